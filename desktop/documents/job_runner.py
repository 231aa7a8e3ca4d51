"""Colorizing and saving one document, one at a time and in a worker; it changes only when that has succeeded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.edit import restored, restoring
from core.engine import EnginePool
from core.findings import Findings, find
from core.messages import Message
from core.models.store import Model
from core.monitor import Monitor
from core.stages.colour import COLOUR, Colour, ref_to
from desktop.documents.album import Album
from desktop.documents.document import Document
from desktop.documents.save_job import SaveJob, mark_saved, write
from desktop.notify import sentence
from desktop.worker import Task, Work, Workers

_LOADING = 0.1  # share of colorizing that is spent on loading the model, when it must be


class JobKind(Enum):
    """What can be under way."""

    RESTORE = auto()
    COLORIZE = auto()
    SAVE = auto()


class JobRunner(QObject):
    """Does the two, and tells how it goes."""

    job_changed = Signal(object)
    """The `JobKind` that is under way, or None."""
    progressed = Signal(float)
    failed = Signal(JobKind, Document, object)
    """What failed with which document, and the exception."""
    colorized = Signal(str)
    """What the model really runs on."""
    saved = Signal(object, object)
    """The path, and warnings."""

    def __init__(self, album: Album, engines: EnginePool, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job: JobKind | None = None
        self._album = album
        self._engines = engines
        self._workers = workers
        self._task: Task | None = None

    def restore(self, document: Document) -> None:
        """Mend a document as suits most photos, where nothing was turned."""
        edit = restored(document.look.edit)
        photo, engines, have = document.photo, self._engines, document.look.findings

        def work(monitor: Monitor) -> Findings:
            return find(photo, edit, have, engines, monitor, before=COLOUR)

        def on_found(found: Findings) -> None:
            if document in self._album.documents:
                document.fail("")
                document.mend(restoring(edit), found)

        self._start(JobKind.RESTORE, document, work, on_found)

    def colorize(self, document: Document, model: Model, *, also_restore: bool = False) -> None:
        """Find the colours of a document; with what was restored before, or is to be now."""
        photo, engines = document.photo, self._engines
        colour = Colour(ref_to(model))
        before = restored(document.look.edit) if also_restore else document.look.edit
        edit = replace(before, colour=colour)
        have = {name: found for name, found in document.look.findings.items() if name != COLOUR.name}

        def work(monitor: Monitor) -> Findings:
            for part in colour.model.parts:
                engines.get(part.resolve())
                monitor.check()
            return find(photo, edit, have, engines, monitor.part(_LOADING, 1))

        def on_colour(found: Findings) -> None:
            if document in self._album.documents:
                document.fail("")
                document.colorize(colour, found, model.title, restoring(edit) if also_restore else {})
                self.colorized.emit(engines.runs_on)

        self._start(JobKind.COLORIZE, document, work, on_colour)

    def save(self, pages: SaveJob, then: Callable[[], None] = lambda: None) -> None:
        """Write a file; once it is there, its documents are saved, and ``then`` is called."""

        def work(monitor: Monitor) -> tuple[Message, ...]:
            return write(pages, monitor)

        def on_saved(warnings: tuple[Message, ...]) -> None:
            mark_saved(pages, self._album)
            self.saved.emit(pages.target, warnings)
            then()

        self._start(JobKind.SAVE, pages.documents[0], work, on_saved)

    def cancel(self) -> None:
        """Stop what is under way; it ends within a tile or a strip."""
        if self._task is not None:
            self._task.monitor.cancel()

    def _start(self, job: JobKind, document: Document, work: Work, on_done: Callable[[Any], None]) -> None:
        if self._task is not None:
            return
        task = self._workers.task(work)
        task.progressed.connect(self.progressed)
        task.done.connect(lambda result: self._end(lambda: on_done(result)))
        task.failed.connect(lambda error: self._end(lambda: self._on_failure(job, document, error)))
        task.stopped.connect(lambda: self._end(lambda: None))
        self._task = task
        self._set_job(job)
        self._workers.start(task)

    def _end(self, report: Callable[[], None]) -> None:
        """The thread has ended: idle again first, so that whoever hears the report may start the next job."""
        self._task = None
        self._set_job(None)
        report()

    def _on_failure(self, job: JobKind, document: Document, error: Exception) -> None:
        if document in self._album.documents:
            document.fail(sentence(error))
            self.failed.emit(job, document, error)

    def _set_job(self, job: JobKind | None) -> None:
        self.job = job
        self.job_changed.emit(job)
