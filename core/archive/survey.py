"""What is new in the sources of a project, what has changed, by content, and what is gone."""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from core.archive.places import digest, is_there, names_in, scans_in, within
from core.archive.project import AwayError, Project
from core.archive.records import State
from core.archive.stores import Location
from core.messages import tr
from core.monitor import IDLE, Monitor
from core.names import shortened

_AT_ONCE = 500  # scans that are noted in one transaction


@dataclass
class Survey:
    """What was found, in scans."""

    new: int = 0
    changed: int = 0
    moved: int = 0
    gone: int = 0
    lost: int = 0
    """Whose results are not where they were put."""


class _Seen(NamedTuple):
    path: Location
    source: Location
    size: int
    changed: int
    """As `core.archive.stores.State` has it."""


class _Known(NamedTuple):
    id: int
    size: int
    changed: int
    digest: str | None
    state: str
    is_gone: int


def survey(project: Project, monitor: Monitor = IDLE, *, only: Collection[Location] | None = None) -> Survey:
    """Look through the sources, and note what is to be done.

    A scan whose size and time are as before is not read. One that was moved or renamed is known by its content, and
    keeps its results. Results that have gone are made again.

    Args:
        only: paths that are taken in, of those that are new or have changed, and no results are looked for; None for
            all.

    Raises:
        Cancelled: the monitor was cancelled.
        AwayError: a source, or the project, cannot be reached.
    """
    seen = {project.kept(each.path): each for each in scans_of(project, monitor)}
    with project.transaction() as db:
        rows = db.execute("SELECT path, id, size, changed, digest, state, is_gone FROM scans").fetchall()
    known = {os.fsencode(row[0]): _Known(*row[1:]) for row in rows}
    noting = _Noting(project, known, {path: row for path, row in known.items() if path not in seen})
    others = [
        (path, each)
        for path, each in seen.items()
        if _is_other(known.get(path), each) and (only is None or each.path in only)
    ]
    for first in range(0, len(others), _AT_ONCE):
        part = []
        for path, each in others[first : first + _AT_ONCE]:
            monitor.check()
            part.append((path, each, noting.digest(path, each)))
        with project.transaction(to_write=True) as db:
            for told in part:
                noting.note(db, *told)
    with project.transaction(to_write=True) as db:
        noting.note_gone(db, seen)
    if only is None:
        noting.found.lost = _note_lost(project)
    return noting.found


def scans_of(project: Project, monitor: Monitor = IDLE) -> Iterator[_Seen]:
    """Give all scans that are in the sources of a project, but for what is its own.

    Raises:
        Cancelled: the monitor was cancelled.
        AwayError: a source cannot be reached.
    """
    is_own = within(project.output, project.folder)
    for source in project.sources:
        away = AwayError(tr("“{file}” cannot be reached. Is the share connected?"), file=source)
        if not is_there(source):
            raise away
        try:
            for path, state in scans_in(source, monitor):
                if not is_own(path):
                    yield _Seen(path, source, *state)
        except OSError as error:
            raise away from error


def _is_other(known: _Known | None, seen: _Seen) -> bool:
    """Whether a file is new, or looks otherwise than when it was noted."""
    return known is None or known[1:3] != (seen.size, seen.changed)


class _Noting:
    """Puts what is new or has changed into the project, and counts it."""

    def __init__(self, project: Project, known: Mapping[bytes, _Known], away: dict[bytes, _Known]) -> None:
        self.found = Survey()
        self._project, self._known, self._away = project, known, away
        self._longest = f"-{project.order.made}-page-9999.tif.json"
        output = project.output
        self._room = output if isinstance(output, Path) else project.folder

    def digest(self, path: bytes, seen: _Seen) -> str:
        """Give the digest of a file that may turn out to be known; empty for others, which are not read here."""
        before = self._known.get(path)
        alike = [before] if before else (row for row in self._away.values() if row.size == seen.size)
        may_be_known = any(row.digest for row in alike)
        return digest(seen.path) if may_be_known else ""

    def note(self, db: sqlite3.Connection, path: bytes, seen: _Seen, digest: str) -> None:
        """Note a file."""
        before, state = self._known.get(path), (seen.size, seen.changed)
        if before is not None:
            db.execute("UPDATE scans SET size = ?, changed = ? WHERE id = ?", (*state, before.id))
            if before.digest != (digest or None) or before.state == State.FAILED:
                self.found.changed += 1
                anew = "UPDATE scans SET state = 'waiting', digest = NULL, tries = 0 WHERE id = ?"
                db.execute(anew, (before.id,))
            return
        source = self._project.kept(seen.source)
        moved = next((each for each, row in self._away.items() if digest and row.digest == digest), None)
        if moved is not None:
            self.found.moved += 1
            row = "path = CAST(? AS TEXT), source = CAST(? AS TEXT), size = ?, changed = ?, is_gone = 0"
            db.execute(f"UPDATE scans SET {row} WHERE id = ?", (path, source, *state, self._away.pop(moved).id))
            return
        self.found.new += 1
        folder = PurePosixPath(seen.path.parent.relative_to(seen.source).as_posix() if seen.path != seen.source else "")
        stem = shortened(seen.path.stem, self._longest, self._room)
        name, plain = _free_name(db, folder, stem, seen.path.suffix)
        db.execute(
            "INSERT INTO scans (path, source, name, plain_name, size, changed) VALUES "
            "(CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?)",
            (path, source, os.fsencode(name), os.fsencode(plain), *state),
        )

    def note_gone(self, db: sqlite3.Connection, seen: Collection[bytes]) -> None:
        """Note which scans are not there, and which are there again."""
        self.found.gone = sum(not row.is_gone for row in self._away.values())
        db.executemany("UPDATE scans SET is_gone = 1 WHERE id = ?", [(row.id,) for row in self._away.values()])
        back = [(row.id,) for path, row in self._known.items() if path in seen and row.is_gone]
        db.executemany("UPDATE scans SET is_gone = 0 WHERE id = ?", back)


def _free_name(db: sqlite3.Connection, folder: PurePosixPath, stem: str, suffix: str) -> tuple[str, str]:
    """Find a name for the results of a scan that no other has, and that name as file systems compare them."""
    tried = [stem, f"{stem}-{suffix.lstrip('.').lower()}"]
    number = 1
    while True:
        for each in tried:
            name = (folder / each).as_posix()
            plain = unicodedata.normalize("NFC", name).casefold()
            if not db.execute("SELECT 1 FROM scans WHERE plain_name = CAST(? AS TEXT)", _bytes(plain)).fetchone():
                return name, plain
        number += 1
        tried = [f"{stem}-{number}"]


def _bytes(*texts: str) -> tuple[Any, ...]:
    """Texts as parameters: names of files may be no Unicode."""
    return tuple(os.fsencode(text) for text in texts)


def _note_lost(project: Project) -> int:
    """Have scans done again whose results are not where they were put. Returns their number."""
    order, output = project.order, project.output
    try:
        there = names_in(output)
    except OSError as error:
        raise AwayError(tr("“{file}” cannot be reached. Is the share connected?"), file=output) from error
    with project.transaction(to_write=True) as db:
        rows = db.execute("SELECT id, name, pages FROM scans WHERE state = 'done'").fetchall()
        lost = [(number,) for number, name, pages in rows
                if not all(file in there for file in order.files(name, pages))]  # fmt: skip
        db.executemany("UPDATE scans SET state = 'waiting', tries = 0 WHERE id = ?", lost)
    return len(lost)
