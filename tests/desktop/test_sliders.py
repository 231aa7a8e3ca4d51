"""The four sliders and their presets: the canvas follows, and a drag, a number or a reset is one step each."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from core.controls import Control, controls_of
from core.edit import Edit
from core.stages.adjust import Adjustments
from desktop.panel.presets import BUILT_IN, Preset, load_presets, presets_file
from desktop.widgets.sliders import SliderRow
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, adjust, answer, modal, settle, shot

ADJUSTMENTS = controls_of(Adjustments)
LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_the_canvas_follows_every_slider(coloured: MainWindow, name: str, qtbot: QtBot) -> None:
    history, row = coloured.document.history, adjust(coloured)[name]
    low, high = row.slider.minimum(), row.slider.maximum()
    steps, target = history.count(), low + (high - low) // 4
    before = coloured.canvas.grab().toImage()
    row.slider.setSliderDown(True)
    for value in (target + 3, target + 2, target):
        row.slider.setValue(value)
    row.slider.setSliderDown(False)
    settle(coloured, qtbot)
    assert getattr(coloured.document.look.edit.adjustments, name) == pytest.approx(target / 100)
    assert coloured.canvas.grab().toImage() != before
    assert history.count() == steps + 1
    assert history.undoText() == ADJUSTMENTS[name].label
    assert row.number.value() == target
    coloured.actions_["undo"].trigger()
    assert row.slider.value() == row.default


@pytest.mark.parametrize("name", ADJUSTMENTS)
def test_three_ways_back(coloured: MainWindow, name: str, qtbot: QtBot) -> None:
    row = adjust(coloured)[name]
    assert not row.reset.isVisible()
    row.slider.setValue(row.slider.minimum() + 10)
    assert row.reset.isVisible()
    qtbot.mouseClick(row.reset, LEFT)
    assert row.slider.value() == row.default
    assert not row.reset.isVisible()
    row.slider.setValue(row.slider.minimum() + 10)
    qtbot.mouseDClick(row.slider, LEFT, pos=QPoint(5, 5))
    assert coloured.document.look.edit.adjustments == Adjustments()
    row.slider.setValue(row.slider.minimum() + 10)
    coloured.actions_["reset"].trigger()
    assert row.number.value() == row.default


def test_keys_step_and_one_pause_is_one_step_of_undo(coloured: MainWindow, qtbot: QtBot) -> None:
    history, slider = coloured.document.history, adjust(coloured)["warmth"].slider
    steps = history.count()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_PageUp):
        qtbot.keyClick(slider, key)
    assert coloured.document.look.edit.adjustments.warmth == pytest.approx(0.12)
    assert history.count() == steps + 1


def test_two_sliders_in_a_row_are_two_steps(coloured: MainWindow) -> None:
    history = coloured.document.history
    steps = history.count()
    adjust(coloured)["warmth"].slider.setValue(20)
    adjust(coloured)["tint"].slider.setValue(-20)
    assert history.count() == steps + 2


@pytest.mark.parametrize(
    ("typed", "value"),
    [("−25", -25), ("-25", -25), ("+30", 30), ("7", 7), ("400", 100), ("-400", -100), ("abc", 0), ("", 0)],
)
def test_numbers_are_typed_with_their_sign(coloured: MainWindow, typed: str, value: int, qtbot: QtBot) -> None:
    number = adjust(coloured)["warmth"].number
    number.selectAll()
    number.lineEdit().insert(typed)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert number.value() == value
    assert coloured.document.look.edit.adjustments.warmth == pytest.approx(value / 100)


def test_a_scale_of_tenths_shows_and_reads_them(qtbot: QtBot) -> None:
    row = SliderRow(Control(-15, 15, "Angle", "", "°", steps=10, decimals=1))
    qtbot.addWidget(row)
    row.show_value(-5.3)
    assert row.number.text() == "−5.3°"
    row.number.selectAll()
    qtbot.keyClicks(row.number, "2.5")
    assert row.slider.value() == 0 or row.number.value() == 25
    qtbot.keyClick(row.number, Qt.Key.Key_Return)
    assert row.number.value() == 25


@pytest.mark.parametrize("typed", ["-7,5", "-7.5", "a-7,b5", "-7.5°"])
def test_a_number_takes_no_letters_and_either_sign_of_fractions(typed: str, qtbot: QtBot) -> None:
    row = SliderRow(Control(-15, 15, "Angle", "", "°", steps=10, decimals=1))
    qtbot.addWidget(row)
    row.number.lineEdit().selectAll()
    qtbot.keyClicks(row.number.lineEdit(), typed)
    qtbot.keyClick(row.number, Qt.Key.Key_Return)
    assert row.number.value() == -75


def test_sliders_sleep_without_colour(opened: MainWindow) -> None:
    assert not adjust(opened)["warmth"].slider.isEnabled()
    assert not opened.panel.presets.isEnabled()


def choose(window: MainWindow, name: str) -> None:
    menu = window.panel.presets.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_a_preset_is_one_labelled_step(coloured: MainWindow) -> None:
    choose(coloured, "Faded Print")
    assert coloured.document.look.edit.adjustments == BUILT_IN[3].edit.adjustments
    assert coloured.document.history.undoText() == "Preset Faded Print"
    assert adjust(coloured)["warmth"].slider.value() == 35
    coloured.actions_["undo"].trigger()
    assert coloured.document.look.edit.adjustments == Adjustments()


def test_a_preset_is_saved_picked_and_removed(coloured: MainWindow, qtbot: QtBot) -> None:
    adjust(coloured)["warmth"].slider.setValue(22)
    choose(coloured, "Save as Preset…")
    dialog = modal(qtbot)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("  Grandmother’s\talbum ")
    dialog.accept()
    (kept,) = load_presets()
    assert (kept.name, kept.edit.adjustments.warmth) == ("Grandmother’s album", pytest.approx(0.22))
    (plain,) = json.loads(presets_file().read_text("utf-8"))["presets"].values()
    assert plain["adjustments"] == {"saturation": 1.4, "strength": 1.0, "warmth": 0.22, "tint": 0.0}
    coloured.actions_["reset"].trigger()
    choose(coloured, "Grandmother’s album")
    assert coloured.document.look.edit.adjustments == kept.edit.adjustments
    menu = coloured.panel.presets.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].menu().actions()[0].trigger()
    assert load_presets() == []


def test_a_preset_that_cannot_be_kept_is_told(coloured: MainWindow, qtbot: QtBot) -> None:
    presets_file().mkdir(parents=True)
    coloured.panel.presets.keep("mine")
    assert str(presets_file()) in modal(qtbot).informativeText()
    answer(qtbot, "OK")


def test_presets_that_make_no_sense_are_left_out(home: object) -> None:
    presets_file().parent.mkdir(parents=True)
    for text in ("", "[]", '{"presets": 3}', '{"presets": {"a": {"saturation": "x"}, "b": {"hue": 1}}}'):
        presets_file().write_text(text, "utf-8")
        assert load_presets() == []


def test_presets_of_the_first_version_are_read(home: object) -> None:
    presets_file().parent.mkdir(parents=True)
    presets_file().write_text('{"version": 1, "presets": {"mine": {"saturation": 1.2}, "odd": {"hue": 1}}}', "utf-8")
    assert load_presets() == [Preset("mine", Edit(adjustments=Adjustments(1.2)))]


def test_looks_of_sliders(scheme: str, coloured: MainWindow, qtbot: QtBot) -> None:
    """For a human to look at."""
    choose(coloured, "Faded Print")
    settle(coloured, qtbot)
    shot(coloured, f"{scheme}-sliders")
    with qtbot.waitSignal(coloured.canvas.painted, timeout=TIMEOUT_MS):
        adjust(coloured)["strength"].slider.setValue(0)


def test_the_wheel_turns_only_what_has_the_focus(coloured: MainWindow, qtbot: QtBot) -> None:
    slider = adjust(coloured)["warmth"].slider
    at = QPointF(slider.rect().center())

    def wheel() -> None:
        event = QWheelEvent(
            at, slider.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(slider, event)

    coloured.canvas.setFocus()
    wheel()
    assert slider.value() == 0
    slider.setFocus()
    qtbot.waitUntil(slider.hasFocus)
    wheel()
    assert slider.value() != 0
