"""Long work off the GUI thread.

A plain function of a monitor runs in a thread of its own. It ends on the GUI thread, after
its thread has stopped, with exactly one of three signals: done, failed or stopped.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from core.errors import Cancelled
from core.monitor import Monitor

Work = Callable[[Monitor], Any]

_STACK_BYTES = 2**23  # macOS gives threads 512 KiB, too little for decoders and inference
_PROGRESS_STEP = 0.004  # of the whole; finer steps would only flood the event loop


class Task(QThread):
    """One run of a function; connect to its signals, then it is started by `Workers`."""

    progressed = Signal(float)
    """Share of the work that is done, 0…1."""
    done = Signal(object)
    """What the function returned."""
    failed = Signal(object)
    """The exception it raised."""
    stopped = Signal()
    """It raised `Cancelled`."""

    def __init__(self, work: Work, forget: Callable[[Task], None], parent: QObject | None = None) -> None:
        """Take on work that has not begun.

        Args:
            forget: called when the thread has ended, before anybody hears of it.
        """
        super().__init__(parent)
        self.setStackSize(_STACK_BYTES)
        self.monitor = Monitor(self._report)
        self._work = work
        self._forget = forget
        self._reported = 0.0
        self._end: Callable[[], None] = self.stopped.emit
        self.finished.connect(self._settle)

    def run(self) -> None:
        """Do the work, in this thread."""
        try:
            self._end = partial(self.done.emit, self._work(self.monitor))
        except Cancelled:
            self._end = self.stopped.emit
        except Exception as error:  # noqa: BLE001 -- whatever it is, the GUI thread must hear of it
            self._end = partial(self.failed.emit, error)

    def _report(self, share: float) -> None:
        if share >= 1.0 or share - self._reported >= _PROGRESS_STEP:
            self._reported = share
            self.progressed.emit(share)

    @Slot()
    def _settle(self) -> None:
        self.wait()
        self._forget(self)
        end = self._end
        del self._end, self._work  # they hold pixels, and the one holds this task as well
        end()
        self.deleteLater()


class Workers(QObject):
    """All tasks that are under way, so that none outlives the window, however that ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[Task] = set()
        self._is_closed = False
        self.destroyed.connect(partial(_end, self._tasks))

    def task(self, work: Work) -> Task:
        """A task to connect to; `start` it then."""
        return Task(work, self._tasks.discard, self)

    def start(self, task: Task) -> None:
        """Run a task; after `close` nothing is begun any more."""
        if not self._is_closed:
            self._tasks.add(task)
            task.start()

    def close(self) -> None:
        """Cancel all tasks and wait until their threads have ended; nothing is heard of them any more."""
        self._is_closed = True
        _end(self._tasks)


def _end(tasks: set[Task], *_: object) -> None:
    """As `Workers.close`; without them, as they may be half deleted."""
    for task in tasks:
        task.blockSignals(True)
        task.monitor.cancel()
    for task in tasks:
        task.wait()
    tasks.clear()
