"""The room that the window and its dialogs take: what comes and goes makes nothing grow."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.widgets import theme

_TITLE = 40  # px of a screen's height that a dialog leaves to its title
_LEAST = 640, 360  # px, with text of the usual size


def give_room(dialog: QWidget, width: int, height: int) -> None:
    """Make a dialog so large, in px with text of the usual size, as far as the screen has room."""
    room = dialog.screen().availableSize()
    dialog.resize(min(theme.px(width), room.width()), min(theme.px(height), room.height() - _TITLE))


class Room(QWidget):
    """What the main window is filled with. The canvas in it makes way for what comes and goes."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The same whatever is shown."""
        return QSize(*map(theme.px, _LEAST))
