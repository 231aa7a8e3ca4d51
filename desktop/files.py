"""File dialogs, and the names that they suggest. They do not block: the answer comes as a call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from core.photo import PHOTO_SUFFIXES, WRITE_FORMATS, Photo

_NAMES = {"tiff": "TIFF (*.tif *.tiff)", "png": "PNG (*.png)", "jpeg": "JPEG (*.jpg *.jpeg)", "webp": "WebP (*.webp)"}
_INSTEAD = {"heic": "jpeg", "bmp": "png"}  # what is written where a format can only be read


def suggested_target(photo: Photo) -> Path:
    """Beside the scan, in its own format where that can be written."""
    form = _INSTEAD.get(photo.format, photo.format)
    same = photo.format == form and photo.path.suffix.lower() in PHOTO_SUFFIXES
    suffix = photo.path.suffix if same else WRITE_FORMATS[form]
    page = f"-{photo.page + 1}" if photo.page else ""
    return photo.path.with_name(f"{photo.path.stem}{page}-colorized{suffix}")


def ask_photo(parent: QWidget, folder: Path, answer: Callable[[Path], None]) -> None:
    """Ask which photo to open."""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(PHOTO_SUFFIXES))
    dialog = QFileDialog(parent, "Open a scanned photo", str(folder), f"Photos ({patterns});;All files (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, answer)


def ask_target(parent: QWidget, suggestion: Path, form: str, answer: Callable[[Path], None]) -> None:
    """Ask where to save; the dialog asks before it answers with a file that exists."""
    dialog = QFileDialog(parent, "Save the picture in colour", str(suggestion.parent), ";;".join(_NAMES.values()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectNameFilter(_NAMES[_INSTEAD.get(form, form)])
    dialog.setDefaultSuffix(suggestion.suffix.lstrip("."))
    dialog.selectFile(suggestion.name)
    _open(dialog, answer)


def _open(dialog: QFileDialog, answer: Callable[[Path], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: answer(Path(path)))
    dialog.open()


def dropped(data: QMimeData) -> list[Path]:
    """The local files among what is dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
