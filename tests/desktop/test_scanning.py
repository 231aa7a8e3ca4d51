"""The dialog that scans, driven by hand against SANE's test backend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.geometry import WHOLE
from desktop.documents import recents
from desktop.scanning.dialog import ScanDialog
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, close, modal, shot
from tests.made_scanner import needs_sane, plug_in, unplug

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    plug_in(monkeypatch, tmp_path / "sane")
    return tmp_path / "sane"


@pytest.fixture
def dialog(bed: Path, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Iterator[ScanDialog]:
    recents.remember(scan_folder=str(tmp_path))
    window.actions_["scan"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, ScanDialog)
    settled(dialog, qtbot)
    yield dialog
    if isValid(dialog):
        dialog.reject()


def settled(dialog: ScanDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.scanner.isEnabled, timeout=TIMEOUT_MS)


def clicked(dialog: ScanDialog, button: object, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.settled, timeout=TIMEOUT_MS):
        qtbot.mouseClick(button, LEFT)


@needs_sane
def test_an_area_is_dragged_and_scanned_into_the_strip(
    dialog: ScanDialog, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert dialog.scanner.currentText() == "Noname frontend-tester"
    assert [dialog.mode.itemText(row) for row in range(dialog.mode.count())] == ["Colour", "Grey"]
    assert dialog.resolution.currentText() == "300 dpi"
    assert dialog.note.text().startswith("20.0 × 20.0 cm")
    shot(dialog, "scan-empty")
    clicked(dialog, dialog.preview, qtbot)
    middle, bed = dialog.bed.rect().center(), dialog.bed
    qtbot.mousePress(bed, LEFT, pos=middle - QPoint(60, 40))
    qtbot.mouseMove(bed, middle)
    QTest.mouseMove(bed, middle + QPoint(60, 40))
    qtbot.mouseRelease(bed, LEFT, pos=middle + QPoint(60, 40))
    assert bed.area.width == pytest.approx(120 / (bed.width() - 4), abs=0.01)
    assert bed.area.height == pytest.approx(80 / (bed.width() - 4), abs=0.01)
    dialog.resolution.setCurrentText("150 dpi")
    dialog.bits.setCurrentText("16 bits")
    shot(dialog, "scan-area")
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        clicked(dialog, dialog.scan, qtbot)
    document = window.album.current
    assert document is not None
    assert document.photo.path.parent == tmp_path
    assert document.photo.metadata.dpi == (150, 150)
    assert document.photo.depth == 16
    assert document.photo.width == pytest.approx(bed.area.width * 200 / 25.4 * 150, abs=7)  # it moves by millimetres
    assert document.photo.path.name in dialog.note.text()
    assert dialog.isVisible()
    clicked(dialog, dialog.scan, qtbot)  # the next photo
    qtbot.waitUntil(lambda: len(window.album.documents) == 2, timeout=TIMEOUT_MS)
    qtbot.mouseDClick(bed, LEFT, pos=middle)
    assert bed.area == WHOLE


@needs_sane
def test_what_was_chosen_is_remembered(dialog: ScanDialog, window: MainWindow, qtbot: QtBot) -> None:
    dialog.resolution.setCurrentText("75 dpi")
    dialog.mode.setCurrentText("Grey")
    clicked(dialog, dialog.scan, qtbot)
    dialog.reject()
    window.actions_["scan"].trigger()
    qtbot.waitUntil(lambda: modal(qtbot) is not dialog, timeout=TIMEOUT_MS)
    other = modal(qtbot)
    settled(other, qtbot)
    assert (other.resolution.currentText(), other.mode.currentText()) == ("75 dpi", "Grey")
    other.reject()


@needs_sane
def test_cancel_stops_and_a_scanner_that_vanishes_is_said(
    dialog: ScanDialog, bed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    plug_in(monkeypatch, bed, read_delay="true", read_delay_duration=200000)
    qtbot.mouseClick(dialog.scan, LEFT)
    qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=TIMEOUT_MS)
    shot(dialog, "scan-under-way")
    assert not dialog.scan.isEnabled()
    clicked(dialog, dialog.cancel, qtbot)
    assert dialog.note.text() == "Stopped. Nothing was kept."
    assert not list(tmp_path.glob("*.tif"))
    plug_in(monkeypatch, bed, devices=2)
    clicked(dialog, dialog.again, qtbot)
    dialog.scanner.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.settled, timeout=TIMEOUT_MS):
        dialog.scanner.activated.emit(1)
    unplug(bed)
    clicked(dialog, dialog.scan, qtbot)
    assert "is not there any more" in dialog.note.text()
    clicked(dialog, dialog.again, qtbot)
    assert dialog.note.text().startswith("No scanner was found")
    assert not dialog.scan.isEnabled()
    shot(dialog, "scan-none")


@needs_sane
def test_closing_while_it_scans_ends_the_scan(
    dialog: ScanDialog, bed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    plug_in(monkeypatch, bed, read_delay="true", read_delay_duration=200000)
    qtbot.mouseClick(dialog.scan, LEFT)
    qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=TIMEOUT_MS)
    with qtbot.waitSignal(dialog.destroyed, timeout=TIMEOUT_MS):
        dialog.reject()
    assert not list(tmp_path.glob("*.tif"))


def test_where_there_is_no_sane_the_action_is_not_there(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    window = MainWindow()
    assert not window.actions_["scan"].isVisible()
    close(window)
