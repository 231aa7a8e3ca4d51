"""Losses against values computed by hand."""

import math

import numpy as np
import pytest
import torch

import core.color
from core.color import ab_bins, rgb_to_lab
from core.training.losses import (
    REGRESSION,
    ab_colourfulness,
    bin_weights,
    colourfulness,
    colourfulness_loss,
    euclidean,
    paleness,
    palette,
    published_bins,
    rebalanced_cross_entropy,
    soft_encode,
)

BINS = torch.tensor([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0], [50.0, 50.0], [-50.0, 0.0], [0.0, -50.0]])


def test_soft_encoding_weighs_neighbours_by_a_gaussian() -> None:
    index, weight = soft_encode(torch.tensor([[0.0, 0.0]]), BINS, neighbours=3, sigma=5.0)
    assert index[0, 0] == 0
    near = math.exp(-100 / 50)
    expected = [1 / (1 + 2 * near), near / (1 + 2 * near), near / (1 + 2 * near)]
    assert weight[0].tolist() == pytest.approx(expected, abs=1e-6)


def test_rare_bins_weigh_more_and_the_mean_over_the_sample_is_one() -> None:
    ab = torch.cat((torch.zeros(900, 2), torch.full((100, 2), 50.0)))
    weights = bin_weights(ab, BINS)
    assert weights[3] > weights[0]
    index, soft = soft_encode(ab, BINS)
    assert float((weights[index] * soft).sum() / len(ab)) == pytest.approx(1.0, abs=1e-5)


def test_cross_entropy_of_an_even_guess_is_the_logarithm_of_the_bins() -> None:
    logits = torch.zeros(2, len(BINS), 3, 4)
    loss = rebalanced_cross_entropy(logits, torch.zeros(2, 2, 3, 4), BINS, torch.ones(len(BINS)))
    assert float(loss) == pytest.approx(math.log(len(BINS)))


def test_cross_entropy_doubles_with_the_weight_of_the_nearest_bin() -> None:
    logits, ab = torch.randn(1, len(BINS), 2, 2), torch.zeros(1, 2, 2, 2)
    weights = torch.ones(len(BINS))
    plain = rebalanced_cross_entropy(logits, ab, BINS, weights)
    weights[0] = 2.0
    assert float(rebalanced_cross_entropy(logits, ab, BINS, weights)) == pytest.approx(2 * float(plain))


def test_the_published_bins_are_313_and_the_gamut_lies_inside() -> None:
    bins = published_bins()
    assert bins.shape == (313, 2)
    assert len(set(map(tuple, bins.tolist()))) == 313
    assert bins.min(dim=0).values.tolist() == [-90.0, -110.0]
    assert bins.max(dim=0).values.tolist() == [100.0, 100.0]
    assert len(ab_bins(20)) < len(ab_bins(10)) < 313
    published = set(map(tuple, bins.tolist()))
    axis = np.arange(0, 256, 15, dtype=np.uint8)
    cube = np.stack(np.meshgrid(axis, axis, axis), axis=-1).reshape(1, -1, 3)
    cells = np.unique(np.floor(rgb_to_lab(cube)[0, :, 1:] / 10), axis=0) * 10
    corners = {(a + i, b + j) for a, b in cells.tolist() for i in (0, 10) for j in (0, 10)}
    assert corners <= published


def test_regression_losses_by_hand() -> None:
    predicted = torch.zeros(1, 2, 1, 2)
    truth = torch.tensor([[[[3.0, 0.0]], [[4.0, 0.5]]]])  # (3, 4) and (0, ½)
    values = {name: float(loss(predicted, truth)) for name, loss in REGRESSION.items()}
    assert values == pytest.approx(
        {"l1": 7.5 / 4, "mse": 25.25 / 4, "smooth_l1": (2.5 + 3.5 + 0.125) / 4, "euclidean": 5.5 / 2}, abs=1e-5
    )


def test_the_euclidean_distance_has_a_gradient_at_equality() -> None:
    predicted = torch.zeros(1, 2, 3, 3, requires_grad=True)
    euclidean(predicted, torch.zeros(1, 2, 3, 3)).backward()
    assert predicted.grad is not None
    assert predicted.grad.isfinite().all()


def test_colourfulness_is_that_of_core_color(colour_photos: dict[str, np.ndarray]) -> None:
    for photo in colour_photos.values():
        rgb = torch.from_numpy(photo).permute(2, 0, 1)[None] / 255
        assert float(colourfulness(rgb)[0]) == pytest.approx(core.color.colourfulness(photo), rel=1e-3)


def test_colourfulness_by_hand() -> None:
    # half red, half green: rg = ±255, yb = 127.5 throughout
    rgb = torch.tensor([[[[1.0, 0.0]], [[0.0, 1.0]], [[0.0, 0.0]]]])
    assert float(colourfulness(rgb)[0]) == pytest.approx(255 + 0.3 * 127.5, rel=1e-4)


