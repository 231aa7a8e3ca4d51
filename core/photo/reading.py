"""Opening scans: a `Photo` knows all about the file from its header, and hands out pixels when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil
from numpy.typing import NDArray

from core.color import RgbSpace
from core.errors import AutochromeError
from core.geometry import Geometry
from core.messages import Message, message, tr
from core.part import Piece
from core.photo import vips
from core.photo.decoders import Opened
from core.photo.faults import BROKEN, DamagedError, check_is_file, reading
from core.photo.formats import FORMATS, any_of, sniff
from core.photo.kinds import HEAD, check_is_read
from core.photo.metadata import Metadata, orientation, upright, with_exif_dpi
from core.photo.pixels import Decoder, Source, bands_of, colours_of, depth_of
from core.photo.shrinking import row_shares
from core.photo.sidecar import with_sidecar
from core.photo.tiff import is_raw
from core.quad import Outline
from core.region import Place

CLI_LIMIT = 4_000_000_000
"""Pixels that the command line takes."""

_WINDOW_LIMIT = 500_000_000
_ROWS_AT_ONCE = 128  # that are in memory where a picture is decoded in strips
_ANY_FILE, _TIMES_ITS_SIZE = 10**9, 500  # bytes that decoding as a whole may take, and how often the file's
_LOST = 10  # times what is left of a damaged file that is read as far as it goes, at most
_BYTES = {"uchar": 1, "char": 1, "ushort": 2, "short": 2}
_BLOCK_BYTES = 2**18  # of floats that are averaged at once: few rows, as each counts for every row of its block
_BLOCK_ROWS = 256


@dataclass(frozen=True, eq=False)
class Photo:
    """One page of a scan. Opening reads the header only; sizes are those after EXIF orientation has been applied.

    Pixels are (h, w, bands): 1 neutral, 2 neutral and alpha, 3 RGB, 4 RGB and alpha; uint8 or uint16, in ``space``.
    What had to be converted (grey with a profile, CMYK, Lab) is handed out at 16 bits whatever ``depth`` is.
    Whatever reads pixels raises `AutochromeError` where the file turns out to be truncated or broken.
    """

    path: Path
    page: int
    pages: int
    width: int
    height: int
    depth: int
    """Bits per sample that the result is saved with: 8 or 16."""
    space: RgbSpace
    """Colour space of the pixels handed out."""
    icc: bytes
    """The profile to embed in the result: the original bytes of an RGB profile, else sRGB."""
    has_alpha: bool
    metadata: Metadata
    warnings: tuple[Message, ...]
    format: str
    """A key of `core.photo.formats.FORMATS`, by content."""
    source: Source = field(repr=False)
    is_lossless: bool = False
    """Whether the file packs pixels without loss, where its format has the choice."""
    damaged: bool | None = None
    """As it was given to `open_photo`."""
    can_go_on: bool = False
    """Whether it could be read as far as it goes, should it turn out to be damaged and a person say so."""
    unframed: Photo | None = field(default=None, repr=False)
    """The photo as it was opened, where this one is seen through a geometry."""
    unparted: Photo | None = field(default=None, repr=False)
    """All of the page, where this photo is a print on it."""

    @property
    def scan(self) -> Photo:
        """The photo as it was opened, without a geometry."""
        return self.unframed or self

    @property
    def whole(self) -> Photo:
        """All of the page, without a geometry."""
        return self.scan.unparted or self.scan

    @property
    def geometry(self) -> Geometry:
        """What of `scan` this photo is."""
        return self.source.geometry

    @property
    def outline(self) -> Outline | None:
        """Where on its page the print lies that this photo is; None: it is all of the page."""
        return self.source.part

    @property
    def piece(self) -> Piece:
        """What this photo is of."""
        return Piece(self.path.absolute(), self.page, self.outline.number if self.outline else 0)

    @property
    def namesake(self) -> Path:
        """The path that results are named after: the scan's, with the number of the print in it."""
        return self.path if self.outline is None else self.path.with_stem(self.outline.named(self.path.stem))

    @property
    def is_grey(self) -> bool:
        """Whether the file has one band of colour, so that there can be none in it."""
        return self.source.colour_bands == 1

    def parted(self, part: Outline | None) -> Photo:
        """`scan`, all of a page, as if there were nothing but one of its prints; None: all of it."""
        scan = self.scan
        if part is None:
            return scan
        width, height = part.size(scan.width, scan.height)
        metadata, _ = upright(scan.metadata, width, height, turned=False)
        source = replace(scan.source, part=part)
        return replace(scan, pages=1, width=width, height=height, metadata=metadata, source=source, unparted=scan)

    def framed(self, geometry: Geometry) -> Photo:
        """`scan` seen through ``geometry``: sizes, pixels, alpha and metadata are those of the framed picture."""
        scan = self.scan
        if geometry == scan.geometry:
            return scan
        width, height = geometry.size(scan.width, scan.height)
        metadata, _ = upright(scan.metadata, width, height, turned=geometry.quarter_turns % 2 == 1)
        source = replace(scan.source, geometry=geometry)
        return replace(scan, width=width, height=height, metadata=metadata, source=source, unframed=scan)

    def strips(self, rows: int) -> Iterator[tuple[int, NDArray[Any]]]:
        """The picture from top to bottom in strips of ``rows`` rows: (top, pixels).

        Memory is bounded by the strip for JPEG, PNG and TIFF that lie upright; turned ones are spooled to a temporary
        file, and WebP, BMP, HEIC, progressive JPEG and interlaced PNG are decoded as a whole. Turned means by the
        scan's metadata or by the geometry.
        """
        with reading(self.path, can_go_on=self.can_go_on):
            yield from vips.strips(self.source.image(), rows)

    def part(self, place: Place) -> NDArray[Any]:
        """A part of the picture (h, w, bands), which lies within it; all rows above it are decoded."""
        with reading(self.path, can_go_on=self.can_go_on):
            return vips.to_array(self.source.image().crop(*place))

    def shrunk(self, width: int, height: int) -> NDArray[Any]:
        """The whole picture (height, width, bands), each pixel the mean of the area that it covers; never enlarged."""
        width, height = min(width, self.width), min(height, self.height)
        factor = 1
        # Shares of a shrunk picture are not whole pixels of the scan.
        whole = self.geometry == self.geometry.orientation and self.source.part is None
        while self.format == "jpeg" and whole and factor < 8 and self._may_shrink(2 * factor, width, height):
            factor *= 2
        with reading(self.path, can_go_on=self.can_go_on):
            return _area_mean(self.source.image(factor), width, height)

    def _may_shrink(self, factor: int, width: int, height: int) -> bool:
        """Whether JPEG may be decoded at 1/``factor``.

        It is then still as large as what is asked for, and nothing is shifted by more than a tenth of a pixel, since
        libvips leaves out what does not fill a pixel at the edge.
        """
        sides = ((self.width, width), (self.height, height))
        return all(factor * to <= side and side % factor * to <= side / 10 for side, to in sides)

    def load(self) -> NDArray[Any]:
        """The whole picture (height, width, bands)."""
        with reading(self.path, can_go_on=self.can_go_on):
            return vips.to_array(self.source.image())

    def alpha(self, depth: int) -> vips.Image | None:
        """The alpha band at ``depth`` bits, to be read once from the top; None where there is none."""
        return self.source.alpha(depth)


