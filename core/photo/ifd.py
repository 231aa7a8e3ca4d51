"""Directories of tags as TIFF 6.0 lays them out; EXIF is the same thing in miniature, so both are handled here.

Values are kept as bytes and carried from file to file without being interpreted, which is what keeps fields that
nobody has heard of. In memory they are always little-endian, as all files written here are. A block of EXIF that stays
EXIF is patched in place instead, because the notes of camera makers hold offsets that only hold where they lie.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator, Mapping
from typing import BinaryIO, NamedTuple

import numpy as np

ORIENTATION = 274
X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT = 282, 283, 296
XMP, IPTC, PHOTOSHOP, ICC = 700, 33723, 34377, 34675
EXIF, GPS, INTEROPERABILITY = 34665, 34853, 40965
SUBDIRECTORIES = frozenset({EXIF, GPS, INTEROPERABILITY})
COLOUR_SPACE, PIXEL_X, PIXEL_Y = 40961, 40962, 40963
WIDTH, HEIGHT, BITS, PHOTOMETRIC, SAMPLES = 256, 257, 258, 262, 277

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED, LONG8 = 1, 2, 3, 4, 5, 7, 16
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_WORDS = {3: 2, 8: 2, 4: 4, 5: 4, 9: 4, 10: 4, 11: 4, 13: 4, 12: 8, 16: 8, 17: 8, 18: 8}
_NARROW = {16: (LONG, "u4"), 17: (9, "i4"), 18: (13, "u4")}
"""For a field of BigTIFF's own types the one of TIFF, and how NumPy calls its numbers."""
_SRATIONAL = 10
_NUMBERS = {
    **{BYTE: "u1", SHORT: "<u2", LONG: "<u4", LONG8: "<u8", RATIONAL: "<u4"},
    **{6: "i1", 8: "<i2", 9: "<i4", _SRATIONAL: "<i4", 11: "<f4", 12: "<f8", 17: "<i8"},
}
"""How NumPy calls the numbers of each type of field."""
_MOST_ENTRIES = 4096


class Entry(NamedTuple):
    """A field's type, as TIFF numbers them, and its values in little-endian bytes."""

    kind: int
    data: bytes

    def integers(self) -> list[int]:
        """The values of a SHORT, LONG or LONG8 field, or the numerators and denominators of RATIONALs."""
        return [int(value) for value in np.frombuffer(self.data, f"<u{_WORDS.get(self.kind, 1)}")]


Directory = dict[int, "Entry | Directory"]


def integers(directory: Directory, tag: int) -> list[int]:
    """The integers of a field; none where it is not there."""
    entry = directory.get(tag)
    return entry.integers() if isinstance(entry, Entry) else []


def numbers(directory: Directory, tag: int) -> list[float]:
    """The numbers of a field of any type, fractions divided; none where it is not there or a divisor is 0."""
    entry = directory.get(tag)
    form = _NUMBERS.get(entry.kind) if isinstance(entry, Entry) else None
    if not isinstance(entry, Entry) or form is None or len(entry.data) % np.dtype(form).itemsize:
        return []
    values = np.frombuffer(entry.data, form).astype(np.float64)
    if entry.kind not in (RATIONAL, _SRATIONAL):
        return [float(value) for value in values]
    tops, bottoms = values[0::2], values[1::2]
    return [float(value) for value in tops / bottoms] if bottoms.all() else []


class Layout(NamedTuple):
    """Byte order ("<" or ">") and whether offsets take eight bytes (BigTIFF)."""

    order: str
    big: bool

    @property
    def head(self) -> str:
        """struct format of one entry up to its value."""
        return self.order + ("HHQ" if self.big else "HHI")

    @property
    def offset(self) -> str:
        """struct format of an offset."""
        return self.order + ("Q" if self.big else "I")

    @property
    def size(self) -> str:
        """struct format of the number of entries."""
        return self.order + ("Q" if self.big else "H")


