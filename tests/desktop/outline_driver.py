"""What hands do with the outlines of photos on a scan."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.quad import Outline
from desktop.canvas import outline
from desktop.canvas.outline_tool import OutlineTool
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, at

LEFT = Qt.MouseButton.LeftButton
SCAN = 1400, 900
"""Of `tests.made_flatbeds.two_prints`."""


def proposed(window: MainWindow, scan: Path, qtbot: QtBot) -> OutlineTool:
    with qtbot.waitSignal(window.proposing.found, timeout=TIMEOUT_MS):
        window.open([scan])
    return in_hand(window)


def in_hand(window: MainWindow) -> OutlineTool:
    tool = window.canvas.tool
    assert isinstance(tool, OutlineTool)
    assert window.outline_bar.isVisible()
    return tool


def press(window: MainWindow, *keys: Qt.Key, control: bool = False, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    held |= Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(window.canvas, key, held)


def wait_for_pixels(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.document is not None and window.document.scan is not None, timeout=TIMEOUT_MS)


def names(window: MainWindow) -> list[str]:
    """As the strip has them."""
    model = window.strip.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def drag(window: MainWindow, start: QPoint, end: QPoint, qtbot: QtBot) -> None:
    qtbot.mousePress(window.canvas, LEFT, pos=start)
    for point in ((start + end) / 2, end):
        qtbot.mouseMove(window.canvas, point)
    qtbot.mouseRelease(window.canvas, LEFT, pos=end)


def place(window: MainWindow, part: Outline, across: int = 0, down: int = 0) -> QPoint:
    """Where the middle of an outline, or of a side or corner of it, is seen on the canvas."""
    x, y = (outline.place(part, SCAN, (across, down)) / SCAN).tolist()
    return at(window, (x, y))


def undo(window: MainWindow) -> None:
    window.actions_["undo"].trigger()


def split_anew(window: MainWindow, qtbot: QtBot) -> OutlineTool:
    """Ask for it on a print."""
    window.actions_["prints"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.canvas.tool, OutlineTool), timeout=TIMEOUT_MS)
    return in_hand(window)
