"""Boxes of which JPEG 2000 and JPEG XL files are made (ISO/IEC 15444-1, annex I; ISO/IEC 18181-2)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

_LARGEST = 64 * 2**20  # bytes of a box that is read; more than any sane metadata


class Box(NamedTuple):
    """One box: its name, where its content begins in the file, and how many bytes that has."""

    name: bytes
    start: int
    size: int

    def read(self, file: BinaryIO) -> bytes:
        """Read the content, as far as it is there.

        Raises:
            ValueError: it is larger than any metadata.
        """
        if self.size > _LARGEST:
            raise ValueError("a box that is too large")
        file.seek(self.start)
        return file.read(self.size)


def boxes(file: BinaryIO, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """Walk over the boxes from a byte of a file to another, the file's end where none is said.

    Raises:
        ValueError: a box is shorter than its own head.
    """
    end = file.seek(0, 2) if end is None else end
    while start + 8 <= end:
        file.seek(start)
        size, name = struct.unpack(">I4s", file.read(8))
        head = 8
        if size == 1:
            size, head = int.from_bytes(file.read(8), "big"), 16
        size = size or end - start
        if size < head:
            raise ValueError("a box is shorter than its head")
        yield Box(name, start + head, size - head)
        start += size


def box(name: bytes, content: bytes) -> bytes:
    """Make a box."""
    return struct.pack(">I4s", len(content) + 8, name) + content
