"""What goes out of the program beside pictures that are saved: before and after, sheets, an album."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from core.atomic import atomic_write
from core.edit import Edit
from core.errors import AutochromeError
from core.messages import tr
from core.monitor import Monitor
from core.photo import Photo
from desktop.actions import Actions
from desktop.documents.document import Document, Look
from desktop.documents.workspace import Workspace
from desktop.notify import show_error
from desktop.outgoing import Outgoing
from desktop.paper import unwritten, write_album, write_contact_sheet
from desktop.saving import Saving
from desktop.slider_page import write_page
from desktop.strip.thumbnails import thumbnail

SIDE = 2048  # px of the long side of each picture of a pair
_GAP = 0.012  # of the pair's width
_QUALITY = 95


def before_after(photo: Photo, look: Look, monitor: Monitor) -> tuple[QImage, QImage]:
    """Draw the photo as it was scanned and as it is now, in the same geometry and size; for a worker.

    Raises:
        AutochromeError: the photo cannot be read.
        Cancelled: the monitor was cancelled.
    """
    plain = Look(Edit(geometry=look.edit.geometry))
    side = min(SIDE, max(look.edit.geometry.size(photo.width, photo.height)))
    before, after = (thumbnail(photo, each, QSize(side, side), monitor) for each in (plain, look))
    return before, after


def write_before_after(photo: Photo, look: Look, target: Path, monitor: Monitor) -> None:
    """Write `before_after` beside each other as a PNG or JPEG, or as a page with a slider, as the name ends.

    Raises:
        AutochromeError: the photo cannot be read, or the file not be written.
        Cancelled: the monitor was cancelled; nothing is left behind.
    """
    pair = before_after(photo, look, monitor)
    if target.suffix.lower() in (".html", ".htm"):
        write_page(photo, look, pair, target)
        return
    form = "PNG" if target.suffix.lower() == ".png" else "JPEG"
    with atomic_write(target) as beside:
        if not _beside_each_other(*pair).save(str(beside), form, _QUALITY):  # type: ignore[call-overload]
            raise unwritten(target)


def _beside_each_other(before: QImage, after: QImage) -> QImage:
    gap = round(_GAP * 2 * before.width())
    pair = QImage(2 * before.width() + gap, before.height(), QImage.Format.Format_RGB32)
    pair.fill(Qt.GlobalColor.white)
    painter = QPainter(pair)
    painter.drawImage(0, 0, before)
    painter.drawImage(before.width() + gap, 0, after)
    painter.end()
    return pair


class Sheets(Outgoing):
    """Asks where to, and makes the sheet."""

    def __init__(
        self,
        workspace: Workspace,
        saving: Saving,
        selected: Callable[[], list[Document]],
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, selected, window)
        self._saving = saving
        actions["before_after"].triggered.connect(self._ask_pair)
        actions["contact_sheet"].triggered.connect(self._ask_sheet)
        actions["album"].triggered.connect(self._ask_album)

    def _ask_pair(self) -> None:
        document = self._desk.album.current
        if document is None:
            return
        photo, look = document.photo, document.look
        name = self.tr("{name}-before-after.jpg").format(name=photo.namesake.stem)

        work = partial(write_before_after, photo, look)
        kinds = f"{self.tr('Pictures')} (*.jpg *.png);;{self.tr('Web page with a slider')} (*.html)"
        self._ask(self.tr("Save before and after"), name, kinds, work)

    def _ask_sheet(self) -> None:
        photos = [(each.name, each.photo, each.look) for each in self._desk.album.documents]
        work = partial(write_contact_sheet, photos)
        self._ask(self.tr("Save a contact sheet"), self.tr("Contact sheet.pdf"), "PDF (*.pdf)", work)

    def _ask_album(self) -> None:
        """All that are selected, or all photos where only one is."""
        chosen = self._selected()
        documents = chosen if len(chosen) > 1 else self._desk.album.documents
        work = partial(write_album, [(each.photo, each.look) for each in documents])
        self._ask(self.tr("Save an album"), self.tr("Album.pdf"), "PDF (*.pdf)", work)

    def _ask(self, title: str, name: str, kinds: str, work: Callable[[Path, Monitor], None]) -> None:
        home = self._saving.home_of(self._desk.album.documents)
        dialog = QFileDialog(self._window, title, str(home / name), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind.rpartition(".")[2].rstrip(")")))
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
        self._run(
            partial(work, target),
            lambda _: self.tr("Saved as “{name}”.").format(name=target.name),
            self.tr("The picture cannot be saved"),
        )
