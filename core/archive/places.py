"""Folders and files of a project, on a share or in a store, and whether they are there.

A share that was cut off may leave an empty folder in its place: what is the project's own is marked.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.archive import stores
from core.archive.stores import Location, State, Url
from core.monitor import Monitor
from core.photo import fingerprint
from core.photo.folder import photos_in

_MARKER = "autochrome-results.txt"
_SAID = "Results of a project of Autochrome. As long as this file can be seen, it knows that the folder is there.\n"


def mark(output: Location) -> None:
    """Make a folder for results, and mark it, so that it is known from an empty one in its place.

    Raises:
        OSError: it cannot be written.
    """
    if isinstance(output, Path):
        output.mkdir(parents=True, exist_ok=True)
    put(output / _MARKER, _SAID.encode())


def is_marked(output: Location) -> bool:
    """Whether the folder for results is there."""
    return exists(output / _MARKER)


def is_there(source: Location) -> bool:
    """Whether a source is there: a file, or a folder that is not empty. Nothing is ever written into one."""
    if isinstance(source, Url):
        return exists(source)
    try:
        with os.scandir(source) as entries:
            return next(entries, None) is not None
    except NotADirectoryError:
        return True
    except OSError:
        return False


def exists(place: Location) -> bool:
    """Whether a file is there, or a folder.

    Raises:
        AutochromeError: it lies in a store, and what reaches that is not installed.
    """
    if isinstance(place, Path):
        return place.exists()
    with suppress(OSError):
        return stores.exists(place)
    return False


def state(file: Location) -> State:
    """Say how a file is now, by its size and its time.

    Raises:
        OSError: it is not there, or cannot be reached.
    """
    if isinstance(file, Url):
        return stores.state(file)
    now = file.stat()
    return State(now.st_size, now.st_mtime_ns)


def scans_in(source: Location, monitor: Monitor) -> Iterator[tuple[Location, State]]:
    """Give the photos of a source, or the one that it is, and how they are now; what goes at this moment is left out.

    Raises:
        Cancelled: the monitor was cancelled.
        OSError: a store cannot be reached.
    """
    if isinstance(source, Url):
        yield from stores.photos_in(source)
        return
    for path in photos_in(source, results=True, monitor=monitor) if source.is_dir() else [source]:
        with suppress(OSError):
            yield path, state(path)


def within(*folders: Location) -> Callable[[Location], bool]:
    """Give what tells whether a place is below one of some folders, links followed."""
    stored = tuple(f"{folder}/" for folder in folders if isinstance(folder, Url))
    lying = tuple(os.path.realpath(folder) + os.sep for folder in folders if isinstance(folder, Path))

    def is_within(place: Location) -> bool:
        return str(place).startswith(stored) if isinstance(place, Url) else os.path.realpath(place).startswith(lying)

    return is_within


def names_in(folder: Location) -> set[str]:
    """Name all files below a folder, by their ways from it.

    Raises:
        OSError: a store cannot be reached.
    """
    if isinstance(folder, Url):
        return set(stores.files_in(folder))
    walked = os.walk(folder)
    return {Path(place, name).relative_to(folder).as_posix() for place, _, names in walked for name in names}


def digest(file: Location) -> str:
    """Give the digest of a file's content; empty where it cannot be read."""
    if isinstance(file, Path):
        return fingerprint(file)
    with suppress(OSError):
        return stores.digest(file)
    return ""


def put(file: Location, content: bytes) -> None:
    """Write a small file.

    Raises:
        OSError: it cannot be written.
    """
    if isinstance(file, Path):
        file.write_bytes(content)
        return
    with tempfile.TemporaryDirectory() as folder:
        beside = Path(folder, "content")
        beside.write_bytes(content)
        stores.send(beside, file)


def remove(file: Location) -> None:
    """Remove a file, if it is there."""
    with suppress(OSError):
        stores.remove(file) if isinstance(file, Url) else file.unlink()


def make_folder(folder: Location, output: Location) -> None:
    """Make a folder below that for results, but not that one: where it is away, nothing is to take its place.

    Raises:
        OSError: it is away, or cannot be written.
    """
    if not isinstance(folder, Path) or folder == output or folder.is_dir():
        return  # a store of objects has no folders
    make_folder(folder.parent, output)
    folder.mkdir(exist_ok=True)


@contextmanager
def brought(source: Location) -> Iterator[Path]:
    """A file as one of this machine, while the block runs: itself, or a copy of what lies in a store.

    Raises:
        OSError: it cannot be reached.
    """
    if isinstance(source, Path):
        yield source
        return
    with tempfile.TemporaryDirectory(prefix="autochrome-") as folder:
        here = Path(folder, source.name)
        stores.fetch(source, here)
        yield here
