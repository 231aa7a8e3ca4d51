"""A print photographed with a phone is found by its four corners, on a table, a mat or a page of an album.

What lies about it is ground, whatever its pattern: the colours at the edge of the picture are learned, and cut away.
The sides are then sought anew, each as a curve, since lenses bow them; without the bow all four are straight.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Codes, as_rgb
from core.geometry import fitted
from core.quad import Points, Quad, without_bow

SIDE = 1200
"""px of the long side, at which a picture is looked at."""
_COARSE = 3  # times smaller is what is cut
_EDGE = 0.012  # of the long side, that is ground
_ROUNDS = 4  # of learning the ground
_SMALLEST, _LARGEST = 0.04, 0.97  # of the picture, that a print takes
_GAP = 7  # px of what is cut, wider than writing and dust
_CLINGS = 0.14  # of a print's short side
_LEAST_FULL = 0.9  # of its four corners' area, that a print fills
_REACH = 0.02  # of the long side, within which a side is sought anew
_POINTS = 120  # along a side
_ENDS = 0.06  # of a side, left out
_STEP, _BESIDE = 1, 3  # px to either side of a step, which is sharp as no shadow is, and to what lies beside it
_CLEAR, _GRAINS = 10.0, 3.0  # of Lab, and times the ground's own steps: a step as good as any stronger one
_STRONG = 0.3  # of a clear step
_APART = 2  # px at the ends of a side, between the parabolas that are tried
_CURVES = np.linspace(-30, 30, 11)  # px of these parabolas
_PASSES = 2  # of seeking the sides, the later ones from where they were found
_COLOURS = 10  # of the ground beside a side
_WEIGHTS = np.array([0.6, 1.0, 1.0], np.float32)  # of L, a and b: the light falls off
_UNLIKE, _SPREAD = 5.0, 1.5  # of Lab from the nearest colour of the ground, and times as far as the ground's own are
_SHADES = np.linspace(0.85, 1, 6)  # cube roots of the light that a print's shadow leaves
_BLACK = np.array([-16.0, 0.0, 0.0])  # Lab, towards which colours go in a shadow
_SIDES = 0.5  # how much it counts that there is print within a side, and ground without
_OUTERMOST = 0.1  # the same for a side at the end of what is reached: the edge of the paper before that of its picture
_NEAR = 2.0  # px
_SURE = 0.45  # of a side's places
_FROM, _TO = 4, 13  # px from a side, between which lies what is right beside it
_MORE, _NO_MORE = 0.15, 0.1  # of that, unlike the ground: there is print outside of a side, or none inside
_LAST = 0.92  # of a side, from which on its end is straight
_MOST_BOW = 0.08
_CARE = 0.02  # for no bow, where the sides hardly say


class _Curve(NamedTuple):
    """A side as it is seen."""

    start: Points
    way: Points
    """To its end."""
    terms: Points
    """Of the parabola by which it lies off the straight line, outwards."""
    share: float
    """Of the places along it, that lie on it."""
    within: float
    """Share of what lies right beside it to the inside, that is unlike the ground."""
    without: float
    """The same to the outside."""

    def points(self, along: Points) -> Points:
        """Give its points (n, 2) at shares of the way."""
        out = np.array([self.way[1], -self.way[0]]) / np.hypot(*self.way)
        off = _basis(along - 0.5) @ self.terms
        return np.asarray(self.start + along[..., None] * self.way + off[..., None] * out)


def find_snapshot(pixels: Codes) -> Quad | None:
    """Find the print on a picture (h, w, bands); None where none is sure."""
    codes = _rgb8(pixels)
    mask = _print(codes)
    corners = _corners(mask) if mask is not None else None
    if corners is None:
        return None
    return _with_sides(cv2.cvtColor(codes.astype(np.float32) / 255, cv2.COLOR_RGB2LAB), corners)


def _with_sides(seen: Any, corners: Points) -> Quad | None:
    """The print whose corners are near to some; None where its sides are not seen."""
    height, width = seen.shape[:2]
    lab = np.asarray(cv2.GaussianBlur(seen, (0, 0), 0.8), np.float32)
    for _ in range(_PASSES):
        sides = [_between(lab, corners[number], corners[(number + 1) % 4]) for number in range(4)]
        if min(side.share for side in sides) < _SURE:
            return None
        corners = np.array([_crossing(sides[number - 1], sides[number], corners[number]) for number in range(4)])
    return Quad.of_corners(corners, width, height, _bow(sides, width, height))


def _rgb8(pixels: Codes) -> NDArray[np.uint8]:
    """A picture as RGB (h, w, 3) of 8 bits, its long side `SIDE` px at most."""
    height, width = pixels.shape[:2]
    small: Any = cv2.resize(pixels, fitted(width, height, SIDE), interpolation=cv2.INTER_AREA)
    colours = as_rgb(small.reshape(*small.shape[:2], -1))
    return np.ascontiguousarray(colours if colours.dtype == np.uint8 else colours / 257, np.uint8)


def _print(codes: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """1 where something lies on the ground (h, w)."""
    height, width = (max(8, side // _COARSE) for side in codes.shape[:2])
    small = cv2.medianBlur(cv2.resize(codes, (width, height), interpolation=cv2.INTER_AREA), 3)
    edge = max(2, round(_EDGE * max(height, width)))
    ring = np.ones((height, width), bool)
    ring[edge:-edge, edge:-edge] = False
    small = _evened(small, ring)
    mask = np.full((height, width), cv2.GC_PR_FGD, np.uint8)
    mask[ring] = cv2.GC_BGD
    cv2.setRNGSeed(1)
    cv2.grabCut(small, mask, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), _ROUNDS, cv2.GC_INIT_WITH_MASK)
    seen = ((mask == cv2.GC_FGD) | (mask == cv2.GC_PR_FGD)).astype(np.uint8)
    whole = _largest(cv2.morphologyEx(seen, cv2.MORPH_CLOSE, _disc(_GAP)))
    if whole is None:
        return None
    narrow = min(cv2.minAreaRect(cv2.findNonZero(whole))[1])  # what of the ground clings to a side is narrower
    return _largest(cv2.morphologyEx(whole, cv2.MORPH_OPEN, _disc(max(_GAP, round(_CLINGS * narrow)))))


def _evened(codes: Any, ring: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Codes (h, w, 3) without what the light falls off to one side, as the ground on a ring says."""
    rows, columns = np.indices(ring.shape, np.float32)
    basis = np.stack([np.ones(ring.shape, np.float32), columns / ring.shape[1] - 0.5, rows / ring.shape[0] - 0.5], -1)
    light = np.log(codes.mean(axis=2) + 1)
    terms = np.linalg.lstsq(basis[ring], light[ring], rcond=None)[0]
    field = np.exp(basis[..., 1:] @ terms[1:])
    return np.asarray(np.clip(codes / field[..., None], 0, 255), np.uint8)


