"""Photos on paper: contact sheet, album and prints. Drawn in a worker, in sRGB, of which a PDF says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter, QTransform

from core.atomic import atomic_write
from core.errors import AutochromeError
from core.messages import tr
from core.monitor import Monitor
from core.photo import Photo
from core.photo.captions import shown
from core.photo.dates import parsed
from desktop.documents.document import Look
from desktop.strip.thumbnails import thumbnail

COLUMNS, ROWS = 3, 4  # of a page of the contact sheet
GAP = 4.0  # mm between prints on a sheet
_DPI = 300
_MARGIN, _WIDE_MARGIN = 12.0, 18.0  # mm of a contact sheet, and of an album
_NAME = 9  # pt
_INNER = 0.06  # of a cell, about its picture
_ALBUM = ((14, True), (11, False), (9, False))  # pt of title, caption, and of people, date and place; whether bold
_MOST_WORDS = 0.4  # of a page's height
Named = tuple[str, Photo, Look]


@dataclass(frozen=True)
class Layout:
    """How photos lie on a sheet: so many, or each in a size; a photo is turned to fill its place, and never cropped."""

    count: int = 1
    size: tuple[float, float] | None = None
    """Millimetres; as many as fit then."""

    def cells(self, room: QSizeF) -> list[QRectF]:
        """Give the places on a sheet, in millimetres of its printable room; none where the size does not fit."""
        if self.size is not None:
            grids = [_whole_grid(room, QSizeF(*sides)) for sides in (self.size, self.size[::-1])]
            return max(grids, key=len)
        shapes = [(across, self.count // across) for across in range(1, self.count + 1) if self.count % across == 0]
        sizes = [_share(room, *shape) for shape in shapes]
        cells, shape = max(zip(sizes, shapes, strict=True), key=lambda each: min(each[0].width(), each[0].height()))
        return _grid(room, cells, *shape)


def _share(room: QSizeF, across: int, down: int) -> QSizeF:
    """How large a cell is where so many share the room."""
    return QSizeF((room.width() - (across - 1) * GAP) / across, (room.height() - (down - 1) * GAP) / down)


def _whole_grid(room: QSizeF, cell: QSizeF) -> list[QRectF]:
    """As many cells of a size as the room has place for."""
    slack = 1e-6
    across = int((room.width() + GAP + slack) / (cell.width() + GAP))
    down = int((room.height() + GAP + slack) / (cell.height() + GAP))
    return _grid(room, cell, across, down)


def _grid(room: QSizeF, cell: QSizeF, across: int, down: int) -> list[QRectF]:
    """Cells in rows, in the middle of the room."""
    left = (room.width() - across * cell.width() - (across - 1) * GAP) / 2
    top = (room.height() - down * cell.height() - (down - 1) * GAP) / 2
    return [
        QRectF(left + column * (cell.width() + GAP), top + row * (cell.height() + GAP), cell.width(), cell.height())
        for row in range(down)
        for column in range(across)
    ]


def print_photos(
    device: QPagedPaintDevice, photos: Sequence[tuple[Photo, Look]], layout: Layout, monitor: Monitor
) -> None:
    """Print photos as they are now, sheet after sheet.

    Raises:
        AutochromeError: a photo cannot be read, or the printer cannot be reached.
        Cancelled: the monitor was cancelled.
    """
    room = device.pageLayout().paintRect(device.pageLayout().units().Millimeter).size()
    cells = layout.cells(room)
    painter = QPainter()
    if not cells or not painter.begin(device):
        raise AutochromeError(tr("The printer cannot be reached."))
    try:
        scale = painter.viewport().width() / room.width()
        for index, (photo, look) in enumerate(photos):
            if index and index % len(cells) == 0:
                device.newPage()
            cell = cells[index % len(cells)]
            place = QRectF(cell.topLeft() * scale, cell.size() * scale)
            _draw_photo(painter, place, photo, look, monitor, is_turned=_lies_across(photo, look, cell))
            monitor.progress((index + 1) / len(photos))
    finally:
        painter.end()


def _lies_across(photo: Photo, look: Look, cell: QRectF) -> bool:
    """Whether a photo is larger in its place once it is turned."""
    width, height = look.edit.geometry.size(photo.width, photo.height)
    return (width - height) * (cell.width() - cell.height()) < 0


def _draw_photo(
    painter: QPainter, place: QRectF, photo: Photo, look: Look, monitor: Monitor, *, is_turned: bool = False
) -> None:
    """Draw a photo in the middle of a place, as large as it goes there."""
    width, height = look.edit.geometry.size(photo.width, photo.height)
    room = place.size().transposed() if is_turned else place.size()
    image = thumbnail(photo, look, room.toSize().boundedTo(QSize(width, height)), monitor)
    if is_turned:
        image = image.transformed(QTransform().rotate(90))
    fit = image.size().toSizeF().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    spot = QRectF(place.topLeft(), fit)
    spot.moveCenter(place.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(spot, image)


@contextmanager
def _pdf(target: Path, margin: float) -> Iterator[tuple[QPdfWriter, QPainter]]:
    """A PDF of A4 on its way to its name, and what draws in it.

    Raises:
        AutochromeError: it cannot be written; nothing is left behind.
    """
    with atomic_write(target) as beside:
        writer = QPdfWriter(str(beside))
        writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)  # which says that its colours are sRGB
        writer.setTitle(target.stem)
        writer.setCreator("Autochrome")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin))
        writer.setResolution(_DPI)
        painter = QPainter()
        if not painter.begin(writer):
            raise unwritten(target)
        try:
            yield writer, painter
        finally:
            painter.end()


def unwritten(target: Path) -> AutochromeError:
    """Say that a file cannot be written."""
    return AutochromeError(tr("“{file}” cannot be saved: {parent} may not be written to."), file=target.name,
                           parent=target.parent)  # fmt: skip


def write_contact_sheet(photos: Sequence[Named], target: Path, monitor: Monitor) -> None:
    """Write a PDF with all photos as they are now, and their names, on pages of A4; for a worker.

    Raises:
        AutochromeError: a photo cannot be read, or the file not be written.
        Cancelled: the monitor was cancelled; nothing is left behind.
    """
    with _pdf(target, _MARGIN) as (writer, painter):
        width, height = writer.width() / COLUMNS, writer.height() / ROWS
        painter.setFont(_font(_NAME))
        line = QRectF(painter.fontMetrics().boundingRect("Ay")).height() * 1.4
        for index, (name, photo, look) in enumerate(photos):
            place = index % (COLUMNS * ROWS)
            if index and place == 0:
                writer.newPage()
            cell = QRectF(place % COLUMNS * width, place // COLUMNS * height, width, height)
            inner = cell.adjusted(_INNER * width, _INNER * width, -_INNER * width, -line - _INNER * width)
            _draw_photo(painter, inner, photo, look, monitor)
            words = QRectF(inner.left(), inner.bottom(), inner.width(), line)
            short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, short)
            monitor.progress((index + 1) / len(photos))


def write_album(photos: Sequence[tuple[Photo, Look]], target: Path, monitor: Monitor) -> None:
    """Write a PDF with a photo a page of A4, and beneath it what is said of it; for a worker.

    Raises:
        AutochromeError: a photo cannot be read, or the file not be written.
        Cancelled: the monitor was cancelled; nothing is left behind.
    """
    with _pdf(target, _WIDE_MARGIN) as (writer, painter):
        for index, (photo, look) in enumerate(photos):
            if index:
                writer.newPage()
            _draw_page(painter, QRectF(0, 0, writer.width(), writer.height()), photo, look, monitor)
            monitor.progress((index + 1) / len(photos))


def _draw_page(painter: QPainter, page: QRectF, photo: Photo, look: Look, monitor: Monitor) -> None:
    """Draw a photo and its words, in the middle of a page together."""
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
    blocks, most = [], _MOST_WORDS * page.height()
    for text, (points, is_bold) in zip(words_of(photo, look), _ALBUM, strict=True):
        painter.setFont(_font(points, is_bold))
        needed = painter.boundingRect(QRectF(0, 0, page.width(), most), flags, text).height() if text else 0.0
        blocks.append((text, _font(points, is_bold), min(needed, most)))
    gap = 0.4 * QRectF(painter.fontMetrics().boundingRect("Ay")).height()
    words = min(sum(height + gap for text, _, height in blocks if text), most)
    width, height = look.edit.geometry.size(photo.width, photo.height)
    above = 3 * gap if words else 0.0
    fit = QSizeF(width, height).scaled(page.width(), page.height() - words - above, Qt.AspectRatioMode.KeepAspectRatio)
    top = float(page.height() - fit.height() - above - words) / 2
    _draw_photo(painter, QRectF((page.width() - fit.width()) / 2, top, fit.width(), fit.height()), photo, look, monitor)
    top += fit.height() + above
    painter.setPen(QColor("black"))
    for text, font, needed in blocks:
        if text and top < page.height():
            painter.setFont(font)
            painter.drawText(QRectF(0, top, page.width(), min(needed, page.height() - top)), flags, text)
            top += needed + gap


def words_of(photo: Photo, look: Look) -> tuple[str, str, str]:
    """Give title, caption, and one line of people, date and place; empty where nothing is said."""
    told = shown(photo.metadata, look.edit.caption)
    facts = (", ".join(told.people or ()), _in_words(told.date or ""), told.place or "")
    return told.title or "", told.caption or "", " · ".join(filter(None, facts))


def _in_words(text: str) -> str:
    """A date as the language writes it; one that is unsure in the person's words."""
    dated, locale = parsed(text), QLocale()
    if dated is None or dated.is_about or dated.month is None:
        return text
    if dated.day is None:
        return f"{locale.standaloneMonthName(dated.month)} {dated.year}"
    return locale.toString(QDate(dated.year, dated.month, dated.day), QLocale.FormatType.LongFormat)


def _font(points: int, is_bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSize(points)
    font.setBold(is_bold)
    return font
