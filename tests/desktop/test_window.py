"""The main job, by hand: open, colorize, adjust, save."""

from __future__ import annotations

import errno
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.photo import open_photo, read_record
from core.settings import load_settings
from desktop.documents.document import State
from desktop.documents.job_runner import JobKind
from desktop.files import local_paths, suggested_name
from desktop.panel.presets import load_presets, presets_file
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, adjust, answer, begin_save, choose_files, coloured_look, modal, shot

LEFT = Qt.MouseButton.LeftButton


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(300, 300).toPoint(), copy, data, LEFT, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(300, 300), copy, data, LEFT, none))


def test_the_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert window.welcome.isVisible()
    assert window.welcome.button.isEnabled()
    assert not window.panel.colorize.isEnabled()
    assert not adjust(window)["saturation"].isEnabled()


def test_a_dropped_photo_is_shown_with_its_facts(window: MainWindow, coffee: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.canvas.painted, timeout=TIMEOUT_MS):
        drop(window, coffee)
    assert window.canvas.isVisible()
    assert window.windowTitle().startswith("coffee.png")
    facts = " ".join(label.text() for label in window.panel.findChildren(QLabel))
    assert "300 dpi" in facts
    assert "PNG" in facts


def test_what_is_dropped_is_a_path_whatever_its_address(tmp_path: Path) -> None:
    data = QMimeData()
    name = "no 1 #ä?.png"
    elsewhere = QUrl("file://elsewhere.example/a.png")
    data.setUrls(
        [QUrl(f"file://localhost{(tmp_path / name).as_uri()[7:]}"), elsewhere, QUrl("https://a.example/b.png")]
    )
    assert local_paths(data) == [tmp_path / name]


def test_open_asks_for_a_photo(window: MainWindow, coffee: Path, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.welcome.button, LEFT)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        choose_files(qtbot, coffee)


