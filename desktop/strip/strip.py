"""The strip: a thumbnail for each open document, with its state; hidden as long as there is only one."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.library import Mark
from desktop.documents.album import Album
from desktop.documents.document import Document, State
from desktop.strip.chosen import ChosenRows, Shown
from desktop.strip.thumbnails import Thumbnails
from desktop.widgets import theme
from desktop.widgets.words import plural
from desktop.worker import Workers

THUMBNAIL = QSize(120, 84)
_CELL = QSize(140, 122)
_BADGE = 9.0  # radius
_FAILED = QColor("#c0392b")
_DONE = QColor("#3f3f42")
_REJECTED = 0.35  # opacity
_MARK = 12  # px of a star
_UNBOUNDED = 16_777_215  # Qt's largest size

Index = QModelIndex | QPersistentModelIndex


class StripModel(QAbstractListModel):
    """The album's documents as rows."""

    def __init__(self, album: Album, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents = list(album.documents)
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
        return [self.state_text(document), *([picks[mark.pick]] if mark.pick else []), *stars]

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
        return self.index(self._documents.index(document))

    def _on_added(self, documents: list[Document]) -> None:
        first = len(self._documents)
        self.beginInsertRows(QModelIndex(), first, first + len(documents) - 1)
        self._documents += documents
        self.endInsertRows()

    def _on_removed(self, document: Document) -> None:
        row = self._documents.index(document)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._documents[row]
        self.endRemoveRows()

    def _on_changed(self, document: Document) -> None:
        if document in self._documents:
            index = self.row_of(document)
            self.dataChanged.emit(index, index)


class Strip(QListView):
    """Walks the album with mouse and arrow keys; several documents can be selected."""

    dragged = Signal()
    """A hand pulls the current document's picture out."""
    counted = Signal(int)
    """How many are shown once others were chosen."""

    def __init__(self, album: Album, workers: Workers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._album = album
        self.thumbnails = Thumbnails(album, THUMBNAIL, workers, self)
        self._rows = StripModel(album, self.thumbnails, self)
        self._chosen = ChosenRows(album)
        self._chosen.setSourceModel(self._rows)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("Photos"))
        self.setToolTip("")
        self.setModel(self._chosen)
        self.setItemDelegate(_Cells(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setWrapping(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
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
        row = _CELL.height() + 22
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

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.thumbnails.density = self.devicePixelRatioF()
        return super().viewportEvent(event)


class _Cells(QStyledItemDelegate):
    """A picture with its badge, and the name below."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 -- Qt's name
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        document: Document = index.data(Qt.ItemDataRole.UserRole)
        whole = QRectF(option.rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.field_hover))
            painter.drawRoundedRect(whole, 8, 8)
        if isinstance(option.widget, QListView) and option.widget.currentIndex() == index:
            has_focus = option.widget.hasFocus()
            painter.setPen(QPen(QColor(colours.accent if has_focus else colours.muted), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 8, 8)
        painter.setOpacity(_REJECTED if document.mark.pick < 0 else 1.0)
        picture = _paint_picture(painter, index.data(Qt.ItemDataRole.DecorationRole), whole)
        _paint_badge(painter, document.state, picture.bottomRight() - QPointF(4, 4))
        _paint_mark(painter, document.mark, picture)
        self._paint_name(painter, index.data(), option.rect, QColor(colours.text))
        painter.restore()

    def _paint_name(self, painter: QPainter, name: str, cell: QRect, colour: QColor) -> None:
        font = painter.font()
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(colour)
        line = cell.adjusted(10, cell.height() - 30, -10, -8)
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)


def _paint_picture(painter: QPainter, image: QImage | None, cell: QRectF) -> QRectF:
    """Where it is; an empty geometry as long as there is none."""
    room = QRectF(QPointF(cell.center().x() - THUMBNAIL.width() / 2, cell.top() + 7), THUMBNAIL.toSizeF())
    if image is None:
        painter.setPen(QPen(QColor(theme.current().line), 1))
        painter.setBrush(QColor(theme.current().field_hover))
        painter.drawRoundedRect(room, 3, 3)
        return room
    size = image.deviceIndependentSize().scaled(THUMBNAIL.toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(room.center())
    painter.drawImage(place, image)
    return place


def _paint_mark(painter: QPainter, mark: Mark, picture: QRectF) -> None:
    """Stars at the lower left, and at the upper left whether it was picked or rejected."""
    painter.setOpacity(1.0)
    for text, corner in (
        ("★" * mark.stars, Qt.AlignmentFlag.AlignBottom),
        ({1: "✓", -1: "✕"}.get(mark.pick, ""), Qt.AlignmentFlag.AlignTop),
    ):
        if not text:
            continue
        font = QFont(painter.font())
        font.setPixelSize(_MARK)
        painter.setFont(font)
        ground = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-4, -1, 4, 1)
        ground.moveLeft(picture.left() + 2)
        is_low = corner is Qt.AlignmentFlag.AlignBottom
        ground.moveTop(picture.bottom() - ground.height() - 2 if is_low else picture.top() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_DONE)
        painter.drawRoundedRect(ground, 4, 4)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)


def _paint_badge(painter: QPainter, state: State, at: QPointF) -> None:
    """A disc: half filled for grey, the accent for colour that is not saved, a check for saved, a mark for failed."""
    colours = theme.current()
    middle = at - QPointF(_BADGE, _BADGE)
    fill = {State.COLORIZED: QColor(colours.accent), State.FAILED: _FAILED}.get(state, _DONE)
    if state is State.GREY:
        return
    painter.setPen(QPen(Qt.GlobalColor.white, 1.5))
    painter.setBrush(fill)
    painter.drawEllipse(middle, _BADGE, _BADGE)
    ink = QColor(colours.on_accent) if state is State.COLORIZED else QColor(Qt.GlobalColor.white)
    painter.setPen(QPen(ink, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is State.SAVED:
        painter.drawPolyline(QPolygonF([middle + QPointF(-4, 0), middle + QPointF(-1, 3.2), middle + QPointF(4.2, -3)]))
    elif state is State.FAILED:
        painter.drawLine(middle + QPointF(0, -4.5), middle + QPointF(0, 0.8))
        painter.drawPoint(middle + QPointF(0, 4.3))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(middle, 3.0, 3.0)
