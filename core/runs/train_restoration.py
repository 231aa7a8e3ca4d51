"""Train the networks that restore: what is damaged, what belongs there, what is grain.

``python -m core.runs.train_restoration damage FOLDER -o RUN --minutes 60`` learns from photographs on which
`core.damage` and `core.degradation` draw; a run is gone on with by the same command.
``--ship resources/models`` puts what a run has learned among the models, and ``--base`` begins with what is there.
"""

from __future__ import annotations

import argparse
import copy
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn

from core import restoration
from core.color import Floats, lightness
from core.damage import between, damage, imitate
from core.degradation import OldPrint, age
from core.inpaint import prefilled
from core.models.restoration_unet import RestorationUNet
from core.models.store import WEIGHTS, Card, write_card
from core.models.tasks import DENOISE, FILL, FIND_DAMAGE, Task
from core.models.weights import write_graph, write_weights
from core.photo.folder import photos_in
from core.training.by_minutes import STATE, Course, learn

log = logging.getLogger(__name__)

DATA = (
    "30,056 photographs, drawn on by core.damage and core.degradation: Leeds Sports Pose, Labeled Faces in the Wild, "
    "SUN scenes, ImageNet samples, BSDS500 and others (research use)"
)
CROP = 128
BATCH = 16
RATE = 3e-3
WARM_UP = 50  # steps
USUAL = -3.0  # the logit of damage in a pixel of which nothing is known
AVERAGE = 0.997
_LIGHTNESS = lightness(np.arange(256, dtype=np.uint8).reshape(256, 1, 1))[:, 0] / np.float32(100)

Example = tuple[Floats, Floats]
"""What a network is given (inputs, h, w), and what it is compared with (planes, h, w)."""


@dataclass(frozen=True)
class Kind:
    """A network of the restoration, and how it learns."""

    title: str
    good_at: str

    inputs: int
    outputs: int
    example: Callable[[NDArray[np.uint8], np.random.Generator], Example]
    """Of a colour crop (h, w, 3)."""
    loss: Callable[[Tensor, Tensor, Tensor], Tensor]
    """Of what is given, found and true."""
    task: Task
    graph: Callable[[nn.Module], nn.Module]
    """The network as its task is run."""


def _print(view: NDArray[np.uint8], random: np.random.Generator, strength: float, jpeg: bool = False) -> Floats:
    """Tones (h, w) in 0…1 of an old print without marks."""
    print_ = replace(OldPrint.random(random, strength, crop=True), scratches=0, dust=0)
    if not jpeg:
        print_ = replace(print_, jpeg=None)
    return np.asarray(age(view, print_, random)[..., 0], np.float32) / np.float32(255)


def _scanned(tones: Floats, random: np.random.Generator) -> Floats:
    """As a scanner and its JPEG give it."""
    if random.random() < 0.4:
        tones = np.asarray(cv2.GaussianBlur(tones, (0, 0), random.uniform(0.3, 0.8)), np.float32)
    if random.random() < 0.5:
        tones = tones + random.standard_normal(tones.shape, np.float32) * np.float32(random.uniform(0, 0.015))
    codes = np.round(np.clip(tones, 0, 1) * 255).astype(np.uint8)
    if random.random() < 0.5:
        _, file = cv2.imencode(".jpg", codes, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(50, 99))])
        codes = np.asarray(cv2.imdecode(file, cv2.IMREAD_GRAYSCALE), np.uint8)
    return np.asarray(codes, np.float32) / np.float32(255)


def _light(tones: Floats) -> Floats:
    """L in 0…1 of codes in 0…1, which need not be whole ones."""
    place = np.clip(tones, 0, 1) * np.float32(255)
    below = np.minimum(place.astype(np.int32), 254)
    return np.asarray(
        _LIGHTNESS[below] + (place - below).astype(np.float32) * (_LIGHTNESS[below + 1] - _LIGHTNESS[below]), np.float32
    )


def _damage_example(view: NDArray[np.uint8], random: np.random.Generator) -> Example:
    tones = imitate(_print(view, random, random.choice([0.0, 0.6, 1.0])), random)
    damaged = damage(tones, random, 0.0 if random.random() < 0.25 else between(random, 0.5, 6))
    return _light(_scanned(damaged.tones, random))[None], damaged.mask[None].astype(np.float32)


