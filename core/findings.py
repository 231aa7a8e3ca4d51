"""What stages found of one photo: costly, kept by a digest of all that it hangs on, in memory or in a file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from functools import partial
from itertools import takewhile
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import uuid4
from weakref import WeakKeyDictionary, finalize

import numpy as np
from numpy.typing import NDArray

from core import stages
from core.atomic import atomic_write
from core.color import Codes
from core.colorize import Raster
from core.controls import plain
from core.edit import Edit
from core.engine import EnginePool
from core.monitor import Monitor
from core.region import Place, Region
from core.render import changes, render
from core.stages import Finding, Search, Stage
from core.stages.colour import COLOUR

LARGEST = 2**28  # bytes of findings in memory
FINE = 2**22  # numbers, from which on a finding is kept in half of the bytes, and read from its file as it is needed
_writing = Lock()


class Found:
    """A finding with its key. It can be put into a file, and is read back when it is next asked for."""

    def __init__(self, key: str, value: Finding, edit: Edit | None = None) -> None:
        self.name = uuid4().hex
        self.key = key
        """The digest of all that it hangs on."""
        self.edit = edit
        """What it was found for; None where that is not known any more."""
        self.file: Path | None = None
        """Where it lies beside memory; None where it does not."""
        self._value: Finding | None = tuple(_kept(level.astype(np.float16, copy=False)) for level in value)
        self.bytes = _bytes(self._value)

    @classmethod
    def read(cls, file: Path, key: str) -> Found:
        """Stand for what lies in ``file``, and read it when it is asked for.

        Raises:
            OSError, ValueError: there is none.
        """
        found = cls(key, ())
        found.bytes = _bytes(_mapped(file))
        found.name, found.file, found._value = file.stem, file, None
        return found

    @property
    def value(self) -> Finding:
        """As exact as float16: chroma to 1/16 of a unit or better."""
        value = self._value
        if value is None:
            assert self.file is not None
            value = self._value = tuple(map(_kept, _mapped(self.file)))
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
                for level in self.value:
                    np.save(stream, level.astype(np.float16, copy=False))
            self.file = file

    def release(self) -> None:
        """Drop the value from memory; for what has been put aside only."""
        assert self.file is not None
        self._value = None


def _kept(level: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """A level as it is used: a small one in float32, which spares converting it at every use."""
    return level if level.size > FINE else level.astype(np.float32)


def _bytes(levels: Sequence[NDArray[np.floating[Any]]]) -> int:
    """Memory that the levels take as they are used."""
    return sum(level.size * (2 if level.size > FINE else 4) for level in levels)


def _mapped(file: Path) -> list[NDArray[np.floating[Any]]]:
    """The levels in a file, of which only what is used is read.

    Raises:
        OSError, ValueError: it holds none.
    """
    levels: list[NDArray[np.floating[Any]]] = []
    end = file.stat().st_size
    with file.open("rb") as stream:
        while stream.tell() < end:
            if np.lib.format.read_magic(stream) != (1, 0):
                raise ValueError(f"{file} is of a later version")
            shape, _, kind = np.lib.format.read_array_header_1_0(stream)
            if kind != np.float16:
                raise ValueError(f"{file} holds no finding")
            first = stream.tell()
            levels.append(np.memmap(stream, kind, "r", first, shape))
            stream.seek(first + levels[-1].nbytes)
    if not levels:
        raise ValueError(f"{file} is empty")
    return levels


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
    that it is found in, on the way up, and on where on its scan a print lies. Usual settings, which change nothing,
    leave no trace: findings of today stay up to date when a later version has another stage before.
    """
    before: list[object] = [asdict(edit.geometry.orientation), *([asdict(edit.part)] if edit.part else [])]
    found: dict[str, str] = {}
    for stage in stages.STAGES:
        if not changes(edit, stage):
            continue
        settings = getattr(edit, stage.name)
        if stage.find is not None:
            if edit.frame is not None and stage.find.is_framed:
                before.append(asdict(edit.frame))
            said = json.dumps([*before, stage.name, stage.find.depends(settings)], sort_keys=True)
            found[stage.name] = hashlib.sha256(said.encode()).hexdigest()
        before += [stage.name, plain(settings)]
    return found


