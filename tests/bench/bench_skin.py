"""Skin of every shade: ``python -m tests.bench.bench_skin FOLDER … [--prefix lfw --trained 0.8] --count 200``.

Faces are found in the true photographs (a cascade of local binary patterns, which scikit-image brings); their skin is
what lies in the middle of a face and has a hue of skin. Each face counts in the band of its skin's lightness. Printed
are, by model and band, how far the colours at the default saturation are from the truth's in hue and in chroma, and by
how much the worst band's error is over the best's.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.data import lbp_frontal_face_cascade_filename
from skimage.feature import Cascade

from core.color import Floats, luma, rgb_to_lab
from core.dataset import paths_in, read_colour
from core.engine import load_engine
from core.models.store import trained_model
from tests.bench.bench_worn import colorized

BANDS = {"dark": (0.0, 50.0), "middle": (50.0, 65.0), "light": (65.0, 100.0)}
"""L of a face's skin, its median."""
HUES = (15.0, 85.0)  # degrees in Lab of skin
LEAST_CHROMA = 6.0  # ab units: less has no hue to be wrong in
LEAST_SKIN = 60  # pixels of a face
CASCADE = Cascade(lbp_frontal_face_cascade_filename())


def faces(truth: NDArray[np.uint8]) -> Iterator[NDArray[np.bool_]]:
    """Give the skin (h, w) of each face in a photograph."""
    smallest = max(24, min(truth.shape[:2]) // 10)
    lab = rgb_to_lab(truth)
    hue = np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    like_skin = (hue > HUES[0]) & (hue < HUES[1]) & (np.hypot(lab[..., 1], lab[..., 2]) > LEAST_CHROMA)
    for found in CASCADE.detect_multi_scale(
        luma(truth)[..., 0], 1.15, 1.0, (smallest, smallest), tuple(reversed(truth.shape[:2]))
    ):
        inside = np.zeros(truth.shape[:2], np.uint8)
        centre = found["c"] + found["width"] // 2, found["r"] + found["height"] // 2
        cv2.ellipse(inside, centre, (found["width"] // 3, found["height"] * 2 // 5), 0, 0, 360, 1, -1)
        skin = (inside > 0) & like_skin
        if skin.sum() >= max(LEAST_SKIN, 0.4 * inside.sum()):
            yield skin


def errors(lab: Floats, true: Floats, skin: NDArray[np.bool_]) -> tuple[float, float]:
    """Mean distance in hue, in degrees, and in chroma, in ab units, over the skin."""
    (hue, chroma), (true_hue, true_chroma) = (
        (np.degrees(np.arctan2(each[skin, 2], each[skin, 1])), np.hypot(each[skin, 1], each[skin, 2]))
        for each in (lab, true)
    )
    turned = np.abs((hue - true_hue + 180) % 360 - 180)
    return float(turned.mean()), float(np.abs(chroma - true_chroma).mean())


def photographs(folders: list[Path], prefix: str, kept: float, count: int) -> Iterator[NDArray[np.uint8]]:
    """Give up to ``count`` photographs of each folder; of those that were trained on in part, the other part."""
    for folder in folders:
        paths = [path for path in paths_in(folder) if path.name.startswith(prefix)]
        paths = [path for path in paths if crc32(path.name.encode()) % 1000 >= 1000 * kept]
        for path in paths[:: max(1, len(paths) // count)][:count]:
            photo = read_colour(path)
            if photo is not None:
                yield photo


def main(asked: argparse.Namespace) -> None:
    engines = {name: load_engine(trained_model(name), "cpu") for name in asked.model}
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for truth in photographs(asked.folders, asked.prefix, asked.trained, asked.count):
        skins, grey, true = list(faces(truth)), luma(truth), rgb_to_lab(truth)
        for name, engine in engines.items() if skins else ():
            lab = rgb_to_lab(colorized(grey, engine))
            for skin in skins:
                light = float(np.median(true[skin, 0]))
                band = next(band for band, (low, high) in BANDS.items() if low <= light <= high)
                found.setdefault((name, band), []).append(errors(lab, true, skin))
    print("model           skin    faces  hue, degrees  chroma, ab units")
    for name in engines:
        rows = {band: np.mean(found[name, band], axis=0) for band in BANDS if (name, band) in found}
        for band, (hue, chroma) in rows.items():
            print(f"{name:15} {band:7} {len(found[name, band]):5} {hue:13.1f} {chroma:17.1f}")
        worst, best = np.max(list(rows.values()), axis=0), np.min(list(rows.values()), axis=0)
        over = 100 * (worst / best - 1)
        print(f"{name:15} the worst band is {over[0]:.0f} % over the best in hue, {over[1]:.0f} % in chroma")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--model", action="append", help="may be said several times; else natural")
    parser.add_argument("--prefix", default="", help="of the photographs' names")
    parser.add_argument("--trained", type=float, default=0.0, help="share of them, as weigh_photos.py keeps it")
    parser.add_argument("--count", type=int, default=200, help="photographs of a folder")
    asked = parser.parse_args()
    asked.model = asked.model or ["natural"]
    main(asked)
