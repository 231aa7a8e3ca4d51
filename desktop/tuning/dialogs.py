"""Questions about runs and models. None of them blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.errors import AutochromeError
from core.models.store import new_folder
from core.published.catalogue import TASK_TITLES, Entry
from core.published.terms import accept, is_accepted
from core.training.run_folder import Unfinished, checkpoints, run_folder
from desktop.help.browser import HelpButton
from desktop.notify import show_error
from desktop.questions import Then, ask
from desktop.widgets import theme
from desktop.widgets.choices import Choices
from desktop.widgets.words import said, translated

translate = QCoreApplication.translate
_Role = QMessageBox.ButtonRole


def ask_discard(parent: QWidget, name: str, discard: Then) -> None:
    """Forget what a run has learned?"""
    title = translate("Tuning", "Discard what “{name}” has learned?").format(name=name)
    text = translate("Tuning", "It cannot be had back. Your photos are not touched.")
    keep = translate("Tuning", "Keep It")
    ask(parent, title, text, (translate("Tuning", "Discard"), _Role.DestructiveRole, discard), keep=keep)


def ask_leave(parent: QWidget, name: str, leave: Then, discard: Then) -> None:
    """The window closes while a run is under way."""
    title = translate("Tuning", "“{name}” is still learning.").format(name=name)
    text = translate("Tuning", "Left for later, it goes on exactly where it was the next time Autochrome is opened.")
    ask(
        parent,
        title,
        text,
        (translate("Tuning", "Leave for Later"), _Role.AcceptRole, leave),
        (translate("Tuning", "Discard It"), _Role.DestructiveRole, discard),
        keep=translate("Tuning", "Keep Learning"),
    )


def ask_go_on(parent: QWidget, run: Unfinished, go_on: Then, discard: Then) -> None:
    """A run was left or broken off: go on with it?"""
    title = translate("Tuning", "Go on learning “{name}”?").format(name=run.name)
    when = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(round(run.saved.timestamp())), QLocale.FormatType.ShortFormat
    )
    text = translate("Tuning", "It was left after {step} steps, {when}. It goes on exactly where it was.")
    ask(
        parent,
        title,
        text.format(step=f"{run.step:,}", when=when),
        (translate("Tuning", "Go On"), _Role.AcceptRole, go_on),
        (translate("Tuning", "Discard…"), _Role.DestructiveRole, discard),
        keep=translate("Tuning", "Ask Later"),
    )


def ask_delete(parent: QWidget, title: str, delete: Then) -> None:
    """Remove a model from the disk?"""
    question = translate("Tuning", "Delete the model “{name}”?").format(name=title)
    text = translate("Tuning", "It cannot be had back. Pictures that it has coloured stay as they are.")
    keep = translate("Tuning", "Keep It")
    ask(parent, question, text, (translate("Tuning", "Delete"), _Role.DestructiveRole, delete), keep=keep)


class NameDialog(QDialog):
    """Asks what a model is to be called; names that cannot be are refused while they are typed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, title: str, name: str, tasks: Sequence[str] = ()) -> None:
        """Propose a name.

        Args:
            tasks: what the model may be for, the likeliest first; nothing is asked where there is none.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self._before = name
        self.name = QLineEdit(name, maxLength=60)
        self.name.setAccessibleName(self.tr("Name of the model"))
        self.name.setToolTip(self.tr("The model stands under this name among the models"))
        self.name.selectAll()
        self.task = Choices()
        self.task.setAccessibleName(self.tr("What it is for"))
        self.task.setToolTip(self.tr("Under this it stands among the models"))
        for task in tasks:
            self.task.addItem(translated(TASK_TITLES[task]), task)
        self.task.setEnabled(len(tasks) > 1)
        purpose = QLabel(self.tr("What it is for"))
        purpose.setBuddy(self.task)
        purpose.setVisible(bool(tasks))
        self.task.setVisible(bool(tasks))
        self._note = QLabel()
        self._note.setObjectName("note")
        self._note.setWordWrap(True)
        self._note.setMinimumHeight(34)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.buttons.addButton(HelpButton("teaching#models"), QDialogButtonBox.ButtonRole.HelpRole)
        self.buttons.button(standard.Ok).setProperty("primary", True)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        heading = QLabel(title)
        heading.setObjectName("subtitle")
        column.addWidget(heading)
        for widget in (self.name, purpose, self.task, self._note, self.buttons):
            column.addWidget(widget)
        self.setFixedWidth(theme.px(420))
        self._check()

    def _check(self) -> None:
        name = self.name.text().strip()
        problem = ""
        try:
            if name != self._before or not name:
                new_folder(name)
        except AutochromeError as error:
            problem = said(error.message) if name else self.tr("Give it a name.")
        self._note.setText(problem)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _accept(self) -> None:
        name = self.name.text().strip()
        self.accept()
        self.chosen.emit(name)


class LicenceDialog(QDialog):
    """The whole text of a licence."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licence of “{title}”").format(title=entry.title))
        self.text = QPlainTextEdit(entry.licence_text, readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(720, 480)


def ask_terms(parent: QWidget, entry: Entry, then: Then) -> None:
    """Go on once a person knows and accepts what an entry may not be used for; at once where that was so before."""
    if is_accepted(entry):
        then()
        return

    def accepted() -> None:
        try:
            accept(entry)
        except AutochromeError as error:
            show_error(parent, title, error)
            return
        then()

    def read() -> None:
        licence = LicenceDialog(entry, parent)
        licence.finished.connect(lambda _: ask_terms(parent, entry, then))
        licence.open()

    title = translate("Tuning", "“{title}” may not be used for everything").format(title=entry.title)
    ask(
        parent,
        title,
        translated(entry.restriction),
        (translate("Tuning", "Accept and Get It"), _Role.AcceptRole, accepted),
        (translate("Tuning", "Read the Licence"), _Role.ActionRole, read),
        keep=translate("Tuning", "Do Without"),
    )


def ask_import_as(parent: QWidget, name: str, tasks: Sequence[str], answer: Callable[[str, str], None]) -> None:
    """A free name for what is taken in, and which of ``tasks`` it is for."""
    dialog = NameDialog(parent, translate("ModelsDialog", "Name of the imported model"), name, tasks)
    dialog.chosen.connect(lambda chosen: answer(chosen, dialog.task.currentData()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_name(parent: QWidget, title: str, name: str, answer: Callable[[str], None]) -> None:
    """A free name for a model."""
    dialog = NameDialog(parent, title, name)
    dialog.chosen.connect(answer)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def free_name(text: str) -> str:
    """A name like ``text`` that no model and no run has."""
    stem = "".join(letter for letter in text if letter.isalnum() or letter in " -_").strip(" -_")[:50] or "mine"
    number = 1
    while True:
        name = stem if number == 1 else f"{stem} {number}"
        try:
            new_folder(name)
        except AutochromeError:
            number += 1
            continue
        if not checkpoints(run_folder(name)):
            return name
        number += 1
