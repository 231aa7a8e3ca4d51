"""From paths to documents: headers are read in a worker; a file of several pages becomes as many documents."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.errors import AutochromeError, Cancelled
from core.library import Kept, Library
from core.messages import tr
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
        self._waiting: list[list[Path]] = []
        self._task: Task | None = None

    def read(self, paths: Sequence[Path]) -> None:
        """Find the photos among files and, in the order of their names, in folders."""
        self._waiting.append(list(paths))
        if self._task is None:
            self._start()

    def cancel(self) -> None:
        """Read no further; the photos that were found so far are opened."""
        self._waiting.clear()
        if self._task is not None:
            self._task.monitor.cancel()

    def _start(self) -> None:
        paths = self._waiting.pop(0)

        def work(monitor: Monitor) -> OpenResult:
            return find(paths, monitor)

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


def find(paths: Sequence[Path], monitor: Monitor) -> OpenResult:
    """The photos, page by page, and what could not be opened; as far as it came where the monitor was cancelled."""
    found = OpenResult()
    with suppress(Cancelled):
        files = _files(paths, monitor)
        for index, file in enumerate(files):
            monitor.check()
            try:
                found.photos += _pages(file)
            except AutochromeError as error:
                found.errors.append((file, error))
            monitor.progress((index + 1) / len(files))
        if not files:
            found.errors.append((paths[0], _nothing_in(paths)))
        found.known = Library().known(dict.fromkeys(photo.path for photo in found.photos))
        unread = left_out(paths, monitor)
        if unread is not None:
            found.errors.append((paths[0], AutochromeError("{sentence}", sentence=unread)))
    return found


def _files(paths: Sequence[Path], monitor: Monitor) -> list[Path]:
    """The photos that are named, and those in the folders that are named."""
    files: list[Path] = []
    for path in paths:
        files += photos_in(path, results=True, monitor=monitor) if path.is_dir() else [path]
    return files


def _pages(file: Path) -> list[Photo]:
    first = open_photo(file, max_pixels=window_limit())
    return [first, *(open_photo(file, page, max_pixels=window_limit()) for page in range(1, first.pages))]


def _nothing_in(paths: Sequence[Path]) -> AutochromeError:
    names = ", ".join(f"“{path.name}”" for path in paths)
    return AutochromeError(tr("There are no photos in {names}."), names=names)
