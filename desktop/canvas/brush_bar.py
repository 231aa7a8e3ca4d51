"""The bar over the canvas while the brush is in hand: heal or spare, its size, and what it has done."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QSlider, QWidget

from desktop.canvas.brush import LARGEST, SMALLEST, BrushTool
from desktop.widgets.buttons import small_button
from desktop.widgets.choices import Tick

_STEPS = 100  # of the slider, from the smallest brush to the largest


class BrushBar(QFrame):
    """Seen as long as there is a brush to steer."""

    removed = Signal()
    """All strokes are to be taken away."""

    def __init__(self, mask: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._tool: BrushTool | None = None
        self.heal = small_button(self.tr("Heal"), self.tr("Paint over dust, scratches and stains (X)"))
        self.spare = small_button(self.tr("Spare"), self.tr("Keep what was taken for damage: a freckle, a star (X)"))
        sides = QButtonGroup(self)
        for button in (self.heal, self.spare):
            button.setCheckable(True)
            sides.addButton(button)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setFixedWidth(140)
        self.slider.setAccessibleName(self.tr("Size of the brush"))
        self.slider.setToolTip(self.tr("Size of the brush ([ and ])"))
        self.masked = Tick(self.tr("Show Mask"))
        self.masked.setToolTip(mask.toolTip())
        self.remove = small_button(self.tr("Remove All"), self.tr("Take away all strokes of the brush"))
        self.end = small_button(self.tr("Done"), self.tr("Lay the brush down (Esc)"))
        self.end.setProperty("primary", True)
        title = QLabel(self.tr("Size"))
        title.setBuddy(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        for widget in (self.heal, self.spare, title, self.slider, self.masked):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.remove)
        row.addWidget(self.end)
        sides.buttonClicked.connect(self._choose)
        self.slider.valueChanged.connect(self._resize)
        self.masked.toggled.connect(mask.setChecked)
        mask.toggled.connect(self.masked.setChecked)
        self.remove.clicked.connect(self.removed)
        self.end.clicked.connect(self._end)
        self.hide()

    def steer(self, tool: BrushTool | None) -> None:
        """Steer a tool that has just been taken in hand; None: it has been laid down."""
        self._tool = tool
        if tool is not None:
            tool.settings_changed.connect(self._show)
            self._show()
        self.setVisible(tool is not None)

    def _show(self) -> None:
        if self._tool is None:
            return
        self.heal.setChecked(not self._tool.spares)
        self.spare.setChecked(self._tool.spares)
        self.slider.blockSignals(True)
        self.slider.setValue(round(_STEPS * math.log(self._tool.size / SMALLEST) / math.log(LARGEST / SMALLEST)))
        self.slider.blockSignals(False)

    def _choose(self) -> None:
        if self._tool is not None:
            self._tool.set_spares(self.spare.isChecked())

    def _resize(self, steps: int) -> None:
        if self._tool is not None:
            self._tool.set_size(SMALLEST * (LARGEST / SMALLEST) ** (steps / _STEPS))

    def _end(self) -> None:
        if self._tool is not None:
            self._tool.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end()
        else:
            super().keyPressEvent(event)
