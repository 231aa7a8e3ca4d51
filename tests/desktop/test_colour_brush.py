"""The colour brush on the canvas: what its strokes do, undo, and its bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.findings import missing
from core.stages.vivid import Painted, Vivid
from desktop.canvas.colour_brush import FACTORS, ColourBrushTool
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, paint, settle

LEFT = Qt.MouseButton.LeftButton


def painted(window: MainWindow) -> tuple[Painted, ...]:
    return window.document.look.edit.vivid.painted


def found(window: MainWindow) -> bool:
    look = window.document.look
    return not missing(look.edit, look.findings)


def test_without_colours_there_is_no_colour_brush(opened: MainWindow) -> None:
    assert not opened.actions_["colour_brush"].isEnabled()


def test_a_stroke_takes_colour_away_and_is_one_step(coloured: MainWindow, qtbot: QtBot) -> None:
    window = coloured
    settle(window, qtbot)
    before = window.canvas.grab().toImage()
    window.actions_["colour_brush"].trigger()
    assert isinstance(window.canvas.tool, ColourBrushTool)
    assert window.colour_brush_bar.isVisible()
    window.canvas.tool.set_size(0.2)
    paint(window, qtbot, (0.3, 0.5), (0.5, 0.5))
    assert [each.factor for each in painted(window)] == [0.0]
    qtbot.waitUntil(lambda: found(window), timeout=TIMEOUT_MS)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.colour_brush_bar.isVisible()
    settle(window, qtbot)
    assert window.canvas.grab().toImage() != before
    window.actions_["undo"].trigger()
    settle(window, qtbot)
    assert painted(window) == ()
    assert window.canvas.grab().toImage() == before


def test_the_bar_says_what_the_brush_does(coloured: MainWindow, qtbot: QtBot) -> None:
    window, bar = coloured, coloured.colour_brush_bar
    window.actions_["colour_brush"].trigger()
    for factor, button in zip(FACTORS, bar.kinds, strict=True):
        qtbot.mouseClick(button, LEFT)
        paint(window, qtbot, (0.4, 0.4))
        assert painted(window)[-1].factor == factor
        assert not painted(window)[-1].is_free
    qtbot.mouseClick(bar.edges, LEFT)
    qtbot.keyClick(window.canvas, Qt.Key.Key_X)
    paint(window, qtbot, (0.4, 0.4))
    assert (painted(window)[-1].factor, painted(window)[-1].is_free) == (FACTORS[0], True)
    assert bar.kinds[0].isChecked()
    qtbot.mouseClick(bar.remove, LEFT)
    assert window.document.look.edit.vivid == Vivid()


@pytest.mark.parametrize("other", ["heal", "hint"])
def test_one_tool_is_in_hand_at_a_time(coloured: MainWindow, other: str) -> None:
    window = coloured
    window.actions_["colour_brush"].trigger()
    window.actions_[other].trigger()
    assert not window.actions_["colour_brush"].isChecked()
    assert not window.colour_brush_bar.isVisible()
    window.actions_["colour_brush"].trigger()
    assert not window.actions_[other].isChecked()
    assert isinstance(window.canvas.tool, ColourBrushTool)
