"""The one door to the user for what went wrong: a dialog with one clear sentence, or a line that can be put away."""

from __future__ import annotations

import errno
import traceback
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QPushButton, QToolButton, QWidget

from core.errors import AutochromeError
from desktop.widgets import icons, theme
from desktop.widgets.titles import fit_title
from desktop.widgets.words import said

translate = QCoreApplication.translate


Offer = tuple[str, Callable[[], None]]
"""What a button says, and what it does."""


def show_error(parent: QWidget, title: str, error: Exception) -> None:
    """A dialog that does not block; the trace is folded away, and only there where the error was not foreseen."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Autochrome", title, QMessageBox.StandardButton.Ok, parent)
    box.setInformativeText(sentence(error))
    if not isinstance(error, AutochromeError):
        box.setDetailedText("".join(traceback.format_exception(error)))
    _open(box)


def sentence(error: Exception) -> str:
    """What to tell of an error."""
    if isinstance(error, AutochromeError):
        return said(error.message)
    if isinstance(error, MemoryError):
        return translate(
            "Notify",
            "There is not enough free memory. Close other programs, or use the command line, which needs less.",
        )
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return translate("Notify", "The disk is full. Make room, or choose another folder.")
    if isinstance(error, PermissionError):
        refused = translate("Notify", "There is no permission for “{name}”. Choose another folder.")
        return refused.format(name=error.filename)
    unexpected = translate("Notify", "Something unexpected happened ({error}). Your photo is untouched.")
    return unexpected.format(error=type(error).__name__)


def _open(box: QMessageBox) -> None:
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    fit_title(box)
    box.open()


class Banner(QWidget):
    """A line above the photo for what is worth knowing but stops nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.offer = QPushButton()
        self.offer.setObjectName("small")
        self.offer.clicked.connect(self._take)
        self._taken: Callable[[], None] = self.hide
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Put this message away"))
        self.close_button.setToolTip(self.tr("Put this message away"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self.offer)
        row.addWidget(self.close_button)
        self.dress()
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text.text() if not self.isHidden() else ""

    def show_lines(self, subject: str, lines: Sequence[str], offer: Offer | None = None) -> None:
        """Each of ``lines`` about ``subject``, and a button for what can be done; no lines put the banner away."""
        text, self._taken = offer or ("", self.hide)
        self.offer.setText(text)
        self.offer.setAccessibleName(text)
        self.offer.setVisible(offer is not None)
        self._text.setText(f"{subject}: {'; '.join(lines)}.")
        self.setVisible(bool(lines))

    def _take(self) -> None:
        """Do what is offered."""
        self.hide()
        self._taken()

    def dress(self) -> None:
        """Draw the cross in the colours of the current theme."""
        colours = theme.current()
        self.close_button.setIcon(icons.icon("close", colours.on_notice, colours.faint))
