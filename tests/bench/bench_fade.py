"""What is left of a fade: ``python -m tests.bench.bench_fade FOLDER`` fades photographs, and undoes it.

Grey prints as `core.degradation` fades them; colour prints each channel for itself. A
stretch of each channel from 1 to 99 % is what many programs do.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Floats, rgb_to_lab
from core.colorize import Picture
from core.degradation import OldPrint, age
from core.edit import Edit
from core.engine import EnginePool
from core.findings import find, values
from core.monitor import IDLE
from core.region import Region
from core.render import render
from core.stages.fade import Fade
from tests.bench.bench_restore import photographs

SEED = 20261130
POOL = EnginePool(lambda: "cpu")
Codes = NDArray[np.uint8]
Random = np.random.Generator


def restored(scan: Codes, fade: Fade) -> Codes:
    """The picture (h, w, 3) of a scan (h, w, bands)."""
    picture, edit = Picture(scan), Edit(fade=fade)
    region = Region((picture.width, picture.height), scan=(picture.width, picture.height))
    return render(scan, picture.space, region, edit, values(find(picture, edit, {}, POOL, IDLE)))


def stretched(scan: Codes) -> Codes:
    """Each channel from its 1 % to its 99 %."""
    low, high = np.percentile(scan, (1, 99), axis=(0, 1))
    return np.round(np.clip((scan - low) / np.maximum(1.0, high - low), 0, 1) * 255).astype(np.uint8)


def grey(photo: Codes, _: Random) -> Codes:
    """As it is."""
    return age(photo, OldPrint(), np.random.default_rng(0))


def faded(photo: Codes, random: Random) -> Codes:
    """A grey print that has faded."""
    print_ = OldPrint(
        gamma=float(np.exp(random.uniform(np.log(0.7), np.log(1.4)))),
        black=float(random.uniform(0, 0.2)),
        white=1 - float(random.uniform(0, 0.25)),
    )
    return age(photo, print_, random)


def tinted(photo: Codes, random: Random) -> Codes:
    """A colour print of which each dye has faded by itself."""
    black = random.uniform(0, 0.1) + random.uniform(0, 0.15, 3)
    white = 1 - random.uniform(0, 0.15) - random.uniform(0, 0.25, 3)
    power = np.exp(random.uniform(-0.2, 0.2) + random.uniform(-0.3, 0.3, 3))
    return np.round(255 * (black + (white - black) * (photo / 255) ** power)).astype(np.uint8)


def error(one: Codes, other: Codes) -> float:
    """Mean distance in CIE Lab; of greys, in L."""

    def lab(codes: Codes) -> Floats:
        return rgb_to_lab(np.ascontiguousarray(np.broadcast_to(codes, (*codes.shape[:2], 3))))

    return float(np.linalg.norm(lab(one) - lab(other), axis=-1).mean())


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--count", type=int, default=100)
    said = parser.parse_args()
    cv2.setNumThreads(1)

    def colour(photo: Codes, _: Random) -> Codes:
        return photo

    rows: dict[str, tuple[Callable[[Codes, Random], Codes], Callable[[Codes, Random], Codes]]] = {
        "grey, as it was": (grey, grey),
        "grey, faded": (grey, faded),
        "colour, as it was": (colour, colour),
        "colour, faded": (colour, tinted),
    }
    print(f"{'mean distance in Lab':24} as it is  stretched  restored")
    for name, (truth, damage) in rows.items():
        errors = []
        for index, photo in enumerate(photographs(said.photos, said.count)):
            random = np.random.default_rng((SEED, index))
            true, scan = truth(photo, random), damage(photo, random)
            made = (scan, stretched(scan), restored(scan, Fade(fade=1)))
            errors.append([error(each, true) for each in made])
        print(f"{name:24}" + "".join(f"{value:11.2f}" for value in np.mean(errors, axis=0)))


if __name__ == "__main__":
    main()
