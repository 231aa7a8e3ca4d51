"""How large a tool is: a slider on which each step is as many times larger."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSlider

_STEPS = 100  # from the smallest to the largest


class SizeSlider(QSlider):
    """Sizes are shares of the scan's long side."""

    chosen = Signal(float)
    """A person has chosen a size."""

    def __init__(self, smallest: float, largest: float, name: str, tip: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._smallest, self._ratio = smallest, largest / smallest
        self.setRange(0, _STEPS)
        self.setFixedWidth(140)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.valueChanged.connect(lambda steps: self.chosen.emit(self._smallest * self._ratio ** (steps / _STEPS)))

    def show_size(self, size: float) -> None:
        """Show what the size is, which nobody has chosen here."""
        self.blockSignals(True)
        self.setValue(round(_STEPS * math.log(size / self._smallest) / math.log(self._ratio)))
        self.blockSignals(False)