def _disc(size: int) -> Any:
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))


def _largest(mask: Any) -> NDArray[np.uint8] | None:
    """The largest piece of a mask without its holes; None where there is none of the size of a print."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    largest = max(outlines, key=cv2.contourArea, default=None)
    if largest is None or not _SMALLEST * mask.size <= cv2.contourArea(largest) <= _LARGEST * mask.size:
        return None
    found = np.zeros(mask.shape, np.uint8)
    cv2.drawContours(found, [largest], -1, 1, cv2.FILLED)
    return found


def _corners(mask: NDArray[np.uint8]) -> Points | None:
    """The four corners of what is 1 in a mask, in px of the whole picture."""
    (outline, *_), _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    hull = cv2.convexHull(outline)
    around = cv2.arcLength(hull, True)
    for share in np.linspace(0.01, 0.12, 23):
        shape = cv2.approxPolyDP(hull, share * around, True)
        if len(shape) <= 4:
            break
    if len(shape) != 4 or cv2.contourArea(outline) < _LEAST_FULL * cv2.contourArea(shape):
        return None
    corners = (shape.reshape(4, 2) + 0.5) * _COARSE
    if cv2.contourArea(shape, True) < 0:
        corners = corners[::-1]
    return np.asarray(np.roll(corners, -int(corners.sum(axis=1).argmin()), axis=0), np.float64)


def _between(lab: NDArray[np.float32], start: Points, end: Points) -> _Curve:
    """A side between print and ground: where more print lies beyond it, or none within, a better one beside it."""
    side = _curve(lab, start, end)
    ends, out = side.points(np.array([0.0, 1.0])), np.array([side.way[1], -side.way[0]]) / np.hypot(*side.way)
    away = (round(_REACH * max(lab.shape[:2])) + _FROM) * out
    if side.without > _MORE:
        outer = _curve(lab, *(ends + away))
        return outer if outer.share >= _SURE and outer.without < side.without else side
    if side.within < _NO_MORE:
        others = (_curve(lab, *(ends + away)), _curve(lab, *(ends - away)))
        return max([side, *(other for other in others if other.share >= _SURE)], key=lambda each: each.within)
    return side


def _curve(lab: NDArray[np.float32], start: Points, end: Points) -> _Curve:
    """A side, through the places where print and ground meet."""
    way = end - start
    out = np.array([way[1], -way[0]]) / np.hypot(*way)
    reach = round(_REACH * max(lab.shape[:2]))
    along = np.linspace(_ENDS, 1 - _ENDS, _POINTS)
    off = np.arange(-reach - _BESIDE, 3 * reach)
    x, y = np.moveaxis(start + along[:, None, None] * way + off[None, :, None] * out, -1, 0).astype(np.float32)
    both: Any = cv2.remap(lab, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    seen, ground = np.split(both, [2 * (reach + _BESIDE) + 1], axis=1)
    steps = _changes(seen[:, _BESIDE - _STEP : _STEP - _BESIDE])
    is_ridge = steps >= cv2.dilate(steps, np.ones((1, 5)))
    clear = max(_CLEAR, _GRAINS * float(np.median(_changes(ground))))
    steps = np.where(is_ridge, np.minimum(steps / clear, 1), 0).astype(np.float32)
    unlike = _unlike(seen, ground)
    is_print = cv2.blur(unlike, (_BESIDE, 1))
    merits = cv2.dilate(steps, np.ones((1, 3))) + _SIDES * (is_print[:, : -2 * _BESIDE] - is_print[:, 2 * _BESIDE :])
    merits += np.linspace(-_OUTERMOST, _OUTERMOST, merits.shape[1], dtype=np.float32)
    terms, share = _fitted(along - 0.5, steps, merits, reach)
    return _Curve(start, way, terms, share, *_beside(unlike, _basis(along - 0.5) @ terms + reach + _BESIDE))


def _beside(unlike: NDArray[np.float32], line: Points) -> tuple[float, float]:
    """Which share of what lies right beside a line is 1 (places, offsets), to the inside and to the outside."""
    off = np.arange(unlike.shape[1]) - line[:, None]
    bands = (np.abs(off + way * (_FROM + _TO) / 2) <= (_TO - _FROM) / 2 for way in (1, -1))
    within, without = (float(unlike[band].mean()) if band.any() else 0.0 for band in bands)
    return within, without


def _changes(lab: NDArray[np.float32]) -> NDArray[np.float32]:
    """By how much colours (places, offsets, 3) change at each offset but the outermost."""
    return np.asarray(np.abs(lab[:, 2 * _STEP :] - lab[:, : -2 * _STEP]).sum(axis=-1), np.float32)


def _unlike(seen: NDArray[np.float32], ground: NDArray[np.float32]) -> NDArray[np.float32]:
    """1 where colours (h, w, 3) are none of those of the ground (h, any, 3), in no shadow either; else 0."""
    cv2.setRNGSeed(1)
    criteria = (cv2.TERM_CRITERIA_MAX_ITER, 10, 0.0)
    colours = cv2.kmeans(ground.reshape(-1, 3), _COLOURS, np.empty(0, np.int32), criteria, 1, cv2.KMEANS_PP_CENTERS)[2]
    shaded = np.concatenate([_BLACK + (colours - _BLACK) * shade for shade in _SHADES])
    limit = max(_UNLIKE, _SPREAD * float(np.quantile(_off(ground, colours), 0.9)))
    return np.asarray(_off(seen, shaded) > limit, np.float32)


def _off(points: Any, colours: Any) -> Any:
    """How far colours (…, 3) of Lab are from the nearest of some (n, 3)."""
    return np.sqrt(((_WEIGHTS * (points[..., None, :] - colours)) ** 2).sum(axis=-1).min(axis=-1))


def _fitted(along: Points, steps: NDArray[np.float32], merits: NDArray[np.float32], reach: int) -> tuple[Points, float]:
    """The parabola of most merit (places, offsets), and the share of places with a step (places, offsets) on it."""
    basis = _basis(along)
    rows, columns = np.nonzero(steps > _STRONG)
    tried = _parabolas(reach)
    offsets = np.clip(np.rint(tried @ basis.T).astype(int) + reach, 0, 2 * reach)
    best = tried[merits[np.arange(len(along)), offsets].mean(axis=1).argmax()]
    near = np.abs((basis[rows] @ best) - (columns - reach)) < _NEAR
    if np.count_nonzero(near) < len(along) / 4:
        return best, 0.0
    terms = np.linalg.lstsq(basis[rows[near]], (columns - reach)[near].astype(float), rcond=None)[0]
    return np.asarray(terms), len(np.unique(rows[near])) / len(along)


def _basis(along: Points) -> Points:
    """The terms of a parabola (n, 3) at shares of a side from its middle."""
    return np.stack([np.ones_like(along), along, along**2 - 1 / 12], axis=1)


def _parabolas(reach: int) -> Points:
    """The terms (n, 3) of all parabolas that are tried for a side: within reach at both ends, and so much curved."""
    ends = np.arange(-reach, reach + 1, _APART)
    start, end, curve = (each.ravel() for each in np.meshgrid(ends, ends, _CURVES))
    return np.stack([(start + end) / 2 - curve / 6, end - start, curve], axis=1)


def _crossing(one: _Curve, other: _Curve, corner: Points) -> Points:
    """Where the end of one side meets the start of the next, near a corner."""
    (start, at), (to, end) = one.points(np.array([_LAST, 1.0])), other.points(np.array([0.0, 1 - _LAST]))
    matrix = np.stack([at - start, to - end], axis=1)
    if abs(np.linalg.det(matrix)) < 1e-3:
        return corner
    return np.asarray(at + (at - start) * np.linalg.solve(matrix, to - at)[0])


def _bow(sides: list[_Curve], width: int, height: int) -> float:
    """The bow of the lens without which all sides are straight, as far as they say so."""
    seen = [side.points(np.linspace(_ENDS, 1 - _ENDS, 25)) for side in sides]

    def uneven(bow: float) -> float:
        straight = (without_bow(points, width, height, bow) for points in seen)
        return sum(float(np.linalg.svd(points - points.mean(axis=0), compute_uv=False)[1] ** 2) for points in straight)

    bows = np.linspace(-_MOST_BOW, _MOST_BOW, 25)
    costs = np.array([uneven(float(bow)) + _CARE * bow**2 * width * height for bow in bows])
    square, slope, _ = (float(term) for term in np.polyfit(bows, costs, 2))
    return float(np.clip(-slope / (2 * square), -_MOST_BOW, _MOST_BOW)) if square > 0 else 0.0
