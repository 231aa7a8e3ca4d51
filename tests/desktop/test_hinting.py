"""Colour by hand: real clicks, drags and keys on real pictures; how good the colours are is measured elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import spreading
from core.errors import AutochromeError
from core.findings import missing
from core.models.store import Blend, default_model
from core.suggestions import Likely
from desktop.canvas.hint_tool import HintTool
from desktop.canvas.hint_work import worth_a_view
from desktop.documents import recents
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, modal, paint, settle, shot
from tests.desktop.hint_driver import LEFT, PLACE, click, hints, laid_on, say

LIKELY = [Likely((40.0, 25.0), 50.0, 0.4), Likely((42.0, 24.0), 50.0, 0.2), Likely((-30.0, 20.0), 50.0, 0.1)]


def labels(window: MainWindow) -> list[str]:
    """Of the steps since the photo was colorized."""
    history = window.document.history
    return [history.text(index) for index in range(1, history.index())]


def pixels(window: MainWindow) -> np.ndarray:
    """What is on the canvas."""
    picture = window.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    return np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine()).copy()


def test_a_click_and_a_choice_are_one_step(scheme: str, hinted: MainWindow, qtbot: QtBot) -> None:
    window, popover = hinted, hinted.hinting.popover
    assert window.hint_bar.isVisible()
    assert not window.panel.by_hand.isVisible()
    click(window, PLACE, qtbot)
    assert popover.isVisible()
    assert labels(window) == []  # nothing was said yet
    assert not any(swatch.isVisible() for swatch in popover.likely.swatches)
    shot(window, f"hint-opened-{scheme}")
    qtbot.waitUntil(popover.likely.swatches[0].isVisible, timeout=TIMEOUT_MS)
    shot(window, f"hint-likely-{scheme}")
    swatch = popover.likely.swatches[1]
    qtbot.mouseClick(swatch, LEFT)
    laid_on(window, qtbot)
    (hint,) = hints(window)
    assert hint.ab == swatch.ab
    assert hint.points[0] == pytest.approx(PLACE, abs=0.005)
    assert labels(window) == ["Colour by Hand"]
    assert window.panel.by_hand.count.text() == "Colours by hand: 1"
    settle(window, qtbot)
    shot(window, f"hint-said-{scheme}")
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert recents.load_recents().colours == (swatch.ab,)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.canvas.tool is None
    assert not window.hint_bar.isVisible()
    window.actions_["split"].setChecked(False)
    settle(window, qtbot)
    shot(window, f"hint-laid-down-{scheme}")
    after = pixels(window)
    window.actions_["undo"].trigger()
    assert hints(window) == ()
    settle(window, qtbot)
    assert (pixels(window) != after).mean() > 0.001
    assert not window.panel.by_hand.isVisible()
    window.actions_["redo"].trigger()
    assert not missing(window.document.look.edit, window.document.look.findings)  # nothing is found anew


def test_a_drag_on_the_wheel_is_one_step_and_its_end_counts(
    hinted: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    spread, runs = spreading.spread, []

    def counted(*given: Any) -> spreading.Spreading:
        runs.append(given[1])
        return spread(*given)

    click(hinted, PLACE, qtbot)
    wheel = hinted.hinting.popover.wheel
    places = [QPoint(60 + 2 * move, 50 + move) for move in range(12)]
    qtbot.waitUntil(hinted.hinting.popover.likely.swatches[0].isVisible, timeout=TIMEOUT_MS)
    monkeypatch.setattr(spreading, "spread", counted)
    qtbot.mousePress(wheel, LEFT, pos=places[0])
    for place in places:
        qtbot.mouseMove(wheel, place)
    qtbot.mouseRelease(wheel, LEFT, pos=places[-1])
    last = wheel.colour_at(QPointF(places[-1]))
    laid_on(hinted, qtbot, lambda found: bool(found) and found[0].ab == last)
    assert labels(hinted) == ["Colour by Hand"]
    assert len(runs) <= 3  # of the colours on the way none that a newer one has overtaken
    qtbot.mouseClick(hinted.hinting.popover.keep, LEFT)
    laid_on(hinted, qtbot, lambda found: found[0].ab is None)
    assert labels(hinted) == ["Colour by Hand", "Change Colour by Hand"]
    hinted.actions_["undo"].trigger()
    assert hints(hinted)[0].ab == last


def test_the_wheel_has_the_colours_that_exist(hinted: MainWindow, qtbot: QtBot) -> None:
    wheel = hinted.hinting.popover.wheel
    wheel.show_colour(55.0, None)
    assert wheel.colour_at(QPointF(wheel.rect().center())) == pytest.approx((0, 0), abs=2)
    a, b = wheel.colour_at(QPointF(500, wheel.height() / 2))  # red lies at the right
    assert 60 < a < 110
    assert abs(b) < 3
    for place in (QPointF(40, 60), QPointF(90, 80), QPointF(68, 20)):
        back = wheel.place_of(wheel.colour_at(place))
        assert (back.x(), back.y()) == pytest.approx((place.x(), place.y()), abs=0.7)
    wheel.show_colour(100.0, None)
    assert wheel.colour_at(QPointF(10, 10)) == (0, 0)


def test_what_says_nothing_leaves_nothing(hinted: MainWindow, qtbot: QtBot) -> None:
    click(hinted, PLACE, qtbot)
    assert len(hinted.canvas.tool.hints) == 1
    qtbot.keyClick(hinted.canvas, Qt.Key.Key_BracketRight)
    qtbot.keyClick(hinted.hinting.popover, Qt.Key.Key_Escape)
    assert len(hinted.canvas.tool.hints) == 0
    assert hinted.canvas.hasFocus() or not hinted.isActiveWindow()
    assert labels(hinted) == []
    click(hinted, PLACE, qtbot)
    click(hinted, (0.6, 0.6), qtbot)
    assert len(hinted.canvas.tool.hints) == 1


def test_hints_are_moved_resized_switched_and_removed(scheme: str, hinted: MainWindow, qtbot: QtBot) -> None:
    window, canvas = hinted, hinted.canvas
    say(window, PLACE, qtbot)
    say(window, (0.7, 0.6), qtbot)
    qtbot.keyClick(window.hinting.popover, Qt.Key.Key_Escape)
    paint(window, qtbot, PLACE, (0.35, 0.4), (0.4, 0.5))
    laid_on(window, qtbot, lambda found: found[0].points[0] == pytest.approx((0.4, 0.5), abs=0.01))
    assert canvas.tool.index == 0
    assert not window.hinting.popover.isVisible()
    radius = hints(window)[0].radius
    qtbot.keyClick(canvas, Qt.Key.Key_BracketRight)
    laid_on(window, qtbot, lambda found: found[0].radius == pytest.approx(1.25 * radius))
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    laid_on(window, qtbot, lambda found: found[0].points[0][0] > 0.401)
    qtbot.keyClick(canvas, Qt.Key.Key_X)
    laid_on(window, qtbot, lambda found: not found[0].is_on)
    settle(window, qtbot)
    shot(window, f"hint-off-{scheme}")
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    laid_on(window, qtbot, lambda found: len(found) == 1)
    assert labels(window) == [
        "Colour by Hand", "Colour by Hand", "Move Colour by Hand", "Resize Colour by Hand", "Move Colour by Hand",
        "Switch Colour by Hand Off", "Remove Colour by Hand",
    ]  # fmt: skip
    for _ in range(5):
        window.actions_["undo"].trigger()
    assert len(hints(window)) == 2
    assert hints(window)[0].points[0] == pytest.approx(PLACE, abs=0.005)
    assert window.panel.by_hand.count.text() == "Colours by hand: 2"
    qtbot.mouseClick(window.panel.by_hand.remove, LEFT)
    assert hints(window) == ()
    assert len(canvas.tool.hints) == 0


def test_a_stroke_lies_where_it_was_drawn_on_a_turned_photo(hinted: MainWindow, qtbot: QtBot) -> None:
    hinted.actions_["rotate_right"].trigger()
    assert hinted.canvas.tool is None  # its colours were found for another way up
    hinted.actions_["hint"].trigger()
    qtbot.waitUntil(lambda: isinstance(hinted.canvas.tool, HintTool), timeout=TIMEOUT_MS)
    settle(hinted, qtbot)
    paint(hinted, qtbot, (0.5, 0.3), (0.6, 0.3), (0.7, 0.3))
    qtbot.mouseClick(hinted.hinting.popover.neutral, LEFT)
    laid_on(hinted, qtbot)
    (hint,) = hints(hinted)
    assert hint.points[0] == pytest.approx((0.3, 0.5), abs=0.01)
    assert hint.points[-1] == pytest.approx((0.3, 0.3), abs=0.01)
    shot(hinted, "hint-stroke")


def test_the_popover_is_worked_by_keys_alone(hinted: MainWindow, qtbot: QtBot) -> None:
    window, popover = hinted, hinted.hinting.popover
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=TIMEOUT_MS)
    say(window, PLACE, qtbot)
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.canvas
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    window.hinting._on_likely(LIKELY)
    start = QApplication.focusWidget()
    assert start is popover.wheel
    seen = [start]
    qtbot.keyClick(start, Qt.Key.Key_Tab)
    while QApplication.focusWidget() is not start:
        seen.append(QApplication.focusWidget())
        assert len(seen) < 40
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
    assert set(seen) == set(popover._stops())
    names = [each.accessibleName() for each in seen]
    assert all(names)
    assert all(each.toolTip() for each in seen)
    assert "red, 40 % likely" in names
    assert len(set(names)) == len(names)
    qtbot.keyClick(start, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    swatch = QApplication.focusWidget()
    assert swatch is popover.likely.swatches[len(LIKELY) - 1]
    qtbot.keyClick(swatch, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is popover.likely.swatches[len(LIKELY) - 2]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    laid_on(window, qtbot, lambda found: found[0].ab == LIKELY[1].ab)
    popover.wheel.setFocus()
    for _ in range(3):
        qtbot.keyClick(popover.wheel, Qt.Key.Key_Up)
    laid_on(window, qtbot, lambda found: np.hypot(*found[0].ab) > np.hypot(*LIKELY[1].ab) + 3)
    assert labels(window) == ["Colour by Hand", "Change Colour by Hand", "Change Colour by Hand"]
    qtbot.keyClick(popover.wheel, Qt.Key.Key_Return)
    assert not popover.isVisible()


def test_a_colour_is_picked_from_the_photo_or_from_another_in_the_strip(
    several: MainWindow, fake_engine: None, photos: list[Path], qtbot: QtBot
) -> None:
    window = several
    window.album.show(window.album.documents[1])
    qtbot.waitUntil(lambda: window.document.scan is not None, timeout=TIMEOUT_MS)
    window.actions_["hint"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.canvas.tool, HintTool), timeout=TIMEOUT_MS)
    settle(window, qtbot)
    click(window, PLACE, qtbot)
    qtbot.mouseClick(window.hinting.popover.pick, LEFT)
    assert not window.hinting.popover.isVisible()
    thumbnail = window.strip.visualRect(window.strip.model().index(0, 0)).center()
    qtbot.mouseClick(window.strip.viewport(), LEFT, pos=thumbnail)
    laid_on(window, qtbot)
    assert window.document is window.album.documents[1]  # a click that picks does nothing else
    assert hints(window)[0].ab == pytest.approx((0, 0), abs=3)  # the other photo is grey still
    assert window.hinting.popover.isVisible()
    qtbot.mouseClick(window.hinting.popover.pick, LEFT)
    click(window, (0.8, 0.2), qtbot)
    laid_on(window, qtbot, lambda found: np.hypot(*found[0].ab) > 6)
    qtbot.mouseClick(window.hinting.popover.pick, LEFT)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.hinting.popover.isVisible()
    assert len(hints(window)) == 1


def test_other_colours_are_seen_and_one_is_taken(scheme: str, hinted: MainWindow, qtbot: QtBot) -> None:
    window, popover = hinted, hinted.hinting.popover
    assert worth_a_view(LIKELY) == [LIKELY[0], LIKELY[2]]
    click(window, PLACE, qtbot)
    qtbot.waitUntil(popover.likely.swatches[0].isVisible, timeout=TIMEOUT_MS)
    window.hinting._on_likely(LIKELY)
    qtbot.mouseClick(popover.others, LEFT)
    qtbot.waitUntil(popover.views[1].isVisible, timeout=TIMEOUT_MS)
    shot(window, f"hint-others-{scheme}")
    first, second = (view.image for view in popover.views[:2])
    assert first is not None
    assert first != second
    assert hints(window) == ()
    qtbot.mouseClick(popover.views[1], LEFT)
    laid_on(window, qtbot)
    assert hints(window)[0].ab == LIKELY[2].ab
    assert labels(window) == ["Colour by Hand"]


def test_what_cannot_be_found_is_said_and_nothing_is_half_done(
    coloured: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(*_: object) -> None:
        raise AutochromeError("“coffee.png” cannot be decoded.")

    monkeypatch.setattr(spreading, "look", fail)
    coloured.actions_["hint"].trigger()
    box = modal(qtbot)
    assert "“coffee.png” cannot be decoded." in box.text() + box.informativeText()
    box.close()
    assert labels(coloured) == []
    assert len(coloured.canvas.tool.hints) == 0


def test_a_grey_photo_is_colorized_first(opened: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    opened.actions_["hint"].trigger()
    assert not opened.actions_["hint"].isChecked()
    qtbot.waitUntil(lambda: isinstance(opened.canvas.tool, HintTool), timeout=TIMEOUT_MS)
    assert opened.document.look.is_coloured
    assert opened.actions_["hint"].isChecked()
    opened.actions_["undo"].trigger()
    assert opened.canvas.tool is None  # without colours it has nothing to change


def test_hints_hold_when_the_colours_are_of_another_model(hinted: MainWindow, qtbot: QtBot) -> None:
    say(hinted, PLACE, qtbot)
    found = hinted.document.look.findings["hints"]
    with qtbot.waitSignal(hinted.jobs.colorized, timeout=TIMEOUT_MS):
        hinted.jobs.colorize(hinted.document, Blend(default_model(), default_model(), 0.5))
    assert len(hints(hinted)) == 1
    assert hinted.document.look.findings["hints"].key != found.key
    assert not missing(hinted.document.look.edit, hinted.document.look.findings)
    assert isinstance(hinted.canvas.tool, HintTool)
    say(hinted, (0.7, 0.6), qtbot)
