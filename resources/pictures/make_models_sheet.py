"""Make the README's sheet of free photographs by every model that is here, those that one trained among them.

uv run python resources/pictures/make_models_sheet.py
"""

import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageOps
from skimage import data
from sklearn.datasets import load_sample_image

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from core.color import SRGB, Codes, Floats, luma
from core.colorize import Picture, predict_chroma
from core.engine import load_engine
from core.finish import Adjustments, chroma_region, render
from core.models.store import trained_models

CELL = 200, 136
NAME = 170  # px
PHOTOS = (load_sample_image("china.jpg"), data.astronaut(), data.cat(), data.coffee(), load_sample_image("flower.jpg"))


def picture(scan: Picture, chroma: Floats) -> Codes:
    enlarged = chroma_region(chroma, (0, 0, 1, 1), (scan.width, scan.height))
    return np.asarray(render(scan.pixels, SRGB, enlarged, Adjustments()))


def line(name: str, pictures: list[Codes]) -> Image.Image:
    sheet = Image.new("RGB", (NAME + len(pictures) * CELL[0], CELL[1]), "white")
    ImageDraw.Draw(sheet).text((8, CELL[1] // 2), name, "black", ImageFont.load_default(15), anchor="lm")
    for index, each in enumerate(pictures):
        fitted = ImageOps.contain(Image.fromarray(each), (CELL[0] - 4, CELL[1] - 4))
        sheet.paste(fitted, (NAME + index * CELL[0] + (CELL[0] - fitted.width) // 2, 2))
    return sheet


def main() -> None:
    scans = [Picture(luma(photo)) for photo in PHOTOS]
    lines = [line("grey", [scan.pixels.repeat(3, axis=2) for scan in scans])]
    for model in trained_models():
        engine = load_engine(model, "cpu")
        lines.append(line(model.name, [picture(scan, predict_chroma(scan, engine)) for scan in scans]))
    lines.append(line("as taken", list(PHOTOS)))
    Image.fromarray(np.vstack([np.asarray(each) for each in lines])).save(HERE / "models.jpg", quality=85)


if __name__ == "__main__":
    main()
