"""How large the picture will be that is saved, and how long that takes here."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from core.models.store import MEGAPIXELS, trained_models
from core.models.tasks import ENLARGE
from desktop.documents.document import Document
from desktop.panel.facts import megapixels, size_of


class Larger(QLabel):
    """Seen where the picture is enlarged: on the canvas the photo keeps the measures of the scan."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setObjectName("good")
        self._seconds = 0.0
        self.refresh()

    def refresh(self) -> None:
        """Look anew how fast the network is here."""
        self._seconds = max(
            (model.card.figures.get("seconds", 0.0) for model in trained_models(ENLARGE.name)), default=0
        )

    def show_document(self, document: Document | None) -> None:
        """Show the size of a document's picture; None: there is none."""
        times = document.look.edit.enlarge.times if document is not None else 1
        self.setVisible(times > 1)
        if document is None or times == 1:
            return
        photo = document.photo
        width, height = document.look.edit.geometry.size(photo.width, photo.height)
        text = self.tr("Saved with {size}, {megapixels}. From 200 % on it is shown like that.")
        minutes = round(self._seconds * width * height / 1e6 / MEGAPIXELS / 60)
        text += " " + self.tr("Saving takes about %Ln minute(s).", "", minutes) if minutes else ""
        large = times * width, times * height
        self.setText(text.format(size=size_of(*large), megapixels=megapixels(*large)))
