"""What the default model, the pipeline and the encoders make of the free photographs, small enough to be kept.

uv run python -m tests.core.golden writes it anew, which is right where colours are meant to change, and nowhere else.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage import data

from core.color import luma
from core.colorize import Picture, Tiling, predict_chroma
from core.edit import Edit
from core.engine import load_engine
from core.models.store import default_model
from core.photo import CLI_LIMIT, open_photo
from core.render import rendered
from core.stages.colour import COLOUR, Colour, ref_to
from tests.core.photo.scans import Page, write_photo

FILE = Path(__file__).with_name("golden.npz")
PHOTOS = {"astronaut": data.astronaut, "cat": data.cat, "coffee": data.coffee, "rocket": data.rocket}
SIDE = 24
"""Pixels of what is kept: means of areas, in which the noise of an encoder goes and a change of colour stays."""
ENDINGS = (".tif", ".png", ".jpg", ".webp")


def small(picture: NDArray[np.generic]) -> NDArray[np.float32]:
    """Means (SIDE, SIDE, bands) of areas of a picture."""
    found = cv2.resize(picture.astype(np.float32), (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(found, np.float32)


def chroma_of(name: str) -> NDArray[np.float32]:
    """Chroma (h, w, 2) in float32, which is the same on every processor but for the order of sums."""
    engine = load_engine(default_model(), "cpu", "float32")
    return predict_chroma(Picture(luma(PHOTOS[name]())), engine, Tiling())


def saved(name: str, chroma: NDArray[np.float32], ending: str, folder: Path) -> NDArray[np.uint8]:
    """The picture (h, w, 3) as it is read back from a file of that ending."""
    scan, target = folder / f"{name}.png", folder / f"{name}-saved{ending}"
    Image.fromarray(luma(PHOTOS[name]())[..., 0]).save(scan)
    photo = open_photo(scan, max_pixels=CLI_LIMIT)
    edit = Edit(colour=Colour(ref_to(default_model())))
    write_photo(target, [Page(photo, rendered(photo, edit, {COLOUR.name: (chroma,)}, 8), None)], overwrite=True)
    return np.asarray(open_photo(target, max_pixels=CLI_LIMIT).load())


def main() -> None:
    """Write all that is kept."""
    kept = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in PHOTOS:
            chroma = chroma_of(name)
            kept[f"{name} chroma"] = small(chroma).astype(np.float16)
            kept[f"{name} picture"] = small(saved(name, chroma, ".png", Path(folder))).astype(np.float16)
    np.savez_compressed(FILE, **kept)
    print(f"{FILE}: {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
