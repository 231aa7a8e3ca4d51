"""Save, Save As, Save All: where to, how named and how; one dialog each, which remembers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.photo import Kept, SaveOptions, Size
from core.settings import cache_folder, load_settings
from desktop import questions
from desktop.documents import recents
from desktop.documents.document import Document
from desktop.documents.save_job import one_of_each_file, picture_of, save_job
from desktop.documents.workspace import Workspace
from desktop.files import suggested_name
from desktop.save_dialog import Choice, SaveDialog

Then = Callable[[], None]


def _nothing() -> None:
    """What follows a save that nothing waits for."""


class Saving(QObject):
    """One method for each action that saves, named as it is."""

    def __init__(self, workspace: Workspace, selected: Callable[[], list[Document]], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._selected, self._window = workspace, selected, window

    def save(self, then: Then = _nothing) -> None:
        """Save where it was saved last, a scan just opened where the user says; several into a folder.

        While others are colorized only the current one is.
        """
        documents, current = self._selected(), self._desk.album.current
        if len(documents) > 1 and self._desk.is_idle:
            self.ask_all([each for each in documents if each.look.is_changed], then)
        elif current is not None:
            self.save_one(current, then)

    def save_one(self, document: Document, then: Then = _nothing) -> None:
        """Save the current document where it was saved last, else where the user says."""
        if document.target is None:
            self.save_as(then)
        else:
            self._write(document, document.target, document.options, then)

    def save_as(self, then: Then = _nothing) -> None:
        """Ask where and how to save the current document."""
        document = self._desk.album.current
        if document is None:
            return
        pages = [page for page in self._desk.album.pages_of(document) if page is None or not page.look.is_changed]
        go_on = partial(self._ask_target, document, then)
        if pages:
            questions.ask_grey_pages(self._window, len(pages), document.photo.pages, go_on)
        else:
            go_on()

    def _ask_target(self, document: Document, then: Then) -> None:
        photo, look = document.photo, document.look
        form = "tiff" if photo.pages > 1 or look.edit.back else load_settings().format
        home = self.home_of([document])
        folder = document.target.parent if document.target else recents.save_folder(home) or home
        name = document.target.name if document.target else suggested_name(photo, form, look, folder)
        options = document.options if document.target else remembered_options()
        framed = look.edit.geometry.size(photo.width, photo.height)
        times = look.edit.enlarge.times
        dialog = SaveDialog(self._window, folder, None, options, photo, name, framed=framed, times=times)

        def write(choice: Choice) -> None:
            _remember(choice.target.parent, choice.options, home, usual=home)
            self._write(document, choice.target, choice.options, then)

        dialog.chosen.connect(write)
        dialog.open()

    def _write(self, document: Document, target: Path, options: SaveOptions, then: Then) -> None:
        self._desk.jobs.save(save_job(self._desk.album, self._desk.engines, document, target, options), then)

    def home_of(self, documents: Sequence[Document]) -> Path:
        """Where most of the scans lie; never where pasted pictures and samples do, which is emptied some day."""
        passing = self._desk.autosave.session.folder, cache_folder()
        folders = (document.photo.path.absolute().parent for document in documents)
        lasting = Counter(each for each in folders if not any(each.is_relative_to(folder) for folder in passing))
        return lasting.most_common(1)[0][0] if lasting else Path.home()

    def save_all(self) -> None:
        """Save all that no file holds yet."""
        self.ask_all(self._desk.album.modified)

    def ask_all(self, documents: Sequence[Document], then: Then = _nothing) -> None:
        """Ask where and how to save several documents."""
        if not documents:
            return
        home = self.home_of(documents)
        usual = home / self.tr("In colour")
        pictures = [picture_of(document) for document in one_of_each_file(documents)]
        folder, pattern = recents.save_folder(home) or usual, recents.load_recents().save_pattern
        options = remembered_options()
        dialog = SaveDialog(self._window, folder, load_settings().format, options, None, pattern, pictures)

        def write(choice: Choice) -> None:
            _remember(choice.target, choice.options, home, usual=usual)
            recents.remember(save_pattern=choice.pattern)
            self._desk.save_all(documents, choice.target, choice.form, choice.options, then, choice.pattern)

        dialog.chosen.connect(write)
        dialog.open()


def _remember(folder: Path, options: SaveOptions, home: Path, usual: Path) -> None:
    """What was chosen for scans that lie in ``home``; where pictures go anyway there is nothing to remember."""
    recents.remember_save_folder(home, None if folder == usual else folder)
    kept: dict[str, Any] = {
        "depth": options.depth,
        "quality": options.quality,
        "metadata": options.metadata.value,
        "size": str(options.size or ""),
        "profile": options.profile,
        "compression": options.compression,
    }
    recents.remember(save_options=kept)


def remembered_options() -> SaveOptions:
    """How was saved last."""
    kept = recents.load_recents().save_options
    try:
        depth, size = kept.get("depth"), kept.get("size")
        return SaveOptions(
            depth if depth in (8, 16) else None,  # type: ignore[arg-type]
            int(kept["quality"] or 95),
            Kept(str(kept["metadata"])),
            Size.parse(str(size)) if size else None,
            str(kept.get("profile") or ""),
            kept.get("compression") or "deflate",  # type: ignore[arg-type]
        )
    except (KeyError, ValueError, TypeError):
        return SaveOptions()
