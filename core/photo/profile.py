"""ICC profiles: which of them are three colorants and three curves, and what those are.

Colorants and curves are read from the profile's own tags (ICC.1:2022, 10.6, 10.18), because LittleCMS tabulates
curves, which is coarse in the shadows. LittleCMS is the judge: where random colours do not come out as it
says, the profile is one of tables and is not measured.
"""

from __future__ import annotations

import io
import struct
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import ImageCms

from core.color import CODES, SRGB, RgbSpace
from core.photo import vips
from core.photo.icc import D50, SRGB_CURVE, curve, written

# Bradford's adaptation from D50, where profiles keep colorants, to D65 (inverse of ICC.1:2022, annex E)
_D50_TO_D65 = np.array(
    [
        [0.9555766, -0.0230393, 0.0631636],
        [-0.0282895, 1.0099416, 0.0210077],
        [0.0122982, -0.0204830, 1.3299098],
    ]
)
_FLAT = 1e-3  # singular value of colorants, or range of light of a curve, that is none; sRGB has 0.25 and 1
_DIMMEST, _BRIGHTEST = 0.25, 4.0  # whites, in those of D50; one of these still has light once it is adapted to D65
_GAMMAS = 0.1, 10.0  # beyond, nearly all codes have one light
_LARGEST = 100.0  # other number of a parametric curve; the inverse of sRGB's has 12.92
_CLOSE = 0.004  # largest difference in XYZ to LittleCMS

SRGB_ICC = vips.builtin_profile("srgb")
"""The profile embedded in what is saved as sRGB: saucecontrol's Compact-ICC-Profiles sRGB v4, 480 bytes, CC0."""

SRGB_GREY_ICC = written(b"GRAY", "sRGB grey", {b"kTRC": curve(SRGB_CURVE)})
"""The profile embedded in what stays grey."""

CMYK_ICC = vips.builtin_profile("cmyk")
"""The profile for CMYK that comes without one: "Chemical proof", in the public domain."""


class _NoTagError(ValueError):
    """A profile has no such tag, which one of tables need not have."""


def colour_space(icc: bytes) -> str | None:
    """The profile's device space ("RGB", "GRAY", "CMYK", "Lab" …); None where it is no profile, or not all of one."""
    if len(icc) < 132 or icc[36:40] != b"acsp" or struct.unpack_from(">I", icc)[0] > len(icc):
        return None
    return icc[16:20].decode("latin-1").strip()


@lru_cache(maxsize=16)
def measure(icc: bytes) -> RgbSpace | None:
    """The RGB space of a profile, `core.color.SRGB` itself where it is sRGB.

    None where the profile is broken, not of RGB, or more than colorants and curves.
    """
    try:
        colorants = _colorants(icc)
        curves = _curves(icc)
    except (ValueError, struct.error):
        return None
    if colour_space(icc) != "RGB" or np.any(np.diff(curves, axis=1) < 0):
        return None
    if not _agrees(icc, colorants, curves):
        return None
    to_xyz = _D50_TO_D65 @ colorants
    to_xyz /= to_xyz[1].sum()
    if to_xyz[1, :2].min() < _FLAT:  # of red and green, which keep luminance where a colour is rounded
        return None
    if np.abs(to_xyz - SRGB.to_xyz).max() < 2e-3 and np.abs(curves - SRGB.decode).max() < 2e-4:
        return SRGB
    return RgbSpace(to_xyz, curves.astype(np.float32))


def _colorants(icc: bytes) -> NDArray[np.float64]:
    """XYZ of red, green and blue in columns.

    Raises ValueError or struct.error where the profile has none, or where they make no space of colours: one is black,
    they lie in one plane, or their white is none.
    """
    colorants = np.stack([_xyz(_tag(icc, name)) for name in (b"rXYZ", b"gXYZ", b"bXYZ")], axis=1)
    white = colorants.sum(axis=1) / D50
    if np.linalg.matrix_rank(colorants, tol=_FLAT) < 3 or white.min() < _DIMMEST or white.max() > _BRIGHTEST:
        raise ValueError("colorants that make no space of colours")
    return colorants


def _curves(icc: bytes) -> NDArray[np.float64]:
    """Linear light (3, 65536) of each code of red, green and blue. Raises ValueError or struct.error as `_curve`."""
    return np.stack([_curve(_tag(icc, name)) for name in (b"rTRC", b"gTRC", b"bTRC")])


def _tag(icc: bytes, name: bytes) -> bytes:
    """Data of a tag. Raises _NoTagError where it is not there."""
    count = struct.unpack_from(">I", icc, 128)[0]
    for number in range(min(count, 100)):
        signature, offset, size = struct.unpack_from(">4sII", icc, 132 + 12 * number)
        if signature == name:
            return icc[offset : offset + size]
    raise _NoTagError(f"the profile has no {name!r}")


def _xyz(data: bytes) -> NDArray[np.float64]:
    return np.array(struct.unpack_from(">3i", data, 8)) / 65536


def _curve(data: bytes) -> NDArray[np.float64]:
    """Linear light (65536,) in 0…1 of each code.

    Raises ValueError or struct.error where the curve is damaged, its numbers are beyond reason, or it makes all codes
    one.
    """
    light = _light(data, np.linspace(0.0, 1.0, CODES))
    if np.ptp(light) < _FLAT:
        raise ValueError("a curve that makes all codes one")
    return light


