"""How a picture becomes a file of each format: pieces are encoded in threads and joined in order, with the metadata.

TIFF and JPEG are joined from pieces. PNG and WebP, which are one stream, are encoded from an unpacked TIFF that is read
in order. So memory does not grow with the photo. The encoders of JPEG XL, AVIF and JPEG 2000 take it as a whole.
"""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.messages import Message, message, tr
from core.photo import containers, tiff, vips
from core.photo.avif import encode_avif
from core.photo.jpeg2000 import embed_jpeg2000, encode_jpeg2000
from core.photo.jpegxl import encode_jpegxl
from core.photo.metadata import Metadata
from core.photo.profile import SRGB_ICC

_PIECE_PIXELS = 2**19
_DEFLATE = 3  # of zlib-ng: 2.6 times as fast as its default of 6, for 3 % more bytes


class Place(NamedTuple):
    """Where a file is written, and how."""

    file: BinaryIO
    folder: Path
    """For what is needed on the way."""
    quality: int
    is_big: bool
    """Whether the file may outgrow 4 GiB."""
    closing: ExitStack
    """Closes what an encoder opens when it is made, whether or not all goes well."""
    is_lossless: bool = False
    """Whether pixels are packed without loss, where the format has the choice."""
    compression: str = "deflate"
    """Of TIFF, as libvips calls it."""


def open_new(path: Path, closing: ExitStack) -> BinaryIO:
    """Open a file to be written, which is closed at the end whatever happens.

    Who has written it all closes it before: only then does it matter that the last bytes fit on the disk.
    """
    file = path.open("w+b")

    def close() -> None:
        with suppress(OSError):
            file.close()

    closing.callback(close)
    return file


class Sheet(NamedTuple):
    """What is known of a page before its pixels."""

    height: int
    icc: bytes
    metadata: Metadata


class Encoder(ABC):
    """A file on its way. `encode` is called by several threads at once, all else by one and in order."""

    def __init__(self, place: Place) -> None:
        self.place = place

    @abstractmethod
    def begin(self, sheet: Sheet) -> None:
        """Begin a page."""

    @abstractmethod
    def encode(self, piece: NDArray[Any]) -> bytes:
        """Encode a part of the page (h, width, 1 to 4), whose height is `piece_rows` but for the last."""

    @abstractmethod
    def add(self, encoded: bytes) -> None:
        """Join what comes next, from the top."""

    @abstractmethod
    def end(self) -> list[Message]:
        """Complete the page. Returns warnings about what the format cannot hold."""


