"""The frame of a picture is found: where margin, lid or mat about it end.

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
from core.frame import Frame
from core.geometry import Box

_SEEN = 512  # px of the long side, at which is looked
_SMALLEST = 32  # px of a side, below which is not
_LAYERS = 4  # such as the scanner's black lid, then the print's white margin
_BLACK, _WHITE = 20.0, 82.0  # L of the lightest black and the darkest white; what is between them is grey
_EVENEST, _EVEN = 4.0, 8.0  # L by which a margin's pixels may differ from its level, from clean ones to noisy ones
_SHARP = 1.5  # times as much, by which the picture differs from the margin right behind the line
_THINNEST = 2  # px; where a margin is thinner, as behind a deckle edge, it counts if another follows
_THICKEST = 0.3  # of the picture's side
_ASKEW = 0.06  # slope of the line, 3.4 degrees
_CLOSE = 3  # px, within which the line is sought
_RAGGED = 0.02  # of the picture's long side, within which a margin's ends lie on the line
_STRAY = 0.1  # share of a side that may end before the line, as stamps do
_TELLING = 0.65  # share of a side that must lie on a line for telling how the line goes on
_AROUND, _LEAST = 0.5, 0.04  # share of all sides, and of each, that ends on the line of a margin that runs all around
_ALONE = 0.5  # the same of a margin by itself; elsewhere the picture is like the margin, and that goes deeper
_CLEAN = 0.03  # share of a margin by itself that may be unlike it
_LONE = 0.08  # of the picture's side: a thicker margin on one side only is taken for a part of the picture
_STROKE = 5  # px, wider than writing
_SPECK = 0.005  # of the scan, smaller than pictures
_ARC, _BEYOND = 0.7, 0.02  # share of an ellipse that must be seen, and of the long side that it may lie outside
_OVAL = 0.5  # of the scan's sides, that an ellipse must fill


class _Edge(NamedTuple):
    """Where the margin of one side ends."""

    thin: int = 0
    """Rows of margin where it is thinnest."""
    thick: int = 0
    """And where it is thickest."""
    share: float = 0.0
    """Of the side that ends on the line."""
    level: float = 0.0
    """L of the margin."""
    unlike: float = 0.0
    """Share of the margin's pixels that are not even with it, such as writing."""


def find_frame(lightness: Floats) -> Frame:
    """Find the part of a scan that is picture by its lightness (h, w) in 0…100; all of it where no margin is sure.

    Where the margin is askew, nothing of the picture is left out; of two pictures on a page, neither is.
    """
    seen = _smooth(lightness)
    outer = inner = np.zeros(4, int)  # px of margin at the top, bottom, left and right
    passed: float | None = None
    for _ in range(_LAYERS):
        top, bottom, left, right = inner
        rest = seen[top : len(seen) - bottom, left : seen.shape[1] - right]
        if min(rest.shape) < _SMALLEST:
            break
        oval = _oval(rest)
        if oval is not None:
            return Frame(_box(inner + oval, seen), is_oval=True)
        edges, passed = _sure([_edge(side) for side in (rest, rest[::-1], rest.T, rest.T[::-1])], passed)
        thin, thick = np.array([(edge.thin, edge.thick) for edge in edges]).T
        if not thick.any():
            break
        outer, inner = np.where(thin >= _THINNEST, inner + thin, outer), inner + thick
    height, width = seen.shape
    is_lone = np.count_nonzero(outer) == 1 and max(outer / (height, height, width, width)) > _LONE
    return Frame() if is_lone else Frame(_box(outer, seen))


def _smooth(lightness: Floats) -> Floats:
    """Lightness without noise, no larger than it need be."""
    scale = _SEEN / max(lightness.shape)
    height, width = (max(1, round(side * min(1.0, scale))) for side in lightness.shape)
    small = cv2.resize(lightness, (width, height), interpolation=cv2.INTER_AREA) if scale < 1 else lightness
    return np.asarray(cv2.medianBlur(small, 3), np.float32).reshape(height, width)


def _box(margins: NDArray[Any], picture: Floats) -> Box:
    """A picture (h, w) without margins of so many pixels at the top, bottom, left and right."""
    height, width = picture.shape
    top, bottom, left, right = (float(each) for each in margins.clip(0))
    return Box(left / width, top / height, (width - left - right) / width, (height - top - bottom) / height)


def _sure(edges: list[_Edge], passed: float | None) -> tuple[list[_Edge], float | None]:
    """The edges that are there for sure, by themselves or all around, and L of the last margin that ran all around.

    Behind a margin that ran all around, of the level ``passed``, can only be another such one of another level.
    """
    levels, shares = [edge.level for edge in edges], [edge.share for edge in edges]
    level = sum(levels) / 4
    if max(levels) - min(levels) <= _EVEN and sum(shares) >= 4 * _AROUND and min(shares) >= _LEAST:
        is_another = passed is None or abs(level - passed) > _EVEN
        return (edges, level) if is_another else ([_Edge()] * 4, passed)
    return [edge if passed is None and _is_sure(edge) else _Edge() for edge in edges], passed


def _is_sure(edge: _Edge) -> bool:
    """Whether an edge is so by itself: clean, and not grey, as many skies and walls are."""
    is_grey = _BLACK < edge.level < _WHITE
    return not is_grey and edge.thin >= _THINNEST and edge.share >= _ALONE and edge.unlike <= _CLEAN


