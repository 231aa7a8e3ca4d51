"""TIFF as a container: metadata of a page, and pages put together from strips that were encoded one by one.

libvips joins pages only where they are alike; here each keeps its own size, depth and profile. Asked for one page,
libvips also walks through all of them, so that it is shown each page as the only one of its file.
"""

from __future__ import annotations

import io
import math
import struct
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from core.messages import Message, message, tr
from core.photo import ifd, kinds, samples
from core.photo.containers import iptc_of_resources
from core.photo.ifd import integers
from core.photo.metadata import Carried, Metadata, dpi_of, resolution_tags

LARGEST_CLASSIC = 4_000_000_000
"""Bytes above which a file is written as BigTIFF, with some room for what tables take."""

_SUBFILE, _OLD_SUBFILE, _OLD_COPY = 254, 255, 2
_KIND_OF_PAGE = frozenset({_SUBFILE, _OLD_SUBFILE, ifd.PHOTOMETRIC, samples.SUBDIRECTORIES, samples.DNG_VERSION})
STRIP_OFFSETS, ROWS_PER_STRIP, STRIP_BYTE_COUNTS, PALETTE = 273, 278, 279, 320
_TILE_OFFSETS = 324
_TILE_WIDTH, _TILE_HEIGHT = 322, 323
_COPY_OR_MASK = 0b101
_LAYOUT = frozenset(
    {254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 288, 289}
    | {290, 291, 292, 293, 296, 297, 300, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 330, 332}
    | {334, 336, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529}
    | {530, 531, 532, 559, 37724, 50255}
    | {ifd.XMP, ifd.IPTC, ifd.PHOTOSHOP, ifd.ICC}
)
"""Tags that describe how pixels are stored, or hold what is carried apart: they belong to a file, not to a photo."""


_RESOLUTION = frozenset({ifd.X_RESOLUTION, ifd.Y_RESOLUTION, ifd.RESOLUTION_UNIT})
"""What an encoder says for want of anything better."""


class Index(NamedTuple):
    """Where the pages of a file are."""

    layout: ifd.Layout
    offsets: tuple[int, ...]
    """Of each page's directory."""
    is_raw: bool
    """Whether it is a raw file, by any of its directories."""


def index_of(path: Path) -> Index:
    """The pages of a file, for all of which its directories are read but once, as long as it does not change.

    Raises ValueError where the file is no TIFF, or where its directories follow each other in a circle.
    """
    state = path.stat()
    return _index(path, state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=8)
def _index(path: Path, _size: int, _changed: int) -> Index:
    """Copies at a lower resolution and masks, by any of their tags (TIFF 6.0), are no pages, if there is more."""
    with path.open("rb") as file:
        layout, _ = ifd.read_header(file)
        offsets = ifd.directory_offsets(file)
        kinds_of_pages = [ifd.read(file, layout, offset, _KIND_OF_PAGE) for offset in offsets]
        inner = [place for each in kinds_of_pages for place in samples.subdirectories(each)]
        is_raw = any(
            map(samples.is_raw, [*kinds_of_pages, *(ifd.read(file, layout, at, _KIND_OF_PAGE) for at in inner)])
        )
    whole = [offset for offset, kind in zip(offsets, kinds_of_pages, strict=True) if _is_page(kind)]
    return Index(layout, tuple(whole or offsets), is_raw)


def is_raw(path: Path) -> bool:
    """Whether a file that begins like a TIFF is a raw file; one whose directories are damaged is none."""
    try:
        return index_of(path).is_raw
    except ValueError:
        return False


def _is_page(directory: ifd.Directory) -> bool:
    copy_or_mask = (integers(directory, _SUBFILE) or [0])[0] & _COPY_OR_MASK
    is_copy = (integers(directory, _OLD_SUBFILE) or [0])[0] == _OLD_COPY
    return not (copy_or_mask or is_copy or integers(directory, ifd.PHOTOMETRIC) == [samples.MASK])


def check_samples(file: BinaryIO, layout: ifd.Layout, directory: ifd.Directory, name: str) -> samples.Samples:
    """Tell what is read of a page by its directory.

    Raises:
        AutochromeError: its samples are of a kind that is not read, or it is but a copy of a picture that lies
            elsewhere; says which.
    """
    wanted = frozenset({ifd.PHOTOMETRIC, _SUBFILE})
    inner = [ifd.read(file, layout, offset, wanted) for offset in samples.subdirectories(directory)]
    if not _is_page(directory) and any(map(_is_page, inner)):
        raise kinds.unread(name, message(tr("a TIFF that has a thumbnail where others have the picture")))
    return samples.samples_of(name, directory)


