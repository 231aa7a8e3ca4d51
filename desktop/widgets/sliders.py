"""Sliders with their number and a way back. One drag, or one number typed, is one gesture, and so one step of undo."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QSpinBox, QToolButton, QVBoxLayout, QWidget

from core.controls import Control, controls_of
from desktop.widgets import icons, theme
from desktop.widgets.words import translated

_PAUSE_MS = 800  # after which steps by wheel and arrow keys are a new gesture
_PAGE = 10
_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_GESTURES = count(1)
_NUMBER = re.compile(r"[+−-]?\d*[.,]?\d*")
_PLAIN = str.maketrans("−,", "-.")


def next_gesture() -> int:
    """Give the number of a gesture that begins: the changes of one are one step of undo."""
    return next(_GESTURES)


class SliderRow(QWidget):
    """A title, a number, a slider, and a glyph that is there as long as there is something to take back."""

    changed = Signal(float, int)
    """The value, and the number of the gesture that the change belongs to."""
    moving = Signal(bool)
    """A gesture has begun, or has ended."""

    def __init__(self, control: Control, default: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.text = translated(control.label)
        self.default = round(default * control.steps)
        """Steps that the way back leads to."""
        self._gesture = next_gesture()
        self.slider = _Slider(control)
        self.number = _Number(control)
        self.reset = QToolButton()
        self.reset.setObjectName("glyph")
        for widget in (self.slider, self.number, self.reset):
            widget.setAccessibleName(self.text)
            widget.setToolTip(translated(control.help))
        self.reset.setAccessibleName(self.tr("Reset {name}").format(name=self.text))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self._end_gesture)
        self.slider.sliderPressed.connect(self._begin_gesture)
        self.slider.sliderReleased.connect(self._end_gesture)
        self.number.editingFinished.connect(self._end_gesture)
        self.slider.valueChanged.connect(self._on_slider)
        self.number.valueChanged.connect(self._tell)
        self.slider.double_clicked.connect(self.go_back)
        self.reset.clicked.connect(self.go_back)
        self.set_default(default)
        self.show_value(default)
        self.dress()

    def _lay_out(self) -> None:
        title = QLabel(self.text)
        title.setBuddy(self.slider)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self.reset, 0, 1)
        grid.addWidget(self.number, 0, 2)
        grid.addWidget(self.slider, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)

    def dress(self) -> None:
        """Draw the glyph in the colours of the current theme."""
        colours = theme.current()
        self.reset.setIcon(icons.icon("reset", colours.muted, colours.faint))

    def show_value(self, value: float) -> None:
        """Show a value without telling anybody."""
        steps = round(value * self.control.steps)
        for widget in (self.slider, self.number):
            if widget.value() != steps:
                widget.blockSignals(True)
                widget.setValue(steps)
                widget.blockSignals(False)
        self.reset.setVisible(steps != self.default)
        self.slider.update()

    def set_default(self, value: float) -> None:
        """Where the way back leads to from now on."""
        self.default = round(value * self.control.steps)
        text = self.number.textFromValue(self.default) + self.number.suffix()
        self.reset.setToolTip(self.tr("Back to {value}").format(value=text))
        self.reset.setVisible(self.slider.value() != self.default)

    def go_back(self) -> None:
        """Back to the default, as a gesture of its own."""
        self._end_gesture()
        self.slider.setValue(self.default)
        self._end_gesture()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)

    def _on_slider(self, steps: int) -> None:
        if not self.slider.isSliderDown():
            self._pause.start()
        self.moving.emit(True)
        self._tell(steps)

    def _tell(self, steps: int) -> None:
        self.changed.emit(steps / self.control.steps, self._gesture)

    def _begin_gesture(self) -> None:
        self._end_gesture()
        self.moving.emit(True)

    def _end_gesture(self) -> None:
        self._pause.stop()
        self._gesture = next_gesture()
        self.moving.emit(False)


class Sliders(QWidget):
    """A row for each control of a record: the settings of a stage."""

    changed = Signal(object, str, int)
    """The record that is wanted, what was turned, and the gesture that it belongs to."""

    def __init__(self, usual: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = usual
        controls = controls_of(type(usual))
        self.rows = {name: SliderRow(control, getattr(usual, name)) for name, control in controls.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, row in self.rows.items():
            column.addWidget(row)
            row.changed.connect(lambda value, gesture, name=name: self._on_row(name, value, gesture))

    def __getitem__(self, name: str) -> SliderRow:
        return self.rows[name]

    def set_defaults(self, usual: Any) -> None:
        """Where the ways back lead to from now on."""
        for name, row in self.rows.items():
            row.set_default(getattr(usual, name))

    def show_settings(self, settings: Any) -> None:
        """Show a record without telling anybody."""
        self._shown = settings
        for name, row in self.rows.items():
            row.show_value(getattr(settings, name))

    def _on_row(self, name: str, value: float, gesture: int) -> None:
        self.changed.emit(replace(self._shown, **{name: value}), self.rows[name].text, gesture)


class _Slider(QSlider):
    """A slider that a double click, on its handle or beside it, takes back."""

    double_clicked = Signal()

    def __init__(self, control: Control) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(round(control.low * control.steps), round(control.high * control.steps))
        self.setPageStep(_PAGE)
        self.setProperty("balanced", control.low < 0)

    def event(self, event: QEvent) -> bool:
        """Page Up and Page Down turn the slider that has the focus, and do not walk the photos."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in _PAGE_KEYS)
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 -- Qt's name
        _turn_if_focused(self, event, super().wheelEvent)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        self.double_clicked.emit()


class _Number(QSpinBox):
    """The number of a slider, with its sign where there are two ways to go."""

    def __init__(self, control: Control) -> None:
        super().__init__()
        self.setObjectName("number")
        self._decimals = control.decimals
        self.setRange(round(control.low * control.steps), round(control.high * control.steps))
        self.setSuffix(control.unit)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(0, 0, 6, 0)
        self.setFixedWidth(theme.px(66))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 -- Qt's name
        _turn_if_focused(self, event, super().wheelEvent)

    def textFromValue(self, value: int) -> str:  # noqa: N802 -- Qt's name
        sign = "−" if value < 0 else "+" if value > 0 and self.minimum() < 0 else ""
        number = abs(value) / 10**self._decimals
        return sign + self.locale().toString(number, "f", self._decimals)

    def valueFromText(self, text: str) -> int:  # noqa: N802 -- Qt's name
        number, _ = self._parsed(text)
        return self._steps(number)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if not _NUMBER.fullmatch(text.removesuffix(self.suffix()).strip()):
            return QValidator.State.Invalid, text, position
        number, is_number = self._parsed(text)
        fits = is_number and self.minimum() <= self._steps(number) <= self.maximum()
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate), text, position

    def fixup(self, text: str) -> str:
        number, is_number = self._parsed(text)
        steps = min(max(self._steps(number), self.minimum()), self.maximum())
        return self.textFromValue(steps) + self.suffix() if is_number else text

    def _steps(self, number: float) -> int:
        return round(number * float(10**self._decimals))

    def _parsed(self, text: str) -> tuple[float, bool]:
        plain = text.removesuffix(self.suffix()).strip().translate(_PLAIN).removeprefix("+")
        number, is_number = QLocale.c().toDouble(plain)
        return float(number), bool(is_number)


def _turn_if_focused(widget: QWidget, event: QWheelEvent, turn: Callable[[QWheelEvent], None]) -> None:
    """The wheel turns only what has the focus; else it scrolls the panel, with nothing turned by accident."""
    if widget.hasFocus():
        turn(event)
    else:
        event.ignore()
