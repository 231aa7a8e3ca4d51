"""Of what film the scan is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.film import Film
from desktop.widgets.choices import Choices


class FilmBox(QWidget):
    """A choice among no negative, and negatives of both kinds."""

    chosen = Signal(Film)
    """By hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.film = Choices()
        self.film.addItem(self.tr("No"), Film.NONE)
        self.film.addItem(self.tr("Black and white"), Film.GREY)
        self.film.addItem(self.tr("Colour"), Film.COLOUR)
        self.film.setToolTip(self.tr("Invert what was scanned from a film negative"))
        title = QLabel(self.tr("Negative"))
        title.setBuddy(self.film)
        self.film.setAccessibleName(title.text())
        self.film.activated.connect(lambda row: self.chosen.emit(Film(self.film.itemData(row))))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self.film)

    def show_film(self, film: Film) -> None:
        """Show without telling anybody."""
        self.film.setCurrentIndex(self.film.findData(film))
