"""What stays in memory: the pixels of the photos visited last."""

from __future__ import annotations

from functools import partial

import psutil
from PySide6.QtCore import QObject, Signal

from core.glare import has_glare
from core.monitor import Monitor
from core.photo.colour_check import has_colours
from core.quad import Quad
from desktop.documents.album import Album
from desktop.documents.document import Document, LoadedScan
from desktop.documents.scan import open_scan, small
from desktop.worker import Task, Workers

_LARGEST = 3 * 2**30


class PixelCache(QObject):
    """Reads the pixels of the current document, and drops those of others when they are too many."""

    loading = Signal(object)
    """The `Document` whose pixels are being read, or None."""
    loaded = Signal(Document)
    progressed = Signal(float)
    failed = Signal(Document, object)

    def __init__(self, album: Album, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pixel_bytes = min(_LARGEST, int(psutil.virtual_memory().available) // 4)
        """How much the pixels of all documents may take; those of the current one stay whatever they take."""
        self._album = album
        self._workers = workers
        self._visited: list[Document] = []
        self._task: tuple[Task, Document] | None = None
        album.current_changed.connect(self._visit)
        album.removed.connect(self._forget)

    def _visit(self, document: Document | None) -> None:
        if self._task is not None and self._task[1] is not document:
            self._task[0].monitor.cancel()
        if document is None:
            return
        self._visited = [other for other in self._visited if other is not document] + [document]
        if document.scan is not None:
            self._trim()
            self.loaded.emit(document)
        elif self._task is None:
            self._load(document)

    def read_again(self, document: Document) -> None:
        """Read the pixels of a document that is read otherwise now, if it is the current one."""
        if document is self._album.current:
            self._visit(document)

    def _load(self, document: Document) -> None:
        photo = document.photo

        def work(monitor: Monitor) -> tuple[LoadedScan, bool, bool]:
            scan = open_scan(photo, monitor)
            hides = isinstance(photo.outline, Quad) and has_glare(scan.levels[0])
            return scan, has_colours(small(scan), scan.photo.space), hides

        task = self._workers.task(work)
        task.progressed.connect(self.progressed)
        task.done.connect(partial(self._on_scan, document))
        task.failed.connect(partial(self._on_failure, document))
        task.stopped.connect(self._on_end)
        self._task = task, document
        self.loading.emit(document)
        self._workers.start(task)

    def _on_scan(self, document: Document, found: tuple[LoadedScan, bool, bool]) -> None:
        scan, document.is_coloured, document.has_glare = found
        if document in self._album.documents:
            document.hold(scan)
            self._trim()
        self._on_end()
        if document is self._album.current:
            self.loaded.emit(document)

    def _on_failure(self, document: Document, error: Exception) -> None:
        self._on_end(failed=document)
        if document in self._album.documents:
            self.failed.emit(document, error)

    def _on_end(self, failed: Document | None = None) -> None:
        """The reader is free: for the one that is current now, where its pixels are still wanted."""
        self._task = None
        self.loading.emit(None)
        current = self._album.current
        if current is not None and current.scan is None and current is not failed:
            self._load(current)

    def _forget(self, document: Document) -> None:
        self._visited = [other for other in self._visited if other is not document]
        if self._task is not None and self._task[1] is document:
            self._task[0].monitor.cancel()

    def _trim(self) -> None:
        """Drop the pixels of those that were visited longest ago."""
        used = sum(document.scan.bytes for document in self._visited if document.scan is not None)
        for document in self._visited[:-1]:
            if used > self.pixel_bytes and document.scan is not None:
                used -= document.scan.bytes
                document.hold(None)
