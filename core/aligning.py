"""Several shots of one print are laid on each other: the turn by which they are alike, then a homography, then light.

What is compared is what stands out from its surroundings, so that light does not count; where a shot is white as glare
is, it says nothing.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Floats
from core.lighting import light_at, parabola

_FEW = 160  # px of the long side, at which the turn is sought
_AROUND = 0.02  # of the long side, of what stands out
_GLARING = 235.0  # codes of 8 bits, of each channel
_STEPS = 80  # of aligning
_ALIKE = 0.5  # correlation of two shots of one print
_PEAK = 0.2  # of the best turn before it is aligned finely
_ROUNDS, _MISFIT = 6, 0.12  # of fitting the light, and the log of a ratio that is no light
_DARKEST = 12.0  # codes, below which a ratio says nothing

Matrix = NDArray[np.float64]


class Aligned(NamedTuple):
    """How a shot lies on another, and in which light."""

    matrix: Matrix
    """(3, 3), from points of the other, as shares of its width and height, to points of the shot, likewise."""
    light: Matrix
    """(6, 3) terms of `core.lighting.light_at`: how many times as bright it is as the other, by channels."""
    laid: Floats
    """The shot as it lies on the other, in its light (h, w, 3)."""


def aligned(base: Floats, shot: Floats) -> Aligned | None:
    """Lay a shot on another of the same print; None where it shows something else.

    Args:
        base: the other (h, w, 3), codes of 0…255, some thousand pixels of the long side.
        shot: (any, any, 3) likewise, turned by any quarter.
    """
    turn, peak = _turn(base, shot)
    if peak < _PEAK:
        return None
    height, width = base.shape[:2]
    turned = _resized(np.rot90(shot, turn), (width, height))
    warp: Any = np.eye(3, dtype=np.float32)
    criteria = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, _STEPS, 1e-6)
    one, other, telling = _standing_out(base), _standing_out(turned), _telling(base)
    try:
        _, warp = cv2.findTransformECC(one, other, warp, cv2.MOTION_HOMOGRAPHY, criteria, telling, 5)
    except cv2.error:  # they have nothing in common
        return None
    laid = _warped(turned, warp)
    tells = (telling & _telling(laid)).astype(bool)
    if _alike(one[tells], _standing_out(laid)[tells]) < _ALIKE:
        return None
    size = np.array([[width, 0, -0.5], [0, height, -0.5], [0, 0, 1]])
    light = _light(base, laid)
    in_its_light = laid / light_at(light, *shares(width, height, range(height)))
    return Aligned(_quarter(turn) @ np.linalg.inv(size) @ warp @ size, light, in_its_light)


def shares(width: int, height: int, rows: range) -> tuple[Floats, Floats]:
    """Where the middles of the pixels of some rows lie (rows, width), as shares of width and height."""
    x = (np.arange(width, dtype=np.float32) + 0.5) / width
    y = (np.array(rows, np.float32) + 0.5) / height
    across, down = np.meshgrid(x, y)
    return np.asarray(across, np.float32), np.asarray(down, np.float32)


def _resized(picture: Floats, size: tuple[int, int]) -> Floats:
    return np.asarray(cv2.resize(np.ascontiguousarray(picture), size, interpolation=cv2.INTER_AREA), np.float32)


def _soft(picture: Floats) -> Floats:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 2), np.float32)


def _warped(picture: Floats, warp: Any) -> Floats:
    height, width = picture.shape[:2]
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpPerspective(picture, warp, (width, height), flags=flags, borderMode=cv2.BORDER_REFLECT), np.float32
    )


def _telling(picture: Floats) -> NDArray[np.uint8]:
    """1 where a shot (h, w, 3) is not as white as glare."""
    return np.asarray(cv2.erode((picture.min(axis=2) < _GLARING).astype(np.uint8), np.ones((9, 9))), np.uint8)


def _standing_out(picture: Floats) -> Floats:
    """What of the lightness (h, w) stands out from its surroundings, as many times as things do there."""
    grey = np.sqrt(picture.mean(axis=2))
    around = _AROUND * max(grey.shape)
    off = grey - cv2.GaussianBlur(grey, (0, 0), around)
    return np.asarray(off / (np.sqrt(cv2.GaussianBlur(off * off, (0, 0), 2 * around)) + 0.3), np.float32)


def _turn(base: Floats, shot: Floats) -> tuple[int, float]:
    """By how many quarters a shot is to be turned, counter-clockwise, to be like another, and how much it is so."""
    scale = _FEW / max(base.shape)
    size = max(8, round(base.shape[1] * scale)), max(8, round(base.shape[0] * scale))
    soft = _soft(_standing_out(_resized(base, size)))
    likenesses = []
    for turn in range(4):
        turned = _soft(_standing_out(_resized(np.rot90(shot, turn), size)))
        likenesses.append(_alike(soft.ravel(), turned.ravel()))
    best = int(np.argmax(likenesses))
    return best, likenesses[best]


def _alike(one: Floats, other: Floats) -> float:
    return float(np.nan_to_num(np.corrcoef(one, other)[0, 1])) if len(one) > 1 else 0.0


def _quarter(turn: int) -> Matrix:
    """From points of a picture that was turned by quarters, counter-clockwise, to those of the picture; in shares."""
    once = np.array([[0.0, -1.0, 1.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    return np.asarray(np.linalg.matrix_power(once, turn))


def _light(base: Floats, laid: Floats) -> Matrix:
    """The light of a shot that was laid on another, as `light_at` takes it; glare is no light."""
    step = max(1, max(base.shape) // _FEW)
    soft: list[Any] = [cv2.blur(each, (step, step))[::step, ::step].reshape(-1, 3) for each in (base, laid)]
    one, other = soft
    height, width = base.shape[:2]
    columns, rows = np.meshgrid(np.arange(0, width, step) / width - 0.5, np.arange(0, height, step) / height - 0.5)
    basis = parabola(columns.ravel(), rows.ravel())
    ratio = np.log(np.maximum(other, 1)) - np.log(np.maximum(one, 1))
    tells = (np.minimum(one, other).min(axis=1) > _DARKEST) & (np.maximum(one, other).min(axis=1) < _GLARING)
    if np.count_nonzero(tells) < 4 * basis.shape[1]:
        return np.zeros((basis.shape[1], 3))
    off: Any = ratio - np.median(ratio[tells], axis=0)
    terms: Any = None
    for _ in range(_ROUNDS):
        weights = tells / (1 + (np.abs(off).max(axis=1) / _MISFIT) ** 2)
        weighted = basis * weights[:, None]
        terms = np.linalg.solve(weighted.T @ basis + 1e-6 * np.eye(basis.shape[1]), weighted.T @ ratio)
        off = ratio - basis @ terms
    return np.asarray(terms)
