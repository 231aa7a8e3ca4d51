"""What models are for, and the planes that they take and give, by name. Imports no torch.

A plane that models may take is a `Port` among the inputs of a task, and what draws it in the stage that runs the task
(for colour `core.stages.colour.RASTERISERS`, and `core.stages.hints` what a person has said). All else follows from
what a model's card names: engines, tiles, export and import hand on whatever planes there are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Annotated, Any, Literal, TypeVar

import numpy as np
from pydantic import Field

from core.color import Floats
from core.messages import Message, message, tr

Scale = Annotated[float, Field(gt=0, le=8)]
Stack = TypeVar("Stack", bound=Any)
_LONG = 90.0  # seconds, from which on minutes are said


@dataclass(frozen=True)
class Port:
    """A plane, or several that belong together: (N, channels, H, W) of float32."""

    name: str
    channels: int
    low: float
    high: float
    """What lies outside of ``low`` … ``high`` is no such plane, and is refused where a model gives it."""
    optional: bool = False
    """Whether a model for the task may do without."""


@dataclass(frozen=True)
class Task:
    """What a model is for."""

    name: str
    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]


LIGHTNESS = Port("lightness", 1, 0, 100)
"""L* of CIE Lab."""
AB = Port("ab", 2, -1000, 1000)
"""ab of CIE Lab (D65): sRGB's colours lie within 108, those that can be seen within 160."""
HINTS = Port("hints", 2, -128, 128, optional=True)
"""ab that a person has said, as `AB`; 0 where nothing was said."""
HINTED = Port("hinted", 1, 0, 1, optional=True)
"""How far it was said."""
MASK = Port("mask", 1, 0, 1)
"""1 where a picture is damaged."""
SMOOTH = Port("smooth", 1, 0, 100, optional=True)
"""Lightness with what is damaged filled from its surroundings, as `core.inpaint.prefilled` does."""
DAMAGED = Port("damaged", 1, 0, 1)
"""How likely a pixel is damaged."""
FILLED = Port("filled", 1, -1000, 1000)
"""Lightness as it was before it was damaged; a network may overshoot."""
CLEAN = Port("clean", 1, -1000, 1000)
"""Lightness without grain, noise and the blocks of JPEG; a network may overshoot."""
ENLARGED = Port("enlarged", 1, -1000, 1000)
"""Lightness of a picture that is a few times as large."""
FACE = Port("face", 1, -1000, 1000)
"""Lightness of a face that lies upright in the middle of its square, as sharp as such a face can be."""
TURNED = Port("turned", 4, -1000, 1000)
"""A logit for each number of quarter turns, clockwise, that a picture lies turned by; everywhere the same."""
POSITIVE = Port("positive", 1, -1000, 1000)
"""How much a picture looks like a positive, a logit to be compared with that of its inversion; everywhere the same."""
GUIDE = Port("guide", 64, -10_000, 10_000)
"""What places are like, at a stride of 4; the planes of `core.models.hint_network`."""
AUTO = Port("auto", 2, -1000, 1000)
"""Automatic colour, as `AB`."""
COVER = Port("cover", 1, 0, 1)
"""How far a hint covers a place; a plane for each hint."""
CHANGE = Port("change", 2, -1000, 1000)
"""What hints add to the automatic colour, as `AB`."""
REACH = Port("reach", 1, 0, 1)
"""How far a place goes by the hints."""
COLORIZE = Task("colorize", (LIGHTNESS, HINTS, HINTED), (AB,))
FIND_DAMAGE = Task("find damage", (LIGHTNESS,), (DAMAGED,))
FILL = Task("fill", (LIGHTNESS, MASK, SMOOTH), (FILLED,))
DENOISE = Task("denoise", (LIGHTNESS,), (CLEAN,))
ENLARGE = Task("enlarge", (LIGHTNESS,), (ENLARGED,))
FIND_FACES = Task("find faces", (), ())
"""By OpenCV, which takes and gives what it likes."""
RESTORE_FACES = Task("faces", (LIGHTNESS,), (FACE,))
ORIENT = Task("orient", (LIGHTNESS,), (TURNED, POSITIVE))
SPREAD = Task("spread hints", (GUIDE, LIGHTNESS, AUTO, COVER), (CHANGE, REACH))
TASKS: Mapping[str, Task] = {
    task.name: task
    for task in (COLORIZE, FIND_DAMAGE, FILL, DENOISE, FIND_FACES, RESTORE_FACES, ENLARGE, SPREAD, ORIENT)
}
_BY_PIECE = {FILL.name: tr("{seconds:.1f} s a hole"), RESTORE_FACES.name: tr("{seconds:.1f} s a face")}
"""What one run of a network is for, of tasks for which a photo is not the measure."""


