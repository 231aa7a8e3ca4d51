"""Training by name: a published system or a trained model, a folder, and a place in the store for the result."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import torch
from torch import nn

from core.cancel import Cancel
from core.errors import AutochromeError
from core.models import system
from core.models.store import Card, TrainedModel, default_model, new_folder, trained_model, user_folder, write_card
from core.models.weights import load_network, write_graph, write_weights
from core.training.photos import ColourPhotos
from core.training.trainer import Budget, Report, train


def run_folder(name: str) -> Path:
    """Where checkpoints of the run ``name`` are kept."""
    return user_folder() / "runs" / name


def train_model(
    folder: Path,
    name: str,
    budget: Budget,
    *,
    start: str | None = None,
    new: str | None = None,
    resume: bool = False,
    report: Callable[[Report], None] = lambda _: None,
    cancel: Cancel | None = None,
) -> TrainedModel:
    """Train on ``folder`` and put the result into the user's models as ``name``.

    Args:
        start: a trained model to go on from; the default model where neither this nor ``new`` is given.
        new: a system to train from its backbone's published weights.

    Raises:
        AutochromeError: a name is taken or unknown, the folder holds no photographs, or training diverges.
        Cancelled: ``cancel`` was set; ``resume`` goes on later.
    """
    if start and new:
        raise AutochromeError("Name either a model to start from or a new system, not both.")
    photos = ColourPhotos(folder)
    target = new_folder(name, replace=resume)
    base = None if new else (trained_model(start) if start else default_model())
    chosen = system(new or (base.card.system if base else ""))
    torch.manual_seed(chosen.recipe.seed)
    network = load_network(base) if base else chosen.build(True)
    trained = train(
        network, chosen.recipe, photos, budget, run_folder(name), resume=resume, report=report, cancel=cancel
    )
    card = Card(
        name=name,
        version="1",
        title=name,
        good_at=f"photographs like those in {folder.name}",
        system=chosen.name,
        native_size=chosen.native_size,
        size_multiple=chosen.size_multiple,
        licence=base.card.licence if base else chosen.licence,
        data=f"{len(photos)} photographs in {folder.name}" + (f", after {base.card.data}" if base else ""),
        training={"command": shlex.join(["main.py", *sys.argv[1:]]), "seed": chosen.recipe.seed},
    )
    return store(trained, card, target)


def store(network: nn.Module, card: Card, folder: Path) -> TrainedModel:
    """Write weights, graph and, last, the card."""
    write_weights(network, folder)
    write_graph(network, folder, card.native_size)
    write_card(folder, card)
    return TrainedModel(card, folder)
