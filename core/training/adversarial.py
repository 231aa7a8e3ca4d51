"""Objectives with discriminators: a generator against one, and CycleGAN's two generators against two.

Lightness and ab are given to discriminators and to the second generator in about −1…1. The trainer moves only what a
phase names, so a generator's phase leaves no gradient in a discriminator; a discriminator's phase sees the pictures of
the generator's phase before it, detached, which spares making them again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.training.discriminator import Gan, ImagePool, gan_loss
from core.training.objective import Batch, Losses, Objective, Phase, one_rate
from core.training.perceptual import AB_SCALE, Supervision, photograph

Rate = Callable[[str], float]


def scaled_lightness(lightness: Tensor) -> Tensor:
    """0…100 to −1…1."""
    return (lightness - 50.0) / 50.0


def scaled_lab(lightness: Tensor, ab: Tensor) -> Tensor:
    """(N, 3, H, W) in about −1…1 of lightness (N, 1, H, W) and ab (N, 2, H, W)."""
    return torch.cat((scaled_lightness(lightness), ab / AB_SCALE), dim=1)


def judge(gan: Gan, discriminator: nn.Module, real: Tensor, fake: Tensor, name: str = "") -> Losses:
    """A discriminator's losses, halved, as in pix2pix and CycleGAN, so that it learns no faster than its generator."""
    return {
        f"real{name}": 0.5 * gan_loss(gan, discriminator(real), True),
        f"fake{name}": 0.5 * gan_loss(gan, discriminator(fake), False),
    }


class AdversarialObjective(Objective):
    """A generator, a discriminator and a reconstruction loss. Isola et al., "pix2pix", 2017, equation 4; paired data.

    Args:
        network: the generator.
        discriminator: of (N, 3, H, W) where ``conditional``, else of (N, 2, H, W).
        conditional: the discriminator sees ab beside the lightness that the generator was given, not ab alone.
        supervision: the reconstruction loss, for instance ``Supervision("l1", 100.0)``.
        weight: of the adversarial loss.
        rate: the generator's factors on the learning rate.
    """

    published = ("supervision",)

    def __init__(
        self,
        network: nn.Module,
        discriminator: nn.Module,
        supervision: Supervision,
        *,
        gan: Gan = "vanilla",
        conditional: bool = True,
        weight: float = 1.0,
        rate: Rate = one_rate,
    ) -> None:
        super().__init__(network)
        self.discriminator = discriminator
        self.supervision = supervision
        self._gan = gan
        self._conditional = conditional
        self._weight = weight
        self._rate = rate
        self._fake: Tensor | None = None

    def phases(self) -> tuple[Phase, ...]:
        """Give the phases of a step: generators, then discriminators."""
        return (
            Phase("generator", (self.network,), self._generate, self._rate),
            Phase("discriminator", (self.discriminator,), self._discriminate),
        )

    def _generate(self, batch: Batch) -> Losses:
        ab = self.network(batch.grey).float()
        self._fake = ab.detach()
        losses: Losses = self.supervision(torch.cat((batch.lightness, ab), dim=1), photograph(batch))
        scores = self.discriminator(self._seen(batch.grey, ab))
        losses["adversarial"] = self._weight * gan_loss(self._gan, scores, True)
        return losses

    def _discriminate(self, batch: Batch) -> Losses:
        assert self._fake is not None
        fake, self._fake = self._fake, None
        return judge(self._gan, self.discriminator, self._seen(batch.grey, batch.ab), self._seen(batch.grey, fake))

    def _seen(self, grey: Tensor, ab: Tensor) -> Tensor:
        return scaled_lab(grey, ab) if self._conditional else ab / AB_SCALE


