"""The file of a project: every scan, its Edit, how far it has come, and what was made of it.

SQLite in its oldest way of keeping a journal, since the newer one (WAL) needs memory that machines share, and a project
may lie on a network share. Each transaction opens the file anew: a share that went away and came back is no trouble.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import time
from typing import NamedTuple
from uuid import uuid4

from core.archive.order import Order
from core.archive.places import exists, mark
from core.archive.records import Made, State
from core.archive.stores import Location, Url
from core.atomic import into_place
from core.edit import Edit, from_plain, to_json
from core.errors import AutochromeError
from core.messages import tr

VERSION = 1
FILE, THUMBNAILS, FINDINGS = "project.sqlite", "thumbnails", "findings"
RECENT = 600.0  # seconds over which the rate of a worker is counted
_PATIENCE = 60.0  # seconds that others may take
_IN_A_FOLDER = 1000  # thumbnails
_AT_ONCE = 1000  # scans that are read in one transaction
_ENTRY = "SELECT id, path, name, size, digest, edit, state, is_gone, ended, made FROM scans"
_SCHEMA = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE sources (path TEXT PRIMARY KEY);
CREATE TABLE owners (
    id INTEGER PRIMARY KEY AUTOINCREMENT, host TEXT NOT NULL, pid INTEGER NOT NULL, begun REAL NOT NULL,
    beat INTEGER NOT NULL
);
CREATE TABLE scans (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, source TEXT NOT NULL, name TEXT NOT NULL UNIQUE,
    plain_name TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, changed INTEGER NOT NULL, digest TEXT,
    pages INTEGER, edit TEXT, state TEXT NOT NULL DEFAULT 'waiting', is_gone INTEGER NOT NULL DEFAULT 0,
    owner INTEGER, tries INTEGER NOT NULL DEFAULT 0, is_begun INTEGER NOT NULL DEFAULT 0, key TEXT, ended REAL,
    doubt REAL, worker TEXT, made TEXT
);
CREATE INDEX to_do ON scans (tries, id) WHERE state = 'waiting' AND owner IS NULL AND is_gone = 0;
CREATE INDEX owned ON scans (owner) WHERE owner IS NOT NULL;
CREATE INDEX by_state ON scans (state, is_gone);
CREATE INDEX by_doubt ON scans (doubt);
CREATE INDEX by_end ON scans (ended);
"""


class AwayError(AutochromeError):
    """The file of a project cannot be reached, perhaps for a while only."""


@dataclass(frozen=True)
class Entry:
    """What a project knows of one scan."""

    id: int
    path: Location
    name: str
    size: int
    digest: str
    edit: Edit | None
    """None: that of the project."""
    state: State
    is_gone: bool
    ended: float | None
    """Seconds since 1970."""
    made: Made | None


@dataclass(frozen=True)
class Status:
    """How far a project has come."""

    counts: dict[State, int]
    under_way: int
    gone: int
    machines: tuple[str, ...]
    """Those that are at work, as far as is known."""
    rates: dict[str, float]
    """Scans a minute by worker, of those that ended within the last `RECENT` seconds."""
    is_paused: bool = False
    """Whether its runs are asked to wait."""

    @property
    def total(self) -> int:
        """All scans that are there."""
        return sum(self.counts.values())


class Wish(NamedTuple):
    """What people ask of all runs of a project."""

    is_paused: bool = False
    stops: int = 0
    """How often they were asked to end; a run that sees it grow does."""


