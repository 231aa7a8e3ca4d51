"""TIFF as a container: metadata of a page, and pages put together from strips that were encoded one by one.

libvips joins pages only where they are alike; here each keeps its own size, depth and profile.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import BinaryIO

from core.photo import ifd
from core.photo.containers import iptc_of_resources
from core.photo.metadata import Carried, Metadata, dpi_of, resolution_tags

LARGEST_CLASSIC = 4_000_000_000
"""Bytes above which a file is written as BigTIFF, with some room for what tables take."""

_SUBFILE, _BITS_PER_SAMPLE, _PHOTOMETRIC = 254, 258, 262
_HEIGHT, _STRIP_OFFSETS, _STRIP_BYTE_COUNTS = 257, 273, 279
_COPY_OR_MASK = 0b101
_LAYOUT = frozenset(
    {254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 288, 289}
    | {290, 291, 292, 293, 296, 297, 300, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 330, 332}
    | {334, 336, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529}
    | {530, 531, 532, 559, 37724, 50255}
    | {ifd.XMP, ifd.IPTC, ifd.PHOTOSHOP, ifd.ICC}
)
"""Tags that describe how pixels are stored, or hold what is carried apart: they belong to a file, not to a photo."""


def read_page(file: BinaryIO, number: int) -> Carried:
    """Metadata of the page in one directory. Raises ValueError where it cannot be read."""
    layout, _ = ifd.read_header(file)
    directory = ifd.read(file, layout, ifd.directory_offsets(file)[number])
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


def pages(file: BinaryIO) -> list[int]:
    """Number of each page's directory: copies at a lower resolution and masks (NewSubfileType, TIFF 6.0) are no pages.

    Where there is nothing else, all count. Raises ValueError where the file is no TIFF.
    """
    layout, _ = ifd.read_header(file)
    offsets = ifd.directory_offsets(file)
    kinds = [_integers(ifd.read(file, layout, offset, frozenset({_SUBFILE})), _SUBFILE) for offset in offsets]
    whole = [number for number, kind in enumerate(kinds) if not (kind and kind[0] & _COPY_OR_MASK)]
    return whole or list(range(len(offsets)))


def is_lab_of_bytes(file: BinaryIO, number: int) -> bool:
    """Whether a page is CIE Lab (photometric interpretation 8) at 8 bits a sample."""
    layout, _ = ifd.read_header(file)
    tags = ifd.read(file, layout, ifd.directory_offsets(file)[number], frozenset({_BITS_PER_SAMPLE, _PHOTOMETRIC}))
    photometric, bits = tags.get(_PHOTOMETRIC), tags.get(_BITS_PER_SAMPLE)
    if not isinstance(photometric, ifd.Entry) or not isinstance(bits, ifd.Entry):
        return False
    return photometric.integers() == [8] and bits.integers() == [8, 8, 8]


def begin(target: BinaryIO, big: bool) -> None:
    """Start a TIFF without pages."""
    target.write(b"II+\0\x08\0\0\0" + b"\0" * 8 if big else b"II*\0" + b"\0" * 4)


def append(
    target: BinaryIO, strips: Iterable[bytes], height: int, metadata: Metadata, icc: bytes, big: bool
) -> list[str]:
    """Add a page to ``target`` with its metadata; returns warnings.

    ``strips`` are little-endian TIFFs of one strip each that are alike but for the height of the last, from the top.
    Raises ValueError where a classic TIFF grows beyond 4 GiB.
    """
    end = target.seek(0, io.SEEK_END)
    target.write(b"\0" * (-end % 16))
    directory: ifd.Directory = {}
    offsets, counts = [], []
    for encoded in strips:
        file = io.BytesIO(encoded)
        found = ifd.read(file, *ifd.read_header(file))
        directory = directory or found
        (start,), (count,) = (_integers(found, tag) for tag in (_STRIP_OFFSETS, _STRIP_BYTE_COUNTS))
        offsets.append(target.tell())
        counts.append(target.write(memoryview(encoded)[start : start + count]))
    if not big and target.tell() >= 2**32:
        raise ValueError("a classic TIFF ends at 4 GiB")
    directory |= {_HEIGHT: _long([height]), _STRIP_OFFSETS: _long(offsets, big), _STRIP_BYTE_COUNTS: _long(counts)}
    kept, warnings = _carried_tags(metadata)
    ifd.append_page(target, {**directory, **kept, ifd.ICC: ifd.Entry(ifd.UNDEFINED, icc)}, big)
    return warnings


def _integers(directory: ifd.Directory, tag: int) -> list[int]:
    entry = directory.get(tag)
    return entry.integers() if isinstance(entry, ifd.Entry) else []


def _long(values: list[int], eight: bool = False) -> ifd.Entry:
    """A field of LONG, or of LONG8."""
    kind, width = (ifd.LONG8, 8) if eight else (ifd.LONG, 4)
    return ifd.Entry(kind, b"".join(value.to_bytes(width, "little") for value in values))


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
