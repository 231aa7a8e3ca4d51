"""What a strip shows of each of its rows, and how a strip lies."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.library import Mark
from desktop.documents.document import State
from desktop.widgets import theme

THUMBNAIL = QSize(120, 84)
_NAME = 12  # px
_BADGE = 9.0  # radius
_FAILED = QColor("#c0392b")
_DONE = QColor("#3f3f42")
_REJECTED = 0.35  # opacity
_MARK = 12  # px of a star

Index = QModelIndex | QPersistentModelIndex


class Standing(Protocol):
    """What a row stands for."""

    @property
    def state(self) -> State:
        """How far it has come."""

    @property
    def mark(self) -> Mark:
        """What a person thinks of it."""


def cell() -> QSize:
    """Give the size of a thumbnail with its name."""
    return QSize(THUMBNAIL.width() + 20, THUMBNAIL.height() + 20 + theme.px(18))


def lay_out(strip: QListView) -> None:
    """Have a list lie as a row of cells."""
    strip.setObjectName("strip")
    strip.setToolTip("")
    strip.setItemDelegate(Cells(strip))
    strip.setFlow(QListView.Flow.LeftToRight)
    strip.setUniformItemSizes(True)
    strip.setWrapping(False)
    strip.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    strip.setFixedHeight(cell().height() + 22)


class Cells(QStyledItemDelegate):
    """A picture with its badge, and the name below; what a row stands for says its state."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: D102, N802 -- Qt's name
        return cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        colours = theme.current()
        standing: Standing = index.data(Qt.ItemDataRole.UserRole)
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
        painter.setOpacity(_REJECTED if standing.mark.pick < 0 else 1.0)
        picture = _paint_picture(painter, index.data(Qt.ItemDataRole.DecorationRole), whole)
        _paint_badge(painter, standing.state, picture.bottomRight() - QPointF(4, 4))
        _paint_mark(painter, standing.mark, picture)
        self._paint_name(painter, index.data(), option.rect, QColor(colours.text))
        painter.restore()

    def _paint_name(self, painter: QPainter, name: str, cell: QRect, colour: QColor) -> None:
        font = painter.font()
        font.setPixelSize(theme.px(_NAME))
        painter.setFont(font)
        painter.setPen(colour)
        line = cell.adjusted(10, cell.height() - 12 - theme.px(18), -10, -8)
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
