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

from core.color import Codes, luma
from core.models.store import trained_models
from core.stages.adjust import Adjustments
from resources.pictures.make_pictures import looks

CELL = 200, 136
NAME = 170  # px
PHOTOS = (load_sample_image("china.jpg"), data.astronaut(), data.cat(), data.coffee(), load_sample_image("flower.jpg"))


def line(name: str, pictures: list[Codes]) -> Image.Image:
    sheet = Image.new("RGB", (NAME + len(pictures) * CELL[0], CELL[1]), "white")
    ImageDraw.Draw(sheet).text((8, CELL[1] // 2), name, "black", ImageFont.load_default(15), anchor="lm")
    for index, each in enumerate(pictures):
        fitted = ImageOps.contain(Image.fromarray(each), (CELL[0] - 4, CELL[1] - 4))
        sheet.paste(fitted, (NAME + index * CELL[0] + (CELL[0] - fitted.width) // 2, 2))
    return sheet


def main() -> None:
    scans = [luma(photo) for photo in PHOTOS]
    lines = [line("grey", [grey.repeat(3, axis=2) for grey in scans])]
    for model in trained_models():
        lines.append(line(model.name, [looks(grey, model, Adjustments())[0] for grey in scans]))
    lines.append(line("as taken", list(PHOTOS)))
    Image.fromarray(np.vstack([np.asarray(each) for each in lines])).save(HERE / "models.jpg", quality=85)


if __name__ == "__main__":
    main()
