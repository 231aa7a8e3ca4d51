"""The crop tool: a box with handles over the photo; what will be cut off is dimmed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from core.geometry import WHOLE, Box, Geometry
from core.messages import tr
from desktop.canvas import cropping, ornaments
from desktop.canvas.box_tool import BoxTool
from desktop.documents.document import Look


@dataclass(frozen=True)
class Shape:
    """The proportions of a paper; ``ratio`` is its long side to its short one."""

    text: str
    ratio: float | None
    """0 for the photo's own, None for any."""


SHAPES = (
    Shape(tr("Free"), None),
    Shape(tr("As scanned"), 0.0),
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


class CropTool(BoxTool):
    """In hand until Enter, which keeps the box, or Esc."""

    kept = Signal(object)
    """The `Box` that was chosen, or None for the whole picture."""

    def __init__(self, geometry: Geometry, scan: tuple[int, int]) -> None:
        super().__init__(geometry.crop or WHOLE)
        self.geometry = geometry
        """What it was taken in hand over."""
        self.size = geometry.straightened_size(*scan)
        """Width and height in pixels of what the box is a part of."""
        self._scan = scan
        self._first = self._drawn = self.box
        """The box as it was last drawn by hand or found; shapes are cut out of it."""
        self._shape = SHAPES[0]
        self._is_upright = self._pixels()[1] > self._pixels()[0]

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
        super()._set(box)

    def _pixels(self) -> tuple[int, int]:
        return replace(self.geometry, crop=self.box).size(*self._scan)

    def double_click(self) -> None:
        """Crop."""
        self.keep()

    def keep(self) -> None:
        """Crop to the box."""
        self._say()
        self.done.emit()

    def keep_begun(self) -> None:
        """Crop to the box where it was changed: another tool was taken, or another photo."""
        if self.box != self._first:
            self._say()

    def _say(self) -> None:
        self.kept.emit(None if self.box == WHOLE else self.box)

    def key(self, event: QKeyEvent, photo: QRectF) -> bool:
        """Enter keeps, Esc does not; arrows move the box."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        elif key == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            return super().key(event, photo)
        return True

    def paint(self, painter: QPainter, photo: QRectF, canvas: QRectF) -> None:
        """Draw the box with its thirds and its size, and dim what will be cut off."""
        box = self.place(photo)
        self.paint_box(painter, box, canvas)
        ornaments.thirds(painter, box)
        width, height = self._pixels()
        ornaments.caption(painter, f"{width} × {height} px", box)
