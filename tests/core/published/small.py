"""The process that converts, with a small network in the place of each published one: two layers, normalised as theirs.

Run as ``python -m tests.core.published.small`` it is `core.published.conversion` but for that.
"""

import os

import torch
from torch import Tensor, nn
from torch.nn.utils import spectral_norm, weight_norm

from core.models import published, weights
from core.published import conversion


class Small(nn.Module):
    """Lightness to ab."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.norm, self.last = nn.Conv2d(1, 8, 3, padding=1), nn.BatchNorm2d(8), nn.Conv2d(8, 2, 1)

    def forward(self, lightness: Tensor) -> Tensor:
        return self.last(torch.relu(self.norm(self.first(lightness / 100))))


def published_state() -> dict[str, Tensor]:
    """A state dict of it as the publishers' code would save one."""
    torch.manual_seed(0)
    network = Small()
    spectral_norm(network.first)
    weight_norm(network.last)
    network.train()(torch.rand(1, 1, 8, 8))
    with torch.no_grad():
        network.last.weight_g.mul_(40)
    return network.eval().state_dict()


def no_graph(*_: object) -> None:
    raise RuntimeError("this network does not export")


if __name__ == "__main__":
    published.network = lambda _name: Small()
    if "NO_GRAPH" in os.environ:
        weights.write_graph = no_graph
    conversion.main()
