"""What the actions do: from a wish, by way of a question where one is needed, to the workspace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from core.archive.project import is_project
from core.edit import Edit, new_edit, turned
from core.errors import AutochromeError
from core.models.store import TrainedModel
from core.photo import window_limit
from core.photo.colour_check import are_mostly_coloured, is_coloured
from core.photo.folder import photos_in
from core.sample import sample_photo
from core.settings import load_settings
from desktop import questions
from desktop.documents import recents
from desktop.documents.clipboard import DragOut, picture
from desktop.documents.document import Document, Look
from desktop.documents.save_job import save_job
from desktop.documents.workspace import Workspace
from desktop.files import ask_folder, ask_photos, local_paths, show_folder, suggested_name
from desktop.notify import show_error
from desktop.saving import Saving, remembered_options
from desktop.strip import joining

Then = Callable[[], None]


class Commands(QObject):
    """One method for each action, named as it is, and those that drops and questions call."""

    said = Signal(str)
    """A word for the status bar."""
    settings_copied = Signal()
    learn_wanted = Signal(object)
    """From the photos in a folder."""
    project_wanted = Signal(Path)
    """To be shown."""

    def __init__(
        self,
        workspace: Workspace,
        picked: Callable[[], TrainedModel | None],
        selected: Callable[[], list[Document]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.settings: Edit | None = None
        """What was copied last."""
        self.saving = Saving(workspace, selected, window)
        self._desk = workspace
        self._picked = picked
        self._selected = selected
        self._window = window

    @property
    def has_hints(self) -> bool:
        """Whether colours by hand are among the settings that were copied."""
        return self.settings is not None and bool(self.settings.hints.hints)

    def open(self) -> None:
        """Ask for photos and open them."""
        ask_photos(self._window, recents.open_folder(), self.open_chosen)

    def open_chosen(self, paths: list[Path]) -> None:
        """Open photos that a dialog answered with."""
        recents.remember(open_folder=str(paths[0].parent))
        self.open_paths(paths)

    def open_sample(self) -> None:
        """Open the photograph that is there to try the program on."""
        task = self._desk.workers.task(lambda _: sample_photo())
        task.done.connect(self._open_coloured)
        task.failed.connect(lambda error: show_error(self._window, self.tr("The photo cannot be opened"), error))
        self._desk.workers.start(task)

    def _open_coloured(self, path: Path) -> None:
        """Open a photo, and give it its colours as soon as it is there."""
        pixels = self._desk.pixels

        def colorize(document: Document) -> None:
            pixels.loaded.disconnect(colorize)
            if document is self._desk.album.current and not document.look.is_coloured:
                self.colorize()

        pixels.loaded.connect(colorize)
        self.open_paths([path])

    def open_folder(self) -> None:
        """Ask for a folder and open it."""
        title = self.tr("Open a folder of photos")
        ask_folder(self._window, title, recents.open_folder(), self._open_chosen_folder)

    def _open_chosen_folder(self, folder: Path) -> None:
        recents.remember(open_folder=str(folder))
        self.open_paths([folder])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open photos, and all photos of folders; the folder of an archive's project as such."""
        if len(paths) == 1 and is_project(paths[0]):
            self.project_wanted.emit(paths[0])
        elif paths:
            self._desk.opener.read(paths)

    def drop(self, paths: Sequence[Path]) -> None:
        """Open what was dropped; a single folder whose photos are mostly in colour may be meant to be learnt from."""
        if len(paths) != 1 or not paths[0].is_dir() or is_project(paths[0]):
            self.open_paths(paths)
            return
        folder, open_photos = paths[0], partial(self.open_paths, paths)
        learn = partial(self.learn_wanted.emit, folder)
        task = self._desk.workers.task(
            lambda monitor: are_mostly_coloured(photos_in(folder, monitor=monitor), window_limit())
        )
        ask = partial(questions.ask_folder_use, self._window, folder, open_photos, learn)
        task.done.connect(lambda coloured: ask() if coloured else open_photos())
        task.failed.connect(lambda _: open_photos())
        self._desk.workers.start(task)

    def restore(self) -> None:
        """Mend the current document, or all that are selected."""
        documents, current = self._selected(), self._desk.album.current
        if len(documents) > 1:
            self._desk.batch.restore(documents)
        elif current is not None:
            self._desk.jobs.restore(current)

    def restore_all(self) -> None:
        """Mend all photos."""
        self._desk.batch.restore(self._desk.album.documents)

    def restore_colorize(self) -> None:
        """Mend, then colorize the current document, or all that are selected."""
        self.colorize(also_restore=True)

    def colorize(self, *, also_restore: bool = False) -> None:
        """Run the picked model on the current document, or on all that are selected."""
        documents, current = self._selected(), self._desk.album.current
        model = self._model()
        if model is None or current is None:
            return
        go_on = partial(self._desk.jobs.colorize, current, model, also_restore=also_restore)
        if len(documents) > 1:
            self._desk.batch.colorize(documents, model, also_restore=also_restore)
        elif current.is_coloured is None and not current.look.is_coloured:
            self._colorize_when_known(current, also_restore)
        elif current.is_coloured and not current.look.is_coloured:
            questions.ask_recolour(self._window, current.name, go_on)
        else:
            go_on()

    def _colorize_when_known(self, document: Document, also_restore: bool) -> None:
        """Look first whether the photo is in colour already: its pixels have not been read yet."""
        photo = document.photo

        def go_on(coloured: bool) -> None:
            document.is_coloured = coloured
            if document is self._desk.album.current:
                self.colorize(also_restore=also_restore)

        task = self._desk.workers.task(lambda _: is_coloured(photo))
        task.done.connect(go_on)
        task.failed.connect(lambda error: show_error(self._window, self.tr("The photo cannot be colorized"), error))
        self._desk.workers.start(task)

    def colorize_all(self) -> None:
        """Colorize all that have no colour yet."""
        self._colorize_all(also_restore=False)

    def restore_colorize_all(self) -> None:
        """Mend all that have no colour yet, and colorize them."""
        self._colorize_all(also_restore=True)

    def _colorize_all(self, *, also_restore: bool) -> None:
        model = self._model()
        if model is not None:
            self._desk.batch.colorize(self._desk.album.grey, model, also_restore=also_restore)

    def _model(self) -> TrainedModel | None:
        model = self._picked()
        if model is None:
            missing = self.tr("No model is installed. Install Autochrome anew, or let one learn from your photos.")
            show_error(self._window, self.tr("The photo cannot be colorized"), AutochromeError(missing))
        return model

    def copy(self) -> None:
        """Put the finished picture into the clipboard, made in a worker."""
        document = self._desk.album.current
        if document is None:
            return
        photo, look = document.photo, document.look
        task = self._desk.workers.task(lambda monitor: picture(photo, look, monitor))
        task.done.connect(self._on_picture)
        task.failed.connect(lambda error: show_error(self._window, self.tr("The picture cannot be copied"), error))
        self.said.emit(self.tr("Copying…"))
        self._desk.workers.start(task)

    def _on_picture(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self.said.emit(self.tr("The picture is in the clipboard."))

    def paste(self) -> None:
        """Open what is in the clipboard: files, or a picture, which becomes a file of the session."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where it is empty
        paths = local_paths(data) if data else []
        if paths:
            self.open_paths(paths)
        elif data and data.hasImage():
            self._paste_picture(data)
        else:
            self.said.emit(self.tr("There is no photo in the clipboard."))

    def _paste_picture(self, data: QMimeData) -> None:
        image = QImage(data.imageData())
        file = self._desk.autosave.session.new_file(self.tr("Pasted") + ".png")
        task = self._desk.workers.task(lambda _: image.save(str(file), "PNG"))  # type: ignore[call-overload]
        task.done.connect(lambda _: self._desk.opener.read([file]))
        self._desk.workers.start(task)

    def copy_settings(self) -> None:
        """Keep what was turned on the current photo, for others."""
        if self._desk.album.current is not None:
            self.settings = self._desk.album.current.look.edit
            self.said.emit(self.tr("The settings are copied. Select photos and paste them."))
            self.settings_copied.emit()

    def paste_settings(self) -> None:
        """Give the copied settings to all that are selected."""
        documents = self._selected()
        if self.settings is not None:
            for document in documents:
                document.adjust(turned(self.settings, document.look.edit), self.tr("Paste Settings"))
            self.said.emit(self.tr("Settings pasted to %Ln photo(s).", "", len(documents)))

    def remove(self) -> None:
        """Close the selected photos, after the question about pasted ones, of which no scan is kept."""
        documents = self._selected()
        self.settle(documents, partial(self._remove, documents))

    def _remove(self, documents: Sequence[Document]) -> None:
        for document in documents:
            if document in self._desk.album.documents:
                self._desk.album.remove(document)

    def settle(self, documents: Sequence[Document], then: Then) -> None:
        """Go on with ``then`` once there is nothing left among ``documents`` that would be lost."""
        pasted = self._desk.autosave.session.folder
        unsaved = [each for each in documents if each.is_modified and each.photo.path.parent == pasted]
        if not unsaved:
            then()
            return

        def save() -> None:
            if len(unsaved) > 1:
                self.saving.ask_all(unsaved, then)
            else:
                self._desk.album.show(unsaved[0])
                self.saving.save_one(unsaved[0], then)

        names = [document.name for document in unsaved]
        questions.ask_unsaved(self._window, names, partial(self._desk.when_idle, save), then)

    def start_over(self) -> None:
        """Show the current photo as it lies on its scan, but for what is said of it; can be undone."""
        document = self._desk.album.current
        if document is not None:
            edit = document.look.edit
            told = replace(new_edit(), part=edit.part, prints=edit.prints, caption=edit.caption, back=edit.back)
            document.change(Look(told), self.tr("Back to the Scan"))

    def show_folder(self) -> None:
        """Open the folder of the saved picture, or of the scan, in the file manager."""
        document = self._desk.album.current
        if document is not None:
            show_folder((document.target or document.photo.path).parent)

    def next(self) -> None:
        """Go on to the next photo."""
        self._desk.album.step(1)

    def previous(self) -> None:
        """Go back to the photo before."""
        self._desk.album.step(-1)

    def undo(self) -> None:
        """Take back the last step of the current photo."""
        self._desk.album.histories.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._desk.album.histories.redo()

    def drag(self, source: QWidget) -> None:
        """Drag the current picture out: the saved file, or one that is made for it; a mere scan has the strip alone."""
        document = self._desk.album.current
        if document is None:
            return
        drag = QDrag(source)
        drag.setMimeData(self.parcel(document) if document.look.is_changed else joining.parcel())
        drag.exec()

    def parcel(self, document: Document) -> QMimeData:
        """What is handed over by a drag."""
        if document.target is not None and not document.is_modified and document.target.exists():
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(document.target))])
            return data
        photo, folder = document.photo, self._desk.autosave.session.new_file("drag")
        folder.mkdir()
        target = folder / suggested_name(
            photo, "tiff" if photo.pages > 1 else load_settings().format, document.look, folder
        )
        return DragOut(
            save_job(self._desk.album, self._desk.engines, document, target, remembered_options()), self._desk.workers
        )
