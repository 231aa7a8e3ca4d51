"""Train what tells which way up a photograph is: ``python -m core.runs.train_upright FOLDER -o RUN``.

The encoder of the default model sees each photograph once, turned all four ways, and what it sees is kept in the run's
folder; the head then learns from that. ``--ship resources/models`` puts it among the models, with what
``--check FOLDER …`` measures: photographs that are upright, of which nothing was learned.
"""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from core.color import lightness, luma
from core.degradation import OldPrint, age
from core.engine import EnginePool
from core.models.efficientnet_lite import CHANNELS, LiteEncoder
from core.models.orientation import GRID, Head, Orientation, features
from core.models.store import DEFAULT, Card, TrainedModel, default_model, write_card
from core.models.tasks import ORIENT
from core.models.weights import load_network, write_graph, write_weights
from core.photo.folder import photos_in
from core.upright import SIDE, told

log = logging.getLogger(__name__)

DATA = (
    "photographs of Leeds Sports Pose, Labeled Faces in the Wild, SUN scenes, ImageNet samples, Pascal VOC, BSDS500 "
    "and others (research use)"
)
TURNS = 4
BATCH = 64  # photographs, each turned all four ways
RATE = 1e-3
TILT = 5.0  # degrees: nobody holds a camera quite level
LEAST = 0.8  # of the short side, that is seen at least
OLD = 0.5  # share of photographs that are aged first
_SHAPE = (sum(CHANNELS["lite0"][3:]), GRID, GRID)


