"""What a save writes: all pages of a file, those that are not open or not in colour as they were scanned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.engine import EnginePool
from core.findings import find, missing, unasked, values
from core.messages import Message, message, tr
from core.monitor import Monitor
from core.names import COLORIZED, RESTORED
from core.patterns import Picture
from core.photo import WRITTEN, Photo, SaveOptions, open_photo, window_limit, written_as, written_suffix
from core.saving import Developed, back_of, save
from core.settings import load_settings
from desktop.documents.album import Album
from desktop.documents.document import Document, Look

_FINDING = 0.3  # share of the time, where something must be found first


@dataclass(frozen=True)
class SaveJob:
    """The pages of one file as they are now, and where they are to be saved."""

    target: Path
    options: SaveOptions
    path: Path
    engines: EnginePool
    """For repairs and hints that are not found yet."""
    pages: tuple[tuple[Document, Photo, Look] | None, ...]
    """All pages in the order of the file; None for one that is not open."""

    @property
    def documents(self) -> list[Document]:
        """The documents of the pages."""
        return [page[0] for page in self.pages if page is not None]

    def closed(self, number: int) -> Photo:
        """Read a page that is not open, damaged or not, as those that are.

        Raises:
            AutochromeError: it cannot be read.
        """
        damaged = any(page[1].damaged for page in self.pages if page is not None)
        return open_photo(self.path, number, max_pixels=window_limit(), damaged=damaged)


def picture_of(document: Document) -> Picture:
    """What a document's picture is named by, with the ending of the scan's own format."""
    photo = document.photo
    made = COLORIZED if document.look.is_coloured else RESTORED
    return Picture(photo.namesake, made, written_suffix(photo.path, photo.format).lower())


def one_of_each_file(documents: Sequence[Document]) -> list[Document]:
    """Pick one document for each file that is to be written: pages of a scan share one, prints on it do not."""
    first_of = {(each.photo.path if each.photo.outline is None else each.photo.piece): each for each in documents[::-1]}
    return list(first_of.values())[::-1]


def save_job(album: Album, engines: EnginePool, document: Document, target: Path, options: SaveOptions) -> SaveJob:
    """All that belongs into the file that ``document`` is saved to."""
    pages = tuple((page, page.photo, page.look) if page else None for page in album.pages_of(document))
    return SaveJob(target, options, document.photo.path, engines, pages)


def write(pages: SaveJob, monitor: Monitor) -> tuple[Message, ...]:
    """Write the file, and replace what is there; long work for a worker. Returns warnings.

    Raises:
        AutochromeError: a page cannot be read, or the file not be written.
        Cancelled: the monitor was cancelled; nothing is left behind.
    """
    finding, writing = monitor.part(0, _FINDING), monitor.part(_FINDING, 1)
    fronts = [_page(pages, number, page, finding) for number, page in enumerate(pages.pages)]
    developed, left_out = _with_backs(pages, fronts)
    mark = load_settings().mark
    warnings = save(
        pages.target,
        developed,
        options=pages.options,
        mark=mark,
        overwrite=True,
        engines=pages.engines,
        monitor=writing,
    )
    return *warnings, *left_out


def mark_saved(pages: SaveJob, album: Album) -> None:
    """The file is there: tell the documents that are still open."""
    for page in pages.pages:
        if page is not None and page[0] in album.documents:
            page[0].saved(page[2], pages.target, pages.options)


def _with_backs(pages: SaveJob, fronts: list[Developed]) -> tuple[list[Developed], list[Message]]:
    """The pages, each back behind its front unless it is a page of the file anyway; and what is said of it.

    Raises:
        AutochromeError: a back cannot be read.
    """
    form = written_as(pages.target.name)
    developed = []
    for front in fronts:
        back = front.edit.back
        is_own = back is not None and Path(back.file) == pages.path.absolute()
        behind = None if is_own else back_of(front.edit, window_limit())
        if behind is not None and form is not None and not WRITTEN[form].has_pages:
            return fronts, [message(tr("its back is left out; save it as TIFF to keep both sides"))]
        developed += [front, behind] if behind is not None else [front]
    return developed, []


def _page(pages: SaveJob, number: int, page: tuple[Document, Photo, Look] | None, monitor: Monitor) -> Developed:
    photo, look = page[1:] if page else (pages.closed(number), Look())
    found = dict(look.findings)
    before = unasked(look.edit, found)
    if missing(look.edit, found, before):
        found |= find(photo, look.edit, found, pages.engines, monitor, before=before)
    return Developed(photo.framed(look.edit.geometry), look.edit, values(found))
