"""The models: what each is; getting published ones; renaming, deleting, exporting and importing the user's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.models.export import export_model
from core.models.store import TrainedModel, delete_model, rename_model
from core.models.tasks import COLORIZE
from core.published.catalogue import Entry
from core.published.install import check, look_at, remove, take
from core.training.run_folder import unfinished
from desktop.help.browser import HelpButton
from desktop.notify import show_error
from desktop.tuning import dialogs, model_files
from desktop.tuning.dialogs import LicenceDialog
from desktop.tuning.getter import Getter
from desktop.tuning.model_card import ModelCard
from desktop.tuning.model_list import ModelList
from desktop.tuning.torch_dialog import with_torch
from desktop.widgets.room import give_room
from desktop.worker import Workers

_SIZE = 920, 560


class ModelsDialog(QDialog):
    """A list and the card of the one that is selected."""

    models_changed = Signal(str)
    """A model has come, gone or been renamed: its name now, empty where it is gone."""
    use_wanted = Signal(str)

    def __init__(
        self, workers: Workers, getter: Getter, in_use: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """List the models.

        Args:
            getter: outlives the dialog.
            in_use: the name of the model that the run under way starts from, or nothing.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Models"))
        give_room(self, *_SIZE)
        self._workers = workers
        self._in_use = in_use
        self._is_busy = False
        self._getter = getter
        self.setAcceptDrops(True)
        self.list = ModelList(getter)
        self.card = ModelCard()
        self.progress = QProgressBar(minimum=0, maximum=1000, textVisible=False)
        self.progress.setAccessibleName(self.tr("Progress of the download"))
        self.come = QLabel()
        """How far what is being got is."""
        self.come.setObjectName("note")
        self.status = QLabel()
        self.status.setObjectName("note")
        self.use = self._button(self.tr("Use"), self.tr("Pick this model for the next photos"))
        self.rename = self._button(self.tr("Rename…"), self.tr("Give this model another name"))
        self.delete = self._button(self.tr("Delete…"), self.tr("Remove this model from the disk"))
        self.export = self._button(self.tr("Export…"), self.tr("Write this model into one file"))
        self.check = self._button(self.tr("Check"), self.tr("See whether its files are as they were made"))
        self.get = self._button(self.tr("Get"), self.tr("Fetch this model; what was stopped goes on"))
        self.get.setProperty("primary", True)
        self.hold = self._button(self.tr("Pause"), self.tr("Hold the download up, or let it go on"))
        self.stop = self._button(self.tr("Stop"), self.tr("End the download; what has come is kept"))
        self.forget = self._button(self.tr("Discard"), self.tr("Throw away what has come of it"))
        self.licence = self._button(self.tr("Licence…"), self.tr("Read the whole licence"))
        self.import_ = self._button(self.tr("Import…"), self.tr("Take in a file of weights or an ONNX model"))
        self._lay_out()
        self._connect()
        self.refresh()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        own = QHBoxLayout()
        own.setSpacing(8)
        for button in (self.get, self.hold, self.stop, self.forget, self.licence,
                       self.use, self.rename, self.delete, self.check, self.export):  # fmt: skip
            own.addWidget(button)
        own.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.card, 1)
        right.addWidget(self.come)
        right.addWidget(self.progress)
        right.addLayout(own)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.import_)
        foot.addSpacing(8)
        foot.addWidget(self.status, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(HelpButton("teaching#models"), QDialogButtonBox.ButtonRole.HelpRole)
        buttons.rejected.connect(self.reject)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(16)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.list.selected.connect(self._on_selected)
        self.get.clicked.connect(self._get)
        self.hold.clicked.connect(self._getter.hold)
        self.stop.clicked.connect(self._getter.stop)
        self.forget.clicked.connect(self._forget)
        self.licence.clicked.connect(self._show_licence)
        self.check.clicked.connect(self._check)
        self._getter.changed.connect(self._on_come)
        self._getter.got.connect(self._on_got)
        self.use.clicked.connect(self._use)
        self.rename.clicked.connect(self._ask_rename)
        self.delete.clicked.connect(self._ask_delete)
        self.export.clicked.connect(self._ask_export)
        self.import_.clicked.connect(self._ask_import)

    @property
    def model(self) -> TrainedModel | None:
        """The one that is selected, where it is here."""
        return self.list.shown if isinstance(self.list.shown, TrainedModel) else None

    @property
    def entry(self) -> Entry | None:
        """The one that is selected, where it can be got."""
        return self.list.shown if isinstance(self.list.shown, Entry) else None

    def refresh(self, name: str | None = None) -> None:
        """Read anew which models there are, and select one by its name."""
        shown = self.model or self.entry
        self.list.refresh(name or (shown.name if shown else ""))

    def _on_selected(self) -> None:
        self.status.clear()
        self._show()

    def _show(self) -> None:
        model, entry, getting = self.model, self.entry, self._getter.entry
        is_coming = entry is not None and getting is not None and getting.name == entry.name
        is_own = model is not None and model.is_own
        colorizes = model is not None and model.card.task == COLORIZE.name
        self.card.show_card(self.list.shown)
        for button, is_shown in (
            (self.use, colorizes), (self.delete, model), (self.export, model),
            (self.rename, model is not None and not model.card.entry),
            (self.check, model is not None and model.is_published), (self.licence, entry),
            (self.get, entry is not None and not is_coming), (self.hold, is_coming), (self.stop, is_coming),
            (self.forget, entry is not None and not is_coming and entry.download.come),
        ):  # fmt: skip
            button.setVisible(bool(is_shown))
        for button in (self.use, self.export, self.check, self.import_):
            button.setEnabled(not self._is_busy)
        for button in (self.rename, self.delete):
            button.setEnabled(is_own and not self._is_busy)
        self.delete.setText(self.tr("Remove…") if model is not None and model.is_published else self.tr("Delete…"))
        self.get.setEnabled(getting is None)
        self.get.setText(self.tr("Go On") if entry is not None and entry.download.come else self.tr("Get"))
        self.hold.setText(self.tr("Resume") if self._getter.is_paused else self.tr("Pause"))
        self.hold.setEnabled(self._getter.is_fetching)
        self._show_progress()

    def _show_progress(self) -> None:
        getter = self._getter
        for each in (self.progress, self.come):
            each.setVisible(getter.entry is not None)
        if getter.entry is None:
            return
        self.progress.setValue(round(1000 * getter.share))
        if not getter.is_fetching:
            text = self.tr("{title} is here and being made ready…")
        else:
            text = self.tr("{title}: paused") if getter.is_paused else self.tr("{title}: {share}{left}")
        share = f"{100 * getter.share:.0f} %"
        self.come.setText(text.format(title=getter.entry.title, share=share, left=getter.left))

    def _on_come(self) -> None:
        self.list.show_notes()
        self._show()

    def _on_got(self, name: str) -> None:
        self.refresh(name if self.entry is None or self.entry.name == name else self.entry.name)

    def _get(self) -> None:
        entry = self.entry
        if entry is None:
            return
        self.status.clear()
        dialogs.ask_terms(self, entry, lambda: self._fetch(entry))

    def _fetch(self, entry: Entry) -> None:
        if entry.is_graph:
            self._getter.get(entry)
            return
        torch, both = (
            self.tr("“{title}” needs PyTorch to be made ready"),
            self.tr("“{title}” needs PyTorch and spandrel to be made ready"),
        )
        title = (both if entry.is_restorer else torch).format(title=entry.title)
        with_torch(self, lambda: self._getter.get(entry), title, and_spandrel=entry.is_restorer)

    def _forget(self) -> None:
        entry = self.entry
        if entry is None:
            return

        def work() -> str:
            remove(entry)
            return entry.name

        self._do(self.tr("What has come cannot be removed"), work)

    def _show_licence(self) -> None:
        if self.entry is not None:
            LicenceDialog(self.entry, self).open()

    def _check(self) -> None:
        model = self.model
        if model is None:
            return

        def then(is_good: bool) -> None:
            good = self.tr("“{title}” is as it was made.")
            bad = self.tr("“{title}” is damaged: remove it and get it again.")
            self.status.setText((good if is_good else bad).format(title=model.title))

        self._start(self.tr("Checking…"), self.tr("The model cannot be checked"), lambda: check(model), then)

    def _use(self) -> None:
        if self.model is not None:
            self.use_wanted.emit(self.model.name)
            self.accept()

    def _ask_rename(self) -> None:
        model = self.model
        if model is not None and self._is_free(model):
            dialogs.ask_name(self, self.tr("Rename the model"), model.name, lambda name: self._rename(model, name))

    def _rename(self, model: TrainedModel, name: str) -> None:
        if name != model.name:
            self._do(self.tr("The model cannot be renamed"), lambda: rename_model(model, name).name)

    def _ask_delete(self) -> None:
        model = self.model
        if model is not None and self._is_free(model):
            dialogs.ask_delete(self, model.title, lambda: self._delete(model))

    def _delete(self, model: TrainedModel) -> None:
        def work() -> str:
            delete_model(model)
            return ""

        self._do(self.tr("The model cannot be deleted"), work)

    def _is_free(self, model: TrainedModel) -> bool:
        """Whether no run starts from it, which could not go on without; says so where one does."""
        runs = [run.name for run in unfinished() if run.plan.start == model.name]
        if self._in_use() != model.name and not runs:
            return True
        self.status.setText(self.tr("A model that is still learning starts from this one."))
        return False

    def _ask_export(self) -> None:
        model = self.model
        if model is None:
            return
        model_files.ask_export(self, model, lambda target: self.export_to(model, target))

    def export_to(self, model: TrainedModel, target: Path) -> None:
        """Write a model into a file that the user has agreed to replace where it is there."""
        self._start(
            self.tr("Exporting…"),
            self.tr("The model cannot be exported"),
            lambda: export_model(model, target, overwrite=True),
            lambda _: self.status.setText(self.tr("Exported as “{name}”.").format(name=target.name)),
        )

    def _ask_import(self) -> None:
        model_files.ask_import(self, self.import_from)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if not self._is_busy and len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802 -- Qt's name
        event.acceptProposedAction()
        self.import_from(Path(event.mimeData().urls()[0].toLocalFile()))

    def import_from(self, path: Path) -> None:
        """Take in a file that the catalogue knows; ask what any other is to be called, and is for, and try it first."""

        def then(found: Entry | list[str]) -> None:
            if isinstance(found, Entry):
                dialogs.ask_terms(self, found, lambda: self._import(path, found.name))
            else:
                dialogs.ask_import_as(self, path.stem, found, lambda name, task: self._import(path, name, task))

        looking = self.tr("Looking at the file…")
        self._start(looking, self.tr("The model cannot be imported"), lambda: look_at(path), then)

    def _import(self, path: Path, name: str, task: str = "") -> None:
        def then(model: TrainedModel) -> None:
            self.refresh(model.name)
            self.models_changed.emit(model.name)
            self.status.setText(self.tr("“{name}” has been tried and taken in.").format(name=model.title))

        trying = self.tr("Trying the model on a small picture…")
        self._start(trying, self.tr("The model cannot be imported"), lambda: take(path, name, task), then)

    def _do(self, title: str, change: Callable[[], str]) -> None:
        """A change that takes no time; its result is the model's name."""
        try:
            name = change()
        except Exception as error:  # noqa: BLE001 -- the one door to the user for whatever it is
            show_error(self, title, error)
            return
        self.status.clear()
        self.refresh(name)
        self.models_changed.emit(name)

    def _start(self, doing: str, title: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Something that takes a while."""

        def end(report: Callable[[], None]) -> None:
            self._is_busy = False
            self.status.clear()
            self._show()
            report()

        task = self._workers.task(lambda _: work())
        task.done.connect(lambda result: end(lambda: then(result)), Qt.ConnectionType.AutoConnection)
        task.failed.connect(lambda error: end(lambda: show_error(self, title, error)))
        self._is_busy = True
        self.status.setText(doing)
        self._show()
        self._workers.start(task)

    def done(self, result: int) -> None:
        """Stay for as long as something is written."""
        if not self._is_busy:
            super().done(result)
