"""The crop tool: a box with handles over the photo; what will be cut off is dimmed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen

from core.geometry import WHOLE, Box, Geometry
from core.messages import tr
from desktop.canvas import cropping, ornaments
from desktop.canvas.tool import Tool
from desktop.documents.document import Look

_GRIP = 16.0  # device-independent pixels about a handle in which it can be taken hold of
_ARM = 20.0  # of a handle's bracket
_DIM = QColor(0, 0, 0, 150)
_STRIDE = 10  # steps of an arrow key with Shift


@dataclass(frozen=True)
class Shape:
    """The proportions of a paper; ``ratio`` is its long side to its short one."""

    text: str
    ratio: float | None
    """0 for the photo's own, None for any."""


SHAPES = (
    Shape(tr("Free"), None),
    Shape(tr("Original"), 0.0),
    Shape(tr("1 : 1"), 1.0),
    Shape(tr("3 : 2"), 3 / 2),
    Shape(tr("4 : 3"), 4 / 3),
    Shape(tr("5 : 4"), 5 / 4),
    Shape(tr("7 : 5"), 7 / 5),
    Shape(tr("9 × 13 cm"), 13 / 9),
    Shape(tr("10 × 15 cm"), 15 / 10),
    Shape(tr("13 × 18 cm"), 18 / 13),
    Shape(tr("Carte de visite, 6.3 × 10.5 cm"), 10.5 / 6.3),
)


class CropTool(Tool):
    """In hand until Enter, which keeps the box, or Esc."""

    kept = Signal(object)
    """The `Box` that was chosen, or None for the whole picture."""

    def __init__(self, geometry: Geometry, scan: tuple[int, int]) -> None:
        super().__init__()
        self.geometry = geometry
        """What it was taken in hand over."""
        self.size = geometry.straightened_size(*scan)
        """Width and height in pixels of what the box is a part of."""
        self._scan = scan
        self.box = geometry.crop or WHOLE
        self._drawn = self.box
        """The box as it was last drawn by hand or found; shapes are cut out of it."""
        self._shape = SHAPES[0]
        self._is_upright = self._pixels()[1] > self._pixels()[0]
        self._handle: tuple[int, int] | None = None
        self._last = QPointF()

    def look(self, look: Look) -> Look:
        """Show the whole picture, of which a part is chosen."""
        geometry = look.edit.geometry
        return look if geometry.crop is None else look.edited(geometry=replace(geometry, crop=None))

    @property
    def ratio(self) -> float | None:
        """Width to height in shares, if it is to be kept."""
        if self._shape.ratio is None:
            return None
        if self._shape.ratio == 0.0:
            return 1.0
        wanted = 1 / self._shape.ratio if self._is_upright else self._shape.ratio
        return wanted * self.size[1] / self.size[0]

    def take_shape(self, shape: Shape) -> None:
        """Keep a shape from now on, upright or not as the box is."""
        self._is_upright = self._pixels()[1] > self._pixels()[0]
        self._shape = shape
        self._show(self._drawn if self.ratio is None else cropping.shaped(self._drawn, self.ratio))

    def turn(self) -> None:
        """Make an upright box a broad one, and the other way round."""
        self._is_upright = not self._is_upright
        width, height = self._pixels()
        turned = height / width * self.size[1] / self.size[0]
        self._show(cropping.shaped(self._drawn, (self.ratio if self._shape.ratio else None) or turned))

    def take_box(self, box: Box) -> None:
        """Take a box that was found, in any shape."""
        self._shape = SHAPES[0]
        self._set(box)

    def _set(self, box: Box) -> None:
        self._drawn = box
        self._show(box)

    def _show(self, box: Box) -> None:
        self.box = box
        self.changed.emit()

    def _pixels(self) -> tuple[int, int]:
        return replace(self.geometry, crop=self.box).size(*self._scan)

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

    def double_click(self) -> None:
        """Crop."""
        self.keep()

    def keep(self) -> None:
        """Crop to the box."""
        self.kept.emit(None if self.box == WHOLE else self.box)
        self.done.emit()

    def key(self, event: QKeyEvent, photo: QRectF) -> bool:
        """Enter keeps, Esc does not; arrows move the box by a pixel of the screen, with Ctrl its far corner."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif key == Qt.Key.Key_Escape:
            self.done.emit()
        elif key in _STEPS:
            many = _STRIDE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            across, down = _STEPS[key][0] * many / photo.width(), _STEPS[key][1] * many / photo.height()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                far = self.box.left + self.box.width + across, self.box.top + self.box.height + down
                handle = (1, 0) if across else (0, 1)
                self._set(cropping.resized(self.box, handle, far, self.ratio))
            else:
                self._set(cropping.moved(self.box, across, down))
        else:
            return False
        return True

    def cursor(self, at: QPointF, photo: QRectF) -> Qt.CursorShape:
        """Say by its shape what a press would do."""
        handle = self._handle or self._handle_at(at, photo)
        return _CURSORS[handle] if handle is not None else Qt.CursorShape.OpenHandCursor

    def paint(self, painter: QPainter, photo: QRectF, canvas: QRectF) -> None:
        """Draw the box, and dim what is outside of it."""
        box = self.place(photo)
        outside = QPainterPath()
        outside.addRect(canvas)
        inside = QPainterPath()
        inside.addRect(box)
        painter.fillPath(outside.subtracted(inside), _DIM)
        ornaments.thirds(painter, box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 110), 3.0), (QColor(255, 255, 255), 1.2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(box)
        _brackets(painter, box)
        width, height = self._pixels()
        ornaments.caption(painter, f"{width} × {height} px", box)


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


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
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
