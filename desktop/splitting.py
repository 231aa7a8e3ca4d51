"""Several photos on one scan: proposed on the canvas as it is opened, corrected there, and split into the strip."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from weakref import WeakKeyDictionary, WeakSet

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from core.monitor import Monitor
from core.part import Piece
from core.prints import prints_of
from core.quad import Outline
from desktop.actions import Actions
from desktop.canvas.canvas import Canvas
from desktop.canvas.display import Drawn
from desktop.canvas.outline_bar import OutlineBar
from desktop.canvas.outline_tool import OutlineTool
from desktop.documents.document import Document
from desktop.documents.scan import each_of, seen_prints
from desktop.documents.workspace import Workspace


class Splitting(QObject):
    """Connects the outline tool with the scan on the stage."""

    said = Signal(str)
    """A word for the status bar."""

    def __init__(self, desk: Workspace, canvas: Canvas, bar: OutlineBar, actions: Actions) -> None:
        super().__init__(canvas)
        self._desk, self._canvas, self._bar, self._action = desk, canvas, bar, actions["prints"]
        self._in_hand: tuple[OutlineTool, Document] | None = None
        self._found: WeakKeyDictionary[Document, Sequence[Outline]] = WeakKeyDictionary()
        self._refused: WeakSet[Document] = WeakSet()
        self._offered: Document | None = None
        """The one that a proposal was made for since it came on the stage."""
        self._wanted: Piece | None = None
        """The scan that is to be split anew, as soon as it is seen."""
        self._action.toggled.connect(self._on_toggled)
        self._action.triggered.connect(self._on_triggered)
        bar.searched.connect(self._search)
        bar.all_wanted.connect(self._split_all)
        canvas.painted.connect(self._on_painted)
        desk.album.current_changed.connect(self._on_document)
        desk.album.look_changed.connect(self._on_look)

    def propose(self, document: Document, parts: Sequence[Outline]) -> None:
        """Take note of the prints that were found on a scan."""
        self._found[document] = parts
        if document is self._desk.album.current:
            self._offer(document)

    def _offer(self, document: Document) -> None:
        """Show what was found on a scan, of which nothing was decided yet; once while it is on the stage."""
        is_free = not document.look.is_changed and not document.look.edit.prints and document not in self._refused
        if is_free and self._canvas.tool is None and self._found.get(document) and document is not self._offered:
            self._offered = document
            self._action.setChecked(True)

    def _on_painted(self, drawn: Drawn) -> None:
        """What is to be outlined is seen."""
        document = self._desk.album.current
        if drawn.request.draft or document is None or drawn.request.scan is not document.scan:
            return
        if document.photo.piece == self._wanted:
            self._wanted = None
            self._action.trigger()
        else:
            self._offer(document)

    def _on_document(self, _document: Document | None) -> None:
        self._offered = None
        self._action.setChecked(False)

    def _on_look(self, document: Document) -> None:
        if self._in_hand is not None and self._in_hand[1] is document:
            self._in_hand[0].geometry = document.look.edit.geometry.orientation

    def _on_triggered(self) -> None:
        """Take the keys, where a person has asked; a proposal leaves them to the strip."""
        self._canvas.setFocus()

    def _on_toggled(self, on: bool) -> None:
        document = self._desk.album.current
        if not on or document is None:
            self._end(keeps=self._in_hand is not None and not self._in_hand[0].history.isClean())
        elif document.photo.outline is None:
            self._take(document)
        else:
            self._action.setChecked(False)
            self._wanted = document.photo.piece._replace(number=0)
            self._desk.open_whole(document.photo)

    def _take(self, document: Document) -> None:
        """Take the tool in hand over the outlines that are known, or else are found."""
        photo, album = document.photo, self._desk.album
        tool = OutlineTool((photo.width, photo.height), document.look.edit.geometry.orientation)
        tool.setParent(self)
        tool.kept.connect(lambda: self._end(keeps=True))
        tool.done.connect(self._refuse)
        self._in_hand = tool, document
        parts = {part.number: part for part in document.look.edit.prints}
        parts |= album.outlines_on(photo.path, photo.page)
        tool.show(list(parts.values()) or self._found.get(document, ()))
        album.histories.addStack(tool.history)
        album.histories.setActiveStack(tool.history)
        self._bar.steer(tool, several=len(album.documents) > 1, may_be_empty=bool(parts))
        self._canvas.take_tool(tool)
        self._canvas.fit()
        if not tool.parts and document not in self._found:
            self._search()

    def _search(self) -> None:
        """Find the prints in a worker; in place of outlines they are a step that can be undone."""
        if self._in_hand is None:
            return
        tool, document = self._in_hand
        scan = document.scan
        if scan is None:
            return
        task = self._desk.workers.task(lambda _: seen_prints(scan))

        def show(found: Sequence[Outline]) -> None:
            self._found[document] = found
            if self._in_hand is None or self._in_hand[0] is not tool:
                return
            if tool.parts or not tool.history.isClean():
                tool.take(found, self.tr("Find Photos"))
            else:
                tool.show(found)

        task.done.connect(show)
        self._desk.workers.start(task)

    def _refuse(self) -> None:
        if self._in_hand is not None:
            self._refused.add(self._in_hand[1])
        self._end(keeps=False)

    def _end(self, *, keeps: bool) -> None:
        """Lay the tool down; what was outlined is split, or the scan is left as it was."""
        if self._in_hand is None:
            return
        (tool, document), self._in_hand = self._in_hand, None
        self._put_away(tool)
        album = self._desk.album
        if document not in album.documents:
            return
        has_prints = bool(album.prints_on(document.photo.path, document.photo.page))
        if keeps and (tool.parts or has_prints):
            self._split(document, tool.parts)
        elif has_prints:
            self._desk.close_whole(document)

    def _put_away(self, tool: OutlineTool) -> None:
        self._action.setChecked(False)
        focused = QApplication.focusWidget()
        if focused is not None and self._bar.isAncestorOf(focused):
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # before the bar is hidden
        if self._canvas.tool is tool:
            self._canvas.take_tool(None)
        self._bar.steer(None)
        album = self._desk.album
        album.histories.removeStack(tool.history)
        if album.current is not None:
            album.histories.setActiveStack(album.current.history)
        tool.deleteLater()

    def _split(self, document: Document, parts: Sequence[Outline]) -> None:
        name = document.name
        self._desk.split(document, parts)
        words = self.tr("{name} is split into %Ln photo(s).", "", len(parts)) if parts else self.tr("{name} is whole.")
        self.said.emit(words.format(name=name))

    def _split_all(self) -> None:
        """Split each scan in the strip that nobody has split and that holds several photos."""
        self._end(keeps=True)
        documents = [each for each in self._desk.album.documents
                     if each.photo.outline is None and not each.look.is_changed]  # fmt: skip
        known = dict(self._found)

        def look(monitor: Monitor) -> list[Sequence[Outline]]:
            return each_of(documents, lambda document: known.get(document) or prints_of(document.photo), (), monitor)

        task = self._desk.workers.task(look)
        task.progressed.connect(
            lambda share: self.said.emit(self.tr("Looking for photos… {share:.0f} %").format(share=100 * share))
        )
        task.done.connect(partial(self._on_all, documents))
        self._desk.workers.start(task)

    def _on_all(self, documents: Sequence[Document], found: Sequence[Sequence[Outline]]) -> None:
        split = [(document, parts) for document, parts in zip(documents, found, strict=True)
                 if parts and document in self._desk.album.documents]  # fmt: skip
        for document, parts in split:
            self._desk.split(document, parts)
        self.said.emit(self.tr("%Ln scan(s) are split.", "", len(split)))
