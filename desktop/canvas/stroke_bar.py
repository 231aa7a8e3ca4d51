"""The bar over the canvas while a brush is in hand: its size, the way to take all strokes away, and the way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.canvas.brush import LARGEST, SMALLEST, BrushTool
from desktop.canvas.size_slider import SizeSlider
from desktop.widgets.buttons import small_button
from desktop.widgets.flow import bar_line, side_by_side, titled


class StrokeBar(QFrame):
    """Seen as long as there is a brush to steer; one kind of it for each kind of brush."""

    removed = Signal()
    """All strokes are to be taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._tool: BrushTool | None = None
        self.slider = SizeSlider(
            SMALLEST, LARGEST, self.tr("Size of the brush"), self.tr("Size of the brush ([ and ])")
        )
        self.remove = small_button(self.tr("Remove All"), self.tr("Take away all strokes of the brush"))
        self.end = small_button(self.tr("Done"), self.tr("Lay the brush down (Esc)"))
        self.end.setProperty("primary", True)
        self.slider.chosen.connect(self._resize)
        self.remove.clicked.connect(self.removed)
        self.end.clicked.connect(self._end)
        self.hide()

    def lay_out(self, before: Sequence[QWidget], after: Sequence[QWidget]) -> None:
        """Put what a kind of brush has of its own before and after the size."""
        line = bar_line(self)
        for widget in before:
            line.addWidget(widget)
        line.addLayout(titled(self.tr("Size"), self.slider))
        for widget in after:
            line.addWidget(widget)
        line.addStretch()
        line.addLayout(side_by_side(self.remove, self.end))

    def steer(self, tool: BrushTool | None) -> None:
        """Steer a tool that has just been taken in hand; None: it has been laid down."""
        self._tool = tool
        if tool is not None:
            tool.settings_changed.connect(self._show)
            self._show()
        self.setVisible(tool is not None)

    def show_tool(self, tool: BrushTool) -> None:
        """Show how a tool is set, beside its size."""

    def _show(self) -> None:
        if self._tool is not None:
            self.show_tool(self._tool)
            self.slider.show_size(self._tool.size)

    def _resize(self, size: float) -> None:
        if self._tool is not None:
            self._tool.set_size(size)

    def _end(self) -> None:
        if self._tool is not None:
            self._tool.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end()
        else:
            super().keyPressEvent(event)
