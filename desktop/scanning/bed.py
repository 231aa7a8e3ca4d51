"""The bed of a scanner, with what lies on it and the part of it that is to be scanned."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.geometry import WHOLE, Box
from desktop.canvas.box_tool import BoxTool
from desktop.canvas.cropping import SMALLEST
from desktop.canvas.tool import ARROWS
from desktop.widgets import theme

_SIZE = 360  # px
_MARGIN = 2  # px, so that all of the outline is seen


class _Area(BoxTool):
    """The part that is scanned: drawn anew by a drag outside of it, or anywhere where it is the whole bed."""

    def press(self, at: QPointF, photo: QRectF) -> bool:
        """Take hold of the box, or begin another."""
        handle = self._handle_at(at, photo)
        self._handle, self._last = handle, at
        if handle is None or (handle == (0, 0) and self.box == WHOLE):
            left = min(max((at.x() - photo.left()) / photo.width(), 0.0), 1 - SMALLEST)
            top = min(max((at.y() - photo.top()) / photo.height(), 0.0), 1 - SMALLEST)
            self._handle = (1, 1)
            self.box = Box(left, top, SMALLEST, SMALLEST)
        return True


class Bed(QWidget):
    """Shows a preview; the area follows the hand."""

    changed = Signal()
    """The area is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.px(_SIZE), theme.px(_SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("The scanner's bed"))
        self.setToolTip(self.tr("Drag over what is to be scanned; double click for all of it"))
        self._image: QImage | None = None
        self._bed = QSizeF(210, 297)
        self._area = _Area(WHOLE)
        self._area.changed.connect(self._on_area)

    @property
    def area(self) -> Box:
        """Shares of the bed that are to be scanned."""
        return self._area.box

    def show_bed(self, size: QSizeF) -> None:
        """Show a bed of that size, empty."""
        self._bed, self._image = size, None
        self.take_all()

    def show_preview(self, image: QImage) -> None:
        """Show what lies on it."""
        self._image = image
        self.update()

    def take_all(self) -> None:
        """Have the whole bed scanned."""
        self._area.box = WHOLE
        self._on_area()

    def _on_area(self) -> None:
        self.update()
        self.changed.emit()

    def _place(self) -> QRectF:
        """Of the bed in the widget."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        place = QRectF(QPointF(), self._bed.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(room.center())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        painter, place = QPainter(self), self._place()
        colours = theme.current()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None:
            painter.drawImage(place, self._image)
        else:
            painter.fillRect(place, QColor("white"))
            painter.setPen(QColor("#6a6a6a"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tr("No preview yet"))
        painter.setPen(QColor(colours.edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        if self.isEnabled() and self.area != WHOLE:
            self._area.paint_box(painter, self._area.place(place), place)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.button() == Qt.MouseButton.LeftButton:
            self._area.press(event.position(), self._place())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.buttons() & Qt.MouseButton.LeftButton:
            keep_shape = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._area.move(event.position(), self._place(), keep_shape)
        else:
            whole = self.area == WHOLE
            self.setCursor(Qt.CursorShape.CrossCursor if whole else self._area.cursor(event.position(), self._place()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._area.release()
        if min(self.area.width, self.area.height) <= SMALLEST:  # a click
            self.take_all()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self.take_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if Qt.Key(event.key()) in ARROWS:
            self._area.key(event, self._place())
        else:
            super().keyPressEvent(event)
