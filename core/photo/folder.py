"""Which files of a folder are photos: one rule for opening, colorizing, learning and measuring."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePath

from core.messages import Message, message, tr
from core.monitor import IDLE, Monitor
from core.photo.formats import PHOTO_SUFFIXES
from core.photo.kinds import UNREAD_SUFFIXES
from core.photo.record import read_record

_NAMED = 8  # of the pictures that are left out; the rest is counted
_NOT_PHOTOS = frozenset({"$recycle.bin", "system volume information", "@eadir", "#recycle", "lost+found", "__macosx"})
"""Folders, in lower case, in which systems and network drives keep what was deleted, thumbnails and the like."""


def photos_in(folder: Path, *, results: bool = False, unread: bool = False, monitor: Monitor = IDLE) -> list[Path]:
    """Find the photos in a folder and its subfolders, in the order of their paths.

    What is hidden or deleted is none of them.

    Args:
        results: whether pictures that Autochrome made count as photos.
        unread: whether pictures of kinds that are not read do.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    found = _files(folder, PHOTO_SUFFIXES | UNREAD_SUFFIXES if unread else PHOTO_SUFFIXES, monitor)
    return sorted(path for path in found if results or not _seems_result(path))


def left_out(paths: Iterable[Path], monitor: Monitor = IDLE) -> Message | None:
    """Count and name the pictures in folders whose kinds are not read; None where there are none.

    Args:
        paths: folders; of files, which are told when their turn comes, nothing is said.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    found = [each for path in paths if path.is_dir() for each in _files(path, UNREAD_SUFFIXES, monitor)]
    if not found:
        return None
    names = ", ".join(f"“{path.name}”" for path in sorted(found)[:_NAMED])
    more = len(found) - _NAMED
    rest = message(tr(" and {more} more"), more=more) if more > 0 else ""
    return message(
        tr("Left out, as they are of kinds that are not read: {count} ({names}{rest})."),
        count=len(found),
        names=names,
        rest=rest,
    )


def is_photo(parts: Sequence[str]) -> bool:
    """Whether a way into a folder leads, by its names, to a photo that is neither hidden nor deleted."""
    *folders, name = parts
    is_shown = not any(part.startswith(".") for part in parts) and _NOT_PHOTOS.isdisjoint(map(str.lower, folders))
    return is_shown and PurePath(name).suffix.lower() in PHOTO_SUFFIXES


def _files(folder: Path, suffixes: frozenset[str], monitor: Monitor) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name.lower() not in _NOT_PHOTOS]
        for name in names:
            monitor.check()
            if not name.startswith(".") and os.path.splitext(name)[1].lower() in suffixes:  # noqa: PTH122 -- 40,000 paths take a second
                path = Path(place, name)
                if path.is_file():
                    yield path


def is_result(path: Path) -> bool:
    """Whether a file is a picture that Autochrome has made."""
    return read_record(path) is not None


def _seems_result(path: Path) -> bool:
    """As `is_result`; a file that breaks its reader is none, so that its failure is told when its turn comes."""
    try:
        return is_result(path)
    except Exception:  # noqa: BLE001 -- one odd file must not end a folder
        return False
