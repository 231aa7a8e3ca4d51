"""Restoring in the window: one button, sliders, and what follows from them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot
from skimage import data

from core.findings import missing
from core.stages.colour import COLOUR
from core.stages.fade import FADE, Fade
from core.stages.heal import Heal
from core.stages.repair import REPAIR
from desktop.canvas.brush import SMALLEST, BrushTool
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, paint, settle, shot

LEFT = Qt.MouseButton.LeftButton


def test_a_slider_of_a_scan_finds_what_it_needs_and_lets_the_picture_be_saved(opened: MainWindow, qtbot: QtBot) -> None:
    assert not opened.actions_["save"].isEnabled()
    before = opened.canvas.grab().toImage()
    opened.panel.sliders[FADE.name]["fade"].slider.setValue(100)
    qtbot.waitUntil(lambda: opened.document.look.is_developed, timeout=TIMEOUT_MS)
    assert opened.actions_["save"].isEnabled()
    settle(opened, qtbot)
    assert opened.canvas.grab().toImage() != before
    opened.actions_["undo"].trigger()
    assert opened.document.look.edit.fade == Fade()
    assert not opened.actions_["save"].isEnabled()


def test_restore_is_one_step(opened: MainWindow, qtbot: QtBot) -> None:
    steps = opened.document.history.count()
    opened.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: opened.document.look.is_developed and opened.workspace.is_idle, timeout=TIMEOUT_MS)
    assert opened.document.history.count() == steps + 1
    assert opened.document.look.edit.fade == Fade(fade=1.0)
    assert opened.document.look.edit.repair.scratches > 0
    opened.actions_["undo"].trigger()
    assert not opened.document.look.is_developed


def healed(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the canvas shows what was healed."""
    with qtbot.waitSignal(
        window.document.look_changed, timeout=TIMEOUT_MS, check_params_cb=lambda: not lacking(window)
    ):
        if not lacking(window):
            window.document.look_changed.emit()
    settle(window, qtbot)


def lacking(window: MainWindow) -> dict[str, str]:
    look = window.document.look
    return missing(look.edit, look.findings, before=COLOUR)


