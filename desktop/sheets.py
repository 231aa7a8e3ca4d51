"""Pictures to show others: before and after beside each other, and a sheet of all photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from core.atomic import atomic_write
from core.edit import Edit
from core.errors import AutochromeError
from core.messages import tr
from core.monitor import Monitor
from core.photo import Photo
from desktop.actions import Actions
from desktop.documents.document import Look
from desktop.documents.workspace import Workspace
from desktop.notify import show_error
from desktop.saving import Saving
from desktop.strip.thumbnails import thumbnail

SIDE = 2048  # px of the long side of each picture of a pair
COLUMNS, ROWS = 3, 4  # of a page of the sheet
_GAP = 0.012  # of the pair's width
_DPI, _QUALITY = 300, 95
_MARGIN = 12.0  # mm
_NAME = 9  # pt
_INNER = 0.06  # of a cell, about its picture
Named = tuple[str, Photo, Look]


def before_after(photo: Photo, look: Look, monitor: Monitor) -> QImage:
    """The photo as it was scanned and as it is now, in the same geometry, beside each other; for a worker.

    Raises:
        AutochromeError: the photo cannot be read.
        Cancelled: the monitor was cancelled.
    """
    plain = Look(Edit(geometry=look.edit.geometry))
    side = min(SIDE, max(look.edit.geometry.size(photo.width, photo.height)))
    before, after = (thumbnail(photo, each, QSize(side, side), monitor) for each in (plain, look))
    gap = round(_GAP * 2 * before.width())
    pair = QImage(2 * before.width() + gap, before.height(), QImage.Format.Format_RGB32)
    pair.fill(Qt.GlobalColor.white)
    painter = QPainter(pair)
    painter.drawImage(0, 0, before)
    painter.drawImage(before.width() + gap, 0, after)
    painter.end()
    return pair


def write_before_after(photo: Photo, look: Look, target: Path, monitor: Monitor) -> None:
    """Write `before_after` as a PNG or JPEG, as the name ends; for a worker.

    Raises:
        AutochromeError: the photo cannot be read, or the file not be written.
        Cancelled: the monitor was cancelled; nothing is left behind.
    """
    pair = before_after(photo, look, monitor)
    form = "PNG" if target.suffix.lower() == ".png" else "JPEG"
    with atomic_write(target) as beside:
        if not pair.save(str(beside), form, _QUALITY):  # type: ignore[call-overload]
            raise _unwritten(target)


def _unwritten(target: Path) -> AutochromeError:
    return AutochromeError(tr("“{file}” cannot be saved: {parent} may not be written to."), file=target.name,
                           parent=target.parent)  # fmt: skip


def write_contact_sheet(photos: Sequence[Named], target: Path, monitor: Monitor) -> None:
    """Write a PDF with all photos as they are now, and their names, on pages of A4; for a worker.

    Raises:
        AutochromeError: a photo cannot be read, or the file not be written.
        Cancelled: the monitor was cancelled; nothing is left behind.
    """
    with atomic_write(target) as beside:
        writer = QPdfWriter(str(beside))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
        writer.setResolution(_DPI)
        painter = QPainter()
        if not painter.begin(writer):
            raise _unwritten(target)
        try:
            _draw(painter, writer, photos, monitor)
        finally:
            painter.end()


def _draw(painter: QPainter, writer: QPdfWriter, photos: Sequence[Named], monitor: Monitor) -> None:
    width, height = writer.width() / COLUMNS, writer.height() / ROWS
    font = QFont()
    font.setPointSize(_NAME)
    painter.setFont(font)
    line = QRectF(painter.fontMetrics().boundingRect("Ay")).height() * 1.4
    for index, (name, photo, look) in enumerate(photos):
        place = index % (COLUMNS * ROWS)
        if index and place == 0:
            writer.newPage()
        cell = QRectF(place % COLUMNS * width, place // COLUMNS * height, width, height)
        inner = cell.adjusted(_INNER * width, _INNER * width, -_INNER * width, -line - _INNER * width)
        image = thumbnail(photo, look, QSize(int(inner.width()), int(inner.height())), monitor)
        room = QRectF(inner.topLeft(), image.size().toSizeF())
        room.moveCenter(inner.center())
        painter.drawImage(room, image)
        painter.setPen(QColor("black"))
        words = QRectF(inner.left(), inner.bottom(), inner.width(), line)
        short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, short)
        monitor.progress((index + 1) / len(photos))


class Sheets(QObject):
    """Asks where to, and makes the sheet in a worker."""

    said = Signal(str)
    """A word for the status bar."""

    def __init__(self, workspace: Workspace, saving: Saving, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._saving, self._window = workspace, saving, window
        actions["before_after"].triggered.connect(self._ask_pair)
        actions["contact_sheet"].triggered.connect(self._ask_sheet)

    def _ask_pair(self) -> None:
        document = self._desk.album.current
        if document is None:
            return
        photo, look = document.photo, document.look
        name = self.tr("{name}-before-after.jpg").format(name=photo.path.stem)

        work = partial(write_before_after, photo, look)
        self._ask(self.tr("Save before and after"), name, f"{self.tr('Pictures')} (*.jpg *.png)", work)

    def _ask_sheet(self) -> None:
        photos = [(each.name, each.photo, each.look) for each in self._desk.album.documents]
        work = partial(write_contact_sheet, photos)
        self._ask(self.tr("Save a contact sheet"), self.tr("Contact sheet.pdf"), "PDF (*.pdf)", work)

    def _ask(self, title: str, name: str, kinds: str, work: Callable[[Path, Monitor], None]) -> None:
        home = self._saving.home_of(self._desk.album.documents)
        dialog = QFileDialog(self._window, title, str(home / name), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self._write(Path(file), work))
        dialog.open()

    def _write(self, target: Path, work: Callable[[Path, Monitor], None]) -> None:
        if any(target.absolute() == document.photo.path.absolute() for document in self._desk.album.documents):
            scan = AutochromeError(
                tr("“{file}” is the scan itself, which is never overwritten. Choose another name."), file=target.name
            )
            show_error(self._window, self.tr("The picture cannot be saved"), scan)
            return
        task = self._desk.workers.task(lambda monitor: work(target, monitor))
        task.done.connect(lambda _: self.said.emit(self.tr("Saved as “{name}”.").format(name=target.name)))
        task.failed.connect(lambda error: show_error(self._window, self.tr("The picture cannot be saved"), error))
        self._desk.workers.start(task)
