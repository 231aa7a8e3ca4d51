"""Two models that were ticked: how much of each, seen as it would come out, and the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from core.models.store import Blend, TrainedModel
from desktop.comparing.views import VIEW
from desktop.widgets.picture_button import PictureButton

_STEPS = 100


class BlendBar(QFrame):
    """Shown as long as there are two models to blend."""

    changed = Signal()
    """Another blend is wanted."""
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch")
        self.models: tuple[TrainedModel, TrainedModel] | None = None
        self.picture = PictureButton(VIEW)
        self.picture.setAccessibleName(self.tr("Take the colours of the blend"))
        self.picture.setToolTip(self.tr("Give the photo these colours"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.slider.setValue(_STEPS // 2)
        self.slider.setAccessibleName(self.tr("Share of the second model"))
        self.slider.setToolTip(self.tr("More of the left one, or more of the right one"))
        self.take = QPushButton(self.tr("Take the Blend"))
        self.take.setAccessibleName(self.tr("Take the blend"))
        self.take.setToolTip(self.tr("Give the photo the colours of both, in these shares"))
        self.take.setAutoDefault(False)
        self._ends = QLabel(), QLabel()
        self._title = QLabel()
        self._title.setObjectName("heading")
        for label in (*self._ends, self._title):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.slider.valueChanged.connect(self._on_share)
        self.take.clicked.connect(self.taken)
        self.picture.clicked.connect(self.taken)
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.addWidget(self._ends[0], 0, 0)
        grid.addWidget(self._ends[1], 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        foot = QHBoxLayout()
        foot.addWidget(self._title, 1)
        foot.addWidget(self.take)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addLayout(grid)
        column.addSpacing(10)
        column.addLayout(foot)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(24)
        row.addWidget(self.picture)
        row.addLayout(column, 1)

    @property
    def blend(self) -> Blend | None:
        """What is shown."""
        return Blend(*self.models, self.slider.value() / _STEPS) if self.models else None

    def show_models(self, models: tuple[TrainedModel, TrainedModel] | None) -> None:
        """Blend other models, half and half at first; None: there are not two."""
        self.models = models
        self.setVisible(models is not None)
        if models is not None:
            for label, model in zip(self._ends, models, strict=True):
                label.setText(model.title)
            self.slider.setValue(_STEPS // 2)
            self._on_share()

    def show_image(self, image: QImage, *, is_taken: bool) -> None:
        """Show the mixture, and whether the photo has it."""
        self.picture.show_image(image)
        self.picture.show_taken(is_taken)

    def _on_share(self) -> None:
        if self.blend is not None:
            self._title.setText(self.blend.title)
            self.changed.emit()
