"""A thumbnail that is dropped on another: where a drag stands, and what is painted of it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.widgets import theme

PAGE = "application/x-autochrome-page"
"""A drag of the strip's own carries that, whatever it gives to others."""


def parcel() -> QMimeData:
    """What a drag carries that has nothing for others."""
    data = QMimeData()
    data.setData(PAGE, b"")
    return data


def paint_target(painter: QPainter, cell: QRect, text: str) -> None:
    """Say what a drop on a cell would do."""
    colours = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(cell).adjusted(4, 4, -4, -4)
    painter.setPen(QPen(QColor(colours.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(whole, 8, 8)
    ground = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-8, -3, 8, 3)
    ground.moveCenter(whole.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(ground, 6, 6)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)
