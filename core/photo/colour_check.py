"""Whether a photo is in colour already, or grey, toned or stained paper, which is what gets colorized.

Toning gives every lightness one colour, and stains and fading move it along one hue. So a picture of two hues or more
is one whose ab, less what is usual at its lightness, spreads across that hue as well as along it. Hand-tinted prints
count as in colour; one that is tinted in one colour has no second hue, but goes further along the one, away from its
margins, than stains do.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Codes, Floats, RgbSpace, rgb_to_lab
from core.photo import Photo

SIDE = 256
"""Pixels of the long side that do best: grain and the noise of JPEG are gone there."""
_BLUR = 2.0  # px, so that edges whose channels are not quite in register do not count
_STEP = 5  # L within which a toned print has one colour
_SHARE = 98  # percentile: a few tinted cheeks are enough
_TINTED = 25.0  # ab units from what is usual at its lightness; yellowing and stains stay under 20
_MARGIN = 0.15  # of a side: mounts are of coloured board
_COLOURED = 2.4  # ab units across the main hue; toned, stained and noisy prints stay under 2.2, photographs above 2.6


def is_coloured(photo: Photo) -> bool:
    """Whether a photo is in colour already.

    Raises:
        AutochromeError: it cannot be decoded.
    """
    if photo.is_grey:
        return False
    scale = min(1.0, SIDE / max(photo.width, photo.height))
    width, height = max(1, round(photo.width * scale)), max(1, round(photo.height * scale))
    return has_colours(photo.shrunk(width, height), photo.space)


def has_colours(pixels: Codes, space: RgbSpace) -> bool:
    """Whether codes (h, w, bands) of a whole picture are in colour; some 256 pixels a side do best."""
    if pixels.shape[2] < 3:
        return False
    lab = np.asarray(cv2.GaussianBlur(rgb_to_lab(pixels[..., :3], space), (0, 0), _BLUR), np.float32)
    if np.percentile(np.abs(_across(_unusual(lab))), _SHARE) > _COLOURED:
        return True
    height, width = lab.shape[:2]
    top, left = round(height * _MARGIN), round(width * _MARGIN)
    inside = _unusual(lab[top : height - top, left : width - left])
    return bool(np.percentile(np.hypot(*inside.T), _SHARE) > _TINTED)


def _unusual(lab: Floats) -> NDArray[np.float64]:
    """ab (n, 2) of pixels (h, w, 3), less what is usual at their lightness."""
    flat = lab.reshape(-1, 3)
    ab = flat[:, 1:].astype(np.float64)
    level = (flat[:, 0] / _STEP).astype(int)
    for each in np.unique(level):
        ab[level == each] -= np.median(ab[level == each], axis=0)
    return ab


def _across(ab: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far each of ab (n, 2) is from the line through 0 that most of them lie along."""
    _, axes = np.linalg.eigh(ab.T @ ab)
    return np.asarray(ab @ axes[:, 0])
