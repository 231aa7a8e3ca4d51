"""Arithmetic of the outline tool: the outline of a print is moved, resized, turned and drawn on its scan.

Points are (2,) x and y in pixels of the scan; ``scan`` is its width and height.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.part import Part

SMALLEST = 0.02
"""Share of the scan's long side that a side of an outline keeps."""

Point = NDArray[np.float64]


class Laid(NamedTuple):
    """A rectangle as it lies on a scan."""

    middle: Point
    half: Point
    """Half of its width and height."""
    axes: NDArray[np.float64]
    """(2, 2): the directions across and down, as rows."""

    @classmethod
    def of(cls, part: Part, scan: tuple[int, int]) -> Laid:
        """Lay a part on a scan."""
        angle = math.radians(part.angle)
        across, down = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
        half = np.array([part.width, part.height]) * max(scan) / 2
        return cls(np.array([part.x, part.y]) * scan, half, np.array([across, down]))

    def local(self, at: Point) -> Point:
        """Give a point as it lies across and down from the middle."""
        return np.asarray(self.axes @ (at - self.middle))

    def point(self, local: Point) -> Point:
        """Give such a place as a point."""
        return np.asarray(self.middle + local @ self.axes)


def moved(part: Part, scan: tuple[int, int], by: Point) -> Part:
    """Move an outline, its middle as far as there is scan."""
    return _placed(part, scan, Laid.of(part, scan).middle + by)


def resized(part: Part, scan: tuple[int, int], handle: tuple[int, int], at: Point) -> Part:
    """Drag a handle to a point; what lies opposite stays.

    Args:
        handle: −1, 0 or 1 across and down: which sides are dragged, 0 being neither.
    """
    laid, least = Laid.of(part, scan), SMALLEST * max(scan)
    place, low, high = laid.local(np.clip(at, 0, scan)), -laid.half, laid.half.copy()
    for axis, way in enumerate(handle):
        if way > 0:
            high[axis] = max(place[axis], low[axis] + least)
        elif way < 0:
            low[axis] = min(place[axis], high[axis] - least)
    width, height = ((high - low) / max(scan)).tolist()
    return replace(_placed(part, scan, laid.point((low + high) / 2)), width=width, height=height)


def turned(part: Part, degrees: float) -> Part:
    """Turn an outline clockwise; from 45° on it is another side that is up."""
    angle = part.angle + degrees
    quarters = round(angle / 90)
    width, height = (part.height, part.width) if quarters % 2 else (part.width, part.height)
    return replace(part, width=width, height=height, angle=angle - 90 * quarters)


def drawn(start: Point, end: Point, scan: tuple[int, int], number: int) -> Part | None:
    """Give the upright outline from corner to corner; None where it is too small for one."""
    start, end = np.clip(start, 0, scan), np.clip(end, 0, scan)
    width, height = (np.abs(end - start) / max(scan)).tolist()
    if min(width, height) < SMALLEST:
        return None
    x, y = ((start + end) / 2 / scan).tolist()
    return Part(x, y, width, height, 0.0, number)


def _placed(part: Part, scan: tuple[int, int], middle: Point) -> Part:
    x, y = np.clip(middle / scan, 0, 1).tolist()
    return replace(part, x=x, y=y)
