"""Photographs are in colour, also faded or hand-tinted ones; toned, stained and tinted greys are not."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from skimage import data

from core.color import SRGB, lab_to_rgb, luma, luminance, rgb_to_lab
from core.photo import CLI_LIMIT, open_photo
from core.photo.colour_check import has_colours, is_coloured
from tests.made_prints import COLOURED, GREY, print_of

NAMES = ["astronaut", "coffee", "chelsea", "rocket", "hubble_deep_field"]
PHOTOS = {name: np.ascontiguousarray(getattr(data, name)()[..., :3]) for name in NAMES}
photos = pytest.mark.parametrize("picture", PHOTOS.values(), ids=PHOTOS.keys())


def sepia(picture: np.ndarray) -> np.ndarray:
    grey = luma(picture)[..., 0] / 255.0
    return (np.stack([grey**0.8 * 255, grey**0.95 * 235, grey**1.1 * 200], -1)).astype(np.uint8)


def small(picture: np.ndarray) -> np.ndarray:
    scale = 256 / max(picture.shape)
    return cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


@photos
def test_photographs_in_colour(picture: np.ndarray) -> None:
    assert has_colours(small(picture), SRGB)
    assert has_colours(small(picture)[::-1].astype(np.uint16) * 257, SRGB)


@pytest.mark.parametrize("name", ["astronaut", "coffee", "chelsea", "rocket"])
def test_faded_colour_on_yellowed_paper(name: str) -> None:
    picture = PHOTOS[name]
    ab = rgb_to_lab(picture)[..., 1:] * np.float32(0.6) + np.float32([6, 15])
    assert has_colours(small(lab_to_rgb(luminance(picture), ab, 8)), SRGB)


@photos
def test_hand_tinted_prints(picture: np.ndarray) -> None:
    """Sepia with rosy cheeks and a blue dress."""
    print_ = sepia(picture)
    height, width = print_.shape[:2]
    ab = np.ascontiguousarray(rgb_to_lab(print_)[..., 1:])
    ab[int(0.4 * height) : int(0.55 * height), int(0.3 * width) : int(0.5 * width)] += [18, 6]
    ab[int(0.7 * height) : int(0.9 * height), int(0.5 * width) : int(0.7 * width)] += [-8, -22]
    ab = np.asarray(cv2.GaussianBlur(ab, (0, 0), 5), np.float32)
    assert has_colours(small(lab_to_rgb(luminance(print_), ab, 8)), SRGB)


@photos
def test_toned_stained_and_tinted_prints_are_grey(picture: np.ndarray, tmp_path: Path) -> None:
    brown = sepia(picture)
    grey = np.repeat(luma(picture), 3, axis=2)
    height, width = brown.shape[:2]
    y, x = np.mgrid[:height, :width]
    stain = np.exp(-(((y / height - 0.2) ** 2 + (x / width - 0.7) ** 2) * 8))[..., None]
    light = grey[..., 0] / 255.0
    prints = {
        "grey": grey,
        "sepia": brown,
        "stained": (brown * (1 - stain * [0.02, 0.10, 0.25])).astype(np.uint8),
        "grainy": np.clip(brown + np.random.default_rng(0).normal(0, 8, brown.shape), 0, 255).astype(np.uint8),
        "bluish": (grey * [0.85, 0.95, 1.0]).astype(np.uint8),
        "cyanotype": np.stack([light**1.5 * 230, light**1.1 * 242, 60 + light * 194], -1).astype(np.uint8),
    }
    wrong = [name for name, pixels in prints.items() if has_colours(small(pixels), SRGB)]
    assert not wrong
    Image.fromarray(brown).save(tmp_path / "sepia.jpg", quality=60)
    assert not is_coloured(open_photo(tmp_path / "sepia.jpg", max_pixels=CLI_LIMIT))


def test_of_files(tmp_path: Path) -> None:
    picture = PHOTOS["coffee"]
    Image.fromarray(picture).save(tmp_path / "colour.jpg")
    Image.fromarray(luma(picture)[..., 0]).save(tmp_path / "grey.jpg")
    Image.fromarray(np.dstack([luma(picture), luma(picture)])).save(tmp_path / "alpha.png")
    Image.fromarray(picture[:1, :1]).save(tmp_path / "dot.png")
    coloured = [
        name
        for name in ("colour.jpg", "grey.jpg", "alpha.png", "dot.png")
        if is_coloured(open_photo(tmp_path / name, max_pixels=CLI_LIMIT))
    ]
    assert coloured == ["colour.jpg"]


RAMP_L = np.add.outer(np.linspace(15, 55, 120), np.linspace(5, 35, 160)).astype(np.float32)


def tinted(a: np.ndarray | float, b: np.ndarray | float) -> np.ndarray:
    """sRGB of a ramp of lightness with these colours."""
    ab = np.stack([np.broadcast_to(np.asarray(each, np.float32), RAMP_L.shape) for each in (a, b)], axis=2)
    grain = np.random.default_rng(0).normal(0, 2, RAMP_L.shape).astype(np.float32)
    light = (RAMP_L + grain).clip(0, 100)
    y = np.where(light > 8, ((light + 16) / 116) ** 3, light * (3 / 29) ** 3).astype(np.float32)
    return lab_to_rgb(y, ab, 8)


def spot(rows: slice, columns: slice) -> np.ndarray:
    mask = np.zeros(RAMP_L.shape, np.float32)
    mask[rows, columns] = 1
    return mask


@pytest.mark.parametrize("base", [(0, 0), (4, 14), (-5, -18)])
@pytest.mark.parametrize(
    ("where", "colour"),
    [
        ((slice(40, 85), slice(50, 105)), (45, 25)),
        ((slice(30, 100), slice(60, 95)), (50, 30)),
        ((slice(80, 120), slice(0, 160)), (-32, 30)),
    ],
)
def test_a_print_tinted_in_one_colour_is_in_colour(
    base: tuple[int, int], where: tuple[slice, slice], colour: tuple[int, int]
) -> None:
    mask = spot(*where)
    assert has_colours(tinted(*(own + mask * (new - own) for own, new in zip(base, colour, strict=True))), SRGB)


def test_tones_yellowing_and_coloured_margins_are_not() -> None:
    across = np.linspace(0, 1, 160, dtype=np.float32)[None]
    margin = 1 - spot(slice(14, 106), slice(18, 142))
    toned = RAMP_L / 90
    for a, b in (
        *((6, 22), (-6, -30), (8 * toned, 25 * toned), (2 + 3 * across, 6 + 18 * across)),
        (12 * margin, 20 * margin),
    ):
        assert not has_colours(tinted(a, b), SRGB)


@pytest.mark.parametrize("kind", [*COLOURED, *GREY])
def test_made_prints(kind: str) -> None:
    """Dresses, cheeks, lawns and skies tinted in one colour; toning, yellowing, stains and mounts."""
    random = np.random.default_rng(5)
    for name in ("astronaut", "coffee", "chelsea"):
        assert has_colours(small(print_of(kind, PHOTOS[name], random)), SRGB) == (kind in COLOURED)
