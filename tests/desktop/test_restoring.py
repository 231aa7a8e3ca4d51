"""Restoring in the window: one button, sliders, and what follows from them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from core.stages.fade import FADE, Fade
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, settle


def test_a_slider_of_a_scan_finds_what_it_needs_and_lets_the_picture_be_saved(opened: MainWindow, qtbot: QtBot) -> None:
    assert not opened.actions_["save"].isEnabled()
    before = opened.canvas.grab().toImage()
    opened.panel.sliders[FADE.name]["fade"].slider.setValue(100)
    qtbot.waitUntil(lambda: opened.workspace.is_idle and opened.document.look.is_developed, timeout=TIMEOUT_MS)
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
    opened.actions_["undo"].trigger()
    assert not opened.document.look.is_developed
