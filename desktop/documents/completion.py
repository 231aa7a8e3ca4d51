"""Finds in the background what sliders, strokes and hints ask for, whenever nothing else is under way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.colorize import Picture, Raster
from core.engine import EnginePool
from core.findings import Findings, find, missing, unasked
from core.monitor import Monitor
from desktop.documents.album import Album
from desktop.documents.document import Document
from desktop.notify import sentence
from desktop.worker import Task, Workers


class Completion(QObject):
    """One document at a time; gives way at once to whatever a person starts, and goes on afterwards."""

    busy = Signal(bool)
    progressed = Signal(float)
    failed = Signal(Document, object)
    """The document, and the exception; what failed is not tried again until something else is asked for."""

    def __init__(
        self, album: Album, engines: EnginePool, workers: Workers, is_idle: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._album, self._engines, self._workers, self._is_idle = album, engines, workers, is_idle
        self._waiting: list[Document] = []
        self._task: Task | None = None
        album.added.connect(self._take_up)
        album.look_changed.connect(lambda document: self._take_up([document]))

    def _take_up(self, documents: Sequence[Document]) -> None:
        """Find what they ask for, as photographed prints do from the first."""
        self._waiting += [document for document in documents if document not in self._waiting]
        self.go_on()

    def go_on(self) -> None:
        """Give way to what is under way, or begin if there is nothing."""
        if not self._is_idle():
            if self._task is not None:
                self._task.monitor.cancel()
            return
        while self._waiting and self._task is None:
            document = self._waiting.pop(0)
            look = document.look
            before = unasked(look.edit, look.findings)
            if document in self._album.documents and missing(look.edit, look.findings, before):
                self._begin(document)

    def _begin(self, document: Document) -> None:
        scan, look, engines = in_memory(document), document.look, self._engines

        def work(monitor: Monitor) -> Findings:
            return find(scan, look.edit, look.findings, engines, monitor, before=unasked(look.edit, look.findings))

        task = self._workers.task(work)
        task.progressed.connect(self.progressed)
        task.done.connect(partial(self._on_found, document))
        task.failed.connect(partial(self._on_failure, document))
        task.stopped.connect(partial(self._on_stop, document))
        self._task = task
        self.busy.emit(True)
        self._workers.start(task)

    def _on_found(self, document: Document, found: Findings) -> None:
        self._end()
        if document in self._album.documents:
            document.fail("")
            document.complete(found)
        self.go_on()

    def _on_failure(self, document: Document, error: Exception) -> None:
        self._end()
        if document in self._album.documents:
            document.fail(sentence(error))
            self.failed.emit(document, error)
        self.go_on()

    def _on_stop(self, document: Document) -> None:
        self._end()
        self._take_up([document])

    def _end(self) -> None:
        self._task = None
        self.busy.emit(False)


def in_memory(document: Document) -> Raster:
    """Give the scan, from memory where its pixels are there."""
    photo = document.photo
    return photo if document.scan is None else Picture(document.scan.levels[0], photo.space, photo.whole)