class Project:
    """Several processes, on several machines, may use one at once."""

    def __init__(self, folder: Path) -> None:
        """Take what `begin` has made.

        Raises:
            AutochromeError: there is no project, or one of a later version.
        """
        self.folder = Path(os.path.abspath(folder))  # noqa: PTH100 -- a share's name, which resolving would lose
        self.file = self.folder / FILE
        if not is_project(self.folder):
            raise AutochromeError(tr("There is no project in “{folder}”. Begin one with batch new."), folder=folder)
        with self.transaction() as db:
            if db.execute("PRAGMA user_version").fetchone()[0] != VERSION:
                raise AutochromeError(
                    tr("The project in “{folder}” is of another version of Autochrome, which can open it."),
                    folder=folder,
                )

    @classmethod
    def begin(cls, folder: Path, sources: Sequence[Location], output: Location, order: Order) -> Project:
        """Begin a project for scans in ``sources``, folders and files, whose results go to ``output``.

        Its own folder lies on a disk or a share; the others may lie in stores.

        Raises:
            AutochromeError: there is one already, a source is not there, or it cannot be written.
        """
        for source in sources:
            if not exists(source):
                raise AutochromeError(tr("“{file}” does not exist."), file=source)
        if (folder / FILE).exists():
            raise AutochromeError(
                tr("“{folder}” holds a project already. Go on with batch run, or change it with batch edit."),
                folder=folder,
            )
        try:
            for inside in (THUMBNAILS, FINDINGS):
                (folder / inside).mkdir(parents=True, exist_ok=True)
            mark(output)
            beside = folder / f"{FILE}.{os.getpid()}"
            with closing(sqlite3.connect(beside, isolation_level=None)) as db:
                db.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
            into_place(beside, folder / FILE, fresh=True)
        except (OSError, sqlite3.Error) as error:
            raise AutochromeError(
                tr("“{file}” cannot be written: {reason}."),
                file=folder / FILE,
                reason=getattr(error, "strerror", None) or error,
            ) from error
        project = cls(folder)
        with project.transaction(to_write=True) as db:
            db.execute("INSERT INTO facts VALUES ('order', ?)", (order.to_json(),))
            db.execute("INSERT INTO facts VALUES ('known by', ?)", (uuid4().hex,))
            db.execute("INSERT INTO facts VALUES ('output', CAST(? AS TEXT))", (project.kept(output),))
            rows = dict.fromkeys((project.kept(source),) for source in sources)
            db.executemany("INSERT INTO sources VALUES (CAST(? AS TEXT))", rows)
        return project

    @contextmanager
    def transaction(self, *, to_write: bool = False) -> Iterator[sqlite3.Connection]:
        """Open the file for one transaction, which is taken back where an exception ends it.

        Raises:
            AwayError: the file cannot be reached, or others hold it for longer than a minute.
        """
        try:
            address = f"{self.file.as_uri()}?mode=rw"
            with closing(sqlite3.connect(address, _PATIENCE, isolation_level=None, uri=True)) as db:
                db.text_factory = os.fsdecode
                db.execute("BEGIN IMMEDIATE" if to_write else "BEGIN")
                yield db
                db.execute("COMMIT")
        except (sqlite3.DatabaseError, OSError) as error:
            damaged = getattr(error, "sqlite_errorcode", None) in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
            raise (AutochromeError if damaged else AwayError)(
                tr("The project “{file}” cannot be read or written: {reason}."), file=self.file, reason=error
            ) from error

    def kept(self, path: Location) -> bytes:
        """Give a path as it is kept: what lies beside the project by its way from there, so that both may move."""
        if isinstance(path, Url):
            return str(path).encode()
        path = Path(os.path.abspath(path))  # noqa: PTH100
        beside = self.folder.parent
        inside = path.is_relative_to(beside) and beside != Path(beside.anchor)
        return os.fsencode(f"./{path.relative_to(beside).as_posix()}" if inside else path)

    def place(self, kept: str) -> Location:
        """Give the path, or the address, that was kept."""
        return Url(kept) if "://" in kept else self.folder.parent / kept

    def thumbnail(self, number: int) -> Path:
        """Say where the small picture of a scan lies: before and after, side by side."""
        return self.folder / THUMBNAILS / f"{number // _IN_A_FOLDER:03d}" / f"{number}.jpg"

    @property
    def findings(self) -> Path:
        """The folder of what stages found."""
        return self.folder / FINDINGS

    def digests(self) -> set[str]:
        """Give the digests of all scans that were read."""
        with self.transaction() as db:
            return {row[0] for row in db.execute("SELECT digest FROM scans WHERE digest IS NOT NULL")}

    @property
    def order(self) -> Order:
        """What is to be done; reading it raises as `read_order`."""
        return self.read_order(self._fact("order"))

    def read_order(self, text: str) -> Order:
        """Read what is to be done.

        Raises:
            AutochromeError: it cannot be read.
        """
        try:
            return Order.from_json(text)
        except ValueError as error:
            raise AutochromeError(
                tr("The project “{file}” cannot be read or written: {reason}."), file=self.file, reason=error
            ) from error

    @property
    def output(self) -> Location:
        """Where results go."""
        return self.place(self._fact("output"))

    @property
    def known_by(self) -> str:
        """Say what the project is known by in the sidecars of its results."""
        return self._fact("known by")

    @property
    def sources(self) -> list[Location]:
        """Folders of scans, and scans."""
        with self.transaction() as db:
            return [self.place(row[0]) for row in db.execute("SELECT path FROM sources ORDER BY path")]

    def _fact(self, name: str) -> str:
        with self.transaction() as db:
            return str(db.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()[0])

    def entry(self, scan: Location) -> Entry:
        """Give what is known of one scan.

        Raises:
            AutochromeError: it is no scan of the project.
        """
        with self.transaction() as db:
            row = db.execute(f"{_ENTRY} WHERE path = CAST(? AS TEXT)", (self.kept(scan),)).fetchone()
        if row is None:
            raise AutochromeError(tr("“{file}” is no scan of this project."), file=scan)
        return self._entry(*row)

    def decide(self, order: Order) -> int:
        """Change what is to be done; scans whose results hang on it are to be done again. Returns their number."""
        with self.transaction(to_write=True) as db:
            db.execute("UPDATE facts SET value = ? WHERE name = 'order'", (order.to_json(),))
            shared = (
                "UPDATE scans SET state = 'waiting', tries = 0 WHERE edit IS NULL AND key != ? AND state != 'waiting'"
            )
            count = db.execute(shared, (order.key(order.edit),)).rowcount
            for number, edit in db.execute("SELECT id, edit FROM scans WHERE edit IS NOT NULL").fetchall():
                count += _wanted_anew(db, number, order.key(from_plain(json.loads(edit))))
            return int(count)

    def decide_for(self, paths: Sequence[Location], edit: Edit | None) -> int:
        """Give scans an Edit of their own, or that of the project. Returns how many are to be done again.

        Raises:
            AutochromeError: one is no scan of the project; nothing is changed then.
        """
        order, text = self.order, None if edit is None else to_json(edit)
        count = 0
        with self.transaction(to_write=True) as db:
            for path in paths:
                row = db.execute("SELECT id FROM scans WHERE path = CAST(? AS TEXT)", (self.kept(path),)).fetchone()
                if row is None:
                    raise AutochromeError(tr("“{file}” is no scan of this project."), file=path)
                db.execute("UPDATE scans SET edit = ? WHERE id = ?", (text, row[0]))
                count += _wanted_anew(db, row[0], order.key(order.edit if edit is None else edit))
        return count

    def retry(self) -> int:
        """Have scans that failed done again. Returns their number."""
        with self.transaction(to_write=True) as db:
            return db.execute("UPDATE scans SET state = 'waiting', tries = 0 WHERE state = 'failed'").rowcount

    @property
    def wish(self) -> Wish:
        """What is asked of its runs."""
        with self.transaction() as db:
            return _wish(db)

    def pause(self, *, on: bool = True) -> None:
        """Hold up all its runs, and those that are begun later, or let them go on."""
        with self.transaction(to_write=True) as db:
            _ask(db, _wish(db)._replace(is_paused=on))

    def stop(self) -> None:
        """Have all its runs end; what is under way is cancelled, and what is done stays."""
        with self.transaction(to_write=True) as db:
            _ask(db, Wish(stops=_wish(db).stops + 1))

    def status(self) -> Status:
        """Say how far it has come."""
        with self.transaction() as db:
            found = dict(db.execute("SELECT state, COUNT(*) FROM scans WHERE is_gone = 0 GROUP BY state").fetchall())
            under_way, gone = (
                db.execute(f"SELECT COUNT(*) FROM scans WHERE {which}").fetchone()[0]
                for which in ("owner IS NOT NULL", "is_gone = 1")
            )
            machines = [row[0] for row in db.execute("SELECT DISTINCT host FROM owners ORDER BY host")]
            recent = db.execute(
                "SELECT worker, COUNT(*), MIN(ended) FROM scans WHERE ended > ? AND worker != '' GROUP BY 1 ORDER BY 1",
                (time() - RECENT,),
            ).fetchall()
            is_paused = _wish(db).is_paused
        rates = {worker: 60 * count / max(1.0, time() - first) for worker, count, first in recent}
        counts = {state: found.get(state, 0) for state in State}
        return Status(counts, under_way, gone, tuple(machines), rates, is_paused)

    def entries(self, *, by_doubt: bool = False, first: int = 0, most: int = -1) -> Iterator[Entry]:
        """Give what is known of scans.

        Args:
            by_doubt: the most doubtful first, of those that are done; else all, as they were found.
            first: how many to pass over.
            most: how many to give; all where it is negative.
        """
        which = "WHERE state = 'done' ORDER BY doubt DESC, id" if by_doubt else "ORDER BY id"
        while most:
            count = _AT_ONCE if most < 0 else min(_AT_ONCE, most)
            with self.transaction() as db:  # short: who reads holds up who writes
                rows = db.execute(f"{_ENTRY} {which} LIMIT ? OFFSET ?", (count, first)).fetchall()
            for row in rows:
                yield self._entry(*row)
            if len(rows) < count:
                return
            first, most = first + count, most - count

    def _entry(
        self, number: int, path: str, name: str, size: int, digest: str | None, edit: str | None, state: str,
        is_gone: int, ended: float | None, made: str | None,
    ) -> Entry:  # fmt: skip
        own = None if edit is None else from_plain(json.loads(edit))
        done = None if made is None else Made.of(json.loads(made))
        return Entry(number, self.place(path), name, size, digest or "", own, State(state), bool(is_gone), ended, done)


def _wish(db: sqlite3.Connection) -> Wish:
    row = db.execute("SELECT value FROM facts WHERE name = 'wish'").fetchone()
    return Wish() if row is None else Wish(*json.loads(row[0]))


def _ask(db: sqlite3.Connection, wish: Wish) -> None:
    db.execute("INSERT OR REPLACE INTO facts VALUES ('wish', ?)", (json.dumps(wish),))


def is_project(folder: Path) -> bool:
    """Whether there is a project in a folder."""
    return (folder / FILE).is_file()


def _wanted_anew(db: sqlite3.Connection, number: int, key: str) -> int:
    """Have a scan done again whose results were made by another key, but not by its own; 1 where it is."""
    back = (
        "UPDATE scans SET state = 'done' WHERE id = ? AND key = ? AND state = 'waiting' AND owner IS NULL "
        "AND digest IS NOT NULL AND json_extract(made, '$.state') = 'done'"
    )
    db.execute(back, (number, key))
    anew = "UPDATE scans SET state = 'waiting', tries = 0 WHERE id = ? AND key != ? AND state != 'waiting'"
    return db.execute(anew, (number, key)).rowcount
