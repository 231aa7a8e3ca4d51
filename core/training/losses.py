"""Losses that torch does not have."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor


def soft_encode(ab: Tensor, bins: Tensor, neighbours: int = 5, sigma: float = 5.0) -> tuple[Tensor, Tensor]:
    """The nearest bins of each pixel and their Gaussian weights, which sum to one.

    Zhang et al., "Colorful Image Colorization", 2016, section 2.2.

    Args:
        ab: (N, 2) in ab units.
        bins: (bins, 2), the centres.
        sigma: of the Gaussian, in ab units.

    Returns:
        Indices and weights, (N, neighbours) each.
    """
    distance, index = torch.cdist(ab, bins).topk(neighbours, dim=1, largest=False)
    weight = torch.exp(-distance.square() / (2 * sigma**2)) + 1e-8
    return index, weight / weight.sum(dim=1, keepdim=True)


def bin_weights(ab: Tensor, bins: Tensor, uniform_share: float = 0.5) -> Tensor:
    """Class weights (bins,) against the rarity of saturated colours, with mean 1 over the sample.

    Zhang et al., 2016, equation 4: w ∝ ((1 − λ) p + λ / Q)⁻¹, with p the bins' shares in ``ab`` (N, 2).
    """
    index, weight = soft_encode(ab, bins)
    share = torch.zeros(len(bins)).scatter_add_(0, index.flatten(), weight.flatten()) / len(ab)
    weights = 1.0 / ((1.0 - uniform_share) * share + uniform_share / len(bins))
    return weights / (share * weights).sum()


def rebalanced_cross_entropy(logits: Tensor, ab: Tensor, bins: Tensor, weights: Tensor) -> Tensor:
    """Soft-encoded cross-entropy over ab bins, each pixel weighted by its nearest bin.

    Zhang et al., 2016, equation 2.

    Args:
        logits: (N, bins, H, W).
        ab: (N, 2, H, W), the truth.
        bins: (bins, 2), the centres.
        weights: (bins,), as `bin_weights` gives them.
    """
    pixels = ab.permute(0, 2, 3, 1).reshape(-1, 2)
    index, soft = soft_encode(pixels, bins)
    log_probabilities = F.log_softmax(logits.permute(0, 2, 3, 1).reshape(-1, len(bins)), dim=1)
    entropy = -(soft * log_probabilities.gather(1, index)).sum(dim=1)
    return (weights[index[:, 0]] * entropy).mean()
