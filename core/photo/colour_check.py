"""Whether a photo is in colour already, or grey, toned or stained paper, which is what gets colorized.

Toning gives every lightness one colour, and stains and fading move it towards yellow, or back from there to blue. So a
picture of two hues or more is one whose ab, less what is usual at its lightness, spreads across its main hue as well as
along it. Hand-tinted prints count as in colour; one that is tinted in one colour has no second hue, but goes elsewhere
than to yellow, or further than paper does. Only what is inside the picture's frame is looked at: mounts are of coloured
board, and margins yellow most.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.border import find_frame
from core.color import Codes, Floats, RgbSpace, rgb_to_lab
from core.errors import AutochromeError
from core.frame import Frame
from core.geometry import fitted
from core.photo import Photo, open_photo

LOOKED_AT = 12  # of the photos of a folder, to tell whether most are in colour
SIDE = 256
"""Pixels of the long side that do best: grain and the noise of JPEG are gone there."""
_BLUR = 2.0  # px, so that edges whose channels are not quite in register do not count
_STEP = 6  # L within which a toned print has one colour
_SHARE = 98  # percentile: a few tinted cheeks are enough
_YELLOW = np.radians(80)  # the hue of old paper
_ASIDE = 0.35  # ab units across that hue for each along it, by which papers and stains differ from it
_TINTED, _BLUER, _YELLOWER = 5.0, 14.0, 25.0  # ab units aside of it, against it and along it; paper has 4, 11 and 20
_EDGE = 9  # px, about the frame, that the blur mixes with what is outside
_COLOURED = 2.2  # ab units across the main hue; toned, stained and noisy prints stay under 2.1, photographs above 2.4


def is_coloured(photo: Photo) -> bool:
    """Whether a photo is in colour already.

    Raises:
        AutochromeError: it cannot be decoded.
    """
    if photo.is_grey:
        return False
    return has_colours(photo.shrunk(*fitted(photo.width, photo.height, SIDE)), photo.space)


def are_mostly_coloured(files: Sequence[Path], max_pixels: int) -> bool:
    """Whether most photos of some files are in colour, by a few of them; what cannot be read is passed over."""
    judged = []
    for file in files[:: max(1, len(files) // LOOKED_AT)][:LOOKED_AT]:
        with suppress(AutochromeError):
            judged.append(is_coloured(open_photo(file, max_pixels=max_pixels)))
    return 2 * sum(judged) > len(judged)


def has_colours(pixels: Codes, space: RgbSpace) -> bool:
    """Whether codes (h, w, bands) of a whole picture are in colour; some 256 pixels a side do best."""
    if pixels.shape[2] < 3:
        return False
    sharp = rgb_to_lab(pixels[..., :3], space)
    inside = cv2.erode(_frame(sharp).mask(*sharp.shape[:2]), np.ones((_EDGE, _EDGE))) > 0
    lab = np.asarray(cv2.GaussianBlur(sharp, (0, 0), _BLUR), np.float32)
    unusual = _unusual(lab[inside])
    return bool(
        np.percentile(np.abs(_across(unusual)), _SHARE) > _COLOURED or np.percentile(_tint(unusual), _SHARE) > 1
    )


def _frame(lab: Floats) -> Frame:
    """The frame of a picture (h, w, 3), within margins that differ from it in lightness or in chroma alone."""
    frame = find_frame(np.ascontiguousarray(lab[..., 0], np.float32))
    return frame if frame != Frame() else find_frame(np.hypot(lab[..., 1], lab[..., 2]).astype(np.float32))


def _unusual(lab: Floats) -> NDArray[np.float64]:
    """ab (n, 2) of pixels (n, 3), less what is usual at their lightness."""
    ab = lab[:, 1:].astype(np.float64)
    level = (lab[:, 0] / _STEP).astype(int)
    for each in np.unique(level):
        ab[level == each] -= np.median(ab[level == each], axis=0)
    return ab


def _tint(ab: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far each of ab (n, 2) is from 0, as a multiple of what age does to paper."""
    along = ab @ (np.cos(_YELLOW), np.sin(_YELLOW))
    across = np.abs(ab @ (-np.sin(_YELLOW), np.cos(_YELLOW)))
    aside = (across - _ASIDE * np.abs(along)) / _TINTED
    return np.asarray(np.maximum(aside, np.where(along > 0, along / _YELLOWER, -along / _BLUER)))


def _across(ab: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far each of ab (n, 2) is from the line through 0 that most of them lie along."""
    _, axes = np.linalg.eigh(ab.T @ ab)
    return np.asarray(ab @ axes[:, 0])
