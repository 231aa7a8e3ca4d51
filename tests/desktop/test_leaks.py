"""The fixture that every test of the window stands in: it finds what is left behind, and names it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QWidget

from tests.desktop.leaks import Living, leaked, living


@pytest.fixture
def before(qapp: object) -> Iterator[Living]:
    now = living()
    yield now
    assert leaked(now) == []


def test_a_python_thread_is_named(before: Living) -> None:
    go = threading.Event()
    thread = threading.Thread(target=go.wait, name="forgotten")
    thread.start()
    assert leaked(before) == ["thread forgotten"]
    go.set()
    thread.join()


def test_a_qt_thread_is_named(before: Living) -> None:
    thread = QThread(objectName="forgotten")
    thread.start()
    assert leaked(before) == ["running QThread forgotten"]
    thread.quit()
    thread.wait()


def test_a_running_timer_is_named_with_its_owner(before: Living) -> None:
    owner = QObject(objectName="owner")
    timer = QTimer(owner, interval=1234)
    timer.start()
    assert leaked(before) == ["running timer of QObject owner every 1234 ms"]
    assert not timer.isActive()


def test_a_window_is_named_and_closed(before: Living) -> None:
    widget = QWidget(windowTitle="Left open")
    widget.show()
    assert leaked(before) == ["QWidget “Left open”"]


def test_what_was_there_before_is_no_leak(before: Living) -> None:
    assert leaked(before) == []
