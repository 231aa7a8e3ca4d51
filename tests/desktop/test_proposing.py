"""A proposal for how a scan should lie: shown, taken with one click, for the strip with another, refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from skimage import data

from core.geometry import AS_SCANNED
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, shot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def lying(tmp_path: Path) -> list[Path]:
    """One scan on its side, one upside down, one as it should be (camera, CC0; astronaut, public domain)."""
    pictures = [
        np.rot90(data.camera()),
        np.rot90(data.camera(), 2),
        np.asarray(Image.fromarray(data.astronaut()).convert("L")),
    ]
    paths = [tmp_path / f"{name}.png" for name in ("side", "down", "up")]
    for picture, path in zip(pictures, paths, strict=True):
        Image.fromarray(picture).save(path)
    return paths


def opened(window: MainWindow, paths: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.proposing.found, timeout=TIMEOUT_MS):
        window.open(paths)


def turns(window: MainWindow) -> list[int]:
    return [document.look.edit.geometry.quarter_turns for document in window.album.documents]


def test_one_click_takes_it_and_undo_takes_it_back(
    window: MainWindow, lying: list[Path], proposals: None, qtbot: QtBot
) -> None:
    opened(window, lying[:1], qtbot)
    bar = window.proposal_bar
    assert bar.isVisible()
    assert bar.text.text() == "side.png: lies on its side."
    assert not bar.take_all.isVisible()
    shot(window, "proposal")
    qtbot.mouseClick(bar.take, LEFT)
    assert turns(window) == [1]
    assert not bar.isVisible()
    window.actions_["undo"].trigger()
    assert turns(window) == [0]
    assert bar.isVisible()
    qtbot.mouseClick(bar.close_, LEFT)
    assert not bar.isVisible()
    assert window.document.look.edit.geometry == AS_SCANNED


def test_one_click_is_enough_for_the_strip(
    window: MainWindow, lying: list[Path], proposals: None, qtbot: QtBot
) -> None:
    opened(window, lying, qtbot)
    with qtbot.waitSignal(window.album.documents[1].look_changed, timeout=TIMEOUT_MS):
        qtbot.mouseClick(window.proposal_bar.take_all, LEFT)
    assert turns(window) == [1, 2, 0]
    assert window.album.documents[2].look.edit.geometry == AS_SCANNED
    assert "2 photos are straightened" in window.statusBar().currentMessage()
    window.album.step(1)
    assert not window.proposal_bar.isVisible()


def test_what_somebody_has_turned_is_not_proposed_for(
    window: MainWindow, lying: list[Path], proposals: None, qtbot: QtBot
) -> None:
    opened(window, lying[:1], qtbot)
    window.actions_["flip_horizontally"].trigger()
    assert not window.proposal_bar.isVisible()
    qtbot.mouseClick(window.proposal_bar.take, LEFT)
    assert turns(window) == [0]
