"""Saving: strips go into a plain file, libvips encodes that file, and the metadata is put around the result.

All of it happens in a hidden folder beside the target, which is renamed into place at the end and removed whatever
happens, so that there is either the whole new picture or what was there before. The plain file is what makes the
memory needed independent of the size of the photo; it is mapped, not read.
"""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.errors import AutochromeError
from core.photo import containers, tiff, vips
from core.photo import record as records
from core.photo.metadata import Metadata, with_dpi_in_exif
from core.photo.privacy import Kept, kept
from core.photo.reading import Photo
from core.photo.record import Record

WRITE_FORMATS = MappingProxyType({"tiff": ".tif", "png": ".png", "jpeg": ".jpg", "webp": ".webp"})
"""Name of each format that can be written, and the usual ending of its files."""

_SUFFIXES = {
    ".tif": "tiff", ".tiff": "tiff", ".png": "png", ".webp": "webp",
    ".jpg": "jpeg", ".jpeg": "jpeg", ".jpe": "jpeg", ".jfif": "jpeg",
}  # fmt: skip
_SIDES = {"jpeg": 65_500, "webp": 16_383}
_EMBED = {"jpeg": containers.embed_jpeg, "png": containers.embed_png, "webp": containers.embed_webp}


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
    with _writing(target), tempfile.TemporaryDirectory(prefix=".autochrome-", dir=target.parent) as folder:
        job = _Job(Path(folder), form, options, _is_big(pages, options))
        warnings = job.write(pages)
        if not overwrite and target.exists():
            raise _exists(target)
        job.finished.replace(target)
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
        plain, encoded = self.folder / "plain", self.folder / "encoded"
        with self.finished.open("w+b") as finished:
            if self.form == "tiff":
                tiff.begin(finished, self.big)
            for photo, strips, record in pages:
                dtype = _spool(strips, plain, photo, np.dtype(np.uint16 if self.form in ("tiff", "png") else np.uint8))
                self._encode(vips.raw(plain, photo.width, photo.height, dtype), photo, encoded)
                plain.unlink()
                metadata, found = self._metadata(photo, record)
                warnings += self._losses(photo, dtype) + found
                with encoded.open("rb") as source:
                    if self.form == "tiff":
                        warnings += tiff.append(source, finished, metadata, photo.icc, self.big)
                    else:
                        warnings += _EMBED[self.form](source, finished, metadata, photo.icc)
                encoded.unlink()
        return warnings

    def _encode(self, rgb: vips.Image, photo: Photo, encoded: Path) -> None:
        alpha = photo.alpha(8 if rgb.format == "uchar" else 16)
        image = rgb if alpha is None else rgb.bandjoin(alpha)
        if self.form == "jpeg":
            flat = image if alpha is None else image.flatten(background=255)
            vips.save("jpegsave", flat, encoded, Q=self.options.quality, subsample_mode="off")
        elif self.form == "png":
            vips.save("pngsave", image, encoded, filter="sub")
        elif self.form == "webp":
            vips.save("webpsave", image, encoded, Q=self.options.quality, exact=True)
        else:
            vips.save("tiffsave", image, encoded, compression="deflate", predictor="horizontal", bigtiff=self.big)

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

    def _losses(self, photo: Photo, dtype: np.dtype[Any]) -> list[str]:
        warnings = []
        if photo.depth == 16 and dtype == np.uint8 and self.options.depth != 8:
            warnings.append(f"its 16 bits became 8, which is all that {self.form.upper()} has; TIFF and PNG keep 16")
        if photo.has_alpha and self.form == "jpeg":
            warnings.append("JPEG has no transparency: it is laid on white; TIFF, PNG and WebP keep it")
        return warnings


def _spool(strips: Iterable[NDArray[Any]], plain: Path, photo: Photo, deepest: np.dtype[Any]) -> np.dtype[Any]:
    """Write strips one after the other as plain samples; returns their kind."""
    dtype: np.dtype[Any] | None = None
    rows = 0
    with plain.open("wb") as file:
        for given in strips:
            too_deep = given.dtype == np.uint16 and deepest == np.uint8
            strip = ((given + np.uint32(128)) // 257).astype(np.uint8) if too_deep else given
            dtype = dtype or strip.dtype
            if strip.shape[1:] != (photo.width, 3) or strip.dtype != dtype:
                raise ValueError(f"a strip of {strip.shape} {strip.dtype} in a picture {photo.width} wide of {dtype}")
            file.write(np.ascontiguousarray(strip).data)
            rows += len(strip)
    if dtype is None or rows != photo.height:
        raise ValueError(f"{rows} rows for a picture of {photo.height}")
    return dtype


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
