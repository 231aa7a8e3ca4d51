"""What was done to a photo is there again whenever the photo is, and closing asks nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from core.library import Library
from core.settings import Settings, save_settings, user_folder
from core.sidecar import sidecar_of
from core.stages.fade import FADE, Fade
from core.stages.heal import HEAL, Heal
from core.strokes import Stroke
from desktop.documents.document import State
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, begin_save, modal, save, save_to, settle, shot
from tests.got import get_enlarger, get_faces, with_noses

LEFT = Qt.MouseButton.LeftButton


def end(window: MainWindow, qtbot: QtBot) -> None:
    """Close a window as a person does; no question may come."""
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=TIMEOUT_MS)
    assert not [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def opens(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    window.open([path])
    qtbot.waitUntil(lambda: window.document is not None and window.document.scan is not None, timeout=TIMEOUT_MS)


def test_all_that_was_done_is_there_again_under_another_name(
    coloured: MainWindow, coffee: Path, tmp_path: Path, next_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    coloured.actions_["rotate_right"].trigger()
    coloured.panel.sliders["adjustments"]["warmth"].slider.setValue(20)
    look = coloured.document.look
    end(coloured, qtbot)
    moved = tmp_path / "moved" / "renamed.png"
    moved.parent.mkdir()
    shutil.move(coffee, moved)
    later = next_window()
    opens(later, moved, qtbot)
    assert later.document.look.edit == look.edit
    assert later.document.look.is_coloured
    assert later.document.state is State.COLORIZED
    assert not later.document.history.canUndo()
    settle(later, qtbot)
    later.actions_["start_over"].trigger()
    assert not later.document.look.is_developed
    later.actions_["undo"].trigger()
    assert later.document.look.is_coloured


def test_faces_that_were_spared_and_how_large_a_picture_is_are_known(
    window: MainWindow, tmp_path: Path, next_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    get_faces()
    get_enlarger()
    Image.fromarray(with_noses((400, 304), (13, 19), (37, 19))).save(tmp_path / "group.png")
    opens(window, tmp_path / "group.png", qtbot)
    window.panel.picker.refresh()
    window.panel.faces.begin.click()
    qtbot.waitUntil(lambda: len(window.panel.faces.faces) == 2, timeout=TIMEOUT_MS)
    window.panel.faces.faces[0].click()
    window.panel.sliders["enlarge"]["enlarge"].slider.setValue(3)
    edit = window.document.look.edit
    end(window, qtbot)
    later = next_window()
    opens(later, tmp_path / "group.png", qtbot)
    assert later.document.look.edit == edit
    qtbot.waitUntil(lambda: len(later.panel.faces.faces) == 2, timeout=TIMEOUT_MS)
    assert [face.is_taken for face in later.panel.faces.faces] == [False, True]


def test_what_was_saved_is_known_as_saved(
    coloured: MainWindow, coffee: Path, tmp_path: Path, next_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    save(coloured, tmp_path / "out.png", qtbot)
    end(coloured, qtbot)
    later = next_window()
    opens(later, coffee, qtbot)
    assert later.document.state is State.SAVED
    assert later.document.target == tmp_path / "out.png"


def test_a_photo_that_was_closed_right_after_a_change_is_known(
    coloured: MainWindow, coffee: Path, qtbot: QtBot
) -> None:
    coloured.actions_["flip_vertically"].trigger()
    edit = coloured.document.look.edit
    coloured.actions_["remove"].trigger()
    assert coloured.document is None
    qtbot.waitUntil(lambda: bool(Library().known([coffee]).get(coffee)), timeout=TIMEOUT_MS)
    opens(coloured, coffee, qtbot)
    assert coloured.document.look.edit == edit


def test_the_welcome_offers_to_go_on(
    scheme: str, several: MainWindow, next_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    number, folder = len(several.album.documents), several.document.photo.path.parent.name
    end(several, qtbot)
    later = next_window()
    later.resize(1280, 720)
    assert later.welcome.go_on.text() == f"Continue: {folder}, {number} photos"
    qtbot.waitExposed(later)
    QApplication.processEvents()
    shot(later, f"welcome-continue-{scheme}")
    qtbot.mouseClick(later.welcome.go_on, LEFT)
    qtbot.waitUntil(lambda: len(later.album.documents) == number, timeout=TIMEOUT_MS)


def test_what_cannot_be_kept_is_asked_about(
    coloured: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "in the way").write_text("")
    coloured.workspace.autosave.library = Library(tmp_path / "in the way")
    coloured.actions_["rotate_right"].trigger()
    coloured.close()
    answer(qtbot, "Keep Open")
    assert coloured.isVisible()
    assert coloured.document.look.edit.geometry.quarter_turns == 1


@pytest.fixture
def pasted(window: MainWindow, fake_engine: None, qtbot: QtBot) -> MainWindow:
    """A window with a pasted picture, coloured."""
    picture = QImage(60, 40, QImage.Format.Format_Grayscale8)
    picture.fill(120)
    QApplication.clipboard().setImage(picture)
    window.show()
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.actions_["paste"].trigger()
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        window.actions_["colorize"].trigger()
    return window


def test_only_pasted_pictures_are_asked_about(pasted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    pasted.close()
    answer(qtbot, "Cancel")
    assert pasted.isVisible()
    pasted.close()
    answer(qtbot, "Save")
    with qtbot.waitSignal(pasted.jobs.saved, timeout=TIMEOUT_MS):
        save_to(qtbot, tmp_path / "out.png")
    qtbot.waitUntil(lambda: not pasted.isVisible(), timeout=TIMEOUT_MS)
    assert (tmp_path / "out.png").exists()


def test_a_save_given_up_does_not_close_later(pasted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    pasted.close()
    answer(qtbot, "Save")
    modal(qtbot).reject()
    with qtbot.waitSignal(pasted.jobs.saved, timeout=TIMEOUT_MS):
        begin_save(pasted, tmp_path / "out.png")
    assert pasted.isVisible()


def test_strokes_and_repairs_are_there_again(
    opened: MainWindow, coffee: Path, next_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    stroke = Stroke.of([(0.3, 0.3), (0.5, 0.4)], 0.03, (600, 400), spares=False)
    opened.document.adjust({HEAL.name: Heal((stroke,)), FADE.name: Fade(0.8)}, "Heal")
    qtbot.waitUntil(lambda: set(opened.document.look.findings) == {HEAL.name, FADE.name}, timeout=TIMEOUT_MS)
    end(opened, qtbot)
    later = next_window()
    opens(later, coffee, qtbot)
    assert later.document.look.edit.heal.strokes == (stroke,)
    assert later.document.look.edit.fade.fade == 0.8
    assert set(later.document.look.findings) == {HEAL.name, FADE.name}
    assert later.document.look.is_developed
    settle(later, qtbot)


@pytest.mark.parametrize("is_on", [True, False])
def test_what_was_done_goes_with_the_scan_where_the_settings_say_so(
    is_on: bool, opened: MainWindow, coffee: Path, next_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    save_settings(Settings(sidecars=is_on))
    opened.actions_["rotate_right"].trigger()
    opened.actions_["stars_3"].trigger()
    edit = opened.document.look.edit
    end(opened, qtbot)
    assert sidecar_of(coffee).exists() == is_on
    shutil.rmtree(user_folder() / "library")
    later = next_window()
    opens(later, coffee, qtbot)
    assert (later.document.look.edit == edit) == is_on
    assert later.document.mark.stars == (3 if is_on else 0)


def test_beside_a_read_only_scan_nothing_is_written_and_that_is_said(
    opened: MainWindow, coffee: Path, qtbot: QtBot
) -> None:
    save_settings(Settings(sidecars=True))
    coffee.chmod(0o444)
    opened.actions_["rotate_right"].trigger()
    with qtbot.waitSignal(opened.workspace.autosave.refused, timeout=TIMEOUT_MS):
        opened.workspace.autosave.keep()
    assert "coffee.png" in opened.statusBar().currentMessage()
    assert not sidecar_of(coffee).exists()
    qtbot.waitUntil(lambda: bool(Library().known([coffee]).get(coffee)), timeout=TIMEOUT_MS)
