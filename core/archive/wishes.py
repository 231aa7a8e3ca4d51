"""What people ask of the runs of a project, whichever machines they are on: to pause, to go on, to end."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

from core.archive.project import AwayError, Project, Wish
from core.messages import message, tr
from core.monitor import Monitor

_LOOK = 1.0  # seconds between two looks

log = logging.getLogger(__name__)


@contextmanager
def heeded(project: Project, monitor: Monitor) -> Iterator[None]:
    """Have a monitor do what is asked of the runs of a project while the block runs.

    Raises:
        AwayError: the project cannot be reached.
    """
    first, ended = project.wish, Event()

    def heed(before: Wish, wish: Wish) -> Wish:
        if wish.stops != first.stops:
            monitor.cancel()
        if wish.is_paused != before.is_paused:
            (monitor.pause if wish.is_paused else monitor.resume)()
            if wish.is_paused:
                log.warning(message(tr("Paused. Go on with batch resume.")))
        return wish

    def listen() -> None:
        known = heed(Wish(), first)
        while not ended.wait(_LOOK):
            with suppress(AwayError):
                known = heed(known, project.wish)

    listener = Thread(target=listen, name="wishes", daemon=True)
    listener.start()
    try:
        yield
    finally:
        ended.set()
        listener.join()
