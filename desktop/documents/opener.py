"""From paths to documents: headers are read in a worker; a file of several pages becomes as many documents."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core import sidecar
from core.errors import AutochromeError, Cancelled
from core.library import Kept, Library
from core.messages import Message, tr
from core.monitor import Monitor
from core.photo import Photo, open_photo, window_limit
from core.photo.folder import left_out, photos_in
from desktop.worker import Task, Workers

translate = QCoreApplication.translate


@dataclass
class OpenResult:
    """What reading headers came to."""

    photos: list[Photo] = field(default_factory=list)
    errors: list[tuple[Path, Exception]] = field(default_factory=list)
    left_out: Message | None = None
    """What is said of pictures in folders whose kinds are not read."""
    known: dict[Path, list[Kept]] = field(default_factory=dict)
    """What was decided about the photos earlier."""


class Opener(QObject):
    """Reads headers; several calls are answered one after the other."""

    busy = Signal(bool)
    progressed = Signal(float)
    found = Signal(OpenResult)

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._waiting: list[tuple[list[Path], Collection[Path]]] = []
        self._task: Task | None = None

    def read(self, paths: Sequence[Path], damaged: Collection[Path] = ()) -> None:
        """Find the photos among files and, in the order of their names, in folders.

        Those that are ``damaged`` are read as far as they go.
        """
        self._waiting.append((list(paths), damaged))
        if self._task is None:
            self._start()

    def cancel(self) -> None:
        """Read no further; the photos that were found so far are opened."""
        self._waiting.clear()
        if self._task is not None:
            self._task.monitor.cancel()

    def _start(self) -> None:
        paths, damaged = self._waiting.pop(0)

        def work(monitor: Monitor) -> OpenResult:
            return find(paths, monitor, damaged)

        task = self._workers.task(work)
        task.progressed.connect(self.progressed)
        task.done.connect(self._on_found)
        task.failed.connect(lambda error: self._on_found(OpenResult(errors=[(paths[0], error)])))
        task.stopped.connect(lambda: self._on_found(OpenResult()))
        self._task = task
        self.busy.emit(True)
        self._workers.start(task)

    def _on_found(self, found: OpenResult) -> None:
        self._task = None
        self.busy.emit(False)
        self.found.emit(found)
        if self._waiting and self._task is None:
            self._start()


def find(paths: Sequence[Path], monitor: Monitor, damaged: Collection[Path] = ()) -> OpenResult:
    """The photos, page by page, and what could not be opened; as far as it came where the monitor was cancelled."""
    found = OpenResult()
    with suppress(Cancelled):
        files = _files(paths, monitor)
        for index, file in enumerate(files):
            monitor.check()
            try:
                found.photos += _pages(file, file in damaged)
            except AutochromeError as error:
                found.errors.append((file, error))
            monitor.progress((index + 1) / len(files))
        if not files:
            found.errors.append((paths[0], _nothing_in(paths)))
        found.left_out = left_out(paths, monitor)
        scans = dict.fromkeys(photo.path for photo in found.photos)
        found.known = Library().known(scans)
        found.known |= {scan: sidecar.read(scan) for scan in scans if not found.known.get(scan)}
    return found


def _files(paths: Sequence[Path], monitor: Monitor) -> list[Path]:
    """The photos that are named, and those in the folders that are named."""
    files: list[Path] = []
    for path in paths:
        files += photos_in(path, results=True, monitor=monitor) if path.is_dir() else [path]
    return files


def _pages(file: Path, damaged: bool) -> list[Photo]:
    read = partial(open_photo, file, max_pixels=window_limit(), damaged=damaged)
    first = read()
    return [first, *map(read, range(1, first.pages))]


def _nothing_in(paths: Sequence[Path]) -> AutochromeError:
    names = ", ".join(f"“{path.name}”" for path in paths)
    return AutochromeError(tr("There are no photos in {names}."), names=names)
