"""Is a print found that was photographed with a phone? 100 made shots, tilted to 35°, on plain and patterned grounds.

uv run python tests/bench/bench_snapshots.py PHOTOGRAPHS [--seed 1] [--shots 100]

A shot counts where each corner is within 1 % of the print's longest side, as it is seen. What is cut off is the share
of the print that lies outside of the corners that were found.
"""

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core.quad import Quad
from core.snapshot import find_snapshot
from tests.made_snapshots import HEIGHT, WIDTH, Snapshot, snapshot

NEAR = 0.01
CUT = 0.01


def off(shot: Snapshot, quad: Quad) -> float:
    """How far the worst corner is off, as a share of the longest side."""
    long = max(np.hypot(*(shot.corners[number] - shot.corners[number - 1])) for number in range(4))
    found = quad.corners(WIDTH, HEIGHT)
    return float(min(np.hypot(*(np.roll(found, turn, axis=0) - shot.corners).T).max() for turn in range(4)) / long)


def cut_off(shot: Snapshot, quad: Quad) -> float:
    """The share of the print that lies outside of what was found."""
    whole, found = shot.corners.astype(np.float32), quad.corners(WIDTH, HEIGHT).astype(np.float32)
    return 1 - cv2.intersectConvexConvex(whole, found)[0] / cv2.contourArea(whole)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photographs", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shots", type=int, default=100)
    parser.add_argument("--show", action="store_true", help="name the shots in which it is not found")
    options = parser.parse_args()
    photographs = sorted(options.photographs.glob("*.jpg"))
    near, whole, missed, times = 0, 0, Counter[str](), []
    ratios = []
    for number in range(options.shots):
        shot = snapshot(photographs, 1000 * options.seed + number)
        started = time.perf_counter()
        quad = find_snapshot(shot.pixels)
        times.append(time.perf_counter() - started)
        error = off(shot, quad) if quad else 1.0
        near += error <= NEAR
        whole += quad is not None and cut_off(shot, quad) <= CUT
        if quad:
            ratios.append(min(abs(ratio / shot.ratio - 1) for ratio in (quad.ratio, 1 / quad.ratio)))
        if error > NEAR:
            missed[shot.ground] += 1
            if options.show:
                print(f"{number}: {shot.ground}, {'glare, ' if shot.has_glare else ''}{error:.3f} off")
    print(f"corners within {NEAR:.0%}: {near} of {options.shots}; missed {dict(missed)}")
    print(f"at most {CUT:.0%} cut off: {whole} of {options.shots}")
    print(f"width by height, off: median {np.median(ratios):.1%}, 9 of 10 under {np.quantile(ratios, 0.9):.1%}")
    print(f"seconds: median {np.median(times):.2f}, at most {max(times):.2f}")


if __name__ == "__main__":
    main()
