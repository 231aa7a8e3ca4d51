"""What the makers of sheets, prints and copies share: work in a worker, and a word on how it went."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.monitor import Monitor
from desktop.documents.document import Document
from desktop.documents.workspace import Workspace
from desktop.notify import show_error
from desktop.worker import Task

T = TypeVar("T")


class Outgoing(QObject):
    """Takes photos out of the program."""

    said = Signal(str)
    """A word for the status bar."""

    def __init__(self, workspace: Workspace, selected: Callable[[], list[Document]], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._selected, self._window = workspace, selected, window

    def _run(self, work: Callable[[Monitor], T], done: Callable[[T], str], failure: str) -> Task:
        """Do ``work`` in a worker, and say what ``done`` makes of its result, or the ``failure`` with its reason."""
        task = self._desk.workers.task(work)
        task.done.connect(lambda result: self.said.emit(done(result)))
        task.failed.connect(lambda error: show_error(self._window, failure, error))
        self._desk.workers.start(task)
        return task