def test_colorize_by_click_tells_what_runs(opened: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    signals = [(opened.jobs.job_changed, "begins"), (opened.jobs.job_changed, "ends"),
               (opened.document.look_changed, "look"), (opened.jobs.colorized, "colorized")]  # fmt: skip
    with qtbot.waitSignals(signals, order="strict", timeout=TIMEOUT_MS):
        qtbot.mouseClick(opened.panel.colorize, LEFT)
        assert opened.panel.progress.isVisible()
    assert opened._device.toolTip() == "a fake engine"
    assert opened.focusWidget() is opened.canvas
    assert opened.panel.colorize.isVisible()
    assert opened.document.is_modified
    assert opened.isWindowModified()


def test_the_title_says_of_its_own_photo_whether_it_is_saved(
    several: MainWindow, fake_engine: None, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(several.jobs.colorized, timeout=TIMEOUT_MS):
        several.actions_["colorize"].trigger()
    assert several.isWindowModified()
    several.actions_["next"].trigger()
    assert not several.isWindowModified()


def test_the_canvas_shows_colour_after_and_the_scan_before(coloured: MainWindow, qtbot: QtBot) -> None:
    canvas = coloured.canvas
    picture = canvas.grab().toImage()
    middle = canvas.handle()
    for x, is_grey in ((middle.x() - 60, True), (middle.x() + 60, False)):
        colour = picture.pixelColor(x, 200)
        assert (colour.red() == colour.green() == colour.blue()) == is_grey


def test_the_handle_is_dragged(coloured: MainWindow, qtbot: QtBot) -> None:
    canvas = coloured.canvas
    start = canvas.handle()
    qtbot.mousePress(canvas, LEFT, pos=start)
    qtbot.mouseMove(canvas, start + type(start)(150, 0))
    qtbot.mouseRelease(canvas, LEFT, pos=start + type(start)(150, 0))
    assert canvas.border() == pytest.approx(start.x() + 150, abs=2)


def test_a_key_shows_the_scan_and_again_the_picture(coloured: MainWindow, qtbot: QtBot) -> None:
    canvas = coloured.canvas
    coloured.activateWindow()
    qtbot.keyClick(coloured, Qt.Key.Key_Backslash)
    assert canvas.is_comparing
    picture = canvas.grab().toImage()
    colour = picture.pixelColor(canvas.width() // 2 + 60, 200)
    assert colour.red() == colour.green() == colour.blue()
    qtbot.keyClick(coloured, Qt.Key.Key_Backslash)
    assert not canvas.is_comparing


def test_so_does_the_button(coloured: MainWindow, qtbot: QtBot) -> None:
    button = next(b for b in coloured.findChildren(QPushButton.__bases__[0]) if b.accessibleName() == "Compare")
    for is_comparing in (True, False):
        qtbot.mouseClick(button, LEFT)
        assert coloured.canvas.is_comparing is is_comparing


def test_a_drag_of_the_slider_is_one_undo_step(coloured: MainWindow, qtbot: QtBot) -> None:
    history, saturation = coloured.document.history, adjust(coloured)["saturation"]
    steps = history.count()
    saturation.slider.setSliderDown(True)
    for value in (150, 160, 175, 190):
        saturation.slider.setValue(value)
    saturation.slider.setSliderDown(False)
    assert coloured.document.look.edit.adjustments.saturation == pytest.approx(1.9)
    assert saturation.number.value() == 190
    assert history.count() == steps + 1
    coloured.actions_["undo"].trigger()
    assert saturation.slider.value() == saturation.number.value() == 140
    coloured.actions_["redo"].trigger()
    assert saturation.slider.value() == 190


def test_typing_a_number_is_one_undo_step(coloured: MainWindow, qtbot: QtBot) -> None:
    history, number = coloured.document.history, adjust(coloured)["saturation"].number
    steps = history.count()
    number.selectAll()
    qtbot.keyClicks(number, "125")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert coloured.document.look.edit.adjustments.saturation == pytest.approx(1.25)
    assert history.count() == steps + 1
    assert history.undoText() == "Saturation"
    coloured.actions_["reset"].trigger()
    assert number.value() == 140
    assert history.count() == steps + 2


def test_the_canvas_follows_the_slider(coloured: MainWindow, qtbot: QtBot) -> None:
    def colour_of_after() -> int:
        colour = coloured.canvas.grab().toImage().pixelColor(coloured.canvas.handle().x() + 60, 200)
        return max(colour.red(), colour.green(), colour.blue()) - min(colour.red(), colour.green(), colour.blue())

    before = colour_of_after()
    with qtbot.waitSignal(
        coloured.canvas.painted,
        timeout=TIMEOUT_MS,
        check_params_cb=lambda geometry: geometry.request.look.edit.adjustments.saturation == 0,
    ):
        adjust(coloured)["saturation"].slider.setValue(0)
    assert before > 0
    assert colour_of_after() <= 1


def test_undoing_colorize_makes_it_grey_again(coloured: MainWindow) -> None:
    assert coloured.document.history.undoText().startswith("Colorize with")
    coloured.actions_["undo"].trigger()
    assert not coloured.document.look.is_coloured
    assert not coloured.document.is_modified
    assert not coloured.panel.save.isEnabled()


def test_save_of_a_scan_just_opened_is_save_as(coloured: MainWindow, coffee: Path, qtbot: QtBot) -> None:
    target = coffee.with_name("coffee-colorized.png")
    qtbot.mouseClick(coloured.panel.save, LEFT)
    assert modal(qtbot).name.text() == target.name
    with qtbot.waitSignal(coloured.jobs.saved, timeout=TIMEOUT_MS):
        answer(qtbot, "Save")
    with Image.open(target) as saved, Image.open(coffee) as scan:
        assert saved.size == scan.size
        assert saved.info["dpi"] == pytest.approx(scan.info["dpi"])
        pixels = np.asarray(saved.convert("RGB")).astype(int)
    assert np.ptp(pixels, axis=2).max() > 10
    assert not coloured.document.is_modified
    adjust(coloured)["saturation"].slider.setValue(100)
    assert coloured.document.is_modified
    with qtbot.waitSignal(coloured.jobs.saved, timeout=TIMEOUT_MS):
        coloured.actions_["save"].trigger()
    assert QApplication.activeModalWidget() is None


def test_the_mark_can_be_turned_off(coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for name, marked in (("marked.png", True), ("plain.png", False)):
        if not marked:
            coloured.actions_["mark"].trigger()
        with qtbot.waitSignal(coloured.jobs.saved, timeout=TIMEOUT_MS):
            begin_save(coloured, tmp_path / name)
        assert (read_record(tmp_path / name) is not None) == marked
    assert not load_settings().mark


def test_saving_over_the_scan_is_refused(coloured: MainWindow, coffee: Path, qtbot: QtBot) -> None:
    original = coffee.read_bytes()
    with qtbot.waitSignal(coloured.jobs.failed, timeout=TIMEOUT_MS):
        begin_save(coloured, coffee)
    answer(qtbot, "OK")
    assert coffee.read_bytes() == original
    assert coloured.document.is_modified
    assert coloured.document.target is None


@pytest.mark.parametrize("folder", ["missing", "a file"])
def test_a_folder_that_cannot_be_written_leaves_the_document(
    coloured: MainWindow, tmp_path: Path, folder: str, qtbot: QtBot
) -> None:
    (tmp_path / "a file").write_text("no folder")
    with qtbot.waitSignal(coloured.jobs.failed, timeout=TIMEOUT_MS) as failed:
        begin_save(coloured, tmp_path / folder / "out.png")
    assert failed.args is not None
    assert failed.args[0] is JobKind.SAVE
    answer(qtbot, "OK")
    assert coloured.document.is_modified


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.png", b""), ("text.jpg", b"no photo"), ("missing.png", ...), ("folder", {})],
)
def test_what_is_no_photo_leaves_the_document(
    coloured: MainWindow, coffee: Path, name: str, content: object, qtbot: QtBot
) -> None:
    path = coffee.with_name(name)
    if content == {}:
        path.mkdir()
    elif content is not ...:
        path.write_bytes(content)
    scan, look = coloured.document.scan, coloured.document.look
    with qtbot.waitSignal(coloured.workspace.not_opened, timeout=TIMEOUT_MS):
        coloured.workspace.opener.read([path])
    box = modal(qtbot)
    assert name in box.informativeText()
    assert not box.detailedText()
    answer(qtbot, "OK")
    assert (coloured.document.scan, coloured.document.look) == (scan, look)
    assert len(coloured.album.documents) == 1


def test_a_photo_that_is_cut_short_stays_marked(
    coloured: MainWindow, coffee: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "cut.png").write_bytes(coffee.read_bytes()[:40_000])
    with qtbot.waitSignal(coloured.workspace.pixels.failed, timeout=TIMEOUT_MS):
        coloured.open([tmp_path / "cut.png"])
    assert "cut.png" in coloured.banner.text
    cut = coloured.document
    assert cut is not None
    assert cut.state is State.FAILED
    assert "cut.png" in cut.failure
    coloured.actions_["previous"].trigger()
    assert coloured.document.look.is_coloured


def test_an_absurdly_large_picture_is_refused(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "huge.png"
    Image.new("1", (40_000, 13_000)).save(path)
    with qtbot.waitSignal(window.workspace.not_opened, timeout=TIMEOUT_MS):
        window.open([path])
    assert "40,000" in modal(qtbot).informativeText()
    answer(qtbot, "OK")


def test_without_a_model_it_says_so(opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr("desktop.panel.picker.offered_models", list)
    opened.panel.picker.refresh()
    qtbot.mouseClick(opened.panel.colorize, LEFT)
    assert "model" in modal(qtbot).informativeText()
    answer(qtbot, "OK")


def test_an_unforeseen_error_has_its_trace_folded_away(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def broken(_model: object, _device: str) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("core.engine.pool.load_engine", broken)
    opened.actions_["colorize"].trigger()
    box = modal(qtbot)
    assert "ZeroDivisionError" in box.detailedText()
    answer(qtbot, "OK")
    assert opened.panel.colorize.isVisible()


def test_the_model_that_ships_colours_a_photo(opened: MainWindow, measured: None, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.jobs.colorized, timeout=TIMEOUT_MS) as told:
        opened.actions_["colorize"].trigger()
    assert told.args is not None
    assert opened._device.toolTip() == told.args[0]
    with qtbot.waitSignal(opened.jobs.saved, timeout=TIMEOUT_MS):
        begin_save(opened, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as saved:
        assert np.ptp(np.asarray(saved).astype(int), axis=2).mean() > 5


def test_a_full_disk_is_named(coloured: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    def full(*_positional: object, **_named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("core.photo.encoders.PngEncoder.add", full)
    with qtbot.waitSignal(coloured.jobs.failed, timeout=TIMEOUT_MS):
        begin_save(coloured, coloured.document.scan.photo.path.with_name("out.png"))
    assert "full" in modal(qtbot).informativeText()
    answer(qtbot, "OK")
    assert coloured.document.is_modified


def test_names_are_suggested(tmp_path: Path) -> None:
    grey, coloured = Image.new("L", (8, 8)), coloured_look(np.zeros((8, 8, 2), np.float32))
    for name, wanted in {"a.tif": "a-colorized.tif", "b.JPEG": "b-colorized.JPEG", "c.bmp": "c-colorized.png"}.items():
        grey.save(tmp_path / name)
        assert suggested_name(open_photo(tmp_path / name, max_pixels=100), None, coloured) == wanted


def test_a_damaged_file_of_presets_is_said_and_set_aside(window: MainWindow, home: Path, qtbot: QtBot) -> None:
    presets_file().parent.mkdir(parents=True, exist_ok=True)
    presets_file().write_text("{half", "utf-8")
    load_presets()
    qtbot.waitUntil(lambda: "“presets.json” is damaged" in window.statusBar().currentMessage(), timeout=TIMEOUT_MS)
    assert presets_file().with_name("presets.json.bad").read_text("utf-8") == "{half"
    assert not presets_file().exists()


def test_about_says_which_version_and_what_models_run_on(coloured: MainWindow, qtbot: QtBot) -> None:
    coloured.actions_["about"].trigger()
    box = modal(qtbot)
    assert "Version 0.1.0" in box.informativeText()
    assert "Models run on: a fake engine" in box.informativeText()
    assert coloured._device.text() == "Ready"
    shot(box, "about")
    box.close()


@pytest.mark.parametrize("mode", ["split", "side"])
def test_the_handle_is_spoken_of_only_where_there_is_one(
    opened: MainWindow, fake_engine: None, mode: str, qtbot: QtBot
) -> None:
    opened.actions_[mode].setChecked(True)
    opened.actions_["colorize"].trigger()
    qtbot.waitUntil(lambda: opened.statusBar().currentMessage().startswith("Colorized."), timeout=TIMEOUT_MS)
    assert ("handle" in opened.statusBar().currentMessage()) is (mode == "split")
