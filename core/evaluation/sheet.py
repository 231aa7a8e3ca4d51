"""A contact sheet: photographs in rows, and beside each other the grey picture, each model's colours and the truth."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from core.atomic import atomic_write
from core.color import Codes
from core.errors import AutochromeError
from core.evaluation.evaluate import Compared
from core.messages import tr

MOST_PHOTOS = 48
CELL = (240, 180)  # px
GAP = 8
LINE = 22  # px, of text
ROWS = 12  # more stand beside each other
PAPER, INK = (250, 250, 250), (30, 30, 30)


def check_sheet(path: Path) -> None:
    """Check that a sheet can be written to a file of that name.

    Raises:
        AutochromeError: pictures are not written to files of that name.
    """
    if path.suffix.lower() not in {".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"}:
        raise AutochromeError(tr("{file}: the sheet is a picture; call it .png or .jpg."), file=path)


def draw_sheet(photos: Sequence[Compared]) -> Image.Image:
    """The sheet of the photographs whose pictures were kept.

    Raises:
        AutochromeError: there are none.
    """
    shown = [photo for photo in photos if photo.pictures]
    if not shown:
        raise AutochromeError(tr("None of the photographs that were drawn for the sheet can be read."))
    ways = list(shown[0].pictures)
    block = (len(ways) * (CELL[0] + GAP) + GAP, min(ROWS, len(shown)) * (CELL[1] + LINE + GAP) + LINE + 2 * GAP)
    sheet = Image.new("RGB", (block[0] * ceil(len(shown) / ROWS), block[1]), PAPER)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(14)
    for index, photo in enumerate(shown):
        left, top = index // ROWS * block[0] + GAP, index % ROWS * (CELL[1] + LINE + GAP) + LINE + GAP
        if index % ROWS == 0:
            for column, way in enumerate(ways):
                draw.text((left + column * (CELL[0] + GAP), GAP), way, INK, font)
        for column, picture in enumerate(photo.pictures.values()):
            _place(sheet, picture, left + column * (CELL[0] + GAP), top)
        draw.text((left, top + CELL[1] + 2), photo.name, INK, font)
    return sheet


def _place(sheet: Image.Image, picture: Codes, left: int, top: int) -> None:
    """Paste a picture, fitted into a cell, at its bottom left."""
    fitted = Image.fromarray(np.ascontiguousarray(picture))
    fitted.thumbnail(CELL, Image.Resampling.LANCZOS)
    sheet.paste(fitted, (left, top + CELL[1] - fitted.height))


def write_sheet(photos: Sequence[Compared], path: Path) -> None:
    """Write `draw_sheet` in the format of the file's name, beside it and renamed."""
    form = Image.registered_extensions()[path.suffix.lower()]
    with atomic_write(path) as beside:
        draw_sheet(photos).save(beside, form, quality=92)
