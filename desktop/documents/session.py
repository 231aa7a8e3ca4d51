"""Nothing is lost: the state of all open documents is written aside, and offered again after a crash.

A session is a folder: ``session.json`` says which pages of which photos, and prints on them, are open and how they
look, a ``.npy`` file for each finding holds it, and pasted pictures lie there too. A live program holds the lock of its
session; a folder whose lock is free was left behind by a program that did not end.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from core import json_file
from core.atomic import linked
from core.edit import from_plain, to_plain
from core.errors import AutochromeError
from core.findings import Findings, Found, keys
from core.library import Mark
from core.lock import TakenError, taken
from core.part import Piece
from core.settings import user_folder
from core.stages.colour import COLOUR
from desktop.documents.document import Look

if TYPE_CHECKING:
    from filelock import BaseFileLock

VERSION = 2
_STATE = "session.json"


@dataclass(frozen=True)
class Entry:
    """One document as it is written aside."""

    path: Path
    page: int
    look: Look
    target: Path | None
    is_saved: bool
    is_current: bool
    is_damaged: bool = False
    """Whether it was opened though it is damaged."""
    mark: Mark = field(default_factory=Mark)
    """Which the library keeps."""

    @property
    def piece(self) -> Piece:
        """What it is of."""
        part = self.look.edit.part
        return Piece(self.path.absolute(), self.page, part.number if part else 0)


@dataclass(frozen=True)
class _SavedFinding:
    file: str
    key: str


@dataclass(frozen=True)
class _Saved:
    """A document of the state, as far as its types are ours."""

    path: str
    page: int
    target: str | None
    saved: bool
    current: bool
    edit: dict[str, Any]
    findings: dict[str, _SavedFinding]
    damaged: bool = False


class Session:
    """The folder of this program while it runs."""

    def __init__(self) -> None:
        name = uuid4().hex
        try:
            sessions_folder().mkdir(parents=True, exist_ok=True)
            self.folder = sessions_folder() / name
            # Locked before it is there, so that no other program takes it for one that was left behind.
            self._lock = _locked(self.folder)
            self.folder.mkdir()
        except OSError:  # the user folder cannot be written: then it lasts as long as the temporary files do
            self.folder = Path(tempfile.mkdtemp(prefix="autochrome-"))
            self._lock = _locked(self.folder)

    def save(self, entries: Sequence[Entry]) -> None:
        """Write the state, findings that are not in a file yet first; long work for a worker.

        Raises:
            OSError: the folder cannot be written; the state that was written before stays.
        """
        written = []
        for entry in entries:
            for found in entry.look.findings.values():
                found.put_aside(self.folder / f"{found.name}.npy")
            written.append(_as_json(entry))
        _write(self.folder, written)

    def adopt(self, findings: Findings) -> dict[str, Found]:
        """Give findings from elsewhere files in the folder; what is in memory alone stays there."""

        def adopted(found: Found) -> Found:
            if found.file is None:
                return found
            return Found.read(linked(found.file, self.folder / f"{uuid4().hex}.npy"), found.key)

        return {name: adopted(found) for name, found in findings.items()}

    def new_file(self, name: str) -> Path:
        """A free name in the folder, for a pasted picture."""
        stem, suffix = Path(name).stem, Path(name).suffix
        number = 1
        while (file := self.folder / f"{stem} {number}{suffix}").exists():
            number += 1
        return file

    def close(self) -> None:
        """The program ends well: nothing is left to restore."""
        _remove(self.folder, self._lock)


class Abandoned:
    """A session whose program did not end well. What is not brought back stays, to be offered again."""

    def __init__(self, folder: Path, lock: BaseFileLock, documents: list[dict[str, Any]]) -> None:
        self._folder = folder
        self._lock = lock
        self._documents = documents
        self._read: list[tuple[Piece, dict[str, Any]]] = []

    def __len__(self) -> int:
        """Count the documents."""
        return len(self._documents)

    def names(self) -> list[str]:
        """Name the photos that are where they were; an unplugged drive's are not."""
        return [path.name for path in map(_path, self._documents) if path.is_file()]

    def restore(self, session: Session) -> tuple[list[Entry], list[tuple[str, Exception]]]:
        """Read the documents, their files taken over by ``session`` as well.

        Returns:
            What can be opened; and names with what is wrong with the others.
        """
        entries: list[Entry] = []
        errors: list[tuple[str, Exception]] = []
        for saved in self._documents:
            try:
                entry = _from_json(saved, self._folder, session)
            except (OSError, ValueError, LookupError, TypeError, AutochromeError) as error:
                errors.append((_path(saved).name, error))
            else:
                entries.append(entry)
                self._read.append((entry.piece, saved))
        return entries, errors

    def settle(self, restored: Collection[Piece]) -> None:
        """Forget the pieces of photos that are open again and written in another session; keep the rest.

        Should the rest not be written for want of space, all of it stays.
        """
        done = [saved for piece, saved in self._read if piece in restored]
        left = [each for each in self._documents if each not in done]
        if not left:
            self.forget()
            return
        with suppress(OSError):
            _write(self._folder, left)
        self.keep()

    def forget(self) -> None:
        """Remove the folder."""
        _remove(self._folder, self._lock)

    def keep(self) -> None:
        """Leave it for another time."""
        self._lock.release()


