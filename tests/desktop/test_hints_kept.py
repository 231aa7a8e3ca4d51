"""Colours by hand outlast an evening and a crash, stand in the record, and go where they are pasted."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from core.edit import from_plain
from core.findings import Found, missing
from core.photo import read_record
from core.stages.hints import Hints
from desktop.documents.document import Look
from desktop.documents.session import Entry, Session
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, close, save, settle
from tests.desktop.hint_driver import PLACE, hints, laid_on, say


def test_hints_are_there_again_on_another_evening_and_the_record_names_them(
    hinted: MainWindow, coffee: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    say(hinted, PLACE, qtbot)
    look = hinted.document.look
    save(hinted, tmp_path / "out.jpg", qtbot)
    record = read_record(tmp_path / "out.jpg")
    assert record is not None
    assert record.settings["hints"] == "1"
    assert from_plain(json.loads(record.edit)).hints == look.edit.hints
    hinted.close()
    qtbot.waitUntil(lambda: not hinted.isVisible(), timeout=TIMEOUT_MS)
    moved = tmp_path / "moved.png"
    shutil.move(coffee, moved)
    later = MainWindow()
    later.show()
    later.open([moved])
    qtbot.waitUntil(lambda: later.document is not None and later.document.scan is not None, timeout=TIMEOUT_MS)
    assert later.document.look.edit.hints == look.edit.hints
    assert later.document.look.findings["hints"].key == look.findings["hints"].key
    assert later.panel.by_hand.isVisible()
    later.actions_["hint"].trigger()
    assert len(later.canvas.tool.hints) == 1
    say(later, (0.7, 0.7), qtbot)
    later.actions_["start_over"].trigger()
    assert hints(later) == ()
    assert later.canvas.tool is None
    close(later)


def test_hints_of_a_program_that_ended_badly_are_restored(hinted: MainWindow, window: MainWindow, qtbot: QtBot) -> None:
    say(hinted, PLACE, qtbot)
    look, path = hinted.document.look, hinted.document.photo.path
    killed = Session()
    found = {name: Found(each.key, each.value) for name, each in look.findings.items()}  # no other session's
    killed.save([Entry(path, 0, Look(look.edit, found), None, is_saved=False, is_current=True)])
    killed._lock.release()
    window.commands._remove([window.document])
    window.offer_restore()
    answer(qtbot, "Restore")
    qtbot.waitUntil(lambda: window.document is not None and window.document.scan is not None, timeout=TIMEOUT_MS)
    assert window.document.look.edit == look.edit
    assert not missing(look.edit, window.document.look.findings)
    window.actions_["hint"].trigger()
    assert len(window.canvas.tool.hints) == 1


def test_hints_are_pasted_only_where_that_is_said(several: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    window = several
    assert not window.actions_["paste_hints"].isEnabled()
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        window.actions_["colorize"].trigger()
    window.actions_["hint"].trigger()
    settle(window, qtbot)
    say(window, PLACE, qtbot)
    window.actions_["copy_settings"].trigger()
    copied = window.document.look.edit.hints
    window.album.show(window.album.documents[1])
    assert window.canvas.tool is None
    qtbot.waitUntil(lambda: window.document.scan is not None, timeout=TIMEOUT_MS)
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        window.actions_["colorize"].trigger()
    window.actions_["paste_settings"].trigger()
    assert window.document.look.edit.hints == Hints()
    window.actions_["paste_hints"].trigger()
    assert window.document.look.edit.hints == copied
    assert window.document.history.undoText() == "Paste Colours by Hand"
    laid_on(window, qtbot)  # found in the background
    window.album.show(window.album.documents[2])
    window.actions_["paste_hints"].trigger()
    assert not window.document.look.is_coloured  # they wait for the colours
    with qtbot.waitSignal(window.jobs.colorized, timeout=TIMEOUT_MS):
        window.actions_["colorize"].trigger()
    laid_on(window, qtbot)