def _light(data: bytes, code: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the curve makes of codes in 0…1."""
    count = struct.unpack_from(">I", data, 8)[0]
    if data[:4] == b"curv" and count == 0:
        return code
    if data[:4] == b"curv" and count == 1:
        return np.asarray(code ** _gamma(struct.unpack_from(">H", data, 12)[0] / 256))
    if data[:4] == b"curv" and count <= CODES:
        table = np.array(struct.unpack_from(f">{count}H", data, 12)) / 65535
        return np.asarray(np.interp(code, np.linspace(0.0, 1.0, count), table))
    if data[:4] == b"para":
        return _parametric(struct.unpack_from(">H", data, 8)[0], data[12:], code)
    raise ValueError("a curve of an unknown kind")


def _gamma(value: float) -> float:
    """The exponent of a curve, as it is. Raises ValueError where it is beyond reason."""
    if not _GAMMAS[0] <= value <= _GAMMAS[1]:
        raise ValueError(f"a curve with the exponent {value}")
    return value


def _parametric(kind: int, data: bytes, x: NDArray[np.float64]) -> NDArray[np.float64]:
    """ICC.1:2022, table 68."""
    if kind > 4:
        raise ValueError("a parametric curve of an unknown kind")
    count = (1, 3, 4, 5, 7)[kind]
    values = [value / 65536 for value in struct.unpack_from(f">{count}i", data)]
    if max(map(abs, values)) > _LARGEST:
        raise ValueError("a parametric curve of numbers beyond reason")
    g, a, b, c, d, e, f = values + [0.0] * (7 - count)
    if kind == 0:
        a, d = 1.0, -1.0
    elif kind in (1, 2):
        d = -b / a if a else 0.0
        e = f = c
        c = 0.0
    power = np.maximum(a * x + b, 0.0) ** _gamma(g) + e
    return np.asarray(np.clip(np.where(x >= d, power, c * x + f), 0.0, 1.0))


def _agrees(icc: bytes, colorants: NDArray[np.float64], curves: NDArray[np.float64]) -> bool:
    """Whether LittleCMS reads ramps and random colours as colorants and curves do."""
    ramp = np.linspace(0, CODES - 1, 64).astype(np.uint16)
    ramps = np.concatenate([ramp[:, None] * np.array(mask, np.uint16) for mask in np.ndindex(2, 2, 2)])
    colours = np.concatenate([ramps, np.random.default_rng(0).integers(0, CODES, (512, 3), np.uint16)])
    try:
        lab = to_lab(colours[None], icc)[0].astype(np.float64)
    except vips.Error:
        return False
    f = (lab[:, :1] + 16) / 116 + lab[:, [1, 0, 2]] * [1 / 500, 0, -1 / 200]
    judged = D50 * np.where(f > 6 / 29, f**3, (f - 4 / 29) * 3 * (6 / 29) ** 2)
    light = np.stack([curves[channel][colours[:, channel]] for channel in range(3)], axis=1)
    return bool(np.abs(light @ colorants.T - judged).max() < _CLOSE)


def to_lab(pixels: NDArray[Any], icc: bytes) -> NDArray[np.float32]:
    """CIE Lab relative to D50 (h, w, 3) of pixels (h, w, bands) as LittleCMS sees them through a profile.

    Relative colorimetric, no black point compensation. Raises `vips.Error` where the profile does not serve.
    """
    image = vips.with_profile(vips.from_array(pixels), icc)
    lab: NDArray[np.float32] = vips.to_array(image.icc_import(embedded=True, intent="relative", pcs="lab"))
    return lab


def name_of(icc: bytes) -> str | None:
    """What a profile is called; None where it does not say so."""
    try:
        return ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(icc))).strip("\0 \n") or None
    except (ImageCms.PyCMSError, OSError):
        return None


def serves(icc: bytes) -> bool:
    """Whether LittleCMS can read pixels through the profile; asked of Pillow's, as libvips falls back in silence.

    It would also read them through colorants and curves that are damaged, or make all colours one, which do not serve.
    """
    mode = {"RGB": "RGB", "GRAY": "L", "CMYK": "CMYK"}.get(colour_space(icc) or "")
    if mode is None or (mode == "RGB" and _is_damaged(icc)):
        return False
    try:
        ImageCms.buildTransform(io.BytesIO(icc), ImageCms.createProfile("sRGB"), mode, "RGB")
    except ImageCms.PyCMSError:
        return False
    return True


def _is_damaged(icc: bytes) -> bool:
    """Whether the profile has colorants or curves that cannot be read; one of tables may have none."""
    for read in (_colorants, _curves):
        try:
            read(icc)
        except _NoTagError:
            continue
        except (ValueError, struct.error):
            return True
    return False


def grey_table(icc: bytes) -> NDArray[np.uint16]:
    """16-bit sRGB code (65536,) of each 16-bit code of a grey profile, or of the neutral codes of one of RGB.

    From the profile's own curve, since LittleCMS tabulates it too coarsely for the shadows. Raises ValueError where
    it has none.
    """
    space = measure(icc)
    light = _curve(_tag(icc, b"kTRC")) if space is None else space.to_xyz[1] @ space.decode
    codes = np.interp(light, SRGB.decode[1], np.arange(CODES))
    return np.asarray(np.round(codes).astype(np.uint16))
