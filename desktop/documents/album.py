"""All documents that are open, in the order of the strip, and the one that is on the stage."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup

from core.quad import Outline
from desktop.documents.document import Document


class Album(QObject):
    """The open documents; undo and redo follow the current one."""

    added = Signal(list)
    """Documents, which stand side by side."""
    removed = Signal(Document)
    current_changed = Signal(object)
    """The `Document` on the stage, or None."""
    look_changed = Signal(Document)
    """Of any document; `state_changed` alike."""
    state_changed = Signal(Document)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.documents: list[Document] = []
        self.current: Document | None = None
        self._by_page: dict[tuple[Path, int], dict[int, Document]] = {}
        """Of each page all of it, under 0, and its prints, under their numbers."""
        # Kept up to date by each change of a state: at each move of a slider the window asks whether there are some.
        self._modified: set[Document] = set()
        self._grey: set[Document] = set()
        self.histories = QUndoGroup(self)

    def add(self, documents: Sequence[Document]) -> None:
        """Put documents at the end; the first of them that stays becomes current."""
        if documents:
            self.insert(len(self.documents), documents)
            self.show(next((each for each in documents if each in self.documents), self.current))

    def insert(self, row: int, documents: Sequence[Document]) -> None:
        """Put documents before the one of a row."""
        for document in documents:
            document.setParent(self)
            document.look_changed.connect(lambda document=document: self.look_changed.emit(document))
            document.state_changed.connect(lambda document=document: self._on_state(document))
        self._enter(documents, row)

    def bring_back(self, document: Document, row: int) -> None:
        """Put a document that was taken out where it stood."""
        self._enter([document], min(row, len(self.documents)))
        if self.current is None:
            self.show(document)

    def _enter(self, documents: Sequence[Document], row: int) -> None:
        for document in documents:
            path, page, number = document.photo.piece
            self._by_page.setdefault((path, page), {})[number] = document
            self._sort(document)
            self.histories.addStack(document.history)
        self.documents[row:row] = documents
        self.added.emit(list(documents))

    def show(self, document: Document | None) -> None:
        """Make a document the current one."""
        if document is not self.current:
            self.current = document
            self.histories.setActiveStack(document.history if document else None)  # type: ignore[arg-type]
            self.current_changed.emit(document)

    def remove(self, document: Document) -> None:
        """Take a document out for good; its neighbour becomes current where it was."""
        self.take(document)
        document.deleteLater()

    def take(self, document: Document) -> None:
        """Take a document out that may come back."""
        row = self.documents.index(document)
        self.documents.remove(document)
        path, page, number = document.photo.piece
        if self.find(path, page, number) is document:  # and not the one that takes its place
            del self._by_page[path, page][number]
        self._modified.discard(document)
        self._grey.discard(document)
        self.removed.emit(document)
        if document is self.current:
            self.show(self.documents[min(row, len(self.documents) - 1)] if self.documents else None)
        self.histories.removeStack(document.history)
        document.hold(None)

    def step(self, rows: int) -> None:
        """Go on by so many documents, as far as there are some."""
        if self.current is not None:
            row = self.documents.index(self.current) + rows
            self.show(self.documents[min(max(row, 0), len(self.documents) - 1)])

    def find(self, path: Path, page: int = 0, number: int = 0) -> Document | None:
        """The open document of that page, or of that print on it, if there is one."""
        return self._by_page.get((path.absolute(), page), {}).get(number)

    def prints_on(self, path: Path, page: int) -> list[Document]:
        """The open documents of the prints on a page, by their numbers."""
        found = self._by_page.get((path.absolute(), page), {})
        return [found[number] for number in sorted(found) if number]

    def outlines_on(self, path: Path, page: int) -> dict[int, Outline]:
        """Where on a page those prints lie, by their numbers."""
        outlines = (document.photo.outline for document in self.prints_on(path, page))
        return {outline.number: outline for outline in outlines if outline is not None}

    def pages_of(self, document: Document) -> list[Document | None]:
        """The documents of all pages of the file that ``document`` is saved to; None for a page that is not open."""
        if document.photo.outline is not None:
            return [document]
        return [self.find(document.photo.path, page) for page in range(document.photo.pages)]

    @property
    def has_modified(self) -> bool:
        """Whether there is colour that no file holds."""
        return bool(self._modified)

    @property
    def has_grey(self) -> bool:
        """Whether a document has no colour yet."""
        return bool(self._grey)

    @property
    def modified(self) -> list[Document]:
        """Those with colour that no file holds, in the order of the strip."""
        return [document for document in self.documents if document in self._modified]

    @property
    def grey(self) -> list[Document]:
        """Those that have no colour yet, likewise."""
        return [document for document in self.documents if document in self._grey]

    def _on_state(self, document: Document) -> None:
        if self.find(*document.photo.piece) is document:
            self._sort(document)
        self.state_changed.emit(document)

    def _sort(self, document: Document) -> None:
        is_in = ((self._modified, document.is_modified), (self._grey, not document.look.is_coloured))
        for found, belongs in is_in:
            (found.add if belongs else found.discard)(document)
