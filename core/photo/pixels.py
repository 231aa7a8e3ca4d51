"""From what a decoder returns to the pixels that the pipeline works on.

A libvips pipeline is built anew for each pass over the picture: nothing is computed before rows are asked for, and rows
are forgotten once handed out.

RGB stays as it is, in the space of its profile. All else (grey with a profile, CMYK, Lab, float) goes through LittleCMS
or a table made by it to sRGB at 16 bits, so that no rounding comes before the one at the very end.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from core.color import SRGB, RgbSpace
from core.geometry import AS_SCANNED, Geometry, about_centres
from core.messages import Message, message, tr
from core.photo import profile, vips
from core.photo.profile import SRGB_ICC
from core.quad import Outline, Quad

_COLOURS = {"b-w": 1, "grey16": 1, "srgb": 3, "rgb": 3, "rgb16": 3, "scrgb": 3, "lab": 3, "labs": 3, "cmyk": 4}
FLOATS = ("float", "double")
"""Formats of libvips whose numbers are no codes."""
_NEUTRAL = 40  # 16-bit codes by which a grey curve may differ from sRGB's and still count as it: 1/6 of an 8-bit step
_TURNS: dict[int, Callable[[vips.Image], vips.Image]] = {
    1: lambda image: image,
    2: lambda image: image.fliphor(),
    3: lambda image: image.rot180(),
    4: lambda image: image.flipver(),
    5: lambda image: image.rot90().fliphor(),
    6: lambda image: image.rot90(),
    7: lambda image: image.rot270().fliphor(),
    8: lambda image: image.rot270(),
}


Decoder = Callable[[bool, int], vips.Image]
"""Opens the picture afresh, its pixels to be decoded when they are asked for.

