"""Saving: libvips encodes a picture piece by piece in threads, while what comes next is still computed, and pieces and
metadata are put together as the file is written.

TIFF and JPEG are joined from pieces. PNG and WebP, which are one stream, are encoded from an unpacked TIFF that is read
in order. So memory does not grow with the photo. All of it happens in a hidden folder beside the target, which is
renamed into place at the end and removed whatever happens, so that there is either the whole new picture or what was
there before.
"""

from __future__ import annotations

import errno
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.aside import into_place
from core.cores import usable_threads
from core.errors import AutochromeError
from core.photo import containers, tiff, vips
from core.photo import record as records
from core.photo.metadata import Metadata, with_dpi_in_exif
from core.photo.privacy import Kept, kept
from core.photo.reading import Photo
from core.photo.record import Record
from core.scratch import scratch

WRITE_FORMATS = MappingProxyType({"tiff": ".tif", "png": ".png", "jpeg": ".jpg", "webp": ".webp"})
"""Name of each format that can be written, and the usual ending of its files."""

_SUFFIXES = {
    ".tif": "tiff", ".tiff": "tiff", ".png": "png", ".webp": "webp",
    ".jpg": "jpeg", ".jpeg": "jpeg", ".jpe": "jpeg", ".jfif": "jpeg",
}  # fmt: skip
_PIECE_PIXELS = 2**19
_WORKERS = min(8, usable_threads())
_DEFLATE = 3  # of zlib-ng: 2.6 times as fast as its default of 6, for 3 % more bytes
_SIDES = {"jpeg": 65_500, "webp": 16_383}
_EMBED = {"png": containers.embed_png, "webp": containers.embed_webp}


@dataclass(frozen=True)
class SaveOptions:
    """How a picture is saved."""

    depth: Literal[8, 16] | None = None
    """Bits per sample where the format has the choice; None for those of the scan."""
    quality: int = 95
    """Of JPEG and WebP, 1…100."""
    metadata: Kept = Kept.ALL


class Page(NamedTuple):
    """A page to save: strips (h, width, 3) of RGB in the photo's space, uint8 or uint16, from top to bottom.

    All else (alpha, profile, metadata) is taken from ``photo``. ``record`` goes into the XMP; None leaves no mark.
    """

    photo: Photo
    strips: Iterable[NDArray[Any]]
    record: Record | None


def saved_depth(target: Path, photo: Photo, options: SaveOptions = SaveOptions()) -> Literal[8, 16]:
    """Bits per sample that ``photo`` will have in ``target``.

    Raises `AutochromeError` where the name ends in none of the formats that are written.
    """
    if _format_for(target) not in ("tiff", "png"):
        return 8
    return options.depth or (16 if photo.depth == 16 else 8)


def written_suffix(path: Path, kind: str) -> str:
    """Ending of what a photo is saved as where no format is asked for: its own, where that fits what it is.

    ``kind`` is the photo's format by content, as in `Photo.format`; what can only be read becomes something alike.
    """
    form = {"heic": "jpeg", "bmp": "png"}.get(kind, kind)
    return path.suffix if _SUFFIXES.get(path.suffix.lower()) == form else WRITE_FORMATS[form]


def write_photo(
    target: Path, pages: Sequence[Page], *, options: SaveOptions = SaveOptions(), overwrite: bool = False
) -> tuple[str, ...]:
    """Save a picture in the format that its name ends in; returns warnings about what could not be kept.

    Raises `AutochromeError` where the target exists and is not to be overwritten, is one of the photos themselves,
    cannot hold the picture, or cannot be written. Whatever is raised, by the strips too, nothing is left behind.
    """
    target = Path(target)
    form = _format_for(target)
    _check_target(target, pages, overwrite)
    _check_fits(target, pages, form)
    with _writing(target), scratch(target.parent) as folder:
        job = _Job(folder, form, options, _is_big(pages, options))
        warnings = job.write(pages)
        if not overwrite and target.exists():
            raise _exists(target)
        into_place(job.finished, target)
    return tuple(dict.fromkeys(warnings))


