"""Pages of a PDF, by PDFium (pypdfium2, Apache-2.0 or BSD over BSD), each at the resolution of the scan on it.

A scan is a picture that covers half of its page. PDFium is not safe in threads: one at a time is in it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.errors import AutochromeError
from core.messages import tr
from core.photo import vips
from core.photo.decoders import Opened, blank, whole
from core.photo.faults import NoPageError
from core.photo.metadata import Carried, Metadata

if TYPE_CHECKING:
    import pypdfium2

_PRINTED = 300  # dpi of what is no scan
_POINTS = 72  # an inch
_SCAN = 0.5  # of the page, that a picture covers which is a scan
_GREY = frozenset({1, 4})  # colour spaces, as PDFium numbers them
_DEPTH, _MOST_IMAGES = 3, 1000  # of forms in forms, and pictures, that are looked at
_COPIES = 4  # measured, rounded up
_LOCK = Lock()


class _Sheet(NamedTuple):
    """How a page is read."""

    width: int
    height: int
    dpi: tuple[float, float]
    is_grey: bool


@contextmanager
def _opened(path: Path, page: int) -> Iterator[tuple[int, pypdfium2.PdfPage]]:
    """How many pages there are, and one of them.

    Raises:
        AutochromeError: they are protected.
        NoPageError: there is no such page.
        RuntimeError: the file is damaged.
    """
    import pypdfium2

    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(os.fspath(path))
        except pypdfium2.PdfiumError as error:
            if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
                raise AutochromeError(
                    tr("“{file}” is protected by a password. Save it without one first."), file=path.name
                ) from error
            raise
        try:
            if page >= len(document):
                raise NoPageError(page)
            yield len(document), document[page]
        finally:
            document.close()


def open_pdf(path: Path, page: int) -> Opened:
    """Open a page of a PDF.

    Raises:
        AutochromeError: it is protected.
        NoPageError: there is no such page.
        RuntimeError: it is damaged.
    """
    with _opened(path, page) as (pages, found):
        sheet = _sheet(found)
    bands = 1 if sheet.is_grey else 3

    def decode(_streamed: bool, _shrink: int) -> vips.Image:
        with _opened(path, page) as (_, found):
            return whole(_drawn(found, sheet))

    described = blank(sheet.width, sheet.height, bands, np.uint8)
    return Opened(described, decode, Carried(Metadata(dpi=sheet.dpi)), pages, _COPIES)


def _sheet(page: pypdfium2.PdfPage) -> _Sheet:
    """The size of a page in pixels of the largest picture on it."""
    import pypdfium2

    width, height = page.get_size()
    wanted = [pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
    images = list(islice(page.get_objects(filter=wanted, max_depth=_DEPTH), _MOST_IMAGES))
    largest = max(images, key=_area, default=None)
    dpi, is_grey = (_PRINTED, _PRINTED), False
    if largest is not None and _area(largest) >= _SCAN * width * height:
        left, bottom, right, top = largest.get_bounds()
        across, down = largest.get_px_size()
        dpi = across / (right - left) * _POINTS, down / (top - bottom) * _POINTS
        dpi = dpi[::-1] if page.get_rotation() % 180 else dpi
        is_grey = len(images) == 1 and largest.get_metadata().colorspace in _GREY
    across, down = (round(side * each / _POINTS) for side, each in zip((width, height), dpi, strict=True))
    return _Sheet(across, down, dpi, is_grey)


def _area(image: pypdfium2.PdfImage) -> float:
    """Of a picture on the page, in square points."""
    left, bottom, right, top = image.get_bounds()
    return float(max(right - left, 0) * max(top - bottom, 0))


def _drawn(page: pypdfium2.PdfPage, sheet: _Sheet) -> NDArray[np.uint8]:
    """The page (height, width, 1 or 3) on white."""
    from pypdfium2 import PdfBitmap, raw

    bitmap = PdfBitmap.new_native(sheet.width, sheet.height, raw.FPDFBitmap_BGR, rev_byteorder=True)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, sheet.width, sheet.height)
    flags = raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER
    raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, sheet.width, sheet.height, 0, flags)
    pixels = bitmap.to_numpy()
    return np.array(pixels[..., :1] if sheet.is_grey else pixels)  # a copy, as the bitmap frees what it shows
