"""Faces that make results worth a look: in how many photographs of a folder some are seen, and what that takes.

uv run python tests/bench/bench_doubts.py FOLDER... [--count 70]    # folders of people, and of anything
"""

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from core.archive.doubts import faces_in
from core.geometry import fitted
from core.photo import CLI_LIMIT, open_photo
from core.photo.colour_check import SIDE
from core.photo.folder import photos_in


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=70)
    chosen = parser.parse_args()
    for folder in chosen.folders:
        photos = [open_photo(path, max_pixels=CLI_LIMIT) for path in photos_in(folder)[: chosen.count]]
        small = [(photo.shrunk(*fitted(photo.width, photo.height, SIDE)), photo.space) for photo in photos]
        faces_in(*small[0])
        began = time.process_time()
        seen = [faces_in(*each) for each in small]
        taken = 1000 * (time.process_time() - began) / len(seen)
        print(f"{folder.name}: faces in {sum(map(bool, seen))} of {len(seen)}, {taken:.0f} ms of a processor each")


if __name__ == "__main__":
    main()
