"""The models: what each is, and renaming, deleting, exporting and importing the user's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.models.export import export_model
from core.models.onnx_import import import_model
from core.models.store import TrainedModel, delete_model, rename_model, trained_models
from core.training.run_folder import unfinished
from desktop.help.browser import HelpButton
from desktop.notify import show_error
from desktop.panel.picker import good_at
from desktop.tuning import dialogs
from desktop.tuning.plot import Plot
from desktop.widgets import theme
from desktop.widgets.room import give_room
from desktop.worker import Workers

_SIZE = 760, 460


class ModelsDialog(QDialog):
    """A list and the card of the one that is selected."""

    models_changed = Signal(str)
    """A model has come, gone or been renamed: its name now, empty where it is gone."""
    use_wanted = Signal(str)

    def __init__(self, workers: Workers, in_use: Callable[[], str], parent: QWidget | None = None) -> None:
        """List the models.

        Args:
            in_use: the name of the model that the run under way starts from, or nothing.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Models"))
        give_room(self, *_SIZE)
        self._workers = workers
        self._in_use = in_use
        self._is_busy = False
        self.list = QListWidget()
        self.list.setObjectName("list")
        self.list.setAccessibleName(self.tr("Models"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names end in dots
        self.card = _ModelCard()
        self.status = QLabel()
        self.status.setObjectName("note")
        self.use = self._button(self.tr("Use"), self.tr("Pick this model for the next photos"))
        self.rename = self._button(self.tr("Rename…"), self.tr("Give this model another name"))
        self.delete = self._button(self.tr("Delete…"), self.tr("Remove this model from the disk"))
        self.export = self._button(self.tr("Export…"), self.tr("Write this model into one file"))
        self.import_ = self._button(self.tr("Import…"), self.tr("Take in an ONNX model from elsewhere"))
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
        self.list.setFixedWidth(theme.px(260))
        own = QHBoxLayout()
        own.setSpacing(8)
        for button in (self.use, self.rename, self.delete, self.export):
            own.addWidget(button)
        own.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.card, 1)
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
        self.list.currentRowChanged.connect(self._show)
        self.use.clicked.connect(self._use)
        self.rename.clicked.connect(self._ask_rename)
        self.delete.clicked.connect(self._ask_delete)
        self.export.clicked.connect(self._ask_export)
        self.import_.clicked.connect(self._ask_import)

    @property
    def model(self) -> TrainedModel | None:
        """The one that is selected."""
        row = self.list.currentRow()
        model: TrainedModel | None = self.list.item(row).data(Qt.ItemDataRole.UserRole) if row >= 0 else None
        return model

    def refresh(self, name: str | None = None) -> None:
        """Read anew which models there are, and select one by its name."""
        name = name or (self.model.name if self.model else "")
        self.list.clear()
        for model in trained_models():
            text = self.tr("{title} (yours)").format(title=model.title) if model.is_own else model.title
            item = QListWidgetItem(text, self.list)
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.UserRole, model)
        names = [self.list.item(row).data(Qt.ItemDataRole.UserRole).name for row in range(self.list.count())]
        self.list.setCurrentRow(names.index(name) if name in names else 0)
        self._show()

    def _show(self) -> None:
        model = self.model
        self.card.show_model(model)
        for button in (self.use, self.export):
            button.setEnabled(model is not None and not self._is_busy)
        for button in (self.rename, self.delete):
            button.setEnabled(model is not None and model.is_own and not self._is_busy)
        self.import_.setEnabled(not self._is_busy)

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
        filters = [self.tr("ONNX, the graph with its weights (*.onnx)")]
        filters += [self.tr("Weights alone (*.safetensors)")] if model.weights.exists() else []
        dialog = QFileDialog(self, self.tr("Export “{title}”").format(title=model.title), f"{model.name}.onnx")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters)
        dialog.setDefaultSuffix("onnx")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("onnx" if chosen == filters[0] else "safetensors")
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.export_to(model, Path(path)))
        dialog.open()

    def export_to(self, model: TrainedModel, target: Path) -> None:
        """Write a model into a file that the user has agreed to replace where it is there."""
        self._start(
            self.tr("Exporting…"),
            self.tr("The model cannot be exported"),
            lambda: export_model(model, target, overwrite=True),
            lambda _: self.status.setText(self.tr("Exported as “{name}”.").format(name=target.name)),
        )

    def _ask_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("ONNX models (*.onnx)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda paths: self.import_from(Path(paths[0])))
        dialog.open()

    def import_from(self, path: Path) -> None:
        """Ask for a name, then try the file in a process of its own and take it in."""
        dialogs.ask_name(self, self.tr("Name of the imported model"), path.stem, lambda name: self._import(path, name))

    def _import(self, path: Path, name: str) -> None:
        def then(model: TrainedModel) -> None:
            self.refresh(model.name)
            self.models_changed.emit(model.name)
            self.status.setText(self.tr("“{name}” has been tried and taken in.").format(name=model.title))

        trying = self.tr("Trying the model on a small picture…")
        self._start(trying, self.tr("The model cannot be imported"), lambda: import_model(path, name), then)

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


class _ModelCard(QWidget):
    """What a model says of itself. Texts may come from elsewhere and are shown as they are, never as markup."""

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

    def show_model(self, model: TrainedModel | None) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._title.setText(model.title if model else "")
        training: dict[str, Any] = model.card.training if model else {}
        curve: list[Any] = training.get("validation", [])
        for name, text in self._rows(model) if model else []:
            label, value = QLabel(name), QLabel(text)
            label.setObjectName("fact")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            self._form.addRow(label, value)
        self.plot.show_curves([(float(epoch), float(loss)) for epoch, loss in curve], [], training.get("kept"))
        self.plot.setVisible(len(curve) > 1)
        self._stretch.setStretch(3, 0 if len(curve) > 1 else 1)

    def _rows(self, model: TrainedModel) -> list[tuple[str, str]]:
        card, training = model.card, model.card.training
        rows = [(self.tr("Good at"), good_at(model))]
        if training.get("base"):
            rows.append((self.tr("Learned on top of"), str(training["base"])))
        if training.get("folder"):
            photos = self.tr("{number} photos in “{folder}”")
            rows.append((self.tr("From"), photos.format(number=training.get("photos"), folder=training["folder"])))
        if training.get("imported"):
            rows.append((self.tr("Imported from"), str(training["imported"])))
        if training.get("date"):
            rows.append((self.tr("Date"), str(training["date"])))
        rows.append((self.tr("Size"), self.tr("{size} · version {version}").format(size=model.megabytes,
                                                                                 version=card.version)))  # fmt: skip
        rows.append((self.tr("Licence"), card.licence))
        return rows
