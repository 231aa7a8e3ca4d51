"""Pictures of a blind test, made before they are asked for; in memory only. No widgets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.engine import Engine, EnginePool
from core.evaluation.blind import Test, picture
from core.models.store import trained_model
from desktop.widgets.pictures import image_of
from desktop.worker import Task, Workers

NEXT = 2  # pictures beyond the one that is shown


class Prefetch(QObject):
    """Keeps the pictures about the trial that is shown."""

    ready = Signal(int, QImage)
    """Number of a trial, and its picture."""
    failed = Signal(int, object)
    """A trial that cannot be shown, and why."""

    def __init__(self, engines: EnginePool, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engines = engines
        self._workers = workers
        self._test: Test | None = None
        self._wanted: list[int] = []
        self._images: dict[int, QImage] = {}
        self._task: Task | None = None

    def begin(self, test: Test) -> None:
        """Other pictures from now on."""
        self.stop()
        self._test = test

    def stop(self) -> None:
        """Forget all pictures, and make no more."""
        self._wanted, self._images, self._test = [], {}, None
        if self._task is not None:
            self._task.monitor.cancel()
            self._task = None

    def want(self, number: int) -> QImage | None:
        """The picture of a trial, if it is there; else it comes by `ready`. The next ones are made after it."""
        if self._test is None:
            return None
        self._wanted = list(range(number, min(number + 1 + NEXT, len(self._test.trials))))
        self._images = {each: image for each, image in self._images.items() if each in self._wanted}
        self._start()
        return self._images.get(number)

    def _start(self) -> None:
        missing = [number for number in self._wanted if number not in self._images]
        if self._task is not None or not missing or self._test is None:
            return
        trial, number = self._test.trials[missing[0]], missing[0]
        task = self._workers.task(lambda monitor: image_of(picture(trial, self._engine, monitor)))
        task.done.connect(partial(self._on_image, task, number))
        task.failed.connect(partial(self._on_failure, task, number))
        self._task = task
        self._workers.start(task)

    def _engine(self, name: str) -> Engine:
        return self._engines.get(trained_model(name))

    def _on_image(self, task: Task, number: int, image: QImage) -> None:
        if task is not self._task:
            return
        self._task = None
        self._images[number] = image
        self.ready.emit(number, image)
        self._start()

    def _on_failure(self, task: Task, number: int, error: Exception) -> None:
        if task is not self._task:
            return
        self._task = None
        self._wanted = [each for each in self._wanted if each != number]
        self.failed.emit(number, error)
        self._start()
