"""Who does which scan: claims in the project's file, each given to one owner and freed when that has died.

No two clocks are compared. An owner's number beats; who sees it stand still for a minute by its own clock takes the
owner for dead, and one of the same machine whose process is gone at once. An owner that was taken for dead and comes
back finds its claims gone: what it had made meanwhile is not noted, and whoever has the scan now makes the same.
"""

from __future__ import annotations

import json
import os
import platform
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from time import monotonic, time

import psutil

from core.archive.order import Order
from core.archive.project import AwayError, Project
from core.archive.records import Made, State, Trouble, Unit
from core.edit import Edit, from_plain
from core.messages import message, tr

BEAT = 10.0  # seconds
LEASE = 60.0  # seconds without a beat
_MOST_EDITS = 1000  # that are kept beside their texts
MOST_TRIES = 10
"""How often a scan may be under way when its owner dies before it is given up."""


class Claims:
    """What one owner has of a project."""

    def __init__(self, project: Project, *, beat: float = BEAT, lease: float = LEASE) -> None:
        self._project = project
        self._beat, self._lease = beat, lease
        self._seen: dict[int, tuple[int, float]] = {}
        self._owner = 0
        self._order: Order
        self._order_text = ""
        self._edits: dict[str | None, tuple[Edit, str]] = {}
        self.elsewhere = 0
        """Scans that others had under way at the last exchange."""

    @contextmanager
    def held(self) -> Iterator[None]:
        """Have a beating owner while the block runs; what it still holds at its end is free again.

        Raises:
            AwayError: the project cannot be reached.
        """
        with self._project.transaction(to_write=True) as db:
            self._owner = _join(db)
        ended = Event()

        def beat() -> None:
            while not ended.wait(self._beat):
                with suppress(AwayError), self._project.transaction(to_write=True) as db:
                    db.execute("UPDATE owners SET beat = beat + 1 WHERE id = ?", (self._owner,))

        beating = Thread(target=beat, name="beat", daemon=True)
        beating.start()
        try:
            yield
        finally:
            ended.set()
            beating.join()
            with suppress(AwayError), self._project.transaction(to_write=True) as db:
                _leave(db, self._owner)

    def exchange(self, made: Sequence[Made], wanted: int) -> list[Unit]:
        """Note what was made, and claim scans that wait, at most so many; those that were under way before come last.

        Raises:
            AwayError: the project cannot be reached; nothing was noted.
            AutochromeError: its order cannot be read.
        """
        with self._project.transaction(to_write=True) as db:
            if not db.execute("UPDATE owners SET beat = beat + 1 WHERE id = ?", (self._owner,)).rowcount:
                self._owner = _join(db)
            self._bury(db)
            facts = self._read_order(db)
            for each in made:
                self._note(db, each)
            rows = db.execute(
                "SELECT id, path, source, name, edit, is_begun FROM scans WHERE state = 'waiting' AND owner IS NULL "
                "AND is_gone = 0 ORDER BY tries, id LIMIT ?",
                (wanted,),
            ).fetchall()
            db.executemany("UPDATE scans SET owner = ?, is_begun = 1 WHERE id = ?",
                           [(self._owner, row[0]) for row in rows])  # fmt: skip
            others = "SELECT COUNT(*) FROM scans WHERE owner IS NOT NULL AND owner != ?"
            self.elsewhere = db.execute(others, (self._owner,)).fetchone()[0]
        place, thumbnail = self._project.place, self._project.thumbnail
        return [
            Unit(project=facts["known by"], id=number, source=place(path), root=place(source), name=name,
                 output=place(facts["output"]), order=self._order, thumbnail=thumbnail(number),
                 findings=self._project.findings, edit=self._edit(edit)[0], again=bool(begun))
            for number, path, source, name, edit, begun in rows
        ]  # fmt: skip

    def _note(self, db: sqlite3.Connection, made: Made) -> None:
        """Take what was made, unless the claim is another's by now."""
        mine = made.id, self._owner
        row = db.execute("SELECT edit FROM scans WHERE id = ? AND owner = ?", mine).fetchone()
        if row is None:
            return
        if made.trouble is not Trouble.NONE:
            db.execute("UPDATE scans SET owner = NULL WHERE id = ?", (made.id,))
            return
        is_current = made.key == self._edit(row[0])[1]
        state = made.state if is_current else State.WAITING
        db.execute(
            "UPDATE scans SET owner = NULL, tries = 0, is_begun = 0, state = ?, digest = ?, pages = ?, key = ?, "
            "ended = ?, doubt = ?, worker = ?, made = ? WHERE id = ?",
            (state, made.digest or None, made.pages, made.key, time(), made.signals.doubt, made.worker, made.to_json(),
             made.id),
        )  # fmt: skip

    def _read_order(self, db: sqlite3.Connection) -> dict[str, str]:
        """Take the project's order as it is now, and give all facts.

        Raises:
            AutochromeError: it cannot be read.
        """
        facts = dict(db.execute("SELECT name, value FROM facts").fetchall())
        if facts["order"] != self._order_text:
            self._order, self._order_text, self._edits = self._project.read_order(facts["order"]), facts["order"], {}
        return facts

    def _edit(self, text: str | None) -> tuple[Edit, str]:
        """A scan's own Edit, or that of the order, and the key that it makes."""
        if text not in self._edits:
            edit = self._order.edit if text is None else from_plain(json.loads(text))
            if len(self._edits) > _MOST_EDITS:
                self._edits.clear()
            self._edits[text] = edit, self._order.key(edit)
        return self._edits[text]

    def _bury(self, db: sqlite3.Connection) -> None:
        """Free what dead owners held."""
        now = monotonic()
        for number, host, pid, begun, beats in db.execute("SELECT id, host, pid, begun, beat FROM owners").fetchall():
            if number == self._owner:
                continue
            before, since = self._seen.get(number, (None, now))
            if before != beats:
                self._seen[number] = beats, now
            if _is_gone(host, pid, begun) or (before == beats and now - since > self._lease):
                db.execute("UPDATE scans SET tries = tries + 1 WHERE owner = ?", (number,))
                _leave(db, number)
        given_up = message(tr("was under way {count} times when the program was ended."), count=MOST_TRIES)
        row = "SELECT id FROM scans WHERE state = 'waiting' AND owner IS NULL AND is_gone = 0 AND tries >= ?"
        for (number,) in db.execute(row, (MOST_TRIES,)).fetchall():
            said = Made(number, State.FAILED, told=(given_up,)).to_json()
            db.execute("UPDATE scans SET state = 'failed', ended = ?, made = ? WHERE id = ?", (time(), said, number))


def host() -> str:
    """Name this machine, and the space of process numbers where a container has one of its own."""
    try:
        return f"{platform.node()} {Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return platform.node()


def _join(db: sqlite3.Connection) -> int:
    this = psutil.Process()
    row = host(), this.pid, this.create_time()
    number = db.execute("INSERT INTO owners (host, pid, begun, beat) VALUES (?, ?, ?, 0)", row).lastrowid
    assert number is not None
    return number


def _leave(db: sqlite3.Connection, owner: int) -> None:
    db.execute("UPDATE scans SET owner = NULL WHERE owner = ?", (owner,))
    db.execute("DELETE FROM owners WHERE id = ?", (owner,))


def _is_gone(name: str, pid: int, begun: float) -> bool:
    """Whether an owner was a process of this machine that is no more."""
    if name != host():
        return False
    try:
        return pid != os.getpid() and abs(psutil.Process(pid).create_time() - begun) > 1.0
    except psutil.NoSuchProcess:
        return True
    except psutil.Error:
        return False
