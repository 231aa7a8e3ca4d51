"""Training by name: a system or a trained model, a folder, and a place among the user's models for the result."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import torch
from torch import nn

from core.errors import AutochromeError
from core.models import system
from core.models.store import Card, TrainedModel, default_model, new_folder, trained_model, write_card
from core.models.weights import load_network, recipe_of, write_graph, write_weights
from core.training.control import Callbacks, Control
from core.training.photos import ColourPhotos, Found, paths_in, scan, split
from core.training.recipe import Recipe, differences, with_settings
from core.training.run import Budget
from core.training.runs import PHOTOS, PLAN, checkpoints, clear, locked, run_folder, write_json
from core.training.trainer import measure, train

PROBED = 64  # photographs on which the pace is measured
MOST_VALIDATION = 128  # photographs; more say the same and take longer


@dataclass(frozen=True)
class Plan:
    """The configuration of a run. It is written down when the run starts and never changes."""

    name: str
    folder: str
    system: str
    start: str | None
    """The trained model that it goes on from."""
    recipe: Recipe
    budget: Budget

    def as_json(self) -> dict[str, Any]:
        default = system(self.system).recipe
        plain = {**asdict(self), "recipe": differences(self.recipe, default)}
        return dict(json.loads(json.dumps(plain)))


def plan(
    folder: Path,
    name: str,
    budget: Budget,
    *,
    start: str | None = None,
    new: str | None = None,
    settings: Sequence[str] = (),
) -> Plan:
    """What is to be trained.

    Args:
        start: a trained model to go on from; the default model where neither this nor ``new`` is given.
        new: a system to train from its backbone's published weights, or from none.
        settings: ``KEY=VALUE`` changes of the recipe.

    Raises:
        AutochromeError: a name or a setting is unknown, both ``start`` and ``new`` are given, or the network does not
            take squares of the recipe's size.
    """
    if start and new:
        raise AutochromeError("Name either a model to start from or a new system, not both.")
    if new:
        base, family = None, system(new)
        recipe = with_settings(family.recipe, settings)
    else:
        base = trained_model(start) if start else default_model()
        family = system(base.card.system)
        recipe = with_settings(replace(recipe_of(base), pretrained="none"), settings)
    multiple = family.size_multiple
    if recipe.crop < 1 or recipe.crop % multiple:
        side = max(1, round(recipe.crop / multiple)) * multiple
        raise AutochromeError(f"{family.name} takes squares whose side is a multiple of {multiple} px: --set crop={side}.")
    return Plan(name, str(folder.resolve()), family.name, base.name if base else None, recipe, budget)


def train_model(
    chosen: Plan,
    *,
    resume: bool = False,
    smaller: bool = False,
    scanned: Callable[[Found], None] = lambda _: None,
    callbacks: Callbacks = Callbacks(),
    control: Control | None = None,
) -> TrainedModel:
    """Train as planned and put the result into the user's models.

    Args:
        resume: go on with the interrupted run of that name, which must be of the same plan.
        smaller: than before, are the batches of a run that goes on, as it was ended for want of memory.
        scanned: called after each file of the folder with what has been found so far.

    Raises:
        AutochromeError: the name is taken, the folder holds nothing to learn from, the plan is not the interrupted
            run's, or training diverges.
        Cancelled: `Command.LEAVE` was sent; ``resume`` goes on later.
    """
    target = new_folder(chosen.name)
    home = run_folder(chosen.name)
    with locked(home):
        if not resume and checkpoints(home):
            raise AutochromeError(
                f"An interrupted training named {chosen.name!r} is there: go on with --resume, or delete {home}."
            )
        paths = _paths_of(home, chosen) if resume else _scanned(home, chosen, scanned)
        held_out = split(paths, chosen.recipe.validation, MOST_VALIDATION, chosen.recipe.seed)
        training, validation = map(ColourPhotos, held_out)
        family = system(chosen.system)
        base = trained_model(chosen.start) if chosen.start else None
        torch.manual_seed(chosen.recipe.seed)
        network = load_network(base) if base else family.build(_first(chosen.recipe, resume))
        objective = family.objective(network, chosen.recipe)
        trained = train(
            objective,
            chosen.recipe,
            training,
            validation,
            chosen.budget,
            home,
            resume=resume,
            smaller=smaller,
            callbacks=callbacks,
            control=control,
        )
        model = store(trained, _card(chosen, base, len(training)), target)
        clear(home)
        return model


def probe(chosen: Plan, callbacks: Callbacks, control: Control) -> None:
    """Take a dozen steps of the plan on some of its photographs and report how fast they are; nothing is kept.

    Raises:
        AutochromeError: the folder holds no photographs, or none of them can be read.
        Cancelled: `Command.LEAVE` was sent.
    """
    family = system(chosen.system)
    network = load_network(trained_model(chosen.start)) if chosen.start else family.build(chosen.recipe)
    photos = ColourPhotos(paths_in(Path(chosen.folder))[:PROBED])
    measure(family.objective(network, chosen.recipe), chosen.recipe, photos, callbacks, control)


def _first(recipe: Recipe, resume: bool) -> Recipe:
    """What to build from: a run that goes on has weights of its own."""
    return replace(recipe, pretrained="none") if resume else recipe


def _scanned(home: Path, chosen: Plan, progress: Callable[[Found], None]) -> list[Path]:
    """The photographs to learn from; they and the plan are written down for a later `resume`."""
    found = scan(Path(chosen.folder), progress)
    paths = found.most_colourful(chosen.recipe.colourful, chosen.recipe.least_colourful)
    if not paths:
        raise AutochromeError(f"There is nothing to learn from in {chosen.folder}: {found}.")
    write_json(home / PHOTOS, [str(path) for path in paths])
    write_json(home / PLAN, chosen.as_json())
    return paths


def _paths_of(home: Path, chosen: Plan) -> list[Path]:
    try:
        planned = json.loads((home / PLAN).read_text("utf-8"))
        paths = json.loads((home / PHOTOS).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise AutochromeError(f"There is no interrupted training named {chosen.name!r}.") from error
    wanted = chosen.as_json()
    other = [key for key in wanted if wanted[key] != planned.get(key)]
    if other:
        was = ", ".join(f"{key} {planned.get(key)}" for key in other)
        raise AutochromeError(f"{chosen.name!r} was started with other settings ({was}): resume it with the same.")
    return [Path(path) for path in paths]


def _card(chosen: Plan, base: TrainedModel | None, photos: int) -> Card:
    family = system(chosen.system)
    folder = Path(chosen.folder).name
    return Card(
        name=chosen.name,
        version="1",
        title=chosen.name,
        good_at=f"photographs like those in {folder}",
        system=family.name,
        native_size=family.native_size,
        size_multiple=family.size_multiple,
        licence=base.card.licence if base else family.licence,
        data=f"{photos} photographs in {folder}" + (f", after {base.card.data}" if base else ""),
        recipe=differences(chosen.recipe, family.recipe),
        training={
            "base": base.name if base else None,
            "command": shlex.join(["main.py", *sys.argv[1:]]),
            "date": date.today().isoformat(),
        },
    )


def store(network: nn.Module, card: Card, folder: Path) -> TrainedModel:
    """Write weights, graph and, last, the card."""
    folder.mkdir(parents=True, exist_ok=True)
    write_weights(network, folder)
    write_graph(network, folder, card.native_size)
    write_card(folder, card)
    return TrainedModel(card, folder)
