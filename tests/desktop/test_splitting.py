"""Several photos on one scan: proposed as it is opened, corrected on the canvas, and each a document that stays."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.edit import from_plain
from core.geometry import Geometry
from core.library import Library
from core.photo import open_photo, read_record
from desktop.canvas.outline_tool import OutlineTool
from desktop.documents.session import abandoned
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, modal, settle, shot
from tests.desktop.outline_driver import (
    LEFT,
    names,
    place,
    press,
    split_anew,
    wait_for_pixels,
)


def test_outlines_are_proposed_and_each_becomes_a_document(
    window: MainWindow, outlines: OutlineTool, scheme: str, qtbot: QtBot
) -> None:
    tool = outlines
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


def test_prints_stand_where_their_scan_stood_and_what_was_begun_holds(
    window: MainWindow, outlines: OutlineTool, photos: list[Path], qtbot: QtBot
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
    split: MainWindow, flatbed: Path, tmp_path: Path, fake_engine: None, next_window: Callable[[], MainWindow],
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
    later.open([flatbed])
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
    split: MainWindow, flatbed: Path, qtbot: QtBot
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
    kept = Library().known([flatbed])[flatbed]
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


def test_all_scans_are_split_at_once(window: MainWindow, outlines: OutlineTool, coffee: Path, qtbot: QtBot) -> None:
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
