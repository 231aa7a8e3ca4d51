"""Sides of a print: the scan of a back is attached to that of its front, and leaves the strip for as long as it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.back import Back
from desktop.actions import Actions
from desktop.documents.document import Document
from desktop.documents.workspace import Workspace
from desktop.strip.strip import Strip


class Sides(QObject):
    """What a front says of its back is in its Edit; here the strip is kept in line with that."""

    said = Signal(str)
    """A word for the status bar."""

    def __init__(self, workspace: Workspace, strip: Strip, actions: Actions) -> None:
        super().__init__(strip)
        self._desk, self._album, self._strip = workspace, workspace.album, strip
        self._backs: dict[Document, Back] = {}
        """What each front was last known to have."""
        self._aside: dict[Back, tuple[Document, int]] = {}
        """Documents that are out of the strip, and where they stood in it."""
        self._album.added.connect(self._on_added)
        self._album.removed.connect(self._on_removed)
        self._album.look_changed.connect(self._follow)
        strip.joined.connect(self.attach)
        actions["attach_back"].triggered.connect(self._attach)
        actions["detach_back"].triggered.connect(self._detach)

    def _attach(self) -> None:
        """Take the other of two selected photos, or the next one, for the back of the current one."""
        front, documents = self._album.current, self._album.documents
        if front is None:
            return
        others = [each for each in self._strip.selected() if each is not front]
        after = documents[documents.index(front) + 1 :][:1]
        if len(others) == 1 or after:
            self.attach(front, others[0] if len(others) == 1 else after[0])
        else:
            self.said.emit(self.tr("There is no photo after this one."))

    def attach(self, front: Document, back: Document) -> None:
        """Make one document the back of another; can be undone."""
        if back.photo.path.parent == self._desk.autosave.session.folder:
            self.said.emit(self.tr("A pasted picture cannot be a back. Save it, and open the file."))
        elif back.look.edit.back is not None:
            self.said.emit(self.tr("“{name}” has a back of its own.").format(name=back.name))
        elif back is not front:
            self._album.show(front)
            place = Back(str(back.photo.path.absolute()), back.photo.page, back.look.edit.geometry)
            front.change(front.look.edited(back=place), self.tr("Attach Back"))
            self.said.emit(self.tr("“{name}” is the back now.").format(name=back.name))

    def _detach(self) -> None:
        if self._album.current is not None:
            self._album.current.adjust({"back": None}, self.tr("Detach Back"))

    def _follow(self, front: Document) -> None:
        """Bring back what is no back any more, and put aside what is one now."""
        before, now = self._backs.get(front), front.look.edit.back
        if before == now:
            return
        self._backs.pop(front, None)
        if before is not None:
            self._bring_back(before)
        if now is not None:
            self._backs[front] = now
            self._put_aside(now)

    def _on_added(self, documents: list[Document]) -> None:
        for document in documents:
            self._follow(document)
        for front, back in self._backs.items():
            if self._found(back) in documents:
                self._put_aside(back)
                self._album.show(front)

    def _on_removed(self, document: Document) -> None:
        back = self._backs.pop(document, None)
        if back is not None and back in self._aside:
            self._aside.pop(back)[0].deleteLater()

    def _found(self, back: Back) -> Document | None:
        return self._album.find(Path(back.file), back.page)

    def _put_aside(self, back: Back) -> None:
        document = self._found(back)
        if document is not None:
            self._aside[back] = document, self._album.documents.index(document)
            self._album.take(document)

    def _bring_back(self, back: Back) -> None:
        """To where it stood, or, where it has not been open yet, from its file."""
        if back in self._aside:
            self._album.bring_back(*self._aside.pop(back))
        else:
            self._desk.opener.read([Path(back.file)])
