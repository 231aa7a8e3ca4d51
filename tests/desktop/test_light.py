"""The light of photographed prints in the window: evened as one is made flat, said, turned, and in no way of scans."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from skimage import data

from core.color import rgb_to_lab
from core.lighting import Reference
from core.photo import read_record
from core.stages.light import LIGHT, Light, told_by
from desktop.canvas.outline_tool import OutlineTool
from desktop.help.browser import HelpWindow, close_help
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, save, settle, shot
from tests.desktop.outline_driver import LEFT, proposed, wait_for_pixels
from tests.made_snapshots import snapshot


@pytest.fixture
def shots(tmp_path: Path) -> dict[bool, Path]:
    """A print of scikit-image's coffee (Rachel Michetti, CC0) on a table, by whether it has a white border."""
    coffee = tmp_path / "coffee.jpg"
    Image.fromarray(data.coffee()).save(coffee, quality=95)
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime] = 0.02
    made: dict[bool, Path] = {}
    for seed in range(0, 500, 5):
        taken = snapshot([coffee], seed)
        if taken.has_border not in made and not taken.has_glare:
            made[taken.has_border] = tmp_path / f"shot{seed}.jpg"
            Image.fromarray(taken.pixels).save(made[taken.has_border], quality=95, exif=exif)
        if len(made) == 2:
            break
    return made


def flat(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Open a shot, make its print flat, and wait until its light is measured."""
    proposed(window, path, qtbot)
    qtbot.mouseClick(window.outline_bar.keep, LEFT)
    wait_for_pixels(window, qtbot)
    qtbot.waitUntil(lambda: LIGHT.name in window.document.look.findings, timeout=TIMEOUT_MS)
    settle(window, qtbot)


def border(path: Path) -> np.ndarray:
    """Lab of the paper at the middles of the four sides of a picture (4, 3)."""
    lab = rgb_to_lab(np.asarray(Image.open(path).convert("RGB")))
    height, width = lab.shape[:2]
    deep = round(0.015 * max(height, width))
    return np.array([lab[y - 3 : y + 4, x - 3 : x + 4].mean(axis=(0, 1)) for x, y in (
        (width // 2, deep), (width - deep, height // 2), (width // 2, height - deep), (deep, height // 2)
    )])  # fmt: skip


def test_a_print_that_is_made_flat_is_shown_and_saved_in_even_light(
    window: MainWindow, shots: dict[bool, Path], proposals: None, scheme: str, tmp_path: Path, qtbot: QtBot
) -> None:
    flat(window, shots[True], qtbot)
    document, panel = window.document, window.panel
    assert document.look.edit.light == Light(1.0)
    assert told_by(document.look.findings[LIGHT.name].value) is Reference.PAPER
    assert panel.sections[LIGHT.name].isVisible()
    assert panel.light_told.text() == "Measured at the white border, which shows the lamp's colour as well."
    panel.sections[LIGHT.name].heading.setChecked(True)
    settle(window, qtbot)
    shot(window, f"light-{scheme}")
    panel.sliders[LIGHT.name]["light"].slider.setValue(0)
    assert not panel.light_told.isVisible()
    window.actions_["undo"].trigger()
    assert panel.light_told.isVisible()
    save(window, tmp_path / "evened.png", qtbot)
    panel.sliders[LIGHT.name]["light"].slider.setValue(0)
    save(window, tmp_path / "left.png", qtbot)
    record = read_record(tmp_path / "evened.png")
    assert record is not None
    assert record.light == "paper"
    assert read_record(tmp_path / "left.png") is None
    before, after = border(tmp_path / "left.png"), border(tmp_path / "evened.png")
    assert np.abs(after[:, 1:]).max() < 2 < np.abs(before[:, 1:]).max()
    assert np.ptp(after[:, 0]) < 1


def test_what_told_of_the_light_is_said_and_read_about(
    window: MainWindow, shots: dict[bool, Path], proposals: None, qtbot: QtBot
) -> None:
    flat(window, shots[False], qtbot)
    assert told_by(window.document.look.findings[LIGHT.name].value) is Reference.GROUND
    assert window.panel.light_told.text() == "Measured at the ground about the print; the lamp's colour is left."
    section = window.panel.sections[LIGHT.name]
    (ask,) = [each for each in section.findChildren(QToolButton) if each.text() == "?"]
    qtbot.mouseClick(ask, LEFT)
    (opened,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)]
    assert "fall-off" in opened.reader.toPlainText()
    close_help()


def test_scans_have_no_light_to_even(window: MainWindow, outlines: OutlineTool, qtbot: QtBot) -> None:
    assert not window.panel.sections[LIGHT.name].isVisible()
    qtbot.mouseClick(window.outline_bar.keep, LEFT)
    wait_for_pixels(window, qtbot)
    assert window.document.look.edit.light == Light()
    assert not window.panel.sections[LIGHT.name].isVisible()
    window.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: window.document.look.is_developed and window.workspace.is_idle, timeout=TIMEOUT_MS)
    assert window.document.look.edit.light == Light()
    assert LIGHT.name not in window.document.look.findings
