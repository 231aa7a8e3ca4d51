"""Colours from another photo: the same room, the same uniform, a dress that is still there.

Paper: Lowe, "Distinctive Image Features from Scale-Invariant Keypoints", 2004. Features that match by themselves prove
little; those of one object agree on how it was turned, enlarged and moved, and those of two photos that have nothing in
common do not.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Codes, Floats, RgbSpace, lightness, rgb_to_lab
from core.colorize import Raster
from core.geometry import fitted
from core.hints import Hint

LOOKED_AT = 1024  # px of the long side of both
MOST = 24  # proposals
_FEATURES = 4000
_RATIO = 0.8  # of a match's distance to the next best one's
_OFF = 12.0  # px, by which a feature may lie off where the others say
_LEAST = 10  # features that agree; fewer are chance
_APART = 0.04  # of the long side, between proposals
_PATCH = 4  # px around a feature, whose colour is taken


class Proposal(NamedTuple):
    """A hint that another photo gives."""

    hint: Hint
    confidence: float
    """0…1: by how many features near it agree."""


class _Features(NamedTuple):
    places: NDArray[np.float32]
    """(n, 2), x and y in pixels."""
    scales: NDArray[np.float32]
    angles: NDArray[np.float32]
    """Degrees."""
    descriptors: NDArray[np.float32]


def propose(scan: Raster, reference: Codes, space: RgbSpace) -> list[Proposal]:
    """Find places of a scan in a colour picture (h, w, 3), and say what colour they have there, the surest first."""
    size = fitted(scan.width, scan.height, LOOKED_AT)
    other = _resized(reference, fitted(reference.shape[1], reference.shape[0], LOOKED_AT))
    mine = _features(lightness(scan.shrunk(*size), scan.space))
    theirs = _features(lightness(other, space))
    pairs = _matches(mine, theirs)
    ab = cv2.blur(rgb_to_lab(other, space)[..., 1:], (2 * _PATCH + 1, 2 * _PATCH + 1))
    found = []
    for agreeing in _groups(mine, theirs, pairs):
        found += _picked(mine, theirs, agreeing, ab, size)
    return sorted(_spread_out(found), key=lambda each: -each.confidence)


def _spread_out(found: list[Proposal]) -> list[Proposal]:
    """At most `MOST`, each as far from those before as can be, the surest first."""
    if not found:
        return []
    places = np.array([each.hint.points[0] for each in found])
    chosen = [int(np.argmax([each.confidence for each in found]))]
    apart = np.linalg.norm(places - places[chosen[0]], axis=1)
    while len(chosen) < min(MOST, len(found)):
        chosen.append(int(apart.argmax()))
        apart = np.minimum(apart, np.linalg.norm(places - places[chosen[-1]], axis=1))
    return [found[index] for index in chosen]


def _resized(pixels: Codes, size: tuple[int, int]) -> Codes:
    small: Any = cv2.resize(pixels[..., :3], size, interpolation=cv2.INTER_AREA)
    return small  # type: ignore[no-any-return]


def _features(light: Floats) -> _Features:
    """Features of L (h, w), its contrast made even, as prints fade."""
    codes = np.clip(light * np.float32(2.55), 0, 255).astype(np.uint8)
    even = cv2.createCLAHE(2.0, (8, 8)).apply(codes)
    points, descriptors = cv2.SIFT_create(_FEATURES).detectAndCompute(even, None)  # type: ignore[attr-defined]
    if descriptors is None:
        descriptors = np.zeros((0, 128), np.float32)
    roots = np.sqrt(descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-6))
    return _Features(
        np.array([point.pt for point in points], np.float32).reshape(-1, 2),
        np.array([point.size for point in points], np.float32),
        np.array([point.angle for point in points], np.float32),
        roots.astype(np.float32),
    )


def _matches(mine: _Features, theirs: _Features) -> NDArray[np.intp]:
    """Pairs (n, 2) of features that are each other's nearest, and clearly so."""
    if min(len(mine.places), len(theirs.places)) < 2:
        return np.zeros((0, 2), np.intp)
    likeness = mine.descriptors @ theirs.descriptors.T
    nearest = likeness.argmax(axis=1)
    rows = np.arange(len(nearest))
    best = likeness[rows, nearest]
    is_mutual = likeness.argmax(axis=0)[nearest] == rows
    likeness[rows, nearest] = -1
    distance, next_best = np.sqrt(2 - 2 * best.clip(-1, 1)), np.sqrt(2 - 2 * likeness.max(axis=1).clip(-1, 1))
    pairs = np.stack((rows, nearest), axis=1)
    return np.asarray(pairs[is_mutual & (distance < _RATIO * next_best)])


def _groups(mine: _Features, theirs: _Features, pairs: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    """Pairs that agree on how an object was moved, object by object, the largest first."""
    groups = []
    while len(pairs) >= _LEAST:
        places = mine.places[pairs[:, 0]], theirs.places[pairs[:, 1]]
        cv2.setRNGSeed(1)
        moved: Any = cv2.estimateAffinePartial2D(*places, ransacReprojThreshold=_OFF, maxIters=4000)
        affine, inside = moved
        if affine is None:
            break
        agrees = (inside.ravel() > 0) & _is_turned_so(mine, theirs, pairs, affine)
        if agrees.sum() < _LEAST:
            break
        groups.append(pairs[agrees])
        pairs = pairs[inside.ravel() == 0]
    return groups


def _is_turned_so(
    mine: _Features, theirs: _Features, pairs: NDArray[np.intp], affine: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Whether each pair's own turn and scale are those of the whole: by chance one in twenty is."""
    scale, turn = np.hypot(*affine[:, 0]), np.degrees(np.arctan2(affine[1, 0], affine[0, 0]))
    apart = theirs.angles[pairs[:, 1]] - mine.angles[pairs[:, 0]] - turn
    larger = np.log2(theirs.scales[pairs[:, 1]] / mine.scales[pairs[:, 0]] / max(scale, 1e-6))
    return np.asarray((np.abs((apart + 180) % 360 - 180) < 30) & (np.abs(larger) < 1))


def _picked(
    mine: _Features, theirs: _Features, pairs: NDArray[np.intp], ab: NDArray[Any], size: tuple[int, int]
) -> list[Proposal]:
    """Of features that agree, those amid the most others, none near another."""
    places, far = mine.places[pairs[:, 0]], _APART * max(size)
    apart = np.linalg.norm(places[:, None] - places, axis=2)
    support = (apart < 3 * far).sum(axis=1)
    found, taken = list[Proposal](), np.zeros(len(pairs), bool)
    for index in np.argsort(-support):
        if taken[index]:
            continue
        taken |= apart[index] < far
        x, y = np.round(theirs.places[pairs[index, 1]]).astype(int).clip(0, (ab.shape[1] - 1, ab.shape[0] - 1))
        a, b = ab[y, x].clip(-128, 128).round(1).tolist()
        share = float(places[index, 0] / size[0]), float(places[index, 1] / size[1])
        confidence = float(support[index] / (support[index] + 10)) * min(1.0, len(pairs) / (2 * _LEAST))
        found.append(Proposal(Hint((share,), (a, b), _PATCH / max(size)), round(confidence, 3)))
    return found
