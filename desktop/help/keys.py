"""The page of all keys and gestures, made of the table of actions."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from core.messages import tr
from desktop.actions import COMMANDS, GESTURES
from desktop.widgets.words import translated, without_letter

_SIGNS = re.compile(r"([\\`*_\[\]|<>])")


def markdown() -> str:
    """Give a table for each menu, and one for the hands."""
    native = QKeySequence.SequenceFormat.NativeText
    title = QCoreApplication.translate("Help", "Shortcuts and gestures")
    parts = [f"# {title}"]
    for menu in dict.fromkeys(command.menu for command in COMMANDS):
        commands = [command for command in COMMANDS if command.menu == menu]
        rows = [(QKeySequence(each.shortcut).toString(native), translated(each.tip)) for each in commands]
        parts.append(_table(without_letter(translated(menu)), rows))
    gestures = [(translated(hands), translated(what)) for hands, what in GESTURES]
    parts.append(_table(translated(tr("On the photo")), gestures))
    return "\n\n".join(parts) + "\n"


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"| **{_escaped(keys)}** | {_escaped(what)} |" for keys, what in rows]
    return "\n".join([f"## {_escaped(title)}", "", "| | |", "| --- | --- |", *lines])


def _escaped(text: str) -> str:
    """By the letter, where Markdown would see a sign."""
    return _SIGNS.sub(r"\\\1", text)
