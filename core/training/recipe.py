"""How a network is trained, as one frozen record that stands beside the network.

A family of networks that has switches of its own (a loss's weight, an activation) makes a subclass with more fields.
Every field can be set from the command line with ``--set KEY=VALUE``.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Annotated, Any, Literal, TypeVar

from pydantic import Field, TypeAdapter, ValidationError

from core.errors import AutochromeError
from core.messages import message, tr

log = logging.getLogger(__name__)

R = TypeVar("R", bound="Recipe")
Share = Annotated[float, Field(ge=0, le=1)]


@dataclass(frozen=True)
class Recipe:
    """How a network is trained; families add what is their own."""

    optimiser: Literal["adamw", "adam", "rmsprop"] = "adamw"
    learning_rate: Annotated[float, Field(gt=0)] = 1e-3
    """Peak of the schedule."""
    backbone_rate: Annotated[float, Field(ge=0)] = 1.0
    """Factor on that rate for a backbone that learns too; where there is none it says nothing."""
    betas: tuple[float, float] = (0.9, 0.999)
    """Adam's memory of the gradient and of its square, as factors a step."""
    weight_decay: Annotated[float, Field(ge=0)] = 1e-2
    schedule: Literal["cosine", "stepped", "constant"] = "cosine"
    """How the rate falls over the run: along half a cosine to nothing, in ``stages``, or not at all."""
    stages: tuple[tuple[float, float], ...] = ()
    """Of a stepped schedule: the share of the run from which on, and the factor on the learning rate."""
    warmup: Share = 0.02
    """Share of the run over which the rate rises from nothing."""
    epochs: Annotated[float, Field(gt=0)] = 20.0
    """How often to go through the photographs where nobody says how long to train."""
    batch: Annotated[int, Field(ge=1)] = 32
    crop: Annotated[int, Field(ge=1)] = 160
    """Side in pixels of the training squares."""
    clip: Annotated[float, Field(ge=0)] = 1.0
    """Largest norm of the gradient: one bad batch must not undo an hour. 0 leaves it as it is."""
    ema: Annotated[float, Field(ge=0, lt=1)] = 0.999
    """Decay a step of the averaged weights, which are what is kept. 0 keeps the last step's."""
    precision: Literal["auto", "float32", "bfloat16"] = "auto"
    """``auto`` times both on the first batch: processors differ tenfold either way."""
    pretrained: Literal["published", "none"] = "published"
    """What a backbone starts from; where there is none it says nothing."""
    seed: int = 0
    validation: Annotated[float, Field(ge=0, lt=1)] = 0.05
    """Share of the photographs that is never trained on, which chooses the best weights; at most 128."""
    keep: Literal["best", "last"] = "best"
    """Which weights a run ends with: those with the least validation loss, or, as a loss that an adversary moves says
    little, the last."""
    interpolate_base: Share = 0.0
    """Of the weights of the model that a run went on from, in its result: what is learned anew need not cost what was
    known (Wortsman et al., "Robust fine-tuning of zero-shot models", 2022). Without such a model it says nothing."""
    frozen_statistics: bool = False
    """Whether batch normalisation keeps the means and variances that it came with, in training too. Those of a small
    folder are a change of their own, which costs a model that is gone on from more than its new weights bring."""
    paired: bool = True
    """Whether the grey picture is that of the colour photograph beside it, or of another."""
    full_image_probability: Share = 0.3
    """Share of the squares that show the whole photograph, as the pipeline's first pass does."""
    rotate_probability: Share = 0.0
    """Share of the squares that lie on their left or right side, as some scans do."""
    degrade_probability: Share = 0.3
    """Share of the grey pictures that are damaged as old prints are."""
    colourful: Annotated[float, Field(gt=0, le=1)] = 1.0
    """Share of the photographs that is kept, the most colourful first (Hasler & Süsstrunk 2003)."""
    least_colourful: Annotated[float, Field(ge=0)] = 0.0
    """Colourfulness (Hasler & Süsstrunk 2003) under which a photograph is left out."""


RENAMED = {
    "aged": "degrade_probability",
    "whole": "full_image_probability",
    "turned": "rotate_probability",
    "kept": "keep",
    "base_share": "interpolate_base",
}
"""What fields were called in version 0.1: cards and plans of that time say so, and people with ``--set`` still may."""


def with_settings(recipe: R, settings: Sequence[str]) -> R:
    """``recipe`` with ``KEY=VALUE`` settings, each checked against the type and the range of its field.

    Raises:
        AutochromeError: a setting is malformed, unknown, of the wrong type or out of range; the message lists what
            there is.
    """
    known = [field.name for field in fields(recipe)]
    values = asdict(recipe)
    for setting in settings:
        key, equals, text = setting.partition("=")
        if key in RENAMED:
            log.warning(message(tr("--set {old} is called {new} now."), old=key, new=RENAMED[key]))
        key = RENAMED.get(key, key)
        if not equals or key not in known:
            raise AutochromeError(
                tr("--set {setting}: write KEY=VALUE, where KEY is one of {known}."),
                setting=setting,
                known=", ".join(known),
            )
        values[key] = _plain(text)
        try:
            TypeAdapter(type(recipe)).validate_python(values)
        except ValidationError as error:
            raise AutochromeError(
                tr("--set {setting}: {problem}."), setting=setting, problem=error.errors()[0]["msg"].lower()
            ) from error
    return TypeAdapter(type(recipe)).validate_python(values)


def under_new_names(values: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values of a card or a plan, of which some may stand under names of version 0.1."""
    return {RENAMED.get(name, name): value for name, value in values.items()}


def differences(recipe: Recipe, default: Recipe) -> dict[str, Any]:
    """The fields in which ``recipe`` is not ``default``, as plain values for a card."""
    usual = asdict(default)
    return {name: value for name, value in asdict(recipe).items() if value != usual[name]}


def _plain(text: str) -> Any:
    """Numbers, lists and truth values as JSON writes them; anything else is text."""
    try:
        return json.loads(text)
    except ValueError:
        return text
