"""The one door to changing a setting: it is written at once, and who acts on it is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.errors import AutochromeError
from core.settings import load_settings, save_settings, settings_file
from desktop.notify import show_error


class Preferences(QObject):
    """Writes settings and tells of each that has changed."""

    changed = Signal(str)
    """Name of the field of `Settings`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def change(self, name: str, value: Any) -> None:
        """Set one field; a file that cannot be written is told of, and nothing changes."""
        settings = load_settings()
        if getattr(settings, name) == value:
            return
        try:
            save_settings(replace(settings, **{name: value}))
        except OSError as error:
            why = AutochromeError("{file}: {reason}.", file=settings_file(), reason=error.strerror)
            show_error(self._window, self.tr("The setting cannot be kept"), why)
        self.changed.emit(name)  # where it was not written, whoever shows it shows the old value again
