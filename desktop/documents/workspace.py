"""All that works behind the window, put together: documents, memory, jobs, batch and session. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core import patterns
from core.edit import begun, new_edit, turned
from core.engine import EnginePool
from core.library import Kept, Mark
from core.part import Piece
from core.photo import WRITTEN, Photo, SaveOptions, usual_suffix
from core.quad import Outline, Quad
from core.settings import load_settings
from desktop.documents import recents
from desktop.documents.album import Album
from desktop.documents.autosave import Autosave
from desktop.documents.batch_run import BatchKind, BatchRun
from desktop.documents.completion import Completion
from desktop.documents.document import Document, Look
from desktop.documents.job_runner import JobRunner
from desktop.documents.opener import Opener, OpenResult
from desktop.documents.pixel_cache import PixelCache
from desktop.documents.save_job import one_of_each_file, picture_of, save_job
from desktop.documents.session import Abandoned, Entry
from desktop.worker import Workers


class Workspace(QObject):
    """What a photographer works at."""

    not_opened = Signal(list, object)
    """(name, exception) of what could not be opened; and what is said of what was left out of folders, or None."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = Workers(self)
        self.album = Album(self)
        self.pixels = PixelCache(self.album, self.workers, self)
        self.opener = Opener(self.workers, self)
        self.engines = engines = EnginePool(lambda: load_settings().device)
        self.jobs = JobRunner(self.album, engines, self.workers, self)
        self.batch = BatchRun(self.album, engines, self.workers, self)
        self.autosave = Autosave(self.album, self.workers, self)
        self._restoring: list[tuple[Abandoned, list[Entry]]] = []
        self._given: dict[Piece, Kept] = {}
        """What is to be shown of scans that are being opened, whatever the library knows."""
        self._whole: set[Piece] = set()
        """Pages of which all is to be opened, though they were split."""
        self.opener.found.connect(self._on_found)
        self.completion = Completion(self.album, engines, self.workers, lambda: self.is_idle, self)
        self.jobs.job_changed.connect(self.completion.go_on)
        self.batch.changed.connect(self.completion.go_on)

    @property
    def is_idle(self) -> bool:
        """Whether neither a journey nor a batch is under way."""
        return self.jobs.job is None and self.batch.kind is None

    @property
    def can_save(self) -> bool:
        """Whether a picture can be saved: also while others are colorized, but not while they are saved."""
        return self.jobs.job is None and self.batch.kind is not BatchKind.SAVE

    def open_as(self, pages: Sequence[Kept]) -> None:
        """Open a scan with what was decided and found elsewhere, page by page."""
        self._given |= {page.piece: page for page in pages}
        self.opener.read([pages[0].path])

    def open_whole(self, photo: Photo) -> None:
        """Open all of the page that a print lies on, and the other prints on it."""
        self._whole.add(photo.piece._replace(number=0))
        self.opener.read([photo.path], [photo.path] if photo.damaged else [])

    def _on_found(self, found: OpenResult) -> None:
        entries = self._entries_of(found)
        known = {each.piece: each for kept in found.known.values() for each in kept}
        known |= {photo.piece: self._given.pop(photo.piece) for photo in found.photos if photo.piece in self._given}
        pieces = [piece for photo in found.photos for piece in self._pieces(photo, entries, known)]
        documents = [self._document(photo, entries, known.get(photo.piece)) for photo in pieces]
        new = [document for document in documents if document not in self.album.documents]
        self.album.add(new)
        current = [entry for entry in entries.values() if entry.is_current]
        if current:
            self.album.show(self.album.find(*current[0].piece) or self.album.current)
        elif shown := [document for document in documents if document in self.album.documents]:
            self.album.show(shown[0])
        pasted = self.autosave.session.folder
        recent = list(dict.fromkeys(photo.path for photo in found.photos if photo.path.parent != pasted))
        if recent:
            recents.add_recent(recent)
        if found.errors or found.left_out:
            self.not_opened.emit([(path.name, error) for path, error in found.errors], found.left_out)

    def _pieces(self, page: Photo, entries: Mapping[Piece, Entry], known: Mapping[Piece, Kept]) -> list[Photo]:
        """What is to be opened of a page: what a session had open of it, its prints if it was split, or all of it."""
        whole = page.piece
        if entries:
            open_ = [entry.look.edit.part for piece, entry in entries.items() if piece[:2] == whole[:2]]
            return [page.parted(part) for part in open_]
        parts = {part.number: part for part in known[whole].edit.prints} if whole in known else {}
        parts |= self.album.outlines_on(whole.path, whole.page)
        prints = [page.parted(part) for part in parts.values()]
        if whole not in self._whole:
            return prints or [page]
        self._whole.remove(whole)
        return [page, *prints]

    def _document(self, photo: Photo, entries: Mapping[Piece, Entry], known: Kept | None) -> Document:
        """The one that is open already, read again if that failed; or a new one with the look that it had."""
        document = self.album.find(*photo.piece)
        if document is not None and document.failure:
            document.reopen(photo)
            self.pixels.read_again(document)
        if document is None:
            document = Document(photo, Look(begun(replace(new_edit(), part=photo.outline))))
            document.mark = known.mark if known is not None else Mark()
            entry = entries.get(photo.piece)
            if entry is not None:
                document.restore(entry.look, entry.target, is_saved=entry.is_saved)
            elif known is not None and known.edit.part == photo.outline:
                look = Look(known.edit, self.autosave.session.adopt(known.findings))
                document.restore(look, known.target, is_saved=known.is_saved)
        return document

    def split(self, whole: Document, parts: Sequence[Outline]) -> None:
        """Put the prints on a scan in the place of what is open of it; none: all of it stays.

        A print that lies where it lay stays as it is; one that lies elsewhere keeps what was turned.
        """
        whole.show(whole.look.edited(prints=tuple(parts)))
        prints = self.album.prints_on(whole.photo.path, whole.photo.page)
        before = {document.photo.piece.number: document for document in prints}
        there = {number: each for number, each in before.items() if each.photo.outline in parts}
        for part in parts:
            if part.number not in there:
                old = before.get(part.number)
                rows = [self.album.documents.index(each) + 1 for each in there.values()]
                row = self.album.documents.index(old or whole) if old or not rows else max(rows)
                there[part.number] = _print(whole, part, old)
                self.album.insert(row, [there[part.number]])
        gone = [each for number, each in before.items() if there.get(number) is not each] + ([whole] if parts else [])
        current = self.album.current
        if current in gone and parts:
            self.album.show(there.get(current.photo.piece.number) or there[parts[0].number])
        for document in gone:
            self.album.remove(document)

    def close_whole(self, whole: Document) -> None:
        """Put a scan out of the strip whose prints are there."""
        prints = self.album.prints_on(whole.photo.path, whole.photo.page)
        if prints and self.album.current is whole:
            self.album.show(prints[0])
        self.album.remove(whole)

    def restore(self, sessions: Sequence[Abandoned]) -> None:
        """Open again what sessions held."""
        for session in sessions:
            entries, errors = session.restore(self.autosave.session)
            for entry in entries:
                self.autosave.findings.see(entry.look.findings)
            if entries:
                self._restoring.append((session, entries))
                damaged = {entry.path for entry in entries if entry.is_damaged}
                self.opener.read(list(dict.fromkeys(entry.path for entry in entries)), damaged)
            else:
                session.keep()
            if errors:
                self.not_opened.emit(errors, None)

    def _entries_of(self, found: OpenResult) -> dict[Piece, Entry]:
        """What a session knows of what was found; that much of it is settled once this one has been written."""
        paths = {photo.path.absolute() for photo in found.photos} | {path.absolute() for path, _ in found.errors}
        for restoring in self._restoring:
            session, entries = restoring
            if paths == {entry.path.absolute() for entry in entries}:
                self._restoring.remove(restoring)
                pieces = {entry.piece: entry for entry in entries}
                pages = {photo.piece[:2] for photo in found.photos} & {piece[:2] for piece in pieces}
                found.photos[:] = [photo for photo in found.photos if photo.piece[:2] in pages]
                restored = {piece for piece in pieces if piece[:2] in pages and self.album.find(*piece) is None}
                self.autosave.when_kept(partial(session.settle, restored))
                return pieces
        return {}

    def save_all(
        self,
        documents: Sequence[Document],
        folder: Path,
        form: str | None,
        options: SaveOptions,
        then: Callable[[], None],
        pattern: str = patterns.USUAL,
    ) -> None:
        """Write pictures into one folder, each file of several pages once, under names that nothing else has."""
        ordered = one_of_each_file(documents)
        pictures = [self._picture(document, form) for document in ordered]
        targets = patterns.named(pictures, folder, pattern)
        jobs = [save_job(self.album, self.engines, *each, options) for each in zip(ordered, targets, strict=True)]
        self.batch.save(jobs, then)

    def _picture(self, document: Document, form: str | None) -> patterns.Picture:
        """What a document's picture is named by; several pages are a TIFF whatever is asked for."""
        picture = picture_of(document)
        if form is None or (document.photo.pages > 1 and not WRITTEN[form].has_pages):
            form = "tiff" if document.photo.pages > 1 else None
        return picture if form is None else picture._replace(suffix=usual_suffix(form))

    def open_paths(self) -> list[Path]:
        """List the scans that are open, but for pasted ones, which end with the session."""
        paths = dict.fromkeys(document.photo.path.absolute() for document in self.album.documents)
        return [path for path in paths if path.parent != self.autosave.session.folder]

    def close(self) -> None:
        """End all that is under way; nothing of the session is left."""
        self.workers.close()
        self.autosave.close()

    def when_idle(self, then: Callable[[], None]) -> None:
        """Stop what is under way, and go on with ``then`` once it has stopped."""
        if self.is_idle:
            then()
            return

        def go_on() -> None:
            if self.is_idle:
                self.jobs.job_changed.disconnect(go_on)
                self.batch.changed.disconnect(go_on)
                then()

        self.jobs.job_changed.connect(go_on)
        self.batch.changed.connect(go_on)
        self.jobs.cancel()
        self.batch.cancel()


def _print(whole: Document, part: Outline, before: Document | None) -> Document:
    """A print on a scan: the way up, the caption and what was turned are those of the one it was, or of the scan."""
    other = before or whole
    edit = other.look.edit
    told = replace(new_edit(), part=part, geometry=edit.geometry.orientation, caption=edit.caption, **turned(edit))
    document = Document(whole.photo.parted(part), Look(told if isinstance(edit.part, Quad) else begun(told)))
    document.mark = other.mark
    return document
