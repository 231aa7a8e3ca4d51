"""What the numbers in a TIFF mean, by its tags: a table of what is read right, and the true reason where it is not.

TIFF 6.0, sections 4 to 6, 16, 18 to 23; TIFF Technical Note 3 for floats. All that the table does not list is refused:
a decoder would hand out numbers, but of other tones than the tags say.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from core.messages import Message, message, tr
from core.photo import ifd, kinds
from core.photo.ifd import BITS, PHOTOMETRIC, SAMPLES, integers

COMPRESSION, PLANAR = 259, 284
INK_SET, EXTRA_SAMPLES, SAMPLE_FORMAT, SMALLEST, LARGEST = 332, 338, 339, 340, 341
COEFFICIENTS, REFERENCE = 529, 532
SUBDIRECTORIES, DNG_VERSION = 330, 50706

WHITE_IS_0, BLACK_IS_0, RGB, PALETTE, MASK, CMYK, YCBCR, LAB, ICC_LAB = 0, 1, 2, 3, 4, 5, 6, 8, 9
_RAW = frozenset({32803, 34892})
_UNSIGNED, _SIGNED, _FLOAT = 1, 2, 3
_GREY_BITS = frozenset({(_UNSIGNED, bits) for bits in (1, 2, 4, 8, 16, 32)} | {(_FLOAT, 32)})
_READ = {
    WHITE_IS_0: (1, frozenset({(_UNSIGNED, bits) for bits in (1, 2, 4, 8, 16)})),
    BLACK_IS_0: (1, _GREY_BITS),
    RGB: (3, frozenset({(_UNSIGNED, 8), (_UNSIGNED, 16), (_UNSIGNED, 32), (_FLOAT, 32)})),
    PALETTE: (1, frozenset({(_UNSIGNED, bits) for bits in (1, 2, 4, 8)})),
    CMYK: (4, frozenset({(_UNSIGNED, 8), (_UNSIGNED, 16)})),
    YCBCR: (3, frozenset({(_UNSIGNED, 8)})),
    LAB: (3, frozenset({(_UNSIGNED, 8), (_UNSIGNED, 16), (_SIGNED, 16)})),
    ICC_LAB: (3, frozenset({(_UNSIGNED, 8)})),
}
"""By photometric interpretation: samples of colour, and the sample formats and bits of each that are read."""
_READ_APART = frozenset({RGB, CMYK, ICC_LAB})
"""Of which bands in strips of their own are read; libvips mixes up those of others, but for Lab at 8 bits."""
_NAMES = {
    **{WHITE_IS_0: "WhiteIsZero", BLACK_IS_0: "BlackIsZero", RGB: "RGB", PALETTE: "palette", MASK: "transparency mask"},
    **{CMYK: "CMYK", YCBCR: "YCbCr", LAB: "CIELab", ICC_LAB: "ICCLab", 10: "ITULab", 32844: "LogL", 32845: "LogLuv"},
}
_FORMATS = {
    _UNSIGNED: "unsigned",
    _SIGNED: "signed",
    _FLOAT: "floating point",
    4: "untyped",
    5: "complex",
    6: "complex",
}
_COMPRESSIONS = frozenset({1, 2, 3, 4, 5, 7, 8, 32773, 32946})
_JPEG = 7
_NEAR = 0.01  # within which a number is the usual one
_BEYOND = 0.02  # of the range, which sharpening and the like leave outside
_COMPRESSION_NAMES = {
    **{6: "old-style JPEG", 9: "JBIG", 10: "JBIG", 34661: "JBIG", 34712: "JPEG 2000", 33003: "JPEG 2000"},
    **{33005: "JPEG 2000", 34925: "LZMA", 34926: "Zstandard", 50000: "Zstandard", 34927: "WebP", 50001: "WebP"},
    **{34676: "SGI Log", 34677: "SGI Log", 34887: "LERC", 50002: "JPEG XL", 52546: "JPEG XL", 34892: "lossy JPEG"},
    **{32766: "NeXT", 32809: "ThunderScan"},
}


DEFLATED = 1032
"""Bytes that a byte holds at most (Deutsch 1996)."""
DENSEST_JPEG = 512
"""Pixels that a byte holds at most: a block of 64 takes a bit at least."""
_PACKED = {1: 1, 5: 2731, 8: DEFLATED, 32773: 64, 32946: DEFLATED}
"""Bytes that a byte holds at most, by compression; fax has no limit, since a white row of any width takes a bit."""


class Samples(NamedTuple):
    """What is read of a page's samples."""

    alpha: int | None
    """The band that is transparency."""
    warnings: tuple[Message, ...]


