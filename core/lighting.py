"""How light fell on a print that a camera photographed, told by the white paper about its picture, or by the ground.

Light is smooth: the logarithm of it is a parabola across and down the print. Paper that runs white along all four
sides tells how it fell and which colour it had; ground that is alike all about, of whatever colour, tells how it fell
alone. Where neither does so for sure, nothing is known.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import SRGB, Codes, Floats, RgbSpace, as_rgb, codes_in_srgb
from core.quad import Points, Quad

VERSION = 1
"""Of what is measured; what another has found is stale."""
SIDE = 900
"""px of the long side, at which a picture is looked at."""
WHITE = 0.87
"""Luminance of photographic paper without a picture on it, in full light."""
_DARKEST, _CLIPPED = 0.002, 0.97  # of linear light, that tell nothing
_ROUNDS = 8  # of fitting, and leaving out what does not fit
_FITS = 2.5  # deviations, within which it does
_EVEN = 0.04  # of the log of light, within which it does always
_FIRST, _LAST, _DEPTHS = 0.007, 0.022, 5  # of the long side, between which a border is looked at, and how often
_ALONG = 150  # places along a side
_RUNS, _ALL_AROUND = 0.5, 0.8  # of each side and of all of them, along which white paper runs and is not hidden
_SPREAD = 0.06  # of the log of light, by which paper deviates at most
_BRIGHTEST, _BRIGHTER = 0.9, 1.06  # share of the picture that is no brighter than so many times the paper
_GLARING = 0.85  # of linear light, that may be glare
_DIMMEST = 0.06  # of linear light, of paper in the middle of a print
_REDS, _BLUES = (-0.45, 0.9), (-1.6, 0.6)  # logs of red and of blue by green, that a lamp may give to white paper
_SEEN = 64  # px of a side, at which a print is looked at
_COARSE = 6  # px of the picture that are one place of the ground
_BESIDE = 0.05  # of the long side, about a print, where its shadow lies
_FAR = 2.0  # sides from the middle of a print, beyond which ground tells nothing of it
_ALIKE = 0.8  # of the ground, that is so
_MISSED = 0.025  # of the log of light, by which it may be missed on a print
_MOTTLED = 4.0  # times as much may be missed, as places of the ground are like their neighbours
_MOST = 1.6  # of the log of light, between the brightest and the darkest place of a print

Terms = NDArray[np.float64]


class Reference(IntEnum):
    """What told how the light fell."""

    NONE = 0
    PAPER = 1
    GROUND = 2


class Lighting(NamedTuple):
    """How the light fell on a print."""

    reference: Reference
    terms: Terms
    """(6, 3) of `light_at`, of linear red, green and blue: what is 1 is in full light and, where paper told, white."""


UNKNOWN = Lighting(Reference.NONE, np.zeros((6, 3)))


def light_at(terms: Terms, x: Any, y: Any) -> Floats:
    """How many times as bright something is as in the light that it is compared with, at shares (…) of its sides.

    Args:
        terms: (6, channels) of the parabola that the logarithm is: constant, x, y, x², xy and y² from the middle.

    Returns:
        (…, channels).
    """
    return np.asarray(np.exp(parabola(x - 0.5, y - 0.5) @ terms.astype(np.float32)), np.float32)


def parabola(x: Any, y: Any) -> Any:
    """The six terms (…, 6) of a parabola at places (…)."""
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1)


def lighting_of(pixels: Codes, space: RgbSpace, quad: Quad) -> Lighting:
    """Measure the light on a print by all that was photographed (h, w, bands), the long side `SIDE` px at most."""
    light = np.asarray(SRGB.decode[1][as_rgb(codes_in_srgb(pixels, space))], np.float32)
    return _by_paper(light, quad) or _by_ground(light, quad) or UNKNOWN


def _by_paper(light: Floats, quad: Quad) -> Lighting | None:
    """The light as white paper shows it that runs along all four sides of a print; None where none does."""
    sides = _sides(quad, light.shape[1], light.shape[0])
    colours = _seen(cv2.GaussianBlur(light, (0, 0), 1.0), quad, sides)
    places = sides.reshape(-1, 2) - 0.5
    basis, samples = parabola(*places.T), np.log(np.maximum(colours, _DARKEST)).reshape(-1, 3)
    tells = ((colours > _DARKEST) & (colours < _CLIPPED)).all(axis=-1).ravel()
    fits = _fitting(basis, samples.mean(axis=1), tells)
    if fits is None or fits.mean() < _ALL_AROUND or fits.reshape(4, -1).mean(axis=1).min() < _RUNS:
        return None
    terms = np.linalg.lstsq(basis[fits], samples[fits], rcond=None)[0]
    off = samples[fits] - basis[fits] @ terms
    if off.std(axis=0).max() > _SPREAD or not _is_white(light, quad, terms):
        return None
    terms[0] -= np.log(WHITE)
    return Lighting(Reference.PAPER, terms)


def _sides(quad: Quad, width: int, height: int) -> Points:
    """Places (4, depths, along, 2) in the border of a print, as shares of its sides."""
    across, down = quad.size(width, height)
    depths = np.linspace(_FIRST, _LAST, _DEPTHS)[:, None] * max(across, down)
    along, middle = np.linspace(_LAST, 1 - _LAST, _ALONG)[None], np.zeros((_DEPTHS, _ALONG))
    x, y = depths / across + middle, depths / down + middle
    return np.array([np.stack(np.broadcast_arrays(*side), axis=-1)
                     for side in ((along, y), (1 - x, along), (along, 1 - y), (x, along))])  # fmt: skip


def _is_white(light: Floats, quad: Quad, terms: Terms) -> bool:
    """Whether what was taken for paper has a colour that white has by a lamp, and the picture is hardly brighter."""
    red, green, blue = terms[0]
    if green < np.log(_DIMMEST) or not (_REDS[0] <= red - green <= _REDS[1] and _BLUES[0] <= blue - green <= _BLUES[1]):
        return False
    places = _grid(_SEEN)
    picture = _seen(cv2.blur(light, (7, 7)), quad, places)
    times = np.asarray(picture / light_at(terms, *places.T)).mean(axis=-1)[picture.min(axis=-1) < _GLARING]
    return bool(len(times)) and bool(np.quantile(times, _BRIGHTEST) <= _BRIGHTER)


def _grid(count: int) -> Points:
    """Places (count², 2) spread over a print, as shares of its sides."""
    along = (np.arange(count) + 0.5) / count
    return np.stack(np.meshgrid(along, along), axis=-1).reshape(-1, 2)


def _seen(light: Any, quad: Quad, places: Points) -> Floats:
    """Light (…, 3) at places (…, 2) of a print, which are shares of its sides."""
    height, width = light.shape[:2]
    points = quad.seen_at(places, width, height) - 0.5
    x, y = points.reshape(-1, 2).astype(np.float32).T
    seen = cv2.remap(light, x[None], y[None], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, np.float32).reshape(*places.shape[:-1], 3)


def _fitting(basis: Terms, values: Any, tells: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """Which of some values (n,) fit a parabola that most of them fit; None where too few tell anything."""
    fits = tells
    for _ in range(_ROUNDS):
        if np.count_nonzero(fits) < 4 * basis.shape[1]:
            return None
        off = np.abs(values - basis @ np.linalg.lstsq(basis[fits], values[fits], rcond=None)[0])
        fits = tells & (off <= max(_EVEN, _FITS * 1.48 * float(np.median(off[tells]))))
    return fits


def _by_ground(light: Floats, quad: Quad) -> Lighting | None:
    """The light as the ground about a print shows it, which tells no cast; None where that is not alike all about."""
    height, width = light.shape[:2]
    size = max(1, width // _COARSE), max(1, height // _COARSE)
    coarse = np.asarray(cv2.resize(light, size, interpolation=cv2.INTER_AREA), np.float32)
    columns, rows = np.meshgrid(*[(np.arange(side) + 0.5) / side for side in size])
    points = np.stack([columns * width, rows * height], axis=-1).reshape(-1, 2)
    places = quad.shares_at(points, width, height) - 0.5
    sides = np.array(quad.size(width, height))
    is_beside = (np.abs(places) > 0.5 + _BESIDE * sides.max() / sides).any(axis=1) & (np.abs(places) < _FAR).all(axis=1)
    basis, values = parabola(*places.T), np.log(np.maximum(coarse, _DARKEST)).mean(axis=2).ravel()
    fits = _fitting(basis, values, np.asarray(is_beside, bool))
    if fits is None or np.count_nonzero(fits) < _ALIKE * np.count_nonzero(is_beside):
        return None
    terms = np.linalg.lstsq(basis[fits], values[fits], rcond=None)[0]
    deviation = float((values[fits] - basis[fits] @ terms).std())
    on_print = parabola(*(_grid(_SEEN).T - 0.5))
    telling = np.linalg.inv(basis[fits].T @ basis[fits])
    missed = _MOTTLED * deviation * np.sqrt(np.einsum("ni,ij,nj->n", on_print, telling, on_print).mean())
    fallen = on_print @ terms
    if missed > _MISSED or np.ptp(fallen) > _MOST:
        return None
    terms[0] -= fallen.max()
    return Lighting(Reference.GROUND, np.repeat(terms[:, None], 3, axis=1))
