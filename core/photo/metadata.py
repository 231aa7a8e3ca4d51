"""What a photograph carries beside its pixels, in one form for all file formats."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from fractions import Fraction

from core.messages import Message, message, tr
from core.photo import ifd

_FINEST_DPI = 100_000


@dataclass(frozen=True)
class Metadata:
    """The blocks are kept as they lay in the file; None where there was none."""

    exif: bytes | None = None
    """A TIFF stream of directories, without the "Exif" prefix of JPEG."""
    xmp: bytes | None = None
    """An XMP packet, as XML."""
    iptc: bytes | None = None
    """IPTC-IIM datasets, without the Photoshop resource that wraps them in JPEG."""
    dpi: tuple[float, float] | None = None
    """Pixels per inch across and down."""


@dataclass(frozen=True)
class Carried:
    """All that was found in a file: the metadata, its ICC profile, and complaints about what could not be read."""

    metadata: Metadata = Metadata()
    icc: bytes | None = None
    warnings: tuple[Message, ...] = ()
    is_lossless: bool = False
    """Whether the file packs pixels without loss, where its format has the choice."""


def orientation(exif: bytes | None) -> int:
    """The EXIF orientation 1…8; 1 where there is none or it is not one of these."""
    directory = _first_directory(exif)
    values = ifd.integers(directory, ifd.ORIENTATION)
    return values[0] if values and 1 <= values[0] <= 8 else 1


def _first_directory(exif: bytes | None) -> ifd.Directory:
    """The first directory alone; empty where there is none or it cannot be read."""
    if not exif:
        return {}
    try:
        layout, offset = ifd.read_header(io.BytesIO(exif))
        wanted = frozenset({ifd.ORIENTATION, ifd.X_RESOLUTION, ifd.Y_RESOLUTION, ifd.RESOLUTION_UNIT})
        return ifd.read(io.BytesIO(exif), layout, offset, wanted)
    except ValueError:
        return {}


def dpi_of(directory: ifd.Directory) -> tuple[float, float] | None:
    """Resolution from the tags that TIFF and EXIF share; None where it is missing or has no unit."""
    units = ifd.integers(directory, ifd.RESOLUTION_UNIT)
    per_inch = {2: 1.0, 3: 2.54}.get(units[0] if units else 2)
    values = [(ifd.numbers(directory, tag) or [0.0])[0] for tag in (ifd.X_RESOLUTION, ifd.Y_RESOLUTION)]
    if per_inch is None or not min(values) > 0.0:
        return None
    return values[0] * per_inch, values[1] * per_inch


def resolution_tags(dpi: tuple[float, float]) -> ifd.Directory:
    """The tags that say ``dpi`` in TIFF."""
    tags: ifd.Directory = {ifd.RESOLUTION_UNIT: ifd.Entry(ifd.SHORT, b"\x02\0")}
    for tag, value in zip((ifd.X_RESOLUTION, ifd.Y_RESOLUTION), dpi, strict=True):
        ratio = Fraction(value).limit_denominator(10_000)
        numbers = ratio.numerator.to_bytes(4, "little") + ratio.denominator.to_bytes(4, "little")
        tags[tag] = ifd.Entry(ifd.RATIONAL, numbers)
    return tags


def with_exif_dpi(metadata: Metadata) -> Metadata:
    """Metadata whose dpi is EXIF's where the file itself named none, as is usual in WebP and HEIC.

    A resolution that no scanner has is taken for damage, and counts as none.
    """
    dpi = metadata.dpi or dpi_of(_first_directory(metadata.exif))
    return replace(metadata, dpi=dpi if dpi and min(dpi) >= 1 and max(dpi) <= _FINEST_DPI else None)


def with_dpi_in_exif(metadata: Metadata) -> Metadata:
    """Metadata whose EXIF says the dpi, for files that have no other place for it."""
    if metadata.dpi is None or dpi_of(_first_directory(metadata.exif)) == metadata.dpi:
        return metadata
    try:
        directory = ifd.exif_directory(metadata.exif) if metadata.exif else {}
    except ValueError:
        return metadata
    return replace(metadata, exif=ifd.exif_block(directory | resolution_tags(metadata.dpi)))


def upright(metadata: Metadata, width: int, height: int, *, turned: bool) -> tuple[Metadata, tuple[Message, ...]]:
    """Metadata of the picture once it is upright, of that size; ``turned``: its sides have changed places.

    EXIF that cannot be read is dropped with a warning.
    """
    if turned and metadata.dpi:
        metadata = replace(metadata, dpi=(metadata.dpi[1], metadata.dpi[0]))
    if metadata.exif is None:
        return metadata, ()
    try:
        sizes = {ifd.PIXEL_X: width, ifd.PIXEL_Y: height, ifd.WIDTH: width, ifd.HEIGHT: height}
        return replace(metadata, exif=ifd.patched_exif(metadata.exif, {ifd.ORIENTATION: 1, **sizes}, turned=turned)), ()
    except ValueError as error:
        return replace(metadata, exif=None), (
            message(tr("its EXIF cannot be read and is left out ({reason})"), reason=error),
        )
