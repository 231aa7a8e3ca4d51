"""The folders in which runs keep their plans, checkpoints and logs. Knows nothing of torch."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated

from pydantic import Field

from core import json_file
from core.errors import AutochromeError
from core.lock import TakenError, taken
from core.messages import tr
from core.settings import user_folder

PLAN, PHOTOS, BEST = "run.json", "photos.json", "best.safetensors"


@dataclass(frozen=True)
class Length:
    """How long a run is planned to be, in one of these."""

    minutes: Annotated[float, Field(gt=0)] | None = None
    epochs: Annotated[float, Field(gt=0)] | None = None


@dataclass(frozen=True)
class Outline:
    """What can be told of a run's plan without torch."""

    folder: str = ""
    start: str | None = None
    """The trained model that it goes on from."""
    budget: Length = field(default_factory=Length)


@dataclass(frozen=True)
class Unfinished:
    """A run that was left or broken off, and can be gone on with."""

    name: str
    plan: Outline
    step: int
    saved: datetime
    """When its last checkpoint was written."""


def run_folder(name: str) -> Path:
    """Where the run ``name`` keeps what it needs."""
    return user_folder() / "runs" / name


def checkpoints(folder: Path) -> list[Path]:
    """Of a run, oldest first."""
    return sorted(folder.glob("checkpoint-*.pt"))


def unfinished() -> list[Unfinished]:
    """All runs that no process is working on and that have not come to their end, the newest first."""
    found: list[Unfinished] = []
    for folder in (user_folder() / "runs").glob("*"):
        saved = checkpoints(folder)
        if saved and not _is_held(folder):
            try:
                plan = json_file.forgiven(Outline, json_file.parse(folder / PLAN), Outline())
            except (OSError, ValueError):
                continue
            when = datetime.fromtimestamp(saved[-1].stat().st_mtime).astimezone()
            found.append(Unfinished(folder.name, plan, int(saved[-1].stem.rpartition("-")[2]), when))
    return sorted(found, key=lambda run: run.saved, reverse=True)


def discard(name: str) -> None:
    """Delete all that is left of a run.

    Raises:
        AutochromeError: a live process works on it.
    """
    with locked(run_folder(name)):
        clear(run_folder(name))
    shutil.rmtree(run_folder(name), ignore_errors=True)


def clear(folder: Path) -> None:
    """Drop what only an unfinished run needs; its plan and its log stay."""
    for path in (*checkpoints(folder), folder / BEST, folder / PHOTOS):
        path.unlink(missing_ok=True)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold ``folder`` for this process. The system lets go of the lock when the process ends, however it ends.

    Raises:
        AutochromeError: another live process holds it, or it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = taken(folder / "lock")
    except TakenError as error:
        raise AutochromeError(
            tr("“{folder}” is being trained by another process. Wait for it, stop it, or choose another name."),
            folder=folder.name,
        ) from error
    except OSError as error:
        raise AutochromeError(
            tr("Nothing can be written into “{folder}” ({reason})."), folder=folder, reason=error.strerror or error
        ) from error
    try:
        yield
    finally:
        lock.release()


def _is_held(folder: Path) -> bool:
    try:
        with locked(folder):
            return False
    except AutochromeError:
        return True
