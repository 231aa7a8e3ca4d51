"""A tool that is a box with handles over the photo; what is outside of it is dimmed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen

from core.geometry import Box
from desktop.canvas import cropping
from desktop.canvas.tool import ARROWS, Tool

_GRIP = 16.0  # device-independent pixels about a handle in which it can be taken hold of
_ARM = 20.0  # of a handle's bracket
_DIM = QColor(0, 0, 0, 150)
_STRIDE = 10  # steps of an arrow key with Shift


class BoxTool(Tool):
    """Its box is moved and resized by hand or with the arrow keys."""

    def __init__(self, box: Box) -> None:
        super().__init__()
        self.box = box
        self._handle: tuple[int, int] | None = None
        self._last = QPointF()

    @property
    def ratio(self) -> float | None:
        """Width to height in shares, if it is to be kept."""
        return None

    def _set(self, box: Box) -> None:
        self.box = box
        self.changed.emit()

    def place(self, photo: QRectF) -> QRectF:
        """Where the box lies on the canvas."""
        left, top = photo.left() + self.box.left * photo.width(), photo.top() + self.box.top * photo.height()
        return QRectF(left, top, self.box.width * photo.width(), self.box.height * photo.height())

    def _handle_at(self, at: QPointF, photo: QRectF) -> tuple[int, int] | None:
        """(0, 0) is the inside, which moves the box; None is beyond it."""
        box = self.place(photo)
        if not box.adjusted(-_GRIP, -_GRIP, _GRIP, _GRIP).contains(at):
            return None
        grip = min(_GRIP, box.width() / 3), min(_GRIP, box.height() / 3)
        across = -1 if at.x() < box.left() + grip[0] else 1 if at.x() > box.right() - grip[0] else 0
        down = -1 if at.y() < box.top() + grip[1] else 1 if at.y() > box.bottom() - grip[1] else 0
        return across, down

    def press(self, at: QPointF, photo: QRectF) -> bool:
        """Take hold of the box, or of a part of its edge."""
        self._handle, self._last = self._handle_at(at, photo), at
        return self._handle is not None

    def move(self, at: QPointF, photo: QRectF, keep_shape: bool) -> None:
        """Move what is held."""
        if self._handle == (0, 0):
            moved = at - self._last
            self._set(cropping.moved(self.box, moved.x() / photo.width(), moved.y() / photo.height()))
        elif self._handle is not None:
            share = (at.x() - photo.left()) / photo.width(), (at.y() - photo.top()) / photo.height()
            ratio = self.ratio
            if keep_shape and ratio is None:
                ratio = self.box.width / self.box.height
            self._set(cropping.resized(self.box, self._handle, share, ratio))
        self._last = at

    def release(self) -> None:
        """Let go."""
        self._handle = None

    def key(self, event: QKeyEvent, photo: QRectF) -> bool:
        """Arrows move the box by a pixel of the screen, with Ctrl its far corner, with Shift ten times as far."""
        key = Qt.Key(event.key())
        if key not in ARROWS:
            return False
        many = _STRIDE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        across, down = ARROWS[key][0] * many / photo.width(), ARROWS[key][1] * many / photo.height()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            far = self.box.left + self.box.width + across, self.box.top + self.box.height + down
            handle = (1, 0) if across else (0, 1)
            self._set(cropping.resized(self.box, handle, far, self.ratio))
        else:
            self._set(cropping.moved(self.box, across, down))
        return True

    def cursor(self, at: QPointF, photo: QRectF) -> Qt.CursorShape:
        """Say by its shape what a press would do."""
        handle = self._handle or self._handle_at(at, photo)
        return _CURSORS[handle] if handle is not None else Qt.CursorShape.OpenHandCursor

    def paint_box(self, painter: QPainter, box: QRectF, canvas: QRectF, *, is_oval: bool = False) -> None:
        """Draw the box with its handles, and dim what is outside of it, or of the ellipse in it."""
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(canvas)
        (inside.addEllipse if is_oval else inside.addRect)(box)
        painter.fillPath(outside.subtracted(inside), _DIM)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 110), 3.0), (QColor(255, 255, 255), 1.2)):
            painter.setPen(QPen(colour, width))
            painter.drawPath(inside)
        _brackets(painter, box)


def _brackets(painter: QPainter, box: QRectF) -> None:
    """Handles at the corners and in the middle of the edges."""
    arm = min(_ARM, box.width() / 4, box.height() / 4)
    for colour, width in ((QColor(0, 0, 0, 110), 6.0), (QColor(255, 255, 255), 3.6)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        for x, inward in ((box.left(), 1), (box.right(), -1)):
            for y, downward in ((box.top(), 1), (box.bottom(), -1)):
                painter.drawLine(QPointF(x, y), QPointF(x + inward * arm, y))
                painter.drawLine(QPointF(x, y), QPointF(x, y + downward * arm))
        middle = box.center()
        for y in (box.top(), box.bottom()):
            painter.drawLine(QPointF(middle.x() - arm / 2, y), QPointF(middle.x() + arm / 2, y))
        for x in (box.left(), box.right()):
            painter.drawLine(QPointF(x, middle.y() - arm / 2), QPointF(x, middle.y() + arm / 2))


_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}
