"""Several photos: the strip, the selection, undo of each, what stays in memory."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QDrag
from pytestqt.qtbot import QtBot

from core.findings import FindingStore, Found
from core.models.store import default_model
from core.photo import Photo, open_photo
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, ref_to
from desktop.documents import opener
from desktop.documents.document import Document, State
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, colorize_all, picture_of, settle, states

LEFT = Qt.MouseButton.LeftButton


def names(window: MainWindow) -> list[str]:
    return [document.photo.path.name for document in window.album.documents]


def select(window: MainWindow, *rows: int) -> None:
    model = window.strip.model()
    window.strip.selectionModel().clearSelection()
    for row in rows:
        window.strip.selectionModel().select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)


def test_several_dropped_photos_stand_in_the_strip(several: MainWindow, qtbot: QtBot) -> None:
    assert names(several) == ["astronaut.png", "coffee.png", "rocket.png"]
    assert several.strip.isVisible()
    assert several.windowTitle().startswith("astronaut.png")
    qtbot.waitUntil(lambda: all(picture_of(several, row) for row in range(3)), timeout=TIMEOUT_MS)


def test_one_photo_has_no_strip(opened: MainWindow) -> None:
    assert not opened.strip.isVisible()


def test_arrow_keys_and_page_keys_walk_the_strip(several: MainWindow, qtbot: QtBot) -> None:
    several.strip.setFocus()
    memory = several.workspace.pixels
    with qtbot.waitSignals([memory.loading, several.album.current_changed, memory.loading, memory.loaded],
                           order="strict", timeout=TIMEOUT_MS):  # fmt: skip
        qtbot.keyClick(several.strip, Qt.Key.Key_Right)
    assert several.windowTitle().startswith("coffee.png")
    assert several.strip.hasFocus()
    with qtbot.waitSignal(memory.loaded, timeout=TIMEOUT_MS):
        qtbot.keyClick(several, Qt.Key.Key_PageDown)
    assert several.windowTitle().startswith("rocket.png")
    assert several.strip.currentIndex().row() == 2
    several.actions_["previous"].trigger()
    assert several.strip.currentIndex().row() == 1


def test_a_click_shows_the_photo_and_keeps_zoom_and_middle(several: MainWindow, qtbot: QtBot) -> None:
    several.canvas.zoom_to(3.0)
    several.canvas.pan(40, 25)
    before = several.canvas.view
    assert before is not None
    place = several.strip.visualRect(several.strip.model().index(1, 0)).center()
    with qtbot.waitSignal(several.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        qtbot.mouseClick(several.strip.viewport(), LEFT, pos=place)
    after = several.canvas.view
    assert several.windowTitle().startswith("coffee.png")
    assert after is not None
    assert after.zoom == before.zoom
    assert after.centre == pytest.approx(before.centre, abs=0.01)


def test_a_pull_at_a_thumbnail_drags_it_out(several: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(QDrag, "exec", lambda _: Qt.DropAction.IgnoreAction)  # which waits for a hand to drop it
    place = several.strip.visualRect(several.strip.model().index(0, 0)).center()
    qtbot.mousePress(several.strip.viewport(), LEFT, pos=place)
    with qtbot.waitSignal(several.strip.dragged, timeout=TIMEOUT_MS):
        for step in range(1, 8):
            qtbot.mouseMove(several.strip.viewport(), place + QPoint(6 * step, -8 * step))
    qtbot.mouseRelease(several.strip.viewport(), LEFT, pos=place)


def test_opening_a_folder_can_be_cancelled(
    window: MainWindow, album: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """What was found until then is open."""
    read, cancelled, pages = [], threading.Event(), opener._pages

    def slowly(file: Path, damaged: bool) -> list[Photo]:
        read.append(file)
        if len(read) == 2:
            assert cancelled.wait(TIMEOUT_MS / 1000)
        return pages(file, damaged)

    monkeypatch.setattr(opener, "_pages", slowly)
    assert not window.reports.cancel_opening.isVisible()
    window.workspace.opener.read([album])
    qtbot.waitUntil(window.reports.cancel_opening.isVisible, timeout=TIMEOUT_MS)
    assert "Opening… 25 %" in window.statusBar().currentMessage()
    with qtbot.waitSignal(window.workspace.opener.found, timeout=TIMEOUT_MS):
        qtbot.mouseClick(window.reports.cancel_opening, LEFT)
        cancelled.set()
    assert (len(read), len(window.album.documents)) == (2, 2)
    assert not window.reports.cancel_opening.isVisible()


def test_the_same_photo_is_opened_once(several: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(several.workspace.opener.found, timeout=TIMEOUT_MS):
        several.open([photos[2]])
    assert len(several.album.documents) == 3
    assert several.windowTitle().startswith("rocket.png")


def test_undo_follows_the_photo_and_says_what_it_undoes(several: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    colorize_all(several, qtbot)
    first, second = several.album.documents[:2]
    first.adjust({"adjustments": Adjustments(saturation=1.9)}, "Saturation")
    assert several.actions_["undo"].text() == "&Undo Saturation"
    with qtbot.waitSignal(several.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        several.actions_["next"].trigger()
    assert several.actions_["undo"].text() == "&Undo Colorize with Natural"
    several.actions_["undo"].trigger()
    assert not second.look.is_coloured
    assert first.look.edit.adjustments.saturation == 1.9
    several.actions_["previous"].trigger()
    several.actions_["undo"].trigger()
    assert first.look.edit.adjustments.saturation == 1.4
    assert not second.look.is_coloured


def test_settings_are_pasted_to_the_selection(several: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    colorize_all(several, qtbot)
    wanted = Adjustments(saturation=0.8, strength=0.7, warmth=0.2, tint=-0.1)
    several.album.documents[0].adjust({"adjustments": wanted}, "Preset")
    assert not several.actions_["paste_settings"].isEnabled()
    several.actions_["copy_settings"].trigger()
    select(several, 1, 2)
    several.actions_["paste_settings"].trigger()
    assert [document.look.edit.adjustments for document in several.album.documents] == [wanted] * 3
    assert several.album.documents[2].history.undoText() == "Paste Settings"
    several.album.documents[2].history.undo()
    assert several.album.documents[2].look.edit.adjustments == Adjustments()


def test_the_selection_is_colorized_and_removed(several: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    select(several, 0, 2)
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS):
        several.actions_["colorize"].trigger()
    assert states(several) == [State.COLORIZED, State.GREY, State.COLORIZED]
    several.actions_["remove"].trigger()
    assert names(several) == ["coffee.png"]
    assert not several.strip.isVisible()
    assert several.windowTitle().startswith("coffee.png")


def test_pixels_of_few_photos_stay_in_memory(several: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    colorize_all(several, qtbot)
    memory = several.workspace.pixels
    first = several.album.documents[0]
    assert first.scan is not None
    memory.pixel_bytes = int(first.scan.bytes * 1.5)
    look = first.look
    for _ in range(2):
        with qtbot.waitSignal(memory.loaded, timeout=TIMEOUT_MS):
            several.actions_["next"].trigger()
    assert [document.scan is not None for document in several.album.documents] == [False, False, True]
    with qtbot.waitSignal(memory.loaded, timeout=TIMEOUT_MS):
        several.album.show(first)
    assert first.scan is not None
    assert first.look is look
    assert first.history.undoText().startswith("Colorize")
    settle(several, qtbot)


def test_a_strip_of_500_makes_the_thumbnails_that_are_seen(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    tiny = tmp_path / "0.png"
    Image.new("L", (32, 24), 90).save(tiny)
    photo = open_photo(tiny, max_pixels=10**6)
    documents = [Document(photo) for _ in range(500)]
    window.album.add(documents)
    window.strip.scrollToTop()
    images = window.strip.thumbnails._images
    qtbot.waitUntil(lambda: len(images) >= 6, timeout=TIMEOUT_MS)
    qtbot.wait(50)
    assert len(images) < 40
    window.album.show(documents[-1])
    qtbot.waitUntil(lambda: documents[-1] in images, timeout=TIMEOUT_MS)
    visible = QRect(QPoint(), window.strip.viewport().size())
    assert visible.intersects(window.strip.visualRect(window.strip.model().index(499, 0)))


def found(side: int = 8) -> Found:
    return Found("key", (np.full((side, side, 2), 12.345, np.float32),))


def colorize(document: Document, chroma: Found) -> None:
    document.colorize(Colour(ref_to(default_model())), {"colour": chroma}, "Natural")


@pytest.fixture
def document(coffee: Path, qapp: object) -> Document:
    return Document(open_photo(coffee, max_pixels=10**7))


def test_history_is_200_steps_long_and_gives_back_the_chroma_of_dropped_ones(document: Document) -> None:
    alive = []
    for _ in range(230):
        chroma = found()
        alive.append(weakref.ref(chroma))
        colorize(document, chroma)
    del chroma
    gc.collect()
    assert document.history.count() == 200
    assert sum(each() is not None for each in alive) <= 201
    for _ in range(200):
        document.history.undo()
    assert not document.history.canUndo()
    colorize(document, found())
    gc.collect()
    assert sum(each() is not None for each in alive) == 1


def test_looks_share_their_chroma(document: Document) -> None:
    colorize(document, found())
    first = document.look.findings["colour"]
    for value in range(50):
        document.adjust({"adjustments": Adjustments(saturation=value / 50)}, "Saturation")
    assert document.look.findings["colour"] is first


def test_chroma_over_the_bound_lies_in_files_and_comes_back(tmp_path: Path) -> None:
    each = found(64).bytes
    store = FindingStore(lambda: tmp_path, largest=3 * each)
    held = [found(64) for _ in range(8)]
    for each in held:
        store.see({"colour": each})
    assert sum(each.is_in_memory for each in held) == 3
    assert len(list(tmp_path.glob("*.npy"))) == 5
    assert store.retired == frozenset()
    assert np.array_equal(held[0].value, held[-1].value)
    assert held[0].is_in_memory


def test_the_view_is_told_once_of_all_that_changed_in_a_row(several: MainWindow, qtbot: QtBot) -> None:
    rows, told = several.strip._rows, []
    first, second, third = several.album.documents
    qtbot.waitUntil(lambda: all(picture_of(several, row) is not None for row in range(3)), timeout=TIMEOUT_MS)
    rows.dataChanged.connect(lambda top, bottom: told.append((top.row(), bottom.row())))

    def told_of() -> set[int]:
        """Rows; a thumbnail or a proposal that is found meanwhile is told, too."""
        return {row for top, last in told for row in range(top, last + 1)}

    for changed, expected in (((second, first, first, second), {0, 1}), ((third, first), {0, 2})):
        told.clear()
        for document in changed:
            several.album.state_changed.emit(document)
        assert not told
        qtbot.waitUntil(lambda expected=expected: expected <= told_of(), timeout=TIMEOUT_MS)
        assert len(told) <= len(expected) + 1
    told.clear()
    several.album.state_changed.emit(third)
    several.album.remove(third)
    several.album.state_changed.emit(second)
    qtbot.waitUntil(lambda: 1 in told_of(), timeout=TIMEOUT_MS)
    assert 2 not in told_of()