def open_photo(path: Path, page: int = 0, *, max_pixels: int, damaged: bool | None = None) -> Photo:
    """Read the header of a page of a photo.

    ``damaged`` says whether a person wants a damaged one to be read as far as it goes, with a warning; None where
    nobody can be asked. Where it is wanted, pixels are decoded once to find out.

    Raises `AutochromeError` where the file cannot be read, is no photo of a known format, has no such page, or where
    the picture has more than ``max_pixels`` pixels or is too large for the free memory, which is found out before
    anything is decoded.
    """
    path = Path(path)
    kind = format_of(path)
    with reading(path):
        opened = FORMATS[kind].open(path, page)
        size = path.stat().st_size
    header, can_go_on = opened.header, damaged is False and opened.salvage is not None
    if header.width * header.height > max_pixels:
        other = message(tr(", or use the command line, which takes larger pictures") if max_pixels < CLI_LIMIT else "")
        raise AutochromeError(
            tr(
                "“{file}” has {width:,} × {height:,} pixels, more than the "
                "{max_pixels:,} that can be opened here. Scan it at a lower "
                "resolution{other}."
            ),
            file=path.name,
            width=header.width,
            height=header.height,
            max_pixels=max_pixels,
            other=other,
        )
    claimed = header.width * header.height / (opened.densest * size)  # times what the file can hold
    if claimed > (_LOST if damaged else 1):
        raise DamagedError(path, can_go_on=can_go_on and claimed <= _LOST)
    _check_memory(path, size, opened)
    if opened.is_cut and not damaged:
        raise DamagedError(path, can_go_on=can_go_on)
    found = _photo(path, page, kind, _as_far_as_it_goes(opened) if damaged else opened)
    return replace(found, damaged=damaged, can_go_on=can_go_on)


def _as_far_as_it_goes(opened: Opened) -> Opened:
    """A page whose pixels can be decoded though it is damaged, which it says then."""
    if opened.salvage is None or not (opened.is_cut or _is_broken(opened.decode)):
        return opened
    word = message(tr("it is truncated or damaged, and read as far as it goes"))
    carried = replace(opened.carried, warnings=(*opened.carried.warnings, word))
    return opened._replace(decode=opened.salvage, carried=carried)


def _is_broken(decode: Decoder) -> bool:
    try:
        decode(True, 1).avg()
    except BROKEN:
        return True
    return False


