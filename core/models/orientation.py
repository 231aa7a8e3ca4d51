"""Which way up a photograph is, and how much it looks like a positive: small heads on the encoder that finds colours.

That stays as it is. What names a scene (faces, sky, ground) has been learned with the colours; where in the picture it
lies tells the turn, and in a negative there is little of it.

Paper: Gidaris et al., "Unsupervised Representation Learning by Predicting Image Rotations", 2018 (four classes).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.models.efficientnet_lite import CHANNELS, LiteEncoder
from core.models.tasks import POSITIVE, TURNED

GRID = 7  # a side of the features that the head sees: stride 32 at the native size
WIDTH = 128
DROPOUT = 0.3


class Head(nn.Module):
    """Features (N, channels, GRID, GRID), as `features` gives them, to so many logits (N, logits)."""

    def __init__(self, logits: int) -> None:
        super().__init__()
        self.mix = nn.Sequential(nn.Conv2d(sum(CHANNELS["lite0"][3:]), WIDTH, 1), nn.ReLU())
        self.see = nn.Sequential(nn.Conv2d(WIDTH, WIDTH, 3, padding=1), nn.ReLU())
        self.drop = nn.Dropout(DROPOUT)
        self.tell = nn.Linear(WIDTH * GRID * GRID, logits)

    def forward(self, seen: Tensor) -> Tensor:
        """Tell what was learned of each picture."""
        told: Tensor = self.tell(self.drop(self.see(self.mix(seen)).flatten(1)))
        return told


def features(encoder: LiteEncoder, lightness: Tensor) -> Tensor:
    """What the encoder sees of lightness (N, 1, H, W) in 0…100, at strides 16 and 32: (N, channels, GRID, GRID)."""
    *_, at16, at32 = encoder((lightness - 50.0) / 50.0)
    size = (GRID, GRID)
    far = F.interpolate(at32, size=size, mode="bilinear", align_corners=False)
    near = F.interpolate(F.avg_pool2d(at16, 2), size=size, mode="bilinear", align_corners=False)
    return torch.cat((near, far), dim=1)


class Orientation(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to what its two heads tell, everywhere the same.

    That is a logit for each quarter turn (N, 4, H, W) and one of being a positive (N, 1, H, W).
    """

    def __init__(self, encoder: LiteEncoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.turned, self.positive = Head(TURNED.channels), Head(POSITIVE.channels)

    def forward(self, lightness: Tensor) -> tuple[Tensor, Tensor]:
        """Tell by how many quarter turns, clockwise, each picture has been turned, and how much it is a positive."""
        seen = features(self.encoder, lightness)
        turned, positive = (
            head(seen)[:, :, None, None].expand(-1, -1, *lightness.shape[2:]) for head in (self.turned, self.positive)
        )
        return turned, positive
