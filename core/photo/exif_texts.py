"""Texts in a block of EXIF: read, put in and taken out, while all else lies where it lay.

The notes of camera makers hold offsets into the block. So a directory that grows is copied behind all else, and what
its fields point at stays.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping

from core.photo import ifd

DESCRIPTION = 270  # of the first directory
TAKEN, SECONDS, ZONE = 36867, 37521, 36881  # of EXIF's own: when it was taken, parts of its second, its time zone
_ENTRY = 12


def text_of(exif: bytes | None, tag: int) -> str:
    """A text of the first directory; empty where there is none."""
    if not exif:
        return ""
    try:
        stream = io.BytesIO(exif)
        entry = ifd.read(stream, *ifd.read_header(stream), frozenset({tag})).get(tag)
    except ValueError:
        return ""
    return entry.data.decode("utf-8", "replace").strip("\0 ") if isinstance(entry, ifd.Entry) else ""


def with_texts(exif: bytes | None, first: Mapping[int, str | None], own: Mapping[int, str | None] = {}) -> bytes | None:
    """EXIF with texts in these fields of its first directory, and of EXIF's own; None takes a field out.

    Raises:
        ValueError: it cannot be read.
    """
    if exif is None and not any(each is not None for each in (*first.values(), *own.values())):
        return None
    block = bytearray(exif or ifd.exif_block({}))
    layout, start = ifd.read_header(io.BytesIO(block))
    if layout.big:
        raise ValueError("no EXIF")
    fields, following = _fields(block, layout, start)
    if own:
        beyond = fields.get(ifd.EXIF)
        inner, _ = _fields(block, layout, struct.unpack(layout.order + "I", beyond[8:])[0]) if beyond else ({}, 0)
        place = _put(block, layout, inner, own, 0)
        fields[ifd.EXIF] = struct.pack(layout.order + "HHII", ifd.EXIF, ifd.LONG, 1, place)
    place = _put(block, layout, fields, first, following)
    struct.pack_into(layout.order + "I", block, 4, place)
    return bytes(block)


def _fields(block: bytearray, layout: ifd.Layout, start: int) -> tuple[dict[int, bytes], int]:
    """The entries of a directory as they lie, by tag, and where the next directory begins."""
    end = ifd.next_position(io.BytesIO(block), layout, start)
    if end + 4 > len(block):
        raise ValueError("a directory of tags ends early")
    entries = (bytes(block[place : place + _ENTRY]) for place in range(start + 2, end, _ENTRY))
    return {struct.unpack(layout.order + "H", entry[:2])[0]: entry for entry in entries}, struct.unpack_from(
        layout.order + "I", block, end
    )[0]


def _put(
    block: bytearray, layout: ifd.Layout, fields: dict[int, bytes], texts: Mapping[int, str | None], following: int
) -> int:
    """Add a directory of these fields and texts to the end of the block; where it begins."""
    for tag, text in texts.items():
        _blank(block, layout, fields.pop(tag, None))
        if text is None:
            continue
        data = text.encode() + b"\0"
        place = struct.pack(layout.order + "I", _appended(block, data)) if len(data) > 4 else data.ljust(4, b"\0")
        fields[tag] = struct.pack(layout.order + "HHI", tag, ifd.ASCII, len(data)) + place
    table = struct.pack(layout.order + "H", len(fields)) + b"".join(fields[tag] for tag in sorted(fields))
    return _appended(block, table + struct.pack(layout.order + "I", following))


def _blank(block: bytearray, layout: ifd.Layout, entry: bytes | None) -> None:
    """Leave nothing of a text that goes, which could be read still."""
    _, kind, count, place = struct.unpack(layout.order + "HHII", entry) if entry else (0, 0, 0, 0)
    if kind == ifd.ASCII and count > 4 and place + count <= len(block):
        block[place : place + count] = bytes(count)


def _appended(block: bytearray, data: bytes) -> int:
    block += b"\0" * (len(block) % 2)
    place = len(block)
    block += data
    return place
