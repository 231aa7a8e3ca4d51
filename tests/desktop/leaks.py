"""What a test leaves behind: threads, timers and windows, each by its name."""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True)
class Living:
    """What is there, by identity."""

    threads: frozenset[threading.Thread]
    objects: frozenset[int]


def living() -> Living:
    """What is there now."""
    return Living(_threads(), frozenset(id(each) for each in [*_running(), *_windows()]))


def leaked(before: Living) -> list[str]:
    """Names of what is running or open now and was not ``before``; windows among it are closed for good."""
    if _new(before):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = _new(before)
    names = [_name(each) for each in found]
    for each in found:
        if isinstance(each, QWidget):
            each.hide()
            each.deleteLater()
        elif isinstance(each, QTimer):
            each.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return names


def _new(before: Living) -> list[threading.Thread | QObject]:
    qt = [each for each in [*_running(), *_windows()] if id(each) not in before.objects]
    return [*(_threads() - before.threads), *qt]


def _threads() -> frozenset[threading.Thread]:
    """Python's own; what it knows of a QThread outlives it and says nothing."""
    return frozenset(thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread))


def _running() -> list[QThread | QTimer]:
    """Qt's threads and timers that run; objects that belong to nobody are known to the collector only."""
    found = [each for each in gc.get_objects() if isinstance(each, QThread | QTimer) and shiboken6.isValid(each)]
    return [each for each in found if _runs(each)]


def _runs(each: QThread | QTimer) -> bool:
    if isinstance(each, QTimer):
        return each.isActive()
    return each.isRunning() and each is not QThread.currentThread()


def _windows() -> list[QWidget]:
    """Windows, and menus and dialogs that belong to none."""
    return [each for each in QApplication.topLevelWidgets() if each.parent() is None]


def _name(each: threading.Thread | QObject) -> str:
    if isinstance(each, threading.Thread):
        return f"thread {each.name}"
    if isinstance(each, QTimer):
        return f"running timer of {_name(each.parent()) if each.parent() else 'nobody'} every {each.interval()} ms"
    title = f" “{each.windowTitle()}”" if isinstance(each, QWidget) and each.windowTitle() else ""
    running = "running " if isinstance(each, QThread) else ""
    return f"{running}{type(each).__name__}{f' {each.objectName()}' if each.objectName() else ''}{title}"
