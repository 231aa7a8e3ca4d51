"""Train what knows a negative: ``python -m core.runs.train_negative FOLDER``; ``--check FOLDER`` measures it.

Photographs are kept small in memory. For every step each becomes the scan of a print, of a black-and-white negative or
of a colour negative anew: film and scanner differ each time, so that nothing but the picture can be relied on.
"""

from __future__ import annotations

import argparse
import logging
from pathlib import Path
from typing import NamedTuple

import cv2
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from core.film import SURE, WEIGHTS, Film
from core.judging import SIDE
from core.runs.train_fade import Judge, thumbnails

log = logging.getLogger(__name__)

BATCH = 64
GREY = 0.5  # share of the prints
_LUMA = torch.tensor([0.299, 0.587, 0.114])[:, None, None]


class Made(NamedTuple):
    """Scans (n, 3, SIDE, SIDE) as codes in 0…1, and of which `Film` each is, by its place there (n,)."""

    scans: Tensor
    films: Tensor


def _between(number: int, low: float, high: float, channels: int = 1) -> Tensor:
    return torch.empty(number, channels, 1, 1).uniform_(low, high)


def _chance(number: int, share: float, channels: int = 1) -> Tensor:
    return torch.rand(number, channels, 1, 1) < share


def made(codes: Tensor) -> Made:
    """Make scans of photographs (n, 3, SIDE, SIDE), a third of each film, all as codes of sRGB in 0…1."""
    number = len(codes)
    films = torch.randint(len(Film), (number,))
    is_colour = (films == list(Film).index(Film.COLOUR))[:, None, None, None]
    grey = (codes * _LUMA).sum(1, keepdim=True)
    is_grey = ~is_colour & ((films != 0)[:, None, None, None] | _chance(number, GREY))
    tones = torch.where(is_grey, grey, codes).clamp(1e-3, 1)
    prints, negatives = _print(tones), _negative(tones, is_colour)
    scans = torch.where((films == 0)[:, None, None, None], prints, negatives)
    scans = _stretched(scans)
    return Made((scans + 0.01 * torch.randn_like(scans) * torch.rand(number, 1, 1, 1)).clamp(0, 1), films)


def _print(tones: Tensor) -> Tensor:
    """Paper that has faded and yellowed, in white or black margins."""
    number = len(tones)
    made = tones ** _between(number, -0.7, 0.7).exp()
    low, high = _between(number, 0, 0.2), _between(number, 0.7, 1)
    made = low + (high - low) * made
    paper = torch.cat([torch.ones(number, 1, 1, 1), _between(number, 0.8, 1), _between(number, 0.5, 1)], 1)
    made = torch.where(_chance(number, 0.3), made * paper, made)
    cast = _between(number, 0.6, 1, 3)
    made = torch.where(_chance(number, 0.2), made * cast, made)
    margin = torch.where(_chance(number, 0.6), _between(number, 0.75, 1) * paper, _between(number, 0, 0.1))
    return _framed(made, margin.expand(-1, 3, -1, -1))


def _negative(tones: Tensor, is_colour: Tensor) -> Tensor:
    """Film on a light table, in clear margins or in the black of its holder."""
    number = len(tones)
    light = torch.where(tones <= 0.04045, tones / 12.92, ((tones + 0.055) / 1.055) ** 2.4)
    light = light * _between(number, 0.5, 2) * torch.where(is_colour, _between(number, 0.7, 1.4, 3), 1.0)
    gamma = _between(number, 0.45, 0.8) * _between(number, 0.93, 1.07, 3).where(is_colour, torch.ones(1))
    toe = 10 ** _between(number, -2.2, -0.9)
    mask = torch.cat([_between(number, 0.65, 0.95), _between(number, 0.25, 0.5), _between(number, 0.1, 0.3)], 1)
    tint = torch.where(_chance(number, 0.5), _between(number, 0.85, 1, 3), 1.0)  # of a grey film scanned in colour
    neutral = _between(number, 0.5, 0.95) * tint
    base = torch.where(is_colour, mask, neutral)
    made = base * (1 + light / toe) ** -gamma
    margin = torch.where(_chance(number, 0.6), base, _between(number, 0, 0.02))
    framed = _framed(made, margin)
    code = torch.where(framed <= 0.0031308, 12.92 * framed, 1.055 * framed.clamp(min=1e-6) ** (1 / 2.4) - 0.055)
    turned = 1 - tones  # what some programs call one
    return torch.where(~is_colour & _chance(number, 0.2), _framed(turned, margin), code)


