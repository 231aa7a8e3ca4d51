"""What stays in memory: the pixels of the photos visited last, and chroma up to a bound; the rest lies in files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from weakref import WeakKeyDictionary, finalize

import psutil
from PySide6.QtCore import QObject, Signal

from core.coloured import has_colours
from core.monitor import Monitor
from desktop.documents.album import Album
from desktop.documents.document import Colour, Document, Scan
from desktop.documents.scan import open_scan, small
from desktop.worker import Task, Workers

_LARGEST = 3 * 2**30
CHROMA_BYTES = 2**28


class Memory(QObject):
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

    def _load(self, document: Document) -> None:
        path, page = document.photo.path, document.photo.page

        def work(monitor: Monitor) -> tuple[Scan, bool]:
            scan = open_scan(path, page, monitor)
            return scan, has_colours(small(scan), scan.photo.space)

        task = self._workers.task(work)
        task.progressed.connect(self.progressed)
        task.done.connect(partial(self._on_scan, document))
        task.failed.connect(partial(self._on_failure, document))
        task.stopped.connect(self._on_end)
        self._task = task, document
        self.loading.emit(document)
        self._workers.start(task)

    def _on_scan(self, document: Document, found: tuple[Scan, bool]) -> None:
        scan, document.is_coloured = found
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


class ChromaStore:
    """Owns the files of all chroma that looks and histories hold; puts that which was seen longest ago into them.

    A file is *retired* once nothing holds its colour any more, so nothing can ask for it again.
    """

    def __init__(self, folder: Callable[[], Path], largest: int = CHROMA_BYTES) -> None:
        self._folder = folder
        self._largest = largest
        self._seen: WeakKeyDictionary[Colour, int] = WeakKeyDictionary()
        self._clock = 0
        self._retired: set[Path] = set()

    def see(self, colour: Colour | None) -> None:
        """Take note that a look with ``colour`` is shown: of all chroma it is the last to leave memory."""
        if colour is None:
            return
        if colour not in self._seen:
            finalize(colour, self._retired.add, self.file_of(colour)).atexit = False
        self._clock += 1
        self._seen[colour] = self._clock
        self._trim(colour)

    def file_of(self, colour: Colour) -> Path:
        """Where the chroma of ``colour`` lies once it is put aside."""
        return self._folder() / f"{colour.name}.npy"

    @property
    def retired(self) -> frozenset[Path]:
        """Files that no look or history can ask for any more; a state written before may still name them."""
        return frozenset(self._retired)

    def remove(self, files: frozenset[Path]) -> None:
        """Delete retired files, once no state that was written names them."""
        for file in files:
            file.unlink(missing_ok=True)
            self._retired.discard(file)

    def _trim(self, current: Colour) -> None:
        held = sorted((colour for colour in self._seen if colour.is_in_memory), key=self._seen.__getitem__)
        used = sum(colour.bytes for colour in held)
        for colour in held:
            if used <= self._largest or colour is current:
                return
            try:
                colour.put_aside(self.file_of(colour))
            except OSError:
                return  # a full disk: then it must stay in memory
            colour.release()
            used -= colour.bytes
