"""Nothing is lost: the state of all open documents is written aside, and offered again after a crash.

A session is a folder: ``session.json`` says which pages of which photos are open and how they look, a ``.npy`` file for
each colour holds its chroma, and pasted pictures lie there too. A live program holds the lock of its session; a folder
whose lock is free was left behind by a program that did not end.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from filelock import FileLock, Timeout

from core.aside import aside
from core.colorize import Tiling
from core.errors import AutochromeError
from core.finish import Adjustments
from core.frame import Box, Frame
from core.models.store import Blend, Model, trained_model
from core.settings import user_folder
from desktop.documents.document import Colour, Look

VERSION = 1
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


class Session:
    """The folder of this program while it runs."""

    def __init__(self) -> None:
        name = uuid4().hex
        try:
            sessions_folder().mkdir(parents=True, exist_ok=True)
            self.folder = sessions_folder() / name
            # Locked before it is there, so that no other program takes it for one that was left behind.
            self._lock = _lock_of(self.folder)
            self._lock.acquire(blocking=False)
            self.folder.mkdir()
        except OSError:  # the user folder cannot be written: then it lasts as long as the temporary files do
            self.folder = Path(tempfile.mkdtemp(prefix="autochrome-"))
            self._lock = _lock_of(self.folder)
            self._lock.acquire(blocking=False)

    def save(self, entries: Sequence[Entry], chroma_in_use: set[Path]) -> None:
        """Write the state, chroma that is not in a file yet first; long work for a worker.

        Args:
            chroma_in_use: files of chroma that looks in histories may ask for; others are removed.

        Raises:
            OSError: the folder cannot be written; the state that was written before stays.
        """
        written = []
        for entry in entries:
            if entry.look.colour is not None:
                entry.look.colour.put_aside(self.folder / f"{entry.look.colour.name}.npy")
            written.append(_as_json(entry))
        text = json.dumps({"version": VERSION, "documents": written}, indent=1, ensure_ascii=False)
        with aside(self.folder / _STATE) as beside:
            beside.write_text(text, "utf-8")
        named = {entry.look.colour.file for entry in entries if entry.look.colour is not None}
        for file in self.folder.glob("*.npy"):
            if file not in chroma_in_use | named:
                file.unlink(missing_ok=True)

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
    """A session whose program did not end well."""

    def __init__(self, folder: Path, lock: FileLock, documents: list[dict[str, Any]]) -> None:
        self._folder = folder
        self._lock = lock
        self._documents = documents

    def __len__(self) -> int:
        """Documents."""
        return len(self._documents)

    @property
    def is_lost(self) -> bool:
        """Whether none of its files is there any more."""
        return not any(Path(each.get("path", "")).is_file() for each in self._documents)

    def names(self) -> list[str]:
        return [Path(each["path"]).name for each in self._documents]

    def restore(self, session: Session) -> list[Entry]:
        """The documents, their files taken over by ``session``; what cannot be read is left out."""
        entries = []
        for saved in self._documents:
            try:
                entries.append(_from_json(saved, self._folder, session))
            except (OSError, ValueError, KeyError, TypeError, AutochromeError):
                continue
        return entries

    def forget(self) -> None:
        """Remove the folder."""
        _remove(self._folder, self._lock)

    def keep(self) -> None:
        """Leave it for another time."""
        self._lock.release()


def sessions_folder() -> Path:
    return user_folder() / "sessions"


def abandoned() -> list[Abandoned]:
    """Sessions that can be restored; folders with nothing in them are removed. Those found are locked."""
    found = []
    for folder in sorted(sessions_folder().glob("*")):
        lock = _lock_of(folder)
        if not folder.is_dir():
            continue
        try:
            lock.acquire(blocking=False)
        except (Timeout, OSError):
            continue  # a program that runs
        session = Abandoned(folder, lock, _documents(folder))
        if len(session):
            found.append(session)
        else:
            session.forget()
    return found


def _lock_of(folder: Path) -> FileLock:
    return FileLock(folder.with_name(f"{folder.name}.lock"))


def _remove(folder: Path, lock: FileLock) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    lock.release()
    Path(lock.lock_file).unlink(missing_ok=True)


def _documents(folder: Path) -> list[dict[str, Any]]:
    try:
        saved = json.loads((folder / _STATE).read_text("utf-8"))
        return list(saved["documents"]) if saved["version"] == VERSION else []
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _as_json(entry: Entry) -> dict[str, Any]:
    look = entry.look
    colour = look.colour and {
        "chroma": look.colour.file.name if look.colour.file else None,
        "model": _named(look.colour.model),
        "tiling": asdict(look.colour.tiling),
    }
    return {
        "path": str(entry.path.absolute()),
        "page": entry.page,
        "target": str(entry.target) if entry.target else None,
        "saved": entry.is_saved,
        "current": entry.is_current,
        "colour": colour,
        "adjustments": asdict(look.adjustments),
        "frame": asdict(look.frame),
    }


def _named(model: Model) -> str | list[Any]:
    """A model by its name; a blend by two names and a share."""
    return [model.first.name, model.second.name, model.share] if isinstance(model, Blend) else model.name


def _model(named: str | list[Any]) -> Model:
    if isinstance(named, str):
        return trained_model(named)
    first, second, share = named
    return Blend(trained_model(first), trained_model(second), float(share))


def _from_json(saved: dict[str, Any], folder: Path, session: Session) -> Entry:
    path = Path(saved["path"])
    if path.parent == folder and path.exists():  # a pasted picture
        path = Path(shutil.copy2(path, session.new_file(path.name)))
    frame = saved["frame"]
    crop = frame["crop"] and Box(*frame["crop"])
    colour = saved["colour"] and _colour(folder, session, **saved["colour"])
    look = Look(colour, Adjustments(**saved["adjustments"]), Frame(**{**frame, "crop": crop}))
    target = Path(saved["target"]) if saved["target"] else None
    return Entry(path, int(saved["page"]), look, target, bool(saved["saved"]), bool(saved["current"]))


def _colour(
    folder: Path, session: Session, chroma: str, model: str | list[Any], tiling: dict[str, Any]
) -> Colour | None:
    """Colour whose chroma lies with the session now; None where the model is not there any more."""
    file = session.folder / f"{uuid4().hex}.npy"
    shutil.copyfile(folder / chroma, file)
    try:
        return Colour.read(file, _model(model), Tiling(**tiling))
    except AutochromeError:
        return None
