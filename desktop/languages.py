"""The language of the window: that of the settings, else the system's, else English."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parents[1] / "resources" / "translations"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt_BR": "Português (Brasil)",
    "nl": "Nederlands",
    "pl": "Polski",
    "ru": "Русский",
    "uk": "Українська",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""What the window can speak, each by its own name; the source is English."""


def install(app: QApplication, choice: str) -> None:
    """Have ``app`` speak ``choice``, or the system's language where that is empty; for before a window is made."""
    locale = QLocale(choice) if choice else QLocale.system()
    QLocale.setDefault(locale)
    for name, folder in (
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        ("autochrome", FOLDER),
    ):
        translator = QTranslator(app)
        if any(translator.load(spoken, name, "_", str(folder)) for spoken in (locale, QLocale("en"))):
            app.installTranslator(translator)