def works_by_piece(task: str) -> bool:
    """Whether what a model takes is said of a hole or a face, not of a photo."""
    return task in _BY_PIECE


def time_of(task: str, seconds: float) -> Message:
    """Say how long a model takes for a photo of 12 megapixels, a hole or a face."""
    if task in _BY_PIECE:
        return message(_BY_PIECE[task], seconds=seconds)
    if seconds < _LONG:
        return message(tr("{seconds:.1f} s a photo"), seconds=seconds)
    return message(tr("{minutes:.0f} min a photo"), minutes=seconds / 60)


@dataclass(frozen=True, kw_only=True)
class Interface:
    """How a network is run. A card and a descriptor say it of a model and of a kind of networks.

    Raises:
        ValueError: the task, or one of its planes, is not known.
    """

    native_size: Annotated[int, Field(ge=1, le=4096)]
    """Side in pixels of the square that the network sees best."""
    size_multiple: Annotated[int, Field(ge=1, le=1024)]
    """Pixels: inputs are a multiple of it on each side."""
    task: str = COLORIZE.name
    inputs: tuple[str, ...] = (LIGHTNESS.name,)
    """The planes that the network takes, in the order in which it takes them."""
    tiling: Literal["anchored", "plain", "whole"] = "anchored"
    """Whether tiles are anchored to looks at the whole photo, stand for themselves, or there are none."""
    scales: Annotated[tuple[Scale, ...], Field(min_length=1, max_length=8)] = (0.75, 1.0, 1.5)
    """Long sides of the looks at the whole photo, in native sizes: their mean is steadier than any one."""
    squared: bool = False
    """Whether a look presses the whole photo into a square, as the network was trained; else its shape is kept."""
    enlarges: Annotated[int, Field(ge=1, le=16)] = 1
    """How many times as long as what it is given the sides of what it gives are."""
    half: bool = True
    """Whether float16 gives the same; a network that leaves its range is run in float32 everywhere."""
    float_layers: Annotated[int, Field(ge=0)] = 8
    """Convolutions that an int8 twin leaves in float32, from the first on, and the last: a byte is too coarse there."""

    def __post_init__(self) -> None:
        """Look the names up."""
        if self.task not in TASKS:
            raise ValueError(f"the task {self.task!r} is unknown here")
        ports = {port.name: port for port in TASKS[self.task].inputs}
        unknown = [name for name in self.inputs if name not in ports]
        if unknown or len(set(self.inputs)) < len(self.inputs):
            raise ValueError(f"inputs {', '.join(self.inputs)}: of these {self.task} takes {', '.join(ports)}")
        missing = [name for name, port in ports.items() if not port.optional and name not in self.inputs]
        if missing:
            raise ValueError(f"inputs {', '.join(self.inputs)}: {self.task} needs {', '.join(missing)}")

    @property
    def is_fixed(self) -> bool:
        """Whether the network takes squares of its native size alone; one that colorizes takes multiples, too."""
        return self.task != COLORIZE.name and self.size_multiple == self.native_size

    @property
    def ports(self) -> tuple[Port, ...]:
        """What the network takes, in its order."""
        known = {port.name: port for port in TASKS[self.task].inputs}
        return tuple(known[name] for name in self.inputs)

    @property
    def outputs(self) -> tuple[Port, ...]:
        """What the network gives, in its order."""
        return TASKS[self.task].outputs


def as_fields(interface: Interface) -> dict[str, Any]:
    """Give what a card takes over from the descriptor of its system."""
    return {field.name: getattr(interface, field.name) for field in fields(Interface)}


def with_nothing_else(lightness: Floats, ports: Sequence[Port]) -> dict[str, Floats]:
    """Give lightness (N, 1, H, W) as the planes of ``ports``, the others 0, which says nothing."""
    count, _, height, width = lightness.shape
    others = [port for port in ports if port != LIGHTNESS]
    nothing = {port.name: np.zeros((count, port.channels, height, width), np.float32) for port in others}
    return {**nothing, LIGHTNESS.name: lightness}


def noise_for(ports: Sequence[Port], side: int) -> dict[str, Floats]:
    """Give planes (1, channels, side, side) of noise to try a network with, always the same."""
    random = np.random.default_rng(0)
    planes = {port.name: random.uniform(port.low, port.high, (1, port.channels, side, side)) for port in ports}
    return {name: np.asarray(plane.round() if name == MASK.name else plane, np.float32)
            for name, plane in planes.items()}  # fmt: skip


def split(stack: Stack, ports: Sequence[Port]) -> dict[str, Stack]:
    """Name the planes of a stack (N, channels of all ports, H, W), of numpy or torch."""
    planes, first = {}, 0
    for port in ports:
        planes[port.name] = stack[:, first : first + port.channels]
        first += port.channels
    return planes