def _view(photo: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """A square (SIDE, SIDE, 3) of a photograph, a little askew at times, mirrored in half of the cases."""
    height, width = photo.shape[:2]
    side = random.uniform(LEAST, 1.0) * min(height, width)
    left, top = random.uniform(0, width - side), random.uniform(0, height - side)
    angle = random.uniform(-TILT, TILT) if random.random() < 0.5 else 0.0
    matrix = cv2.getRotationMatrix2D((left + side / 2, top + side / 2), angle, SIDE / side)
    matrix[:, 2] += (SIDE / 2 - left - side / 2, SIDE / 2 - top - side / 2)
    view = cv2.warpAffine(photo, matrix, (SIDE, SIDE), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REFLECT)
    return np.ascontiguousarray(view[:, ::-1] if random.random() < 0.5 else view, np.uint8)


def _grey(view: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """The view (h, w, 1) as it was scanned in black and white, from an old print at times."""
    if random.random() >= OLD:
        return luma(view)
    print_ = replace(OldPrint.random(random, random.uniform(0.4, 1.0), crop=True), scratches=0)
    return np.ascontiguousarray(age(view, print_, random)[..., :1])


def _turned(file: Path, seed: int) -> Tensor | None:
    """Lightness of a photograph turned all four ways, clockwise: (TURNS, 1, SIDE, SIDE); None: it cannot be read."""
    photo = cv2.imread(str(file))
    if photo is None:
        return None
    random = np.random.default_rng((seed, hash_of(file)))
    seen = lightness(_grey(_view(np.asarray(photo[..., ::-1], np.uint8), random), random))
    return torch.from_numpy(np.stack([np.rot90(seen, -turn) for turn in range(TURNS)])[:, None].copy())


def hash_of(file: Path) -> int:
    """A number of a file's name, the same in each run."""
    return int.from_bytes(file.name.encode()[-7:], "little")


def find_features(photos: Path, run: Path, number: int, seed: int) -> NDArray[np.float16]:
    """What the encoder sees of ``number`` photographs drawn from a folder, found once: (number, TURNS, *_SHAPE)."""
    kept = run / f"features-{number}-{seed}.npy"
    if kept.exists():
        return np.load(kept, mmap_mode="r")  # type: ignore[no-any-return]
    files = photos_in(photos)
    chosen = np.random.default_rng(seed).permutation(len(files))[:number]
    encoder = _encoder().to(memory_format=torch.channels_last)
    beside = kept.with_suffix(".part")
    found = np.lib.format.open_memmap(beside, "w+", np.float16, (len(chosen), TURNS, *_SHAPE))
    started, done = time.monotonic(), 0
    for index in chosen:
        turned = _turned(files[index], seed)
        if turned is None:
            continue
        with torch.inference_mode():
            found[done] = features(encoder, turned.contiguous(memory_format=torch.channels_last)).half().numpy()
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


def _encoder() -> LiteEncoder:
    encoder: LiteEncoder = load_network(default_model()).encoder  # type: ignore[assignment]
    return encoder


def _together(logits: Tensor) -> Tensor:
    """Logits (N, TURNS, 4) of a picture turned all four ways as those of the picture itself (N, 4)."""
    return torch.stack([logits[:, turn].roll(-turn, dims=1) for turn in range(TURNS)]).mean(dim=0)


def _batches(number: int, epochs: float, seed: int) -> Iterator[NDArray[np.int_]]:
    random = np.random.default_rng(seed)
    left = round(epochs * number / BATCH)
    while left > 0:
        order = random.permutation(number)
        for first in range(0, number - BATCH + 1, BATCH)[:left]:
            yield np.sort(order[first : first + BATCH])
        left -= number // BATCH


def train(seen: NDArray[np.float16], epochs: float, seed: int) -> Head:
    """Train the head on what the encoder has seen."""
    torch.manual_seed(seed)
    head = Head()
    optimiser = torch.optim.AdamW(head.parameters(), RATE, weight_decay=0.02)
    batches = list(_batches(len(seen), epochs, seed))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 2 * RATE, len(batches))
    due = torch.arange(TURNS).repeat(BATCH)
    total = right = 0.0
    for step, batch in enumerate(batches, 1):
        given = torch.from_numpy(seen[batch].astype(np.float32)).flatten(0, 1)
        logits = head(given)
        alone = F.cross_entropy(logits, due, label_smoothing=0.05)
        together = _together(logits.view(BATCH, TURNS, 4))
        loss = alone + F.cross_entropy(together, torch.zeros(BATCH, dtype=torch.long), label_smoothing=0.05)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(head.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        right += float((together.argmax(dim=1) == 0).float().mean())
        if step % 100 == 0:
            log.info("step %d of %d: loss %.3f, %.1f %% right", step, len(batches), total / 100, right)
            total = right = 0.0
    return head.eval()


def check(folders: Sequence[Path]) -> dict[str, dict[str, float]]:
    """Measure what ships on upright photographs: shares that are decided, and of those, that are right."""
    pool, measured = EnginePool(lambda: "cpu"), {}
    for folder in folders:
        decided = right = photos = 0
        for file in photos_in(folder):
            photo = cv2.imread(str(file))
            if photo is None:
                continue
            turns = told(lightness(luma(np.asarray(photo[..., ::-1], np.uint8))), pool)
            photos += 1
            decided += turns is not None
            right += turns == 0
        measured[folder.name] = {"photos": photos, "decided": decided / photos, "right": right / max(1, decided)}
        log.info("%s: %d photographs, %.1f %% decided, of those %.1f %% right",
                 folder.name, photos, 100 * decided / photos, 100 * right / max(1, decided))  # fmt: skip
    return measured


def ship(head: Head, home: Path, training: dict[str, object]) -> TrainedModel:
    """Put the head, with the encoder, into the folder ``home`` of trained models."""
    folder = home / "upright"
    folder.mkdir(exist_ok=True)
    card = Card(
        name="upright",
        version="1",
        title="Upright",
        good_at="which way up a photograph is",
        system="orientation",
        task=ORIENT.name,
        native_size=SIDE,
        size_multiple=32,
        tiling="whole",
        licence="Apache-2.0",
        data=DATA,
        training=training,
    )
    network = Orientation(_encoder(), head)
    write_weights(network, folder, half=True)
    write_graph(network, folder, card)
    write_card(folder, card)
    return TrainedModel(card, folder)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("-o", "--run", type=Path, required=True)
    parser.add_argument("--number", type=int, default=8300, help="photographs to learn from")
    parser.add_argument("--epochs", type=float, default=8.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ship", type=Path, help="put what was learned into this folder of models")
    parser.add_argument("--check", type=Path, nargs="*", default=[], help="folders to measure what ships on")
    said = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    said.run.mkdir(parents=True, exist_ok=True)
    weights = said.run / "head.pt"
    if not weights.exists():
        seen = find_features(said.photos, said.run, said.number, said.seed)
        torch.save(train(seen, said.epochs, said.seed).state_dict(), weights)
    if said.ship is not None:
        head = Head()
        head.load_state_dict(torch.load(weights, weights_only=True))
        training = {
            "command": "python -m core.runs.train_upright photos/train -o runs/upright",
            "seed": said.seed,
            "photos": said.number,
            "epochs": said.epochs,
            "base": DEFAULT,
        }
        model = ship(head.eval(), said.ship, training)
        write_card(model.folder, replace(model.card, figures=check(said.check)))


if __name__ == "__main__":
    main()