def missing(edit: Edit, findings: Findings, before: Stage[Any] | None = None) -> dict[str, str]:
    """Give the keys of what is wanted and is not there, or is stale, by stages in their order.

    Args:
        before: the stage before which to stop; None to go through all.
    """
    wanted = keys(edit)
    asked = [stage.name for stage in takewhile(lambda each: each is not before, stages.STAGES)]
    return {name: wanted[name] for name in asked
            if name in wanted and (name not in findings or findings[name].key != wanted[name])}  # fmt: skip


def unasked(edit: Edit, findings: Findings) -> Stage[Any] | None:
    """Give the stage before which all may be found without a question: colours are, once somebody wants them.

    None: all stages, as the colours are there and up to date.
    """
    return COLOUR if edit.colour is None or COLOUR.name in missing(edit, findings) else None


def stale(edit: Edit, findings: Findings) -> set[str]:
    """Name the stages whose findings were made before something changed that they hang on."""
    wanted = keys(edit)
    return {name for name, found in findings.items() if name in wanted and found.key != wanted[name]}


def find(
    scan: Raster,
    edit: Edit,
    have: Findings,
    pool: EnginePool,
    monitor: Monitor,
    *,
    before: Stage[Any] | None = None,
) -> dict[str, Found]:
    """Find what is missing or stale, in the order of the stages, and give it with the rest.

    Args:
        before: the stage before which to stop, of whose findings nothing is given; None to go through all.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be decoded, or a model is not here or fails.
    """
    lacking = missing(edit, have, before)
    asked = [stage for stage in takewhile(lambda each: each is not before, stages.STAGES) if changes(edit, stage)]
    findings = {stage.name: have[stage.name] for stage in asked if stage.name in have and stage.name not in lacking}
    for index, stage in enumerate(stage for stage in asked if stage.name in lacking):
        assert stage.find is not None
        part = monitor.part(index / len(lacking), (index + 1) / len(lacking))
        seen, settings = seen_by(stage, scan, edit, findings), getattr(edit, stage.name)
        needed = None if stage.needs is None else getattr(edit, stage.needs)
        known = _known(stage, edit, have)
        value = stage.find.run(Search(seen, settings, edit.lie, pool, part, known, edit.part, needed))
        findings[stage.name] = Found(lacking[stage.name], value, edit)
    return findings


def _known(stage: Stage[Any], edit: Edit, have: Findings) -> Finding:
    """What was found of the same picture by other settings of the stage, as far as it holds by those of ``edit``."""
    found = have.get(stage.name)
    if found is None or found.edit is None or stage.find is None or stage.find.holds is None:
        return ()
    then, now = getattr(found.edit, stage.name), getattr(edit, stage.name)
    is_same = keys(replace(found.edit, **{stage.name: now}))[stage.name] == keys(edit)[stage.name]
    return found.value[: stage.find.holds(then, now)] if is_same else ()


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

    def strips(self, rows: int) -> Iterator[tuple[int, Codes]]:
        """Give the whole of it in strips, as `core.colorize.Raster` says."""
        for top, pixels in self._scan.strips(rows):
            yield top, self._made_at(Place(0, top, self.width, len(pixels)), pixels)

    def part(self, place: Place) -> Codes:
        """Give a part of it, as `core.colorize.Raster` says."""
        return self._made_at(place, self._scan.part(place))

    @property
    def whole(self) -> Raster:
        """As `core.colorize.Raster` says."""
        return self._scan.whole

    def _made_at(self, place: Place, pixels: Codes) -> Codes:
        return self._made(pixels, self.space, Region.at(place, (self.width, self.height)))


def seen_by(stage: Stage[Any], scan: Raster, edit: Edit, findings: Findings) -> Raster:
    """The scan as ``stage`` sees it: itself, where no stage before changes anything."""
    before = takewhile(lambda each: each is not stage, stages.STAGES)
    return _SeenBy(stage, scan, edit, findings) if any(changes(edit, each) for each in before) else scan
