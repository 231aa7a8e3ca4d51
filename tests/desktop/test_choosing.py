"""Among many: grid, what is shown, stars and picks, all selected in step, history; and how a photo is looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QUndoView
from pytestqt.qtbot import QtBot

from core.library import Library, Mark
from desktop.documents import recents
from desktop.strip.chosen import Shown
from desktop.window import MainWindow
from tests.desktop.driver import TIMEOUT_MS, adjust, close, colorize_all, modal, settle, shot

LEFT = Qt.MouseButton.LeftButton


def names(window: MainWindow) -> list[str]:
    rows = window.strip.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def show_only(window: MainWindow, shown: Shown) -> None:
    choice = window.all_bar.choice
    choice.setCurrentIndex(choice.findData(shown))


def test_stars_and_picks_are_given_by_keys_shown_and_kept(several: MainWindow, qtbot: QtBot) -> None:
    first, second, third = several.album.documents
    qtbot.keyClick(several.canvas, Qt.Key.Key_P)
    qtbot.keyClick(several.canvas, Qt.Key.Key_4)
    assert first.mark == Mark(4, 1)
    index = several.strip.model().index(0, 0)
    assert "picked, 4 stars" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    several.album.show(second)
    qtbot.keyClick(several.canvas, Qt.Key.Key_X)
    show_only(several, Shown.PICKED)
    assert names(several) == ["astronaut.png", "coffee.png"]  # the current one stays
    assert several.all_bar._number.text() == "2 of 3 shown"
    show_only(several, Shown.BEST)
    several.album.show(first)
    show_only(several, Shown.NOT_REJECTED)
    assert names(several) == ["astronaut.png", "rocket.png"]
    show_only(several, Shown.ALL)
    assert names(several) == ["astronaut.png", "coffee.png", "rocket.png"]
    qtbot.keyClick(several.canvas, Qt.Key.Key_P)  # once more takes it back
    assert first.mark == Mark(4, 0)
    several.workspace.autosave.settle(lambda: None, lambda _: None)
    kept = several.workspace.autosave.kept
    with qtbot.waitSignal(kept, timeout=TIMEOUT_MS):
        pass
    known = Library().known([first.photo.path, second.photo.path, third.photo.path])
    assert [[kept.mark for kept in pages] for pages in known.values()] == [[Mark(4, 0)], [Mark(0, -1)], []]


def test_marks_are_there_again_on_another_evening(several: MainWindow, photos: list[Path], qtbot: QtBot) -> None:
    qtbot.keyClick(several.canvas, Qt.Key.Key_5)
    with qtbot.waitSignal(several.workspace.autosave.kept, timeout=TIMEOUT_MS):
        several.workspace.autosave.keep()
    later = MainWindow()
    later.show()
    with qtbot.waitSignal(later.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        later.open(photos)
    assert [document.mark.stars for document in later.album.documents] == [5, 0, 0]
    close(later)


def test_what_is_done_leaves_what_is_shown_as_it_is(several: MainWindow, fake_engine: None, qtbot: QtBot) -> None:
    show_only(several, Shown.NOT_COLOURED)
    with qtbot.waitSignal(several.jobs.colorized, timeout=TIMEOUT_MS):
        several.actions_["colorize"].trigger()
    assert len(names(several)) == 3
    assert several.document is several.album.documents[0]
    several.album.step(1)
    show_only(several, Shown.NOT_SAVED)
    assert names(several) == ["astronaut.png", "coffee.png"]


def test_the_grid_takes_the_place_of_the_photo_until_one_is_chosen(several: MainWindow, qtbot: QtBot) -> None:
    height = several.strip.height()
    several.actions_["grid"].trigger()
    assert not several.canvas.isVisible()
    qtbot.waitUntil(lambda: several.strip.height() > 2 * height)
    shot(several, "grid")
    cell = several.strip.visualRect(several.strip.model().index(2, 0)).center()
    qtbot.mouseClick(several.strip.viewport(), LEFT, pos=cell)
    QTest.keyClick(several.strip, Qt.Key.Key_Return)
    qtbot.waitUntil(several.canvas.isVisible, timeout=TIMEOUT_MS)
    assert several.document is several.album.documents[2]
    qtbot.waitUntil(lambda: several.strip.height() == height)


def test_sliders_of_all_selected_turn_in_step_and_nothing_else(
    several: MainWindow, fake_engine: None, qtbot: QtBot
) -> None:
    colorize_all(several, qtbot)
    first, second, third = several.album.documents
    second.adjust({"adjustments": type(second.look.edit.adjustments)(saturation=0.7)}, "before")
    several.strip.setCurrentIndex(several.strip.model().index(0, 0))
    several.actions_["auto_sync"].trigger()
    flag = several.strip.selectionModel().SelectionFlag.Select
    several.strip.selectionModel().select(several.strip.model().index(1, 0), flag)
    adjust(several)["warmth"].changed.emit(0.5, 1)
    found = [
        (each.look.edit.adjustments.saturation, each.look.edit.adjustments.warmth) for each in (first, second, third)
    ]
    assert found == [(1.4, 0.5), (0.7, 0.5), (1.4, 0.0)]
    second.history.undo()
    assert second.look.edit.adjustments.warmth == 0.0


def test_history_goes_back_to_any_step(coloured: MainWindow, qtbot: QtBot) -> None:
    adjust(coloured)["warmth"].changed.emit(0.5, 1)
    coloured.actions_["rotate_left"].trigger()
    coloured.actions_["history"].trigger()
    steps = modal(qtbot).findChild(QUndoView)
    rows = steps.model()
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == [
        "As it was opened", "Colorize with Natural", "Warmth", "Rotate Left",
    ]  # fmt: skip
    shot(modal(qtbot), "history")
    steps.setCurrentIndex(rows.index(1, 0))
    assert coloured.document.look.edit.adjustments.warmth == 0.0
    assert coloured.document.look.is_coloured
    modal(qtbot).reject()


def test_a_photo_that_is_seen_whole_stays_where_it_is_and_so_does_the_next(several: MainWindow, qtbot: QtBot) -> None:
    canvas = several.canvas
    before = canvas.view
    qtbot.mousePress(canvas, LEFT, pos=QPoint(200, 200))
    qtbot.mouseMove(canvas, QPoint(260, 240))
    qtbot.mouseRelease(canvas, LEFT, pos=QPoint(260, 240))
    assert canvas.view == before
    several.album.step(1)
    assert canvas._fits


@pytest.mark.parametrize("tool", ["crop", "frame"])
def test_a_tool_that_needs_the_whole_photo_shows_it(opened: MainWindow, tool: str) -> None:
    opened.canvas.zoom_to(3.0)
    opened.actions_[tool].trigger()
    assert opened.canvas.view.box == (0, 0, 1, 1)


def test_a_right_click_on_the_photo_offers_what_can_be_done(coloured: MainWindow) -> None:
    offered = [action.objectName() for action in coloured.canvas.actions()]
    assert offered[:2] == ["restore_colorize", "colorize"]
    assert coloured.canvas.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()]


def test_files_that_hang_over_the_window_light_it_up(opened: MainWindow, coffee: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(coffee))])
    at, nothing = QPoint(300, 300), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(opened, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, LEFT, nothing))
    assert opened._veil.isVisible()
    shot(opened, "drop")
    QApplication.sendEvent(opened, QDragLeaveEvent())
    assert not opened._veil.isVisible()


def test_full_screen_says_how_to_leave_it_and_has_the_strip_on_demand(several: MainWindow, qtbot: QtBot) -> None:
    several.actions_["full_screen"].trigger()
    hint = next(each for each in several.canvas.children() if each.objectName() == "hint")
    assert hint.isVisible()
    assert "Esc" in hint.text()
    assert not several.strip.isVisible()
    assert not several.all_bar.isVisible()
    several.full_screen._offer_strip(several.canvas.height() - 3)
    assert several.strip.isVisible()
    several.full_screen._offer_strip(20)
    assert not several.strip.isVisible()
    qtbot.keyClick(several.canvas, Qt.Key.Key_Escape)
    assert several.strip.isVisible()
    assert not hint.isVisible()


def test_the_divider_of_the_welcome_follows_the_cursor(window: MainWindow, qtbot: QtBot) -> None:
    picture = window.welcome.cards["open"]._picture
    saturations = []
    for share in (0.9, 0.1):
        qtbot.mouseMove(picture, QPoint(round(share * picture.width()), 40))
        seen = picture.grab().toImage()
        colours = [
            seen.pixelColor(x, seen.height() - 20).saturation() for x in range(seen.width() // 3, seen.width() * 2 // 3)
        ]
        saturations.append(sum(colours))
    assert saturations[0] == 0 < saturations[1]


def test_the_window_remembers_its_size_folder_and_model(home: Path, qtbot: QtBot) -> None:
    first = MainWindow()
    first.resize(780, 650)
    first.show()
    first.close()
    qtbot.waitUntil(lambda: not first.isVisible(), timeout=TIMEOUT_MS)
    close(first)
    second = MainWindow()
    assert (second.width(), second.height()) == (780, 650)
    second.commands._open_chosen_folder(home)
    assert recents.open_folder() == home
    modal(qtbot).reject()  # there are no photos in it
    close(second)


def test_sections_say_that_they_change_the_photo_and_take_it_back(coloured: MainWindow, qtbot: QtBot) -> None:
    sections, document = coloured.panel.sections, coloured.document
    assert next(iter(sections)) == "geometry"
    assert list(sections)[-4:] == ["colour", "adjustments", "enlarge", "photo"]
    assert [name for name, each in sections.items() if each.heading.property("changed")] == ["colour"]
    coloured.actions_["rotate_left"].trigger()
    adjust(coloured)["warmth"].changed.emit(0.5, 1)
    assert coloured.panel.stale.isVisible()
    assert coloured.panel.colorize.text() == "Colorize Again"
    for name in ("geometry", "adjustments", "colour"):
        sections[name].heading.setChecked(True)
        qtbot.mouseClick(sections[name].reset, LEFT)
        assert not sections[name].heading.property("changed"), name
    assert not document.look.is_changed
    assert document.history.count() == 6


def test_a_model_that_is_not_the_pickers_is_said(coloured: MainWindow, qtbot: QtBot) -> None:
    panel = coloured.panel
    assert not panel.carried.isVisible()
    colour = coloured.document.look.edit.colour
    other = type(colour)(type(colour.model)("family", "1"))
    coloured.document.change(coloured.document.look.edited(colour=other), "other")
    assert panel.carried.isVisible()
    assert "“family”" in panel.carried.text()
    settle(coloured, qtbot)
    coloured.document.history.undo()
    assert not panel.carried.isVisible()
