"""Train what tells black, middle and white of a faded print from its tones: ``python -m core.runs.train_fade FOLDER``.

Fading is a curve that rises, so the quantiles of a faded picture are the faded quantiles of the picture, and a
photograph gives as many examples as there are curves. Nothing but its quantiles is kept of it.
"""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

import cv2
import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from core.stages.fade import HIDDEN, QUANTILES, WEIGHTS, unfaded

log = logging.getLogger(__name__)

SIDE = 256  # px, to which photographs are made small
STEPS = 20000
BATCH = 256
BLACK, WHITE, GAMMA = (0.0, 0.2), (0.75, 1.0), (0.7, 1.4)
UNFADED = 0.15  # share of examples that are as they were


def quantiles(folder: Path) -> Tensor:
    """Quantiles (photographs, QUANTILES) of the codes, 0…1, of a folder's photographs."""
    shares = np.linspace(0.002, 0.998, QUANTILES)
    found = []
    for file in sorted(folder.iterdir()):
        grey = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
        if grey is not None:
            scale = SIDE / max(grey.shape)
            small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            found.append(np.quantile(small, shares) / 255)
    return torch.tensor(np.array(found), dtype=torch.float32)


def _lightness(codes: Tensor) -> Tensor:
    """L in 0…1 of grey codes in 0…1."""
    light = torch.where(codes > 0.04045, ((codes + 0.055) / 1.055).clamp(min=0) ** 2.4, codes / 12.92)
    return torch.where(light > 216 / 24389, 1.16 * light.clamp(min=1e-9) ** (1 / 3) - 0.16, light * 24389 / 2700)


def _between(bounds: tuple[float, float]) -> Tensor:
    return torch.empty(BATCH, 1).uniform_(*bounds)


def _faded(codes: Tensor) -> Tensor:
    """Codes as `core.degradation` fades them."""
    black, white = (_between(bounds) * 1.0 for bounds in (BLACK, WHITE))
    gamma = _between((np.log(GAMMA[0]), np.log(GAMMA[1]))).exp()
    black, white = (
        torch.where(torch.rand(BATCH, 1) < 0.3, 0.0, black),
        torch.where(torch.rand(BATCH, 1) < 0.3, 1.0, white),
    )
    gamma = torch.where(torch.rand(BATCH, 1) < 0.3, 1.0, gamma)
    faded = black + (white - black) * codes.clamp(min=1e-4) ** gamma
    return torch.where(torch.rand(BATCH, 1) < UNFADED, codes, faded)


def train(known: Tensor, seed: int) -> dict[str, Tensor]:
    """Train on quantiles (n, QUANTILES) of codes."""
    torch.manual_seed(seed)
    network = nn.Sequential(
        nn.Linear(QUANTILES, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 3)
    )
    optimiser = torch.optim.AdamW(network.parameters(), 1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, STEPS)
    total = 0.0
    for step in range(STEPS):
        codes = known[torch.randint(len(known), (BATCH,))]
        faded = _lightness((_faded(codes) + 0.004 * torch.randn_like(codes)).clamp(0, 1)).sort(dim=1).values
        restored = unfaded(faded, network(faded).unbind(1), torch)
        loss = (restored - _lightness(codes)).abs().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        if step % 2000 == 1999:
            log.info("%d: mean error of L %.2f", step + 1, 100 * total / 2000)
            total = 0.0
    return {name: value.detach() for name, value in network.state_dict().items()}


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    torch.set_num_threads(1)
    save_file(train(quantiles(said.photos), said.seed), WEIGHTS)


if __name__ == "__main__":
    main()
