"""The F1 page and About."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.messages import tr
from core.program import VERSION
from desktop.actions import COMMANDS, GESTURES
from desktop.widgets import icons, theme
from desktop.widgets.room import give_room
from desktop.widgets.titles import fit_title
from desktop.widgets.words import translated

translate = QCoreApplication.translate
_SIZE = 760, 640
_KEYS = 210  # width of the first column, in pixels
_HEADING = 42  # height of a heading


def show_shortcuts(parent: QWidget) -> None:
    """All shortcuts and gestures, from the table of actions."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("Help", "Shortcuts"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    give_room(dialog, *_SIZE)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(16)
    column.addWidget(_table())
    column.addWidget(buttons)
    buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
    dialog.open()


def rows() -> list[tuple[str, str]]:
    """Keys and what they do; a line without the latter is a heading."""
    native = QKeySequence.SequenceFormat.NativeText
    lines: list[tuple[str, str]] = []
    for menu in dict.fromkeys(command.menu for command in COMMANDS):
        lines.append((translated(menu).replace("&", ""), ""))
        commands = [command for command in COMMANDS if command.menu == menu]
        lines += [(QKeySequence(command.shortcut).toString(native), translated(command.tip)) for command in commands]
    gestures = [(translated(hands), translated(what)) for hands, what in GESTURES]
    return [*lines, (translated(tr("On the photo")), ""), *gestures]


def _table() -> QTableWidget:
    lines = rows()
    table = QTableWidget(len(lines), 2)
    table.setAccessibleName(translate("Help", "Shortcuts and gestures"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setShowGrid(False)
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            item = QTableWidgetItem(text)
            font = item.font()
            font.setBold(not line[1])
            item.setFont(font)
            if column and line[1]:
                item.setForeground(QColor(theme.current().muted))
            if not line[1]:
                item.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
            table.setItem(row, column, item)
        if not line[1]:
            table.setRowHeight(row, theme.px(_HEADING))
    table.setColumnWidth(0, theme.px(_KEYS))
    return table


def show_about(parent: QWidget, runs_on: str = "") -> None:
    """What this is, which version, and what it stands on.

    Args:
        runs_on: what a model ran on last; empty where none has yet.
    """
    box = QMessageBox(parent)
    box.setWindowTitle(translate("Help", "About Autochrome"))
    box.setIconPixmap(icons.pixmap("autochrome", "", 64, parent.devicePixelRatioF()))
    box.setText(translate("Help", "Autochrome brings scanned black-and-white photographs back to colour."))
    built_on = translate(
        "Help",
        "Version {own}. Apache License 2.0. Built on Qt {version} (LGPL), libvips, OpenCV, ONNX Runtime and PyTorch.",
    )
    guess = translate("Help", "Colours are a model's guess, not a record of what was there.")
    lines = [built_on.format(own=VERSION, version=qVersion())]
    lines += [translate("Help", "Models run on: {device}").format(device=runs_on)] if runs_on else []
    box.setInformativeText("\n\n".join((*lines, guess)))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fit_title(box)
    box.open()
