"""Training in a process of its own, seen from the one that started it.

Neither Python's lock nor a crash nor a lack of memory in training touches whoever supervises it. The child ends by
itself, with a checkpoint, when its parent does.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from threading import Lock, Thread

from core.messages import Message, message, tr
from core.training.control import Command
from core.training.events import Event, Failed, Finished, Left, TrainRequest, decode

_ROOT = Path(__file__).parents[2]
_KEPT_CHARACTERS = 4000  # of what the child says on standard error


class TrainerProcess:
    """One run. `events` is read by one thread; `send` and `kill` may be called from any."""

    def __init__(self, order: TrainRequest) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "core.runs.worker"],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # which Windows would open
        )
        self._writing = Lock()
        self._said = ""
        self._listener = Thread(target=self._listen, name="trainer's standard error", daemon=True)
        self._listener.start()
        self._write(json.dumps(asdict(order)))

    def send(self, command: Command) -> None:
        """To a process that has ended already it says nothing."""
        self._write(command.value)

    def events(self) -> Iterator[Event]:
        """Until the process has ended. The last is always `Finished`, `Left` or `Failed`."""
        assert self._process.stdout is not None
        last: Event | None = None
        for line in self._process.stdout:
            last = decode(line)
            yield last
        code = self._process.wait()
        self._listener.join()
        if not isinstance(last, Finished | Left | Failed):
            yield Failed(_cause(code), self._said, _was_killed(code))

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def kill(self) -> None:
        """End the process at once; its last checkpoint stays."""
        self._process.kill()

    def _write(self, line: str) -> None:
        assert self._process.stdin is not None
        try:
            with self._writing:
                self._process.stdin.write(line + "\n")
                self._process.stdin.flush()
        except (OSError, ValueError):
            return

    def _listen(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._said = (self._said + line)[-_KEPT_CHARACTERS:]


def _was_killed(code: int) -> bool:
    return hasattr(signal, "SIGKILL") and code == -signal.SIGKILL


def _cause(code: int) -> Message:
    if _was_killed(code):
        return message(
            tr("The system ended the learning, probably for want of memory. It can be gone on with in smaller steps.")
        )
    return message(
        tr("Learning ended unexpectedly (code {code}). It can be gone on with where it was saved last."), code=code
    )
