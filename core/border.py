"""The frame of a picture in its scan: what is margin, lid or mat about it is found, so that a model sees it alone.

A margin is even and ends at once on one line, a little askew or deckled perhaps, or on one ellipse. Skies, snow and
vignettes end softly or on no line. Writing and stamps are thin, and count as margin. Where in doubt there is no margin:
the price of an overlooked one is a little colour, that of an invented one is a grey stripe.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Floats
from core.geometry import WHOLE, Box, Frame

_SEEN = 512  # px of the long side, at which is looked
_BLACK, _WHITE = 20.0, 82.0  # L of the lightest black and the darkest white; what is between them is grey
_EVENEST, _EVEN = 4.0, 8.0  # L by which a margin's pixels may differ from its level, from clean ones to noisy ones
_SHARP = 1.5  # times as much, by which the picture differs from the margin right behind the line
_THICKEST = 0.3  # of the picture's side
_ASKEW = 0.06  # slope of the line, 3.4 degrees
_RAGGED = 0.02  # of the picture's long side, within which a margin's ends lie on a line
_CLOSE = 3  # px, within which the line is sought
_STRAY = 0.03  # share of a side that may end before the line, as dust does
_MOST = 0.5  # share of a side that must end on the line; the rest goes deeper, where the picture is like the margin
_ENDING, _LEAST = 0.5, 0.04  # the same of a margin that runs all around: of all its sides, and of each
_LONE = 0.08  # of the picture's side: a thicker margin on one side only is taken for a part of the picture
_THINNEST = 2  # px
_STROKE = 5  # px, wider than writing
_SPECK = 0.005  # of the scan, smaller than pictures
_LAYERS = 4  # such as the scanner's black lid, then the print's white margin


class _Sides(NamedTuple):
    """Pixels of margin."""

    top: int = 0
    bottom: int = 0
    left: int = 0
    right: int = 0


class _Edge(NamedTuple):
    """Where the margin of one side ends."""

    thin: int
    """Rows of margin where it is thinnest."""
    thick: int
    """And where it is thickest."""
    share: float
    """Of the side that ends on the line."""
    level: float
    """L of the margin."""
    unlike: float
    """Share of the margin's pixels that are not even with it, such as writing."""


