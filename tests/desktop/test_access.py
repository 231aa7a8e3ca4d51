"""Everything in every window and dialog can be read, reached by keys, and told apart by assistive technology."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import questions
from desktop.actions import COMMANDS
from desktop.scanning.dialog import ScanDialog
from desktop.widgets import theme
from desktop.window import MainWindow
from tests.desktop.contrast import on_screen, ratio
from tests.desktop.driver import TIMEOUT_MS, modal, settle, shot

INTERACTIVE = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView)
DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "settings": lambda window: window.actions_["settings"].trigger(),
    "history": lambda window: window.actions_["history"].trigger(),
    "about": lambda window: window.actions_["about"].trigger(),
    "save": lambda window: window.actions_["save_as"].trigger(),
    "save-all": lambda window: window.actions_["save_all"].trigger(),
    "unsaved": lambda window: questions.ask_unsaved(window, ["a.png"], *[lambda: None] * 2),
    "folder": lambda window: questions.ask_folder_use(window, Path.home(), *[lambda: None] * 2),
    "restore": lambda window: questions.ask_restore(window, ["a.png"], *[lambda: None] * 3),
    "list": lambda window: questions.show_list(window, "2 failed", [("a.png", "why"), ("b.png", "because")]),
    "fine-tune": lambda window: window.actions_["fine_tune"].trigger(),
    "models": lambda window: window.actions_["models"].trigger(),
    "blind-test": lambda window: window.actions_["blind_test"].trigger(),
    "caption": lambda window: window.actions_["caption"].trigger(),
    "print": lambda window: window.actions_["print"].trigger(),
    "share": lambda window: window.actions_["share"].trigger(),
    "scan": lambda window: ScanDialog(window, window.workers).open(),
}


def is_own(widget: QWidget) -> bool:
    """Not a part that Qt has put inside of another widget."""
    inner = isinstance(widget, QScrollBar | QHeaderView) or isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
    return not inner and not widget.objectName().startswith("qt_") and widget.isVisible()


def interactive(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if isinstance(widget, INTERACTIVE) and is_own(widget) and widget.window() is window.window():
            yield widget


def name_of(widget: QWidget) -> str:
    """What assistive technology reads."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def printed(window: QWidget) -> Iterator[QWidget]:
    """What has text on it and is enabled: disabled text needs no contrast (1.4.3)."""
    for widget in window.findChildren(QWidget):
        if is_own(widget) and widget.isEnabled() and isinstance(widget, QLabel | QAbstractButton | QComboBox):
            text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            if text.strip() and min(widget.width(), widget.height()) > 12 and not widget.visibleRegion().isEmpty():
                yield widget


def is_wholly_seen(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), theme.TEXTS)
def test_text_can_be_read(colours: theme.Theme, text: str, ground: str) -> None:
    assert ratio(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("mark", "ground"), theme.MARKS)
def test_marks_can_be_seen(colours: theme.Theme, mark: str, ground: str) -> None:
    assert ratio(getattr(colours, mark), getattr(colours, ground)) >= 3.0


def test_what_is_enabled_in_the_window_can_be_read_as_it_is_drawn(
    scheme: str, coloured: MainWindow, qtbot: QtBot
) -> None:
    seen = [widget for widget in printed(coloured) if is_wholly_seen(widget)]
    assert len(seen) > 15
    for widget in seen:
        assert on_screen(coloured, widget) >= 4.5, (name_of(widget), getattr(widget, "text", str)())


def test_what_is_enabled_on_the_welcome_page_can_be_read_as_it_is_drawn(window: MainWindow, scheme: str) -> None:
    for widget in printed(window):
        assert on_screen(window, widget) >= 4.5, name_of(widget)


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_can_be_read_named_and_left_by_keys(name: str, scheme: str, coloured: MainWindow, qtbot: QtBot) -> None:
    DIALOGS[name](coloured)
    dialog = modal(qtbot)
    qtbot.waitExposed(dialog)
    shot(dialog, f"{scheme}-dialog-{name}")
    for widget in printed(dialog):
        if is_wholly_seen(widget):
            assert on_screen(dialog, widget) >= 4.5, name_of(widget)
    controls = list(interactive(dialog))
    assert controls
    for widget in controls:
        assert name_of(widget), widget
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled(), widget
        is_named = isinstance(dialog, QMessageBox) or (isinstance(widget, QAbstractButton) and widget.text())
        assert widget.toolTip() or is_named or isinstance(widget, QAbstractItemView), widget
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not dialog, timeout=TIMEOUT_MS)


