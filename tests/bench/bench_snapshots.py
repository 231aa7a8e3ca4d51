"""Is a print found that was photographed with a phone? 100 made shots, tilted to 35°, on plain and patterned grounds.

uv run python tests/bench/bench_snapshots.py PHOTOGRAPHS [--seed 1] [--shots 100] [--merged 10]

A shot counts where each corner is within 1 % of the print's longest side, as it is seen; nothing is cut off where no
corner of the print lies further outside of what was found than 0.3 % of that. Glare counts where it hides more than
0.5 % of the print. Evened light is held against the print in even, white light on white paper, by the mean error of L
and of ab where no glare hides it; a print is worse where that of Lab has grown by more than 1. Of three shots of one
print, merged, the lightness is compared with that of the finest shot without its glare, where glare changes it by more
than 5 L.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import cv2
import numpy as np
from PIL import Image

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core.color import SRGB, rgb_to_lab
from core.colorize import Picture
from core.edit import Edit
from core.engine import EnginePool
from core.errors import AutochromeError
from core.findings import find, values
from core.geometry import fitted
from core.glare import has_glare
from core.lighting import Reference
from core.merging import merge
from core.monitor import IDLE
from core.photo import CLI_LIMIT, open_photo
from core.quad import Quad
from core.region import Region
from core.render import render
from core.snapshot import find_snapshot
from core.stages.light import LIGHT, Light, told_by
from tests.made_snapshots import HEIGHT, WIDTH, Snapshot, snapshot, snapshots

NEAR = 0.01
CUT = 0.003
HIDDEN, BRIGHTER = 0.005, 5.0  # of the print, and L
SMALL = 240  # px of the long side, at which light is compared
WORSE = 1.0  # of Lab
POOL = EnginePool(lambda: "cpu")


def off(shot: Snapshot, quad: Quad) -> float:
    """How far the worst corner is off, as a share of the longest side."""
    long = max(np.hypot(*(shot.corners[number] - shot.corners[number - 1])) for number in range(4))
    found = quad.corners(WIDTH, HEIGHT)
    return float(min(np.hypot(*(np.roll(found, turn, axis=0) - shot.corners).T).max() for turn in range(4)) / long)


def cut_off(shot: Snapshot, quad: Quad) -> float:
    """How far a corner of the print lies outside of what was found, at most, as a share of the longest side."""
    long = max(np.hypot(*(shot.corners[number] - shot.corners[number - 1])) for number in range(4))
    found = quad.corners(WIDTH, HEIGHT).astype(np.float32)
    inside = [cv2.pointPolygonTest(found, (float(x), float(y)), True) for x, y in shot.corners]
    return max(0.0, -min(inside)) / float(long)


def flat(pixels: Any, quad: Quad) -> Any:
    """The print (h, w, 3) without perspective."""
    size = quad.size(WIDTH, HEIGHT)
    return cv2.warpPerspective(pixels, np.linalg.inv(quad.to_scan(WIDTH, HEIGHT)), size)


def lightness(pixels: Any) -> Any:
    """L (h, w), without noise."""
    return rgb_to_lab(np.ascontiguousarray(cv2.GaussianBlur(pixels, (0, 0), 1.0)))[..., 0]


def hidden(shot: Snapshot, quad: Quad) -> Any:
    """Where glare hides the print (h, w)."""
    return np.abs(lightness(flat(shot.pixels, quad)) - lightness(flat(shot.clean, quad))) > BRIGHTER


class Evened(NamedTuple):
    """How far a print is from what it is in even, white light, before and after its light is evened."""

    has_border: bool
    told_by: Reference
    before: tuple[float, float, float]
    """Mean error of L, of ab, and of Lab."""
    after: tuple[float, float, float]


def evened(shot: Snapshot, quad: Quad) -> Evened:
    """Even the light of a shot."""
    print_, edit = flat(shot.pixels, quad), Edit(part=quad, light=Light(1.0))
    scan = Picture(print_, page=Picture(shot.pixels))
    findings = values(find(scan, edit, {}, POOL, IDLE))
    size = scan.width, scan.height
    made = render(print_, SRGB, Region(size, scan=size), edit, findings)
    corners = (quad.shares_at(shot.corners, WIDTH, HEIGHT) * size).astype(np.float32)
    height, width = shot.picture.shape[:2]
    own = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    truth = cv2.warpPerspective(
        shot.picture, cv2.getPerspectiveTransform(own, corners), size, borderMode=cv2.BORDER_REPLICATE
    )
    small = fitted(*size, SMALL)
    is_seen = cv2.resize(hidden(shot, quad).astype(np.float32), small, interpolation=cv2.INTER_AREA) == 0
    labs = [rgb_to_lab(cv2.resize(each, small, interpolation=cv2.INTER_AREA))[is_seen]
            for each in (truth, print_, made)]  # fmt: skip
    before, after = (_errors(lab - labs[0]) for lab in labs[1:])
    return Evened(shot.has_border, told_by(findings[LIGHT.name]), before, after)


def _errors(off: Any) -> tuple[float, float, float]:
    in_ab = np.hypot(off[..., 1], off[..., 2])
    return float(np.abs(off[..., 0]).mean()), float(in_ab.mean()), float(np.hypot(off[..., 0], in_ab).mean())


def say_of_light(prints: Sequence[Evened]) -> None:
    for has_border in (True, False):
        some = [each for each in prints if each.has_border is has_border]
        if not some:
            continue
        (l_before, ab_before, _), (l_after, ab_after, _) = (
            np.mean([getattr(each, name) for each in some], axis=0) for name in ("before", "after")
        )
        told = {each.name.lower(): number for each, number in Counter(each.told_by for each in some).items()}
        print(
            f"light, {len(some)} {'with' if has_border else 'without'} a border, told by {told}: L {l_before:.1f} off, "
            f"then {l_after:.1f}; ab {ab_before:.1f}, then {ab_after:.1f}"
        )
    worse = [after[2] - before[2] for _, _, before, after in prints if after[2] > before[2]]
    number, most = sum(each > WORSE for each in worse), max(worse, default=0.0)
    print(f"worse by more than {WORSE:g} of Lab: {number} of {len(prints)}; at most {most:.2f}")


def merged(shots: Sequence[Snapshot], folder: Path) -> tuple[float, float] | None:
    """Mean difference in L to the finest shot without glare, where glare was, before and after merging.

    None where glare changed nothing of it.

    Raises:
        AutochromeError: they cannot be merged.
    """
    paths = [folder / f"{number}.png" for number in range(len(shots))]
    for path, shot in zip(paths, shots, strict=True):
        Image.fromarray(shot.pixels).save(path)
    target = folder / "merged.tif"
    merge(dict.fromkeys(paths), target, max_pixels=CLI_LIMIT)
    with Image.open(target) as picture:
        made = np.asarray(picture.convert("RGB"))
    quads = [find_snapshot(shot.pixels) for shot in shots]
    finest = next(number for number, quad in enumerate(quads) if quad and quad.size(WIDTH, HEIGHT) == made.shape[1::-1])
    before, truth = (Image.fromarray(each) for each in (shots[finest].pixels, shots[finest].clean))
    pictures = []
    for each in (before, truth):
        each.save(paths[finest])
        pictures.append(lightness(open_photo(paths[finest], max_pixels=CLI_LIMIT).parted(quads[finest]).load()))
    was = np.abs(pictures[0] - pictures[1])
    there = was > BRIGHTER
    if not there.any():
        return None
    return float(was[there].mean()), float(np.abs(lightness(made) - pictures[1])[there].mean())


def look_at_merged(photographs: list[Path], seed: int, number: int) -> None:
    before, after, times = [], [], []
    for index in range(number):
        with TemporaryDirectory() as folder:
            shots = snapshots(photographs, 100_000 + 1000 * seed + index, 3)
            started = time.perf_counter()
            try:
                found = merged(shots, Path(folder))
            except AutochromeError as error:
                print(f"merged {index}: {error}")
                continue
            times.append(time.perf_counter() - started)
            if found is not None:
                before.append(found[0])
                after.append(found[1])
    if after:
        print(
            f"three shots merged, {len(after)} of {number}: where glare was {np.mean(before):.1f} L off, then "
            f"{np.mean(after):.2f} on average, at most {max(after):.2f}; seconds: median {np.median(times):.1f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photographs", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shots", type=int, default=100)
    parser.add_argument("--merged", type=int, default=10)
    parser.add_argument("--show", action="store_true", help="name the shots in which it is not found")
    options = parser.parse_args()
    photographs = sorted(options.photographs.glob("*.jpg"))
    near, whole, missed, times = 0, 0, Counter[str](), []
    ratios, glare, prints = [], Counter[str](), []
    for number in range(options.shots):
        shot = snapshot(photographs, 1000 * options.seed + number)
        started = time.perf_counter()
        quad = find_snapshot(shot.pixels)
        times.append(time.perf_counter() - started)
        error = off(shot, quad) if quad else 1.0
        near += error <= NEAR
        whole += quad is not None and cut_off(shot, quad) <= CUT
        if quad:
            prints.append(evened(shot, quad))
            ratios.append(min(abs(ratio / shot.ratio - 1) for ratio in (quad.ratio, 1 / quad.ratio)))
            kind = "hidden" if hidden(shot, quad).mean() > HIDDEN else "" if shot.has_glare else "clean"
            glare[kind] += 1
            glare[f"{kind} found"] += has_glare(flat(shot.pixels, quad))
        if error > NEAR:
            missed[shot.ground] += 1
            if options.show:
                print(f"{number}: {shot.ground}, {'glare, ' if shot.has_glare else ''}{error:.3f} off")
    if options.shots:
        print(f"corners within {NEAR:.0%}: {near} of {options.shots}; missed {dict(missed)}")
        print(f"nothing cut off, to {CUT:.1%}: {whole} of {options.shots}")
        print(f"width by height, off: median {np.median(ratios):.1%}, 9 of 10 under {np.quantile(ratios, 0.9):.1%}")
        print(f"seconds: median {np.median(times):.2f}, at most {max(times):.2f}")
        print(
            f"glare found in {glare['hidden found']} of {glare['hidden']} shots that it hides something of, and in "
            f"{glare['clean found']} of {glare['clean']} without any"
        )
        say_of_light(prints)
    look_at_merged(photographs, options.seed, options.merged)


if __name__ == "__main__":
    main()
