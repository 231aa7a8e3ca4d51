"""Turning, mirroring, straightening, cropping: the canvas shows what the geometry says, and each is one step."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from core.edit import Edit
from core.frame import Frame, Lie
from core.geometry import WHOLE, Box, Geometry
from core.monitor import Monitor
from core.photo import open_photo
from desktop.canvas import cropping
from desktop.canvas.crop import SHAPES, CropTool
from desktop.canvas.display import Drawer, Request
from desktop.canvas.geometry_actions import seen_content
from desktop.canvas.ruler import RulerTool, slope
from desktop.canvas.view import View, carried, fitted
from desktop.documents.document import Look
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, save, settle, shot
from tests.desktop.test_display import look, opened, pixels_of

LEFT = Qt.MouseButton.LeftButton
SHARES = st.floats(0.0, 1.0)
SIZES = st.floats(cropping.SMALLEST, 1.0)
RATIOS = st.one_of(st.none(), st.floats(0.25, 4.0))
HANDLES = st.tuples(st.integers(-1, 1), st.integers(-1, 1)).filter(any)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    width, height = draw(SIZES), draw(SIZES)
    return Box(draw(SHARES) * (1 - width), draw(SHARES) * (1 - height), width, height)


def inside(box: Box) -> bool:
    lowest, far = min(box.left, box.top), max(box.left + box.width, box.top + box.height)
    return lowest >= -1e-9 and far <= 1 + 1e-9 and min(box.width, box.height) > 0


@given(boxes(), st.floats(-2, 2), st.floats(-2, 2))
def test_a_moved_box_keeps_its_size_and_stays_inside(box: Box, across: float, down: float) -> None:
    moved = cropping.moved(box, across, down)
    assert inside(moved)
    assert (moved.width, moved.height) == (box.width, box.height)


@given(boxes(), HANDLES, st.tuples(st.floats(-1, 2), st.floats(-1, 2)), RATIOS)
def test_a_resized_box_stays_inside_and_keeps_its_ratio(
    box: Box, handle: tuple[int, int], at: tuple[float, float], ratio: float | None
) -> None:
    resized = cropping.resized(box, handle, at, ratio)
    assert inside(resized)
    if ratio is not None:
        assert resized.width / resized.height == pytest.approx(ratio)
    for start, length, edge in ((0, 2, 0), (1, 3, 1)):
        if handle[edge] < 0:
            assert resized[start] + resized[length] == pytest.approx(box[start] + box[length], abs=cropping.SMALLEST)
        elif handle[edge] > 0:
            assert resized[start] == box[start]
        elif ratio is None:
            assert (resized[start], resized[length]) == (box[start], box[length])


@given(boxes(), st.floats(0.2, 5.0))
def test_a_shaped_box_is_the_largest_of_its_ratio_inside(box: Box, ratio: float) -> None:
    shaped = cropping.shaped(box, ratio)
    assert inside(shaped)
    assert shaped.width / shaped.height == pytest.approx(ratio)
    assert shaped.width == pytest.approx(box.width) or shaped.height == pytest.approx(box.height)
    assert box.left - 1e-9 <= shaped.left
    assert box.top - 1e-9 <= shaped.top
    assert shaped.width <= box.width + 1e-9


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("flipped", [False, True])
@pytest.mark.parametrize("crop", [None, Box(0.25, 0.125, 0.5, 0.75)])
def test_a_turned_photo_is_shown_pixel_by_pixel(tmp_path: Path, turns: int, flipped: bool, crop: Box | None) -> None:
    grey = np.random.default_rng(3).integers(0, 256, (160, 240), dtype=np.uint8)
    Image.fromarray(grey).save(tmp_path / "noise.png")
    scan, geometry = opened(tmp_path / "noise.png"), Geometry(turns, flipped, crop=crop)
    wanted = geometry.apply(grey[..., None])[..., 0]
    size = geometry.size(240, 160)
    view = View(size, (90, 70), 1.0, -11, -7)
    drawn = Drawer().draw(Request(scan, look().edited(geometry=geometry), view, draft=False), Monitor())
    left, top, width, height = view.visible
    shown = pixels_of(drawn.detail.before)[..., 0]
    assert np.array_equal(shown, wanted[top + 7 : top + 7 + height, left + 11 : left + 11 + width])
    assert drawn.detail.after is not None


@pytest.mark.parametrize(
    "geometry",
    [Geometry(angle=7.3), Geometry(1, True, -11.0, Box(0.1, 0.2, 0.6, 0.5)), Geometry(2, crop=Box(0.5, 0, 0.5, 1))],
)
def test_the_canvas_shows_what_is_saved(tmp_path: Path, geometry: Geometry) -> None:
    """Colour and grey of a small picture at 100 %, against the photo that Save reads."""
    rows, columns = np.mgrid[0:120, 0:200]
    grey = (columns * 0.8 + rows * 0.5).astype(np.uint8)
    Image.fromarray(grey).save(tmp_path / "ramp.png")
    scan, photo = opened(tmp_path / "ramp.png"), open_photo(tmp_path / "ramp.png", max_pixels=10**6)
    wanted = photo.framed(geometry).load()[..., 0]
    view = fitted(geometry.size(200, 120), geometry.size(200, 120), 0)
    drawn = Drawer().draw(Request(scan, Look(Edit(geometry=geometry)), view, draft=False), Monitor())
    shown = pixels_of(drawn.detail.before)[..., 0]
    assert shown.shape == wanted.shape
    assert np.abs(shown.astype(int) - wanted)[2:-2, 2:-2].max() <= 2


def test_colour_is_turned_with_the_photo(tmp_path: Path) -> None:
    Image.new("L", (80, 60), 128).save(tmp_path / "grey.png")
    coloured = look()
    coloured.findings["colour"].value[0][:, :20, 0] = -25.0
    for turns, (x, y) in enumerate([(0.1, 0.5), (0.5, 0.1), (0.9, 0.5), (0.5, 0.9)]):
        turned = coloured.edited(geometry=Geometry(turns))
        size = turned.edit.geometry.size(80, 60)
        drawn = Drawer().draw(Request(opened(tmp_path / "grey.png"), turned, fitted(size, size, 0), False), Monitor())
        picture = pixels_of(drawn.detail.after).astype(int)
        red, green, _ = picture[int(y * size[1]), int(x * size[0])]
        assert green > red
        red, green, _ = picture[int((1 - y) * (size[1] - 1)), int((1 - x) * (size[0] - 1))]
        assert red > green


def test_turning_and_mirroring_are_labelled_steps(coloured: MainWindow, qtbot: QtBot) -> None:
    history, document = coloured.document.history, coloured.document
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert document.look.edit.geometry == Geometry(1)
    assert history.undoText() == "Rotate Right"
    assert coloured.canvas.view.photo == (400, 600)
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_H)
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_V)
    coloured.actions_["rotate_left"].trigger()
    assert [history.text(step) for step in range(1, 5)] == [
        "Rotate Right", "Flip Horizontally", "Flip Vertically", "Rotate Left",
    ]  # fmt: skip
    assert document.look.edit.geometry.size(600, 400) == (600, 400)
    coloured.actions_["reset_frame"].trigger()
    assert document.look.edit.geometry == Geometry()
    for _ in range(5):
        coloured.actions_["undo"].trigger()
    assert document.look.edit.geometry == Geometry()
    assert document.look.is_coloured


def test_colours_found_another_way_up_are_said_and_found_again(scheme: str, coloured: MainWindow, qtbot: QtBot) -> None:
    panel = coloured.panel
    assert (panel.stale.isVisible(), panel.colorize.text()) == (False, "Colorize")
    coloured.actions_["rotate_right"].trigger()
    assert (panel.stale.isVisible(), panel.colorize.text()) == (True, "Colorize Again")
    settle(coloured, qtbot)
    shot(coloured, f"{scheme}-stale")
    coloured.actions_["undo"].trigger()
    assert not panel.stale.isVisible()
    coloured.actions_["redo"].trigger()
    with qtbot.waitSignal(coloured.jobs.colorized, timeout=TIMEOUT_MS):
        panel.colorize.click()
    assert (panel.stale.isVisible(), panel.colorize.text()) == (False, "Colorize")


def test_straightening_is_one_step_a_drag_and_shows_a_grid(coloured: MainWindow, qtbot: QtBot) -> None:
    angle, history = coloured.panel.geometry_box.angle, coloured.document.history
    steps = history.count()
    angle.slider.setSliderDown(True)
    assert coloured.canvas._has_grid
    for value in (10, 25, 40):
        angle.slider.setValue(value)
    settle(coloured, qtbot)
    shot(coloured, "light-straighten")
    angle.slider.setSliderDown(False)
    assert not coloured.canvas._has_grid
    assert coloured.document.look.edit.geometry.angle == 4.0
    assert angle.number.text() == "+4.0°"
    assert history.count() == steps + 1
    assert history.undoText() == "Straighten"
    assert coloured.canvas.view.photo == Geometry(angle=4.0).size(600, 400)


def test_what_was_turned_is_saved_turned(coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    coloured.actions_["rotate_right"].trigger()
    save(coloured, tmp_path / "out.png", qtbot)
    with Image.open(tmp_path / "out.png") as saved:
        assert saved.size == (400, 600)
        assert np.ptp(np.asarray(saved.convert("RGB")).astype(int), axis=2).max() > 10


@pytest.mark.parametrize(
    ("end", "degrees"), [((100, 10), 5.71), ((-100, -10), 5.71), ((10, 100), -5.71), ((100, -10), -5.71)]
)
def test_a_slope_is_that_to_the_nearer_of_level_and_plumb(end: tuple[int, int], degrees: float) -> None:
    assert slope((QPointF(0, 0), QPointF(*end))) == pytest.approx(degrees, abs=0.01)


def test_a_line_drawn_along_the_horizon_levels_it(coloured: MainWindow, qtbot: QtBot) -> None:
    canvas, start = coloured.canvas, QPoint(300, 300)
    qtbot.keyClick(canvas, Qt.Key.Key_R)
    assert isinstance(canvas.tool, RulerTool)
    qtbot.mousePress(canvas, LEFT, pos=start)
    qtbot.mouseMove(canvas, start + QPoint(200, 14))
    qtbot.mouseRelease(canvas, LEFT, pos=start + QPoint(200, 14))
    assert coloured.document.look.edit.geometry.angle == -4.0
    assert canvas.tool is None
    assert not coloured.actions_["ruler"].isChecked()


def crop(window: MainWindow, qtbot: QtBot) -> CropTool:
    qtbot.keyClick(window.canvas, Qt.Key.Key_C)
    tool = window.canvas.tool
    assert isinstance(tool, CropTool)
    assert window.crop_bar.isVisible()
    return tool


def drag(window: MainWindow, start: QPointF, by: QPoint, qtbot: QtBot) -> None:
    qtbot.mousePress(window.canvas, LEFT, pos=start.toPoint())
    qtbot.mouseMove(window.canvas, start.toPoint() + by)
    qtbot.mouseRelease(window.canvas, LEFT, pos=start.toPoint() + by)


def test_a_corner_is_dragged_and_enter_crops(coloured: MainWindow, qtbot: QtBot) -> None:
    tool = crop(coloured, qtbot)
    qtbot.wait(50)
    photo = coloured.canvas.whole()
    drag(coloured, photo.topLeft(), QPoint(round(photo.width() / 4), round(photo.height() / 2)), qtbot)
    assert tool.box == pytest.approx((0.25, 0.5, 0.75, 0.5), abs=0.01)
    settle(coloured, qtbot)
    shot(coloured, "light-crop")
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_Return)
    assert coloured.document.look.edit.geometry.crop == pytest.approx(tool.box)
    assert coloured.document.history.undoText() == "Crop"
    assert coloured.canvas.tool is None
    assert not coloured.crop_bar.isVisible()
    assert coloured.canvas.view.photo == pytest.approx((450, 200), abs=6)
    again = crop(coloured, qtbot)  # what was cut off is there again
    assert coloured.canvas.view.photo == (600, 400)
    assert again.box == pytest.approx(tool.box)
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_Escape)
    assert coloured.document.look.edit.geometry.crop == pytest.approx(tool.box)
    assert not coloured.actions_["crop"].isChecked()


@pytest.mark.parametrize("shape", SHAPES[1:], ids=lambda shape: shape.text)
def test_paper_shapes_are_kept_to_the_pixel(coloured: MainWindow, shape: object, qtbot: QtBot) -> None:
    tool = crop(coloured, qtbot)
    tool.take_shape(shape)
    for upright in (False, True):
        if upright:
            tool.turn()
        width, height = tool._pixels()
        ratio = shape.ratio or 1.5
        if shape.ratio == 1.0:
            assert width == pytest.approx(height, abs=1)
        elif shape.ratio:
            assert (height / width if upright else width / height) == pytest.approx(ratio, rel=0.02)
    tool.take_shape(SHAPES[0])
    assert tool.box == WHOLE  # nothing is lost by trying shapes
    tool.done.emit()


def test_the_box_is_moved_nudged_and_resized_by_keys(coloured: MainWindow, qtbot: QtBot) -> None:
    tool = crop(coloured, qtbot)
    tool.take_box(Box(0.2, 0.2, 0.4, 0.4))
    photo = coloured.canvas.whole()
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_Right)
    assert tool.box.left == pytest.approx(0.2 + 1 / photo.width())
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert tool.box.top == pytest.approx(0.2 - 10 / photo.height())
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert tool.box.width == pytest.approx(0.4 + 1 / photo.width())
    assert coloured.document.look.edit.geometry == Geometry()  # and not turned by the shortcut of the same keys
    drag(coloured, tool.place(photo).center(), QPoint(40, 0), qtbot)
    assert tool.box.left == pytest.approx(0.2 + 41 / photo.width(), abs=0.01)
    qtbot.mouseDClick(coloured.canvas, LEFT, pos=tool.place(photo).center().toPoint())
    assert coloured.document.look.edit.geometry.crop is not None


def test_turning_while_cropping_lays_the_tool_down(coloured: MainWindow, qtbot: QtBot) -> None:
    crop(coloured, qtbot)
    coloured.actions_["rotate_left"].trigger()
    assert coloured.canvas.tool is None
    assert coloured.document.look.edit.geometry == Geometry(3)


def test_another_photo_lays_the_tool_down_and_keeps_what_was_begun(several: MainWindow, qtbot: QtBot) -> None:
    first = several.document
    crop(several, qtbot).take_box(Box(0.2, 0.2, 0.4, 0.4))
    several.album.step(1)
    assert several.canvas.tool is None
    assert not several.crop_bar.isVisible()
    assert first.look.edit.geometry.crop == Box(0.2, 0.2, 0.4, 0.4)
    assert several.document.look.edit.geometry.crop is None


@pytest.mark.parametrize("other", ["ruler", "frame", "heal", "crop"])
def test_another_tool_keeps_a_crop_that_was_begun(other: str, coloured: MainWindow, qtbot: QtBot) -> None:
    crop(coloured, qtbot).take_box(Box(0.2, 0.2, 0.4, 0.4))
    coloured.actions_[other].trigger()
    assert coloured.document.look.edit.geometry.crop == Box(0.2, 0.2, 0.4, 0.4)
    assert coloured.actions_[other].isChecked() == (other != "crop")
    assert coloured.document.history.undoText() == "Crop"
    coloured.actions_["undo"].trigger()
    assert coloured.document.look.edit.geometry.crop is None


def test_esc_drops_a_crop_that_was_begun(coloured: MainWindow, qtbot: QtBot) -> None:
    steps = coloured.document.history.count()
    crop(coloured, qtbot).take_box(Box(0.2, 0.2, 0.4, 0.4))
    qtbot.keyClick(coloured.canvas, Qt.Key.Key_Escape)
    assert coloured.document.look.edit.geometry.crop is None
    assert coloured.document.history.count() == steps


def bordered(path: Path) -> Path:
    """A photo in a white margin of 20 and 30 px."""
    picture = np.full((300, 400), 250, np.uint8)
    picture[30:270, 20:380] = np.random.default_rng(1).integers(40, 160, (240, 360))
    Image.fromarray(picture).save(path)
    return path


@pytest.mark.parametrize("geometry", [Geometry(), Geometry(1), Geometry(2, True), Geometry(angle=3.0)])
def test_the_crop_that_is_suggested_has_no_margin_in_it(tmp_path: Path, geometry: Geometry) -> None:
    path = bordered(tmp_path / "print.png")
    box = seen_content(opened(path), Lie(geometry))
    assert box != WHOLE
    kept = replace(geometry, crop=box).apply(np.asarray(Image.open(path))[..., None])
    assert kept.max() < 200
    assert kept.size > 0.7 * 240 * 360


def test_the_crop_that_is_suggested_is_the_frame_that_was_said(tmp_path: Path) -> None:
    said = Frame(Box(0.25, 0.5, 0.5, 0.25))
    box = seen_content(opened(bordered(tmp_path / "print.png")), Lie(Geometry(), said))
    assert box == pytest.approx(said.box)


def test_crop_to_picture(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([bordered(tmp_path / "print.png")])
    tool = crop(window, qtbot)
    with qtbot.waitSignal(tool.changed, timeout=TIMEOUT_MS):
        qtbot.mouseClick(window.crop_bar.suggest, LEFT)
    assert tool.box.left == pytest.approx(0.05, abs=0.02)
    qtbot.mouseClick(window.crop_bar.keep, LEFT)
    assert window.document.look.edit.geometry.crop == pytest.approx(tool.box)


def test_looks_of_geometry(scheme: str, coloured: MainWindow, qtbot: QtBot) -> None:
    """For a human to look at."""
    tool = crop(coloured, qtbot)
    tool.take_shape(SHAPES[-1])
    settle(coloured, qtbot)
    shot(coloured, f"{scheme}-crop-carte-de-visite")
    assert coloured.canvas.grab().toImage().pixelColor(5, 5).lightness() < 120


@given(st.integers(0, 3), st.booleans(), st.floats(-15, 15), st.tuples(SHARES, SHARES))
def test_a_point_is_carried_from_frame_to_frame_and_back(
    turns: int, flipped: bool, angle: float, point: tuple[float, float]
) -> None:
    scan, geometry = (600, 400), Geometry(turns, flipped, angle, Box(0.1, 0.2, 0.5, 0.6))
    there = carried(point, scan, Geometry(), geometry)
    assert carried(there, scan, geometry, Geometry()) == pytest.approx(point, abs=1e-6)
    pixel = geometry.to_scan(*scan) @ [there[0] * geometry.size(*scan)[0], there[1] * geometry.size(*scan)[1], 1.0]
    assert pixel == pytest.approx((point[0] * 600, point[1] * 400), abs=1e-4)


def test_what_is_in_the_middle_stays_there_when_the_photo_is_turned(coloured: MainWindow) -> None:
    canvas = coloured.canvas
    canvas.zoom_to(6.0)
    canvas.pan(500, 300)
    before = canvas.view.centre
    coloured.actions_["rotate_right"].trigger()
    assert canvas.view.zoom == 6.0
    assert canvas.view.centre == pytest.approx((1 - before[1], before[0]), abs=0.01)


def test_enter_and_esc_hold_in_the_bar_too(coloured: MainWindow, qtbot: QtBot) -> None:
    tool = crop(coloured, qtbot)
    tool.take_box(Box(0.1, 0.1, 0.5, 0.5))
    qtbot.keyClick(coloured.crop_bar.turn, Qt.Key.Key_Escape)
    assert coloured.canvas.tool is None
    assert coloured.document.look.edit.geometry == Geometry()
    crop(coloured, qtbot).take_box(Box(0.1, 0.1, 0.5, 0.5))
    qtbot.keyClick(coloured.crop_bar.turn, Qt.Key.Key_Return)
    assert coloured.document.look.edit.geometry.crop == pytest.approx((0.1, 0.1, 0.5, 0.5))
