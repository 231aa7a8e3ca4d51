"""Ways in and out: clipboard, drag, recent files, folders, pages of one file, save options."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from skimage import data

from core.photo import Kept, SaveOptions, open_photo
from desktop.documents import recents
from desktop.documents.document import State
from desktop.menus import RecentMenu
from desktop.tuning.start_dialog import StartDialog
from desktop.window import MainWindow
from desktop.worker import Task
from tests.desktop.driver import TIMEOUT_MS, answer, begin_save, modal, save, save_to, settle
from tests.desktop.test_window import drop


def test_a_pasted_picture_becomes_a_file_of_the_session(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 90, 90))
    QApplication.clipboard().setImage(image)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.actions_["paste"].trigger()
    assert window.document is not None
    path = window.document.photo.path
    assert path.parent == window.workspace.autosave.session.folder
    assert (window.document.photo.width, window.document.photo.height) == (40, 30)
    assert recents.recent_photos() == []
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.actions_["paste"].trigger()
    assert len({document.photo.path for document in window.album.documents}) == 2


def test_pasted_files_are_opened(window: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in photos])
    QApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.actions_["paste"].trigger()
    assert [document.photo.path for document in window.album.documents] == photos


def test_an_empty_clipboard_is_said(window: MainWindow) -> None:
    QApplication.clipboard().clear()
    window.actions_["paste"].trigger()
    assert "no photo" in window.statusBar().currentMessage()


def test_the_copied_picture_is_the_saved_one(coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(QApplication.clipboard().dataChanged, timeout=TIMEOUT_MS):
        coloured.actions_["copy"].trigger()
    save(coloured, tmp_path / "out.png", qtbot)
    image = QApplication.clipboard().image().convertToFormat(QImage.Format.Format_RGB32)
    quads = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    assert np.array_equal(quads[..., 2::-1], np.asarray(Image.open(tmp_path / "out.png").convert("RGB")))


def test_a_picture_is_dragged_out_as_a_file(coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    document = coloured.document
    assert document is not None
    (url,) = coloured.commands.parcel(document).urls()
    made = Path(url.toLocalFile())
    assert made.name == "coffee-colorized.png"
    with Image.open(made) as picture:
        assert picture.size == (document.photo.width, document.photo.height)
    save(coloured, tmp_path / "out.png", qtbot)
    (url,) = coloured.commands.parcel(document).urls()
    assert Path(url.toLocalFile()) == tmp_path / "out.png"
    qtbot.waitUntil(lambda: not coloured.workers._tasks, timeout=TIMEOUT_MS)


def test_a_picture_that_is_dropped_after_it_was_written_is_handed_over(coloured: MainWindow, qtbot: QtBot) -> None:
    parcel = coloured.commands.parcel(coloured.document)
    qtbot.waitUntil(lambda: not coloured.workers.findChildren(Task), timeout=TIMEOUT_MS)
    (url,) = parcel.urls()
    assert Path(url.toLocalFile()).exists()


def test_recent_files_are_kept_and_missing_ones_dropped(several: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    assert recents.recent_photos() == photos
    photos[0].unlink()
    assert recents.recent_photos() == photos[1:]
    menu = several.findChild(RecentMenu)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["coffee.png", "rocket.png"]
    with qtbot.waitSignal(several.album.current_changed, timeout=TIMEOUT_MS):
        menu.actions()[1].trigger()
    assert several.windowTitle().startswith("rocket.png")


def test_recent_files_are_few(home: Path) -> None:
    recents.add_recent([Path(f"/scans/{number}.png") for number in range(40)])
    recents.add_recent([Path("/scans/7.png")])
    kept = recents.load_recents().recent
    assert len(kept) == recents.MOST
    assert Path(kept[0]).name == "7.png"
    assert len(set(kept)) == len(kept)
    recents.recents_file().write_text("{", "utf-8")
    assert recents.load_recents() == recents.Recents()


def test_a_dropped_folder_of_grey_photos_opens(window: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        drop(window, photos[0].parent)
    assert [document.photo.path for document in window.album.documents] == photos


@pytest.fixture
def colours(tmp_path: Path) -> Path:
    """A folder of colour photographs."""
    folder = tmp_path / "colours"
    folder.mkdir()
    for name in ("astronaut", "coffee", "cat"):
        Image.fromarray(getattr(data, {"cat": "chelsea"}.get(name, name))()).save(folder / f"{name}.jpg")
    return folder


def test_a_dropped_folder_of_colour_photos_asks_and_opens(window: MainWindow, colours: Path, qtbot: QtBot) -> None:
    drop(window, colours)
    assert "colours" in modal(qtbot).text()
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        answer(qtbot, "Open these photos")
    assert len(window.album.documents) == 3


@pytest.mark.torch
def test_a_dropped_folder_can_be_learnt_from(window: MainWindow, colours: Path, qtbot: QtBot) -> None:
    drop(window, colours)
    answer(qtbot, "Learn from these photos…")
    qtbot.waitUntil(lambda: isinstance(modal(qtbot), StartDialog), timeout=TIMEOUT_MS)
    assert modal(qtbot).box.place.text() == str(colours)
    modal(qtbot).reject()
    assert window.document is None


def test_a_folder_without_photos_is_named(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "nothing here"
    empty.mkdir()
    with qtbot.waitSignal(window.workspace.not_opened, timeout=TIMEOUT_MS):
        window.workspace.opener.read([empty])
    assert "nothing here" in modal(qtbot).informativeText()
    answer(qtbot, "OK")


def test_files_that_cannot_be_opened_are_listed_and_the_others_open(
    window: MainWindow, photos: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    bad = [tmp_path / name for name in ("a.png", "b.jpg")]
    for path in bad:
        path.write_text("no photo")
    with qtbot.waitSignal(window.workspace.not_opened, timeout=TIMEOUT_MS):
        window.open([bad[0], *photos, bad[1]])
    assert modal(qtbot).windowTitle() == "2 files cannot be opened"
    answer(qtbot, "Close")
    assert len(window.album.documents) == 3
    qtbot.waitUntil(lambda: window.document is not None and window.document.scan is not None, timeout=TIMEOUT_MS)


def test_the_folder_is_shown(
    coloured: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()))
    (tmp_path / "out").mkdir()
    save(coloured, tmp_path / "out" / "x.png", qtbot)
    coloured.actions_["show_folder"].trigger()
    assert asked == [str(tmp_path / "out")]


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A TIFF of three grey pages of different sizes."""
    shades = np.linspace(40, 200, 64, dtype=np.uint8)
    pages = [Image.fromarray(np.tile(shades, (height, 1))) for height in (40, 50, 60)]
    pages[0].save(tmp_path / "album.tif", save_all=True, append_images=pages[1:])
    return tmp_path / "album.tif"


