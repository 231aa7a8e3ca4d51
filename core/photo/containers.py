"""How JPEG, PNG and WebP files are put together: reading their metadata, and putting metadata into encoded pixels.

libvips would rewrite EXIF field by field and lose what it does not know; here every block goes in as it came out.
Only headers are read: image data is skipped over.
"""

from __future__ import annotations

import shutil
import struct
import zlib
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from core.messages import Message, message, tr
from core.photo.metadata import Carried, Metadata
from core.photo.png_colour import profile_of

_LARGEST_BLOCK = 64 * 2**20  # of metadata that is read; more than any sane file holds
_SEGMENT = 65533  # most bytes in a JPEG segment
_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_ICC = b"ICC_PROFILE\0"
_PNG_XMP = b"XML:com.adobe.xmp"
_RAW_PROFILE = b"Raw profile type "
_RAW_PROFILES = frozenset(_RAW_PROFILE + name for name in (b"exif", b"APP1", b"xmp", b"iptc", b"8bim"))
_TEXTS = (b"tEXt", b"zTXt", b"iTXt")
_COLOURS_OF_PNG = (b"cICP", b"iCCP", b"sRGB", b"gAMA", b"cHRM")
LARGEST_JPEG_XMP = _SEGMENT - len(_XMP)
"""Bytes of XMP that fit into a JPEG."""
END_OF_JPEG = b"\xff\xd9"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ODD_FRAMES = frozenset({0xC3, 0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF})
_PER_INCH = {1: 1.0, 2: 2.54}
"""What JFIF's units of resolution have to be multiplied with."""
_SHOWN = 60  # characters of a comment


def read_jpeg(file: BinaryIO) -> Carried:
    """Metadata in the segments before the image data."""
    exif = xmp = iptc = None
    dpi: tuple[float, float] | None = None
    profile: dict[int, bytes] = {}
    warnings: list[Message] = []
    for marker, data in _jpeg_segments(file):
        if marker == 0xFE and data:
            warnings.append(message(tr("its comment is left out (“{text}”)"), text=_shown(data)))
        elif marker == 0xE0 and data[:5] == b"JFIF\0" and len(data) >= 12:
            dpi = _density(*struct.unpack_from(">BHH", data, 7))
        elif marker == 0xE1 and data.startswith(_EXIF):
            exif = exif or data[len(_EXIF) :]
        elif marker == 0xE1 and data.startswith(_XMP):
            xmp = xmp or data[len(_XMP) :]
        elif marker == 0xE1 and data.startswith(_EXTENDED_XMP):
            warnings.append(message(tr("the extended part of its XMP is left out")))
        elif marker == 0xE2 and data.startswith(_ICC) and len(data) > len(_ICC) + 2:
            profile[data[len(_ICC)]] = data[len(_ICC) + 2 :]
        elif marker == 0xED and data.startswith(_PHOTOSHOP):
            iptc = iptc or iptc_of_resources(data[len(_PHOTOSHOP) :])
    icc = b"".join(part for _, part in sorted(profile.items())) or None
    return Carried(Metadata(exif, xmp, iptc, dpi), icc, tuple(dict.fromkeys(warnings)))


def _shown(text: bytes) -> str:
    plain = " ".join(text.rstrip(b"\0").decode(errors="replace").split())
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}…"


def unread_jpeg(file: BinaryIO) -> Message | None:
    """Name the kind of an intact JPEG that is not read: of another depth than 8, lossless, hierarchical."""
    for marker, data in _jpeg_segments(file):
        if marker in _FRAMES and data:
            if data[0] != 8:
                return message(tr("a JPEG of {bits} bits"), bits=data[0])
            return message(tr("a lossless or hierarchical JPEG")) if marker in _ODD_FRAMES else None
    return None


def has_end(file: BinaryIO) -> bool:
    """Whether the image data of a JPEG ends with the marker that ends a JPEG, whatever follows it."""
    if file.seek(0, 2) < 4:
        return False
    file.seek(-2, 2)
    if file.read(2) == END_OF_JPEG:
        return True
    for _ in _jpeg_segments(file):
        pass
    before = b""
    while block := file.read(2**20):
        if END_OF_JPEG in before + block:
            return True
        before = block[-1:]
    return False