class _Slot(NamedTuple):
    tag: int
    kind: int
    values: int
    position: int
    """Of the value, which lies in the entry itself where it fits and elsewhere where it does not."""


def _unpack(stream: BinaryIO, offset: int, form: str) -> tuple[int, ...]:
    if offset > stream.seek(0, io.SEEK_END):  # a stream cannot even be told to go to where no file reaches
        raise ValueError("a directory of tags lies outside the file")
    stream.seek(offset)
    size = struct.calcsize(form)
    data = stream.read(size)
    if len(data) < size:
        raise ValueError("a directory of tags ends early")
    return struct.unpack(form, data)


def read_header(stream: BinaryIO) -> tuple[Layout, int]:
    """Layout and offset of the first directory. Raises ValueError where there is no TIFF header."""
    stream.seek(0)
    magic = stream.read(4)
    order = {b"II": "<", b"MM": ">"}.get(magic[:2])
    if order is None or len(magic) < 4:
        raise ValueError("no TIFF header")
    version = struct.unpack(order + "H", magic[2:])[0]
    if version not in (42, 43):
        raise ValueError("no TIFF header")
    layout = Layout(order, version == 43)
    return layout, _unpack(stream, 8 if layout.big else 4, layout.offset)[0]


def directory_offsets(stream: BinaryIO) -> list[int]:
    """Offset of every directory of the main chain, one a page.

    Raises ValueError where they follow each other in a circle, or lie over each other.
    """
    layout, offset = read_header(stream)
    room = stream.seek(0, io.SEEK_END)
    offsets: dict[int, None] = {}
    while offset:
        end = next_position(stream, layout, offset)
        room -= end - offset
        if offset in offsets or room < 0:
            raise ValueError("its directories of tags lie in a circle or over each other")
        offsets[offset] = None
        offset = _unpack(stream, end, layout.offset)[0]
    return list(offsets)


def next_position(stream: BinaryIO, layout: Layout, offset: int) -> int:
    """Where the directory at ``offset`` ends, and names the one that follows it."""
    entries = _unpack(stream, offset, layout.size)[0]
    entry_size = struct.calcsize(layout.head) + struct.calcsize(layout.offset)
    return offset + struct.calcsize(layout.size) + entries * entry_size


def _slots(stream: BinaryIO, layout: Layout, offset: int) -> Iterator[_Slot]:
    """The fields of the directory at ``offset``, but for those of unknown types, or with values outside the file.

    Raises ValueError where all values together are larger than the file, which no decoder is to be shown.
    """
    (entries,) = _unpack(stream, offset, layout.size)
    if entries > _MOST_ENTRIES:
        raise ValueError("a directory has an absurd number of tags")
    head, room = struct.calcsize(layout.head), struct.calcsize(layout.offset)
    table = stream.read(entries * (head + room))
    left = length = stream.seek(0, io.SEEK_END)
    for start in range(0, len(table) - head - room + 1, head + room):
        tag, kind, count = struct.unpack_from(layout.head, table, start)
        if kind not in _SIZES:
            continue
        size = count * _SIZES[kind]
        if size <= room:
            position = offset + struct.calcsize(layout.size) + start + head
        else:
            position = struct.unpack_from(layout.offset, table, start + head)[0]
        if position + size > length:
            continue
        left -= size
        if left < 0:
            raise ValueError("its tags share their bytes")
        yield _Slot(tag, kind, count, position)


def read(stream: BinaryIO, layout: Layout, offset: int, wanted: frozenset[int] | None = None) -> Directory:
    """The directory at ``offset`` with its EXIF, GPS and interoperability directories nested.

    Fields whose values lie outside the file are left out; ``wanted`` restricts reading to these tags.
    Raises ValueError where there is no directory.
    """
    directory: Directory = {}
    for slot in list(_slots(stream, layout, offset)):
        if wanted is not None and slot.tag not in wanted:
            continue
        entry = _value(stream, layout, slot)
        if slot.tag not in SUBDIRECTORIES:
            directory[slot.tag] = entry
        elif (place := entry.integers()) and place[0] != offset:
            nested = frozenset({INTEROPERABILITY}) if slot.tag == EXIF else frozenset()
            directory[slot.tag] = _nested(stream, layout, place[0], nested)
    return directory


