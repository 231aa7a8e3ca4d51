"""The same photograph gives the same colours, at whatever size it was scanned and whichever way it lay."""

import cv2
import numpy as np
import pytest
from sklearn.datasets import load_sample_images

from core.color import Codes, Floats, luma
from core.colorize import Picture, predict_chroma
from core.engine import Engine
from core.region import Region

SAMPLE = (384, 256)


def colours(picture: Codes, engine: Engine, turns: int = 0) -> Floats:
    """Chroma (256, 384, 2) of the grey of sRGB ``picture``, which the model sees turned by quarters."""
    seen = predict_chroma(Picture(luma(np.ascontiguousarray(np.rot90(picture, turns)))), engine)
    return Region(SAMPLE).sample_planes(np.ascontiguousarray(np.rot90(seen, -turns)))


def with_long_side(picture: Codes, side: int) -> Codes:
    scale = side / max(picture.shape[:2])
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=way))


def apart(one: Floats, other: Floats) -> float:
    """Mean distance in the ab plane."""
    return float(np.linalg.norm(one - other, axis=-1).mean())


@pytest.fixture(scope="module")
def usual(engine: Engine, colour_photos: dict[str, Codes]) -> list[Floats]:
    """Colours of each photograph at 1,024 px."""
    return [colours(with_long_side(picture, 1024), engine) for picture in colour_photos.values()]


@pytest.mark.parametrize("side", [256, 4096])
def test_size_does_not_change_colours(
    engine: Engine, colour_photos: dict[str, Codes], usual: list[Floats], side: int
) -> None:
    far = [
        apart(colours(with_long_side(picture, side), engine), at_1024)
        for picture, at_1024 in zip(colour_photos.values(), usual, strict=True)
    ]
    print(f"{side} px against 1,024 px: {np.round(far, 2)} ab units, mean {np.mean(far):.2f}")
    assert max(far) < 3


def test_lying_on_its_side_changes_colours_little(engine: Engine, colour_photos: dict[str, Codes]) -> None:
    far = []
    for picture in (*colour_photos.values(), *load_sample_images().images):
        upright = colours(picture, engine)
        far.append(np.mean([apart(colours(picture, engine, turns), upright) for turns in (1, 3)]))
    print(f"turned by 90°: {np.round(far, 2)} ab units, mean {np.mean(far):.2f}")
    assert np.mean(far) < 6
