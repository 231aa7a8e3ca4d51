"""How brown real worn prints come out: ``python -m tests.bench.bench_worn PHOTO … [--model NAME] [--sheet SHEET.png]``.

There is no truth to compare with; printed is the share of the chroma whose hue is not brown, by model, at the default
saturation, and on the sheet each print stands beside what each model makes of it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Codes, luma
from core.colorize import Picture, Tiling, predict_chroma
from core.dataset import read_colour
from core.engine import Engine, load_engine
from core.evaluation.metrics import not_brown
from core.models.store import trained_model
from core.region import Region
from core.render import with_chroma
from core.stages.adjust import Adjustments

SIDE = 1024  # px of the long side at which a print is looked at
SHOWN = 640  # px of a picture on the sheet


def colorized(grey: NDArray[np.uint8], engine: Engine) -> Codes:
    """Give what a person sees of a grey picture (h, w, 1): (h, w, 3) at the default saturation."""
    picture = Picture(grey)
    ab = Region((picture.width, picture.height)).sample_planes(predict_chroma(picture, engine, Tiling()))
    return with_chroma(grey, picture.space, ab, Adjustments())


def shown(picture: Codes) -> Codes:
    """A picture (h, w, 3) as it stands on the sheet."""
    height, width = (round(side * SHOWN / max(picture.shape[:2])) for side in picture.shape[:2])
    small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(np.pad(small, ((0, SHOWN - height), (0, SHOWN - width), (0, 0)), constant_values=128), np.uint8)


def main(asked: argparse.Namespace) -> None:
    engines = {name: load_engine(trained_model(name), "cpu") for name in asked.model}
    rows, shares = [], []
    for path in asked.photos:
        photo = read_colour(path, SIDE)
        if photo is None:
            raise SystemExit(f"{path} cannot be read.")
        grey = luma(photo)
        row: list[Codes] = [np.repeat(grey, 3, axis=2)]
        row += [colorized(grey, engine) for engine in engines.values()]
        share = [not_brown(each) for each in row[1:]]
        rows.append(np.hstack([shown(each) for each in row]))
        shares.append(share)
        print(path.name, *(f"{name} {value:.3f}" for name, value in zip(engines, share, strict=True)), flush=True)
    print("mean", *(f"{name} {value:.3f}" for name, value in zip(engines, np.mean(shares, axis=0), strict=True)))
    if asked.sheet is not None:
        cv2.imwrite(str(asked.sheet), np.vstack(rows)[..., ::-1])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("photos", nargs="+", type=Path)
    parser.add_argument("--model", action="append", help="may be said several times; else natural")
    parser.add_argument("--sheet", type=Path)
    asked = parser.parse_args()
    asked.model = asked.model or ["natural"]
    main(asked)
