"""What told how the light fell on a print that was photographed, or that nothing did."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from core.lighting import Reference
from core.stages.light import LIGHT, told_by
from desktop.documents.document import Look


class LightTold(QLabel):
    """Seen where the light is evened, as soon as it has been measured."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setObjectName("good")

    def show_look(self, look: Look) -> None:
        """Say it of a photo's look."""
        found = look.findings.get(LIGHT.name)
        self.setVisible(bool(look.edit.light.light) and found is not None)
        if found is not None:
            self.setText(self._words(told_by(found.value)))

    def _words(self, reference: Reference) -> str:
        if reference is Reference.PAPER:
            return self.tr("Measured at the white border, which shows the lamp's colour as well.")
        if reference is Reference.GROUND:
            return self.tr("Measured at the ground about the print; the lamp's colour is left.")
        return self.tr("Left as it fell: neither a white border nor the ground about the print shows it for sure.")
