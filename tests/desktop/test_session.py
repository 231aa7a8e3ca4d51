"""Nothing is lost: real programs are killed, and what they held is restored."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.colorize import Tiling
from core.findings import Found
from core.geometry import Box, Geometry
from core.models import store
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, Mixture, ModelRef
from desktop.documents.document import State
from desktop.documents.session import Entry, Session, abandoned, sessions_folder
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, close, coloured_look, modal, save, settle

ROOT = Path(__file__).parents[2]
WORKING = """
import json, sys
from pathlib import Path
import numpy as np
from core.stages.adjust import Adjustments
from core.geometry import Box, Geometry
from desktop import app

application = app.application()
from desktop.window import MainWindow

window = MainWindow()
window.show()
window.open([Path(path) for path in sys.argv[2:]])

def coloured(_):
    first = window.document
    first.change(first.look.edited(adjustments=Adjustments(1.7, 0.9, 0.2, -0.3),
                                   geometry=Geometry(1, True, 2.5, Box(0.1, 0.2, 0.5, 0.6))), "Look")
    window.album.show(window.album.documents[1])
    window.workspace.autosave.kept.connect(kept)

def kept():
    state = json.loads((window.workspace.autosave.session.folder / "session.json").read_text("utf-8"))
    if state["documents"][1]["current"]:  # else it was begun before
        np.save(sys.argv[1], window.album.documents[0].look.findings["colour"].value[0])
        print("kept", flush=True)

window.workspace.pixels.loaded.connect(lambda _: window.actions_["colorize"].trigger()
                                  if not window.document.look.is_coloured and window.workspace.is_idle
                                  and window.document is window.album.documents[0] else None)
