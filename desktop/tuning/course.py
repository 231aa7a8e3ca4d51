"""What is known of a run: curves, pictures and words said, kept small however long it goes. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from core.messages import Message
from core.training.control import Doing, Preview, StepReport, Validation, last_kept
from core.training.events import Event, Failed, Finished, Left
from desktop.widgets.words import said

MOST_LOSSES = 600  # points of a curve; beyond, every second is dropped
MOST_LOOKS = 60  # previews of the same photographs
MOST_MESSAGES = 200
T = TypeVar("T")


class Stage(Enum):
    """How far a run has come."""

    STARTING = auto()
    RUNNING = auto()
    PAUSED = auto()
    ENDING = auto()
    """It has been told to stop or to leave."""
    DONE = auto()
    LEFT = auto()
    FAILED = auto()

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self in (Stage.DONE, Stage.LEFT, Stage.FAILED)


@dataclass(frozen=True)
class PreviewSet:
    """How the photographs kept aside came out at one time, as PNG."""

    epoch: float
    pictures: tuple[bytes, ...]


@dataclass
class Course:
    """Of one run, from its first step, or from where it goes on."""

    name: str
    folder: str
    """The folder's name."""
    epochs: float | None
    """How many are planned; None: until it is stopped."""
    stage: Stage = Stage.STARTING
    report: StepReport | None = None
    validations: list[Validation] = field(default_factory=list)
    losses: list[tuple[float, dict[str, float]]] = field(default_factory=list)
    """Training losses by name, with their epochs."""
    looks: list[PreviewSet] = field(default_factory=list)
    grey: tuple[bytes, ...] = ()
    truth: tuple[bytes, ...] = ()
    messages: list[str] = field(default_factory=list)
    notice: str = ""
    """The message that a person should see now: of the time since the last look at the photographs kept aside."""
    memory: int = 0
    """Bytes that the process holds."""
    failure: Failed | None = None
    doing: Doing | None = None
    """What is under way while there are no steps."""

    def take(self, event: Event) -> None:
        """Learn what has happened."""
        match event:
            case Doing():
                self.doing = event
            case StepReport():
                self.doing = None
                self._take_report(event)
            case Validation():
                self._take_validation(event)
            case Preview():
                self._take_preview(event)
            case Message():
                self.say(said(event), is_new=self.stage is not Stage.STARTING)
            case Finished():
                self.stage = Stage.DONE
            case Left():
                self.stage = Stage.LEFT
            case Failed():
                self.failure, self.stage = event, Stage.FAILED

    def goes_on_from(self, before: Course) -> None:
        """It is the run of ``before``, whose curves, pictures and words are shown on."""
        self.grey, self.truth, self.looks = before.grey, before.truth, before.looks
        self.losses, self.messages = before.losses, before.messages

    def say(self, text: str, *, is_new: bool = True) -> None:
        """Take a message; ``is_new``: it is more than that a run goes on where it was."""
        self.messages = [*self.messages, text][-MOST_MESSAGES:]
        if is_new:
            self.notice = text

    def _take_report(self, report: StepReport) -> None:
        if self.stage is Stage.STARTING:
            self.stage = Stage.RUNNING
        self.report = report
        kept = [(epoch, losses) for epoch, losses in self.losses if epoch < report.epoch]  # it may have gone back
        self.losses = _thinned([*kept, (report.epoch, dict(report.losses))], MOST_LOSSES)

    def _take_validation(self, found: Validation) -> None:
        if self.stage is not Stage.STARTING:  # before its first step a run tells what it found another day
            self.notice = ""
        self.validations = [*(past for past in self.validations if past.step < found.step), found]
        if found.training and not (self.losses and self.losses[-1][0] >= found.epoch):
            self.losses.append((found.epoch, dict(found.training)))  # of a run that goes on

    def _take_preview(self, preview: Preview) -> None:
        if not self.grey:
            self.grey, self.truth = _packed(preview.grey), _packed(preview.truth)
        near = [past.epoch for past in self.validations if past.step == preview.step]
        epochs = [*(past.epoch for past in self.validations), *([self.report.epoch] if self.report else [])]
        epoch = near[-1] if near else max(epochs, default=0.0)
        kept = [look for look in self.looks if look.epoch < epoch]
        self.looks = _thinned([*kept, PreviewSet(epoch, _packed(preview.coloured))], MOST_LOOKS)

    @property
    def best(self) -> Validation | None:
        """The best look at the photographs kept aside."""
        return min(self.validations, key=lambda found: found.loss, default=None)

    @property
    def kept(self) -> Validation | None:
        """The look whose weights are the result so far."""
        return last_kept(self.validations)

    @property
    def stale(self) -> float:
        """Epochs since the best."""
        return self.validations[-1].epoch - self.best.epoch if self.best else 0.0


def _thinned(points: Sequence[T], most: int) -> list[T]:
    """``points``, or every second of them with the last where they are more than ``most``."""
    if len(points) <= most:
        return list(points)
    return [*points[:-1:2], points[-1]]


def _packed(pictures: NDArray[np.uint8]) -> tuple[bytes, ...]:
    return tuple(cv2.imencode(".png", cv2.cvtColor(each, cv2.COLOR_RGB2BGR))[1].tobytes() for each in pictures)
