"""Which way up a photograph is, told by a small network that sees it turned all four ways.

What it sees in one turn has to agree with what it sees in the others. Where it is not sure, nothing is said.
"""

from __future__ import annotations

import cv2
import numpy as np

from core import judging
from core.color import Floats
from core.engine import EnginePool
from core.models.store import model_for
from core.models.tasks import LIGHTNESS, ORIENT, TURNED
from core.monitor import IDLE, Monitor

SIDE = 224  # px, of the squares that the network sees
SURE = 0.8  # how likely a turn has to be: on the photographs of `val` 98.6 % of what is said then is right
_LONG = 1.2  # times the short side, from which on both ends of a picture are looked at


def told(lightness: Floats, pool: EnginePool, monitor: Monitor = IDLE) -> int | None:
    """Tell by how many quarter turns, clockwise, a picture of that lightness (h, w) in 0…100 lies turned.

    Returns 0…3, or None where that is not sure.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the network is not here, or fails.
    """
    likely = likelihoods(lightness, pool, monitor)
    turns = int(np.argmax(likely))
    return turns if likely[turns] >= SURE else None


def likelihoods(lightness: Floats, pool: EnginePool, monitor: Monitor = IDLE) -> Floats:
    """How likely each number of quarter turns is (4,); as `told`."""
    views = [np.rot90(square, -turn) for square in _squares(lightness) for turn in range(4)]
    engine = pool.get(model_for(ORIENT))
    given = np.ascontiguousarray(np.stack(views)[:, None], np.float32)
    found = engine.run({LIGHTNESS.name: given}, monitor)[TURNED.name].mean(axis=(2, 3)).reshape(-1, 4, 4)
    logits = np.mean([np.roll(found[:, turn], -turn, axis=1) for turn in range(4)], axis=(0, 1))
    return judging.shares(logits)


def _squares(lightness: Floats) -> list[Floats]:
    """The middle of a picture, and both its ends where it is long: (SIDE, SIDE) each."""
    height, width = lightness.shape
    short, rest = min(height, width), max(height, width) - min(height, width)
    starts = (0, rest // 2, rest) if rest > (_LONG - 1) * short else (rest // 2,)
    cuts = [lightness[:, at : at + short] if width > height else lightness[at : at + short] for at in starts]
    return [squeezed(cut) for cut in cuts]


def squeezed(lightness: Floats) -> Floats:
    """A picture (h, w) as the network sees it: (SIDE, SIDE)."""
    how = cv2.INTER_AREA if min(lightness.shape) > SIDE else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(np.ascontiguousarray(lightness), (SIDE, SIDE), interpolation=how))