def sessions_folder() -> Path:
    """Name the folder of all sessions."""
    return user_folder() / "sessions"


def abandoned() -> list[Abandoned]:
    """Find sessions that can be restored, the last one first, and lock them; folders with nothing in them go."""
    found = []
    for folder in sorted(sessions_folder().glob("*"), key=_when_written, reverse=True):
        if not folder.is_dir():
            continue
        try:
            lock = _locked(folder)
        except (TakenError, OSError):
            continue  # a program that runs
        try:
            session = Abandoned(folder, lock, _documents(folder))
        except OSError:  # a failing disk, or a later version's state: for another time
            lock.release()
            continue
        if len(session):
            found.append(session)
        else:
            session.forget()
    return found


def _when_written(folder: Path) -> float:
    try:
        return (folder / _STATE).stat().st_mtime
    except OSError:
        return 0.0


def _locked(folder: Path) -> BaseFileLock:
    return taken(folder.with_name(f"{folder.name}.lock"))


def _remove(folder: Path, lock: BaseFileLock) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    lock.release()
    Path(lock.lock_file).unlink(missing_ok=True)


def _write(folder: Path, documents: Sequence[dict[str, Any]]) -> None:
    json_file.store(folder / _STATE, {"version": VERSION, "documents": documents})


def _documents(folder: Path) -> list[dict[str, Any]]:
    """The documents of a state; none where there is no state, or what is there is none.

    Raises:
        OSError: it cannot be read now, or not by this version.
    """
    try:
        saved = json_file.parse(folder / _STATE)
    except (FileNotFoundError, ValueError):
        return []
    version, documents = (saved.get("version"), saved.get("documents")) if isinstance(saved, dict) else (None, None)
    if isinstance(version, int) and version > VERSION:
        raise OSError(f"{folder} is of a later version")
    if not isinstance(documents, list):
        return []
    return [each for each in documents if _is_document(each)]


def _is_document(saved: object) -> bool:
    return isinstance(saved, dict) and isinstance(saved.get("path"), str) and isinstance(saved.get("page"), int)


def _path(saved: dict[str, Any]) -> Path:
    return Path(saved["path"])


def _as_json(entry: Entry) -> dict[str, Any]:
    return {
        "path": str(entry.path.absolute()),
        "page": entry.page,
        "target": str(entry.target) if entry.target else None,
        "saved": entry.is_saved,
        "current": entry.is_current,
        "damaged": entry.is_damaged,
        "edit": to_plain(entry.look.edit),
        "findings": {
            name: {"file": found.file.name, "key": found.key}
            for name, found in entry.look.findings.items()
            if found.file is not None
        },
    }


def _from_json(saved: dict[str, Any], folder: Path, session: Session) -> Entry:
    if "edit" not in saved:
        saved = _of_version_1(saved)
    document = json_file.adapter(_Saved).validate_python(saved)
    path = Path(document.path)
    if path.parent == folder and path.exists():  # a pasted picture
        path = linked(path, session.new_file(path.name))
    findings = {name: _found(folder, session, found) for name, found in document.findings.items()}
    look = Look(from_plain(document.edit), findings)
    target = Path(document.target) if document.target else None
    return Entry(path, document.page, look, target, document.saved, document.current, document.damaged)


def _of_version_1(saved: dict[str, Any]) -> dict[str, Any]:
    """A document of a session that Autochrome 0.1 left, as it is written today."""
    colour = saved["colour"]
    edit = {"geometry": saved["geometry"], "adjustments": saved["adjustments"]}
    if not colour:
        return {**saved, "edit": edit, "findings": {}}
    names = colour["model"]
    model = {"name": names}
    if not isinstance(names, str):
        model = {"first": {"name": names[0]}, "second": {"name": names[1]}, "share": names[2]}
    edit["colour"] = {"model": model, "tiling": colour["tiling"]}
    found = {"file": colour["chroma"], "key": keys(from_plain(edit))[COLOUR.name]}
    return {**saved, "edit": edit, "findings": {COLOUR.name: found}}


def _found(folder: Path, session: Session, found: _SavedFinding) -> Found:
    """A finding whose file lies with the session as well."""
    return Found.read(linked(folder / Path(found.file).name, session.folder / f"{uuid4().hex}.npy"), found.key)
