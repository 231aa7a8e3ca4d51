"""The brush: strokes over what is to be healed, or to be left as it was scanned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen

from core.strokes import Stroke
from desktop.canvas.on_scan import OnScan

SMALLEST, LARGEST = 0.002, 0.25  # of the scan's long side
_USUAL = 0.02
_STEP = 1.25  # times larger at a key
_NEAR = 1.5  # device-independent pixels between the points of a stroke
HEALED, SPARED = QColor(255, 70, 60, 110), QColor(70, 160, 255, 110)


class BrushTool(OnScan):
    """In hand until Esc or Enter; each stroke is told of when the hand lets go."""

    drawn = Signal(object)
    """The `Stroke`."""
    settings_changed = Signal()

    def __init__(self, scan: tuple[int, int]) -> None:
        super().__init__(scan)
        self.size = _USUAL
        """Of the brush, as a share of the scan's long side."""
        self.spares = False
        self._pending: Sequence[Stroke] = ()
        self._line: list[QPointF] = []
        self._at: QPointF | None = None
        """Where the hand is; None before it has been over the canvas."""
        self._photo = QRectF()

    def like(self, other: BrushTool) -> None:
        """Be set as another one was."""
        self.size = other.size

    def ink(self, spares: bool) -> QColor:
        """Tell how strokes are drawn whose work is not seen yet."""
        return SPARED if spares else HEALED

    def set_size(self, size: float) -> None:
        """Take a brush of another size."""
        self.size = min(max(size, SMALLEST), LARGEST)
        self.settings_changed.emit()
        self.changed.emit()

    def set_spares(self, spares: bool) -> None:
        """Spare from now on, or heal."""
        self.spares = spares
        self.settings_changed.emit()
        self.changed.emit()

    def show_pending(self, strokes: Sequence[Stroke]) -> None:
        """Show strokes whose work is still to be done."""
        if strokes != self._pending:
            self._pending = strokes
            self.changed.emit()

    def press(self, at: QPointF, photo: QRectF) -> bool:
        """Begin a stroke."""
        self._line = [at]
        self.hover(at, photo)
        return True

    def move(self, at: QPointF, photo: QRectF, _keep_shape: bool) -> None:
        """Draw on."""
        if self._line and (at - self._line[-1]).manhattanLength() >= _NEAR:
            self._line.append(at)
        self.hover(at, photo)

    def hover(self, at: QPointF, photo: QRectF) -> None:
        """Follow the hand."""
        self._at, self._photo = at, photo
        self.changed.emit()

    def release(self) -> None:
        """End the stroke."""
        line, self._line = self._line, []
        if line:
            points = [self._to_scan(point, self._photo) for point in line]
            self.drawn.emit(Stroke.of(points, self.size, self._scan, spares=self.spares))
        self.changed.emit()

    def key(self, event: QKeyEvent, _photo: QRectF) -> bool:
        """Hear the brackets, which change the size, X, which changes sides, and Esc or Enter, which end."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self.set_size(self.size * (_STEP if key == Qt.Key.Key_BracketRight else 1 / _STEP))
        elif key == Qt.Key.Key_X:
            self.set_spares(not self.spares)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            return False
        return True

    def cursor(self, _at: QPointF, _photo: QRectF) -> Qt.CursorShape:
        """Show none: the ring says where the brush is."""
        return Qt.CursorShape.BlankCursor

    def paint(self, painter: QPainter, photo: QRectF, _canvas: QRectF) -> None:
        """Draw the strokes whose work is not seen yet, and the brush's ring."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in self._pending:
            line = [self.point_of(point, photo) for point in stroke.points]
            _draw(painter, line, self.width_of(stroke.size, photo), self.ink(stroke.spares))
        width = self.width_of(self.size, photo)
        if self._line:
            _draw(painter, self._line, width, self.ink(self.spares))
        if self._at is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, pen in ((QColor(0, 0, 0, 150), 3.0), (QColor(255, 255, 255), 1.3)):
                painter.setPen(QPen(colour, pen))
                painter.drawEllipse(self._at, width / 2, width / 2)

    def _to_scan(self, at: QPointF, photo: QRectF) -> tuple[float, float]:
        """Shares of the scan."""
        x, y = self.share_of(at, photo)
        return min(max(x, -1.0), 2.0), min(max(y, -1.0), 2.0)


def _draw(painter: QPainter, line: Sequence[QPointF], width: float, colour: QColor) -> None:
    path = QPainterPath(line[0])
    for point in (line[0] + QPointF(0.01, 0), *line[1:]):  # a dot has to have a length to be drawn
        path.lineTo(point)
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
