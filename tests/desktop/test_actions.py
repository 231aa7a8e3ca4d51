"""Everything can be reached by keys, says what it is, and is told apart by assistive technology."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QProgressBar,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.actions import COMMANDS, TOOL_BAR
from desktop.widgets import theme
from desktop.window import MainWindow
from tests.desktop.driver import settle, shot

CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QProgressBar)


def test_every_action_has_a_shortcut_of_its_own_and_a_tool_tip(window: MainWindow) -> None:
    keys = [action.shortcut().toString() for action in window.actions_]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    for command in COMMANDS:
        assert command.tip in window.actions_[command.name].toolTip()


def test_every_control_has_an_accessible_name_and_a_tool_tip(opened: MainWindow) -> None:
    controls = [widget for widget in opened.findChildren(QWidget) if isinstance(widget, CONTROLS)]
    controls = [widget for widget in controls if not isinstance(widget, QScrollBar)]  # part of what they scroll
    named = [widget for widget in controls if not widget.objectName().startswith("qt_") and widget.isVisible()]
    assert len(named) > len([name for name in TOOL_BAR if name])
    for widget in [*named, opened.canvas]:
        assert widget.accessibleName(), widget
        assert widget is opened.canvas or widget.toolTip(), widget


def test_the_theme_follows_the_system(window: MainWindow, scheme: str) -> None:
    expected = theme.DARK if scheme == "dark" else theme.LIGHT
    assert theme.current() == expected
    assert window.welcome.grab().toImage().pixelColor(3, 3).name() == expected.surround
    shot(window, f"{scheme}-empty")


def test_looks(scheme: str, coloured: MainWindow, qtbot: QtBot) -> None:
    """For a human to look at; what is asserted is only that there is something to see."""
    settle(coloured, qtbot)
    shot(coloured, f"{scheme}-colorized")
    coloured.resize(1920, 1080)
    settle(coloured, qtbot)
    shot(coloured, f"{scheme}-large")
    assert coloured.grab().toImage().pixelColor(1200, 400).saturation() > 0


def test_redo_has_the_keys_of_other_programs_too(window: MainWindow) -> None:
    assert [keys.toString() for keys in window.actions_["redo"].shortcuts()] == ["Ctrl+Shift+Z", "Ctrl+Y"]
