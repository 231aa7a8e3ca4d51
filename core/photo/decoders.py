"""Which library decodes which format.

libvips takes JPEG, PNG, TIFF, WebP and GIF by loaders named one by one; Pillow takes BMP and libheif HEIC, both of
which are decoded as a whole, since neither hands out rows. Formats that need more have a file of their own.
"""

from __future__ import annotations

import math
import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pi_heif
from numpy.typing import NDArray
from PIL.BmpImagePlugin import BmpImageFile

from core.errors import AutochromeError
from core.messages import Message, message, tr
from core.photo import ifd, kinds, tiff, vips
from core.photo.containers import (
    END_OF_JPEG,
    bits_of_png,
    check_heif_items,
    has_end,
    read_jpeg,
    read_png,
    read_webp,
    unread_jpeg,
)
from core.photo.faults import NoPageError
from core.photo.metadata import Carried, Metadata
from core.photo.pixels import FLOATS, Decoder
from core.photo.png_colour import HdrError
from core.photo.samples import DEFLATED, DENSEST_JPEG, ICC_LAB, Samples, check_range, densest, range_of

_LARGEST_SIDE = 10_000_000
_COPIES, _COPIES_OF_BMP = 3, 5  # measured, rounded up
_FILLER = b"\xa5\x5a\x3c" * 40  # what no JPEG goes on with
_HEIF_BANDS = {"L": 1, "LA": 2, "RGB": 3, "RGBA": 4}


class Opened(NamedTuple):
    """What is known of a page before its pixels are decoded."""

    header: vips.Image
    """Has the size, bands and kind of the decoded picture, not turned; its pixels are not to be read."""
    decode: Decoder
    carried: Carried
    pages: int
    copies: int = 0
    """How often the picture lies in memory while it is decoded as a whole; 0 where rows come out one after another."""
    held: int = 0
    """Pixels that lie in memory at the same time though they come out one after another: of two rows of tiles."""
    samples: Samples | None = None
    """Which of the bands are read, where the file says it by tags of its own."""
    salvage: Decoder | None = None
    """As `decode`, but goes on where the file is damaged, with what is left of it; None where no decoder does so."""
    is_cut: bool = False
    """Whether pixels are known to be missing, before any is decoded."""
    densest: float = math.inf
    """Pixels that a byte of an intact file holds at most."""
    is_upright: bool = False
    """Whether the decoder has turned it already, whatever its EXIF says."""


def open_streamable(kind: str, path: Path, page: int) -> Opened:
    """Open a JPEG, PNG or WebP, which have one page."""
    check_single(page)

    carried, ended = _read_streamable(kind, path)

    def load(streamed: bool, shrink: int, *, anyway: bool = False) -> vips.Image:
        options: dict[str, Any] = {"access": _access(streamed)} | ({"shrink": shrink} if kind == "jpeg" else {})
        if ended:
            return vips.load(f"{kind}load", path, anyway=anyway, **options)
        return vips.load_from("jpegload_source", tiff.View(path, {}, END_OF_JPEG), anyway=anyway, **options)

    header = load(True, 1)
    carried = replace(carried, warnings=(*carried.warnings, *_others(header)))
    is_cut = not ended and not _has_every_pixel(path)
    if not ended and not is_cut:
        missing = message(tr("its end marker is missing, but every pixel is there"))
        carried = replace(carried, warnings=(*carried.warnings, missing))
    return Opened(
        header,
        load,
        carried,
        1,
        # libvips calls progressive JPEG interlaced, too
        copies=_COPIES if kind == "webp" or header.get_typeof("interlaced") else 0,
        salvage=None if kind == "webp" else partial(load, anyway=True),
        is_cut=is_cut,
        densest=_densest(kind, path),
    )


def open_gif(path: Path, page: int) -> Opened:
    """Open the first picture of a GIF."""
    check_single(page)
    header = vips.load("gifload", path)
    return Opened(
        header,
        lambda streamed, _shrink: vips.load("gifload", path, access=_access(streamed)),
        Carried(warnings=_others(header)),
        1,
        _COPIES,
        salvage=lambda streamed, _shrink: vips.load("gifload", path, anyway=True, access=_access(streamed)),
    )


def _others(header: vips.Image) -> tuple[Message, ...]:
    """What is said of an animation."""
    count = header.get("n-pages") if header.get_typeof("n-pages") else 1
    return (message(tr("only the first of its {count} pictures is read"), count=count),) if count > 1 else ()


