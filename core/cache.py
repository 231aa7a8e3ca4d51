"""The cache: downloads, samples and whatever else can be made again. Its size, its limit, and emptying it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from core.settings import cache_folder, load_settings

ROOMS = ("downloads", "samples", "measured", "looked at")
"""Folders in the cache folder that are this program's. Others are not touched: the user may have chosen any folder."""


def cache_bytes() -> int:
    """What the cache takes."""
    return sum(_bytes(file) for file in _files())


def clear_cache() -> int:
    """Remove all files of the cache; what is in use and cannot be removed stays. Returns the bytes that were freed."""
    return sum(_removed(file) for file in list(_files()))


def trim_cache(keep: Path | None = None) -> int:
    """Remove the oldest files until the cache is within the limit of the settings; never ``keep``.

    Returns the bytes that were freed.
    """
    files = sorted(_files(), key=_age)
    too_much = sum(map(_bytes, files)) - load_settings().cache_limit * 1_000_000
    freed = 0
    for file in files:
        if freed >= too_much:
            break
        if file != keep:
            freed += _removed(file)
    return freed


def _files() -> Iterator[Path]:
    for room in ROOMS:
        yield from (file for file in (cache_folder() / room).rglob("*") if file.is_file() and not file.is_symlink())


def _bytes(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # another program has just removed it
        return 0


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _removed(file: Path) -> int:
    """Bytes that are free now."""
    size = _bytes(file)
    try:
        file.unlink()
    except OSError:
        return 0
    return size
