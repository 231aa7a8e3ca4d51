"""The strip: a thumbnail for each open document, with its state; hidden as long as there is only one."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.documents.album import Album
from desktop.documents.document import Document, State
from desktop.strip.cells import THUMBNAIL, Index, cell, lay_out
from desktop.strip.chosen import ChosenRows, Shown
from desktop.strip.joining import paint_target
from desktop.strip.thumbnails import Thumbnails
from desktop.widgets.words import plural
from desktop.worker import Workers

_UNBOUNDED = 16_777_215  # Qt's largest size


class StripModel(QAbstractListModel):
    """The album's documents as rows."""

    def __init__(self, album: Album, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._album, self._documents = album, list(album.documents)
        self._places = _numbered(self._documents)
        self._changed: set[Document] = set()
        """What the view is to be told of, all at once."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        self._thumbnails = thumbnails
        album.added.connect(self._on_added)
        album.removed.connect(self._on_removed)
        album.look_changed.connect(self._on_changed)
        album.state_changed.connect(self._on_changed)
        thumbnails.ready.connect(self._on_changed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102, N802 -- Qt's name
        return 0 if parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the view asks for."""
        document = self._documents[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return document.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.image(document)
        if role == Qt.ItemDataRole.UserRole:
            return document
        if role == Qt.ItemDataRole.ToolTipRole:
            return document.failure or "\n".join((document.name, *self._words(document)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((document.name, *self._words(document)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let pictures be dragged out."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def _words(self, document: Document) -> list[str]:
        """The state and the marks."""
        mark = document.mark
        picks = {1: self.tr("picked"), -1: self.tr("rejected")}
        stars = [plural("%Ln star(s)", "", mark.stars)] if mark.stars else []
        back = [self.tr("with its back")] if document.look.edit.back is not None else []
        return [self.state_text(document), *([picks[mark.pick]] if mark.pick else []), *stars, *back]

    def state_text(self, document: Document) -> str:
        """The state in words."""
        return {
            State.GREY: self.tr("as it was scanned"),
            State.COLORIZED: self.tr("not saved"),
            State.SAVED: self.tr("saved"),
            State.FAILED: self.tr("failed"),
        }[document.state]

    def row_of(self, document: Document) -> QModelIndex:
        """Find the row of a document."""
        return self.index(self._places[document])

    def _on_added(self, documents: list[Document]) -> None:
        first = self._album.documents.index(documents[0])
        self.beginInsertRows(QModelIndex(), first, first + len(documents) - 1)
        self._documents[first:first] = documents
        self._places = _numbered(self._documents)
        self.endInsertRows()

    def _on_removed(self, document: Document) -> None:
        row = self._places[document]
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._documents[row]
        self._places = _numbered(self._documents)
        self.endRemoveRows()

    def _on_changed(self, document: Document) -> None:
        self._changed.add(document)
        if not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        """Tell the view of what has changed, each run of rows once."""
        rows = sorted(self._places[document] for document in self._changed if document in self._places)
        self._changed.clear()
        for _, run in groupby(enumerate(rows), lambda place: place[1] - place[0]):
            first, *_, last = [row for _, row in run] * 2
            self.dataChanged.emit(self.index(first), self.index(last))


def _numbered(documents: list[Document]) -> dict[Document, int]:
    """Each document's row."""
    return {document: row for row, document in enumerate(documents)}


class Strip(QListView):
    """Walks the album with mouse and arrow keys; several documents can be selected."""

    dragged = Signal()
    """A hand pulls the current document's picture out."""
    counted = Signal(int)
    """How many are shown once others were chosen."""
    joined = Signal(Document, Document)
    """The second was dropped on the first: it is its back."""

    def __init__(self, album: Album, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._album = album
        self.thumbnails = Thumbnails(album, THUMBNAIL, workers, self)
        self._rows = StripModel(album, self.thumbnails, self)
        self._chosen = ChosenRows(album)
        self._chosen.setSourceModel(self._rows)
        self.setAccessibleName(self.tr("Photos"))
        self.setModel(self._chosen)
        lay_out(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._target = QModelIndex()
        """Which row a drag is over, of those that it can be dropped on."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(self._on_current)
        album.current_changed.connect(self._follow)
        album.added.connect(self._show_or_hide)
        album.removed.connect(self._show_or_hide)
        self.show_grid(False)
        self._show_or_hide()

    def show_grid(self, on: bool) -> None:
        """Wrap the thumbnails over all the room there is, or keep them in one row."""
        self.setWrapping(on)
        self.setResizeMode(QListView.ResizeMode.Adjust if on else QListView.ResizeMode.Fixed)
        row = cell().height() + 22
        self.setMinimumHeight(row)
        self.setMaximumHeight(_UNBOUNDED if on else row)
        as_needed, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(as_needed if on else off)
        self.setHorizontalScrollBarPolicy(off if on else as_needed)
        self.scrollTo(self.currentIndex())

    def choose(self, shown: Shown) -> None:
        """Show those documents only, and the current one."""
        self._chosen.choose(shown)
        self.counted.emit(self._chosen.rowCount())

    def selected(self) -> list[Document]:
        """The selected documents in the order of the strip; the current one where the strip is hidden."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        found = [self._chosen.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in rows]
        return found or ([self._album.current] if self._album.current else [])

    def _show_or_hide(self) -> None:
        self.thumbnails.density = self.devicePixelRatioF()
        self.setVisible(len(self._album.documents) > 1)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self._album.show(index.data(Qt.ItemDataRole.UserRole))

    def _follow(self, document: Document | None) -> None:
        """Keep to the album, which others may have moved on."""
        if document is None:
            return
        index = self._chosen.mapFromSource(self._rows.row_of(document))
        if index != self.currentIndex():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: D102, N802 -- Qt's name
        self.dragged.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: D102, N802 -- Qt's name
        index = self.indexAt(event.position().toPoint())
        is_own = event.source() is self
        self._aim(index if is_own and index != self.currentIndex() else QModelIndex())
        event.setAccepted(is_own)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._aim(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802 -- Qt's name
        front, back = self._target.data(Qt.ItemDataRole.UserRole), self._album.current
        self._aim(QModelIndex())
        event.acceptProposedAction()
        if front is not None and back is not None:
            self.joined.emit(front, back)

    def _aim(self, index: QModelIndex) -> None:
        self._target = index
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        super().paintEvent(event)
        if self._target.isValid():
            paint_target(QPainter(self.viewport()), self.visualRect(self._target), self.tr("Its back"))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.thumbnails.density = self.devicePixelRatioF()
        return super().viewportEvent(event)
