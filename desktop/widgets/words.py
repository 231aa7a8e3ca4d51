"""Texts of tables and of `core`: marked with `tr` where they stand, and translated where they are shown."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

from core.messages import Message

_LETTER = re.compile("\u200f?\\(&.\\)")


def translated(text: str) -> str:
    """A marked text in the language of the window; at the level of a module lupdate files them under no context."""
    return QCoreApplication.translate("", text)


def without_letter(text: str) -> str:
    """A text of a menu as it is written elsewhere: the letter that opens it is not marked, or not there at all."""
    return _LETTER.sub("", text).replace("&", "")


def plural(text: str, comment: str, number: int) -> str:
    """A text with ``%Ln`` in it, in the form that the language of the window has for that number."""
    return QCoreApplication.translate("", text, comment, number)


def said(what: Message | str) -> str:
    """A message in the language of the window, its numbers written as that writes them."""
    return what.put(translated, _number) if isinstance(what, Message) else what


def _number(value: float, form: str) -> str:
    locale = QLocale()
    return format(value, form).translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})
