"""How many colours of a photo were said by hand, and the way to take them all away."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from core.stages.hints import HINTS, Hints
from desktop.documents.document import Document
from desktop.widgets.buttons import small_button


class ByHand(QWidget):
    """Seen as long as there are some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self.count = QLabel()
        self.count.setObjectName("good")
        self.remove = small_button(self.tr("Remove All"), self.tr("Take away all colours by hand"))
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.count, 1)
        row.addWidget(self.remove)
        self.hide()

    def show_document(self, document: Document | None) -> None:
        """Count the colours by hand of a document; None: there is none."""
        self._document = document
        hints = document.look.edit.hints.hints if document is not None else ()
        self.count.setText(self.tr("Colours by hand: {count}").format(count=len(hints)))
        self.setVisible(bool(hints))

    def _remove(self) -> None:
        if self._document is not None:
            self._document.adjust({HINTS.name: Hints()}, self.tr("Remove All Colours by Hand"))
