"""A file that one process at a time holds. The system lets go of it when the process ends, however it ends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock


class TakenError(Exception):
    """Another process, or another part of this one, holds the lock."""


def taken(file: Path) -> BaseFileLock:
    """Take the lock, to be let go of by its ``release``.

    Raises:
        TakenError: it is held already.
        OSError: the file cannot be made.
    """
    from filelock import FileLock, Timeout  # only where a lock is taken: asyncio comes along

    lock = FileLock(file, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise TakenError from error
    return lock
