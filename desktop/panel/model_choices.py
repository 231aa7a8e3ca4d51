"""Which model does the work of a stage: what ships, one that was got, or a way to get more."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from core.controls import Choice, choices_of
from core.models.store import ModelRef, trained_models
from desktop.widgets.choices import SteppedChoices
from desktop.widgets.words import translated


class ModelChoice(SteppedChoices):
    """The models for one task, read anew whenever the list opens; at its end the way to more."""

    chosen = Signal(object)
    """A reference to a model, or None for what ships."""
    more_wanted = Signal()

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._task = choice.task
        self._shown: ModelRef | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # what is under the wheel is scrolled, not turned
        self.setAccessibleName(translated(choice.label))
        self.setToolTip(translated(choice.help))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a long title widens no panel
        self.activated.connect(self._on_activated)
        self._fill()

    def show_choice(self, ref: ModelRef | None) -> None:
        """Show what is chosen, without telling anybody."""
        if ref != self._shown:
            self._shown = ref
            self._fill()

    def showPopup(self) -> None:  # noqa: D102, N802 -- Qt's name
        self._fill()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            self.addItem("Autochrome")
            for model in trained_models(self._task):
                if model.is_published:
                    self.addItem(model.title, ModelRef(model.name, model.version))
            refs = [self.itemData(row) for row in range(self.count())]
            row = next((row for row, ref in enumerate(refs) if _name(ref) == _name(self._shown)), -1)
            if row < 0 and self._shown is not None:
                self.addItem(self.tr("{model} (not here)").format(model=self._shown.title), self._shown)
                row = self.count() - 1
            self.insertSeparator(self.count())
            self.addItem(self.tr("Get More…"))
            self.setCurrentIndex(row)

    def _on_activated(self, row: int) -> None:
        is_more, ref = row == self.count() - 1, self.itemData(row)
        with QSignalBlocker(self):
            self._fill()  # the choice changes once the photo's has
        if is_more and not self.is_stepping:  # steps open no dialog
            self.more_wanted.emit()
        elif not is_more and ref != self._shown:
            self.chosen.emit(ref)


class ModelChoices(QWidget):
    """A row for each choice of a record: the settings of a stage."""

    chosen = Signal(str, object, str)
    """The field, what was chosen for it, and what that is called."""
    more_wanted = Signal()

    def __init__(self, record: type) -> None:
        super().__init__()
        self.rows: dict[str, ModelChoice] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for name, choice in choices_of(record).items():
            self.rows[name] = row = ModelChoice(choice)
            label = QLabel(translated(choice.label))
            label.setBuddy(row)
            grid.addWidget(label, len(self.rows), 0)
            grid.addWidget(row, len(self.rows), 1)
            row.more_wanted.connect(self.more_wanted)
            row.chosen.connect(lambda ref, name=name, text=label.text(): self.chosen.emit(name, ref, text))

    def __getitem__(self, name: str) -> ModelChoice:
        return self.rows[name]

    def show_settings(self, settings: Any) -> None:
        """Show a record without telling anybody."""
        for name, row in self.rows.items():
            row.show_choice(getattr(settings, name))


def _name(ref: ModelRef | None) -> str:
    return ref.name if ref else ""
