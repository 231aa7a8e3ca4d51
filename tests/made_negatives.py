"""Negatives made of photographs: film of known base, slope and toe, in its clear margin, as a scanner sees it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from skimage import data
from sklearn.datasets import load_sample_image

from core.color import SRGB, grey_codes, luminance

Triple = tuple[float, float, float]
PHOTOS = "astronaut", "coffee", "cat", "china", "flower"


class Film(NamedTuple):
    """As the data sheets of films have it: of the channels red, green and blue."""

    base: Triple = (0.8, 0.4, 0.2)
    """Of the light that the clear film lets through: orange."""
    gamma: Triple = (0.6, 0.6, 0.6)
    toe: Triple = (0.05, 0.05, 0.05)
    """Light at which the curve begins to rise, white being 1."""
    margin: float = 0.05
    """Of the short side."""
    grain: float = 0.0
    """Density, as a standard deviation."""


GREY = Film((0.7, 0.7, 0.7))


def photograph(name: str, side: int = 360) -> np.ndarray:
    """sRGB (h, w, 3), 8 bits: scikit-image's and scikit-learn's free photographs."""
    picture = load_sample_image(f"{name}.jpg") if name in ("china", "flower") else getattr(data, name)()
    step = max(1, round(min(picture.shape[:2]) / side))
    return exposed(picture[::step, ::step, :3])


def negative_of(photo: np.ndarray, film: Film = Film()) -> np.ndarray:
    """Codes of 16 bits of the scan of a negative; grey where the photograph (h, w, 1 or 3) is."""
    light = SRGB.decode8[1][photo]
    channels = light.shape[2]
    base, gamma, toe = (np.array(each[:channels], np.float32) for each in film[:3])
    density = gamma * np.log10(1 + light / toe)
    density += film.grain * np.random.default_rng(0).standard_normal(density.shape)
    wide = round(film.margin * min(photo.shape[:2]))
    whole = np.pad(base * 10**-density, ((wide, wide), (wide, wide), (0, 0)))
    inside = np.pad(np.ones(photo.shape[:2], bool), wide)
    whole[~inside] = base
    return np.asarray(grey_codes(whole.astype(np.float32)), np.uint16)


def grey_of(photo: np.ndarray) -> np.ndarray:
    """The same in grey (h, w, 1), 8 bits."""
    return _exposed(luminance(photo)[..., None])


def exposed(photo: np.ndarray) -> np.ndarray:
    """A photograph (h, w, channels), 8 bits, so that its lightest is white."""
    return _exposed(SRGB.decode8[1][photo])


def _exposed(light: np.ndarray) -> np.ndarray:
    """Codes of 8 bits of light (h, w, channels), of which the lightest is white."""
    lightest = np.percentile(light.max(axis=2), 99.5)
    return np.asarray(grey_codes(np.clip(light / lightest, 0, 1).astype(np.float32)) >> 8, np.uint8)


def without_margin(picture: np.ndarray, film: Film, shape: tuple[int, ...]) -> np.ndarray:
    """The photograph's part of what was made of its negative."""
    wide = round(film.margin * min(shape[:2]))
    return picture[wide : wide + shape[0], wide : wide + shape[1]]
