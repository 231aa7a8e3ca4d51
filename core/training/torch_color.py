"""CIE Lab (D65) and sRGB as torch sees them: batched, differentiable everywhere, in operators that ONNX has.

`core.color` does the same for photographs, in numpy and with a gamut; this is for losses and for networks that end in
RGB. All arithmetic is in float32, whatever precision surrounds it: half precision cannot tell neighbouring codes apart.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from core.color import DELTA, SRGB

KNEE = 0.0031308  # linear light where sRGB's line gives way to its power (IEC 61966-2-1)
_FROM_LINEAR = (SRGB.to_xyz / SRGB.to_xyz.sum(axis=1, keepdims=True)).tolist()
_TO_LINEAR = np.linalg.inv(np.array(_FROM_LINEAR)).tolist()


def rgb_to_lab(rgb: Tensor) -> Tensor:
    """CIE Lab (N, 3, H, W) of sRGB (N, 3, H, W) in 0…1."""
    c = rgb.float()
    # Both branches of a `where` are differentiated: the clamps keep the one that is not taken finite.
    linear = torch.where(c <= 12.92 * KNEE, c / 12.92, ((c.clamp(min=12.92 * KNEE) + 0.055) / 1.055) ** 2.4)
    relative = _mix(linear, _FROM_LINEAR)
    toe = relative / (3 * DELTA**2) + 4 / 29
    x, y, z = _channels(torch.where(relative < DELTA**3, toe, relative.clamp(min=DELTA**3) ** (1 / 3)))
    return torch.cat((116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)), dim=1)


def lab_to_rgb(lab: Tensor) -> Tensor:
    """sRGB (N, 3, H, W) of CIE Lab (N, 3, H, W).

    Inside the gamut in 0…1; colours outside it come out under 0 or over 1, so that a gradient leads them back.
    """
    lightness, a, b = _channels(lab.float())
    y = (lightness + 16.0) / 116.0
    f = torch.cat((y + a / 500.0, y, y - b / 200.0), dim=1)
    linear = _mix(torch.where(f < DELTA, 3 * DELTA**2 * (f - 4 / 29), f**3), _TO_LINEAR)
    return torch.where(linear <= KNEE, 12.92 * linear, 1.055 * linear.clamp(min=KNEE) ** (1 / 2.4) - 0.055)


def _channels(picture: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Each (N, 1, H, W)."""
    return picture[:, 0:1], picture[:, 1:2], picture[:, 2:3]


def _mix(channels: Tensor, matrix: list[list[float]]) -> Tensor:
    """(3, 3) times (N, 3, H, W); written out, because autocast would round a convolution or a matrix product."""
    x, y, z = _channels(channels)
    return torch.cat([row[0] * x + row[1] * y + row[2] * z for row in matrix], dim=1)
