"""A fully convolutional network by a perceptual loss, to ab or to RGB.

Ten 3 × 3 convolutions to H/8 × W/8 × 512 and a nearest-neighbour decoder, by the features of VGG-16 in several layers
(Johnson et al., "Perceptual losses", 2016, equation 2; Simonyan & Zisserman, 2015). RMSProp, batch normalisation, 1e-3
for 30 epochs, 1e-4 for 35, 1e-8 for 35.

The study contradicts itself: it strides by 2 in two layers, yet its features are at H/8 × W/8. Three layers stride
here, so that the size is the published one. What else was tried (Adam, tanh, no normalisation, max pooling, transposed
convolutions) are fields of the recipe. With RGB out it saw less colour over the borders of things;
``perceptual-fcn-rgb`` is trained on its whole picture, whose ab the pipeline then lays under the scan's own lightness.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from torch import Tensor, nn

from core.models.backbones import BACKBONES, Backbone
from core.models.blocks import (
    Activation,
    Downsampling,
    InAb,
    InRgb,
    StudyRecipe,
    Upsampling,
    keep_scale,
    layer,
    twice,
)
from core.training.objective import Batch
from core.training.perceptual import PerceptualLoss, Supervised, Supervision
from core.training.system import System
from core.training.torch_color import rgb_to_lab

# Channels and strides of the ten convolutions. All but the 512 were chosen here, so that the three networks that begin
# like this, one of them with a classifier inside, are small enough to ship.
ENCODER = ((32, 2), (64, 1), (64, 2), (128, 1), (128, 2), (128, 1), (256, 1), (256, 1), (256, 1), (512, 1))
FEATURES = 512
DECODER = (FEATURES, 128, 64)


@dataclass(frozen=True)
class PerceptualRecipe(StudyRecipe):
    """Optimiser and schedule as published; batch, side and λj were chosen here.

    The warm-up was, too: RMSProp's mean of squares begins at nothing, so its first step is ten times its rate, which
    without batch normalisation drives the network into the ends of its tanh for good.
    """

    optimiser: Literal["adamw", "adam", "rmsprop"] = "rmsprop"
    schedule: Literal["cosine", "stepped", "constant"] = "stepped"
    stages: tuple[tuple[float, float], ...] = ((0.30, 1e-1), (0.65, 1e-5))
    warmup: float = 0.01
    epochs: float = 100.0
    batch: int = 16
    crop: int = 224
    backbone: str = "vgg16"
    """Whose features the loss compares."""
    lambdas: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0)
    """λj of the backbone's layers, from its input on; those beyond count nothing."""
    activation: Activation = "relu"
    batch_norm: bool = True
    downsampling: Downsampling = "stride"
    upsampling: Upsampling = "resize"


def encoder(recipe: PerceptualRecipe) -> nn.Sequential:
    """(N, 1, H, W) to (N, 512, H/8, W/8)."""
    channels = pairwise((1, *(width for width, _ in ENCODER)))
    layers = (
        layer(inputs, outputs, stride=stride, batch_norm=recipe.batch_norm, activation=recipe.activation,
              downsampling=recipe.downsampling)
        for (inputs, outputs), (_, stride) in zip(channels, ENCODER, strict=True)
    )  # fmt: skip
    return nn.Sequential(*layers)


def decoder(recipe: PerceptualRecipe, outputs: int) -> nn.Sequential:
    """(N, 512, H/8, W/8) to (N, outputs, H, W), linear at its end."""
    layers: list[nn.Module] = []
    for before, after in pairwise(DECODER):
        layers.append(twice(before, after, recipe.upsampling, bias=not recipe.batch_norm))
        if recipe.batch_norm:
            layers.append(nn.BatchNorm2d(after))
        layers.append(nn.ReLU(inplace=True) if recipe.activation == "relu" else nn.Tanh())
    return nn.Sequential(*layers, twice(DECODER[-1], outputs, recipe.upsampling))


def in_ab(recipe: PerceptualRecipe) -> nn.Module:
    """Build the network that ends in ab."""
    layers = nn.Sequential(encoder(recipe), decoder(recipe, 2))
    keep_scale(layers)
    return InAb(layers)


def in_rgb(recipe: PerceptualRecipe) -> nn.Module:
    """Build the network that ends in RGB."""
    layers = nn.Sequential(encoder(recipe), decoder(recipe, 3))
    keep_scale(layers)
    return InRgb(layers)


def feature_loss(recipe: PerceptualRecipe) -> Supervision:
    """With the backbone's published weights, whatever the network itself starts from.

    Raises:
        AutochromeError: there is no such backbone, or its weights cannot be had.
    """
    layers = tuple(BACKBONES[recipe.backbone].layers) if recipe.backbone in BACKBONES else ()
    backbone = Backbone(recipe.backbone, layers[: len(recipe.lambdas)])
    return Supervision(pixel_weight=0.0, perceptual=PerceptualLoss(backbone, recipe.lambdas[: len(layers)]))


def own_picture(network: nn.Module, batch: Batch) -> Tensor:
    """CIE Lab (N, 3, H, W) of the network's RGB, with the lightness that it gave it."""
    assert isinstance(network, InRgb)
    return rgb_to_lab(network.rgb(batch.grey))


SYSTEMS = {
    "perceptual-fcn": System(
        build=in_ab,
        objective=lambda network, recipe: Supervised(network, feature_loss(recipe)),
        recipe=PerceptualRecipe(),
    ),
    "perceptual-fcn-rgb": System(
        build=in_rgb,
        objective=lambda network, recipe: Supervised(network, feature_loss(recipe), painted=own_picture),
        recipe=PerceptualRecipe(),
    ),
}
