"""Train the networks that spread colours a person has chosen.

``python -m core.runs.train_hints FOLDER -o RUN --minutes 90`` learns from photographs: hints are drawn from their own
colours, and now and then from colours that something in them might have had as well. A run is gone on with by the same
command; ``--ship resources/models`` puts what it has learned among the models.
"""

from __future__ import annotations

import argparse
import copy
import logging
import math
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn

from core import spreading
from core.color import Floats, ab_bins, lightness, luma, rgb_to_lab
from core.degradation import OldPrint, age
from core.models.hint_network import GUIDE, HEADS, STRIDE, Guide, Spread, Spreading
from core.models.store import GRAPH, WEIGHTS, Card, write_card
from core.models.tasks import SPREAD
from core.models.unet_lite0 import BIN_STEP, COLOURFUL
from core.models.weights import write_traced, write_weights
from core.photo.folder import photos_in
from core.training.by_minutes import STATE, Course, learn
from core.training.data import CPU, crop, whole
from core.training.losses import euclidean, paleness, soft_encode
from core.training.precision import autocast, has_bfloat16

log = logging.getLogger(__name__)

DATA = (
    "30,056 photographs: Leeds Sports Pose, Labeled Faces in the Wild, SUN scenes, ImageNet samples, Pascal VOC, "
    "BSDS500 and others (research use); the trunk is that of Natural"
)
SIZE = 192  # px
BATCH = 16
MOST = 60  # hints
RATE = 2e-3
WARM_UP = 100  # steps
AVERAGE = 0.998
ENTROPY_SHARE, PALENESS_SHARE, QUIET_SHARE = 0.1, 0.04, 0.003
BINS = torch.from_numpy(ab_bins(BIN_STEP))
PRECISION = "bfloat16" if has_bfloat16(CPU) else "float32"
BASE = Path("resources/models/natural/weights.safetensors")


class Example(NamedTuple):
    """A photograph with hints."""

    light: Floats
    """(1, h, w) in 0…100."""
    ab: Floats
    """(2, h/2, w/2): its colours, or those that it might have had."""
    cover: Floats
    """(MOST, h/4, w/4) in 0…1."""
    colours: Floats
    """(MOST, 2) in ab units."""
    worst: Floats
    """(3,): whether hints lie where the automatic colour is wrong; what it is multiplied by; 1 where it is the own."""


def _recoloured(lab: Floats, random: np.random.Generator) -> Floats:
    """Something in a picture (h, w, 3), as far as it has no edges inside, in another colour."""
    height, width = lab.shape[:2]
    seed = int(random.integers(width)), int(random.integers(height))
    codes = np.clip(lab * (2.55, 1, 1) + (0, 128, 128), 0, 255).astype(np.uint8)
    mask = np.zeros((height + 2, width + 2), np.uint8)
    step = (random.uniform(3, 9), random.uniform(1.5, 5), random.uniform(1.5, 5))
    cv2.floodFill(codes, mask, seed, 0, step, step, 4 | 1 << 8 | cv2.FLOODFILL_MASK_ONLY)
    share = cv2.blur(cv2.medianBlur(mask[1:-1, 1:-1], 3).astype(np.float32), (2, 2))
    if not 0.01 < share.mean() < 0.7:
        return lab
    radius, angle = random.uniform(0, 55), random.uniform(0, 2 * math.pi)
    there = np.array([radius * math.cos(angle), radius * math.sin(angle)], np.float32)
    change = share[..., None] * (there - lab[seed[1], seed[0], 1:])
    return np.concatenate((lab[..., :1], lab[..., 1:] + change), axis=2)


