"""Geometry as parameters: a scan turned, mirrored, straightened and cropped, in this order.

Points are continuous pixel coordinates: x to the right, y down, edges of pixels at whole numbers, centres at halves.
Quarter turns and mirroring move pixels and change none; straightening interpolates.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

STEEPEST = 45.0
"""Degrees that a picture may be straightened by, either way."""


class Box(NamedTuple):
    """A part of a picture, as shares of its width and height; a crop holds them to nine decimals."""

    left: float
    top: float
    width: float
    height: float


WHOLE = Box(0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True)
class Geometry:
    """What of a scan is seen, and which way up.

    Raises ValueError where a field is out of its range.
    """

    quarter_turns: int = 0
    """Clockwise, 0…3."""
    flipped: bool = False
    """Mirrored left to right, after the turns."""
    angle: float = 0.0
    """Degrees clockwise, −45…45, by which the turned picture is straightened; what remains is the largest upright
    rectangle about its middle."""
    crop: Box | None = None
    """What is kept of the turned and straightened picture; None keeps all of it."""

    def __post_init__(self) -> None:
        if self.quarter_turns not in range(4) or not -STEEPEST <= self.angle <= STEEPEST:
            raise ValueError(f"no geometry: {self.quarter_turns} quarter turns, {self.angle} degrees")
        if self.crop is None:
            return
        # Rounded, so that turning and mirroring back and forth gives exactly what there was.
        crop = Box(*(round(share, 9) for share in self.crop))
        inside = min(crop.left, crop.top) >= 0 and max(crop.left + crop.width, crop.top + crop.height) < 1 + 1e-8
        if not inside or min(crop.width, crop.height) <= 0:
            raise ValueError(f"no part of a picture: {crop}")
        object.__setattr__(self, "crop", None if crop == WHOLE else crop)

    @property
    def orientation(self) -> Geometry:
        """The quarter turns and the mirroring alone, which lose nothing."""
        return Geometry(self.quarter_turns, self.flipped)

    @property
    def moves_pixels_only(self) -> bool:
        """Whether nothing is interpolated."""
        return self.angle == 0

    def turned_right(self) -> Geometry:
        """This geometry with the picture that is seen turned clockwise by a quarter."""
        crop = self.crop and Box(1 - self.crop.top - self.crop.height, self.crop.left, *self.crop[:1:-1])
        return replace(self, quarter_turns=(self.quarter_turns + (-1 if self.flipped else 1)) % 4, crop=crop)

    def turned_left(self) -> Geometry:
        """This geometry with the picture that is seen turned counterclockwise by a quarter."""
        return self.turned_right().turned_right().turned_right()

    def flipped_horizontally(self) -> Geometry:
        """This geometry with the picture that is seen mirrored left to right."""
        crop = self.crop and self.crop._replace(left=1 - self.crop.left - self.crop.width)
        return replace(self, flipped=not self.flipped, angle=-self.angle or 0.0, crop=crop)

    def flipped_vertically(self) -> Geometry:
        """This geometry with the picture that is seen mirrored top to bottom."""
        return self.turned_right().turned_right().flipped_horizontally()

    def inverse_orientation(self) -> Geometry:
        """The orientation that takes a turned and mirrored picture back."""
        return self.orientation if self.flipped else Geometry(-self.quarter_turns % 4)

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Width and height in pixels of a scan of that size once it is framed."""
        return self._cropped(*self._straightened(*self._turned(width, height)))[2:]

    def to_scan(self, width: int, height: int) -> NDArray[np.float64]:
        """The affine map (2, 3) from points of the framed picture to points of a scan of that size."""
        across, down = self._turned(width, height)
        straight = self._straightened(across, down)
        left, top, _, _ = self._cropped(*straight)
        cos, sin = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        matrix = np.array([[cos, sin, 0.0], [-sin, cos, 0.0], [0.0, 0.0, 1.0]])
        middle = np.array([left - straight[0] / 2, top - straight[1] / 2])
        matrix[:2, 2] = matrix[:2, :2] @ middle + np.array([across / 2, down / 2])
        if self.flipped:
            matrix = np.array([[-1.0, 0.0, across], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]) @ matrix
        back: dict[int, list[list[float]]] = {
            0: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
            1: [[0.0, 1.0, 0.0], [-1.0, 0.0, height]],
            2: [[-1.0, 0.0, width], [0.0, -1.0, height]],
            3: [[0.0, -1.0, width], [1.0, 0.0, 0.0]],
        }
        return np.asarray(np.array(back[self.quarter_turns]) @ matrix, np.float64)

    def from_scan(self, width: int, height: int) -> NDArray[np.float64]:
        """The inverse of `to_scan`: (2, 3), from points of the scan to points of the framed picture."""
        return np.asarray(cv2.invertAffineTransform(self.to_scan(width, height)), np.float64)

    def apply(self, pixels: NDArray[Any]) -> NDArray[Any]:
        """The framed picture (h', w', bands) of a whole scan (h, w, bands), or of its chroma, at any resolution."""
        height, width = pixels.shape[:2]
        if not self.moves_pixels_only:
            size = self.size(width, height)
            matrix = about_centres(self.to_scan(width, height))
            flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
            warped = cv2.warpAffine(pixels, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
            return np.asarray(warped, pixels.dtype).reshape(size[1], size[0], *pixels.shape[2:])
        turned = np.rot90(pixels, -self.quarter_turns)
        seen = turned[:, ::-1] if self.flipped else turned
        left, top, across, down = self._cropped(*self._turned(width, height))
        return np.ascontiguousarray(seen[top : top + down, left : left + across])

    def straightened_size(self, width: int, height: int) -> tuple[int, int]:
        """Width and height in pixels of a scan of that size once it is turned and straightened; `crop` is of this."""
        return self._straightened(*self._turned(width, height))

    def _turned(self, width: int, height: int) -> tuple[int, int]:
        return (height, width) if self.quarter_turns % 2 else (width, height)

    def _straightened(self, width: int, height: int) -> tuple[int, int]:
        """The largest upright rectangle inside one of ``width`` and ``height`` that is turned by `angle`."""
        if self.moves_pixels_only:
            return width, height
        sin, cos = math.sin(math.radians(abs(self.angle))), math.cos(math.radians(self.angle))
        long, short = max(width, height), min(width, height)
        if short <= 2 * sin * cos * long or cos - sin < 1e-9:
            # two of its corners lie on the long sides
            reach = short / 2 / sin, short / 2 / cos
            inner = reach if width >= height else reach[::-1]
        else:
            slope = cos * cos - sin * sin
            inner = (width * cos - height * sin) / slope, (height * cos - width * sin) / slope
        return max(1, int(inner[0])), max(1, int(inner[1]))

    def _cropped(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Left, top, width and height in pixels of the crop of a straightened picture of that size."""
        if self.crop is None:
            return 0, 0, width, height
        left, top = min(round(self.crop.left * width), width - 1), min(round(self.crop.top * height), height - 1)
        right = round((self.crop.left + self.crop.width) * width)
        bottom = round((self.crop.top + self.crop.height) * height)
        return left, top, max(1, right - left), max(1, bottom - top)


AS_SCANNED = Geometry()


def about_centres(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """An affine map (2, 3) of points as one of pixels counted from 0, which is how cv2 and libvips take them."""
    shifted = matrix.copy()
    shifted[:, 2] += matrix[:, :2] @ np.array([0.5, 0.5]) - 0.5
    return shifted


def fitted(width: int, height: int, side: int) -> tuple[int, int]:
    """Give the size that a picture has, whose long side is to be ``side`` pixels at most; none is enlarged."""
    scale = min(1.0, side / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))
