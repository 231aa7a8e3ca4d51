"""Figures that compare a colorized picture with the colour photograph it was made grey from."""

from __future__ import annotations

import numpy as np

from core.color import Codes, rgb_to_lab

THRESHOLDS = 151  # 0, 1 … 150 ab units


def ab_error(picture: Codes, truth: Codes) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Euclidean distance (h, w) in the ab plane of two sRGB pictures (h, w, 3)."""
    difference = rgb_to_lab(picture)[..., 1:] - rgb_to_lab(truth)[..., 1:]
    return np.asarray(np.sqrt(np.square(difference).sum(axis=-1)), np.float32)


def auc(picture: Codes, truth: Codes) -> float:
    """Per cent: the share of pixels whose ab error is at most t, averaged over t = 0, 1 … 150.

    Zhang et al., "Colorful Image Colorization", 2016, section 3.1, "AuC", without class balance.
    """
    first_passed = np.clip(np.ceil(ab_error(picture, truth)), 0, THRESHOLDS)
    return float(100.0 * (1.0 - first_passed.mean() / THRESHOLDS))