def example(photo: NDArray[np.uint8], random: np.random.Generator) -> Example:
    """Make an example of a photograph (h, w, 3)."""
    view = whole(photo, SIZE) if random.random() < 0.6 else crop(photo, SIZE, random)
    if random.random() < 0.5:
        view = np.ascontiguousarray(view[:, ::-1])
    grey = age(view, OldPrint.random(random, crop=True), random)[..., :1] if random.random() < 0.2 else luma(view)
    lab = np.asarray(cv2.resize(rgb_to_lab(view), (SIZE // 2, SIZE // 2), interpolation=cv2.INTER_AREA), np.float32)
    is_own = random.random() < 0.88
    if not is_own:
        for _ in range(int(random.integers(2, 9))):
            lab = _recoloured(lab, random)
    ab = lab[..., 1:]
    factor = random.uniform(0.2, 1.5) if random.random() < 0.3 else 1.0
    kind = np.array([random.random() < (0.35 if is_own else 0.7), factor, is_own], np.float32)
    return Example(lightness(grey)[None], ab.transpose(2, 0, 1).copy(), *_none(), kind)


def _none() -> tuple[Floats, Floats]:
    side = SIZE // STRIDE
    return np.zeros((MOST, side, side), np.float32), np.zeros((MOST, 2), np.float32)


def hinted(made: Example, auto: Floats, random: np.random.Generator) -> Example:
    """Draw hints from the colours; ``auto`` (2, h/2, w/2) is what they are without."""
    count = 0 if random.random() < 0.04 else int(math.exp(random.uniform(0, math.log(MOST + 1))))
    if count == 0:
        return made
    cover, colours = _none()
    side = SIZE // 2
    error = np.linalg.norm(made.ab - auto, axis=0)
    places = random.integers(0, side, (count, 2))
    if made.worst[0]:
        for index in range(count):
            chance = (cv2.blur(error, (5, 5)) ** 3).ravel().astype(np.float64) + 1e-6
            y, x = divmod(int(random.choice(side * side, p=chance / chance.sum())), side)
            places[index] = x, y
            alike = np.linalg.norm(made.ab - made.ab[:, y, x, None, None], axis=0) < 12
            error = error * np.where(alike, np.float32(0.4), 1)
    radii = random.uniform(0.8, 3.0, count) * (random.uniform(1, 4) if random.random() < 0.2 else 1)
    points = (places + 0.5).astype(np.float32)
    cover[:count] = spreading.discs(points * 2 / STRIDE, radii * 2 / STRIDE, *cover.shape[1:])
    drawn = spreading.discs(points, radii, side, side)
    means = np.einsum("khw,chw->kc", drawn, made.ab) / drawn.sum(axis=(1, 2))[:, None]
    colours[:count] = means + random.normal(0, 1.0, means.shape)
    return made._replace(cover=cover, colours=colours)


def _batch(files: list[Path], seed: int, step: int) -> list[Example]:
    """The examples of a step, without their hints; a pure function of the seed and the files."""
    random = np.random.default_rng((seed, step))
    examples: list[Example] = []
    while len(examples) < BATCH:
        photo = cv2.imread(str(files[random.integers(len(files))]))
        if photo is not None:
            examples.append(example(np.asarray(photo[..., ::-1], np.uint8), random))
    return examples


class Networks(nn.Module):
    """Both, trained as one; the guide's trunk is the default model's, and stays so."""

    def __init__(self) -> None:
        super().__init__()
        self.guide, self.spread = Guide(), Spread()

    def train(self, mode: bool = True) -> Networks:
        """Train all but the trunk."""
        super().train(mode)
        self.guide.trunk.eval()
        return self

    def losses(self, examples: list[Example], random: np.random.Generator) -> Tensor:
        """How far what the hints make of the automatic colour is from the truth."""
        light = torch.from_numpy(np.stack([each.light for each in examples]))
        with torch.no_grad(), autocast(CPU, PRECISION):
            seen, auto = self.guide.seen(light.contiguous(memory_format=torch.channels_last))
        auto = auto.float()
        kinds = torch.from_numpy(np.stack([each.worst for each in examples]))
        auto = auto * kinds[:, 1, None, None, None]
        examples = [hinted(each, own, random) for each, own in zip(examples, auto.numpy(), strict=True)]
        truth, cover, colours = (
            torch.from_numpy(np.stack(planes)) for planes in list(zip(*examples, strict=True))[1:4]
        )
        with autocast(CPU, PRECISION):
            found = self.spread(self.guide.told(seen), light, F.avg_pool2d(auto, 2), cover, colours)
        found = Spreading(*(plane.float() for plane in found))
        ab = auto + found.change
        distance = 0.05 * euclidean(ab, truth)
        quiet = (found.change.square().sum(dim=1, keepdim=True) + 1e-2).sqrt()
        unhinted = F.interpolate(1 - found.reach.detach(), scale_factor=2.0, mode="nearest")
        loss: Tensor = distance + PALENESS_SHARE * paleness(ab, truth, COLOURFUL)
        loss = loss + QUIET_SHARE * (quiet * unhinted).mean()
        return loss + ENTROPY_SHARE * self._entropy(found.logits, truth, kinds[:, 2] > 0)

    @staticmethod
    def _entropy(logits: Tensor, truth: Tensor, is_own: Tensor) -> Tensor:
        """How surprising the own colours of the photographs are."""
        if not is_own.any():
            return logits.sum() * 0
        ab = F.avg_pool2d(truth, 2)[is_own, :, ::2, ::2].permute(0, 2, 3, 1).reshape(-1, 2)
        index, soft = soft_encode(ab, BINS)
        likely = logits[is_own][:, :, ::2, ::2].permute(0, 2, 3, 1).reshape(-1, len(BINS)).log_softmax(dim=1)
        return -(soft * likely.gather(1, index)).sum(dim=1).mean()


def _new(base: Path, start: Path | None) -> Networks:
    networks = Networks()
    if start is not None:
        learned = load_file(start / WEIGHTS)
        for part in (networks.guide, networks.spread):
            part.load_state_dict({name: value.float() for name, value in learned.items()}, strict=False)
    networks.guide.trunk.load_state_dict(load_file(base), strict=False)  # all but counters
    networks.guide.trunk.requires_grad_(False)
    return networks.train().to(memory_format=torch.channels_last)


def _groups(networks: Networks) -> list[dict[str, Any]]:
    """What learns, and by what factor on the rate: the attention's few scalars have a long way to go."""
    scalars = [each for each in networks.spread.parameters() if each.dim() == 1 and len(each) == HEADS]
    chosen = {id(each) for each in scalars}
    others = [each for each in networks.parameters() if each.requires_grad and id(each) not in chosen]
    return [{"params": others, "factor": 1.0}, {"params": scalars, "factor": 5.0, "weight_decay": 0.0}]


def train(photos: Path, run: Path, course: Course, seed: int, base: Path, start: Path | None = None) -> None:
    """Train for so many minutes in all, those of earlier calls with it; from networks in the folder ``start``."""
    files = photos_in(photos)
    run.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    networks = _new(base, start)
    average = copy.deepcopy(networks).eval()
    learn(
        networks,
        average,
        torch.optim.AdamW(_groups(networks), course.rate, weight_decay=1e-3),
        partial(_batch, files, seed),
        lambda examples, step: networks.losses(examples, np.random.default_rng((seed, step, 1))),
        run,
        course,
    )


def ship(run: Path, home: Path, seed: int) -> None:
    """Put the networks of a run into the folder ``home`` of models."""
    kept = torch.load(run / STATE, weights_only=True)
    networks = Networks()
    networks.load_state_dict(kept["average"])
    folder = home / "hints"
    folder.mkdir(exist_ok=True)
    both = nn.Module()
    for part in (networks.guide, networks.spread):
        for name, child in part.named_children():
            both.add_module(name, child)
        for name, parameter in part.named_parameters(recurse=False):
            both.register_parameter(name, parameter)
    write_weights(both.eval(), folder, half=True)
    side, places = SIZE, SIZE // STRIDE
    light = torch.full((1, 1, side, side + 64), 50.0)
    wide = places + 64 // STRIDE
    write_traced(networks.guide, {"lightness": light}, ["guide"], [(2, 3)], folder / spreading.GUIDE)
    examples = {
        "guide": torch.zeros(1, GUIDE, places, wide),
        "light": light,
        "auto": torch.zeros(1, 2, places, wide),
        "cover": torch.ones(1, 3, places, wide),
        "colours": torch.zeros(1, 3, 2),
    }
    free = [(2, 3), (2, 3), (2, 3), (1, 2, 3), (1,)]
    write_traced(networks.spread, examples, ["change", "reach", "logits"], free, folder / GRAPH)
    card = Card(
        name="hints",
        version=spreading.VERSION,
        title="Hints",
        good_at="colours chosen by hand",
        system="hint-network",
        task=SPREAD.name,
        inputs=tuple(port.name for port in SPREAD.inputs),
        native_size=spreading.SEEN,
        size_multiple=spreading.MULTIPLE,
        tiling="whole",
        licence="Apache-2.0",
        data=DATA,
        training={
            "command": "python -m core.runs.train_hints photos/train -o runs/hints",
            "seed": seed,
            "minutes": round(kept["spent"] / 60),
            "steps": kept["step"],
            "batch": BATCH,
            "crop": SIZE,
        },
    )
    write_card(folder, card)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("-o", "--run", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=90.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--base", type=Path, default=BASE, help="weights of the default model")
    parser.add_argument("--from", type=Path, dest="start", help="folder of networks to go on from")
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--ship", type=Path, help="put the networks of the run into this folder of models instead")
    said = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if said.ship:
        ship(said.run, said.ship, said.seed)
        return
    torch.set_num_threads(said.threads)
    cv2.setNumThreads(1)
    course = Course(said.minutes, said.rate, WARM_UP, AVERAGE)
    train(said.photos, said.run, course, said.seed, said.base, said.start)


if __name__ == "__main__":
    main()
