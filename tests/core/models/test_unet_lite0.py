"""What the U-Net learns from."""

from pathlib import Path

import torch

from core.models import system
from core.models.unet_lite0 import TwoHeads, UNetLite0
from core.runs.session import plan
from core.training.objective import Batch
from core.training.state import Budget


def test_both_heads_learn() -> None:
    torch.manual_seed(0)
    network = UNetLite0()
    lightness, ab = torch.rand(2, 1, 64, 64) * 100, torch.randn(2, 2, 64, 64) * 20
    (phase,) = TwoHeads(network).phases()
    losses = phase.losses(Batch(lightness, lightness, ab))
    torch.stack([*losses.values()]).sum().backward()
    for head in (network.regress, network.classify):
        assert float(head.weight.grad.abs().sum()) > 0


def test_the_encoder_learns_slowly_until_it_is_gone_on_from(tmp_path: Path) -> None:
    def rates(**origin: str) -> set[float]:
        chosen = plan(tmp_path, "mine", Budget(), **origin)
        network = UNetLite0()
        (phase,) = system("unet-lite0").objective(network, chosen.recipe).phases()
        return {phase.rate(name) for name, _ in network.named_parameters()}

    assert rates(new="unet-lite0") == {0.1, 1.0}
    assert rates(start="natural") == {1.0}


def test_what_it_says_does_not_change_from_time_to_time() -> None:
    """Whole channels are dropped in training only."""
    network = UNetLite0().eval()
    lightness = torch.rand(1, 1, 64, 64) * 100
    assert torch.equal(network(lightness), network(lightness))
