"""What a trainer in a process of its own is told and tells, as lines of JSON. Knows nothing of torch."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.messages import Message
from core.training.control import Doing, Needed, Preview, StepReport, Validation


@dataclass(frozen=True)
class TrainRequest:
    """What to train. A field that is None is as the command line's default."""

    folder: str
    name: str
    start: str | None = None
    new: str | None = None
    minutes: float | None = None
    epochs: float | None = None
    settings: tuple[str, ...] = ()
    """``KEY=VALUE`` changes of the recipe."""
    photos: tuple[tuple[str, float], ...] = ()
    """Usable photographs of the folder with their colourfulness, where it has been looked through already."""
    resume: bool = False
    """Go on with the interrupted run ``name`` as it was planned; folder, start and settings say nothing then."""
    smaller: bool = False
    """With half as many photographs a step as before, as memory ran out."""
    probe: bool = False
    """Take a dozen steps to measure how fast they are, and keep nothing."""


@dataclass(frozen=True)
class Planned:
    """What a probe is about to measure."""

    recipe: dict[str, Any]
    """All fields of the recipe with their values."""


@dataclass(frozen=True)
class Scanned:
    """How far the folder has been looked through, and what has been found."""

    share: float
    counts: dict[str, int]
    """By the values of `core.dataset.PhotoKind`."""


@dataclass(frozen=True)
class Finished:
    """The model stands among the user's models."""

    model: str


@dataclass(frozen=True)
class Left:
    """The run ended with a checkpoint and can be gone on with."""


@dataclass(frozen=True)
class Failed:
    """The run ended with an error."""

    message: Message
    """For a person."""
    details: str = ""
    """For a developer: the traceback of what was not foreseen."""
    is_memory: bool = False
    """Whether the system ended the process, which it does for want of memory."""


Event = Planned | Needed | Scanned | Message | Doing | StepReport | Validation | Preview | Finished | Left | Failed
_KINDS: dict[str, Any] = {
    kind.__name__: kind
    for kind in (Planned, Needed, Scanned, Message, Doing, StepReport, Validation, Preview, Finished, Left, Failed)
}
_PICTURES = ("grey", "coloured", "truth")


def encode(event: Event) -> str:
    """One line. Pictures travel as PNG inside it, so that no copy of them lies on the disk."""
    if isinstance(event, Preview):
        content: dict[str, Any] = {name: _packed(getattr(event, name)) for name in _PICTURES}
        content["step"] = event.step
    else:
        content = asdict(event)
    return json.dumps({"event": type(event).__name__, **content})


def decode(line: str) -> Event:
    """What `encode` made the line of.

    Raises:
        ValueError: it is no such line.
    """
    content = json.loads(line)
    try:
        kind = _KINDS[content.pop("event")]
        if kind is Message:
            return Message.of(content)
        if kind is Failed:
            content["message"] = Message.of(content["message"])
        if kind is Doing:
            content["what"] = Message.of(content["what"])
        if kind is Preview:
            content.update({name: _unpacked(content[name]) for name in _PICTURES})
        event: Event = kind(**content)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no event: {line[:80]}") from error
    return event


def _packed(pictures: NDArray[np.uint8]) -> list[str]:
    bgr = (cv2.cvtColor(picture, cv2.COLOR_RGB2BGR) for picture in pictures)
    return [base64.b64encode(cv2.imencode(".png", picture)[1].tobytes()).decode("ascii") for picture in bgr]


def _unpacked(texts: list[str]) -> NDArray[np.uint8]:
    codes = (np.frombuffer(base64.b64decode(text), np.uint8) for text in texts)
    decoded = [cv2.imdecode(code, cv2.IMREAD_COLOR_RGB) for code in codes]
    return np.asarray(np.stack([picture for picture in decoded if picture is not None]), np.uint8)
