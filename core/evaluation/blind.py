"""The blind test of the studies: people say of photographs whether their colours are real, and how good they are.

A test is a list of trials in an order that a seed shuffles: so many photographs by each model, and as many that were
left as they are, as control. It is one CSV file, written again after each answer, so that it can be left at any time;
the pictures themselves are made when they are shown, and stored nowhere.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from math import isnan, nan
from pathlib import Path
from random import Random

from core.atomic import atomic_write
from core.color import SRGB, Codes, luma
from core.colorize import Picture, Tiling, predict_chroma
from core.dataset import FolderScan, read_colour, scan
from core.engine import Engine
from core.errors import AutochromeError
from core.messages import tr
from core.models.store import TrainedModel
from core.monitor import IDLE, Monitor
from core.region import Region
from core.render import with_chroma
from core.settings import user_folder
from core.stages.adjust import Adjustments

REAL = "real"
"""What is shown in the place of a model's name: the photograph as it is."""
PHOTOS = 100  # by each model, as in the studies
BEST = 5  # ratings go from 1 to this
SHOWN_SIDE = 1024  # px
CONFIDENCE = 0.95


class Said(StrEnum):
    """What a grader said of a picture."""

    NOTHING = ""
    REAL = "real"
    COLORIZED = "colorized"
    LEFT_OUT = "left out"
    """The photograph could not be shown."""


@dataclass(frozen=True)
class Trial:
    """A line of the file."""

    photo: Path
    shown: str
    """`REAL`, or the name of a model."""
    version: str
    """Of the model; empty for a real photograph."""
    said: Said = Said.NOTHING
    rating: int = 0
    """1…`BEST`; 0 where there is none."""

    @property
    def is_done(self) -> bool:
        """Whether every picture has been judged."""
        return self.said is Said.LEFT_OUT or (self.said is not Said.NOTHING and self.rating > 0)


COLUMNS = ("grader", "seed", *(field.name for field in fields(Trial)))


@dataclass(frozen=True)
class Test:
    """What one grader was, or is to be, shown, and what he or she said."""

    __test__ = False  # pytest: this is none of yours
    grader: str
    seed: int
    trials: tuple[Trial, ...]

    @property
    def done(self) -> int:
        """Count the pictures that have been judged."""
        return sum(trial.is_done for trial in self.trials)

    @property
    def next(self) -> int | None:
        """Number of the first trial without an answer, from 0; None where there is none."""
        return next((number for number, trial in enumerate(self.trials) if not trial.is_done), None)

    @property
    def models(self) -> list[str]:
        """Name the models whose pictures are among them."""
        return sorted({trial.shown for trial in self.trials} - {REAL})

    @property
    def key(self) -> tuple[object, ...]:
        """Tests with the same key showed the same pictures in the same order."""
        return tuple((trial.photo, trial.shown, trial.version) for trial in self.trials)

    def answered(self, number: int, said: Said, rating: int = 0) -> Test:
        """The test with an answer to a trial; `Said.NOTHING` takes it back."""
        trial = replace(self.trials[number], said=said, rating=rating)
        return replace(self, trials=(*self.trials[:number], trial, *self.trials[number + 1 :]))


def plan(
    folder: Path,
    models: Sequence[TrainedModel],
    grader: str,
    *,
    photos: int = PHOTOS,
    seed: int = 1,
    scanned: Callable[[FolderScan], None] = lambda _: None,
    monitor: Monitor = IDLE,
) -> Test:
    """A new test on the colour photographs of a folder.

    Each model and the control are given photographs of their own as far as there are enough; a model is never given
    one twice, so that a small folder makes a short test.

    Args:
        photos: by each model.
        scanned: called with what has been found in the folder so far.

    Raises:
        AutochromeError: no model or grader is named, or the folder holds no photographs in colour.
        Cancelled: the monitor was cancelled.
    """
    if not models:
        raise AutochromeError(tr("Choose at least one model to test."))
    if not grader.strip():
        raise AutochromeError(tr("Write the grader's name: results are kept by it."))
    usable = sorted(scan(folder.absolute(), scanned, monitor).usable)
    if not usable:
        raise AutochromeError(
            tr("There are no photographs in colour in {folder}. Choose a folder of colour photographs."), folder=folder
        )
    random = Random(seed)
    random.shuffle(usable)
    count = min(photos, len(usable))
    ways = [(REAL, ""), *((model.name, model.version) for model in models)]
    trials = [
        Trial(usable[(way * count + index) % len(usable)], *shown)
        for way, shown in enumerate(ways)
        for index in range(count)
    ]
    random.shuffle(trials)
    return Test(grader.strip(), seed, tuple(trials))


def picture(trial: Trial, engine_of: Callable[[str], Engine], monitor: Monitor = IDLE) -> Codes:
    """What is shown of a trial: sRGB (h, w, 3), no side longer than `SHOWN_SIDE`, at the default adjustments.

    Raises:
        AutochromeError: the photograph cannot be read, or the model fails or has changed.
        Cancelled: the monitor was cancelled.
    """
    truth = read_colour(trial.photo, SHOWN_SIDE)
    if truth is None:
        raise AutochromeError(tr("“{photo}” cannot be read any more."), photo=trial.photo.name)
    if trial.shown == REAL:
        return truth
    engine = engine_of(trial.shown)
    if engine.model.version != trial.version:
        raise AutochromeError(tr("The model {shown!r} is not the one that this test began with."), shown=trial.shown)
    grey = luma(truth)
    chroma = predict_chroma(Picture(grey), engine, Tiling(), monitor=monitor)
    return with_chroma(grey, SRGB, Region(grey.shape[1::-1]).sample_planes(chroma), Adjustments())


