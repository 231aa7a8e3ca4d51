"""ECCV16: Zhang, Isola, Efros, "Colorful image colorization", 2016, as richzhang/colorization published it.

Each place is one of 313 colours by likelihood; their mean, which a last layer of 1 × 1 takes, is its ab. Layers are
those of ``colorizers/eccv16.py`` and carry its names.
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

CENTRE, SPREAD, AB = 50.0, 100.0, 110.0  # what lightness is taken by, and ab given in


def stage(inputs: int, outputs: int, count: int, *, dilation: int = 1, stride: int = 1) -> nn.Sequential:
    """Convolutions of 3 × 3 with ReLU, the last one with ``stride``, and batch normalisation at the end."""
    layers: list[nn.Module] = []
    for place in range(count):
        step = stride if place == count - 1 else 1
        layers += [nn.Conv2d(inputs if place == 0 else outputs, outputs, 3, step, dilation, dilation), nn.ReLU()]
    return nn.Sequential(*layers, nn.BatchNorm2d(outputs))


class Eccv16(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W); H and W are multiples of 8."""

    def __init__(self) -> None:
        super().__init__()
        self.model1 = stage(1, 64, 2, stride=2)
        self.model2 = stage(64, 128, 2, stride=2)
        self.model3 = stage(128, 256, 3, stride=2)
        self.model4 = stage(256, 512, 3)
        self.model5 = stage(512, 512, 3, dilation=2)
        self.model6 = stage(512, 512, 3, dilation=2)
        self.model7 = stage(512, 512, 3)
        self.model8 = nn.Sequential(
            nn.ConvTranspose2d(512, 256, 4, 2, 1),
            nn.ReLU(),
            nn.Conv2d(256, 256, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(256, 256, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(256, 313, 1),
        )
        self.model_out = nn.Conv2d(313, 2, 1, bias=False)

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        x = (lightness - CENTRE) / SPREAD
        for part in (self.model1, self.model2, self.model3, self.model4, self.model5, self.model6, self.model7):
            x = part(x)
        ab = self.model_out(self.model8(x).softmax(dim=1))
        return AB * F.interpolate(ab, scale_factor=4.0, mode="bilinear")


NETWORKS = {"eccv16": Eccv16}