def test_tab_comes_by_everything_that_is_enabled_and_ends_where_it_began(several: MainWindow, qtbot: QtBot) -> None:
    several.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is several, timeout=TIMEOUT_MS)
    start = several.canvas
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is start:
            break
        seen.append(focused)
    assert QApplication.focusWidget() is start
    assert len(set(map(id, seen))) == len(seen)
    wanted = [each for each in interactive(several) if each.isEnabled()]
    missed = [name_of(each) for each in wanted if each not in seen]
    assert not missed
    inside = several.panel.findChild(QScrollArea).widget()
    scrolled = [each for each in seen if inside.isAncestorOf(each)]
    framed = [each for each in seen if several.panel.isAncestorOf(each) and each not in scrolled]
    assert _in_rows([each.mapTo(inside, QPoint()) for each in scrolled])
    assert _in_rows([each.mapTo(several, QPoint()) for each in framed])
    assert seen.index(framed[0]) < seen.index(scrolled[0])


def _in_rows(places: list[QPoint]) -> bool:
    """From top to bottom, where what stands in one row may differ by the height of a button."""
    return all(later.y() > earlier.y() - 30 for earlier, later in pairwise(places))


def test_the_focus_is_seen_on_everything_in_the_window(scheme: str, coloured: MainWindow, qtbot: QtBot) -> None:
    coloured.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is coloured, timeout=TIMEOUT_MS)
    settle(coloured, qtbot)
    for widget in [each for each in interactive(coloured) if each.isEnabled()]:
        coloured.canvas.setFocus()
        QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert widget.grab().toImage() != before, name_of(widget)


def test_every_action_is_in_a_menu_with_a_letter_of_its_own(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    placed = [action for menu in menus for action in menu.actions()]
    assert {action.objectName() for action in placed} >= {command.name for command in COMMANDS}
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(texts), texts
        assert len(set(letters)) == len(letters), (menu.title(), sorted(letters))


def test_page_keys_turn_the_slider_that_has_the_focus_and_else_walk(several: MainWindow, qtbot: QtBot) -> None:
    several.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is several, timeout=TIMEOUT_MS)
    first = several.document
    angle = several.panel.geometry_box.angle.slider
    several.panel.sections["geometry"].heading.setChecked(True)
    angle.setFocus()
    QTest.keyClick(angle, Qt.Key.Key_PageUp)
    assert angle.value() == 10
    assert several.document is first
    several.canvas.setFocus()
    QTest.keyClick(several.canvas, Qt.Key.Key_PageDown)
    assert several.document is not first


def test_a_low_window_folds_what_does_not_fit_and_a_hand_is_remembered(
    window: MainWindow, coffee: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        window.open([coffee])
    sections = window.panel.sections
    assert {name: each.heading.isChecked() for name, each in sections.items()} == {
        "repair": False, "fade": False, "detail": False, "colour": True, "adjustments": True, "geometry": False,
        "photo": False, "negative": False, "light": False, "faces": False, "enlarge": False,
    }  # fmt: skip
    qtbot.mouseClick(sections["photo"].heading, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sections["adjustments"].heading, Qt.MouseButton.LeftButton)
    other = MainWindow()
    other.resize(1280, 1000)
    other.show()
    with qtbot.waitSignal(other.workspace.pixels.loaded, timeout=TIMEOUT_MS):
        other.open([coffee])
    assert {name: each.heading.isChecked() for name, each in other.panel.sections.items()} == {
        "repair": False, "fade": False, "detail": False, "colour": True, "adjustments": False, "geometry": True,
        "photo": True, "negative": False, "light": False, "faces": False, "enlarge": False,
    }  # fmt: skip
    other.close()
    other.deleteLater()
