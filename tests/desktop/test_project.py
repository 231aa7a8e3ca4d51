"""An archive's project in the window: any length, read as it is looked at, little of it kept."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.archive.claims import Claims
from core.archive.order import Order
from core.archive.project import Project
from core.archive.records import Made, Result, Signals, State
from core.archive.run import run
from core.archive.survey import survey
from core.edit import Edit
from core.engine import EnginePool
from core.messages import message, tr
from core.stages.adjust import Adjustments
from desktop.documents import document
from desktop.strip.project_rows import PAGE
from desktop.window import MainWindow
from tests.core.archive.conftest import QUICK
from tests.desktop.driver import TIMEOUT_MS, modal, shot

LONG = 50_000


def begin(folder: Path, order: Order = Order(Edit())) -> Project:
    """A project over one scan."""
    (folder / "in").mkdir()
    Image.new("L", (60, 40), 120).save(folder / "in" / "scan.png")
    project = Project.begin(folder / "project", [folder / "in"], folder / "out", order)
    survey(project)
    return project


@cache
def made(has_failed: bool, number: int) -> tuple[State, float, str]:
    """What came of a scan: its state, its doubt, and all of it as text."""
    empty = message(tr("“{file}” is empty (0 bytes). Copy or scan it again."), file="a.jpg")
    state, results = State.FAILED if has_failed else State.DONE, (Result("a.tif", "", 1),)
    found = Made(1, state, told=(empty,) if has_failed else (), results=results, signals=Signals(looks=number / 10))
    return state, found.signals.doubt, found.to_json()


def write(project: Project, count: int, folder: Path) -> None:
    """Put so many more scans into the file of a project, as if most of them were done, every fifth with a thumbnail."""
    small = Image.new("RGB", (320, 120), "navy")
    small.paste("orange", (160, 0, 320, 120))

    def row(number: int) -> tuple[object, ...]:
        state, doubt, text = made(number % 7 == 3, number % 50)
        return number, str(folder / "in" / f"{number}.jpg"), "in", str(number), str(number), state, doubt, text

    with project.transaction(to_write=True) as db:
        db.executemany(
            "INSERT INTO scans (id, path, source, name, plain_name, size, changed, state, doubt, made) "
            "VALUES (?, ?, ?, ?, ?, 1, 1, ?, ?, ?)",
            map(row, range(2, count + 2)),
        )
    for number in range(2, min(count, 2000) + 2, 5):
        project.thumbnail(number).parent.mkdir(exist_ok=True)
        small.save(project.thumbnail(number))


def read(window: MainWindow, row: int) -> bool:
    rows = window.project_strip.rows
    return rows is not None and bool(rows.scan(row).path.name)


def show(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open([folder])
    qtbot.waitUntil(lambda: window.project_strip.rows is not None and bool(window.project_strip.text),
                    timeout=TIMEOUT_MS)  # fmt: skip


def test_fifty_thousand_scans_are_a_strip_of_which_little_is_kept(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    write(project := begin(tmp_path), LONG - 1, tmp_path)
    show(window, project.folder, qtbot)
    strip, bar = window.project_strip, window.project_strip.list.horizontalScrollBar()
    rows = strip.rows
    assert rows is not None
    assert rows.rowCount() == LONG
    assert strip.text == "project · 50000 scans · 42856 done · 7143 failed"
    qtbot.waitUntil(lambda: read(window, 0), timeout=TIMEOUT_MS)
    for step in range(120):  # faster than anybody can read
        bar.setValue(bar.maximum() * step // 119)
        strip.list.viewport().repaint()
    qtbot.waitUntil(lambda: read(window, LONG - 1), timeout=TIMEOUT_MS)
    assert rows.scan(LONG - 1).path.name == f"{LONG}.jpg"
    for page in range(0, LONG // PAGE, 6):
        rows.scan(page * PAGE)
        qtbot.waitUntil(lambda page=page: read(window, page * PAGE), timeout=TIMEOUT_MS)
    assert len(rows._pages) <= 160
    assert len(rows._images) <= 400
    assert len(rows._wanted) <= 100


def test_cells_show_results_and_why_one_failed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    write(project := begin(tmp_path), 40, tmp_path)
    show(window, project.folder, qtbot)
    rows = window.project_strip.rows
    assert rows is not None
    index = rows.index(1)
    qtbot.waitUntil(lambda: index.data(Qt.ItemDataRole.DecorationRole) is not None, timeout=TIMEOUT_MS)
    picture = index.data(Qt.ItemDataRole.DecorationRole)
    assert (picture.width(), picture.pixelColor(5, 5).name()[:3]) == (160, "#ff")
    failed = rows.index(9)
    assert failed.data(Qt.ItemDataRole.UserRole).state is document.State.FAILED
    assert "is empty" in failed.data(Qt.ItemDataRole.ToolTipRole)
    shot(window, "project")
    window.project_strip.doubtful.click()
    qtbot.waitUntil(lambda: read(window, 0), timeout=TIMEOUT_MS)
    doubts = [int(rows.scan(row).path.stem) % 50 for row in range(rows.rowCount())]
    assert doubts[:20] == sorted(doubts, reverse=True)[:20]
    assert rows.rowCount() == sum(number % 7 != 3 for number in range(2, 42))


def test_what_runs_do_meanwhile_is_seen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    project = begin(tmp_path)
    show(window, project.folder, qtbot)
    rows = window.project_strip.rows
    assert rows is not None
    qtbot.waitUntil(lambda: read(window, 0), timeout=TIMEOUT_MS)
    assert rows.scan(0).state is document.State.GREY
    with project.transaction(to_write=True) as db:
        db.execute("UPDATE scans SET state = 'failed' WHERE id = 1")
    write(project, 3, tmp_path)
    with qtbot.waitSignal(rows.counted, timeout=TIMEOUT_MS):
        window.project_strip.look_again()
    qtbot.waitUntil(lambda: read(window, 0) and rows.scan(0).state is document.State.FAILED, timeout=TIMEOUT_MS)
    assert rows.rowCount() == 4


def test_a_scan_of_the_project_is_opened_and_the_project_closed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    project = begin(tmp_path)
    show(window, project.folder, qtbot)
    rows = window.project_strip.rows
    assert rows is not None
    qtbot.waitUntil(lambda: read(window, 0), timeout=TIMEOUT_MS)
    with qtbot.waitSignal(window.album.added, timeout=TIMEOUT_MS):
        window.project_strip.list.activated.emit(rows.index(0))
    assert window.windowTitle().startswith("scan.png")
    qtbot.mouseClick(window.project_strip.close_button, Qt.MouseButton.LeftButton)
    assert not window.project_strip.isVisible()
    assert window.project_strip.rows is None


def test_a_scan_is_shown_as_its_project_has_it_and_changes_go_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    order = replace(QUICK, edit=replace(QUICK.edit, adjustments=Adjustments(saturation=1.7)))
    project = begin(tmp_path, order)
    scan = tmp_path / "in" / "scan.png"
    run(project, EnginePool(lambda: "cpu"))
    show(window, project.folder, qtbot)
    rows = window.project_strip.rows
    assert rows is not None
    qtbot.waitUntil(lambda: read(window, 0), timeout=TIMEOUT_MS)
    with qtbot.waitSignal(window.album.added, timeout=TIMEOUT_MS):
        window.project_strip.list.activated.emit(rows.index(0))
    document = window.album.current
    assert document is not None
    assert document.look.edit == order.edit
    assert (document.look.is_coloured, document.look.is_stale) == (True, False)
    with qtbot.waitSignal(window.project_scans.written, timeout=TIMEOUT_MS):
        document.adjust({"adjustments": Adjustments(saturation=0.4)}, "less")
    entry = project.entry(scan)
    assert entry.edit == document.look.edit
    assert entry.state is State.WAITING
    with qtbot.waitSignal(window.project_scans.written, timeout=TIMEOUT_MS):
        window.commands.undo()
    entry = project.entry(scan)
    assert (entry.edit, entry.state) == (None, State.DONE)  # as all, whose results are there
    document.adjust({"adjustments": Adjustments(saturation=0.9)}, "more")
    window.project_scans.close()  # as the window does
    assert project.entry(scan).edit == document.look.edit


def test_runs_are_seen_paused_and_ended_from_the_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    project = begin(tmp_path)
    show(window, project.folder, qtbot)
    strip = window.project_strip
    assert not strip.pause.isVisible()
    with project.transaction(to_write=True) as db:
        db.execute("UPDATE scans SET worker = 'archive-2:17', ended = ? WHERE id = 1", (time.time() - 60,))
    with Claims(project).held():
        strip.look_again()
        qtbot.waitUntil(strip.pause.isVisible, timeout=TIMEOUT_MS)
        assert strip.text.endswith("1 a minute")
        assert "archive-2:17 · 1 a minute" in strip._text.toolTip()
        qtbot.mouseClick(strip.pause, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: strip.pause.text() == "Resume", timeout=TIMEOUT_MS)
        assert project.wish.is_paused
        assert strip.text.endswith("paused")
        shot(window, "project paused")
        qtbot.mouseClick(strip.pause, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: strip.pause.text() == "Pause", timeout=TIMEOUT_MS)
        qtbot.mouseClick(strip.cancel, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: project.wish.stops == 1, timeout=TIMEOUT_MS)


def test_a_damaged_project_is_told_of(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    project = begin(tmp_path)
    project.file.write_bytes(b"no database" * 1000)
    window.open([project.folder])
    box = modal(qtbot)
    assert "cannot be read" in f"{box.text()} {box.informativeText()}"
    box.reject()
    assert not window.project_strip.isVisible()


@pytest.mark.parametrize("away", [False, True])
def test_a_project_that_goes_away_does_not_stop_the_window(
    away: bool, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    project = begin(tmp_path)
    show(window, project.folder, qtbot)
    if away:
        project.folder.rename(tmp_path / "away")
        window.project_strip.look_again()
        modal(qtbot).reject()
        assert not window.project_strip.isVisible()
    else:
        window.project_strip.look_again()
        assert window.project_strip.isVisible()
