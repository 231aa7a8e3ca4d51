"""Training by name: a system or a trained model, a folder, and a place among the user's models for the result."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import torch
from pydantic import TypeAdapter, ValidationError
from torch import nn

from core import json_file
from core.dataset import ColourPhotos, FolderScan, paths_in, scan, split
from core.downloads import heard_by
from core.errors import AutochromeError
from core.messages import message, tr
from core.models import system
from core.models.catalogue import descriptors
from core.models.store import Card, TrainedModel, default_model, new_folder, trained_model, trained_models, write_card
from core.models.tasks import as_fields
from core.models.weights import load_network, recipe_of, write_graph, write_weights
from core.monitor import Monitor
from core.training.control import Callbacks, Control, Doing, Needed, Validation, last_kept
from core.training.objective import Objective
from core.training.recipe import Recipe, differences, under_new_names, with_settings
from core.training.run_folder import PHOTOS, PLAN, checkpoints, clear, locked, run_folder
from core.training.state import Budget
from core.training.trainer import measure, train

TUNING_RATE = 0.1  # of the system's learning rate, for a model that is gone on from
BASE_SHARE = 0.5  # of that model's weights in the result
TUNING_VALIDATION = 0.1  # of the photographs: a twentieth of a personal folder is too few to choose by
PROBED = 64  # photographs on which the pace is measured
FETCHED_STEP = 0.1  # of a download, between two words about it
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
        """Give it as plain data, its recipe as differences from the system's."""
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
        raise AutochromeError(tr("Name either a model to start from or a new system, not both."))
    if new:
        base, kind = None, new
        recipe = with_settings(system(new).recipe, settings)
    else:
        base = trained_model(start) if start else default_model()
        if not base.card.system:
            raise AutochromeError(
                tr("{base!r} came from elsewhere as a graph, which cannot be trained on."), base=base.name
            )
        kind = base.card.system
        recipe = with_settings(_fine_tuning(recipe_of(base), system(kind).recipe), settings)
    multiple = descriptors()[kind].size_multiple
    if recipe.crop < 1 or recipe.crop % multiple:
        side = max(1, round(recipe.crop / multiple)) * multiple
        raise AutochromeError(
            tr("{kind} takes squares whose side is a multiple of {multiple} px: --set crop={side}."),
            kind=kind,
            multiple=multiple,
            side=side,
        )
    return Plan(name, str(folder.resolve()), kind, base.name if base else None, recipe, budget)


def _fine_tuning(recipe: Recipe, whole: Recipe) -> Recipe:
    """A base model's recipe for going on from it: smaller steps than ``whole`` training takes, and a way back.

    A backbone learns as fast as the rest: a network that may learn to tell the new from the old forgets less than one
    that gives all that it knew the new colours.
    """
    return replace(
        recipe,
        pretrained="none",
        learning_rate=TUNING_RATE * whole.learning_rate,
        backbone_rate=1.0,
        interpolate_base=BASE_SHARE,
        frozen_statistics=True,
        validation=TUNING_VALIDATION,
    )


def planned(name: str) -> Plan:
    """What an interrupted run was started with.

    Raises:
        AutochromeError: there is none of that name, or its plan cannot be read.
    """
    try:
        plain = json_file.parse(run_folder(name) / PLAN)
        default = system(plain["system"]).recipe
        recipe = TypeAdapter(type(default)).validate_python({**asdict(default), **under_new_names(plain["recipe"])})
        budget = TypeAdapter(Budget).validate_python(plain["budget"])
        names = {key: TypeAdapter(str).validate_python(plain[key]) for key in ("name", "folder", "system")}
        start = TypeAdapter(str | None).validate_python(plain["start"])
        return Plan(**names, start=start, recipe=recipe, budget=budget)
    except (OSError, ValueError, TypeError, KeyError, ValidationError) as error:
        raise AutochromeError(tr("There is no interrupted training named {name!r}."), name=name) from error