def _densest(kind: str, path: Path) -> float:
    """Pixels that a byte holds at most."""
    if kind == "png":
        with path.open("rb") as file:
            return 8 * DEFLATED / bits_of_png(file)
    return DENSEST_JPEG if kind == "jpeg" else math.inf


def _read_streamable(kind: str, path: Path) -> tuple[Carried, bool]:
    """What a JPEG, PNG or WebP carries, and whether it has the marker that ends it."""
    with path.open("rb") as file:
        try:
            carried = {"jpeg": read_jpeg, "png": read_png, "webp": read_webp}[kind](file)
        except HdrError as error:
            raise kinds.unread(path.name, message(tr("a PNG of high dynamic range"))) from error
        unread = unread_jpeg(file) if kind == "jpeg" else None
        if unread is not None:
            raise kinds.unread(path.name, unread)
        return carried, kind != "jpeg" or has_end(file)


def _has_every_pixel(path: Path) -> bool:
    """Whether what follows the data of a JPEG without an end makes no difference to its pixels."""
    ends = (END_OF_JPEG, _FILLER + END_OF_JPEG)
    one, other = (vips.load_from("jpegload_source", tiff.View(path, {}, end), access="sequential") for end in ends)
    return bool((one - other).abs().max() == 0)


def open_tiff(path: Path, page: int) -> Opened:
    """Open a page of a TIFF; AutochromeError where it is no whole one."""
    index = tiff.index_of(path)
    if page >= len(index.offsets):
        raise NoPageError(page)
    at = index.layout, index.offsets[page]
    with path.open("rb") as file:
        directory = ifd.read(file, *at)
        read = tiff.check_samples(file, index.layout, directory, path.name)
        codes = tiff.codes_of_lab(file, *at, directory)
        changes = tiff.alone(file, *at) | codes | tiff.without_odd_resolution(file, *at, directory)
    if tiff.is_unfinished(directory):
        raise AutochromeError(
            tr("“{file}” was not written to its end: parts of its pixels are missing. Copy or scan it again."),
            file=path.name,
        )

    def load(streamed: bool, anyway: bool) -> vips.Image:
        options: dict[str, Any] = {"access": _access(streamed), "unlimited": True, "anyway": anyway}
        if not changes:
            return vips.load("tiffload", path, **options)
        image = vips.load_from("tiffload_source", tiff.View(path, changes), **options)
        return lab_of_codes(image, ifd.integers(directory, ifd.PHOTOMETRIC) == [ICC_LAB]) if codes else image

    ends = range_of(directory)

    def decode(streamed: bool, _shrink: int, *, anyway: bool = False) -> vips.Image:
        return _scaled(load(streamed, anyway), ends)

    header = decode(True, 1)
    if header.format in FLOATS and header.interpretation != "lab" and ends is None:
        check_range(path.name, *_ends(decode(True, 1, anyway=True)))
    width, height = tiff.tile_size(directory)
    held = 2 * height * max(width, header.width)
    return Opened(
        header,
        decode,
        tiff.carried(directory),
        len(index.offsets),
        held=held,
        samples=read,
        salvage=partial(decode, anyway=True),
        densest=densest(directory),
    )


def _scaled(image: vips.Image, ends: tuple[float, float] | None) -> vips.Image:
    """Floats in 0…1, by what the file says of its black and white."""
    if ends is None or image.format not in FLOATS:
        return image
    return ((image - ends[0]) / (ends[1] - ends[0])).copy(interpretation=image.interpretation)


def _ends(image: vips.Image) -> tuple[float, float]:
    """The smallest and the largest of an image's numbers, in one pass over its pixels."""
    numbers = image.stats()
    return float(numbers(0, 0)[0]), float(numbers(1, 0)[0])


def check_single(page: int) -> None:
    """Check that the first page is asked for, of a format that has one.

    Raises:
        NoPageError: it is not.
    """
    if page:
        raise NoPageError(page)


def _access(streamed: bool) -> str:
    return "sequential" if streamed else "random"


def lab_of_codes(image: vips.Image, is_icc: bool) -> vips.Image:
    """Lab as numbers, of which the file has 0…100 as 0…255 and the others as signed bytes (TIFF 6.0, section 23).

    ICCLab has them as unsigned bytes, 128 of which is neutral (TIFF Technical Note 4).
    """
    codes = np.arange(256, dtype=np.uint8)
    signed = (codes - np.float32(128)) if is_icc else codes.view(np.int8).astype(np.float32)
    table = np.stack([codes * np.float32(100 / 255), signed, signed], axis=1)
    return image.extract_band(0, n=3).maplut(vips.from_array(table[None])).copy(interpretation="lab")