def _fill_example(view: NDArray[np.uint8], random: np.random.Generator) -> Example:
    tones = imitate(_print(view, random, random.choice([0.0, 0.5, 1.0])), random)
    damaged = damage(tones, random, random.uniform(0.4, 1.5))
    size = int(random.choice([1, 3, 3, 5]))
    mask = cv2.dilate(damaged.mask.astype(np.uint8), np.ones((size, size), np.uint8)) > 0
    seen, hole = _light(_scanned(damaged.tones, random)), mask.astype(np.float32)
    return np.stack([prefilled(seen, mask), hole, seen]), np.stack([_light(tones), hole])


def _grain_example(view: NDArray[np.uint8], random: np.random.Generator) -> Example:
    tones = _print(view, random, 0.0)
    if random.random() < 0.5:
        low, high = sorted(random.uniform(0, 1, 2))
        tones = np.float32(low * 0.3) + tones * np.float32(0.7 + 0.3 * high - 0.3 * low)
    noisy = tones
    if random.random() < 0.85:
        sigma = np.float32(random.uniform(0, 1) ** 1.5 * 50 / 255)
        noise = random.standard_normal(tones.shape, np.float32)
        if random.random() < 0.5:
            spread = random.uniform(0.3, 1.2)
            noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), spread), np.float32)
            noise /= noise.std() + np.float32(1e-6)
        if random.random() < 0.3:  # of film: most in the middle tones
            noise *= 2 * np.sqrt(np.clip(tones * (1 - tones), 0, 1))
        noisy = tones + sigma * noise
    codes = np.round(np.clip(noisy, 0, 1) * 255).astype(np.uint8)
    if random.random() < 0.5:
        _, file = cv2.imencode(".jpg", codes, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(8, 96))])
        codes = np.asarray(cv2.imdecode(file, cv2.IMREAD_GRAYSCALE), np.uint8)
    return _light(np.asarray(codes, np.float32) / np.float32(255))[None], _light(tones)[None]


def _damage_loss(_given: Tensor, found: Tensor, true: Tensor) -> Tensor:
    """Cross-entropy and Dice: the one for every pixel, the other for the few that are damaged."""
    entropy = F.binary_cross_entropy_with_logits(found, true)
    share = torch.sigmoid(found)
    overlap = 2 * (share * true).sum() + 1
    return entropy + 0.5 * (1 - overlap / (share.sum() + true.sum() + 1))


def _fill_loss(given: Tensor, found: Tensor, true: Tensor) -> Tensor:
    """Distance inside the mask, of tones and of their slopes."""
    tones, mask = true[:, :1], true[:, 1:]
    filled = given[:, :1] + found
    error = (filled - tones) * mask
    slopes = sum((error.diff(dim=axis).abs().sum() for axis in (2, 3)), start=error.new_zeros(()))
    return (10 * error.abs().sum() + 2 * slopes) / (mask.sum() + 100)


def _grain_loss(given: Tensor, found: Tensor, true: Tensor) -> Tensor:
    return 100 * torch.sqrt((given + found - true).square() + 1e-6).mean()


