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

from core.color import SRGB, Codes, luma
from core.colorize import Picture, predict_chroma
from core.engine import load_engine
from core.models.store import TrainedModel, default_model
from core.region import Region
from core.render import with_chroma
from core.stages.adjust import Adjustments

SATURATIONS = (0.0, 0.7, 1.4, 2.0)


def looks(grey: Codes, model: TrainedModel, *adjustments: Adjustments) -> list[Codes]:
    """A grey photograph (h, w, 1) in the colours that a model finds, as sRGB (h, w, 3)."""
    chroma = predict_chroma(Picture(grey), load_engine(model, "cpu"))
    enlarged = Region(grey.shape[1::-1]).sample_planes(chroma)
    return [with_chroma(grey, SRGB, enlarged, each) for each in adjustments]


def main() -> None:
    grey = luma(load_sample_image("china.jpg"))
    coloured = looks(grey, default_model(), *map(Adjustments, SATURATIONS))
    Image.fromarray(grey[..., 0]).save(HERE / "before.jpg", quality=88)
    Image.fromarray(coloured[SATURATIONS.index(1.4)]).save(HERE / "after.jpg", quality=88)
    strip = np.hstack([np.asarray(ImageOps.contain(Image.fromarray(look), (320, 320))) for look in coloured])
    Image.fromarray(strip).save(HERE / "saturation.jpg", quality=88)


if __name__ == "__main__":
    main()
