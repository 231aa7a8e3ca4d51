"""A light set-up in the window: learning says what it needs, shows the command, and runs it where asked."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from core import program
from desktop.tuning import torch_dialog
from desktop.tuning.start_dialog import StartDialog
from desktop.tuning.torch_dialog import TorchDialog
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, modal, shot


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Torch is here from the moment this file is."""
    file = tmp_path / "torch"
    monkeypatch.setattr(torch_dialog, "has_torch", file.exists)
    return file


def asked(window: MainWindow, command: Sequence[str], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> TorchDialog:
    monkeypatch.setattr(torch_dialog, "adding_torch", lambda **_: list(command))
    window.actions_["fine_tune"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, TorchDialog)
    return dialog


def test_it_is_added_and_learning_begins(
    window: MainWindow, installed: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    code = f"import pathlib; print('Downloading torch', flush=True); input(); pathlib.Path({str(installed)!r}).touch()"
    dialog = asked(window, [sys.executable, "-c", code], monkeypatch, qtbot)
    assert dialog.findChild(QLineEdit).text().startswith(sys.executable)
    shot(dialog, "torch-dialog")
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.note.text() == "Downloading torch", timeout=TIMEOUT_MS)
    assert not dialog.add.isEnabled()
    shot(dialog, "torch-dialog-adding")
    dialog.process.write(b"\n")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), StartDialog), timeout=TIMEOUT_MS)
    modal(qtbot).reject()


SAID_BY_UV = """Resolved 83 packages in 2.68s
Downloading torch (800.0MiB)
Downloading numpy (16.0MiB)
Downloading nvidia-cublas (1.5GiB)
 Downloaded numpy
"""
"""As uv 0.13.9 says it where nobody looks on."""


def test_what_is_fetched_is_told_in_bytes(
    window: MainWindow, installed: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert torch_dialog.fetched("Resolved 83 packages") is None
    whole = 800 + 16 + 1536
    assert torch_dialog.fetched(SAID_BY_UV) == pytest.approx(16 / whole)
    assert torch_dialog.fetched(SAID_BY_UV + " Downloaded torch\n") == pytest.approx(816 / whole)
    code = f"print({SAID_BY_UV!r} + ' Downloaded torch', flush=True); input()"
    dialog = asked(window, [sys.executable, "-c", code], monkeypatch, qtbot)
    dialog.add.click()
    assert dialog.bar.maximum() == 0
    qtbot.waitUntil(lambda: dialog.note.text() == " Downloaded torch", timeout=TIMEOUT_MS)
    assert dialog.bar.value() == round(1000 * 816 / whole)
    dialog.reject()


@pytest.mark.parametrize(
    "command", [[sys.executable, "-c", "raise SystemExit('the disk is full')"], ["no-such-program"]]
)
def test_what_fails_is_said_and_can_be_tried_again(
    command: list[str], window: MainWindow, installed: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = asked(window, command, monkeypatch, qtbot)
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.note.text().startswith("PyTorch could not be added: "), timeout=TIMEOUT_MS)
    assert command[0] != sys.executable or dialog.note.text().endswith("the disk is full")
    assert dialog.add.isEnabled()
    dialog.reject()


def test_cancel_ends_the_command(
    window: MainWindow, installed: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = asked(window, [sys.executable, "-c", "print('begun', flush=True); input()"], monkeypatch, qtbot)
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.note.text() == "begun", timeout=TIMEOUT_MS)
    with qtbot.waitSignal(dialog.process.finished, timeout=TIMEOUT_MS):
        dialog.reject()


def test_an_application_cannot_be_added_to(
    window: MainWindow, installed: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(program, "IS_APPLICATION", True)
    monkeypatch.setattr(program, "has_torch", lambda: False)
    window.actions_["fine_tune"].trigger()
    box = modal(qtbot)
    assert isinstance(box, QMessageBox)
    assert "not part of this application" in box.informativeText()
    box.reject()
