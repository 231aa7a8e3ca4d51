"""The back of a print beside the fields that say what is written on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.back import Back
from core.monitor import Monitor
from core.photo import open_photo, window_limit
from desktop.documents.document import Look
from desktop.notify import sentence
from desktop.strip.thumbnails import thumbnail
from desktop.widgets import theme
from desktop.widgets.pictures import paint_fitted
from desktop.worker import Workers

_SIDE = 440  # px


class BackView(QWidget):
    """Reads the scan in a worker; says what is wrong where it cannot."""

    def __init__(self, back: Back, workers: Workers) -> None:
        super().__init__()
        self.setFixedSize(theme.px(_SIDE), theme.px(_SIDE))
        self.setAccessibleName(self.tr("The back of the print"))
        self.image: QImage | None = None
        self.fault = ""
        size = self.size() * self.devicePixelRatioF()
        task = workers.task(lambda monitor: _read(back, size, monitor))
        task.done.connect(self._on_image)
        task.failed.connect(self._on_fault)
        workers.start(task)

    def _on_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def _on_fault(self, error: Exception) -> None:
        self.fault = sentence(error)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102, N802 -- Qt's name
        painter = QPainter(self)
        if self.image is not None:
            paint_fitted(painter, self.image, self.rect())
            return
        painter.setPen(theme.current().muted)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), int(flags), self.fault or self.tr("Reading the back…"))


def _read(back: Back, size: QSize, monitor: Monitor) -> QImage:
    photo = open_photo(Path(back.file), back.page, max_pixels=window_limit())
    return thumbnail(photo, Look().edited(geometry=back.geometry), size, monitor)