class CycleObjective(Objective):
    """Zhu et al., "Unpaired image-to-image translation using cycle-consistent adversarial networks", 2017.

    Grey pictures and colour pictures need not be of the same photographs; nothing here compares the two. The second
    generator turns colour into lightness.

    Args:
        network: lightness to ab, or to whatever ``paint`` makes a colour picture of.
        back: a colour picture (N, 3, H, W) to a grey one (N, 1, H, W), both in −1…1.
        judge_colour: the discriminator of colour pictures.
        judge_grey: the discriminator of grey pictures.
        cycle: λ of the cycle loss.
        identity: weight of the identity loss *relative to* ``cycle``, as in section 5.2; the paper's own is 0.5.
        frozen: a generator that stays as it is.
        pool: how many earlier fakes of each kind discriminators are shown again; 0 shows the newest only.
        paint: the colour picture in −1…1 that ``network`` makes of lightness (N, 1, H, W). By default that lightness
            and ab, scaled; a network that ends in RGB can give its RGB.
        picture: the true colour picture in −1…1 of lightness and ab, in the same space.
        rate: the factors of ``network`` on the learning rate.
    """

    def __init__(
        self,
        network: nn.Module,
        back: nn.Module,
        judge_colour: nn.Module,
        judge_grey: nn.Module,
        *,
        gan: Gan = "least_squares",
        cycle: float = 10.0,
        identity: float = 0.0,
        frozen: Literal["none", "network", "back"] = "none",
        pool: int = 50,
        paint: Callable[[nn.Module, Tensor], Tensor] | None = None,
        picture: Callable[[Tensor, Tensor], Tensor] = scaled_lab,
        rate: Rate = one_rate,
    ) -> None:
        super().__init__(network)
        self.back = back
        self.judge_colour = judge_colour
        self.judge_grey = judge_grey
        self.colour_pool = ImagePool(pool)
        self.grey_pool = ImagePool(pool)
        self._gan = gan
        self._cycle = cycle
        self._identity = identity
        self._frozen = frozen
        self._paint = paint or (lambda network, grey: scaled_lab(grey, network(grey).float()))
        self._picture = picture
        self._rate = rate
        self._fakes: tuple[Tensor, Tensor] | None = None

    def phases(self) -> tuple[Phase, ...]:
        """Give the phases of a step: generators, then discriminators."""
        generators = {"network": self.network, "back": self.back}
        trained = tuple(module for name, module in generators.items() if name != self._frozen)
        judges = (self.judge_colour, self.judge_grey)
        return (
            Phase("generators", trained, self._generate, self._rate),
            Phase("discriminators", judges, self._discriminate),
        )

    def _generate(self, batch: Batch) -> Losses:
        grey, colour = scaled_lightness(batch.grey), self._picture(batch.lightness, batch.ab)
        painted = self._paint(self.network, batch.grey)
        drained = self.back(colour).float()
        self._fakes = (painted.detach(), drained.detach())
        losses = {
            "adversarial_colour": gan_loss(self._gan, self.judge_colour(painted), True),
            "adversarial_grey": gan_loss(self._gan, self.judge_grey(drained), True),
            "cycle_grey": self._cycle * F.l1_loss(self.back(painted).float(), grey),
            "cycle_colour": self._cycle * F.l1_loss(self._paint(self.network, _lightness(drained)), colour),
        }
        if self._identity:
            # What is grey already stays as it is, and what is coloured already keeps its colours.
            neutral = self._picture(batch.grey, torch.zeros_like(batch.ab))
            weight = self._identity * self._cycle
            losses["identity_grey"] = weight * F.l1_loss(self.back(neutral).float(), grey)
            losses["identity_colour"] = weight * F.l1_loss(self._paint(self.network, batch.lightness), colour)
        return losses

    def _discriminate(self, batch: Batch) -> Losses:
        assert self._fakes is not None
        (painted, drained), self._fakes = self._fakes, None
        colour = self._picture(batch.lightness, batch.ab)
        grey = scaled_lightness(batch.grey)
        return {
            **judge(self._gan, self.judge_colour, colour, self.colour_pool(painted), "_colour"),
            **judge(self._gan, self.judge_grey, grey, self.grey_pool(drained), "_grey"),
        }


def _lightness(grey: Tensor) -> Tensor:
    """−1…1 to 0…100."""
    return 50.0 * grey + 50.0