def find_frame(lightness: Floats) -> Frame:
    """Find the part of a scan that is picture by its lightness (h, w) in 0…100; all of it where there is no sure margin.

    Where the margin is askew, nothing of the picture is left out; of two pictures on a page, neither is.
    """
    scale = min(1.0, _SEEN / max(lightness.shape))
    seen = cv2.resize(lightness, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else lightness
    height, width = lightness.shape if scale == 1 else seen.shape[:2]
    smooth = np.asarray(cv2.medianBlur(seen, 3), np.float32).reshape(height, width)
    outer = inner = _Sides()
    around: float | None = None  # the level of the margin that was passed last
    for _ in range(_LAYERS):
        rest = smooth[inner.top : height - inner.bottom, inner.left : width - inner.right]
        if min(rest.shape) < 32:
            break
        oval = _oval(rest)
        if oval is not None:
            left, top, right, bottom = oval
            return Frame(_box(inner.left + left, inner.top + top, inner.left + right, inner.top + bottom, width, height), True)
        found = [_edge(side) for side in (rest, rest[::-1], rest.T, rest.T[::-1])]
        level = _all_around(found)
        if level is None:
            found = [edge if around is None and _alone(edge) else None for edge in found]
        if not any(found) or (level is not None and around is not None and abs(level - around) <= _EVEN):
            break
        around = around if level is None else level
        outer = _Sides(*(at + edge.thin if edge and edge.thin >= _THINNEST else out for out, at, edge in zip(outer, inner, found, strict=True)))
        inner = _Sides(*(at + edge.thick if edge else at for at, edge in zip(inner, found, strict=True)))
    alone = sum(side > 0 for side in outer) == 1
    if alone and max(outer.top / height, outer.bottom / height, outer.left / width, outer.right / width) > _LONE:
        return Frame()
    return Frame(_box(outer.left, outer.top, width - outer.right, height - outer.bottom, width, height))


def _box(left: float, top: float, right: float, bottom: float, width: int, height: int) -> Box:
    """Sides in pixels of a picture of that size, as a box."""
    left, top, right, bottom = max(0, left), max(0, top), min(width, right), min(height, bottom)
    return Box(left / width, top / height, (right - left) / width, (bottom - top) / height)


def _all_around(edges: list[_Edge | None]) -> float | None:
    """L of the one margin that four edges are of, if they are."""
    there = [edge for edge in edges if edge is not None]
    if len(there) < 4:
        return None
    levels, shares = [edge.level for edge in there], [edge.share for edge in there]
    is_one = max(levels) - min(levels) <= _EVEN and sum(shares) >= 4 * _ENDING and min(shares) >= _LEAST
    return float(np.mean(levels)) if is_one else None


def _alone(edge: _Edge | None) -> bool:
    """Whether an edge is sure by itself: clean, and not grey, as many skies and walls are."""
    return edge is not None and edge.thin >= _THINNEST and edge.share >= _MOST and edge.unlike <= _STRAY and not _is_grey(edge.level)


def _is_grey(level: float) -> bool:
    return _BLACK < level < _WHITE


def _edge(picture: Floats) -> _Edge | None:
    """The edge of the margin at the top of a picture (h, w), if there is one."""
    height, width = picture.shape
    long = max(height, width)
    deepest = int(height * _THICKEST)
    level, even = _level(picture[:2])
    unlike = np.abs(picture - level) > even
    large = _without_strokes(unlike)
    across = large.any(axis=0)
    depth = np.where(large[: deepest + 1].any(axis=0), large.argmax(axis=0), deepest)
    columns = np.flatnonzero(across & (depth < deepest))
    if len(columns) < 8:
        return None
    place, rows = columns - width / 2, depth[columns]
    is_on = _on_line(place, rows, _RAGGED * long, _STRAY * across.sum())
    columns, place, rows = columns[is_on], place[is_on], rows[is_on]
    is_sharp = np.abs(picture[np.minimum(rows + 2, height - 1), columns] - level) >= _SHARP * even
    ends = _line_at(place, rows, place[[0, -1]])
    thin, thick = max(0, round(min(ends))), int(np.percentile(rows, 98)) + 1
    if thick < 2 * _THINNEST:
        return None
    return _Edge(thin, thick, is_sharp.sum() / across.sum(), float(level), unlike[:thin].mean() if thin else 0.0)


def _level(strip: Floats) -> tuple[np.float32, float]:
    """L of a margin by some of its pixels, and by how much others may differ from it."""
    level = np.median(strip)
    return np.float32(level), float(np.clip(6 * np.median(np.abs(strip - level)), _EVENEST, _EVEN))


def _on_line(place: Floats, depth: NDArray[np.int_], ragged: float, strays: float) -> NDArray[np.bool_]:
    """Which points are on the line that most are on, of the lines with no more than ``strays`` points before them."""
    most, best = 0, np.zeros(len(place), bool)
    for slope in np.linspace(-_ASKEW, _ASKEW, 25):
        off = depth - slope * place
        ordered = np.sort(off)
        near = np.searchsorted(ordered, ordered + _CLOSE, "right") - np.arange(len(ordered))
        first = int(np.argmax(near[: int(strays) + 1]))
        if near[first] > most:
            most, best = near[first], (off >= ordered[first]) & (off <= ordered[first] + max(_CLOSE, ragged))
    return best


def _line_at(place: Floats, depth: NDArray[np.int_], ends: Floats) -> Floats:
    """The depth at ``ends`` of the line that most of some points are on."""
    slope, middle = 0.0, float(np.median(depth))
    off = depth - middle
    for _ in range(4):
        near = np.abs(off) <= max(1.0, 1.5 * np.median(np.abs(off)))
        if np.ptp(place[near]) < 8:
            break
        slope, middle = np.polyfit(place[near], depth[near], 1)
        off = depth - middle - slope * place
    return np.asarray(middle + slope * ends)


def _without_strokes(unlike: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What is unlike a margin (h, w), without writing, stamps and dust."""
    disc: Any = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_STROKE, _STROKE))
    opened = cv2.morphologyEx(unlike.astype(np.uint8), cv2.MORPH_OPEN, disc)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=4)
    large = stats[:, cv2.CC_STAT_AREA] >= _SPECK * unlike.size
    large[0] = False
    return np.asarray(large[labels], bool)


def _oval(picture: Floats) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom of an ellipse that fills a picture (h, w) and has even margin about it, if any."""
    height, width = picture.shape
    ring = np.concatenate([picture[:2].ravel(), picture[-2:].ravel(), picture[:, :2].ravel(), picture[:, -2:].ravel()])
    level, even = _level(ring)
    unlike = _without_strokes(np.abs(picture - level) > even)
    if not unlike.any():
        return None
    hull = cv2.convexHull(np.argwhere(unlike)[:, ::-1].astype(np.int32))
    points = hull[:, 0] + 0.5
    for _ in range(5):
        if len(points) < 12:
            return None
        middle, reach = _ellipse(points)
        off = np.abs(np.hypot(*((points - middle) / reach).T) - 1)
        points = points[off <= max(0.02, np.median(off) * 2)]
    if min(reach / (width, height)) < 0.25 or max(reach / (width, height)) > 0.52:
        return None
    x, y = np.arange(width) + 0.5 - middle[0], np.arange(height) + 0.5 - middle[1]
    away = np.hypot(x[None] / reach[0], y[:, None] / reach[1])
    outside = away > 1.03
    angles = np.linspace(0, 2 * np.pi, 360, endpoint=False)
    turns = np.stack([np.cos(angles), np.sin(angles)], -1)
    inside = np.floor(middle + turns * reach * 0.97).astype(int).clip(0, [width - 1, height - 1])
    sharp = np.abs(picture[inside[:, 1], inside[:, 0]] - level) > even
    if outside.mean() < 0.05 or unlike[outside].mean() > 0.03 or sharp.mean() < 0.6:
        return None
    (left, top), (right, bottom) = middle - reach, middle + reach
    return left, top, right, bottom


def _ellipse(points: Floats) -> tuple[Floats, Floats]:
    """Middle and half axes (2,) of the upright ellipse that is nearest to points (n, 2)."""
    centre, size = points.mean(axis=0), points.std(axis=0) + 1e-6
    scaled = (points - centre) / size
    a, b, c, d = np.linalg.lstsq(np.concatenate([scaled**2, scaled], axis=1), np.ones(len(points)), rcond=None)[0]
    a, b = max(a, 1e-6), max(b, 1e-6)
    total = 1 + c * c / (4 * a) + d * d / (4 * b)
    return centre + size * (-c / (2 * a), -d / (2 * b)), size * np.sqrt((total / a, total / b))


def within(box: Box, picture: Floats) -> tuple[slice, slice]:
    """The rows and columns of ``picture`` (h, w) that lie inside a box."""
    height, width = picture.shape
    top, bottom = round(box.top * height), round((box.top + box.height) * height)
    left, right = round(box.left * width), round((box.left + box.width) * width)
    return slice(top, max(bottom, top + 1)), slice(left, max(right, left + 1))


def inside(frame: Frame, shape: tuple[int, int]) -> Floats:
    """1 where a scan of ``shape`` (h, w) is picture, 0 where it is margin."""
    mask = np.zeros(shape, np.float32)
    part = mask[within(frame.box, mask)]
    part[...] = np.hypot(*_from_middle(*part.shape)) <= 1 if frame.is_oval else 1
    return mask


def mirrored(picture: Floats) -> Floats:
    """A picture (h, w) whose corners, outside the ellipse that fills it, mirror what is inside."""
    height, width = picture.shape
    x, y = _from_middle(height, width)
    away = np.hypot(x, y)
    back = np.where(away > 1, (2 - away) / np.maximum(away, 1), 1).astype(np.float32)
    columns, rows = (x * back + 1) * width / 2 - np.float32(0.5), (y * back + 1) * height / 2 - np.float32(0.5)
    return np.asarray(cv2.remap(picture, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32)


def _from_middle(height: int, width: int) -> tuple[Floats, Floats]:
    """Place of each pixel (h, w) of a picture, right and down from its middle in −1…1."""
    down, right = ((np.arange(side, dtype=np.float32) + 0.5) / side * 2 - 1 for side in (height, width))
    return np.broadcast_to(right[None], (height, width)), np.broadcast_to(down[:, None], (height, width))
