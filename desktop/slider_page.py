"""Before and after as one web page with a slider: a single file that needs no network."""

from __future__ import annotations

import base64
from html import escape
from pathlib import Path
from string import Template

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale
from PySide6.QtGui import QImage

from core.atomic import atomic_write
from core.photo import Photo
from desktop.documents.document import Look
from desktop.paper import words_of

_PAGE = Path(__file__).parents[1] / "resources" / "share" / "before-after.html"
_QUALITY = 88
translate = QCoreApplication.translate


def write_page(photo: Photo, look: Look, pair: tuple[QImage, QImage], target: Path) -> None:
    """Write pictures of before and after, of one size, into a page.

    Raises:
        OSError: the file cannot be written; what was there before stays.
    """
    before, after = (base64.b64encode(_jpeg(image)).decode() for image in pair)
    texts = {
        "language": QLocale().bcp47Name(),
        "title": photo.namesake.stem,
        "before_name": translate("SliderPage", "Before"),
        "after_name": translate("SliderPage", "After"),
        "slider": translate("SliderPage", "Border of before and after"),
        "words": "\n".join(words_of(photo, look)),
    }
    texts = {name: escape(text) for name, text in texts.items()}
    page = Template(_PAGE.read_text("utf-8")).substitute(texts, before=before, after=after)
    with atomic_write(target) as beside:
        beside.write_text(page, "utf-8")


def _jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
