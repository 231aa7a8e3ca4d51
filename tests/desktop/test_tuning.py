"""Learning from a folder, in the real window: real photographs, real short trainings in processes of their own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from core.dataset import split
from core.models.store import trained_model
from core.photo import PHOTO_SUFFIXES
from core.training.events import TrainRequest
from core.training.run_folder import PHOTOS, checkpoints, run_folder, unfinished
from desktop.tuning import training
from desktop.tuning.course import Course, Stage
from desktop.tuning.run_dialog import RunDialog
from desktop.tuning.start_dialog import StartDialog
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, close, modal
from tests.desktop.privacy import no_picture_is_kept
from tests.desktop.test_window import drop

pytestmark = pytest.mark.torch
ROOT = Path(__file__).parents[2]
CARD = {"base", "folder", "photos", "command", "date", "validation", "kept"}
FILES = {"card.json", "weights.safetensors", "network.onnx"}
CHILD_MS = 90_000  # torch may have to be read from a cold disk
SETTINGS = ("crop=32", "batch=4", "precision=float32", "validation=0.25")
HERE = """
import sys, time
from pathlib import Path
from desktop.app import application
app = application()
from core.training.events import TrainRequest
from desktop.window import MainWindow
window = MainWindow()
window.show()
window.tuning.training.watch.happened.connect(lambda event: print(type(event).__name__, flush=True))
window.tuning.start(TrainRequest(sys.argv[1], "mine", start="natural", epochs=400.0, settings=%r))
app.exec()
"""


def order(album: Path) -> TrainRequest:
    return TrainRequest(str(album), "mine", start="natural", epochs=400.0, settings=SETTINGS)


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def until(qtbot: QtBot, is_met: Callable[[], object]) -> None:
    """Wait for a process, which takes its time."""
    qtbot.waitUntil(lambda: bool(is_met()), timeout=CHILD_MS)


def course_of(window: MainWindow) -> Course:
    assert window.tuning.training.course is not None
    return window.tuning.training.course


def run_of(window: MainWindow) -> RunDialog:
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, RunDialog) and each.parent() is window
    )


def trainers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "core.runs.worker" in " ".join(child.cmdline())]


def learning(window: MainWindow, album: Path, qtbot: QtBot) -> RunDialog:
    """A run that has taken its first steps."""
    window.tuning.start(order(album))
    until(qtbot, lambda: course_of(window).report)
    return run_of(window)


@pytest.fixture(autouse=True)
def no_trainer_stays() -> Iterator[None]:
    yield
    assert trainers() == []


def test_from_a_dropped_folder_to_the_picker(
    opened: MainWindow, measured: None, album: Path, qtbot: QtBot, home: Path
) -> None:
    window = opened
    Image.new("L", (80, 80), 90).save(album / "grey.png")
    Image.new("RGB", (20, 20)).save(album / "tiny.png")
    (album / "broken.jpg").write_bytes(b"no picture" * 20)
    drop(window, album)
    answer(qtbot, "Learn from these photos…")
    dialog = modal(qtbot)
    assert isinstance(dialog, StartDialog)
    for side in (64, 32):  # from what the model suggests, which is not there yet
        dialog.advanced.crop.setValue(side)
    dialog.advanced.batch.setValue(2)
    usable = len([path for path in album.rglob("*.jpg") if path.name != "broken.jpg"])
    until(qtbot, lambda: dialog.found)
    assert dialog.box.count.text() == f"{usable} usable photos · 1 grey · 1 too small · 1 unreadable"
    assert dialog.box.pictures == usable
    click(qtbot, dialog.box.left_out)
    table = modal(qtbot).findChild(QTableWidget)
    assert {table.item(row, 0).text() for row in range(3)} == {"grey.png", "tiny.png", "broken.jpg"}
    modal(qtbot).close()
    names_are_checked_while_they_are_typed(dialog, qtbot)
    quick, _, endless = dialog.length.buttons()
    until(qtbot, lambda: "minute" in quick.text())
    until(qtbot, lambda: "on the disk" in dialog.note.text())
    assert "like" in endless.text()
    assert not (home / "Autochrome" / "runs").exists()
    click(qtbot, dialog.start)
    run = run_of(window)
    assert not run.isModal()
    until(qtbot, lambda: course_of(window).doing)
    assert run.details.text().startswith(("Starting up", "Getting", "Looking", "Trying"))
    until(qtbot, lambda: course_of(window).report)
    assert course_of(window).looks  # a picture was there before the first step
    assert not run.behind.isVisible()
    assert run.sheet.isVisible()
    with qtbot.waitSignal(window.jobs.colorized, timeout=CHILD_MS):
        window.actions_["colorize"].trigger()
    assert window.tuning.is_under_way
    pausing_and_looking(window, run, qtbot)
    no_picture_is_kept(trainers()[0], home)
    with qtbot.waitSignal(window.tuning.training.ended, timeout=CHILD_MS):
        click(qtbot, run.stop)
    assert run.headline.text() == "“family” is ready"
    the_result_is_as_the_command_lines(album, usable)
    assert not [path for path in home.rglob("*") if path.suffix.lower() in PHOTO_SUFFIXES]
    assert "family" in [window.panel.picker.itemText(row) for row in range(window.panel.picker.count())]
    click(qtbot, run.compare)
    sheet = window.assessing.compare_models
    assert [view.model.name for view in sheet.chosen] == ["natural", "family"]
    until(qtbot, sheet.views["family"].picture.isEnabled)
    with qtbot.waitSignal(window.jobs.colorized, timeout=CHILD_MS):
        click(qtbot, sheet.views["family"].picture)
    assert window.document.look.edit.colour.model.name == "family"
    sheet.close()
    click(qtbot, run.use)
    assert window.panel.picker.model_name() == "family"


def names_are_checked_while_they_are_typed(dialog: StartDialog, qtbot: QtBot) -> None:
    assert dialog.name.text() == "album"
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "natural")
    assert "ships" in dialog.note.text()
    assert not dialog.start.isEnabled()
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "family")
    assert dialog.start.isEnabled()


def pausing_and_looking(window: MainWindow, run: RunDialog, qtbot: QtBot) -> None:
    until(qtbot, lambda: len(course_of(window).validations) >= 2)
    click(qtbot, run.pause)
    assert run.headline.text() == "Paused"
    looks = course_of(window).looks
    click(qtbot, run.sample)
    until(qtbot, lambda: course_of(window).looks is not looks)  # one of the same step takes the place of the last
    step = course_of(window).report.step  # whatever was under way came before the pictures
    assert [len(column) for column in run.sheet.pictures.columns] == [1, 1, 1]
    newest = run.sheet.pictures.columns[1][0]
    run.sheet.slider.setValue(0)
    assert run.sheet.label.text() == "before learning"
    assert run.sheet.pictures.columns[1][0] != newest
    assert course_of(window).report.step == step
    click(qtbot, run.pause)
    until(qtbot, lambda: course_of(window).report.step > step)
    assert "Learning “family”" in window.tuning.badge.text()
    assert course_of(window).memory > 1e8


def the_result_is_as_the_command_lines(album: Path, usable: int) -> None:
    family = trained_model("family")
    assert family.is_own
    said = family.card.training
    assert (said["base"], said["folder"], said["photos"]) == ("natural", "album", usable - 1)
    assert said["validation"][0][0] == 0.0
    assert len(said["validation"]) >= 2
    assert str(album.parent) not in (family.folder / "card.json").read_text("utf-8")
    assert {"crop": 32, "batch": 2}.items() <= family.card.recipe.items()
    assert said.keys() == CARD  # which is what the command line's is held against, too
    assert {path.name for path in family.folder.iterdir()} == FILES


def test_a_full_disk_a_kill_and_another_day(
    window: MainWindow, album: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = learning(window, album, qtbot)
    (child,) = trainers()
    resource = pytest.importorskip("resource")
    limits = resource.prlimit(child.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(child.pid, resource.RLIMIT_FSIZE, (200_000, limits[1]))  # the nearest to a full disk
    click(qtbot, run.pause)  # which saves
    until(qtbot, lambda: "cannot be saved" in run.notice.text())
    resource.prlimit(child.pid, resource.RLIMIT_FSIZE, limits)
    click(qtbot, run.pause)
    child.send_signal(signal.SIGKILL)  # as the system does where memory is short
    until(qtbot, lambda: course_of(window).stage is Stage.STARTING)
    assert "smaller steps" in run.notice.text()
    too_little_memory_to_begin(window, run, qtbot)
    until(qtbot, lambda: course_of(window).report)
    assert "resumed at step" in run.log.toPlainText()
    assert course_of(window).validations[0].step == 0
    until(qtbot, lambda: [len(column) for column in run.sheet.pictures.columns] == [1, 1, 1])
    sleeping(window, qtbot)
    monkeypatch.setattr(training, "LEAVE_SECONDS", 0.2)
    trainers()[0].suspend()  # it cannot answer, and is ended without
    with qtbot.waitSignal(window.tuning.training.ended, timeout=CHILD_MS):
        click(qtbot, run.leave)
    assert course_of(window).stage is Stage.LEFT
    assert run.go_on.isVisible()
    window.tuning.offer()
    answer(qtbot, "Discard…")
    answer(qtbot, "Discard")
    assert unfinished() == []
    assert not run_folder("mine").exists()
    assert not run.go_on.isVisible()


def sleeping(window: MainWindow, qtbot: QtBot) -> None:
    """A trainer that is stopped for a while as by a laptop's lid goes on where it was."""
    (child,) = trainers()
    child.suspend()
    until(qtbot, lambda: child.status() == psutil.STATUS_STOPPED)
    step = course_of(window).report.step
    child.resume()
    until(qtbot, lambda: course_of(window).report.step > step)


