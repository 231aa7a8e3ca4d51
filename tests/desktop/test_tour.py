"""The tour of four steps: shown once to who is new, led by keys, and left at any time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.documents import recents
from desktop.help import tour
from desktop.help.tour import STEPS, Tour
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, shot


@pytest.fixture
def led(window: MainWindow, qtbot: QtBot) -> Tour:
    window.activateWindow()
    window.actions_["tour"].trigger()
    found = window.findChild(Tour)
    qtbot.waitUntil(found.go_on.hasFocus, timeout=TIMEOUT_MS)
    return found


def test_it_is_shown_once_to_who_is_new(window: MainWindow) -> None:
    assert tour.is_wanted()
    window.show_tour()
    window.show_tour()
    assert len(window.findChildren(Tour)) == 1
    assert not tour.is_wanted()
    window.findChild(Tour).close()


def test_who_has_opened_photos_before_is_not_led(home: Path, coffee: Path) -> None:
    recents.add_recent([coffee])
    assert not tour.is_wanted()


def test_four_steps_by_keys(led: Tour, window: MainWindow, scheme: str, qtbot: QtBot) -> None:
    assert len(STEPS) == 4
    headings = []
    for number in range(len(STEPS)):
        headings.append(led.heading.text())
        shot(window, f"{scheme}-tour-{number + 1}")
        assert led.rect().contains(led.words.geometry())
        assert not led.light().isNull()
        assert not led.light().intersects(led.words.geometry())
        assert led.back.isEnabled() == (number > 0)
        QTest.keyClick(led.go_on, Qt.Key.Key_Space)
    assert headings == [heading for _, heading, _ in STEPS]
    qtbot.waitUntil(lambda: window.findChild(Tour) is None, timeout=TIMEOUT_MS)


def test_tab_stays_inside(led: Tour) -> None:
    led.show_step(1)
    seen = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [led.leave, led.back, led.go_on]
    QTest.keyClick(led.go_on, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert led.back.hasFocus()
    led.close()


@pytest.mark.parametrize("way", ["escape", "button", "beside"])
def test_it_can_be_left(way: str, led: Tour, window: MainWindow, qtbot: QtBot) -> None:
    if way == "escape":
        QTest.keyClick(led.go_on, Qt.Key.Key_Escape)
    elif way == "button":
        led.leave.click()
    else:
        QTest.mouseClick(led, Qt.MouseButton.LeftButton, pos=QPoint(led.width() - 5, led.height() - 5))
    qtbot.waitUntil(lambda: window.findChild(Tour) is None, timeout=TIMEOUT_MS)


def test_a_photo_that_is_opened_ends_it(led: Tour, window: MainWindow, coffee: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([coffee])
    qtbot.waitUntil(lambda: window.findChild(Tour) is None, timeout=TIMEOUT_MS)


def test_it_follows_the_size_of_the_window(led: Tour, window: MainWindow) -> None:
    led.show_step(2)
    window.resize(1000, 640)
    QApplication.processEvents()
    assert led.size() == window.size()
    assert led.rect().contains(led.words.geometry())
    led.close()
