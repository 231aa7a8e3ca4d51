"""Captions, for one photo and for several, as a person types them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from core.photo import open_photo
from core.photo.captions import NOTHING_SAID, Caption, read
from desktop.captions import CaptionDialog
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, modal, save


def asked(window: MainWindow, qtbot: QtBot) -> CaptionDialog:
    window.actions_["caption"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, CaptionDialog)
    return dialog


def accept(dialog: CaptionDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_what_is_typed_is_saved_shown_and_taken_back(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    document = opened.album.documents[0]
    dialog = asked(opened, qtbot)
    dialog.title.setText("Anna")
    dialog.people.setText("Anna, Karl ;")
    dialog.date.setText("about 1931")
    assert "1931" in dialog.note.text()
    accept(dialog)
    assert document.look.edit.caption == Caption("Anna", people=("Anna", "Karl"), date="about 1931")
    assert document.is_modified
    labels = [value.text() for _, value in opened.panel.facts._labels]
    assert labels[:2] == ["Anna", "Anna, Karl"]
    assert "about 1931" in labels
    save(opened, tmp_path / "saved.jpg", qtbot)
    assert read(open_photo(tmp_path / "saved.jpg", max_pixels=10**7).metadata).date == "about 1931"
    opened.actions_["start_over"].trigger()
    assert document.look.edit.caption.title == "Anna"  # the scan again, but not nameless
    opened.actions_["undo"].trigger()
    opened.actions_["undo"].trigger()
    assert document.look.edit.caption == NOTHING_SAID


def test_of_several_only_what_is_touched_changes(several: MainWindow, qtbot: QtBot) -> None:
    first, second, third = several.album.documents
    first.adjust({"caption": Caption("One", place="Rom")}, "")
    second.adjust({"caption": Caption("Two", place="Rom")}, "")
    third.adjust({"caption": Caption("Three", place="Rom")}, "")
    several.strip.selectAll()
    dialog = asked(several, qtbot)
    assert (dialog.title.text(), dialog.title.placeholderText(), dialog.place.text()) == ("", "Several", "Rom")
    dialog.place.setText("Ostia")
    accept(dialog)
    said = [(each.look.edit.caption.title, each.look.edit.caption.place) for each in several.album.documents]
    assert said == [("One", "Ostia"), ("Two", "Ostia"), ("Three", "Ostia")]


def test_names_of_files_are_taken_each_for_its_own(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / name for name in ("1931-05 Anna.png", "ca. 1940 Karl.png", "scan0003.png")]
    for path in paths:
        Image.new("L", (60, 40), 90).save(path)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open(paths)
    window.strip.selectAll()
    dialog = asked(window, qtbot)
    dialog.by_name.click()
    dialog.place.setText("Görlitz")
    accept(dialog)
    assert [each.look.edit.caption for each in window.album.documents] == [
        Caption("Anna", date="1931-05", place="Görlitz"),
        Caption("Karl", date="about 1940", place="Görlitz"),
        Caption(place="Görlitz"),
    ]


@pytest.mark.parametrize("typed", ["Anna", ""])
def test_what_the_scan_says_anyway_is_nothing_new(window: MainWindow, tmp_path: Path, typed: str, qtbot: QtBot) -> None:
    path, block = tmp_path / "told.jpg", Image.Exif()
    block[270] = "Anna"
    Image.new("L", (60, 40), 90).save(path, exif=block)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([path])
    dialog = asked(window, qtbot)
    assert dialog.caption.text() == "Anna"
    dialog.caption.setText("Karl")
    dialog.caption.setText(typed)
    accept(dialog)
    assert window.album.documents[0].look.edit.caption.caption == (None if typed else "")
