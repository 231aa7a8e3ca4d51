"""What needs PyTorch, which a light set-up leaves out, or spandrel: says so, and adds it where a command can."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QProcess, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import AutochromeError
from core.program import ROOT, adding_torch, has_spandrel, has_torch, need_spandrel, need_torch, typed
from desktop.help.browser import HelpButton
from desktop.notify import show_error
from desktop.widgets import theme

translate = QCoreApplication.translate
_WIDTH = 560
_SAID = 600  # characters of what the command said last, where it fails
_STEPS = 1000
_BEGUN = re.compile(r"^\s*Downloading (\S+) \(([\d.]+)([KMG])iB\)", re.MULTILINE)
_ENDED = re.compile(r"^\s*Downloaded (\S+)", re.MULTILINE)
_UNITS = {"K": 2**10, "M": 2**20, "G": 2**30}


def with_torch(parent: QWidget, then: Callable[[], None], title: str = "", *, and_spandrel: bool = False) -> None:
    """Go on with ``then`` where torch is installed, or once it has been added.

    Args:
        title: what needs it, as a sentence; learning where none is given.
        and_spandrel: whether spandrel is needed, too.
    """
    title = title or translate("TorchDialog", "Learning needs PyTorch")
    is_there, need = (has_spandrel, need_spandrel) if and_spandrel else (has_torch, need_torch)
    if is_there():
        then()
        return
    command = adding_torch(and_spandrel=and_spandrel)
    if command:
        TorchDialog(parent, command, then, title, is_there).open()
        return
    try:
        need()
    except AutochromeError as error:
        show_error(parent, title, error)


def fetched(said: str) -> float | None:
    """Give the share of the bytes that uv has said it fetches and has fetched, 0…1; None where it has said none yet."""
    sizes = {name: float(number) * _UNITS[unit] for name, number, unit in _BEGUN.findall(said)}
    ended = sum(sizes.get(name, 0.0) for name in _ENDED.findall(said))
    return min(1.0, ended / sum(sizes.values())) if sizes else None


class TorchDialog(QDialog):
    """Shows the command, and runs it."""

    def __init__(
        self,
        parent: QWidget,
        command: Sequence[str],
        then: Callable[[], None],
        title: str,
        is_there: Callable[[], bool],
    ) -> None:
        """Run nothing yet.

        Args:
            command: adds torch, run in `core.program.ROOT`.
            then: called when all is there.
            title: what needs it.
            is_there: whether all is there that the command adds.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_light = not has_torch()
        adding = self.tr("Add PyTorch") if self._is_light else self.tr("Add spandrel")
        self.setWindowTitle(adding)
        self._command, self._then, self._is_there = list(command), then, is_there
        self._said = ""
        self.process = QProcess(self)
        self.process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self.process.setWorkingDirectory(str(ROOT))
        self.process.readyRead.connect(self._hear)
        self.process.finished.connect(self._on_end)
        self.process.errorOccurred.connect(lambda _: self._on_end())
        self.bar = QProgressBar(minimum=0, maximum=0, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the download"))
        self.bar.hide()
        self.note = QLabel()
        """What the command said last."""
        self.note.setObjectName("note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(34)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(HelpButton("teaching#pytorch"), QDialogButtonBox.ButtonRole.HelpRole)
        self.add = QPushButton(adding)
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self._begin)
        self.buttons.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self.setFixedWidth(theme.px(_WIDTH))
        self._lay_out(title)

    def _lay_out(self, what: str) -> None:
        title = QLabel(what)
        title.setObjectName("subtitle")
        title.setWordWrap(True)
        text = self.tr(
            "This set-up is the light one, without it. It can be added now: several gigabytes are fetched, which "
            "takes some minutes. In a terminal, this command does the same:"
        )
        small = self.tr(
            "spandrel is a small package that builds networks which others have published. It can be added now. In a "
            "terminal, this command does the same:"
        )
        words = QLabel(text if self._is_light else small)
        words.setWordWrap(True)
        command = QLineEdit(typed(self._command), readOnly=True)
        command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        command.setAccessibleName(self.tr("Command"))
        command.setToolTip(self.tr("To be copied into a terminal"))
        command.setCursorPosition(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for widget in (title, words, command, self.bar, self.note, self.buttons):
            column.addWidget(widget)

    def _begin(self) -> None:
        self.add.setEnabled(False)
        self.bar.show()
        self._said = ""
        self.process.start(self._command[0], self._command[1:])

    def _hear(self) -> None:
        self._said += bytes(self.process.readAll().data()).decode("utf-8", "replace")
        share = fetched(self._said)
        self.bar.setRange(0, _STEPS if share is not None else 0)  # running, as long as nothing is known
        self.bar.setValue(round(_STEPS * (share or 0.0)))
        lines = self._said.split("\n")
        self.note.setText(next((line for line in reversed(lines) if line.strip()), "")[:120])

    def _on_end(self) -> None:
        """The command has ended, or could not be started."""
        if self.process.state() != QProcess.ProcessState.NotRunning or self.bar.isHidden():
            return
        self.bar.hide()
        self.add.setEnabled(True)
        if self._is_there():
            self.accept()
            self._then()
            return
        reason = self._said[-_SAID:].strip() or self.process.errorString()
        both, small = self.tr("PyTorch could not be added: {reason}"), self.tr("spandrel could not be added: {reason}")
        self.note.setText((both if self._is_light else small).format(reason=reason))

    def done(self, result: int) -> None:
        """End the command with the dialog; what it has downloaded so far it keeps for the next time."""
        self.bar.hide()
        self.process.kill()
        self.process.waitForFinished()
        super().done(result)
