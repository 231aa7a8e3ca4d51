"""The finished picture on its way out (clipboard, drag) and pictures on their way in (clipboard)."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QByteArray, QMimeData, QUrl, Slot
from PySide6.QtGui import QColorSpace, QImage

from core.errors import AutochromeError
from core.findings import values
from core.messages import tr
from core.monitor import Monitor
from core.photo import Photo
from core.render import rendered
from desktop.documents.document import Look
from desktop.documents.save_job import SaveJob, write
from desktop.worker import Task, Workers

_URIS = "text/uri-list"


def picture(photo: Photo, look: Look, monitor: Monitor) -> QImage:
    """The whole picture in colour as sRGB, 8 bits; long work for a worker.

    Raises:
        AutochromeError: the photo cannot be read.
        Cancelled: the monitor was cancelled.
    """
    if not look.is_changed:
        raise AutochromeError(tr("There is no colour to copy yet. Colorize the photo first."))
    framed = photo.framed(look.edit.geometry)
    quads = np.empty((framed.height, framed.width, 4), np.uint8)
    top = 0
    for strip in rendered(framed, look.edit, values(look.findings), 8, monitor):
        quads[top : top + len(strip)] = cv2.cvtColor(np.ascontiguousarray(strip), cv2.COLOR_RGB2BGRA)
        top += len(strip)
    image = QImage(quads.data, framed.width, framed.height, framed.width * 4, QImage.Format.Format_RGB32).copy()
    space = QColorSpace.fromIccProfile(QByteArray(framed.icc))
    if space.isValid():
        image.setColorSpace(space)
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image


class DragOut(QMimeData):
    """A picture that is dragged out: its file is begun when the drag is, and waited for when it is dropped."""

    def __init__(self, pages: SaveJob, workers: Workers) -> None:
        super().__init__()
        self._target = pages.target
        self._task: Task | None = workers.task(lambda monitor: write(pages, monitor))
        self._task.finished.connect(self._forget)  # it is deleted then
        workers.start(self._task)

    def formats(self) -> list[str]:
        """Name the kinds of data that can be had."""
        return [_URIS]

    def hasFormat(self, mime: str) -> bool:  # noqa: D102, N802 -- Qt's name
        return mime == _URIS

    def retrieveData(self, mime: str, _kind: object) -> object:  # noqa: D102, N802 -- Qt's name
        if mime != _URIS:
            return None
        if self._task is not None:
            self._task.wait()
        return [QUrl.fromLocalFile(str(self._target))] if self._target.exists() else []

    @Slot()
    def _forget(self) -> None:
        self._task = None
