"""The dialog of all models: what it says of each, and what it does with the user's own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from core.models.store import default_model, trained_model, trained_models, user_models, write_card
from desktop.tuning.dialogs import NameDialog
from desktop.tuning.models_dialog import ModelsDialog
from desktop.tuning.run_dialog import RunDialog
from desktop.tuning.start_dialog import StartDialog
from desktop.tuning.training import Training
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, choose_files, modal

CURVE = [[0.0, 2.0], [1.0, 1.5], [2.0, 1.25]]


@pytest.fixture
def models(window: MainWindow, qtbot: QtBot) -> Iterator[ModelsDialog]:
    """With one of the user's own, as a training leaves it."""
    natural = default_model()
    folder = user_models() / "garden"
    shutil.copytree(natural.folder, folder)
    training = {"base": "natural", "folder": "tulips", "photos": 57, "date": "2026-05-01", "validation": CURVE}
    write_card(folder, replace(natural.card, name="garden", title="garden", training=training))
    window.panel.picker.refresh()
    window.actions_["models"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, ModelsDialog)
    dialog.refresh("garden")
    yield dialog
    if shiboken6.isValid(dialog):
        dialog.reject()


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_name(qtbot: QtBot, name: str) -> NameDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), NameDialog), timeout=TIMEOUT_MS)
    dialog = modal(qtbot)
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, name)
    return dialog


def test_the_card_says_where_a_model_comes_from(models: ModelsDialog) -> None:
    assert "57 photos in “tulips”" in models.card.texts
    assert "natural" in models.card.texts
    assert models.card.plot.isVisible()
    models.refresh("natural")
    assert not models.card.plot.isVisible()
    assert not models.rename.isEnabled()
    assert not models.delete.isEnabled()
    assert models.export.isEnabled()


def test_renaming_and_deleting(models: ModelsDialog, window: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, models.rename)
    dialog = type_name(qtbot, "natural")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog = type_name(qtbot, "tulips")
    click(qtbot, ok)
    assert trained_model("tulips").title == "tulips"
    assert models.model.name == "tulips"
    window.panel.picker.pick("tulips")
    assert window.panel.picker.model_name() == "tulips"
    click(qtbot, models.delete)
    answer(qtbot, "Keep It")
    click(qtbot, models.delete)
    answer(qtbot, "Delete")
    assert not any(model.is_own for model in trained_models())
    assert window.panel.picker.model_name() == "natural"


def test_exporting_and_importing(models: ModelsDialog, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "out.onnx"
    models.export_to(models.model, target)
    assert not models.export.isEnabled()
    qtbot.waitUntil(lambda: "out.onnx" in models.status.text(), timeout=TIMEOUT_MS)
    click(qtbot, models.import_)
    choose_files(qtbot, target)
    dialog = type_name(qtbot, "from a friend")
    click(qtbot, dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    qtbot.waitUntil(lambda: "taken in" in models.status.text(), timeout=60_000)
    assert models.model.name == "from a friend"
    assert "out.onnx" in models.card.texts
    window.panel.picker.pick("from a friend")
    assert window.panel.picker.model_name() == "from a friend"
    start = StartDialog(window.workers, None, window)
    bases = [start.base.itemData(row) for row in range(start.base.count())]
    assert bases[:2] == ["natural", "garden"]
    assert "from a friend" not in bases
    start.deleteLater()


def test_a_file_that_is_no_model_is_refused_in_a_sentence(models: ModelsDialog, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "bad.onnx"
    bad.write_bytes(b"no model at all" * 9)
    models.import_from(bad)
    click(qtbot, type_name(qtbot, "bad").buttons.button(QDialogButtonBox.StandardButton.Ok))
    qtbot.waitUntil(
        lambda: "“bad.onnx” is no model" in getattr(QApplication.activeModalWidget(), "informativeText", str)(),
        timeout=60_000,
    )
    modal(qtbot).close()
    assert models.import_.isEnabled()


def test_a_model_is_used_from_the_list(models: ModelsDialog, window: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, models.use)
    assert window.panel.picker.model_name() == "garden"


def test_all_controls_of_the_room_say_what_they_are(models: ModelsDialog, window: MainWindow, qtbot: QtBot) -> None:
    training = Training()
    start, run = StartDialog(window.workers, None, window, "cnn4"), RunDialog(training, window)
    assert start.advanced.system == "cnn4"
    assert not start.base.isEnabled()
    for dialog in (models, start, run):
        controls: list[QWidget] = [
            each
            for each in dialog.findChildren(QWidget)
            if isinstance(each, QAbstractButton | QAbstractSpinBox | QComboBox)
        ]
        for each in controls:
            if not each.objectName().startswith("qt_") and not isinstance(each.parent(), QDialogButtonBox):
                assert each.accessibleName(), (dialog, each)
                assert each.toolTip(), (dialog, each.accessibleName())
    start.deleteLater()
    run.deleteLater()
