"""ab by regression, from the first half of a ResNet-18.

He et al., "Deep residual learning for image recognition", 2016 (encoder). As the study has it, the first layer takes
one channel, the network is cut after its sixth stage (first convolution, normalisation, ReLU, pooling, two groups of
blocks: 128 channels at stride 8) and a decoder enlarges three times. Euclidean loss, Adam 1e-2 with weight decay 1e-3,
50 epochs at batch 256.

Two things were chosen here. "Euclidean" is taken as in Zhang et al., "Colorful Image Colorization", 2016, equation 1:
half the squared distance in ab units, here as a mean over the pixels. In smaller units the weight decay would have the
last word, and the network would answer one brown to all. The network starts from random weights, with
``pretrained=published`` from ImageNet's, whose three colour filters are then summed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from core.models.backbones import Backbone
from core.models.blocks import StudyRecipe, layer
from core.training.perceptual import AB_SCALE, Supervised, Supervision
from core.training.system import System

MEAN, SPREAD = 45.0, 22.6  # of lightness: 100 times the mean and the standard deviation of ImageNet's codes


@dataclass(frozen=True)
class RegressionRecipe(StudyRecipe):
    """As published, but for the side, which was chosen here."""

    learning_rate: float = 1e-2
    weight_decay: float = 1e-3
    epochs: float = 50.0
    batch: int = 256
    crop: int = 224
    pretrained: Literal["published", "none"] = "none"


class ResNetRegression(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W); H and W are multiples of 8."""

    def __init__(self, pretrained: bool) -> None:
        super().__init__()
        network = Backbone("resnet18", ("layer2",), pretrained).network
        network.requires_grad_(True).train()
        self.conv1 = nn.Conv2d(1, 64, 7, 2, 3, bias=False)
        with torch.no_grad():
            self.conv1.weight.copy_(network.get_submodule("conv1").get_parameter("weight").sum(dim=1, keepdim=True))
        for name in ("bn1", "maxpool", "layer1", "layer2"):
            self.add_module(name, network.get_submodule(name))
        self.decoder = nn.Sequential(
            layer(128, 128, batch_norm=True),
            nn.Upsample(scale_factor=2),
            layer(128, 64, batch_norm=True),
            layer(64, 64, batch_norm=True),
            nn.Upsample(scale_factor=2),
            layer(64, 32, batch_norm=True),
            nn.Conv2d(32, 2, 3, padding=1),
            nn.Upsample(scale_factor=2, mode="bilinear"),
        )

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        x = (lightness - MEAN) / SPREAD
        x = torch.relu(self.get_submodule("bn1")(self.conv1(x)))
        for name in ("maxpool", "layer1", "layer2"):
            x = self.get_submodule(name)(x)
        ab: Tensor = self.decoder(x)
        return AB_SCALE * ab.float()


SYSTEMS = {
    "resnet18-regression": System(
        build=lambda recipe: ResNetRegression(recipe.pretrained == "published"),
        objective=lambda network, _: Supervised(network, Supervision("mse", AB_SCALE**2)),
        recipe=RegressionRecipe(),
    ),
}
