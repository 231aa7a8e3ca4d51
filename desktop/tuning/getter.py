"""Fetches published models, one after the other, for as long as the window is open; its dialog may be closed."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.models.store import TrainedModel
from core.monitor import Monitor
from core.published import install
from core.published.catalogue import Entry
from desktop.widgets.progress import time_left
from desktop.worker import Task, Workers


class Getter(QObject):
    """One for a window. What is stopped, or cut off by the window's end, goes on from there when it is got again."""

    changed = Signal()
    """It has begun, come further, been paused, or ended."""
    got = Signal(str)
    """The name of the model that is here now."""
    failed = Signal(str, object)
    """The title of what could not be got, and the exception."""

    def __init__(self, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._workers = workers
        self._task: Task | None = None
        self.entry: Entry | None = None
        """What is being got."""
        self.share = 0.0
        """Of it that is done, 0…1."""
        self._began, self._first = 0.0, 0.0

    def get(self, entry: Entry) -> None:
        """Begin, or go on, unless something else is being got."""
        if self._task is not None:
            return
        self.entry, self._began = entry, time.monotonic()
        self.share = self._first = install.FETCHED * entry.download.come / entry.bytes

        def work(monitor: Monitor) -> TrainedModel:
            return install.get(entry, monitor)

        self._task = task = self._workers.task(work)
        task.progressed.connect(self._on_progress)
        task.done.connect(lambda model: self._end(lambda: self.got.emit(model.name)))
        task.failed.connect(lambda error: self._end(lambda: self.failed.emit(entry.title, error)))
        task.stopped.connect(lambda: self._end(lambda: None))
        self._workers.start(task)
        self.changed.emit()

    def hold(self) -> None:
        """Hold it up, or let it go on."""
        if self._task is not None:
            monitor = self._task.monitor
            (monitor.resume if monitor.is_paused else monitor.pause)()
            self.changed.emit()

    def stop(self) -> None:
        """End it; what has come is kept."""
        if self._task is not None:
            self._task.monitor.cancel()

    @property
    def is_paused(self) -> bool:
        """Whether it is held up."""
        return self._task is not None and self._task.monitor.is_paused

    @property
    def is_fetching(self) -> bool:
        """Whether bytes are coming; after that they are made a model, which cannot be paused."""
        return self._task is not None and self.share < install.FETCHED

    @property
    def left(self) -> str:
        """How long it will take, as far as that can be said."""
        if self._task is None or not self.is_fetching or self.is_paused:
            return ""
        elapsed = time.monotonic() - self._began - self._task.monitor.paused_for
        return time_left(elapsed, (self.share - self._first) / (install.FETCHED - self._first))

    def _on_progress(self, share: float) -> None:
        self.share = share
        self.changed.emit()

    def _end(self, report: Callable[[], object]) -> None:
        self._task, self.entry, self.share = None, None, 0.0
        self.changed.emit()
        report()
