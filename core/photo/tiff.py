"""TIFF as a container: metadata of a page, and pages encoded one by one put together in one file.

libvips joins pages only where they are alike; here each keeps its own size, depth and profile.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable
from typing import BinaryIO

from core.photo import ifd
from core.photo.containers import iptc_of_resources
from core.photo.metadata import Carried, Metadata, dpi_of, resolution_tags

LARGEST_CLASSIC = 4_000_000_000
"""Bytes above which a file is written as BigTIFF, with some room for what tables take."""

_BITS_PER_SAMPLE, _PHOTOMETRIC = 258, 262
_STRIP_OFFSETS, _TILE_OFFSETS = 273, 324
_LAYOUT = frozenset(
    {254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 288, 289}
    | {290, 291, 292, 293, 296, 297, 300, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 330, 332}
    | {334, 336, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529}
    | {530, 531, 532, 559, 37724, 50255}
    | {ifd.XMP, ifd.IPTC, ifd.PHOTOSHOP, ifd.ICC}
)
"""Tags that describe how pixels are stored, or hold what is carried apart: they belong to a file, not to a photo."""


def read_page(file: BinaryIO, page: int) -> Carried:
    """Metadata of one page. Raises ValueError where there is no such page."""
    layout, _ = ifd.read_header(file)
    directory = ifd.read(file, layout, ifd.directory_offsets(file)[page])
    xmp, iptc, resources, icc = (_data(directory, tag) for tag in (ifd.XMP, ifd.IPTC, ifd.PHOTOSHOP, ifd.ICC))
    if iptc is None and resources is not None:
        iptc = iptc_of_resources(resources)
    kept: ifd.Directory = {tag: value for tag, value in directory.items() if tag not in _LAYOUT}
    if ifd.ORIENTATION in directory:
        kept[ifd.ORIENTATION] = directory[ifd.ORIENTATION]
    exif = ifd.exif_block(kept) if kept else None
    return Carried(Metadata(exif, xmp, iptc, dpi_of(directory)), icc)


def read_first_xmp(file: BinaryIO) -> Carried:
    """The first page's XMP alone, which is quick. Raises ValueError where there is no page."""
    layout, offset = ifd.read_header(file)
    return Carried(Metadata(xmp=_data(ifd.read(file, layout, offset, frozenset({ifd.XMP})), ifd.XMP)))


def _data(directory: ifd.Directory, tag: int) -> bytes | None:
    entry = directory.get(tag)
    return entry.data if isinstance(entry, ifd.Entry) else None


def page_count(file: BinaryIO) -> int:
    """Number of pages. Raises ValueError where the file is no TIFF."""
    return len(ifd.directory_offsets(file))


def is_lab_of_bytes(file: BinaryIO, page: int) -> bool:
    """Whether a page is CIE Lab (photometric interpretation 8) at 8 bits a sample."""
    layout, _ = ifd.read_header(file)
    tags = ifd.read(file, layout, ifd.directory_offsets(file)[page], frozenset({_BITS_PER_SAMPLE, _PHOTOMETRIC}))
    photometric, bits = tags.get(_PHOTOMETRIC), tags.get(_BITS_PER_SAMPLE)
    if not isinstance(photometric, ifd.Entry) or not isinstance(bits, ifd.Entry):
        return False
    return photometric.integers() == [8] and bits.integers() == [8, 8, 8]


def begin(target: BinaryIO, big: bool) -> None:
    """Start a TIFF without pages."""
    target.write(b"II+\0\x08\0\0\0" + b"\0" * 8 if big else b"II*\0" + b"\0" * 4)


def append(encoded: BinaryIO, target: BinaryIO, metadata: Metadata, icc: bytes, big: bool) -> list[str]:
    """Add the one page of a little-endian TIFF to ``target`` with its metadata; returns warnings.

    Raises ValueError where a classic TIFF grows beyond 4 GiB.
    """
    layout, offset = ifd.read_header(encoded)
    directory = ifd.read(encoded, layout, offset)
    base = target.seek(0, io.SEEK_END)
    base += target.write(b"\0" * (-base % 16))
    encoded.seek(0)
    shutil.copyfileobj(encoded, target, 2**20)
    for tag in (_STRIP_OFFSETS, _TILE_OFFSETS):
        entry = directory.get(tag)
        if isinstance(entry, ifd.Entry):
            directory[tag] = _shifted(entry, base, big)
    kept, warnings = _carried_tags(metadata)
    ifd.append_page(target, {**directory, **kept, ifd.ICC: ifd.Entry(ifd.UNDEFINED, icc)}, big)
    return warnings


def _shifted(entry: ifd.Entry, base: int, big: bool) -> ifd.Entry:
    """Offsets of strips in the file that the page has been copied to."""
    kind, width = (ifd.LONG8, 8) if big else (ifd.LONG, 4)
    places = [place + base for place in entry.integers()]
    if not big and max(places) >= 2**32:
        raise ValueError("a classic TIFF ends at 4 GiB")
    return ifd.Entry(kind, b"".join(place.to_bytes(width, "little") for place in places))


def _carried_tags(metadata: Metadata) -> tuple[ifd.Directory, list[str]]:
    tags: ifd.Directory = {}
    warnings = []
    if metadata.exif:
        try:
            tags |= _without(ifd.exif_directory(metadata.exif), _LAYOUT)
        except ValueError as error:
            warnings.append(f"its EXIF cannot be read and is left out ({error})")
    tags[ifd.ORIENTATION] = ifd.Entry(ifd.SHORT, b"\x01\0")
    if metadata.xmp:
        tags[ifd.XMP] = ifd.Entry(ifd.BYTE, metadata.xmp)
    if metadata.iptc:
        tags[ifd.IPTC] = ifd.Entry(ifd.UNDEFINED, metadata.iptc)
    if metadata.dpi:
        tags |= resolution_tags(metadata.dpi)
    return tags, warnings


def _without(directory: ifd.Directory, tags: Iterable[int]) -> ifd.Directory:
    return {tag: value for tag, value in directory.items() if tag not in tags}
