"""Many photos: which files are taken, what their results are called, and which are done already."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum, auto
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np

from core.color import Codes, lightness
from core.edit import Edit, restoring
from core.engine import EnginePool
from core.errors import AutochromeError, Cancelled
from core.hints import HintFiles
from core.messages import Message, message, tr
from core.monitor import Monitor, Together
from core.names import COLORIZED, Job, numbered, one_name, shortened
from core.photo import (
    CLI_LIMIT,
    PHOTO_SUFFIXES,
    ExistsError,
    SaveOptions,
    format_of,
    open_photo,
    read_record,
    usual_suffix,
    written_suffix,
)
from core.photo.folder import photos_in
from core.runner import Runner, Threads
from core.saving import develop_file, record
from core.scratch import clear_left_over
from core.stages.hints import Hints
from core.stages.repair import Masks

Item = TypeVar("Item")
Told = Message | str
"""What there is to say of an item."""
Do = Callable[[Item, Monitor], "Told | tuple[Outcome, Told]"]
AT_ONCE = 2  # photos under way, so that one is decoded and encoded while the model looks at the other


class Outcome(StrEnum):
    """What became of a photo of a batch."""

    DONE = "done"
    SKIPPED = "skipped"
    OTHER = "made with other settings, kept"
    FAILED = "failed"


class Standing(Enum):
    """What is in the place of a result."""

    FREE = auto()
    DONE = auto()
    OTHER_SETTINGS = auto()
    OTHER_PHOTO = auto()
    UNKNOWN = auto()
    """A file that does not say what it was made of."""


_KEPT = {
    Standing.OTHER_SETTINGS: "is there with other settings",
    Standing.UNKNOWN: "is there and does not say how it was made",
}
_LOOK, _SAME = 128, 2.0  # px a side, and L by which pictures of one photo differ at most


@dataclass
class Summary:
    """What became of a batch."""

    counts: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))

    def __str__(self) -> str:
        skipped = self.counts[Outcome.SKIPPED] + self.counts[Outcome.OTHER]
        other = self.counts[Outcome.OTHER]
        note = f" ({other} made with other settings)" if other else ""
        return f"{self.counts[Outcome.DONE]} done, {skipped} skipped{note}, {self.counts[Outcome.FAILED]} failed"


def plan(inputs: Sequence[Path], output: Path, form: str | None, *, made: str = COLORIZED) -> list[Job]:
    """The jobs for ``inputs``, photos and folders of photos, with no two results of one name.

    Args:
        output: a file where ``inputs`` is one photo and the name ends like one; else a folder.
        form: a key of `WRITTEN`, or None to keep what the photos are.
        made: what the names of results say of them.

    Raises:
        AutochromeError: an input does not exist, or a result would be one of the inputs.
    """
    for path in inputs:
        if not path.exists():
            raise AutochromeError(tr("“{file}” does not exist."), file=path)
    to_file = output.suffix.lower() in PHOTO_SUFFIXES and not output.is_dir()
    if to_file and (len(inputs) != 1 or inputs[0].is_dir()):
        raise AutochromeError(
            tr("“{output}” is one file, but there may be several results: name a folder with -o."), output=output
        )
    if to_file:
        return _checked([Job(inputs[0], output)])
    sources = list(dict.fromkeys(_sources(inputs, output)))
    return _checked(list(_named(sources, output, form, made)))


def _sources(inputs: Iterable[Path], output: Path) -> Iterator[tuple[Path, Path]]:
    """Photos, and the subfolder of the output that each belongs into; of folders only what is no result itself."""
    within = _real(output)
    for path in inputs:
        if not path.is_dir():
            yield path, Path()
            continue
        inside = _real(path) != within
        for file in photos_in(path):
            if not (inside and _real(file).startswith(within + os.sep)):
                yield file, file.relative_to(path).parent


def _named(sources: Iterable[tuple[Path, Path]], output: Path, form: str | None, made: str) -> Iterator[Job]:
    placed = [(source, output / folder, _suffix(source, form)) for source, folder in sources]
    plain = [one_name(folder / f"{source.stem}-{made}{suffix}") for source, folder, suffix in placed]
    alike, numbers = Counter(plain), Counter[str]()
    taken: set[str] = set()
    for (source, folder, suffix), key in zip(placed, plain, strict=True):
        stem = source.stem if alike[key] == 1 else f"{source.stem}-{source.suffix[1:].lower()}"
        short = shortened(stem, f"-{made}{suffix}", folder)
        target = first = folder / f"{short}-{made}{suffix}"
        while one_name(target) in taken:
            numbers[one_name(first)] += 1
            target = folder / f"{numbered(short, numbers[one_name(first)] + 1)}-{made}{suffix}"
        taken.add(one_name(target))
        yield Job(source, target, first)


def _suffix(source: Path, form: str | None) -> str:
    if form is not None:
        return usual_suffix(form)
    try:
        return written_suffix(source, format_of(source)).lower()
    except Exception:  # noqa: BLE001 -- whatever it is, it is told when its turn comes
        return usual_suffix("jpeg")


def _checked(jobs: list[Job]) -> list[Job]:
    originals = {_real(job.source) for job in jobs}
    for job in jobs:
        if _real(job.target) in originals:
            raise AutochromeError(
                tr("“{file}” is one of the photos themselves. Name another place with -o."), file=job.target
            )
    return jobs


def _real(path: Path) -> str:
    """As `Path.resolve`, in a third of the time, and at links that lead in a circle without an error."""
    return os.path.realpath(path)


@dataclass(frozen=True)
class BatchSettings:
    """What is to be done with every photo of a batch."""

    edit: Edit
    overwrite: bool = False
    damaged: bool = False
    """Whether damaged photos are read as far as they go."""
    mark: bool = True
    options: SaveOptions = field(default_factory=SaveOptions)
    masks: Masks = field(default_factory=Masks)
    hints: HintFiles = field(default_factory=HintFiles)

    def edit_of(self, job: Job) -> Edit:
        """Give the edit of one photo, its part of the scan, its mask and its hints in it.

        Raises:
            AutochromeError: these cannot be read.
        """
        edit, mask, hints = replace(self.edit, part=job.part), self.masks.of(job.source), self.hints.of(job.source)
        if mask is not None:
            edit = replace(edit, repair=replace(edit.repair, mask=mask))
        return replace(edit, hints=Hints(hints)) if hints else edit

    def place(self, job: Job) -> tuple[Path, Standing]:
        """Find where the picture of a photo is, or is to go, and what is there."""
        standings = ((target, self._standing(job, target)) for target in job.places())
        last = job.target, Standing.OTHER_PHOTO
        return next(((target, found) for target, found in standings if found is not Standing.OTHER_PHOTO), last)

    def _standing(self, job: Job, target: Path) -> Standing:
        if not target.exists():
            return Standing.FREE
        found = read_record(target)
        if found is None:
            return Standing.DONE if not self.mark and _shows(target, job, self) else Standing.UNKNOWN
        if not found.is_of(job.source):
            return Standing.OTHER_PHOTO
        same = found.is_same_as(record(job.source, self.edit_of(job), self.options))
        return Standing.DONE if same else Standing.OTHER_SETTINGS


def _shows(result: Path, job: Job, order: BatchSettings) -> bool:
    """Whether a picture without a mark is that of a photo: colours leave lightness as it was."""
    edit = order.edit
    if restoring(edit) != restoring(Edit()):
        return True  # lightness is not what it was
    try:
        scan = open_photo(job.source, max_pixels=CLI_LIMIT, damaged=order.damaged).parted(job.part)
        made = open_photo(result, max_pixels=CLI_LIMIT)
        photos = scan.framed(edit.geometry), made
        small, other = (lightness(_opaque(photo.shrunk(_LOOK, _LOOK)), photo.space) for photo in photos)
    except AutochromeError:
        return False
    return small.shape == other.shape and float(np.abs(small - other).mean()) < _SAME


def _opaque(pixels: Codes) -> Codes:
    """Pixels without their alpha band."""
    return pixels[..., : 1 if pixels.shape[2] < 3 else 3]


def each(
    items: Sequence[Item],
    do: Do[Item],
    *,
    runner: Runner | None = None,
    tell: Callable[[Item, Outcome, Told], None] = lambda *_: None,
    monitor: Monitor | None = None,
) -> Summary:
    """Do all items; one that fails is told of and does not stop the rest.

    Args:
        do: returns what there is to say, with the outcome where that is not `Outcome.DONE`.
        runner: where they are done; one after the other where none is given.
        tell: called for each item, in their order, with what became of it and what there is to say.
        monitor: checked before each item; cancelled where one raises what is no failure of its own.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    summary = Summary()
    monitor = monitor or Monitor()
    moved = Together(monitor, len(items))
    work, waiting = partial(_outcome, do), deque[tuple[int, Callable[[], tuple[Outcome, Told]]]]()

    def settle() -> None:
        index, outcome_of = waiting.popleft()
        outcome, told = outcome_of()
        summary.counts[outcome] += 1
        tell(items[index], outcome, told)
        moved.past(index)

    with runner or Threads() as run_in:
        try:
            for index, item in enumerate(items):
                monitor.check()
                waiting.append((index, run_in.start(work, item, monitor.telling(partial(moved.to, index)))))
                if len(waiting) == run_in.at_once:
                    settle()
            while waiting:
                settle()
        except BaseException:
            monitor.cancel()  # what else is under way is not waited for to its end
            raise
    return summary


