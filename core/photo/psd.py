"""The flattened picture that Photoshop keeps in PSD and PSB files beside the layers.

It lies there as in a TIFF of bands apart, raw or in PackBits: so libvips reads it in strips as one, through a directory
of tags that is made up for it (Adobe Photoshop File Formats Specification, November 2019).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np

from core.errors import AutochromeError
from core.messages import message, tr
from core.photo import ifd, kinds, samples, tiff, vips
from core.photo.containers import resources
from core.photo.decoders import Opened, check_single, lab_of_codes
from core.photo.metadata import Carried, Metadata
from core.photo.samples import Samples

SIGNATURE = b"8BPS"
_BITMAP, _GREY, _INDEXED, _RGB, _CMYK, _DUOTONE, _LAB = 0, 1, 2, 3, 4, 8, 9
_READ = {  # by mode: how TIFF calls it, bands of colour, bits
    _BITMAP: (samples.WHITE_IS_0, 1, (1,)),
    _GREY: (samples.BLACK_IS_0, 1, (8, 16)),
    _INDEXED: (samples.PALETTE, 1, (8,)),
    _RGB: (samples.RGB, 3, (8, 16)),
    _CMYK: (samples.CMYK, 4, (8, 16)),
    _DUOTONE: (samples.BLACK_IS_0, 1, (8, 16)),
    _LAB: (samples.RGB, 3, (8,)),
}
_RAW, _RUNS = 0, 1
_RESOLUTION, _IPTC, _ICC, _MERGED, _EXIF, _XMP = 1005, 1028, 1039, 1057, 1058, 1060
_LARGEST = 64 * 2**20  # bytes of palette and resources that are read
_LARGEST_SIDE = 300_000  # pixels, which a PSB may have
_PACKED = 64  # bytes that one byte of PackBits holds at most


class _Header(NamedTuple):
    width: int
    height: int
    channels: int
    bits: int
    mode: int
    is_big: bool


def open_psd(path: Path, page: int) -> Opened:
    """Open the flattened picture of a PSD or PSB.

    Raises:
        AutochromeError: it has none, or one of a kind that is not read.
        ValueError: it is damaged.
    """
    check_single(page)
    with path.open("rb") as file:
        header = _header(path.name, file)
        palette, blocks = _section(file, "I"), resources(_section(file, "I"))
        if blocks.get(_MERGED, b"\0\0\0\0\1")[4:5] == b"\0":
            raise _unread(
                path.name,
                tr(
                    "a Photoshop file without its flattened picture, which it has when saved with "
                    "“Maximize Compatibility”"
                ),
            )
        is_clear = _is_clear(file, header.is_big)
        colours = _READ[header.mode][1]
        has_alpha = colours == 3 and is_clear and header.channels > colours
        lost = header.channels - colours - has_alpha
        behind, packing = _directory(path.name, file, header, colours + has_alpha, palette)
    size = path.stat().st_size
    beginning = b"MM\0+" + struct.pack(">HHQ", 8, 0, size)

    def decode(streamed: bool, _shrink: int, *, anyway: bool = False) -> vips.Image:
        view = tiff.View(path, {0: beginning}, behind)
        access = "sequential" if streamed else "random"
        image = vips.load_from("tiffload_source", view, access=access, unlimited=True, anyway=anyway)
        if header.mode == _LAB:
            return lab_of_codes(image, True)
        return image.invert() if header.mode == _CMYK else image  # which has all ink as 0

    words = (message(tr("its bands beyond colour and alpha are left out")),) if lost > 0 else ()
    return Opened(
        decode(True, 1),
        decode,
        _carried(blocks),
        1,
        samples=Samples(colours if has_alpha else None, words),
        salvage=lambda streamed, shrink: decode(streamed, shrink, anyway=True),
        densest=8 * packing / (header.bits * (colours + has_alpha)),
    )


def _unread(file: str, what: str, **values: Any) -> AutochromeError:
    return kinds.unread(file, message(what, **values))


def _header(name: str, file: BinaryIO) -> _Header:
    said = file.read(26)
    if len(said) < 26 or said[:4] != SIGNATURE:
        raise ValueError("its header ends early")
    version, channels, height, width, bits, mode = struct.unpack(">4xH6xHIIHH", said)
    colours, usual = _READ.get(mode, (0, 0, ()))[1:]
    if version not in (1, 2) or bits not in usual or channels < colours:
        raise _unread(
            name, tr("a Photoshop file of mode {mode} in {samples} samples of {bits} bits"),
            mode=mode, samples=channels, bits=bits,
        )  # fmt: skip
    if not (0 < width <= _LARGEST_SIDE and 0 < height <= _LARGEST_SIDE):
        raise ValueError("its header gives no sensible size")
    return _Header(width, height, channels, bits, mode, version == 2)


def _section(file: BinaryIO, form: str) -> bytes:
    """The content of a section, which begins with its length."""
    (size,) = struct.unpack(f">{form}", file.read(struct.calcsize(f">{form}")))
    if size > _LARGEST:
        raise ValueError("a section that is too large")
    content = file.read(size)
    if len(content) < size:
        raise ValueError("a section ends early")
    return content


def _is_clear(file: BinaryIO, is_big: bool) -> bool:
    """Whether the first band beyond colour is transparency, as the layers say; leads behind them."""
    form = ">Q" if is_big else ">I"
    size = struct.unpack(form, file.read(struct.calcsize(form)))[0]
    end = file.tell() + size
    head = file.read(min(size, struct.calcsize(form) + 2))
    file.seek(end)
    return len(head) == struct.calcsize(form) + 2 and int.from_bytes(head[-2:], "big", signed=True) < 0


def _directory(name: str, file: BinaryIO, header: _Header, bands: int, palette: bytes) -> tuple[bytes, int]:
    """The tags of the picture, for a place at the file's end, and bytes that a byte of it holds at most."""
    compression = int.from_bytes(file.read(2), "big")
    if compression not in (_RAW, _RUNS):
        raise _unread(name, tr("a Photoshop file whose flattened picture is packed in an unusual way"))
    row, start, rows = -(-header.width * header.bits // 8), file.tell(), header.height
    end = file.seek(0, 2)
    file.seek(start)
    if compression == _RUNS:
        width = 4 if header.is_big else 2
        said = file.read(width * rows * header.channels)
        if len(said) < width * rows * header.channels:
            raise ValueError("its picture ends early")
        counts = np.frombuffer(said, f">u{width}").astype(np.uint64)
        start += len(said)
    elif row * rows * header.channels > end - start:
        raise ValueError("its picture ends early")
    else:
        counts = np.full(rows * header.channels, row, np.uint64)
    offsets = start + np.concatenate([[0], np.cumsum(counts[:-1])]).astype(np.uint64)
    used = slice(0, rows * bands)
    tags: dict[int, tuple[int, Any]] = {
        ifd.WIDTH: (ifd.LONG, [header.width]),
        ifd.HEIGHT: (ifd.LONG, [rows]),
        ifd.BITS: (ifd.SHORT, [header.bits] * bands),
        samples.COMPRESSION: (ifd.SHORT, [1 if compression == _RAW else 32773]),
        ifd.PHOTOMETRIC: (ifd.SHORT, [_READ[header.mode][0]]),
        tiff.STRIP_OFFSETS: (ifd.LONG8, offsets[used]),
        ifd.SAMPLES: (ifd.SHORT, [bands]),
        tiff.ROWS_PER_STRIP: (ifd.LONG, [1]),
        tiff.STRIP_BYTE_COUNTS: (ifd.LONG8, counts[used]),
        samples.PLANAR: (ifd.SHORT, [2 if bands > 1 else 1]),
    }
    if header.mode == _INDEXED:
        if len(palette) < 768:
            raise ValueError("its palette ends early")
        tags[tiff.PALETTE] = (ifd.SHORT, np.frombuffer(palette[:768], np.uint8).astype(np.uint16) * 257)
    if bands > _READ[header.mode][1]:
        tags[samples.EXTRA_SAMPLES] = (ifd.SHORT, [2])
    return _serialised(tags, end), 1 if compression == _RAW else _PACKED


_NUMBERS = {ifd.SHORT: ">u2", ifd.LONG: ">u4", ifd.LONG8: ">u8"}


def _serialised(tags: Mapping[int, tuple[int, Any]], place: int) -> bytes:
    """A directory of BigTIFF in Motorola's order, which the samples have, for a place in a file."""
    values = place + 8 + 20 * len(tags) + 8
    entries, rest = b"", b""
    for tag, (kind, numbers) in sorted(tags.items()):
        data = np.asarray(numbers).astype(_NUMBERS[kind]).tobytes()
        inside = data if len(data) <= 8 else struct.pack(">Q", values + len(rest))
        rest += data if len(data) > 8 else b""
        entries += struct.pack(">HHQ8s", tag, kind, len(numbers), inside)
    return struct.pack(">Q", len(tags)) + entries + bytes(8) + rest


def _carried(blocks: Mapping[int, bytes]) -> Carried:
    said = blocks.get(_RESOLUTION, b"")
    dpi = None
    if len(said) >= 16:
        across, down = struct.unpack_from(">I4xI", said)
        dpi = (across / 65536, down / 65536) if across and down else None
    exif = blocks.get(_EXIF)
    metadata = Metadata(exif and exif.removeprefix(b"Exif\0\0"), blocks.get(_XMP), blocks.get(_IPTC), dpi)
    return Carried(metadata, blocks.get(_ICC))
