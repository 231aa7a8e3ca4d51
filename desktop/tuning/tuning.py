"""Learning from the user's photographs, as the window has it: its dialogs, its place in the status bar, its end.

The large dialogs are read when they are opened: the window does not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolButton

from core.errors import AutochromeError
from core.models.store import default_model, trained_model
from core.published.catalogue import entry
from core.training.events import TrainRequest
from core.training.run_folder import Unfinished, discard, unfinished
from desktop.documents.workspace import Workspace
from desktop.notify import show_error
from desktop.panel.picker import ModelPicker
from desktop.tuning import dialogs
from desktop.tuning.course import Stage
from desktop.tuning.getter import Getter
from desktop.tuning.torch_dialog import with_torch
from desktop.tuning.training import Training
from desktop.tuning.words import badge

if TYPE_CHECKING:
    from desktop.tuning.run_dialog import RunDialog

Then = Callable[[], None]


class Tuning(QObject):
    """One for a window."""

    said = Signal(str)
    """A word for the status bar."""
    compare_wanted = Signal(list)
    """Of the models of these names, on the current photo."""

    def __init__(self, workspace: Workspace, picker: ModelPicker, window: QMainWindow) -> None:
        super().__init__(window)
        self.training = Training(self)
        self.badge = QToolButton()
        """For the status bar: how far the run is; opens its dialog."""
        self.badge.setAccessibleName(self.tr("Learning"))
        self.badge.setToolTip(self.tr("Show how learning goes"))
        self.badge.setObjectName("small-badge")
        self.badge.hide()
        self.badge.clicked.connect(self.show)
        self._desk, self._picker, self._window = workspace, picker, window
        self.dialog: RunDialog | None = None
        """Of the run, once there has been one."""
        self.getter = Getter(workspace.workers, self)
        self.getter.got.connect(self._on_got)
        self.getter.failed.connect(self._on_failed)
        self._then: Then | None = None
        self._base = ""
        """The model that the run under way starts from."""
        self.training.changed.connect(self._refresh)
        self.training.ended.connect(self._on_end)
        workspace.album.current_changed.connect(lambda _: self._allow_compare())

    @property
    def is_under_way(self) -> bool:
        """Whether a run is under way."""
        return self.training.is_under_way

    def ask(self) -> None:
        """Begin with the question from what, and how; or show the run that is under way."""
        with_torch(self._window, self._ask)

    def ask_from(self, folder: Path) -> None:
        """As `ask`, with a folder to learn from."""
        with_torch(self._window, partial(self._ask, folder))

    def ask_anew(self, system: str) -> None:
        """As `ask`, for a network that is to be trained from no model."""
        with_torch(self._window, partial(self._ask, system=system))

    def _ask(self, folder: Path | None = None, system: str | None = None) -> None:
        if self.is_under_way:
            self.show()
            self.said.emit(self.tr("One model learns at a time. This one is still learning."))
            return
        from desktop.tuning.start_dialog import StartDialog

        dialog = StartDialog(self._desk.workers, self._picker.model_name(), self._window, system)
        dialog.started.connect(self.start)
        dialog.open()
        if folder is not None:
            dialog.use_folder(folder)

    def start(self, order: TrainRequest) -> None:
        """Begin a run."""
        self._base = order.start or ""
        self.training.start(order)
        self.show()

    def go_on(self, run: Unfinished) -> None:
        """Go on with a run of another day."""
        with_torch(self._window, partial(self._go_on, run))

    def _go_on(self, run: Unfinished) -> None:
        self._base = run.plan.start or ""
        self.training.go_on(run)
        self.show()

    def offer(self) -> None:
        """Ask about a run that was left, or that a crash has broken off; after any other question."""
        other = QApplication.activeModalWidget()
        if isinstance(other, QDialog):
            other.finished.connect(lambda _: self.offer())
            return
        for run in unfinished()[:1]:
            dialogs.ask_go_on(self._window, run, partial(self.go_on, run), partial(self._ask_discard, run))

    def _ask_discard(self, run: Unfinished) -> None:
        dialogs.ask_discard(self._window, run.name, partial(self._discard, run))

    def _discard(self, run: Unfinished) -> None:
        try:
            discard(run.name)
        except AutochromeError as error:
            show_error(self._window, self.tr("What was learned cannot be discarded"), error)
        self.training.changed.emit()

    def show(self) -> None:
        """The dialog of the run, in front."""
        if self.dialog is None:
            from desktop.tuning.run_dialog import RunDialog

            self.dialog = RunDialog(self.training, self._window)
            self.dialog.compare_wanted.connect(self._compare)
            self.dialog.use_wanted.connect(self._use)
            self.dialog.another_wanted.connect(self._again)
        self._allow_compare()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _again(self) -> None:
        if self.dialog is not None:
            self.dialog.hide()
        self.ask()

    def show_models(self) -> None:
        """The dialog of all models."""
        from desktop.tuning.models_dialog import ModelsDialog

        dialog = ModelsDialog(self._desk.workers, self.getter, self._learned_from, self._window)
        dialog.models_changed.connect(lambda _: self._picker.refresh())
        dialog.use_wanted.connect(self._use)
        dialog.open()

    def _learned_from(self) -> str:
        return self._base if self.is_under_way else ""

    def _on_got(self, name: str) -> None:
        self._picker.refresh()
        self.said.emit(self.tr("“{name}” is here, and stands among the models.").format(name=entry(name).title))

    def _on_failed(self, title: str, error: Exception) -> None:
        parent = QApplication.activeModalWidget() or self._window
        show_error(parent, self.tr("“{title}” cannot be got").format(title=title), error)

    def _use(self, name: str) -> None:
        self._picker.refresh()
        self._picker.pick(name)
        if self.dialog is not None:
            self.dialog.hide()

    def _compare(self, name: str) -> None:
        """With what it was made from, or with the default."""
        try:
            base = trained_model(name).card.training.get("base")
        except AutochromeError as error:
            show_error(self._window, self.tr("The models cannot be compared"), error)
            return
        self.compare_wanted.emit([base or default_model().name, name])

    def _allow_compare(self) -> None:
        if self.dialog is not None:
            self.dialog.allow_compare(self._desk.album.current is not None)

    def _refresh(self) -> None:
        course = self.training.course
        self.badge.setVisible(course is not None)
        self.badge.setText(badge(course) if course else "")

    def _on_end(self) -> None:
        course = self.training.course
        if course is not None and course.stage is Stage.DONE:
            self._picker.refresh()
            self.said.emit(self.tr("“{name}” has learned, and stands among the models.").format(name=course.name))
        then, self._then = self._then, None
        if then is not None:
            then()

    def settle(self, then: Then) -> None:
        """Go on with ``then`` once nothing is learned any more: asks, and waits until a checkpoint has been left."""
        course = self.training.course
        if not self.is_under_way or course is None:
            then()
            return

        def end(how: Then) -> None:
            self._then = then
            how()
            if not self.is_under_way and self._then is not None:
                self._on_end()

        dialogs.ask_leave(
            self._window, course.name, partial(end, self.training.leave), partial(end, self.training.discard)
        )

    def close(self) -> None:
        """The window closes for good."""
        self._then = None
        self.training.close()
