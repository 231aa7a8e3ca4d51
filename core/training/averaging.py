"""What a run ends with: weights averaged over its steps, partly those of its base, and statistics that fit them."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm


@torch.no_grad()
def follow(average: nn.Module, network: nn.Module, decay: float, step: int) -> None:
    """Bring the moving average of a network's weights up to date after a step, numbered from 1.

    Its memory grows with the run's age up to ``decay``.
    """
    decay = min(decay, (1 + step) / (10 + step))
    means, now = list(average.state_dict().values()), list(network.state_dict().values())
    floating = [index for index, value in enumerate(now) if value.is_floating_point()]
    torch._foreach_lerp_([means[index] for index in floating], [now[index] for index in floating], 1.0 - decay)
    for index in set(range(len(now))) - set(floating):
        means[index].copy_(now[index])


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


@torch.no_grad()
def settle(network: nn.Module, views: Iterable[Tensor]) -> None:
    """Give batch normalisation the statistics that it has under these weights, on lightness (N, 1, H, W).

    The average of those that it had under the weights of each step is not that (Izmailov et al., "Averaging weights
    leads to wider optima and better generalization", 2018, section 3.2). torch's `update_bn` does so to every layer;
    here a backbone that stays in evaluation mode keeps the statistics that its weights came with, and nothing is
    dropped that the network will use.
    """
    was_training = network.training
    layers = [layer for layer in statistics(network.train()) if layer.training]
    momenta = [layer.momentum for layer in layers]
    network.eval()
    for layer in layers:
        layer.train().reset_running_stats()
        layer.momentum = None  # a plain average over all views
    for view in views if layers else ():
        network(view)
    for layer, momentum in zip(layers, momenta, strict=True):
        layer.momentum = momentum
    network.train(was_training)
