"""The back of a print: attached, out of the strip, a page of what is saved, its text by hand, and there again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from core.back import Back
from core.library import Library
from core.photo import open_photo, read_record
from core.photo.captions import read
from desktop.captions import CaptionDialog
from desktop.documents.document import Document
from desktop.strip.joining import parcel
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, begin_save, modal, save, shot


def backs(tmp_path: Path) -> list[Path]:
    """A front, its back with writing, and another photo."""
    folder = tmp_path / "prints"
    folder.mkdir()
    paper = Image.new("L", (300, 200), 228)
    ImageDraw.Draw(paper).text((40, 80), "Anna, Riga, May 1931", fill=60)
    rng = np.random.default_rng(0)
    for name in ("anna", "karl"):
        Image.fromarray(rng.integers(0, 255, (200, 300), np.uint8)).save(folder / f"{name}.png")
    paper.save(folder / "anna-back.png")
    return [folder / name for name in ("anna.png", "anna-back.png", "karl.png")]


def opened(window: MainWindow, paths: list[Path], qtbot: QtBot) -> list[Document]:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open(paths)
    return window.album.documents


def names(window: MainWindow) -> list[str]:
    return [document.photo.path.stem for document in window.album.documents]


def rows(window: MainWindow) -> list[str]:
    model = window.strip.model()
    return [Path(model.index(row, 0).data()).stem for row in range(model.rowCount())]


def test_the_next_photo_is_taken_for_the_back_and_undone_in_its_place(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    front, back, _ = opened(window, backs(tmp_path), qtbot)
    window.actions_["attach_back"].trigger()
    assert front.look.edit.back == Back(str(back.photo.path))
    assert names(window) == rows(window) == ["anna", "karl"]
    assert window.document is front
    assert "with its back" in window.strip.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    shot(window, "back-attached")
    for _ in range(2):
        window.actions_["undo"].trigger()
        assert front.look.edit.back is None
        assert names(window) == rows(window) == ["anna", "anna-back", "karl"]
        assert window.document is front
        window.actions_["redo"].trigger()
        assert names(window) == rows(window) == ["anna", "karl"]
    window.actions_["detach_back"].trigger()
    assert names(window) == ["anna", "anna-back", "karl"]
    assert not window.actions_["detach_back"].isEnabled()


def test_a_thumbnail_that_is_dropped_on_another_is_its_back(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    front, back, other = opened(window, backs(tmp_path), qtbot)
    window.album.show(back)
    target = window.strip.visualRect(window.strip.model().index(0, 0)).center()
    data = parcel()
    event = QDropEvent(
        QPointF(target), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.strip._aim(window.strip.indexAt(target))
    shot(window, "back-dragged")
    window.strip.dropEvent(event)
    assert front.look.edit.back is not None
    assert window.document is front
    assert names(window) == ["anna", "karl"]
    window.sides.attach(other, front)  # which has a back of its own
    assert other.look.edit.back is None
    assert names(window) == ["anna", "karl"]


def test_it_is_a_page_of_the_file_and_says_nothing_of_where_it_lay(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    front, back, _ = opened(window, backs(tmp_path), qtbot)
    window.album.show(back)
    window.actions_["rotate_right"].trigger()
    window.sides.attach(front, back)
    assert front.is_modified
    save(window, tmp_path / "both.tif", qtbot)
    pages = [open_photo(tmp_path / "both.tif", page, max_pixels=10**7) for page in (0, 1)]
    assert [page.pages for page in pages] == [2, 2]
    assert [(page.width, page.height) for page in pages] == [(300, 200), (200, 300)]
    np.testing.assert_array_equal(pages[0].load(), open_photo(front.photo.path, max_pixels=10**7).load())
    written = np.rot90(np.asarray(Image.open(back.photo.path)), -1)
    np.testing.assert_array_equal(pages[1].load()[..., 0], written)
    record = read_record(tmp_path / "both.tif")
    assert record is None or str(tmp_path) not in record.edit
    save(window, tmp_path / "front.jpg", qtbot)
    assert open_photo(tmp_path / "front.jpg", max_pixels=10**7).pages == 1
    assert "its back is left out" in window.banner.text


def test_what_is_written_on_it_is_typed_beside_it(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    front, back, _ = opened(window, backs(tmp_path), qtbot)
    window.sides.attach(front, back)
    window.actions_["caption"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, CaptionDialog)
    assert dialog.back is not None
    qtbot.waitUntil(lambda: dialog.back.image is not None, timeout=TIMEOUT_MS)
    shot(dialog, "back-caption")
    dialog.caption.setText("Anna, Riga, May 1931")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    save(window, tmp_path / "told.tif", qtbot)
    assert read(open_photo(tmp_path / "told.tif", max_pixels=10**7).metadata).caption == "Anna, Riga, May 1931"


def test_it_is_known_again_and_stays_out_of_the_strip(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    paths = backs(tmp_path)
    front, back, _ = opened(window, paths, qtbot)
    window.sides.attach(front, back)
    with qtbot.waitSignal(window.workspace.autosave.kept, timeout=TIMEOUT_MS):
        window.workspace.autosave.keep()
    assert Library().known([paths[0]])[paths[0]][0].edit.back == Back(str(paths[1]))
    for document in list(window.album.documents):
        window.album.remove(document)
    opened(window, [paths[0].parent], qtbot)
    assert names(window) == rows(window) == ["anna", "karl"]
    assert window.document.photo.path == paths[0]
    with qtbot.waitSignal(window.album.added, timeout=TIMEOUT_MS):
        window.workspace.opener.read([paths[1]])  # opened by itself: its front is shown
    assert names(window) == ["anna", "karl"]
    window.album.show(window.album.documents[0])
    window.actions_["detach_back"].trigger()
    qtbot.waitUntil(lambda: "anna-back" in names(window), timeout=TIMEOUT_MS)


def test_a_back_that_is_gone_is_said_when_it_is_saved(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    paths = backs(tmp_path)
    front, back, _ = opened(window, paths, qtbot)
    window.sides.attach(front, back)
    paths[1].unlink()
    with qtbot.waitSignal(window.jobs.failed, timeout=TIMEOUT_MS) as failed:
        begin_save(window, tmp_path / "both.tif")
    assert "anna-back.png" in str(failed.args[2])
    assert not (tmp_path / "both.tif").exists()
