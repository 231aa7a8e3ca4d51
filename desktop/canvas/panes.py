"""How the canvas is shared out between before and after, and how a drawn layer gets onto it."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.canvas.display import Drawn, DrawnLayer
from desktop.canvas.view import View

_GAP = 8.0  # device-independent pixels between two panes


class Mode(Enum):
    """What is seen of a photo that has colour."""

    AFTER = auto()
    SPLIT = auto()
    """Before and after in one picture, parted by a border."""
    SIDE = auto()
    """Before and after in two panes that show the same part."""


class Part(NamedTuple):
    """A part of a pane that shows one side."""

    pane: QRectF
    is_after: bool
    clip: QRectF
    """In the coordinates of the pane, as the view's are."""


def panes(width: float, height: float, *, two: bool) -> tuple[QRectF, ...]:
    """One pane, or two of the same size, in device-independent pixels."""
    if not two:
        return (QRectF(0, 0, width, height),)
    each = max(1.0, (width - _GAP) // 2)
    return QRectF(0, 0, each, height), QRectF(width - each, 0, each, height)


def visible(view: View, density: float) -> QRectF:
    """The part of the port that the photo covers, in device-independent pixels."""
    return QRectF(*(value / density for value in view.visible))


def whole(view: View, density: float) -> QRectF:
    """The whole photo, also where it is beyond the port, in device-independent pixels."""
    return QRectF(view.left / density, view.top / density, view.size[0] / density, view.size[1] / density)


def paint(painter: QPainter, layer: DrawnLayer, view: View, parts: list[Part], density: float) -> None:
    """Paint a layer as it lies under ``view``, each part on its side."""
    (left, top, width, height), (across, down) = layer.box, view.size
    corner = QPointF(view.left + left * across, view.top + top * down) / density
    target = QRectF(corner.x(), corner.y(), width * across / density, height * down / density)
    exact = layer.before.width() == round(width * across)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
    for part in parts:
        if part.clip.width() > 0:
            painter.save()
            painter.translate(part.pane.topLeft())
            painter.setClipRect(part.clip, Qt.ClipOperation.IntersectClip)
            painter.drawImage(target, layer.after if part.is_after and layer.after else layer.before)
            painter.restore()


class PanePicture:
    """What was drawn last, to be painted under whatever view there is by now."""

    def __init__(self) -> None:
        self._detail: DrawnLayer | None = None
        self._backdrop: DrawnLayer | None = None
        self._view: View | None = None

    def forget(self) -> None:
        """Drop what was drawn."""
        self._detail = self._backdrop = self._view = None

    def take(self, drawn: Drawn) -> None:
        """Keep a new one; drafts have no backdrop of their own."""
        self._detail = drawn.detail
        self._backdrop = drawn.backdrop or self._backdrop
        self._view = drawn.request.view

    def paint(self, painter: QPainter, view: View, parts: list[Part], density: float) -> None:
        """Paint it; a photo that has been turned since keeps its old place until it is drawn anew."""
        old = self._view if self._view is not None and self._view.photo != view.photo else None
        if old is not None:
            parts = [part._replace(clip=visible(old, density)) for part in parts]
        for layer in (self._backdrop, self._detail):
            if layer is not None:
                paint(painter, layer, old or view, parts, density)
