"""What stages found of one photo: costly, kept by a digest of all that it hangs on, in memory or in a file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from itertools import takewhile
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import uuid4
from weakref import WeakKeyDictionary, finalize

import numpy as np

from core import stages
from core.atomic import atomic_write
from core.color import Codes
from core.colorize import Raster
from core.edit import Edit
from core.engine import EnginePool
from core.monitor import Monitor
from core.region import Region
from core.render import render
from core.stages import Finding, Stage

LARGEST = 2**28  # bytes of findings in memory
_writing = Lock()


class Found:
    """A finding with its key. It can be put into a file, and is read back when it is next asked for."""

    def __init__(self, key: str, value: Finding) -> None:
        self.name = uuid4().hex
        self.key = key
        """The digest of all that it hangs on."""
        self.file: Path | None = None
        """Where it lies beside memory; None where it does not."""
        self._value: Finding | None = value.astype(np.float16).astype(np.float32)
        self.bytes = self._value.nbytes

    @classmethod
    def read(cls, file: Path, key: str) -> Found:
        """Stand for what lies in ``file``, and read it when it is asked for.

        Raises:
            OSError, ValueError: there is none.
        """
        found = cls(key, np.empty(0, np.float32))
        shape = np.load(file, mmap_mode="r").shape
        found.name, found.file, found._value = file.stem, file, None
        found.bytes = 4 * int(np.prod(shape))
        return found

    @property
    def value(self) -> Finding:
        """As exact as float16: chroma to 1/16 of a unit or better."""
        value = self._value
        if value is None:
            assert self.file is not None
            value = self._value = np.load(self.file).astype(np.float32)
        return value

    @property
    def is_in_memory(self) -> bool:
        """Whether asking for the value reads no file."""
        return self._value is not None

    def put_aside(self, file: Path) -> None:
        """Write the value to ``file``, once.

        Raises:
            OSError: it cannot be written.
        """
        with _writing:
            if self.file is not None:
                return
            with atomic_write(file) as beside, beside.open("wb") as stream:
                np.save(stream, self.value.astype(np.float16))
            self.file = file

    def release(self) -> None:
        """Drop the value from memory; for what has been put aside only."""
        assert self.file is not None
        self._value = None


Findings = Mapping[str, Found]
"""What was found, by the names of the stages."""


class FindingStore:
    """Owns the files of all findings that are shown or can be undone to; puts what was seen longest ago into them.

    A file is *retired* once nothing holds its finding any more, so nothing can ask for it again.
    """

    def __init__(self, folder: Callable[[], Path], largest: int = LARGEST) -> None:
        self._folder = folder
        self._largest = largest
        self._seen: WeakKeyDictionary[Found, int] = WeakKeyDictionary()
        self._clock = 0
        self._retired: set[Path] = set()

    def see(self, findings: Findings) -> None:
        """Take note that findings are shown: of all they are the last to leave memory."""
        for found in findings.values():
            if found not in self._seen:
                finalize(found, self._retired.add, self.file_of(found)).atexit = False
            self._clock += 1
            self._seen[found] = self._clock
        self._trim(findings)

    def file_of(self, found: Found) -> Path:
        """Where a finding lies once it is put aside."""
        return self._folder() / f"{found.name}.npy"

    @property
    def retired(self) -> frozenset[Path]:
        """Files that nothing can ask for any more; a state written before may still name them."""
        return frozenset(self._retired)

    def remove(self, files: frozenset[Path]) -> None:
        """Delete retired files, once no state that was written names them."""
        for file in files:
            file.unlink(missing_ok=True)
            self._retired.discard(file)

    def _trim(self, current: Findings) -> None:
        held = sorted((found for found in self._seen if found.is_in_memory), key=self._seen.__getitem__)
        used = sum(found.bytes for found in held)
        for found in held:
            if used <= self._largest or found in current.values():
                return
            try:
                found.put_aside(self.file_of(found))
            except OSError:
                return  # a full disk: then it must stay in memory
            found.release()
            used -= found.bytes


def keys(edit: Edit) -> dict[str, str]:
    """Give the key that the finding of each wanted stage has, if it is up to date.

    A finding hangs on what its stage says that it does, on all settings of the stages before it, which make the picture
    that it is found in, and on the way up. Usual settings, which change nothing, leave no trace: findings of today stay
    up to date when a later version has another stage before.
    """
    before: list[object] = [asdict(edit.geometry.orientation)]
    found: dict[str, str] = {}
    for stage in stages.STAGES:
        settings = getattr(edit, stage.name)
        if settings is None:
            continue
        if stage.find is not None:
            said = json.dumps([*before, stage.name, stage.find.depends(settings)], sort_keys=True)
            found[stage.name] = hashlib.sha256(said.encode()).hexdigest()
        if _changes(edit, stage):
            before += [stage.name, asdict(settings)]
    return found


def _changes(edit: Edit, stage: Stage[Any]) -> bool:
    """Whether a stage's settings are other than in a new edit, where they change nothing."""
    return bool(getattr(edit, stage.name) != getattr(type(edit)(), stage.name))


def stale(edit: Edit, findings: Findings) -> set[str]:
    """Name the stages whose findings were made before something changed that they hang on."""
    wanted = keys(edit)
    return {name for name, found in findings.items() if name in wanted and found.key != wanted[name]}


def find(scan: Raster, edit: Edit, have: Findings, pool: EnginePool, monitor: Monitor) -> dict[str, Found]:
    """Find what is missing or stale, in the order of the stages; keep the rest.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be decoded, or a model is not here or fails.
    """
    wanted = keys(edit)
    findings = {name: have[name] for name in wanted if name in have and have[name].key == wanted[name]}
    missing = [stage for stage in stages.STAGES if stage.name in wanted and stage.name not in findings]
    for index, stage in enumerate(missing):
        assert stage.find is not None
        part = monitor.part(index / len(missing), (index + 1) / len(missing))
        seen = _seen_by(stage, scan, edit, findings)
        value = stage.find.run(seen, getattr(edit, stage.name), edit.geometry, pool, part)
        findings[stage.name] = Found(wanted[stage.name], value)
    return findings


def values(findings: Findings) -> dict[str, Finding]:
    """Give the findings themselves, read from their files where they lie there."""
    return {name: found.value for name, found in findings.items()}


class _SeenBy:
    """A scan as the stages before one have made it."""

    def __init__(self, stage: Stage[Any], scan: Raster, edit: Edit, findings: Findings) -> None:
        self.width, self.height, self.space = scan.width, scan.height, scan.space
        self._scan = scan
        self._made = partial(render, edit=edit, findings=values(findings), depth=16, before=stage)

    def shrunk(self, width: int, height: int) -> Codes:
        """Give the whole of it (height, width, bands), as `core.colorize.Raster` says."""
        region = Region((width, height), scan=(self.width, self.height))
        return self._made(self._scan.shrunk(width, height), self.space, region)


def _seen_by(stage: Stage[Any], scan: Raster, edit: Edit, findings: Findings) -> Raster:
    """The scan as ``stage`` sees it: itself, where no stage before changes anything."""
    before = takewhile(lambda each: each is not stage, stages.STAGES)
    return _SeenBy(stage, scan, edit, findings) if any(_changes(edit, each) for each in before) else scan
