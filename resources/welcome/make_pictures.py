"""Make the three pictures of the welcome page with the shipped model.

    uv run python resources/welcome/make_pictures.py

Photographs: china (danielbuechele, CC BY 2.0) and flower (vultilion, CC BY 2.0) from scikit-learn; astronaut (NASA) and
rocket (SpaceX), public domain, cat (Stefan van der Walt, CC0) and coffee (Rachel Michetti, CC0) from scikit-image.
"""

import sys
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps
from skimage import data
from sklearn.datasets import load_sample_image

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from core.color import luma
from core.models.store import default_model
from core.stages.adjust import Adjustments
from resources.pictures.make_pictures import looks as coloured_looks

SIZE = 960, 640
GAP = 8
BANDS = (0.3, 1.0, 1.4, 2.0)


def looks(photograph: np.ndarray, *adjustments: Adjustments) -> list[np.ndarray]:
    """The photograph made grey, and what the model makes of that."""
    grey = luma(photograph)
    coloured = coloured_looks(grey, default_model(), *adjustments)
    return [fitted(picture) for picture in (np.repeat(grey, 3, 2), *coloured)]


def fitted(picture: np.ndarray, size: tuple[int, int] = SIZE) -> np.ndarray:
    return np.asarray(ImageOps.fit(Image.fromarray(picture), size, Image.Resampling.LANCZOS, centering=(0.5, 0.3)))


def whole() -> np.ndarray:
    """In colour; the window draws the grey half, and the border that follows the cursor."""
    return looks(load_sample_image("china.jpg"), Adjustments(1.5))[1]


def in_bands() -> np.ndarray:
    """More saturation from band to band."""
    steps = looks(data.rocket(), *(Adjustments(band) for band in BANDS))[1:]
    edges = np.linspace(0, SIZE[0], len(BANDS) + 1).astype(int)
    picture = np.hstack([step[:, a:b] for step, a, b in zip(steps, edges, edges[1:], strict=False)]).copy()
    for edge in edges[1:-1]:
        cv2.line(picture, (edge, 0), (edge, SIZE[1]), (255, 255, 255), 3)
    return picture


def in_colour() -> np.ndarray:
    """Six photographs to learn from, as a sheet of contacts."""
    photographs = [
        data.astronaut(), data.cat(), load_sample_image("flower.jpg"),
        data.rocket(), load_sample_image("china.jpg"), data.coffee(),
    ]  # fmt: skip
    size = (SIZE[0] - 2 * GAP) // 3, (SIZE[1] - GAP) // 2
    bordered = [cv2.copyMakeBorder(fitted(each, size), 0, GAP, 0, GAP, cv2.BORDER_CONSTANT, value=(255,) * 3)
                for each in photographs]  # fmt: skip
    return np.vstack([np.hstack(bordered[:3]), np.hstack(bordered[3:])])[:-GAP, :-GAP]


def main() -> None:
    for name, make in (("open", whole), ("adjust", in_bands), ("learn", in_colour)):
        Image.fromarray(make()).save(HERE / f"{name}.jpg", quality=86, optimize=True)


if __name__ == "__main__":
    main()
