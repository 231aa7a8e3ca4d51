"""The main window: puts the parts together and connects them. Each part's work is done in its own file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
)

from core.edit import new_edit, turned
from core.stages.hints import HINTS
from desktop import about, questions
from desktop.actions import Actions, Needs
from desktop.assessing import Assessing
from desktop.canvas.brush_bar import BrushBar
from desktop.canvas.canvas import Canvas
from desktop.canvas.colour_brush import ColourBrushBar, ColourBrushing
from desktop.canvas.crop_bar import CropBar
from desktop.canvas.framing import FrameBar
from desktop.canvas.geometry_actions import GeometryActions
from desktop.canvas.healing import Healing
from desktop.canvas.hint_bar import HintBar
from desktop.canvas.hinting import Hinting
from desktop.canvas.loupe import Loupe
from desktop.canvas.outline_bar import OutlineBar
from desktop.canvas.renderer import Renderer
from desktop.canvas.view_actions import FullScreen, Looking
from desktop.captions import Captions
from desktop.choosing import Choosing
from desktop.commands import Commands
from desktop.documents import recents
from desktop.documents.document import Document
from desktop.documents.project_scans import ProjectScans
from desktop.documents.session import abandoned
from desktop.documents.workspace import Workspace
from desktop.drop_veil import DropVeil
from desktop.files import local_paths
from desktop.help import pages
from desktop.help.browser import close_help, show_help
from desktop.help.tour import Tour
from desktop.menus import RecentMenu
from desktop.merging import Merging
from desktop.notify import Banner, sentence, show_error
from desktop.panel.panel import Panel
from desktop.printing import Printing
from desktop.proposing import ProposalBar, Proposing
from desktop.reports import Reports
from desktop.scanning.scanning import Scanning
from desktop.settings.apply_settings import Acting
from desktop.settings.dialog import SettingsDialog
from desktop.settings.preferences import Preferences
from desktop.sharing import Sharing
from desktop.sheets import Sheets
from desktop.sides import Sides
from desktop.splitting import Splitting
from desktop.strip.all_bar import AllBar
from desktop.strip.batch_bar import BatchBar
from desktop.strip.project_strip import ProjectStrip
from desktop.strip.strip import Strip
from desktop.tuning.tuning import Tuning
from desktop.welcome import Welcome
from desktop.widgets.room import Room

_SIZE = 1280, 800
_COMMANDS = (
    "open", "open_folder", "show_folder", "remove", "undo", "redo", "copy", "paste",
    "copy_settings", "paste_settings", "restore", "restore_colorize", "restore_all", "colorize", "colorize_all",
    "restore_colorize_all", "next",
    "previous", "start_over",
)  # fmt: skip
"""Actions that are a method of `Commands` each."""
_OF_THE_STRIP = ("restore_colorize", "colorize", "save", "caption", "attach_back", "detach_back", "copy_settings",
                 "paste_settings", "show_folder", "remove")  # fmt: skip
"""Actions in the strip's context menu."""
_OF_THE_PHOTO = ("restore_colorize", "colorize", "heal", "crop", "rotate_left", "rotate_right", "compare", "fit",
                 "actual", "copy", "save", "start_over")  # fmt: skip
"""Actions in that of the photo."""


