"""A task ends on the GUI thread with exactly one of its signals."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.errors import AutochromeError
from core.monitor import Monitor
from desktop.worker import Task, Work, Workers
from tests.desktop.driver import TIMEOUT_MS

ROOT = Path(__file__).parents[2]
BEGIN = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QObject, QTimer
app = QCoreApplication()
began = threading.Event()
"""
OWNERS = {
    "workers": """
from desktop.worker import Workers
def work(monitor):
    began.set()
    while True:
        monitor.check()
owner = Workers()
owner.start(owner.task(work))
""",
    "owner of a watch": """
from core.training.events import TrainRequest
from desktop.tuning import trainer_thread
class Trainer:
    pid = 0
    def __init__(self, order):
        self.ended = threading.Event()
    def events(self):
        began.set()
        self.ended.wait()
        return iter(())
    def kill(self):
        self.ended.set()
trainer_thread.TrainerProcess = Trainer
owner = QObject()
trainer_thread.TrainerThread(owner).begin(TrainRequest("", ""))
""",
}
ENDS = {
    "deleted": "del owner",
    "exception": "1 / 0",
    "exit by a slot": "QTimer.singleShot(0, lambda: sys.exit(1)); app.exec()",
}


def run(work: Work, qtbot: QtBot, before: Callable[[Task], None] = lambda _: None) -> list[tuple[str, bool]]:
    """The signals in the order in which they came, and whether each came on this thread."""
    workers, heard, here = Workers(), [], threading.get_ident()
    task = workers.task(work)
    for name in ("progressed", "done", "failed", "stopped"):
        signal = getattr(task, name)
        signal.connect(lambda *_, name=name: heard.append((name, threading.get_ident() == here)))
    with qtbot.waitSignal(task.destroyed, timeout=TIMEOUT_MS):
        workers.start(task)
        before(task)
    return heard


def test_a_result_comes_after_progress_and_on_the_gui_thread(qtbot: QtBot) -> None:
    ran_on: list[int] = []

    def work(monitor: Monitor) -> str:
        ran_on.append(threading.get_ident())
        monitor.progress(0.5)
        monitor.progress(1.0)
        return "result"

    assert run(work, qtbot) == [("progressed", True), ("progressed", True), ("done", True)]
    assert ran_on[0] != threading.get_ident()


def test_fine_steps_do_not_flood_the_event_loop(qtbot: QtBot) -> None:
    def work(monitor: Monitor) -> None:
        for step in range(100_001):
            monitor.progress(step / 100_000)

    assert len(run(work, qtbot)) < 300


@pytest.mark.parametrize("error", [AutochromeError("no"), MemoryError(), ValueError()])
def test_an_error_is_the_only_end(error: Exception, qtbot: QtBot) -> None:
    def work(monitor: Monitor) -> None:
        raise error

    assert run(work, qtbot) == [("failed", True)]


def test_a_cancelled_task_is_stopped(qtbot: QtBot) -> None:
    def work(monitor: Monitor) -> None:
        while True:
            monitor.check()

    assert run(work, qtbot, lambda task: task.monitor.cancel()) == [("stopped", True)]


def test_closing_joins_and_silences_all(qtbot: QtBot) -> None:
    began, workers, heard = threading.Event(), Workers(), []

    def work(monitor: Monitor) -> None:
        began.set()
        while True:
            monitor.check()

    task = workers.task(work)
    task.stopped.connect(lambda: heard.append("stopped"))
    workers.start(task)
    assert began.wait(10)
    workers.close()
    assert task.isFinished()
    qtbot.wait(20)
    assert not heard


def test_nothing_is_begun_after_closing(qtbot: QtBot) -> None:
    workers, ran = Workers(), []
    workers.close()
    task = workers.task(lambda _: ran.append(1))
    workers.start(task)
    qtbot.wait(20)
    assert not task.isRunning()
    assert not ran


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("owner", OWNERS)
def test_a_thread_ends_before_its_owner_however_that_does(owner: str, end: str) -> None:
    script = f"{BEGIN}{OWNERS[owner]}began.wait()\n{ENDS[end]}"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == (0 if end == "deleted" else 1), done.stderr
    assert "QThread" not in done.stderr
