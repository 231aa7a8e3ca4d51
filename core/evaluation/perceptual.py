"""LPIPS, where AlexNet's published weights lie in torch's cache. Nothing is fetched for it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.color import Codes
from core.program import has_torch

Distance = Callable[[Codes, Codes], float]
BACKBONE = "alexnet-owt-7be5be79.pth"


def backbone_file() -> Path:
    """Where torchvision keeps AlexNet's ImageNet weights (`torch.hub.get_dir`, without importing torch)."""
    cache = os.environ.get("XDG_CACHE_HOME", "~/.cache")
    home = os.environ.get("TORCH_HOME", f"{cache}/torch")
    return Path(home).expanduser() / "hub" / "checkpoints" / BACKBONE


def lpips() -> Distance | None:
    """The distance of two 8-bit sRGB pictures (h, w, 3); None without torch, and without the backbone's weights.

    Zhang et al., "The Unreasonable Effectiveness of Deep Features as a Perceptual Metric", 2018, with AlexNet.
    """
    if not (has_torch() and backbone_file().is_file()):
        return None
    import torch
    from torchmetrics.image.lpip import LearnedPerceptualImagePatchSimilarity

    distance = LearnedPerceptualImagePatchSimilarity(net_type="alex", normalize=True)

    def measure(picture: Codes, truth: Codes) -> float:
        with torch.inference_mode():
            pair = [torch.from_numpy(p.astype(np.float32) / 255.0).permute(2, 0, 1)[None] for p in (picture, truth)]
            distance.reset()
            return float(distance(*pair))

    return measure
