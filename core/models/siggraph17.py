"""SIGGRAPH17: Zhang et al., "Real-time user-guided image colorization with learned deep priors", 2017.

A U-Net that takes lightness, hints and where these are. Layers are those of
richzhang/colorization ``colorizers/siggraph17.py`` and carry its names; ``model_class``, which only its training ran,
is in the file.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from core.models.eccv16 import AB, CENTRE, SPREAD, stage


class Siggraph17(nn.Module):
    """Lightness and hints to ab (N, 2, H, W); H and W are multiples of 8."""

    def __init__(self) -> None:
        super().__init__()
        self.model1 = stage(4, 64, 2)
        self.model2 = stage(64, 128, 2)
        self.model3 = stage(128, 256, 3)
        self.model4 = stage(256, 512, 3)
        self.model5 = stage(512, 512, 3, dilation=2)
        self.model6 = stage(512, 512, 3, dilation=2)
        self.model7 = stage(512, 512, 3)
        self.model8up, self.model3short8 = _up(512, 256), _short(256, 256)
        self.model8 = nn.Sequential(nn.ReLU(), *stage(256, 256, 2))
        self.model9up, self.model2short9 = _up(256, 128), _short(128, 128)
        self.model9 = nn.Sequential(nn.ReLU(), *stage(128, 128, 1))
        self.model10up, self.model1short10 = _up(128, 128), _short(64, 128)
        self.model10 = nn.Sequential(nn.ReLU(), nn.Conv2d(128, 128, 3, padding=1), nn.LeakyReLU(0.2))
        self.model_class = nn.Sequential(nn.Conv2d(256, 529, 1))
        self.model_out = nn.Sequential(nn.Conv2d(128, 2, 1), nn.Tanh())

    def forward(self, lightness: Tensor, hints: Tensor, hinted: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100, and ab (N, 2, H, W) where ``hinted`` (N, 1, H, W) is 1, to ab."""
        at1 = self.model1(torch.cat(((lightness - CENTRE) / SPREAD, hints / AB, hinted), dim=1))
        at2 = self.model2(at1[:, :, ::2, ::2])
        at4 = self.model3(at2[:, :, ::2, ::2])
        x = self.model7(self.model6(self.model5(self.model4(at4[:, :, ::2, ::2]))))
        x = self.model8(self.model8up(x) + self.model3short8(at4))
        x = self.model9(self.model9up(x) + self.model2short9(at2))
        x = self.model10(self.model10up(x) + self.model1short10(at1))
        ab: Tensor = AB * self.model_out(x)
        return ab


def _up(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.ConvTranspose2d(inputs, outputs, 4, 2, 1))


def _short(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, padding=1))


NETWORKS = {"siggraph17": Siggraph17}
