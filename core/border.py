"""Black border and white margin of a scan, so that a model sees the picture alone.

A border is even, nearly black or nearly white, runs along a whole side, and ends at once on one line, which may be a
little askew or deckled. Skies, snow and vignettes end softly or on no line. Where in doubt there is no border: the
price of an overlooked one is a little colour, that of an invented one is a grey stripe.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Floats
from core.geometry import WHOLE, Box

_BLACK, _WHITE = 20.0, 82.0  # L of the lightest black and the darkest white that a border has
_EVEN = 8.0  # L by which a border's pixels may differ from its level
_SHARP = 12.0  # L by which the picture differs from the border right behind the line
_THICKEST = 0.3  # of the picture's side
_ASKEW = 0.06  # slope of the line, 3.4 degrees
_RAGGED = 0.012  # of the picture's long side, by which a border ends before or behind its line
_ENDING = 0.4  # share of a side that must end on the line; the rest goes deeper, where the picture is like the border
_STRAY = 0.03  # share of a side that may end before the line, as dust does
_LONE = 0.08  # of the picture's side: a thicker border on one side only is taken for a part of the picture
_THINNEST = 3  # px; what is thinner where it is thinnest, as behind a deckle edge, counts if a border follows
_LAYERS = 4  # such as the scanner's black lid, then the print's white margin


def content_box(lightness: Floats) -> Box:
    """The part of a scan that is picture, by its lightness (h, w) in 0…100; `WHOLE` where there is no sure border.

    Where the border is askew, nothing of the picture is left out.
    """
    height, width = lightness.shape
    smooth = np.asarray(cv2.medianBlur(lightness, 3), np.float32).reshape(height, width)
    outer = inner = _Sides(0, 0, 0, 0)
    for _ in range(_LAYERS):
        rest = smooth[inner.top : height - inner.bottom, inner.left : width - inner.right]
        found = [_thickness(side) for side in (rest, rest[::-1], rest.T, rest.T[::-1])]
        if not any(found):
            break
        outer = _Sides(*(_moved(*side) for side in zip(outer, inner, found, strict=True)))
        inner = _Sides(*(at + to[1] if to else at for at, to in zip(inner, found, strict=True)))
    alone = sum(side > 0 for side in outer) == 1
    if alone and max(outer.top / height, outer.bottom / height, outer.left / width, outer.right / width) > _LONE:
        return WHOLE
    across, down = width - outer.left - outer.right, height - outer.top - outer.bottom
    return Box(outer.left / width, outer.top / height, across / width, down / height)


def within(box: Box, picture: Floats) -> tuple[slice, slice]:
    """The rows and columns of ``picture`` (h, w) that lie inside a box."""
    height, width = picture.shape
    top, bottom = round(box.top * height), round((box.top + box.height) * height)
    left, right = round(box.left * width), round((box.left + box.width) * width)
    return slice(top, max(bottom, top + 1)), slice(left, max(right, left + 1))


def _moved(outer: int, inner: int, found: tuple[int, int] | None) -> int:
    """The outer end of a side's border with the one found behind ``inner``, unless it is too thin."""
    return inner + found[0] if found and found[0] > _THINNEST else outer


class _Sides(NamedTuple):
    """Pixels of border."""

    top: int
    bottom: int
    left: int
    right: int


def _thickness(picture: Floats) -> tuple[int, int] | None:
    """Rows of border at the top of a picture (h, w) where it is thinnest and where it is thickest, if it has one."""
    height, width = picture.shape
    long = max(height, width)
    deepest = int(height * _THICKEST)
    if deepest < 8 or width < 32:
        return None
    level = float(np.median(picture[: max(2, long // 200)]))
    if _BLACK < level < _WHITE:
        return None
    unlike = np.abs(picture[: deepest + 1] - np.float32(level)) > _EVEN
    ends = unlike.any(axis=0)
    depth = np.where(ends, unlike.argmax(axis=0), deepest)
    off = _off_line(depth, ends)
    ragged = max(2.0, _RAGGED * long)
    columns = np.flatnonzero(ends & (np.abs(off) <= ragged))
    if len(columns) < _ENDING * width or (off < -ragged).mean() > _STRAY:
        return None
    rows = depth[columns]
    behind = picture[np.minimum(rows + max(2, long // 300), height - 1), columns]
    thin, thick = np.percentile(rows, [5, 98])
    if thick < _THINNEST or np.median(np.abs(behind - np.float32(level))) < _SHARP:
        return None
    return int(thin) + 1, int(thick) + 1


def _off_line(depth: NDArray[np.int_], ends: NDArray[np.bool_]) -> Floats:
    """Rows by which each column ends behind the line that most of those end on that end at all."""
    place = np.arange(len(depth)) - len(depth) / 2
    off = depth - np.median(depth[ends]) if ends.any() else np.full(len(depth), np.inf)
    for within in (_ASKEW, _ASKEW / 4, _RAGGED):  # of the side's length, closer and closer
        near = ends & (np.abs(off) <= max(2.0, within * len(depth)))
        if near.sum() < 8:
            break
        slope, middle = np.polyfit(place[near], depth[near], 1)
        off = depth - middle - np.clip(slope, -_ASKEW, _ASKEW) * place
    return np.asarray(off, np.float32)
