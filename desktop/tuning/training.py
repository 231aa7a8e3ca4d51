"""The run that is under way, steered and followed. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.training.control import Command
from core.training.events import Event, Failed, Left, TrainRequest
from core.training.run_folder import Unfinished, discard, unfinished
from desktop.tuning.course import Course, Stage
from desktop.tuning.lengths import ENDLESS
from desktop.tuning.trainer_thread import TrainerThread

LEAVE_SECONDS = 8.0  # for a last checkpoint, before the process is ended
MOST_SMALLER = 3  # times that a run goes on by itself, in smaller steps each time
START_SECONDS = 40.0  # the same for one that is just starting, which hears nothing before its first step
Then = Callable[[], None]


class Training(QObject):
    """At most one run at a time."""

    changed = Signal()
    """Something about the course is new."""
    ended = Signal()
    """The run is over, and its process has ended; `course` says how."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.course: Course | None = None
        self.watch = TrainerThread(self, LEAVE_SECONDS)
        self.watch.happened.connect(self._on_event)
        self.watch.measured.connect(self._on_memory)
        self.watch.ended.connect(self._on_end)
        self._is_discarded = self._is_cut_short = False
        self._smaller = 0
        """How often the run has gone on by itself."""
        self._impatience = QTimer(self, singleShot=True)
        self._impatience.timeout.connect(self._cut_short)

    @property
    def is_under_way(self) -> bool:
        """Whether a run is under way."""
        return self.watch.isRunning()

    def start(self, order: TrainRequest) -> None:
        """Begin a run."""
        self._smaller = 0
        epochs = None if order.epochs is None or order.epochs >= ENDLESS else order.epochs
        self._begin(order, epochs)

    def go_on(self, run: Unfinished, *, smaller: bool = False) -> None:
        """Go on with a run that was left or broken off, exactly where it was."""
        self._smaller = 0
        self._go_on(run, smaller=smaller)

    def _go_on(self, run: Unfinished, *, smaller: bool) -> None:
        before = self.course
        epochs = run.plan.budget.epochs
        order = TrainRequest(run.plan.folder, run.name, resume=True, smaller=smaller)
        self._begin(order, None if epochs is None or epochs >= ENDLESS else epochs, before)
        self.sample()

    def _begin(self, order: TrainRequest, epochs: float | None, before: Course | None = None) -> None:
        self._is_discarded = self._is_cut_short = False
        self.course = Course(order.name, Path(order.folder).name, epochs)
        if before is not None and before.name == order.name:
            self.course.goes_on_from(before)
        self.watch.begin(order)
        self.changed.emit()

    def pause(self) -> None:
        """Hold the run up at its next step."""
        self._command(Command.PAUSE, Stage.PAUSED)

    def resume(self) -> None:
        """Let the run go on."""
        self._command(Command.RESUME, Stage.RUNNING)

    def sample(self) -> None:
        """Show the photographs kept aside as they come out now."""
        self.watch.send(Command.SAMPLE)

    def stop(self) -> None:
        """End here and keep the best."""
        self._wake()
        self._command(Command.STOP, Stage.ENDING)

    def leave(self) -> None:
        """End with a checkpoint, to go on another time; one that is ending already is waited for."""
        course = self.course
        if course is None or course.stage is Stage.ENDING:
            return
        self._wake()
        self._impatience.start(round(1000 * (LEAVE_SECONDS if course.report else START_SECONDS)))
        self._command(Command.LEAVE, Stage.ENDING)

    def discard(self) -> None:
        """End at once and delete all that has been learned."""
        self._is_discarded = True
        self.watch.kill()
        if not self.is_under_way:
            self._on_end()

    def _cut_short(self) -> None:
        self._is_cut_short = True
        self.watch.kill()

    def _wake(self) -> None:
        """A paused run hears commands, but its clock is to go on before it ends."""
        if self.course is not None and self.course.stage is Stage.PAUSED:
            self.watch.send(Command.RESUME)

    def _command(self, command: Command, stage: Stage) -> None:
        if self.course is not None and not self.course.stage.is_over:
            self.watch.send(command)
            self.course.stage = stage
            self.changed.emit()

    def _on_event(self, event: Event) -> None:
        if self.course is not None:
            self.course.take(Left() if self._is_cut_short and isinstance(event, Failed) else event)
            self.changed.emit()

    def _on_memory(self, size: int) -> None:
        if self.course is not None:
            self.course.memory = size

    def _on_end(self) -> None:
        self._impatience.stop()
        if self._is_discarded and self.course is not None:
            discard(self.course.name)
            self.course = None
        elif self._ran_out_of_memory() and (left := self.unfinished) is not None:
            self._go_on_smaller(left)
            return
        self.changed.emit()
        self.ended.emit()

    def _ran_out_of_memory(self) -> bool:
        """Whether the system has ended the run, which has taken steps and may do so with less."""
        course = self.course
        is_it = course is not None and course.failure is not None and course.failure.is_memory
        return is_it and course is not None and course.report is not None and self._smaller < MOST_SMALLER

    def _go_on_smaller(self, run: Unfinished) -> None:
        self._smaller += 1
        self._go_on(run, smaller=True)
        if self.course is not None:
            self.course.say(self.tr("Memory ran out. It goes on in smaller steps."))
            self.changed.emit()

    @property
    def unfinished(self) -> Unfinished | None:
        """What is left of the run that is over, where it can be gone on with."""
        name = self.course.name if self.course else ""
        return next((run for run in unfinished() if run.name == name), None)

    def close(self) -> None:
        """The window closes: leave a checkpoint, and let nothing run on."""
        self._impatience.stop()
        self.watch.close()
