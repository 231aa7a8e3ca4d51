"""Pictures to show others: before and after, and a sheet of all photos."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.errors import AutochromeError
from core.monitor import IDLE
from desktop.sheets import write_before_after, write_contact_sheet
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, modal


def choose(qtbot: QtBot, target: Path) -> None:
    """Answer the dialog that asks where to."""
    dialog = modal(qtbot)
    dialog.fileSelected.emit(str(target))
    dialog.reject()


def test_before_and_after_stand_beside_each_other(coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    coloured.actions_["rotate_left"].trigger()
    coloured.actions_["before_after"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "coffee-before-after.jpg"
    with qtbot.waitSignal(coloured.sheets.said, timeout=TIMEOUT_MS):
        choose(qtbot, tmp_path / "pair.png")
    pair = np.asarray(Image.open(tmp_path / "pair.png").convert("RGB")).astype(int)
    height, width = pair.shape[:2]
    assert (height, width // 2 > 400) == (600, True)  # turned
    spread = np.ptp(pair, axis=2).mean(axis=0)
    assert spread[: width // 2 - 20].max() == 0
    assert spread[width // 2 + 20 :].mean() > 5
    assert not list(tmp_path.glob("*.part"))


def test_the_scan_is_never_overwritten(coloured: MainWindow, coffee: Path, qtbot: QtBot) -> None:
    before = coffee.read_bytes()
    coloured.actions_["before_after"].trigger()
    choose(qtbot, coffee)
    answer(qtbot, "OK")
    assert coffee.read_bytes() == before


def test_a_sheet_has_all_photos_on_as_many_pages_as_it_takes(several: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    several.actions_["contact_sheet"].trigger()
    with qtbot.waitSignal(several.sheets.said, timeout=TIMEOUT_MS):
        choose(qtbot, tmp_path / "sheet.pdf")
    photos = [(each.name, each.photo, each.look) for each in several.album.documents]
    write_contact_sheet(photos * 5, tmp_path / "more.pdf", IDLE)
    pages = [len(re.findall(rb"/Type /Page\b", (tmp_path / name).read_bytes())) for name in ("sheet.pdf", "more.pdf")]
    assert pages == [1, 2]


def test_what_cannot_be_written_is_said_and_leaves_nothing(several: MainWindow, tmp_path: Path) -> None:
    document = several.album.documents[0]
    with pytest.raises((AutochromeError, OSError)):
        write_before_after(document.photo, document.look, tmp_path / "none" / "a.jpg", IDLE)
    with pytest.raises((AutochromeError, OSError)):
        write_contact_sheet([("a", document.photo, document.look)], tmp_path / "none" / "a.pdf", IDLE)
    assert not (tmp_path / "none").exists()
