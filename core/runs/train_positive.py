"""Train what tells a positive from its inversion: ``python -m core.runs.train_positive FOLDER -o RUN``.

The encoder of `upright` sees the scan of each photograph, made anew on paper or on film, as it is and inverted;
the head then learns which of the two is the world as it looks. ``--ship resources/models`` puts it among the models;
``python -m core.runs.train_negative FOLDER --check`` measures what ships.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from core.color import Floats, lightness
from core.film import Film, both_ways
from core.models.tasks import POSITIVE
from core.runs.heads import Lesson, command_line, hash_of, learn
from core.runs.train_negative import scan_of
from core.upright import SIDE

DOUBT = 0.02  # of each pair, so that nothing is ever quite sure


def _pair(file: Path, seed: int) -> Floats | None:
    """Lightness of the scan of a photograph, as the world looks and inverted: (2, 1, SIDE, SIDE)."""
    photo = cv2.imread(str(file))
    if photo is None:
        return None
    random = np.random.default_rng((seed, hash_of(file)))
    torch.manual_seed(int(random.integers(1 << 31)))
    seen = np.asarray(cv2.resize(photo, (SIDE, SIDE), interpolation=cv2.INTER_AREA)[..., ::-1], np.uint8)
    seen = np.rot90(seen[:, ::-1] if random.random() < 0.5 else seen, int(random.integers(4)))  # scans lie every way
    film = list(Film)[random.integers(len(Film))]
    views = both_ways(lightness(scan_of(seen, film)))
    return views if film is Film.NONE else views[::-1]


def _loss(logits: Tensor) -> tuple[Tensor, Tensor]:
    """Of the first of two being the positive."""
    ahead = (logits[:, 0] - logits[:, 1])[:, 0]
    return F.binary_cross_entropy_with_logits(ahead, torch.full_like(ahead, 1 - DOUBT)), ahead > 0


def main() -> None:
    """Read the command line."""
    said = command_line(__doc__, 8000, 8.0).parse_args()
    command = "python -m core.runs.train_positive photos/train -o runs/positive"
    learn(said, Lesson(POSITIVE, _pair, 2, _loss), command)


if __name__ == "__main__":
    main()
