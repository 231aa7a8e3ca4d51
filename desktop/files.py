"""Dialogs that ask for files and folders, and suggested names. They do not block: the answer comes as a call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget

from core.addresses import local_path
from core.errors import AutochromeError
from core.names import COLORIZED, RESTORED, result_name
from core.photo import PHOTO_SUFFIXES, Photo, usual_suffix, written_suffix
from desktop.documents.document import Look

translate = QCoreApplication.translate


def suggested_name(photo: Photo, form: str | None, look: Look, folder: Path | None = None) -> str:
    """Name what is made of a photo: in the scan's own format where that can be written, or in ``form``.

    It fits into the folder, which is the scan's where none is given.
    """
    suffix = usual_suffix(form) if form else written_suffix(photo.path, photo.format)
    made = COLORIZED if look.is_coloured else RESTORED
    return result_name(photo.namesake, folder or photo.path.parent, suffix, made)


def ask_photos(parent: QWidget, folder: Path, answer: Callable[[list[Path]], None]) -> None:
    """Ask which photos to open."""
    dialog = _photo_dialog(parent, translate("Files", "Open scanned photos"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda paths: answer([Path(path) for path in paths]))
    dialog.open()


def ask_photo(parent: QWidget, title: str, folder: Path, answer: Callable[[Path], None]) -> None:
    """Ask for one photo."""
    dialog = _photo_dialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: answer(Path(path)))
    dialog.open()


def _photo_dialog(parent: QWidget, title: str, folder: Path) -> QFileDialog:
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(PHOTO_SUFFIXES))
    photos, everything = translate("Files", "Photos"), translate("Files", "All files")
    filters = (f"{photos} ({patterns})", f"{everything} (*)")
    dialog = QFileDialog(parent, title, str(folder), ";;".join(filters))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def ask_folder(parent: QWidget, title: str, folder: Path, answer: Callable[[Path], None]) -> None:
    """Ask for a folder."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: answer(Path(path)))
    dialog.open()


def name_after(button: QAbstractButton, folder: Path) -> None:
    """Have a button that asks for a folder say which one is chosen."""
    button.setText(folder.name.replace("&", "&&") + "…")
    button.setToolTip(str(folder))


def show_folder(folder: Path) -> None:
    """Open a folder in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def local_paths(data: QMimeData) -> list[Path]:
    """The local files and folders among what is dropped or pasted."""
    paths = []
    for url in data.urls():
        if url.isLocalFile():
            with suppress(AutochromeError):  # of another computer
                paths.append(local_path(bytes(url.toEncoded().data()).decode()))
    return paths


def names_in_short(names: Sequence[str], most: int = 8) -> str:
    """One name a line, and how many more there are."""
    more = [translate("Files", "… and {number} more").format(number=len(names) - most)] if len(names) > most else []
    return "\n".join([*names[:most], *more])
