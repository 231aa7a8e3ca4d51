"""The colour tool: dots and strokes on the photo, each with what a person said of the colour there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPainterPathStroker, QPen

from core.hints import RADIUS, Hint
from desktop.canvas.on_scan import OnScan
from desktop.canvas.tool import ARROWS
from desktop.widgets import theme
from desktop.widgets.sliders import next_gesture

SMALLEST, LARGEST = 0.002, 0.1  # radii, as shares of the scan's long side
_STEP = 1.25  # times larger at a key
_NEAR = 4.0  # device-independent pixels between the points of a stroke; with less it is a dot
_GRIP = 9.0  # device-independent pixels about a hint in which it can be taken hold of
_MOST = 1000  # points of a stroke
_SMALL = 6.5  # device-independent pixels of a ring, at least
_MANY = 10  # steps of an arrow key with Shift


class HintTool(OnScan):
    """In hand until Esc. What is done with it is told, not done: `show_hints` says what there is now."""

    dropped = Signal(object)
    """The points of a hint that is to be, as shares of the scan."""
    opened = Signal(int)
    """The hint of that number was clicked: its colour is to be chosen."""
    changed_hint = Signal(int, object, str, int)
    """The hint of that number is to be that `Hint`; what was done, and the number of the gesture."""
    removed = Signal(int)
    selected = Signal(int)
    """The hint of that number is in hand; -1: none is."""
    settings_changed = Signal()

    def __init__(self, scan: tuple[int, int]) -> None:
        super().__init__(scan)
        self.radius = RADIUS
        """Of the next hint."""
        self.hides = False
        """Whether the photo is seen without hints, so that colours can be picked from it."""
        self.index = -1
        """Of the hint that is in hand; -1: none is."""
        self.hints: Sequence[Hint] = ()
        self._colours: Sequence[QColor | None] = ()
        self._line: list[QPointF] = []
        self._held: Hint | None = None
        self._is_moved = False
        self._gesture = 0
        self._start = QPointF()
        self._photo = QRectF()

    def show_hints(self, hints: Sequence[Hint], colours: Sequence[QColor | None]) -> None:
        """Show hints, each in the colour that it says; None: it keeps what is there."""
        self.hints, self._colours = hints, colours
        if self.index >= len(hints):
            self.select(-1)
        self.changed.emit()

    def select(self, index: int) -> None:
        """Take a hint in hand; -1: none."""
        if index != self.index:
            self.index = index
            self.selected.emit(index)
            self.settings_changed.emit()
        self.changed.emit()

    @property
    def size(self) -> float:
        """The radius of the hint in hand, or of the next one."""
        return self.hints[self.index].radius if self.index >= 0 else self.radius

    def set_size(self, radius: float, gesture: int) -> None:
        """Make the hint in hand, and those to come, larger or smaller."""
        self.radius = min(max(radius, SMALLEST), LARGEST)
        if self.index >= 0:
            hint = replace(self.hints[self.index], radius=self.radius)
            self.changed_hint.emit(self.index, hint, self.tr("Resize Colour by Hand"), gesture)
        self.settings_changed.emit()

    def place_of(self, hint: Hint, photo: QRectF) -> QPointF:
        """Where a hint ends on the canvas."""
        return self.point_of(hint.points[-1], photo)

    def reach(self, hint: Hint, photo: QRectF) -> float:
        """The radius of a ring in device-independent pixels."""
        return max(self.width_of(hint.radius, photo), _SMALL)

    def _path(self, hint: Hint, photo: QRectF) -> QPainterPath:
        """The way of a hint on the canvas."""
        points = [self.point_of(point, photo) for point in hint.points]
        path = QPainterPath(points[0])
        for point in (points[0] + QPointF(0.01, 0), *points[1:]):  # a dot has to have a length to be drawn
            path.lineTo(point)
        return path

    def _hint_at(self, at: QPointF, photo: QRectF) -> int:
        """The number of the hint at a place, the uppermost first; -1: none is."""
        for index, hint in reversed(list(enumerate(self.hints))):
            if _widened(self._path(hint, photo), max(self.reach(hint, photo), _GRIP)).contains(at):
                return index
        return -1

    def press(self, at: QPointF, photo: QRectF) -> bool:
        """Take hold of a hint, or begin another."""
        self._start, self._photo, self._is_moved = at, photo, False
        index = self._hint_at(at, photo)
        if index >= 0:
            self.select(index)
            self._held, self._gesture = self.hints[index], next_gesture()
        elif photo.contains(at):
            self._line = [at]
        return True

    def move(self, at: QPointF, photo: QRectF, _keep_shape: bool) -> None:
        """Move the hint that is held, or draw on."""
        self._photo = photo
        self._is_moved |= (at - self._start).manhattanLength() >= _NEAR
        if self._held is not None and self._is_moved:
            self._shift(self._held, at - self._start, photo, self._gesture)
        elif self._line and len(self._line) < _MOST and (at - self._line[-1]).manhattanLength() >= _NEAR:
            self._line.append(at)
            self.changed.emit()

    def release(self) -> None:
        """End the move or the stroke; a click on a hint opens it."""
        held, self._held = self._held, None
        line, self._line = self._line, []
        if held is not None and not self._is_moved:
            self.opened.emit(self.index)
        elif line:
            self.dropped.emit(tuple(self._to_scan(point, self._photo) for point in line))

    def _shift(self, hint: Hint, by: QPointF, photo: QRectF, gesture: int) -> None:
        points = tuple(self._to_scan(self.point_of(point, photo) + by, photo) for point in hint.points)
        moved = replace(hint, points=points)
        self.changed_hint.emit(self.index, moved, self.tr("Move Colour by Hand"), gesture)

    def key(self, event: QKeyEvent, photo: QRectF) -> bool:
        """Hear what changes the hint in hand: brackets its size, arrows its place, X whether it counts, Del, Enter."""
        key, gesture = Qt.Key(event.key()), next_gesture()
        if key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self.set_size(self.size * (_STEP if key == Qt.Key.Key_BracketRight else 1 / _STEP), gesture)
        elif key == Qt.Key.Key_Escape or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.index < 0):
            self.done.emit()
        elif self.index < 0:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.index)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self.index)
        elif key == Qt.Key.Key_X:
            hint = self.hints[self.index]
            self.switch(not hint.is_on)
        elif key in ARROWS:
            many = _MANY if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._shift(self.hints[self.index], QPointF(*ARROWS[key]) * many, photo, gesture)
        else:
            return False
        return True

    def switch(self, is_on: bool) -> None:
        """Let the hint in hand count, or not."""
        label = self.tr("Switch Colour by Hand On") if is_on else self.tr("Switch Colour by Hand Off")
        self.changed_hint.emit(self.index, replace(self.hints[self.index], is_on=is_on), label, next_gesture())

    def cursor(self, at: QPointF, photo: QRectF) -> Qt.CursorShape:
        """Say by its shape what a press would do."""
        if self._held is not None:
            return Qt.CursorShape.ClosedHandCursor
        return Qt.CursorShape.PointingHandCursor if self._hint_at(at, photo) >= 0 else Qt.CursorShape.CrossCursor

    def paint(self, painter: QPainter, photo: QRectF, _canvas: QRectF) -> None:
        """Draw the rings, and the stroke that is under way."""
        if self.hides:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index, (hint, colour) in enumerate(zip(self.hints, self._colours, strict=True)):
            ring = _widened(self._path(hint, photo), self.reach(hint, photo))
            _draw(painter, ring, colour, is_on=hint.is_on, is_in_hand=index == self.index)
        if self._line:
            points = tuple(self._to_scan(point, photo) for point in self._line)
            stroke = Hint(points, None, self.radius)
            _draw(painter, _widened(self._path(stroke, photo), self.reach(stroke, photo)), None)

    def _to_scan(self, at: QPointF, photo: QRectF) -> tuple[float, float]:
        """Shares of the scan; what is beyond it lies on its edge."""
        x, y = np.clip(self.share_of(at, photo), 0, 1).round(5).tolist()
        return x, y


def _widened(path: QPainterPath, radius: float) -> QPainterPath:
    """All that is within a radius of a way."""
    pen = QPainterPathStroker()
    pen.setWidth(2 * radius)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen.createStroke(path).simplified()


def _draw(
    painter: QPainter, ring: QPainterPath, colour: QColor | None, *, is_on: bool = True, is_in_hand: bool = False
) -> None:
    """Draw a ring in a colour between a dark and a light line; dashes keep what is there, a faint one is off."""
    painter.setOpacity(1.0 if is_on else 0.45)
    if is_in_hand:
        painter.setPen(QPen(QColor(theme.current().accent), 7.0))
        painter.drawPath(ring)
    for tint, width in ((QColor(0, 0, 0, 170), 4.8), (QColor(255, 255, 255), 3.6)):
        painter.setPen(QPen(tint, width))
        painter.drawPath(ring)
    if colour is not None:
        painter.setPen(QPen(colour, 2.2))
    else:
        painter.setPen(QPen(QColor(60, 60, 60), 1.6, Qt.PenStyle.DotLine))
    painter.drawPath(ring)
    painter.setOpacity(1.0)
