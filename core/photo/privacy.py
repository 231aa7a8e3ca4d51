"""What becomes of a scan's metadata in a saved picture: all of it, all but places, or none."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from core.photo import ifd, xmp
from core.photo.metadata import Metadata

_IPTC_PLACES = frozenset({26, 27, 90, 92, 95, 100, 101})
"""Datasets of record 2 (IPTC-IIM 4.2): content location, city, sublocation, province, country's code and name."""


class Kept(StrEnum):
    """How much of the metadata is kept. ICC profile and dpi always are: they belong to the pixels."""

    ALL = "keep"
    NO_LOCATION = "no-location"
    """All but the GPS position, and places by name, in EXIF, XMP and IPTC."""
    NONE = "none"


def kept(metadata: Metadata, what: Kept) -> Metadata:
    """The part of ``metadata`` that is kept; blocks whose places cannot be told apart are dropped whole."""
    if what is Kept.ALL:
        return metadata
    if what is Kept.NONE:
        return Metadata(dpi=metadata.dpi)
    exif = metadata.exif and _exif_without_place(metadata.exif)
    packet = metadata.xmp and xmp.without_places(metadata.xmp)
    return replace(metadata, exif=exif, xmp=packet, iptc=metadata.iptc and _iptc_without_place(metadata.iptc))


def _exif_without_place(exif: bytes) -> bytes | None:
    try:
        return ifd.without_gps(exif)
    except ValueError:
        return None


def _iptc_without_place(iptc: bytes) -> bytes | None:
    """Datasets are: 0x1C, record, number, two bytes of length, value."""
    remaining = bytearray()
    start = 0
    while start + 5 <= len(iptc) and iptc[start] == 0x1C:
        end = start + 5 + int.from_bytes(iptc[start + 3 : start + 5], "big")
        if iptc[start + 3] & 0x80 or end > len(iptc):
            return None  # longer than 32 kB, which no caption is
        if iptc[start + 1] != 2 or iptc[start + 2] not in _IPTC_PLACES:
            remaining += iptc[start:end]
        start = end
    return bytes(remaining) or None
