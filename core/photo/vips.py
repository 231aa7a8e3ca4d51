"""The one door to libvips, set up so that it is quiet, keeps nothing and decodes only what it is told to decode.

Loaders are always named, never guessed, so that a file can only reach the decoders that `core.photo` chose for it.
The operation cache is off: a sequential image can be read once only, and files may change between two readings.
"""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable, Iterator
from io import RawIOBase
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.cores import usable_threads

os.environ.setdefault("VIPS_WARNING", "0")  # libvips reads it when it starts; what matters comes as an exception

os.environ.setdefault("VIPS_CONCURRENCY", str(usable_threads()))  # likewise

import pyvips
from pyvips import Error, Image

pyvips.cache_set_max(0)
pyvips._remove_log_handler()  # it fails, and prints that, on messages that are no UTF-8

__all__ = [
    "DTYPES",
    "Error",
    "Image",
    "bicubic",
    "builtin_profile",
    "encoded",
    "from_array",
    "load",
    "load_from",
    "save",
    "strips",
    "to_array",
    "with_profile",
]

Answer = TypeVar("Answer")

DTYPES = {"uchar": np.uint8, "ushort": np.uint16}
"""NumPy's kind of the sample formats that pixels are handed out in."""


def load(loader: str, path: Path, *, anyway: bool = False, **options: Any) -> Image:
    """The image that ``loader`` sees in a file; a truncated one is an `Error`, here or when its pixels are read.

    With ``anyway`` it is read as far as it goes.
    """
    strict = "error" if loader == "tiffload" else "truncated"  # to tiffload, missing strips are no truncation
    fail_on = "none" if anyway else strict
    image: Image = pyvips.Operation.call(loader, os.fsencode(path), fail_on=fail_on, **options)
    return image


def load_from(loader: str, file: RawIOBase, *, anyway: bool = False, **options: Any) -> Image:
    """As `load`, from an open file, which is closed when nobody needs the image any more."""
    source = pyvips.SourceCustom()
    source.on_read(lambda size: _unless_broken(lambda: file.read(size), b""))
    source.on_seek(lambda offset, whence: _unless_broken(lambda: file.seek(offset, whence), -1))
    weakref.finalize(source, file.close)
    image: Image = pyvips.Operation.call(loader, source, fail_on="none" if anyway else "error", **options)
    image._references.append(source)  # as Image.new_from_source does
    return image


def _unless_broken(act: Callable[[], Answer], otherwise: Answer) -> Answer:
    """What ``act`` returns; ``otherwise`` where it fails, since libvips cannot take an exception."""
    try:
        return act()
    except (OSError, ValueError, OverflowError):
        return otherwise


def save(saver: str, image: Image, path: Path, **options: Any) -> None:
    """Encode pixels alone; metadata is the business of `core.photo.containers`."""
    pyvips.Operation.call(saver, image, os.fsencode(path), keep="none", **options)


def encoded(saver: str, image: Image, **options: Any) -> bytes:
    """As `save`, in memory."""
    data: bytes = pyvips.Operation.call(f"{saver}_buffer", image, keep="none", **options)
    return data


def from_array(pixels: NDArray[Any]) -> Image:
    """An image over an array (h, w, bands), not copied."""
    return Image.new_from_array(pixels)


def to_array(image: Image) -> NDArray[Any]:
    """The pixels (h, w, bands) of an image."""
    array: NDArray[Any] = image.numpy()
    return array.reshape(image.height, image.width, image.bands)


def strips(image: Image, rows: int) -> Iterator[tuple[int, NDArray[Any]]]:
    """An image from top to bottom: (top, pixels (rows or fewer, w, bands)).

    Through one region, because each evaluation of its own would make a sequential image forget where it is.
    """
    region = pyvips.Region.new(image)
    dtype = DTYPES[image.format]
    for top in range(0, image.height, rows):
        height = min(rows, image.height - top)
        pixels = np.frombuffer(region.fetch(0, top, image.width, height), dtype)
        yield top, pixels.reshape(height, image.width, image.bands)


def with_profile(image: Image, icc: bytes) -> Image:
    """The image with ``icc`` as its only profile."""
    copy = image.copy()
    copy.set_type(pyvips.GValue.blob_type, "icc-profile-data", icc)
    return copy


def bicubic() -> Any:
    """The interpolator of straightened pictures."""
    return pyvips.Interpolate.new("bicubic")


def builtin_profile(name: str) -> bytes:
    """One of the profiles inside libvips: "srgb" (saucecontrol's compact profiles, CC0) or "cmyk"."""
    blob: bytes = pyvips.Operation.call("profile_load", name)
    return bytes(blob)
