"""What hints are worth: ``python -m tests.bench.bench_hints FOLDER … --count 60`` draws them from photographs' colours.

Discs of 7 px at 256 px of the long side, at random places, or each where the picture is most wrong; the likeliest
colours of random places; how far a strange colour fills a part of one colour and leaks from it; what changes far away.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import cv2
import numpy as np
from numpy.typing import NDArray

from core import spreading
from core.color import Codes, Floats, luma, rgb_to_lab
from core.colorize import Picture
from core.edit import Edit
from core.engine import EnginePool
from core.evaluation.metrics import ab_error, auc
from core.findings import Findings, find, values
from core.hints import Hint
from core.models.store import trained_model
from core.monitor import IDLE
from core.region import Region
from core.render import render
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, ref_to
from core.stages.hints import Hints
from core.suggestions import suggest
from tests.bench.bench_restore import photographs

SEED = 20261201
RANDOM, WORST = (1, 5, 10, 50), (1, 3, 5, 10)
RADIUS = 3.5 / 256
POOL = EnginePool(lambda: "cpu")
Mask = NDArray[np.bool_]


class Photograph:
    """One that is made grey and colorized."""

    def __init__(self, truth: NDArray[np.uint8], model: str) -> None:
        self.truth, self.grey = truth, luma(truth)
        self.ab = rgb_to_lab(truth)[..., 1:]
        self.scan = Picture(self.grey)
        self.size = self.scan.width, self.scan.height
        self.edit = Edit(colour=Colour(ref_to(trained_model(model))), adjustments=Adjustments(saturation=1.0))
        self.found: Findings = find(self.scan, self.edit, {}, POOL, IDLE)

    def shown(self, hints: list[Hint]) -> Codes:
        """The picture by hints."""
        edit = replace(self.edit, hints=Hints(tuple(hints)))
        self.found = find(self.scan, edit, self.found, POOL, IDLE)
        return render(self.grey, self.scan.space, Region(self.size, scan=self.size), edit, values(self.found))

    def hint(self, x: int, y: int, ab: Floats | None = None) -> Hint:
        """A hint at a pixel, of the true colour where no other is said."""
        radius = RADIUS * max(self.size)
        disc = spreading.discs(np.array([[x + 0.5, y + 0.5]]), radius, *self.truth.shape[:2])[0]
        own = np.einsum("hw,hwc->c", disc, self.ab) / disc.sum()
        a, b = (own if ab is None else ab).clip(-128, 128).tolist()
        return Hint((((x + 0.5) / self.size[0], (y + 0.5) / self.size[1]),), (a, b), RADIUS)

    def places(self, count: int, random: np.random.Generator) -> NDArray[np.int64]:
        """Random pixels (n, 2), x and y."""
        return random.integers((0, 0), self.size, (count, 2))


def gains(photo: Photograph, random: np.random.Generator, told: dict[str, list[float]]) -> None:
    """What hints from the truth add to the AuC."""
    auto = photo.shown([])
    before, grey = auc(auto, photo.truth), auc(np.repeat(photo.grey, 3, axis=2), photo.truth)
    told["automatic, AuC above grey"].append(before - grey)
    hints = [photo.hint(x, y) for x, y in photo.places(max(RANDOM), random)]
    for count in RANDOM:
        told[f"random, {count}"].append(auc(photo.shown(hints[:count]), photo.truth) - before)
    picture, chosen = auto, list[Hint]()
    side = round(2 * RADIUS * max(photo.size)) | 1
    for count in range(1, max(WORST) + 1):
        error = cv2.blur(ab_error(picture, photo.truth), (side, side))
        y, x = np.unravel_index(error.argmax(), error.shape)
        chosen.append(photo.hint(int(x), int(y)))
        picture = photo.shown(chosen)
        if count in WORST:
            told[f"worst place, {count}"].append(auc(picture, photo.truth) - before)


def far(photo: Photograph, random: np.random.Generator, told: dict[str, list[float]]) -> None:
    """What one hint changes far away, where the truth has another colour."""
    ((x, y),) = photo.places(1, random)
    before, after = (rgb_to_lab(photo.shown(hints))[..., 1:] for hints in ([], [photo.hint(x, y)]))
    rows, columns = np.mgrid[: photo.size[1], : photo.size[0]]
    away = np.hypot(rows - y, columns - x) > 0.25 * max(photo.size)
    unlike = away & (np.linalg.norm(photo.ab - photo.ab[y, x], axis=2) > 20)
    if unlike.sum() > 100:
        told["far and unlike, change in ab"].append(float(np.linalg.norm(after - before, axis=2)[unlike].mean()))


def suggestions(photo: Photograph, random: np.random.Generator, told: dict[str, list[float]]) -> None:
    """Whether the truth is among the likeliest colours, in per cent of places."""
    for x, y in photo.places(10, random):
        at = (float(x) + 0.5) / photo.size[0], (float(y) + 0.5) / photo.size[1]
        likely = suggest(photo.scan, photo.edit, photo.found, at, 9, POOL, IDLE)
        near = [float(np.hypot(*(photo.ab[y, x] - each.ab))) <= 12 for each in likely]
        told["truth among 5 suggestions, %"].append(100.0 * any(near[:5]))
        told["truth among 9 suggestions, %"].append(100.0 * any(near))


def parts(photo: Photograph) -> list[tuple[Mask, Mask]]:
    """Parts of one colour, without their border, each with what lies around it in another colour."""
    ab = cv2.bilateralFilter(np.pad(photo.ab, ((0, 0), (0, 0), (0, 1))), 9, 15, 5)[..., :2]
    rows = np.ascontiguousarray(ab).reshape(-1, 2)
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 20, 0.5)
    cv2.setRNGSeed(1)
    _, labels, _ = cv2.kmeans(rows, 6, np.zeros((len(rows), 1), np.int32), stop, 2, cv2.KMEANS_PP_CENTERS)
    labels, found = labels.reshape(ab.shape[:2]), []
    for label in range(6):
        _, pieces, stats, _ = cv2.connectedComponentsWithStats((labels == label).astype(np.uint8))
        for piece, area in enumerate(stats[1:, cv2.CC_STAT_AREA], 1):
            if not 0.02 < area / labels.size < 0.3:
                continue
            mask = (pieces == piece).astype(np.uint8)
            inside = cv2.erode(mask, np.ones((5, 5))) > 0
            around = (cv2.dilate(mask, np.ones((31, 31))) > 0) & (cv2.dilate(mask, np.ones((7, 7))) == 0)
            if inside.sum() < 200:
                continue
            other = np.linalg.norm(photo.ab - photo.ab[inside].mean(axis=0), axis=2) > 20
            if (around & other).sum() > 0.5 * around.sum() > 0:
                found.append((inside, around & other))
    return found


def leaks(photo: Photograph, told: dict[str, list[float]]) -> None:
    """How far a strange colour fills a part, and what of it is around."""
    before = rgb_to_lab(photo.shown([]))[..., 1:]
    for inside, around in parts(photo)[:4]:
        depth = cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, 5)
        y, x = np.unravel_index(depth.argmax(), depth.shape)
        here = before[inside].mean(axis=0)
        angle = np.arctan2(here[1], here[0]) + 2 * np.pi / 3
        strange = 35 * np.array([np.cos(angle), np.sin(angle)], np.float32)
        after = rgb_to_lab(photo.shown([photo.hint(int(x), int(y), strange)]))[..., 1:]
        asked = strange - before[y, x]
        change = (after - before) @ asked / (asked @ asked)
        told["leak: inside, % of the hint"].append(100 * float(change[inside].mean()))
        told["leak: around, % of the hint"].append(100 * float(np.abs(change[around]).mean()))


def main() -> None:
    """Read the command line, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--model", default="natural")
    said = parser.parse_args()
    random, told = np.random.default_rng(SEED), defaultdict[str, list[float]](list)
    for folder in said.folders:
        for truth in photographs(folder, said.count):
            photo = Photograph(truth, said.model)
            gains(photo, random, told)
            far(photo, random, told)
            suggestions(photo, random, told)
            leaks(photo, told)
            started = perf_counter()
            photo.shown([photo.hint(*place) for place in photo.places(2, random)])
            told["a hint, ms"].append(1000 * (perf_counter() - started))
    for name, numbers in told.items():
        print(f"{name:32} {np.mean(numbers):8.2f}   ({len(numbers)}; median {np.median(numbers):.2f})")


if __name__ == "__main__":
    main()
