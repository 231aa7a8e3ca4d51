"""A folder into which a scanner writes: what is finished is done, and what is not is left alone until it is."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil

from core.archive.pace import Pace, Way
from core.archive.places import make_folder, put, remove
from core.archive.project import AwayError, Project
from core.archive.records import Made, State, Unit
from core.archive.run import Tell, run
from core.archive.stores import Location
from core.archive.survey import Survey, scans_of, survey
from core.archive.wishes import heeded
from core.cores import usable_threads
from core.engine import EnginePool
from core.monitor import IDLE, Monitor

_FAILED = "failed"
_PAUSE = 2.0  # seconds between two looks
STEADY = 2
"""Looks in a row at which size and time of a file must be alike before it counts as finished."""


class Watch:
    """Looks through the sources again and again, and takes in what has come to rest."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._seen: dict[Location, tuple[tuple[int, int], int]] = {}

    def look(self, monitor: Monitor = IDLE) -> Survey:
        """Look once, and note what is new and finished.

        Finished is a file that was the same at this look and the ones before, is not empty, and that no process of
        this machine has open to write, as far as the system tells.

        Raises:
            Cancelled: the monitor was cancelled.
            AwayError: a source, or the project, cannot be reached.
        """
        before, self._seen = self._seen, {}
        for each in scans_of(self._project, monitor):
            state = each.size, each.changed
            then, looks = before.get(each.path, (state, 0))
            self._seen[each.path] = state, min(STEADY, looks + 1) if then == state else 1
        steady = {path for path, (state, looks) in self._seen.items() if looks == STEADY and state[0]}
        fresh = {path for path in steady if before.get(path, (None, 0))[1] < STEADY}
        written = _open_to_write(monitor) if fresh else set()
        for path in fresh & written:
            self._seen[path] = self._seen[path][0], STEADY - 1
        finished = fresh - written
        return survey(self._project, monitor, only=finished) if finished else Survey()


def watch(
    project: Project,
    engines: EnginePool,
    *,
    pause: Callable[[], None] = lambda: time.sleep(_PAUSE),
    tell: Tell = lambda *_: None,
    monitor: Monitor,
) -> None:
    """Do scans as they are finished, until the monitor is cancelled; why one failed is said in a file, too.

    Args:
        pause: waits between two looks.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: a disk is full, or a place was away for an hour.
    """
    seen = Watch(project)

    def told(unit: Unit, made: Made) -> None:
        set_aside(unit, made)
        tell(unit, made)

    with heeded(project, monitor):
        while True:
            monitor.check()
            with suppress(AwayError):
                seen.look(monitor)
                if project.status().counts[State.WAITING]:
                    run(project, engines, pace=Pace.fixed(Way(usable_threads())), tell=told, monitor=monitor)
            pause()


def set_aside(unit: Unit, made: Made) -> None:
    """Say in a file among the results why a scan failed, and take that back once it is done."""
    target = unit.output / _FAILED / f"{unit.name}.txt"
    with suppress(OSError):
        if made.state is not State.FAILED:
            remove(target)
            return
        make_folder(target.parent, unit.output)
        said = "\n".join(map(str, made.told))
        put(target, f"{unit.source}\n{said}\n".encode("utf-8", "backslashreplace"))


def _open_to_write(monitor: Monitor) -> set[Location]:
    """Files that processes of this machine have open to write; of other users' that is not told."""
    found = set[Location]()
    for process in psutil.process_iter():
        monitor.check()
        try:
            found |= {Path(file.path) for file in process.open_files() if set(getattr(file, "mode", "r")) & set("wa+")}
        except (psutil.Error, OSError):
            continue
    return found
