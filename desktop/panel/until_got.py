"""What a stage is turned by, and as long as its networks are not here one sentence that leads to the models."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.models.tasks import Task
from core.published.catalogue import lacking
from desktop.widgets.buttons import small_button


class UntilGot(QWidget):
    """Either the sentence, or what stands under the stage's heading."""

    models_wanted = Signal()

    def __init__(self, tasks: Sequence[Task], content: QWidget) -> None:
        super().__init__()
        self._tasks, self._content = tasks, content
        self.sentence = QLabel(wordWrap=True)
        self.sentence.setObjectName("good")
        self.lead = small_button(self.tr("Models…"), self.tr("See what it is and on which terms, and get it"))
        self.lead.clicked.connect(self.models_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.sentence, self.lead, content):
            column.addWidget(widget)
        self.refresh()

    def refresh(self) -> None:
        """Look anew which networks are here."""
        titles = [entry.title for entry in lacking(self._tasks)]
        text = self.tr("This needs “{title}”, a model that others have published.")
        self.sentence.setText(text.format(title="”, “".join(titles)))
        for widget in (self.sentence, self.lead):
            widget.setVisible(bool(titles))
        self._content.setVisible(not titles)
