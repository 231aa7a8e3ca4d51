"""Colours from another photo: real pictures, one found again and one not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from skimage import data

from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, modal, shot
from tests.desktop.hint_driver import LEFT, hints, laid_on
from tests.desktop.test_window import drop


def choose(window: MainWindow, photo: Path, qtbot: QtBot) -> None:
    """Press the button, and choose a photo in the dialog."""
    qtbot.mouseClick(window.hint_bar.photo, LEFT)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(photo))
    dialog.reject()


def other(folder: Path, picture: np.ndarray, name: str = "other.png") -> Path:
    Image.fromarray(picture).save(folder / name)
    return folder / name


def test_places_of_another_photo_become_hints_in_one_step(
    scheme: str, hinted: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window, bar = hinted, hinted.hint_bar
    assert not bar.strength.isVisible()
    steps = window.document.history.count()
    choose(window, other(tmp_path, np.rot90(data.coffee())), qtbot)
    laid_on(window, qtbot)
    found = hints(window)
    assert len(found) >= 8
    assert str(len(found)) in bar.what.text()
    assert window.document.history.count() == steps + 1
    shot(window, f"reference-{scheme}")
    bar.strength.setValue(50)
    laid_on(window, qtbot, lambda now: now[0].strength < found[0].strength)
    assert window.document.history.count() == steps + 1
    window.hinting._tool.select(0)  # type: ignore[union-attr]
    qtbot.keyClick(window.canvas, Qt.Key.Key_Delete)
    laid_on(window, qtbot, lambda now: len(now) == len(found) - 1)
    left = hints(window)
    bar.strength.setValue(90)  # what a person has changed is theirs
    assert hints(window) == left
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert hints(window) == ()


def test_a_photo_with_nothing_in_common_says_so(hinted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    bar = hinted.hint_bar
    choose(hinted, other(tmp_path, data.chelsea(), "cat.png"), qtbot)
    qtbot.waitUntil(lambda: "cat.png" in bar.what.text(), timeout=TIMEOUT_MS)
    assert "nothing in common" in bar.what.text()
    assert not bar.strength.isVisible()
    assert hints(hinted) == ()


def test_a_grey_photo_is_refused_with_its_reason(hinted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    grey = other(tmp_path, np.asarray(data.camera()), "grey.png")
    choose(hinted, grey, qtbot)
    box = modal(qtbot)
    assert "grey.png" in box.informativeText()
    box.accept()


def test_a_photo_that_is_dropped_on_the_colour_tool_gives_its_colours_and_is_not_opened(
    hinted: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    drop(hinted, other(tmp_path, np.rot90(data.coffee())))
    laid_on(hinted, qtbot)
    assert len(hints(hinted)) >= 8
    assert len(hinted.album.documents) == 1
    hinted.actions_["hint"].trigger()
    with qtbot.waitSignal(hinted.album.added, timeout=TIMEOUT_MS):
        drop(hinted, tmp_path / "other.png")
