"""Small pictures of documents, made in a worker when they are asked for; what was asked for last is made first."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from core.monitor import Monitor
from core.photo import Photo
from desktop.canvas.display import Drawer, Request
from desktop.canvas.view import fitted
from desktop.documents.album import Album
from desktop.documents.document import Document, LoadedScan, Look
from desktop.worker import Workers

_FINEST = 2.0  # samples of the scan per pixel of the thumbnail, so that a crop is not a blur
_REST_MS = 400  # without another change, after which a look is drawn anew: a drag of a slider needs the processor


class Thumbnails(QObject):
    """Keeps one small picture of each document, in colour once there is colour."""

    ready = Signal(Document)

    def __init__(self, album: Album, size: QSize, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.size = size
        """The box in device-independent pixels that they fit into."""
        self.density = 1.0
        self._album = album
        self._workers = workers
        self._images: WeakKeyDictionary[Document, tuple[Look, QImage | None]] = WeakKeyDictionary()
        self._wanted: list[Document] = []
        self._asked: WeakKeyDictionary[Document, Look] = WeakKeyDictionary()
        self._is_busy = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._start)

    def image(self, document: Document) -> QImage | None:
        """The picture as far as there is one; a newer one is on its way where the look has changed."""
        look, image = self._images.get(document, (None, None))
        if look != document.look:
            self._wanted = [other for other in self._wanted if other is not document] + [document]
            if image is None:
                self._start()
            elif self._asked.get(document) != document.look:  # to be painted again is no change
                self._rest.start()
            self._asked[document] = document.look
        return image

    def _start(self) -> None:
        self._wanted = [document for document in self._wanted if document in self._album.documents]
        if self._is_busy or not self._wanted:
            return
        document = self._wanted.pop()
        photo, look, size = document.photo, document.look, self.size * self.density

        def work(monitor: Monitor) -> QImage:
            return thumbnail(photo, look, size, monitor)

        task = self._workers.task(work)
        task.done.connect(lambda image: self._on_image(document, look, image))
        task.failed.connect(lambda _error: self._on_image(document, look, None))
        task.stopped.connect(lambda: self._on_image(document, look, None))
        self._is_busy = True
        self._workers.start(task)

    def _on_image(self, document: Document, look: Look, image: QImage | None) -> None:
        self._is_busy = False
        if document in self._album.documents:
            self._images[document] = look, image
            if image is not None:
                image.setDevicePixelRatio(self.density)
            self.ready.emit(document)
        self._start()


def thumbnail(photo: Photo, look: Look, size: QSize, monitor: Monitor) -> QImage:
    """The picture that ``look`` makes of a photo, fitted into ``size``.

    Raises:
        AutochromeError: the photo cannot be read.
    """
    scale = min(1.0, _FINEST * max(size.width() / photo.width, size.height() / photo.height))
    pixels = photo.shrunk(max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
    view = fitted(look.edit.geometry.size(photo.width, photo.height), (size.width(), size.height()), 0)
    layer = Drawer().draw(Request(LoadedScan(photo, (pixels,)), look, view, draft=False), monitor).detail
    return layer.after or layer.before
