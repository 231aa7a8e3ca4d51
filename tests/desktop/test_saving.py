"""Save All says how many, where and how named, and shows them afterwards; size and colours reach the file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from core.photo import PROFILES, SaveOptions, Size, open_photo
from desktop.documents import recents
from desktop.saving import remembered_options
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, colorize_all, modal, save_to, shot

LEFT = Qt.MouseButton.LeftButton


def test_all_go_beside_their_scans_and_are_shown(
    several: MainWindow, photos: list[Path], fake_engine: None, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    colorize_all(several, qtbot)
    qtbot.mouseClick(several.all_bar.save, LEFT)
    dialog = modal(qtbot)
    assert dialog.windowTitle() == "Save 3 pictures"
    assert dialog.target == photos[0].parent / "In colour"
    assert "astronaut-colorized.png, coffee-colorized.png, rocket-colorized.png" in dialog.note.text()
    assert not dialog.target.exists()
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS):
        answer(qtbot, "Save")
    folder = photos[0].parent / "In colour"
    assert sorted(path.name for path in folder.iterdir()) == [f"{path.stem}-colorized.png" for path in photos]
    assert "3 pictures are saved" in several.banner.text
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    qtbot.mouseClick(several.banner.offer, LEFT)
    assert shown == [str(folder)]
    assert recents.load_recents().save_folders == {}  # where they go anyway


def test_names_follow_a_pattern_that_is_shown_and_remembered(
    several: MainWindow, tmp_path: Path, fake_engine: None, qtbot: QtBot
) -> None:
    colorize_all(several, qtbot)
    several.actions_["save_all"].trigger()
    dialog = modal(qtbot)
    dialog.name.setText("{who}")
    assert "not known" in dialog.note.text()
    assert not dialog.buttons.buttons()[0].isEnabled()
    dialog.name.setText("Album {number}")
    assert dialog.note.text().startswith("Album 1.png, Album 2.png, Album 3.png.")
    dialog.form.setCurrentIndex(dialog.form.findData("jpeg"))
    assert dialog.note.text().startswith("Album 1.jpg")
    dialog.size_field.measure.setCurrentIndex(1)
    dialog.size_field.side.setValue(100)
    dialog.profile.setCurrentIndex(dialog.profile.findData("display-p3"))
    dialog.take_folder(tmp_path)
    shot(dialog, "save-several")
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS):
        answer(qtbot, "Save")
    assert [Image.open(tmp_path / f"Album {number}.jpg").size for number in (1, 2, 3)] == [(100, 75)] * 3
    assert open_photo(tmp_path / "Album 1.jpg", max_pixels=10**6).icc == PROFILES["display-p3"].icc
    assert remembered_options() == SaveOptions(size=Size(side=100), profile="display-p3")
    assert recents.load_recents().save_pattern == "Album {number}"
    assert list(recents.load_recents().save_folders.values()) == [str(tmp_path)]


@pytest.mark.parametrize(
    ("measure", "size", "becomes"),
    [(1, Size(side=300), (300, 200)), (2, Size(megapixels=0.1), (387, 258)),
     (3, Size(paper=(10, 15), dpi=50), (295, 197))],
)  # fmt: skip
def test_one_is_saved_in_a_size(
    coloured: MainWindow, tmp_path: Path, measure: int, size: Size, becomes: tuple[int, int], qtbot: QtBot
) -> None:
    coloured.actions_["save_as"].trigger()
    dialog = modal(qtbot)
    field = dialog.size_field
    assert field.chosen is None
    field.measure.setCurrentIndex(measure)
    field.side.setValue(300)
    field.megapixels.setValue(0.1)
    field.dpi.setValue(50)
    assert field.chosen == size
    assert "{} × {} px".format(*becomes) in dialog.note.text()
    with qtbot.waitSignal(coloured.jobs.saved, timeout=TIMEOUT_MS):
        save_to(qtbot, tmp_path / "small.png")
    assert Image.open(tmp_path / "small.png").size == becomes
    coloured.actions_["save_as"].trigger()
    assert modal(qtbot).size_field.chosen == size
    answer(qtbot, "Cancel")


def test_what_was_remembered_and_makes_no_sense_is_as_usual(home: Path) -> None:
    for kept in ({"quality": 90, "metadata": "keep", "profile": "x"}, {"quality": 90, "metadata": "keep", "size": "9"}):
        recents.remember(save_options=kept)
        assert remembered_options() == SaveOptions()
        assert json.loads(recents.recents_file().read_text("utf-8"))["save_options"] == kept
