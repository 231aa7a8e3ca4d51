"""Is a print taken for coloured that is, and none that is not? 60 made prints that are coloured and 60 that are not.

uv run python tests/bench/bench_colour_check.py PHOTOGRAPHS [--seed 1]

Colours have faded of photographs only that were colourful: of the others, nobody would see that they had any.
"""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core.color import SRGB, colourfulness
from core.photo.colour_check import SIDE, has_colours
from tests.made_prints import COLOURED, GREY, Photograph, print_of

OF_EACH = 10
FADED, COLOURFUL = "half-faded colours", 33.0  # "moderately colourful" (Hasler & Süsstrunk 2003), before it faded


def read(path: Path) -> Photograph:
    return np.ascontiguousarray(cv2.imread(str(path))[..., ::-1], np.uint8)


def is_coloured(made: Photograph) -> bool:
    scale = SIDE / max(made.shape)
    return has_colours(cv2.resize(made, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), SRGB)


def main(folder: Path, seed: int) -> None:
    photographs, random = sorted(folder.glob("*.jpg")), np.random.default_rng(seed)

    def named(kinds: Iterable[str]) -> int:
        total = 0
        for kind in kinds:
            chosen = [read(photographs[at]) for at in random.permutation(len(photographs))[: 4 * OF_EACH]]
            fitting = [each for each in chosen if kind != FADED or colourfulness(each) >= COLOURFUL][:OF_EACH]
            count = sum(is_coloured(print_of(kind, each, random)) for each in fitting)
            print(f"{kind}: {count} of {OF_EACH} named as coloured")
            total += count
        return total

    right, wrong = named(COLOURED), named(GREY)
    print(f"precision {right / max(1, right + wrong):.3f}, recall {right / (OF_EACH * len(COLOURED)):.3f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("photographs", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    main(given.photographs, given.seed)
