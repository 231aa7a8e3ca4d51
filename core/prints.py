"""Several prints on one scan are found by the lid of the scanner between them.

What differs from the lid is print, writing and dust left out. Prints that touch are cut apart where their outline has
corners that point inwards. The sides of a print are lines through its outline, so that deckled edges do not tip it, and
lie as far within it as an edge of their height, smoothed, is seen before it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from statistics import NormalDist
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Codes, Floats
from core.color import lightness as lightness_of
from core.geometry import fitted
from core.part import Part
from core.photo import Photo
from core.photo.origin import origin
from core.quad import Outline
from core.snapshot import find_snapshot

SIDE = 1600  # px of the long side, at which a scan is looked at
_UNLIKE = 1.6  # L by which a smoothed print differs from the lid at least, where the lid is even
_NOISE = 6.0  # times the lid's own deviation
_SMALLEST = 0.004  # of the scan, smaller than prints
_SLIMMEST = 0.12  # short by long side, slimmer than prints
_STROKE = 7  # px, wider than writing and the lid's dust
_BLACK, _WHITE = 15.0, 88.0  # L of the lightest black lid and the darkest white one
_ABOUT = 0.4  # share of the scan's edge where the lid is seen
_LEAST_FULL = 0.85  # of its rectangle, that a print fills at least
_OVERLAP = 0.05  # of the smaller one
_FULL = 0.975  # of its rectangle that one print fills at least
_PRICE = 0.01  # of being like rectangles, that a cut has to be worth
_WAYS = 3  # of cutting a piece that are tried, one less of each half
_DEEP = 0.012  # of the outline's long side, by which a corner points inwards where prints touch
_INNER = 0.12  # of a side at its ends, left out where its line is sought
_BLUR = 1.0  # px, the deviation of the Gaussian that smooths
_WITHIN = 5  # px within a side, where its print is seen, and outside, where the lid is


class _Lid(NamedTuple):
    """A scan beside its lid."""

    unlike: Floats
    """By how much L of the smoothed scan (h, w) differs from the lid's."""
    limit: float
    """From which on it is no lid."""

    @property
    def mask(self) -> NDArray[np.uint8]:
        """1 where there is something on the glass."""
        disc: Any = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_STROKE, _STROKE))
        return np.asarray(cv2.morphologyEx((self.unlike > self.limit).astype(np.uint8), cv2.MORPH_OPEN, disc), np.uint8)


class _Mask(NamedTuple):
    pixels: NDArray[np.uint8]
    """1 where there is print (h, w), from the first to the last row and column of it."""
    outline: NDArray[np.int32]
    """(n, 2), x and y on the scan."""

    @property
    def corner(self) -> Any:
        """Where on the scan its first pixel lies."""
        return self.outline.min(axis=0)


def find_prints(lightness: Floats) -> list[Part]:
    """Find the prints on a scan by its lightness (h, w) in 0…100, numbered in the order in which they are read.

    One print, or none that is sure, is none.
    """
    height, width = lightness.shape
    lid = _lid(lightness)
    if lid is None:
        return []
    found = [_part(each, lid) for each in _apart(lid.mask) if _fullness(each.outline) >= _LEAST_FULL]
    parts = [part for part in found if part is not None]
    return _in_order(parts) if len(parts) > 1 and not _overlap(parts, width, height) else []


def prints_of(photo: Photo) -> list[Outline]:
    """Find the prints on a scan, as `find_prints`; in a picture that a camera took, the one print, as `find_snapshot`.

    Raises:
        AutochromeError: it cannot be decoded.
    """
    scan = photo.scan
    return prints_in(scan.shrunk(*fitted(scan.width, scan.height, SIDE)), scan)


def prints_in(pixels: Codes, scan: Photo) -> list[Outline]:
    """Find them by its pixels (h, w, bands), the long side `SIDE` px at most."""
    found: list[Outline] = [*find_prints(lightness_of(pixels, scan.space))]
    if found or not origin(scan.metadata).is_by_camera:
        return found
    quad = find_snapshot(pixels)
    return [] if quad is None else [quad]


def _overlap(parts: list[Part], width: int, height: int) -> bool:
    """Whether any two lie on each other, as prints on the glass do not."""
    corners = [part.corners(width, height).astype(np.float32) for part in parts]
    return any(
        cv2.intersectConvexConvex(one, other)[0] > _OVERLAP * min(cv2.contourArea(one), cv2.contourArea(other))
        for one, other in combinations(corners, 2)
    )