def train_model(
    chosen: Plan,
    *,
    found: FolderScan | None = None,
    resume: bool = False,
    smaller: bool = False,
    scanned: Callable[[FolderScan], None] = lambda _: None,
    callbacks: Callbacks = Callbacks(),
    control: Control | None = None,
) -> TrainedModel:
    """Train as planned and put the result into the user's models.

    Args:
        found: what the folder holds, where it has been looked through already.
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
                tr("An interrupted training named {chosen!r} is there: go on with --resume, or delete {home}."),
                chosen=chosen.name,
                home=home,
            )
        heard = control or Control()

        def looked(found: FolderScan) -> None:
            heard.check()
            scanned(found)

        paths = _paths_of(home, chosen) if resume else _chosen_paths(home, chosen, found, looked)
        held_out = split(paths, chosen.recipe.validation, MOST_VALIDATION, chosen.recipe.seed)
        training, validation = map(ColourPhotos, held_out)
        base = trained_model(chosen.start) if chosen.start else None
        torch.manual_seed(chosen.recipe.seed)
        objective = _objective(chosen, base, _first(chosen.recipe, resume), callbacks, heard)
        curve: list[Validation] = []
        trained = train(
            objective,
            chosen.recipe,
            training,
            validation,
            chosen.budget,
            home,
            base=load_network(base) if base else None,
            resume=resume,
            smaller=smaller,
            callbacks=_keeping(curve, callbacks),
            control=heard,
        )
        callbacks.doing(Doing(message(tr("Writing the model"))))
        model = store(trained, _card(chosen, base, len(training), curve), target, base)
        clear(home)
        return model


def _objective(
    chosen: Plan, base: TrainedModel | None, first: Recipe, callbacks: Callbacks, control: Control
) -> Objective:
    """What is trained: the base's network, or one that ``first`` builds; weights may be fetched for either."""
    family = system(chosen.system)
    with heard_by(_fetching(callbacks, control)):
        network = load_network(base) if base else family.build(first)
        return family.objective(network, chosen.recipe)


def _fetching(callbacks: Callbacks, control: Control) -> Monitor:
    """Say at each tenth how much of published weights has come, and hear that the run is to be left."""
    said = [0.0]

    def tell(share: float) -> None:
        control.check()
        if share >= said[0] + FETCHED_STEP:
            said[0] = share
            callbacks.message(message(tr("fetching published weights: {share:.0%}"), share=share))

    return Monitor(tell)


def _keeping(curve: list[Validation], callbacks: Callbacks) -> Callbacks:
    """``callbacks`` that keep the validations: what went before a step back, or a resumed run, is told again."""

    def validation(one: Validation) -> None:
        curve[:] = [*(past for past in curve if past.step < one.step), one]
        callbacks.validation(one)

    return replace(callbacks, validation=validation)


def probe(chosen: Plan, callbacks: Callbacks, control: Control, found: FolderScan | None = None) -> Needed:
    """Take a dozen steps of the plan on some of its photographs and report how fast they are; nothing is kept.

    Returns what a run will take of this machine.

    Raises:
        AutochromeError: the folder holds no photographs, or none of them can be read.
        Cancelled: `Command.LEAVE` was sent.
    """
    base = trained_model(chosen.start) if chosen.start else None
    objective = _objective(chosen, base, chosen.recipe, callbacks, control)
    photos = ColourPhotos((found.usable if found else paths_in(Path(chosen.folder)))[:PROBED])
    return measure(objective, chosen.recipe, photos, callbacks, control)


def _first(recipe: Recipe, resume: bool) -> Recipe:
    """What to build from: a run that goes on has weights of its own."""
    return replace(recipe, pretrained="none") if resume else recipe


