"""What a save writes: all pages of a file, those that are not open or not in colour as they were scanned."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.findings import values
from core.messages import Message
from core.monitor import Monitor
from core.photo import Photo, SaveOptions, open_photo, window_limit
from core.saving import Developed, save
from core.settings import load_settings
from desktop.documents.album import Album
from desktop.documents.document import Document, Look


@dataclass(frozen=True)
class SaveJob:
    """The pages of one file as they are now, and where they are to be saved."""

    target: Path
    options: SaveOptions
    path: Path
    pages: tuple[tuple[Document, Photo, Look] | None, ...]
    """All pages in the order of the file; None for one that is not open."""

    @property
    def documents(self) -> list[Document]:
        """The documents of the pages."""
        return [page[0] for page in self.pages if page is not None]


def save_job(album: Album, document: Document, target: Path, options: SaveOptions) -> SaveJob:
    """All that belongs into the file that ``document`` is saved to."""
    pages = tuple((page, page.photo, page.look) if page else None for page in album.pages_of(document))
    return SaveJob(target, options, document.photo.path, pages)


def write(pages: SaveJob, monitor: Monitor) -> tuple[Message, ...]:
    """Write the file, and replace what is there; long work for a worker. Returns warnings.

    Raises:
        AutochromeError: a page cannot be read, or the file not be written.
        Cancelled: the monitor was cancelled; nothing is left behind.
    """
    developed = [_page(pages.path, number, page) for number, page in enumerate(pages.pages)]
    mark = load_settings().mark
    return save(pages.target, developed, options=pages.options, mark=mark, overwrite=True, monitor=monitor)


def mark_saved(pages: SaveJob, album: Album) -> None:
    """The file is there: tell the documents that are still open."""
    for page in pages.pages:
        if page is not None and page[0] in album.documents:
            page[0].saved(page[2], pages.target, pages.options)


def _page(path: Path, number: int, page: tuple[Document, Photo, Look] | None) -> Developed:
    photo, look = page[1:] if page else (open_photo(path, number, max_pixels=window_limit()), Look())
    return Developed(photo.framed(look.edit.geometry), look.edit, values(look.findings))
