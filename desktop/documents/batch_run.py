"""Restore, Colorize and Save All: the command line's batch over documents, in a worker, with pause and cancel."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core import batch
from core.edit import restored, restoring
from core.engine import EnginePool
from core.findings import find
from core.models.store import TrainedModel
from core.monitor import Monitor
from core.photo.colour_check import is_coloured
from core.settings import use_folder
from core.stages.colour import COLOUR, Colour, ref_to
from desktop.documents.album import Album
from desktop.documents.document import Document
from desktop.documents.save_job import SaveJob, mark_saved, write
from desktop.notify import sentence
from desktop.widgets.words import said
from desktop.worker import Task, Work, Workers

Item = TypeVar("Item")


class BatchKind(Enum):
    """What is done with many documents."""

    RESTORE = auto()
    COLORIZE = auto()
    SAVE = auto()


@dataclass(frozen=True)
class BatchReport:
    """What became of a batch."""

    kind: BatchKind
    done: int
    skipped: list[tuple[Document, str]]
    failed: list[tuple[Document, str]]
    was_cancelled: bool
    folder: Path | None = None
    """Where pictures were saved."""


class BatchRun(QObject):
    """One batch at a time."""

    changed = Signal(object)
    """The `BatchKind` that is under way, or None."""
    progressed = Signal(float)
    paused = Signal(bool)
    ended = Signal(BatchReport)
    # From the worker. As plain objects, since a document may be closed while its signal is on its way.
    _developed = Signal(object, object)
    _saved = Signal(object)
    _told = Signal(object, object, str)

    def __init__(self, album: Album, engines: EnginePool, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind: BatchKind | None = None
        self._album = album
        self._engines = engines
        self._workers = workers
        self._task: Task | None = None
        self._began = 0.0
        self._done = 0
        self._then: Callable[[], None] = lambda: None
        self._folder: Path | None = None
        self._skipped: list[tuple[Document, str]] = []
        self._failed: list[tuple[Document, str]] = []
        self._developed.connect(self._on_developed)
        self._saved.connect(self._on_saved)
        self._told.connect(self._on_told)

    def restore(self, documents: Sequence[Document]) -> None:
        """Mend documents as suits most photos, where nothing was turned."""
        engines = self._engines

        def restore(document: Document, monitor: Monitor) -> str:
            edit = restored(document.look.edit)
            found = find(document.photo, edit, document.look.findings, engines, monitor, before=COLOUR)
            self._developed.emit(document, partial(document.mend, restoring(edit), found))
            return ""

        self._begin(BatchKind.RESTORE, self._over(documents, restore, lambda document: document))

    def colorize(self, documents: Sequence[Document], model: TrainedModel, *, also_restore: bool = False) -> None:
        """Find the colours of documents; those that are in colour already are left out and told of."""
        colour, engines = Colour(ref_to(model)), self._engines

        left_out = batch.Outcome.SKIPPED, self.tr("is in colour already, and was left as it is")

        def colorize(document: Document, monitor: Monitor) -> tuple[batch.Outcome, str] | str:
            photo, coloured = document.photo, document.is_coloured
            if coloured or (coloured is None and is_coloured(photo)):
                return left_out
            before = document.look.edit
            edit = replace(restored(before) if also_restore else before, colour=colour)
            found = find(photo, edit, document.look.findings, engines, monitor)
            also = restoring(edit) if also_restore else {}
            self._developed.emit(document, partial(document.colorize, colour, found, model.title, also))
            return ""

        self._begin(BatchKind.COLORIZE, self._over(documents, colorize, lambda document: document))

    def save(self, save_jobs: Sequence[SaveJob], then: Callable[[], None] = lambda: None) -> None:
        """Write pictures; go on with ``then`` if all are written."""

        def save(pages: SaveJob, monitor: Monitor) -> str:
            use_folder(pages.target.parent.absolute())
            warnings = write(pages, monitor)
            self._saved.emit(pages)
            return "; ".join(map(said, warnings))

        self._begin(BatchKind.SAVE, self._over(save_jobs, save, lambda pages: pages.documents[0]))
        self._then = then
        self._folder = save_jobs[0].target.parent if save_jobs else None

    def pause(self, on: bool) -> None:
        """Hold the batch up at its next step, or let it go on."""
        if self._task is not None:
            monitor = self._task.monitor
            (monitor.pause if on else monitor.resume)()
            self.paused.emit(on)

    def cancel(self) -> None:
        """Stop; what is done stays."""
        if self._task is not None:
            self._task.monitor.cancel()

    @property
    def elapsed(self) -> float:
        """Seconds of work, without pauses."""
        paused = self._task.monitor.paused_for if self._task else 0.0
        return time.monotonic() - self._began - paused

    def _over(
        self,
        items: Sequence[Item],
        do: batch.Do[Item],
        document_of: Callable[[Item], Document],
    ) -> Work:
        def tell(item: Item, outcome: batch.Outcome, told: batch.Told) -> None:
            self._told.emit(document_of(item), outcome, said(told))

        def work(monitor: Monitor) -> None:
            batch.each(items, do, tell=tell, monitor=monitor)

        return work

    def _begin(self, kind: BatchKind, work: Work) -> None:
        assert self._task is None
        self._skipped, self._failed, self._done = [], [], 0
        self._then, self._folder = lambda: None, None
        self._began = time.monotonic()
        self._task = task = self._workers.task(work)
        task.progressed.connect(self.progressed)
        task.done.connect(lambda _: self._end())
        task.stopped.connect(lambda: self._end(was_cancelled=True))
        task.failed.connect(self._on_failure)
        self.kind = kind
        self.changed.emit(kind)
        self._workers.start(task)

    def _end(self, was_cancelled: bool = False) -> None:
        assert self.kind is not None
        report = BatchReport(self.kind, self._done, self._skipped, self._failed, was_cancelled, self._folder)
        self._task = self.kind = None
        self.changed.emit(None)
        self.ended.emit(report)
        if not report.failed and not was_cancelled:
            self._then()

    def _on_failure(self, error: Exception) -> None:
        self._failed += [(document, sentence(error)) for document in self._album.documents[:1]]
        self._end()

    def _on_developed(self, document: Document, colorize: Callable[[], None]) -> None:
        if document in self._album.documents:
            document.fail("")
            colorize()

    def _on_saved(self, pages: SaveJob) -> None:
        mark_saved(pages, self._album)

    def _on_told(self, document: Document, outcome: batch.Outcome, message: str) -> None:
        if outcome is batch.Outcome.DONE:
            self._done += 1
        elif document not in self._album.documents:
            return
        elif outcome is batch.Outcome.SKIPPED:
            self._skipped.append((document, message))
        else:
            document.fail(message)
            self._failed.append((document, message))
