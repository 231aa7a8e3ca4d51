"""Words of tables: marked with `tr` where they stand, for lupdate to find, and translated where they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Mark a text for translation; at the level of a module lupdate files it under no context."""
    return text


def translated(text: str) -> str:
    """A marked text in the language of the window."""
    return QCoreApplication.translate("", text)


def counted(number: int, one: str, several: str) -> str:
    """``one`` for 1, else ``several`` with its {number}."""
    return one if number == 1 else several.format(number=number)
