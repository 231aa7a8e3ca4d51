"""The ruler: a line drawn along a horizon or a wall says how far the photo is out of level."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from desktop.canvas import ornaments
from desktop.canvas.tool import Tool

_SHORTEST = 12.0  # device-independent pixels of a line that means something


class RulerTool(Tool):
    """In hand for one line, or until Esc."""

    measured = Signal(float)
    """Degrees clockwise by which the line is off the nearer of level and plumb, −45…45."""

    def __init__(self) -> None:
        super().__init__()
        self._line: tuple[QPointF, QPointF] | None = None

    def press(self, at: QPointF, _photo: QRectF) -> bool:
        """Begin a line."""
        self._line = (at, at)
        return True

    def move(self, at: QPointF, _photo: QRectF, _keep_shape: bool) -> None:
        """Move the end of the line."""
        if self._line is not None:
            self._line = (self._line[0], at)
            self.changed.emit()

    def release(self) -> None:
        """Level the photo by the line."""
        line, self._line = self._line, None
        if line is not None and math.hypot(*(line[1] - line[0]).toTuple()) >= _SHORTEST:
            self.measured.emit(slope(line))
            self.done.emit()
        self.changed.emit()

    def key(self, event: QKeyEvent, _photo: QRectF) -> bool:
        """Hear Escape, which lays the tool down."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
            return True
        return False

    def cursor(self, _at: QPointF, _photo: QRectF) -> Qt.CursorShape:
        """Say by its shape that a line can be drawn."""
        return Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, photo: QRectF, canvas: QRectF) -> None:
        """Draw the line."""
        if self._line is None:
            ornaments.caption(painter, self.tr("Draw a line along what should be level or upright"), photo & canvas)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0, 120), 4.0), (QColor(255, 255, 255), 1.6)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(*self._line)
            for end in self._line:
                painter.drawEllipse(end, 4.0, 4.0)
        ornaments.caption(painter, f"{slope(self._line):+.1f}°", photo & canvas)


def slope(line: tuple[QPointF, QPointF]) -> float:
    """Degrees clockwise by which a line is off the nearer of level and plumb, −45…45."""
    across, down = (line[1] - line[0]).toTuple()
    return (math.degrees(math.atan2(down, across)) + 45.0) % 90.0 - 45.0
