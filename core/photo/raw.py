"""What a camera's or scanner's sensor saw, developed by LibRaw (rawpy, MIT over LGPL-2.1 or CDDL), as a whole.

With the white balance of the camera, in sRGB at 16 bits; LibRaw reads linear DNG, too.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.photo import ifd, kinds, samples, tiff, vips
from core.photo.decoders import Opened, blank, check_single, whole
from core.photo.metadata import Carried

if TYPE_CHECKING:
    import rawpy

_BEGINNINGS = (b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"FOVb", b"II\x1a\0\0\0HEAPCCDR")
_MAKE = 271
_CANON = b"CR"  # behind the header of a TIFF
_COPIES = 4  # measured, rounded up
_SIDEWAYS = (5, 6)


def is_raw(head: bytes) -> bool:
    """Whether a file that begins so is a raw file; of those that begin like any TIFF, `tiff.is_raw` knows."""
    is_canon = head[:4] == b"II*\0" and head[8:10] == _CANON
    return is_canon or head.startswith(_BEGINNINGS) or kinds.has_brand(head, b"crx ")


def open_raw(path: Path, page: int) -> Opened:
    """Open a raw file.

    Raises:
        AutochromeError: LibRaw does not know it.
        ValueError: it is damaged.
    """
    import rawpy

    check_single(page)
    if _is_nameless(path):
        raise kinds.raw(path.name)
    with _read(path) as raw:
        sizes = raw.sizes
    width, height = (sizes.iheight, sizes.iwidth) if sizes.flip in _SIDEWAYS else (sizes.iwidth, sizes.iheight)

    def decode(_streamed: bool, _shrink: int) -> vips.Image:
        with _read(path) as raw:
            pixels = raw.postprocess(use_camera_wb=True, output_bps=16, output_color=rawpy.ColorSpace.sRGB)
        if pixels.shape != (height, width, 3):
            raise ValueError("its pixels are not what its header says")
        return whole(pixels)

    return Opened(
        blank(width, height, 3, np.uint16),
        decode,
        Carried(tiff.carried(_directory(path)).metadata),
        1,
        _COPIES,
        is_upright=True,
    )


@contextmanager
def _read(path: Path) -> Iterator[rawpy.RawPy]:
    """What LibRaw makes of a file; raises as `open_raw`."""
    import rawpy

    try:
        with rawpy.imread(os.fspath(path)) as raw:
            yield raw
    except rawpy.LibRawFileUnsupportedError as error:
        raise kinds.raw(path.name) from error
    except rawpy.LibRawError as error:
        raise ValueError("LibRaw cannot read it") from error


def _is_nameless(path: Path) -> bool:
    """Whether it is a TIFF that names no camera and no version of DNG, of whose numbers LibRaw could but guess."""
    directory = _directory(path)
    return bool(directory) and not {_MAKE, samples.DNG_VERSION} & directory.keys()


def _directory(path: Path) -> ifd.Directory:
    """The first directory of a file that is laid out like a TIFF; empty of others."""
    with path.open("rb") as file:
        try:
            return ifd.read(file, *ifd.read_header(file))
        except ValueError:
            return {}
