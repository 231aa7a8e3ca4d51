"""A part of a scan that is a photo of its own: one of several prints, as a rectangle at any angle."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

_LARGEST = 2.0  # times the scan's long side
_STEEPEST = 45.0  # degrees


class Piece(NamedTuple):
    """What a photo is of: by this a document, and what was decided about it, are known."""

    path: Path
    """Of the scan, absolute."""
    page: int
    number: int = 0
    """Of the print on the page; 0: all of the page."""


@dataclass(frozen=True)
class Part:
    """A rectangle on a scan, straightened: what remains is upright.

    Raises ValueError where a field is out of its range.
    """

    x: float
    """Middle, as a share of the scan's width, 0…1."""
    y: float
    """Middle, as a share of the scan's height, 0…1."""
    width: float
    """Share of the scan's long side, as is the height; 0…2."""
    height: float
    angle: float
    """Degrees clockwise, −45…45, by which it leans."""
    number: int = 1
    """Which of the prints on its scan it is, from 1: what was done to it stays with it where others come or go."""

    def __post_init__(self) -> None:
        is_on_it = 0 <= self.x <= 1 and 0 <= self.y <= 1 and 0 < self.width <= _LARGEST and 0 < self.height <= _LARGEST
        if not is_on_it or not -_STEEPEST <= self.angle <= _STEEPEST or self.number < 1:
            raise ValueError(f"no part of a scan: {self}")

    @classmethod
    def of_corners(cls, corners: NDArray[Any], width: int, height: int) -> Part | None:
        """Give the rectangle nearest to four corners (4, 2), in turn, on a scan of that size; None where it is none."""
        one, other = ((corners[index] + corners[(index + 1) % 4] for index in (index, index + 2)) for index in (0, 1))
        ways = [np.subtract(*each) / 2 for each in (list(one), list(other))]
        lengths = [float(np.hypot(*way)) for way in ways]
        if min(lengths) < 1:
            return None
        angles = [math.degrees(math.atan2(way[1], way[0])) for way in ways]
        level = 0 if abs((angles[0] + 90) % 180 - 90) <= 45 else 1
        leans = [(angle + 45) % 90 - 45 for angle in angles]
        leans[1] += 90 * round((leans[0] - leans[1]) / 90)
        angle = (float(np.average(leans, weights=lengths)) + 45) % 90 - 45
        x, y = corners.mean(axis=0)
        long = max(width, height)
        return cls(float(x / width), float(y / height), lengths[level] / long, lengths[1 - level] / long, angle)

    def named(self, scan: str) -> str:
        """Name it after its scan, both without an ending."""
        return f"{scan}-print{self.number}"

    @property
    def slimness(self) -> float:
        """Short by long side."""
        return min(self.width, self.height) / max(self.width, self.height)

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Give its width and height in pixels of a scan of that size."""
        long = max(width, height)
        return max(1, round(self.width * long)), max(1, round(self.height * long))

    def to_scan(self, width: int, height: int) -> NDArray[np.float64]:
        """Give the affine map (2, 3) from its points to points of a scan of that size."""
        across, down = self.size(width, height)
        cos, sin = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        turn = np.array([[cos, -sin], [sin, cos]])
        middle = np.array([self.x * width, self.y * height]) - turn @ [across / 2, down / 2]
        return np.concatenate([turn, middle[:, None]], axis=1)

    def corners(self, width: int, height: int) -> NDArray[np.float64]:
        """Give its corners (4, 2) on a scan of that size, clockwise from the top left of what is upright."""
        across, down = self.size(width, height)
        points = np.array([(0, 0, 1), (across, 0, 1), (across, down, 1), (0, down, 1)], float)
        return np.asarray(points @ self.to_scan(width, height).T)
