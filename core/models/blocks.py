"""What the published families share: their recipe, layers that their studies' switches choose, and ends in ab or RGB.

A recipe says what a study says and no more: what none of them used is off. Where a study names no number, the comment
beside the field says that it was chosen here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from core.training.adversarial import scaled_lightness
from core.training.perceptual import AB_SCALE
from core.training.recipe import Recipe
from core.training.torch_color import rgb_to_lab

Activation = Literal["relu", "tanh"]
Downsampling = Literal["stride", "max_pool"]
Upsampling = Literal["resize", "transposed"]


@dataclass(frozen=True)
class StudyRecipe(Recipe):
    """Adam at one rate, without warm-up, clipping of gradients or averaging of weights."""

    optimiser: Literal["adamw", "adam", "rmsprop"] = "adam"
    weight_decay: float = 0.0
    schedule: Literal["cosine", "stepped", "constant"] = "constant"
    warmup: float = 0.0
    clip: float = 0.0
    ema: float = 0.0


class InAb(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W) by layers that map about −1…1 to two channels.

    The end is tanh, as in all the studies that predict ab; ±1 is ±110 ab units, which holds all of sRGB.
    """

    def __init__(self, layers: nn.Module) -> None:
        super().__init__()
        self.layers = layers

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        return AB_SCALE * torch.tanh(self.layers(scaled_lightness(lightness)).float())


class InRgb(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W) by layers that map about −1…1 to the three channels of sRGB.

    Published networks of this kind see three equal grey channels; one channel, whose weights are the sums of theirs,
    computes the same. As pictures of their own they lay a filter over the photograph where their lightness is wrong;
    here only their ab is taken.
    """

    def __init__(self, layers: nn.Module) -> None:
        super().__init__()
        self.layers = layers

    def rgb(self, lightness: Tensor) -> Tensor:
        """sRGB (N, 3, H, W) in 0…1, what training compares with the photograph."""
        return torch.sigmoid(self.layers(scaled_lightness(lightness)).float())

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        return rgb_to_lab(self.rgb(lightness))[:, 1:]


def layer(
    inputs: int,
    outputs: int,
    *,
    stride: int = 1,
    dilation: int = 1,
    batch_norm: bool = False,
    activation: Activation = "relu",
    downsampling: Downsampling = "stride",
) -> nn.Sequential:
    """A 3 × 3 convolution and what follows it.

    With max pooling the convolution keeps the size and the pool takes its stride. The pool comes before normalisation
    and activation: a maximum commutes with both (they rise), and they then touch a quarter of the pixels.
    """
    pooled = stride > 1 and downsampling == "max_pool"
    modules: list[nn.Module] = [
        nn.Conv2d(inputs, outputs, 3, 1 if pooled else stride, dilation, dilation, bias=not batch_norm)
    ]
    if pooled:
        modules.append(nn.MaxPool2d(stride))
    if batch_norm:
        modules.append(nn.BatchNorm2d(outputs))
    modules.append(nn.ReLU(inplace=True) if activation == "relu" else nn.Tanh())
    return nn.Sequential(*modules)


def twice(inputs: int, outputs: int, upsampling: Upsampling, *, kernel: int = 4, bias: bool = True) -> nn.Module:
    """Twice the size with other channels, linear.

    A transposed convolution reaches neighbouring pixels by different numbers of its weights, which shows as a
    checkerboard; enlarging first and convolving then (3 × 3) does not. Odena et al., "Deconvolution and checkerboard
    artifacts", 2016.

    Args:
        kernel: 3 or 4, of the transposed convolution.
    """
    if upsampling == "transposed":
        return nn.ConvTranspose2d(inputs, outputs, kernel, 2, 1, output_padding=4 - kernel, bias=bias)
    return nn.Sequential(nn.Upsample(scale_factor=2), nn.Conv2d(inputs, outputs, 3, padding=1, bias=bias))


def keep_scale(network: nn.Module) -> None:
    """Start convolutions so that signals neither fade nor grow through many ReLUs. He et al., 2015, equation 10.

    The last one starts at a tenth of that: first pictures are nearly grey, and what follows it is not saturated.
    """
    convolutions = [module for module in network.modules() if isinstance(module, nn.Conv2d | nn.ConvTranspose2d)]
    for module in convolutions:
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        if module.bias is not None:
            nn.init.zeros_(module.bias)
    with torch.no_grad():
        convolutions[-1].weight.mul_(0.1)