def _framed(scans: Tensor, margin: Tensor) -> Tensor:
    """Lay margins of some width, or none, along each side."""
    number = len(scans)
    place = torch.arange(SIDE) / SIDE
    wide = _between(number, 0, 0.12) * _chance(number, 0.6) * torch.where(_chance(number, 0.5), 1.0, 0.3)
    sides = [(wide * _chance(number, 0.8)).view(number, 1) for _ in range(4)]
    across = (place < sides[0]) | (place > 1 - sides[1])
    down = (place < sides[2]) | (place > 1 - sides[3])
    outside = (across[:, None, :] | down[:, :, None])[:, None]
    return torch.where(outside, margin, scans)


def _stretched(scans: Tensor) -> Tensor:
    """As scanners do to much of what they scan: black to black, white to white, all at once or by channels; a curve."""
    number, ends = len(scans), torch.tensor([0.005, 0.995])
    some = scans[..., ::4, ::4]  # to sort all would take longer than the step
    whole = some.flatten(1).quantile(ends, dim=1).view(2, number, 1, 1, 1)
    each = some.flatten(2).quantile(ends, dim=2).view(2, number, 3, 1, 1)
    for share, (low, high) in ((0.35, whole), (0.15, each)):
        level = ((scans - low) / (high - low).clamp(min=0.1)).clamp(0, 1)
        scans = torch.where(_chance(number, share), level, scans)
    return scans.clamp(1e-4, 1) ** _between(number, -0.4, 0.4).exp()


def train(known: Tensor, steps: int, seed: int) -> dict[str, Tensor]:
    """Train on photographs (n, 3, SIDE, SIDE) of codes of 8 bits."""
    torch.manual_seed(seed)
    judge = Judge(len(Film))
    optimiser = torch.optim.AdamW(judge.parameters(), 1e-3, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2e-3, steps)
    total = 0.0
    for step in range(steps):
        codes = known[torch.randint(len(known), (BATCH,))].float() / 255
        codes = codes.flip(3) if step % 2 else codes
        turns = int(torch.randint(4, ())) if step % 3 == 0 else 0  # scans lie every way
        scans, films = made(codes.rot90(turns, (2, 3)))
        loss = nn.functional.cross_entropy(judge(scans), films, label_smoothing=0.01)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        if step % 500 == 499:
            log.info("%d: loss %.3f", step + 1, total / 500)
            total = 0.0
    return {name: value.detach().half() for name, value in judge.state_dict().items()}


def check(known: Tensor, weights: Path, seed: int = 0) -> None:
    """Say how many of each film are known, and how many prints and slides are taken for negatives."""
    torch.manual_seed(seed)
    judge = Judge(len(Film))
    judge.load_state_dict({name: value.float() for name, value in load_file(weights).items()})
    with torch.no_grad():
        scans, films = made(known.float() / 255)
        likely = judge(scans).softmax(1)
        plain = judge(known.float() / 255).softmax(1)
    told = torch.where(likely.max(1).values >= SURE, likely.argmax(1), 0)
    for place, film in enumerate(Film):
        of = told[films == place]
        log.info("%s: %d, of which told as %s", film, len(of), torch.bincount(of, minlength=len(Film)).tolist())
    log.info("as they are: %d of %d told as negatives", int((plain[:, 1:].max(1).values >= SURE).sum()), len(plain))


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=WEIGHTS)
    parser.add_argument("--steps", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", action="store_true", help="measure what is there, and train nothing")
    said = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    known = thumbnails(said.photos)
    if said.check:
        check(known, said.output)
    else:
        save_file(train(known, said.steps, said.seed), said.output)


if __name__ == "__main__":
    main()
