"""What the U-Net learns from, and what it does to the colours of its regression."""

import torch

from core.models.unet_lite0 import TwoHeads, UNetLite0, enliven
from core.training.objective import Batch


def at(chroma: torch.Tensor, hue: float) -> torch.Tensor:
    """Ab (1, 2, 1, W)."""
    angle = torch.tensor(hue).deg2rad()
    return torch.stack((chroma * angle.cos(), chroma * angle.sin()))[None, :, None]


def test_livelier_colours_keep_their_hue_and_their_order() -> None:
    """A colour that the regression found fuller than another stays fuller; grey stays grey."""
    chroma = torch.linspace(0.0, 150.0, 1501)
    for hue in (0.0, 45.0, 130.0, 250.0, 359.0):
        before = at(chroma, hue)
        after = enliven(before)
        fuller = after.norm(dim=1).flatten()
        assert fuller[0] == 0.0
        assert (fuller.diff() > 0.0).all()
        assert torch.allclose(after * before.norm(dim=1), before * after.norm(dim=1), atol=1e-2)


def test_only_colours_that_the_network_is_sure_of_get_livelier() -> None:
    gain = enliven(at(torch.tensor([3.0, 22.0, 60.0]), 90.0)).norm(dim=1).flatten() / torch.tensor([3.0, 22.0, 60.0])
    assert gain[1] > 1.3
    assert gain[0] < 1.05
    assert gain[2] < 1.01


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
