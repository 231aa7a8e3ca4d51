"""What was decided about every scan, for good: one SQLite file in the user data folder, keyed by content.

A scan that was moved or renamed is known again by its digest; that is only taken where a scan of its size is known at
all, so that opening thousands of new photos reads no more of them than before. What stages found costs time and not
work: it is kept as far as a bound allows, what was seen longest ago going first.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from core.atomic import linked
from core.edit import Edit, from_plain, new_edit, to_json
from core.errors import AutochromeError
from core.findings import Findings, Found
from core.json_file import set_aside
from core.messages import tr
from core.part import Piece
from core.photo import fingerprint
from core.settings import load_settings, user_folder

VERSION = 3
LARGEST = 16 * 10**6  # bytes of a finding that is kept; repairs as fine as the scan are found again
_PATIENCE = 10.0  # seconds that another window may take
_SCHEMA = """
CREATE TABLE IF NOT EXISTS scans (
    digest TEXT NOT NULL, page INTEGER NOT NULL, print INTEGER NOT NULL, size INTEGER NOT NULL, edit TEXT NOT NULL,
    target TEXT, is_saved INTEGER NOT NULL, stars INTEGER NOT NULL, pick INTEGER NOT NULL,
    PRIMARY KEY (digest, page, print)
);
CREATE INDEX IF NOT EXISTS sizes ON scans (size);
CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL, digest TEXT);
CREATE TABLE IF NOT EXISTS findings (
    digest TEXT NOT NULL, page INTEGER NOT NULL, print INTEGER NOT NULL, stage TEXT NOT NULL, key TEXT NOT NULL,
    file TEXT NOT NULL, bytes INTEGER NOT NULL, seen INTEGER NOT NULL, PRIMARY KEY (digest, page, print, stage)
);
"""
_FROM_1 = """
ALTER TABLE scans ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scans ADD COLUMN pick INTEGER NOT NULL DEFAULT 0;
"""
"""What a library of the first version lacks."""
_FROM_2 = f"""
DROP INDEX sizes;
ALTER TABLE scans RENAME TO scans_2;
ALTER TABLE findings RENAME TO findings_2;
{_SCHEMA}
INSERT INTO scans SELECT digest, page, 0, size, edit, target, is_saved, stars, pick FROM scans_2;
INSERT INTO findings SELECT digest, page, 0, stage, key, file, bytes, seen FROM findings_2;
DROP TABLE scans_2;
DROP TABLE findings_2;
"""
"""One of the second does not tell the prints of a scan apart."""
_SCRIPTS = {0: _SCHEMA, 1: _FROM_1 + _FROM_2, 2: _FROM_2}
MOST_STARS = 5


@dataclass(frozen=True)
class Mark:
    """How a person likes a photo."""

    stars: int = 0
    """0…5; 0: none were given."""
    pick: int = 0
    """1: picked, −1: rejected, 0: neither."""


@dataclass(frozen=True)
class Kept:
    """What is known of one page of a scan, or of one print on it."""

    path: Path
    """Of the scan."""
    page: int
    edit: Edit
    target: Path | None = None
    """Where its picture was saved last."""
    is_saved: bool = False
    """Whether the picture is as it was saved."""
    findings: Findings = field(default_factory=dict)
    mark: Mark = Mark()

    @property
    def piece(self) -> Piece:
        """What it is known of."""
        return Piece(self.path.absolute(), self.page, self.edit.part.number if self.edit.part else 0)

    @property
    def is_new(self) -> bool:
        """Whether nothing was decided."""
        return self.edit == new_edit() and self.target is None and self.mark == Mark()


class Library:
    """Several windows may use one at once, and several threads an object of this class."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or user_folder() / "library"

    def known(self, paths: Iterable[Path]) -> dict[Path, list[Kept]]:
        """Find what is known of scans, piece by piece; nothing where the library cannot be read.

        Findings are read when they are first asked for, from files that belong to the library.
        """
        found: dict[Path, list[Kept]] = {}
        if self._file.exists():
            with suppress(OSError, sqlite3.Error), self._open() as library:
                for path in paths:
                    found[path] = list(self._known(library, path))
        return found

    def _known(self, library: sqlite3.Connection, path: Path) -> Iterator[Kept]:
        if not _is_known_size(library, path):
            return
        digest = _digest_of(path, library)
        asked = "SELECT page, print, edit, target, is_saved, stars, pick FROM scans WHERE digest = ?"
        for page, number, edit, target, is_saved, stars, pick in library.execute(asked, (digest,)).fetchall():
            with suppress(ValueError):
                findings = self._found(library, (digest, page, number))
                place = Path(target) if target else None
                mark = Mark(stars, pick)
                yield Kept(path, page, from_plain(json.loads(edit)), place, bool(is_saved), findings, mark)

    def keep(self, scans: Iterable[Kept]) -> None:
        """Remember what was decided about scans, and what was found; long work for a worker.

        Raises:
            AutochromeError: it cannot be written; what was there before stays.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._open(to_write=True) as library:
                for scan in scans:
                    self._keep(library, scan)
                self._trim(library)
        except (OSError, sqlite3.Error) as error:
            raise AutochromeError(
                tr("What was decided about the photos cannot be kept in “{folder}”: {reason}."),
                folder=self._folder,
                reason=getattr(error, "strerror", None) or error,
            ) from error

    def _keep(self, library: sqlite3.Connection, scan: Kept) -> None:
        if scan.is_new and not _is_known_size(library, scan.path):
            return
        digest = _digest_of(scan.path, library)
        if not digest:
            return  # it is gone: nobody can know it again
        library.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)", (*_state(scan.path), digest))
        piece = digest, *scan.piece[1:]
        if scan.is_new:
            library.execute("DELETE FROM scans WHERE digest = ? AND page = ? AND print = ?", piece)
            return
        size, target = scan.path.stat().st_size, str(scan.target.absolute()) if scan.target else None
        library.execute(
            "INSERT OR REPLACE INTO scans VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*piece, size, to_json(scan.edit), target, scan.is_saved, scan.mark.stars, scan.mark.pick),
        )
        for stage, found in scan.findings.items():
            self._keep_finding(library, (*piece, stage), found)

    def _keep_finding(self, library: sqlite3.Connection, place: tuple[str, int, int, str], found: Found) -> None:
        asked = "SELECT key, file FROM findings WHERE digest = ? AND page = ? AND print = ? AND stage = ?"
        row = library.execute(asked, place).fetchone()
        if row is not None and row[0] == found.key and (self._folder / row[1]).exists():
            return
        name = f"{uuid4().hex}.npy"
        if found.file is None or found.file.stat().st_size > min(LARGEST, self._limit):
            return
        linked(found.file, self._folder / name)
        newest = library.execute("SELECT COALESCE(MAX(seen), 0) + 1 FROM findings").fetchone()[0]
        values = (*place, found.key, name, (self._folder / name).stat().st_size, newest)
        library.execute("INSERT OR REPLACE INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
        if row is not None:
            (self._folder / row[1]).unlink(missing_ok=True)

    def _found(self, library: sqlite3.Connection, piece: tuple[str, int, int]) -> Findings:
        asked = "SELECT stage, key, file FROM findings WHERE digest = ? AND page = ? AND print = ?"
        found = {}
        for stage, key, file in library.execute(asked, piece).fetchall():
            with suppress(OSError, ValueError):
                found[stage] = Found.read(self._folder / file, key)
        return found

    def _trim(self, library: sqlite3.Connection) -> None:
        """Remove findings that were kept longest ago, down to the bound."""
        used = library.execute("SELECT COALESCE(SUM(bytes), 0) FROM findings").fetchone()[0]
        rows = library.execute("SELECT rowid, file, bytes FROM findings ORDER BY seen").fetchall()
        for row, file, size in rows:
            if used <= self._limit:
                return
            library.execute("DELETE FROM findings WHERE rowid = ?", (row,))
            (self._folder / file).unlink(missing_ok=True)
            used -= size

    @property
    def _limit(self) -> int:
        return load_settings().library_limit * 10**6

    @property
    def _file(self) -> Path:
        return self._folder / "library.sqlite"

    @contextmanager
    def _open(self, *, to_write: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction, which is taken back where an exception ends it."""
        with closing(self._connected()) as library, library:
            library.execute("BEGIN IMMEDIATE" if to_write else "BEGIN")
            yield library

    def _connected(self) -> sqlite3.Connection:
        """Open the file; one that is damaged is set aside, and another begun."""
        try:
            return _connect(self._file)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise
        set_aside(self._file)
        return _connect(self._file)


