"""U-Nets against PatchGANs: a deep one with a least-squares loss, and one for large pictures with a logistic loss.

Isola et al., "Image-to-image translation with conditional adversarial networks", 2017: equation 4 and section 6.1
(networks, in whose notation C64 is a convolution of 64 channels). ``lsgan`` takes its loss from Mao et al., "Least
squares generative adversarial networks", 2017, with 500 · L1; its encoder is C64-C128-C256-C512 and on with C512 down
to 1 × 1 px of 256 × 256, its decoder has 50 % dropout in its first three layers. ``cgan-unet`` has four layers each
way, 64 to 512, and a PatchGAN that gives 30 × 62 scores of 2048 × 4096 px.

Done otherwise here:

- Decoders enlarge and convolve, where 4 × 4 transposed convolutions leave checkerboards (``upsampling=transposed``).
- ``lsgan`` has skips between encoder and decoder, without which colours cross the borders of things (``skips=false``;
  Isola et al., section 4.2, compare the two).
- Dropout is off once trained: a photograph gets the same colours each time.
- At 2048 × 4096 px and beyond, tiles laid side by side as published show their seams: the pipeline anchors tiles to the
  whole picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import torch
from torch import Tensor, nn

from core.errors import AutochromeError
from core.messages import tr
from core.models.blocks import InAb, StudyRecipe, Upsampling, twice
from core.training.adversarial import AdversarialObjective
from core.training.discriminator import WIDE, PatchGAN
from core.training.perceptual import Supervision
from core.training.system import System

DEEP = (64, 128, 256, 512, 512, 512, 512, 512)
SHALLOW = (64, 128, 256, 512)
WIDE_NEEDS = 192  # px a side, for one score


@dataclass(frozen=True)
class Pix2PixRecipe(StudyRecipe):
    """Adam for both networks as in Isola et al., section 3.3; sides and ``cgan-unet``'s batch were chosen here."""

    learning_rate: float = 2e-4
    betas: tuple[float, float] = (0.5, 0.999)
    crop: int = 256
    keep: Literal["best", "last"] = "last"
    batch: int = 4
    l1_weight: float = 100.0
    """λ, of ab in −1…1."""
    upsampling: Upsampling = "resize"


@dataclass(frozen=True)
class LsganRecipe(Pix2PixRecipe):
    """The recipe with least squares in place of logarithms."""

    batch: int = 32
    l1_weight: float = 500.0
    skips: bool = True


class UNet(nn.Module):
    """Lightness (N, 1, H, W) in about −1…1 to two channels; H and W are multiples of 2 to the number of widths."""

    def __init__(self, widths: Sequence[int], *, dropouts: int, skips: bool, upsampling: Upsampling) -> None:
        """Build a generator that halves the sides once for each width.

        Args:
            widths: channels after each halving of the sides.
            dropouts: layers of the decoder, from its beginning, that lose half of their values in training.
            skips: whether the decoder sees the encoder's features of its own size.
        """
        super().__init__()
        self.skips = skips
        self.down = nn.ModuleList()
        for index, (inputs, outputs) in enumerate(pairwise((1, *widths))):
            # The first layer is not normalised (section 6.1.1), nor the innermost, where a batch of one is one value.
            plain = index in (0, len(widths) - 1)
            convolution = nn.Conv2d(inputs, outputs, 4, 2, 1, bias=plain)
            norm = [] if plain else [nn.BatchNorm2d(outputs)]
            self.down.append(nn.Sequential(convolution, *norm, nn.LeakyReLU(0.2)))
        self.up = nn.ModuleList()
        inputs = widths[-1]
        for index, outputs in enumerate(reversed(widths[:-1])):
            dropout = [nn.Dropout(0.5)] if index < dropouts else []
            enlarged = twice(inputs, outputs, upsampling, bias=False)
            self.up.append(nn.Sequential(enlarged, nn.BatchNorm2d(outputs), *dropout, nn.ReLU()))
            inputs = outputs * (2 if skips else 1)
        self.last = twice(inputs, 2, upsampling)
        for module in self.modules():
            if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
                nn.init.normal_(module.weight, 0.0, 0.02)  # section 6.2

    def forward(self, x: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        seen = []
        for down in self.down:
            x = down(x)
            seen.append(x)
        for up, mirrored in zip(self.up, reversed(seen[:-1]), strict=True):
            x = torch.cat((up(x), mirrored), dim=1) if self.skips else up(x)
        two: Tensor = self.last(x)
        return two


def lsgan(recipe: LsganRecipe) -> nn.Module:
    """Build the generator of the study with least squares."""
    return InAb(UNet(DEEP, dropouts=3, skips=recipe.skips, upsampling=recipe.upsampling))


def against_small_patches(network: nn.Module, recipe: LsganRecipe) -> AdversarialObjective:
    """Train against a discriminator of small patches."""
    supervision = Supervision("l1", recipe.l1_weight)
    return AdversarialObjective(network, PatchGAN(3), supervision, gan="least_squares")


def cgan_unet(recipe: Pix2PixRecipe) -> nn.Module:
    """Build the U-Net of the conditional GAN."""
    return InAb(UNet(SHALLOW, dropouts=0, skips=True, upsampling=recipe.upsampling))


def against_large_patches(network: nn.Module, recipe: Pix2PixRecipe) -> AdversarialObjective:
    """Train against a discriminator of large patches.

    Raises:
        AutochromeError: the recipe's squares are too small for the discriminator.
    """
    if recipe.crop < WIDE_NEEDS:
        raise AutochromeError(
            tr("The discriminator of cgan-unet needs squares of {side} px or more: --set crop={side}."), side=WIDE_NEEDS
        )
    return AdversarialObjective(network, PatchGAN(3, WIDE), Supervision("l1", recipe.l1_weight))


SYSTEMS = {
    "lsgan": System(
        build=lsgan,
        objective=against_small_patches,
        recipe=LsganRecipe(),
    ),
    "cgan-unet": System(
        build=cgan_unet,
        objective=against_large_patches,
        recipe=Pix2PixRecipe(),
    ),
}
