"""What a file of networks brings for each of its systems."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from torch import nn

from core.training.objective import Objective
from core.training.recipe import Recipe


@dataclass(frozen=True)
class System:
    """A kind of network that can be trained; its `core.models.catalogue.Descriptor` says what it is for people.

    A network takes the planes that the descriptor names, each (N, channels, H, W), and gives those of its task: from
    lightness (N, 1, H, W) in 0…100 ab (N, 2, H, W) in CIE Lab units (D65). Of several outputs it gives a tuple.
    """

    build: Callable[[Any], nn.Module]
    """Makes the network that a recipe of this system's kind describes."""
    objective: Callable[[Any, Any], Objective]
    """What the network, given first, is trained towards by a recipe of this system's kind."""
    recipe: Recipe
    """As published, or as experiments showed best."""
