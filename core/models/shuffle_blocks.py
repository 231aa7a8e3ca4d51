"""Parts that DeOldify and DDColor share: decoders of fastai's U-Net, their normalised weights folded into plain ones.

Parts are named as in the published state dicts, so that these load by their own keys once they are folded.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.training.torch_color import lab_to_rgb

MEAN, DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # of ImageNet's RGB in 0…1


def grey_of(lightness: Tensor) -> Tensor:
    """Grey as sRGB (N, 3, H, W) in 0…1 of lightness (N, 1, H, W) in 0…100."""
    neutral = torch.zeros_like(lightness)
    return lab_to_rgb(torch.cat((lightness, neutral, neutral), dim=1)).clamp(0.0, 1.0)


def convolution(
    inputs: int, outputs: int, kernel: int = 3, *, active: bool = True, normalised: bool = True
) -> nn.Sequential:
    """Convolution, then ReLU, then batch normalisation, which takes the place of a bias."""
    layers: list[nn.Module] = [nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=not normalised)]
    if active:
        layers.append(nn.ReLU())
    if normalised:
        layers.append(nn.BatchNorm2d(outputs))
    return nn.Sequential(*layers)


class Shuffle(nn.Module):
    """Enlarge by sub-pixel convolution, ReLU and a blur over 2 × 2 pixels (Aitken et al., 2017; Sugawara, 2018)."""

    def __init__(self, inputs: int, outputs: int, scale: int = 2, *, normalised: bool = True) -> None:
        super().__init__()
        self.conv = convolution(inputs, outputs * scale**2, 1, active=False, normalised=normalised)
        self.scale = scale

    def forward(self, x: Tensor) -> Tensor:
        """Enlarge (N, inputs, H, W) to (N, outputs, scale H, scale W)."""
        x = F.pixel_shuffle(torch.relu(self.conv(x)), self.scale)
        return F.avg_pool2d(F.pad(x, (1, 0, 1, 0), mode="replicate"), 2, stride=1)


class SelfAttention(nn.Module):
    """Of all places to all others (Zhang et al., "Self-attention generative adversarial networks", 2018)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.query, self.key, self.value = (
            nn.Conv1d(channels, outputs, 1, bias=False) for outputs in (channels // 8, channels // 8, channels)
        )
        self.gamma = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        """Give (N, C, H, W), each place with what it attends to added."""
        places = x.flatten(2)
        shares = torch.bmm(self.query(places).transpose(1, 2), self.key(places)).softmax(dim=1)
        return (self.gamma * torch.bmm(self.value(places), shares) + places).view_as(x)
