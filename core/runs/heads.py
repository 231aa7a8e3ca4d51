"""How a head on the encoder of `upright` learns, and how it is put among the models.

The encoder sees each photograph once, and what it sees is kept in the run's folder; the head learns from that.
"""

from __future__ import annotations

import argparse
import logging
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn

from core.color import Floats
from core.models.efficientnet_lite import CHANNELS, LiteEncoder
from core.models.orientation import GRID, Head, Orientation, features
from core.models.store import Card, TrainedModel, model_for, write_card
from core.models.tasks import LIGHTNESS, ORIENT, Port
from core.models.weights import traced, write_graph, write_weights
from core.onnx_runtime import onnx_runtime
from core.photo.folder import photos_in
from core.upright import SIDE

log = logging.getLogger(__name__)

UPRIGHT = "upright"
DATA = (
    "photographs of Leeds Sports Pose, Labeled Faces in the Wild, SUN scenes, ImageNet samples, Pascal VOC, BSDS500 "
    "and others (research use)"
)
BATCH = 64  # photographs
RATE = 1e-3
_SHAPE = (sum(CHANNELS["lite0"][3:]), GRID, GRID)


@dataclass(frozen=True)
class Lesson:
    """What a head is to learn."""

    told: Port
    """What it tells."""
    views: Callable[[Path, int], Floats | None]
    """Gives lightness (count, 1, SIDE, SIDE) of a photograph by its file and a seed; None: it cannot be read."""
    count: int
    loss: Callable[[Tensor], tuple[Tensor, Tensor]]
    """Gives, of logits (BATCH, count, logits), the loss and which photographs are told right (BATCH,)."""


def hash_of(file: Path) -> int:
    """A number of a file's name, the same in each run."""
    return zlib.crc32(file.name.encode())


def find_features(photos: Path, run: Path, number: int, seed: int, lesson: Lesson) -> NDArray[np.float16]:
    """What the encoder sees of ``number`` photographs drawn from a folder, found once: (number, count, *_SHAPE)."""
    kept = run / f"features-{number}-{seed}.npy"
    if kept.exists():
        return np.load(kept, mmap_mode="r")  # type: ignore[no-any-return]
    files = photos_in(photos)
    chosen = np.random.default_rng(seed).permutation(len(files))[:number]
    see = _eye()
    beside = kept.with_suffix(".part")
    found = np.lib.format.open_memmap(beside, "w+", np.float16, (len(chosen), lesson.count, *_SHAPE))
    started, done = time.monotonic(), 0
    for index in chosen:
        views = lesson.views(files[index], seed)
        if views is None:
            continue
        found[done] = see(views)
        done += 1
        if done % 1000 == 0:
            log.info("%d photographs seen, %.1f minutes", done, (time.monotonic() - started) / 60)
    found.flush()
    if done < len(chosen):
        np.save(kept, found[:done])
        beside.unlink()
    else:
        beside.rename(kept)
    return np.load(kept, mmap_mode="r")  # type: ignore[no-any-return]


def _shipped() -> Orientation:
    """The network that ships, whose encoder all heads share; a head that does not ship yet is new."""
    network = Orientation(LiteEncoder())
    weights = load_file(model_for(ORIENT).weights)
    network.load_state_dict({name: value.float() for name, value in weights.items()}, strict=False)
    return network


class _Seeing(nn.Module):
    """The encoder alone: what heads learn from."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = _shipped().encoder

    def forward(self, lightness: Tensor) -> Tensor:
        return features(self.encoder, lightness)


def _eye() -> Callable[[Floats], Floats]:
    """The encoder by ONNX Runtime, which takes half of torch's time: lightness (n, 1, SIDE, SIDE) to (n, *_SHAPE)."""
    graph = traced(_Seeing().eval(), {LIGHTNESS.name: torch.full((1, 1, SIDE, SIDE), 50.0)}, ["seen"], [(0,)])
    options = onnx_runtime().SessionOptions()
    options.intra_op_num_threads = 1
    session = onnx_runtime().InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return lambda light: np.asarray(session.run(None, {LIGHTNESS.name: light})[0])


def _batches(number: int, epochs: float, seed: int) -> Iterator[NDArray[np.int_]]:
    random = np.random.default_rng(seed)
    left = round(epochs * number / BATCH)
    while left > 0:
        order = random.permutation(number)
        for first in range(0, number - BATCH + 1, BATCH)[:left]:
            yield np.sort(order[first : first + BATCH])
        left -= number // BATCH


def train(seen: NDArray[np.float16], lesson: Lesson, epochs: float, seed: int) -> Head:
    """Train a head on what the encoder has seen."""
    torch.manual_seed(seed)
    head = Head(lesson.told.channels)
    optimiser = torch.optim.AdamW(head.parameters(), RATE, weight_decay=0.02)
    batches = list(_batches(len(seen), epochs, seed))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2 * RATE, len(batches))
    total = right = 0.0
    for step, batch in enumerate(batches, 1):
        given = torch.from_numpy(seen[batch].astype(np.float32)).flatten(0, 1)
        loss, is_right = lesson.loss(head(given).unflatten(0, (BATCH, lesson.count)))
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(head.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        right += float(is_right.float().mean())
        if step % 100 == 0:
            log.info("step %d of %d: loss %.3f, %.1f %% right", step, len(batches), total / 100, right)
            total = right = 0.0
    return head.eval()


def ship(head: Head, told: Port, home: Path, training: dict[str, object]) -> TrainedModel:
    """Put a head, with the encoder and what else ships beside it, into the folder ``home`` of trained models."""
    before = model_for(ORIENT)
    folder = home / UPRIGHT
    folder.mkdir(exist_ok=True)
    card = Card(
        name=UPRIGHT,
        version="2",
        title="Upright",
        good_at="which way up a photograph is, and whether it is a negative",
        system="orientation",
        task=ORIENT.name,
        native_size=SIDE,
        size_multiple=32,
        tiling="whole",
        licence="Apache-2.0",
        data=DATA,
        training={**before.card.training, told.name: training},
        figures=before.card.figures,
    )
    network = _shipped()
    network.get_submodule(told.name).load_state_dict(head.state_dict())
    write_weights(network, folder, half=True)
    write_graph(network, folder, card)
    write_card(folder, card)
    return TrainedModel(card, folder)


def command_line(description: str | None, number: int, epochs: float) -> argparse.ArgumentParser:
    """What the commands that train heads take."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("-o", "--run", type=Path, required=True)
    parser.add_argument("--number", type=int, default=number, help="photographs to learn from")
    parser.add_argument("--epochs", type=float, default=epochs)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ship", type=Path, help="put what was learned into this folder of models")
    return parser


def learn(said: argparse.Namespace, lesson: Lesson, command: str) -> TrainedModel | None:
    """Do what a command line says; gives the model if that was to ship."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    said.run.mkdir(parents=True, exist_ok=True)
    weights = said.run / "head.pt"
    if not weights.exists():
        seen = find_features(said.photos, said.run, said.number, said.seed, lesson)
        torch.save(train(seen, lesson, said.epochs, said.seed).state_dict(), weights)
    if said.ship is None:
        return None
    head = Head(lesson.told.channels)
    head.load_state_dict(torch.load(weights, weights_only=True))
    training = {
        "command": command,
        "seed": said.seed,
        "photos": said.number,
        "epochs": said.epochs,
        "base": f"{UPRIGHT} {model_for(ORIENT).version}",
    }
    return ship(head.eval(), lesson.told, said.ship, training)
