"""Train what knows a negative: ``python -m core.runs.train_negative FOLDER``; ``--check FOLDER`` measures what ships.

Photographs are kept small in memory. For every step each becomes the scan of a print, of a black-and-white negative or
of a colour negative anew: film and scanner differ each time, so that nothing but the picture can be relied on.
"""

from __future__ import annotations

import argparse
import logging
import time
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor, nn

from core import judging
from core.color import CODES, SRGB
from core.engine import EnginePool
from core.film import WEIGHTS, Film, by_thumbnail, likelihoods
from core.photo.folder import photos_in
from core.runs.train_fade import Judge, thumbnails

log = logging.getLogger(__name__)

BATCH = 64
GREY = 0.5  # share of the prints
SURES = (0.9, 0.95, 0.97, 0.98, 0.99)  # how likely a film has to be, tried by ``--check``
_LUMA = torch.tensor([0.299, 0.587, 0.114])[:, None, None]


def _between(number: int, low: float, high: float, channels: int = 1) -> Tensor:
    return torch.empty(number, channels, 1, 1).uniform_(low, high)


def _chance(number: int, share: float, channels: int = 1) -> Tensor:
    return torch.rand(number, channels, 1, 1) < share


def made(codes: Tensor, films: Tensor) -> Tensor:
    """Make scans (n, 3, h, w) of photographs, both as codes of sRGB in 0…1.

    Args:
        films: which `Film` each is to be of, by its place there (n,).
    """
    number = len(codes)
    is_colour = (films == list(Film).index(Film.COLOUR))[:, None, None, None]
    grey = (codes * _LUMA).sum(1, keepdim=True)
    is_grey = ~is_colour & ((films != 0)[:, None, None, None] | _chance(number, GREY))
    tones = torch.where(is_grey, grey, codes).clamp(1e-3, 1)
    prints, negatives = _print(tones), _negative(tones, is_colour)
    scans = torch.where((films == 0)[:, None, None, None], prints, negatives)
    scans = _stretched(scans)
    return (scans + 0.01 * torch.randn_like(scans) * torch.rand(number, 1, 1, 1)).clamp(0, 1)


def scan_of(photo: NDArray[np.uint8], film: Film) -> NDArray[np.uint16]:
    """Make a scan of a photograph, both sRGB's codes (h, w, 3), on that film."""
    codes = torch.from_numpy(photo.transpose(2, 0, 1).astype(np.float32) / 255)[None]
    scan = made(codes, torch.tensor([list(Film).index(film)]))[0].permute(1, 2, 0).numpy()
    return np.round(scan * (CODES - 1)).astype(np.uint16)


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
    number, _, height, width = scans.shape
    wide = _between(number, 0, 0.12) * _chance(number, 0.6) * torch.where(_chance(number, 0.5), 1.0, 0.3)
    sides = [(wide * _chance(number, 0.8)).view(number, 1) for _ in range(4)]
    x, y = torch.arange(width) / width, torch.arange(height) / height
    across = (x < sides[0]) | (x > 1 - sides[1])
    down = (y < sides[2]) | (y > 1 - sides[3])
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
        films = torch.randint(len(Film), (BATCH,))
        scans = made(codes.rot90(turns, (2, 3)), films)
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


def check(folder: Path, seed: int = 0) -> None:
    """Say what scans of photographs are told as, by how sure that has to be: by thumbnails alone, and as it ships."""
    torch.manual_seed(seed)
    pool, kinds = EnginePool(lambda: "cpu"), (*Film, None)
    alone, both, seconds = [], [], 0.0
    for file in photos_in(folder):
        photo = cv2.imread(str(file))
        if photo is None:
            continue
        seen = np.asarray(photo[..., ::-1], np.uint8)
        scans = [seen if kind is None else scan_of(seen, kind) for kind in kinds]
        alone.append([judging.shares(by_thumbnail(scan, SRGB)) for scan in scans])
        started = time.process_time()
        both.append([likelihoods(scan, SRGB, pool) for scan in scans])
        seconds += time.process_time() - started
    for name, likely in (("thumbnails alone", np.array(alone)), ("as it ships", np.array(both))):
        for sure in SURES:
            told = np.where(likely.max(axis=2) >= sure, likely.argmax(axis=2), 0)
            for kind, of in zip(kinds, told.T, strict=True):
                counts = ", ".join(f"{np.sum(of == place)} as {film}" for place, film in enumerate(Film))
                log.info("%s, %.2f: of %d %s %s", name, sure, len(of), kind or "as they are", counts)
    log.info("%.0f ms of one core a scan", 1000 * seconds / np.array(both)[..., 0].size)


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
    if said.check:
        check(said.photos)
    else:
        save_file(train(thumbnails(said.photos), said.steps, said.seed), said.output)


if __name__ == "__main__":
    main()
