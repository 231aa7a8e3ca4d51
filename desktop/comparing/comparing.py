"""The work behind the contact sheet: a small view of a document by one model after the other. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from core.color import Floats
from core.engine import EnginePool
from core.errors import AutochromeError
from core.models.store import TrainedModel
from core.monitor import Monitor
from core.previews import Draft, Otherwise, compare, draft, otherwise
from desktop.documents.document import Document
from desktop.notify import sentence
from desktop.worker import Task, Workers

OTHERS = 4
"""Ways to colour a photo otherwise."""


class Comparing(QObject):
    """At most one photo at a time; a new wish takes the place of what is under way."""

    drafted = Signal()
    """The grey picture is there."""
    found = Signal(str)
    """The view of the model of that name is there, or what is wrong with it."""
    others_found = Signal()
    """Ways to colour the photo otherwise are there."""
    failed = Signal(object)
    ended = Signal()
    # From the worker, with the number of the wish that they answer.
    _drafted = Signal(int, object)
    _found = Signal(int, object, object)

    def __init__(self, engines: EnginePool, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft | None = None
        self.chroma: dict[str, Floats] = {}
        """By the name of the model."""
        self.problems: dict[str, str] = {}
        self.others: list[Otherwise] = []
        self._others_of = ""
        self._asking: Task | None = None
        self._engines = engines
        self._workers = workers
        self._task: Task | None = None
        self._wish = 0
        self._drafted.connect(self._on_draft)
        self._found.connect(self._on_found)

    def begin(self, document: Document, side: int) -> None:
        """Forget all views: they are to be of this document from now on, and fit into ``side`` pixels."""
        self.stop()
        self.draft, self.chroma, self.problems, self.others = None, {}, {}, []
        self._photo, self._lie, self._side = document.photo.scan, document.look.edit.lie, side

    def add(self, models: Sequence[TrainedModel]) -> None:
        """Find the views of those models that are not there yet."""
        self.stop()
        missing = [each for each in models if each.name not in self.chroma and each.name not in self.problems]
        if self.draft is not None and not missing:
            return
        photo, lie, side, seen = self._photo, self._lie, self._side, self.draft
        engines, wish = self._engines, self._wish

        def work(monitor: Monitor) -> None:
            small = seen or draft(photo, side, lie)
            self._drafted.emit(wish, small)

            def tell(model: TrainedModel, found: Floats | AutochromeError) -> None:
                self._found.emit(wish, model.name, found)

            compare(small, missing, engines.get, tell=tell, monitor=monitor)

        task = self._workers.task(work)
        task.done.connect(lambda _: self._on_end(wish))
        task.failed.connect(lambda error: self._on_failure(wish, error))
        self._task = task
        self._workers.start(task)

    def stop(self) -> None:
        """Nothing more is wanted; what is there stays."""
        self._wish += 1
        if self._task is not None:
            self._task.monitor.cancel()
            self._task = None
        if self._asking is not None:
            self._asking.monitor.cancel()
            self._others_of, self._asking = "", None

    def find_others(self, model: TrainedModel) -> None:
        """Find ways to colour the photo otherwise than a model has, once its view is there and no other wanted."""
        seen, chroma = self.draft, self.chroma.get(model.name)
        if seen is None or chroma is None or self.is_under_way or self._others_of == model.name:
            return
        self.stop()
        self.others, self._others_of = [], model.name
        engines, wish = self._engines, self._wish
        task = self._workers.task(lambda monitor: otherwise(seen, model, chroma, OTHERS, engines, monitor))
        task.done.connect(lambda others: self._on_others(wish, others))
        task.failed.connect(lambda error: self._on_failure(wish, error))
        self._asking = task
        self._workers.start(task)

    def _on_others(self, wish: int, others: list[Otherwise]) -> None:
        if wish == self._wish:
            self.others, self._asking = others, None
            self.others_found.emit()

    @property
    def is_under_way(self) -> bool:
        """Whether models are still at work."""
        return self._task is not None

    def _on_draft(self, wish: int, seen: Draft) -> None:
        if wish == self._wish:
            self.draft = seen
            self.drafted.emit()

    def _on_found(self, wish: int, name: str, found: Floats | AutochromeError) -> None:
        if wish != self._wish:
            return
        if isinstance(found, AutochromeError):
            self.problems[name] = sentence(found)
        else:
            self.chroma[name] = found
        self.found.emit(name)

    def _on_end(self, wish: int) -> None:
        if wish == self._wish:
            self._task = None
            self.ended.emit()

    def _on_failure(self, wish: int, error: Exception) -> None:
        if wish == self._wish:
            self._task = self._asking = None
            self.failed.emit(error)
