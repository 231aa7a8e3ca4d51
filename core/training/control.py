"""What goes into a run while it is under way, and what comes out: commands in, callbacks out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from queue import Empty, SimpleQueue

import numpy as np
from numpy.typing import NDArray

from core.errors import Cancelled
from core.messages import Message


class Command(StrEnum):
    """What a run can be told."""

    PAUSE = "pause"
    RESUME = "resume"
    SAMPLE = "sample"
    """Show the validation photographs as they come out now."""
    SAVE = "save"
    """Write a checkpoint now."""
    STOP = "stop"
    """End here as if the budget were used up, and keep the best."""
    LEAVE = "leave"
    """Write a checkpoint and end; the run can be resumed."""


class Control:
    """Commands to a run, from any thread. The trainer polls them once a step."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Command] = SimpleQueue()
        self._heard: deque[Command] = deque()

    def send(self, command: Command) -> None:
        """Tell the run something; it obeys at its next step."""
        self._queue.put(command)

    def next(self, wait: bool) -> Command | None:
        """What was sent first and not yet obeyed; None where there is nothing and ``wait`` is false."""
        if self._heard:
            return self._heard.popleft()
        try:
            return self._queue.get(block=wait)
        except Empty:
            return None

    def check(self) -> None:
        """Hear whether the run is to be left, before it takes steps; what else was sent waits for the first one.

        Raises:
            Cancelled: `Command.LEAVE` was sent.
        """
        while not self._queue.empty():
            self._heard.append(self._queue.get())
        if Command.LEAVE in self._heard:
            raise Cancelled


@dataclass(frozen=True)
class StepReport:
    """Where a run stands after a step."""

    step: int
    epoch: float
    """How often the photographs have been gone through."""
    share: float
    """Of the budget, 0…1."""
    losses: dict[str, float]
    """Running means by name."""
    photos_per_second: float
    seconds_left: float
    """At the pace so far."""


@dataclass(frozen=True)
class Validation:
    """The averaged weights on whole photographs that are not trained on: the same losses as in training."""

    step: int
    epoch: float
    losses: dict[str, float]
    """Means by name."""
    loss: float
    """The sum of those that say how a photograph comes out."""
    is_kept: bool
    """Whether the run would end with these weights if none came after them."""
    training: dict[str, float] = field(default_factory=dict)
    """The training losses at that step: running means by name."""


def last_kept(validations: Sequence[Validation]) -> Validation | None:
    """The one whose weights are the run's result so far."""
    return next((one for one in reversed(validations) if one.is_kept), None)


@dataclass(frozen=True, eq=False)
class Preview:
    """A few validation photographs, sRGB (n, h, w, 3) each, the margins reflected up to squares."""

    step: int
    grey: NDArray[np.uint8]
    coloured: NDArray[np.uint8]
    truth: NDArray[np.uint8]


@dataclass(frozen=True)
class Doing:
    """What is under way before the first step, between two, or after the last."""

    what: Message
    done: int = 0
    total: int = 0
    """Of photographs; 0 where they are not counted."""
    seconds_left: float | None = None
    """Of what is counted, by how long it has taken so far; None: that is not known yet."""


def _ignore(_: object) -> None:
    pass


@dataclass(frozen=True)
class Needed:
    """What a run will take of this machine, as far as a probe can tell."""

    memory: int
    """Bytes that the probe's process held at most. Photographs that stay decoded come on top."""
    disk: int
    """Bytes of the checkpoints that a run keeps, and of the one that it is writing."""


@dataclass(frozen=True)
class Callbacks:
    """Called in the trainer's own thread; what they raise ends the run, after a checkpoint."""

    report: Callable[[StepReport], None] = field(default=_ignore)
    validation: Callable[[Validation], None] = field(default=_ignore)
    preview: Callable[[Preview], None] = field(default=_ignore)
    message: Callable[[Message], None] = field(default=_ignore)
    """One sentence that a person should see."""
    doing: Callable[[Doing], None] = field(default=_ignore)
    needed: Callable[[Needed], None] = field(default=_ignore)
    """Once, after the first step."""
