"""What EXIF and XMP say of pixels, set right for the picture that carries them now: only where they say it at all."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from fractions import Fraction

from core.photo import ifd, profile, xmp
from core.photo.metadata import Metadata

_TIFF, _EXIF = "{http://ns.adobe.com/tiff/1.0/}", "{http://ns.adobe.com/exif/1.0/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_STORAGE = ("Compression", "PlanarConfiguration", "YCbCrSubSampling", "YCbCrCoefficients", "ReferenceBlackWhite")
"""How the pixels of the scan lay in its file, which nobody needs to know of another file."""
_SRGB, _UNCALIBRATED = 1, 65535
_GREY, _RGB = 1, 2  # photometric interpretation
_MODES = {_GREY: "1", _RGB: "3"}  # of Photoshop


@dataclass(frozen=True)
class Pixels:
    """What is true of the pixels of a picture."""

    width: int
    height: int
    depth: int
    """Bits per sample."""
    is_grey: bool
    has_alpha: bool
    is_srgb: bool
    """Whether its tones and colours are sRGB's."""
    icc: bytes
    dpi: tuple[float, float] | None

    @property
    def _samples(self) -> int:
        return (1 if self.is_grey else 3) + self.has_alpha

    @property
    def _photometric(self) -> int:
        return _GREY if self.is_grey else _RGB

    def in_exif(self) -> dict[int, int]:
        """Give the values by tag."""
        return {
            ifd.ORIENTATION: 1,
            ifd.BITS: self.depth,
            ifd.PHOTOMETRIC: self._photometric,
            ifd.SAMPLES: self._samples,
            ifd.COLOUR_SPACE: _SRGB if self.is_srgb else _UNCALIBRATED,
        }

    def in_xmp(self) -> Mapping[str, xmp.Value]:
        """Give the values by name, None where nothing is true any more."""
        said: dict[str, xmp.Value] = {
            **{f"{_TIFF}{name}": None for name in _STORAGE},
            f"{_TIFF}Orientation": "1",
            f"{_TIFF}ImageWidth": str(self.width),
            f"{_TIFF}ImageLength": str(self.height),
            f"{_TIFF}SamplesPerPixel": str(self._samples),
            f"{_TIFF}BitsPerSample": (str(self.depth),) * self._samples,
            f"{_TIFF}PhotometricInterpretation": str(self._photometric),
            f"{_EXIF}PixelXDimension": str(self.width),
            f"{_EXIF}PixelYDimension": str(self.height),
            f"{_EXIF}ColorSpace": str(_SRGB if self.is_srgb else _UNCALIBRATED),
            f"{_PHOTOSHOP}ColorMode": _MODES[self._photometric],
            f"{_PHOTOSHOP}ICCProfile": profile.name_of(self.icc),
        }
        if self.dpi is not None:
            across, down = (Fraction(value).limit_denominator(10_000) for value in self.dpi)
            said[f"{_TIFF}XResolution"] = f"{across.numerator}/{across.denominator}"
            said[f"{_TIFF}YResolution"] = f"{down.numerator}/{down.denominator}"
            said[f"{_TIFF}ResolutionUnit"] = "2"
        return said


def described(metadata: Metadata, pixels: Pixels) -> Metadata:
    """Give metadata that says of pixels what is true of these."""
    exif = metadata.exif
    if exif is not None:
        with suppress(ValueError):
            exif = ifd.patched_exif(exif, pixels.in_exif())
    packet = metadata.xmp and xmp.told(metadata.xmp, pixels.in_xmp())
    return replace(metadata, exif=exif, xmp=packet)
