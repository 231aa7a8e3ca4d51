"""JPEG XL by pyjpegxl (BSD over libjxl, BSD), which decodes a picture as a whole; not on every system."""

from __future__ import annotations

from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.messages import message, tr
from core.photo import kinds, vips
from core.photo.boxes import box, boxes
from core.photo.decoders import Opened, blank, check_single, whole
from core.photo.metadata import Carried, Metadata

if TYPE_CHECKING:
    import pyjpegxl

IS_THERE = find_spec("pyjpegxl") is not None
"""Whether this system has the library: no wheels of it are made for Linux on ARM and for Macs of Intel."""
CODESTREAM, SIGNATURE = b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n"
_COPIES = 10  # 2 of an intact one as measured; what a damaged one claims can take more
_LOSSLESS = 100  # the quality that is


def read_xmp(file: BinaryIO) -> Carried:
    """The XMP alone, which is quick."""
    file.seek(0)
    if file.read(2) == CODESTREAM:
        return Carried()
    return Carried(Metadata(xmp=next((each.read(file) for each in boxes(file) if each.name == b"xml "), None)))


def open_jpegxl(path: Path, page: int) -> Opened:
    """Open a JPEG XL; of an animated one the first picture.

    Raises:
        AutochromeError: this system has no library for it.
        RuntimeError: it is damaged.
    """
    check_single(page)
    if not IS_THERE:
        raise kinds.unread(path.name, message(tr("JPEG XL, for which there is no library on this system")))
    import pyjpegxl

    found = pyjpegxl.probe(path.read_bytes())
    shape = found.height, found.width, found.num_color_channels + found.has_alpha
    dtype = np.uint8 if found.bits_per_sample <= 8 else np.uint16

    def decode(_streamed: bool, _shrink: int) -> vips.Image:
        _, pixels = pyjpegxl.decode_to_numpy(path.read_bytes(), dtype=np.dtype(dtype).name)
        if pixels.shape != shape or pixels.dtype != dtype:
            raise ValueError("its pixels are not what its header says")
        return whole(pixels)

    described = blank(shape[1], shape[0], shape[2], dtype)
    return Opened(described, decode, _carried(found), 1, _COPIES, is_upright=True)


def _carried(found: pyjpegxl.Metadata) -> Carried:
    return Carried(Metadata(_exif(found.exif or b""), found.xmp or None), found.icc or None)


def _exif(content: bytes) -> bytes | None:
    """The block in a box, in front of which stands how far it is away, unless the library has taken that off."""
    if content[:4] not in (b"II*\0", b"MM\0*"):
        content = content[4 + int.from_bytes(content[:4], "big") :]
    return content or None


def encode_jpegxl(pixels: NDArray[Any], quality: int, metadata: Metadata, icc: bytes) -> bytes:
    """Encode a picture (h, w, 1 to 4), uint8 or uint16, with its metadata.

    Args:
        pixels: neutral or RGB, and alpha.
        quality: 1…100, as of JPEG; 100 is without loss.
        metadata: of which EXIF and XMP are kept.
        icc: the profile of the colours.
    """
    import pyjpegxl

    is_lossless = quality == _LOSSLESS
    speed = pyjpegxl.EncoderSpeed.Falcon if is_lossless else pyjpegxl.EncoderSpeed.Cheetah
    encoded: bytes = pyjpegxl.encode_from_numpy(
        np.ascontiguousarray(pixels), lossless=is_lossless, quality=_distance(quality), speed=speed, icc=icc
    )
    return _with_metadata(encoded, metadata)


def _with_metadata(encoded: bytes, metadata: Metadata) -> bytes:
    """The file with plain boxes before its picture: the library packs them by Brotli, which not all programs read."""
    said = box(b"Exif", bytes(4) + metadata.exif) if metadata.exif else b""
    said += box(b"xml ", metadata.xmp) if metadata.xmp else b""
    if encoded.startswith(CODESTREAM):
        return SIGNATURE + box(b"ftyp", b"jxl \0\0\0\0jxl ") + said + box(b"jxlc", encoded)
    file = BytesIO(encoded)
    start = next(each.start - 8 for each in boxes(file) if each.name in (b"jxlc", b"jxlp"))
    return encoded[:start] + said + encoded[start:]


def _distance(quality: int) -> float:
    """How far it may be seen to be off, by libjxl's own rule (JxlEncoderDistanceFromQuality)."""
    if quality >= 30:
        return 0.1 + (100 - quality) * 0.09
    return min(15.0, 53 / 3000 * quality**2 - 23 / 20 * quality + 25)
