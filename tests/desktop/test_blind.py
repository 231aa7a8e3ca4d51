"""The blind test through its dialog, on real photographs and with the shipped model."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.evaluation import blind
from core.evaluation.blind import REAL, Said, load, saved_tests
from core.settings import cache_folder
from desktop.blind.dialog import BlindTest
from desktop.blind.grading_page import NEUTRAL
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, shot

KEYS = {Said.REAL: Qt.Key.Key_R, Said.COLORIZED: Qt.Key.Key_C}


@pytest.fixture
def folder(tmp_path: Path, colour_photos: dict[str, np.ndarray]) -> Path:
    """Four photographs in colour."""
    place = tmp_path / "photographs"
    place.mkdir()
    for name, picture in colour_photos.items():
        Image.fromarray(picture).resize((240, 200)).save(place / f"{name}.jpg", quality=90)
    return place


@pytest.fixture
def dialog(window: MainWindow, measured: None) -> BlindTest:
    window.actions_["blind_test"].trigger()
    return window.assessing.blind_test


@pytest.fixture
def grading(dialog: BlindTest, folder: Path, qtbot: QtBot) -> BlindTest:
    """A test of two real photographs and two by the shipped model has begun."""
    begin(dialog, folder, qtbot)
    return dialog


def begin(dialog: BlindTest, folder: Path, qtbot: QtBot, grader: str = "Ada") -> None:
    page = dialog.start
    page.use_folder(folder)
    qtbot.keyClicks(page.grader, grader)
    page.photos.setValue(2)
    click(qtbot, page.begin)
    qtbot.waitUntil(lambda: dialog.test is not None, timeout=TIMEOUT_MS)


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def shown(dialog: BlindTest, qtbot: QtBot) -> QImage:
    """The picture of the trial, once it is there."""
    qtbot.waitUntil(lambda: dialog.grading.picture.image is not None, timeout=TIMEOUT_MS)
    image = dialog.grading.picture.image
    assert image is not None
    return image


def judge(dialog: BlindTest, qtbot: QtBot, said: Said, rating: int) -> None:
    """By keys."""
    shown(dialog, qtbot)
    qtbot.keyClick(dialog.grading, KEYS[said])
    qtbot.keyClick(dialog.grading, getattr(Qt.Key, f"Key_{rating}"))


def file() -> Path:
    """The one test that is kept."""
    (kept,) = blind.tests_folder().iterdir()
    return kept


def is_photograph(image: QImage, photo: Path) -> bool:
    """Whether a picture has the photograph's own colours."""
    truth = QImage(str(photo)).convertToFormat(QImage.Format.Format_RGB888)
    return image == truth


def test_nothing_begins_before_all_is_said(dialog: BlindTest, folder: Path, qtbot: QtBot) -> None:
    page = dialog.start
    assert not page.begin.isEnabled()
    page.use_folder(folder)
    assert not page.begin.isEnabled()
    qtbot.keyClicks(page.grader, "Ada")
    assert page.begin.isEnabled()
    page.models["natural"][1].click()
    assert not page.begin.isEnabled()
    assert not page.tests.isVisible()


def test_a_folder_without_colour_is_told_of(dialog: BlindTest, tmp_path: Path, coffee: Path, qtbot: QtBot) -> None:
    dialog.start.use_folder(coffee.parent)
    qtbot.keyClicks(dialog.start.grader, "Ada")
    click(qtbot, dialog.start.begin)
    qtbot.waitUntil(lambda: "in colour" in dialog.start._problem.text(), timeout=TIMEOUT_MS)
    assert dialog.start.begin.isVisible()
    assert not blind.tests_folder().exists()


def test_keys_judge_and_the_results_are_the_answers(grading: BlindTest, home: Path, qtbot: QtBot) -> None:
    test = grading.test
    for trial in test.trials:
        image = shown(grading, qtbot)
        assert is_photograph(image, trial.photo) == (trial.shown == REAL)
        judge(grading, qtbot, Said.REAL if trial.shown == REAL else Said.COLORIZED, 5 if trial.shown == REAL else 2)
    assert grading.results.isVisible()
    table = grading.results.table
    cells = [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]
    assert cells == [
        ["Natural", "Ada", "2", "0 % (0–66 %)", "2.0 (2.0–2.0)"],
        ["real photographs", "Ada", "2", "100 % (34–100 %)", "5.0 (5.0–5.0)"],
    ]
    target = home / "results.csv"
    grading.results.write(target)
    assert [row["shown"] for row in csv.DictReader(target.open(newline=""))] == ["natural", REAL]
    click(qtbot, grading.results.back)
    assert grading.start.tests.count() == 1
    assert not grading.start.go_on.isEnabled()
    click(qtbot, grading.start.results)
    assert grading.results.table.rowCount() == 2


