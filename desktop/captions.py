"""What a person says of photos: the dialog for one photo or all that are selected, and what follows from it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.photo import captions, dates
from core.photo.captions import Caption
from desktop.actions import Actions
from desktop.back_view import BackView
from desktop.documents.document import Document
from desktop.help.browser import HelpButton
from desktop.widgets import theme
from desktop.widgets.forms import form
from desktop.worker import Workers

_FIELD = 420  # px
_LINES = 3  # of the caption that are seen at once


class Words(QPlainTextEdit):
    """A caption of some lines, from which Tab leads on."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + theme.px(20))

    def text(self) -> str:
        """As `QLineEdit` has it."""
        return self.toPlainText()

    def setText(self, text: str) -> None:  # noqa: N802 -- as `QLineEdit` has it
        """Say it."""
        self.setPlainText(text)


class CaptionDialog(QDialog):
    """Shows what is said of some photos; what is typed is said of all of them, what is not touched stays."""

    told = Signal(list)
    """The `Caption` of each, in the order in which they came."""

    def __init__(self, parent: QWidget, documents: Sequence[Document], workers: Workers) -> None:
        super().__init__(parent)
        back = documents[0].look.edit.back if len(documents) == 1 else None
        self.back = None if back is None else BackView(back, workers)
        self._photos = [(each.photo, each.look.edit.caption) for each in documents]
        self._shown = [captions.shown(photo.metadata, caption) for photo, caption in self._photos]
        self._names = [captions.from_name(photo.path) for photo, _ in self._photos]
        self._touched = set[str]()
        self._is_by_name = False
        self.title, self.caption, self.people, self.date, self.place = (
            QLineEdit(), Words(), QLineEdit(), QLineEdit(), QLineEdit()
        )  # fmt: skip
        self.fields: dict[str, QLineEdit | Words] = {
            "title": self.title, "caption": self.caption, "people": self.people, "date": self.date, "place": self.place
        }  # fmt: skip
        self.note = QLabel(wordWrap=True)
        self.by_name = QPushButton(self.tr("From File Name"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out(documents)
        self._fill()
        for name, field in self.fields.items():
            field.textChanged.connect(lambda *_, name=name: self._on_typed(name))
        self.by_name.clicked.connect(self._take_names)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._show_date()

    def _lay_out(self, documents: Sequence[Document]) -> None:
        self.setWindowTitle(self.tr("Caption, Date and Place"))
        name = documents[0].name if len(documents) == 1 else self.tr("%Ln photo(s)", "", len(documents))
        heading = QLabel(name)
        heading.setToolTip(name)
        heading.setObjectName("subtitle")
        heading.ensurePolished()
        heading.setText(heading.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, theme.px(_FIELD)))
        rows = form(
            (self.tr("Title"), self.title),
            (self.tr("Caption"), self.caption),
            (self.tr("People"), self.people),
            (self.tr("Date"), self.date),
            (self.tr("Place"), self.place),
        )
        self.title.setFixedWidth(theme.px(_FIELD))
        self.note.setObjectName("note")
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())  # so that nothing jumps
        rows.insertRow(4, "", self.note)
        for field, tip in (
            (self.title, self.tr("What the photo is called")),
            (self.caption, self.tr("What is to be seen, and what is told of it")),
            (self.people, self.tr("Who is in the picture, with commas between")),
            (self.date, self.tr("When it was taken, as far as it is known")),
            (self.place, self.tr("Where it was taken")),
        ):
            field.setToolTip(tip)
        self.by_name.setToolTip(self.tr("Take date and title from names such as “1931-05 Anna.tif”"))
        self.by_name.setEnabled(any(name != captions.NOTHING_SAID for name in self._names))
        self.by_name.setAutoDefault(False)
        self.buttons.addButton(self.by_name, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(HelpButton("choosing#captions"), QDialogButtonBox.ButtonRole.HelpRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        if self.back is not None:
            middle.addWidget(self.back)
        right = QVBoxLayout()
        right.addLayout(rows)
        right.addStretch()
        middle.addLayout(right, 1)
        column.addWidget(heading)
        column.addLayout(middle)
        column.addWidget(self.buttons)

    def _fill(self) -> None:
        """Show what is said of all alike."""
        for name, field in self.fields.items():
            values = {getattr(each, name) for each in self._shown}
            hint = {"people": self.tr("Anna, Karl"), "date": self.tr("1931-05-17, 1931 or about 1931")}.get(name, "")
            field.setPlaceholderText(self.tr("Several") if len(values) > 1 else hint)
            if len(values) == 1:
                field.setText(_as_text(values.pop()))

    def _on_typed(self, name: str) -> None:
        self._touched.add(name)
        if name == "date":
            self._show_date()

    def _show_date(self) -> None:
        """Say what programs will make of the date."""
        text = self.date.text().strip()
        dated = dates.parsed(text)
        if not text:
            self.note.setText("")
        elif dated is None:
            self.note.setText(self.tr("Kept as these words. Programs cannot sort photos by them."))
        elif dated.is_about:
            self.note.setText(self.tr("Kept as these words. Programs sort the photo by {date}.").format(date=dated.iso))
        else:
            self.note.setText(self.tr("Programs sort the photo by {date}.").format(date=dated.iso))

    def _take_names(self) -> None:
        """Fill in what names of files say; of several photos each will have its own."""
        if len(self._names) == 1:
            for name, value in _said(self._names[0]).items():
                self.fields[name].setText(_as_text(value))
            return
        self._is_by_name = True
        for name in ("title", "date"):
            self.fields[name].setText("")
            self.fields[name].setPlaceholderText(self.tr("As each name says"))
            self._touched.discard(name)

    def _accept(self) -> None:
        typed = {name: _parsed(name, self.fields[name].text()) for name in self._touched}
        self.accept()
        self.told.emit([self._caption(row, typed) for row in range(len(self._photos))])

    def _caption(self, row: int, typed: dict[str, Any]) -> Caption:
        """What is said of one photo; what its scan says anyway need not be said."""
        photo, before = self._photos[row]
        by_name = _said(self._names[row]) if self._is_by_name else {}
        changed = replace(before, **{**by_name, **typed})
        own = captions.read(photo.metadata)
        return Caption(
            **{name: None if value == getattr(own, name) else value for name, value in vars(changed).items()}
        )


def _said(caption: Caption) -> dict[str, Any]:
    return {name: value for name, value in asdict(caption).items() if value is not None}


def _as_text(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def _parsed(name: str, text: str) -> str | tuple[str, ...]:
    """What was typed; people are named one after another."""
    if name != "people":
        return text.strip()
    return tuple(filter(None, (each.strip() for each in re.split(r"[,;\n、،]", text))))


class Captions(QObject):
    """Opens the dialog, and gives the photos what was said in it."""

    def __init__(
        self, selected: Callable[[], list[Document]], actions: Actions, workers: Workers, window: QWidget
    ) -> None:
        super().__init__(window)
        self._selected, self._workers, self._window = selected, workers, window
        actions["caption"].triggered.connect(self._ask)

    def _ask(self) -> None:
        documents = self._selected()
        if not documents:
            return
        dialog = CaptionDialog(self._window, documents, self._workers)
        dialog.told.connect(lambda told: self._tell(documents, told))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, documents: Sequence[Document], told: Sequence[Caption]) -> None:
        for document, caption in zip(documents, told, strict=True):
            document.adjust({"caption": caption}, self.tr("Caption"))