@pytest.fixture
def scratched(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window with a photo that has a white scratch from top to bottom at 0.3 of its width, and one that is askew."""
    photo = np.array(data.camera())
    photo[:, 152:156] = 255
    cv2.line(photo, (300, 0), (460, 511), 255, 3, cv2.LINE_AA)
    Image.fromarray(photo).save(tmp_path / "scratched.png")
    window.resize(1280, 720)
    window.show()
    window.open([tmp_path / "scratched.png"])
    qtbot.waitUntil(lambda: window.document is not None and window.document.scan is not None, timeout=TIMEOUT_MS)
    settle(window, qtbot)
    return window


def brightest(window: MainWindow) -> float:
    """How light the canvas is at the scratch, 0…1, in the upper half."""
    photo = window.canvas.whole()
    image = window.canvas.grab().toImage()
    x = round(photo.left() + 0.3008 * photo.width())
    rows = range(round(photo.top() + 0.2 * photo.height()), round(photo.top() + 0.4 * photo.height()))
    return float(np.mean([image.pixelColor(x, y).lightnessF() for y in rows]))


def test_a_stroke_heals_and_is_one_step(scheme: str, scratched: MainWindow, qtbot: QtBot) -> None:
    window = scratched
    window.actions_["split"].setChecked(False)
    window.actions_["heal"].setChecked(True)
    assert window.brush_bar.isVisible()
    shot(window, f"brush-{scheme}")
    before, steps = brightest(window), window.document.history.count()
    paint(window, qtbot, (0.3, 0.15), (0.301, 0.3), (0.302, 0.5))
    assert window.document.history.count() == steps + 1
    assert window.document.history.undoText() == "Heal"
    healed(window, qtbot)
    assert brightest(window) < before - 0.2
    assert window.actions_["save"].isEnabled()
    window.actions_["show_mask"].setChecked(True)
    settle(window, qtbot)
    assert window.brush_bar.masked.isChecked()
    photo = window.canvas.whole()
    at = QPointF(photo.left() + 0.301 * photo.width(), photo.top() + 0.3 * photo.height()).toPoint()
    red = window.canvas.grab().toImage().pixelColor(at)
    assert red.red() > red.green() + 60
    shot(window, f"brush-mask-{scheme}")
    window.actions_["undo"].trigger()
    window.actions_["show_mask"].setChecked(False)
    settle(window, qtbot)
    assert brightest(window) == pytest.approx(before, abs=0.02)


def test_what_is_spared_comes_back_and_all_strokes_can_be_removed(scratched: MainWindow, qtbot: QtBot) -> None:
    window = scratched
    window.actions_["split"].setChecked(False)
    before = brightest(window)
    window.actions_["heal"].setChecked(True)
    paint(window, qtbot, (0.3, 0.1), (0.302, 0.6))
    healed(window, qtbot)
    qtbot.keyClick(window.canvas, Qt.Key.Key_X)
    assert window.brush_bar.spare.isChecked()
    paint(window, qtbot, (0.3, 0.1), (0.302, 0.6))
    healed(window, qtbot)
    assert brightest(window) == pytest.approx(before, abs=0.02)
    assert [stroke.spares for stroke in window.document.look.edit.heal.strokes] == [False, True]
    qtbot.mouseClick(window.brush_bar.remove, LEFT)
    assert window.document.look.edit.heal == Heal()
    assert not window.brush_bar.remove.isEnabled()


def test_the_brackets_set_the_size_and_escape_lays_the_brush_down(scratched: MainWindow, qtbot: QtBot) -> None:
    window = scratched
    window.actions_["heal"].setChecked(True)
    tool = window.canvas.tool
    assert isinstance(tool, BrushTool)
    size = tool.size
    qtbot.keyClick(window.canvas, Qt.Key.Key_BracketRight)
    assert tool.size > size
    assert window.brush_bar.slider.value() > 0
    for _ in range(60):
        qtbot.keyClick(window.canvas, Qt.Key.Key_BracketLeft)
    assert tool.size == SMALLEST
    window.actions_["crop"].setChecked(True)
    assert not window.actions_["heal"].isChecked()
    assert not window.brush_bar.isVisible()
    assert window.crop_bar.isVisible()
    window.actions_["heal"].setChecked(True)
    assert not window.crop_bar.isVisible()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.canvas.tool is None
    assert not window.actions_["heal"].isChecked()


def test_a_stroke_lies_where_it_was_drawn_on_a_turned_photo(scratched: MainWindow, qtbot: QtBot) -> None:
    window = scratched
    window.actions_["rotate_right"].trigger()
    window.actions_["heal"].setChecked(True)
    paint(window, qtbot, (0.5, 0.3), (0.7, 0.3))  # the scratch lies level now, at 0.3 from the top
    (stroke,) = window.document.look.edit.heal.strokes
    assert stroke.points[0] == pytest.approx((0.3, 0.5), abs=0.01)
    assert stroke.points[-1] == pytest.approx((0.3, 0.3), abs=0.01)
    healed(window, qtbot)


def test_a_large_fill_is_said_to_be_a_guess(scheme: str, scratched: MainWindow, qtbot: QtBot) -> None:
    window = scratched
    window.actions_["heal"].setChecked(True)
    paint(window, qtbot, (0.3, 0.4), (0.3, 0.5))
    healed(window, qtbot)
    assert not window.panel.guess.isVisible()
    window.canvas.tool.set_size(0.2)
    paint(window, qtbot, (0.5, 0.3), (0.8, 0.5))
    healed(window, qtbot)
    assert window.panel.guess.isVisible()
    assert window.panel.guess.text() == "11 % of the picture is painted in, and a guess."
    shot(window, f"brush-guess-{scheme}")


def test_a_handle_of_the_histogram_is_one_step(scheme: str, opened: MainWindow, qtbot: QtBot) -> None:
    window, histogram = opened, opened.panel.histogram
    window.panel.sections[FADE.name].heading.setChecked(True)
    window.resize(1280, 900)
    window.show()
    steps = window.document.history.count()
    qtbot.mousePress(histogram, LEFT, pos=histogram.handle("white").toPoint())
    for x in (0.9, 0.85, 0.8):
        qtbot.mouseMove(histogram, QPointF(7 + x * (histogram.width() - 14), 40).toPoint())
    qtbot.mouseRelease(histogram, LEFT)
    assert window.document.history.count() == steps + 1
    assert window.document.history.undoText() == "White"
    assert window.document.look.edit.fade.white == pytest.approx(0.8, abs=0.05)
    qtbot.waitUntil(lambda: not lacking(window), timeout=TIMEOUT_MS)
    settle(window, qtbot)
    shot(window, f"histogram-{scheme}")
    window.panel.sliders[FADE.name]["white"].go_back()
    assert window.document.look.edit.fade == Fade()


def test_restore_paints_over_a_scratch_and_the_slider_finds_nothing_anew(
    scheme: str, scratched: MainWindow, qtbot: QtBot
) -> None:
    window, photo = scratched, scratched.canvas.whole()
    window.actions_["split"].setChecked(False)
    at = QPointF(photo.left() + 365 / 512 * photo.width(), photo.top() + 208 / 512 * photo.height()).toPoint()
    assert window.canvas.grab().toImage().pixelColor(at).lightnessF() > 0.9
    window.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: window.document.look.is_developed and window.workspace.is_idle, timeout=TIMEOUT_MS)
    settle(window, qtbot)
    assert window.canvas.grab().toImage().pixelColor(at).lightnessF() < 0.85
    found = window.document.look.findings[REPAIR.name]
    window.panel.sections[REPAIR.name].heading.setChecked(True)
    window.panel.sliders[REPAIR.name]["scratches"].slider.setValue(60)
    assert window.document.look.findings[REPAIR.name] is found
    assert REPAIR.name not in lacking(window)
    window.actions_["show_mask"].setChecked(True)
    settle(window, qtbot)
    shot(window, f"restored-{scheme}")
    window.actions_["show_mask"].setChecked(False)
