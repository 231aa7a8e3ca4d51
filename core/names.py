"""What results are called: no two alike, none longer than the file system takes."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from pathlib import Path

from core.quad import Outline

COLORIZED, RESTORED = "colorized", "restored"
"""What the names of results say of them."""
_USUAL_ROOM = 255  # bytes of a name, nearly everywhere
_NUMBER = 6  # bytes for what tells names apart that would be alike


@dataclass(frozen=True)
class Job:
    """A photo, and the file that its picture goes into."""

    source: Path
    target: Path
    first: Path | None = None
    """The name from which others are numbered where results of other photos have taken it; None where there is no other
    name, as a person has chosen this one."""
    part: Outline | None = None
    """The print on the scan that it is of; None: all of it."""

    def places(self) -> Iterator[Path]:
        """Where the picture may be, or go, the preferred place first."""
        yield self.target
        if self.first is None:
            return
        stem, dash, made = self.first.stem.rpartition("-")
        yield from (
            place
            for number in count(1)
            if (place := self.first.with_name(f"{numbered(stem, number)}{dash}{made}{self.first.suffix}"))
            != self.target
        )


def result_name(source: Path, folder: Path, suffix: str, made: str = COLORIZED) -> str:
    """Suggest a name for the picture of a photo, to be put into a folder."""
    return f"{shortened(source.stem, f'-{made}{suffix}', folder)}-{made}{suffix}"


@lru_cache(maxsize=256)
def longest_name(folder: Path) -> int:
    """Bytes that a name in this folder may have; the folder need not be there yet."""
    if not hasattr(os, "pathconf"):
        return _USUAL_ROOM
    for place in (folder, *folder.absolute().parents):
        try:
            return os.pathconf(place, "PC_NAME_MAX")
        except (OSError, ValueError):
            continue
    return _USUAL_ROOM


def numbered(stem: str, number: int) -> str:
    """Tell a name from those before it; the first one stays as it is."""
    return stem if number == 1 else f"{stem}-{number}"


def one_name(path: Path) -> str:
    """Give two names that some file system takes for one the same key."""
    return unicodedata.normalize("NFC", str(path)).casefold()


def shortened(stem: str, rest: str, folder: Path) -> str:
    """Give the stem where a name of it and the rest fits into the folder, else its beginning and a digest of it all."""
    room, whole = longest_name(folder) - len(os.fsencode(rest)) - _NUMBER, os.fsencode(stem)
    if len(whole) <= room:
        return stem
    digest = hashlib.blake2b(whole, digest_size=4).hexdigest()
    return f"{whole[: room - len(digest) - 1].decode(errors='ignore')}~{digest}"
