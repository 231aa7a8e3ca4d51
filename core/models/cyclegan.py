"""CycleGAN between grey pictures and coloured ones, with or without pairs, in Lab or in RGB.

Zhu et al., "Unpaired image-to-image translation using cycle-consistent adversarial networks", 2017: section 3 (losses),
section 4 (training) and the appendix (rates, networks). The colorization study whose network this is has three strided
layers before the nine residual blocks (kernel 3, stride 2, padding 1, to 256 channels) where Zhu et al. have two, and
discriminators of four strided layers with a fully connected end where they have patches.

Done otherwise here: the decoder enlarges and convolves, where the transposed convolutions of both papers leave
checkerboards (``upsampling=transposed``). In Lab the network gives ab alone, so that it cannot repaint lightness.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, cast

import torch
from torch import Tensor, nn

from core.models.blocks import StudyRecipe, Upsampling, twice
from core.training.adversarial import CycleObjective, scaled_lab, scaled_lightness
from core.training.discriminator import ISOLA, PatchGAN
from core.training.perceptual import AB_SCALE
from core.training.system import System
from core.training.torch_color import lab_to_rgb, rgb_to_lab

WIDTHS = (64, 128, 256)
BLOCKS = 9
# Features are averaged before the discriminators' fully connected end. With the 8 × 8 places of a square of 128 px each
# connected by weights of its own, one step of Adam moves the score by several units, and least squares never settle.
CONNECTED = 1

Space = Literal["lab", "rgb"]


@dataclass(frozen=True)
class CycleRecipe(StudyRecipe):
    """Adam and its schedule as in Zhu et al.; batch and side were chosen here (theirs: 1 and 256)."""

    learning_rate: float = 2e-4
    betas: tuple[float, float] = (0.5, 0.999)
    schedule: Literal["cosine", "stepped", "constant"] = "stepped"
    stages: tuple[tuple[float, float], ...] = tuple((0.5 + 0.05 * step, 1.0 - 0.1 * step) for step in range(10))
    """The first half at one rate, then to nothing: in ten steps, where Zhu et al. go down in a line."""
    epochs: float = 200.0
    batch: int = 4
    crop: int = 128
    keep: Literal["best", "last"] = "last"
    paired: bool = False
    """Nothing compares a picture with its pair, so this only says which pictures meet in a step."""
    space: Space = "lab"
    """In which the coloured pictures are; the study tried both."""
    grey: Literal["A", "B"] = "A"
    """Which side grey is. The sides differ in one thing: the generator that leads from A draws its first weights before
    the other, so two runs show how much chance there is in a result."""
    cycle: float = 10.0
    """λ of the cycle loss."""
    identity: float = 0.5
    """Weight of the identity loss relative to λ (section 5.2); 0 leaves it out."""
    frozen: Literal["none", "network", "back"] = "none"
    """A generator that stays as it is: to colour (``network``) or to grey (``back``)."""
    upsampling: Upsampling = "resize"


class Residual(nn.Module):
    """Two convolutions added to their input. He et al., 2016, without the last activation, as Zhu et al."""

    def __init__(self, width: int) -> None:
        super().__init__()
        first, second = (
            (nn.Conv2d(width, width, 3, padding=1, bias=False), nn.InstanceNorm2d(width, affine=True)) for _ in range(2)
        )
        self.layers = nn.Sequential(*first, nn.ReLU(inplace=True), *second)

    def forward(self, x: Tensor) -> Tensor:
        """Add what the block has learned to ``x``."""
        return x + cast(Tensor, self.layers(x))


class Generator(nn.Sequential):
    """A picture (N, inputs, H, W) in −1…1 to another (N, outputs, H, W) in −1…1; sides are multiples of 16."""

    def __init__(self, inputs: int, outputs: int, upsampling: Upsampling) -> None:
        layers: list[nn.Module] = []
        for before, after in pairwise((inputs, *WIDTHS)):
            layers += [nn.Conv2d(before, after, 3, 2, 1, bias=False), *_normalised(after)]
        layers += [Residual(WIDTHS[-1]) for _ in range(BLOCKS)]
        for before, after in pairwise(WIDTHS[::-1]):
            layers += [twice(before, after, upsampling, kernel=3, bias=False), *_normalised(after)]
        super().__init__(*layers, twice(WIDTHS[0], outputs, upsampling, kernel=3), nn.Tanh())
        for module in self.modules():
            if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
                nn.init.normal_(module.weight, 0.0, 0.02)  # as Zhu et al.


def _normalised(width: int) -> tuple[nn.Module, ...]:
    return nn.InstanceNorm2d(width, affine=True), nn.ReLU(inplace=True)


class Painter(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W) by a generator of ab, or of sRGB."""

    def __init__(self, space: Space, upsampling: Upsampling) -> None:
        super().__init__()
        self.space = space
        self.generator = Generator(1, 2 if space == "lab" else 3, upsampling)

    def paint(self, lightness: Tensor) -> Tensor:
        """The coloured picture (N, 3, H, W) in −1…1 that the discriminator and the other generator see."""
        made = self.generator(scaled_lightness(lightness)).float()
        return made if self.space == "rgb" else torch.cat((scaled_lightness(lightness), made), dim=1)

    def forward(self, lightness: Tensor) -> Tensor:
        """Map lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W)."""
        picture = self.paint(lightness)
        return picture[:, 1:] * AB_SCALE if self.space == "lab" else rgb_to_lab(0.5 * picture + 0.5)[:, 1:]


def build(recipe: CycleRecipe) -> nn.Module:
    """Build the generator that colours."""
    if recipe.grey == "B":
        _back(recipe)  # side A's generator draws first; see `CycleRecipe.grey`
    return Painter(recipe.space, recipe.upsampling)


def objective(network: nn.Module, recipe: CycleRecipe) -> CycleObjective:
    """Build both ways and their discriminators around the generator."""
    return CycleObjective(
        network,
        _back(recipe),
        _judge(3),
        _judge(1),
        cycle=recipe.cycle,
        identity=recipe.identity,
        frozen=recipe.frozen,
        paint=lambda painter, lightness: cast(Painter, painter).paint(lightness),
        picture=scaled_lab if recipe.space == "lab" else _scaled_rgb,
    )


def _back(recipe: CycleRecipe) -> Generator:
    return Generator(3, 1, recipe.upsampling)


def _judge(inputs: int) -> PatchGAN:
    return PatchGAN(inputs, ISOLA, unstrided=0, kernel=3, norm="instance", connected=CONNECTED)


def _scaled_rgb(lightness: Tensor, ab: Tensor) -> Tensor:
    """sRGB (N, 3, H, W) in −1…1."""
    return 2.0 * lab_to_rgb(torch.cat((lightness, ab), dim=1)) - 1.0


SYSTEMS = {
    "cyclegan": System(
        build=build,
        objective=objective,
        recipe=CycleRecipe(),
    ),
}
