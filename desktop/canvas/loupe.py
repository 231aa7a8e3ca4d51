"""The loupe: the photo's own pixels about the cursor, before and after beside each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.canvas import ornaments, panes
from desktop.canvas.display import Drawn, Request
from desktop.canvas.panes import Part
from desktop.canvas.renderer import Renderer
from desktop.canvas.view import View
from desktop.documents.document import LoadedScan, Look
from desktop.widgets import theme

_SIDE = 216.0  # of a pane, in device-independent pixels
_RADIUS = 12.0
_SHADOW = QColor(0, 0, 0, 70)


class Loupe(QObject):
    """Shows 100 %, or twice the canvas's zoom where that is 100 % or more already."""

    changed = Signal()
    """It has been turned on or off."""
    redrawn = Signal()

    def __init__(self, renderer: Renderer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = False
        self._renderer = renderer
        self._drawn: Drawn | None = None
        renderer.drawn.connect(self._on_drawn)

    def turn(self, on: bool) -> None:
        """Switch it on or off."""
        self.is_on = on
        if not on:
            self.forget()
        self.changed.emit()

    def forget(self) -> None:
        """Drop what is shown, as it belongs to another photo."""
        self._renderer.forget()
        self._drawn = None

    def look_at(self, scan: LoadedScan, look: Look, view: View, at: QPointF, density: float) -> None:
        """Ask for the pixels about what lies at ``at`` in the pane of ``view``; beyond the photo there are none."""
        if not self.is_on:
            return
        side = round(_SIDE * density)
        zoom = 1.0 if view.zoom < 1.0 else 2 * view.zoom
        x, y = ((at.x() * density - view.left) / view.zoom, (at.y() * density - view.top) / view.zoom)
        close = View(view.photo, (side, side), zoom, round(side / 2 - x * zoom), round(side / 2 - y * zoom))
        if not (0 <= x < view.photo[0] and 0 <= y < view.photo[1] and min(close.visible[2:]) > 0):
            self.forget()
        elif self._drawn is None or (close, look) != (self._drawn.request.view, self._drawn.request.look):
            self._renderer.request(Request(scan, look, close, draft=True))

    def _on_drawn(self, drawn: Drawn) -> None:
        self._drawn = drawn
        self.redrawn.emit()

    def paint(self, painter: QPainter, at: QPointF, canvas: QRectF, density: float) -> None:
        """Paint it about ``at``, moved as far as needed to lie on the canvas."""
        if self._drawn is None:
            return
        detail, view = self._drawn.detail, self._drawn.request.view
        sides = 1 if detail.after is None else 2
        box = _kept_on(QRectF(QPointF(), QSizeF(sides * _SIDE, _SIDE)), at, canvas)
        parts = [
            Part(QRectF(box.left() + side * _SIDE, box.top(), _SIDE, _SIDE), side > 0, panes.visible(view, density))
            for side in range(sides)
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_SHADOW, 7.0))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        outline = QPainterPath()
        outline.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(box, QColor(theme.current().surround))
        panes.paint(painter, detail, view, parts, density)
        painter.restore()
        painter.setPen(QPen(Qt.GlobalColor.white, 2.0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPath(outline)
        if sides > 1:
            painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()))
            for part in parts:
                ornaments.label(painter, part.pane, is_after=part.is_after)
        ornaments.caption(painter, f"{view.zoom * 100:.0f} %", box)


def _kept_on(box: QRectF, at: QPointF, canvas: QRectF) -> QRectF:
    box.moveCenter(at)
    margin = canvas.adjusted(8, 8, -8, -8)
    box.moveLeft(max(margin.left(), min(box.left(), margin.right() - box.width())))
    box.moveTop(max(margin.top(), min(box.top(), margin.bottom() - box.height())))
    return box
