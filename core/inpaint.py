"""Fill holes in a picture smoothly from what lies around them: where the filler begins, and what colours get."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Floats

LEAST = 0.02  # of a pixel that is known: less says nothing


def prefilled(values: Floats, mask: NDArray[np.bool_]) -> Floats:
    """Give ``values`` (h, w) with what lies in the ``mask`` (h, w) replaced by the mean of its surroundings.

    Pull-push (Gortler et al., "The Lumigraph", 1996): means of what is known at half the size, again and again, and
    back, so that a hole is as smooth as it is broad. Where nothing at all is known, the values stay.
    """
    known = (~mask).astype(np.float32)
    if not mask.any() or mask.all():
        return values
    return _filled(values * known, known)


def _filled(sums: Floats, known: Floats) -> Floats:
    """Values (h, w) of ``sums``, weighed by ``known`` in 0…1, with none left unknown."""
    own = sums / np.maximum(known, np.float32(LEAST))
    if min(own.shape) < 2 or float(known.min()) > 0.5:
        return np.where(known > LEAST, own, np.float32(sums.sum() / max(float(known.sum()), LEAST)))
    half = -(-own.shape[1] // 2), -(-own.shape[0] // 2)
    less = [np.asarray(cv2.resize(each, half, interpolation=cv2.INTER_AREA), np.float32) for each in (sums, known)]
    coarse = _filled(less[0].reshape(half[::-1]), less[1].reshape(half[::-1]))
    below = np.asarray(cv2.resize(coarse, own.shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
    return known * own + (1 - known) * below.reshape(own.shape)
