"""Progress, cancelling and pausing of long work in another thread."""

from threading import Event, Thread

import pytest

from core.errors import Cancelled
from core.monitor import Monitor

LONG = 10  # seconds after which a test fails


class Work:
    """A thread that works step by step, each when the test lets it."""

    def __init__(self, monitor: Monitor) -> None:
        self.steps = 0
        self.step, self.done, self.ended = Event(), Event(), Event()
        self._monitor = monitor
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            while self.step.wait(LONG):
                self.step.clear()
                self._monitor.check()
                self.steps += 1
                self.done.set()
        except Cancelled:
            self.ended.set()

    def go(self) -> None:
        self.done.clear()
        self.step.set()


def test_pause_holds_the_work_up_and_resume_lets_it_continue() -> None:
    now = [100.0]
    monitor = Monitor(clock=lambda: now[0])
    work = Work(monitor)
    work.go()
    assert work.done.wait(LONG)
    monitor.pause()
    monitor.pause()
    assert monitor.is_paused
    work.go()
    now[0] += 7
    assert monitor.paused_for == 7
    assert not work.done.wait(0.05)
    assert work.steps == 1
    monitor.resume()
    monitor.resume()
    assert work.done.wait(LONG)
    now[0] += 100
    assert not monitor.is_paused
    assert monitor.paused_for == 7
    monitor.cancel()
    work.go()
    assert work.ended.wait(LONG)
    assert work.steps == 2


def test_cancel_ends_a_pause() -> None:
    monitor = Monitor()
    monitor.pause()
    work = Work(monitor)
    work.go()
    monitor.cancel()
    assert work.ended.wait(LONG)
    assert work.steps == 0
    monitor.pause()  # too late
    with pytest.raises(Cancelled):
        monitor.check()


def test_a_part_tells_its_share_of_the_whole_and_hears_what_the_whole_hears() -> None:
    told: list[float] = []
    monitor = Monitor(told.append)
    half = monitor.part(0.5, 1)
    half.progress(0.5)
    half.part(0, 0.5).progress(1)
    half.telling().progress(0.9)
    assert told == [0.75, 0.75]
    monitor.pause()
    assert half.is_paused
    half.cancel()
    with pytest.raises(Cancelled):
        monitor.telling().check()
