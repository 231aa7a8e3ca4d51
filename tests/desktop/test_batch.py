"""All at once: Colorize All, Save All, pause and cancel, what fails, what is asked."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from core.engine import pool
from core.monitor import IDLE, Monitor
from core.photo import SaveOptions
from desktop import questions
from desktop.documents.batch_run import BatchKind
from desktop.documents.document import State
from desktop.window import MainWindow
from tests.desktop.conftest import PHOTOS
from tests.desktop.driver import TIMEOUT_MS, FakeEngine, answer, colorize_all, modal, picture_of, save_to, shot, states

LEFT = Qt.MouseButton.LeftButton


def saturation_of(window: MainWindow, row: int) -> int:
    image = picture_of(window, row)
    return 0 if image is None else max(
        image.pixelColor(x, y).saturation() for x in range(2, image.width() - 2, 7) for y in range(2, image.height(), 7)
    )  # fmt: skip


def test_colorize_all_and_save_all(several: MainWindow, fake_engine: None, tmp_path: Path, qtbot: QtBot) -> None:
    originals = {document.photo.path: document.photo.path.read_bytes() for document in several.album.documents}
    colorize_all(several, qtbot)
    assert states(several) == [State.COLORIZED] * 3
    assert not several.batch_bar.isVisible()
    qtbot.waitUntil(lambda: all(saturation_of(several, row) > 20 for row in range(3)), timeout=TIMEOUT_MS)
    several.actions_["save_all"].trigger()
    dialog = modal(qtbot)
    dialog.take_folder(tmp_path)
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS) as ended:
        answer(qtbot, "Save")
    assert ended.args is not None
    assert ended.args[0].done == 3
    assert states(several) == [State.SAVED] * 3
    assert sorted(path.name for path in tmp_path.glob("*-colorized.png")) == [
        "astronaut-colorized.png", "coffee-colorized.png", "rocket-colorized.png",
    ]  # fmt: skip
    assert {path: path.read_bytes() for path in originals} == originals
    assert not several.isWindowModified()


def test_photos_of_one_name_never_overwrite_each_other(
    window: MainWindow, fake_engine: None, coffee: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / folder / "coffee.png" for folder in ("a", "b", "c")]
    for shade, path in enumerate(paths):
        path.parent.mkdir()
        Image.new("L", (40, 30), 60 + 50 * shade).save(path)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open(paths)
    colorize_all(window, qtbot)
    out = tmp_path / "out"
    out.mkdir()
    (out / "coffee-colorized.png").write_bytes(b"somebody's")
    with qtbot.waitSignal(window.workspace.batch.ended, timeout=TIMEOUT_MS):
        window.workspace.save_all(window.album.documents, out, None, SaveOptions(), lambda: None)
    assert (out / "coffee-colorized.png").read_bytes() == b"somebody's"
    targets = [document.target for document in window.album.documents]
    assert len({str(target) for target in targets}) == 3
    for shade, target in enumerate(targets):
        assert target is not None
        luma = np.asarray(Image.open(target).convert("L"))
        assert abs(int(luma.mean()) - (60 + 50 * shade)) < 6


class GatedEngine(FakeEngine):
    """Waits at each photo until it is let on; knows how many it has seen."""

    def run(self, planes: Any, monitor: Monitor = IDLE) -> Any:
        if planes["lightness"].shape[0] == 1:
            gate.wait(30)
        return super().run(planes, monitor)


gate = threading.Event()


@pytest.fixture
def gated(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    gate.clear()
    monkeypatch.setattr(pool, "load_engine", GatedEngine)
    return gate


def test_pause_holds_the_batch_and_cancel_keeps_what_is_done(
    several: MainWindow, gated: threading.Event, qtbot: QtBot
) -> None:
    several.actions_["colorize_all"].trigger()
    assert several.batch_bar.isVisible()
    assert not several.actions_["colorize"].isEnabled()
    assert not several.actions_["save_all"].isEnabled()
    qtbot.mouseClick(several.batch_bar.pause, LEFT)
    gated.set()
    assert "paused" in several.batch_bar.text
    assert several.batch_bar.pause.text() == "Resume"
    qtbot.wait(150)
    assert State.GREY in states(several)
    assert several.workspace.batch.kind is BatchKind.COLORIZE
    first = several.album.documents[0]
    with qtbot.waitSignal(first.state_changed, timeout=TIMEOUT_MS):
        qtbot.mouseClick(several.batch_bar.pause, LEFT)
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS) as ended:
        qtbot.mouseClick(several.batch_bar.cancel, LEFT)
    assert first.state is State.COLORIZED
    assert ended.args is not None
    assert ended.args[0].done == sum(state is State.COLORIZED for state in states(several))
    assert several.actions_["colorize"].isEnabled()


def test_a_photo_is_saved_while_the_others_are_colorized(
    several: MainWindow, gated: threading.Event, tmp_path: Path, qtbot: QtBot
) -> None:
    several.actions_["rotate_left"].trigger()
    several.strip.selectAll()
    several.actions_["colorize_all"].trigger()
    assert several.panel.save.isEnabled()
    assert not several.actions_["save_all"].isEnabled()
    with qtbot.waitSignal(several.jobs.saved, timeout=TIMEOUT_MS):
        several.actions_["save"].trigger()
        save_to(qtbot, tmp_path / "turned.png")
        assert not several.actions_["save"].isEnabled()
    assert several.workspace.batch.kind is BatchKind.COLORIZE
    assert Image.open(tmp_path / "turned.png").size == (180, 240)
    gated.set()
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS):
        pass
    assert several.document.is_modified  # what has come since is in no file


def test_a_photo_closed_during_a_batch_is_left_alone(several: MainWindow, gated: threading.Event, qtbot: QtBot) -> None:
    several.actions_["colorize_all"].trigger()
    several.album.remove(several.album.documents[1])
    several.album.remove(several.album.documents[1])
    qtbot.wait(20)
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS):
        gated.set()
    assert states(several) == [State.COLORIZED]


def test_closing_while_a_batch_is_paused_ends_its_thread(
    several: MainWindow, gated: threading.Event, qtbot: QtBot
) -> None:
    several.actions_["colorize_all"].trigger()
    qtbot.mouseClick(several.batch_bar.pause, LEFT)
    gated.set()
    several.close()
    qtbot.waitUntil(lambda: not several.isVisible(), timeout=TIMEOUT_MS)


def test_what_fails_is_listed_and_stays_marked(
    window: MainWindow, fake_engine: None, photos: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open(photos)
    photos[1].write_bytes(photos[1].read_bytes()[:3000])
    with qtbot.waitSignal(window.workspace.batch.ended, timeout=TIMEOUT_MS):
        window.actions_["colorize_all"].trigger()
    rows = modal(qtbot).findChild(QTableWidget)
    assert rows.rowCount() == 1
    assert rows.item(0, 0).text() == "coffee.png"
    assert "damaged" in rows.item(0, 1).text()
    answer(qtbot, "Close")
    assert states(window) == [State.COLORIZED, State.FAILED, State.COLORIZED]
    index = window.strip.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "coffee.png, failed"
    assert "damaged" in index.data(Qt.ItemDataRole.ToolTipRole)


@pytest.fixture
def astronaut(tmp_path: Path) -> Path:
    """A photograph in colour (NASA, public domain)."""
    path = tmp_path / "in-colour.jpg"
    Image.open(PHOTOS / "astronaut.png").convert("RGB").save(path)
    return path


def test_a_photo_in_colour_is_named_asked_about_and_left_out_of_all(
    several: MainWindow, fake_engine: None, astronaut: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(several.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        several.open([astronaut])
    assert "in colour already" in several.banner.text
    several.actions_["colorize"].trigger()
    answer(qtbot, "Cancel")
    assert several.document is not None
    assert several.document.state is State.GREY
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS):
        several.actions_["colorize_all"].trigger()
    rows = modal(qtbot).findChild(QTableWidget)
    assert [rows.item(row, 0).text() for row in range(rows.rowCount())] == ["in-colour.jpg"]
    answer(qtbot, "Close")
    assert states(several) == [State.COLORIZED] * 3 + [State.GREY]
    several.actions_["colorize"].trigger()
    with qtbot.waitSignal(several.jobs.colorized, timeout=TIMEOUT_MS):
        answer(qtbot, "Colorize anyway")
    assert several.document.state is State.COLORIZED


def test_a_photo_in_colour_is_asked_about_before_its_pixels_are_read(
    window: MainWindow, fake_engine: None, astronaut: Path, qtbot: QtBot
) -> None:
    window.album.current_changed.connect(lambda _: window.commands.colorize())
    window.open([astronaut])
    box = modal(qtbot)
    assert "in colour already" in box.text()
    answer(qtbot, "Cancel")
    assert window.document is not None
    assert not window.document.look.is_coloured


def test_all_are_saved_at_once(several: MainWindow, fake_engine: None, tmp_path: Path, qtbot: QtBot) -> None:
    colorize_all(several, qtbot)
    several.actions_["save_all"].trigger()
    modal(qtbot).take_folder(tmp_path)
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS):
        answer(qtbot, "Save")
    assert len(list(tmp_path.glob("*-colorized.png"))) == 3


def test_a_save_of_several_that_is_given_up_changes_nothing(
    several: MainWindow, fake_engine: None, qtbot: QtBot
) -> None:
    colorize_all(several, qtbot)
    several.actions_["save_all"].trigger()
    answer(qtbot, "Cancel")
    assert several.isVisible()
    assert states(several) == [State.COLORIZED] * 3
    assert several.workspace.is_idle


def test_save_as_remembers_its_folder_for_the_next(
    several: MainWindow, fake_engine: None, tmp_path: Path, qtbot: QtBot
) -> None:
    colorize_all(several, qtbot)
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    several.actions_["save_as"].trigger()
    with qtbot.waitSignal(several.jobs.saved, timeout=TIMEOUT_MS):
        save_to(qtbot, chosen / "one.jpg")
    several.album.show(several.album.documents[1])
    several.actions_["save_as"].trigger()
    assert modal(qtbot).target == chosen / "coffee-colorized.png"
    answer(qtbot, "Cancel")


def test_looks_of_a_batch(
    scheme: str, several: MainWindow, photos: list[Path], gated: threading.Event, qtbot: QtBot
) -> None:
    """For a human to look at."""
    photos[1].write_bytes(photos[1].read_bytes()[:3000])
    several.actions_["colorize_all"].trigger()
    qtbot.mouseClick(several.batch_bar.pause, LEFT)
    shot(several, f"{scheme}-batch-paused")
    qtbot.mouseClick(several.batch_bar.pause, LEFT)
    shot(several, f"{scheme}-batch")
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS):
        gated.set()
    shot(modal(qtbot), f"{scheme}-failures")
    answer(qtbot, "Close")
    qtbot.waitUntil(lambda: saturation_of(several, 0) > 20 and saturation_of(several, 2) > 20, timeout=TIMEOUT_MS)
    shot(several, f"{scheme}-strip")
    badges = several.strip.grab().toImage()
    marks = [several.strip.visualRect(several.strip.model().index(row, 0)).bottomRight() for row in range(2)]
    assert all(
        max(badges.pixelColor(mark.x() - dx, mark.y() - dy).saturation() for dx in range(8, 40) for dy in range(30, 60))
        > 120
        for mark in marks
    )


def test_looks_of_questions(scheme: str, several: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    """For a human to look at."""
    folder = several.album.documents[0].photo.path.parent
    names = [document.name for document in several.album.documents]

    def nothing() -> None:
        pass

    for name, ask in {
        "folder": partial(questions.ask_folder_use, several, folder, nothing, nothing),
        "restore": partial(questions.ask_restore, several, names, nothing, nothing, nothing),
        "unsaved": partial(questions.ask_unsaved, several, names, nothing, nothing),
        "in-colour": partial(questions.ask_recolour, several, names[0], nothing),
        "grey-pages": partial(questions.ask_grey_pages, several, 1, 3, nothing),
    }.items():
        ask()
        dialog = modal(qtbot)
        assert dialog.height() < several.height()
        shot(dialog, f"{scheme}-ask-{name}")
        dialog.close()
    colorize_all(several, qtbot)
    for name in ("save_as", "save_all"):
        several.actions_[name].trigger()
        shot(modal(qtbot), f"{scheme}-{name.replace('_', '-')}")
        modal(qtbot).reject()


def test_what_can_be_done_with_all_stands_over_the_strip(
    scheme: str, several: MainWindow, fake_engine: None, qtbot: QtBot
) -> None:
    bar = several.all_bar
    several.show()
    assert bar.colorize.text() == "Restore and Colorize All (3)"
    assert not bar.save.isEnabled()
    shot(several, f"all-{scheme}")
    with qtbot.waitSignal(several.workspace.batch.ended, timeout=TIMEOUT_MS):
        qtbot.mouseClick(bar.colorize, LEFT)
        assert not bar.isVisible()
    assert bar.isVisible()
    assert all(document.look.is_coloured for document in several.album.documents)
    assert all(document.look.edit.fade.fade == 1.0 for document in several.album.documents)
    assert not bar.colorize.isEnabled()
    assert bar.save.text() == "Save All (3)…"
    assert bar.save.isEnabled()
    several.album.remove(several.album.documents[0])
    several.album.remove(several.album.documents[0])
    assert not bar.isVisible()
