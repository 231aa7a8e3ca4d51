"""Names as long as the file system takes them: the dialog opens, suggests one that fits, and says what is too long."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.photo import SaveOptions, open_photo
from desktop.documents.document import Look
from desktop.files import suggested_name
from desktop.save_dialog import SaveDialog
from desktop.window import MainWindow


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
