"""Models on a folder of colour photographs: each is made grey, colorized, and compared with what it was."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from core.color import SRGB, Codes, Floats, luma
from core.colorize import Picture, Tiling, predict_chroma
from core.dataset import paths_in, read_colour
from core.degradation import age, for_evaluation
from core.engine import Engine
from core.errors import AutochromeError
from core.evaluation.metrics import SMALLEST_SIDE, Figures, compare, perfect, segments
from core.evaluation.perceptual import Distance, lpips
from core.messages import tr
from core.monitor import IDLE, Monitor
from core.region import Region
from core.render import with_chroma
from core.stages.adjust import Adjustments

GREY, TRUTH, OLD_PRINT = "grey", "truth", "old print"
KEPT_SEED = 0


@dataclass(frozen=True)
class Compared:
    """One photograph in every way: `GREY`, each model, each model on the old print of it, `TRUTH`."""

    name: str
    """Path in the folder, with forward slashes."""
    figures: dict[str, Figures]
    pictures: dict[str, Codes]
    """sRGB (h, w, 3) by way, for a contact sheet; empty unless the photograph was chosen for it."""


@dataclass(frozen=True)
class Evaluation:
    """What a model's figures on a folder are, and the pictures that go with them."""

    photos: list[Compared]
    left_out: list[Path]
    """Files that cannot be read or are smaller than `SMALLEST_SIDE`."""


def evaluate(
    folder: Path,
    engines: Mapping[str, Engine],
    *,
    saturation: float = 1.0,
    old_print: bool = False,
    kept: int = 0,
    settings: Tiling = Tiling(),
    monitor: Monitor = IDLE,
) -> Evaluation:
    """Run ``engines`` over all photographs of ``folder`` at ``saturation``.

    With ``old_print`` each model also sees each photograph as the old print that its file's name draws
    (`core.degradation.for_evaluation`). The chroma found in the print is then laid over the undamaged grey picture, and
    compared with the undamaged photograph: what the figures lose is what damage does to colour, not the damage itself.
    Under a border the photograph's own colours count as the truth.

    Args:
        kept: keep the pictures of so many photographs, drawn alike every time.

    Raises:
        AutochromeError: there are no photographs that can be read, or a model fails.
        Cancelled: the monitor was cancelled.
    """
    if taken := {GREY, TRUTH} & set(engines):
        raise AutochromeError(
            tr("A model called {name!r} cannot be told from that row of the table: rename it."), name=taken.pop()
        )
    paths = paths_in(folder)
    chosen = set(Random(KEPT_SEED).sample(range(len(paths)), min(kept, len(paths))))
    distance = lpips()
    found = Evaluation([], [])
    # The figures of a photograph are computed while the models see the next one.
    with ThreadPoolExecutor(1, thread_name_prefix="figures") as pool:
        measured: list[Future[Compared]] = []
        for index, path in enumerate(paths):
            truth = read_colour(path)
            if truth is None or min(truth.shape[:2]) < SMALLEST_SIDE:
                found.left_out.append(path)
            else:
                seen = _seen(truth, path, engines, old_print, settings, monitor.telling())
                name = path.relative_to(folder).as_posix()
                measured.append(pool.submit(_compared, name, seen, saturation, distance, index in chosen))
                if len(measured) > 1:
                    measured[-2].result()  # so that no queue grows, and errors come at once
            monitor.progress((index + 1) / len(paths))
        found.photos.extend(future.result() for future in measured)
    if not found.photos:
        raise AutochromeError(tr("None of the photographs in {folder} can be read."), folder=folder)
    return found


@dataclass(frozen=True)
class _Seen:
    """A photograph, and what the models found in it."""

    truth: NDArray[np.uint8]
    scans: dict[str, NDArray[np.uint8]]
    """What the models were shown, by name."""
    chroma: dict[tuple[str, str], Floats]
    """(h, w, 2) by scan and model."""


def _seen(
    truth: NDArray[np.uint8],
    path: Path,
    engines: Mapping[str, Engine],
    old_print: bool,
    settings: Tiling,
    monitor: Monitor,
) -> _Seen:
    scans = {GREY: luma(truth)}
    if old_print:
        scans[OLD_PRINT] = age(truth, *for_evaluation(path.name))
    found = {}
    for scan, pixels in scans.items():
        grey = Picture(pixels)
        for model, engine in engines.items():
            chroma = predict_chroma(grey, engine, settings, monitor=monitor)
            found[scan, model] = Region((grey.width, grey.height)).sample_planes(chroma)
    return _Seen(truth, scans, found)


def _compared(name: str, seen: _Seen, saturation: float, distance: Distance | None, keep: bool) -> Compared:
    return Compared(name, _figures(seen, saturation, distance), _pictures(seen) if keep else {})


def _way(scan: str, model: str) -> str:
    """What the table calls a model on a scan."""
    return model if scan == GREY else f"{model}, {scan}"


def _figures(seen: _Seen, saturation: float, distance: Distance | None) -> dict[str, Figures]:
    """The figures of each way, from grey to the truth."""
    truth, grey = seen.truth, seen.scans[GREY]
    labels = segments(grey)

    def measured(ab: Floats) -> Figures:
        picture, boosted = (with_chroma(grey, SRGB, ab, Adjustments(s)) for s in (saturation, Adjustments().saturation))
        figures = compare(picture, boosted, truth, labels)
        return figures if distance is None else replace(figures, lpips=distance(picture, truth))

    found = {GREY: measured(np.zeros((*grey.shape[:2], 2), np.float32))}
    found |= {_way(*key): measured(ab) for key, ab in seen.chroma.items()}
    found[TRUTH] = perfect(truth, labels) if distance is None else replace(perfect(truth, labels), lpips=0.0)
    return found


def _pictures(seen: _Seen) -> dict[str, Codes]:
    """What a person would see at the default saturation: each scan, each model's colours over it, and the truth."""
    found: dict[str, Codes] = {}
    for scan, pixels in seen.scans.items():
        found[scan] = np.broadcast_to(pixels, (*pixels.shape[:2], 3))
        found |= {
            _way(*key): with_chroma(pixels, SRGB, ab, Adjustments())
            for key, ab in seen.chroma.items()
            if key[0] == scan
        }
    found[TRUTH] = seen.truth
    return found
