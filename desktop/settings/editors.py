"""A widget for each kind of field: it shows a value, and tells of another that a hand has chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from core.addresses import local_path
from core.errors import AutochromeError
from core.settings import use_folder
from desktop.files import ask_folder
from desktop.settings.fields import Check, Choice, Field, Folder, Number
from desktop.widgets import theme
from desktop.widgets.choices import Choices, Tick
from desktop.widgets.words import said, translated


class ChoiceEditor(Choices):
    """What the machine has not cannot be chosen."""

    chosen = Signal(object)

    def __init__(self, field: Field, kind: Choice) -> None:
        super().__init__()
        for row, (text, value) in enumerate(kind.options):
            self.addItem(translated(text), value)
            if not kind.is_there(value):
                self.setItemText(row, self.tr("{name} – not found").format(name=translated(text)))
                model = self.model()
                assert isinstance(model, QStandardItemModel)
                model.item(row).setEnabled(False)
        self._values = [value for _, value in kind.options]
        _name([self], field)
        self.activated.connect(lambda row: self.chosen.emit(self._values[row]))

    def show_value(self, value: Any) -> None:
        """Show a value without telling anybody."""
        self.setCurrentIndex(self._values.index(value))


class NumberEditor(QSpinBox):
    """A whole number with its unit."""

    chosen = Signal(object)

    def __init__(self, field: Field, kind: Number) -> None:
        super().__init__(minimum=kind.lowest, maximum=kind.highest, suffix=kind.unit, singleStep=kind.step)
        self._kind = kind
        self.setObjectName("number")
        self.setFixedWidth(theme.px(90))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(0, 0, 6, 0)
        _name([self], field)
        self.valueChanged.connect(self._choose)

    def show_value(self, value: Any) -> None:
        """Show a value without telling anybody."""
        with QSignalBlocker(self):
            self.setValue(round(value * self._kind.per_value / self._kind.per_shown))

    def _choose(self, shown: int) -> None:
        whole = shown * self._kind.per_shown
        self.chosen.emit(whole if self._kind.per_value == 1 else whole / self._kind.per_value)


class CheckEditor(Tick):
    """Yes or no."""

    chosen = Signal(object)

    def __init__(self, field: Field) -> None:
        super().__init__(translated(field.label))
        _name([self], field)
        self.clicked.connect(lambda: self.chosen.emit(self.isChecked()))

    def show_value(self, value: Any) -> None:
        """Show a value without telling anybody."""
        self.setChecked(value)


class FolderEditor(QWidget):
    """A path to type or to browse for, and a way back to the usual folder. One that cannot be used is not taken."""

    chosen = Signal(object)

    def __init__(self, field: Field, usual: Path) -> None:
        super().__init__()
        self._usual = usual
        self._title = translated(field.tip)
        self.path = QLineEdit()
        self.browse = QPushButton(self.tr("Browse…"))
        self.reset = QPushButton(self.tr("Default"))
        self.problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.problem.setObjectName("problem")
        self.problem.hide()
        for button in (self.browse, self.reset):
            button.setObjectName("small")
        _name([self.path, self.browse, self.reset], field)
        self.browse.setAccessibleName(self.tr("Browse for: {name}").format(name=self._title))
        self.reset.setAccessibleName(self.tr("Back to the default folder: {name}").format(name=self._title))
        self.reset.setToolTip(self.tr("Back to the default folder"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        row.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.setFocusProxy(self.path)
        self.path.editingFinished.connect(lambda: self.take(self.path.text()))
        self.browse.clicked.connect(self._ask)
        self.reset.clicked.connect(lambda: self.take(""))

    def show_value(self, value: Path | None) -> None:
        """Show a value without telling anybody."""
        self.path.setText(str(value or self._usual))
        self.path.setCursorPosition(0)
        self.reset.setEnabled(value is not None)
        self.problem.hide()

    def take(self, text: str) -> None:
        """Use a folder; empty for the usual one."""
        text = text.strip()
        if not text or Path(text) == self._usual:
            self.show_value(None)
            self.chosen.emit(None)
            return
        try:
            folder = use_folder(local_path(text).expanduser())
        except AutochromeError as error:
            self.problem.setText(said(error.message))
            self.problem.show()
            return
        self.show_value(folder)
        self.chosen.emit(folder)

    def _ask(self) -> None:
        ask_folder(self, self._title, Path(self.path.text()), lambda folder: self.take(str(folder)))


Editor = ChoiceEditor | NumberEditor | CheckEditor | FolderEditor


def editor(field: Field, usual: dict[str, Path]) -> Editor:
    """The widget for a line of the table; ``usual`` are the folders that None stands for."""
    match field.kind:
        case Choice():
            return ChoiceEditor(field, field.kind)
        case Number():
            return NumberEditor(field, field.kind)
        case Folder():
            return FolderEditor(field, usual[field.name])
        case Check():
            return CheckEditor(field)


def _name(widgets: list[QWidget], field: Field) -> None:
    for widget in widgets:
        widget.setAccessibleName(f"{translated(field.group)}: {translated(field.label)}")
        widget.setToolTip(translated(field.tip))
