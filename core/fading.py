"""How a print has faded, judged by a small network, and how that is undone.

Fading raises black, lowers white and bends what lies between, in a colour print each dye for itself. Levels undo it, of
each channel where the print is in colour.

Tones are sRGB's codes as fractions: (3, h, w) in 0…1; of a grey picture all three are the same.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from safetensors.numpy import load_file

from core.color import Floats

WEIGHTS = Path(__file__).parents[1] / "resources" / "fade.safetensors"
VERSION = 2
"""Of the network; what another has found is stale."""
SIDE = 64  # px, to which a picture is squeezed to be judged
QUANTILES = 33
"""Of the tones of each channel, which the network is told beside the picture."""
CONVOLUTIONS = (12, 24, 32, 48)  # channels; each halves the sides
HIDDEN = 128
SHARES = np.linspace(0.002, 0.998, QUANTILES)
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
    """Judge how a picture has faded, by tones (3, SIDE, SIDE).

    Returns:
        For each channel where black is, where white is less 1, and the logarithm of the exponent: (3, channels).
    """
    return _run(tones).reshape(3, 3)


def quantiles(tones: Floats) -> Floats:
    """Give those of each channel (3, …) of tones: (3, QUANTILES)."""
    return np.quantile(tones.reshape(3, -1), SHARES, axis=1).T.astype(np.float32)


def _run(tones: Floats) -> Floats:
    """What the network gives of tones (3, SIDE, SIDE): (9,)."""
    weights = _weights()
    x = tones - np.float32(0.5)
    for index in range(len(CONVOLUTIONS)):
        x = np.maximum(_halving(x, weights[f"see.{2 * index}.weight"], weights[f"see.{2 * index}.bias"]), 0)
    x = np.concatenate([x.ravel(), quantiles(tones).ravel()])
    for layer in (0, 2, 4):
        x = weights[f"judge.{layer}.weight"] @ (x if layer == 0 else np.maximum(x, 0)) + weights[f"judge.{layer}.bias"]
    return np.asarray(x, np.float32)


def _halving(x: Floats, weight: Floats, bias: Floats) -> Floats:
    """A convolution (channels, 3, 3) at stride 2."""
    seen = sliding_window_view(np.pad(x, ((0, 0), (1, 1), (1, 1))), (3, 3), (1, 2))[:, ::2, ::2]
    return np.tensordot(weight, seen, ((1, 2, 3), (0, 3, 4))) + bias[:, None, None]


@cache
def _weights() -> dict[str, Floats]:
    return {name: value.astype(np.float32) for name, value in load_file(WEIGHTS).items()}