def _edge(picture: Floats) -> _Edge:
    """The edge of the margin at the top of a picture (h, w)."""
    height, width = picture.shape
    level, even = _level(picture[:2])
    unlike = np.abs(picture - level) > even
    large = _without_strokes(unlike)
    across = np.flatnonzero(large.any(axis=0))
    depth = large[:, across].argmax(axis=0)
    is_reached = depth < int(height * _THICKEST)
    place, depth = across[is_reached] - width / 2, depth[is_reached]
    if len(place) < _SMALLEST // 4:
        return _Edge()
    slope, behind = _line(place, depth, int(_STRAY * len(across)))
    is_on = (behind >= 0) & (behind <= max(_CLOSE, _RAGGED * max(height, width)))
    place, depth, behind = place[is_on], depth[is_on], behind[is_on]
    ends = across[[0, -1]] - width / 2 if len(place) > _TELLING * len(across) else place[[0, -1]]
    line = slope * ends + np.median((depth - slope * place)[behind <= _CLOSE])
    thin, thick = max(0, round(min(line))), int(np.percentile(depth, 98)) + 1
    if thick < 2 * _THINNEST:
        return _Edge()
    inside = picture[np.minimum(depth + 2, height - 1), np.round(place + width / 2).astype(int)]
    share = np.count_nonzero(np.abs(inside - level) >= _SHARP * even) / len(across)
    return _Edge(thin, thick, share, float(level), float(unlike[:thin].mean()) if thin else 0.0)


def _level(pixels: Floats) -> tuple[np.float32, float]:
    """L of a margin by some of its pixels, and by how much others may differ from it."""
    level = np.float32(np.median(pixels))
    return level, float(np.clip(6 * np.median(np.abs(pixels - level)), _EVENEST, _EVEN))


def _line(place: Floats, depth: NDArray[np.int_], strays: int) -> tuple[float, NDArray[np.floating[Any]]]:
    """The slope of the line that most points are close behind, and by how much each point is behind it.

    No more than ``strays`` points are before it.
    """
    most, slope, start = 0, 0.0, 0.0
    for tried in np.linspace(-_ASKEW, _ASKEW, 25):
        ordered = np.sort(depth - tried * place)
        near = np.searchsorted(ordered, ordered + _CLOSE, "right") - np.arange(len(ordered))
        first = int(np.argmax(near[: strays + 1]))
        if near[first] > most:
            most, slope, start = near[first], tried, ordered[first]
    behind = depth - slope * place - start
    is_near = (behind >= 0) & (behind <= _CLOSE)
    return float(np.polyfit(place[is_near], depth[is_near], 1)[0]) if most > 2 else slope, behind


def _without_strokes(unlike: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What is unlike a margin (h, w), without writing, stamps and dust."""
    disc: Any = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_STROKE, _STROKE))
    opened = cv2.morphologyEx(unlike.astype(np.uint8), cv2.MORPH_OPEN, disc)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=4)
    is_large = stats[:, cv2.CC_STAT_AREA] >= _SPECK * unlike.size
    is_large[0] = False
    return np.asarray(is_large[labels], bool)


def _oval(picture: Floats) -> NDArray[np.float64] | None:
    """Pixels at the top, bottom, left and right of an ellipse with even margin about it in a picture (h, w), if any."""
    height, width = picture.shape
    ring = [side.ravel() for side in (picture[:2], picture[-2:], picture[:, :2], picture[:, -2:])]
    level, even = _level(np.concatenate(ring))
    unlike = _without_strokes(np.abs(picture - level) > even)
    if not unlike.any():
        return None
    found = _ellipse(cv2.convexHull(np.argwhere(unlike)[:, ::-1].astype(np.int32))[:, 0] + 0.5)
    if found is None:
        return None
    middle, reach = found
    left, top, right, bottom = *(middle - reach), *((width, height) - middle - reach)
    if min(2 * reach / (width, height)) < _OVAL or min(left, top, right, bottom) < -_BEYOND * max(width, height):
        return None
    x, y = np.arange(width) + 0.5 - middle[0], np.arange(height) + 0.5 - middle[1]
    outside = np.hypot(x[None] / reach[0], y[:, None] / reach[1]) > 1.03
    angles = np.linspace(0, 2 * np.pi, 360, endpoint=False)
    arc = middle + 0.97 * reach * np.stack([np.cos(angles), np.sin(angles)], -1)
    columns, rows = np.clip(arc.astype(int), 0, (width - 1, height - 1)).T
    is_seen = (np.abs(picture[rows, columns] - level) > even).mean() >= _ARC
    return np.array([top, bottom, left, right]) if is_seen and unlike[outside].mean() <= _CLEAN else None


def _ellipse(points: Floats) -> tuple[Floats, Floats] | None:
    """Middle and half axes (2,) of the upright ellipse that most of some points (n, 2), x and y, are on, if any."""
    for _ in range(5):
        if len(points) < 12:
            return None
        centre, size = points.mean(axis=0), points.std(axis=0) + 1e-6
        scaled = (points - centre) / size
        terms = np.concatenate([scaled**2, scaled], axis=1)
        square, linear = np.linalg.lstsq(terms, np.ones(len(points)), rcond=None)[0].reshape(2, 2)
        if min(square) <= 0:
            return None
        total = 1 + (linear**2 / (4 * square)).sum()
        middle, reach = centre - size * linear / (2 * square), size * np.sqrt(total / square)
        off = np.abs(np.hypot(*((points - middle) / reach).T) - 1)
        points = points[off <= max(0.02, 2 * np.median(off))]
    return middle, reach
