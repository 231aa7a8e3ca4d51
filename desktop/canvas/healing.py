"""Healing by hand: strokes over what is to be painted in, or left as it was scanned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.stages.heal import HEAL, Heal
from core.strokes import Stroke
from desktop.actions import Actions
from desktop.canvas.brush import BrushTool
from desktop.canvas.brush_bar import BrushBar
from desktop.canvas.brushing import Brushing
from desktop.canvas.canvas import Canvas
from desktop.documents.album import Album
from desktop.documents.document import Document


class Healing(Brushing):
    """The brush `B`."""

    stage = HEAL

    def __init__(self, album: Album, canvas: Canvas, bar: BrushBar, actions: Actions) -> None:
        super().__init__(album, canvas, bar, actions["heal"])
        actions["show_mask"].toggled.connect(canvas.show_mask)

    def strokes(self, document: Document) -> Sequence[Stroke]:
        """List what is healed and spared."""
        return document.look.edit.heal.strokes

    def painted(self, document: Document, stroke: Stroke, _tool: BrushTool) -> tuple[Heal, str]:
        """Heal, or spare, what a stroke covers."""
        heal = document.look.edit.heal
        label = self.tr("Spare") if stroke.spares else self.tr("Heal")
        return replace(heal, strokes=(*heal.strokes, stroke)), label

    def removed(self) -> tuple[Heal, str]:
        """Heal and spare nothing."""
        return Heal(), self.tr("Remove All Strokes")
