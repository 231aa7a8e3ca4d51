"""Before and after in every way, zoom kept, the loupe, full screen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColorSpace, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.canvas.display import Drawn
from desktop.canvas.panes import Mode
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, settle, shot

LEFT = Qt.MouseButton.LeftButton


def greys(image: QImage, left: int, right: int) -> float:
    """Share of pixels without a hue between two columns, at mid-height."""
    row = image.height() // 2
    colours = [image.pixelColor(x, row) for x in range(left, right, 3)]
    return float(np.mean([max(c.red(), c.green(), c.blue()) - min(c.red(), c.green(), c.blue()) < 3 for c in colours]))


def density(window: MainWindow) -> float:
    return window.canvas.devicePixelRatioF()


def test_side_by_side_shows_the_same_part_twice_and_pans_both(coloured: MainWindow, qtbot: QtBot) -> None:
    canvas = coloured.canvas
    coloured.actions_["side"].trigger()
    assert not coloured.actions_["split"].isChecked()
    canvas.zoom_to(2.0)
    settle(coloured, qtbot)
    picture = canvas.grab().toImage()
    first, second = canvas._panes()
    assert first.width() == second.width() < canvas.width() / 2
    assert greys(picture, 10, int(first.right()) - 10) == 1.0
    assert greys(picture, int(second.left()) + 10, canvas.width() - 10) < 0.5
    lightness = [picture.pixelColor(x, 77).lightnessF() for x in (100, int(second.left()) + 100)]
    assert lightness[0] == pytest.approx(lightness[1], abs=0.12)
    before = canvas.view
    start = QPoint(int(second.left()) + 200, 200)
    qtbot.mousePress(canvas, LEFT, pos=start)
    qtbot.mouseMove(canvas, start - QPoint(30, 10))
    qtbot.mouseRelease(canvas, LEFT, pos=start - QPoint(30, 10))
    assert before is not None
    assert canvas.view is not None
    moved = canvas.view.left - before.left, canvas.view.top - before.top
    assert moved == (-30 * density(coloured), -10 * density(coloured))


def test_zoom_in_the_second_pane_keeps_what_is_under_the_cursor(coloured: MainWindow) -> None:
    canvas = coloured.canvas
    coloured.actions_["side"].trigger()
    at = canvas._panes()[1].topLeft() + QPointF(120, 150)
    whole = canvas.whole()
    under = (QPointF(120, 150).x() - whole.left()) / whole.width()
    canvas.zoom_by(2.0, at)
    assert (120 - canvas.whole().left()) / canvas.whole().width() == pytest.approx(under, abs=2e-3)


def test_one_way_of_looking_at_a_time_and_none_is_the_picture_alone(coloured: MainWindow, qtbot: QtBot) -> None:
    canvas = coloured.canvas
    assert canvas.mode is Mode.SPLIT
    qtbot.keyClick(canvas, Qt.Key.Key_D)
    assert canvas.mode is Mode.SIDE
    qtbot.keyClick(canvas, Qt.Key.Key_D)
    assert canvas.mode is Mode.AFTER
    assert greys(canvas.grab().toImage(), canvas.width() // 2 - 200, canvas.width() // 2) < 0.5


def test_moving_the_border_and_comparing_draw_nothing_anew(coloured: MainWindow, qtbot: QtBot) -> None:
    drawn: list[Drawn] = []
    coloured.renderer.drawn.connect(drawn.append)
    canvas, start = coloured.canvas, coloured.canvas.handle()
    qtbot.mousePress(canvas, LEFT, pos=start)
    for step in range(20):
        qtbot.mouseMove(canvas, start + QPoint(step * 5, 0))
    qtbot.mouseRelease(canvas, LEFT, pos=start)
    canvas.compare(True)
    canvas.grab()
    canvas.compare(False)
    qtbot.wait(200)  # longer than the renderer's rest
    assert not drawn


def test_zoom_and_middle_are_kept_from_photo_to_photo(several: MainWindow, qtbot: QtBot) -> None:
    canvas, album = several.canvas, several.album
    canvas.zoom_to(6.0)
    canvas.pan(-150, 60)
    assert canvas.view is not None
    before = canvas.view
    with qtbot.waitSignal(several.renderer.drawn, timeout=TIMEOUT_MS):
        album.step(1)
    assert canvas.view.zoom == before.zoom
    assert canvas.view.centre == pytest.approx(before.centre, abs=0.01)
    canvas.fit()
    album.step(1)
    fitted = canvas.view
    several.resize(1000, 640)
    qtbot.waitUntil(lambda: canvas.view.zoom < fitted.zoom)


def test_zoom_is_kept_when_another_model_colours(coloured: MainWindow, qtbot: QtBot) -> None:
    coloured.canvas.zoom_to(2.0)
    coloured.canvas.pan(90, 40)
    before = coloured.canvas.view
    with qtbot.waitSignal(coloured.jobs.colorized, timeout=TIMEOUT_MS):
        coloured.actions_["colorize"].trigger()
    assert coloured.canvas.view == before


def test_the_loupe_shows_the_scans_own_pixels_before_and_after(coloured: MainWindow, qtbot: QtBot) -> None:
    canvas = coloured.canvas
    at = canvas.rect().center() + QPoint(30, 20)
    QTest.mouseMove(canvas, at)
    with qtbot.waitSignal(canvas.loupe.redrawn, timeout=TIMEOUT_MS):
        coloured.actions_["loupe"].trigger()
        QTest.mouseMove(canvas, at + QPoint(1, 0))
    view = canvas.loupe._drawn.request.view
    assert view.zoom == 2 * canvas.view.zoom if canvas.view.zoom >= 1 else view.zoom == 1.0
    picture = canvas.grab().toImage()
    middle = at.x() + 1
    assert greys(picture, middle - 200, middle - 10) > 0.9
    assert greys(picture, middle + 10, middle + 200) < 0.5
    asked = canvas.loupe._drawn.request.view
    with qtbot.waitSignal(canvas.loupe.redrawn, timeout=TIMEOUT_MS):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.loupe._drawn.request.view.left < asked.left
    shot(coloured, "light-loupe")
    coloured.actions_["loupe"].trigger()
    assert canvas.loupe._drawn is None


def test_the_loupe_is_empty_beyond_the_photo(coloured: MainWindow) -> None:
    coloured.actions_["loupe"].trigger()
    QTest.mouseMove(coloured.canvas, QPoint(3, 3))
    assert coloured.canvas.loupe._drawn is None


def test_full_screen_hides_the_bars_and_esc_brings_them_back(coloured: MainWindow, qtbot: QtBot) -> None:
    bars = [coloured.menuBar(), coloured.panel, coloured.statusBar()]
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_F11)
    assert coloured.isFullScreen()
    assert not any(bar.isVisible() for bar in bars)
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_D)  # shortcuts hold without a menu bar
    assert coloured.canvas.mode is Mode.SIDE
    shot(coloured, "light-full-screen")
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_Escape)
    assert not coloured.isFullScreen()
    assert all(bar.isVisible() for bar in bars)
    assert not coloured.actions_["full_screen"].isChecked()


def test_the_window_tells_the_system_that_it_paints_srgb(window: MainWindow) -> None:
    space = window.windowHandle().requestedFormat().colorSpace()
    assert space == QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def test_looks_of_looking(scheme: str, coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """For a human to look at."""
    coloured.actions_["side"].trigger()
    settle(coloured, qtbot)
    shot(coloured, f"{scheme}-side-by-side")
    assert coloured.canvas.grab().toImage().pixelColor(coloured.canvas.width() - 200, 300).saturation() > 0