class _Job(NamedTuple):
    """One picture on its way into a file."""

    folder: Path
    form: str
    options: SaveOptions
    big: bool

    @property
    def finished(self) -> Path:
        return self.folder / "finished"

    def write(self, pages: Sequence[Page]) -> list[str]:
        warnings: list[str] = []
        with self.finished.open("w+b") as finished:
            book = tiff.Writer(finished, self.big) if self.form == "tiff" else None
            for page in pages:
                metadata, found = self._metadata(page.photo, page.record)
                warnings += [*self._losses(page.photo), *found, *self._write_page(finished, book, page, metadata)]
        return warnings

    def _write_page(self, finished: BinaryIO, book: tiff.Writer | None, page: Page, metadata: Metadata) -> list[str]:
        photo = page.photo
        pieces = _pieces(page, np.dtype(np.uint16 if self.form in ("tiff", "png") else np.uint8))
        if book is not None:
            encoded = _in_threads(lambda piece: _tiff_strip(piece, "deflate"), pieces)
            return book.append(encoded, photo.height, metadata, photo.icc)
        if self.form == "jpeg":
            encoded = _in_threads(self._jpeg_scan, pieces)
            return containers.embed_jpeg(encoded, photo.height, finished, metadata, photo.icc)
        spool, whole = self.folder / "spool", self.folder / "encoded"
        _spool(pieces, spool, photo)
        self._encode(vips.load("tiffload", spool, access="sequential"), whole)
        with whole.open("rb") as source:
            return _EMBED[self.form](source, finished, metadata, photo.icc)

    def _jpeg_scan(self, piece: NDArray[Any]) -> bytes:
        image = vips.from_array(piece).copy(interpretation="srgb")
        flat = image if image.bands == 3 else image.flatten(background=255)
        return vips.encoded("jpegsave", flat, Q=self.options.quality, subsample_mode="off")

    def _encode(self, image: vips.Image, path: Path) -> None:
        if self.form == "png":
            vips.save("pngsave", image, path, filter="sub", compression=_DEFLATE)
        else:
            vips.save("webpsave", image, path, Q=self.options.quality, exact=True)

    def _metadata(self, photo: Photo, record: Record | None) -> tuple[Metadata, list[str]]:
        """The photo's metadata with the record in it."""
        warnings = []
        metadata = kept(photo.metadata, self.options.metadata)
        xmp = records.upright_xmp(metadata.xmp) if metadata.xmp else None
        if record is not None:
            if xmp and not records.is_readable(xmp):
                warnings.append("its XMP cannot be read and is replaced")
            xmp = record.to_xmp(xmp)
            if self.form == "jpeg" and len(xmp) > containers.LARGEST_JPEG_XMP:
                warnings.append("its XMP is too large for JPEG and is replaced")
                xmp = record.to_xmp()
        metadata = replace(metadata, xmp=xmp)
        return with_dpi_in_exif(metadata) if self.form == "webp" else metadata, warnings

    def _losses(self, photo: Photo) -> list[str]:
        warnings = []
        if photo.depth == 16 and self.form in ("jpeg", "webp") and self.options.depth != 8:
            warnings.append(f"its 16 bits became 8, which is all that {self.form.upper()} has; TIFF and PNG keep 16")
        if photo.has_alpha and self.form == "jpeg":
            warnings.append("JPEG has no transparency: it is laid on white; TIFF, PNG and WebP keep it")
        return warnings


