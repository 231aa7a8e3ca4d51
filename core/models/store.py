"""Trained models: those that ship and those that this machine's user has trained. Imports neither torch nor ONNX.

A trained model is a folder of three files. ``card.json`` says what it is, ``weights.safetensors`` holds the weights,
once, and ``network.onnx`` is the graph, whose tensors point into the safetensors file, so that ONNX Runtime and torch
run the same numbers. Where there is ``network-int8.onnx`` too, processors that are faster with bytes run that.
"""

from __future__ import annotations

import logging
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

from core import json_file
from core.color import Floats
from core.errors import AutochromeError
from core.messages import message, tr
from core.models.tasks import COLORIZE, Interface, Task
from core.settings import load_settings, usual_models_folder

log = logging.getLogger(__name__)

SHIPPED = Path(__file__).parents[2] / "resources" / "models"
DEFAULT = "natural"
CARD, WEIGHTS, GRAPH = "card.json", "weights.safetensors", "network.onnx"
QUANTIZED = "network-int8.onnx"
MEGAPIXELS = 12.0
"""Of the photo whose ``seconds`` a card's figures say, if all of it is worked on."""
RESTORERS = "restorers-"
"""What names of published networks begin with that spandrel builds."""
_NAME = r"[\w][\w .-]{0,60}"

Words = Annotated[str, Field(max_length=10_000)]


@dataclass(frozen=True, kw_only=True)
class Card(Interface):
    """What a trained model says of itself."""

    name: Annotated[str, Field(pattern=rf"^{_NAME}$")]
    version: Annotated[str, Field(max_length=100)]
    title: Annotated[str, Field(max_length=200)]
    good_at: Words
    system: Annotated[str, Field(max_length=100)]
    """The name of the network's `System`."""
    licence: Words
    data: Words
    """What it was trained on, and on what terms."""
    recipe: dict[str, Any] = field(default_factory=dict)
    """Fields of the system's recipe in which this model's differs."""
    training: dict[str, Any] = field(default_factory=dict)
    """Command, seed, steps and the like."""
    figures: dict[str, Any] = field(default_factory=dict)
    """What was measured, by data set."""
    network: Annotated[str, Field(max_length=100)] = ""
    """The published network that it is (`core.published`), where others have trained it; it has no `system` then."""
    entry: Annotated[str, Field(max_length=100)] = ""
    """The name under which its weights are published, where they are known to be those."""
    study: bool = False
    """Whether it ships to be compared, as a published system trained anew, rather than to be used every day."""


@dataclass(frozen=True)
class TrainedModel:
    """A model with its weights, its graph and its card in a folder."""

    card: Card
    folder: Path

    @property
    def name(self) -> str:
        """Its name, by which it is found."""
        return self.card.name

    @property
    def title(self) -> str:
        """What people call it."""
        return self.card.title

    @property
    def good_at(self) -> str:
        """What it is good at, in a few words."""
        return self.card.good_at

    @property
    def version(self) -> str:
        """Its version."""
        return self.card.version

    @property
    def is_own(self) -> bool:
        """Whether this machine's user made or fetched it; the others ship."""
        return self.folder.parent != SHIPPED

    @property
    def is_published(self) -> bool:
        """Whether others have trained and published it."""
        return bool(self.card.network)

    @property
    def weights(self) -> Path:
        """Its weights, as safetensors."""
        return self.folder / WEIGHTS

    @property
    def graph(self) -> Path:
        """Its graph, as ONNX."""
        return self.folder / GRAPH

    @property
    def quantized(self) -> Path:
        """The graph in int8 with weights of its own; not every model has one."""
        return self.folder / QUANTIZED

    @cached_property
    def bytes(self) -> int:
        """Size on the disk."""
        return sum(path.stat().st_size for path in self.folder.iterdir() if path.is_file())

    @property
    def megabytes(self) -> str:
        """`bytes` for people."""
        size = self.bytes / 1e6
        return f"{size:.0f} MB" if size >= 1 else f"{size:.1f} MB"


@dataclass(frozen=True)
class Between(TrainedModel):
    """A model whose weights lie between its own and those of its twin, which has the same network."""

    twin: TrainedModel
    share: float
    """Of the twin's weights, 0…1."""

    def mixed(self, own: Mapping[str, Any], others: Mapping[str, Any]) -> dict[str, Any]:
        """Give the weights, of numpy or torch, between two that have the same names."""
        return {name: weight + self.share * (others[name] - weight) for name, weight in own.items()}


@dataclass(frozen=True)
class Blend:
    """Two models whose colours are mixed, and how much of the second there is."""

    first: TrainedModel
    second: TrainedModel
    share: float
    """Of the second one's chroma in the mixture, 0…1."""

    @property
    def name(self) -> str:
        """Its name, by which it is found."""
        return f"{self.first.name} + {self.second.name}"

    @property
    def title(self) -> str:
        """What people call it."""
        second = round(100 * self.share)
        return f"{100 - second} % {self.first.title} + {second} % {self.second.title}"

    @property
    def version(self) -> str:
        """Its version."""
        return f"{self.first.version} + {self.second.version}"


Model = TrainedModel | Blend
"""What can find the colours of a photo."""


@dataclass(frozen=True)
class ModelRef:
    """A model by its name; it need not be here."""

    name: str
    version: str = ""

    @property
    def title(self) -> str:
        """What people call it; its name where it is not here."""
        return self.name

    @property
    def parts(self) -> tuple[ModelRef, ...]:
        """The models whose chroma is mixed: this one."""
        return (self,)

    def resolve(self) -> TrainedModel:
        """Find the model among those that colorize.

        Raises:
            AutochromeError: there is none of that name.
        """
        return trained_model(self.name)

    def mixed(self, found: Sequence[Floats]) -> Floats:
        """Give the chroma of the parts as one."""
        return found[0]


