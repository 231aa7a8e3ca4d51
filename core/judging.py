"""A small network that judges a whole picture by a thumbnail, run by NumPy alone.

It sees tones, sRGB's codes as fractions: (3, SIDE, SIDE) in 0…1; of a grey picture all three are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from safetensors.numpy import load_file

from core.color import CODES, Floats

SIDE = 64  # px, to which a picture is squeezed to be judged
QUANTILES = 33
"""Of the tones of each channel, which the network is told beside the picture."""
CONVOLUTIONS = (12, 24, 32, 48)  # channels; each halves the sides
HIDDEN = 128
SHARES = np.linspace(0.002, 0.998, QUANTILES)


@cache
def weights_in(file: Path) -> dict[str, Floats]:
    """Read the weights of such a network, once."""
    return {name: value.astype(np.float32) for name, value in load_file(file).items()}


def squeezed(codes: NDArray[np.uint16]) -> Floats:
    """Give tones (1 or 3, SIDE, SIDE) of codes (h, w, 1 or 3) of 16 bits."""
    small = cv2.resize(codes.astype(np.float32), (SIDE, SIDE), interpolation=cv2.INTER_AREA).reshape(SIDE, SIDE, -1)
    return np.asarray(small.transpose(2, 0, 1) / np.float32(CODES - 1), np.float32)


def quantiles(tones: Floats) -> Floats:
    """Give those of each channel (3, …) of tones: (3, QUANTILES)."""
    return np.quantile(tones.reshape(3, -1), SHARES, axis=1).T.astype(np.float32)


def judged(tones: Floats, weights: Mapping[str, Floats]) -> Floats:
    """Run a network of those weights on tones (3, SIDE, SIDE); as many numbers as its last layer gives."""
    x = tones - np.float32(0.5)
    for index in range(len(CONVOLUTIONS)):
        x = np.maximum(_halving(x, weights[f"see.{2 * index}.weight"], weights[f"see.{2 * index}.bias"]), 0)
    x = np.concatenate([x.ravel(), quantiles(tones).ravel()])
    for layer in (0, 2, 4):
        x = weights[f"judge.{layer}.weight"] @ (x if layer == 0 else np.maximum(x, 0)) + weights[f"judge.{layer}.bias"]
    return np.asarray(x, np.float32)


def _halving(x: Any, weight: Floats, bias: Floats) -> Any:
    """A convolution (channels, 3, 3) at stride 2."""
    seen = sliding_window_view(np.pad(x, ((0, 0), (1, 1), (1, 1))), (3, 3), (1, 2))[:, ::2, ::2]
    return np.tensordot(weight, seen, ((1, 2, 3), (0, 3, 4))) + bias[:, None, None]


def shares(logits: Floats) -> Floats:
    """Give logits (n,) as how likely each is."""
    likely = np.exp(logits - logits.max())
    return np.asarray(likely / likely.sum(), np.float32)
