"""All that the window can be told to do, as one table: menus, tool bar, tool tips and the F1 page are made from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from desktop import icons, theme


class Needs(Enum):
    """What must be there for an action to make sense."""

    NOTHING = auto()
    SCAN = auto()
    COLOUR = auto()
    IDLE = auto()
    """A scan, and no work under way."""
    IDLE_COLOUR = auto()
    UNDO = auto()
    REDO = auto()


@dataclass(frozen=True)
class Command:
    """One line of the table."""

    name: str
    menu: str
    text: str
    shortcut: str
    tip: str
    needs: Needs = Needs.NOTHING
    icon: str = ""
    checkable: bool = False
    new_group: bool = False
    is_held: bool = False
    """Lasts as long as its key or button is pressed."""


COMMANDS = (
    Command("open", "&File", "&Open…", "Ctrl+O", "Open a scanned photo", icon="open"),
    Command("save", "&File", "&Save", "Ctrl+S", "Save the picture", Needs.IDLE_COLOUR, "save", new_group=True),
    Command("save_as", "&File", "Save &As…", "Ctrl+Shift+S", "Save under another name or format", Needs.IDLE_COLOUR),
    Command("mark", "&File", "&Mark Saved Pictures", "Ctrl+M", "Write model and settings into the metadata",
            checkable=True, new_group=True),
    Command("quit", "&File", "&Quit", "Ctrl+Q", "Close Autochrome", new_group=True),
    Command("undo", "&Edit", "&Undo", "Ctrl+Z", "Take back the last change", Needs.UNDO, "undo"),
    Command("redo", "&Edit", "&Redo", "Ctrl+Shift+Z", "Make the change again", Needs.REDO, "redo"),
    Command("colorize", "&Photo", "&Colorize", "Ctrl+Return", "Give the photo its colours", Needs.IDLE, "colorize"),
    Command("reset", "&Photo", "&Reset Saturation", "Ctrl+R", "Saturation back to 140 %", Needs.COLOUR, "reset"),
    Command("zoom_out", "&View", "Zoom &Out", "Ctrl+-", "Show the photo smaller", Needs.SCAN, "zoom-out"),
    Command("zoom_in", "&View", "Zoom &In", "Ctrl+=", "Show the photo larger", Needs.SCAN, "zoom-in"),
    Command("fit", "&View", "&Fit", "Ctrl+0", "Fit the whole photo into the window", Needs.SCAN, "fit"),
    Command("actual", "&View", "&100 %", "Ctrl+1", "Show the photo pixel by pixel", Needs.SCAN, "actual"),
    Command("split", "&View", "&Split View", "S", "Before and after, parted by a handle to drag", Needs.COLOUR,
            "split", checkable=True, new_group=True),
    Command("compare", "&View", "&Compare", "\\", "Hold to see the photo as it was scanned", Needs.COLOUR, "compare",
            is_held=True),
    Command("shortcuts", "&Help", "&Shortcuts", "F1", "List all shortcuts and gestures", icon="help"),
    Command("about", "&Help", "&About Autochrome", "Shift+F1", "Version, licence and what it is built on"),
)  # fmt: skip

GESTURES = (
    ("Esc", "Stop colorizing"),
    ("Drop a file", "Open it"),
    ("Wheel", "Zoom about the cursor"),
    ("Drag, or Space and drag", "Move the photo"),
    ("Drag the handle", "Move the border of before and after"),
    ("← →", "Move the border, when the photo has the focus"),
    ("Shift and arrows", "Move the photo, when it has the focus"),
    ("Double click", "Fit, or 100 % under the cursor"),
)
"""What hands can do on the canvas beside the actions."""

TOOL_BAR = ("open", "save", "", "undo", "redo", "", "zoom_out", "zoom_in", "fit", "actual", "", "split", "compare")
"""Names of actions in the tool bar; an empty one is a line."""


_HELD = frozenset(command.name for command in COMMANDS if command.is_held)


class Actions:
    """The table as Qt's actions, owned by the window."""

    def __init__(self, window: QMainWindow) -> None:
        self._actions = {command.name: _action(command, window) for command in COMMANDS}
        self._menus: dict[str, QMenu] = {}
        for command in COMMANDS:
            if command.menu not in self._menus:
                self._menus[command.menu] = window.menuBar().addMenu(command.menu)
            if command.new_group:
                self._menus[command.menu].addSeparator()
            self._menus[command.menu].addAction(self[command.name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def enable(self, met: set[Needs]) -> None:
        """Enable those actions whose needs are met."""
        for command in COMMANDS:
            self[command.name].setEnabled(command.needs in met)

    def dress(self) -> None:
        """Draw the icons in the colours of the current theme."""
        colours = theme.current()
        for command in COMMANDS:
            if command.icon:
                self[command.name].setIcon(icons.icon(command.icon, colours.text, colours.faint))

    def fill(self, bar: QToolBar) -> None:
        """Put the tool bar's actions into it."""
        for name in TOOL_BAR:
            if not name:
                bar.addSeparator()
                continue
            button = _HoldButton() if name in _HELD else QToolButton()
            button.setDefaultAction(self[name])
            button.setAccessibleName(self[name].text().replace("&", ""))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            bar.addWidget(button)


class _HoldButton(QToolButton):
    """Triggers its action when it is pressed, not when it is let go."""

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        self.setDown(True)
        self.defaultAction().trigger()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        self.setDown(False)


def _action(command: Command, window: QMainWindow) -> QAction:
    action = QAction(command.text, window)
    action.setObjectName(command.name)
    action.setShortcut(QKeySequence(command.shortcut))
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{command.tip} ({keys})")
    action.setStatusTip(command.tip)
    action.setCheckable(command.checkable)
    action.setAutoRepeat(command.name.startswith("zoom"))
    action.setIconVisibleInMenu(False)
    return action
