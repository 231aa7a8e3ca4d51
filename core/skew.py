"""How far a picture is out of level, by its lines: horizons, walls, edges of the paper.

Lines that should be level or plumb lie about one angle; where too few agree, nothing is said.
"""

from __future__ import annotations

import cv2
import numpy as np

from core.color import Floats

WIDEST = 6.0  # degrees either way, beyond which lines are slopes and roofs
LEAST = 0.5  # degrees; less is not seen
_SIDE = 512  # px of the long side, at which lines are looked for
_SHORTEST = 0.06  # of the long side
_AGREE = 0.6  # degrees about the angle
_SHARE = 0.65  # of the length of all lines within `WIDEST`, that must agree
_LENGTH = 1.5  # long sides, that those which agree must be long together
_EDGE = 3  # px at the borders, where there are no lines but the border itself


def skew(lightness: Floats) -> float | None:
    """Tell by how many degrees, clockwise, a picture of that lightness (h, w) in 0…100 is out of level.

    Returns −`WIDEST` … `WIDEST`, 0 where it is level, or None where that is not sure.
    """
    scale = min(1.0, _SIDE / max(lightness.shape))
    height, width = (max(1, round(side * scale)) for side in lightness.shape)
    seen = cv2.resize(lightness, (width, height), interpolation=cv2.INTER_AREA) if scale < 1 else lightness
    codes = np.clip(seen * np.float32(2.55), 0, 255).astype(np.uint8)
    found = cv2.createLineSegmentDetector().detect(codes)[0]
    if found is None:
        return None
    lines = found.reshape(-1, 4)
    lines = lines[_is_inside(lines, width, height)]
    lengths = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
    is_long = lengths >= _SHORTEST * max(width, height)
    lines, lengths = lines[is_long], lengths[is_long]
    angles = np.degrees(np.arctan2(lines[:, 3] - lines[:, 1], lines[:, 2] - lines[:, 0]))
    off = (angles + 45) % 90 - 45
    near = np.abs(off) <= WIDEST
    off, lengths = off[near], lengths[near]
    if not len(off):
        return None
    agree = np.abs(off[:, None] - off[None]) <= _AGREE
    best = int(np.argmax(agree @ lengths))
    together = float(lengths[agree[best]].sum())
    if together < _LENGTH * max(width, height) or together < _SHARE * lengths.sum():
        return None
    angle = float(np.average(off[agree[best]], weights=lengths[agree[best]]))
    return angle if abs(angle) >= LEAST else 0.0


def _is_inside(lines: Floats, width: int, height: int) -> Floats:
    """Which of lines (n, 4) do not run along the border of a picture of that size: (n,)."""
    x, y = lines[:, 0::2], lines[:, 1::2]
    along = [(side.max(axis=1) < _EDGE) | (side.min(axis=1) > size - _EDGE) for side, size in ((x, width), (y, height))]
    return np.asarray(~(along[0] | along[1]))