def _chosen_paths(
    home: Path, chosen: Plan, found: FolderScan | None, progress: Callable[[FolderScan], None]
) -> list[Path]:
    """The photographs to learn from; they and the plan are written down for a later `resume`."""
    found = found or scan(Path(chosen.folder), progress)
    paths = found.most_colourful(chosen.recipe.colourful, chosen.recipe.least_colourful)
    if not paths:
        raise AutochromeError(
            tr("There is nothing to learn from in {folder}: {found}."), folder=chosen.folder, found=found
        )
    json_file.store(home / PHOTOS, [str(path) for path in paths])
    json_file.store(home / PLAN, chosen.as_json())
    return paths


def _paths_of(home: Path, chosen: Plan) -> list[Path]:
    try:
        planned = TypeAdapter(dict[str, Any]).validate_python(json_file.parse(home / PLAN))
        paths = TypeAdapter(list[str]).validate_python(json_file.parse(home / PHOTOS))
    except (OSError, ValueError) as error:
        raise AutochromeError(tr("There is no interrupted training named {chosen!r}."), chosen=chosen.name) from error
    wanted = chosen.as_json()
    other = [key for key in wanted if wanted[key] != planned.get(key)]
    if other:
        was = ", ".join(f"{key} {planned.get(key)}" for key in other)
        raise AutochromeError(
            tr("{chosen!r} was started with other settings ({was}): resume it with the same."),
            chosen=chosen.name,
            was=was,
        )
    return [Path(path) for path in paths]


def _card(chosen: Plan, base: TrainedModel | None, photos: int, curve: Sequence[Validation]) -> Card:
    described = descriptors()[chosen.system]
    folder = Path(chosen.folder).name
    kept = last_kept(curve)
    return Card(
        name=chosen.name,
        version="1",
        title=chosen.name,
        good_at=f"photographs like those in {folder}",
        system=chosen.system,
        **as_fields(base.card if base else described),
        licence=base.card.licence if base else described.licence,
        data=f"{photos} photographs in {folder}" + (f", after {base.card.data}" if base else ""),
        recipe=differences(chosen.recipe, system(chosen.system).recipe),
        training={
            "base": base.name if base else None,
            "folder": folder,
            "photos": photos,
            "command": _command(chosen),
            "date": date.today().isoformat(),
            "validation": [[round(one.epoch, 3), round(one.loss, 5)] for one in curve],
            "kept": round(kept.epoch, 3) if kept else None,
        },
    )


def _command(chosen: Plan) -> str:
    """What trains the same again; of the folder's place on this machine a card says nothing."""
    words = ["main.py", "train", Path(chosen.folder).name, "--name", chosen.name]
    words += ["--from", chosen.start] if chosen.start else ["--new", chosen.system]
    words += [f"--{key.replace('_', '-')}={value:g}" for key, value in asdict(chosen.budget).items() if value]
    changed = differences(chosen.recipe, system(chosen.system).recipe)
    return shlex.join(words + [f"--set={key}={json.dumps(value)}" for key, value in changed.items()])


def _like(card: Card, base: TrainedModel | None) -> Path | None:
    """A graph that may serve: that of the base, or of what ships of the same system."""
    if base:
        return base.graph
    return next((each.graph for each in trained_models() if each.card.system == card.system and not each.is_own), None)


def store(network: nn.Module, card: Card, folder: Path, base: TrainedModel | None = None) -> TrainedModel:
    """Write weights, graph and, last, the card.

    Args:
        base: what was gone on from, whose graph may serve.

    Raises:
        AutochromeError: the disk is full or the folder cannot be written; without a card it is no model.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_weights(network, folder)
        write_graph(network, folder, card, _like(card, base))
        write_card(folder, card)
    except OSError as error:
        raise AutochromeError(
            tr(
                "{card!r} is trained, but cannot be written to {folder} ({reason}). "
                "Make room and resume the training: what was learned is kept."
            ),
            card=card.name,
            folder=folder,
            reason=error.strerror or error,
        ) from error
    return TrainedModel(card, folder)
