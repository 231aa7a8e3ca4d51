"""The smallest network that can be trained."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from core.dataset import ColourPhotos, paths_in
from core.training import trainer
from core.training.objective import Batch, Direct, Losses
from core.training.recipe import Recipe


@pytest.fixture(autouse=True)
def few_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    """A toy does not ask which colours are usual: it need not wait for those of 512 photographs."""
    monkeypatch.setattr(trainer, "SAMPLE_PHOTOS", TOY.batch)


@pytest.fixture
def photos(album: Path) -> ColourPhotos:
    return ColourPhotos(paths_in(album))


class Toy(nn.Module):
    """One convolution, and dropout, whose random numbers a resumed run must go on with."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Conv2d(1, 2, 3, padding=1)
        self.dropout = nn.Dropout(0.2)

    def forward(self, lightness: Tensor) -> Tensor:
        return self.dropout(self.layer(lightness / 100) * 100)


def squared(network: nn.Module, batch: Batch) -> Losses:
    return {"squared": (network(batch.grey) - batch.ab).square().mean() / 1000}


def toy(loss: Callable[[nn.Module, Batch], Losses] = squared) -> Direct:
    torch.manual_seed(0)
    return Direct(Toy(), loss)


TOY = Recipe(crop=32, batch=4, precision="float32", validation=0.0)
NO_PHOTOS = ColourPhotos([])
