"""What tiles do to colour: the whole photo alone, tiles stitched as published, and tiles anchored to the whole.

uv run python tests/bench/bench_tiles.py [FOLDER of colour photographs, else scikit-image's]
"""

import sys
from pathlib import Path

import numpy as np
from skimage import data
from sklearn.datasets import load_sample_images

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.color import SRGB, Floats, colourfulness, luma
from core.colorize import Picture, Tiling, at_working_size, overlay, see_tiles, see_whole
from core.dataset import ColourPhotos, paths_in
from core.engine import Engine, load_engine
from core.evaluation.metrics import auc
from core.models.store import default_model
from core.region import Region
from core.render import with_chroma
from core.stages.adjust import Adjustments


def ways(seen: Floats, engine: Engine) -> dict[str, Floats]:
    """Chroma of lightness (h, w) by the way that it was found."""
    whole = see_whole(seen[None], engine)
    height, width = seen.shape
    return {
        "whole photo": whole,
        "tiles, stitched": overlay(seen[None], None, engine, Tiling()).mean()[:height, :width],
        "tiles, anchored": see_tiles(seen[None], whole, engine, Tiling()),
    }


def main(folder: Path | None) -> None:
    engine = load_engine(default_model(), "cpu")
    shipped = [data.astronaut(), data.coffee(), data.cat(), data.rocket(), *load_sample_images().images]
    album = ColourPhotos(paths_in(folder)) if folder else shipped
    figures: dict[str, list[tuple[float, float, float]]] = {}
    for truth in (album[index] for index in range(len(album))):
        if truth is None:
            continue
        grey = Picture(luma(truth))
        for way, chroma in ways(at_working_size(grey, Tiling().working_size), engine).items():
            enlarged = Region((grey.width, grey.height)).sample_planes(chroma)
            picture = with_chroma(grey.pixels, SRGB, enlarged, Adjustments(1.0))
            above = auc(picture, truth) - auc(np.repeat(grey.pixels, 3, axis=2), truth)
            figures.setdefault(way, []).append((above, colourfulness(picture), colourfulness(truth)))
    for way, rows in figures.items():
        above, colour, true = np.mean(rows, axis=0)
        print(f"{way}: AuC {above:+.2f} above grey, colourfulness {colour / true:.2f} of the truth, {len(rows)} photos")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