def position(stream: BinaryIO, layout: Layout, offset: int, tag: int) -> int:
    """Where the value of a field lies that the directory at ``offset`` has."""
    return next(slot.position for slot in _slots(stream, layout, offset) if slot.tag == tag)


def _nested(stream: BinaryIO, layout: Layout, offset: int, subdirectories: frozenset[int]) -> Directory:
    """A subdirectory; one that cannot be read counts as empty, the fields around it being worth keeping."""
    directory: Directory = {}
    try:
        slots = list(_slots(stream, layout, offset))
    except ValueError:
        return directory
    for slot in slots:
        entry = _value(stream, layout, slot)
        if slot.tag in subdirectories and (place := entry.integers()):
            directory[slot.tag] = _nested(stream, layout, place[0], frozenset())
        elif slot.tag not in SUBDIRECTORIES:
            directory[slot.tag] = entry
    return directory


def _value(stream: BinaryIO, layout: Layout, slot: _Slot) -> Entry:
    stream.seek(slot.position)
    data = stream.read(slot.values * _SIZES[slot.kind])
    word = _WORDS.get(slot.kind, 1)
    if layout.order == ">" and word > 1 and slot.tag != IPTC:  # IPTC is a string of bytes that many writers call LONG
        data = np.frombuffer(data, f">u{word}").astype(f"<u{word}").tobytes()
    return Entry(slot.kind, data)


