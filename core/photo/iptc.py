"""Datasets of IPTC-IIM 4.2: 0x1C, record, number, two bytes of length, value."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

TITLE, DATE, TIME, CAPTION = 5, 55, 60, 120
PLACES = frozenset({26, 27, 90, 92, 95, 100, 101})
"""Content location, city, sublocation, province, country's code and name."""
SUBLOCATION = 92


class Dataset(NamedTuple):
    """One dataset and its bytes, head and all."""

    record: int
    number: int
    whole: bytes

    @property
    def text(self) -> str:
        """Its value, which says of itself seldom how it is encoded."""
        value = self.whole[5:]
        try:
            return value.decode().strip("\0 ")
        except UnicodeDecodeError:
            return value.decode("latin-1").strip("\0 ")


def datasets(block: bytes) -> Iterator[Dataset]:
    """All datasets of a block.

    Raises:
        ValueError: one has a length of more than 32 kB, which no caption is, or ends beyond the block.
    """
    start = 0
    while start + 5 <= len(block) and block[start] == 0x1C:
        end = start + 5 + int.from_bytes(block[start + 3 : start + 5], "big")
        if block[start + 3] & 0x80 or end > len(block):
            raise ValueError("a dataset is too long")
        yield Dataset(block[start + 1], block[start + 2], block[start:end])
        start = end


def without(block: bytes, numbers: Collection[int]) -> bytes | None:
    """The block without these datasets of record 2; None where nothing is left, or it cannot be read."""
    try:
        left = (each.whole for each in datasets(block) if each.record != 2 or each.number not in numbers)
        return b"".join(left) or None
    except ValueError:
        return None


def text_of(block: bytes | None, number: int) -> str:
    """The text of a dataset of record 2; empty where there is none."""
    try:
        found = (each.text for each in datasets(block or b"") if each.record == 2 and each.number == number)
        return next(found, "")
    except ValueError:
        return ""
