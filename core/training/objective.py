"""What a network is trained towards: losses, and the other networks that they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from torch import Tensor, nn

Losses = dict[str, Tensor]
"""Weighted losses by name, scalars; their sum is what is minimised."""


class Batch(NamedTuple):
    """What a step sees, in CIE Lab units (D65)."""

    grey: Tensor
    """(N, 1, H, W), 0…100: the lightness that the network is given, now and then aged as an old print is."""
    lightness: Tensor
    """(N, 1, H, W), 0…100: of the colour photographs, which are others than the grey ones where data is unpaired."""
    ab: Tensor
    """(N, 2, H, W): of the colour photographs."""


def one_rate(_name: str) -> float:
    """Every parameter at the full learning rate."""
    return 1.0


@dataclass(frozen=True)
class Phase:
    """One optimiser's part of a step: a generator's, or a discriminator's."""

    name: str
    trained: tuple[nn.Module, ...]
    """What this phase's optimiser moves; all else is held still meanwhile."""
    losses: Callable[[Batch], Losses]
    rate: Callable[[str], float] = one_rate
    """Factor on the learning rate of a parameter, by its name in its module."""


class Objective(nn.Module):
    """A network, what helps to train it, and the phases of a step.

    Its state is what a checkpoint keeps, so that a run with discriminators goes on as if it had not been stopped.
    """

    published: tuple[str, ...] = ()
    """Submodules that never change and whose weights can be had elsewhere: checkpoints leave them out."""
    auxiliary: tuple[str, ...] = ()
    """Losses that help to train but say nothing of how a photograph comes out: what is best does not hang on them."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def prepare(self, ab: Tensor) -> None:
        """Learn from a sample (N, 2) of the photographs' ab values, once, before the first step."""

    def phases(self) -> tuple[Phase, ...]:
        """In the order in which a step takes them."""
        raise NotImplementedError


class Direct(Objective):
    """One network and a loss of what it returns."""

    def __init__(
        self,
        network: nn.Module,
        losses: Callable[[nn.Module, Batch], Losses],
        rate: Callable[[str], float] = one_rate,
    ) -> None:
        super().__init__(network)
        self._losses = losses
        self._rate = rate

    def phases(self) -> tuple[Phase, ...]:
        """Give the one phase of a step."""
        return (Phase("network", (self.network,), lambda batch: self._losses(self.network, batch), self._rate),)
