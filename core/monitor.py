"""How long work tells how far it is and hears that it is to stop or to wait: one object, handed down to it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

from core.errors import Cancelled

Tell = Callable[[float], None]


def _ignore(_share: float) -> None:
    pass


class Monitor:
    """Progress out, pause and cancel in. Any thread may call it; the work polls it."""

    def __init__(self, tell: Tell = _ignore, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin work that nobody has paused or cancelled.

        Args:
            tell: called with the share of the work that is done, 0…1.
            clock: seconds, for `paused_for`.
        """
        self._tell = tell
        self._token = _Token(clock)

    def progress(self, share: float) -> None:
        """Report the share that is done, 0…1."""
        self._tell(share)

    def check(self) -> None:
        """Wait while the work is paused.

        Raises:
            Cancelled: the work was cancelled.
        """
        self._token.check()

    def part(self, start: float, stop: float) -> Monitor:
        """Monitor a part of the work: its 0…1 is ``start``…``stop`` of the whole."""
        return self.telling(lambda share: self._tell(start + (stop - start) * share))

    def telling(self, tell: Tell = _ignore) -> Monitor:
        """Monitor the same work, its progress told to ``tell``, or to nobody, instead."""
        other = Monitor(tell)
        other._token = self._token
        return other

    def cancel(self) -> None:
        """Stop the work at its next `check`; paused work as well."""
        self._token.cancel()

    @contextmanager
    def ending(self, end: Callable[[], object]) -> Iterator[None]:
        """Have the thread that cancels call ``end``, should it do so within the block: for work that cannot poll."""
        with self._token.ending(end):
            yield

    @contextmanager
    def holding(self, pause: Callable[[], object], resume: Callable[[], object]) -> Iterator[None]:
        """Have the thread that pauses, or resumes, call these too while the block runs: for work that is elsewhere."""
        with self._token.holding(pause, resume):
            yield

    def pause(self) -> None:
        """Hold the work up at its next `check`."""
        self._token.pause()

    def resume(self) -> None:
        """Let paused work continue."""
        self._token.resume()

    @property
    def is_paused(self) -> bool:
        """Whether the work is held up."""
        return self._token.is_paused

    @property
    def paused_for(self) -> float:
        """Seconds that the work was paused for, up to now."""
        return self._token.paused_for


class _Token:
    """What all monitors of one work share."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._cancelled = Event()
        self._going = Event()
        self._going.set()
        self._paused_at = 0.0
        self._paused_for = 0.0
        self._lock = Lock()
        self._ends: list[Callable[[], object]] = []
        self._holds: list[tuple[Callable[[], object], Callable[[], object]]] = []

    def cancel(self) -> None:
        with self._lock:
            self._cancelled.set()
            ends = list(self._ends)
        self._going.set()
        for end in ends:
            end()

    @contextmanager
    def ending(self, end: Callable[[], object]) -> Iterator[None]:
        with self._lock:
            self._ends.append(end)
            late = self._cancelled.is_set()
        try:
            if late:
                end()
            yield
        finally:
            with self._lock:
                self._ends.remove(end)

    @contextmanager
    def holding(self, pause: Callable[[], object], resume: Callable[[], object]) -> Iterator[None]:
        hold = pause, resume
        with self._lock:
            self._holds.append(hold)
            late = self.is_paused
        try:
            if late:
                pause()
            yield
        finally:
            with self._lock:
                self._holds.remove(hold)

    def pause(self) -> None:
        with self._lock:
            if self.is_paused or self._cancelled.is_set():
                return
            self._paused_at = self._clock()
            self._going.clear()
            holds = list(self._holds)
        for pause, _ in holds:
            pause()

    def resume(self) -> None:
        with self._lock:
            if not self.is_paused:
                return
            self._paused_for += self._clock() - self._paused_at
            self._going.set()
            holds = list(self._holds)
        for _, resume in holds:
            resume()

    @property
    def is_paused(self) -> bool:
        return not self._going.is_set()

    @property
    def paused_for(self) -> float:
        return self._paused_for + (self._clock() - self._paused_at if self.is_paused else 0.0)

    def check(self) -> None:
        self._going.wait()
        if self._cancelled.is_set():
            raise Cancelled


class Together:
    """Shares of items that are done at the same time as one share, which never goes back."""

    def __init__(self, monitor: Monitor, count: int) -> None:
        self._monitor, self._count, self._lock = monitor, count, Lock()
        self._under_way: dict[int, float] = {}
        self._past, self._share = 0, 0.0

    def to(self, index: int, share: float) -> None:
        """Tell how far an item is."""
        with self._lock:
            self._under_way[index] = share
            self._tell()

    def past(self, index: int) -> None:
        """Tell that an item is behind us, done or not."""
        with self._lock:
            self._under_way.pop(index, None)
            self._past += 1
            self._tell()

    def _tell(self) -> None:
        self._share = max(self._share, (self._past + sum(self._under_way.values())) / self._count)
        self._monitor.progress(self._share)


IDLE = Monitor()
"""For work that nobody watches: never cancelled."""
