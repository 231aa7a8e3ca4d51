"""A print that was photographed aslant: four corners, of which the rectangle that it is is made again."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.part import Part

_BEYOND = 0.25  # of the picture's sides, by which a corner may lie beside it
_MOST_BOW = 0.3
_RATIOS = 0.05, 20.0
_SHARPEST = 1e-3  # sine of an angle of the quadrangle
_FOCALS = 0.6, 1.6  # of the picture's long side, shortest and longest of what phones have
_ROUNDS = 8  # until the bow of a point is taken out

Place = tuple[float, float]
Points = NDArray[np.float64]


@dataclass(frozen=True)
class Quad:
    """A quadrangle on a picture, seen as the rectangle that it was.

    Raises ValueError where a field is out of its range, or the corners are no quadrangle in turn.
    """

    places: tuple[Place, Place, Place, Place]
    """Corners as shares of the picture's width and height, clockwise from the upper left of what is upright."""
    ratio: float
    """Width by height of what was photographed."""
    bow: float = 0.0
    """By which share the lens shows a corner of the picture further out than it would lie without a bow."""
    number: int = 1
    """As `core.part.Part.number`."""

    def __post_init__(self) -> None:
        shares = np.array(self.places)
        is_there = bool(((shares >= -_BEYOND) & (shares <= 1 + _BEYOND)).all())
        is_in_range = _RATIOS[0] <= self.ratio <= _RATIOS[1] and abs(self.bow) <= _MOST_BOW and self.number >= 1
        if not is_there or not is_in_range or not is_convex(shares):
            raise ValueError(f"no quadrangle: {self}")

    @classmethod
    def of_corners(cls, corners: Points, width: int, height: int, bow: float = 0.0, number: int = 1) -> Quad | None:
        """Take four corners (4, 2) of a picture of that size, clockwise from the upper left; None where they are none.

        The ratio is that of a rectangle seen by a camera that looks at the middle of the picture (Zhang and He,
        Whiteboard scanning and image enhancement, 2007).
        """
        first, second, third, fourth = ((float(x), float(y)) for x, y in corners / [width, height])
        try:
            return cls(
                (first, second, third, fourth),
                ratio_of(without_bow(corners, width, height, bow), width, height),
                bow,
                number,
            )
        except ValueError:
            return None

    def corners(self, width: int, height: int) -> Points:
        """Give its corners (4, 2) on a picture of that size."""
        return np.array(self.places) * [width, height]

    def named(self, scan: str) -> str:
        """Name it after its picture, both without an ending."""
        return f"{scan}-print{self.number}"

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Give its width and height in pixels of a picture of that size: as fine as where it is seen largest."""
        sides = [math.dist(*pair) for pair in pairwise([*self.corners(width, height), self.corners(width, height)[0]])]
        across, down = max(sides[0], sides[2]), max(sides[1], sides[3])
        across = min(max(across, down * self.ratio), 2.0 * max(width, height))
        return max(1, round(across)), max(1, round(across / self.ratio))

    def to_scan(self, width: int, height: int) -> Points:
        """Give the homography (3, 3) from its points to points of a picture of that size without bow."""
        across, down = self.size(width, height)
        points = np.array([(0, 0), (across, 0), (across, down), (0, down)], np.float32)
        straight = without_bow(self.corners(width, height), width, height, self.bow)
        return np.asarray(cv2.getPerspectiveTransform(points, straight.astype(np.float32)), np.float64)

    def seen_at(self, shares: Points, width: int, height: int) -> Points:
        """Give where points (…, 2) of it, as shares of its sides, are seen on a picture of that size."""
        points = shares.reshape(1, -1, 2).astype(np.float64) * self.size(width, height)
        straight = np.asarray(cv2.perspectiveTransform(points, self.to_scan(width, height)), np.float64)
        return with_bow(straight.reshape(shares.shape), width, height, self.bow)

    def shares_at(self, points: Points, width: int, height: int) -> Points:
        """Give which points of it (…, 2), as shares of its sides, are seen at points of a picture of that size."""
        straight = without_bow(points, width, height, self.bow).reshape(1, -1, 2)
        seen = cv2.perspectiveTransform(straight, np.linalg.inv(self.to_scan(width, height)))
        return np.asarray(seen.reshape(points.shape) / self.size(width, height))


Outline = Part | Quad
"""Where a print lies on its scan, or in the picture of it."""


def is_convex(corners: Points) -> bool:
    """Whether corners (4, 2) go around clockwise, each turning the same way."""
    ways = np.roll(corners, -1, axis=0) - corners
    lengths = np.hypot(*ways.T)
    if not np.isfinite(lengths).all() or lengths.min() <= 0:
        return False
    ways = ways / lengths[:, None]
    after = np.roll(ways, -1, axis=0)
    return bool((ways[:, 0] * after[:, 1] - ways[:, 1] * after[:, 0] > _SHARPEST).all())


def with_bow(points: Points, width: int, height: int, bow: float) -> Points:
    """Give where a lens shows points (…, 2): further out by ``bow`` times the square of how far out they are."""
    middle, reach = np.array([width, height]) / 2, math.hypot(width, height) / 2
    off = (points - middle) / reach
    return np.asarray(middle + off * (1 + bow * (off**2).sum(axis=-1, keepdims=True)) * reach)


def without_bow(points: Points, width: int, height: int, bow: float) -> Points:
    """Give the points that a lens shows at ``points``."""
    straight = np.asarray(points, np.float64)
    for _ in range(_ROUNDS):
        straight = straight + (points - with_bow(straight, width, height, bow))
    return straight


def ratio_of(corners: Points, width: int, height: int) -> float:
    """Width by height of the rectangle that is seen by its corners (4, 2), clockwise from its upper left."""
    middle = np.array([width, height]) / 2
    first, second, fourth, third = (np.array([*(corner - middle), 1.0]) for corner in corners)
    across = _scaled(first, third, fourth, second)
    down = _scaled(first, second, fourth, third)
    focal = _focal(across, down, max(width, height))
    lengths = [math.hypot(way[0] / focal, way[1] / focal, way[2]) for way in (across, down)]
    return float(np.clip(lengths[0] / max(lengths[1], 1e-9), *_RATIOS))


def _scaled(first: Any, other: Any, opposite: Any, corner: Any) -> Points:
    """The side from the first corner to another, as the camera sees it, up to a scale that all sides share."""
    depth = np.cross(first, opposite) @ other / (np.cross(corner, opposite) @ other)
    return np.asarray(depth * corner - first)


def _focal(across: Points, down: Points, long: int) -> float:
    """The focal length in px, by which the two sides stand at a right angle, within what phones have."""
    product = across[2] * down[2]
    squared = -(across[0] * down[0] + across[1] * down[1]) / product if abs(product) > 1e-12 else -1.0
    return float(np.clip(math.sqrt(squared), _FOCALS[0] * long, _FOCALS[1] * long)) if squared > 0 else float(long)
