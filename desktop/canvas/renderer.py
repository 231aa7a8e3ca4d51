"""Frames for the canvas, drawn one at a time in a worker: the newest request wins, and no draft is kept waiting."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from core.engine import EnginePool
from core.monitor import Monitor
from core.published.catalogue import lacking
from core.stages.enlarge import ENLARGE
from desktop.canvas.display import Drawer, Drawn, Request
from desktop.worker import Task, Workers

_REST_MS = 90  # without a new request, after which the full density is drawn


class Renderer(QObject):
    """Answers requests with drafts at once and with true pixels at rest.

    Each request has a number, its generation. One that is still waiting when the next comes is dropped; one at full
    density that is under way is cancelled; an answer that is older than `forget` is dropped. What is to be saved larger
    is drawn once more as it will be.
    """

    drawn = Signal(Drawn)
    failed = Signal(object)

    def __init__(self, workers: Workers, engines: EnginePool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._engines = workers, engines
        self._drawer = Drawer()
        self._generation = 0
        self._oldest = 0
        self._waiting: Request | None = None
        self._running: tuple[Task, Request] | None = None
        self._latest: Request | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._at_rest)

    def request(self, request: Request) -> None:
        """Ask for a frame. A draft is followed by the true pixels as soon as no other request comes."""
        self._latest = request
        self._rest.stop()
        if request.draft:
            self._rest.start()
        self._ask(request)

    def forget(self) -> None:
        """Drop all that was asked for up to now."""
        self._oldest = self._generation + 1
        self._waiting = self._latest = None
        self._rest.stop()

    def _at_rest(self) -> None:
        if self._latest is not None:
            self._ask(replace(self._latest, draft=False))

    def _ask(self, request: Request) -> None:
        self._waiting = request
        if self._running is None:
            self._start()
        elif not self._running[1].draft:
            self._running[0].monitor.cancel()

    def _start(self) -> None:
        request, self._waiting = self._waiting, None
        if request is None:
            return
        self._generation += 1
        generation, drawer = self._generation, self._drawer

        def draw(monitor: Monitor) -> Drawn:
            return drawer.draw(request, monitor)

        task = self._workers.task(draw)
        task.done.connect(lambda drawn: self._finished(drawn, generation))
        task.failed.connect(self._broken)
        task.stopped.connect(self._next)
        self._running = (task, request)
        self._workers.start(task)

    def _finished(self, drawn: Drawn, generation: int) -> None:
        if generation >= self._oldest:
            self.drawn.emit(drawn)
            self._enlarge(drawn.request)
        self._next()

    def _enlarge(self, request: Request) -> None:
        """Draw what stands there once more, as it will be saved, where that is larger and the network is here."""
        is_last = self._waiting is None and not request.draft and request.engines is None
        if is_last and request.shows_enlarging and not lacking(ENLARGE.networks):
            self._waiting = replace(request, engines=self._engines)

    def _broken(self, error: Exception) -> None:
        self.failed.emit(error)
        self._next()

    def _next(self) -> None:
        self._running = None
        self._start()
