"""The main window: puts the parts together and connects them. Each part's work is done in its own file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from core.errors import AutochromeError
from core.settings import Settings, load_settings, save_settings, settings_file
from desktop import help as help_pages
from desktop.actions import Actions, Needs
from desktop.canvas import WHEEL_STEP, Canvas
from desktop.document import Document
from desktop.files import ask_photo, ask_target, dropped, suggested_target
from desktop.journeys import Job, Journeys
from desktop.notify import Banner, ask_unsaved, show_error
from desktop.panel import Panel
from desktop.renderer import Renderer
from desktop.saturation import DEFAULT
from desktop.welcome import Welcome
from desktop.worker import Workers

_SIZE = 1280, 800
_DOING = {Job.OPEN: "Opening…", Job.COLORIZE: "Colorizing…", Job.SAVE: "Saving…"}
_MESSAGE_MS = 8000


def _nothing() -> None:
    """What follows a save that nothing waits for."""


class MainWindow(QMainWindow):
    """The window of one document."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self.workers = Workers(self)
        self.document = Document(self)
        self.journeys = Journeys(self.document, self.workers, self)
        self.actions_ = Actions(self)
        self.renderer = Renderer(self.workers, self)
        self.canvas = Canvas(self.document, self.renderer)
        self.panel = Panel(self.actions_)
        self.welcome = Welcome(self.actions_["open"])
        self.banner = Banner()
        self._zoom, self._device = QLabel(), QLabel()
        self._stage = QStackedWidget()
        self._may_close = False
        self._lay_out()
        self._connect()
        self._connect_actions()
        self.dress()
        self._update()
        self.setFocus()

    def _lay_out(self) -> None:
        bar = QToolBar("Tools", movable=False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_.fill(bar)
        self.addToolBar(bar)
        self._stage.addWidget(self.welcome)
        self._stage.addWidget(self.canvas)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.banner)
        left.addWidget(self._stage, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        self.setCentralWidget(whole)
        self.statusBar().addPermanentWidget(self._device)
        self.statusBar().addPermanentWidget(self._zoom)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        self.document.scan_changed.connect(self._on_scan)
        self.document.look_changed.connect(self._on_look)
        self.document.modified_changed.connect(self._update)
        self.document.history.canUndoChanged.connect(self._update)
        self.document.history.canRedoChanged.connect(self._update)
        self.canvas.zoom_changed.connect(lambda zoom: self._zoom.setText(f"{zoom * 100:.0f} %"))
        self.panel.saturation.changed.connect(self._on_saturation)
        self.panel.cancelled.connect(self.journeys.cancel)
        self.panel.page_picked.connect(self._open_page)
        self.journeys.job_changed.connect(self._on_job)
        self.journeys.progressed.connect(self._on_progress)
        self.journeys.failed.connect(self._on_failure)
        self.journeys.colorized.connect(self._on_colorized)
        self.journeys.saved.connect(self._on_saved)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)
        self.renderer.failed.connect(lambda error: show_error(self, "The photo cannot be shown", error))

    def _connect_actions(self) -> None:
        for name, slot in {
            "open": self._ask_open,
            "save": partial(self.save, _nothing),
            "save_as": partial(self.save_as, _nothing),
            "quit": self.close,
            "undo": self.document.history.undo,
            "redo": self.document.history.redo,
            "colorize": self.colorize,
            "reset": self._reset,
            "zoom_in": lambda: self.canvas.zoom_by(WHEEL_STEP),
            "zoom_out": lambda: self.canvas.zoom_by(1 / WHEEL_STEP),
            "fit": self.canvas.fit,
            "actual": lambda: self.canvas.zoom_to(1.0),
            "compare": self.canvas.compare,
            "shortcuts": lambda: help_pages.show_shortcuts(self),
            "about": lambda: help_pages.show_about(self),
        }.items():
            self.actions_[name].triggered.connect(slot)
        self.actions_["split"].toggled.connect(self.canvas.set_split)
        self.actions_["split"].setChecked(True)
        self.actions_["mark"].setChecked(load_settings().mark)
        self.actions_["mark"].toggled.connect(self._on_mark)

    def open(self, paths: list[Path]) -> None:
        """Open the first of ``paths``, after the question about what is not saved."""
        if not paths:
            return
        if len(paths) > 1:
            self.statusBar().showMessage(f"One photo at a time: “{paths[0].name}” is opened.", _MESSAGE_MS)
        self._settle(lambda: self.journeys.open(paths[0]))

    def _open_page(self, page: int) -> None:
        assert self.document.scan is not None
        photo = self.document.scan.photo
        self._settle(lambda: self.journeys.open(photo.path, page))
        self.panel.show_photo(photo)

    def colorize(self) -> None:
        """Run the picked model on the open scan."""
        model = self.panel.picker.picked()
        if model is None:
            missing = AutochromeError("No model is installed. Install Autochrome anew, or train one of your own.")
            show_error(self, Job.COLORIZE.value, missing)
        else:
            self.journeys.colorize(model)

    def save(self, then: Callable[[], None]) -> None:
        """Save where it was saved last, a scan just opened where the user says; go on with ``then`` once it is."""
        if self.document.target is None:
            self.save_as(then)
        else:
            self.journeys.save(self.document.target, then)

    def save_as(self, then: Callable[[], None]) -> None:
        """Ask where to save, do, and go on with ``then``."""
        if self.document.scan is not None:
            photo = self.document.scan.photo
            target = self.document.target or suggested_target(photo)
            ask_target(self, target, photo.format, lambda path: self.journeys.save(path, then))

    def _ask_open(self) -> None:
        folder = self.document.scan.photo.path.parent if self.document.scan else Path.home()
        ask_photo(self, folder, lambda path: self.open([path]))

    def _settle(self, then: Callable[[], None]) -> None:
        """Go on with ``then`` once there is nothing left that would be lost."""
        if not self.document.is_modified or self.document.scan is None:
            then()
            return
        ask_unsaved(self, self.document.scan.photo.path.name, lambda: self.save(then), then)

    def _reset(self) -> None:
        self._adjust(DEFAULT, "Reset Saturation", None)

    def _on_saturation(self, per_cent: int, gesture: int) -> None:
        self._adjust(per_cent, "Saturation", gesture)

    def _adjust(self, per_cent: int, label: str, gesture: int | None) -> None:
        adjustments = replace(self.document.look.adjustments, saturation=per_cent / 100)
        self.document.adjust(adjustments, label, gesture)

    def _on_mark(self, mark: bool) -> None:
        try:
            save_settings(Settings(mark=mark))
        except OSError as error:
            show_error(self, "The setting cannot be kept", AutochromeError(f"{settings_file()}: {error.strerror}."))

    def _on_scan(self) -> None:
        assert self.document.scan is not None
        photo = self.document.scan.photo
        self._stage.setCurrentWidget(self.canvas)
        self.canvas.setFocus()
        self.panel.show_photo(photo)
        pages = (f"it has {photo.pages} pages, and the one that is shown is saved",) if photo.pages > 1 else ()
        self.banner.show_lines(photo.path.name, (*photo.warnings, *pages))

    def _on_look(self) -> None:
        self.panel.saturation.show_value(round(self.document.look.adjustments.saturation * 100))
        self._update()

    def _on_job(self, job: Job | None) -> None:
        self.panel.show_progress(0.0 if job is Job.COLORIZE else None)
        self.statusBar().showMessage(_DOING[job] if job else "")
        self._update()

    def _on_progress(self, share: float) -> None:
        if self.journeys.job is Job.COLORIZE:
            self.panel.show_progress(share)
        elif self.journeys.job is not None:
            self.statusBar().showMessage(f"{_DOING[self.journeys.job]} {share:.0%}")

    def _on_colorized(self, runs_on: str) -> None:
        self._device.setText(runs_on)
        self.statusBar().showMessage("Colorized. Drag the handle to compare.", _MESSAGE_MS)

    def _on_saved(self, target: Path, warnings: tuple[str, ...]) -> None:
        self.statusBar().showMessage(f"Saved as “{target.name}”.", _MESSAGE_MS)
        if warnings:
            self.banner.show_lines(target.name, warnings)

    def _on_failure(self, job: Job, error: Exception) -> None:
        show_error(self, job.value, error)

    def _update(self) -> None:
        """Bring title and actions in line with the document."""
        scan, look, history = self.document.scan, self.document.look, self.document.history
        has_colour, idle = look.colour is not None, self.journeys.job is None
        met = {
            Needs.NOTHING: True,
            Needs.SCAN: scan is not None,
            Needs.COLOUR: has_colour,
            Needs.IDLE: scan is not None and idle,
            Needs.IDLE_COLOUR: has_colour and idle,
            Needs.UNDO: history.canUndo(),
            Needs.REDO: history.canRedo(),
        }
        self.actions_.enable({need for need, is_met in met.items() if is_met})
        self.panel.saturation.setEnabled(has_colour)
        self.setWindowTitle(f"{scan.photo.path.name}[*] – Autochrome" if scan else "Autochrome")
        self.setWindowModified(self.document.is_modified)

    def dress(self) -> None:
        """Draw all icons in the colours of the current theme."""
        self.actions_.dress()
        self.welcome.dress()
        self.banner.dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 -- Qt's name
        if dropped(event.mimeData()):
            event.acceptProposedAction()
            self.welcome.await_drop(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 -- Qt's name
        self.welcome.await_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        event.acceptProposedAction()
        self.welcome.await_drop(False)
        self.open(dropped(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        if self.document.is_modified and not self._may_close:
            event.ignore()
            self._settle(self._close_for_good)
            return
        self.workers.close()
        event.accept()

    def _close_for_good(self) -> None:
        self._may_close = True
        self.close()