def _check_memory(path: Path, size: int, opened: Opened) -> None:
    """Refuse what decodes as a whole into far more than its file, or into more than half of the free memory.

    Half, as two may be under way.

    Raises:
        AutochromeError: says which.
    """
    header, whole = opened.header, opened.copies > 0
    rows = header.height if whole else min(header.height, _ROWS_AT_ONCE)
    pixels = max(header.width * rows, opened.held)
    needed = max(opened.copies, 2) * pixels * header.bands * _BYTES.get(header.format, 4)
    claims = message(
        tr("“{file}” has {width:,} × {height:,} pixels, and decoding them takes about "),
        file=path.name,
        width=header.width,
        height=header.height,
    )
    if whole and needed > max(_ANY_FILE, _TIMES_ITS_SIZE * size):
        raise AutochromeError(
            tr(
                "{claims}{needed:.1f} GB of memory, for a file of {size:,.3f} MB. No "
                "photograph is packed like that. If it is one, save it as TIFF, which "
                "is read in strips."
            ),
            claims=claims,
            needed=needed / 1e9,
            size=size / 1e6,
        )
    free: int = psutil.virtual_memory().available
    if needed > free // 2:
        other = tr("save it as TIFF, which is read in strips") if whole else tr("scan it at a lower resolution")
        raise AutochromeError(
            tr(
                "{claims}{needed:.1f} GB of memory, more than half of the {free:.1f} "
                "GB that are free. Close other programs, or {other}."
            ),
            claims=claims,
            needed=needed / 1e9,
            free=free / 1e9,
            other=message(other),
        )


def format_of(path: Path) -> str:
    """The format of a file by its content, as in `Photo.format`.

    Raises `AutochromeError` where it cannot be opened or is none that is read.
    """
    with reading(path):
        check_is_file(path)
        with path.open("rb") as file:
            head = file.read(HEAD)
    if not head:
        raise AutochromeError(tr("“{file}” is empty (0 bytes). Copy or scan it again."), file=path.name)
    check_is_read(path.name, head)
    found = sniff(head)
    if found is None:
        titles = any_of(tuple(each.title for each in FORMATS.values()))
        raise AutochromeError(
            tr("“{file}” is not a photo that can be read: open {titles}."), file=path.name, titles=titles
        )
    with reading(path):
        return "raw" if found.name == "tiff" and is_raw(path) else found.name


def _photo(path: Path, page: int, kind: str, opened: Opened) -> Photo:
    header, carried = opened.header, opened.carried
    try:
        colour_bands, alpha_band = bands_of(header)
        colours = colours_of(header, carried.icc)
        if opened.samples is not None:
            alpha_band = opened.samples.alpha if header.bands > colour_bands else None
    except ValueError as error:
        raise AutochromeError(tr("“{file}” cannot be read: {reason}."), file=path.name, reason=error) from error
    turn = 1 if opened.is_upright else orientation(carried.metadata.exif)
    width, height = (header.width, header.height) if turn <= 4 else (header.height, header.width)
    described, beside = with_sidecar(path, carried.metadata)
    metadata, unread = upright(with_exif_dpi(described), width, height, turned=turn > 4)
    extra = opened.samples.warnings if opened.samples else ()
    return Photo(
        path=path,
        page=page,
        pages=opened.pages,
        width=width,
        height=height,
        depth=depth_of(header),
        space=colours.space,
        icc=colours.icc,
        has_alpha=alpha_band is not None,
        metadata=metadata,
        warnings=(*carried.warnings, *beside, *unread, *colours.warnings, *extra),
        format=kind,
        source=Source(opened.decode, turn, colour_bands, alpha_band, colours),
        is_lossless=carried.is_lossless,
    )


def _area_mean(image: vips.Image, width: int, height: int) -> NDArray[Any]:
    """The image reduced to (height, width, bands), a strip at a time, each pixel the mean of the area it covers."""
    block = min(max(1, _BLOCK_BYTES // (image.width * image.bands * 4)), _BLOCK_ROWS)
    total = np.zeros((height, width, image.bands), np.float32)
    for strip_top, strip in vips.strips(image, 16 * block):
        for start in range(0, len(strip), block):
            rows = strip[start : start + block]
            first, shares = row_shares(strip_top + start, len(rows), image.height, height)
            narrow = cv2.resize(rows.astype(np.float32), (width, len(rows)), interpolation=cv2.INTER_AREA)
            low = np.einsum("tr,rx->tx", shares, narrow.reshape(len(rows), -1))  # BLAS would spin threads
            total[first : first + len(low)] += low.reshape(len(low), width, -1)
    return np.round(total).astype(vips.DTYPES[image.format])


def window_limit(bytes_per_pixel: int = 4) -> int:
    """Pixels that the window takes: 500 million, or what fits into a quarter of the free memory."""
    free: int = psutil.virtual_memory().available
    return min(_WINDOW_LIMIT, free // 4 // bytes_per_pixel)