def tests_folder() -> Path:
    """Where tests are kept."""
    return user_folder() / "blind-tests"


def new_file(test: Test) -> Path:
    """A free name for a test in `tests_folder`, which is made."""
    name = re.sub(r"[^\w-]+", "-", test.grader).strip("-") or "grader"
    stem = f"{datetime.now().astimezone():%Y-%m-%d %H-%M} {name}"
    folder, number = tests_folder(), 1
    folder.mkdir(parents=True, exist_ok=True)
    while (file := folder / f"{stem}{f' {number}' if number > 1 else ''}.csv").exists():
        number += 1
    return file


def save(test: Test, file: Path) -> None:
    """Write a test beside its file, and rename.

    Raises:
        OSError: it cannot be written.
    """
    _write(file, COLUMNS, ((test.grader, test.seed, *astuple(trial)) for trial in test.trials))


def load(file: Path) -> Test:
    """Read a test from its file.

    Raises:
        AutochromeError: the file cannot be read, or holds no test.
    """
    try:
        with file.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        trials = [
            Trial(Path(row["photo"]), row["shown"], row["version"], Said(row["said"]), int(row["rating"]))
            for row in rows
        ]
        return Test(rows[0]["grader"], int(rows[0]["seed"]), tuple(trials))
    except OSError as error:
        raise AutochromeError(
            tr("“{file}” cannot be read: {reason}."), file=file.name, reason=error.strerror
        ) from error
    except (KeyError, ValueError, TypeError, IndexError) as error:
        raise AutochromeError(tr("“{file}” is no blind test of Autochrome."), file=file.name) from error


def saved_tests() -> list[tuple[Path, Test]]:
    """All tests that are kept, the newest first; files that are none are passed over."""
    found = []
    for file in sorted(tests_folder().glob("*.csv"), key=lambda file: file.stem, reverse=True):
        try:
            found.append((file, load(file)))
        except AutochromeError:
            continue
    return found


def like(test: Test) -> list[Test]:
    """The kept tests that showed the same as ``test``, by whomever they were graded; of each grader the newest."""
    found: dict[str, Test] = {}
    for _, other in saved_tests():
        if other.key == test.key and other.done:
            found.setdefault(other.grader, other)
    return list(found.values())


@dataclass(frozen=True)
class Estimate:
    """A mean with its interval of confidence; not a number where there is nothing to tell it from."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Result:
    """What was said of one model's pictures, or of the real ones."""

    shown: str
    grader: str
    """Empty for all of them."""
    photos: int
    taken_for_real: Estimate
    """Share of the pictures, 0…1."""
    rating: Estimate
    """1…`BEST`"""


def results(tests: Iterable[Test]) -> list[Result]:
    """By model over all graders, and by grader where there are several; the real photographs come last."""
    tests = list(tests)
    graders = sorted({test.grader for test in tests})
    found = []
    for grader in ["", *graders] if len(graders) > 1 else graders:
        said = [trial for test in tests if grader in ("", test.grader) for trial in test.trials if trial.rating]
        for shown in sorted({trial.shown for trial in said}, key=lambda name: (name == REAL, name)):
            trials = [trial for trial in said if trial.shown == shown]
            real = sum(trial.said is Said.REAL for trial in trials)
            ratings = [trial.rating for trial in trials]
            found.append(Result(shown, grader, len(trials), share(real, len(trials)), mean(ratings)))
    return found


def share(hits: int, trials: int) -> Estimate:
    """A share with the score interval at `CONFIDENCE` (Wilson 1927, as scipy has it)."""
    from scipy.stats import binomtest

    if not trials:
        return Estimate(nan, nan, nan)
    interval = binomtest(hits, trials).proportion_ci(CONFIDENCE, "wilson")
    return Estimate(hits / trials, float(interval.low), float(interval.high))


def mean(values: Sequence[float]) -> Estimate:
    """A mean with Student's interval at `CONFIDENCE`, within the scale of ratings; none for less than two values."""
    from scipy.stats import sem, t

    if len(values) < 2:
        return Estimate(float(values[0]) if values else nan, nan, nan)
    middle, error = sum(values) / len(values), float(sem(values))
    low, high = t.interval(CONFIDENCE, len(values) - 1, middle, error) if error else (middle, middle)
    return Estimate(middle, max(1.0, float(low)), min(float(BEST), float(high)))


RESULT_COLUMNS = (
    "shown", "grader", "photos", "taken for real", "low", "high", "rating", "rating low", "rating high",
)  # fmt: skip


def save_results(found: Sequence[Result], file: Path) -> None:
    """Write a table of results, the intervals as bounds.

    Raises:
        OSError: it cannot be written.
    """
    rows = (
        (each.shown, each.grader or "all", each.photos, *map(_plain, astuple(each.taken_for_real)),
         *map(_plain, astuple(each.rating)))
        for each in found
    )  # fmt: skip
    _write(file, RESULT_COLUMNS, rows)


def _plain(value: float) -> str:
    return "" if isnan(value) else f"{value:.4f}"


def _write(file: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with atomic_write(file) as beside, beside.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        writer.writerows(rows)