def user_models() -> Path:
    """Where models trained on this machine are kept: as the settings say."""
    return load_settings().models_folder or usual_models_folder()


def trained_models(task: str = COLORIZE.name) -> list[TrainedModel]:
    """All models trained for a task: the default, the user's, and last the studies. A folder without a card is none."""
    found: dict[str, TrainedModel] = {}
    for home in (*_sent, SHIPPED, user_models()):
        for card in sorted(home.glob(f"*/{CARD}")):
            model = _read(card)
            if model is not None and model.card.task == task:
                found.setdefault(model.name, model)
    return sorted(found.values(), key=lambda model: (model.card.study, model.name != DEFAULT))


_sent: list[Path] = []
"""Folders of models that another machine has sent to this process."""


def find_also(folder: Path) -> None:
    """Find models in a folder from now on, before those that ship and the user's."""
    _sent.append(folder)


def offered_models() -> list[TrainedModel]:
    """Those that give colours and are offered to be used: studies only where the settings ask for them."""
    with_research = load_settings().research_models
    return [model for model in trained_models() if with_research or model.is_own or not model.card.study]


def _read(card: Path) -> TrainedModel | None:
    try:
        stamp = card.stat()
        return TrainedModel(_as_written(card, (stamp.st_mtime_ns, stamp.st_size, stamp.st_ino)), card.parent)
    except FileNotFoundError:  # removed meanwhile
        return None
    except (OSError, ValueError) as error:
        _warn(card, _why(error))
        return None


@lru_cache(maxsize=1000)
def _as_written(card: Path, _stamp: tuple[int, int, int]) -> Card:
    """Read a card once for each time that it is written: models are listed often."""
    return json_file.adapter(Card).validate_python(json_file.parse(card))


@cache
def _warn(card: Path, why: str) -> None:
    """Say it once, however often models are listed."""
    left_out = tr("The model in {folder} is left out: its card cannot be read ({reason}).")
    log.warning(message(left_out, folder=card.parent, reason=why))


def _why(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    fault = error.errors(include_url=False)[0]
    return f"{'.'.join(map(str, fault['loc'])) or CARD}: {fault['msg'].lower()}"


def trained_model(name: str) -> TrainedModel:
    """The trained model of that name.

    Raises:
        AutochromeError: there is none; the message lists those that exist.
    """
    models = {model.name: model for model in trained_models()}
    if name not in models:
        raise AutochromeError(
            tr("There is no model {name!r}; there are: {models}."), name=name, models=", ".join(models) or "none"
        )
    return models[name]


def model_for(task: Task, ref: ModelRef | None = None) -> TrainedModel:
    """Give what was chosen for a task, or what ships for it.

    Raises:
        AutochromeError: it is not here.
    """
    models = trained_models(task.name)
    if ref is not None:
        chosen = next((model for model in models if model.name == ref.name), None)
        if chosen is None:
            raise AutochromeError(
                tr("There is no model {name!r} for this; there are: {models}. More can be got under Models."),
                name=ref.name,
                models=", ".join(model.name for model in models) or "none",
            )
        return chosen
    usual = next((model for model in models if not model.is_published), None)
    if usual is None:
        raise AutochromeError(tr("The network for “{task}” is not here. Install Autochrome anew."), task=task.name)
    return usual


def default_model() -> TrainedModel:
    """The model that is used where none is named."""
    return trained_model(DEFAULT)


def new_folder(name: str) -> Path:
    """Where a user's model of that name is to be.

    Raises:
        AutochromeError: the name is taken, or does not fit a folder.
    """
    if not re.fullmatch(_NAME, name):
        raise AutochromeError(
            tr("{name!r} cannot be a model's name: use letters, digits, spaces, dots and dashes."), name=name
        )
    if (SHIPPED / name).exists():
        raise AutochromeError(tr("{name!r} ships with Autochrome; give your model another name."), name=name)
    folder = user_models() / name
    if (folder / CARD).exists():
        raise AutochromeError(tr("There is a model {name!r} already. Choose another name."), name=name)
    return folder


def rename_model(model: TrainedModel, name: str) -> TrainedModel:
    """Give one of the user's models another name, by which it is known from then on.

    Raises:
        AutochromeError: the name is taken or none, the model ships, or its folder cannot be renamed.
    """
    target = new_folder(name)
    _check_own(model)
    try:
        shutil.rmtree(target, ignore_errors=True)  # what was left of a model without a card
        model.folder.rename(target)
        card = replace(model.card, name=name, title=name)
        write_card(target, card)
    except OSError as error:
        raise AutochromeError(
            tr("{model!r} cannot be renamed ({reason})."), model=model.name, reason=error.strerror or error
        ) from error
    return TrainedModel(card, target)


def delete_model(model: TrainedModel) -> None:
    """Remove one of the user's models from the disk.

    Raises:
        AutochromeError: it ships, or its files cannot be removed.
    """
    _check_own(model)
    try:
        (model.folder / CARD).unlink()  # first: without it the rest is no model
        shutil.rmtree(model.folder)
    except OSError as error:
        raise AutochromeError(
            tr("{folder} cannot be removed ({reason})."), folder=model.folder, reason=error.strerror or error
        ) from error


def _check_own(model: TrainedModel) -> None:
    if not model.is_own:
        raise AutochromeError(tr("{model!r} ships with Autochrome and stays as it is."), model=model.name)


def write_card(folder: Path, card: Card) -> None:
    """Write last, after the weights: a folder is a model from the moment it has a card."""
    json_file.store(folder / CARD, asdict(card))
