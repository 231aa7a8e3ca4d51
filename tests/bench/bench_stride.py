"""What a small stride costs and buys: seconds, seams and AuC by stride, for tiles as published and for anchored ones.

uv run python tests/bench/bench_stride.py

As published means the plain average of tiles that see nothing else. Seams are colour steps between neighbouring columns
where tiles begin or end, against those elsewhere (1: no seam); "apart" is how far tiles disagree on a pixel, 95th
percentile in ab units. AuC is that of the chroma under the photograph's own lightness, in points above grey, at
saturation 1. Photographs are scikit-image's and scikit-learn's, enlarged to the size named, which is the truth too.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import mean

import cv2
import numpy as np
from common import Meanwhile, machine, seconds
from skimage import data
from sklearn.datasets import load_sample_images

sys.path.insert(0, str(Path(__file__).parents[2]))

from core import tiling
from core.color import SRGB, Codes, Floats, lightness, luma
from core.colorize import Picture, Tiling, overlay, predict_chroma, see_whole
from core.engine import Engine, load_engine
from core.evaluation.metrics import auc
from core.models.store import default_model
from core.render import with_chroma
from core.stages.adjust import Adjustments

STRIDES = (256, 128, 64, 32)
USUAL = Tiling().tile - Tiling().overlap
WAYS = {"as published": False, "anchored": True}


def enlarged(width: int, height: int) -> Iterator[Codes]:
    """Photographs (height, width, 3), cut to that shape about their middle."""
    for photo in (data.astronaut(), data.coffee(), data.cat(), data.rocket(), *load_sample_images().images):
        rows, columns = photo.shape[:2]
        down, across = min(rows, columns * height // width), min(columns, rows * width // height)
        top, left = (rows - down) // 2, (columns - across) // 2
        cut = np.ascontiguousarray(photo[top : top + down, left : left + across])
        yield cv2.resize(cut, (width, height), interpolation=cv2.INTER_CUBIC)


def settings(tile: int, stride: int, anchored: bool) -> Tiling:
    return Tiling(10_000, tile, tile - stride, feather=anchored, anchored=anchored)


def seams(chroma: Floats, tile: int, stride: int) -> float:
    """Colour steps between neighbouring columns at borders of tiles, against the same elsewhere."""
    height, width = chroma.shape[:2]
    laid = tiling.tiles(height, width, tile, tile - stride)
    ends = {each.left - 1 for each in laid} | {each.left + each.width - 1 for each in laid}
    borders = [end for end in ends if 0 <= end < width - 1]
    step = np.linalg.norm(np.diff(chroma, axis=1), axis=-1)
    return float(step[:, borders].mean() / np.delete(step, borders, axis=1).mean())


def above_grey(chroma: Floats, photo: Codes) -> float:
    grey = luma(photo)
    picture = with_chroma(grey, SRGB, chroma, Adjustments(saturation=1.0))
    return float(auc(picture, photo) - auc(np.repeat(grey, 3, axis=2), photo))


def quality(title: str, engine: Engine, photos: list[Codes], tile: int, strides: tuple[int, ...]) -> None:
    height, width = photos[0].shape[:2]
    print(
        f"\n{title}\n{'stride':>7} {'tiles':>6}  {'':12} {'seconds':>8} {'seams':>6} {'apart':>6} {'AuC':>6}",
        flush=True,
    )
    seen = [lightness(luma(photo)) for photo in photos]
    looks = [see_whole(each[None], engine) for each in seen]
    alone = mean(above_grey(look, photo) for look, photo in zip(looks, photos, strict=True))
    print(f"{'':7} {'':6}  {'whole photo':12} {'':8} {'':6} {'':6} {alone:+6.2f}", flush=True)
    for stride in strides:
        count = len(tiling.tiles(height, width, tile, tile - stride))
        for way, anchored in WAYS.items():
            figures, chosen = [], settings(tile, stride, anchored)
            for each, look, photo in zip(seen, looks, photos, strict=True):
                summed: list[tiling.Overlap] = []
                whole = look if anchored else None
                took = seconds(lambda: summed.append(overlay(each[None], whole, engine, chosen)))  # noqa: B023
                chroma = tiling.settled(summed[0], whole)
                apart = np.percentile(summed[0].disagreement(), 95)
                figures.append((took, seams(chroma, tile, stride), apart, above_grey(chroma, photo)))
            took, seam, apart, points = np.mean(figures, axis=0)
            print(f"{stride:7} {count:6}  {way:12} {took:8.2f} {seam:6.2f} {apart:6.2f} {points:+6.2f}", flush=True)


def speed(engine: Engine) -> None:
    """A photo of 12 MP at its usual working size, and in tiles of its full resolution."""
    print(
        f"\n12 MP, tiles of 256 px, anchored\n{'working size':>13} {'stride':>7} {'tiles':>6} {'seconds':>8}",
        flush=True,
    )
    (photo,) = (each for index, each in enumerate(enlarged(4000, 3000)) if index == 0)
    grey = Picture(luma(photo))
    for side, stride in [(side, each) for side in (1024, 4000) for each in (USUAL, 128, 64, 32)]:
        count = len(tiling.tiles(side * 3 // 4, side, 256, 256 - stride))
        chosen = replace(settings(256, stride, True), working_size=side)
        if count < 2000:
            took, note = seconds(lambda: predict_chroma(grey, engine, chosen)), ""  # noqa: B023
        else:
            part = Picture(grey.pixels[:1024, :1024])
            inside = len(tiling.tiles(1024, 1024, 256, 256 - stride))
            took = seconds(lambda: predict_chroma(part, engine, chosen)) / inside * count  # noqa: B023
            note = f"  (from the {inside} tiles of a part of 1,024 px)"
        print(f"{side:13} {stride:7} {count:6} {took:8.2f}{note}", flush=True)


def main() -> None:
    print(machine())
    engine = load_engine(default_model(), "cpu")
    with Meanwhile() as others:
        photos = list(enlarged(768, 512))
        quality("Tiles of 256 px, six photographs of 768 × 512", engine, photos, 256, (256, USUAL, 128, 64, 32))
        strip = [next(enlarged(1280, 512))]
        quality(
            "Windows of 512 × 1,024 on one photograph of 512 × 1,280: the study's 2,048 × 4,096 on 2,048 × 5,120 at a\n"
            "quarter of the size, each stride too, so that as many windows see as much of the photo",
            engine, strip, 1024, tuple(stride // 4 for stride in STRIDES),
        )  # fmt: skip
        large = lightness(luma(next(enlarged(5120, 2048))))
        chosen = settings(4096, 1024, False)
        took = seconds(lambda: overlay(large[None], None, engine, chosen)) / len(tiling.tiles(*large.shape, 4096, 3072))
        counts = ", ".join(f"{1024 // stride + 1} at {stride}" for stride in STRIDES)
        print(f"\nA window of 2,048 × 4,096 itself: {took:.1f} s. Of 2,048 × 5,120 there are {counts}.", flush=True)
        speed(engine)
    print(others)


if __name__ == "__main__":
    main()
