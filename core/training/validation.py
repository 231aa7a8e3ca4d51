"""How photographs that are not trained on come out, and whether that is better than before by more than chance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from core.dataset import ColourPhotos
from core.training.data import held_out
from core.training.precision import autocast
from core.training.state import TrainState


@dataclass(frozen=True, eq=False)
class Judged:
    """A network's losses on the validation photographs."""

    losses: dict[str, float]
    """Means by name; empty where none of the photographs can be read."""
    by_photo: NDArray[np.float64]
    """(photographs,): sums of those that say how a photograph comes out; nan for what cannot be read."""

    @property
    def loss(self) -> float:
        """The mean loss of all photographs."""
        return float(np.nanmean(self.by_photo))


@torch.no_grad()
def judge(
    run: TrainState, network: nn.Module, photos: ColourPhotos, tell: Callable[[int], None] = lambda _: None
) -> Judged:
    """The losses of a step's first phase, photograph by photograph, with ``network`` in the place of the run's.

    ``tell`` is called with how many have been looked at.
    """
    by_photo, by_name = np.full(len(photos), np.nan), dict[str, list[float]]()
    with run.judging(network) as objective:
        for index, views in enumerate(held_out(photos, run.recipe)):
            tell(index)
            if views is None:
                continue
            with autocast(run.device, run.precision):
                losses = {name: float(x) for name, x in objective.phases()[0].losses(views.in_lab(run.device)).items()}
            by_photo[index] = sum(loss for name, loss in losses.items() if name not in objective.auxiliary)
            for name, loss in losses.items():
                by_name.setdefault(name, []).append(loss)
    return Judged({name: float(np.mean(values)) for name, values in by_name.items()}, by_photo)


def is_clearly_less(losses: NDArray[np.float64], start: NDArray[np.float64]) -> bool:
    """Whether ``losses`` (photographs,) are less than ``start`` by more than a standard error of the difference.

    The differences are those of the photographs that both have. The rule is that of Breiman et al., "Classification and
    Regression Trees", 1984, section 3.4.3: of what is as good as the best, take the simplest, which is the start. One
    photograph has no error; there less is less.
    """
    gains = (start - losses)[np.isfinite(start) & np.isfinite(losses)]
    error = gains.std(ddof=1) / np.sqrt(len(gains)) if len(gains) > 1 else 0.0
    return bool(len(gains) > 0 and gains.mean() > error)
