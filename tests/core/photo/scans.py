"""Real files to read: scikit-image's astronaut (NASA, public domain) and plain arrays, with metadata in them."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage import data

from core.photo import Photo, PhotoWriter, Record, open_photo, saved_depth

RECORD = Record("scan of Großmutter & 祖母.tif", "unet-lite0", "1.2", {"saturation": "1.4", "tile": "256"})
DATE = "1931:05:17 12:00:00"
LIMIT = 10**8


def portrait(height: int = 64, width: int = 96) -> NDArray[np.uint8]:
    """A part of the astronaut (height, width, 3)."""
    return np.ascontiguousarray(data.astronaut()[60 : 60 + height, 180 : 180 + width])


def deep(pixels: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """16 bits with all of them in use."""
    noise = np.random.default_rng(1).integers(0, 256, pixels.shape)
    return (pixels.astype(np.uint16) * 256 + noise).astype(np.uint16)


def bmp_of_runs(width: int, height: int, runs: bytes = b"") -> bytes:
    """A BMP in RLE8, which may say many pixels in a kilobyte: those that no run reaches are black."""
    palette = bytes(range(256)) * 4
    runs += b"\0\1"  # the end of the picture
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 1, len(runs), 2835, 2835, 256, 0)
    return struct.pack("<2sIHHI", b"BM", 1078 + len(runs), 0, 0, 1078) + head + palette + runs


def exif(orientation: int = 1) -> bytes:
    """EXIF with a date, a camera, a place on Earth and an orientation; without the prefix of JPEG."""
    block = Image.Exif()
    block[271], block[272], block[306], block[274] = "Leitz", "Leica II", DATE, orientation
    details = block.get_ifd(34665)
    details[36867], details[40962], details[40963] = DATE, 96, 64
    details[37500] = b"notes of the maker, longer than four bytes"
    place = block.get_ifd(34853)
    place[1], place[2], place[3], place[4] = "N", (48.0, 51.0, 30.0), "E", (2.0, 17.0, 40.0)
    return block.tobytes().removeprefix(b"Exif\0\0")


def survived(block: bytes | None) -> bool:
    """Whether everything that `exif` put in is there, by Pillow's reading."""
    if block is None:
        return False
    found = Image.Exif()
    found.load(block)
    details, place = found.get_ifd(34665), found.get_ifd(34853)
    return (
        (found[271], found[272], found[306], found[274]) == ("Leitz", "Leica II", DATE, 1)
        and details[36867] == DATE
        and details[37500] == b"notes of the maker, longer than four bytes"
        and (place[1], place[2], place[3]) == ("N", (48.0, 51.0, 30.0), "E")
    )


def opened(path: Path, page: int = 0) -> Photo:
    return open_photo(path, page, max_pixels=LIMIT)


def as_rgb(photo: Photo, depth: int, rows: int = 17) -> Iterator[NDArray[Any]]:
    """The photo's own pixels as strips to save."""
    for _, strip in photo.strips(rows):
        colour = strip[..., :3] if strip.shape[2] > 2 else np.repeat(strip[..., :1], 3, axis=2)
        if depth == 8 and colour.dtype == np.uint16:
            yield ((colour.astype(np.uint32) + 128) // 257).astype(np.uint8)
        elif depth == 16 and colour.dtype == np.uint8:
            yield colour.astype(np.uint16) * 257
        else:
            yield colour


class Page(NamedTuple):
    """A page to save: strips (h, width, 3) from the top, and the record that goes into it."""

    photo: Photo
    strips: Iterable[NDArray[Any]]
    record: Record | None


def write_photo(target: Path, pages: Sequence[Page], **options: Any) -> tuple[str, ...]:
    """Push all pages into a file; returns warnings."""
    with PhotoWriter(target, [page.photo for page in pages], **options) as writer:
        for page in pages:
            writer.begin(page.record)
            for strip in page.strips:
                writer.write(strip)
    return writer.warnings


def save(photo: Photo, target: Path, record: Record | None = RECORD, **options: Any) -> tuple[str, ...]:
    """Save a photo uncoloured."""
    return write_photo(target, [Page(photo, as_rgb(photo, saved_depth(target, photo)), record)], **options)
