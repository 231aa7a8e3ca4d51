"""The bar of the brush that heals: heal or spare, and the mask of repairs."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.canvas.brush import BrushTool
from desktop.canvas.stroke_bar import StrokeBar
from desktop.widgets.buttons import small_button
from desktop.widgets.choices import Tick


class BrushBar(StrokeBar):
    """Seen as long as there is a brush to steer."""

    def __init__(self, mask: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heal = small_button(self.tr("Heal"), self.tr("Paint over dust, scratches and stains (X)"))
        self.spare = small_button(self.tr("Spare"), self.tr("Keep what was taken for damage: a freckle, a star (X)"))
        sides = QButtonGroup(self)
        for button in (self.heal, self.spare):
            button.setCheckable(True)
            sides.addButton(button)
        self.masked = Tick(self.tr("Show Mask"))
        self.masked.setToolTip(mask.toolTip())
        self.lay_out((self.heal, self.spare), (self.masked,))
        sides.buttonClicked.connect(self._choose)
        self.masked.toggled.connect(mask.setChecked)
        mask.toggled.connect(self.masked.setChecked)

    def show_tool(self, tool: BrushTool) -> None:
        """Show which side it is on."""
        self.heal.setChecked(not tool.spares)
        self.spare.setChecked(tool.spares)

    def _choose(self) -> None:
        if self._tool is not None:
            self._tool.set_spares(self.spare.isChecked())
