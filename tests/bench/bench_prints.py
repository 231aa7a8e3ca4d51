"""Are the prints on a flatbed scan found? 100 made scans of 2 to 8 prints at any angle, on white and black lids.

uv run python tests/bench/bench_prints.py PHOTOGRAPHS [--seed 1] [--scans 100]

A scan counts where as many prints are found as there are, each corner within 1 % of the print's long side. Of the
photographs themselves, which are one each, none is to be split.
"""

import argparse
import sys
from collections import Counter
from itertools import count, islice
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from common import seconds

from core.color import SRGB, lightness
from core.geometry import fitted
from core.prints import SIDE, find_prints
from tests.made_flatbeds import HEIGHT, WIDTH, Flatbed, flatbed

NEAR = 0.01


def off(scan: Flatbed) -> list[float]:
    """How far the worst corner of each print is off, as a share of its long side; 1 where it is not found."""

    small = cv2.resize(scan.pixels, fitted(WIDTH, HEIGHT, SIDE), interpolation=cv2.INTER_AREA)
    found = [part.corners(WIDTH, HEIGHT) for part in find_prints(lightness(small, SRGB))]
    errors = []
    for corners in scan.corners:
        long = max(np.hypot(*(corners[1] - corners[0])), np.hypot(*(corners[2] - corners[1])))
        turned = (np.abs(np.roll(each, turn, axis=0) - corners).max() for each in found for turn in range(4))
        errors.append(min(1.0, min(turned, default=long) / long))
    return errors if len(found) == len(scan.corners) else [*errors, 1.0]


def _read(path: Path) -> NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB), np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photographs", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scans", type=int, default=100)
    parser.add_argument("--show", action="store_true", help="name the scans in which not all is found")
    options = parser.parse_args()
    photographs = sorted(options.photographs.glob("*.jpg"))
    good, found, prints, lids = 0, 0, 0, Counter[str]()
    times = []
    made = ((number, flatbed(photographs, number)) for number in count(1000 * options.seed))
    for number, scan in islice(((number, scan) for number, scan in made if len(scan.corners) > 1), options.scans):
        errors: list[float] = []
        times.append(seconds(lambda scan=scan, errors=errors: errors.extend(off(scan))))
        is_good = max(errors) <= NEAR
        good += is_good
        lids[scan.lid] += is_good
        prints += len(scan.corners)
        found += sum(each <= NEAR for each in errors)
        if options.show and not is_good:
            print(number, scan.lid, [round(each, 3) for each in errors])
    print(f"{good} of {options.scans} scans: all prints found within {NEAR:.0%} of their long side, and nothing else")
    split = sum(bool(find_prints(lightness(_read(path), SRGB))) for path in photographs)
    print(f"{split} of {len(photographs)} photographs without a lid are split")
    print(f"{found} of {prints} prints; scans by lid: {dict(lids)}; {np.median(times):.2f} s a scan")


if __name__ == "__main__":
    main()
