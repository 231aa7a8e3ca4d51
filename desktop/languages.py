"""The language of the window: that of the settings, else the system's, else English."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
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
    "ar": "العربية",
}
"""What the window can speak, each by its own name; the source is English."""


RIGHT_TO_LEFT = {"ar"}
_ARABIC = QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
"""Arabic with the numerals 0 to 9, in which names of files, sizes of pictures and what is typed are written as well:
one line has one kind of them."""


def install(app: QApplication, choice: str) -> None:
    """Have ``app`` speak ``choice``, or the system's language where that is empty; for before a window is made."""
    locale = QLocale(choice) if choice else QLocale.system()
    if locale.language() == QLocale.Language.Arabic and locale.zeroDigit() != "0":
        locale = _ARABIC
    QLocale.setDefault(locale)
    for name, folder in (
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        ("autochrome", FOLDER),
    ):
        translator = QTranslator(app)
        if any(translator.load(spoken, name, "_", str(folder)) for spoken in (locale, QLocale("en"))):
            app.installTranslator(translator)
    app.setLayoutDirection(_direction(locale))


def _direction(locale: QLocale) -> Qt.LayoutDirection:
    """That of what is spoken, which is English where the window does not know the language."""
    is_mirrored = locale.name().split("_")[0] in RIGHT_TO_LEFT
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
