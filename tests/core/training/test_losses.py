"""Losses against values computed by hand."""

import math

import pytest
import torch

from core.training.losses import bin_weights, rebalanced_cross_entropy, soft_encode

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
