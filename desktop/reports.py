"""What the window says of the work behind it: status bar, banner, dialogs at the end."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QMessageBox, QPushButton

from core.errors import AutochromeError
from core.glare import HIDDEN
from core.messages import Message
from core.photo import DamagedError
from desktop.documents.batch_run import BatchKind, BatchReport
from desktop.documents.document import Document
from desktop.documents.job_runner import JobKind
from desktop.documents.session import Abandoned
from desktop.documents.workspace import Workspace
from desktop.files import show_folder
from desktop.notify import Banner, Offer, sentence, show_error
from desktop.panel.panel import Panel
from desktop.questions import ask, ask_restore, show_list
from desktop.widgets.words import said, translated

_MESSAGE_MS = 8000
_LONG_MS = 500  # after which what is still under way can be cancelled

_SHOWN = (JobKind.RESTORE, JobKind.COLORIZE)
"""Jobs that the panel shows the progress of."""


class _Heard(logging.Handler):
    """Hands warnings of `core` on, such as that a damaged file was set aside."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self._tell(said(record.msg) if isinstance(record.msg, Message) else record.getMessage())


class Reports(QObject):
    """Listens to the workspace and tells the user."""

    warned = Signal(str)
    """A warning of `core`, from any thread."""

    def __init__(
        self, workspace: Workspace, panel: Panel, banner: Banner, is_split: Callable[[], bool], window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._is_split = is_split
        self._desk, self._panel, self._banner, self._window = workspace, panel, banner, window
        workspace.opener.busy.connect(self._on_opening)
        workspace.opener.progressed.connect(
            lambda share: self._doing(self.tr("Opening… {share:.0f} %").format(share=100 * share))
        )
        self.cancel_opening = QPushButton(self.tr("Cancel"))
        self.cancel_opening.setObjectName("small")
        self.cancel_opening.setToolTip(self.tr("Open no further photos; those that were found stay"))
        self.cancel_opening.setAccessibleName(self.tr("Cancel opening"))
        self.cancel_opening.clicked.connect(workspace.opener.cancel)
        self.cancel_opening.hide()
        window.statusBar().addPermanentWidget(self.cancel_opening)
        self._opens_long = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._opens_long.timeout.connect(self.cancel_opening.show)
        workspace.pixels.loading.connect(lambda document: self._doing(self.tr("Opening…") if document else ""))
        workspace.pixels.failed.connect(self._on_unread)
        workspace.pixels.loaded.connect(self.show_banner)
        workspace.not_opened.connect(self._on_not_opened)
        workspace.jobs.job_changed.connect(self._on_job)
        workspace.jobs.progressed.connect(self._on_progress)
        workspace.jobs.failed.connect(self._on_failure)
        workspace.jobs.colorized.connect(lambda _: self._on_colorized())
        workspace.jobs.saved.connect(self._on_saved)
        workspace.completion.busy.connect(lambda busy: self._doing(self.tr("Working…") if busy else ""))
        workspace.completion.progressed.connect(
            lambda share: self._doing(self.tr("Working… {share:.0f} %").format(share=100 * share))
        )
        workspace.completion.failed.connect(partial(self._on_failure, JobKind.RESTORE))
        workspace.batch.ended.connect(self._on_batch)
        workspace.autosave.failed.connect(self._on_not_kept)
        workspace.autosave.refused.connect(self._on_refused)
        self.warned.connect(self.say)
        heard = _Heard(self.warned.emit)
        logging.getLogger("core").addHandler(heard)
        self.destroyed.connect(partial(logging.getLogger("core").removeHandler, heard))

    def _on_colorized(self) -> None:
        """The handle is spoken of only where there is one."""
        with_handle, plain = self.tr("Colorized. Drag the handle to compare."), self.tr("Colorized.")
        self.say(with_handle if self._is_split() else plain)

    def _on_refused(self, scan: Path) -> None:
        text = self.tr("Nothing can be written beside “{name}”. What you did is remembered all the same.")
        self.say(text.format(name=scan.name))

    def offer_restore(self, found: Sequence[Abandoned]) -> None:
        """Ask about what a program that crashed has left behind; what is on an absent drive waits for it."""
        sessions = []
        for session in found:
            if session.names():
                sessions.append(session)
            else:
                session.keep()
                self.say(self.tr("The photos that were open before are not there now. They wait for you."))
        if not sessions:
            return

        def each(what: str) -> None:
            for session in sessions:
                getattr(session, what)()

        names = [name for session in sessions for name in session.names()]
        restore = partial(self._desk.restore, sessions)
        ask_restore(self._window, names, restore, partial(each, "forget"), partial(each, "keep"))

    def say(self, text: str) -> None:
        """A word for the status bar, which goes away by itself."""
        self._window.statusBar().showMessage(text, _MESSAGE_MS)

    def show_banner(self, document: Document | None, offer: Offer | None = None) -> None:
        """What is worth knowing of a document, and what can be done about it."""
        if document is None or document is not self._desk.album.current:
            return
        lines = [said(warning) for warning in document.photo.warnings]
        if document.failure:
            lines.insert(0, document.failure.rstrip("."))
        if document.is_coloured and not document.look.is_coloured:
            lines.append(self.tr("it is in colour already"))
        if document.has_glare:
            lines.append(translated(HIDDEN))
        self._banner.show_lines(document.name, lines, offer)

    def _on_opening(self, busy: bool) -> None:
        self._doing(self.tr("Opening…") if busy else "")
        if busy:
            self._opens_long.start()
        else:
            self._opens_long.stop()
            self.cancel_opening.hide()

    def _doing(self, text: str) -> None:
        self._window.statusBar().showMessage(text)

    def _on_unread(self, document: Document, error: Exception) -> None:
        """With several photos a banner has to do: who walks the strip does not want to be stopped."""
        document.fail(sentence(error))
        if len(self._desk.album.documents) > 1:
            self.show_banner(document, self._anyway([error]))
        else:
            self._show(error)

    def _on_not_opened(self, errors: list[tuple[str, Exception]], left_out: Message | None) -> None:
        unread = [AutochromeError("{left_out}", left_out=left_out)] if left_out else []
        if unread and not errors:
            show_error(self._window, self.tr("Some pictures were left out"), unread[0])
        elif len(errors) == 1 and not unread:
            self._show(errors[0][1])
        else:
            title = self.tr("{number} files cannot be opened").format(number=len(errors))
            rows = [*((name, sentence(error)) for name, error in errors), *(("", sentence(each)) for each in unread)]
            show_list(self._window, title, rows, self._anyway([error for _, error in errors]))

    def _show(self, error: Exception) -> None:
        title, offer = self.tr("The photo cannot be opened"), self._anyway([error])
        if offer is None:
            show_error(self._window, title, error)
        else:
            button, anyway = offer
            deed = button, QMessageBox.ButtonRole.ActionRole, anyway
            ask(self._window, title, sentence(error), deed, keep=self.tr("Cancel"))

    def _anyway(self, errors: Sequence[Exception]) -> Offer | None:
        """To open what is damaged as far as it can be read; None where nothing of these can be."""
        damaged = [error.path for error in errors if isinstance(error, DamagedError) and error.can_go_on]
        return (self.tr("Open Anyway"), partial(self._desk.opener.read, damaged, damaged)) if damaged else None

    def _on_job(self, job: JobKind | None) -> None:
        self._panel.show_progress(0.0 if job in _SHOWN else None)
        doing = {
            None: "",
            JobKind.RESTORE: self.tr("Restoring…"),
            JobKind.COLORIZE: self.tr("Colorizing…"),
            JobKind.SAVE: self.tr("Saving…"),
        }
        self._doing(doing[job])

    def _on_progress(self, share: float) -> None:
        if self._desk.jobs.job in _SHOWN:
            self._panel.show_progress(share)
        elif self._desk.jobs.job is JobKind.SAVE:
            self._doing(self.tr("Saving… {share:.0f} %").format(share=100 * share))

    def _on_failure(self, job: JobKind, _document: Document, error: Exception) -> None:
        titles = {
            JobKind.RESTORE: self.tr("The photo cannot be restored"),
            JobKind.COLORIZE: self.tr("The photo cannot be colorized"),
            JobKind.SAVE: self.tr("The picture cannot be saved"),
        }
        show_error(self._window, titles[job], error)

    def _on_saved(self, target: Path, warnings: tuple[Message, ...]) -> None:
        self.say(self.tr("Saved as “{name}”.").format(name=target.name))
        if warnings:
            self._banner.show_lines(target.name, [said(warning) for warning in warnings])

    def _on_batch(self, report: BatchReport) -> None:
        if report.kind is BatchKind.SAVE:
            text = self.tr("%Ln picture(s) are saved.", "", report.done)
        elif report.kind is BatchKind.RESTORE:
            text = self.tr("%Ln photo(s) are restored.", "", report.done)
        else:
            text = self.tr("%Ln photo(s) are colorized.", "", report.done)
        self.say(self.tr("Stopped. {done}").format(done=text) if report.was_cancelled else text)
        if report.folder is not None and report.done:
            show = self.tr("Show"), partial(show_folder, report.folder)
            self._banner.show_lines(report.folder.name, [text.rstrip(".")], show)
        rows = [(document.name, message) for document, message in (*report.failed, *report.skipped)]
        if rows:
            failed = self.tr("{number} failed.").format(number=len(report.failed)) if report.failed else ""
            skipped = self.tr("{number} left out.").format(number=len(report.skipped)) if report.skipped else ""
            show_list(self._window, " ".join(filter(None, (text, failed, skipped))), rows)

    def _on_not_kept(self, error: Exception) -> None:
        self.say(self.tr("What is open cannot be kept against a crash: {why}").format(why=sentence(error)))
