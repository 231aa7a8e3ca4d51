"""What becomes of a scan's metadata in a saved picture: all of it, all but places, or none."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from core.photo import ifd, iptc, xmp
from core.photo.metadata import Metadata


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
    return replace(metadata, exif=exif, xmp=packet, iptc=metadata.iptc and iptc.without(metadata.iptc, iptc.PLACES))


def _exif_without_place(exif: bytes) -> bytes | None:
    try:
        return ifd.without_gps(exif)
    except ValueError:
        return None
