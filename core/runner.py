"""Where units of work run: in threads of this process, or in processes, which get plain data and no more."""

from __future__ import annotations

import multiprocessing
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing.synchronize import Event
from threading import Thread
from types import TracebackType
from typing import Self, TypeVar

from core.monitor import Monitor

Unit = TypeVar("Unit")
Made = TypeVar("Made")


class WorkerDiedError(Exception):
    """What worked on a unit is no more; others go on."""


class Runner(ABC):
    """Runs units, ``at_once`` of them at the same time: a context, which ends when all that was begun has ended."""

    def __init__(self, at_once: int, pool: Executor) -> None:
        self.at_once = at_once
        self._pool = pool

    def start(self, work: Callable[[Unit, Monitor], Made], unit: Unit, monitor: Monitor) -> Callable[[], Made]:
        """Begin a unit. Returns what waits for it, and gives what came out or raises what was raised.

        Args:
            monitor: ends the unit when it is cancelled; how far a unit is that runs elsewhere stays over there.
        """
        made = self.submit(work, unit, monitor)

        def wait() -> Made:
            with self.heeding(monitor):
                return made.result()

        return wait

    @abstractmethod
    def submit(self, work: Callable[[Unit, Monitor], Made], unit: Unit, monitor: Monitor) -> Future[Made]:
        """Begin a unit, for whoever waits for several at once; who cancels the monitor calls `cancel`, too."""

    @abstractmethod
    def cancel(self) -> None:
        """Have units end that do not hear the monitors of this process."""

    @abstractmethod
    def pause(self) -> None:
        """Hold up those units."""

    @abstractmethod
    def resume(self) -> None:
        """Let them go on."""

    @contextmanager
    def heeding(self, monitor: Monitor) -> Iterator[None]:
        """Have such units heed a monitor while the block runs."""
        with monitor.ending(self.cancel), monitor.holding(self.pause, self.resume):
            yield

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Wait for what is under way; what has not begun is left."""
        self._pool.shutdown(cancel_futures=True)


class Threads(Runner):
    """In threads, which share engines; one at once is none beside the caller's own, when the result is waited for."""

    def __init__(self, at_once: int = 1) -> None:
        super().__init__(at_once, ThreadPoolExecutor(at_once, thread_name_prefix="batch"))

    def start(self, work: Callable[[Unit, Monitor], Made], unit: Unit, monitor: Monitor) -> Callable[[], Made]:
        """Begin a unit, which tells the monitor how far it is."""
        return partial(work, unit, monitor) if self.at_once == 1 else self.submit(work, unit, monitor).result

    def submit(self, work: Callable[[Unit, Monitor], Made], unit: Unit, monitor: Monitor) -> Future[Made]:
        """Begin a unit in a thread."""
        return self._pool.submit(work, unit, monitor)

    def cancel(self) -> None:
        """Do nothing: all of them hear their monitors."""

    pause = resume = cancel


class Processes(Runner):
    """In processes of their own. Work and unit are pickled; an `EnginePool` among them loads its engines over there."""

    def __init__(self, at_once: int) -> None:
        context = multiprocessing.get_context("spawn")  # threads of Qt and ONNX Runtime outlive no fork
        self._cancelled, self._paused, self._going = told = context.Event(), context.Event(), context.Event()
        super().__init__(at_once, ProcessPoolExecutor(at_once, context, initializer=_listen, initargs=told))

    def submit(self, work: Callable[[Unit, Monitor], Made], unit: Unit, _monitor: Monitor) -> Future[Made]:
        """Begin a unit over there."""
        return self._pool.submit(_run, work, unit)

    def cancel(self) -> None:
        """Cancel what is under way over there."""
        self._cancelled.set()

    def pause(self) -> None:
        """Hold up what is under way over there."""
        self._going.clear()
        self._paused.set()

    def resume(self) -> None:
        """Let it go on."""
        self._paused.clear()
        self._going.set()


_monitor = Monitor()
"""Of all units of a process that a `Processes` has started."""


def _listen(cancelled: Event, paused: Event, going: Event) -> None:
    def hear() -> None:
        cancelled.wait()
        _monitor.cancel()

    def hold() -> None:
        while True:
            paused.wait()
            _monitor.pause()
            going.wait()
            _monitor.resume()

    def outlive() -> None:
        parent = multiprocessing.parent_process()
        assert parent is not None
        parent.join()
        os._exit(1)  # who was killed cannot tell its workers to end, and they would wait for units for ever

    for each in (hear, hold, outlive):
        Thread(target=each, name=each.__name__, daemon=True).start()


def _run(work: Callable[[Unit, Monitor], Made], unit: Unit) -> Made:
    return work(unit, _monitor)
