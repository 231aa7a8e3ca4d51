"""All that the window can be told to do, as one table: menus, tool bar, tips and the page of keys are made from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from core.messages import tr
from desktop.widgets import icons, theme
from desktop.widgets.words import translated, without_letter


class Needs(Enum):
    """What must be there for an action to make sense."""

    NOTHING = auto()
    SCAN = auto()
    DEVELOPED = auto()
    """A photo that is more than its scan: coloured, or restored."""
    IDLE = auto()
    """A scan, and no work under way."""
    CHANGED = auto()
    """A photo that is more than its scan, or turned, straightened or cropped."""
    IDLE_CHANGED = auto()
    UNDO = auto()
    REDO = auto()
    SEVERAL = auto()
    """More than one photo."""
    SHOTS = auto()
    """Two to five photos are selected, each of a file of its own."""
    GREY = auto()
    """A photo without colour, and no work under way."""
    UNSAVED = auto()
    """Colours or repairs that no file holds, and no work under way."""
    SETTINGS = auto()
    """Settings that were copied."""
    COLOUR = auto()
    """A photo whose colours were found."""
    HINTS = auto()
    """Colours by hand among them."""
    BACK = auto()
    """A photo whose back is attached."""


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
    group: str = ""
    """Of checkable commands that share this name at most one is on."""
    also: str = ""
    """A second shortcut, for hands that know it from elsewhere."""


COMMANDS = (
    Command("open", tr("&File"), tr("&Open…"), "Ctrl+O", tr("Open scanned photos"), icon="open"),
    Command("open_folder", tr("&File"), tr("Open &Folder…"), "Ctrl+Shift+O", tr("Open all photos of a folder")),
    Command("scan", tr("&File"), tr("Sca&n…"), "Ctrl+N", tr("Scan photos, which then stand in the strip")),
    Command("save", tr("&File"), tr("&Save"), "Ctrl+S", tr("Save the picture"), Needs.IDLE_CHANGED, "save",
            new_group=True),
    Command("save_as", tr("&File"), tr("Save &As…"), "Ctrl+Shift+S", tr("Save under another name or format"),
            Needs.IDLE_CHANGED),
    Command("save_all", tr("&File"), tr("Save A&ll…"), "Ctrl+Alt+S", tr("Save all pictures that are not saved"),
            Needs.UNSAVED),
    Command("before_after", tr("&File"), tr("Before and Aft&er…"), "Ctrl+Alt+B",
            tr("Save before and after beside each other, or as a page with a slider"), Needs.CHANGED),
    Command("contact_sheet", tr("&File"), tr("Con&tact Sheet…"), "Ctrl+Alt+C",
            tr("Save all photos, small and with their names, as a PDF"), Needs.SCAN),
    Command("album", tr("&File"), tr("Al&bum…"), "Ctrl+Alt+A",
            tr("Save photos with their captions and dates as a PDF, one a page"), Needs.SCAN),
    Command("print", tr("&File"), tr("&Print…"), "Ctrl+P", tr("Print the selected photos"), Needs.SCAN),
    Command("share", tr("&File"), tr("Share as &JPEG…"), "Ctrl+Alt+J",
            tr("Save copies of the selected photos in a size for messages"), Needs.SCAN),
    Command("show_folder", tr("&File"), tr("S&how in Folder"), "Ctrl+Shift+E", tr("Open the folder of the picture"),
            Needs.SCAN),
    Command("remove", tr("&File"), tr("&Close Photo"), "Ctrl+W", tr("Take the selected photos out of the window"),
            Needs.SCAN),
    Command("mark", tr("&File"), tr("&Mark Saved Pictures"), "Ctrl+M",
            tr("Write model and settings into the metadata"), checkable=True, new_group=True),
    Command("quit", tr("&File"), tr("&Quit"), "Ctrl+Q", tr("Close Autochrome"), new_group=True),
    Command("undo", tr("&Edit"), tr("&Undo"), "Ctrl+Z", tr("Take back the last change"), Needs.UNDO, "undo"),
    Command("redo", tr("&Edit"), tr("&Redo"), "Ctrl+Shift+Z", tr("Make the change again"), Needs.REDO, "redo",
            also="Ctrl+Y"),
    Command("history", tr("&Edit"), tr("&History…"), "Ctrl+H", tr("See what was done to the photo, and go back to it"),
            Needs.SCAN),
    Command("caption", tr("&Edit"), tr("C&aption, Date and Place…"), "Ctrl+I",
            tr("Say who and what the selected photos show, when and where"), Needs.SCAN),
    Command("attach_back", tr("&Edit"), tr("Attach &Back"), "Ctrl+B",
            tr("Take the other selected photo, or the next one, for the back of this one"), Needs.SEVERAL),
    Command("detach_back", tr("&Edit"), tr("&Detach Back"), "Ctrl+Shift+B",
            tr("Put the back of the photo into the strip again"), Needs.BACK),
    Command("copy", tr("&Edit"), tr("&Copy Picture"), "Ctrl+C", tr("Put the picture as it is shown into the clipboard"),
            Needs.CHANGED, new_group=True),
    Command("paste", tr("&Edit"), tr("&Paste"), "Ctrl+V",
            tr("Open the picture or the files that are in the clipboard")),
    Command("copy_settings", tr("&Edit"), tr("Copy Se&ttings"), "Ctrl+Shift+C", tr("Copy what the sliders say"),
            Needs.SCAN, new_group=True),
    Command("paste_settings", tr("&Edit"), tr("Paste Sett&ings"), "Ctrl+Shift+V",
            tr("Set the sliders of the selected photos alike"), Needs.SETTINGS),
    Command("paste_hints", tr("&Edit"), tr("Past&e Colours by Hand"), "Ctrl+Alt+V",
            tr("Say the same colours at the same places of the selected photos"), Needs.HINTS),
    Command("settings", tr("&Edit"), tr("Settin&gs…"), "Ctrl+,", tr("Folders, device, defaults, theme and language"),
            new_group=True),
    Command("restore", tr("&Photo"), tr("R&estore"), "Ctrl+E",
            tr("Undo what fading has done to the photo"), Needs.IDLE, "restore"),
    Command("restore_colorize", tr("&Photo"), tr("Restore and Colori&ze"), "Ctrl+Alt+Return",
            tr("Mend the photo, then give it its colours"), Needs.IDLE),
    Command("restore_all", tr("&Photo"), tr("Res&tore All"), "Ctrl+Alt+E",
            tr("Mend all photos"), Needs.IDLE),
    Command("colorize", tr("&Photo"), tr("&Colorize"), "Ctrl+Return", tr("Give the photo its colours"), Needs.IDLE,
            "colorize"),
    Command("colorize_all", tr("&Photo"), tr("Colorize &All"), "Ctrl+Shift+Return",
            tr("Give all grey photos their colours"), Needs.GREY),
    Command("restore_colorize_all", tr("&Photo"), tr("Re&store and Colorize All"), "Ctrl+Alt+Shift+Return",
            tr("Mend all grey photos, then give them their colours"), Needs.GREY),
    Command("merge_shots", tr("&Photo"), tr("Merge Shots &without Glare"), "Ctrl+Alt+M",
            tr("Make one picture of two to five shots of one print whose reflections lie elsewhere"), Needs.SHOTS),
    Command("compare_models", tr("&Photo"), tr("Compare &Models…"), "M", tr("See the photo by every model"),
            Needs.SCAN),
    Command("next", tr("&Photo"), tr("Ne&xt Photo"), "PgDown", tr("Go to the next photo"), Needs.SEVERAL,
            new_group=True),
    Command("previous", tr("&Photo"), tr("&Previous Photo"), "PgUp", tr("Go to the photo before"), Needs.SEVERAL),
    Command("reset", tr("&Photo"), tr("&Reset Adjustments"), "Ctrl+R", tr("All sliders back to their defaults"),
            Needs.DEVELOPED, "reset"),
    Command("start_over", tr("&Photo"), tr("Bac&k to the Scan"), "Ctrl+Backspace",
            tr("Take back all that was done to the photo"), Needs.SCAN),
    Command("rotate_left", tr("&Photo"), tr("Rotate &Left"), "Ctrl+Left", tr("Turn the photo left by a quarter"),
            Needs.SCAN, "rotate-left", new_group=True),
    Command("rotate_right", tr("&Photo"), tr("Rotate R&ight"), "Ctrl+Right", tr("Turn the photo right by a quarter"),
            Needs.SCAN, "rotate-right"),
    Command("flip_horizontally", tr("&Photo"), tr("Flip &Horizontally"), "H", tr("Mirror the photo left to right"),
            Needs.SCAN, "flip-horizontally"),
    Command("flip_vertically", tr("&Photo"), tr("Flip &Vertically"), "V", tr("Mirror the photo top to bottom"),
            Needs.SCAN, "flip-vertically"),
    Command("crop", tr("&Photo"), tr("Cr&op"), "C", tr("Choose what is kept of the photo"), Needs.SCAN, "crop",
            checkable=True, group="tool"),
    Command("ruler", tr("&Photo"), tr("Straighten &by a Line"), "R",
            tr("Draw a line along what should be level or upright"), Needs.SCAN, "ruler", checkable=True,
            group="tool"),
    Command("frame", tr("&Photo"), tr("Picture &Frame"), "G",
            tr("See and correct where the picture ends and its margin begins"), Needs.SCAN, "frame", checkable=True,
            group="tool"),
    Command("prints", tr("&Photo"), tr("Split i&nto Photos…"), "T",
            tr("Make a photo of each print on the scan"), Needs.SCAN, "prints", checkable=True, group="tool"),
    Command("heal", tr("&Photo"), tr("Heal by Han&d"), "B",
            tr("Paint over dust, scratches and stains, or spare what is none"), Needs.SCAN, "heal", checkable=True,
            group="tool"),
    Command("hint", tr("&Photo"), tr("Colo&ur by Hand"), "K", tr("Click what you know the colour of, and say it"),
            Needs.SCAN, "hint", checkable=True, group="tool"),
    Command("colour_brush", tr("&Photo"), tr("Colours b&y Brush"), "Shift+B",
            tr("Paint where colours are to be livelier or paler, or to go"), Needs.COLOUR, "colour-brush",
            checkable=True, group="tool"),
    Command("reset_frame", tr("&Photo"), tr("Reset &Geometry"), "Ctrl+Shift+R",
            tr("The whole scan again, as it was scanned"), Needs.SCAN, "reset"),
    Command("grid", tr("&Choose"), tr("&Grid"), "Ctrl+G", tr("All photos as thumbnails, in the place of the photo"),
            Needs.SEVERAL, checkable=True),
    Command("auto_sync", tr("&Choose"), tr("&Auto-Sync"), "Ctrl+Shift+A",
            tr("Sliders turn those of all selected photos"), Needs.SEVERAL, checkable=True),
    Command("pick", tr("&Choose"), tr("&Pick"), "P", tr("Mark the selected photos as picked"), Needs.SCAN,
            new_group=True),
    Command("reject", tr("&Choose"), tr("&Reject"), "X", tr("Mark the selected photos as rejected"), Needs.SCAN),
    Command("unmark", tr("&Choose"), tr("&Neither"), "U", tr("Take the mark off the selected photos"), Needs.SCAN),
    Command("stars_0", tr("&Choose"), tr("&0 Stars"), "0", tr("Take the stars off the selected photos"), Needs.SCAN,
            new_group=True),
    Command("stars_1", tr("&Choose"), tr("&1 Star"), "1", tr("Give the selected photos one star"), Needs.SCAN),
    Command("stars_2", tr("&Choose"), tr("&2 Stars"), "2", tr("Give the selected photos two stars"), Needs.SCAN),
    Command("stars_3", tr("&Choose"), tr("&3 Stars"), "3", tr("Give the selected photos three stars"), Needs.SCAN),
    Command("stars_4", tr("&Choose"), tr("&4 Stars"), "4", tr("Give the selected photos four stars"), Needs.SCAN),
    Command("stars_5", tr("&Choose"), tr("&5 Stars"), "5", tr("Give the selected photos five stars"), Needs.SCAN),
    Command("zoom_out", tr("&View"), tr("Zoom &Out"), "Ctrl+-", tr("Show the photo smaller"), Needs.SCAN, "zoom-out"),
    Command("zoom_in", tr("&View"), tr("Zoom &In"), "Ctrl+=", tr("Show the photo larger"), Needs.SCAN, "zoom-in"),
    Command("fit", tr("&View"), tr("&Fit"), "Ctrl+0", tr("Fit the whole photo into the window"), Needs.SCAN, "fit"),
    Command("actual", tr("&View"), tr("&100 %"), "Ctrl+1", tr("Show the photo pixel by pixel"), Needs.SCAN, "actual"),
    Command("split", tr("&View"), tr("&Split View"), "S", tr("Before and after in one picture, with a handle to drag"),
            Needs.DEVELOPED, "split", checkable=True, new_group=True, group="mode"),
    Command("side", tr("&View"), tr("Side &by Side"), "D", tr("Before and after beside each other"), Needs.DEVELOPED,
            "side", checkable=True, group="mode"),
    Command("compare", tr("&View"), tr("&Compare"), "\\", tr("See the photo as it was scanned, and back"),
            Needs.DEVELOPED, "compare", checkable=True),
    Command("show_mask", tr("&View"), tr("M&ask of Repairs"), "O", tr("Show in red what is painted over"), Needs.SCAN,
            checkable=True),
    Command("loupe", tr("&View"), tr("&Loupe"), "L", tr("See the photo pixel by pixel under the cursor"), Needs.SCAN,
            "loupe", checkable=True, new_group=True),
    Command("full_screen", tr("&View"), tr("Full Scr&een"), "F11", tr("The photo alone on the screen"),
            icon="full-screen", checkable=True),
    Command("fine_tune", tr("&Models"), tr("Lear&n from Photos…"), "Ctrl+T",
            tr("Let a model learn from your colour photos")),
    Command("models", tr("&Models"), tr("Mo&dels…"), "Ctrl+Shift+M", tr("Rename, delete, export and import models")),
    Command("blind_test", tr("&Models"), tr("&Blind Test…"), "Ctrl+Alt+Shift+B",
            tr("Judge photos without knowing which are real"), new_group=True),
    Command("help", tr("&Help"), tr("Autochrome &Help"), "F1", tr("Read how things are done"), icon="help"),
    Command("shortcuts", tr("&Help"), tr("&Shortcuts"), "Ctrl+F1", tr("List all shortcuts and gestures")),
    Command("tour", tr("&Help"), tr("&Tour"), "Ctrl+Shift+F1", tr("Show the four steps from scan to picture")),
    Command("about", tr("&Help"), tr("&About Autochrome"), "Shift+F1",
            tr("Version, licence and what it is built on"), new_group=True),
)  # fmt: skip

GESTURES = (
    (tr("Esc"), tr("Stop colorizing, lay the tool down, or leave full screen")),
    (tr("Double click a slider"), tr("Back to its default")),
    (tr("Drop files or a folder"), tr("Open them")),
    (tr("← → in the strip"), tr("Go from photo to photo")),
    (tr("Shift or Ctrl and click"), tr("Select several photos of the strip")),
    (tr("Drag out of the strip"), tr("Give the finished picture to another program")),
    (tr("Drag one photo of the strip on another"), tr("Attach it as the back of that one")),
    (tr("Wheel"), tr("Zoom about the cursor")),
    (tr("Drag, or Space and drag"), tr("Move the photo")),
    (tr("Drag the handle"), tr("Move the border of before and after")),
    (tr("← →"), tr("Move the border, when the photo has the focus")),
    (tr("Shift and arrows"), tr("Move the photo, when it has the focus")),
    (tr("Double click"), tr("Fit, or 100 % under the cursor")),
    (tr("Arrows, while cropping"), tr("Move the crop; with Ctrl its far corner, with Shift ten times as far")),
    (tr("Drag, with outlines"), tr("Draw an outline; move, resize or, by its knob, turn the one under the hand")),
    (
        tr("X, arrows, [ ], Ins, Del, with outlines"),
        tr("Next outline; move it, with Ctrl its far sides; turn, add, remove; with Shift ten times as far"),
    ),
    (tr("[ and ], with the brush"), tr("Make the brush smaller or larger")),
    (tr("X, with the brush"), tr("Heal, or spare what is no damage")),
    (tr("X, with the colour brush"), tr("Take colours away, or make them paler or livelier")),
    (tr("[ ], arrows, X, Del, with the colour tool"), tr("Resize, move, switch or remove the place in hand")),
    (tr("Arrows, with the loupe"), tr("Move the loupe")),
)
"""What hands can do on the canvas beside the actions."""

TOOL_BAR = (
    "open", "save", "", "restore", "colorize", "", "undo", "redo", "", "zoom_out", "zoom_in", "fit", "actual", "",
    "split", "side", "compare", "loupe", "", "frame", "heal", "hint", "colour_brush",
)  # fmt: skip
"""Names of actions in the tool bar; an empty one is a line. Turning and cropping have their buttons in the panel."""
_WITH_WORDS = ("open", "save", "restore", "colorize")


class Actions:
    """The table as Qt's actions, owned by the window."""

    def __init__(self, window: QMainWindow) -> None:
        self._actions = {command.name: _action(command, window) for command in COMMANDS}
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._more: QToolButton | None = None
        for command in COMMANDS:
            if command.menu not in self._menus:
                self._menus[command.menu] = window.menuBar().addMenu(translated(command.menu))
            if command.new_group:
                self._menus[command.menu].addSeparator()
            self._menus[command.menu].addAction(self[command.name])
            if command.group:
                self._group(command.group, window).addAction(self[command.name])
        window.addActions(list(self._actions.values()))  # whose shortcuts hold without a menu bar, too

    def _group(self, name: str, window: QMainWindow) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(window)
            self._groups[name].setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        return self._groups[name]

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def insert_menu(self, menu: QMenu, before: str) -> None:
        """Put a menu of its own into the menu of an action, before that action's group."""
        home = next(self._menus[command.menu] for command in COMMANDS if command.name == before)
        lines = home.actions()
        home.insertMenu(lines[lines.index(self[before]) - 1], menu)

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
        if self._more is not None:
            self._more.setIcon(icons.icon("unfold", colours.text, colours.faint))

    def fill(self, bar: QToolBar) -> None:
        """Put the tool bar's actions into it."""
        for name in TOOL_BAR:
            if not name:
                bar.addSeparator()
                continue
            button = QToolButton()
            button.setDefaultAction(self[name])
            button.setAccessibleName(without_letter(self[name].text()))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if name in _WITH_WORDS:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            bar.addWidget(button)
        self._more = bar.findChild(QToolButton, "qt_toolbar_ext_button")


def _action(command: Command, window: QMainWindow) -> QAction:
    action = QAction(translated(command.text), window)
    action.setIconText(without_letter(translated(command.text)).rstrip("…"))
    action.setObjectName(command.name)
    action.setShortcuts([QKeySequence(keys) for keys in (command.shortcut, command.also) if keys])
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{translated(command.tip)} ({keys})")
    action.setStatusTip(translated(command.tip))
    action.setCheckable(command.checkable)
    action.setAutoRepeat(command.name.startswith("zoom"))
    action.setIconVisibleInMenu(False)
    return action
