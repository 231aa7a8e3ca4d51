"""Three journeys through the real window, by keys and mouse alone: a shoebox, a photographer's evening, an album.

The journey of who lets a model learn an album is `test_tuning.test_from_a_dropped_folder_to_the_picker`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core.library import Mark
from core.photo import PROFILES, open_photo
from desktop.window import MainWindow
from tests.desktop.conftest import PHOTOS
from tests.desktop.driver import TIMEOUT_MS, adjust, close, modal, settle

LEFT, CTRL, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass
class Hand(QObject):
    """Clicks and presses keys as a person does, and counts what it took."""

    qtbot: QtBot
    clicks: int = 0
    dialogs: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            self.dialogs.append(type(watched).__name__)
        return False

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        self.clicks += 1
        self.qtbot.mouseClick(widget, LEFT)

    def press(self, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier(0)) -> None:
        self.qtbot.keyClick(window, key, modifier)


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Hand]:
    hand = Hand(qtbot)
    yield hand
    QApplication.instance().removeEventFilter(hand)
    hand.deleteLater()


@pytest.fixture
def shoebox(tmp_path: Path) -> Path:
    """Eight grey scans."""
    folder = tmp_path / "shoebox"
    folder.mkdir()
    for number, name in enumerate(("astronaut", "coffee", "rocket", "camera") * 2):
        picture = Image.open(next(PHOTOS.glob(f"{name}.*"))).convert("L").resize((160, 120))
        picture.point(lambda code, number=number: min(255, code + number)).save(folder / f"{number}-{name}.png")
    return folder


def test_a_shoebox_of_eight_becomes_eight_pictures_in_three_clicks_and_is_there_another_evening(
    window: MainWindow, shoebox: Path, fake_engine: None, hand: Hand, qtbot: QtBot
) -> None:
    hand.press(window, Qt.Key.Key_O, CTRL | SHIFT)
    dialog = modal(qtbot)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        dialog.fileSelected.emit(str(shoebox))
        dialog.reject()
    with qtbot.waitSignal(window.workspace.batch.ended, timeout=2 * TIMEOUT_MS):
        hand.click(window.all_bar.colorize)
    hand.click(window.all_bar.save)
    save = modal(qtbot).buttons.button(QDialogButtonBox.StandardButton.Save)
    with qtbot.waitSignal(window.workspace.batch.ended, timeout=2 * TIMEOUT_MS):
        hand.click(save)
    saved = sorted((shoebox / "In colour").iterdir())
    assert [path.name for path in saved] == [f"{path.stem}-colorized.png" for path in sorted(shoebox.glob("*.png"))]
    assert all(np.ptp(np.asarray(Image.open(path).convert("RGB")).astype(int), axis=2).max() > 10 for path in saved)
    assert hand.clicks == 3
    assert hand.dialogs == ["QFileDialog", "SaveDialog"]
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=TIMEOUT_MS)
    another = MainWindow()
    another.show()
    with qtbot.waitSignal(another.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        hand.click(another.welcome.go_on)
    assert len(another.album.documents) == 8
    assert all(document.look.is_coloured and not document.is_modified for document in another.album.documents)
    close(another)


def test_a_photographers_evening_goes_by_keys(
    several: MainWindow, fake_engine: None, hand: Hand, tmp_path: Path, qtbot: QtBot
) -> None:
    window, canvas = several, several.canvas
    first, second, third = window.album.documents
    with qtbot.waitSignal(window.workspace.batch.ended, timeout=TIMEOUT_MS):
        hand.press(window, Qt.Key.Key_Return, CTRL | SHIFT)  # all in colour
    hand.press(window, Qt.Key.Key_4)
    hand.press(window, Qt.Key.Key_PageDown)
    hand.press(window, Qt.Key.Key_X)
    hand.press(window, Qt.Key.Key_PageDown)
    hand.press(window, Qt.Key.Key_P)
    assert [each.mark for each in (first, second, third)] == [Mark(4, 0), Mark(0, -1), Mark(0, 1)]
    hand.press(window, Qt.Key.Key_G, CTRL)
    qtbot.waitUntil(lambda: not canvas.isVisible())
    qtbot.keyClick(window.strip, Qt.Key.Key_A, CTRL)
    hand.press(window, Qt.Key.Key_G, CTRL)
    hand.press(window, Qt.Key.Key_A, CTRL | SHIFT)  # in step
    slider = adjust(window)["warmth"].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    warmths = {each.look.edit.adjustments.warmth for each in (first, second, third)}
    assert len(warmths) == 1
    assert warmths != {0.0}
    hand.press(window, Qt.Key.Key_A, CTRL | SHIFT)
    window.strip.setCurrentIndex(window.strip.model().index(2, 0))
    hand.press(window, Qt.Key.Key_Left, CTRL)  # turned: its colours are out of date
    assert window.panel.stale.isVisible()
    assert window.panel.colorize.text() == "Colorize Again"
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        hand.click(window.panel.colorize)
    assert not window.panel.stale.isVisible()
    hand.press(window, Qt.Key.Key_Backslash)
    assert canvas.is_comparing
    hand.press(window, Qt.Key.Key_Backslash)
    hand.press(window, Qt.Key.Key_1, CTRL)
    settle(window, qtbot)
    assert canvas.view.zoom == 1.0
    hand.press(window, Qt.Key.Key_S, CTRL | SHIFT)
    dialog = modal(qtbot)
    dialog.take_folder(tmp_path)
    dialog.name.setText("print.tif")
    dialog.bits.setCurrentIndex(dialog.bits.findData(16))
    dialog.profile.setCurrentIndex(dialog.profile.findData("adobe-rgb"))
    dialog.size_field.measure.setCurrentIndex(dialog.size_field.measure.findData("side"))
    dialog.size_field.side.setValue(120)
    with qtbot.waitSignal(window.jobs.saved, timeout=TIMEOUT_MS):
        hand.click(dialog.buttons.button(QDialogButtonBox.StandardButton.Save))
    printed = open_photo(tmp_path / "print.tif", max_pixels=10**6)
    assert (printed.width, printed.height, printed.depth) == (90, 120, 16)
    assert printed.icc == PROFILES["adobe-rgb"].icc
    assert hand.clicks == 2