def test_mouse_judges_in_either_order_and_each_answer_is_kept_at_once(grading: BlindTest, qtbot: QtBot) -> None:
    shown(grading, qtbot)
    click(qtbot, grading.grading.ratings[3])
    assert load(file()).done == 0
    click(qtbot, grading.grading.said[Said.COLORIZED])
    answer = load(file()).trials[0]
    assert (answer.said, answer.rating) == (Said.COLORIZED, 4)
    assert not any(button.isChecked() for button in (*grading.grading.ratings, *grading.grading.said.values()))
    shown(grading, qtbot)
    click(qtbot, grading.grading.said[Said.REAL])
    click(qtbot, grading.grading.said[Said.COLORIZED])  # a second thought
    click(qtbot, grading.grading.ratings[0])
    assert load(file()).trials[1].said is Said.COLORIZED


def test_the_last_answer_can_be_taken_back(grading: BlindTest, qtbot: QtBot) -> None:
    assert not grading.grading.undo.isEnabled()
    first = shown(grading, qtbot).copy()
    judge(grading, qtbot, Said.REAL, 1)
    assert shown(grading, qtbot) != first
    qtbot.keyClick(grading.grading, Qt.Key.Key_Backspace)
    assert load(file()).done == 0
    assert shown(grading, qtbot) == first
    judge(grading, qtbot, Said.COLORIZED, 3)
    assert load(file()).trials[0].rating == 3


def test_it_can_be_left_and_taken_up_again_in_another_window(
    grading: BlindTest, window: MainWindow, qtbot: QtBot
) -> None:
    judge(grading, qtbot, Said.REAL, 1)
    second = shown(grading, qtbot).copy()
    qtbot.keyClick(grading.grading, Qt.Key.Key_Escape)
    assert grading.start.isVisible()
    assert grading.start.grader.text() == "Ada"
    grading.reject()
    other = BlindTest(window.workspace, window)
    other.show_start()
    click(qtbot, other.start.go_on)
    assert shown(other, qtbot) == second
    for _ in range(3):
        judge(other, qtbot, Said.COLORIZED, 4)
    assert other.results.isVisible()
    assert load(file()).next is None
    other.reject()


def test_pictures_are_made_ahead_and_stored_nowhere(grading: BlindTest, home: Path, qtbot: QtBot) -> None:
    shown(grading, qtbot)
    ahead = grading._ahead
    qtbot.waitUntil(lambda: set(ahead._images) == {0, 1, 2}, timeout=TIMEOUT_MS)
    judge(grading, qtbot, Said.REAL, 1)
    assert grading.grading.picture.image is not None  # at once
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert not [path for path in kept if path.suffix in {".png", ".jpg", ".npy"} and cache_folder() not in path.parents]


def test_a_photo_that_has_gone_is_left_out(grading: BlindTest, folder: Path, qtbot: QtBot) -> None:
    shown(grading, qtbot)
    qtbot.waitUntil(lambda: set(grading._ahead._images) == {0, 1, 2}, timeout=TIMEOUT_MS)
    gone = grading.test.trials[3].photo
    gone.unlink()
    for _ in range(3):
        judge(grading, qtbot, Said.REAL, 2)
    qtbot.waitUntil(grading.results.isVisible, timeout=TIMEOUT_MS)
    assert load(file()).trials[3].said is Said.LEFT_OUT
    assert "not be shown: 1" in grading.results._note.text()


def test_two_graders_see_the_same_and_are_told_apart(grading: BlindTest, folder: Path, qtbot: QtBot) -> None:
    for _ in range(4):
        judge(grading, qtbot, Said.REAL, 4)
    click(qtbot, grading.results.back)
    grading.start.grader.clear()
    begin(grading, folder, qtbot, "Bo")
    for _ in range(4):
        judge(grading, qtbot, Said.COLORIZED, 2)
    table = grading.results.table
    assert [table.item(row, 1).text() for row in range(table.rowCount())] == ["all", "all", "Ada", "Ada", "Bo", "Bo"]
    assert table.item(0, 3).text().startswith("50 %")
    keys = {test.key for _, test in saved_tests()}
    assert len(keys) == 1


def test_the_window_may_close_in_the_middle(grading: BlindTest) -> None:
    assert grading.isVisible()  # while the first pictures are made


def test_the_photo_stands_on_neutral_grey(grading: BlindTest, qtbot: QtBot, scheme: str) -> None:
    shown(grading, qtbot)
    picture = grading.grading.picture.grab().toImage()
    assert picture.pixelColor(2, 2) == NEUTRAL
    assert NEUTRAL.saturation() == 0
    assert grading.size() == grading._window.size()
    shot(grading, f"blind-{scheme}")


def test_every_control_says_what_it_is(grading: BlindTest) -> None:
    from tests.desktop.test_actions import CONTROLS

    controls = [widget for widget in grading.findChildren(QWidget) if isinstance(widget, CONTROLS)]
    named = [widget for widget in controls if not widget.objectName().startswith("qt_")]
    own = [widget for widget in named if type(widget).__name__ not in ("QScrollBar", "QTableCornerButton")]
    assert own
    for widget in own:
        assert widget.accessibleName() or not type(widget).__module__.startswith("PySide6"), widget