def samples_of(file: str, directory: ifd.Directory) -> Samples:
    """Tell what is read of a page by its directory.

    Raises:
        AutochromeError: its samples are of a kind that is not read; says which.
    """
    photometric = _first(directory, PHOTOMETRIC, -1)
    compression = _first(directory, COMPRESSION, 1)
    if compression not in _COMPRESSIONS:
        name = _COMPRESSION_NAMES.get(compression, str(compression))
        raise kinds.unread(file, message(tr("a TIFF whose compression is {name}"), name=name))
    if photometric == -1:
        raise kinds.unread(file, message(tr("a TIFF that does not say what its samples mean")))
    _check_table(file, directory, photometric)
    if photometric == YCBCR and compression != _JPEG:
        raise kinds.unread(file, message(tr("a TIFF of YCbCr without JPEG compression")))
    if _is_apart(directory) and not (
        photometric in _READ_APART or (photometric == LAB and _first(directory, BITS, 1) == 8)
    ):
        raise kinds.unread(file, message(tr("a TIFF of grey or Lab whose bands lie apart from each other")))
    if _has_other_tones(directory, photometric):
        raise kinds.unread(file, message(tr("a TIFF whose black, white or coefficients of colour are unusual")))
    if photometric == CMYK and _first(directory, INK_SET, 1) != 1:
        raise kinds.unread(file, message(tr("a TIFF of inks other than CMYK")))
    return _extra(directory, _READ[photometric][0])


def _is_apart(directory: ifd.Directory) -> bool:
    """Whether each band lies in strips of its own."""
    return _first(directory, PLANAR, 1) == 2 and _first(directory, SAMPLES, 1) > 1


def _has_other_tones(directory: ifd.Directory, photometric: int) -> bool:
    """Whether numbers of YCbCr mean something else than in a JPEG, or those of RGB than usual (section 20)."""
    most = 2 ** _first(directory, BITS, 1) - 1
    usual: dict[tuple[int, int], list[float]] = {
        (YCBCR, REFERENCE): [0, 255, 128, 255, 128, 255],
        (YCBCR, COEFFICIENTS): [0.299, 0.587, 0.114],
        (RGB, REFERENCE): [0, most] * 3,
    }
    said = [(ifd.numbers(directory, tag), numbers) for (of, tag), numbers in usual.items() if of == photometric]
    return any(found and not np.allclose(found[: len(numbers)], numbers, _NEAR, _NEAR) for found, numbers in said)


def is_raw(directory: ifd.Directory) -> bool:
    """Whether a directory is that of a raw file: of a mosaic, of linear sensor data, or of a DNG's preview."""
    return DNG_VERSION in directory or _first(directory, PHOTOMETRIC, -1) in _RAW


def subdirectories(directory: ifd.Directory) -> list[int]:
    """Offsets of the directories that belong to a page without being pages."""
    return integers(directory, SUBDIRECTORIES)


def _check_table(file: str, directory: ifd.Directory, photometric: int) -> None:
    """Raises AutochromeError where the page is not among what is read."""
    colours, read = _READ.get(photometric, (0, frozenset()))
    count = _first(directory, SAMPLES, 1)
    bits = integers(directory, BITS) or [1]
    forms = integers(directory, SAMPLE_FORMAT) or [_UNSIGNED]
    forms = [_UNSIGNED if each == 4 else each for each in forms]
    if count < colours or len({*bits}) != 1 or len({*forms}) != 1 or (forms[0], bits[0]) not in read:
        raise kinds.unread(
            file,
            message(
                tr("a TIFF of {photometric} in {samples} samples of {bits} bits, {form}"),
                photometric=_NAMES.get(photometric, str(photometric)),
                samples=count,
                bits="/".join(map(str, dict.fromkeys(bits))),
                form="/".join(_FORMATS.get(each, str(each)) for each in dict.fromkeys(forms)),
            ),
        )


def _extra(directory: ifd.Directory, colours: int) -> Samples:
    """Which of the samples beyond colour is transparency: what is unspecified is not (TIFF 6.0, section 18)."""
    extra = _first(directory, SAMPLES, 1) - colours
    said = integers(directory, EXTRA_SAMPLES)[:extra]
    clear = next((place for place, kind in enumerate(said) if kind in (1, 2)), None)
    left_out = extra - (clear is not None)
    warnings = (message(tr("its bands beyond colour and alpha are left out")),) if left_out else ()
    if clear is None:
        return Samples(None, warnings)
    return Samples(colours + clear, warnings)


def _first(directory: ifd.Directory, tag: int, otherwise: int) -> int:
    return next(iter(integers(directory, tag)), otherwise)


def densest(directory: ifd.Directory) -> float:
    """Pixels that a byte of a page holds at most."""
    compression = _first(directory, COMPRESSION, 1)
    if compression == _JPEG:
        return DENSEST_JPEG
    bits = _first(directory, BITS, 1) * _first(directory, SAMPLES, 1)
    return 8 * _PACKED.get(compression, math.inf) / max(bits, 1)


def range_of(directory: ifd.Directory) -> tuple[float, float] | None:
    """The numbers that stand for black and white, where the page says so."""
    ends = [ifd.numbers(directory, tag) for tag in (SMALLEST, LARGEST)]
    if not all(ends):
        return None
    low, high = min(ends[0]), max(ends[1])
    return (low, high) if high > low else None


def check_range(file: str, low: float, high: float) -> None:
    """Check that floats are in 0…1 where nothing says what is black and what is white.

    Raises:
        AutochromeError: they are not.
    """
    if low < -_BEYOND or high > 1 + _BEYOND:
        what = tr("a TIFF of numbers from {low:.4g} to {high:.4g} that does not say which are black and white")
        raise kinds.unread(file, message(what, low=low, high=high))
