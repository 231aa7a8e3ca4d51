"""The views of a contact sheet: a picture to click, what made it, and a tick for blending."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.models.store import TrainedModel
from desktop.panel.picker import good_at, origin
from desktop.widgets import theme
from desktop.widgets.choices import Tick
from desktop.widgets.picture_button import PictureButton

VIEW = QSize(272, 204)
_TICK = 84  # px beside a title


class ModelView(QWidget):
    """One model's view."""

    def __init__(self, model: TrainedModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.picture = PictureButton(VIEW)
        self.picture.setAccessibleName(self.tr("Take the colours of {title}").format(title=model.title))
        self.picture.setToolTip(self.tr("Give the photo these colours"))
        self.blend = Tick(self.tr("Blend"))
        self.blend.setAccessibleName(self.tr("Blend {title}").format(title=model.title))
        self.blend.setToolTip(self.tr("Tick two to blend them"))
        self.blend.setEnabled(False)
        title = QLabel(_elided(model.title))
        title.setObjectName("heading")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setToolTip(model.title)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._note = QLabel()
        self._note.setObjectName("note")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(self.blend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.picture)
        column.addLayout(row)
        column.addWidget(self._note)
        self.setFixedWidth(VIEW.width())
        self.say(self.tr("Waiting…"))

    def say(self, text: str) -> None:
        """Say something in place of the picture."""
        self._note.setText(self._note.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, VIEW.width()))
        self._note.setToolTip(text)

    @property
    def note(self) -> str:
        """What is said under the title, in full."""
        return self._note.toolTip()

    def show_state(self, image: QImage | None, problem: str, *, is_taken: bool) -> None:
        """The picture as far as it is there, or what is wrong."""
        if image is not None:
            self.picture.show_image(image)
        self.picture.show_taken(is_taken)
        if problem:
            self.say(problem)
        elif is_taken:
            self.say(self.tr("On the photo now"))
        elif self.blend.isEnabled():
            self.say(" · ".join(text for text in (origin(self.model), good_at(self.model)) if text))


def _elided(title: str) -> str:
    """As much of a title as stands beside the tick."""
    font = QFont()
    font.setPixelSize(theme.px(13))
    font.setBold(True)
    return QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, VIEW.width() - theme.px(_TICK))
