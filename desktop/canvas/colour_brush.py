"""The colour brush: where colours are to be livelier or paler, or to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from core.stages.vivid import VIVID, Painted, Vivid
from core.strokes import Stroke
from desktop.actions import Actions
from desktop.canvas.brush import BrushTool
from desktop.canvas.brushing import Brushing
from desktop.canvas.canvas import Canvas
from desktop.canvas.stroke_bar import StrokeBar
from desktop.documents.album import Album
from desktop.documents.document import Document
from desktop.widgets.buttons import small_button
from desktop.widgets.choices import Tick

FACTORS = (0.0, 0.5, 1.5)
"""Of what the brush can do, on the chroma."""
_INK = QColor(255, 255, 255, 90)


class ColourBrushTool(BrushTool):
    """A brush that says by what factor, and whether it stops at edges."""

    def __init__(self, scan: tuple[int, int]) -> None:
        super().__init__(scan)
        self.factor = FACTORS[0]
        self.is_free = False

    def like(self, other: BrushTool) -> None:
        """Be set as another one was."""
        super().like(other)
        if isinstance(other, ColourBrushTool):
            self.factor, self.is_free = other.factor, other.is_free

    def set_factor(self, factor: float) -> None:
        """Do something else from now on."""
        self.factor = factor
        self.settings_changed.emit()

    def set_free(self, is_free: bool) -> None:
        """Paint over edges from now on, or stop there."""
        self.is_free = is_free
        self.settings_changed.emit()

    def ink(self, _spares: bool) -> QColor:
        """Tell how strokes are drawn whose work is not seen yet."""
        return _INK

    def key(self, event: QKeyEvent, photo: QRectF) -> bool:
        """Hear X, which takes the next of what it can do; all else as any brush."""
        if Qt.Key(event.key()) == Qt.Key.Key_X:
            self.set_factor(FACTORS[(FACTORS.index(self.factor) + 1) % len(FACTORS)])
            return True
        return super().key(event, photo)


class ColourBrushBar(StrokeBar):
    """Seen as long as there is a colour brush to steer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = (
            small_button(self.tr("Grey"), self.tr("Take colours away (X)")),
            small_button(self.tr("Paler"), self.tr("Take half of the colour away (X)")),
            small_button(self.tr("Livelier"), self.tr("Make colours half as lively again (X)")),
        )
        self._group = QButtonGroup(self)
        for index, button in enumerate(self.kinds):
            button.setCheckable(True)
            self._group.addButton(button, index)
        self.edges = Tick(self.tr("Within Edges"))
        self.edges.setToolTip(self.tr("Paint only what is as light as what the middle of the brush goes over"))
        self.lay_out(self.kinds, (self.edges,))
        self._group.idClicked.connect(self._choose)
        self.edges.toggled.connect(self._stop_at_edges)

    def show_tool(self, tool: BrushTool) -> None:
        """Show what it does."""
        assert isinstance(tool, ColourBrushTool)
        self.kinds[FACTORS.index(tool.factor)].setChecked(True)
        self.edges.setChecked(not tool.is_free)

    def _choose(self, index: int) -> None:
        if isinstance(self._tool, ColourBrushTool):
            self._tool.set_factor(FACTORS[index])

    def _stop_at_edges(self, on: bool) -> None:
        if isinstance(self._tool, ColourBrushTool) and self._tool.is_free == on:
            self._tool.set_free(not on)


class ColourBrushing(Brushing):
    """The colour brush of the current document."""

    stage, kind = VIVID, ColourBrushTool

    def __init__(self, album: Album, canvas: Canvas, bar: ColourBrushBar, actions: Actions) -> None:
        super().__init__(album, canvas, bar, actions["colour_brush"])

    def strokes(self, document: Document) -> Sequence[Stroke]:
        """List what is painted."""
        return [painted.stroke for painted in document.look.edit.vivid.painted]

    def painted(self, document: Document, stroke: Stroke, tool: BrushTool) -> tuple[Vivid, str]:
        """Paint what a stroke covers."""
        assert isinstance(tool, ColourBrushTool)
        vivid = document.look.edit.vivid
        label = (self.tr("Grey"), self.tr("Paler"), self.tr("Livelier"))[FACTORS.index(tool.factor)]
        return replace(vivid, painted=(*vivid.painted, Painted(stroke, tool.factor, tool.is_free))), label

    def removed(self) -> tuple[Vivid, str]:
        """Paint nothing."""
        return Vivid(), self.tr("Remove All Strokes")
