"""Glare on a print that a camera photographed: a lamp or a window, mirrored in the paper, hides part of the picture.

It is as white as the camera tells, whiter than the paper, and without colour; its edge is soft all around, as that of a
sky, a shirt or a window in the picture is not.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Codes
from core.geometry import fitted
from core.messages import tr

HIDDEN = tr("a reflection hides part of this photo: photograph it again from another side")
SIDE = 640
"""px of the long side, at which a print is looked at."""
_WHITE = 242  # codes of 8 bits, of each channel
_SMALLEST, _LARGEST = 0.002, 0.3  # of the print
_FULL = 0.85  # of the hull of a reflection, that it fills
_NEAR, _FAR = 3, 26  # px from where it is white, to where its edge may begin and where it ends
_SOFT = 0.35  # share of its edge's fall that may lie near
_DEEP = 12.0  # codes, that its edge falls at least
_AROUND = 0.8  # of its outline, that is soft


def has_glare(pixels: Codes) -> bool:
    """Whether a reflection hides part of a print, by its pixels (h, w, bands), which may be shrunk."""
    if pixels.shape[2] < 3:
        return False
    height, width = pixels.shape[:2]
    small: Any = cv2.resize(pixels[..., :3], fitted(width, height, SIDE), interpolation=cv2.INTER_AREA)
    codes = small.min(axis=2).astype(np.float32) / np.float32(1 if small.dtype == np.uint8 else 257)
    darkest = np.asarray(cv2.GaussianBlur(codes, (0, 0), 1.0), np.float32)
    outlines, _ = cv2.findContours((darkest >= _WHITE).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return any(_is_reflection(np.asarray(outline, np.int32), darkest) for outline in outlines)


def _is_reflection(outline: NDArray[np.int32], darkest: NDArray[np.float32]) -> bool:
    """Whether what is white within an outline is glare."""
    area = cv2.contourArea(outline)
    if not _SMALLEST * darkest.size <= area <= _LARGEST * darkest.size:
        return False
    if area < _FULL * cv2.contourArea(cv2.convexHull(outline)):
        return False
    mask = np.zeros(darkest.shape, np.uint8)
    cv2.drawContours(mask, [outline], -1, 1, cv2.FILLED)
    off = cv2.distanceTransform(1 - mask, cv2.DIST_L2, 5)
    out = np.stack([cv2.Sobel(off, cv2.CV_32F, 1, 0, ksize=5), cv2.Sobel(off, cv2.CV_32F, 0, 1, ksize=5)], axis=-1)
    ways = np.asarray(cv2.blur(out, (9, 9)), np.float32)[outline[:, 0, 1], outline[:, 0, 0]]
    ways = ways / np.maximum(np.linalg.norm(ways, axis=1, keepdims=True), np.float32(1e-6))
    near, far = (_at(darkest, outline[:, 0] + distance * ways) for distance in (_NEAR, _FAR))
    fall = _WHITE - far
    is_soft = (fall >= _DEEP) & (_WHITE - near <= _SOFT * fall)
    return bool(np.mean(is_soft) >= _AROUND)


def _at(tones: NDArray[np.float32], points: NDArray[Any]) -> NDArray[np.float32]:
    x, y = points.astype(np.float32).T
    return np.asarray(cv2.remap(tones, x[None], y[None], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[0])
