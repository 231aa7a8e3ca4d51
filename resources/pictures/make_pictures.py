"""Make the README's before and after, and its saturation strip, with the shipped model.

uv run python resources/pictures/make_pictures.py
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from sklearn.datasets import load_sample_image

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from core.color import SRGB, luma
from core.colorize import Picture, predict_chroma
from core.engine import load_engine
from core.finish import Adjustments, chroma_region, render
from core.models.store import default_model

SATURATIONS = (0.0, 0.7, 1.4, 2.0)


def main() -> None:
    scan = Picture(luma(load_sample_image("china.jpg")))
    chroma = predict_chroma(scan, load_engine(default_model(), "cpu"))
    enlarged = chroma_region(chroma, (0, 0, 1, 1), (scan.width, scan.height))
    looks = [Image.fromarray(render(scan.pixels, SRGB, enlarged, Adjustments(by))) for by in SATURATIONS]
    Image.fromarray(scan.pixels[..., 0]).save(HERE / "before.jpg", quality=88)
    looks[SATURATIONS.index(1.4)].save(HERE / "after.jpg", quality=88)
    strip = np.hstack([np.asarray(ImageOps.contain(look, (320, 320))) for look in looks])
    Image.fromarray(strip).save(HERE / "saturation.jpg", quality=88)


if __name__ == "__main__":
    main()
