"""Where settings act that are not simply read when they are needed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from core.settings import Settings, load_settings
from desktop.panel.panel import Panel
from desktop.settings.preferences import Preferences
from desktop.widgets import theme


class Acting(QObject):
    """Brings window and panel in line with a setting that has changed."""

    def __init__(self, preferences: Preferences, mark: QAction, panel: Panel, dress: Callable[[], None]) -> None:
        super().__init__(preferences)
        self._mark, self._panel, self._dress = mark, panel, dress
        preferences.changed.connect(self._on_changed)
        mark.setChecked(load_settings().mark)
        mark.toggled.connect(partial(preferences.change, "mark"))

    def _on_changed(self, name: str) -> None:
        settings = load_settings()
        if name == "theme":
            self._wear(settings)
        elif name == "mark":
            self._mark.setChecked(settings.mark)
        elif name == "saturation":
            self._panel.show_defaults()
        elif name in ("models_folder", "research_models"):
            self._panel.picker.refresh()

    def _wear(self, settings: Settings) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, theme.wanted(settings.theme, QGuiApplication.styleHints().colorScheme()))
        self._dress()
