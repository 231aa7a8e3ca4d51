"""JPEG 2000, as archives keep it: read by Pillow at 8 bits, and by OpenCV above, which Pillow would cut to 8.

Both stand on OpenJPEG (BSD) and decode a picture as a whole. Metadata lies in boxes of JP2 (ISO/IEC 15444-1, annex I),
EXIF, XMP and IPTC in those that other programs use for them.
"""

from __future__ import annotations

import math
import shutil
import struct
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile

from core.messages import Message, message, tr
from core.photo import kinds, vips
from core.photo.boxes import Box, box, boxes
from core.photo.decoders import Opened, blank, check_single, full_range, whole
from core.photo.metadata import Carried, Metadata

SIGNATURE = b"\0\0\0\x0cjP  \r\n\x87\n"
CODESTREAM = b"\xff\x4f\xff\x51"
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF = b"JpgTiffExif->JP2"
_IPTC = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
_UUIDS = frozenset({_XMP, _EXIF, _IPTC})
_ICC = (2, 3)  # methods of a box of colours, beside those of numbered colour spaces
_COPIES = 7  # measured, rounded up
_METRE = 0.0254  # of an inch
_MODES = {"L": 1, "LA": 2, "RGB": 3, "RGBA": 4, "CMYK": 4}
_DEEP_BANDS = frozenset({1, 3, 4})

cv2.utils.logging.setLogLevel(
    cv2.utils.logging.LOG_LEVEL_SILENT
)  # it would print what is wrong with a file, which is said in our words


class _Header(NamedTuple):
    width: int
    height: int
    bands: int
    bits: int
    """Of the largest sample."""


def read_jpeg2000(file: BinaryIO) -> Carried:
    """Metadata in the boxes of a JP2; a bare codestream has none."""
    blocks: dict[bytes, bytes] = {}
    icc = dpi = None
    for each in _boxes(file):
        if each.name == b"uuid" and each.size > 16:
            file.seek(each.start)
            kind = file.read(16)
            if kind in _UUIDS:
                blocks.setdefault(kind, each.read(file)[16:])
        elif each.name == b"jp2h":
            for inner in boxes(file, each.start, each.start + each.size):
                if inner.name == b"colr" and icc is None:
                    icc = _profile(inner.read(file))
                elif inner.name == b"res ":
                    dpi = _dpi(file, inner)
    exif = blocks.get(_EXIF)
    metadata = Metadata(exif and exif.removeprefix(b"Exif\0\0"), blocks.get(_XMP), blocks.get(_IPTC), dpi)
    return Carried(metadata, icc)


def _boxes(file: BinaryIO) -> list[Box]:
    file.seek(0)
    return [] if file.read(4) == CODESTREAM else list(boxes(file))


def _profile(colours: bytes) -> bytes | None:
    return colours[3:] if colours[:1] and colours[0] in _ICC else None


def _dpi(file: BinaryIO, resolutions: Box) -> tuple[float, float] | None:
    """Of the capture, else of the display; each is two fractions and their powers of ten, a metre, down and across."""
    found = {
        each.name: each.read(file) for each in boxes(file, resolutions.start, resolutions.start + resolutions.size)
    }
    said = found.get(b"resc") or found.get(b"resd") or b""
    if len(said) < 10:
        return None
    down, down_by, across, across_by, down_power, across_power = struct.unpack(">4H2b", said[:10])
    if not (down and down_by and across and across_by):
        return None
    return (across / across_by * 10.0**across_power * _METRE, down / down_by * 10.0**down_power * _METRE)


def open_jpeg2000(path: Path, page: int) -> Opened:
    """Open a JPEG 2000, which is decoded as a whole.

    Raises:
        AutochromeError: its samples are of a kind that is not read.
        ValueError: it is damaged.
    """
    check_single(page)
    with path.open("rb") as file:
        carried = read_jpeg2000(file)
        header = _header(file)
        if header.bits > 8 and (header.bands not in _DEEP_BANDS or header.bits > 16):
            what = tr("a JPEG 2000 of {samples} samples of {bits} bits")
            raise kinds.unread(path.name, message(what, samples=header.bands, bits=header.bits))
        if header.bits > 8:
            bands, mode = header.bands, ""
        else:
            mode = _mode(path.name, file)
            bands = _MODES[mode]

    def decode(_streamed: bool, _shrink: int) -> vips.Image:
        pixels = _deep(path, header.bits) if header.bits > 8 else _shallow(path, header.bits)
        if pixels.shape != (header.height, header.width, bands):
            raise ValueError("its pixels are not what its header says")
        return whole(pixels, "cmyk" if mode == "CMYK" else None)

    dtype = np.uint16 if header.bits > 8 else np.uint8
    described = blank(header.width, header.height, bands, dtype, "cmyk" if mode == "CMYK" else None)
    return Opened(described, decode, carried, 1, _COPIES)


