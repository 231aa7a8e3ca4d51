"""Is a photograph straightened as it should be? Photographs that are turned by known angles, and as they are.

uv run python tests/bench/bench_skew.py FOLDER... [--seed 1] [--turns 3]

A turned photograph has no corners of the turning left in it. Right is what comes within 1° of the angle, so that a
photograph that was not level to begin with counts against what is found; steady is what comes within 1° of what the
other turns of the same photograph say of it, where there are some. Of photographs as they are, those of which `skew`
says that they are askew are counted: some of them are.
"""

import argparse
import math
import sys
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core.color import Codes, Floats, lightness
from core.geometry import fitted
from core.proposal import SIDE
from core.skew import LEAST, WIDEST, skew

NEAR = 1.0  # degrees


def turned(grey: Codes, degrees: float) -> Codes:
    """A picture (h, w) turned clockwise about its middle, the largest part of its shape that has no empty corner."""
    height, width = grey.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    whole = cv2.warpAffine(grey, turn, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    sine, cosine = abs(math.sin(math.radians(degrees))), math.cos(math.radians(degrees))
    share = 1 / (cosine + sine * max(width / height, height / width))
    top, left = (math.ceil(side * (1 - share) / 2) + 1 for side in (height, width))
    return np.ascontiguousarray(whole[top : height - top, left : width - left])


def seen(path: Path) -> Codes:
    """A photograph in grey as the window looks at it (h, w)."""
    grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    return cv2.resize(grey, fitted(grey.shape[1], grey.shape[0], SIDE), interpolation=cv2.INTER_AREA)


def light(grey: Codes) -> Floats:
    return lightness(grey[..., None])


def main(folders: list[Path], seed: int, turns: int) -> None:
    random = np.random.default_rng(seed)
    print(f"{'':16}{'photos':>8}{'decided':>9}{'right':>8}{'steady':>8}{'median error':>14}{'askew as they are':>19}")
    for folder in folders:
        paths = sorted(path for path in folder.iterdir() if path.suffix in {".jpg", ".webp", ".png"})
        errors, steady, asked, askew = [], [], 0, 0
        for path in paths:
            grey = seen(path)
            askew += bool(skew(light(grey)))
            here = []
            for _ in range(turns):
                degrees = random.choice((-1, 1)) * random.uniform(2 * LEAST, WIDEST - 1)
                found = skew(light(turned(grey, degrees)))
                asked += 1
                here += [] if found is None else [found - degrees]
            errors += [abs(each) for each in here]
            steady += [abs(each - np.median(here)) <= NEAR for each in here if len(here) > 1]
        right = sum(error <= NEAR for error in errors)
        print(
            f"{folder.name:16}{len(paths):8}{100 * len(errors) / asked:8.1f}%{100 * right / max(1, len(errors)):7.1f}%"
            f"{100 * sum(steady) / max(1, len(steady)):7.1f}%"
            f"{np.median(errors) if errors else math.nan:13.2f}°{askew:19}"
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--turns", type=int, default=3)
    given = parser.parse_args()
    main(given.folders, given.seed, given.turns)
