"""Pictures to show others: before and after, and a sheet of all photos."""

from __future__ import annotations

import base64
import re
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.errors import AutochromeError
from core.monitor import IDLE
from core.photo import open_photo
from core.photo.captions import Caption, read
from desktop.paper import Layout, words_of, write_album, write_contact_sheet
from desktop.sheets import write_before_after
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, answer, modal


def choose(qtbot: QtBot, target: Path) -> None:
    """Answer the dialog that asks where to."""
    dialog = modal(qtbot)
    dialog.fileSelected.emit(str(target))
    dialog.reject()


def test_before_and_after_stand_beside_each_other(coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    coloured.actions_["rotate_left"].trigger()
    coloured.actions_["before_after"].trigger()
    dialog = modal(qtbot)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "coffee-before-after.jpg"
    with qtbot.waitSignal(coloured.sheets.said, timeout=TIMEOUT_MS):
        choose(qtbot, tmp_path / "pair.png")
    pair = np.asarray(Image.open(tmp_path / "pair.png").convert("RGB")).astype(int)
    height, width = pair.shape[:2]
    assert (height, width // 2 > 400) == (600, True)  # turned
    spread = np.ptp(pair, axis=2).mean(axis=0)
    assert spread[: width // 2 - 20].max() == 0
    assert spread[width // 2 + 20 :].mean() > 5
    assert not list(tmp_path.glob("*.part"))


def test_the_scan_is_never_overwritten(coloured: MainWindow, coffee: Path, qtbot: QtBot) -> None:
    before = coffee.read_bytes()
    coloured.actions_["before_after"].trigger()
    choose(qtbot, coffee)
    answer(qtbot, "OK")
    assert coffee.read_bytes() == before


def test_a_sheet_has_all_photos_on_as_many_pages_as_it_takes(several: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    several.actions_["contact_sheet"].trigger()
    with qtbot.waitSignal(several.sheets.said, timeout=TIMEOUT_MS):
        choose(qtbot, tmp_path / "sheet.pdf")
    photos = [(each.name, each.photo, each.look) for each in several.album.documents]
    write_contact_sheet(photos * 5, tmp_path / "more.pdf", IDLE)
    pages = [len(re.findall(rb"/Type /Page\b", (tmp_path / name).read_bytes())) for name in ("sheet.pdf", "more.pdf")]
    assert pages == [1, 2]


def test_a_page_with_a_slider_needs_nothing_else(coloured: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    document = coloured.album.documents[0]
    document.adjust({"caption": Caption(title="<Anna> & Karl", date="about 1931")}, "")
    coloured.actions_["before_after"].trigger()
    with qtbot.waitSignal(coloured.sheets.said, timeout=TIMEOUT_MS):
        choose(qtbot, tmp_path / "pair.html")
    page = (tmp_path / "pair.html").read_text("utf-8")
    pictures = [Image.open(BytesIO(base64.b64decode(each))) for each in re.findall(r"base64,([\w+/=]+)", page)]
    assert [each.size for each in pictures] == [(600, 400)] * 2
    after, before = (np.ptp(np.asarray(each.convert("RGB")).astype(int), axis=2).mean() for each in pictures)
    assert before < 1 < 5 < after
    assert "&lt;Anna&gt; &amp; Karl\nabout 1931" in page.replace("\n\n", "\n")
    assert not re.findall(r"(?:src|href)=\"(?!data:)|https?://", page)
    assert "$" not in page


def test_an_album_has_a_page_for_each_photo_and_its_words(several: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    told = Caption("Anna", "By the lake. " * 400, ("Anna", "Karl"), "1931-05", "Görlitz")
    several.album.documents[1].adjust({"caption": told}, "")
    several.actions_["album"].trigger()
    with qtbot.waitSignal(several.sheets.said, timeout=TIMEOUT_MS):
        choose(qtbot, tmp_path / "album.pdf")
    album = (tmp_path / "album.pdf").read_bytes()
    assert len(re.findall(rb"/Type /Page\b", album)) == 3
    assert b"/OutputIntents" in album  # it says that its colours are sRGB
    document = several.album.documents[1]
    assert words_of(document.photo, document.look)[::2] == ("Anna", "Anna, Karl · May 1931 · Görlitz")


@given(st.floats(60, 500), st.floats(60, 500), st.sampled_from([1, 2, 4, 6, 9]))
def test_places_on_a_sheet_lie_within_it_and_apart(width: float, height: float, count: int) -> None:
    room = QSizeF(width, height)
    for layout, number in ((Layout(count), count), (Layout(size=(90, 130)), None)):
        cells = layout.cells(room)
        assert number in (None, len(cells))
        for index, cell in enumerate(cells):
            assert QRectF(-1e-6, -1e-6, width + 2e-6, height + 2e-6).contains(cell)
            assert not any(cell.intersects(other) for other in cells[index + 1 :])


def test_prints_have_the_size_that_was_asked_for() -> None:
    room = QSizeF(200, 287)
    assert len(Layout(size=(90, 130)).cells(room)) == 4
    assert {cell.size().toTuple() for cell in Layout(size=(100, 150)).cells(room)} == {(150, 100)}
    assert Layout(size=(200, 300)).cells(room) == []


def test_photos_are_printed_on_as_many_sheets_as_the_dialog_says(
    several: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    several.strip.selectAll()
    several.actions_["print"].trigger()
    dialog = modal(qtbot)
    dialog.layout_.setCurrentIndex(dialog.layout_.findText("2 on a sheet"))
    assert dialog.note.text() == "3 photos on 2 sheets"
    dialog.paper.setCurrentIndex(dialog.paper.findText("10 × 15 cm"))
    dialog.layout_.setCurrentIndex(dialog.layout_.findText("20 × 30 cm"))
    assert not dialog.go_on.isEnabled()
    dialog.layout_.setCurrentIndex(dialog.layout_.findText("2 on a sheet"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "prints.pdf"))
    printer.setPageLayout(dialog.page)
    layout = dialog.layout_.currentData()
    dialog.reject()
    with qtbot.waitSignal(several.printing.said, check_params_cb=lambda said: "Sent" in said, timeout=TIMEOUT_MS):
        several.printing.print(several.album.documents, printer, layout)
    assert len(re.findall(rb"/Type /Page\b", (tmp_path / "prints.pdf").read_bytes())) == 2


def test_the_systems_dialog_follows(several: MainWindow, qtbot: QtBot) -> None:
    several.actions_["print"].trigger()
    modal(qtbot).go_on.click()
    qtbot.waitUntil(lambda: isinstance(modal(qtbot), QPrintDialog), timeout=TIMEOUT_MS)
    modal(qtbot).reject()


def test_copies_to_share_are_small_and_leave_the_photos_as_they_are(
    coloured: MainWindow, coffee: Path, qtbot: QtBot
) -> None:
    document = coloured.album.documents[0]
    document.adjust({"caption": Caption(title="Anna", place="Görlitz")}, "")
    for name in ("coffee.jpg", "coffee-2.jpg"):  # the second does not replace the first
        coloured.actions_["share"].trigger()
        dialog = modal(qtbot)
        dialog.size_field.side.setValue(300)
        with qtbot.waitSignal(
            coloured.sharing.said, check_params_cb=lambda said: "To share" in said, timeout=TIMEOUT_MS
        ):
            dialog.go_on.click()
        shared = open_photo(coffee.parent / "To share" / name, max_pixels=10**6)
        assert (shared.width, shared.height, shared.format) == (300, 200, "jpeg")
        assert (read(shared.metadata).title, read(shared.metadata).place) == ("Anna", "")
    assert document.is_modified
    assert document.target is None


def test_what_cannot_be_written_is_said_and_leaves_nothing(several: MainWindow, tmp_path: Path) -> None:
    document = several.album.documents[0]
    with pytest.raises((AutochromeError, OSError)):
        write_before_after(document.photo, document.look, tmp_path / "none" / "a.jpg", IDLE)
    with pytest.raises((AutochromeError, OSError)):
        write_contact_sheet([("a", document.photo, document.look)], tmp_path / "none" / "a.pdf", IDLE)
    with pytest.raises((AutochromeError, OSError)):
        write_album([(document.photo, document.look)], tmp_path / "none" / "a.pdf", IDLE)
    assert not (tmp_path / "none").exists()
