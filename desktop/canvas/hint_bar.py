"""The bar over the canvas while the colour tool is in hand: how large hints are, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QSlider, QWidget

from desktop.canvas.hint_tool import LARGEST, SMALLEST, HintTool
from desktop.canvas.size_slider import SizeSlider
from desktop.widgets.buttons import small_button
from desktop.widgets.flow import bar_line, side_by_side, titled
from desktop.widgets.sliders import next_gesture


class HintBar(QFrame):
    """Seen as long as there is a colour tool to steer."""

    photo_wanted = Signal()
    """Colours are to be taken from another photo."""
    others_wanted = Signal()
    """Other colours of the whole photo are to be seen."""
    strength_changed = Signal(float)
    """Of what another photo proposed, 0…1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._tool: HintTool | None = None
        self._gesture = 0
        self.slider = SizeSlider(
            SMALLEST, LARGEST, self.tr("Size of the place"), self.tr("Size of the place ([ and ])")
        )
        self.photo = small_button(
            self.tr("From a Photo…"), self.tr("Take colours from a photo of the same things in colour")
        )
        self.others = small_button(
            self.tr("Other Colours…"), self.tr("See the whole photo in other likely colours, and choose")
        )
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(0, 100)
        self.strength.setFixedWidth(110)
        self.strength.setAccessibleName(self.tr("Strength of what the other photo says"))
        self.strength.setToolTip(self.strength.accessibleName())
        self.end = small_button(self.tr("Done"), self.tr("Lay the colour tool down (Esc)"))
        self.end.setProperty("primary", True)
        self.what = QLabel()
        self.what.setObjectName("note")
        line = bar_line(self)
        line.addLayout(titled(self.tr("Size"), self.slider))
        line.addWidget(self.what)
        line.addStretch()
        line.addLayout(side_by_side(self.strength, self.others, self.photo, self.end))
        self.slider.sliderPressed.connect(self._begin)
        self.slider.chosen.connect(self._resize)
        self.photo.clicked.connect(self.photo_wanted)
        self.others.clicked.connect(self.others_wanted)
        self.strength.valueChanged.connect(lambda value: self.strength_changed.emit(value / 100))
        self.end.clicked.connect(self._end)
        self.hide()

    def steer(self, tool: HintTool | None) -> None:
        """Steer a tool that has just been taken in hand; None: it has been laid down."""
        self._tool = tool
        if tool is not None:
            tool.settings_changed.connect(self._show)
            self._show()
            self.tell(self.tr("Click, or draw, where you know the colour."))
        self.setVisible(tool is not None)

    def tell(self, text: str, *, has_proposals: bool = False) -> None:
        """Say what can be done, or what was found in another photo, which can be made weaker."""
        self.what.setText(text)
        self.what.setToolTip(text)
        self.strength.setVisible(has_proposals)
        self.strength.blockSignals(True)
        self.strength.setValue(100)
        self.strength.blockSignals(False)

    def _show(self) -> None:
        if self._tool is not None:
            self.slider.show_size(self._tool.size)

    def _begin(self) -> None:
        self._gesture = next_gesture()

    def _resize(self, size: float) -> None:
        if self._tool is not None:
            gesture = self._gesture if self.slider.isSliderDown() else next_gesture()
            self._tool.set_size(size, gesture)

    def _end(self) -> None:
        if self._tool is not None:
            self._tool.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end()
        else:
            super().keyPressEvent(event)