def _jpeg_segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Application segments, comments and frames, up to the start of the scan."""
    file.seek(2)
    while file.read(1) == b"\xff":
        while (code := file.read(1)) == b"\xff":
            pass
        if not code or code[0] in (0xD9, 0xDA):
            return
        length = file.read(2)
        if len(length) < 2:
            return
        size = struct.unpack(">H", length)[0] - 2
        if 0xE0 <= code[0] <= 0xEF or code[0] == 0xFE or code[0] in _FRAMES:
            yield code[0], file.read(max(size, 0))
        else:
            file.seek(max(size, 0), 1)


def _density(unit: int, across: int, down: int) -> tuple[float, float] | None:
    """dpi of JFIF's density; unit 0 is a mere aspect ratio."""
    per_inch = _PER_INCH.get(unit)
    return (across * per_inch, down * per_inch) if per_inch and across and down else None


def _whole(unit: int, dpi: tuple[float, float]) -> tuple[float, int, int, int]:
    """How far JFIF's whole numbers are from a resolution in a unit, the unit, and these numbers."""
    values = [value / _PER_INCH[unit] for value in dpi]
    across, down = (min(max(round(value), 1), 65535) for value in values)
    return max(abs(across / values[0] - 1), abs(down / values[1] - 1)), unit, across, down


def iptc_of_resources(data: bytes) -> bytes | None:
    """The IPTC datasets among Photoshop's image resources."""
    return resources(data).get(0x0404)


def resources(data: bytes) -> dict[int, bytes]:
    """Photoshop's image resources by their numbers, the first of each, as far as they can be read."""
    found: dict[int, bytes] = {}
    start = 0
    while data[start : start + 4] == b"8BIM" and start + 12 <= len(data):
        number = struct.unpack_from(">H", data, start + 4)[0]
        name = data[start + 6] + 1
        size_at = start + 6 + name + name % 2
        if size_at + 4 > len(data):
            break
        size = struct.unpack_from(">I", data, size_at)[0]
        found.setdefault(number, data[size_at + 4 : size_at + 4 + size])
        start = size_at + 4 + size + size % 2
    return found


def begin_jpeg(target: BinaryIO, metadata: Metadata, icc: bytes) -> list[Message]:
    """Write what stands before the image data of a JPEG; returns warnings about what does not fit."""
    warnings: list[Message] = []
    density = min(map(_whole, (1, 2), (metadata.dpi,) * 2)) if metadata.dpi else (0.0, 0, 1, 1)
    target.write(b"\xff\xd8")
    _write_segment(target, 0xE0, b"JFIF\0\x01\x02" + struct.pack(">BHHBB", *density[1:], 0, 0))
    iptc = metadata.iptc and _PHOTOSHOP + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(metadata.iptc)) + metadata.iptc
    for name, marker, prefix, block in (
        ("EXIF", 0xE1, _EXIF, metadata.exif),
        ("XMP", 0xE1, _XMP, metadata.xmp),
        ("IPTC", 0xED, b"", iptc),
    ):
        if block and len(prefix) + len(block) > _SEGMENT:
            warnings.append(message(tr("its {name} is too large for JPEG and is left out"), name=name))
        elif block:
            _write_segment(target, marker, prefix + block + b"\0" * (name == "IPTC" and len(block) % 2))
    room = _SEGMENT - len(_ICC) - 2
    parts = [icc[start : start + room] for start in range(0, len(icc), room)]
    for number, part in enumerate(parts, 1):
        _write_segment(target, 0xE2, _ICC + bytes((number, len(parts))) + part)
    return warnings


def join_jpeg(target: BinaryIO, piece: bytes, height: int, number: int) -> None:
    """Write the image data of the piece of this number, from 0, of a JPEG of ``height`` rows.

    Pieces are baseline JPEGs that were encoded alike, of one height but for the last.
    """
    tables, scan = _parts_of_jpeg(piece, height)
    target.write(bytes((0xFF, 0xD0 + (number - 1) % 8)) if number else tables)
    target.write(scan)


