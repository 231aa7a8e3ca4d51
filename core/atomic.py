"""Files that are either the old ones or the new ones, never something between, after a power cut as well."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def atomic_write(path: Path) -> Iterator[Path]:
    """A place beside ``path`` to write to, renamed to it when the block ends well and removed when it does not."""
    beside = path.with_name(path.name + ".part")
    try:
        yield beside
        into_place(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def into_place(finished: Path, path: Path, *, fresh: bool = False) -> None:
    """Rename a file to ``path``, its content on the disk before its name is and both before this returns.

    A rename alone may reach the disk before the content does: after a power cut the file is there and empty.

    Args:
        fresh: whether there must be no file of that name, not even one that another process has just put there.

    Raises:
        FileExistsError: there is one, and must be none.
        OSError: the disk is full or failing; what was there is untouched.
    """
    with finished.open("rb+") as file:
        os.fsync(file.fileno())
    (_rename_fresh if fresh else Path.replace)(finished, path)
    if sys.platform != "win32":  # which opens no folder
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            with suppress(OSError):  # some network shares sync no folder
                os.fsync(folder)
        finally:
            os.close(folder)


def _rename_fresh(finished: Path, path: Path) -> None:
    """Rename a file to a name that no file has; a link that leads nowhere is none."""
    if path.exists():
        raise FileExistsError(path)
    try:
        os.link(finished, path)  # unlike a rename it fails where there is one by now
    except FileExistsError:
        if path.exists():
            raise
        finished.replace(path)
    except OSError:  # some file systems have no links
        finished.replace(path)
    else:
        finished.unlink()


def linked(file: Path, place: Path) -> Path:
    """Put ``file`` under a second name, ``place``, or copy it there where the disk knows no second names.

    Raises:
        OSError: neither can be done.
    """
    try:
        place.hardlink_to(file)
    except OSError:
        shutil.copyfile(file, place)
    return place
