"""The formats, each in one place: how a file is known, read and written, what it can hold, and what people call it.

A format is added by an entry of the table; reading, writing, dialogs, options, facts and messages follow.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from core.messages import Message, message, tr
from core.photo import avif, containers, decoders, jpeg2000, jpegxl, pdf, psd, raw, tiff
from core.photo.decoders import Opened
from core.photo.encoders import (
    AvifEncoder,
    Encoder,
    Jpeg2000Encoder,
    JpegEncoder,
    JpegXlEncoder,
    PngEncoder,
    TiffEncoder,
    WebpEncoder,
)
from core.photo.kinds import has_brand
from core.photo.metadata import Carried

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_RAW_SUFFIXES = (
    *(".dng", ".cr2", ".cr3", ".crw", ".nef", ".nrw", ".arw", ".sr2", ".srf", ".raf", ".orf", ".rw2", ".pef", ".x3f"),
    *(".3fr", ".iiq", ".erf"),
)


@dataclass(frozen=True)
class Written:
    """What a format that is written can hold."""

    encoder: type[Encoder]
    is_deep: bool = False
    """Has 16 bits as well as 8."""
    has_alpha: bool = True
    has_grey: bool = True
    """Has pictures of one band; else they are written in three."""
    has_pages: bool = False
    has_quality: bool = False
    has_dpi: bool = True
    """Has a place of its own for the resolution; else it goes into EXIF."""
    largest_side: int | None = None
    """Pixels."""
    largest_xmp: int | None = None
    """Bytes."""


@dataclass(frozen=True)
class Format:
    """One format of pictures."""

    name: str
    """As options and settings call it."""
    title: str
    suffixes: tuple[str, ...]
    """Lower-case endings of names, the usual one first."""
    is_it: Callable[[bytes], bool]
    """Whether a file that begins with these `core.photo.kinds.HEAD` bytes is one."""
    open: Callable[[Path, int], Opened]
    """Open a page for decoding: may raise anything in `core.photo.faults.BROKEN`."""
    read_xmp: Callable[[BinaryIO], Carried] | None = None
    """Read metadata, of which the XMP is wanted, quickly; where pictures of ours may be in the format."""
    written: Written | None = None
    saved_as: str = ""
    """The format that a result has where this one is not written."""


_TABLE = (
    Format(
        "tiff", "TIFF", (".tif", ".tiff"),
        lambda head: head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
        decoders.open_tiff, tiff.read_first_xmp,
        Written(TiffEncoder, is_deep=True, has_pages=True),
    ),
    Format(
        "png", "PNG", (".png",),
        lambda head: head[:8] == b"\x89PNG\r\n\x1a\n",
        partial(decoders.open_streamable, "png"), containers.read_png,
        Written(PngEncoder, is_deep=True),
    ),
    Format(
        "jpeg", "JPEG", (".jpg", ".jpeg", ".jpe", ".jfif"),
        lambda head: head[:3] == b"\xff\xd8\xff",
        partial(decoders.open_streamable, "jpeg"), containers.read_jpeg,
        Written(JpegEncoder, has_alpha=False, has_quality=True, largest_side=65_500,
                largest_xmp=containers.LARGEST_JPEG_XMP),
    ),
    Format(
        "webp", "WebP", (".webp",),
        lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP",
        partial(decoders.open_streamable, "webp"), containers.read_webp,
        Written(WebpEncoder, has_grey=False, has_quality=True, has_dpi=False, largest_side=16_383),
    ),
    Format(
        "jxl", "JPEG XL", (".jxl",),
        lambda head: head.startswith((jpegxl.CODESTREAM, jpegxl.SIGNATURE)),
        jpegxl.open_jpegxl, jpegxl.read_xmp,
        Written(JpegXlEncoder, is_deep=True, has_quality=True, has_dpi=False) if jpegxl.IS_THERE else None,
        saved_as="tiff",
    ),
    Format(
        "avif", "AVIF", (".avif",),
        lambda head: has_brand(head, b"avif", b"avis"),
        avif.open_avif, avif.read_avif,
        Written(AvifEncoder, has_grey=False, has_quality=True, has_dpi=False, largest_side=avif.LARGEST_SIDE),
    ),
    Format(
        "jp2", "JPEG 2000", (".jp2", ".jpf", ".jpx", ".j2k", ".j2c"),
        lambda head: head.startswith((jpeg2000.SIGNATURE, jpeg2000.CODESTREAM)),
        jpeg2000.open_jpeg2000, jpeg2000.read_jpeg2000,
        Written(Jpeg2000Encoder, is_deep=True),
    ),
    Format("bmp", "BMP", (".bmp", ".dib"), lambda head: head[:2] == b"BM", decoders.open_bmp, saved_as="png"),
    Format("gif", "GIF", (".gif",), lambda head: head[:6] in (b"GIF87a", b"GIF89a"), decoders.open_gif, saved_as="png"),
    Format("psd", "Photoshop", (".psd", ".psb"), lambda head: head[:4] == psd.SIGNATURE, psd.open_psd, saved_as="tiff"),
    Format("pdf", "PDF", (".pdf",), lambda head: head[:5] == b"%PDF-", pdf.open_pdf, saved_as="tiff"),
    Format(
        "heic", "HEIC", (".heic", ".heif", ".hif"),
        lambda head: head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS,
        decoders.open_heic, saved_as="jpeg",
    ),
    Format("raw", "camera raw", _RAW_SUFFIXES, raw.is_raw, raw.open_raw, saved_as="tiff"),
)  # fmt: skip

FORMATS: Mapping[str, Format] = MappingProxyType({each.name: each for each in _TABLE})
"""All formats that are read, by name."""

WRITTEN: Mapping[str, Written] = MappingProxyType({each.name: each.written for each in _TABLE if each.written})
"""Those that are written, too."""

PHOTO_SUFFIXES = frozenset(suffix for each in _TABLE for suffix in each.suffixes)
"""Lower-case endings of files that are taken from a folder; a file named by hand is judged by its content."""


def sniff(head: bytes) -> Format | None:
    """Tell the format of a file by its first `kinds.HEAD` bytes, whatever its name; None where it is none that is read.

    A raw file that is laid out like a TIFF is taken for one here.
    """
    return next((each for each in _TABLE if each.is_it(head)), None)


def written_named(name: str) -> str | None:
    """Tell the written format that goes by this name or ending, as "jpeg" or "jpg"; None where there is none."""
    plain = name.lower().removeprefix(".")
    return plain if plain in WRITTEN else written_as(f"a.{plain}")


def written_as(name: str) -> str | None:
    """Tell the format that a file of this name is written in; None where its ending is that of none."""
    suffix = Path(name).suffix.lower()
    return next((form for form in WRITTEN if suffix in FORMATS[form].suffixes), None)


def usual_suffix(form: str) -> str:
    """Give the usual ending of a format's files."""
    return FORMATS[form].suffixes[0]


def written_titles(wanted: Callable[[Written], bool]) -> Message:
    """Name the written formats that can do what is wanted, as a sentence does."""
    *names, last = (FORMATS[form].title for form, can in WRITTEN.items() if wanted(can))
    return message(tr("{names} and {last}"), names=", ".join(names), last=last)


def any_of(names: tuple[str, ...]) -> Message:
    """List words of which one is meant."""
    return message(tr("{names} or {last}"), names=", ".join(names[:-1]), last=names[-1])


def endings() -> tuple[str, ...]:
    """List the usual endings of what is written."""
    return tuple(usual_suffix(form) for form in WRITTEN)
