"""Arithmetic of the outline tool: the outline of a print is moved, resized, turned and drawn on its scan.

Points are (2,) x and y in pixels of the scan; ``scan`` is its width and height. A handle is −1, 0 or 1 across and down:
which sides of an outline it drags, 0 being neither.
"""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np

from core.part import Part
from core.quad import Outline, Points, Quad

SMALLEST = 0.02
"""Share of the scan's long side that a side of an outline keeps."""
CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))
"""As handles, in turn."""

Handle = tuple[int, int]
Scan = tuple[int, int]


def corners(outline: Outline, scan: Scan) -> Points:
    """Give its corners (4, 2), in turn."""
    if isinstance(outline, Quad):
        return outline.corners(*scan)
    middle, half, axes = _laid(outline, scan)
    return np.asarray(middle + (half * CORNERS) @ axes)


def place(outline: Outline, scan: Scan, handle: Handle) -> Points:
    """Say where a handle lies; (0, 0) is the middle."""
    across, down = (np.array([1 - way, 1 + way]) / 2 for way in handle)
    first, second, third, fourth = corners(outline, scan)
    return np.asarray(down[0] * (across @ [first, second]) + down[1] * (across @ [fourth, third]))


def holds(outline: Outline, scan: Scan, point: Points, near: float) -> bool:
    """Whether a point is in an outline, or within so many px of it."""
    x, y = point.tolist()
    return cv2.pointPolygonTest(corners(outline, scan).astype(np.float32), (x, y), True) >= -near


def moved(outline: Outline, scan: Scan, by: Points) -> Outline:
    """Move an outline, its middle as far as there is scan."""
    middle = place(outline, scan, (0, 0))
    by = np.clip(middle + by, 0, scan) - middle
    if isinstance(outline, Quad):
        return _quad(outline, scan, outline.corners(*scan) + by)
    x, y = ((np.array([outline.x, outline.y]) * scan + by) / scan).tolist()
    return replace(outline, x=min(max(x, 0.0), 1.0), y=min(max(y, 0.0), 1.0))


def resized(outline: Outline, scan: Scan, handle: Handle, at: Points) -> Outline:
    """Drag a handle to a point; what lies opposite stays."""
    at = np.clip(at, 0, scan)
    if isinstance(outline, Quad):
        is_dragged = [[handle in (corner, (corner[0], 0), (0, corner[1]))] for corner in CORNERS]
        by = at - place(outline, scan, handle)
        return _quad(outline, scan, outline.corners(*scan) + by * is_dragged)
    middle, half, axes = _laid(outline, scan)
    seen, low, high, least = axes @ (at - middle), -half, half.copy(), SMALLEST * max(scan)
    for axis, way in enumerate(handle):
        if way > 0:
            high[axis] = max(seen[axis], low[axis] + least)
        elif way < 0:
            low[axis] = min(seen[axis], high[axis] - least)
    width, height = ((high - low) / max(scan)).tolist()
    x, y = np.clip((middle + (low + high) / 2 @ axes) / scan, 0, 1).tolist()
    return replace(outline, x=x, y=y, width=width, height=height)


def turned(part: Part, degrees: float) -> Part:
    """Turn an outline clockwise; from 45° on it is another side that is up."""
    angle = part.angle + degrees
    quarters = round(angle / 90)
    width, height = (part.height, part.width) if quarters % 2 else (part.width, part.height)
    return replace(part, width=width, height=height, angle=angle - 90 * quarters)


def drawn(start: Points, end: Points, scan: Scan, number: int) -> Part | None:
    """Give the upright outline from corner to corner; None where it is too small for one."""
    start, end = np.clip(start, 0, scan), np.clip(end, 0, scan)
    width, height = (np.abs(end - start) / max(scan)).tolist()
    if min(width, height) < SMALLEST:
        return None
    x, y = ((start + end) / 2 / scan).tolist()
    return Part(x, y, width, height, 0.0, number)


def freed(outline: Outline, scan: Scan, *, is_free: bool) -> Outline:
    """Let each corner of an outline lie anywhere, or make it the rectangle nearest to its corners."""
    if is_free == isinstance(outline, Quad):
        return outline
    seen = corners(outline, scan)
    if is_free:
        return Quad.of_corners(seen, *scan, number=outline.number) or outline
    part = Part.of_corners(seen, *scan)
    return replace(part, number=outline.number) if part else outline


def _laid(part: Part, scan: Scan) -> tuple[Points, Points, Points]:
    """Middle, half of width and height, and the directions across and down as rows."""
    angle = math.radians(part.angle)
    axes = np.array([(math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))])
    return np.array([part.x, part.y]) * scan, np.array([part.width, part.height]) * max(scan) / 2, axes


def _quad(quad: Quad, scan: Scan, seen: Points) -> Quad:
    """The same with other corners; as it was, where they are none."""
    return Quad.of_corners(seen, *scan, quad.bow, quad.number) or quad
