"""What the rest of the program asks of a network, in one frozen record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from torch import nn

from core.training.objective import Objective
from core.training.recipe import Recipe


@dataclass(frozen=True)
class System:
    """A family of networks that can be trained.

    A network maps lightness (N, 1, H, W) in 0…100 to ab (N, 2, H, W) in CIE Lab units (D65), at sizes that are
    multiples of ``size_multiple`` pixels.
    """

    name: str
    title: str
    good_at: str
    paper: str
    licence: str
    native_size: int
    """Side in pixels of the square that the network sees best."""
    size_multiple: int
    build: Callable[[Any], nn.Module]
    """Makes the network that a recipe of this system's kind describes."""
    objective: Callable[[Any, Any], Objective]
    """What the network, given first, is trained towards by a recipe of this system's kind."""
    recipe: Recipe
    """As published, or as experiments showed best."""
