"""How a picture is saved: depth, quality, metadata, and the size, the colours and the packing that it goes out with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from math import sqrt
from types import MappingProxyType
from typing import Literal, NamedTuple, get_args

import numpy as np

from core.color import RgbSpace
from core.photo import vips
from core.photo.icc import curve, written, xyz
from core.photo.metadata import upright, with_dpi_in_exif
from core.photo.privacy import Kept
from core.photo.profile import SRGB_ICC, measure
from core.photo.reading import Photo

INCH = 2.54  # cm
Compression = Literal["deflate", "lzw", "none"]
_SIZE = re.compile(
    r"(?P<side>\d+)\s*px|(?P<megapixels>[\d.]+)\s*mp|(?P<across>[\d.]+)\s*[x×]\s*(?P<down>[\d.]+)\s*cm\s*@\s*(?P<dpi>\d+)\s*dpi",
    re.IGNORECASE,
)
_ADOBE_RGB = {  # Adobe RGB (1998), annex C: colorants under D50, and the exponent
    b"rXYZ": xyz(np.array([0.60974, 0.31111, 0.01947])),
    b"gXYZ": xyz(np.array([0.20528, 0.62567, 0.06087])),
    b"bXYZ": xyz(np.array([0.14919, 0.06322, 0.74457])),
    **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve([2 + 51 / 256])),
}


class Profile(NamedTuple):
    """Colours that a picture can be saved in."""

    title: str
    icc: bytes


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        "srgb": Profile("sRGB", SRGB_ICC),
        "display-p3": Profile("Display P3", vips.builtin_profile("p3")),
        "adobe-rgb": Profile("Adobe RGB", written(b"RGB ", "Compatible with Adobe RGB (1998)", _ADOBE_RGB)),
    }
)
"""By the names that options have for them."""


@dataclass(frozen=True)
class Size:
    """How large a picture is saved at most: by one of three measures. None is enlarged.

    Raises ValueError where a measure is not over 0.
    """

    side: int | None = None
    """Pixels of the longer side."""
    megapixels: float | None = None
    paper: tuple[float, float] | None = None
    """Centimetres of its sides: the picture fits on it, whichever way it lies."""
    dpi: int = 300
    """Pixels per inch on the paper."""

    def __post_init__(self) -> None:
        said = [each for each in (self.side, self.megapixels, self.paper and min(self.paper)) if each is not None]
        if len(said) != 1 or min(*said, self.dpi) <= 0:
            raise ValueError(f"no size: {self.side}, {self.megapixels}, {self.paper}, {self.dpi}")

    @classmethod
    def parse(cls, text: str) -> Size:
        """Read "2048px", "4MP" or "10x15cm@300dpi", as ``str`` writes them.

        Raises:
            ValueError: it is none of these.
        """
        found = _SIZE.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"no size: {text!r}")
        if found["side"]:
            return cls(side=int(found["side"]))
        if found["megapixels"]:
            return cls(megapixels=float(found["megapixels"]))
        return cls(paper=(float(found["across"]), float(found["down"])), dpi=int(found["dpi"]))

    def __str__(self) -> str:
        if self.paper is not None:
            return f"{self.paper[0]:g}x{self.paper[1]:g}cm@{self.dpi}dpi"
        return f"{self.side}px" if self.side else f"{self.megapixels:g}MP"

    def scale(self, width: int, height: int) -> float:
        """By what a picture of that size is reduced: 0…1, 1 where it is small enough."""
        if self.side is not None:
            return min(1.0, self.side / max(width, height))
        if self.megapixels is not None:
            return min(1.0, sqrt(self.megapixels * 1e6 / (width * height)))
        return min(1.0, self.dpi / self._density(width, height))

    def dpi_of(self, width: int, height: int) -> float | None:
        """Pixels per inch with which a picture of that size fills the paper; None where there is no paper."""
        return self._density(width, height) if self.paper is not None else None

    def _density(self, width: int, height: int) -> float:
        assert self.paper is not None
        short, long = sorted(self.paper)
        return INCH * max(max(width, height) / long, min(width, height) / short)


@dataclass(frozen=True)
class SaveOptions:
    """How a picture is saved."""

    depth: Literal[8, 16] | None = None
    """Bits per sample where the format has the choice; None for those of the scan."""
    quality: int = 95
    """Of JPEG and WebP, 1…100."""
    metadata: Kept = Kept.ALL
    size: Size | None = None
    """None: as large as the scan."""
    profile: str = ""
    """A key of `PROFILES`; empty: that of the scan."""
    compression: Compression = "deflate"
    """Of TIFF; all of them lose nothing."""

    def __post_init__(self) -> None:
        """Refuse, as ValueError, a profile or a compression that is not known."""
        if self.profile and self.profile not in PROFILES:
            raise ValueError(f"no profile: {self.profile}")
        if self.compression not in get_args(Compression):
            raise ValueError(f"no compression: {self.compression}")


def exported(photo: Photo, options: SaveOptions, *, grey: bool = False, times: int = 1) -> Photo:
    """Describe a photo as it is written: its size, resolution and colours are those of the file.

    Its pixels are still those of the scan; see `core.saving.strips_of`.

    Args:
        grey: whether it stays grey, which has no colours to convert.
        times: how many times as long its sides are made, before its size is bounded.
    """
    width, height, metadata = times * photo.width, times * photo.height, photo.metadata
    if options.size is not None or times > 1:
        scale = times * (options.size.scale(width, height) if options.size is not None else 1.0)
        width, height = (max(1, round(scale * side)) for side in (photo.width, photo.height))
        dpi = options.size.dpi_of(width, height) if options.size is not None else None
        resolution = (dpi, dpi) if dpi else metadata.dpi and (scale * metadata.dpi[0], scale * metadata.dpi[1])
        metadata, _ = upright(replace(metadata, dpi=resolution), width, height, turned=False)
        metadata = with_dpi_in_exif(metadata) if metadata.exif else metadata
    changed = replace(photo, width=width, height=height, metadata=metadata)
    if not options.profile or grey:
        return changed
    icc = PROFILES[options.profile].icc
    return replace(changed, icc=icc, space=_space(icc))


@lru_cache(maxsize=len(PROFILES))
def _space(icc: bytes) -> RgbSpace:
    space = measure(icc)
    assert space is not None
    return space
