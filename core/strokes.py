"""Strokes of a brush on a scan, as a person drew them: where something is to be healed, or left as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import cv2
import numpy as np
from annotated_types import Ge, Gt, Le, Len
from numpy.typing import NDArray

from core.color import Floats
from core.geometry import Box
from core.region import Place, Region

BITS = 4  # of a pixel, so that strokes are smooth
WIDEST = 64  # px of a stroke, at the size at which it is seen; a wider one is seen smaller, and so is
LONGEST = 2048  # px of the long side of a longer one with what lies around it
_AROUND = 1.5  # widths of a stroke that are seen around it, and
_LEAST_AROUND = 0.01  # of the scan's long side
_STRAIGHT = 0.04  # of its width, that a stroke may be off where points are left out
_DIGITS = 5

Share = Annotated[float, Ge(-1), Le(2)]
"""Of the scan's width or height; a stroke may begin beside it."""


@dataclass(frozen=True)
class Stroke:
    """A line of one width with round ends, or a dot."""

    points: Annotated[tuple[tuple[Share, Share], ...], Len(1)]
    """From the left and from the top, as shares of the scan."""
    size: Annotated[float, Gt(0), Le(1)]
    """The line's width, as a share of the scan's long side."""
    spares: bool = False
    """Whether what it covers stays as it was scanned; else it is healed."""

    @classmethod
    def of(cls, points: Sequence[tuple[float, float]], size: float, scan: tuple[int, int], *, spares: bool) -> Stroke:
        """Keep of the ``points`` that a hand drew, as shares, only those that the line's shape needs.

        Args:
            scan: width and height of the scan in pixels.
        """
        pixels = (np.array(points) * scan).astype(np.float32)
        curve = cv2.approxPolyDP(pixels, _STRAIGHT * size * max(scan), closed=False).reshape(-1, 2) / scan
        kept = tuple((round(float(x), _DIGITS), round(float(y), _DIGITS)) for x, y in curve)
        return cls(kept, round(size, _DIGITS), spares)

    def place(self, region: Region, margin: float = 0.0) -> Place | None:
        """Give the part of a region that it covers, with a ``margin`` as a share of the long side; None: nothing."""
        points, width = self._in(region)
        reach = width / 2 + 2 + margin * width / self.size
        (left, top), (right, bottom) = np.floor(points.min(0) - reach), np.ceil(points.max(0) + reach)
        left, top = max(left, 0), max(top, 0)
        right, bottom = min(right, region.size[0]), min(bottom, region.size[1])
        if left >= right or top >= bottom:
            return None
        return Place(int(left), int(top), int(right - left), int(bottom - top))

    def drawn(self, region: Region) -> Floats:
        """Draw it: how far it covers each pixel of a region, (h, w) in 0…1."""
        points, width = self._in(region)
        canvas = np.zeros(region.size[::-1], np.uint8)
        ends = np.round((points - 0.5) * 2**BITS).astype(np.int32)
        for first, last in zip(ends, [*ends[1:], ends[-1]], strict=True):
            cv2.line(canvas, first.tolist(), last.tolist(), 255, max(1, round(width)), cv2.LINE_AA, BITS)
        return np.asarray(canvas, np.float32) / np.float32(255)

    def _in(self, region: Region) -> tuple[NDArray[np.float64], float]:
        """The points (n, 2) and the width in pixels of a region."""
        to_scan = np.vstack((region.to_map(*region.scan), (0, 0, 1)))
        from_scan = np.linalg.inv(to_scan)
        points = np.array(self.points) * region.scan
        scale = abs(np.linalg.det(from_scan[:2, :2])) ** 0.5
        return points @ from_scan[:2, :2].T + from_scan[:2, 2], float(self.size * max(region.scan) * scale)


class Patch:
    """Where a stroke's patch lies, and what is seen around it."""

    def __init__(self, stroke: Stroke, scan: tuple[int, int]) -> None:
        around = _AROUND * stroke.size + _LEAST_AROUND
        self.window = stroke.place(Region(scan, scan=scan), around) or Place(0, 0, 1, 1)
        """In pixels of the scan."""
        shrink = min(1.0, WIDEST / (stroke.size * max(scan)), LONGEST / max(self.window.width, self.window.height))
        size = max(1, round(self.window.width * shrink)), max(1, round(self.window.height * shrink))
        self.seen = Region(size, Region.at(self.window, scan).box, scan=scan)
        """The window, at the size at which it is seen."""
        self.place = stroke.place(self.seen) or Place(0, 0, 1, 1)
        """In pixels of what is seen."""

    @property
    def box(self) -> Box:
        """The part of the scan, as shares."""
        return self.seen.cut(self.place).box


def slices(place: Place) -> tuple[slice, slice]:
    """Give the rows and columns of a place."""
    return slice(place.top, place.top + place.height), slice(place.left, place.left + place.width)


def shared(then: Sequence[object], now: Sequence[object]) -> int:
    """Count the first strokes that are the same."""
    pairs = enumerate(zip(then, now, strict=False))
    return next((index for index, (old, new) in pairs if old != new), min(len(then), len(now)))