def too_little_memory_to_begin(window: MainWindow, run: RunDialog, qtbot: QtBot) -> None:
    """Killed before its first step, a run goes on by hand only."""
    until(qtbot, trainers)
    with qtbot.waitSignal(window.tuning.training.ended, timeout=CHILD_MS):
        trainers()[0].send_signal(signal.SIGKILL)
    assert course_of(window).stage is Stage.FAILED
    assert "want of memory" in run.details.text()
    click(qtbot, run.smaller)


def test_closing_the_window_asks_and_leaves_a_checkpoint(window: MainWindow, album: Path, qtbot: QtBot) -> None:
    learning(window, album, qtbot)
    window.close()
    answer(qtbot, "Keep Learning")
    assert window.isVisible()
    assert window.tuning.is_under_way
    window.close()
    answer(qtbot, "Leave for Later")
    until(qtbot, lambda: not window.isVisible())
    assert trainers() == []
    (left,) = unfinished()
    assert (left.name, left.plan.start) == ("mine", "natural")
    assert left.step > 0
    another = MainWindow()
    another.show()
    another.tuning.offer()
    assert "Go on learning “mine”?" in modal(qtbot).text()
    answer(qtbot, "Go On")
    assert another.tuning.is_under_way
    click(qtbot, run_of(another).discard)
    with qtbot.waitSignal(another.tuning.training.ended, timeout=CHILD_MS):
        answer(qtbot, "Discard")
    assert unfinished() == []
    assert not run_folder("mine").exists()
    assert not run_of(another).isVisible()
    assert not another.tuning.badge.isVisible()
    close(another)


