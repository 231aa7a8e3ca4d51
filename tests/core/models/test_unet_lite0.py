"""What the U-Net learns from."""

import torch

from core.models.unet_lite0 import TwoHeads, UNetLite0
from core.training.objective import Batch


def test_both_heads_learn() -> None:
    torch.manual_seed(0)
    network = UNetLite0()
    lightness, ab = torch.rand(2, 1, 64, 64) * 100, torch.randn(2, 2, 64, 64) * 20
    (phase,) = TwoHeads(network).phases()
    losses = phase.losses(Batch(lightness, lightness, ab))
    torch.stack([*losses.values()]).sum().backward()
    for head in (network.regress, network.classify):
        assert float(head.weight.grad.abs().sum()) > 0


def test_what_it_says_does_not_change_from_time_to_time() -> None:
    """Whole channels are dropped in training only."""
    network = UNetLite0().eval()
    lightness = torch.rand(1, 1, 64, 64) * 100
    assert torch.equal(network(lightness), network(lightness))