def _pieces(page: Page, deepest: np.dtype[Any]) -> Iterator[NDArray[Any]]:
    """A page from the top in pieces of equal height, but for the last: (h, width, 3, or 4 with alpha)."""
    photo, rows = page.photo, _piece_rows(page.photo.width)
    alpha: Iterator[tuple[int, NDArray[Any]]] | None = None
    done, waiting = 0, list[NDArray[Any]]()
    for given in page.strips:
        too_deep = given.dtype == np.uint16 and deepest == np.uint8
        strip = ((given + np.uint32(128)) // 257).astype(np.uint8) if too_deep else given
        if strip.shape[1:] != (photo.width, 3) or (waiting and strip.dtype != waiting[0].dtype):
            raise ValueError(f"a strip of {strip.shape} {strip.dtype} in a picture {photo.width} wide")
        if photo.has_alpha and alpha is None:
            alpha = vips.strips(photo.alpha(8 * strip.itemsize), rows)
        waiting.append(strip)
        done += len(strip)
        while (ready := sum(map(len, waiting))) >= rows or (ready and done == photo.height):
            block = np.concatenate(waiting)
            waiting = [block[rows:]]
            yield block[:rows] if alpha is None else np.dstack((block[:rows], next(alpha)[1]))
    if done != photo.height:
        raise ValueError(f"{done} rows for a picture of {photo.height}")


def _piece_rows(width: int) -> int:
    """Rows of a piece: whole blocks of JPEG, and no more of them than its restart interval counts (65,535)."""
    return min(4096, max(16, _PIECE_PIXELS // width // 16 * 16))


def _in_threads(encode: Callable[[NDArray[Any]], bytes], pieces: Iterable[NDArray[Any]]) -> Iterator[bytes]:
    """What ``encode`` makes of each piece, in order; a few are under way at once."""
    with ThreadPoolExecutor(_WORKERS, thread_name_prefix="encode") as pool:
        waiting = deque[Future[bytes]]()
        for piece in pieces:
            waiting.append(pool.submit(encode, piece))
            if len(waiting) > _WORKERS:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _tiff_strip(piece: NDArray[Any], compression: str) -> bytes:
    """A piece as a TIFF of one strip."""
    space = "srgb" if piece.dtype == np.uint8 else "rgb16"
    image = vips.from_array(piece).copy(interpretation=space)
    predictor = "none" if compression == "none" else "horizontal"
    rows = _piece_rows(image.width)
    return vips.encoded(
        "tiffsave", image, compression=compression, predictor=predictor, level=_DEFLATE, tile_height=rows
    )


def _spool(pieces: Iterable[NDArray[Any]], path: Path, photo: Photo) -> None:
    """Write pieces to an unpacked TIFF."""
    with path.open("w+b") as file:
        strips = (_tiff_strip(piece, "none") for piece in pieces)
        tiff.Writer(file, True).append(strips, photo.height, Metadata(), photo.icc)


def _format_for(target: Path) -> str:
    form = _SUFFIXES.get(target.suffix.lower())
    if form is None:
        raise AutochromeError(f"“{target.name}” cannot be saved: end its name in .tif, .png, .jpg or .webp.")
    return form


def _is_big(pages: Sequence[Page], options: SaveOptions) -> bool:
    """Whether a TIFF of these pages may outgrow 4 GiB."""
    bits = sum(page.photo.width * page.photo.height * 4 * (options.depth or page.photo.depth) for page in pages)
    return bits // 8 > tiff.LARGEST_CLASSIC


def _check_target(target: Path, pages: Sequence[Page], overwrite: bool) -> None:
    if any(_same_file(target, page.photo.path) for page in pages):
        raise AutochromeError(f"“{target.name}” is the scan itself, which is never overwritten. Choose another name.")
    if target.is_dir():
        raise AutochromeError(f"“{target.name}” is a folder. Choose another name.")
    if target.exists() and not overwrite:
        raise _exists(target)


def _exists(target: Path) -> AutochromeError:
    return AutochromeError(f"“{target.name}” exists already. Choose another name or allow overwriting.")


def _same_file(target: Path, photo: Path) -> bool:
    try:
        return target.samefile(photo)
    except OSError:
        return target.absolute() == photo.absolute()


def _check_fits(target: Path, pages: Sequence[Page], form: str) -> None:
    if len(pages) != 1 and form != "tiff":
        raise AutochromeError(f"“{target.name}” cannot hold {len(pages)} pages. Save it as TIFF.")
    side = max((side for page in pages for side in (page.photo.width, page.photo.height)), default=0)
    if side > _SIDES.get(form, side):
        raise AutochromeError(
            f"“{target.name}” cannot be saved: {form.upper()} ends at {_SIDES[form]:,} pixels a side "
            f"and the picture has {side:,}. Save it as TIFF."
        )


@contextmanager
def _writing(target: Path) -> Iterator[None]:
    """Turns what goes wrong with disks and encoders into one sentence about the file."""
    try:
        yield
    except PermissionError as error:
        raise AutochromeError(f"“{target.name}” cannot be saved: {target.parent} may not be written to.") from error
    except FileNotFoundError as error:
        raise AutochromeError(f"“{target.name}” cannot be saved: there is no folder {target.parent}.") from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        reason = "the disk is full" if full else error.strerror or str(error)
        raise AutochromeError(f"“{target.name}” cannot be saved: {reason}.") from error
    except vips.Error as error:
        free = shutil.disk_usage(target.parent).free
        reason = "the disk is full" if free < 2**20 else str(error).strip().splitlines()[-1]
        raise AutochromeError(f"“{target.name}” cannot be saved: {reason}.") from error
