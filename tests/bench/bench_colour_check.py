"""Is a print taken for coloured that is, and none that is not? 60 made prints that are coloured and 60 that are not.

uv run python tests/bench/bench_colour_check.py PHOTOGRAPHS [--seed 1]
"""

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core.color import SRGB
from core.photo.colour_check import SIDE, has_colours
from tests.made_prints import COLOURED, GREY, Photograph, print_of

OF_EACH = 10


def is_coloured(made: Photograph) -> bool:
    scale = SIDE / max(made.shape)
    return has_colours(cv2.resize(made, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), SRGB)


def main(folder: Path, seed: int) -> None:
    photographs, random = sorted(folder.glob("*.jpg")), np.random.default_rng(seed)

    def named(kinds: dict[str, object]) -> int:
        total = 0
        for kind in kinds:
            chosen = random.choice(len(photographs), OF_EACH, replace=False)
            read = [cv2.imread(str(photographs[at]))[..., ::-1] for at in chosen]
            count = sum(is_coloured(print_of(kind, np.ascontiguousarray(each), random)) for each in read)
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
