"""What stages found of the scans of a project, beside its file: a changed Edit finds anew only what hangs on it.

Each finding is a file that is named by the scan's content, its page, its stage and its key. Until the bound is reached
all are kept; from then on only what takes the place of its own older version is, as throwing out others for it would
write the whole archive again and again.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from threading import Lock

from core.edit import Edit
from core.findings import Findings, Found, keys
from core.library import LARGEST
from core.settings import load_settings

_KEY = 16  # digits of a key that stand in a name
_RECOUNTED = 100  # findings written by one process, after which what others wrote is counted again


class KeptFindings:
    """The findings in a folder; several threads, processes and machines may use them at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._used, self._written = self._counted(), 0

    def of(self, digest: str, page: int, edit: Edit) -> Findings:
        """Give what is kept of a page and holds by an edit."""
        found = {}
        for stage, key in keys(edit).items():
            with suppress(OSError, ValueError):
                found[stage] = Found.read(self._file(digest, page, stage, key), key)
        return found

    def keep(self, digest: str, page: int, findings: Findings) -> None:
        """Keep findings of a page, as far as there is room, in the place of what was found by other settings."""
        with suppress(OSError):
            for stage, found in findings.items():
                file = self._file(digest, page, stage, found.key)
                if found.file is None and not file.exists():
                    self._remove(file.parent.glob(f"{digest}-{page}-{stage}-*.npy"))
                    self._write(file, found)

    def keep_only(self, digests: Collection[str]) -> None:
        """Remove what was found of other scans than those."""
        self._remove(file for file in self._files() if file.name.partition("-")[0] not in digests)

    def _write(self, file: Path, found: Found) -> None:
        size = sum(level.size * 2 for level in found.value)
        with self._lock:
            self._written += 1
            if self._written % _RECOUNTED == 0:
                self._used = self._counted()
            if size > LARGEST or self._used + size > load_settings().library_limit * 10**6:
                return
            self._used += size
        file.parent.mkdir(exist_ok=True)
        found.put_aside(file)

    def _counted(self) -> int:
        return sum(_bytes(file) for file in self._files())

    def _remove(self, files: Iterator[Path]) -> None:
        for file in files:
            size = _bytes(file)
            file.unlink(missing_ok=True)
            with self._lock:
                self._used -= size

    def _file(self, digest: str, page: int, stage: str, key: str) -> Path:
        return self._folder / digest[:2] / f"{digest}-{page}-{stage}-{key[:_KEY]}.npy"

    def _files(self) -> Iterator[Path]:
        for place, _, names in os.walk(self._folder):
            yield from (Path(place, name) for name in names if name.endswith(".npy"))


def _bytes(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


@cache
def findings_in(folder: Path) -> KeptFindings | None:
    """Give the findings of a project to whoever works in this process; None where its folder is not seen from here."""
    return KeptFindings(folder) if folder.is_dir() else None
