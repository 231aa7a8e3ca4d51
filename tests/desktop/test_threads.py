"""The GUI thread neither decodes, infers, converts nor saves; late answers are dropped; Cancel is heard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.engine import pool
from core.monitor import IDLE, Monitor
from core.photo import Photo
from core.stages import colour
from desktop.canvas import display
from desktop.documents import save_job, scan
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, FakeEngine, adjust, begin_save, settle


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[int]]:
    """Ids of the threads on which each kind of work has run."""
    seen: dict[str, set[int]] = {}

    def watch(owner: Any, name: str) -> None:
        real: Callable[..., Any] = getattr(owner, name)

        def watched(*positional: Any, **named: Any) -> Any:
            seen.setdefault(name, set()).add(threading.get_ident())
            return real(*positional, **named)

        monkeypatch.setattr(owner, name, watched)

    for owner, name in ((scan, "open_photo"), (Photo, "strips"), (Photo, "shrunk"), (colour, "predict_chroma"),
                        (save_job, "save"), (display, "render"), (display, "_rgb8"), (display, "_sample")):  # fmt: skip
        watch(owner, name)
    return seen


def test_no_long_work_on_the_gui_thread(
    threads: dict[str, set[int]], coloured: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    adjust(coloured)["saturation"].slider.setValue(50)
    settle(coloured, qtbot)
    with qtbot.waitSignal(coloured.jobs.saved, timeout=TIMEOUT_MS):
        begin_save(coloured, tmp_path / "out.png")
    assert set(threads) == {"open_photo", "strips", "shrunk", "predict_chroma", "save", "render", "_rgb8", "_sample"}
    for name, ids in threads.items():
        assert threading.get_ident() not in ids, name


class SlowEngine(FakeEngine):
    """Stops at its second look until it is let go."""

    def run(self, planes: Any, monitor: Monitor = IDLE) -> Any:
        looks.append(planes["lightness"].shape)
        if len(looks) == 2:
            reached.set()
            assert let_go.wait(30)
        return super().run(planes, monitor)


looks: list[Any] = []
reached, let_go = threading.Event(), threading.Event()


def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    looks.clear()
    reached.clear()
    let_go.clear()
    monkeypatch.setattr(pool, "load_engine", SlowEngine)


def test_cancel_is_heard_before_the_next_look(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    slow(monkeypatch)
    opened.actions_["colorize"].trigger()
    qtbot.waitUntil(reached.is_set, timeout=TIMEOUT_MS)
    qtbot.mouseClick(opened.panel.progress.cancel, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(opened.jobs.job_changed, timeout=TIMEOUT_MS):
        let_go.set()
    assert len(looks) == 2
    assert not opened.document.look.is_coloured
    assert opened.panel.colorize.isVisible()


def test_closing_while_colorizing_joins_the_thread(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    slow(monkeypatch)
    opened.actions_["colorize"].trigger()
    qtbot.waitUntil(reached.is_set, timeout=TIMEOUT_MS)
    let_go.set()
    opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=TIMEOUT_MS)
    assert not opened.workers._tasks


def test_colour_comes_to_the_photo_that_it_was_asked_for(
    opened: MainWindow, coffee: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    slow(monkeypatch)
    first = opened.document
    assert first is not None
    opened.actions_["colorize"].trigger()
    qtbot.waitUntil(reached.is_set, timeout=TIMEOUT_MS)
    other = coffee.with_name("other.png")
    other.write_bytes(coffee.read_bytes())
    with qtbot.waitSignal(opened.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        opened.open([other])
    with qtbot.waitSignal(opened.jobs.colorized, timeout=TIMEOUT_MS):
        let_go.set()
    assert opened.document is not first
    assert opened.document.photo.path == other
    assert not opened.document.look.is_coloured
    assert first.look.is_coloured


def test_a_photo_closed_while_it_is_colorized_is_gone(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    slow(monkeypatch)
    opened.actions_["colorize"].trigger()
    qtbot.waitUntil(reached.is_set, timeout=TIMEOUT_MS)
    opened.actions_["remove"].trigger()
    assert opened.welcome.isVisible()
    with qtbot.waitSignal(opened.jobs.job_changed, timeout=TIMEOUT_MS):
        let_go.set()
    assert opened.document is None
