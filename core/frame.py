"""The frame of a picture in its scan, as a person sees it or as `core.border` finds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np

from core.color import Floats
from core.geometry import AS_SCANNED, WHOLE, Box, Geometry


@dataclass(frozen=True)
class Frame:
    """Where the picture lies in its scan; what is outside is margin, lid or mat.

    Raises ValueError where the box is not in the scan.
    """

    box: Box = WHOLE
    is_oval: bool = False
    """Whether the picture is the ellipse within the box, instead of all of it."""

    def __post_init__(self) -> None:
        left, top, width, height = self.box
        if not all(0 <= at < at + length < 1 + 1e-6 for at, length in ((left, width), (top, height))):
            raise ValueError(f"no part of a scan: {self.box}")

    def part(self, height: int, width: int) -> tuple[slice, slice]:
        """Give the rows and columns of a scan of that size that lie inside the box; at least one of each."""
        box = self.box
        top, bottom = round(box.top * height), round((box.top + box.height) * height)
        left, right = round(box.left * width), round((box.left + box.width) * width)
        return slice(top, max(bottom, top + 1)), slice(left, max(right, left + 1))

    def mask(self, height: int, width: int) -> Floats:
        """Give 1 where a scan of that size is picture and 0 where it is margin: (h, w)."""
        mask = np.zeros((height, width), np.float32)
        inside = mask[self.part(height, width)]
        inside[...] = np.hypot(*_from_middle(*inside.shape)) <= 1 if self.is_oval else 1
        return mask

    def turned(self, geometry: Geometry) -> Frame:
        """Give the frame as it lies in the scan that a geometry has turned and mirrored."""
        left, top, width, height = self.box
        corners = np.array([[left, top, 1.0], [left + width, top + height, 1.0]])
        points = np.sort(corners @ geometry.orientation.from_scan(1, 1).T, axis=0).clip(0, 1).round(9)
        left, top, right, bottom = points.ravel().tolist()
        return Frame(Box(left, top, right - left, bottom - top), self.is_oval)


class Lie(NamedTuple):
    """How a picture lies in its scan, as far as somebody said so."""

    geometry: Geometry = AS_SCANNED
    frame: Frame | None = None
    """None: it is to be found."""


def mirrored(picture: Floats) -> Floats:
    """Fill the corners of a picture (h, w), outside the ellipse that fills it, with what mirrors the inside of it."""
    height, width = picture.shape
    x, y = _from_middle(height, width)
    away = np.hypot(x, y)
    back = np.where(away > 1, (2 - away) / np.maximum(away, 1), 1).astype(np.float32)
    columns, rows = (x * back + 1) * width / 2 - np.float32(0.5), (y * back + 1) * height / 2 - np.float32(0.5)
    return np.asarray(cv2.remap(picture, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _from_middle(height: int, width: int) -> tuple[Floats, Floats]:
    """Place of each pixel (h, w), right and down from the middle, in −1…1."""
    down, right = ((np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1 for side in (height, width))
    return np.broadcast_to(right[None], (height, width)), np.broadcast_to(down[:, None], (height, width))
