"""A slim bar over the strip: which photos it shows, and what can be done with all of them at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.actions import Actions
from desktop.documents.album import Album
from desktop.strip.chosen import TITLES, Shown
from desktop.widgets.buttons import action_button
from desktop.widgets.choices import Choices
from desktop.widgets.flow import bar_line, side_by_side
from desktop.widgets.words import translated, without_letter


class AllBar(QWidget):
    """Seen as long as there are several photos, and no batch is under way."""

    shown = Signal(Shown)
    """Others are to be shown."""

    def __init__(self, album: Album, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch")
        self._album = album
        self._number = QLabel()
        self._shown: int | None = None
        self.choice = Choices()
        self.choice.setAccessibleName(self.tr("Photos that are shown"))
        self.choice.setToolTip(self.tr("Choose which photos the strip shows"))
        for which, title in TITLES.items():
            self.choice.addItem(translated(title), which)
        self.choice.currentIndexChanged.connect(lambda _: self.shown.emit(self.choice.currentData()))
        self.grid = _button(actions["grid"])
        self.grid.setCheckable(True)
        actions["grid"].toggled.connect(self.grid.setChecked)
        self.colorize = _button(actions["restore_colorize_all"])
        self.save = _button(actions["save_all"])
        line = bar_line(self)
        for widget in (self.choice, self.grid, self._number):
            line.addWidget(widget)
        line.addStretch()
        line.addLayout(side_by_side(self.colorize, self.save))
        self.hide()

    def update_offers(self, *, is_free: bool) -> None:
        """Say with how many photos each thing can be done."""
        number = len(self._album.documents)
        self.setVisible(is_free and number > 1)
        self._count()
        for button, text, count in (
            (self.colorize, self.tr("Restore and Colorize All ({number})"), len(self._album.grey)),
            (self.save, self.tr("Save All ({number})…"), len(self._album.modified)),
        ):
            button.setText(text.format(number=count))

    def count(self, shown: int) -> None:
        """Say how many of all are shown."""
        self._shown = shown
        self._count()

    def _count(self) -> None:
        number, album = len(self._album.documents), self._album
        place = album.documents.index(album.current) + 1 if album.current in album.documents else 0
        if self.choice.currentData() is Shown.ALL or self._shown is None:
            text = self.tr("{place} of {number}").format(place=place, number=number)
        else:
            text = self.tr("{shown} of {number} shown").format(shown=self._shown, number=number)
        self._number.setText(text)


def _button(action: QAction) -> QPushButton:
    button = action_button(action, without_letter(action.text()))
    button.setObjectName("small")
    return button
