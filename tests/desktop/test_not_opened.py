"""What cannot be opened is said; what is damaged can be opened anyway, as far as it is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.documents.document import Look, State
from desktop.documents.session import Entry, Session
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, modal

WORD = "read as far as it goes"


@pytest.fixture
def cut(coffee: Path, tmp_path: Path) -> list[Path]:
    """A PNG and a JPEG that end early; only of the JPEG the header shows it."""
    png, jpeg = tmp_path / "cut.png", tmp_path / "cut.jpg"
    png.write_bytes(coffee.read_bytes()[:40_000])
    with Image.open(coffee) as picture:
        picture.convert("RGB").save(jpeg)
    jpeg.write_bytes(jpeg.read_bytes()[:-2000])
    return [png, jpeg]


@pytest.mark.parametrize("number", [0, 1])
def test_one_that_is_damaged_is_asked_about(number: int, cut: list[Path], window: MainWindow, qtbot: QtBot) -> None:
    window.open([cut[number]])
    assert "--damaged" in modal(qtbot).informativeText()
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        answer(qtbot, "Open Anyway")
    assert WORD in window.banner.text
    assert window.document is not None
    assert window.document.state is State.GREY
    (entry,) = window.workspace.autosave.entries()
    assert entry.is_damaged, "it is brought back after a crash"


def test_among_others_the_banner_offers_it(coloured: MainWindow, cut: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(coloured.workspace.pixels.failed, timeout=TIMEOUT_MS):
        coloured.open(cut[:1])
    assert coloured.banner.offer.text() == "Open Anyway"
    with qtbot.waitSignal(coloured.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        qtbot.mouseClick(coloured.banner.offer, Qt.MouseButton.LeftButton)
    assert WORD in coloured.banner.text
    assert not coloured.banner.offer.isVisible()
    assert len(coloured.album.documents) == 2


def test_of_several_those_that_can_be_are_opened_anyway(cut: list[Path], window: MainWindow, qtbot: QtBot) -> None:
    (cut[0].parent / "empty.png").touch()
    with qtbot.waitSignal(window.workspace.not_opened, timeout=TIMEOUT_MS):
        window.open([cut[0].parent / "empty.png", cut[1]])
    buttons = modal(qtbot).findChild(QDialogButtonBox)
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        qtbot.mouseClick(
            next(each for each in buttons.buttons() if each.text() == "Open Anyway"), Qt.MouseButton.LeftButton
        )
    assert [document.photo.path for document in window.album.documents] == [cut[1]]
    assert WORD in window.banner.text


def test_pictures_of_kinds_that_are_not_read_are_counted_and_named(
    coffee: Path, tmp_path: Path, window: MainWindow, qtbot: QtBot
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "ok.png").write_bytes(coffee.read_bytes())
    for name in ("page.exr", "render.exr"):
        (folder / name).touch()
    with qtbot.waitSignal(window.workspace.not_opened, timeout=TIMEOUT_MS):
        window.workspace.opener.read([folder])
    box = modal(qtbot)
    assert box.text() == "Some pictures were left out"
    assert "not read: 2 (“page.exr”, “render.exr”)" in box.informativeText()
    answer(qtbot, "OK")
    assert [document.photo.path.name for document in window.album.documents] == ["ok.png"]


def test_after_a_crash_it_is_opened_anyway_again(home: Path, cut: list[Path], window: MainWindow, qtbot: QtBot) -> None:
    session = Session()
    session.save([Entry(cut[1], 0, Look(), None, is_saved=False, is_current=True, is_damaged=True)])
    session._lock.release()
    window.offer_restore()
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        answer(qtbot, "Restore")
    assert WORD in window.banner.text