def open_bmp(path: Path, page: int) -> Opened:
    """Open a BMP, which is decoded as a whole."""
    check_single(page)

    def decode(_streamed: bool, _shrink: int) -> vips.Image:
        with path.open("rb") as file, BmpImageFile(file) as picture:
            plain = picture.convert({"1": "L", "P": "RGB"}.get(picture.mode, picture.mode))
        return whole(np.atleast_3d(np.asarray(plain)))

    with path.open("rb") as file, BmpImageFile(file) as picture:
        bands = {"1": 1, "L": 1, "RGBA": 4}.get(picture.mode, 3)
        dpi = picture.info.get("dpi")
        metadata = Metadata(dpi=(float(dpi[0]), float(dpi[1])) if dpi and min(dpi) > 0 else None)
        header = blank(picture.width, picture.height, bands, np.uint8)
        return Opened(header, decode, Carried(metadata), 1, _COPIES_OF_BMP)


def open_heic(path: Path, page: int) -> Opened:
    """Open the main picture of a HEIC, which is decoded as a whole."""
    check_single(page)

    def decode(_streamed: bool, _shrink: int) -> vips.Image:
        picture = _heif(path)
        pixels = np.array(picture)  # a copy, since the picture frees what a view would look at
        pixels = pixels.reshape(*pixels.shape[:2], -1)
        if pixels.shape != (height, width, bands):
            raise ValueError("its pixels are not what its header says")
        return whole(full_range(pixels, picture.info.get("bit_depth", 8)))

    picture = _heif(path)
    mode, _, deep = picture.mode.partition(";")
    width, height = picture.size
    bands = _HEIF_BANDS[mode]
    header = blank(width, height, bands, np.uint16 if deep else np.uint8)
    exif, xmp, icc = (picture.info.get(name) or None for name in ("exif", "xmp", "icc_profile"))
    metadata = Metadata(exif and exif.removeprefix(b"Exif\0\0"), xmp)
    return Opened(header, decode, Carried(metadata, icc), 1, _COPIES, is_upright=True)


def _heif(path: Path) -> pi_heif.HeifImage:
    """The main picture, of 10 and 12 bits too, not decoded yet."""
    with path.open("rb") as header:
        check_heif_items(header)
    file = pi_heif.open_heif(os.fspath(path), convert_hdr_to_8bit=False, hdr_to_16bit=False)
    return file[file.primary_index]


def _interpretation(bands: int, dtype: Any) -> str:
    neutral, colour = ("b-w", "srgb") if dtype == np.uint8 else ("grey16", "rgb16")
    return neutral if bands < 3 else colour


def blank(width: int, height: int, bands: int, dtype: Any, space: str | None = None) -> vips.Image:
    """Describe a picture of uint8 or uint16 before it is decoded.

    Args:
        width: pixels.
        height: pixels.
        bands: neutral or RGB, and alpha, unless a space is given.
        dtype: NumPy's kind of its samples.
        space: the name that libvips has for another one.

    Raises:
        ValueError: it has no pixels, or more a side than any decoder takes.
    """
    if not (0 < width < _LARGEST_SIDE and 0 < height < _LARGEST_SIDE):
        raise ValueError("its header gives no sensible size")
    form = "uchar" if dtype == np.uint8 else "ushort"
    space = space or _interpretation(bands, dtype)
    return vips.Image.black(width, height, bands=bands).cast(form).copy(interpretation=space)


def whole(pixels: NDArray[Any], space: str | None = None) -> vips.Image:
    """Make an image of all pixels (h, w, bands) of a picture; ``space`` is as in `blank`."""
    return vips.from_array(pixels).copy(interpretation=space or _interpretation(pixels.shape[2], pixels.dtype))


def full_range(pixels: NDArray[Any], bits: int) -> NDArray[Any]:
    """Spread samples of so many bits over all codes of uint8, or of uint16 where they are more than 8."""
    dtype, most = (np.uint8, 255) if bits <= 8 else (np.uint16, 65535)
    if most == 2**bits - 1:
        return pixels
    codes = np.round(np.arange(2**bits) * (most / (2**bits - 1))).astype(dtype)
    return np.asarray(codes[np.minimum(pixels, 2**bits - 1)])
