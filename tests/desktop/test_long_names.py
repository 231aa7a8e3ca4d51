"""Names as long as the file system takes them: the dialog opens, suggests one that fits, and says what is too long."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.photo import SaveOptions, open_photo
from desktop.documents.document import Look
from desktop.files import suggested_name
from desktop.save_dialog import SaveDialog
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, colorize_all, modal
from tests.desktop.test_access import DIALOGS


@pytest.mark.parametrize("stem", ["x" * 251, "ä" * 124 + "a"])
def test_a_long_name_is_suggested_shorter(stem: str, window: MainWindow, coffee: Path, qtbot: QtBot) -> None:
    source = coffee.with_name(f"{stem}.png")
    shutil.copy(coffee, source)
    photo = open_photo(source, max_pixels=10**6)
    name = suggested_name(photo, None, Look())
    assert len(name.encode()) <= 255
    dialog = SaveDialog(window, coffee.parent, None, SaveOptions(), photo, name)
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    assert save.isEnabled()
    dialog.name.setText(f"{stem}-colorized.png")
    assert not save.isEnabled()
    assert "too long" in dialog.note.text()
    dialog.deleteLater()


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_opens_over_a_photo_of_the_longest_name(
    name: str, window: MainWindow, coffee: Path, fake_engine: None, qtbot: QtBot
) -> None:
    source = coffee.with_name(f"{'x' * 251}.png")
    shutil.copy(coffee, source)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([source])
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        window.actions_["colorize"].trigger()
    DIALOGS[name](window)
    dialog = modal(qtbot)
    assert dialog.width() <= window.width()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not dialog, timeout=TIMEOUT_MS)


def test_all_are_saved_under_names_that_fit(window: MainWindow, coffee: Path, fake_engine: None, qtbot: QtBot) -> None:
    sources = [coffee.with_name(f"{'x' * 250}{number}.png") for number in range(2)]
    for source in sources:
        shutil.copy(coffee, source)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open(sources)
    colorize_all(window, qtbot)
    out = coffee.parent / "out"
    out.mkdir()
    with qtbot.waitSignal(window.workspace.batch.ended, timeout=TIMEOUT_MS) as ended:
        window.workspace.save_all(window.album.documents, out, None, SaveOptions(), lambda: None)
    (report,) = ended.args
    assert (report.done, report.failed) == (2, [])
    assert len(list(out.iterdir())) == 2
