"""The outline tool: outlines of photos on a scan are dragged, turned, drawn and removed, by hand and by keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from skimage import data

from core.part import Part
from core.quad import Quad
from desktop.canvas import outline
from desktop.canvas.outline_tool import OutlineTool
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, at, settle, shot
from tests.desktop.outline_driver import (
    LEFT,
    SCAN,
    drag,
    in_hand,
    names,
    place,
    press,
    proposed,
    undo,
    wait_for_pixels,
)
from tests.made_snapshots import snapshot

SHARE = st.floats(0.2, 0.8)
PARTS = st.builds(Part, SHARE, SHARE, st.floats(0.1, 0.4), st.floats(0.1, 0.4), st.floats(-44, 44))


@given(PARTS, st.sampled_from([(-1, -1), (1, -1), (1, 1), (-1, 1), (0, -1), (1, 0), (0, 1), (-1, 0)]), SHARE, SHARE)
def test_what_lies_opposite_of_a_handle_stays(part: Part, handle: tuple[int, int], x: float, y: float) -> None:
    after = outline.resized(part, SCAN, handle, np.array([x, y]) * SCAN)
    before, now = (outline.place(each, SCAN, (-handle[0], -handle[1])) for each in (part, after))
    if min(after.x, after.y) > 0 and max(after.x, after.y) < 1:
        assert np.allclose(before, now, atol=1e-6)
    assert min(after.width, after.height) >= outline.SMALLEST - 1e-9
    assert (after.angle, after.number) == (part.angle, part.number)


@given(PARTS, st.floats(-400, 400))
def test_turning_keeps_the_rectangle_and_the_side_that_is_nearest_to_up(part: Part, degrees: float) -> None:
    after = outline.turned(part, degrees)
    assert abs(after.angle) <= 45 + 1e-9
    assert {round(after.width, 9), round(after.height, 9)} == {round(part.width, 9), round(part.height, 9)}
    back = outline.turned(after, -degrees)
    assert np.allclose(sorted(back.corners(*SCAN).tolist()), sorted(part.corners(*SCAN).tolist()), atol=1.5)


@given(PARTS, st.sampled_from(outline.CORNERS), st.floats(-40, 40), st.floats(-40, 40))
def test_a_free_corner_is_dragged_alone_and_a_rectangle_is_made_again(
    part: Part, handle: tuple[int, int], x: float, y: float
) -> None:
    quad = outline.freed(part, SCAN, is_free=True)
    assert isinstance(quad, Quad)
    assert quad.ratio == pytest.approx(part.width / part.height, rel=0.01)
    to = outline.place(quad, SCAN, handle) + np.array([x, y])
    if (to < 0).any() or (to > SCAN).any():
        return
    after = outline.resized(quad, SCAN, handle, to)
    assert np.allclose(outline.place(after, SCAN, handle), to)
    others = [other for other in outline.CORNERS if other != handle]
    assert all(np.allclose(*(outline.place(each, SCAN, other) for each in (quad, after))) for other in others)
    again = outline.freed(quad, SCAN, is_free=False)
    assert isinstance(again, Part)
    assert np.allclose(outline.corners(again, SCAN), outline.corners(part, SCAN), atol=0.01)


def test_esc_leaves_the_scan_and_it_is_not_proposed_again(
    window: MainWindow, outlines: OutlineTool, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_Escape)
    assert window.canvas.tool is None
    assert not window.outline_bar.isVisible()
    settle(window, qtbot)
    assert window.canvas.tool is None
    assert names(window) == ["scan.png"]
    window.actions_["prints"].trigger()
    assert len(in_hand(window).parts) == 2


def test_corners_sides_and_all_of_it_are_dragged_each_a_step(
    window: MainWindow, outlines: OutlineTool, qtbot: QtBot
) -> None:
    tool = outlines
    settle(window, qtbot)
    found = tool.parts
    qtbot.mouseClick(window.canvas, LEFT, pos=place(window, found[1]))
    assert (tool.in_hand, tool.history.count()) == (found[1], 0)
    start = place(window, found[1], -1, -1)
    drag(window, start, start + QPoint(40, 30), qtbot)
    assert tool.history.undoText() == "Resize Outline"
    smaller = tool.parts[1]
    assert smaller.width < found[1].width - 0.02
    assert smaller.corners(*SCAN)[2] == pytest.approx(found[1].corners(*SCAN)[2], abs=1.5)
    side = place(window, smaller, 0, 1)
    drag(window, side, side - QPoint(0, 50), qtbot)
    assert tool.parts[1].width == smaller.width
    assert tool.parts[1].height < smaller.height - 0.03
    middle = place(window, tool.parts[1])
    drag(window, middle, middle + QPoint(30, 0), qtbot)
    assert tool.history.undoText() == "Move Outline"
    assert window.actions_["undo"].text() == "&Undo Move Outline"
    assert (tool.history.count(), tool.parts[0]) == (3, found[0])
    for _ in range(3):
        undo(window)
    assert tool.parts == found
    assert not window.actions_["undo"].isEnabled()
    window.actions_["redo"].trigger()
    assert tool.parts == (found[0], smaller)
    assert window.document.history.count() == 0


def test_a_knob_turns(window: MainWindow, outlines: OutlineTool, qtbot: QtBot) -> None:
    tool = outlines
    settle(window, qtbot)
    qtbot.mouseClick(window.canvas, LEFT, pos=place(window, tool.parts[1]))
    part = tool.parts[1]
    middle = place(window, part)
    knob = place(window, part, 0, -1) - QPoint(0, 26)
    drag(window, knob, middle + QPoint(0, -200) + QPoint(35, 0), qtbot)
    assert tool.history.undoText() == "Turn Outline"
    assert tool.parts[1].angle - part.angle == pytest.approx(np.degrees(np.arctan2(35, 200)), abs=1.5)
    assert (tool.parts[1].x, tool.parts[1].width) == (part.x, part.width)


def test_outlines_are_drawn_and_removed(window: MainWindow, outlines: OutlineTool, qtbot: QtBot) -> None:
    tool = outlines
    settle(window, qtbot)
    found = tool.parts
    drag(window, at(window, (0.05, 0.75)), at(window, (0.3, 0.95)), qtbot)
    assert [part.number for part in tool.parts] == [1, 2, 3]
    new = tool.parts[2]
    assert (new.x, new.y, new.angle) == (pytest.approx(0.175, abs=0.005), pytest.approx(0.85, abs=0.005), 0)
    assert tool.in_hand is new
    assert window.outline_bar.text.text() == "3 photos"
    qtbot.mouseClick(window.canvas, LEFT, pos=at(window, (0.5, 0.9)))  # a click draws nothing
    assert (len(tool.parts), tool.in_hand, tool.history.count()) == (3, None, 1)
    assert not window.outline_bar.remove.isEnabled()
    qtbot.mouseClick(window.canvas, LEFT, pos=place(window, found[0]))
    qtbot.mouseClick(window.outline_bar.remove, LEFT)
    assert tool.parts == (found[1], new)
    undo(window)
    undo(window)
    assert tool.parts == found


def test_all_of_it_goes_by_keys(window: MainWindow, flatbed: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([flatbed])
    settle(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_T)
    tool = in_hand(window)
    qtbot.waitUntil(lambda: len(tool.parts) == 2, timeout=TIMEOUT_MS)
    found = tool.parts
    press(window, Qt.Key.Key_X, Qt.Key.Key_X)
    assert tool.in_hand is found[1]
    press(window, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    density = window.canvas.whole().width()
    assert tool.parts[1].x - found[1].x == pytest.approx(3 / density)
    press(window, Qt.Key.Key_Down, control=True, shift=True)
    assert tool.parts[1].height > found[1].height
    press(window, Qt.Key.Key_BracketRight, shift=True)
    assert tool.parts[1].angle == pytest.approx(found[1].angle + 1)
    assert tool.history.count() == 3  # three arrows in a row are one step
    press(window, Qt.Key.Key_Insert)
    assert (len(tool.parts), tool.in_hand.number) == (3, 3)
    press(window, Qt.Key.Key_Delete)
    assert len(tool.parts) == 2
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(tool.parts) == 3
    press(window, Qt.Key.Key_Return)
    assert names(window) == [f"scan.png – photo {number}" for number in (1, 2, 3)]


def test_what_was_found_can_be_found_again_and_nothing_is_no_error(
    window: MainWindow, outlines: OutlineTool, coffee: Path, qtbot: QtBot
) -> None:
    tool = outlines
    found = tool.parts
    press(window, Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Delete)
    assert tool.parts == ()
    assert not window.outline_bar.keep.isEnabled()
    settle(window, qtbot)
    shot(window, "outlines-none")
    qtbot.mouseClick(window.outline_bar.search, LEFT)
    qtbot.waitUntil(lambda: tool.parts == found, timeout=TIMEOUT_MS)
    undo(window)
    assert tool.parts == ()
    press(window, Qt.Key.Key_Return)  # there is nothing to split
    assert names(window) == ["scan.png"]
    with qtbot.waitSignal(window.proposing.found, timeout=TIMEOUT_MS):
        window.open([coffee])
    assert window.canvas.tool is None
    window.actions_["prints"].trigger()
    assert in_hand(window).parts == ()


def test_a_print_photographed_with_a_phone_is_made_flat(
    window: MainWindow, tmp_path: Path, proposals: None, qtbot: QtBot
) -> None:
    Image.fromarray(data.coffee()).save(tmp_path / "coffee.jpg", quality=95)
    shot_ = snapshot([tmp_path / "coffee.jpg"], 5)
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime] = 0.02
    Image.fromarray(shot_.pixels).save(tmp_path / "phone.jpg", quality=92, exif=exif)
    tool = proposed(window, tmp_path / "phone.jpg", qtbot)
    (quad,) = tool.parts
    assert isinstance(quad, Quad)
    settle(window, qtbot)
    press(window, Qt.Key.Key_X)
    shot(window, "phone")
    assert window.outline_bar.is_free.isChecked()
    size = shot_.pixels.shape[1], shot_.pixels.shape[0]
    x, y = (quad.corners(*size)[1] / size).tolist()
    drag(window, at(window, (x, y)), at(window, (x + 0.02, y)), qtbot)
    assert tool.parts[0].places[1][0] == pytest.approx(x + 0.02, abs=0.004)
    assert tool.parts[0].places[0] == pytest.approx(quad.places[0])
    undo(window)
    qtbot.mouseClick(window.outline_bar.is_free, LEFT)
    assert isinstance(tool.parts[0], Part)
    undo(window)
    press(window, Qt.Key.Key_Return)
    wait_for_pixels(window, qtbot)
    settle(window, qtbot)
    photo = window.document.photo
    assert photo.width / photo.height == pytest.approx(shot_.ratio, rel=0.03)
    shot(window, "phone-flat")