def test_colourfulness_loss_pulls_grey_towards_the_truth() -> None:
    torch.manual_seed(0)
    truth = torch.rand(2, 3, 8, 8)
    grey = (0.5 + 0.01 * torch.randn(2, 3, 8, 8)).requires_grad_()
    before = colourfulness_loss(grey, truth)
    assert before.item() == pytest.approx(
        float((colourfulness(truth) - colourfulness(grey.detach())).mean() / 100), rel=1e-5
    )
    before.backward()
    assert grey.grad is not None
    assert colourfulness_loss(grey - 0.1 * grey.grad.sign(), truth) < before
    assert float(colourfulness_loss(truth, truth)) == 0.0
    flat = torch.full((1, 3, 4, 4), 0.5, requires_grad=True)
    colourfulness(flat).sum().backward()
    assert flat.grad is not None
    assert flat.grad.isfinite().all()


def test_weights_of_the_rare_are_the_papers() -> None:
    # all in one bin, far from the others: its share is 1, the others' 0, with λ ½ and six bins
    ab = torch.full((10, 2), 50.0)
    weights = bin_weights(ab, BINS)
    common, rare = 1 / (0.5 + 0.5 / 6), 1 / (0.5 / 6)
    assert float(weights[0] / weights[3]) == pytest.approx(rare / common, rel=1e-3)
    assert float(weights[3]) == pytest.approx(1.0, rel=1e-3)


def test_paleness_by_hand() -> None:
    # half of it 30 ab units to the red, half to the green: spread 30, mean 0; then all of it red: spread 0, mean 30
    split = torch.tensor([30.0, -30.0]).reshape(1, 1, 1, 2)
    opposed = torch.cat((split, torch.zeros_like(split)), dim=1)
    red = torch.cat((split.abs(), torch.zeros_like(split)), dim=1)
    assert float(ab_colourfulness(opposed)) == pytest.approx(901**0.5 + 0.37, rel=1e-5)
    assert float(ab_colourfulness(red)) == pytest.approx(1 + 0.37 * 901**0.5, rel=1e-5)
    assert float(paleness(opposed, opposed, 1.0)) == pytest.approx(0.0, abs=1e-9)
    assert float(paleness(opposed, opposed, 0.5)) == pytest.approx(math.log(2) ** 2, rel=1e-5)
    assert float(paleness(opposed, red, 1.0)) == pytest.approx(float(paleness(red, opposed, 1.0)), rel=1e-5)


def test_palette_by_hand() -> None:
    red = torch.tensor([30.0, 0.0]).reshape(1, 2, 1, 1).expand(1, 2, 4, 4)
    blue = torch.tensor([0.0, -30.0]).reshape(1, 2, 1, 1).expand(1, 2, 4, 4)
    assert float(palette(red, red, 1.0)) == pytest.approx(0.0, abs=1e-9)
    # of eight directions red has 30 in one and 30 / √2 in its two neighbours; a quarter turn moves these by two
    near = 30 / math.sqrt(2)
    moved = (2 * math.log(31) ** 2 + 2 * math.log(near + 1) ** 2) / 8
    assert float(palette(blue, red, 1.0)) == pytest.approx(moved, rel=1e-5)
    halved = (math.log(31 / 16) ** 2 + 2 * math.log((near + 1) / (near / 2 + 1)) ** 2) / 8
    assert float(palette(red, red, 0.5)) == pytest.approx(halved, rel=1e-5)


def test_palette_asks_for_the_hues_that_are_there_wherever_they_stand() -> None:
    torch.manual_seed(0)
    truth = torch.cat((20 * torch.rand(2, 1, 8, 8), -20 * torch.rand(2, 1, 8, 8)), dim=1)
    assert float(palette(truth.flip(3), truth, 1.0)) == pytest.approx(0.0, abs=1e-6)
    grey = torch.zeros(1, 2, 4, 4, requires_grad=True)
    palette(grey, torch.zeros(1, 2, 4, 4), 0.6).backward()
    assert grey.grad is not None
    assert grey.grad.isfinite().all()


def test_paleness_pulls_to_the_share_that_is_wanted_from_both_sides() -> None:
    torch.manual_seed(0)
    truth = 20 * torch.randn(2, 2, 8, 8)
    for start in (0.3, 0.9):
        gain = torch.tensor(start, requires_grad=True)
        paleness(gain * truth, truth, 0.6).backward()
        assert gain.grad is not None
        assert (gain.grad < 0) == (start < 0.6)
    grey = torch.zeros(1, 2, 4, 4, requires_grad=True)
    paleness(grey, torch.zeros(1, 2, 4, 4), 0.6).backward()
    assert grey.grad is not None
    assert grey.grad.isfinite().all()
