"""Would chroma gain by edge-aware enlargement? Bilinear, as the pipeline does, against slopes along lightness.

uv run python tests/bench/bench_edges.py [SHEET.png, zoomed borders]

The edge-aware way adds to bilinear chroma the detail of full lightness, times the local slope of chroma over lightness
at the working size: the slope of the guided filter (He, Sun & Tang 2013, equation 5, subsampled as in He & Sun 2015),
which leaves the colours at large as they are. Both enlarge four times: true chroma, and what the model finds.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from skimage import data
from sklearn.datasets import load_sample_images

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.color import SRGB, Codes, Floats, lightness, luma, rgb_to_lab
from core.colorize import Picture, Tiling, predict_chroma
from core.engine import load_engine
from core.models.store import default_model
from core.render import with_chroma
from core.stages.adjust import Adjustments

TIMES = 4
RADIUS, EPSILON = 1, 1e-2  # of the window, px, and of the slope's ridge, of lightness in 0…1
ZOOM = 260  # px
CHINA, FLOWER = load_sample_images().images
BORDERS = (  # photograph, and top, left and side of a part with hair, cloth, roofs or petals against something else
    (data.astronaut(), 120, 60, 120),
    (data.astronaut(), 10, 170, 120),
    (data.coffee(), 100, 230, 130),
    (data.cat(), 60, 140, 130),
    (data.rocket(), 100, 250, 130),
    (CHINA, 130, 250, 130),
    (FLOWER, 150, 200, 140),
)


def bilinear(small: Floats, light: Floats) -> Floats:
    """Chroma (H, W, 2) of ``small`` (h, w, 2) under lightness (H, W)."""
    return np.asarray(cv2.resize(small, light.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)


def edge_aware(small: Floats, light: Floats) -> Floats:
    """As `bilinear`, and with it the detail of lightness."""
    low = cv2.resize(light, small.shape[1::-1], interpolation=cv2.INTER_AREA)[..., None] / 100
    mean = box(low)
    slope = (box(low * small) - mean * box(small)) / (box(low * low) - mean * mean + EPSILON)
    detail = light[..., None] / 100 - bilinear(low, light)[..., None]
    return bilinear(small, light) + bilinear(box(slope), light) * detail


def box(planes: Floats) -> Floats:
    side = 2 * RADIUS + 1
    return np.asarray(cv2.blur(planes, (side, side), borderType=cv2.BORDER_REFLECT)).reshape(planes.shape)


def main(sheet: Path | None) -> None:
    engine = load_engine(default_model(), "cpu")

    def true(picture: Codes) -> Floats:
        height, width = picture.shape[:2]
        ab = rgb_to_lab(picture)[..., 1:].astype(np.float32)
        return np.asarray(cv2.resize(ab, (width // TIMES, height // TIMES), interpolation=cv2.INTER_AREA))

    def found(picture: Codes) -> Floats:
        small = max(picture.shape[:2]) // TIMES
        return np.ascontiguousarray(predict_chroma(Picture(luma(picture)), engine, Tiling(working_size=small)))

    rows = []
    for name, source in (("true chroma", true), ("the model's", found)):
        errors = [compared(picture, source, cut, rows) for picture, *cut in BORDERS]
        for way, column in zip(("grey", "bilinear", "edge-aware"), np.mean(errors, axis=0), strict=True):
            print(f"{name}, {way}: mean ab error {column:.2f}")
    if sheet:
        Image.fromarray(np.vstack(rows)).save(sheet)


def compared(picture: Codes, source: Callable[[Codes], Floats], cut: list[int], rows: list[Codes]) -> list[float]:
    """Mean ab errors of grey and of both ways; the zoomed part of both, and of the truth, becomes a row."""
    truth = rgb_to_lab(picture)[..., 1:]
    grey, small = luma(picture), source(picture)
    ways = [way(small, lightness(grey)) for way in (bilinear, edge_aware)]
    top, left, side = cut
    shown = [*(with_chroma(grey, SRGB, ab, Adjustments(1.0)) for ab in ways), picture]
    parts = [part[top : top + side, left : left + side] for part in shown]
    rows.append(np.hstack([cv2.resize(part, (ZOOM, ZOOM), interpolation=cv2.INTER_CUBIC) for part in parts]))
    return [float(np.linalg.norm(ab - truth, axis=-1).mean()) for ab in (np.zeros_like(truth), *ways)]


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