def _parts_of_jpeg(piece: bytes, height: int) -> tuple[bytes, bytes]:
    """What stands before the image data, for a picture of ``height`` rows that goes on after this, and that data.

    As each piece begins anew at a whole byte, as all does behind a restart marker, pieces can be joined by these.
    """
    tables, start = b"", 2
    while True:
        end = start + 2 + int.from_bytes(piece[start + 2 : start + 4], "big")
        segment = piece[start:end]
        if segment[1] == 0xC0:  # the frame (ITU-T T.81, B.2.2): here its height, and samples per block of units
            rows, width = struct.unpack_from(">HH", segment, 5)
            across, down = (
                8 * max(segment[shift] >> bits & 15 for shift in range(11, end - start, 3)) for bits in (4, 0)
            )
            interval = -(-rows // down) * -(-width // across)
            tables += segment[:5] + struct.pack(">H", height) + segment[7:] + struct.pack(">HHH", 0xFFDD, 4, interval)
        else:
            tables += segment
        if segment[1] == 0xDA:
            return tables, piece[end:-2]
        start = end


def _write_segment(target: BinaryIO, marker: int, data: bytes) -> None:
    target.write(struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data)


def read_png(file: BinaryIO) -> Carried:
    """Metadata in the chunks before and after the image data."""
    chunks = list(_png_chunks(file))
    found = dict(chunks)  # compressed ones are unpacked but once, however many there are
    exif, profile, text, pixels = (found.get(name, b"") for name in (b"eXIf", b"iCCP", _PNG_XMP, b"pHYs"))
    dpi: tuple[float, float] | None = None
    if len(pixels) == 9 and pixels[8] == 1:
        across, down = struct.unpack_from(">II", pixels)
        dpi = (across * 0.0254, down * 0.0254) if across and down else None
    xmp = _international_text(text[len(_PNG_XMP) + 1 :])
    raw = {name: _raw_profile(data) for name, data in found.items() if name in _RAW_PROFILES}
    exif = exif.removeprefix(_EXIF) or _first_of(raw, b"exif", b"APP1", beginning=_EXIF)
    xmp = xmp or _first_of(raw, b"xmp") or _first_of(raw, b"APP1", beginning=_XMP)
    resources = _first_of(raw, b"iptc", b"8bim")
    iptc = resources and (iptc_of_resources(resources) or (resources if resources[:1] == b"\x1c" else None))
    metadata = Metadata(exif or None, xmp or None, iptc or None, dpi)
    icc = profile_of(found, _inflated(profile.partition(b"\0")[2][1:]))
    texts = dict.fromkeys(_shown(keyword) for name, keyword in chunks if name in _TEXTS)
    lost = message(tr("its texts are left out ({names})"), names=", ".join(texts))
    return Carried(metadata, icc, (lost,) if texts else ())


def bits_of_png(file: BinaryIO) -> int:
    """Bits of a pixel (PNG, third edition, 11.2.1); of what is no PNG 1."""
    file.seek(24)
    depth, colours = file.read(2).ljust(2, b"\0")
    return max(1, depth * {2: 3, 4: 2, 6: 4}.get(colours, 1))


def _raw_profile(data: bytes) -> bytes:
    """The block in a chunk of ImageMagick's: a line that names it, one with its length, and lines of digits."""
    packed = data.partition(b"\0")[2]
    text = (_inflated(packed[1:]) or b"") if data[:1] == b"z" else packed
    try:
        return bytes.fromhex(b"".join(text.strip().split(b"\n")[2:]).decode("ascii"))
    except ValueError:
        return b""


def _first_of(raw: Mapping[bytes, bytes], *names: bytes, beginning: bytes = b"") -> bytes:
    """The first of the raw profiles of these names that is there, and begins so or is named for what it is."""
    for name in names:
        block = raw.get(_RAW_PROFILE + name, b"")
        if block and (block.startswith(beginning) or name != b"APP1"):
            return block.removeprefix(beginning)
    return b""


def _png_chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Chunks of metadata and colour by name, those of XMP and raw profiles by their keyword."""
    file.seek(8)
    while len(head := file.read(8)) == 8:
        size, name = struct.unpack(">I4s", head)
        after = file.tell() + size + 4
        if name in (*_COLOURS_OF_PNG, *_TEXTS, b"eXIf", b"pHYs") and size <= _LARGEST_BLOCK:
            data = file.read(size)
            keyword = data.partition(b"\0")[0]
            if name == b"iTXt" and keyword == _PNG_XMP:
                yield _PNG_XMP, data
            elif name in (b"tEXt", b"zTXt") and keyword in _RAW_PROFILES:
                yield keyword, name[:1] + data
            else:
                yield name, keyword if name in _TEXTS else data
        file.seek(after)


def _international_text(data: bytes) -> bytes | None:
    """The text of an iTXt chunk, after its keyword."""
    if len(data) < 2:
        return None
    text = data[2:].partition(b"\0")[2].partition(b"\0")[2]
    return _inflated(text) if data[0] else text


def _inflated(data: bytes) -> bytes | None:
    """Decompressed data; None where it is broken or absurdly large."""
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(data, _LARGEST_BLOCK)
    except zlib.error:
        return None
    return plain if inflater.eof else None


def embed_png(encoded: BinaryIO, target: BinaryIO, metadata: Metadata, icc: bytes) -> list[Message]:
    """Copy a PNG with its metadata in front of the image data; returns warnings about what it cannot hold."""
    encoded.seek(0)
    target.write(encoded.read(33))  # signature and IHDR
    _write_chunk(target, b"iCCP", b"ICC profile\0\0" + zlib.compress(icc))
    if metadata.dpi:
        per_metre = [round(value / 0.0254) for value in metadata.dpi]
        _write_chunk(target, b"pHYs", struct.pack(">IIB", *per_metre, 1))
    if metadata.exif:
        _write_chunk(target, b"eXIf", metadata.exif)
    if metadata.xmp:
        _write_chunk(target, b"iTXt", _PNG_XMP + b"\0\0\0\0\0" + metadata.xmp)
    while len(head := encoded.read(8)) == 8:
        size, name = struct.unpack(">I4s", head)
        if name == b"pHYs":
            encoded.seek(size + 4, 1)
            continue
        encoded.seek(-8, 1)
        if name == b"IDAT":
            break
        target.write(encoded.read(size + 12))
    shutil.copyfileobj(encoded, target, 2**20)
    return [message(tr("PNG has no place for its IPTC, which is left out"))] if metadata.iptc else []


def _write_chunk(target: BinaryIO, name: bytes, data: bytes) -> None:
    target.write(struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)))


def read_webp(file: BinaryIO) -> Carried:
    """Metadata in the chunks around the image data."""
    chunks = list(_webp_chunks(file))
    found = {name: data for name, data in chunks if data}
    exif = found.get(b"EXIF")
    metadata = Metadata(exif and exif.removeprefix(_EXIF), found.get(b"XMP "))
    return Carried(metadata, found.get(b"ICCP"), is_lossless=any(name == b"VP8L" for name, _ in chunks))


def _webp_chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes | None]]:
    """Name of each chunk, with its data where that is metadata."""
    file.seek(12)
    while len(head := file.read(8)) == 8:
        name, size = struct.unpack("<4sI", head)
        after = file.tell() + size + size % 2
        yield name, file.read(size) if name in (b"EXIF", b"XMP ", b"ICCP") and size <= _LARGEST_BLOCK else None
        file.seek(after)


def embed_webp(encoded: BinaryIO, target: BinaryIO, metadata: Metadata, icc: bytes) -> list[Message]:
    """Copy a WebP in its extended form with metadata; returns warnings about what it cannot hold."""
    encoded.seek(12)
    image, alpha, size = b"", False, (0, 0)
    while len(head := encoded.read(8)) == 8:
        name, length = struct.unpack("<4sI", head)
        data = encoded.read(length + length % 2)
        alpha |= name == b"ALPH" or (name == b"VP8L" and bool(data[4] & 0x10))
        if name == b"VP8 ":
            size = (int.from_bytes(data[6:8], "little") & 0x3FFF, int.from_bytes(data[8:10], "little") & 0x3FFF)
        elif name == b"VP8L":
            bits = int.from_bytes(data[1:5], "little")
            size = ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        if name in (b"ALPH", b"VP8 ", b"VP8L"):
            image += head + data
    flags = 0x20 | 0x10 * alpha | 0x08 * bool(metadata.exif) | 0x04 * bool(metadata.xmp)
    canvas = b"".join((side - 1).to_bytes(3, "little") for side in size)
    body = b"WEBP" + _webp_chunk(b"VP8X", struct.pack("<I", flags) + canvas) + _webp_chunk(b"ICCP", icc) + image
    for name, block in ((b"EXIF", metadata.exif), (b"XMP ", metadata.xmp)):
        if block:
            body += _webp_chunk(name, block)
    target.write(b"RIFF" + struct.pack("<I", len(body)) + body)
    return [message(tr("WebP has no place for its IPTC, which is left out"))] if metadata.iptc else []


def _webp_chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def check_heif_items(file: BinaryIO) -> None:
    """Raises ValueError where names and types of a HEIC file's items are no plain text, at which pi-heif crashes."""
    file.seek(0)
    while len(head := file.read(8)) == 8:
        size, name = struct.unpack(">I4s", head)
        if name == b"meta":
            items = file.read(min(size, _LARGEST_BLOCK)).split(b"infe")
            lengths = [int.from_bytes(before[-4:], "big") for before in items[:-1]]
            if all(item[8 : length - 8].isascii() for length, item in zip(lengths, items[1:], strict=True)):
                return
            break
        if size < 8:
            break
        file.seek(size - 8, 1)
    raise ValueError("its list of items is damaged")