def test_three_photos_a_killed_window_and_a_photo_that_vanishes(album: Path, home: Path, qtbot: QtBot) -> None:
    (album / "coffee.jpg").unlink()
    assert len(list(album.rglob("*.jpg"))) == 3
    window = subprocess.Popen(
        [sys.executable, "-c", HERE % (SETTINGS,), str(album)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert window.stdout is not None
    while "Report" not in window.stdout.readline():
        assert window.poll() is None
    (child,) = psutil.Process(window.pid).children()
    os.kill(window.pid, signal.SIGKILL)
    window.wait()
    assert psutil.wait_procs([child], timeout=20)[0] == [child]
    assert checkpoints(run_folder("mine"))
    photos = json.loads((run_folder("mine") / PHOTOS).read_text("utf-8"))
    training, _ = split(photos, 0.25, 1, 0)
    Path(training[0]).unlink()
    another = MainWindow()
    another.show()
    another.tuning.offer()
    answer(qtbot, "Go On")
    until(qtbot, lambda: course_of(another).report)
    assert course_of(another).validations[0].step == 0
    with qtbot.waitSignal(another.tuning.training.ended, timeout=CHILD_MS):
        click(qtbot, run_of(another).stop)
    assert trained_model("mine").card.training["photos"] == 2
    close(another)


def test_a_network_is_trained_from_nothing(window: MainWindow, album: Path, qtbot: QtBot) -> None:
    window.tuning.ask_anew("cnn4")
    dialog = modal(qtbot)
    dialog.use_folder(album)
    until(qtbot, lambda: dialog.found)
    assert not dialog.base.isEnabled()
    assert "thousands of photos" in dialog.note.text()
    dialog.advanced.recipe.setText("colour=blue")
    until(qtbot, lambda: "KEY is one of" in dialog.note.text())
    assert not dialog.start.isEnabled()
    dialog.advanced.recipe.setText("ema=0.9 crop=32 batch=2 precision=float32")
    until(qtbot, lambda: "minute" in dialog.length.buttons()[1].text())
    assert "thousands of photos" in dialog.note.text()
    click(qtbot, dialog.start)
    until(qtbot, lambda: course_of(window).report)
    with qtbot.waitSignal(window.tuning.training.ended, timeout=CHILD_MS):
        click(qtbot, run_of(window).stop)
    card = trained_model("album").card
    assert (card.system, card.training["base"], card.recipe["ema"]) == ("cnn4", None, 0.9)
    assert "album" in [window.panel.picker.itemText(row) for row in range(window.panel.picker.count())]


def test_folders_that_teach_nothing_say_why(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.actions_["fine_tune"].trigger()
    dialog = modal(qtbot)
    assert not dialog.start.isEnabled()
    empty, grey, few = (tmp_path / name for name in ("empty", "grey", "few"))
    for folder in (empty, grey, few):
        folder.mkdir()
    for index in range(4):
        Image.new("L", (80, 80), 40 * index).save(grey / f"{index}.png")
    for index in range(2):
        Image.effect_mandelbrot((90, 80), (-2, -1, 1, 1), 50).convert("RGB").save(few / f"{index}.png")
        Image.linear_gradient("L").convert("RGB").quantize(8).convert("RGB").save(few / f"g{index}.png")
    for folder, words in ((empty, "no photographs"), (grey, "are grey"), (tmp_path / "gone", "not a folder")):
        dialog.use_folder(folder)
        until(qtbot, lambda words=words: words in dialog.note.text())
        assert not dialog.start.isEnabled()
    for index, colour in enumerate(("red", "blue")):
        picture = Image.new("RGB", (90, 80), colour)
        picture.paste("green", (0, 0, 40, 40))
        picture.save(few / f"c{index}.png")
    dialog.use_folder(few)
    until(qtbot, lambda: "at least 3" in dialog.note.text())
    assert not dialog.start.isEnabled()
    assert not trainers()
    dialog.reject()


def test_choosing_another_folder_forgets_the_first(
    window: MainWindow, album: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "none"
    empty.mkdir()
    window.tuning.ask_from(album)
    dialog = modal(qtbot)
    dialog.use_folder(empty)
    until(qtbot, lambda: "no photographs" in dialog.note.text())
    assert dialog.found is None
    assert dialog.box.pictures == 0
    assert dialog.name.text() == "none"
    dialog.reject()


def test_twenty_thousand_photos_do_not_hold_the_window_up(window: MainWindow, album: Path, qtbot: QtBot) -> None:
    many = tuple((str(album / f"{'far away ' * 9}{index}.jpg"), 20.0) for index in range(20_000))
    began = time.thread_time()
    window.tuning.start(TrainRequest(str(album), "mine", start="natural", epochs=1.0, photos=many))
    assert time.thread_time() - began < 1.0
    run = run_of(window)
    click(qtbot, run.discard)
    with qtbot.waitSignal(window.tuning.training.ended, timeout=CHILD_MS):
        answer(qtbot, "Discard")
    assert unfinished() == []


def test_a_folder_that_is_gone_when_it_starts_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.tuning.training.ended, timeout=CHILD_MS):
        window.tuning.start(order(tmp_path / "nowhere"))
    run = run_of(window)
    assert "not a folder" in run.details.text()
    assert not run.go_on.isVisible()
    click(qtbot, run.another)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), StartDialog), timeout=TIMEOUT_MS)
    modal(qtbot).reject()
