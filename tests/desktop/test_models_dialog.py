"""The dialog of all models: what it says of each, what it does with the user's own, and how others' are got."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from core import downloads
from core.models.store import default_model, trained_model, trained_models, user_models, write_card
from core.published import catalogue, install
from core.published.catalogue import entries
from desktop.tuning import model_list
from desktop.tuning.dialogs import LicenceDialog, NameDialog
from desktop.tuning.models_dialog import ModelsDialog
from desktop.tuning.run_dialog import RunDialog
from desktop.tuning.start_dialog import StartDialog
from desktop.tuning.training import Training
from desktop.window import MainWindow
from tests.core.published.test_install import graph
from tests.desktop.driver import TIMEOUT_MS, answer, choose_files, modal
from tests.publisher import Publisher, publishing

NO_KEYS = Qt.KeyboardModifier.NoModifier
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


@pytest.fixture
def published(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Publisher]:
    """A publisher of a stand-in for the tiny DDColor, in the place of its own."""
    with publishing(graph()) as server:
        due = server.described()
        at = replace(entries()["ddcolor-tiny"], addresses=(due.url,), bytes=due.bytes, sha256=due.sha256)
        there = {**entries(), at.name: at}
        for module in (catalogue, install, model_list):
            monkeypatch.setattr(module, "entries", lambda: there)
        yield server


def test_a_published_model_is_paused_resumed_stopped_gone_on_with_and_used(
    published: Publisher, models: ModelsDialog, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "CHUNK", 32)
    published.is_open.clear()
    models.refresh("ddcolor-tiny")
    assert "Apache-2.0" in models.card.texts
    assert not models.use.isVisible()
    assert not models.hold.isVisible()
    click(qtbot, models.get)
    qtbot.waitUntil(lambda: models.progress.value() > 0, timeout=TIMEOUT_MS)
    click(qtbot, models.hold)
    assert models.come.text() == "DDColor tiny: paused"
    assert models.hold.text() == "Resume"
    click(qtbot, models.hold)
    assert models.hold.text() == "Pause"
    click(qtbot, models.stop)
    published.is_open.set()
    qtbot.waitUntil(models.get.isVisible, timeout=TIMEOUT_MS)
    assert models.entry is not None
    assert models.entry.download.come > 0
    assert models.get.text() == "Go On"
    click(qtbot, models.get)
    qtbot.waitUntil(lambda: models.model is not None and models.model.name == "ddcolor-tiny", timeout=60_000)
    assert [span[:6] for _, span in published.asked] == ["", "bytes="]
    assert not models.progress.isVisible()
    assert any("s a photo, measured here" in text for text in models.card.texts)
    click(qtbot, models.check)
    qtbot.waitUntil(lambda: models.status.text() == "“DDColor tiny” is as it was made.", timeout=TIMEOUT_MS)
    click(qtbot, models.use)
    assert window.panel.picker.model_name() == "ddcolor-tiny"


def test_a_download_outlives_the_dialog_and_can_be_discarded(
    published: Publisher, models: ModelsDialog, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "CHUNK", 32)
    models.refresh("ddcolor-tiny")
    published.stop_after, published.knows_ranges = 100, False
    click(qtbot, models.get)
    qtbot.waitUntil(
        lambda: "cannot be fetched from 127.0.0.1" in getattr(modal(qtbot), "informativeText", str)(),
        timeout=TIMEOUT_MS,
    )
    modal(qtbot).close()
    assert models.forget.isVisible()
    click(qtbot, models.forget)
    assert not models.forget.isVisible()
    published.stop_after = None
    click(qtbot, models.get)
    models.reject()
    qtbot.waitUntil(lambda: "ddcolor-tiny" in {model.name for model in trained_models()}, timeout=60_000)
    window.panel.picker.refresh()
    window.panel.picker.pick("ddcolor-tiny")
    assert window.panel.picker.model_name() == "ddcolor-tiny"


def test_a_file_that_the_catalogue_knows_is_dropped_and_taken_without_a_question(
    published: Publisher, models: ModelsDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "from a stick.onnx"
    file.write_bytes(graph())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    middle = QPoint(100, 100)
    entered = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEYS)
    models.dragEnterEvent(entered)
    assert entered.isAccepted()
    models.dropEvent(QDropEvent(middle, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_KEYS))
    qtbot.waitUntil(lambda: models.model is not None and models.model.name == "ddcolor-tiny", timeout=60_000)
    assert published.asked == []


def test_licences_and_reasons_are_there_to_be_read(models: ModelsDialog, qtbot: QtBot) -> None:
    models.refresh("ddcolor")
    click(qtbot, models.licence)
    dialog = modal(qtbot)
    assert isinstance(dialog, LicenceDialog)
    assert "Apache License" in dialog.text.toPlainText()
    dialog.reject()
    models.refresh("CodeFormer")
    assert any("forbids all commercial use" in text for text in models.card.texts)
    assert not models.get.isVisible()
