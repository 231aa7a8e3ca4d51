"""Train what tells how a print has faded: ``python -m core.runs.train_fade FOLDER``.

Photographs are kept small in memory, and faded anew for every step: evenly, each channel for itself.
"""

from __future__ import annotations

import argparse
import logging
import math
from pathlib import Path

import cv2
import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from core.fading import WEIGHTS, unfaded
from core.judging import CONVOLUTIONS, HIDDEN, QUANTILES, SHARES, SIDE
from core.photo.folder import photos_in

log = logging.getLogger(__name__)

BATCH = 128
BLACK, WHITE, GAMMA = (0.0, 0.2), (0.75, 1.0), (0.7, 1.4)
UNFADED = 0.15  # share of examples that are as they were
SOME = 0.3  # how often one of the three is as it was
GREY = 0.6  # share of examples
_LUMA = torch.tensor([0.299, 0.587, 0.114])


class Judge(nn.Module):
    """What `core.judging.judged` runs: tones (N, 3, SIDE, SIDE) to as many numbers as are wanted."""

    def __init__(self, numbers: int = 9) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for inside, outside in zip((3, *CONVOLUTIONS), CONVOLUTIONS, strict=False):
            layers += [nn.Conv2d(inside, outside, 3, 2, 1), nn.ReLU()]
        self.see = nn.Sequential(*layers)
        seen = CONVOLUTIONS[-1] * (SIDE // 2 ** len(CONVOLUTIONS)) ** 2 + 3 * QUANTILES
        self.judge = nn.Sequential(
            nn.Linear(seen, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, numbers)
        )

    def forward(self, tones: Tensor) -> Tensor:
        """Judge a batch."""
        told = tones.flatten(2).quantile(torch.tensor(SHARES, dtype=tones.dtype), dim=2).permute(1, 2, 0).flatten(1)
        found: Tensor = self.judge(torch.cat((self.see(tones - 0.5).flatten(1), told), dim=1))
        return found


def thumbnails(folder: Path) -> Tensor:
    """Photographs (n, 3, SIDE, SIDE) of a folder as codes of 8 bits, RGB."""
    found = []
    for file in photos_in(folder):
        photo = cv2.imread(str(file))
        if photo is not None:
            found.append(cv2.resize(photo, (SIDE, SIDE), interpolation=cv2.INTER_AREA)[..., ::-1].transpose(2, 0, 1))
    return torch.from_numpy(np.stack(found))


def _between(bounds: tuple[float, float], channels: int = 1) -> Tensor:
    return torch.empty(BATCH, channels, 1, 1).uniform_(*bounds)


def _chance(share: float, channels: int = 1) -> Tensor:
    return torch.rand(BATCH, channels, 1, 1) < share


def faded(codes: Tensor, is_grey: Tensor) -> Tensor:
    """Codes (n, 3, h, w) as `core.degradation` fades them, and each channel a little by itself where it is no grey."""
    black = torch.where(_chance(SOME), 0.0, _between(BLACK))
    white = torch.where(_chance(SOME), 1.0, _between(WHITE))
    power = torch.where(_chance(SOME), 0.0, _between((math.log(GAMMA[0]), math.log(GAMMA[1]))))
    own = ~is_grey & _chance(0.6, 3)
    black = torch.where(own, black + _between((0.0, 0.15), 3), black)
    white = torch.where(own, white - _between((0.0, 0.3), 3), white)
    power = torch.where(own, power + _between((-0.4, 0.4), 3), power)
    return torch.where(_chance(UNFADED), codes, black + (white - black) * codes.clamp(min=1e-4) ** power.exp())


def _loss(judge: Judge, codes: Tensor) -> Tensor:
    """Mean error of the codes that levels restore."""
    is_grey = _chance(GREY)
    codes = torch.where(is_grey, (codes * _LUMA[:, None, None]).sum(1, keepdim=True), codes)
    seen = (faded(codes, is_grey) + 0.004 * torch.randn(BATCH, 1, SIDE, SIDE)).clamp(0, 1)
    levels = judge(seen).view(-1, 3, 3)
    levels = torch.where(is_grey[..., 0], levels.mean(2, keepdim=True), levels)
    restored = unfaded(seen.flatten(2).flatten(0, 1), levels.transpose(0, 1).flatten(1).unbind(0), torch)
    loss: Tensor = (restored - codes.flatten(2).flatten(0, 1)).abs().mean()
    return loss


def train(known: Tensor, steps: int, seed: int, base: Path | None = None) -> dict[str, Tensor]:
    """Train on photographs (n, 3, SIDE, SIDE) of codes of 8 bits, from ``base`` on where there is one."""
    torch.manual_seed(seed)
    judge = Judge()
    if base is not None:
        judge.load_state_dict({name: value.float() for name, value in load_file(base).items()})
    optimiser = torch.optim.AdamW(judge.parameters(), 1e-3, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, steps)
    total = 0.0
    for step in range(steps):
        codes = known[torch.randint(len(known), (BATCH,))].float() / 255
        loss = _loss(judge, codes.flip(3) if step % 2 else codes)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        if step % 500 == 499:
            log.info("%d: mean error of codes %.2f", step + 1, 100 * total / 500)
            total = 0.0
    return {name: value.detach().half() for name, value in judge.state_dict().items()}


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=WEIGHTS)
    parser.add_argument("--steps", type=int, default=12000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--base", type=Path, help="weights to begin with")
    said = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    save_file(train(thumbnails(said.photos), said.steps, said.seed, said.base), said.output)


if __name__ == "__main__":
    main()
