"""Opening, colorizing and saving, one at a time and in a worker; the document changes only when one has succeeded."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.cancel import Cancel
from core.colorize import Colorized, Tiling, predict_chroma, save
from core.engine import Engine, load_engine
from core.models.store import TrainedModel
from core.settings import load_settings
from desktop.document import Colour, Document, Scan
from desktop.scan import open_scan
from desktop.worker import Task, Work, Workers

_LOADING = 0.1  # share of colorizing that is spent on loading the model, when it must be


class Job(Enum):
    """What can be under way, and what to say when it fails."""

    OPEN = "The photo cannot be opened"
    COLORIZE = "The photo cannot be colorized"
    SAVE = "The picture cannot be saved"


class Journeys(QObject):
    """Does the three, and tells how it goes."""

    job_changed = Signal(object)
    """The `Job` that is under way, or None."""
    progressed = Signal(float)
    failed = Signal(Job, object)
    """What failed, and the exception."""
    opened = Signal()
    colorized = Signal(str)
    """What the model really runs on."""
    saved = Signal(object, object)
    """The path, and warnings."""

    def __init__(self, document: Document, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self._document = document
        self._workers = workers
        self._engine: Engine | None = None
        self._task: Task | None = None
        self._next: Callable[[], None] | None = None

    def open(self, path: Path, page: int = 0) -> None:
        """Open a page of a photo in place of what is open."""

        def work(progress: Callable[[float], None], cancel: Cancel) -> Scan:
            return open_scan(path, page, progress, cancel)

        self._when_idle(lambda: self._start(Job.OPEN, work, self._on_scan))

    def colorize(self, model: TrainedModel) -> None:
        """Find the colours of the open scan."""
        scan, known, tiling = self._document.scan, self._engine, Tiling()
        if scan is None or self._task is not None:
            return

        def work(progress: Callable[[float], None], cancel: Cancel) -> tuple[Scan, Engine, Colour]:
            engine = known if known is not None and known.model == model else load_engine(model)
            cancel.check()
            chroma = predict_chroma(
                scan.photo, engine, tiling, lambda share: progress(_LOADING + (1 - _LOADING) * share), cancel
            )
            return scan, engine, Colour(chroma, model, tiling)

        self._start(Job.COLORIZE, work, self._on_colour)

    def save(self, target: Path, then: Callable[[], None] = lambda: None) -> None:
        """Write the picture; once that has succeeded the document is unmodified, and ``then`` is called."""
        scan, look = self._document.scan, self._document.look
        if scan is None or look.colour is None:
            return
        page = Colorized(scan.photo, look.colour.chroma, look.adjustments, look.colour.model, look.colour.tiling)

        def work(progress: Callable[[float], None], cancel: Cancel) -> tuple[str, ...]:
            return save(target, [page], mark=load_settings().mark, overwrite=True, progress=progress, cancel=cancel)

        def on_saved(warnings: tuple[str, ...]) -> None:
            self._document.saved(look, target)
            self.saved.emit(target, warnings)
            then()

        self._when_idle(lambda: self._start(Job.SAVE, work, on_saved))

    def cancel(self) -> None:
        """Stop what is under way; it ends within a tile or a strip."""
        if self._task is not None:
            self._task.cancel.set()

    def _when_idle(self, then: Callable[[], None]) -> None:
        """Go on with ``then``; what is under way is cancelled first."""
        if self._task is None:
            then()
        else:
            self._next = then
            self._task.cancel.set()

    def _start(self, job: Job, work: Work, on_done: Callable[[Any], None]) -> None:
        task = self._workers.task(work)
        task.progressed.connect(self.progressed)
        task.done.connect(lambda result: self._end(lambda: on_done(result)))
        task.failed.connect(lambda error: self._end(lambda: self.failed.emit(job, error)))
        task.stopped.connect(lambda: self._end(lambda: None))
        self._task = task
        self._set_job(job)
        self._workers.start(task)

    def _end(self, report: Callable[[], None]) -> None:
        """The thread has ended: idle again first, so that whoever hears the report may start the next job."""
        self._task = None
        self._set_job(None)
        report()
        if self._next is not None:
            follow, self._next = self._next, None
            follow()

    def _set_job(self, job: Job | None) -> None:
        self.job = job
        self.job_changed.emit(job)

    def _on_scan(self, scan: Scan) -> None:
        self._document.open(scan)
        self.opened.emit()

    def _on_colour(self, found: tuple[Scan, Engine, Colour]) -> None:
        scan, self._engine, colour = found
        if scan is self._document.scan:
            self._document.colour(colour)
            self.colorized.emit(self._engine.runs_on)