def serialise(directory: Directory, base: int, big: bool = False) -> bytes:
    """The directory and all that belongs to it, to be put at offset ``base`` of a file, with no successor."""
    layout = Layout("<", big)
    directory = directory if big else _classic(directory)
    room = struct.calcsize(layout.offset)
    head = struct.calcsize(layout.size) + len(directory) * (struct.calcsize(layout.head) + room) + room
    table = struct.pack(layout.size, len(directory))
    beyond = bytearray()
    for tag, value in sorted(directory.items()):
        beyond += b"\0" * (-(base + head + len(beyond)) % 8)
        place = base + head + len(beyond)
        if isinstance(value, dict):
            beyond += serialise(value, place, big)
            table += struct.pack(layout.head, tag, LONG8 if big else LONG, 1) + struct.pack(layout.offset, place)
            continue
        table += struct.pack(layout.head, tag, value.kind, len(value.data) // _SIZES[value.kind])
        if len(value.data) <= room:
            table += value.data.ljust(room, b"\0")
        else:
            table += struct.pack(layout.offset, place)
            beyond += value.data
    return table + b"\0" * room + bytes(beyond)


def _classic(directory: Directory) -> Directory:
    """The fields as a classic TIFF may have them, whose integers take four bytes; those that do not fit are left out.

    Readers refuse the whole picture over one of eight.
    """
    kept = {}
    for tag, value in directory.items():
        if isinstance(value, dict) or value.kind not in _NARROW:
            kept[tag] = value
            continue
        kind, narrow = _NARROW[value.kind]
        wide = np.frombuffer(value.data, f"<{narrow[0]}8")
        if (wide.astype(f"<{narrow}") == wide).all():
            kept[tag] = Entry(kind, wide.astype(f"<{narrow}").tobytes())
    return kept


def append_page(target: BinaryIO, directory: Directory, big: bool, link: int) -> int:
    """Put a directory at the end of a little-endian TIFF as its last page, named at ``link``; returns the next link.

    Raises ValueError where the file would outgrow the offsets of a classic TIFF.
    """
    layout = Layout("<", big)
    end = target.seek(0, io.SEEK_END)
    end += target.write(b"\0" * (-end % 8))
    target.write(serialise(directory, end, big))
    if not big and target.tell() >= 2**32:
        raise ValueError("a classic TIFF ends at 4 GiB")
    target.seek(link)
    target.write(struct.pack(layout.offset, end))
    return next_position(target, layout, end)


def exif_directory(exif: bytes) -> Directory:
    """The first directory of a block of EXIF. Raises ValueError where it cannot be read."""
    stream = io.BytesIO(exif)
    layout, offset = read_header(stream)
    return read(stream, layout, offset)


def exif_block(directory: Directory) -> bytes:
    """A block of EXIF that holds one directory."""
    return b"II*\0\x08\0\0\0" + serialise(directory, 8)


def patched_exif(exif: bytes, wanted: Mapping[int, int], *, turned: bool = False) -> bytes:
    """EXIF with these values in the fields that it has of them, and without a thumbnail of the old pixels.

    ``turned``: resolutions across and down change places.

    Raises ValueError where it cannot be read.
    """
    patched = io.BytesIO(exif)
    layout, offset = read_header(patched)
    slots = list(_slots(patched, layout, offset))
    if turned:
        _swap(patched, [slot for slot in slots if slot.tag in (X_RESOLUTION, Y_RESOLUTION)])
    for slot in list(slots):
        if slot.tag == EXIF:
            slots += _slots(patched, layout, _unpack(patched, slot.position, layout.order + "I")[0])
    for slot in slots:
        if slot.tag in wanted and slot.kind in (SHORT, LONG):
            letter, most = ("H", 65535) if slot.kind == SHORT else ("I", 2**32 - 1)
            patched.seek(slot.position)
            values = (min(wanted[slot.tag], most),) * slot.values
            patched.write(struct.pack(f"{layout.order}{slot.values}{letter}", *values))
    patched.seek(next_position(patched, layout, offset))
    patched.write(struct.pack(layout.offset, 0))
    return patched.getvalue()


def _swap(stream: io.BytesIO, slots: list[_Slot]) -> None:
    """Exchange the values of two fields of one type."""
    if len(slots) != 2 or slots[0][1:3] != slots[1][1:3]:
        return
    values = []
    for slot in slots:
        stream.seek(slot.position)
        values.append(stream.read(_SIZES[slot.kind] * slot.values))
    for slot, value in zip(slots, reversed(values), strict=True):
        stream.seek(slot.position)
        stream.write(value)


def without_gps(exif: bytes) -> bytes:
    """EXIF without its GPS directory, whose bytes are blanked; all else lies where it lay.

    Raises ValueError where it cannot be read.
    """
    patched = io.BytesIO(exif)
    layout, offset = read_header(patched)
    for slot in list(_slots(patched, layout, offset)):
        if slot.tag == GPS:
            _blank(patched, layout, _unpack(patched, slot.position, layout.order + "I")[0])
            _remove_entry(patched, layout, offset, slot.position)
            break
    return patched.getvalue()


def _blank(stream: io.BytesIO, layout: Layout, offset: int) -> None:
    """Zero the values of a directory, then the directory."""
    length = stream.seek(0, io.SEEK_END)
    for slot in list(_slots(stream, layout, offset)):
        stream.seek(slot.position)
        stream.write(b"\0" * (_SIZES[slot.kind] * slot.values))
    end = min(next_position(stream, layout, offset), length)
    stream.seek(offset)
    stream.write(b"\0" * (end - offset))


def _remove_entry(stream: io.BytesIO, layout: Layout, offset: int, value: int) -> None:
    """Take the entry whose value lies at ``value`` out of a directory: what follows in its table moves up."""
    start, size = value - struct.calcsize(layout.head), struct.calcsize(layout.head) + struct.calcsize(layout.offset)
    end = next_position(stream, layout, offset) + struct.calcsize(layout.offset)
    stream.seek(start + size)
    rest = stream.read(end - start - size)
    stream.seek(start)
    stream.write(rest + b"\0" * size)
    entries = _unpack(stream, offset, layout.size)[0]
    if not entries:
        raise ValueError("its directories of tags lie over each other")
    stream.seek(offset)
    stream.write(struct.pack(layout.size, entries - 1))
