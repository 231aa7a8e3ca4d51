"""How many scans are done at once, in threads or in processes: measured on the first ones, not guessed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import psutil

from core.cores import usable_threads
from core.runner import Processes, Runner, Threads

ENOUGH = 100  # waiting scans, from which on it pays to measure
_WINDOW = 5  # scans for each that is under way at once, of one measurement
_GAIN = 1.03  # times as fast, at least, for what takes more memory
_HELD = 2**30  # bytes that a process of its own may take
_BUSY = 0.9  # share of the processors, above which processes would find no time that threads leave


class Way(NamedTuple):
    """Where scans are done."""

    workers: int
    in_processes: bool = False

    def runner(self) -> Runner:
        """Make what runs them."""
        return Processes(self.workers) if self.in_processes else Threads(self.workers)

    def __str__(self) -> str:
        kind = "process" if self.in_processes else "thread"
        return f"{self.workers} {kind}{'es' if self.in_processes else 's'}" if self.workers > 1 else f"1 {kind}"


@dataclass
class Pace:
    """Tries ways, one after the other, and stays with the fastest."""

    way: Way = field(default_factory=lambda: Way(usable_threads()))
    """The one to go on with."""
    found: dict[Way, float] = field(default_factory=dict)
    """Megapixels a second of those that were tried."""
    is_settled: bool = False

    @classmethod
    def fixed(cls, way: Way) -> Pace:
        """Stay with one way."""
        return cls(way, is_settled=True)

    @classmethod
    def for_scans(cls, waiting: int) -> Pace:
        """Measure, where so many scans wait that it pays."""
        return cls(is_settled=waiting < ENOUGH)

    @property
    def window(self) -> int | None:
        """How many scans are done until `note` is told how fast it went; None: all."""
        return None if self.is_settled else max(8, _WINDOW * self.way.workers)

    def note(self, pace: float, busy: float) -> None:
        """Take what was measured of `way`, and choose the next.

        Args:
            pace: megapixels a second.
            busy: share of the usable processors that worked, 0…1.
        """
        self.found[self.way] = pace
        best = max(self.found, key=lambda way: self.found[way] / (_GAIN if way.workers > usable_threads() else 1))
        following = self._following(best, busy)
        self.is_settled = following is None
        self.way = following or best

    def _following(self, best: Way, busy: float) -> Way | None:
        """What is worth a try; None where nothing is."""
        more = Way(self.way.workers + max(1, usable_threads() // 2))
        if not self.way.in_processes and best == self.way and more.workers <= 3 * usable_threads():
            return more
        apart = Way(usable_threads(), in_processes=True)
        free: int = psutil.virtual_memory().available
        is_worth = busy < _BUSY and apart.workers > 1 and free > apart.workers * _HELD
        return apart if is_worth and apart not in self.found else None