def test_pages_are_documents_and_are_saved_as_one_file_each_with_its_look(
    window: MainWindow, fake_engine: None, album: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    original = album.read_bytes()
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([album])
    pages = window.album.documents
    assert [page.name for page in pages] == [f"album.tif – page {number}" for number in (1, 2, 3)]
    for page in (pages[0], pages[2]):
        window.album.show(page)
        with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
            window.actions_["colorize"].trigger()
    pages[2].adjust({"adjustments": replace(pages[2].look.edit.adjustments, saturation=0.5)}, "Saturation")
    window.actions_["save"].trigger()
    assert "1 of 3 pages" in modal(qtbot).text()
    answer(qtbot, "Save")
    qtbot.waitUntil(lambda: hasattr(modal(qtbot), "form"), timeout=TIMEOUT_MS)
    assert modal(qtbot).name.text() == "album-colorized.tif"
    assert modal(qtbot).form.count() == 1
    with qtbot.waitSignal(window.jobs.saved, timeout=TIMEOUT_MS):
        save_to(qtbot, tmp_path / "out.tif")
    assert [page.state for page in pages] == [State.SAVED, State.GREY, State.SAVED]
    with Image.open(tmp_path / "out.tif") as saved:
        spans = []
        for number in range(3):
            saved.seek(number)
            assert saved.size == (64, 40 + 10 * number)
            spans.append(int(np.ptp(np.asarray(saved.convert("RGB")).astype(int), axis=2).max()))
    assert spans[1] == 0
    assert spans[0] > 2 * spans[2] > 0
    assert album.read_bytes() == original


def test_a_page_that_was_closed_stays_in_the_file(
    window: MainWindow, fake_engine: None, album: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([album])
    window.album.remove(window.album.documents[1])
    with qtbot.waitSignal(window.workspace.batch.ended, timeout=TIMEOUT_MS):
        window.actions_["colorize_all"].trigger()
    save(window, tmp_path / "out.tif", qtbot)
    assert open_photo(tmp_path / "out.tif", max_pixels=10**6).pages == 3


def test_save_options_reach_the_file(coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    sizes = {}
    for quality in (95, 30):
        coloured.actions_["save_as"].trigger()
        dialog = modal(qtbot)
        dialog.quality.setValue(quality)
        with qtbot.waitSignal(coloured.jobs.saved, timeout=TIMEOUT_MS):
            save_to(qtbot, tmp_path / f"{quality}.jpg")
        sizes[quality] = (tmp_path / f"{quality}.jpg").stat().st_size
    assert sizes[30] < sizes[95] / 2
    coloured.actions_["save_as"].trigger()
    dialog = modal(qtbot)
    assert dialog.quality.value() == 30
    assert not dialog.bits.isVisible()
    dialog.form.setCurrentIndex(dialog.form.findData("tiff"))
    assert dialog.name.text().endswith(".tif")
    assert dialog.bits.isVisible()
    dialog.bits.setCurrentIndex(dialog.bits.findData(16))
    dialog.metadata.setCurrentIndex(2)
    assert dialog.options == SaveOptions(16, 30, Kept.NONE)
    with qtbot.waitSignal(coloured.jobs.saved, timeout=TIMEOUT_MS):
        save_to(qtbot, tmp_path / "deep.tif")
    assert open_photo(tmp_path / "deep.tif", max_pixels=10**7).depth == 16
    assert coloured.document is not None
    assert coloured.document.options.depth == 16


def test_the_save_dialog_says_what_would_be_replaced(coloured: MainWindow, coffee: Path, qtbot: QtBot) -> None:
    coffee.with_name("there.png").write_bytes(b"x")
    coloured.actions_["save_as"].trigger()
    dialog = modal(qtbot)
    save_button = dialog.buttons.buttons()[0]
    for name, text, can_save in (
        ("there.png", "would be replaced", True),
        ("coffee.png", "never overwritten", False),
        ("new", "End the name in one of .tif, .png, .jpg, .webp, ", False),
        ("new.jfif", "", True),
        ("new.JPE", "", True),
        ("new.webp", "", True),
    ):
        dialog.name.setText(name)
        assert dialog.name.text() == name
        assert text in dialog.note.text()
        assert save_button.isEnabled() == can_save
        assert (save_button.text() == "Replace") == (name == "there.png")
    assert dialog.form.currentData() == "webp"
    answer(qtbot, "Cancel")


def test_a_failed_save_is_marked_until_it_succeeds(coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(coloured.jobs.failed, timeout=TIMEOUT_MS):
        begin_save(coloured, tmp_path / "no folder" / "out.png")
    answer(qtbot, "OK")
    assert coloured.document is not None
    assert coloured.document.state is State.FAILED
    save(coloured, tmp_path / "out.png", qtbot)
    assert coloured.document.state is State.SAVED
    settle(coloured, qtbot)