def _header(file: BinaryIO) -> _Header:
    """What the codestream says of itself (ISO/IEC 15444-1, A.5.1)."""
    found = _boxes(file)
    start = next((each.start for each in found if each.name == b"jp2c"), None if found else 0)
    if start is None:
        raise ValueError("it has no picture")
    file.seek(start)
    said = file.read(42)
    if said[:4] != CODESTREAM or len(said) < 42:
        raise ValueError("its picture has no header")
    right, bottom, left, top = struct.unpack_from(">4I", said, 8)
    bands = int.from_bytes(said[40:42], "big")
    parts = file.read(3 * min(bands, 16))
    if not parts:
        raise ValueError("its picture has no samples")
    bits = max((part & 0x7F) + 1 for part in parts[::3])
    return _Header(right - left, bottom - top, bands, bits)


def _mode(name: str, file: BinaryIO) -> str:
    file.seek(0)
    with Jpeg2KImageFile(file) as picture:
        mode: str = {"P": "RGB", "PA": "RGBA"}.get(picture.mode, picture.mode)
    if mode not in _MODES:
        raise kinds.unread(name, message(tr("a JPEG 2000 of {colours}"), colours=mode))
    return mode


def _shallow(path: Path, bits: int) -> NDArray[Any]:
    with path.open("rb") as file, Jpeg2KImageFile(file) as picture:
        plain = picture.convert({"P": "RGB", "PA": "RGBA"}.get(picture.mode, picture.mode))
    pixels = np.atleast_3d(np.asarray(plain))
    return pixels if bits == 8 else full_range(pixels >> (8 - bits), bits)


def _deep(path: Path, bits: int) -> NDArray[Any]:
    pixels = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.dtype != np.uint16:
        raise ValueError("its picture cannot be decoded")
    return full_range(_swapped(np.atleast_3d(pixels)), bits)


def _swapped(pixels: NDArray[Any]) -> NDArray[Any]:
    """Red and blue in each other's place, which OpenCV has the other way round."""
    order = {3: [2, 1, 0], 4: [2, 1, 0, 3]}.get(pixels.shape[2])
    return np.ascontiguousarray(pixels[..., order]) if order else pixels


def encode_jpeg2000(pixels: NDArray[Any]) -> bytes:
    """Encode a picture (h, w, 1, 3 or 4), uint8 or uint16, without loss and without metadata."""
    lossless = [cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, 1000]
    done, encoded = cv2.imencode(".jp2", _swapped(pixels), lossless)
    if not done:
        raise ValueError("the picture cannot be encoded")
    return encoded.tobytes()


def embed_jpeg2000(encoded: BinaryIO, target: BinaryIO, metadata: Metadata, icc: bytes) -> list[Message]:
    """Copy a JP2 with its metadata; returns warnings about what it cannot hold: none."""
    for each in boxes(encoded):
        if each.name == b"jp2h":
            target.write(box(b"jp2h", _described(encoded, each, metadata, icc)))
            for kind, block in ((_EXIF, metadata.exif), (_XMP, metadata.xmp), (_IPTC, metadata.iptc)):
                if block:
                    target.write(box(b"uuid", kind + block))
        elif each.name == b"jp2c":  # the last, whose size may be left open
            target.write(struct.pack(">I4s", 0, b"jp2c"))
            encoded.seek(each.start)
            shutil.copyfileobj(encoded, target, 2**20)
        else:
            target.write(box(each.name, each.read(encoded)))
    return []


def _described(encoded: BinaryIO, head: Box, metadata: Metadata, icc: bytes) -> bytes:
    """The boxes that describe the picture, with its own profile and resolution."""
    content = b""
    for each in boxes(encoded, head.start, head.start + head.size):
        content += box(b"colr", b"\2\0\0" + icc) if each.name == b"colr" else box(each.name, each.read(encoded))
    if metadata.dpi:
        (across, across_power), (down, down_power) = map(_fraction, metadata.dpi)
        numbers = (down.numerator, down.denominator, across.numerator, across.denominator, down_power, across_power)
        content += box(b"res ", box(b"resc", struct.pack(">4H2b", *numbers)))
    return content


def _fraction(dpi: float) -> tuple[Fraction, int]:
    """Pixels a metre as a fraction of 16 bits and a power of ten."""
    per_metre = dpi / _METRE
    power = math.floor(math.log10(per_metre / 6.5))
    return Fraction(per_metre / 10.0**power).limit_denominator(1000), power
