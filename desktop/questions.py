"""Questions that stand between a wish and the deed, and lists that stand at its end. None of them blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.files import names_in_short
from desktop.help.browser import HelpButton
from desktop.notify import Offer
from desktop.widgets import icons
from desktop.widgets.titles import fit_title
from desktop.widgets.words import plural

Then = Callable[[], None]
_Role = QMessageBox.ButtonRole
_ICON = 44
_WRAPPED = 500  # rows of a list whose heights follow their texts; to measure thousands takes seconds


translate = QCoreApplication.translate


def ask_unsaved(parent: QWidget, names: Sequence[str], save: Then, discard: Then) -> None:
    """Ask what to do with colour that is not saved; Cancel, and Esc, do nothing."""
    if len(names) == 1:
        title = translate("Questions", "Save the colour version of “{name}”?").format(name=names[0])
        text = translate("Questions", "Without saving, its colours are lost. The scan itself is never changed.")
        labels = translate("Questions", "Save"), translate("Questions", "Discard")
    else:
        title = translate("Questions", "Save the colour versions of {number} photos?").format(number=len(names))
        lost = translate("Questions", "Without saving, their colours are lost. The scans themselves are never changed.")
        text = f"{names_in_short(names)}\n\n{lost}"
        labels = translate("Questions", "Save All…"), translate("Questions", "Discard All")
    box = _box(parent, title, text)
    _buttons(box, (labels[0], _Role.AcceptRole, save), (labels[1], _Role.DestructiveRole, discard))
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def ask_folder_use(parent: QWidget, folder: Path, open_photos: Then, learn: Then) -> None:
    """A folder was dropped: open its photos, or learn from them?"""
    box = _box(
        parent,
        translate("Questions", "What are the photos in “{name}” for?").format(name=folder.name),
        translate("Questions", "Grey scans are opened, to be colorized. Colour photographs can teach a model."),
    )
    _buttons(
        box,
        (translate("Questions", "Open these photos"), _Role.AcceptRole, open_photos),
        (translate("Questions", "Learn from these photos…"), _Role.ActionRole, learn),
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def ask_recolour(parent: QWidget, name: str, yes: Then) -> None:
    """The photo has colours of its own: shall they be replaced?"""
    box = _box(
        parent,
        translate("Questions", "“{name}” is in colour already.").format(name=name),
        translate(
            "Questions",
            "Colorizing replaces its colours with a model's guess; its lightness stays. The scan is never changed.",
        ),
    )
    _buttons(box, (translate("Questions", "Colorize anyway"), _Role.AcceptRole, yes))
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.open()


def ask_grey_pages(parent: QWidget, number: int, pages: int, yes: Then) -> None:
    """Some pages of the file have no colour yet: save all the same?"""
    box = _box(
        parent,
        translate("Questions", "{number} of {pages} pages are not colorized yet.").format(number=number, pages=pages),
        translate(
            "Questions", "All pages are saved in one file. Those that are not colorized stay as they were scanned."
        ),
    )
    _buttons(box, (translate("Questions", "Save"), _Role.AcceptRole, yes))
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def ask_restore(parent: QWidget, names: Sequence[str], restore: Then, forget: Then, later: Then) -> None:
    """Autochrome did not close properly: what was open can be had again."""
    question = plural("Autochrome did not close properly. Restore %Ln photo(s)?", "", len(names))
    box = _box(parent, question, names_in_short(names))
    _buttons(
        box,
        (translate("Questions", "Restore"), _Role.AcceptRole, restore),
        (translate("Questions", "Discard"), _Role.DestructiveRole, forget),
    )
    ask_later = box.addButton(translate("Questions", "Ask Later"), _Role.RejectRole)
    box.setEscapeButton(ask_later)
    box.finished.connect(lambda _: later() if box.clickedButton() in (ask_later, None) else None)
    box.open()


def show_list(parent: QWidget, title: str, rows: Sequence[tuple[str, str]], offer: Offer | None = None) -> None:
    """What failed or was left out: names, and why; and a button for what can be done about some."""
    dialog, column = _dialog(parent, title)
    heading = QLabel(title)
    heading.setObjectName("subtitle")
    heading.setWordWrap(True)
    table = QTableWidget(len(rows), 2)
    table.setObjectName("list")
    table.setAccessibleName(title)
    table.setHorizontalHeaderLabels([translate("Questions", "Photo"), translate("Questions", "Why")])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setShowGrid(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.verticalHeader().hide()
    if len(rows) <= _WRAPPED:
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.setColumnWidth(0, 200)
    for row, texts in enumerate(rows):
        for column_number, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            table.setItem(row, column_number, item)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.addButton(HelpButton("questions#failed"), QDialogButtonBox.ButtonRole.HelpRole)
    buttons.rejected.connect(dialog.reject)
    if offer is not None:
        deed = buttons.addButton(offer[0], QDialogButtonBox.ButtonRole.AcceptRole)
        deed.clicked.connect(dialog.accept)
        dialog.accepted.connect(offer[1])
    for widget in (heading, table, buttons):
        column.addWidget(widget)
    dialog.resize(680, 380)
    dialog.open()


def ask(parent: QWidget, title: str, text: str, *buttons: tuple[str, QMessageBox.ButtonRole, Then], keep: str) -> None:
    """A question with deeds to choose from; ``keep``, and Esc, do nothing."""
    box = _box(parent, title, text)
    _buttons(box, *buttons)
    nothing = box.addButton(keep, _Role.RejectRole)
    box.setEscapeButton(nothing)
    if buttons[0][1] is _Role.DestructiveRole:
        box.setDefaultButton(nothing)
    box.open()


def _box(parent: QWidget, title: str, text: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Autochrome", title, parent=parent)
    box.setIconPixmap(icons.pixmap("autochrome", "", _ICON, parent.devicePixelRatioF()))
    box.setInformativeText(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fit_title(box)
    return box


def _buttons(box: QMessageBox, *buttons: tuple[str, QMessageBox.ButtonRole, Then]) -> None:
    """Buttons and what they do once the box is closed; the first is the default."""
    does: dict[object, Then] = {}
    for text, role, then in buttons:
        button = QPushButton(text)
        button.setAccessibleName(text)
        if not does and role is not _Role.DestructiveRole:
            button.setProperty("primary", True)
        box.addButton(button, role)
        if not does:
            box.setDefaultButton(button)
        does[button] = then
    box.finished.connect(lambda _: does.get(box.clickedButton(), lambda: None)())


def _dialog(parent: QWidget, title: str) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 24, 24, 20)
    column.setSpacing(16)
    return dialog, column
