"""What hardly anybody needs to change: fields of the recipe, with the values that the base model suggests."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QGridLayout, QLabel, QLineEdit, QSpinBox, QWidget

from core.models.catalogue import descriptors
from desktop.widgets import theme
from desktop.widgets.choices import Choices

LABEL_WIDTH = 136  # px, in this form and the one above it
NUMBER_WIDTH = 104  # px
CROP_STEP = 32  # px; a network that needs more says so


class Advanced(QWidget):
    """Says only what was changed."""

    changed = Signal()
    """What the pace depends on, or what can be wrong: the network, the squares, or the recipe's other settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touched: set[str] = set()
        """Fields of the recipe that a hand has changed."""
        self.rate = QDoubleSpinBox(decimals=6, minimum=0.000001, maximum=0.1, singleStep=0.0001)
        self.crop = QSpinBox(minimum=CROP_STEP, maximum=512, singleStep=CROP_STEP, suffix=" px")
        self.batch = QSpinBox(minimum=1, maximum=256)
        self.validation = QSpinBox(minimum=0, maximum=50, value=10, suffix=" %")
        self.aged = QSpinBox(minimum=0, maximum=100, suffix=" %")
        self.new = Choices()
        self.recipe = QLineEdit(placeholderText="ema=0.99 clip=0.5")
        self._lay_out()
        for key, (field, _) in self._fields().items():
            field.valueChanged.connect(lambda _value, key=key: self._touched.add(key))
        for number in (self.crop, self.batch):
            number.valueChanged.connect(self.changed)
        self.new.currentIndexChanged.connect(self.changed)
        self.recipe.textChanged.connect(self.changed)
        self.crop.editingFinished.connect(self._round_crop)
        self.setEnabled(False)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(4, 1)
        for place, text, widget, tip in (
            ((0, 0), self.tr("Learning rate"), self.rate,
             self.tr("How far each step goes; halve it if the curve is rough")),
            ((1, 0), self.tr("Size of the squares"), self.crop, self.tr("What is seen at once; larger takes longer")),
            ((2, 0), self.tr("Squares a step"), self.batch,
             self.tr("More need more memory and make the steps steadier")),
            ((0, 2), self.tr("Kept aside"), self.validation,
             self.tr("Photos that are not learned from, to tell what is best")),
            ((1, 2), self.tr("Aged on purpose"), self.aged, self.tr("Squares that are damaged as old prints are")),
            ((3, 0), self.tr("Instead, start from nothing"), self.new,
             self.tr("Start from no model: takes many photos and hours")),
            ((4, 0), self.tr("Rest of the recipe"), self.recipe,
             self.tr("Other settings of the recipe, as on the command line, with spaces between them")),
        ):  # fmt: skip
            widget.setAccessibleName(text)
            widget.setToolTip(tip)
            span = 4
            if isinstance(widget, QAbstractSpinBox):
                span = 1
                widget.setObjectName("number")
                widget.setFixedWidth(theme.px(NUMBER_WIDTH))
                widget.setAlignment(Qt.AlignmentFlag.AlignRight)
            label = QLabel(text)
            label.setBuddy(widget)
            label.setMinimumWidth(theme.px(LABEL_WIDTH) if place[1] == 0 else 0)
            grid.addWidget(label, *place)
            grid.addWidget(widget, place[0], place[1] + 1, 1, span)
        self.new.addItem(self.tr("no, start from the model above"), None)
        for each in descriptors().values():
            self.new.addItem(each.title, each.name)

    def _round_crop(self) -> None:
        self.crop.setValue(max(1, round(self.crop.value() / CROP_STEP)) * CROP_STEP)

    def show_recipe(self, recipe: dict[str, Any]) -> None:
        """Show what is suggested where no hand has changed it."""
        for key, (number, factor) in self._fields().items():
            if key not in self._touched:
                with QSignalBlocker(number):
                    number.setValue(type(number.value())(round(recipe[key] * factor, 6)))
        self.setEnabled(True)

    def _fields(self) -> dict[str, tuple[Any, float]]:
        """The numbers by their place in the recipe, and what they are multiplied by to be shown."""
        return {
            "learning_rate": (self.rate, 1.0),
            "crop": (self.crop, 1.0),
            "batch": (self.batch, 1.0),
            "validation": (self.validation, 100.0),
            "degrade_probability": (self.aged, 100.0),
        }

    @property
    def share(self) -> float:
        """Of the photographs that is kept aside."""
        return self.validation.value() / 100

    @property
    def system(self) -> str | None:
        """The network that is to be trained anew."""
        name: str | None = self.new.currentData()
        return name

    def train_anew(self, system: str) -> None:
        """Choose a network to be trained anew."""
        self.new.setCurrentIndex(max(0, self.new.findData(system)))

    def settings(self) -> list[str]:
        """What was changed, as settings of the recipe."""
        fields = self._fields()
        changed = [f"{key}={fields[key][0].value() / fields[key][1]:g}" for key in sorted(self._touched)]
        return [*changed, *self.recipe.text().split()]