Arguments: whether rows will be asked for once, from the top; and 1, 2, 4 or 8, by which JPEG is shrunk.
"""


@dataclass(frozen=True)
class Colours:
    """How decoded colour bands become pixels of an RGB space."""

    convert: Callable[[vips.Image], vips.Image]
    space: RgbSpace = SRGB
    icc: bytes = SRGB_ICC
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Source:
    """Upright pixels of one page, in its RGB space."""

    decode: Decoder
    orientation: int
    colour_bands: int
    alpha_band: int | None
    colours: Colours
    geometry: Geometry = AS_SCANNED
    part: Outline | None = None
    """The print on the scan that is all there is to be seen."""

    def image(self, shrink: int = 1) -> vips.Image:
        """Neutral or RGB, and alpha where there is any, at the same number of bits."""
        decoded = self._upright(shrink)
        colour = self.colours.convert(decoded.extract_band(0, n=self.colour_bands))
        if self.alpha_band is None:
            return colour
        return colour.bandjoin(_with_depth(decoded.extract_band(self.alpha_band), colour.format))

    def alpha(self, depth: int) -> vips.Image | None:
        """The alpha band at ``depth`` bits; None where there is none."""
        if self.alpha_band is None:
            return None
        return _with_depth(self._upright(1).extract_band(self.alpha_band), "uchar" if depth == 8 else "ushort")

    def _upright(self, shrink: int) -> vips.Image:
        geometry = self.geometry
        in_order = self.orientation <= 2 and not geometry.quarter_turns and geometry.moves_pixels_only
        scan = _TURNS[self.orientation](self.decode(in_order and self.part is None, shrink))
        return _framed(_parted(scan, self.part), geometry)


def _parted(scan: vips.Image, part: Outline | None) -> vips.Image:
    """A print of the scan, straightened."""
    if part is None:
        return scan
    if isinstance(part, Quad):
        return _flattened(scan, part)
    size, matrix = part.size(scan.width, scan.height), part.to_scan(scan.width, scan.height)
    return _mapped(scan, np.asarray(cv2.invertAffineTransform(matrix)), *size)


def _flattened(scan: vips.Image, quad: Quad) -> vips.Image:
    """A print that was photographed aslant, without perspective and bow."""
    width, height = scan.width, scan.height
    pixels = vips.Image.xyz(*quad.size(width, height)) + 0.5
    seen = pixels.bandjoin(1).recomb(vips.from_array(quad.to_scan(width, height)[..., None]))
    off = (seen[0].bandjoin(seen[1]) / seen[2] - [width / 2, height / 2]) / (math.hypot(width, height) / 2)
    bowed = off * (1 + quad.bow * (off[0] * off[0] + off[1] * off[1])) * (math.hypot(width, height) / 2)
    places = bowed.linear([1, 1], [width / 2 - 0.5, height / 2 - 0.5])
    return scan.mapim(places, interpolate=vips.bicubic(), extend="copy")


def _mapped(image: vips.Image, matrix: NDArray[np.float64], width: int, height: int) -> vips.Image:
    """What an affine map (2, 3) of points makes of an image."""
    x, y = about_centres(matrix)
    return image.affine(
        [x[0], x[1], y[0], y[1]],
        odx=x[2],
        ody=y[2],
        oarea=[0, 0, width, height],
        interpolate=vips.bicubic(),
        extend="copy",
    )


def _framed(image: vips.Image, geometry: Geometry) -> vips.Image:
    """The image seen through a geometry; nothing is interpolated unless it is straightened."""
    width, height = geometry.size(image.width, image.height)
    if not geometry.moves_pixels_only:
        return _mapped(image, geometry.from_scan(image.width, image.height), width, height)
    turned = (image, image.rot90(), image.rot180(), image.rot270())[geometry.quarter_turns]
    seen = turned.fliphor() if geometry.flipped else turned
    if geometry.crop is None:
        return seen
    corners = geometry.from_scan(image.width, image.height) @ [[0, image.width], [0, image.height], [1, 1]]
    left, top = (round(-low) for low in corners.min(axis=1))
    return seen.crop(left, top, width, height)


def _with_depth(band: vips.Image, form: str) -> vips.Image:
    """A band at the number of bits of ``form``, full range kept full range."""
    if band.format in FLOATS:
        band = (band * 65535 + 0.5).cast("ushort")
    if band.format == form:
        return band
    if form == "ushort":
        return (band.cast("uchar").cast("ushort") * 257).cast("ushort")
    return ((band.cast("ushort") + 128) / 257).cast("uchar")


def bands_of(header: vips.Image) -> tuple[int, int | None]:
    """Number of colour bands and index of the alpha band. Raises ValueError where the bands make no picture."""
    if header.format in ("complex", "dpcomplex"):
        raise ValueError("its samples are complex numbers")
    colours = _COLOURS.get(header.interpretation) or {1: 1, 2: 1, 3: 3, 4: 3}.get(header.bands, 0)
    if not colours or header.bands < colours:
        raise ValueError(f"its {header.bands} bands are no grey, RGB, CMYK or Lab picture")
    return colours, colours if header.bands > colours else None


def depth_of(header: vips.Image) -> int:
    """Bits per sample that a result is saved with: 8 for up to 8 bits, else 16."""
    if header.interpretation == "lab" and header.get("bits-per-sample") == 8:
        return 8  # though it is handed out as floats
    return 8 if header.format in ("uchar", "char") else 16


def colours_of(header: vips.Image, icc: bytes | None) -> Colours:
    """How to read the colours of a picture with the profile found in its file."""
    expected = {1: "GRAY", 3: "RGB", 4: "CMYK"}[bands_of(header)[0]]
    if header.interpretation in ("lab", "labs"):
        return Colours(_from_lab)
    if header.format not in ("uchar", "ushort"):
        return _of_numbers(header, icc)
    warnings: tuple[Message, ...] = ()
    if icc is not None:
        fits = profile.colour_space(icc) == expected or (expected == "GRAY" and profile.colour_space(icc) == "RGB")
        colours = _through_profile(header, icc) if fits else None
        if colours is not None:
            return colours
        warnings = (message(tr("its ICC profile is broken or made for other colours, and is ignored")),)
    if expected == "CMYK":
        return Colours(_through_littlecms(profile.CMYK_ICC), warnings=warnings)
    return Colours(_plain, warnings=warnings)


def _plain(image: vips.Image) -> vips.Image:
    return image


def _through_profile(header: vips.Image, icc: bytes) -> Colours | None:
    """None where the profile does not serve."""
    colours = bands_of(header)[0]
    if colours == 3 and (space := profile.measure(icc)) is not None:
        return Colours(_plain, space, icc)
    if not profile.serves(icc):
        return None
    if colours == 1:
        return _through_grey_table(header, icc)
    warnings = (message(tr("its ICC profile is one of tables; the result is saved as sRGB")),) if colours == 3 else ()
    return Colours(_through_littlecms(icc), warnings=warnings)


def _through_grey_table(header: vips.Image, icc: bytes) -> Colours | None:
    """None where the profile has no curve."""
    try:
        table = profile.grey_table(icc)
    except (ValueError, struct.error):
        return None
    if np.abs(table - np.arange(65536.0)).max() <= _NEUTRAL:
        return Colours(_plain)
    lut = vips.from_array((table[::257] if header.format == "uchar" else table).reshape(1, -1, 1))
    return Colours(lambda image: image.maplut(lut).copy(interpretation="grey16"))


def _through_littlecms(icc: bytes) -> Callable[[vips.Image], vips.Image]:
    """By way of Lab in floats, since tables straight from profile to profile are coarse in the shadows."""
    return lambda image: _from_lab(
        vips.with_profile(image, icc).icc_import(embedded=True, intent="relative", pcs="lab")
    )


def _from_lab(image: vips.Image) -> vips.Image:
    """Lab relative to D50, as that of TIFF and of profiles is."""
    lab = image.colourspace("lab") if image.interpretation == "labs" else image.cast("float")
    plain = lab.copy(interpretation="lab")
    converted: vips.Image = plain.icc_export(output_profile="srgb", pcs="lab", intent="relative", depth=16)
    return converted


def _of_numbers(header: vips.Image, icc: bytes | None) -> Colours:
    """Samples of other kinds at 16 bits: floats in 0…1 and integers of 32 bits, in the space of their profile.

    Floats without a profile are linear light.
    """
    codes = _with_codes(header)
    coded = colours_of(codes(header), icc)
    is_ignored = coded.convert is _plain and bool(coded.warnings)
    if header.format not in FLOATS or not (icc is None or is_ignored):
        return replace(coded, convert=lambda image: coded.convert(codes(image)))
    light = np.linspace(0.0, 1.0, 65536)
    table = np.interp(light, SRGB.decode[1], np.arange(65536)).round().astype(np.uint16)
    lut = vips.from_array(table.reshape(1, -1, 1))
    return replace(
        coded, convert=lambda image: codes(image).maplut(lut).copy(interpretation=codes(image).interpretation)
    )


def _with_codes(header: vips.Image) -> Callable[[vips.Image], vips.Image]:
    """From numbers to codes of 16 bits."""
    space = {1: "grey16", 3: "rgb16", 4: "cmyk"}[bands_of(header)[0]]
    scale = {"float": 65535, "double": 65535, "char": 257 * 2, "short": 2, "uint": 1 / 65537, "int": 2 / 65537}
    factor = scale[header.format]
    return lambda image: (image * factor + 0.5).cast("ushort").copy(interpretation=space)