def _connect(file: Path) -> sqlite3.Connection:
    library = sqlite3.connect(file, timeout=_PATIENCE)
    try:
        version = library.execute("PRAGMA user_version").fetchone()[0]
        if version < VERSION:
            library.executescript(f"BEGIN IMMEDIATE; {_SCRIPTS[version]} PRAGMA user_version = {VERSION}; COMMIT;")
    except sqlite3.Error:
        library.close()
        raise
    return library


def _state(path: Path) -> tuple[str, int, int]:
    """Its place, its size, and when it was changed.

    Raises:
        OSError: it is not there.
    """
    state = path.stat()
    return os.path.realpath(path), state.st_size, state.st_mtime_ns


def _is_known_size(library: sqlite3.Connection, path: Path) -> bool:
    """Whether a scan of a file's size is known; not where the file is not there."""
    with suppress(OSError):
        size = path.stat().st_size
        return library.execute("SELECT 1 FROM scans WHERE size = ?", (size,)).fetchone() is not None
    return False


def _digest_of(path: Path, library: sqlite3.Connection) -> str:
    """The digest of a file's content, known already where its size and time stayed; empty where it cannot be read."""
    with suppress(OSError):
        asked = "SELECT digest FROM files WHERE path = ? AND size = ? AND changed = ?"
        row = library.execute(asked, _state(path)).fetchone()
        return fingerprint(path) if row is None else str(row[0])
    return ""