def piece_rows(width: int) -> int:
    """Rows of a piece: whole blocks of JPEG, and no more of them than its restart interval counts (65,535)."""
    return min(4096, max(16, _PIECE_PIXELS // width // 16 * 16))


class TiffEncoder(Encoder):
    """Page by page."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._book = tiff.Writer(place.file, place.is_big)

    def begin(self, sheet: Sheet) -> None:
        """Begin a page."""
        self._book.begin(sheet.height, sheet.metadata, sheet.icc)

    def encode(self, piece: NDArray[Any]) -> bytes:
        """Encode a part of the page."""
        return _tiff_strip(piece, self.place.compression)

    def add(self, encoded: bytes) -> None:
        """Join what comes next."""
        self._book.add(encoded)

    def end(self) -> list[Message]:
        """Complete the page; returns warnings."""
        return self._book.end()


class JpegEncoder(Encoder):
    """Baseline JPEG in full colour resolution, on white where there is alpha."""

    def begin(self, sheet: Sheet) -> None:
        """Begin a page."""
        self._height, self._pieces = sheet.height, 0
        self._warnings = containers.begin_jpeg(self.place.file, sheet.metadata, sheet.icc)

    def encode(self, piece: NDArray[Any]) -> bytes:
        """Encode a part of the page."""
        image = vips.from_array(piece)
        image = image.copy(interpretation="b-w" if image.bands < 3 else "srgb")
        flat = image if image.bands in (1, 3) else image.flatten(background=255)
        return vips.encoded("jpegsave", flat, Q=self.place.quality, subsample_mode="off")

    def add(self, encoded: bytes) -> None:
        """Join what comes next."""
        containers.join_jpeg(self.place.file, encoded, self._height, self._pieces)
        self._pieces += 1

    def end(self) -> list[Message]:
        """Complete the page; returns warnings."""
        self.place.file.write(containers.END_OF_JPEG)
        return self._warnings


class _Spooled(Encoder):
    """Of a format that is one stream: through an unpacked TIFF."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self._spool = place.folder / "spool"
        self._file = open_new(self._spool, place.closing)

    def begin(self, sheet: Sheet) -> None:
        """Begin a page."""
        self.sheet = sheet
        self._book = tiff.Writer(self._file, True)
        self._book.begin(sheet.height, Metadata(), sheet.icc)

    def encode(self, piece: NDArray[Any]) -> bytes:
        """Encode a part of the page."""
        return _tiff_strip(piece, "none")

    def add(self, encoded: bytes) -> None:
        """Join what comes next."""
        self._book.add(encoded)

    def end(self) -> list[Message]:
        """Complete the page; returns warnings."""
        self._book.end()
        self._file.close()
        whole = self.place.folder / "encoded"
        self.save(vips.load("tiffload", self._spool, access="sequential"), whole)
        with whole.open("rb") as source:
            return self.embed(source)

    @abstractmethod
    def save(self, image: vips.Image, path: Path) -> None:
        """Encode the whole picture."""

    @abstractmethod
    def embed(self, source: BinaryIO) -> list[Message]:
        """Copy the encoded picture with its metadata; returns warnings about what it cannot hold."""


class PngEncoder(_Spooled):
    """PNG of 8 or 16 bits."""

    def save(self, image: vips.Image, path: Path) -> None:
        """Encode the whole picture."""
        vips.save("pngsave", image, path, filter="sub", compression=_DEFLATE)

    def embed(self, source: BinaryIO) -> list[Message]:
        """Copy the encoded picture with its metadata; returns warnings."""
        return containers.embed_png(source, self.place.file, self.sheet.metadata, self.sheet.icc)


class WebpEncoder(_Spooled):
    """WebP, lossy unless the scan was not."""

    def save(self, image: vips.Image, path: Path) -> None:
        """Encode the whole picture."""
        vips.save("webpsave", image, path, Q=self.place.quality, lossless=self.place.is_lossless, exact=True)

    def embed(self, source: BinaryIO) -> list[Message]:
        """Copy the encoded picture with its metadata; returns warnings."""
        return containers.embed_webp(source, self.place.file, self.sheet.metadata, self.sheet.icc)


class JpegXlEncoder(_Spooled):
    """JPEG XL of 8 or 16 bits, without loss at the best quality."""

    def save(self, image: vips.Image, path: Path) -> None:
        """Encode the whole picture."""
        sheet = self.sheet
        path.write_bytes(encode_jpegxl(vips.to_array(image), self.place.quality, sheet.metadata, sheet.icc))

    def embed(self, source: BinaryIO) -> list[Message]:
        """Copy the encoded picture, which has its metadata; returns warnings."""
        return _copied(source, self, "JPEG XL")


class AvifEncoder(_Spooled):
    """AVIF of 8 bits."""

    def save(self, image: vips.Image, path: Path) -> None:
        """Encode the whole picture."""
        sheet = self.sheet
        path.write_bytes(encode_avif(vips.to_array(image), self.place.quality, sheet.metadata, sheet.icc))

    def embed(self, source: BinaryIO) -> list[Message]:
        """Copy the encoded picture, which has its metadata; returns warnings."""
        return _copied(source, self, "AVIF")


def _copied(source: BinaryIO, encoder: _Spooled, title: str) -> list[Message]:
    shutil.copyfileobj(source, encoder.place.file, 2**20)
    lost = encoder.sheet.metadata.iptc
    return [message(tr("{title} has no place for its IPTC, which is left out"), title=title)] if lost else []


class Jpeg2000Encoder(_Spooled):
    """JPEG 2000 of 8 or 16 bits, without loss."""

    def save(self, image: vips.Image, path: Path) -> None:
        """Encode the whole picture."""
        pixels = vips.to_array(image)
        if image.bands == 2:  # for which OpenCV has no way: the same in RGB
            pixels = pixels[..., [0, 0, 0, 1]]
            self.sheet = self.sheet._replace(icc=SRGB_ICC)
        path.write_bytes(encode_jpeg2000(pixels))

    def embed(self, source: BinaryIO) -> list[Message]:
        """Copy the encoded picture with its metadata; returns warnings."""
        return embed_jpeg2000(source, self.place.file, self.sheet.metadata, self.sheet.icc)


def _tiff_strip(piece: NDArray[Any], compression: str) -> bytes:
    """A piece as a TIFF of one strip."""
    is_deep, is_grey = piece.dtype == np.uint16, piece.shape[2] < 3
    space = ("grey16" if is_deep else "b-w") if is_grey else ("rgb16" if is_deep else "srgb")
    image = vips.from_array(piece).copy(interpretation=space)
    predictor = "none" if compression == "none" else "horizontal"
    rows = piece_rows(image.width)
    return vips.encoded(
        "tiffsave", image, compression=compression, predictor=predictor, level=_DEFLATE, tile_height=rows
    )