def _lid(lightness: Floats) -> _Lid | None:
    """Find the lid of a scan (h, w); None where there is none about it."""
    smooth = cv2.GaussianBlur(cv2.medianBlur(np.ascontiguousarray(lightness, np.float32), 5), (0, 0), _BLUR)
    edge = max(2, min(smooth.shape) // 100)
    ring = np.concatenate(
        [each.ravel() for each in (smooth[:edge], smooth[-edge:], smooth[:, :edge], smooth[:, -edge:])]
    )
    counts, starts = np.histogram(ring, 100, (0, 100))
    lid = ring[np.abs(ring - starts[counts.argmax()] - 0.5) < 2.5]
    level = float(np.median(lid))
    if len(lid) < _ABOUT * len(ring) or _BLACK < level < _WHITE:
        return None
    limit = max(_UNLIKE, _NOISE * 1.48 * float(np.median(np.abs(lid - level))))
    return _Lid(np.abs(smooth - level), limit)


def _apart(unlike: NDArray[np.uint8]) -> Iterator[_Mask]:
    """The pieces of what is unlike the lid, each one print as far as can be told, without holes."""
    least = _SMALLEST * unlike.size
    for piece in _pieces(unlike, least):
        yield from _divided(piece, least)


def _divided(piece: _Mask, least: float, ways: int = _WAYS) -> list[_Mask]:
    """The prints that a piece is: of some ways to cut it the one whose parts are most like rectangles, for few cuts."""
    best = [piece]
    if _fullness(piece.outline) < _FULL:
        for halves in _best_cuts(piece, least)[:ways]:
            parts = [part for half in halves for part in _divided(half, least, max(1, ways - 1))]
            best = max(best, parts, key=_likeness)
    return best


def _likeness(parts: list[_Mask]) -> float:
    """How like rectangles parts are, by their areas; each cut has its price."""
    areas = [cv2.contourArea(part.outline) for part in parts]
    return float(np.average([_fullness(part.outline) for part in parts], weights=areas)) - _PRICE * len(parts)


def _pieces(pixels: NDArray[np.uint8], least: float, corner: Any = (0, 0)) -> Iterator[_Mask]:
    """What hangs together in pixels that lie on a scan from a corner on."""
    outlines, _ = cv2.findContours(pixels, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE, offset=[int(at) for at in corner])
    for outline in outlines:
        if cv2.contourArea(outline) >= least:
            left, top, width, height = cv2.boundingRect(outline)
            filled = np.zeros((height, width), np.uint8)
            cv2.drawContours(filled, [outline], -1, 1, cv2.FILLED, offset=(-left, -top))
            yield _Mask(filled, np.asarray(outline.reshape(-1, 2), np.int32))


def _fullness(outline: NDArray[np.int32]) -> float:
    """Share of the smallest rectangle about an outline that it fills."""
    (_, (across, down), _) = cv2.minAreaRect(outline)
    return cv2.contourArea(outline) / max(across * down, 1.0)


def _best_cuts(piece: _Mask, least: float) -> list[list[_Mask]]:
    """The halves of a piece by cuts at corners that point inwards, from those on that are most like rectangles."""
    found = []
    for start, end in _cuts(piece.outline - piece.corner):
        pixels = piece.pixels.copy()
        cv2.line(pixels, start, end, 0, 3, cv2.LINE_4)
        halves = list(_pieces(pixels, least, piece.corner))
        if len(halves) == 2:
            found.append(halves)
    return sorted(found, key=_likeness, reverse=True)


def _cuts(outline: NDArray[np.int32]) -> Iterator[tuple[Any, Any]]:
    """Lines between corners that point inwards, and from each on along the sides that meet there."""
    hull = cv2.convexHull(outline[:, None], returnPoints=False)
    try:
        defects: Any = cv2.convexityDefects(outline[:, None], np.sort(hull, axis=0)[::-1])
    except cv2.error:  # an outline that meets itself
        return
    reach = float(np.ptp(outline, axis=0).max())
    deep = [each for each in (() if defects is None else defects.reshape(-1, 4)) if each[3] / 256 > _DEEP * reach]
    deep = sorted(deep, key=lambda each: -each[3])[:6]
    corners = [int(each[2]) for each in deep]
    for first, second in combinations(corners, 2):
        yield outline[first].tolist(), outline[second].tolist()
    step = max(4, int(0.08 * reach))
    for corner in corners:
        for along in (outline[(corner - step) % len(outline)], outline[(corner + step) % len(outline)]):
            way = (outline[corner] - along).astype(float)
            end = outline[corner] + way / max(float(np.hypot(*way)), 1.0) * 2 * reach
            yield (outline[corner] - np.sign(way) * 2).astype(int).tolist(), end.astype(int).tolist()


def _part(piece: _Mask, lid: _Lid) -> Part | None:
    """The rectangle of a print; None where it is too slim for one."""
    height, width = lid.unlike.shape
    corners = cv2.boxPoints(cv2.minAreaRect((piece.outline + 0.5).astype(np.float32)))
    lines = [_side(piece.outline + 0.5, corners[number], corners[(number + 1) % 4]) for number in range(4)]
    lines = [_without_blur(line, np.mean(corners, axis=0), np.ptp(corners, axis=0).min(), lid) for line in lines]
    points = np.array([_crossing(lines[number - 1], lines[number]) for number in range(4)])
    long = max(np.ptp(corners, axis=0))
    if np.abs(points - corners).max() > 0.05 * long:
        points = np.asarray(corners, float)
    part = Part.of_corners(points, width, height)
    return None if part is None or part.slimness < _SLIMMEST else part


def _side(outline: NDArray[Any], start: NDArray[Any], end: NDArray[Any]) -> NDArray[np.float64]:
    """Point and direction (4,) of the line through the points of an outline that lie near a side."""
    way = (end - start).astype(float)
    length = max(float(np.hypot(*way)), 1.0)
    way /= length
    along, off = (outline - start) @ way, (outline - start) @ np.array([-way[1], way[0]])
    is_near = (np.abs(off) < 0.03 * length + 3) & (along > _INNER * length) & (along < (1 - _INNER) * length)
    if np.count_nonzero(is_near) < 10:
        return np.array([*start, *way])
    a, b, x, y = map(_number, cv2.fitLine(outline[is_near].astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01))
    return np.array([x, y, a, b])


def _without_blur(line: NDArray[np.float64], middle: NDArray[Any], short: float, lid: _Lid) -> NDArray[np.float64]:
    """The line of a side, moved to where its edge is: smoothed, an edge reaches the limit before it is there."""
    start, way = line[:2], line[2:]
    inwards = np.array([-way[1], way[0]])
    inwards *= np.sign((middle - start) @ inwards)
    foot = start + ((middle - start) @ way) * way
    along = foot + np.linspace(-0.3, 0.3, 61)[:, None] * short * way
    height, outside = (_median(lid.unlike, along + far * inwards) for far in (_WITHIN, -_WITHIN))
    if height > 2 * lid.limit > 2 * outside:  # where another print touches, there is no such edge
        start = start + _BLUR * NormalDist().inv_cdf(1 - lid.limit / height) * inwards
    return np.array([*start, *way])


def _median(values: Floats, points: NDArray[np.float64]) -> float:
    """Of values (h, w) at points (n, 2), x and y; beyond the edge, of those at it."""
    across, down = np.clip(points.astype(int), 0, np.array(values.shape[::-1]) - 1).T
    return float(np.median(values[down, across]))


def _number(value: Any) -> float:
    return float(np.ravel(value)[0])


def _crossing(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where two lines meet; the start of the second where they do not."""
    matrix = np.stack([one[2:], -other[2:]], axis=1)
    if abs(np.linalg.det(matrix)) < 1e-3:
        return other[:2]
    return np.asarray(one[:2] + one[2:] * np.linalg.solve(matrix, other[:2] - one[:2])[0])


def _in_order(parts: list[Part]) -> list[Part]:
    """From the top left, row by row: those whose middles are within half a print's height of each other are a row."""
    rows: list[list[Part]] = []
    for part in sorted(parts, key=lambda each: each.y):
        if rows and part.y - rows[-1][0].y < math.sqrt(_SMALLEST) + 0.25 * rows[-1][0].height:
            rows[-1].append(part)
        else:
            rows.append([part])
    ordered = (part for row in rows for part in sorted(row, key=lambda each: each.x))
    return [replace(part, number=number) for number, part in enumerate(ordered, 1)]
