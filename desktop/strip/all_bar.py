"""A slim bar over the strip: what can be done with all photos at once, and with how many."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.actions import Actions
from desktop.documents.album import Album
from desktop.widgets.buttons import action_button
from desktop.widgets.words import plural


class AllBar(QWidget):
    """Seen as long as there are several photos, and no batch is under way."""

    def __init__(self, album: Album, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch")
        self._album = album
        self._number = QLabel()
        self.colorize = _button(actions["restore_colorize_all"])
        self.save = _button(actions["save_all"])
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._number)
        row.addStretch(1)
        row.addWidget(self.colorize)
        row.addWidget(self.save)
        self.hide()

    def update_offers(self, *, is_free: bool) -> None:
        """Say with how many photos each thing can be done."""
        number = len(self._album.documents)
        self.setVisible(is_free and number > 1)
        self._number.setText(plural("%Ln photo(s)", "", number))
        for button, text, count in (
            (self.colorize, self.tr("Restore and Colorize All ({number})"), len(self._album.grey)),
            (self.save, self.tr("Save All ({number})…"), len(self._album.modified)),
        ):
            button.setText(text.format(number=count))


def _button(action: QAction) -> QPushButton:
    button = action_button(action, action.text().replace("&", ""))
    button.setObjectName("small")
    return button
