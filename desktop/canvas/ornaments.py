"""What is drawn over the photo: the border of before and after with its handle, their names, grids and the focus ring.

Lines are white with a dark one under them, so that they are seen on any photo.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.widgets.theme import Theme

_RADIUS = 17.0
_SHADE = QColor(0, 0, 0, 90)
_PILL = QColor(20, 20, 21, 175)
_RIM = QColor(255, 255, 255, 60)
_FAINT = QColor(255, 255, 255, 150)
_PILL_MARGIN = 12.0


def split_handle(painter: QPainter, photo: QRectF, border: float, colours: Theme, *, held: bool) -> None:
    """A fine line from top to bottom and a round handle with two arrows."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QPointF(border, photo.top()), QPointF(border, photo.bottom())
    painter.setPen(QPen(_SHADE, 3.5))
    painter.drawLine(*line)
    painter.setPen(QPen(Qt.GlobalColor.white, 1.5))
    painter.drawLine(*line)
    middle = QPointF(border, photo.center().y())
    painter.setPen(QPen(_SHADE, 1.5))
    painter.setBrush(QColor(colours.accent) if held else QColor(255, 255, 255, 240))
    painter.drawEllipse(middle, _RADIUS, _RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.on_accent) if held else QColor(40, 40, 42))
    for side in (-1.0, 1.0):
        tip = middle + QPointF(side * 10.5, 0.0)
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-side * 5, -5), tip + QPointF(-side * 5, 5)]))


def label(painter: QPainter, part: QRectF, *, is_after: bool) -> None:
    """Write "Before" in the upper left or "After" in the upper right corner of a part, where there is room for it."""
    text = QCoreApplication.translate("Canvas", "After") if is_after else QCoreApplication.translate("Canvas", "Before")
    pill = _pill(painter, text)
    if part.width() < pill.width() + 2 * _PILL_MARGIN or part.height() < pill.height() + 2 * _PILL_MARGIN:
        return
    left = part.right() - _PILL_MARGIN - pill.width() if is_after else part.left() + _PILL_MARGIN
    pill.moveTopLeft(QPointF(left, part.top() + _PILL_MARGIN))
    _write(painter, text, pill)


def caption(painter: QPainter, text: str, part: QRectF) -> None:
    """A few words in the middle at the bottom of a part."""
    pill = _pill(painter, text)
    pill.moveCenter(QPointF(part.center().x(), part.bottom() - _PILL_MARGIN - pill.height() / 2))
    _write(painter, text, pill)


def badge(painter: QPainter, text: str, middle: QPointF) -> None:
    """A number in the middle of what it counts."""
    pill = _pill(painter, text)
    pill.moveCenter(middle)
    _write(painter, text, pill)


def grid(painter: QPainter, photo: QRectF) -> None:
    """Squares to judge by whether a horizon is level, about as large as a thumb."""
    step = max(24.0, min(photo.width(), photo.height()) / 10)
    across = [photo.center().x() + step * line for line in _about_zero(photo.width() / 2, step)]
    down = [photo.center().y() + step * line for line in _about_zero(photo.height() / 2, step)]
    _lines(painter, photo, across, down)


def thirds(painter: QPainter, box: QRectF) -> None:
    """The lines at one and two thirds."""
    across = [box.left() + box.width() * share for share in (1 / 3, 2 / 3)]
    down = [box.top() + box.height() * share for share in (1 / 3, 2 / 3)]
    _lines(painter, box, across, down)


def _about_zero(reach: float, step: float) -> range:
    lines = int(reach / step)
    return range(-lines, lines + 1)


def _lines(painter: QPainter, box: QRectF, across: list[float], down: list[float]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for colour, shift in ((_SHADE, 1.0), (_FAINT, 0.0)):
        painter.setPen(QPen(colour, 1.0))
        for x in across:
            painter.drawLine(QPointF(x + shift, box.top()), QPointF(x + shift, box.bottom()))
        for y in down:
            painter.drawLine(QPointF(box.left(), y + shift), QPointF(box.right(), y + shift))


def _pill(painter: QPainter, text: str) -> QRectF:
    metrics = QFontMetricsF(painter.font())
    return QRectF(0, 0, metrics.horizontalAdvance(text) + 20, metrics.height() + 8)


def _write(painter: QPainter, text: str, pill: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_RIM, 1.0))
    painter.setBrush(_PILL)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def focus_ring(painter: QPainter, whole: QRectF, colours: Theme) -> None:
    """Draw the ring of the widget that has the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(whole.adjusted(1, 1, -1, -1))