def _outcome(do: Do[Item], item: Item, monitor: Monitor) -> tuple[Outcome, Told]:
    """What became of one item, and what there is to say; only a cancelled one raises."""
    try:
        said = do(item, monitor)
        return said if isinstance(said, tuple) else (Outcome.DONE, said)
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 -- an evening's work must not end at one odd file
        return Outcome.FAILED, reason_of(error)


def reason_of(error: Exception) -> Message:
    """Say why an item failed."""
    if isinstance(error, AutochromeError):
        return error.message
    if isinstance(error, MemoryError):
        return message(tr("is too large for the memory that is free. Close other programs."))
    return message(tr("failed unexpectedly ({kind}: {reason})."), kind=type(error).__name__, reason=error)


def run(
    jobs: Sequence[Job],
    order: BatchSettings,
    engines: EnginePool,
    *,
    runner: Runner | None = None,
    tell: Callable[[Job, Outcome, Told], None] = lambda *_: None,
    monitor: Monitor | None = None,
) -> Summary:
    """Colorize photos into files, as `each` does.

    Args:
        engines: asked before each photo that is not done already.
        runner: where they are done; in `AT_ONCE` threads where none is given.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    do = partial(_run_one, order=order, engines=engines)
    return each(jobs, do, runner=runner or Threads(min(AT_ONCE, max(1, len(jobs)))), tell=tell, monitor=monitor)


def _run_one(job: Job, monitor: Monitor, *, order: BatchSettings, engines: EnginePool) -> tuple[Outcome, Told]:
    clear_left_over(job.target.parent)  # though all may be done: one may have been killed over its last breath
    made = read_record(job.source)
    if made is not None and (made.is_coloured or order.edit.colour is None):
        return Outcome.SKIPPED, "was made by Autochrome"
    while True:
        target, standing = order.place(job)
        if standing is Standing.DONE:
            return Outcome.SKIPPED, "is done"
        if standing is Standing.OTHER_PHOTO and not order.overwrite:
            raise AutochromeError(
                tr("“{file}” holds the picture of another photo. Choose another name or allow overwriting."),
                file=target.name,
            )
        if standing is not Standing.FREE and not order.overwrite:
            return Outcome.OTHER, f"“{target.name}” {_KEPT[standing]}; --overwrite replaces it"
        with suppress(ExistsError):  # another run has just put something there: it is looked at like what was there
            return Outcome.DONE, "; ".join(map(str, _made(job, target, monitor, order, engines)))


def _made(job: Job, target: Path, monitor: Monitor, order: BatchSettings, engines: EnginePool) -> tuple[Message, ...]:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AutochromeError(
            tr("“{file}” cannot be written: {reason}."), file=target, reason=error.strerror
        ) from error
    return develop_file(
        job.source,
        target,
        order.edit_of(job),
        engines,
        max_pixels=CLI_LIMIT,
        options=order.options,
        mark=order.mark,
        mask=order.masks.target(job.source),
        overwrite=order.overwrite,
        damaged=order.damaged,
        monitor=monitor,
    )