class MainWindow(QMainWindow):
    """The window of one evening's photos."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        self.restoreGeometry(QByteArray.fromHex(recents.load_recents().window.encode()))
        self.workspace = Workspace(self)
        self.album, self.workers, self.jobs = self.workspace.album, self.workspace.workers, self.workspace.jobs
        self.actions_ = Actions(self)
        engines = self.workspace.engines
        self.renderer = Renderer(self.workers, engines, self)
        self.canvas = Canvas(self.renderer, Loupe(Renderer(self.workers, engines, self), self))
        self.crop_bar, self.frame_bar, self.outline_bar = CropBar(), FrameBar(), OutlineBar()
        self.brush_bar, self.hint_bar = BrushBar(self.actions_["show_mask"]), HintBar()
        self.colour_brush_bar = ColourBrushBar()
        self.panel = Panel(self.actions_)
        self.preferences = Preferences(self)
        self.welcome = Welcome(self.actions_["open"])
        self.banner, self.proposal_bar = Banner(), ProposalBar()
        self.strip = Strip(self.album, self.workers)
        self.project_strip = ProjectStrip(self.workers)
        self.project_scans = ProjectScans(self.workspace, self)
        self.batch_bar = BatchBar(self.workspace.batch)
        self.all_bar = AllBar(self.album, self.actions_)
        self.commands = Commands(self.workspace, self.panel.picker.picked, self.strip.selected, self)
        self.reports = Reports(self.workspace, self.panel, self.banner, self.actions_["split"].isChecked, self)
        self.assessing = Assessing(self.workspace, self.actions_, self)
        self.proposing = Proposing(self.workspace, self.proposal_bar)
        self.canvas.painted.connect(lambda drawn: None if drawn.request.draft else self.proposing.look())
        self.tuning = Tuning(self.workspace, self.panel.picker, self)
        self._zoom, self._device = QLabel(), QLabel()
        self._stage = QStackedWidget()
        self._may_close = False
        self._lay_out()
        self._connect()
        self._connect_actions()
        self.dress()
        self._update()
        self._show_panel()
        self.setFocus()

    @property
    def document(self) -> Document | None:
        """The one on the stage."""
        return self.album.current

    def _lay_out(self) -> None:
        bar = QToolBar(self.tr("Tools"), movable=False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_.fill(bar)
        self.addToolBar(bar)
        self._stage.addWidget(self.welcome)
        self._stage.addWidget(self.canvas)
        left = QVBoxLayout()
        left.setSpacing(0)
        for above in (
            self.banner, self.proposal_bar, self.crop_bar, self.frame_bar, self.outline_bar, self.brush_bar,
            self.hint_bar, self.colour_brush_bar,
        ):  # fmt: skip
            left.addWidget(above)
        left.addWidget(self._stage, 1)
        for below in (self.batch_bar, self.all_bar, self.strip, self.project_strip):
            left.addWidget(below)
        whole = Room()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        self.setCentralWidget(whole)
        for told in (self.tuning.badge, self._device, self._zoom):
            self.statusBar().addPermanentWidget(told)
        self.statusBar().setSizeGripEnabled(False)
        Looking(self, self.canvas, self.actions_)
        bars = (self.crop_bar, self.frame_bar)
        GeometryActions(self.album, self.canvas, self.panel.geometry_box, bars, self.actions_, self.workers)
        self.splitting = Splitting(self.workspace, self.canvas, self.outline_bar, self.actions_)
        Healing(self.album, self.canvas, self.brush_bar, self.actions_)
        ColourBrushing(self.album, self.canvas, self.colour_brush_bar, self.actions_)
        self.hinting = Hinting(self.workspace, self.canvas, self.hint_bar, self.actions_)
        Acting(self.preferences, self.actions_["mark"], self.panel, self.dress)
        self.full_screen = FullScreen(
            self,
            self.canvas,
            (self.menuBar(), bar, self.statusBar(), self.all_bar, self.project_strip),
            self.strip,
            self.actions_,
        )
        self.canvas.addActions([self.actions_[name] for name in _OF_THE_PHOTO])
        self._veil = DropVeil(whole)
        self.sheets = Sheets(self.workspace, self.commands.saving, self.strip.selected, self.actions_, self)
        selected, thumbnail = self.strip.selected, self.strip.thumbnails.image
        self.printing = Printing(self.workspace, selected, thumbnail, self.actions_, self)
        self.sharing = Sharing(self.workspace, self.commands.saving, selected, self.actions_, self)
        self.merging = Merging(self.workspace, selected, self.actions_, self)
        Choosing(self.album, self.strip, self.all_bar, self._stage, self.actions_)
        Captions(self.strip.selected, self.actions_, self.workers, self)
        Scanning(self.workers, self.commands.open_paths, self.actions_, self)
        self.sides = Sides(self.workspace, self.strip, self.actions_)
        self.strip.counted.connect(self.all_bar.count)
        self.panel.in_step = self._in_step

    def _connect(self) -> None:
        self.album.current_changed.connect(self._on_document)
        self.album.look_changed.connect(self._on_look)
        histories = self.album.histories
        for signal in (
            self.album.state_changed, self.album.added, self.album.removed, histories.canUndoChanged,
            histories.canRedoChanged, self.jobs.job_changed, self.workspace.batch.changed,
            self.commands.settings_copied, self.strip.selectionModel().selectionChanged,
        ):  # fmt: skip
            signal.connect(self._update)
        histories.undoTextChanged.connect(partial(self._name_step, "undo"))
        histories.redoTextChanged.connect(partial(self._name_step, "redo"))
        self.canvas.zoom_changed.connect(lambda zoom: self._zoom.setText(f"{zoom * 100:.0f} %"))
        self.panel.cancelled.connect(self.jobs.cancel)
        for button in (self.panel.restore, self.panel.colorize):
            button.clicked.connect(self.canvas.setFocus)  # where the arrows move the border; the button is disabled
        self.jobs.colorized.connect(self._on_ready)
        self.commands.project_wanted.connect(self.project_strip.open)
        self.project_strip.chosen.connect(self.project_scans.open)
        self.project_scans.written.connect(self.project_strip.look_again)
        self.project_scans.failed.connect(lambda error: show_error(self, self.tr("The project cannot be shown"), error))
        self.project_strip.failed.connect(lambda error: show_error(self, self.tr("The project cannot be shown"), error))
        self.commands.learn_wanted.connect(self.tuning.ask_from)
        for speaker in (self.commands, self.tuning, self.proposing, self.splitting, self.sheets, self.printing,
                        self.sharing, self.sides, self.merging):  # fmt: skip
            speaker.said.connect(self.reports.say)
        self.proposing.prints_found.connect(self.splitting.propose)
        self.tuning.compare_wanted.connect(self.assessing.compare)
        self.panel.picker.training_wanted.connect(self.tuning.ask_anew)
        self.strip.dragged.connect(partial(self.commands.drag, self.strip))
        self.strip.addActions([self.actions_[name] for name in _OF_THE_STRIP])
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)
        self.panel.failed.connect(lambda error: show_error(self, self.tr("The presets cannot be kept"), error))
        self.renderer.failed.connect(lambda error: show_error(self, self.tr("The photo cannot be shown"), error))

    def _connect_actions(self) -> None:
        methods = {name: getattr(self.commands, name) for name in _COMMANDS}
        methods |= {name: getattr(self.commands.saving, name) for name in ("save", "save_as", "save_all")}
        for name, method in methods.items():
            self.actions_[name].triggered.connect(lambda _=False, method=method: method())
        for name, slot in {
            "quit": self.close,
            "reset": self._reset,
            "paste_hints": self._paste_hints,
            "settings": self._show_settings,
            "fine_tune": self.tuning.ask,
            "models": self.tuning.show_models,
            "help": partial(show_help, ""),
            "shortcuts": partial(show_help, pages.KEYS),
            "tour": self.show_tour,
            "about": lambda: about.show_about(self, self.workspace.engines.runs_on),
        }.items():
            self.actions_[name].triggered.connect(slot)
        self.actions_["full_screen"].toggled.connect(self._show_panel)
        self.welcome.sample_wanted.connect(self.commands.open_sample)
        self.welcome.learn_wanted.connect(self.tuning.ask)
        self.welcome.chosen.connect(self.commands.open_paths)
        recent = RecentMenu(self)
        recent.chosen.connect(lambda path: self.commands.open_paths([path]))
        self.actions_.insert_menu(recent, before="save")

    def _in_step(self) -> list[Document]:
        return self.strip.selected() if self.actions_["auto_sync"].isChecked() else []

    def open(self, paths: list[Path]) -> None:
        """Open photos, and all photos of folders."""
        self.commands.open_paths(paths)

    def offer_restore(self) -> None:
        """Ask about what a program that crashed has left behind; what is on an absent drive waits for it."""
        self.reports.offer_restore(abandoned())

    def show_tour(self) -> None:
        """Tell of the four steps, until they are left or a photo is opened."""
        if self.findChild(Tour) is None:
            self.album.current_changed.connect(Tour(self).close)

    def _reset(self) -> None:
        if self.document is not None:
            self.document.adjust(turned(new_edit(), self.document.look.edit), self.tr("Reset Adjustments"))

    def _paste_hints(self) -> None:
        if self.commands.settings is not None:
            documents = self.strip.selected()
            for document in documents:
                document.adjust({HINTS.name: self.commands.settings.hints}, self.tr("Paste Colours by Hand"))
            self.reports.say(self.tr("Colours by hand pasted to %Ln photo(s).", "", len(documents)))

    def _show_settings(self) -> None:
        SettingsDialog(self.preferences, self.workspace.engines.runs_on, self).open()

    def _show_panel(self) -> None:
        """There is one as long as there is a photo, but not in full screen."""
        self.panel.setVisible(self.document is not None and not self.actions_["full_screen"].isChecked())

    def _on_document(self, document: Document | None) -> None:
        self.canvas.show_document(document)
        self._stage.setCurrentWidget(self.canvas if document else self.welcome)
        if document is None:
            self.welcome.show_empty(was_used=True)
            self._zoom.clear()
        self._show_panel()
        if document is not None and not self.strip.hasFocus():
            self.canvas.setFocus()
        self.panel.show_document(document)
        self.banner.hide()
        self.actions_["compare"].setChecked(False)
        self._update()

    def _on_ready(self, runs_on: str) -> None:
        """Say in a word that the model stands ready; what it runs on is for those who point at it."""
        self._device.setText(self.tr("Ready"))
        self._device.setToolTip(runs_on)

    def _on_look(self, document: Document) -> None:
        if document is self.document:
            self._update()

    def _name_step(self, name: str, step: str) -> None:
        """Undo and redo say what they would do."""
        text = {"undo": self.tr("&Undo {step}"), "redo": self.tr("&Redo {step}")}[name]
        self.actions_[name].setText(text.format(step=step).rstrip())

    def _update(self) -> None:
        """Bring title and actions in line with what is open and under way."""
        document, album, idle = self.document, self.album, self.workspace.is_idle
        is_developed = document is not None and document.look.is_developed
        is_changed = document is not None and document.look.is_changed
        met = {
            Needs.NOTHING: True,
            Needs.SCAN: document is not None,
            Needs.DEVELOPED: is_developed,
            Needs.IDLE: document is not None and idle,
            Needs.CHANGED: is_changed,
            Needs.IDLE_CHANGED: is_changed and self.workspace.can_save,
            Needs.UNDO: album.histories.canUndo(),
            Needs.REDO: album.histories.canRedo(),
            Needs.SEVERAL: len(album.documents) > 1,
            Needs.SHOTS: self.merging.is_possible,
            Needs.GREY: idle and album.has_grey,
            Needs.UNSAVED: idle and album.has_modified,
            Needs.SETTINGS: document is not None and self.commands.settings is not None,
            Needs.COLOUR: document is not None and document.look.edit.colour is not None,
            Needs.HINTS: document is not None and self.commands.has_hints,
            Needs.BACK: document is not None and document.look.edit.back is not None,
        }
        self.actions_.enable({need for need, is_met in met.items() if is_met})
        self.all_bar.update_offers(is_free=self.workspace.batch.kind is None)
        self.setWindowTitle(f"{document.name}[*] – Autochrome" if document else "Autochrome")
        self.setWindowModified(document is not None and document.is_modified)

    def dress(self) -> None:
        """Draw all icons in the colours of the current theme."""
        self.actions_.dress()
        self.banner.dress()
        self.proposal_bar.dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if event.source() is not self.strip and local_paths(event.mimeData()):
            event.acceptProposedAction()
            self._veil.await_drop(True, is_reference=self._is_reference(local_paths(event.mimeData())))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: D102, N802 -- Qt's name
        self._veil.await_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102, N802 -- Qt's name
        event.acceptProposedAction()
        self._veil.await_drop(False)
        paths = local_paths(event.mimeData())
        if self._is_reference(paths):
            self.hinting.take_from(paths[0])
        else:
            self.commands.drop(paths)

    def _is_reference(self, paths: list[Path]) -> bool:
        """Whether what is dropped is a photo to take colours from: one, while the colour tool is in hand."""
        return self.hinting.is_in_hand and len(paths) == 1 and paths[0].is_file()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102, N802 -- Qt's name
        if not self._may_close:
            event.ignore()
            keep = partial(self.workspace.autosave.settle, self._close_for_good, self._ask_close)
            self.commands.settle(self.album.documents, partial(self.tuning.settle, keep))
            return
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        recents.remember(window=geometry, last=tuple(str(path) for path in self.workspace.open_paths()))
        self.project_scans.close()
        self.tuning.close()
        self.workspace.close()
        close_help()
        event.accept()

    def _ask_close(self, error: Exception) -> None:
        """What was decided cannot be written: is the window to be closed all the same?"""
        questions.ask(
            self,
            self.tr("What you did since the last minute cannot be kept"),
            sentence(error),
            (self.tr("Close Anyway"), QMessageBox.ButtonRole.DestructiveRole, self._close_for_good),
            keep=self.tr("Keep Open"),
        )

    def _close_for_good(self) -> None:
        self._may_close = True
        QTimer.singleShot(0, self, self.close)  # not within another close, which Qt would not hear
