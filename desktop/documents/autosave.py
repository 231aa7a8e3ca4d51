"""Writes the session aside every minute, and soon after something has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core import sidecar
from core.findings import FindingStore
from core.library import Kept, Library
from core.monitor import Monitor
from core.settings import load_settings
from desktop.documents.album import Album
from desktop.documents.document import Document
from desktop.documents.session import Entry, Session
from desktop.worker import Workers

_SOON_MS = 2000
_MINUTE_MS = 60_000


class Autosave(QObject):
    """Watches the album for its session."""

    kept = Signal()
    """The state of a moment ago has been written."""
    failed = Signal(object)
    refused = Signal(Path)
    """Beside this scan nothing can be kept: once for each folder."""

    def __init__(self, album: Album, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = Library()
        self.findings = FindingStore(lambda: self.session.folder)
        self._album = album
        self._workers = workers
        self._is_busy = self._is_changed = False
        self._waiting: list[Callable[[], None]] = []
        self._refused: set[Path] = set()
        self._written: dict[Document, Entry] = {}
        self._stale: set[Document] = set()
        """Whose entries are to be made anew: all of thousands, each time, would be felt."""
        self._changed: list[Entry] = []
        """What the library is still to be told of."""
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.keep)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.keep)
        self._minute.start()
        album.look_changed.connect(self._on_look)
        album.state_changed.connect(lambda document: self._on_documents([document]))
        album.added.connect(self._on_documents)
        album.removed.connect(self._on_removed)
        album.current_changed.connect(lambda _: self._on_change())

    def _on_look(self, document: Document) -> None:
        self.findings.see(document.look.findings)
        self._on_documents([document])

    def _on_documents(self, documents: list[Document]) -> None:
        self._stale.update(documents)
        self._on_change()

    def _on_removed(self, document: Document) -> None:
        if document in self._stale:
            self._changed.append(_entry(document))
        self._written.pop(document, None)
        self._on_change()

    def _on_change(self) -> None:
        self._is_changed = True
        if not self._soon.isActive():
            self._soon.start()

    def entries(self) -> list[Entry]:
        """What is to be written."""
        current = self._album.current
        for each in self._stale.intersection(self._album.documents):
            self._written[each] = _entry(each)
            self._changed.append(self._written[each])
        self._stale.clear()
        written = ((each, self._written[each]) for each in self._album.documents)
        return [replace(entry, is_current=True) if each is current else entry for each, entry in written]

    def when_kept(self, then: Callable[[], None]) -> None:
        """Call ``then`` once the state as it is now, or a later one, has been written."""
        self._waiting.append(then)
        self._on_change()

    @cached_property
    def session(self) -> Session:
        """Where all is written aside; made with the first photo."""
        return Session()

    def keep(self) -> None:
        """Write aside what has changed."""
        if self._is_busy:
            self._soon.start()
            return
        if not self._is_changed:
            return
        self._is_busy, self._is_changed = True, False
        session, findings, entries, retired = self.session, self.findings, self.entries(), self.findings.retired
        waiting, self._waiting = self._waiting, []
        changed, self._changed = self._changed, []
        library, pasted = self.library, session.folder

        def work(_monitor: Monitor) -> list[Path]:
            session.save(entries)
            findings.remove(retired)
            decided = [_kept(entry) for entry in changed if entry.path.parent != pasted]
            library.keep(decided)
            return sidecar.keep(decided) if load_settings().sidecars else []

        task = self._workers.task(work)
        task.done.connect(partial(self._on_kept, waiting))
        task.failed.connect(partial(self._on_failure, waiting, changed))
        task.stopped.connect(partial(self._on_failure, waiting, changed, None))
        self._workers.start(task)

    def _on_kept(self, waiting: Sequence[Callable[[], None]], refused: Sequence[Path]) -> None:
        self._is_busy = False
        for scan in refused:
            if scan.parent not in self._refused:
                self._refused.add(scan.parent)
                self.refused.emit(scan)
        for then in waiting:
            then()
        self.kept.emit()
        if self._waiting:
            self.keep()

    def _on_failure(self, waiting: list[Callable[[], None]], changed: list[Entry], error: Exception | None) -> None:
        self._is_busy = False
        self._changed = changed + self._changed
        self._is_changed = True  # for the next minute; a full disk is not empty at once
        self._waiting = waiting + self._waiting
        if error is not None:
            self.failed.emit(error)

    def settle(self, then: Callable[[], None], otherwise: Callable[[Exception], None]) -> None:
        """Call ``then`` once all is written, or ``otherwise`` with why it cannot be."""
        if not self._is_busy and not self._is_changed:
            then()
            return

        def fail(error: Exception) -> None:
            self._waiting.remove(end)
            self.failed.disconnect(fail)
            otherwise(error)

        def end() -> None:
            self.failed.disconnect(fail)
            then()

        self.failed.connect(fail)
        self._waiting.append(end)
        self._is_changed = True
        self.keep()

    def close(self) -> None:
        """The program ends well."""
        self._soon.stop()
        self._minute.stop()
        if "session" in vars(self):
            self.session.close()


def _entry(document: Document) -> Entry:
    photo = document.photo
    return Entry(
        photo.path,
        photo.page,
        document.look,
        document.target,
        not document.is_modified,
        is_current=False,
        is_damaged=bool(photo.damaged),
        mark=document.mark,
    )


def _kept(entry: Entry) -> Kept:
    look = entry.look
    return Kept(entry.path, entry.page, look.edit, entry.target, entry.is_saved, look.findings, entry.mark)
