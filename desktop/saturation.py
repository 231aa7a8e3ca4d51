"""The saturation control: a slider, its number and a way back. One drag, or one number typed, is one gesture."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QSpinBox, QToolButton, QWidget

from core.finish import Adjustments

DEFAULT = round(Adjustments().saturation * 100)
_LARGEST = 200
_PAUSE_MS = 800  # after which steps by wheel and arrow keys are a new gesture


class SaturationControl(QWidget):
    """Per cent of what the model said."""

    changed = Signal(int, int)
    """Per cent, and the number of the gesture that it belongs to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gesture = 0
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(10)
        self.slider.setAccessibleName("Saturation")
        self.slider.setToolTip("0 % is grey, 100 % is what the model said, 140 % is the default")
        self.number = QSpinBox()
        self.number.setObjectName("number")
        self.number.setSuffix(" %")
        self.number.setAccessibleName("Saturation in per cent")
        self.number.setToolTip("Saturation in per cent")
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.lineEdit().setTextMargins(0, 0, 6, 0)
        self.number.setFixedWidth(66)
        self.reset = QToolButton()
        for widget in (self.slider, self.number):
            widget.setRange(0, _LARGEST)
            widget.setValue(DEFAULT)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self._next_gesture)
        self.slider.sliderPressed.connect(self._next_gesture)
        self.slider.sliderReleased.connect(self._next_gesture)
        self.number.editingFinished.connect(self._next_gesture)
        self.slider.valueChanged.connect(self._on_slider)
        self.number.valueChanged.connect(self._on_number)

    def _lay_out(self) -> None:
        title = QLabel("Saturation")
        title.setObjectName("heading")
        title.setBuddy(self.slider)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self.number, 0, 1)
        grid.addWidget(self.reset, 0, 2)
        grid.addWidget(self.slider, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)

    def show_value(self, per_cent: int) -> None:
        """Show a value without telling anybody."""
        for widget in (self.slider, self.number):
            if widget.value() != per_cent:
                widget.blockSignals(True)
                widget.setValue(per_cent)
                widget.blockSignals(False)
        self.slider.update()

    def _on_slider(self, per_cent: int) -> None:
        if not self.slider.isSliderDown():
            self._pause.start()
        self.changed.emit(per_cent, self._gesture)

    def _on_number(self, per_cent: int) -> None:
        self.changed.emit(per_cent, self._gesture)

    def _next_gesture(self) -> None:
        self._pause.stop()
        self._gesture += 1
