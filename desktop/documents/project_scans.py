"""Scans that are opened out of an archive's project, with its Edit and what was found; what is changed goes back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.archive.kept import findings_in
from core.archive.places import brought
from core.archive.project import Project
from core.archive.stores import Location
from core.atomic import linked
from core.edit import Edit
from core.engine import EnginePool
from core.errors import AutochromeError
from core.findings import find
from core.library import Kept
from core.monitor import IDLE, Monitor
from core.photo import fingerprint, open_photo, window_limit
from desktop.documents.document import Document, Look
from desktop.documents.workspace import Workspace

_REST_MS = 500  # after the last change, until it is written: a drag of a slider is one


@dataclass(frozen=True)
class _Origin:
    """Where an open scan comes from."""

    project: Project
    scan: Location
    edit: Edit
    """The one that the project has of it."""


@dataclass(frozen=True)
class _Read:
    origin: _Origin
    pages: list[Kept]


class ProjectScans(QObject):
    """Brings scans from projects to the album, and their changed Edits back."""

    failed = Signal(object)
    """The error that reading a scan, or writing its Edit, raised."""
    written = Signal()
    """A project has an Edit anew."""

    def __init__(self, desk: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._origins: dict[Path, _Origin] = {}
        self._changed: dict[Path, Edit] = {}
        self._timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(self.write)
        desk.album.look_changed.connect(self._on_look)
        desk.album.removed.connect(self._on_removed)

    def open(self, project: Project, scan: Location) -> None:
        """Open a scan as its project has it; what was not kept of that is found first."""
        copy = self._desk.autosave.session.new_file(scan.name)
        task = self._desk.workers.task(partial(_read, project, scan, copy, self._desk.engines))
        task.done.connect(self._on_read)
        task.failed.connect(self.failed)
        self._desk.workers.start(task)

    def _on_read(self, read: _Read) -> None:
        path = read.pages[0].path
        self._origins[path.absolute()] = read.origin
        for page in read.pages:
            document = self._desk.album.find(path, page.page)
            if document is not None and document.look.edit != page.edit:
                document.change(Look(page.edit, page.findings), self.tr("As in the Project"))
        self._desk.open_as(read.pages)

    def _on_look(self, document: Document) -> None:
        if document.photo.outline is not None:
            return  # a project knows whole scans
        path = document.photo.path.absolute()
        origin, edit = self._origins.get(path), replace(document.look.edit, prints=())
        if origin is not None and self._changed.get(path, origin.edit) != edit:
            self._changed[path] = edit
            self._timer.start()

    def _on_removed(self, document: Document) -> None:
        self.write()
        if not any(self._desk.album.pages_of(document)):
            self._origins.pop(document.photo.path.absolute(), None)

    def write(self) -> None:
        """Put what was changed into the projects."""
        for origin, edit in self._taken():
            task = self._desk.workers.task(partial(_write, origin, edit))
            task.done.connect(lambda _: self.written.emit())
            task.failed.connect(self.failed)
            self._desk.workers.start(task)

    def close(self) -> None:
        """Do so before this returns; a project that is away has to do without, the library knows it all the same."""
        with suppress(AutochromeError):
            for origin, edit in self._taken():
                _write(origin, edit)

    def _taken(self) -> list[tuple[_Origin, Edit]]:
        """What was changed, which counts as written from now on."""
        self._timer.stop()
        taken = [(self._origins[path], edit) for path, edit in self._changed.items()]
        self._origins |= {path: replace(self._origins[path], edit=edit) for path, edit in self._changed.items()}
        self._changed.clear()
        return taken


def _read(project: Project, scan: Location, copy: Path, engines: EnginePool, monitor: Monitor) -> _Read:
    """What a project decided about a scan, page by page, with what stages found; from a store it is copied first.

    Raises:
        AutochromeError: it is no scan of the project, or cannot be read, or a model is not here.
        OSError: it cannot be reached.
    """
    edit = project.entry(scan).edit or project.order.edit
    if not isinstance(scan, Path):
        with brought(scan) as here:
            linked(here, copy)
    path = scan if isinstance(scan, Path) else copy
    kept, digest, pages, count = findings_in(project.findings), fingerprint(path), list[Kept](), 1
    while len(pages) < count:
        page = len(pages)
        photo = open_photo(path, page, max_pixels=window_limit(), damaged=project.order.damaged)
        count = photo.pages
        known = kept.of(digest, page, edit) if kept else {}
        part = monitor.part(page / count, (page + 1) / count)
        pages.append(Kept(path, page, edit, is_saved=True, findings=find(photo.scan, edit, known, engines, part)))
    return _Read(_Origin(project, scan, edit), pages)


def _write(origin: _Origin, edit: Edit, _monitor: Monitor = IDLE) -> None:
    """Give a scan an Edit of its own, or that of the project where it is the same.

    Raises:
        AutochromeError: it cannot be written.
    """
    shared = origin.project.order.edit
    origin.project.decide_for([origin.scan], None if edit == shared else edit)
