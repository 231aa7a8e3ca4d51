"""The networks that others have published, and what their files hold made what these take. Imports torch."""

from __future__ import annotations

import importlib
from collections.abc import Mapping

import torch
from torch import Tensor, nn

from core.errors import AutochromeError
from core.messages import tr
from core.models.store import RESTORERS

FAMILIES = ("ddcolor", "deoldify", "eccv16", "siggraph17")
"""Files of networks; a network's name begins with that of its file."""
_NORMS = (".weight_orig", ".weight_u", ".weight_v", ".weight_g")


def is_written(name: str) -> bool:
    """Whether the network of that name is written here, in a file of its family."""
    return name.partition("-")[0] in FAMILIES


def is_restorer(name: str) -> bool:
    """Whether spandrel builds the network of that name, from its weights (`core.models.restorers`)."""
    return name.startswith(RESTORERS)


def network(name: str, state: Mapping[str, Tensor] | None = None) -> nn.Module:
    """The published network of that name, with random weights.

    Args:
        state: its weights by their names, which say how large a restorer is.

    Raises:
        AutochromeError: there is none.
    """
    family = name.partition("-")[0]
    if is_restorer(name) and state is not None:
        from core.models.restorers import restorer

        return restorer(state).network
    known = importlib.import_module(f"core.models.{family}").NETWORKS if family in FAMILIES else {}
    if name not in known:
        raise AutochromeError(tr("There is no network {name!r} here."), name=name)
    built: nn.Module = known[name]()
    return built


def folded(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """A state dict without spectral and weight normalisation: the plain weights that they amount to once trained.

    Spectral (Miyato et al., 2018): ``weight_orig`` by uᵀ W v, of the vectors that are stored. Weight (Salimans &
    Kingma, 2016): ``weight_g`` times the direction of ``weight_v``.

    Raises:
        KeyError: a part of a normalised weight is missing.
    """
    plain = {name: value for name, value in state.items() if not name.endswith(_NORMS)}
    for name, value in state.items():
        stem, _, kind = name.rpartition("_")
        if kind == "orig" and name.endswith(".weight_orig"):
            rows = value.flatten(1).float()
            plain[stem] = value / torch.dot(state[f"{stem}_u"], rows @ state[f"{stem}_v"])
        elif kind == "g" and name.endswith(".weight_g"):
            direction = state[f"{stem}_v"]
            norms = direction.flatten(1).norm(dim=1).view(-1, *[1] * (direction.dim() - 1))
            plain[stem] = value * direction / norms
    return plain