class View(io.RawIOBase):
    """A file in which some bytes are others than they are on disk, or which goes on behind its end."""

    def __init__(self, path: Path, changes: Mapping[int, bytes], behind: bytes = b"") -> None:
        super().__init__()
        self._file, self._changes = path.open("rb", buffering=0), changes
        self._behind, self._size = behind, path.stat().st_size

    def readable(self) -> bool:
        """Whether it can be read: always."""
        return True

    def seekable(self) -> bool:
        """Whether it can be read in any order: always."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a byte."""
        if whence == io.SEEK_END:
            return self._file.seek(self._size + len(self._behind) + offset)
        return self._file.seek(offset, whence)

    def readinto(self, buffer: Any, /) -> int:
        """Read what comes next into a buffer, the changes in place of what is in the file."""
        start = self._file.tell()
        if start >= self._size:
            rest = self._behind[start - self._size :][: len(memoryview(buffer))]
            memoryview(buffer)[: len(rest)] = rest
            self._file.seek(start + len(rest))
            return len(rest)
        read = self._file.readinto(buffer) or 0
        for place, change in self._changes.items():
            first, last = max(place, start), min(place + len(change), start + read)
            if first < last:
                memoryview(buffer)[first - start : last - start] = change[first - place : last - place]
        return read

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()


def alone(file: BinaryIO, layout: ifd.Layout, offset: int) -> dict[int, bytes]:
    """What has to be changed for a page to be the only one, so that no reader goes through all the others; by place."""
    changes = {
        8 if layout.big else 4: struct.pack(layout.offset, offset),
        ifd.next_position(file, layout, offset): struct.pack(layout.offset, 0),
    }
    return {place: change for place, change in changes.items() if _bytes_at(file, place, len(change)) != change}


def codes_of_lab(file: BinaryIO, layout: ifd.Layout, offset: int, tags: ifd.Directory) -> dict[int, bytes]:
    """What has to be changed for a page of Lab at 8 bits to be one of RGB with the same codes; nothing if it is none.

    libvips refuses it as it is. ``tags`` are those of the directory at ``offset``.
    """
    is_lab = integers(tags, ifd.PHOTOMETRIC) in ([samples.LAB], [samples.ICC_LAB])
    if not is_lab or integers(tags, ifd.BITS)[:3] != [8, 8, 8]:
        return {}
    return {ifd.position(file, layout, offset, ifd.PHOTOMETRIC): struct.pack(layout.order + "H", samples.RGB)}


def without_odd_resolution(file: BinaryIO, layout: ifd.Layout, offset: int, tags: ifd.Directory) -> dict[int, bytes]:
    """What has to be changed for a page to have no resolution below 0 or beyond all numbers, over which libtiff fails.

    ``tags`` are those of the directory at ``offset``.
    """
    changes = {}
    for tag in (ifd.X_RESOLUTION, ifd.Y_RESOLUTION):
        entry, values = tags.get(tag), ifd.numbers(tags, tag)
        if isinstance(entry, ifd.Entry) and not all(0 <= value < math.inf for value in values):
            changes[ifd.position(file, layout, offset, tag)] = bytes(len(entry.data))
    return changes


def _bytes_at(file: BinaryIO, place: int, count: int) -> bytes:
    file.seek(place)
    return file.read(count)


def carried(directory: ifd.Directory) -> Carried:
    """Metadata of the page that has this directory."""
    xmp, iptc, resources, icc = (_data(directory, tag) for tag in (ifd.XMP, ifd.IPTC, ifd.PHOTOSHOP, ifd.ICC))
    if iptc is None and resources is not None:
        iptc = iptc_of_resources(resources)
    kept: ifd.Directory = {tag: value for tag, value in directory.items() if tag not in _LAYOUT}
    if ifd.ORIENTATION in directory:
        kept[ifd.ORIENTATION] = directory[ifd.ORIENTATION]
    exif = ifd.exif_block(kept) if kept else None
    return Carried(Metadata(exif, xmp, iptc, dpi_of(directory)), icc)


def tile_size(directory: ifd.Directory) -> tuple[int, int]:
    """Width and height of a tile; 0 where the page lies in strips."""
    width, height = (max(integers(directory, tag), default=0) for tag in (_TILE_WIDTH, _TILE_HEIGHT))
    return width, height