def _view(photo: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """A crop (CROP, CROP, 3) at a random scale, down to the whole."""
    height, width = photo.shape[:2]
    least = CROP / min(height, width)
    scale = random.uniform(min(least, 1.0), max(least, 1.3))
    size = max(CROP, round(width * scale)), max(CROP, round(height * scale))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    photo = np.asarray(cv2.resize(photo, size, interpolation=how), np.uint8)
    top, left = (int(random.integers(side - CROP + 1)) for side in photo.shape[:2])
    view = photo[top : top + CROP, left : left + CROP]
    view = view[:, ::-1] if random.random() < 0.5 else view
    return np.ascontiguousarray(np.rot90(view, int(random.integers(4))) if random.random() < 0.2 else view)


def _batch(files: list[Path], kind: Kind, seed: int, step: int) -> tuple[Tensor, Tensor]:
    """The batch of a step; a pure function of the seed and the files."""
    random = np.random.default_rng((seed, step))
    examples: list[Example] = []
    while len(examples) < BATCH:
        photo = cv2.imread(str(files[random.integers(len(files))]))
        if photo is not None:
            view = np.asarray(photo[..., ::-1], np.uint8)
            examples += [kind.example(_view(view, random), random) for _ in range(2)]
    given, true = (torch.from_numpy(np.stack(planes[:BATCH])) for planes in zip(*examples, strict=True))
    return given, true


class _Damage(nn.Module):
    """From lightness (N, 1, H, W) in 0…100 to how likely damage is."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, light: Tensor) -> Tensor:
        return torch.sigmoid(self.run(light / 100))

    def run(self, planes: Tensor) -> Tensor:
        """What the network gives of what it takes."""
        found: Tensor = self.network(planes)
        return found


class _Fill(_Damage):
    def forward(self, light: Tensor, mask: Tensor, smooth: Tensor) -> Tensor:  # type: ignore[override]
        return smooth + 100 * self.run(torch.cat((smooth / 100, mask, light / 100), dim=1))


class _Denoise(_Damage):
    def forward(self, light: Tensor) -> Tensor:
        return light + 100 * self.run(light / 100)


NETWORKS = {
    "damage": Kind(
        "Damage", "dust, hairs, scratches, creases and tears", 1, 1, _damage_example, _damage_loss, FIND_DAMAGE, _Damage
    ),
    "fill": Kind("Fill", "small and middling holes", 3, 1, _fill_example, _fill_loss, FILL, _Fill),
    "grain": Kind("Grain", "film grain, noise, blocks of JPEG", 1, 1, _grain_example, _grain_loss, DENOISE, _Denoise),
}


def ship(name: str, run: Path, home: Path, seed: int) -> None:
    """Put the network of a run into the folder ``home`` of trained models."""
    kind, kept = NETWORKS[name], torch.load(run / STATE, weights_only=True)
    network = RestorationUNet(kind.inputs, kind.outputs)
    network.load_state_dict(kept["average"])
    folder = home / name
    folder.mkdir(exist_ok=True)
    card = Card(
        name=name,
        version=restoration.VERSION,
        title=kind.title,
        good_at=kind.good_at,
        system="restoration-unet",
        task=kind.task.name,
        inputs=tuple(port.name for port in kind.task.inputs),
        native_size=CROP,
        size_multiple=restoration.MARGIN,
        tiling="plain",
        licence="Apache-2.0",
        data=DATA,
        training={
            "command": f"python -m core.runs.train_restoration {name} photos/train -o runs/{name}",
            "seed": seed,
            "minutes": round(kept["spent"] / 60),
            "steps": kept["step"],
            "batch": BATCH,
            "crop": CROP,
        },
    )
    whole = kind.graph(network)
    write_weights(whole, folder, half=True)
    write_graph(whole, folder, card)
    write_card(folder, card)


def train(name: str, photos: Path, run: Path, minutes: float, seed: int, base: Path | None = None) -> None:
    """Train for so many minutes in all, those of earlier calls with it."""
    kind = NETWORKS[name]
    files = photos_in(photos)
    run.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    network = RestorationUNet(kind.inputs, kind.outputs).to(memory_format=torch.channels_last)
    if name == "damage":
        network.last.bias.data.fill_(USUAL)  # type: ignore[union-attr]
    average = copy.deepcopy(network).eval()
    optimiser = torch.optim.AdamW(network.parameters(), RATE, weight_decay=1e-4)
    if base is not None and not (run / STATE).exists():
        kind.graph(network).load_state_dict(load_file(base / WEIGHTS), strict=False)  # all but counters
        average.load_state_dict(network.state_dict())

    def loss_of(batch: tuple[Tensor, Tensor], _step: int) -> Tensor:
        given, true = batch
        return kind.loss(given, network(given.contiguous(memory_format=torch.channels_last)), true)

    learn(
        network,
        average,
        optimiser,
        partial(_batch, files, kind, seed),
        loss_of,
        run,
        Course(minutes, RATE, WARM_UP, AVERAGE),
    )


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", choices=sorted(NETWORKS))
    parser.add_argument("photos", type=Path)
    parser.add_argument("-o", "--run", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--base", type=Path, help="a folder of weights to begin with")
    parser.add_argument("--ship", type=Path, help="put the network of the run into this folder of models instead")
    said = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if said.ship:
        ship(said.network, said.run, said.ship, said.seed)
        return
    torch.set_num_threads(said.threads)
    cv2.setNumThreads(1)
    train(said.network, said.photos, said.run, said.minutes, said.seed, said.base)


if __name__ == "__main__":
    main()
