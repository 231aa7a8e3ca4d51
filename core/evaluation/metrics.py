"""Figures that compare a colorized picture with the colour photograph it was made grey from.

All pictures are 8-bit sRGB (h, w, 3), at least `SMALLEST_SIDE` a side.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import nan

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import Codes, Floats, colourfulness, rgb_to_lab

SMALLEST_SIDE = 32  # px: the window of SSIM is 11, and LPIPS shrinks by 31
BEST_PSNR = 100.0  # dB, instead of the infinity of two equal pictures, which no mean survives
SEGMENTED_SIDE = 192  # px: blotches are larger than detail
NO_COLOUR = 0.5  # ab units of mean chroma: less has no hue
BROWN = (25.0, 100.0)  # degrees of hue in Lab: skin, wood, sepia, what a model in doubt gives to all

Segments = NDArray[np.intp]


@dataclass(frozen=True)
class Figures:
    """How near a picture, or the mean of several, comes to the truth."""

    auc: float
    """Per cent: `auc` over thresholds 0…150."""
    auc_1_100: float
    """Per cent: `auc` over thresholds 1…100."""
    psnr: float
    """dB, over all channels, at most `BEST_PSNR`."""
    ssim: float
    """Up to 1."""
    ciede2000: float
    """Mean colour difference, 0 or more; 1 is just noticeable."""
    colourfulness: float
    """Hasler & Süsstrunk, 2003; not a share of the truth's."""
    boosted_colourfulness: float
    """The same at the saturation that photos are colorized with by default."""
    hue_spread: float
    """0…1: `hue_spread`."""
    not_brown: float
    """0…1: `not_brown`."""
    lpips: float = nan
    """0 or more (Zhang et al., 2018); NaN where its weights are not to be had."""


def ab_error(picture: Codes, truth: Codes) -> Floats:
    """Euclidean distance (h, w) in the ab plane of CIE Lab."""
    return _distance(rgb_to_lab(picture), rgb_to_lab(truth))


def _distance(lab: Floats, true_lab: Floats) -> Floats:
    difference = lab[..., 1:] - true_lab[..., 1:]
    return np.asarray(np.sqrt(np.square(difference).sum(axis=-1)), np.float32)


def auc(picture: Codes, truth: Codes, first: int = 0, last: int = 150) -> float:
    """Per cent: the share of pixels whose ab error is at most t, averaged over t = first … last.

    Zhang et al., "Colorful Image Colorization", 2016, section 3.1, "AuC", without class balance.
    """
    return _area(ab_error(picture, truth), first, last)


def _area(error: Floats, first: int, last: int) -> float:
    """`auc` of ab error (h, w)."""
    passed_from = np.clip(np.ceil(error), first, last + 1)
    return float(100.0 * (last + 1 - passed_from.mean()) / (last + 1 - first))


def psnr(picture: Codes, truth: Codes) -> float:
    """Peak signal-to-noise ratio in dB."""
    from skimage.metrics import mean_squared_error

    error = mean_squared_error(truth, picture) / 255.0**2
    return BEST_PSNR if error == 0 else float(min(BEST_PSNR, -10.0 * np.log10(error)))


def ssim(picture: Codes, truth: Codes) -> float:
    """Mean over channels of Wang et al., "Image quality assessment", 2004, with their Gaussian window of σ 1.5."""
    from skimage.metrics import structural_similarity

    return float(
        structural_similarity(
            np.asarray(truth, np.float32),  # else it computes in float64, which is slower and no better
            np.asarray(picture, np.float32),
            data_range=255,
            channel_axis=2,
            gaussian_weights=True,
            sigma=1.5,
            use_sample_covariance=False,
        )
    )


def ciede2000(picture: Codes, truth: Codes) -> float:
    """Mean CIEDE2000 colour difference (CIE 142-2001)."""
    return _ciede2000(rgb_to_lab(picture), rgb_to_lab(truth))


def _ciede2000(lab: Floats, true_lab: Floats) -> float:
    from skimage.color import deltaE_ciede2000

    return float(deltaE_ciede2000(true_lab, lab).mean())


def segments(grey: NDArray[np.uint8]) -> Segments:
    """Which garment, wall or sky each pixel of grey (h, w, 1) belongs to, at a long side of `SEGMENTED_SIDE` or less.

    Felzenszwalb & Huttenlocher, "Efficient graph-based image segmentation", 2004.
    """
    from skimage.segmentation import felzenszwalb

    labels = felzenszwalb(_small(grey), scale=100, sigma=0.8, min_size=50)
    return np.asarray(labels, np.intp)


def hue_spread(picture: Codes, labels: Segments) -> float:
    """How blotchy a picture is: 0 where each of the segments has one hue, 1 where hues in them cancel out.

    One minus the length of each segment's mean ab vector over its mean chroma, weighted by chroma: the circular
    variance of hue (Mardia & Jupp, "Directional Statistics", 2000, section 2.3.1), which does not depend on saturation.
    Without colour it is 0.
    """
    ab = rgb_to_lab(_small(picture))[..., 1:]
    chroma = float(np.hypot(ab[..., 0], ab[..., 1]).sum())
    if chroma <= NO_COLOUR * labels.size:
        return 0.0
    sums = [np.bincount(labels.ravel(), ab[..., channel].ravel()) for channel in range(2)]
    return float(max(0.0, 1.0 - np.hypot(*sums).sum() / chroma))


def not_brown(picture: Codes) -> float:
    """Share 0…1 of a picture's chroma whose hue lies outside `BROWN`; without colour it is 0.

    Colourfulness does not tell one brown wash from blue skies, red flags and green leaves; this does.
    """
    return _not_brown(rgb_to_lab(picture))


def _not_brown(lab: Floats) -> float:
    a, b = lab[..., 1], lab[..., 2]
    chroma = np.hypot(a, b)
    total = float(chroma.sum())
    if total <= NO_COLOUR * chroma.size:
        return 0.0
    hue = np.degrees(np.arctan2(b, a))
    return float(1.0 - chroma[(hue >= BROWN[0]) & (hue <= BROWN[1])].sum() / total)


def _small(picture: Codes) -> NDArray[np.uint8]:
    """At a long side of `SEGMENTED_SIDE` or less; grey ones as (h, w)."""
    height, width = picture.shape[:2]
    scale = min(1.0, SEGMENTED_SIDE / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def compare(picture: Codes, boosted: Codes, truth: Codes, labels: Segments) -> Figures:
    """All figures but LPIPS.

    Args:
        boosted: the same picture at the default saturation.
        labels: `segments` of the grey picture.
    """
    lab, true_lab = rgb_to_lab(picture), rgb_to_lab(truth)
    error = _distance(lab, true_lab)
    return Figures(
        auc=_area(error, 0, 150),
        auc_1_100=_area(error, 1, 100),
        psnr=psnr(picture, truth),
        ssim=ssim(picture, truth),
        ciede2000=_ciede2000(lab, true_lab),
        colourfulness=colourfulness(picture),
        boosted_colourfulness=colourfulness(boosted),
        hue_spread=hue_spread(picture, labels),
        not_brown=_not_brown(lab),
    )


def perfect(truth: Codes, labels: Segments) -> Figures:
    """What the truth itself would score, but for LPIPS."""
    colour = colourfulness(truth)
    return Figures(100.0, 100.0, BEST_PSNR, 1.0, 0.0, colour, colour, hue_spread(truth, labels), not_brown(truth))
