"""Two plain convolutional networks that end in RGB: one that keeps width and height, and an encoder–decoder.

They are a study's baselines. ``cnn4``: four convolutions without pooling, 16, 32, 64 and 3 channels. ``cnn10``: five
layers down, 224 → 7 px and 3 → 512 channels, and five up. Both by a pixel loss, here the mean square.

A pixel loss alone averages what could be, which is brown. What is done about it here: the network's lightness is not
used, so that nothing is blurred or darkened, and a picture that is too calm is raised by the saturation slider.
Transposed convolutions leave checkerboards; ``cnn10`` enlarges and convolves unless ``upsampling=transposed``.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import torch.nn.functional as F
from torch import nn

from core.models.blocks import InRgb, StudyRecipe, Upsampling, keep_scale, layer, twice
from core.training.objective import Batch, Direct, Losses
from core.training.perceptual import photograph
from core.training.system import System
from core.training.torch_color import lab_to_rgb

FLAT = (1, 16, 32, 64)
DOWN = (1, 32, 64, 128, 256, 512)  # those between 3 and 512 were chosen here


@dataclass(frozen=True)
class CnnRecipe(StudyRecipe):
    """Rate, batch and epochs were chosen here; the side is the study's."""

    batch: int = 16
    crop: int = 224


@dataclass(frozen=True)
class EncoderDecoderRecipe(CnnRecipe):
    """The recipe of the networks with an encoder and a decoder."""

    upsampling: Upsampling = "resize"


def four(_recipe: CnnRecipe) -> nn.Module:
    """Build the network of four layers."""
    layers = nn.Sequential(*(layer(*widths) for widths in pairwise(FLAT)), nn.Conv2d(FLAT[-1], 3, 3, padding=1))
    keep_scale(layers)
    return InRgb(layers)


def ten(recipe: EncoderDecoderRecipe) -> nn.Module:
    """Build the network of ten layers."""
    down = [layer(*widths, stride=2) for widths in pairwise(DOWN)]
    up: list[nn.Module] = []
    for inputs, outputs in pairwise(DOWN[:0:-1]):
        up += [twice(inputs, outputs, recipe.upsampling), nn.ReLU(inplace=True)]
    layers = nn.Sequential(*down, *up, twice(DOWN[1], 3, recipe.upsampling))
    keep_scale(layers)
    return InRgb(layers)


def pixels(network: nn.Module, batch: Batch) -> Losses:
    """Mean squared difference of sRGB."""
    assert isinstance(network, InRgb)
    return {"mse": F.mse_loss(network.rgb(batch.grey), lab_to_rgb(photograph(batch)))}


SYSTEMS = {
    "cnn4": System(
        build=four,
        objective=lambda network, _: Direct(network, pixels),
        recipe=CnnRecipe(),
    ),
    "cnn10": System(
        build=ten,
        objective=lambda network, _: Direct(network, pixels),
        recipe=EncoderDecoderRecipe(),
    ),
}
