"""The course of a run as curves: the photographs kept aside in front, the losses of training behind, thin."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets import theme

Point = tuple[float, float]
_LEFT, _RIGHT, _BOTTOM = 44, 16, 30
_LEGEND, _LEGEND_ROW, _SAMPLE = (14.0, 17.0), 16, 20  # px: where it begins, height of a row, length of a line in it
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_WIDTHS = 1.2, 2.2, 3.4  # px
_WIDE_RANGE = 20.0  # largest by smallest loss, from which on its curve is drawn by logarithms
_ROOM = 0.08  # above and below the curves, as a share of their range
_CALM = 0.2  # of a loss: a change of so little is not blown up to fill the plot


class Plot(QWidget):
    """Error over epochs, with the values under the cursor. Each loss of training has a scale of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Course of learning"))
        self._error: list[Point] = []
        self._losses: dict[str, list[Point]] = {}
        self._kept: float | None = None
        self._hover: float | None = None
        """Epoch under the cursor."""

    def sizeHint(self) -> QSize:  # noqa: D102, N802 -- Qt's name
        return QSize(460, 260)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802 -- Qt's name
        return QSize(260, 150)

    def show_curves(
        self, error: Sequence[Point], losses: Sequence[tuple[float, dict[str, float]]], kept: float | None
    ) -> None:
        """Show a course.

        Args:
            error: (epoch, error) on the photographs kept aside.
            losses: (epoch, value by name) of training.
            kept: epoch of the error whose weights are the result so far, which gets a ring.
        """
        self._error, self._kept = list(error), kept
        names = losses[-1][1] if losses else {}
        self._losses = {name: [(epoch, each[name]) for epoch, each in losses if name in each] for name in names}
        if error:
            text = self.tr("Error {error:.2f} after {epoch:.1f} epochs")
            self.setAccessibleDescription(text.format(error=error[-1][1], epoch=error[-1][0]))
        self.update()

    @property
    def values(self) -> list[str]:
        """What the cursor is told: a line for each curve."""
        if self._hover is None:
            return []
        lines = []
        if self._error:
            epoch, error = _nearest(self._error, self._hover)
            lines.append(self.tr("epoch {epoch:.1f}: error {error:.2f}").format(epoch=epoch, error=error))
        for name, points in self._losses.items():
            lines.append(f"{_readable(name)} {_nearest(points, self._hover)[1]:.4g}")
        return lines

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        area = self._area()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.field))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setFont(self._font())
        if not self._error and not self._losses:
            painter.setPen(QColor(colours.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("The curve begins with the first step"))
            return
        self._draw_axes(painter, area)
        painter.save()
        painter.setClipRect(area.adjusted(-8, -6, 8, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index, points in enumerate(self._losses.values()):
            painter.setPen(_pen(index, 130))
            painter.drawPath(_path(self._placed(points, area, _scale(points))))
        self._draw_error(painter, area)
        painter.restore()
        self._draw_legend(painter)
        if self._hover is not None:
            self._draw_values(painter, area)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.px(11))
        return font

    def _area(self) -> QRectF:
        top = self._legend()[-1][0].y() + 17
        return QRectF(_LEFT, top, max(10, self.width() - _LEFT - _RIGHT), max(10, self.height() - top - _BOTTOM))

    def _last_epoch(self) -> float:
        """Where the axis ends: before the first step, after an epoch."""
        ends = [points[-1][0] for points in (self._error, *self._losses.values()) if points]
        return max(ends, default=0.0) or 1.0

    def _bounds(self) -> tuple[float, float]:
        """Of the error, with room above and below."""
        values = [value for _, value in self._error] or [0.0, 1.0]
        low, high = min(values), max(values)
        room = max(_ROOM * (high - low), 0.02 * abs(high), 1e-6)
        return low - room, high + room

    def _placed(self, points: Sequence[Point], area: QRectF, scale: tuple[float, float, bool]) -> list[QPointF]:
        low, high, is_log = scale
        last = self._last_epoch()

        def height(value: float) -> float:
            share = (math.log(max(value, 1e-12)) if is_log else value) - low
            return area.bottom() - area.height() * share / max(1e-12, high - low)

        return [QPointF(area.left() + area.width() * epoch / last, height(value)) for epoch, value in points]

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        colours = theme.current()
        flags = Qt.AlignmentFlag
        low, high = self._bounds()
        for value in _ticks(low, high, 5) if self._error else []:
            y = area.bottom() - area.height() * (value - low) / (high - low)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(0, y - 8, _LEFT - 8, 16), flags.AlignRight | flags.AlignVCenter, f"{value:g}")
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QColor(colours.muted))
        last = self._last_epoch()
        ticks = [value for value in _ticks(0.0, last, 6) if value <= last]
        for value in ticks:
            x = area.left() + area.width() * value / last
            painter.drawText(QRectF(x - 30, area.bottom() + 6, 60, 16), flags.AlignCenter, f"{value:g}")
        if ticks and area.width() * (last - ticks[-1]) / last > 60:
            box = QRectF(area.right() - 56, area.bottom() + 6, 60, 16)
            painter.drawText(box, flags.AlignRight | flags.AlignVCenter, self.tr("epochs"))

    def _draw_error(self, painter: QPainter, area: QRectF) -> None:
        if not self._error:
            return
        colours = theme.current()
        accent = QColor(colours.accent)
        places = self._placed(self._error, area, (*self._bounds(), False))
        painter.setPen(QPen(accent, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(_path(places))
        if len(places) <= area.width() / 14:
            painter.setBrush(accent)
            for place in places:
                painter.drawEllipse(place, 2.2, 2.2)
        painter.setBrush(QColor(colours.field))
        painter.setPen(QPen(accent, 2.4))
        for place, (epoch, _) in zip(places, self._error, strict=True):
            if epoch == self._kept:
                painter.drawEllipse(place, 5, 5)

    def _legend(self) -> list[tuple[QPointF, str, QPen]]:
        """Places, words and lines of what is drawn, in as many rows as it takes."""
        colours = theme.current()
        metrics = QFontMetrics(self._font())
        rows = [(self.tr("error on photos kept aside"), QPen(QColor(colours.accent), 2.4))]
        rows += [(_readable(name), _pen(index, 255)) for index, name in enumerate(self._losses)]
        placed = []
        x, y = _LEGEND
        for text, pen in rows:
            width = _SAMPLE + 7 + metrics.horizontalAdvance(text)
            if x + width > self.width() - 8 and x > _LEGEND[0]:
                x, y = _LEGEND[0], y + _LEGEND_ROW
            placed.append((QPointF(x, y), text, pen))
            x += width + 18
        return placed

    def _draw_legend(self, painter: QPainter) -> None:
        for place, text, pen in self._legend():
            painter.setPen(pen)
            painter.drawLine(place, place + QPointF(_SAMPLE, 0))
            painter.setPen(QColor(theme.current().muted))
            painter.drawText(place + QPointF(_SAMPLE + 7, painter.fontMetrics().ascent() / 2 - 1), text)

    def _draw_values(self, painter: QPainter, area: QRectF) -> None:
        colours = theme.current()
        lines = self.values
        assert self._hover is not None
        x = area.left() + area.width() * self._hover / self._last_epoch()
        painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        metrics = painter.fontMetrics()
        width = max((metrics.horizontalAdvance(line) for line in lines), default=0) + 20
        box = QRectF(min(x + 10, self.width() - width - 6), area.top() + 4, width, 15 * len(lines) + 12)
        if box.left() < x + 8:
            box.moveRight(x - 10)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(colours.text))
        for index, line in enumerate(lines):
            row = QRectF(box.left() + 10, box.top() + 6 + 15 * index, width, 15)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        area = self._area()
        share = (event.position().x() - area.left()) / area.width()
        is_in = 0 <= share <= 1 and (self._error or self._losses)
        self._hover = share * self._last_epoch() if is_in else None
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._hover = None
        self.update()
        super().leaveEvent(event)


def _pen(index: int, opacity: int) -> QPen:
    """Of one of the losses: each has dashes or a width of its own."""
    colour = QColor(theme.current().muted)
    colour.setAlpha(opacity)
    return QPen(colour, _WIDTHS[index // len(_DASHES) % len(_WIDTHS)], _DASHES[index % len(_DASHES)])


def _readable(name: str) -> str:
    """The name of a loss for people."""
    return name.replace("_", " ")


def _nearest(points: Sequence[Point], epoch: float) -> Point:
    return min(points, key=lambda point: abs(point[0] - epoch))


def _path(places: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath()
    for index, place in enumerate(places):
        if index:
            path.lineTo(place)
        else:
            path.moveTo(place)
    return path


def _scale(points: Sequence[Point]) -> tuple[float, float, bool]:
    """Bounds of a curve that is to fill the plot, and whether they are logarithms."""
    values = [value for _, value in points] or [0.0]
    low, high = min(values), max(values)
    is_log = low > 0 and high / low > _WIDE_RANGE
    if is_log:
        low, high = math.log(low), math.log(high)
    room = max(_ROOM * (high - low), 0.5 * (_CALM * abs(high) - (high - low)), 1e-9)
    return low - room, high + room, is_log


def _ticks(low: float, high: float, most: int) -> list[float]:
    """Round numbers between ``low`` and ``high``."""
    step = 10 ** math.floor(math.log10(max(1e-12, (high - low) / most)))
    step *= next((factor for factor in (1, 2, 2.5, 5) if (high - low) / (step * factor) <= most), 10)
    first = math.ceil(low / step)
    return [round(step * index, 10) for index in range(first, math.floor(high / step) + 1)]
