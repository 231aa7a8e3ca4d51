"""Which files of a folder are photos: one rule for opening, colorizing, learning and measuring."""

from __future__ import annotations

import os
from pathlib import Path

from core.monitor import IDLE, Monitor
from core.photo.formats import PHOTO_SUFFIXES
from core.photo.record import read_record

_NOT_PHOTOS = frozenset({"$recycle.bin", "system volume information", "@eadir", "#recycle", "lost+found", "__macosx"})
"""Folders, in lower case, in which systems and network drives keep what was deleted, thumbnails and the like."""


def photos_in(folder: Path, *, results: bool = False, monitor: Monitor = IDLE) -> list[Path]:
    """Find the photos in a folder and its subfolders, in the order of their paths.

    What is hidden or deleted is none of them.

    Args:
        results: whether pictures that Autochrome made count as photos.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name.lower() not in _NOT_PHOTOS]
        for name in names:
            monitor.check()
            if not name.startswith(".") and os.path.splitext(name)[1].lower() in PHOTO_SUFFIXES:  # noqa: PTH122 -- 40,000 paths take a second
                path = Path(place, name)
                if path.is_file() and (results or not _seems_result(path)):
                    found.append(path)
    return sorted(found)


def is_result(path: Path) -> bool:
    """Whether a file is a picture that Autochrome has made."""
    return read_record(path) is not None


def _seems_result(path: Path) -> bool:
    """As `is_result`; a file that breaks its reader is none, so that its failure is told when its turn comes."""
    try:
        return is_result(path)
    except Exception:  # noqa: BLE001 -- one odd file must not end a folder
        return False
