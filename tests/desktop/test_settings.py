"""Each preference: shown, written at once, and acted upon."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.cache import cache_bytes
from core.models.store import SHIPPED
from core.settings import Settings, cache_folder, load_settings, settings_file
from desktop.settings.dialog import SettingsDialog
from desktop.settings.editors import CheckEditor, ChoiceEditor, FolderEditor, NumberEditor
from desktop.settings.fields import FIELDS
from desktop.widgets import theme
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, adjust, answer, modal, settle, shot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    return opened_dialog(window, qtbot)


def opened_dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.actions_["settings"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, SettingsDialog)
    return dialog


def choose(dialog: SettingsDialog, name: str, value: object) -> None:
    """As a hand does in the box of choices."""
    box = dialog.editors[name]
    assert isinstance(box, ChoiceEditor)
    row = box.findData(value)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def folder_editor(dialog: SettingsDialog, name: str) -> FolderEditor:
    widget = dialog.editors[name]
    assert isinstance(widget, FolderEditor)
    return widget


def test_the_table_has_every_setting_once() -> None:
    assert sorted(field.name for field in FIELDS) == sorted(field.name for field in fields(Settings))


def test_the_theme_is_worn_at_once_and_kept(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    choose(dialog, "theme", "dark")
    assert theme.current() == theme.DARK
    assert load_settings().theme == "dark"
    window.actions_["open"].icon()
    shot(dialog, "dark-settings")
    choose(dialog, "theme", "light")
    assert theme.current() == theme.LIGHT
    shot(dialog, "light-settings")


def test_a_chosen_theme_does_not_follow_the_system(window: MainWindow, dialog: SettingsDialog) -> None:
    choose(dialog, "theme", "dark")
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current() == theme.DARK


def test_the_language_is_kept(dialog: SettingsDialog) -> None:
    choose(dialog, "language", "de")
    assert load_settings().language == "de"


def test_new_photos_start_with_the_saturation(
    window: MainWindow, dialog: SettingsDialog, coffee: Path, qtbot: QtBot
) -> None:
    number = dialog.editors["saturation"]
    assert isinstance(number, NumberEditor)
    number.setValue(90)
    assert load_settings().saturation == 0.9
    dialog.close()
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([coffee])
    assert window.document.look.edit.adjustments.saturation == 0.9
    assert not window.document.history.canUndo()
    assert adjust(window)["saturation"].default == 90


def test_the_format_is_suggested(coloured: MainWindow, qtbot: QtBot) -> None:
    dialog = opened_dialog(coloured, qtbot)
    choose(dialog, "format", "tiff")
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    coloured.actions_["save_as"].trigger()
    saving = modal(qtbot)
    assert saving.name.text() == "coffee-colorized.tif"
    saving.close()


def test_the_mark_in_menu_and_dialog_agree(window: MainWindow, dialog: SettingsDialog, qtbot: QtBot) -> None:
    box = dialog.editors["mark"]
    assert isinstance(box, CheckEditor)
    assert box.isChecked()
    assert window.actions_["mark"].isChecked()
    box.click()
    assert not window.actions_["mark"].isChecked()
    assert not load_settings().mark
    window.actions_["mark"].trigger()
    assert box.isChecked()
    assert load_settings().mark


def test_the_device_is_what_models_are_loaded_on(coloured: MainWindow, qtbot: QtBot) -> None:
    engines = coloured.workspace.engines
    model = coloured.panel.picker.picked()
    assert model is not None
    first = engines.get(model)
    assert engines.get(model) is first
    dialog = opened_dialog(coloured, qtbot)
    assert engines.runs_on == "a fake engine"
    choose(dialog, "device", "cpu")
    dialog.close()
    second = engines.get(model)
    assert second is not first
    assert second.device == "cpu"


def test_a_device_that_is_not_there_cannot_be_chosen(dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.settings import fields as table

    monkeypatch.setattr(table, "has_nvidia_driver", lambda: False)
    device = next(field for field in FIELDS if field.name == "device")
    box = ChoiceEditor(device, device.kind)
    row = box.findData("cuda")
    assert "not found" in box.itemText(row)
    assert not box.model().flags(box.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
    box.deleteLater()


def test_another_models_folder_fills_the_picker(
    window: MainWindow, dialog: SettingsDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    twin = folder / "twin"
    twin.mkdir()
    for file in (SHIPPED / "natural").iterdir():
        text = file.read_bytes()
        if file.suffix == ".json":
            text = text.replace(b'"natural"', b'"twin"')
        (twin / file.name).write_bytes(text)
    before = window.panel.picker.count()
    editor = folder_editor(dialog, "models_folder")
    editor.path.setText(str(folder))
    QTest.keyClick(editor.path, Qt.Key.Key_Return)
    assert load_settings().models_folder == folder
    assert window.panel.picker.count() > before
    qtbot.mouseClick(editor.reset, LEFT)
    assert load_settings().models_folder is None
    assert window.panel.picker.count() == before


@pytest.mark.parametrize("wrong", ["relative/path", "{file}", "{file}/below"])
def test_a_folder_that_cannot_be_used_is_told_of_and_not_taken(
    dialog: SettingsDialog, coffee: Path, wrong: str, qtbot: QtBot
) -> None:
    editor = folder_editor(dialog, "cache_folder")
    editor.path.setText(wrong.format(file=coffee))
    QTest.keyClick(editor.path, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert editor.problem.isVisible()
    assert editor.problem.text()
    assert load_settings().cache_folder is None
    editor.take("")
    assert not editor.problem.isVisible()


def test_browsing_for_a_folder(dialog: SettingsDialog, tmp_path: Path, qtbot: QtBot) -> None:
    editor = folder_editor(dialog, "cache_folder")
    qtbot.mouseClick(editor.browse, LEFT)
    qtbot.waitUntil(lambda: isinstance(modal(qtbot), QFileDialog))
    chooser = modal(qtbot)
    chooser.fileSelected.emit(str(tmp_path / "elsewhere"))
    chooser.reject()
    assert cache_folder() == tmp_path / "elsewhere"


def test_the_cache_is_measured_bounded_and_cleared(dialog: SettingsDialog, qtbot: QtBot) -> None:
    assert not dialog.clear.isEnabled()
    dialog.close()
    room = cache_folder() / "downloads"
    room.mkdir(parents=True)
    for name in ("a", "b"):
        with (room / name).open("wb") as stream:
            stream.truncate(700_000_000)
    dialog = opened_dialog(dialog.parent(), qtbot)  # type: ignore[arg-type]
    assert "1.4 GB" in dialog.size_text.text()
    limit = dialog.editors["cache_limit"]
    assert isinstance(limit, NumberEditor)
    limit.setValue(1)
    assert load_settings().cache_limit == 1000
    assert cache_bytes() == 700_000_000
    assert "700" in dialog.size_text.text()
    qtbot.mouseClick(dialog.clear, LEFT)
    assert cache_bytes() == 0
    assert not dialog.clear.isEnabled()


def test_what_cannot_be_written_is_told_of_and_shown_as_it_was(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    settings_file().parent.parent.mkdir(parents=True, exist_ok=True)
    if settings_file().parent.exists():
        settings_file().parent.rename(settings_file().parent.with_name("away"))
    settings_file().parent.write_text("no folder")
    choose(dialog, "format", "png")
    assert "settings.json" in modal(qtbot).informativeText()
    answer(qtbot, "OK")
    box = dialog.editors["format"]
    assert isinstance(box, ChoiceEditor)
    assert box.currentData() is None
    dialog.close()
    settings_file().parent.unlink()


def test_the_settings_of_the_dialog_survive_the_window(window: MainWindow, qtbot: QtBot, coffee: Path) -> None:
    window.preferences.change("saturation", 0.5)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([coffee])
    settle(window, qtbot)
    assert window.document.look.edit.adjustments.saturation == 0.5


def test_research_models_are_offered_where_they_are_asked_for(window: MainWindow) -> None:
    picker = window.panel.picker

    def offered() -> list[str]:
        return [picker.itemText(row) for row in range(picker.count())]

    assert offered() == ["Models", "Natural"]
    window.preferences.change("research_models", True)
    assert "Research models" in offered()
    assert "Let one learn from nothing…" in offered()
    assert picker.model_name() == "natural"
    window.preferences.change("research_models", False)
    assert offered() == ["Models", "Natural"]
