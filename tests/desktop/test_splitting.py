"""Several photos on one scan: proposed as it is opened, corrected on the canvas, and each a document that stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
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

from core.edit import from_plain
from core.geometry import Geometry
from core.library import Library
from core.part import Part
from core.photo import open_photo, read_record
from core.quad import Quad
from desktop.canvas import outline
from desktop.canvas.outline_tool import OutlineTool
from desktop.documents.session import abandoned
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, at, modal, settle, shot
from tests.made_flatbeds import two_prints
from tests.made_snapshots import snapshot

LEFT = Qt.MouseButton.LeftButton
SCAN = 1400, 900
SHARE = st.floats(0.2, 0.8)
PARTS = st.builds(Part, SHARE, SHARE, st.floats(0.1, 0.4), st.floats(0.1, 0.4), st.floats(-44, 44))


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.png"
    two_prints(path)
    Image.open(path).convert("L").save(path)
    return path


@pytest.fixture
def tool(window: MainWindow, scan: Path, proposals: None, qtbot: QtBot) -> OutlineTool:
    """In hand over a scan that has just been opened."""
    return proposed(window, scan, qtbot)


@pytest.fixture
def split(window: MainWindow, tool: OutlineTool, qtbot: QtBot) -> MainWindow:
    press(window, Qt.Key.Key_Return)
    wait_for_pixels(window, qtbot)
    return window


def proposed(window: MainWindow, scan: Path, qtbot: QtBot) -> OutlineTool:
    with qtbot.waitSignal(window.proposing.found, timeout=TIMEOUT_MS):
        window.open([scan])
    return in_hand(window)


def in_hand(window: MainWindow) -> OutlineTool:
    tool = window.canvas.tool
    assert isinstance(tool, OutlineTool)
    assert window.outline_bar.isVisible()
    return tool


def wait_for_pixels(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.document is not None and window.document.scan is not None, timeout=TIMEOUT_MS)


def press(window: MainWindow, *keys: Qt.Key, control: bool = False, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    held |= Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(window.canvas, key, held)


def names(window: MainWindow) -> list[str]:
    """As the strip has them."""
    model = window.strip.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def drag(window: MainWindow, start: QPoint, end: QPoint, qtbot: QtBot) -> None:
    qtbot.mousePress(window.canvas, LEFT, pos=start)
    for point in ((start + end) / 2, end):
        qtbot.mouseMove(window.canvas, point)
    qtbot.mouseRelease(window.canvas, LEFT, pos=end)


def place(window: MainWindow, part: Part, across: int = 0, down: int = 0) -> QPoint:
    """Where the middle of an outline, or of a side or corner of it, is seen on the canvas."""
    x, y = (outline.place(part, SCAN, (across, down)) / SCAN).tolist()
    return at(window, (x, y))


def undo(window: MainWindow) -> None:
    window.actions_["undo"].trigger()


def split_anew(window: MainWindow, qtbot: QtBot) -> OutlineTool:
    """Ask for it on a print."""
    window.actions_["prints"].trigger()
    qtbot.waitUntil(lambda: isinstance(window.canvas.tool, OutlineTool), timeout=TIMEOUT_MS)
    return in_hand(window)


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


def test_outlines_are_proposed_and_each_becomes_a_document(
    window: MainWindow, tool: OutlineTool, scheme: str, qtbot: QtBot
) -> None:
    assert [part.number for part in tool.parts] == [1, 2]
    assert window.outline_bar.text.text() == "2 photos"
    assert not window.proposal_bar.isVisible()
    settle(window, qtbot)
    shot(window, f"outlines-{scheme}")
    whole = window.document
    qtbot.mouseClick(window.outline_bar.keep, LEFT)
    assert names(window) == ["scan.png – photo 1", "scan.png – photo 2"]
    assert whole not in window.album.documents
    assert window.statusBar().currentMessage() == "scan.png is split into 2 photos."
    first, second = window.album.documents
    assert window.document is first
    assert [document.look.edit.part for document in (first, second)] == list(tool.parts)
    assert abs(first.photo.width - 600) <= 6
    assert abs(second.photo.height - 512) <= 6
    wait_for_pixels(window, qtbot)
    settle(window, qtbot)
    assert first.scan.levels[0].shape[:2] == (first.photo.height, first.photo.width)
    shot(window, f"prints-{scheme}")


def test_esc_leaves_the_scan_and_it_is_not_proposed_again(window: MainWindow, tool: OutlineTool, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_Escape)
    assert window.canvas.tool is None
    assert not window.outline_bar.isVisible()
    settle(window, qtbot)
    assert window.canvas.tool is None
    assert names(window) == ["scan.png"]
    window.actions_["prints"].trigger()
    assert len(in_hand(window).parts) == 2


def test_corners_sides_and_all_of_it_are_dragged_each_a_step(
    window: MainWindow, tool: OutlineTool, qtbot: QtBot
) -> None:
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


def test_a_knob_turns(window: MainWindow, tool: OutlineTool, qtbot: QtBot) -> None:
    settle(window, qtbot)
    qtbot.mouseClick(window.canvas, LEFT, pos=place(window, tool.parts[1]))
    part = tool.parts[1]
    middle = place(window, part)
    knob = place(window, part, 0, -1) - QPoint(0, 26)
    drag(window, knob, middle + QPoint(0, -200) + QPoint(35, 0), qtbot)
    assert tool.history.undoText() == "Turn Outline"
    assert tool.parts[1].angle - part.angle == pytest.approx(np.degrees(np.arctan2(35, 200)), abs=1.5)
    assert (tool.parts[1].x, tool.parts[1].width) == (part.x, part.width)


def test_outlines_are_drawn_and_removed(window: MainWindow, tool: OutlineTool, qtbot: QtBot) -> None:
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


def test_all_of_it_goes_by_keys(window: MainWindow, scan: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([scan])
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
    window: MainWindow, tool: OutlineTool, coffee: Path, qtbot: QtBot
) -> None:
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


def test_prints_stand_where_their_scan_stood_and_what_was_begun_holds(
    window: MainWindow, tool: OutlineTool, photos: list[Path], qtbot: QtBot
) -> None:
    window.open(photos)
    qtbot.waitUntil(lambda: len(window.album.documents) == 4, timeout=TIMEOUT_MS)
    assert names(window)[0] == "scan.png"  # a proposal that nobody touched does not hold
    scans = [each.photo.path.name for each in window.album.documents]
    window.album.show(window.album.documents[0])
    qtbot.waitUntil(lambda: isinstance(window.canvas.tool, OutlineTool), timeout=TIMEOUT_MS)
    press(window, Qt.Key.Key_X, Qt.Key.Key_Right)
    window.album.show(window.album.documents[2])
    assert names(window) == ["scan.png – photo 1", "scan.png – photo 2", *scans[1:]]
    assert window.document.photo.path.name == scans[2]
    index = window.strip.currentIndex()
    assert index.data() == window.document.name


def test_a_print_can_be_colorized_saved_and_known_again(
    split: MainWindow, scan: Path, tmp_path: Path, fake_engine: None, next_window: Callable[[], MainWindow],
    qtbot: QtBot,
) -> None:  # fmt: skip
    with qtbot.waitSignal(split.jobs.colorized, timeout=TIMEOUT_MS):
        split.actions_["colorize"].trigger()
    first, second = split.album.documents
    assert (first.look.is_coloured, second.look.is_coloured) == (True, False)
    assert split.album.has_modified
    split.actions_["save_all"].trigger()
    modal(qtbot).take_folder(tmp_path / "out")
    with qtbot.waitSignal(split.workspace.batch.ended, timeout=TIMEOUT_MS):
        answer(qtbot, "Save")
    made = {path.name: path for path in (tmp_path / "out").iterdir()}
    assert sorted(made) == ["scan-print1-colorized.png", "scan-print2-restored.png"]
    note = read_record(made["scan-print1-colorized.png"])
    assert note is not None
    assert note.source == "scan.png"
    assert from_plain(json.loads(note.edit)).part == first.photo.outline
    assert open_photo(made["scan-print2-restored.png"], max_pixels=10**7).width == second.photo.width
    parts = [document.look.edit.part for document in (first, second)]
    with qtbot.waitSignal(split.workspace.autosave.kept, timeout=TIMEOUT_MS):
        split.workspace.autosave.when_kept(lambda: None)
    split.close()
    qtbot.waitUntil(lambda: not split.isVisible(), timeout=TIMEOUT_MS)
    later = next_window()
    later.open([scan])
    qtbot.waitUntil(lambda: len(later.album.documents) == 2, timeout=TIMEOUT_MS)
    assert [document.look.edit.part for document in later.album.documents] == parts
    assert [document.look.is_coloured for document in later.album.documents] == [True, False]
    assert not later.album.has_modified
    wait_for_pixels(later, qtbot)


def test_prints_are_restored_after_a_crash(
    split: MainWindow, next_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    parts = [document.look.edit.part for document in split.album.documents]
    split.album.show(split.album.documents[1])
    split.actions_["rotate_right"].trigger()
    autosave = split.workspace.autosave
    with qtbot.waitSignal(autosave.kept, timeout=TIMEOUT_MS):
        autosave.when_kept(lambda: None)
    autosave.session._lock.release()  # as when the program is killed
    (left,) = abandoned()
    later = next_window()
    later.workspace.restore([left])
    qtbot.waitUntil(lambda: len(later.album.documents) == 2, timeout=TIMEOUT_MS)
    assert [document.look.edit.part for document in later.album.documents] == parts
    assert later.album.documents[1].look.edit.geometry == Geometry(1)
    wait_for_pixels(later, qtbot)


def test_a_print_shows_its_scan_again_and_only_what_was_corrected_is_another(
    split: MainWindow, scan: Path, qtbot: QtBot
) -> None:
    first, second = split.album.documents
    first.adjust({"adjustments": replace(first.look.edit.adjustments, warmth=0.5)}, "Warmth")
    tool = split_anew(split, qtbot)
    assert names(split)[-1] == "scan.png"
    assert list(tool.parts) == [first.photo.outline, second.photo.outline]
    settle(split, qtbot)
    qtbot.mouseClick(split.canvas, LEFT, pos=place(split, tool.parts[0]))
    press(split, Qt.Key.Key_Right, Qt.Key.Key_Insert)
    press(split, Qt.Key.Key_Return)
    assert names(split) == ["scan.png – photo 1", "scan.png – photo 2", "scan.png – photo 3"]
    new, same, _ = split.album.documents
    assert same is second
    assert new is not first
    assert new.look.edit.adjustments.warmth == 0.5
    assert new.look.edit.part != first.look.edit.part
    assert new.look.findings == {}
    wait_for_pixels(split, qtbot)
    tool = split_anew(split, qtbot)
    press(split, Qt.Key.Key_Escape)
    assert len(names(split)) == 3
    assert split.document.photo.outline is not None
    wait_for_pixels(split, qtbot)
    tool = split_anew(split, qtbot)
    press(split, Qt.Key.Key_X, *[Qt.Key.Key_Delete] * 3)
    assert tool.parts == ()
    press(split, Qt.Key.Key_Return)
    assert names(split) == ["scan.png"]
    assert split.statusBar().currentMessage() == "scan.png is whole."
    with qtbot.waitSignal(split.workspace.autosave.kept, timeout=TIMEOUT_MS):
        split.workspace.autosave.when_kept(lambda: None)
    kept = Library().known([scan])[scan]
    assert 0 not in [each.piece.number for each in kept]  # nothing is decided about the scan


def test_prints_that_were_closed_come_back_with_their_scan(split: MainWindow, qtbot: QtBot) -> None:
    second = split.album.documents[1]
    second.rate(replace(second.mark, stars=4))
    split.album.show(second)
    split.actions_["remove"].trigger()
    assert names(split) == ["scan.png – photo 1"]
    with qtbot.waitSignal(split.workspace.autosave.kept, timeout=TIMEOUT_MS):
        split.workspace.autosave.when_kept(lambda: None)
    wait_for_pixels(split, qtbot)
    tool = split_anew(split, qtbot)
    assert len(tool.parts) == 2
    press(split, Qt.Key.Key_Return)
    assert sorted(names(split)) == ["scan.png – photo 1", "scan.png – photo 2"]
    assert [each.mark.stars for each in split.album.documents if each.photo.piece.number == 2] == [4]


def test_all_scans_are_split_at_once(window: MainWindow, tool: OutlineTool, coffee: Path, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_Escape)
    other = coffee.with_name("other.png")
    Image.open(window.document.photo.path).transpose(Image.Transpose.ROTATE_180).save(other)
    window.open([other, coffee])
    qtbot.waitUntil(lambda: len(window.album.documents) == 3, timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: isinstance(window.canvas.tool, OutlineTool), timeout=TIMEOUT_MS)
    assert window.outline_bar.split_all.isVisible()
    qtbot.mouseClick(window.outline_bar.split_all, LEFT)
    qtbot.waitUntil(lambda: len(window.album.documents) == 5, timeout=TIMEOUT_MS)
    assert sorted(names(window)) == ["coffee.png", *(f"{name}.png – photo {number}" for name in ("other", "scan")
                                                    for number in (1, 2))]  # fmt: skip


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
    assert tool.parts[0].places[0] == quad.places[0]
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
