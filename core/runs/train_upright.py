"""Train what tells which way up a photograph is: ``python -m core.runs.train_upright FOLDER -o RUN``.

The encoder of what ships sees each photograph once, turned all four ways, and what it sees is kept in the run's
folder; the head then learns from that. ``--ship resources/models`` puts it among the models, with what
``--check FOLDER …`` measures: photographs that are upright, of which nothing was learned.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from core.color import Floats, lightness, luma
from core.degradation import OldPrint, age
from core.engine import EnginePool
from core.models.store import write_card
from core.models.tasks import TURNED
from core.photo.folder import photos_in
from core.runs.heads import Lesson, command_line, hash_of, learn
from core.upright import SIDE, told

log = logging.getLogger(__name__)

TURNS = 4
TILT = 5.0  # degrees: nobody holds a camera quite level
LEAST = 0.8  # of the short side, that is seen at least
OLD = 0.5  # share of photographs that are aged first


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


def _turned(file: Path, seed: int) -> Floats | None:
    """Lightness of a photograph turned all four ways, clockwise: (TURNS, 1, SIDE, SIDE); None: it cannot be read."""
    photo = cv2.imread(str(file))
    if photo is None:
        return None
    random = np.random.default_rng((seed, hash_of(file)))
    seen = lightness(_grey(_view(np.asarray(photo[..., ::-1], np.uint8), random), random))
    return np.stack([np.rot90(seen, -turn) for turn in range(TURNS)])[:, None]


def _together(logits: Tensor) -> Tensor:
    """Logits (N, TURNS, 4) of a picture turned all four ways as those of the picture itself (N, 4)."""
    return torch.stack([logits[:, turn].roll(-turn, dims=1) for turn in range(TURNS)]).mean(dim=0)


def _loss(logits: Tensor) -> tuple[Tensor, Tensor]:
    """Of each turn alone, and of all of a picture together."""
    alone = F.cross_entropy(logits.flatten(0, 1), torch.arange(TURNS).repeat(len(logits)), label_smoothing=0.05)
    together = _together(logits)
    none = torch.zeros(len(logits), dtype=torch.long)
    return alone + F.cross_entropy(together, none, label_smoothing=0.05), together.argmax(dim=1) == 0


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


def main() -> None:
    """Read the command line."""
    parser = command_line(__doc__, 8300, 8.0)
    parser.add_argument("--check", type=Path, nargs="*", default=[], help="folders to measure what ships on")
    said = parser.parse_args()
    command = "python -m core.runs.train_upright photos/train -o runs/upright"
    model = learn(said, Lesson(TURNED, _turned, TURNS, _loss), command)
    if model is not None:
        write_card(model.folder, replace(model.card, figures=check(said.check)))


if __name__ == "__main__":
    main()
