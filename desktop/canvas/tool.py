"""What a tool is that the canvas can hand the mouse, the keys and its picture to."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from desktop.documents.document import Look

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Steps across and down."""
KEYS = frozenset(
    {*ARROWS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
    | {Qt.Key.Key_X, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_Delete, Qt.Key.Key_Insert}
)
"""What tools may hear; while one is in hand, no shortcut takes it."""


class Tool(QObject):
    """In hand until it says that it is done. ``photo`` is always the whole photo's place on the canvas.

    All coordinates are device-independent pixels of the canvas.
    """

    changed = Signal()
    """What it paints is no longer what it painted."""
    done = Signal()

    def look(self, look: Look) -> Look:
        """What the canvas is to show in place of ``look`` while the tool is in hand."""
        return look

    def press(self, at: QPointF, photo: QRectF) -> bool:
        """Whether the tool takes hold of something at ``at``; if not, the photo is moved."""
        raise NotImplementedError

    def move(self, at: QPointF, photo: QRectF, keep_shape: bool) -> None:
        """The hand that has taken hold has moved, with Shift or without."""
        raise NotImplementedError

    def hover(self, at: QPointF, photo: QRectF) -> None:
        """The hand moves over the canvas and holds nothing."""

    def release(self) -> None:
        """The hand has let go."""

    def double_click(self) -> None:
        """A double click on the canvas."""

    def key(self, event: QKeyEvent, photo: QRectF) -> bool:
        """Whether the tool takes the key."""
        raise NotImplementedError

    def cursor(self, at: QPointF, photo: QRectF) -> Qt.CursorShape:
        """The cursor at a place that nothing is held at."""
        raise NotImplementedError

    def paint(self, painter: QPainter, photo: QRectF, canvas: QRectF) -> None:
        """Paint over the photo."""
        raise NotImplementedError
