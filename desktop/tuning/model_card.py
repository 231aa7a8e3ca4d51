"""What a model says of itself, or what is said of one that can be got, or is not offered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from core.controls import choices_of
from core.edit import Edit, controlled
from core.models.store import TrainedModel
from core.models.tasks import time_of
from core.published.catalogue import Entry, Refused
from desktop.panel.picker import good_at
from desktop.tuning.plot import Plot
from desktop.widgets.words import said, translated

Shown = TrainedModel | Entry | Refused


class ModelCard(QWidget):
    """Texts may come from elsewhere and are shown as they are, never as markup."""

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(6)
        self._title = QLabel()
        self._title.setObjectName("subtitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.plot = Plot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(self._form)
        column.addWidget(self.plot, 1)
        column.addStretch(0)
        self._stretch = column

    @property
    def texts(self) -> list[str]:
        """All that is said."""
        return [label.text() for label in self.findChildren(QLabel)]

    def show_card(self, shown: Shown | None) -> None:
        """Show one, or nothing."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self._title.setText(shown.title if shown else "")
        for name, text in self._rows(shown):
            label, value = QLabel(name), QLabel(text)
            label.setObjectName("fact")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            self._form.addRow(label, value)
        training: dict[str, Any] = shown.card.training if isinstance(shown, TrainedModel) else {}
        curve: list[Any] = training.get("validation", [])
        self.plot.show_curves([(float(epoch), float(loss)) for epoch, loss in curve], [], training.get("kept"))
        self.plot.setVisible(len(curve) > 1)
        self._stretch.setStretch(3, 0 if len(curve) > 1 else 1)

    def _rows(self, shown: Shown | None) -> list[tuple[str, str]]:
        if isinstance(shown, TrainedModel):
            return self._of_model(shown)
        if isinstance(shown, Entry):
            return self._of_entry(shown)
        return [(self.tr("Not offered"), f"{_sentence(shown.reason)}.")] if shown else []

    def _of_model(self, model: TrainedModel) -> list[tuple[str, str]]:
        card, training = model.card, model.card.training
        rows = [(self.tr("Good at"), good_at(model)), *self._of_choice(card.task)]
        if training.get("base"):
            rows.append((self.tr("Learned on top of"), str(training["base"])))
        if training.get("folder"):
            photos = self.tr("{number} photos in “{folder}”")
            rows.append((self.tr("From"), photos.format(number=training.get("photos"), folder=training["folder"])))
        if training.get("imported"):
            label = self.tr("Fetched as") if card.entry else self.tr("Imported from")
            rows.append((label, str(training["imported"])))
        if training.get("date"):
            rows.append((self.tr("Date"), str(training["date"])))
        rows.append((self.tr("Size"), self.tr("{size} · version {version}").format(size=model.megabytes,
                                                                                 version=card.version)))  # fmt: skip
        if card.figures.get("seconds"):
            time = said(time_of(card.task, float(card.figures["seconds"])))
            rows.append((self.tr("Time"), self.tr("{time}, measured here").format(time=time)))
        rows.append((self.tr("Licence"), card.licence))
        return rows

    def _of_choice(self, task: str) -> list[tuple[str, str]]:
        """Where in the panel a model for that task is chosen, if it is one of several there."""
        for stage in controlled():
            for choice in choices_of(type(getattr(Edit(), stage.name))).values():
                if choice.task == task:
                    place = self.tr("in the panel: {section}, {choice}")
                    where = place.format(section=translated(stage.title), choice=translated(choice.label))
                    return [(self.tr("Chosen"), where)]
        return []

    def _of_entry(self, entry: Entry) -> list[tuple[str, str]]:
        rows = [
            (self.tr("Good at"), _sentence(entry.good_at)),
            (self.tr("Published"), entry.paper),
            (self.tr("Size"), entry.megabytes),
        ]
        if entry.seconds:
            time = self.tr("{time} on two cores; measured here once it is here")
            memory = self.tr("up to {memory:.1f} GB")
            rows.append((self.tr("Time"), time.format(time=said(time_of(entry.task, entry.seconds)))))
            rows.append((self.tr("Memory"), memory.format(memory=entry.memory / 1000)))
        if not entry.is_graph:
            once = (
                self.tr("PyTorch and spandrel, once, to be made ready")
                if entry.is_restorer
                else self.tr("PyTorch, once, to be made ready")
            )
            rows.append((self.tr("Needs"), once))
        if entry.needs:
            rows.append((self.tr("With it comes"), ", ".join(each.title for each in entry.needed)))
        if entry.restriction:
            rows.append((self.tr("Not for everything"), translated(entry.restriction)))
        rows.append((self.tr("Licence"), entry.licence))
        rows.append((self.tr("Learned from"), translated(entry.data)))
        return rows


def _sentence(text: str) -> str:
    said = translated(text)
    return said[:1].upper() + said[1:]
