"""The tones of the scan, and three handles: which of them becomes black, middle grey and white."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from core.color import CODES, grey_codes, luminance
from desktop.documents.document import LoadedScan
from desktop.widgets import theme
from desktop.widgets.sliders import next_gesture

BINS = 64
_HEIGHT, _HANDLE = 92, 12  # device-independent pixels, of all and of what lies under the tones
_GRIP = 12.0
_MARGIN = 7.0
_FILLS = {"black": QColor(0, 0, 0), "middle": QColor(128, 128, 128), "white": QColor(255, 255, 255)}


def tones_of(scan: LoadedScan) -> NDArray[np.float64]:
    """Give how many pixels have each tone, (BINS,) from black to white, the most 1."""
    codes = grey_codes(luminance(scan.levels[-1], scan.photo.space))
    counts = np.sqrt(np.histogram(codes, BINS, (0, CODES))[0])
    return np.asarray(counts / max(1.0, np.sort(counts)[-2]))


class Histogram(QWidget):
    """Shows tones; a handle that is dragged tells where to."""

    moved = Signal(str, float, int)
    """Which point, the tone in 0…1 that it is dragged to, and the number of the gesture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tones of the scan"))
        self.setToolTip(self.tr("Drag what is to become black, middle grey and white"))
        self.setFixedHeight(_HEIGHT)
        self._tones = np.zeros(BINS)
        self._points: dict[str, float] = {}
        self._held: str | None = None
        self._gesture = 0

    def sizeHint(self) -> QSize:  # noqa: D102, N802 -- Qt's name
        return QSize(200, _HEIGHT)

    def show_tones(self, tones: NDArray[np.float64] | None) -> None:
        """Show how many pixels have each tone, (BINS,) in 0…1; None: there is no photo."""
        self._tones = np.zeros(BINS) if tones is None else tones
        self.update()

    def show_points(self, points: Mapping[str, float]) -> None:
        """Put the handles at tones, by their names."""
        if points != self._points:
            self._points = dict(points)
            self.update()

    def handle(self, name: str) -> QPointF:
        """Where a handle is taken hold of."""
        return QPointF(self._x(self._points[name]), self.height() - _HANDLE / 2)

    def _field(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, 0, -_MARGIN, -_HANDLE)

    def _x(self, tone: float) -> float:
        field = self._field()
        return field.left() + min(max(tone, 0.0), 1.0) * field.width()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        x = event.position().x()
        near = min(self._points, key=lambda name: abs(self._x(self._points[name]) - x), default=None)
        if near is not None and abs(self._x(self._points[near]) - x) <= _GRIP:
            self._held, self._gesture = near, next_gesture()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if self._held is not None:
            field = self._field()
            self.moved.emit(self._held, (event.position().x() - field.left()) / field.width(), self._gesture)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._held = None

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        colours, field = theme.current(), self._field()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.field))
        painter.drawRoundedRect(field, 6, 6)
        path = QPainterPath(field.bottomLeft())
        for place, height in enumerate(np.minimum(self._tones, 1.0)):
            x = field.left() + (place + 0.5) / BINS * field.width()
            path.lineTo(x, field.bottom() - height * (field.height() - 6))
        path.lineTo(field.bottomRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.muted if self.isEnabled() else colours.faint))
        painter.drawPath(path)
        for name, tone in self._points.items():
            _handle(painter, self._x(tone), field, _FILLS[name], colours, held=name == self._held)
        painter.end()


def _handle(painter: QPainter, x: float, field: QRectF, fill: QColor, colours: theme.Theme, *, held: bool) -> None:
    painter.setPen(QPen(QColor(colours.accent if held else colours.edge), 1))
    painter.drawLine(QPointF(x, field.top() + 1), QPointF(x, field.bottom()))
    painter.setBrush(fill)
    painter.setPen(QPen(QColor(colours.accent if held else colours.edge), 1.4))
    low = field.bottom() + _HANDLE - 1
    painter.drawPolygon(QPolygonF([QPointF(x, field.bottom() - 1), QPointF(x - 6, low), QPointF(x + 6, low)]))
