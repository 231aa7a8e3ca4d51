"""Losses that torch does not have, and the table of those of pixels by the names that recipes use."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

# Of the 313 bins of Zhang et al., 2016: the least and the greatest b of each a, on a grid of 10 ab units.
_PUBLISHED_ROWS = {
    -90: (50, 90), -80: (20, 90), -70: (0, 90), -60: (-20, 90), -50: (-30, 100),
    -40: (-40, 100), -30: (-50, 100), -20: (-50, 100), -10: (-60, 100), 0: (-70, 100),
    10: (-80, 90), 20: (-80, 90), 30: (-90, 90), 40: (-100, 90), 50: (-100, 80),
    60: (-110, 80), 70: (-110, 80), 80: (-110, 70), 90: (-110, 70), 100: (-90, 0),
}  # fmt: skip


HUES = 8  # directions in the ab plane, 45° apart, in which `palette` looks


def euclidean(predicted: Tensor, truth: Tensor) -> Tensor:
    """Mean distance over the channels' axis, rounded off within a thousandth of zero, where it has no gradient.

    Its square, halved, is equation 1 of Zhang et al., "Colorful Image Colorization", 2016: over two channels that is
    ``mse``.
    """
    return ((predicted - truth).square().sum(dim=1) + 1e-6).sqrt().mean()


REGRESSION: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "l1": F.l1_loss,
    "smooth_l1": F.smooth_l1_loss,
    "mse": F.mse_loss,
    "euclidean": euclidean,
}


def published_bins() -> Tensor:
    """The 313 centres (313, 2) of Zhang et al., 2016, in ab units.

    They are more than the 260 squares that sRGB colours fall into, which `core.color.ab_bins` counts: 309 of them are
    the *corners* of the 10-unit cells with an sRGB colour inside, so that even a colour at the gamut's edge has bins on
    all sides to be encoded by; the other four are neighbours of these.
    """
    centres = [(a, b) for a, (low, high) in _PUBLISHED_ROWS.items() for b in range(low, high + 1, 10)]
    return torch.tensor(centres, dtype=torch.float32)


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

    Zhang et al., 2016, equation 4: w ∝ ((1 − λ) p + λ / Q)⁻¹, with p the bins' shares in ``ab`` (N, 2), λ
    ``uniform_share``. The shares are smoothed by the soft encoding itself, whose σ of 5 ab units is the paper's.
    """
    index, weight = soft_encode(ab, bins)
    share = torch.zeros(len(bins), device=ab.device).scatter_add_(0, index.flatten(), weight.flatten()) / len(ab)
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


def colourfulness(rgb: Tensor) -> Tensor:
    """(N,): Hasler & Süsstrunk, "Measuring colourfulness in natural images", 2003, equation 3, of sRGB (N, 3, H, W).

    As `core.color.colourfulness`, in 8-bit units, though ``rgb`` is in 0…1; roots are rounded off within 0.001 of zero,
    where a grey picture would have no gradient.
    """
    red, green, blue = (255.0 * rgb.float()).flatten(2).unbind(dim=1)
    rg = red - green
    yb = 0.5 * (red + green) - blue
    return _spread_and_mean(torch.stack((rg, yb), dim=1), 0.3, 1e-6)


def colourfulness_loss(predicted: Tensor, truth: Tensor) -> Tensor:
    """Mean distance of the colourfulness of sRGB pictures (N, 3, H, W) in 0…1 from the truth's, in hundreds."""
    return (colourfulness(predicted) - colourfulness(truth)).abs().mean() / 100.0


def ab_colourfulness(ab: Tensor) -> Tensor:
    """(N,): the first of the three metrics of Hasler & Süsstrunk, 2003, of ab (N, 2, H, W), in ab units.

    Roots are rounded off within one ab unit of zero: what is grey to the eye is grey.
    """
    return _spread_and_mean(ab.float().flatten(2), 0.37, 1.0)


def _spread_and_mean(plane: Tensor, mean_weight: float, rounding: float) -> Tensor:
    """(N,): what the metrics share, of colours (N, 2, pixels) in a plane with grey at zero."""
    spread = plane.var(dim=2, correction=0).sum(dim=1)
    mean = plane.mean(dim=2).square().sum(dim=1)
    return (spread + rounding).sqrt() + mean_weight * (mean + rounding).sqrt()


def paleness(predicted: Tensor, truth: Tensor, share: float) -> Tensor:
    """How far the colourfulness of pictures (N, 2, H, W) in ab units is from that share of the truth's.

    The mean square of the logarithm of their ratio, so that half and twice are as far, of dull photographs and of vivid
    ones alike. A mean over pixels has no such term: where a network is in doubt it is paler than any of the truths.
    """
    return (ab_colourfulness(predicted) / (share * ab_colourfulness(truth))).log().square().mean()


def palette(predicted: Tensor, truth: Tensor, share: float) -> Tensor:
    """How far the amounts of each hue in pictures (N, 2, H, W) in ab units are from that share of the truth's.

    The amount of a hue is the mean over pixels of what colours have of it, in ab units: their length along one of
    `HUES` directions, where that is not negative. As with `paleness` the square of the logarithm of the ratio counts,
    but amounts under one ab unit are none. What is in doubt comes out brown, the mean of all that it could be; a
    picture of the truth's palette has its blues, reds and greens somewhere.
    """
    mine, wanted = _amounts(predicted), share * _amounts(truth)
    return ((mine + 1.0) / (wanted + 1.0)).log().square().mean()


def _amounts(ab: Tensor) -> Tensor:
    """(N, `HUES`): the amounts of hues in pictures (N, 2, H, W), in ab units."""
    angles = torch.arange(HUES, device=ab.device) * (2 * torch.pi / HUES)
    directions = torch.stack((angles.cos(), angles.sin()), dim=1)
    return torch.einsum("kc,nchw->nkhw", directions, ab.float()).clamp_min(0.0).mean(dim=(2, 3))
