"""How a print has faded, judged by a small network, and how that is undone.

Fading raises black, lowers white and bends what lies between, in a colour print each dye for itself; light and damp
from a side add a veil there, and lenses and light darken corners. The first is undone by levels, of each channel where
the print is in colour; the second by a field of low order over the picture, which is taken off before.

Tones are sRGB's codes as fractions: (3, h, w) in 0…1; of a grey picture all three are the same.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

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
TERMS = 5  # of a field: x, y, x², xy, y²
_SHARES = np.linspace(0.002, 0.998, QUANTILES)
_LEAST_RANGE = 0.2  # of the way from black to white, that a picture is taken to have kept
_LEAST_LIGHT = 0.25  # of a corner's light, that it is taken to have kept


class Fading(NamedTuple):
    """What is to be undone."""

    levels: Floats
    """(3, channels): where black is, where white is less 1, and the logarithm of the exponent."""
    field: Floats
    """(2, TERMS + 1): of the veil and of the logarithm of the light, over x and y in −1…1; the constant last."""


def unfaded(tones: Any, levels: Any, xp: Any = np) -> Any:
    """Undo levels: tones (n, m) in 0…1, of arrays or tensors of the library ``xp``.

    Args:
        levels: for each of n as `Fading.levels` says: three of (n,).
    """
    black, white, power = (each[:, None] for each in levels)
    span = xp.clip(white + 1 - black, _LEAST_RANGE, None)
    return xp.clip((tones - black) / span, 1e-4, 1.2) ** xp.exp(xp.clip(power, -1.0, 1.0))


def terms(x: Any, y: Any, xp: Any = np) -> Any:
    """Give the terms of a field (TERMS, …) at places x and y in −1…1."""
    return xp.stack([x, y, x * x, x * y, y * y])


def evened(tones: Any, veil: Any, light: Any, xp: Any = np) -> Any:
    """Take a veil off, and give back the light: of tones, and of fields of the same shape, or one that spreads to it.

    Args:
        veil: 0 or more.
        light: its logarithm, 0 or less.
    """
    return (tones - veil) / xp.exp(xp.clip(light, float(np.log(_LEAST_LIGHT)), None))


def judged(tones: Floats) -> Fading:
    """Judge how a picture has faded, by tones (3, SIDE, SIDE): levels as if it had faded evenly, and its field."""
    found = _run(tones)
    field = np.zeros((2, TERMS + 1), np.float32)
    field[:, :TERMS] = found[9:].reshape(2, TERMS)
    over = _over_picture(field)
    field[:, TERMS] = -over[0].min(), -over[1].max()
    return Fading(found[:9].reshape(3, 3), field)


def spread(field: Floats, x: Floats, y: Floats) -> Floats:
    """Give veil and light (2, …) at places x and y in −1…1."""
    return np.asarray(np.tensordot(field[:, :TERMS], terms(x, y), 1) + field[:, TERMS, None, None], np.float32)


def _over_picture(field: Floats) -> Floats:
    along = (np.arange(SIDE, dtype=np.float32) + np.float32(0.5)) * np.float32(2 / SIDE) - 1
    return spread(field, *np.meshgrid(along, along))


def evened_picture(tones: Floats, field: Floats) -> Floats:
    """Take a field off tones (3, SIDE, SIDE)."""
    return np.asarray(np.clip(evened(tones, *_over_picture(field)), 0, 1), np.float32)


def quantiles(tones: Floats) -> Floats:
    """Give those of each channel (3, …) of tones: (3, QUANTILES)."""
    return np.quantile(tones.reshape(3, -1), _SHARES, axis=1).T.astype(np.float32)


def _run(tones: Floats) -> Floats:
    """What the network gives of tones (3, SIDE, SIDE): (9 + 2 * TERMS,)."""
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