def is_unfinished(directory: ifd.Directory) -> bool:
    """Whether strips or tiles are missing: what wrote the file left room for where they lie, and never said it."""
    return any(0 in integers(directory, tag) for tag in (STRIP_OFFSETS, _TILE_OFFSETS))


def read_first_xmp(file: BinaryIO) -> Carried:
    """The first page's XMP alone, which is quick. Raises ValueError where there is no page."""
    layout, offset = ifd.read_header(file)
    return Carried(Metadata(xmp=_data(ifd.read(file, layout, offset, frozenset({ifd.XMP})), ifd.XMP)))


def _data(directory: ifd.Directory, tag: int) -> bytes | None:
    entry = directory.get(tag)
    return entry.data if isinstance(entry, ifd.Entry) else None


class Writer:
    """A TIFF that grows page by page."""

    def __init__(self, target: BinaryIO, big: bool) -> None:
        """Start it without pages."""
        target.write(b"II+\0\x08\0\0\0" + b"\0" * 8 if big else b"II*\0" + b"\0" * 4)
        self._target, self._big, self._link = target, big, 8 if big else 4

    def begin(self, height: int, metadata: Metadata, icc: bytes) -> None:
        """Begin a page of so many rows."""
        end = self._target.seek(0, io.SEEK_END)
        self._target.write(b"\0" * (-end % 16))
        self._height, self._metadata, self._icc = height, metadata, icc
        self._directory: ifd.Directory = {}
        self._offsets: list[int] = []
        self._counts: list[int] = []

    def add(self, encoded: bytes) -> None:
        """Add the next strip of the page from the top: a little-endian TIFF of one strip.

        All are alike but for the height of the last.
        """
        file = io.BytesIO(encoded)
        found = ifd.read(file, *ifd.read_header(file))
        self._directory = self._directory or _without(found, _RESOLUTION)
        (start,), (count,) = (integers(found, tag) for tag in (STRIP_OFFSETS, STRIP_BYTE_COUNTS))
        self._offsets.append(self._target.tell())
        self._counts.append(self._target.write(memoryview(encoded)[start : start + count]))

    def end(self) -> list[Message]:
        """Complete the page; returns warnings. Raises ValueError where a classic TIFF grows beyond 4 GiB."""
        target, big = self._target, self._big
        if not big and target.tell() >= 2**32:
            raise ValueError("a classic TIFF ends at 4 GiB")
        directory = self._directory | {
            ifd.HEIGHT: _long([self._height]),
            STRIP_OFFSETS: _long(self._offsets, big),
            STRIP_BYTE_COUNTS: _long(self._counts),
        }
        kept, warnings = _carried_tags(self._metadata)
        whole = {**directory, **kept, ifd.ICC: ifd.Entry(ifd.UNDEFINED, self._icc)}
        self._link = ifd.append_page(target, whole, big, self._link)
        return warnings


def _short(value: int) -> ifd.Entry:
    return ifd.Entry(ifd.SHORT, value.to_bytes(2, "little"))


def _long(values: list[int], eight: bool = False) -> ifd.Entry:
    """A field of LONG, or of LONG8."""
    kind, width = (ifd.LONG8, 8) if eight else (ifd.LONG, 4)
    return ifd.Entry(kind, b"".join(value.to_bytes(width, "little") for value in values))


def _carried_tags(metadata: Metadata) -> tuple[ifd.Directory, list[Message]]:
    tags: ifd.Directory = {}
    warnings = []
    if metadata.exif:
        try:
            tags |= _without(ifd.exif_directory(metadata.exif), _LAYOUT)
        except ValueError as error:
            warnings.append(message(tr("its EXIF cannot be read and is left out ({reason})"), reason=error))
    tags[ifd.ORIENTATION] = _short(1)
    if metadata.xmp:
        tags[ifd.XMP] = ifd.Entry(ifd.BYTE, metadata.xmp)
    if metadata.iptc:
        tags[ifd.IPTC] = ifd.Entry(ifd.UNDEFINED, metadata.iptc)
    if metadata.dpi:
        tags |= resolution_tags(metadata.dpi)
    return tags, warnings


def _without(directory: ifd.Directory, tags: Iterable[int]) -> ifd.Directory:
    return {tag: value for tag, value in directory.items() if tag not in tags}
