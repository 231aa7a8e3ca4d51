"""The folder that is learned from: looked through in the background, with a live count and small pictures."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.dataset import COUNTED, FolderScan, PhotoKind, read_colour, scan
from core.messages import message
from core.monitor import Monitor
from desktop import questions
from desktop.widgets.words import said
from desktop.worker import Task, Workers

PICTURES = 16
_SIDE = 76  # px of a small picture
_GAP = 6
_TELL_SECONDS = 0.05  # between two counts


class FolderScanner(QObject):
    """Looks through one folder after another; choosing another stops the one before."""

    counted = Signal(object, float)
    """Numbers by `PhotoKind`, and the share of the files that has been looked at."""
    pictured = Signal(QImage)
    """One of the photographs that will be used, small."""
    done = Signal(object)
    """What has been found, as `FolderScan`."""
    failed = Signal(object)
    heard = Signal(object, object)
    """From the worker: which search it is of, and what to tell if that is still the one."""

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._task: Task | None = None
        self._told: _Told | None = None
        self.heard.connect(self._on_heard)

    def look_through(self, folder: Path) -> None:
        """Look through a folder, in place of the one before."""
        self.stop()
        told = _Told(self)
        task = self._workers.task(lambda monitor: told.scan(folder, monitor))
        task.done.connect(lambda found: self._end(task, lambda: self.done.emit(found)))
        task.failed.connect(lambda error: self._end(task, lambda: self.failed.emit(error)))
        self._task = task
        self._told = told
        self._workers.start(task)

    def stop(self) -> None:
        """What is under way is heard of no more."""
        if self._task is not None:
            self._task.monitor.cancel()
            self._task = self._told = None

    def _on_heard(self, told: _Told, report: Callable[[], None]) -> None:
        if told is self._told:
            report()

    def _end(self, task: Task, report: Callable[[], None]) -> None:
        if task is self._task:
            self._task = None
            report()


class _Told:
    """What the worker tells while it looks; signals carry it to the GUI thread."""

    def __init__(self, gathering: FolderScanner) -> None:
        self._gathering = gathering
        self._shown = 0
        self._at = 0.0

    def scan(self, folder: Path, monitor: Monitor) -> FolderScan:
        return scan(folder, self._tell, monitor)

    def _tell(self, found: FolderScan) -> None:
        gathering, now = self._gathering, time.monotonic()
        if found.share >= 1.0 or now - self._at >= _TELL_SECONDS:
            self._at = now
            counts = {kind: len(paths) for kind, paths in found.paths.items()}
            gathering.heard.emit(self, partial(gathering.counted.emit, counts, found.share))
        if self._shown < min(PICTURES, len(found.usable)):
            pixels = read_colour(found.usable[self._shown], 3 * _SIDE)
            self._shown += 1
            if pixels is not None:
                gathering.heard.emit(self, partial(gathering.pictured.emit, _image(pixels)))


class FolderBox(QWidget):
    """The folder's name, what is in it, and a row of small pictures."""

    chosen = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = QPushButton()
        self.place.setObjectName("place")
        self.place.setToolTip(self.tr("Choose another folder of colour photographs"))
        self.place.setAccessibleName(self.tr("Folder of colour photographs"))
        self.place.clicked.connect(self.chosen)
        self.count = QLabel(wordWrap=True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.left_out = QPushButton(self.tr("What is left out…"))
        self.left_out.setObjectName("link")
        self.left_out.setToolTip(self.tr("List the files that cannot be learned from, and why"))
        self.left_out.setAccessibleName(self.tr("What is left out"))
        self.left_out.clicked.connect(self._show_left_out)
        self._bar = QProgressBar(minimum=0, maximum=1000, textVisible=False)
        self._bar.setAccessibleName(self.tr("Looking through the folder"))
        self._bar.setToolTip(self.tr("Looking through the folder"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._row = _Row()
        self._found: FolderScan | None = None
        counts = QHBoxLayout()
        counts.addWidget(self.count, 1)
        counts.addSpacing(8)
        counts.addWidget(self.left_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.place)
        column.addLayout(counts)
        column.addWidget(self._bar)
        column.addWidget(self._row)
        self.show_folder(None)

    def show_folder(self, folder: Path | None) -> None:
        """Begin anew."""
        self._found = None
        self._row.clear()
        self.place.setText(str(folder) if folder else self.tr("Choose a folder…"))
        hint = self.tr("Or drop one here. Subfolders count, and nothing ever leaves this computer.")
        self.count.setText(self.tr("Looking through the folder…") if folder else hint)
        self.left_out.hide()
        self._bar.setVisible(folder is not None)
        self._bar.setValue(0)

    def show_counts(self, counts: dict[PhotoKind, int], share: float) -> None:
        """Show what has been found so far."""
        self._bar.setValue(round(share * 1000))
        parts = [self.tr("%Ln usable photo(s)", "", counts[PhotoKind.USABLE])]
        others = [kind for kind in COUNTED if kind is not PhotoKind.USABLE and counts[kind]]
        parts += [said(message(COUNTED[kind], number=counts[kind])) for kind in others]
        self.count.setText(" · ".join(parts))

    def show_found(self, found: FolderScan | None) -> None:
        """All has been looked at; None: it could not be."""
        self._found = found
        self._bar.hide()
        self.left_out.setVisible(bool(found and found.left_out()))
        if found is None:
            self.count.setText("")

    def show_picture(self, image: QImage) -> None:
        """Add a small picture."""
        self._row.add(image)

    @property
    def pictures(self) -> int:
        """How many are shown."""
        return len(self._row.pictures)

    def _show_left_out(self) -> None:
        if self._found is None:
            return
        why = {
            PhotoKind.GREY: self.tr("has no colour to learn from"),
            PhotoKind.TINY: self.tr("is smaller than 64 pixels"),
            PhotoKind.UNREADABLE: self.tr("cannot be read"),
        }
        rows = [(path.name, why[kind]) for kind, paths in self._found.left_out() for path in paths]
        questions.show_list(self, self.tr("Not learned from"), rows)


class _Row(QWidget):
    """As many small pictures as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[QPixmap] = []
        self.setFixedHeight(_SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Some of the photographs that are used"))

    def clear(self) -> None:
        self.pictures.clear()
        self.update()

    def add(self, image: QImage) -> None:
        self.pictures.append(QPixmap.fromImage(image))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        x = 0.0
        for picture in self.pictures:
            width = min(1.8 * _SIDE, picture.width() * _SIDE / max(1, picture.height()))
            if x > self.width():
                break
            path = QPainterPath()
            path.addRoundedRect(x, 0, width, _SIDE, 5, 5)
            painter.setClipPath(path)
            painter.drawPixmap(round(x), 0, round(width), _SIDE, _cut(picture, width / _SIDE))
            x += width + _GAP


def _cut(picture: QPixmap, aspect: float) -> QPixmap:
    """The middle of a picture that is wider than there is room for."""
    width = min(picture.width(), round(aspect * picture.height()))
    return picture.copy((picture.width() - width) // 2, 0, width, picture.height())


def _image(pixels: NDArray[np.uint8]) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
