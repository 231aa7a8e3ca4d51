"""Cancelling and pausing long work in another thread."""

import time
from threading import Event, Thread

import pytest

from core.cancel import Cancel
from core.errors import Cancelled


def working(cancel: Cancel, steps: list[float], ended: Event) -> None:
    try:
        while True:
            cancel.check()
            steps.append(time.monotonic())
            time.sleep(0.002)
    except Cancelled:
        ended.set()


def test_pause_holds_the_work_up_and_resume_lets_it_go_on() -> None:
    cancel, steps, ended = Cancel(), list[float](), Event()
    thread = Thread(target=working, args=(cancel, steps, ended))
    thread.start()
    time.sleep(0.05)
    cancel.pause()
    cancel.pause()
    time.sleep(0.05)
    paused, before = cancel.is_paused, len(steps)
    time.sleep(0.15)
    assert len(steps) == before
    cancel.resume()
    cancel.resume()
    time.sleep(0.1)
    assert len(steps) > before
    assert paused
    assert not cancel.is_paused
    assert 0.15 < cancel.paused_for < 0.5
    cancel.set()
    thread.join(5)
    assert ended.is_set()


def test_cancel_ends_a_pause() -> None:
    cancel, steps, ended = Cancel(), list[float](), Event()
    cancel.pause()
    thread = Thread(target=working, args=(cancel, steps, ended))
    thread.start()
    time.sleep(0.05)
    assert not steps
    cancel.set()
    thread.join(5)
    assert ended.is_set()
    assert not steps
    cancel.pause()  # too late
    with pytest.raises(Cancelled):
        cancel.check()
