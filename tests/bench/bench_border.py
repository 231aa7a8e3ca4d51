"""Is the frame of the picture found in a scan? 100 made scans with margins, and photographs without any.

uv run python tests/bench/bench_border.py PHOTOGRAPHS [--seed 1] [--plain 100]

A frame counts as found if each of its sides is within 1 % of the scan's long side. Of photographs without a margin,
none is to be found; a twelfth of each side is cut off, lest a photograph bring a margin of its own.
"""

import argparse
import sys
from pathlib import Path
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from common import seconds

from core.border import find_frame
from core.color import Floats, lightness
from core.colorize import Picture, at_working_size
from core.frame import Frame
from tests.made_scans import KINDS, Scan, scan_of

OF_EACH = 10
NEAR = 0.01  # of the long side
WORKING_SIZE = 1024


def error(scan: Scan) -> float:
    """How far the side that is found worst is off, as a share of the scan's long side; 1 for an oval as none."""
    height, width = scan.grey.shape
    frame = find_frame(at_working_size(Picture(scan.grey[..., None]), WORKING_SIZE))
    if frame.is_oval != scan.is_oval:
        return 1.0
    box = frame.box
    sides = (box.left * width, box.top * height, (box.left + box.width) * width, (box.top + box.height) * height)
    return max(abs(side - wanted) for side, wanted in zip(sides, scan.sides, strict=True)) / max(height, width)


def read(photographs: list[Path], random: np.random.Generator, count: int) -> list[NDArray[np.uint8]]:
    return [cv2.imread(str(photographs[at]), cv2.IMREAD_GRAYSCALE) for at in random.choice(len(photographs), count)]


def cut(seen: Floats) -> Floats:
    """A picture (h, w) without a twelfth at each side."""
    height, width = seen.shape
    return np.ascontiguousarray(seen[height // 12 : -(height // 12), width // 12 : -(width // 12)])


def main(folder: Path, seed: int, plain: int) -> None:
    photographs, random = sorted(folder.glob("*.jpg")), np.random.default_rng(seed)
    total = 0
    for kind in KINDS:
        errors = [error(scan_of(kind, read(photographs, random, 2), random)) for _ in range(OF_EACH)]
        near = sum(each <= NEAR for each in errors)
        total += near
        print(f"{kind}: {near} of {OF_EACH} found, median error {100 * median(errors):.2f} %")
    print(f"all: {total} of {OF_EACH * len(KINDS)} found")
    chosen = random.permutation(len(photographs))[:plain]
    bare = [cut(lightness(cv2.imread(str(photographs[at]))[..., ::-1])) for at in chosen]
    wrong = [photographs[at].name for at, seen in zip(chosen, bare, strict=True) if find_frame(seen) != Frame()]
    print(f"without a margin: none found in {len(chosen) - len(wrong)} of {len(chosen)}", *wrong)
    large = cv2.resize(bare[0], (WORKING_SIZE, WORKING_SIZE * 3 // 4))
    print(f"time at {WORKING_SIZE} px: {1000 * median(seconds(lambda: find_frame(large)) for _ in range(15)):.0f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("photographs", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", type=int, default=100)
    given = parser.parse_args()
    main(given.photographs, given.seed, given.plain)
