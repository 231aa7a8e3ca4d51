"""Supervises core's trainer, which works in a process of its own: events come out as signals, commands go in."""

from __future__ import annotations

import time
from contextlib import suppress
from threading import Lock

import psutil
from PySide6.QtCore import QObject, QThread, Signal, Slot

from core.messages import message, tr
from core.runs.supervisor import TrainerProcess
from core.training.control import Command, StepReport
from core.training.events import Event, Failed, TrainRequest

_STACK_BYTES = 2**23
_REPORT_SECONDS = 0.1  # between two reports that are handed on; a step may take less
_MEMORY_SECONDS = 1.0  # between two looks at how much memory the process has


class TrainerThread(QThread):
    """One process after another; each is begun when the one before has ended."""

    happened = Signal(object)
    """An `Event`. The last of a process is `Finished`, `Left` or `Failed`."""
    measured = Signal(object)
    """Bytes of memory that the process holds."""
    ended = Signal()
    """The process and this thread have ended."""

    def __init__(self, owner: QObject, leave_seconds: float = 0.0) -> None:
        """Begin nothing yet.

        Args:
            owner: what is still under way when it is deleted is closed before.
            leave_seconds: how long a process may take to leave a checkpoint when it is closed.
        """
        super().__init__(owner)
        owner.destroyed.connect(self.close)
        self.setStackSize(_STACK_BYTES)
        self._leave_seconds = leave_seconds
        self._lock = Lock()
        self._order = TrainRequest("", "")
        self._process: TrainerProcess | None = None
        self._waiting: list[Command] = []
        self._is_killed = False
        self._reported = self._looked = 0.0
        self.finished.connect(self._settle)

    def begin(self, order: TrainRequest) -> None:
        """Start a process; none may be under way."""
        assert not self.isRunning()
        self._order, self._waiting, self._is_killed = order, [], False
        self.start()

    def send(self, command: Command) -> None:
        """To a process that has not begun yet it is sent when it has."""
        with self._lock:
            if self._process is None:
                self._waiting.append(command)
            else:
                self._process.send(command)

    def kill(self) -> None:
        """End the process at once; what it saved last stays."""
        with self._lock:
            self._is_killed = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """Have the process leave a checkpoint if it may, and wait for the end; nothing is told."""
        self.blockSignals(True)
        if self.isRunning() and self._leave_seconds > 0:
            self.send(Command.LEAVE)
            self.wait(round(1000 * self._leave_seconds))
        self.kill()
        self.wait()

    def run(self) -> None:
        """Hand on what the process tells, until it ends."""
        try:
            process = TrainerProcess(self._order)  # its order may be long, and is read once torch is there
            with self._lock:
                self._process = process
                for command in self._waiting:
                    process.send(command)
                if self._is_killed:
                    process.kill()
            for event in process.events():
                self._hand_on(event, process.pid)
        except (OSError, ValueError) as error:
            self.kill()
            self.happened.emit(Failed(message(tr("Learning cannot be followed: {reason}"), reason=error)))
        with self._lock:
            self._process = None

    def _hand_on(self, event: Event, pid: int) -> None:
        now = time.monotonic()
        if now - self._looked >= _MEMORY_SECONDS:
            self._looked = now
            with suppress(psutil.Error):  # it may have just ended
                self.measured.emit(psutil.Process(pid).memory_info().rss)
        if isinstance(event, StepReport):
            if now - self._reported < _REPORT_SECONDS and event.share < 1.0:
                return
            self._reported = now
        self.happened.emit(event)

    @Slot()
    def _settle(self) -> None:
        self.wait()
        self.ended.emit()
