"""Shots of one print are chosen in the strip and merged; glare on one is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot
from skimage import data

from desktop.window import MainWindow
from tests.desktop.driver import modal, settle, shot
from tests.desktop.outline_driver import names, press, proposed, wait_for_pixels
from tests.made_snapshots import snapshots

MERGED_MS = 120_000


@pytest.fixture(scope="module")
def shots(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two of coffee (Rachel Michetti, CC0), and what is no print."""
    folder = tmp_path_factory.mktemp("shots")
    Image.fromarray(data.coffee()).save(folder / "coffee.jpg", quality=95)
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime] = 0.02
    for number, each in enumerate(snapshots([folder / "coffee.jpg"], 8, 2)):
        Image.fromarray(each.pixels).resize((900, 1200)).save(folder / f"{number}.jpg", quality=95, exif=exif)
    Image.new("RGB", (300, 200), "gray").save(folder / "even.jpg")
    return [folder / name for name in ("0.jpg", "1.jpg", "even.jpg")]


def choose(window: MainWindow, *rows: int) -> None:
    """Select photos in the strip."""
    model, selected = window.strip.model(), window.strip.selectionModel()
    for number, row in enumerate(rows):
        how = QItemSelectionModel.SelectionFlag.Select if number else QItemSelectionModel.SelectionFlag.ClearAndSelect
        selected.select(model.index(row, 0), how)


def test_what_is_chosen_is_merged_into_a_picture_of_its_own(
    window: MainWindow, shots: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded):
        window.open(shots)
    action = window.actions_["merge_shots"]
    assert not action.isEnabled()
    choose(window, 0, 1)
    assert action.isEnabled()
    assert window.merging.cancel.isHidden()
    action.trigger()
    assert window.merging.cancel.isVisible()
    shot(window, "merging")
    qtbot.mouseClick(window.merging.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.merging.cancel.isHidden, timeout=MERGED_MS)
    assert names(window) == ["0.jpg", "1.jpg", "even.jpg"]
    action.trigger()
    qtbot.waitUntil(lambda: len(names(window)) == 4, timeout=MERGED_MS)
    assert names(window)[-1] == "0-merged.tif"
    wait_for_pixels(window, qtbot)
    settle(window, qtbot)
    shot(window, "merged")
    choose(window, 0, 2)
    action.trigger()
    assert "No print is found in “even.jpg”." in modal(qtbot).text() + modal(qtbot).informativeText()
    shot(modal(qtbot), "merging-refused")
    modal(qtbot).reject()


def test_a_reflection_is_said(window: MainWindow, shots: list[Path], proposals: None, qtbot: QtBot) -> None:
    proposed(window, shots[1], qtbot)
    settle(window, qtbot)
    press(window, Qt.Key.Key_Return)
    wait_for_pixels(window, qtbot)
    settle(window, qtbot)
    assert window.banner.text.endswith(
        ": a reflection hides part of this photo: photograph it again from another side."
    )
    shot(window, "glare")
