"""Folders for work in progress, beside its result so that a rename is enough; those of dead processes are cleared."""

from __future__ import annotations

import logging
import os
import platform
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from core.messages import message, tr

log = logging.getLogger(__name__)


@contextmanager
def scratch(parent: Path) -> Iterator[Path]:
    """Make a hidden folder in ``parent``, there until the block ends; what a killed process left there goes, once.

    Raises:
        OSError: nothing can be written there.
    """
    clear_left_over(parent)
    with TemporaryDirectory(prefix=f"{_begin()}{os.getpid()}-", dir=parent) as folder:
        yield Path(folder)


@cache
def clear_left_over(parent: Path) -> None:
    """Remove what processes of this machine that were killed have left in ``parent``, and say so; once a process."""
    removed = 0
    with suppress(OSError):
        for folder in parent.glob(f"{_begin()}*"):
            if _is_left_over(folder):
                shutil.rmtree(folder, ignore_errors=True)
                removed += not folder.exists()
    if removed:
        log.warning(
            message(
                tr("Removed from {folder} what {removed} interrupted saves had left there."),
                folder=parent,
                removed=removed,
            )
        )


def _begin() -> str:
    """How names of this machine's folders begin; in a folder that is shared, others may be at work."""
    return f".autochrome-{re.sub(r'[^A-Za-z0-9]', '', platform.node())}-"


def _is_left_over(folder: Path) -> bool:
    pid = folder.name.removeprefix(_begin()).partition("-")[0]
    if not pid.isdecimal():
        return False
    try:
        begun: float = psutil.Process(int(pid)).create_time()
        return begun > folder.stat().st_mtime  # a later process of the same number
    except psutil.NoSuchProcess:
        return True
    except (psutil.Error, OSError, OverflowError):
        return False
