"""What a hand does with the colour tool."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.findings import missing
from core.hints import Hint
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, at

LEFT = Qt.MouseButton.LeftButton
PLACE = 0.3, 0.35


def click(window: MainWindow, place: tuple[float, float], qtbot: QtBot) -> None:
    qtbot.mouseClick(window.canvas, LEFT, pos=at(window, place))


def hints(window: MainWindow) -> tuple[Hint, ...]:
    return window.document.look.edit.hints.hints


def laid_on(window: MainWindow, qtbot: QtBot, wanted: Callable[[tuple[Hint, ...]], bool] = bool) -> None:
    """Wait until the document has its hints, and what they do is found."""

    def is_done() -> bool:
        look = window.document.look
        return wanted(hints(window)) and not missing(look.edit, look.findings) and not window.hinting.work._waiting

    qtbot.waitUntil(is_done, timeout=TIMEOUT_MS)


def say(window: MainWindow, place: tuple[float, float], qtbot: QtBot) -> None:
    """Click a place, and that it is neutral."""
    count = len(hints(window))
    click(window, place, qtbot)
    qtbot.mouseClick(window.hinting.popover.neutral, LEFT)
    laid_on(window, qtbot, lambda found: len(found) == count + 1)
