"""Keeps a machine busy with the scans of a project, and waits for places that go away."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial

import psutil

from core.archive.claims import Claims
from core.archive.kept import findings_in
from core.archive.pace import Pace
from core.archive.places import is_marked, is_there
from core.archive.project import AwayError, Project
from core.archive.records import Made, State, Trouble, Unit
from core.archive.wishes import heeded
from core.archive.work import do
from core.atomic import atomic_write
from core.cores import usable_threads
from core.engine import EnginePool
from core.errors import AutochromeError, Cancelled
from core.messages import message, tr
from core.monitor import Monitor
from core.runner import Runner, WorkerDiedError

PATIENCE = 3600.0  # seconds that a place may be away
_LOOK = 1.0  # seconds between looks at what others do, or whether a place is back
_NOTED = 1.0  # seconds after which a scan that has ended is noted, at the latest
_MOST_MISSES = 3  # times that reading a scan may fail though its places are there
_BUSY = 0.85  # share of the processors, above which they are what bounds a run

log = logging.getLogger(__name__)

Tell = Callable[[Unit, Made], None]


@dataclass
class Tally:
    """What became of a run."""

    counts: Counter[State] = field(default_factory=Counter)
    megapixels: float = 0.0
    seconds: float = 0.0
    working: float = 0.0
    """Seconds of all workers together."""
    reading: float = 0.0
    finding: float = 0.0
    busy: float = 0.0
    """Share of the usable processors that worked, 0…1, for this and for other programs."""
    way: str = ""
    """How many were done at once, at the end."""

    def add(self, made: Made) -> None:
        """Count what was made."""
        self.counts[made.state] += 1
        self.megapixels += made.megapixels
        self.working += made.seconds
        self.reading += made.reading
        self.finding += made.finding

    @property
    def bound(self) -> str:
        """Say what bounded the run."""
        rest = max(1e-9, self.working)
        parts = f"reading {self.reading / rest:.0%}, networks {self.finding / rest:.0%} of the workers' time"
        what = "the processors" if self.busy > _BUSY else "disks or shares"
        return f"bounded by {what}: {self.busy:.0%} of the processors busy; {parts}"


def run(
    project: Project,
    engines: EnginePool,
    *,
    pace: Pace | None = None,
    runner: Runner | None = None,
    tell: Tell = lambda *_: None,
    monitor: Monitor | None = None,
    claims: Claims | None = None,
) -> Tally:
    """Do all scans that wait, until none is left, here or with others.

    Args:
        pace: how many at once; measured where it is not said.
        runner: what runs them instead of this machine's threads and processes.
        tell: called with each as it ends.
        monitor: paused, all holds; cancelled where the run ends in an error. What is asked of all runs by way of the
            project (`Project.pause`, `Project.stop`) is asked of it, too.

    Raises:
        Cancelled: the monitor was cancelled; what is done is noted.
        AutochromeError: a disk is full, a place was away for an hour, or the model is here in another version.
    """
    return _Run(project, engines, tell, monitor or Monitor(), claims or Claims(project)).all(pace, runner)


class _Run:
    def __init__(self, project: Project, engines: EnginePool, tell: Tell, monitor: Monitor, claims: Claims) -> None:
        self._project, self._tell, self._monitor, self._claims = project, tell, monitor, claims
        self._work = partial(do, engines=engines)
        self._flights: dict[Future[Made], Unit] = {}
        self._ended: list[Made] = []
        """What ended and is not noted yet."""
        self._misses: Counter[int] = Counter()
        self._suspects = 0
        """Scans that are done alone, as one of them may have ended its worker."""
        self._tally = Tally()
        self._is_waiting = False
        """Whether it was said that a place is away."""

    def all(self, pace: Pace | None, runner: Runner | None) -> Tally:
        self._project.order.check_models()
        if kept := findings_in(self._project.findings):
            kept.keep_only(self._project.digests())
        status = self._project.status()
        self._settled, self._total = status.total - status.counts[State.WAITING], max(1, status.total)
        pace = pace or Pace.for_scans(status.counts[State.WAITING])
        self._began = self._noted = time.monotonic()
        busy = _Busy()
        try:
            with heeded(self._project, self._monitor), self._claims.held():
                is_over = False
                while not is_over:
                    with self._measured(pace), self._ending(runner or pace.way.runner()) as run_in:
                        is_over = self._stretch(run_in, None if runner else pace.window)
        finally:
            self._tally.way = f"{runner.at_once} workers" if runner else str(pace.way)
            self._tally.seconds, self._tally.busy = time.monotonic() - self._began, busy.share()
        return self._tally

    @contextmanager
    def _measured(self, pace: Pace) -> Iterator[None]:
        """Tell how fast it went, where that is asked."""
        before, began, busy = self._tally.megapixels, time.monotonic(), _Busy()
        yield
        if not pace.is_settled:
            pace.note((self._tally.megapixels - before) / (time.monotonic() - began), busy.share())

    @contextmanager
    def _ending(self, runner: Runner) -> Iterator[Runner]:
        """A runner for the block; should it end in an error, all under way is cancelled, and what is done is noted."""
        try:
            with runner.heeding(self._monitor), runner:
                try:
                    yield runner
                except BaseException:
                    self._monitor.cancel()
                    runner.cancel()
                    raise
        except BaseException:
            self._land([future for future in self._flights if future.done() and not future.cancelled()])
            with suppress(AwayError):
                self._claims.exchange(self._ended, 0)
            raise

    def _stretch(self, runner: Runner, window: int | None) -> bool:
        """Do so many scans, or all. Returns whether nothing is left to do."""
        begun = 0
        while True:
            self._monitor.check()
            room = self._room(runner.at_once) if window is None else min(self._room(runner.at_once), window - begun)
            for unit in self._exchanged(room):
                begun += 1
                self._suspects = max(0, self._suspects - 1)
                future = runner.submit(self._work, unit, self._monitor.telling())
                self._flights[future] = unit
            if self._flights:
                ready, _ = wait(self._flights, _LOOK, FIRST_COMPLETED)
                crowd = len(self._flights)
                if not self._land(ready):  # a worker died, and took the others of its pool with it
                    self._land(wait(self._flights).done)
                    self._suspects = crowd if crowd > 1 else self._suspects
                    return False
            elif not self._ended:
                if window is not None and begun >= window:
                    return False
                if not self._claims.elsewhere:
                    return True
                time.sleep(_LOOK)

    def _room(self, at_once: int) -> int:
        """How many scans are to be claimed: those for the next second, in one go, before any worker has to wait."""
        under_way = len(self._flights)
        if self._suspects:
            return 1 - under_way
        ahead = 2 * at_once + int(_NOTED * sum(self._tally.counts.values()) / (time.monotonic() - self._began))
        return ahead - under_way if under_way <= (at_once + ahead) // 2 else 0

    def _exchanged(self, room: int) -> list[Unit]:
        """Note what has ended, and claim more, once all places are there; what has just ended is noted with others."""
        is_due = any(made.trouble for made in self._ended) or time.monotonic() > self._noted + _NOTED
        if room <= 0 and not (self._ended and (is_due or not self._flights)):
            return []
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self._check_places()
                units = self._claims.exchange(self._ended, max(0, room))
            except AwayError as error:
                if time.monotonic() > deadline:
                    raise
                if not self._is_waiting:
                    log.warning(message(tr("Waiting: {reason}"), reason=error))
                self._is_waiting = True
                self._monitor.check()
                time.sleep(_LOOK)
            else:
                self._ended, self._noted, self._is_waiting = [], time.monotonic(), False
                return units

    def _check_places(self) -> None:
        """Check that the places are there, if it seems that one is not.

        Raises:
            AwayError: one is away.
            AutochromeError: a disk is full.
        """
        if any(made.trouble is Trouble.FULL for made in self._ended):
            full = next(made for made in self._ended if made.trouble is Trouble.FULL)
            raise AutochromeError(tr("{reason} Make room, and run it again: nothing is lost."), reason=full.told[0])
        if any(made.trouble is Trouble.AWAY for made in self._ended):
            output = self._project.output
            away = [place for place in self._project.sources if not is_there(place)]
            for place in away if is_marked(output) else [output]:
                raise AwayError(tr("“{file}” cannot be reached. Is the share connected?"), file=place)

    def _land(self, ready: Iterable[Future[Made]]) -> bool:
        """Take in what has ended; False where a worker died, and took others down."""
        whole = True
        for future in list(ready):
            unit = self._flights.pop(future)
            try:
                made = future.result()
            except WorkerDiedError:
                made = self._patient(unit, self._broken(unit, is_alone=False))
            except BrokenExecutor:
                whole, made = False, self._broken(unit, is_alone=whole and not self._flights)
            except Cancelled:
                continue
            if made.trouble is Trouble.AWAY:
                made = self._patient(unit, made)
            if made.thumbnail:
                self._put_thumbnail(made)
            self._ended.append(replace(made, thumbnail=b""))
            if made.trouble is Trouble.NONE:
                self._tally.add(made)
                self._tell(unit, made)
                done = self._settled + sum(self._tally.counts.values())
                self._monitor.progress(min(1.0, done / self._total))
        return whole

    def _put_thumbnail(self, made: Made) -> None:
        """Keep the small picture that a worker could not put beside the project; without it a sheet shows none."""
        target = self._project.thumbnail(made.id)
        with suppress(OSError):
            target.parent.mkdir(exist_ok=True)
            with atomic_write(target) as beside:
                beside.write_bytes(made.thumbnail)

    def _broken(self, unit: Unit, *, is_alone: bool) -> Made:
        """What becomes of a scan that was under way when a worker died; who was not alone is done again, alone."""
        reason = message(tr("ended the process that worked on it."))
        trouble = Trouble.NONE if is_alone else Trouble.DIED
        return Made(unit.id, State.FAILED, key=unit.key, told=(reason,), trouble=trouble)

    def _patient(self, unit: Unit, made: Made) -> Made:
        """Have a scan done again, but not for ever where its places are there."""
        self._misses[unit.id] += is_there(unit.root) and is_marked(unit.output)
        return replace(made, trouble=Trouble.NONE) if self._misses[unit.id] >= _MOST_MISSES else made


class _Busy:
    """How busy the processors are from now on."""

    def __init__(self) -> None:
        self._began, self._before = time.monotonic(), self._worked()

    @staticmethod
    def _worked() -> float:
        """Seconds of all processors that were not idle."""
        times = psutil.cpu_times()
        twice = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)
        return float(sum(times) - twice - times.idle - getattr(times, "iowait", 0.0))

    def share(self) -> float:
        """The share of the processors that this process may use, 0…1."""
        passed = max(1e-9, time.monotonic() - self._began)
        return min(1.0, (self._worked() - self._before) / passed / usable_threads())
