"""Whether the folders of a project are there: a share that was cut off may leave an empty folder in its place."""

from __future__ import annotations

import os
from pathlib import Path

_MARKER = "autochrome-results.txt"
_SAID = "Results of a project of Autochrome. As long as this file can be seen, it knows that the folder is there.\n"


def mark(output: Path) -> None:
    """Make a folder for results, and mark it, so that it is known from an empty one in its place.

    Raises:
        OSError: it cannot be written.
    """
    output.mkdir(parents=True, exist_ok=True)
    (output / _MARKER).write_text(_SAID, "utf-8")


def is_marked(output: Path) -> bool:
    """Whether the folder for results is there."""
    return (output / _MARKER).is_file()


def is_there(source: Path) -> bool:
    """Whether a source is there: a file, or a folder that is not empty. Nothing is ever written into one."""
    try:
        with os.scandir(source) as entries:
            return next(entries, None) is not None
    except NotADirectoryError:
        return True
    except OSError:
        return False


def make_folder(folder: Path, output: Path) -> None:
    """Make a folder below that for results, but not that one: where it is away, nothing is to take its place.

    Raises:
        OSError: it is away, or cannot be written.
    """
    if folder == output or folder.is_dir():
        return
    make_folder(folder.parent, output)
    folder.mkdir(exist_ok=True)
