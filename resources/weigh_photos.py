"""Make a folder of links to photographs in which some sources stand more often than others.

    python resources/weigh_photos.py photos/train photos/weighed people=3 caltech101=0.4

A source is the beginning of a file's name up to the first dash. Weights are how often each of its photographs stands
there: 3 thrice, 0.4 four in ten of them; what is not named stands once. What is a copy says so by its name.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

from core.dataset import paths_in

SHARES = 1000


def main() -> None:
    """Read the command line and make the links."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("folder", type=Path, help="is made; must not exist")
    parser.add_argument("weights", nargs="*", metavar="source=weight")
    asked = parser.parse_args()
    weights = {source: float(weight) for source, _, weight in (each.partition("=") for each in asked.weights)}
    asked.folder.mkdir(parents=True)
    made = 0
    for path in paths_in(asked.photos):
        for name in names(path, weights.get(path.stem.split("-")[0], 1.0)):
            (asked.folder / name).symlink_to(path.resolve())
            made += 1
    print(f"{made} links in {asked.folder}")


def names(path: Path, weight: float) -> Iterator[str]:
    """Give a name for each time that a photograph stands there; what is left of a weight goes by the name's digest."""
    whole, rest = divmod(weight, 1.0)
    times = int(whole) + (crc32(path.name.encode()) % SHARES < rest * SHARES)
    return (f"{path.stem}.{time}{path.suffix}" if time else path.name for time in range(times))


if __name__ == "__main__":
    main()
