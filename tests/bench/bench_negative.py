"""What is left of a negative: ``python -m tests.bench.bench_negative FOLDER`` inverts film made of photographs.

The light of each channel varies by 15 %, as lamps and scanners do, the film's slope by 4 %. Beside it stands what is
usual elsewhere: each channel from its own base to its own white.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from unittest.mock import patch

import numpy as np

from core import film
from core.color import rgb_to_lab
from core.colorize import Picture
from core.edit import Edit
from core.engine import EnginePool
from core.findings import find, values
from core.monitor import IDLE
from core.region import Region
from core.render import render
from core.stages.negative import Negative
from tests.bench.bench_restore import photographs
from tests.made_negatives import Film, exposed, grey_of, negative_of, without_margin

SEED = 20261201
EDITS = {each: Edit(negative=Negative(each)) for each in film.Film}


def inverted(scan: np.ndarray, kind: film.Film) -> np.ndarray:
    """The picture (h, w, 3), 8 bits."""
    picture = Picture(scan)
    size = picture.width, picture.height
    found = values(find(picture, EDITS[kind], {}, EnginePool(lambda: "cpu"), IDLE))
    return render(scan, picture.space, Region(size, scan=size), EDITS[kind], found)


def distance(photo: np.ndarray, made_on: Film, kind: film.Film) -> float:
    """Mean distance in CIE Lab of what comes back."""
    seen = without_margin(inverted(negative_of(photo, made_on), kind), made_on, photo.shape)
    wanted = np.ascontiguousarray(np.broadcast_to(photo, (*photo.shape[:2], 3)))
    return float(np.linalg.norm(rgb_to_lab(seen) - rgb_to_lab(wanted), axis=-1).mean())


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--count", type=int, default=40)
    said = parser.parse_args()
    random = np.random.default_rng(SEED)
    left: dict[str, list[float]] = {"black and white": [], "colour": [], "colour, each channel by itself": []}
    for photo in map(exposed, photographs(said.photos, said.count)):
        gamma = tuple(film.GAMMA * np.exp(random.normal(0, 0.04, 3)))
        made_on = Film(gamma=gamma, toe=tuple(0.05 * np.exp(random.normal(0, 0.15, 3))))
        left["black and white"].append(distance(grey_of(photo), made_on, film.Film.GREY))
        left["colour"].append(distance(photo, made_on, film.Film.COLOUR))
        with patch.object(film, "_OWN", 1.0):
            left["colour, each channel by itself"].append(distance(photo, made_on, film.Film.COLOUR))
    for name, found in left.items():
        print(f"{name}: {np.mean(found):.1f} mean distance in Lab, 90 % below {np.percentile(found, 90):.1f}")


if __name__ == "__main__":
    main()
