"""Sliders with their number and a way back. One drag, or one number typed, is one gesture, and so one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QSpinBox, QToolButton, QVBoxLayout, QWidget

from core.stages.adjust import Adjustments
from desktop.widgets import icons, theme
from desktop.widgets.words import tr, translated

_PAUSE_MS = 800  # after which steps by wheel and arrow keys are a new gesture
_PAGE = 10
_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_GESTURES = count(1)


@dataclass(frozen=True)
class Scale:
    """One line of the table: what a slider turns, by whole numbers, its steps."""

    name: str
    """Of the field that it turns."""
    text: str
    tip: str
    lowest: int
    highest: int
    default: int
    suffix: str = ""
    steps: int = 100
    """In one unit of the value."""
    decimals: int = 0
    """Of the number that is shown, which is the steps divided by ten to this power."""


_DEFAULT = Adjustments()
ADJUSTMENTS = (
    Scale("saturation", tr("Saturation"),
          tr("0 % is grey, 100 % is what the model said, 140 % is the default"),
          0, 200, round(_DEFAULT.saturation * 100), " %"),
    Scale("strength", tr("Strength"),
          tr("How much of the colour is laid over the grey"),
          0, 100, round(_DEFAULT.strength * 100), " %"),
    Scale("warmth", tr("Warmth"),
          tr("Towards blue to the left, towards yellow to the right"), -100, 100, 0),
    Scale("tint", tr("Tint"),
          tr("Towards green to the left, towards magenta to the right"), -100, 100, 0),
)  # fmt: skip


class SliderRow(QWidget):
    """A title, a number, a slider, and a glyph that is there as long as there is something to take back."""

    changed = Signal(int, int)
    """Steps of the slider, and the number of the gesture that the change belongs to."""
    moving = Signal(bool)
    """A gesture has begun, or has ended."""

    def __init__(self, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = scale
        self.text = translated(scale.text)
        self.default = scale.default
        """Steps that the way back leads to."""
        self._gesture = next(_GESTURES)
        self.slider = _Slider(scale)
        self.number = _Number(scale)
        self.reset = QToolButton()
        self.reset.setObjectName("glyph")
        for widget in (self.slider, self.number, self.reset):
            widget.setAccessibleName(self.text)
            widget.setToolTip(translated(scale.tip))
        self.reset.setAccessibleName(self.tr("Reset {name}").format(name=self.text))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._pause.timeout.connect(self._end_gesture)
        self.slider.sliderPressed.connect(self._begin_gesture)
        self.slider.sliderReleased.connect(self._end_gesture)
        self.number.editingFinished.connect(self._end_gesture)
        self.slider.valueChanged.connect(self._on_slider)
        self.number.valueChanged.connect(lambda steps: self.changed.emit(steps, self._gesture))
        self.slider.double_clicked.connect(self.go_back)
        self.reset.clicked.connect(self.go_back)
        self.set_default(scale.default)
        self.show_value(scale.default)
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

    def show_value(self, steps: int) -> None:
        """Show a value without telling anybody."""
        for widget in (self.slider, self.number):
            if widget.value() != steps:
                widget.blockSignals(True)
                widget.setValue(steps)
                widget.blockSignals(False)
        self.reset.setVisible(steps != self.default)
        self.slider.update()

    def set_default(self, steps: int) -> None:
        """Where the way back leads to from now on."""
        self.default = steps
        value = self.number.textFromValue(steps) + self.scale.suffix
        self.reset.setToolTip(self.tr("Back to {value}").format(value=value))
        self.reset.setVisible(self.slider.value() != steps)

    def go_back(self) -> None:
        """Back to the default, as a gesture of its own."""
        self._end_gesture()
        self.slider.setValue(self.default)
        self._end_gesture()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        if event.type() == QEvent.Type.PaletteChange:
            self.dress()
        super().changeEvent(event)

    def _on_slider(self, steps: int) -> None:
        if not self.slider.isSliderDown():
            self._pause.start()
        self.moving.emit(True)
        self.changed.emit(steps, self._gesture)

    def _begin_gesture(self) -> None:
        self._end_gesture()
        self.moving.emit(True)

    def _end_gesture(self) -> None:
        self._pause.stop()
        self._gesture = next(_GESTURES)
        self.moving.emit(False)


class AdjustmentSliders(QWidget):
    """A row for each line of the table."""

    changed = Signal(Adjustments, str, int)
    """The adjustments that are wanted, what was turned, and the gesture that it belongs to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._adjustments = Adjustments()
        self._rows = {scale.name: SliderRow(scale) for scale in ADJUSTMENTS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in self._rows.values():
            column.addWidget(row)
            row.changed.connect(lambda steps, gesture, row=row: self._on_row(row, steps, gesture))

    def __getitem__(self, name: str) -> SliderRow:
        return self._rows[name]

    @property
    def adjustments(self) -> Adjustments:
        """What is shown."""
        return self._adjustments

    def set_defaults(self, adjustments: Adjustments) -> None:
        """Where the ways back lead to from now on."""
        for name, row in self._rows.items():
            row.set_default(round(getattr(adjustments, name) * row.scale.steps))

    def show_adjustments(self, adjustments: Adjustments) -> None:
        """Show adjustments without telling anybody."""
        self._adjustments = adjustments
        for name, row in self._rows.items():
            row.show_value(round(getattr(adjustments, name) * row.scale.steps))

    def _on_row(self, row: SliderRow, steps: int, gesture: int) -> None:
        adjustments = replace(self._adjustments, **{row.scale.name: steps / row.scale.steps})
        self.changed.emit(adjustments, row.text, gesture)


class _Slider(QSlider):
    """A slider that a double click, on its handle or beside it, takes back."""

    double_clicked = Signal()

    def __init__(self, scale: Scale) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(scale.lowest, scale.highest)
        self.setPageStep(_PAGE)
        self.setProperty("balanced", scale.lowest < 0)

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

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self.setObjectName("number")
        self._scale = scale
        self.setRange(scale.lowest, scale.highest)
        self.setSuffix(scale.suffix)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(0, 0, 6, 0)
        self.setFixedWidth(66)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 -- Qt's name
        _turn_if_focused(self, event, super().wheelEvent)

    def textFromValue(self, value: int) -> str:  # noqa: N802 -- Qt's name
        sign = "−" if value < 0 else "+" if value > 0 and self._scale.lowest < 0 else ""
        number = abs(value) / 10**self._scale.decimals
        return sign + self.locale().toString(number, "f", self._scale.decimals)

    def valueFromText(self, text: str) -> int:  # noqa: N802 -- Qt's name
        number, _ = self._parsed(text)
        return self._steps(number)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        number, is_number = self._parsed(text)
        fits = is_number and self.minimum() <= self._steps(number) <= self.maximum()
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate), text, position

    def _steps(self, number: float) -> int:
        return round(number * float(10**self._scale.decimals))

    def _parsed(self, text: str) -> tuple[float, bool]:
        plain = text.removesuffix(self.suffix()).strip().replace("−", "-").removeprefix("+")
        number, is_number = self.locale().toDouble(plain)
        return float(number), bool(is_number)


def _turn_if_focused(widget: QWidget, event: QWheelEvent, turn: Callable[[QWheelEvent], None]) -> None:
    """The wheel turns only what has the focus; else it scrolls the panel, with nothing turned by accident."""
    if widget.hasFocus():
        turn(event)
    else:
        event.ignore()
