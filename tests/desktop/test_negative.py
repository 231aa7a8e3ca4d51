"""Negatives in the window: proposed, taken for one and for the strip, chosen by hand, kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.color import rgb_to_lab
from core.film import Film
from core.library import Library
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, save, settle, shot
from tests.made_negatives import GREY, grey_of, negative_of, photograph, without_margin

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def film(tmp_path: Path) -> list[Path]:
    """A colour negative on its side, a black-and-white one, and a print."""
    astronaut, coffee = photograph("astronaut"), photograph("coffee")
    scans = {
        "colour": np.rot90(negative_of(astronaut)) >> 8,
        "grey": negative_of(grey_of(astronaut), GREY)[..., 0] >> 8,
        "print": grey_of(coffee)[..., 0],
    }
    paths = [tmp_path / f"{name}.png" for name in scans]
    for path, scan in zip(paths, scans.values(), strict=True):
        Image.fromarray(scan.astype(np.uint8)).save(path)
    return paths


def opened(window: MainWindow, paths: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.proposing.found, timeout=TIMEOUT_MS):
        window.open(paths)


def films(window: MainWindow) -> list[Film]:
    return [document.look.edit.negative.film for document in window.album.documents]


def inverted(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the film has been measured."""
    assert window.document is not None
    qtbot.waitUntil(lambda: "negative" in window.document.look.findings, timeout=TIMEOUT_MS)
    settle(window, qtbot)


def test_a_negative_is_asked_about_and_one_click_inverts_it(
    window: MainWindow, film: list[Path], proposals: None, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(window, film[:1], qtbot)
    bar = window.proposal_bar
    assert bar.text.text().startswith("colour.png: is a colour negative; lies on its side")
    assert bar.take.text() == "Invert"
    assert not bar.take_all.isVisible()
    shot(window, "negative-asked")
    qtbot.mouseClick(bar.take, LEFT)
    assert films(window) == [Film.COLOUR]
    assert window.document.look.edit.geometry.quarter_turns == 1
    assert not bar.isVisible()
    inverted(window, qtbot)
    shot(window, "negative-inverted")
    assert window.document.is_modified
    save(window, tmp_path / "positive.png", qtbot)
    saved = np.asarray(Image.open(tmp_path / "positive.png").convert("RGB"))
    assert saved.shape[0] > saved.shape[1] * 0.9
    window.actions_["undo"].trigger()
    assert films(window) == [Film.NONE]
    assert bar.isVisible()
    qtbot.mouseClick(bar.close_, LEFT)
    assert not bar.isVisible()


def test_one_click_inverts_all_that_are_negatives(
    window: MainWindow, film: list[Path], proposals: None, qtbot: QtBot
) -> None:
    opened(window, film, qtbot)
    assert window.proposal_bar.take_all.text() == "Invert All"
    with qtbot.waitSignal(window.album.documents[1].look_changed, timeout=TIMEOUT_MS):
        qtbot.mouseClick(window.proposal_bar.take_all, LEFT)
    assert films(window) == [Film.COLOUR, Film.GREY, Film.NONE]
    assert "2 photos are inverted or straightened" in window.statusBar().currentMessage()


def test_by_hand_in_the_panel_for_all_in_step_and_kept(window: MainWindow, film: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open(film)
    window.album.show(window.album.documents[1])
    window.panel.sections["negative"].heading.setChecked(True)
    box = window.panel.film_box.film
    box.setCurrentIndex(box.findData(Film.GREY))
    box.activated.emit(box.currentIndex())
    assert films(window) == [Film.NONE, Film.GREY, Film.NONE]
    inverted(window, qtbot)
    scan = window.document.scan
    assert scan is not None
    shot(window, "negative-panel")
    with qtbot.waitSignal(window.workspace.autosave.kept, timeout=TIMEOUT_MS):
        window.workspace.autosave.keep()
    kept = Library().known([film[1]])[film[1]]
    assert [each.edit.negative.film for each in kept] == [Film.GREY]
    window.panel.sections["negative"].reset.click()
    assert films(window)[1] is Film.NONE
    assert box.currentData() == Film.NONE
    window.strip.selectAll()
    window.actions_["auto_sync"].setChecked(True)
    box.setCurrentIndex(box.findData(Film.COLOUR))
    box.activated.emit(box.currentIndex())
    assert films(window) == [Film.COLOUR] * 3
    assert window.actions_["undo"].text() == "&Undo Negative"


def test_what_is_saved_is_the_photograph(window: MainWindow, film: list[Path], tmp_path: Path, qtbot: QtBot) -> None:
    photo = photograph("astronaut")
    Image.fromarray((negative_of(photo) >> 8).astype(np.uint8)).save(tmp_path / "upright.png")
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([tmp_path / "upright.png"])
    window.panel.film_box.chosen.emit(Film.COLOUR)
    inverted(window, qtbot)
    save(window, tmp_path / "positive.png", qtbot)
    saved = without_margin(np.asarray(Image.open(tmp_path / "positive.png")), GREY, photo.shape)
    assert np.linalg.norm(rgb_to_lab(np.ascontiguousarray(saved)) - rgb_to_lab(photo), axis=-1).mean() < 6
