"""The scans of a project as rows, however many: what is looked at is read in a worker, and little of it is kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QImage

from core.archive.project import Entry, Project, Status
from core.archive.records import State
from core.archive.stores import Location
from core.library import Mark
from core.monitor import Monitor
from desktop.documents import document
from desktop.strip.cells import Index
from desktop.widgets.words import said
from desktop.worker import Task, Workers

PAGE = 50
"""Rows that are read at once."""
_PAGES, _IMAGES = 160, 400  # that are kept
_AT_ONCE = 24  # thumbnails that one task reads
_WANTED = 100  # rows that wait to be read; who scrolls past asks for more than is ever looked at

Key = TypeVar("Key")
Value = TypeVar("Value")


_UNMARKED = Mark()


@dataclass(frozen=True)
class ScanRow:
    """What a row shows."""

    path: Location
    state: document.State
    told: str
    thumbnail: Path
    mark: Mark = _UNMARKED


_UNREAD = ScanRow(Path(), document.State.GREY, "", Path())
_STATES = {State.DONE: document.State.SAVED, State.FAILED: document.State.FAILED}


@dataclass
class _Read:
    """What a task has read."""

    pages: dict[int, list[ScanRow]]
    images: dict[int, QImage]


class ProjectRows(QAbstractListModel):
    """One row a scan, in the order in which they were found, or the most doubtful first."""

    counted = Signal(Status)
    """How far the project has come."""
    changed = Signal()
    """Rows show something else. Not `dataChanged`, at which a list lays out all of its rows anew: that takes 0.3 s."""
    failed = Signal(object)
    """The error that reading it raised."""

    def __init__(self, project: Project, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project, self._workers = project, workers
        self._by_doubt = False
        self._count = 0
        self._status: Status | None = None
        self._pages: OrderedDict[int, list[ScanRow]] = OrderedDict()
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._reading: Task | None = None
        self._looking: Task | None = None
        self._is_over = False

    def end(self) -> None:
        """Hear no more of what is being read: nobody looks at it."""
        self._is_over = True
        for task in (self._reading, self._looking):
            if task is not None:
                task.monitor.cancel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: D102, N802 -- Qt's name
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what the view asks for, as far as it is here; what is not is read."""
        row = self.scan(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DecorationRole:
            return self._image(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (str(row.path) if row is not _UNREAD else "", row.told)))
        return None

    def scan(self, row: int) -> ScanRow:
        """Give what is known of a row; one without a path where that is being read."""
        page = self._pages.get(row // PAGE)
        if page is None:
            self._want(row)
            return _UNREAD
        self._pages.move_to_end(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else _UNREAD

    def _image(self, row: int) -> QImage | None:
        if row not in self._images:
            self._want(row)
            return None
        self._images.move_to_end(row)
        image = self._images[row]
        return None if image.isNull() else image

    def sort_by_doubt(self, on: bool) -> None:
        """Have the most doubtful of those that are done stand first, or all in the order of the project."""
        if on != self._by_doubt:
            self._by_doubt = on
            self._reset()

    def look_again(self) -> None:
        """Read how far the project has come, and what has changed of what is shown."""
        if self._looking is not None:
            return
        project = self.project
        task = self._workers.task(lambda _: project.status())
        task.done.connect(self._on_status)
        task.failed.connect(self._on_failure)
        task.stopped.connect(lambda: setattr(self, "_looking", None))
        self._looking = task
        self._workers.start(task)

    def _on_failure(self, error: Exception) -> None:
        self._looking = self._reading = None
        if not self._is_over:
            self.failed.emit(error)

    def _on_status(self, status: Status) -> None:
        self._looking = None
        if self._is_over:
            return
        if status != self._status:
            self._status = status
            self._refresh()
        self.counted.emit(status)

    def _refresh(self) -> None:
        """Take note that the project has gone on: rows that are seen are read anew."""
        count = self._wanted_count()
        if self._by_doubt or count < self._count:
            self._reset()
            return
        self._pages.clear()
        for row in [row for row, image in self._images.items() if image.isNull()]:
            del self._images[row]
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        self.changed.emit()

    def _wanted_count(self) -> int:
        if self._status is None:
            return 0
        return self._status.counts[State.DONE] if self._by_doubt else self._status.total + self._status.gone

    def _reset(self) -> None:
        self.beginResetModel()
        for kept in (self._pages, self._images, self._wanted):
            kept.clear()
        self._count = self._wanted_count()
        self.endResetModel()

    def _want(self, row: int) -> None:
        """Ask for a row to be read: what was asked for last comes first."""
        self._wanted[row] = None
        self._wanted.move_to_end(row)
        _trim(self._wanted, _WANTED)
        if self._reading is None:
            self._start()

    def _start(self) -> None:
        if not self._wanted:
            return
        rows = [self._wanted.popitem()[0] for _ in range(min(_AT_ONCE, len(self._wanted)))]  # those that are seen now
        known = {row // PAGE: self._pages[row // PAGE] for row in rows if row // PAGE in self._pages}
        images = [row for row in rows if row not in self._images]
        project, by_doubt = self.project, self._by_doubt

        def work(monitor: Monitor) -> _Read:
            return _read(project, by_doubt, known, rows, images, monitor)

        task = self._workers.task(work)
        task.done.connect(lambda read: self._on_read(read, by_doubt))
        task.failed.connect(self._on_failure)
        task.stopped.connect(lambda: setattr(self, "_reading", None))
        self._reading = task
        self._workers.start(task)

    def _on_read(self, read: _Read, by_doubt: bool) -> None:
        self._reading = None
        if self._is_over:
            return
        if by_doubt == self._by_doubt:
            self._pages.update(read.pages)
            self._images.update(read.images)
            _trim(self._pages, _PAGES)
            _trim(self._images, _IMAGES)
            self.changed.emit()
        if self._reading is None:
            self._start()


def _trim(kept: OrderedDict[Key, Value], most: int) -> None:
    while len(kept) > most:
        kept.popitem(last=False)


def _read(
    project: Project,
    by_doubt: bool,
    known: dict[int, list[ScanRow]],
    rows: Sequence[int],
    images: Collection[int],
    monitor: Monitor,
) -> _Read:
    """Read the pages of rows that are not known, and thumbnails; a null image for a row that has none."""
    read = _Read({}, {})
    for row in rows:
        monitor.check()
        number = row // PAGE
        if number not in known:
            entries = project.entries(by_doubt=by_doubt, first=number * PAGE, most=PAGE)
            known[number] = read.pages[number] = [_row(project, entry) for entry in entries]
        if row in images and row % PAGE < len(known[number]):
            read.images[row] = _after(known[number][row % PAGE].thumbnail)
    return read


def _row(project: Project, entry: Entry) -> ScanRow:
    told = "; ".join(map(said, entry.made.told)) if entry.made else ""
    state = _STATES.get(entry.state, document.State.GREY)
    return ScanRow(entry.path, state, told, project.thumbnail(entry.id))


def _after(thumbnail: Path) -> QImage:
    """The right half of a thumbnail, which shows the result; a null image where there is none."""
    both = QImage(str(thumbnail))
    return both.copy(both.width() // 2, 0, both.width() // 2, both.height())
