"""Train what tells how a print has faded: ``python -m core.runs.train_fade FOLDER``.

Photographs are kept small in memory, and faded anew for every step: evenly, each channel for itself, or more on one
side than on the other.
"""

from __future__ import annotations

import argparse
import logging
import math
from pathlib import Path

import cv2
import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from core.fading import CONVOLUTIONS, HIDDEN, QUANTILES, SIDE, TERMS, WEIGHTS, evened, terms, unfaded
from core.photo.folder import photos_in

log = logging.getLogger(__name__)

BATCH = 128
BLACK, WHITE, GAMMA = (0.0, 0.2), (0.75, 1.0), (0.7, 1.4)
VEIL, VIGNETTE = (0.05, 0.35), (0.1, 0.7)
UNFADED = 0.15  # share of examples that are as they were
SOME = 0.3  # how often one of the three is as it was
GREY = 0.6  # share of examples
_LUMA = torch.tensor([0.299, 0.587, 0.114])


class Judge(nn.Module):
    """What `core.fading.judged` runs: tones (N, 3, SIDE, SIDE) to levels (N, 3, 3) and fields (N, 2, TERMS)."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for inside, outside in zip((3, *CONVOLUTIONS), CONVOLUTIONS, strict=False):
            layers += [nn.Conv2d(inside, outside, 3, 2, 1), nn.ReLU()]
        self.see = nn.Sequential(*layers)
        seen = CONVOLUTIONS[-1] * (SIDE // 2 ** len(CONVOLUTIONS)) ** 2 + 3 * QUANTILES
        self.judge = nn.Sequential(
            nn.Linear(seen, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 9 + 2 * TERMS)
        )

    def forward(self, tones: Tensor) -> tuple[Tensor, Tensor]:
        """Judge a batch."""
        shares = torch.linspace(0.002, 0.998, QUANTILES)
        told = tones.flatten(2).quantile(shares, dim=2).permute(1, 2, 0).flatten(1)
        found = self.judge(torch.cat((self.see(tones - 0.5).flatten(1), told), dim=1))
        return found[:, :9].unflatten(1, (3, 3)), found[:, 9:].unflatten(1, (2, TERMS))


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


def _places() -> tuple[Tensor, Tensor]:
    along = (torch.arange(SIDE) + 0.5) * (2 / SIDE) - 1
    return along.expand(SIDE, SIDE), along[:, None].expand(SIDE, SIDE)


def uneven(codes: Tensor) -> Tensor:
    """Codes (n, 3, h, w) with a veil over one side, or with dark corners, or both."""
    x, y = _places()
    angle = _between((0, 2 * math.pi))
    side = ((x * angle.cos() + y * angle.sin()) * _between((0.5, 1.5)) + _between((-0.5, 0.5))).clamp(-1, 1)
    veil = torch.where(_chance(0.6), _between(VEIL), 0.0) * (0.5 + 0.5 * side)
    distance = (x - _between((-0.3, 0.3))) ** 2 + (y - _between((-0.3, 0.3))) ** 2
    dark = torch.where(_chance(0.6), _between(VIGNETTE), 0.0) * distance / 2
    return veil + (1 - veil) * codes * (-dark).exp()


def _fields(found: Tensor) -> tuple[Tensor, Tensor]:
    """Veil and light (n, 1, h, w) of terms (n, 2, TERMS)."""
    over = torch.einsum("nkt,thw->nkhw", found, terms(*_places(), xp=torch))
    veil, light = over[:, :1], over[:, 1:]
    return veil - veil.amin((2, 3), keepdim=True), light - light.amax((2, 3), keepdim=True)


def _loss(judge: Judge, codes: Tensor) -> tuple[Tensor, Tensor]:
    """Errors of what levels restore, and of what fields do."""
    is_grey = _chance(GREY)
    codes = torch.where(is_grey, (codes * _LUMA[:, None, None]).sum(1, keepdim=True), codes)
    noise = 0.004 * torch.randn(BATCH, 1, SIDE, SIDE)
    even = (faded(codes, is_grey) + noise).clamp(0, 1)
    seen = uneven(even).clamp(0, 1)
    levels, none = judge(even)
    levels = torch.where(is_grey[..., 0], levels.mean(2, keepdim=True), levels)
    restored = unfaded(even.flatten(2).flatten(0, 1), levels.transpose(0, 1).flatten(1).unbind(0), torch)
    by_levels = (restored - codes.flatten(2).flatten(0, 1)).abs().mean()
    fields = [_fields(each) for each in (none, judge(seen)[1])]
    by_fields = [
        (evened(given, *field, xp=torch) - even).abs().mean() for given, field in zip((even, seen), fields, strict=True)
    ]
    return by_levels, by_fields[0] + by_fields[1]


def train(known: Tensor, steps: int, seed: int) -> dict[str, Tensor]:
    """Train on photographs (n, 3, SIDE, SIDE) of codes of 8 bits."""
    torch.manual_seed(seed)
    judge = Judge()
    optimiser = torch.optim.AdamW(judge.parameters(), 1e-3, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, steps)
    total = torch.zeros(2)
    for step in range(steps):
        codes = known[torch.randint(len(known), (BATCH,))].float() / 255
        codes = codes.flip(3) if step % 2 else codes
        losses = torch.stack(_loss(judge, codes))
        optimiser.zero_grad()
        losses.sum().backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += losses.detach()
        if step % 500 == 499:
            log.info("%d: mean error of codes by levels %.2f, by fields %.2f", step + 1, *(100 * total / 500).tolist())
            total.zero_()
    return {name: value.detach().half() for name, value in judge.state_dict().items()}


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=WEIGHTS)
    parser.add_argument("--steps", type=int, default=12000)
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    save_file(train(thumbnails(said.photos), said.steps, said.seed), said.output)


if __name__ == "__main__":
    main()
