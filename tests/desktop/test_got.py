"""Faces and enlarging in the window: what leads to the models, faces one by one, and a picture saved larger."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.photo import read_record
from core.stages.enlarge import ENLARGE, Enlarge
from core.stages.faces import FACES, GENTLE, Faces
from desktop.canvas.display import Drawn
from desktop.tuning.models_dialog import ModelsDialog
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, save, settle, shot
from tests.got import get_enlarger, get_faces, with_noses

LEFT = Qt.MouseButton.LeftButton
NOSES = (13, 19), (37, 19)


@pytest.fixture
def group(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A photo of two, in a window with the networks that were got."""
    get_faces()
    get_enlarger()
    window.panel.picker.refresh()
    Image.fromarray(with_noses((400, 304), *NOSES)).save(tmp_path / "group.png", dpi=(300, 300))
    window.open([tmp_path / "group.png"])
    qtbot.waitUntil(lambda: window.document is not None and window.document.scan is not None, timeout=TIMEOUT_MS)
    window.actions_["split"].setChecked(False)
    for name in (FACES.name, ENLARGE.name):
        window.panel.sections[name].heading.setChecked(True)
    settle(window, qtbot)
    return window


def with_faces(window: MainWindow, qtbot: QtBot) -> list:
    window.panel.faces.begin.click()
    qtbot.waitUntil(lambda: len(window.panel.faces.faces) == 2, timeout=TIMEOUT_MS)
    settle(window, qtbot)
    return window.panel.faces.faces


def test_what_is_not_here_is_led_to(scheme: str, opened: MainWindow, qtbot: QtBot) -> None:
    panel = opened.panel
    for name, title in ((FACES.name, "GFPGAN"), (ENLARGE.name, "Real-ESRGAN")):
        section = panel.sections[name]
        section.heading.setChecked(True)
        assert title in section.body.sentence.text()
        assert not panel.sliders[name].isVisible()
    panel.sections["colour"].heading.setChecked(False)
    panel.sections["adjustments"].heading.setChecked(False)
    shot(opened, f"not-got-{scheme}")
    qtbot.mouseClick(panel.sections[FACES.name].body.lead, LEFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ModelsDialog), timeout=TIMEOUT_MS)
    get_faces()
    get_enlarger()
    dialog = QApplication.activeModalWidget()
    dialog.models_changed.emit("restorer")
    dialog.reject()
    assert panel.sliders[FACES.name].isVisible()
    assert not panel.sections[ENLARGE.name].body.sentence.isVisible()


def test_faces_are_restored_gently_and_each_by_itself(scheme: str, group: MainWindow, qtbot: QtBot) -> None:
    document, before = group.document, group.canvas.grab().toImage()
    assert document.look.edit.faces == Faces()
    left, right = with_faces(group, qtbot)
    assert document.look.edit.faces == Faces(GENTLE)
    assert document.history.undoText() == "Restore Faces"
    assert group.actions_["save"].isEnabled()
    both = group.canvas.grab().toImage()
    assert both != before
    shot(group, f"faces-{scheme}")
    qtbot.mouseClick(left, LEFT)
    settle(group, qtbot)
    assert (left.is_taken, right.is_taken) == (False, True)
    assert left.accessibleName() == "Face 1, as it was"
    assert group.canvas.grab().toImage() not in (before, both)
    right.setFocus()
    qtbot.keyClick(right, Qt.Key.Key_Return)
    settle(group, qtbot)
    assert group.canvas.grab().toImage() == before
    for _ in range(3):
        group.actions_["undo"].trigger()
    settle(group, qtbot)
    assert document.look.edit.faces == Faces()
    assert not group.panel.faces.faces
    assert not group.actions_["save"].isEnabled()


def test_a_photo_without_faces_says_so(group: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    Image.fromarray(with_noses((400, 304))).save(tmp_path / "none.png")
    group.open([tmp_path / "none.png"])
    qtbot.waitUntil(lambda: group.document.name == "none.png" and group.document.scan is not None, timeout=TIMEOUT_MS)
    group.panel.sliders[FACES.name]["faces"].slider.setValue(70)
    qtbot.waitUntil(lambda: group.panel.faces.note.text() == "No face was found.", timeout=TIMEOUT_MS)


def test_a_picture_is_saved_larger(scheme: str, group: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    group.panel.sliders[ENLARGE.name]["enlarge"].slider.setValue(2)
    assert group.document.look.edit.enlarge == Enlarge(2.0)
    assert group.actions_["save"].isEnabled()
    assert "800" in group.panel.larger.text()
    for name, section in group.panel.sections.items():
        section.heading.setChecked(name == ENLARGE.name)
    settle(group, qtbot)
    shot(group, f"larger-{scheme}")
    save(group, tmp_path / "large.png", qtbot)
    with Image.open(tmp_path / "large.png") as image:
        assert image.size == (800, 608)
        assert round(image.info["dpi"][0]) == 600
    record = read_record(tmp_path / "large.png")
    assert record is not None
    assert record.settings["enlarge"] == "2"
    group.actions_["undo"].trigger()
    assert group.document.look.edit.enlarge == Enlarge()
    assert not group.panel.larger.isVisible()


def test_close_up_it_is_seen_as_it_will_be_saved(group: MainWindow, qtbot: QtBot) -> None:
    """The stand-in makes squares of pixels, where the canvas smooths between them."""

    def is_enlarged(frame: Drawn) -> bool:
        return frame.request.engines is not None

    group.canvas.zoom_to(6.0)
    settle(group, qtbot)
    before = group.canvas.grab().toImage()
    with qtbot.waitSignal(group.canvas.painted, timeout=TIMEOUT_MS, check_params_cb=is_enlarged):
        group.panel.sliders[ENLARGE.name]["enlarge"].slider.setValue(4)
    assert group.canvas.grab().toImage() != before
    group.actions_["undo"].trigger()
    settle(group, qtbot)
    assert group.canvas.grab().toImage() == before
