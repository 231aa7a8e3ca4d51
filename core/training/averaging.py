"""What a run ends with: weights averaged over its steps, partly those of its base, and statistics that fit them."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.optim.swa_utils import update_bn


@torch.no_grad()
def mix(network: nn.Module, base: nn.Module, share: float) -> None:
    """Move the weights of ``network`` towards those of ``base``, which has the same, by ``share`` of the way."""
    known = base.state_dict()
    for name, value in network.state_dict().items():
        if value.is_floating_point():
            value.lerp_(known[name].to(value.device), share)


def statistics(network: nn.Module) -> list[_BatchNorm]:
    """The layers that normalise by what was usual in training."""
    return [module for module in network.modules() if isinstance(module, _BatchNorm)]


def settle(network: nn.Module, views: Iterable[Tensor]) -> None:
    """Give batch normalisation the statistics that it has under these weights, on lightness (N, 1, H, W).

    The average of those that it had under the weights of each step is not that (Izmailov et al., "Averaging weights
    leads to wider optima and better generalization", 2018, section 3.2).
    """
    if statistics(network):
        update_bn(views, network)
