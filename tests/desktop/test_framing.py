"""The frame tool: margins that are found are shown, corrected by hand in single steps, and turned off and on."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot
from skimage import data

from core.color import luma
from core.frame import Frame
from core.geometry import WHOLE, Box, Geometry
from desktop.canvas.framing import FrameTool
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, settle, shot

LEFT = Qt.MouseButton.LeftButton
SHARES = (40 / 680, 50 / 500, 600 / 680, 400 / 500)
"""Of the picture in `scan`."""


def scan(path: Path, *, is_oval: bool = False) -> Path:
    """A photograph of 600 × 400 px within a white margin."""
    picture = luma(np.ascontiguousarray(data.coffee()))[..., 0]
    laid = np.pad(picture, ((50, 50), (40, 40)), constant_values=246)
    if is_oval:
        laid[Frame(Box(*SHARES), True).mask(*laid.shape) == 0] = 246
    Image.fromarray(laid).save(path)
    return path


def framed(window: MainWindow, path: Path, qtbot: QtBot) -> FrameTool:
    """A scan in the window, and the tool in hand over the frame that was found."""
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([path])
    window.actions_["frame"].trigger()
    tool = window.canvas.tool
    assert isinstance(tool, FrameTool)
    assert window.frame_bar.isVisible()
    qtbot.waitUntil(lambda: tool.box != WHOLE, timeout=TIMEOUT_MS)
    settle(window, qtbot)
    return tool


def drag(window: MainWindow, start: QPointF, by: QPoint, qtbot: QtBot) -> None:
    qtbot.mousePress(window.canvas, LEFT, pos=start.toPoint())
    for share in (2, 1):
        qtbot.mouseMove(window.canvas, start.toPoint() + by / share)
    qtbot.mouseRelease(window.canvas, LEFT, pos=start.toPoint() + by)


def said(window: MainWindow) -> Frame | None:
    assert window.document is not None
    return window.document.look.edit.frame


def test_a_drag_is_one_step_and_undone_by_one(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    tool = framed(window, scan(tmp_path / "print.png"), qtbot)
    assert tool.box == pytest.approx(SHARES, abs=0.01)
    assert said(window) is None  # what is found is no decision
    found, photo = tool.box, window.canvas.whole()
    edge = QPointF(tool.place(photo).right(), tool.place(photo).center().y())
    drag(window, edge, QPoint(-round(photo.width() / 5), 0), qtbot)
    frame = said(window)
    assert frame is not None
    assert frame.box == pytest.approx((*SHARES[:2], SHARES[2] - 0.2, SHARES[3]), abs=0.012)
    history = window.document.history
    assert (history.count(), history.undoText()) == (1, "Frame")
    window.actions_["undo"].trigger()
    assert said(window) is None
    qtbot.waitUntil(lambda: tool.box == found, timeout=TIMEOUT_MS)
    window.actions_["redo"].trigger()
    assert said(window) == frame
    assert tool.box == pytest.approx(frame.box)


def test_margins_are_turned_off_and_found_again(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    tool, bar = framed(window, scan(tmp_path / "print.png"), qtbot), window.frame_bar
    assert bar.has_margin.isChecked()
    qtbot.mouseClick(bar.has_margin, LEFT, pos=QPoint(8, bar.has_margin.height() // 2))
    assert said(window) == Frame()
    assert tool.box == WHOLE
    assert not bar.has_margin.isChecked()
    qtbot.mouseClick(bar.search, LEFT)
    qtbot.waitUntil(bar.has_margin.isChecked, timeout=TIMEOUT_MS)
    assert said(window) is None
    assert tool.box == pytest.approx(SHARES, abs=0.01)


def test_where_no_margin_is_found_none_is_ticked(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_["frame"].trigger()
    tool, margin = opened.canvas.tool, opened.frame_bar.has_margin
    assert isinstance(tool, FrameTool)
    for _ in range(2):
        with qtbot.waitSignal(tool.changed, timeout=TIMEOUT_MS):
            qtbot.mouseClick(margin, LEFT, pos=QPoint(8, margin.height() // 2))
        qtbot.waitUntil(lambda: not margin.isChecked(), timeout=TIMEOUT_MS)
    assert said(opened) is None
    assert opened.document.history.count() == 0


def test_an_oval_is_found_and_can_be_made_a_box(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    tool, bar = framed(window, scan(tmp_path / "oval.png", is_oval=True), qtbot), window.frame_bar
    assert tool.is_oval
    assert bar.is_oval.isChecked()
    qtbot.mouseClick(bar.is_oval, LEFT, pos=QPoint(8, bar.is_oval.height() // 2))
    frame = said(window)
    assert frame is not None
    assert not frame.is_oval
    assert frame.box == pytest.approx(SHARES, abs=0.01)


def test_the_frame_of_a_turned_scan(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """It is shown the right way up, whole, and kept as the scan lies; arrows move it."""
    framed(window, scan(tmp_path / "print.png"), qtbot)
    window.actions_["rotate_right"].trigger()
    assert window.canvas.tool is None  # what was under it is another picture
    assert not window.frame_bar.isVisible()
    window.document.adjust({"geometry": Geometry(1, crop=Box(0, 0, 0.5, 0.5))}, "")
    window.actions_["frame"].trigger()
    tool = window.canvas.tool
    assert isinstance(tool, FrameTool)
    qtbot.waitUntil(lambda: tool.box != WHOLE, timeout=TIMEOUT_MS)
    left, top, width, height = SHARES
    assert tool.box == pytest.approx((top, left, height, width), abs=0.01)
    before = tool.box
    qtbot.keyClick(window.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    frame = said(window)
    assert frame is not None
    assert tool.box.left > before.left
    assert frame.box.top < top - 0.002  # right, where the scan was turned to the right
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert window.canvas.tool is None
    assert not window.actions_["frame"].isChecked()
    assert window.document.look.edit.geometry.crop is not None


def test_one_tool_at_a_time(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    framed(window, scan(tmp_path / "print.png"), qtbot)
    window.actions_["crop"].trigger()
    assert not window.frame_bar.isVisible()
    assert window.crop_bar.isVisible()
    assert window.actions_["crop"].isChecked()
    window.actions_["frame"].trigger()
    assert isinstance(window.canvas.tool, FrameTool)
    assert not window.crop_bar.isVisible()
    qtbot.keyClick(window.frame_bar.search, Qt.Key.Key_Escape)
    assert window.canvas.tool is None


@pytest.mark.parametrize("is_oval", [False, True])
def test_looks_of_the_frame(scheme: str, window: MainWindow, tmp_path: Path, qtbot: QtBot, is_oval: bool) -> None:
    """For a human to look at; the margin is dimmed, the picture is not."""
    framed(window, scan(tmp_path / "print.png", is_oval=is_oval), qtbot)
    shot(window, f"{scheme}-frame-{'oval' if is_oval else 'box'}")
    photo, image = window.canvas.whole(), window.canvas.grab().toImage()
    corner = (photo.topLeft() + QPointF(8, 8)).toPoint()
    assert image.pixelColor(corner).lightness() < 140
