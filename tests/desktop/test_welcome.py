"""The first thing that is seen, and what is seen when all photos are closed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.settings import cache_folder
from desktop.documents import recents
from desktop.tuning.start_dialog import StartDialog
from desktop.welcome import PICTURES, STEPS
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, close, modal, shot

LEFT = Qt.MouseButton.LeftButton


def recent_buttons(window: MainWindow) -> list[QPushButton]:
    return [each for each in window.welcome.recent.findChildren(QPushButton) if each.isVisible()]


def texts(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.welcome.findChildren(QLabel) if label.isVisible())


def test_the_first_window_shows_three_steps_and_nothing_else(window: MainWindow, scheme: str) -> None:
    seen = texts(window)
    assert all(heading in seen and sentence in seen for _, heading, sentence in STEPS)
    assert all((PICTURES / f"{name}.jpg").stat().st_size > 10_000 for name, *_ in STEPS)
    assert len(STEPS) == 3
    assert not window.panel.isVisible()
    assert recent_buttons(window) == []
    shot(window, f"{scheme}-welcome")


def test_everything_fits_into_1280_by_720(window: MainWindow) -> None:
    assert window.size() == QSize(1280, 720)
    page = window.welcome
    shown = [each for each in (*page.findChildren(QLabel), *page.findChildren(QPushButton)) if each.isVisible()]
    assert len(shown) > 8
    for widget in shown:
        assert page.rect().contains(QRect(widget.mapTo(page, QPoint()), widget.size())), widget.text()
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        assert wraps or widget.width() >= widget.sizeHint().width(), widget.text()


def test_the_pictures_keep_no_window_from_being_small(window: MainWindow) -> None:
    window.resize(3000, 1800)
    window.resize(1000, 640)
    assert window.width() <= 1000


def test_the_sample_opens_coloured_from_the_cache_and_is_saved_elsewhere(
    window: MainWindow, fake_engine: None, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        qtbot.mouseClick(window.welcome.sample, LEFT)
    assert window.document.look.is_coloured
    assert window.document.photo.path.is_relative_to(cache_folder())
    assert window.document.photo.is_grey
    assert window.panel.isVisible()
    assert window.commands.saving.home_of([window.document]) == Path.home()


def test_a_later_window_shows_what_was_open(window: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    recents.add_recent(photos)
    later = MainWindow()
    later.show()
    qtbot.waitUntil(lambda: len(recent_buttons(later)) == len(photos), timeout=TIMEOUT_MS)
    names = [button.text() for button in recent_buttons(later)]
    assert names == [path.name for path in photos]
    with qtbot.waitSignal(later.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        qtbot.mouseClick(recent_buttons(later)[1], LEFT)
    assert later.document.photo.path == photos[1]
    close(later)


def test_once_all_photos_are_closed_it_asks_for_the_next(
    several: MainWindow, photos: list[Path], scheme: str, qtbot: QtBot
) -> None:
    for document in list(several.album.documents):
        several.album.remove(document)
    assert several.welcome.isVisible()
    seen = texts(several)
    assert "All photos are closed" in seen
    assert STEPS[0][2] not in seen
    qtbot.waitUntil(lambda: len(recent_buttons(several)) == len(photos), timeout=TIMEOUT_MS)
    assert {button.text() for button in recent_buttons(several)} == {path.name for path in photos}
    assert not several.panel.isVisible()
    shot(several, f"{scheme}-closed")


def test_full_screen_hides_the_panel_and_brings_it_back(opened: MainWindow) -> None:
    opened.actions_["full_screen"].trigger()
    assert not opened.panel.isVisible()
    opened.actions_["full_screen"].trigger()
    assert opened.panel.isVisible()


def test_nothing_of_the_page_asks_the_network() -> None:
    source = (Path(__file__).parents[2] / "desktop" / "welcome.py").read_text("utf-8")
    assert not re.search(r"https?://|QNetwork|urllib|requests", source)


@pytest.mark.torch
def test_a_card_begins_with_what_it_tells_of(window: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    window.show()
    qtbot.mouseClick(window.welcome.cards["open"], LEFT)
    assert isinstance(modal(qtbot), QFileDialog)
    modal(qtbot).reject()
    qtbot.mouseClick(window.welcome.cards["learn"], LEFT)
    qtbot.waitUntil(lambda: isinstance(modal(qtbot), StartDialog), timeout=TIMEOUT_MS)
    modal(qtbot).reject()
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        qtbot.mouseClick(window.welcome.cards["adjust"], LEFT)
