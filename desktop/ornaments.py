"""What is drawn over the photo: the border of before and after with its handle, their names, and the focus ring."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.theme import Theme

_RADIUS = 17.0
_SHADE = QColor(0, 0, 0, 90)
_PILL = QColor(20, 20, 21, 175)
_RIM = QColor(255, 255, 255, 60)
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


def labels(painter: QPainter, before: QRectF, after: QRectF) -> None:
    """ "Before" and "After" in the upper corners, each where there is room for it."""
    _pill(painter, "Before", before, right=False)
    _pill(painter, "After", after, right=True)


def _pill(painter: QPainter, text: str, part: QRectF, *, right: bool) -> None:
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 20, metrics.height() + 8
    if part.width() < width + 2 * _PILL_MARGIN or part.height() < height + 2 * _PILL_MARGIN:
        return
    left = part.right() - _PILL_MARGIN - width if right else part.left() + _PILL_MARGIN
    pill = QRectF(left, part.top() + _PILL_MARGIN, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_RIM, 1.0))
    painter.setBrush(_PILL)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def focus_ring(painter: QPainter, whole: QRectF, colours: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(whole.adjusted(1, 1, -1, -1))
