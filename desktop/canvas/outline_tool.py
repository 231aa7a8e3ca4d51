"""The outline tool: where the prints lie on a scan, as outlines that are drawn, dragged, turned and removed."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen, QPolygonF, QUndoCommand, QUndoStack

from core.geometry import Geometry
from core.part import Part
from core.quad import Outline, Points
from desktop.canvas import ornaments, outline
from desktop.canvas.on_scan import OnScan
from desktop.canvas.outline import CORNERS, Handle
from desktop.canvas.tool import ARROWS
from desktop.documents.document import Look
from desktop.widgets import theme

_GRIP = 13.0  # device-independent pixels about a handle in which it can be taken hold of
_STEM = 26.0  # from the upper side to the knob that turns
_DIM = QColor(0, 0, 0, 140)
_MANY = 10  # steps of a key with Shift
_TURN = 0.1  # degrees of a key
_NEW = 0.35  # of the scan's sides, that an outline added without a hand has
_SHIFT = 0.03  # by which each such one lies off the one before
_HANDLES = (*CORNERS, (0, -1), (1, 0), (0, 1), (-1, 0))
_KNOB: Handle = (0, 0)
_CURSORS = (
    Qt.CursorShape.SizeHorCursor, Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)  # fmt: skip
"""Of directions on the screen, each by a half of a right angle clockwise from the one before."""

Outlines = tuple[Outline, ...]
Pull = Callable[[Points], Outline | None]
"""What a hand makes of the outline that it holds, by where on the scan it is."""


class OutlineTool(OnScan):
    """In hand until Enter, which keeps the outlines, or Esc. Each change is a step of its own history."""

    kept = Signal()
    """The scan is to be split as the outlines say."""
    outlines_changed = Signal()
    """There are others, or another one is in hand."""

    def __init__(self, scan: tuple[int, int], orientation: Geometry) -> None:
        super().__init__(scan)
        self.geometry = orientation
        self.parts: Outlines = ()
        self.index = -1
        """Of the outline in hand; -1: none is."""
        self.history = QUndoStack(self)
        self._pull: Pull | None = None
        self._label = ""
        self._before: Outlines = ()

    def look(self, look: Look) -> Look:
        """Show the whole scan, the right way up."""
        return look.edited(geometry=self.geometry)

    def show(self, parts: Sequence[Outline]) -> None:
        """Show outlines, without a trace in the history."""
        self.parts = tuple(parts)
        self.index = min(self.index, len(self.parts) - 1)
        self._tell()

    def take(self, parts: Sequence[Outline], label: str, merges: str = "") -> None:
        """Let there be other outlines: one step, merged with those before it that ``merges`` names alike."""
        if tuple(parts) != self.parts:
            self.history.push(_Step(self, self.parts, tuple(parts), label, merges))

    def add(self) -> None:
        """Add an outline in the middle, for those who draw with keys."""
        off = 0.5 + _SHIFT * (len(self.parts) % 8)
        width, height = (_NEW * side / max(self._scan) for side in self._scan)
        self.index = len(self.parts)
        self.take((*self.parts, Part(off, off, width, height, 0.0, self._free_number)), self.tr("Add Outline"))

    def remove(self) -> None:
        """Remove the outline in hand; the one before it is in hand then."""
        if self.in_hand is not None:
            self.take(self._instead(self.parts), self.tr("Remove Outline"))

    @property
    def in_hand(self) -> Outline | None:
        """The outline in hand."""
        return self.parts[self.index] if 0 <= self.index < len(self.parts) else None

    def free(self, is_free: bool) -> None:
        """Let each corner of the outline in hand be moved alone, or make it a rectangle again."""
        if self.in_hand is not None:
            freed = outline.freed(self.in_hand, self._scan, is_free=is_free)
            self.take(self._instead(self.parts, freed), self.tr("Perspective"))

    def _instead(self, parts: Outlines, *others: Outline) -> Outlines:
        """Give outlines with others in the place of the one in hand."""
        return (*parts[: self.index], *others, *parts[self.index + 1 :])

    @property
    def _free_number(self) -> int:
        return max((part.number for part in self.parts), default=0) + 1

    def press(self, at: QPointF, photo: QRectF) -> bool:
        """Take hold of an outline, or of a handle of the one in hand, or begin another."""
        point, near = self._on_scan(at, photo), _GRIP / self._density(photo)
        self._before = self.parts
        if not self._grasp(point, near, photo):
            inside = [index for index, part in enumerate(self.parts)
                      if outline.holds(part, self._scan, point, near / 2)]  # fmt: skip
            if not inside and not photo.contains(at):
                return False
            self.index = inside[-1] if inside else len(self.parts)
            if not inside:
                self._pull = partial(outline.drawn, point, scan=self._scan, number=self._free_number)
                self._label = self.tr("Draw Outline")
            elif not self._grasp(point, near, photo):
                self._pull = lambda to, part=self.parts[self.index]: outline.moved(part, self._scan, to - point)
                self._label = self.tr("Move Outline")
        self._tell()
        return True

    def _grasp(self, point: Points, near: float, photo: QRectF) -> bool:
        """Take hold of the outline in hand by a handle, where there is one at a point."""
        part, handle = self.in_hand, self._handle_at(point, near, photo)
        if part is None or handle is None:
            return False
        if handle == _KNOB and isinstance(part, Part):
            begin = self._direction(part, point)
            self._pull = lambda to: outline.turned(part, self._direction(part, to) - begin)
            self._label = self.tr("Turn Outline")
        else:
            self._pull = lambda to: outline.resized(part, self._scan, handle, to)
            self._label = self.tr("Resize Outline")
        return True

    def move(self, at: QPointF, photo: QRectF, _keep_shape: bool) -> None:
        """Move what is held."""
        if self._pull is not None:
            part = self._pull(self._on_scan(at, photo))
            self.parts = self._instead(self._before, *([part] if part else []))
            self.changed.emit()

    def release(self) -> None:
        """Let go: what was done is a step."""
        if self._pull is None:
            return
        self._pull, after = None, self.parts
        self.parts = self._before
        self.take(after, self._label)
        if self.in_hand is None:
            self.index = -1  # a click beside all of them
        self._tell()

    def double_click(self) -> None:
        """Nothing: two clicks on outlines are two clicks."""

    def key(self, event: QKeyEvent, photo: QRectF) -> bool:
        """Enter splits, Esc does not; the others change the outline in hand, and X takes the next one in hand."""
        key = Qt.Key(event.key())
        many = _MANY if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        resizes = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit()
        elif key == Qt.Key.Key_Escape:
            self.done.emit()
        elif key == Qt.Key.Key_Insert:
            self.add()
        elif key == Qt.Key.Key_X and self.parts:
            self.index = (self.index + 1) % len(self.parts)
            self._tell()
        else:
            part = self.in_hand  # without one, arrows move nothing
            return self._change_by(part, key, many, photo, resizes=resizes) if part else key in ARROWS
        return True

    def _change_by(self, part: Outline, key: Qt.Key, many: int, photo: QRectF, *, resizes: bool) -> bool:
        """Whether a key changes the outline in hand."""
        if key == Qt.Key.Key_Delete:
            self.remove()
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight) and isinstance(part, Part):
            degrees = _TURN * many * (1 if key == Qt.Key.Key_BracketRight else -1)
            self._change(outline.turned(part, degrees), self.tr("Turn Outline"))
        elif key in ARROWS:
            self._push(part, np.array(ARROWS[key], float) * many, photo, resizes=resizes)
        else:
            return False
        return True

    def _push(self, part: Outline, by: Points, photo: QRectF, *, resizes: bool) -> None:
        """Move the outline in hand, or its far sides, by pixels of the screen."""
        seen = self._on_scan(QPointF(*by.tolist()), photo) - self._on_scan(QPointF(), photo)
        if not resizes:
            self._change(outline.moved(part, self._scan, seen), self.tr("Move Outline"))
            return
        ways = [self._way(part, handle) for handle in ((1, 0), (0, 1))]
        handle = (1, 0) if abs(ways[0] @ seen) > abs(ways[1] @ seen) else (0, 1)
        far = outline.place(part, self._scan, handle) + seen
        self._change(outline.resized(part, self._scan, handle, far), self.tr("Resize Outline"))

    def _change(self, part: Outline, label: str) -> None:
        """By a key, of which several in a row are one step."""
        self.take(self._instead(self.parts, part), label, merges=f"{label} {part.number}")

    def _tell(self) -> None:
        self.changed.emit()
        self.outlines_changed.emit()

    def _on_scan(self, at: QPointF, photo: QRectF) -> Points:
        return np.array(self.share_of(at, photo)) * self._scan

    def _on_canvas(self, point: Points, photo: QRectF) -> QPointF:
        x, y = (point / self._scan).tolist()
        return self.point_of((x, y), photo)

    def _density(self, photo: QRectF) -> float:
        """Device-independent pixels of a pixel of the scan."""
        return photo.width() / self.geometry.size(*self._scan)[0]

    def _handle_at(self, point: Points, near: float, photo: QRectF) -> Handle | None:
        """The handle of the outline in hand at a point, or the knob that turns it; None: there is none."""
        part = self.in_hand
        if part is None:
            return None
        if isinstance(part, Part) and np.hypot(*(point - self._knob(part, photo))) <= near:
            return _KNOB
        middle = outline.place(part, self._scan, (0, 0))
        places = {handle: outline.place(part, self._scan, handle) for handle in _HANDLES}
        near = min(near, *(np.hypot(*(places[handle] - middle)) / 2 for handle in _HANDLES[4:]))
        return next((handle for handle in _HANDLES if np.hypot(*(point - places[handle])) <= near), None)

    def _way(self, part: Outline, handle: Handle) -> Points:
        """The direction of a handle from the middle."""
        way = outline.place(part, self._scan, handle) - outline.place(part, self._scan, (0, 0))
        return np.asarray(way / max(float(np.hypot(*way)), 1e-9))

    def _direction(self, part: Outline, point: Points) -> float:
        """Degrees clockwise in which a point lies from the middle."""
        across, down = (point - outline.place(part, self._scan, (0, 0))).tolist()
        return math.degrees(math.atan2(down, across))

    def _knob(self, part: Part, photo: QRectF) -> Points:
        top = outline.place(part, self._scan, (0, -1))
        return np.asarray(top + self._way(part, (0, -1)) * _STEM / self._density(photo))

    def cursor(self, at: QPointF, photo: QRectF) -> Qt.CursorShape:
        """Say by its shape what a press would do."""
        point, near = self._on_scan(at, photo), _GRIP / self._density(photo)
        handle = self._handle_at(point, near, photo)
        if handle == _KNOB:
            return Qt.CursorShape.PointingHandCursor
        if handle is not None and self.in_hand is not None:
            return self._cursor_of(self.in_hand, handle, photo)
        is_inside = any(outline.holds(part, self._scan, point, near / 2) for part in self.parts)
        return Qt.CursorShape.SizeAllCursor if is_inside else Qt.CursorShape.CrossCursor

    def _cursor_of(self, part: Outline, handle: Handle, photo: QRectF) -> Qt.CursorShape:
        places = (outline.place(part, self._scan, each) for each in (handle, (0, 0)))
        at, middle = (self._on_canvas(place, photo) for place in places)
        way = at - middle
        return _CURSORS[round(math.atan2(way.y(), way.x()) / (math.pi / 4)) % 4]

    def paint(self, painter: QPainter, photo: QRectF, canvas: QRectF) -> None:
        """Draw the outlines with their numbers, and dim what is in none."""
        seen, inside = photo & canvas, QPainterPath()
        shapes = [self._shape(part, photo) for part in self.parts]
        for shape in shapes:
            piece = QPainterPath()
            piece.addPolygon(shape)
            inside = inside.united(piece)
        outside = QPainterPath()
        outside.addRect(seen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.parts:
            painter.fillPath(outside.subtracted(inside), _DIM)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for part, shape in zip(self.parts, shapes, strict=True):
            _line(painter, shape, is_in_hand=part is self.in_hand)
            ornaments.badge(painter, str(part.number), shape.boundingRect().center())
        if self.in_hand is not None:
            self._paint_handles(painter, self.in_hand, photo)
        if not self.parts:
            ornaments.caption(painter, self.tr("Draw an outline around each photo"), seen)

    def _shape(self, part: Outline, photo: QRectF) -> QPolygonF:
        corners = [self._on_canvas(corner, photo) for corner in outline.corners(part, self._scan)]
        return QPolygonF([*corners, corners[0]])

    def _paint_handles(self, painter: QPainter, part: Outline, photo: QRectF) -> None:
        places = {handle: self._on_canvas(outline.place(part, self._scan, handle), photo) for handle in _HANDLES}
        if isinstance(part, Part):
            knob = self._on_canvas(self._knob(part, photo), photo)
            for colour, width in ((QColor(0, 0, 0, 120), 3.6), (QColor(255, 255, 255), 1.6)):
                painter.setPen(QPen(colour, width))
                painter.drawLine(places[0, -1], knob)
            painter.setBrush(QColor(theme.current().accent))
            painter.setPen(QPen(QColor(255, 255, 255), 2.0))
            painter.drawEllipse(knob, 7.0, 7.0)
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1.2))
        painter.setBrush(QColor(255, 255, 255))
        for handle, at in places.items():
            radius = 4.0 if 0 in handle else 6.0
            painter.drawEllipse(at, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)


class _Step(QUndoCommand):
    """From outlines to outlines."""

    def __init__(self, tool: OutlineTool, before: Outlines, after: Outlines, label: str, merges: str) -> None:
        super().__init__(label)
        self._tool, self._before, self._after, self._merges = tool, before, after, merges

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 -- Qt's name
        if not isinstance(other, _Step) or not self._merges or other._merges != self._merges:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        self._tool.show(self._after)

    def undo(self) -> None:
        self._tool.show(self._before)


def _line(painter: QPainter, shape: QPolygonF, *, is_in_hand: bool) -> None:
    bright = QColor(theme.current().accent) if is_in_hand else QColor(255, 255, 255)
    lines = [(QColor(0, 0, 0, 120), 3.4), (bright, 1.6)]
    if is_in_hand:
        lines = [(QColor(255, 255, 255), 4.2), (bright, 2.2)]
    for colour, width in lines:
        painter.setPen(QPen(colour, width))
        painter.drawPolyline(shape)
