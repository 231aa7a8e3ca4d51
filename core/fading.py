"""How a print has faded, judged by a small network, and how that is undone.

Fading raises black, lowers white and bends what lies between, in a colour print each dye for itself. Levels undo it, of
each channel where the print is in colour.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from core import judging
from core.color import Floats

WEIGHTS = Path(__file__).parents[1] / "resources" / "fade.safetensors"
VERSION = 2
"""Of the network; what another has found is stale."""
LEAST_RANGE = 0.2  # of the way from black to white, that a picture is taken to have kept


def unfaded(tones: Any, levels: Any, xp: Any = np) -> Any:
    """Undo levels: tones (n, m) in 0…1, of arrays or tensors of the library ``xp``.

    Args:
        levels: for each of n as `judged` says: three of (n,).
    """
    black, white, power = (each[:, None] for each in levels)
    span = xp.clip(white + 1 - black, LEAST_RANGE, None)
    return xp.clip((tones - black) / span, 1e-4, 1.2) ** xp.exp(xp.clip(power, -1.0, 1.0))


def judged(tones: Floats) -> Floats:
    """Judge how a picture has faded, by its tones as `core.judging` sees them.

    Returns:
        For each channel where black is, where white is less 1, and the logarithm of the exponent: (3, channels).
    """
    return judging.judged(tones, judging.weights_in(WEIGHTS)).reshape(3, 3)