window.jobs.colorized.connect(coloured)
application.exec()
"""


@pytest.fixture
def killed(home: Path, measured: None, photos: list[Path], tmp_path: Path) -> Iterator[Path]:
    """A program with the shipped model was killed after it had coloured the first of two photos; its chroma."""
    chroma = tmp_path / "chroma.npy"
    program = subprocess.Popen(
        [sys.executable, "-c", WORKING, str(chroma), str(photos[0]), str(photos[1])],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout is not None
    assert program.stdout.readline() == "kept\n"
    program.send_signal(signal.SIGKILL)
    assert program.wait(30) == -signal.SIGKILL
    yield chroma
    program.stdout.close()


@pytest.fixture
def coloured_session(home: Path, photos: list[Path]) -> Session:
    """A session whose program was killed with one photo in colour."""
    look = coloured_look(np.full((8, 8, 2), 20, np.float32))
    session = Session()
    session.save([Entry(photos[0], 0, look, None, is_saved=False, is_current=True)])
    session._lock.release()
    return session


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_a_killed_program_held_is_restored(
    killed: Path, window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    window.offer_restore()
    box = modal(qtbot)
    assert "did not close properly" in box.text()
    assert "Restore 2 photos?" in box.text()
    assert "astronaut.png" in box.informativeText()
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        answer(qtbot, "Restore")
    first, second = window.album.documents
    assert [document.photo.path for document in (first, second)] == photos[:2]
    assert window.document is second
    assert first.look.is_coloured
    assert np.array_equal(first.look.findings["colour"].value[0], np.load(killed))
    assert first.look.edit.colour.model.name == "natural"
    assert first.look.edit.adjustments == Adjustments(1.7, 0.9, 0.2, -0.3)
    assert first.look.edit.geometry == Geometry(1, True, 2.5, Box(0.1, 0.2, 0.5, 0.6))
    assert (first.state, second.state) == (State.COLORIZED, State.GREY)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: len(list(sessions_folder().glob("*/"))) == 1, timeout=TIMEOUT_MS)
    assert abandoned() == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_asked_later_it_is_offered_again_and_discarded_it_is_gone(
    killed: Path, window: MainWindow, qtbot: QtBot
) -> None:
    window.offer_restore()
    answer(qtbot, "Ask Later")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.offer_restore()
    answer(qtbot, "Discard")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert abandoned() == []
    assert window.document is None


def test_two_programs_do_not_take_each_others_session(several: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    with qtbot.waitSignal(several.workspace.autosave.kept, timeout=TIMEOUT_MS):
        several.album.documents[0].adjust({"adjustments": Adjustments(1.2)}, "Saturation")
    kept = several.workspace.autosave.session.folder / "session.json"
    assert len(json.loads(kept.read_text("utf-8"))["documents"]) == 3
    other = MainWindow()
    other.offer_restore()
    assert QApplication.activeModalWidget() is None
    folders = {several.workspace.autosave.session.folder, other.workspace.autosave.session.folder}
    assert set(sessions_folder().glob("*/")) == folders
    close(other)
    assert set(sessions_folder().glob("*/")) == {several.workspace.autosave.session.folder}


def test_another_process_cannot_have_the_session_of_this_one(home: Path) -> None:
    session = Session()
    session.save([])
    (session.folder / "session.json").write_text('{"version": 1, "documents": [{"path": "x"}]}', "utf-8")
    script = "from desktop.documents.session import abandoned\nprint(len(abandoned()))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"
    session.close()


def test_a_clean_close_leaves_nothing(several: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(several.workspace.autosave.kept, timeout=TIMEOUT_MS):
        several.album.documents[1].adjust({"adjustments": Adjustments(1.2)}, "Saturation")
    several.close()
    qtbot.waitUntil(lambda: not list(sessions_folder().iterdir()), timeout=TIMEOUT_MS)


def test_saved_photos_are_restored_as_saved(coloured: MainWindow, tmp_path: Path, home: Path, qtbot: QtBot) -> None:
    save(coloured, tmp_path / "out.png", qtbot)
    with qtbot.waitSignal(coloured.workspace.autosave.kept, timeout=TIMEOUT_MS):
        coloured.workspace.autosave._on_change()
    entries = coloured.workspace.autosave.entries()
    assert entries[0].is_saved
    assert entries[0].target == tmp_path / "out.png"
    found = entries[0].look.findings["colour"]
    same = replace(entries[0].look, findings={"colour": Found(found.key, found.value)})
    other = Session()
    other.save([replace(entries[0], look=same)])
    other._lock.release()
    (found,) = abandoned()
    (restored,), errors = found.restore(coloured.workspace.autosave.session)
    assert not errors
    assert restored.is_saved
    assert restored.target == tmp_path / "out.png"
    assert restored.look.edit.adjustments == entries[0].look.edit.adjustments
    found.forget()


def test_chroma_that_nothing_needs_any_more_is_removed(coloured: MainWindow, qtbot: QtBot) -> None:
    folder, autosave = coloured.workspace.autosave.session.folder, coloured.workspace.autosave
    with qtbot.waitSignal(autosave.kept, timeout=TIMEOUT_MS):
        autosave._on_change()
    assert len(list(folder.glob("*.npy"))) == 1
    coloured.album.remove(coloured.document)

    def is_gone() -> bool:
        autosave._on_change()
        autosave.keep()
        return not list(folder.glob("*.npy"))

    qtbot.waitUntil(is_gone, timeout=TIMEOUT_MS)


def test_a_session_that_cannot_be_written_is_said_and_tried_again(several: MainWindow, qtbot: QtBot) -> None:
    autosave = several.workspace.autosave
    with qtbot.waitSignal(autosave.kept, timeout=TIMEOUT_MS):
        autosave.keep()
    moved = autosave.session.folder.rename(autosave.session.folder.with_name("elsewhere"))
    with qtbot.waitSignal(autosave.failed, timeout=TIMEOUT_MS):
        several.album.step(1)
    assert "cannot be kept" in several.statusBar().currentMessage()
    moved.rename(autosave.session.folder)
    with qtbot.waitSignal(autosave.kept, timeout=TIMEOUT_MS):
        autosave.keep()


BROKEN = ("", "no json", '{"version": 1}', '{"version": 1, "documents": [{}]}', '{"version": 1, "documents": [5, "x"]}',
          '{"version": 1, "documents": [{"path": 7, "page": 0}]}', "[" * 100_000)  # fmt: skip


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_what_cannot_be_read_does_not_stop_the_start(home: Path, text: str) -> None:
    folder = sessions_folder() / "broken"
    folder.mkdir(parents=True)
    (folder / "session.json").write_text(text, "utf-8")
    assert abandoned() == []
    assert not folder.exists()


def test_a_session_of_a_later_version_waits_for_it(home: Path) -> None:
    folder = sessions_folder() / "later"
    folder.mkdir(parents=True)
    (folder / "session.json").write_text('{"version": 99, "documents": {}}', "utf-8")
    assert abandoned() == []
    assert folder.exists()


def left_behind(documents: list[dict[str, object]]) -> Session:
    """A session whose program was killed."""
    session = Session()
    (session.folder / "session.json").write_text(json.dumps({"version": 1, "documents": documents}), "utf-8")
    session._lock.release()
    return session


def as_saved(path: Path, **told: object) -> dict[str, object]:
    """A document as a session has it."""
    usual = {"page": 0, "target": None, "saved": True, "current": False, "colour": None,
             "adjustments": {"saturation": 1.1}, "geometry": {"crop": None}}  # fmt: skip
    return {"path": str(path), **usual, **told}


def restore(window: MainWindow, qtbot: QtBot) -> None:
    """Restore what is offered, and wait until it is written in the session of this program."""
    window.offer_restore()
    with qtbot.waitSignal(window.workspace.autosave.kept, timeout=TIMEOUT_MS):
        answer(qtbot, "Restore")


def test_a_session_on_an_absent_drive_waits_for_it(
    window: MainWindow, photos: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    drive = tmp_path / "drive"
    left_behind([as_saved(drive / photo.name) for photo in photos[:2]])
    window.offer_restore()
    assert QApplication.activeModalWidget() is None
    assert "not there now" in window.statusBar().currentMessage()
    photos[0].parent.rename(drive)
    restore(window, qtbot)
    assert [document.look.edit.adjustments.saturation for document in window.album.documents] == [1.1, 1.1]
    assert abandoned() == []


def test_a_photo_that_is_gone_is_told_of_and_offered_again(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    gone = photos[0].with_name("gone.png")
    before = left_behind([as_saved(photos[0]), as_saved(gone)])
    window.offer_restore()
    with qtbot.waitSignal(window.workspace.not_opened, timeout=TIMEOUT_MS):
        answer(qtbot, "Restore")
    assert "gone.png" in modal(qtbot).informativeText()
    with qtbot.waitSignal(window.workspace.autosave.kept, timeout=TIMEOUT_MS):
        answer(qtbot, "OK")
    assert [document.look.edit.adjustments.saturation for document in window.album.documents] == [1.1]
    with Image.open(photos[0]) as scan:
        assert scan.size == (240, 180)
    (left,) = json.loads((before.folder / "session.json").read_text("utf-8"))["documents"]
    assert left == as_saved(gone)
    shutil.copyfile(photos[1], gone)
    restore(window, qtbot)
    assert [document.photo.path.name for document in window.album.documents] == [photos[0].name, "gone.png"]
    assert not before.folder.exists()


def test_colours_of_a_model_that_is_absent_come_back(
    window: MainWindow, coloured_session: Session, photos: list[Path], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(store, "SHIPPED", photos[0].parent)
    restore(window, qtbot)
    (document,) = window.album.documents
    assert document.look.is_coloured
    assert document.look.edit.colour.model.name == "natural"
    assert not document.look.is_stale
    assert not coloured_session.folder.exists()


def test_a_finding_whose_file_is_gone_waits(
    window: MainWindow, coloured_session: Session, photos: list[Path], qtbot: QtBot
) -> None:
    (file,) = coloured_session.folder.glob("*.npy")
    away = file.rename(photos[0].with_name("away.npy"))
    window.offer_restore()
    with qtbot.waitSignal(window.workspace.not_opened, timeout=TIMEOUT_MS):
        answer(qtbot, "Restore")
    answer(qtbot, "OK")
    assert window.album.documents == []
    away.rename(file)
    restore(window, qtbot)
    assert window.album.documents[0].look.findings["colour"].value[0].any()


def test_a_session_of_version_1_is_understood(window: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    tiling = {"working_size": 512, "tile": 128, "overlap": 32, "feather": True, "anchored": True}
    colour = {"chroma": "c.npy", "model": ["natural", "family", 0.25], "tiling": tiling}
    geometry = {"quarter_turns": 1, "flipped": False, "angle": 0.0, "crop": [0.1, 0.2, 0.5, 0.6]}
    before = left_behind([as_saved(photos[0], colour=colour, geometry=geometry)])
    np.save(before.folder / "c.npy", np.full((4, 4, 2), 8, np.float16))
    restore(window, qtbot)
    (document,) = window.album.documents
    edit = document.look.edit
    assert edit.geometry == Geometry(1, crop=Box(0.1, 0.2, 0.5, 0.6))
    assert edit.adjustments == Adjustments(1.1)
    assert edit.colour == Colour(Mixture(ModelRef("natural"), ModelRef("family"), 0.25), Tiling(512, 128, 32))
    assert (document.look.findings["colour"].value[0] == 8).all()
    assert not document.look.is_stale


def test_chroma_put_aside_while_the_state_is_written_stays(coloured: MainWindow, qtbot: QtBot) -> None:
    """What only undo holds may leave memory at any moment."""
    autosave, document = coloured.workspace.autosave, coloured.document
    assert document is not None
    first = document.look.findings["colour"]
    document.colorize(document.look.edit.colour, {"colour": Found(first.key, (first.value[0] * 0,))}, "Natural")
    write = autosave.session.save

    def meanwhile(entries: list[Entry]) -> None:
        first.put_aside(autosave.findings.file_of(first))
        first.release()
        write(entries)

    autosave.session.save = meanwhile  # type: ignore[method-assign]
    with qtbot.waitSignal(autosave.kept, timeout=TIMEOUT_MS):
        autosave.keep()
    document.history.undo()
    assert document.look.findings["colour"] is first
    assert first.value[0].any()


def test_chroma_of_a_session_being_restored_outlives_an_autosave(
    window: MainWindow, coloured_session: Session, qtbot: QtBot
) -> None:
    autosave = window.workspace.autosave
    (session,) = abandoned()
    window.workspace.restore([session])
    files = set(autosave.session.folder.glob("*.npy"))
    assert len(files) == 1
    autosave.session.save([])
    autosave.findings.remove(autosave.findings.retired)
    assert set(autosave.session.folder.glob("*.npy")) == files
    with qtbot.waitSignal(autosave.kept, timeout=TIMEOUT_MS):
        pass
    (document,) = window.album.documents
    assert document.look.is_coloured
    assert document.look.findings["colour"].value[0].any()


def test_a_session_goes_only_once_its_photos_are_written_in_another(
    window: MainWindow, photos: list[Path], qtbot: QtBot
) -> None:
    """An autosave that began before they were open says nothing of them."""
    before = left_behind([as_saved(photos[0])])
    autosave = window.workspace.autosave
    seen: list[bool] = []
    autosave.kept.connect(lambda: seen.append(before.folder.exists()))
    write = autosave.session.save
    written: list[int] = []

    def noted(entries: list[Entry]) -> None:
        assert before.folder.exists() or any(written)
        write(entries)
        written.append(len(entries))

    autosave.session.save = noted  # type: ignore[method-assign]
    autosave._on_change()
    autosave.keep()
    (session,) = abandoned()
    window.workspace.restore([session])
    qtbot.waitUntil(lambda: not before.folder.exists(), timeout=TIMEOUT_MS)
    assert written[0] == 0
    assert written[-1] == 1
    assert seen[0]
