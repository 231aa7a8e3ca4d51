"""How a network is trained, as one frozen record that stands beside the network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor, nn

Losses = Callable[[nn.Module, Tensor, Tensor], dict[str, Tensor]]
"""Network, lightness (N, 1, H, W) in 0…100 and true ab (N, 2, H, W) to weighted losses by name, to be summed."""


def one_rate(_name: str) -> float:
    """Every parameter at the full learning rate."""
    return 1.0


def no_preparation(_network: nn.Module, _ab: Tensor) -> None:
    """Nothing to learn from the photographs before the first step."""


@dataclass(frozen=True)
class Recipe:
    losses: Losses
    prepare: Callable[[nn.Module, Tensor], None] = no_preparation
    """Called once before the first step with the network and a sample (N, 2) of the photographs' ab values."""
    rates: Callable[[str], float] = one_rate
    """Factor on the learning rate for a parameter, by its name."""
    learning_rate: float = 1e-3
    """Peak of the schedule, for AdamW."""
    weight_decay: float = 1e-2
    warmup: float = 0.02
    """Share of the run over which the rate rises from nothing; it then falls to nothing along a half cosine."""
    batch: int = 32
    crop: int = 160
    """Side in pixels of the training squares."""
    clip: float = 1.0
    """Largest norm of the gradient: one bad batch must not undo an hour."""
    ema: float = 0.999
    """Decay a step of the averaged weights, which are what is kept."""
    seed: int = 0
