"""Colour arithmetic: RGB spaces, CIE Lab, gamut, colourfulness.

Lab is relative to D65, the white of sRGB, as in the literature of colorization; the D50 colorants that ICC profiles
carry are adapted back to it. A pixel's lightness is what the pipeline promises to keep, so rounding to codes happens
here too: red and blue are rounded first and green, which carries some 70 % of the luminance, takes up their error.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Codes = NDArray[np.uint8] | NDArray[np.uint16]

DELTA = 6 / 29  # where CIE Lab's cube root gives way to a line (CIE 15:2004, equation 8.5)
CODES = 65536
SLIGHTEST = 0.18 * 3 / 116  # 0.18 L, a little less than half of 1/255, as luminance over the square of its cube root
GAMUT_SLACK = np.float32(2e-5)  # of linear light: float32 puts the gamut's own corners a little outside it
GAMUT_STEPS = 7  # of the bisection: finds the largest chroma to within 1/128 of what was asked for


@dataclass(frozen=True, eq=False)
class RgbSpace:
    """An RGB colour space of three colorants and three curves, which is what sRGB, Adobe RGB and Display P3 are."""

    to_xyz: NDArray[np.float64]
    """(3, 3): linear RGB in 0…1 to XYZ relative to D65, white having Y = 1."""
    decode: Floats
    """(3, 65536): linear light in 0…1 of each 16-bit code of each channel, rising."""

    @cached_property
    def encode(self) -> NDArray[np.uint16]:
        """(3, 65536): 16-bit code of the *square root* of linear light, which spreads the shadows evenly."""
        return np.round(self._codes * (CODES - 1)).astype(np.uint16)

    @cached_property
    def encode8(self) -> NDArray[np.uint8]:
        """(3, 65536): 8-bit code of the square root of linear light."""
        return np.round(self._codes * 255).astype(np.uint8)

    @cached_property
    def _codes(self) -> NDArray[np.float64]:
        """(3, 65536): code in 0…1 of the square root of linear light."""
        light = np.linspace(0.0, 1.0, CODES) ** 2
        codes = np.linspace(0.0, 1.0, CODES)
        return np.stack([np.interp(light, curve, codes) for curve in self.decode])

    @cached_property
    def decode8(self) -> Floats:
        """(3, 256): linear light of each 8-bit code."""
        return np.ascontiguousarray(self.decode[:, ::257])

    @cached_property
    def from_xyz(self) -> Floats:
        """(3, 3): XYZ to linear RGB, with the white of the space itself so that greys stay grey."""
        return np.asarray(np.linalg.inv(self.to_xyz), np.float32)

    @cached_property
    def white(self) -> Floats:
        """XYZ of (1, 1, 1): D65 up to rounding of the colorants."""
        return np.asarray(self.to_xyz.sum(axis=1), np.float32)


def _srgb() -> RgbSpace:
    """IEC 61966-2-1."""
    code = np.linspace(0.0, 1.0, CODES)
    light = np.where(code <= 0.04045, code / 12.92, ((code + 0.055) / 1.055) ** 2.4).astype(np.float32)
    to_xyz = np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
    )
    return RgbSpace(to_xyz, np.stack([light] * 3))


SRGB = _srgb()


def lightness(pixels: Codes, space: RgbSpace = SRGB) -> Floats:
    """CIE L (h, w) in 0…100 of codes (h, w, bands); one or two bands are neutral, a last even band is alpha."""
    return lightness_of(luminance(pixels, space))


def luminance(pixels: Codes, space: RgbSpace = SRGB) -> Floats:
    """Relative luminance Y (h, w) in 0…1 of codes (h, w, bands), 8 or 16 bits; alpha is passed over."""
    decode = space.decode8 if pixels.dtype == np.uint8 else space.decode
    if pixels.shape[2] < 3:
        return np.asarray(decode[1][pixels[..., 0]], np.float32)
    weights = space.to_xyz[1].astype(np.float32)
    y = np.asarray(decode[0][pixels[..., 0]] * weights[0], np.float32)
    y += decode[1][pixels[..., 1]] * weights[1]
    y += decode[2][pixels[..., 2]] * weights[2]
    return y


def lightness_of(y: Floats) -> Floats:
    """CIE L in 0…100 of relative luminance Y in 0…1."""
    return 116.0 * _compress(y) - 16.0


def _compress(t: Floats) -> Floats:
    """The cube root of CIE Lab with its linear toe."""
    # cv2.pow is some five times faster than np.cbrt and exact to 1e-6
    root = np.asarray(cv2.pow(np.maximum(t, 0.0), 1 / 3), np.float32).reshape(t.shape)
    toe = t < np.float32(DELTA**3)
    if toe.any():
        np.copyto(root, t * np.float32(1 / (3 * DELTA**2)) + np.float32(4 / 29), where=toe)
    return root


def _expand(f: Floats) -> Floats:
    """The inverse of `_compress`."""
    cube = f * f
    cube *= f
    toe = f < np.float32(DELTA)
    if toe.any():
        np.copyto(cube, np.float32(3 * DELTA**2) * (f - np.float32(4 / 29)), where=toe)
    return cube


def rgb_to_lab(pixels: Codes, space: RgbSpace = SRGB) -> Floats:
    """CIE Lab (h, w, 3) of RGB codes (h, w, 3), 8 or 16 bits."""
    decode = space.decode8 if pixels.dtype == np.uint8 else space.decode
    linear = np.stack([decode[c][pixels[..., c]] for c in range(3)], axis=-1)
    relative = cv2.transform(linear, (space.to_xyz / space.white[:, None]).astype(np.float32))
    f = _compress(np.asarray(relative, np.float32))
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)], axis=-1)


def lab_to_rgb(y: Floats, ab: Floats, depth: int, space: RgbSpace = SRGB) -> Codes:
    """RGB codes (h, w, 3) of luminance ``y`` (h, w) in 0…1 and chroma ``ab`` (h, w, 2) in CIE Lab units.

    Colours outside the gamut lose chroma at constant hue and lightness until they fit; no channel is clipped.
    """
    f = _compress(y)
    a, b = (np.ascontiguousarray(ab[..., channel]) for channel in range(2))
    linear = _linear(y, f, a, b, space)
    outside = _outside(linear)
    if outside.any():
        reduced = _reduced_chroma(y[outside], f[outside], a[outside], b[outside], space)
        for channel, values in zip(linear, reduced, strict=True):
            channel[outside] = values
    return _to_codes(y, f, linear, depth, space, neutral=(a == 0) & (b == 0))


def _linear(y: Floats, f: Floats, a: Floats, b: Floats, space: RgbSpace) -> list[Floats]:
    """Linear R, G and B, unbounded, of Y, its compressed value f, a and b."""
    x = _expand(f + a * np.float32(1 / 500))
    z = _expand(f - b * np.float32(1 / 200))
    channels = []
    for of_x, of_y, of_z in space.from_xyz * space.white:  # columns scaled, as x and z are relative to white
        channel = y * of_y
        channel += x * of_x
        channel += z * of_z
        channels.append(channel)
    return channels


def _outside(linear: list[Floats]) -> NDArray[np.bool_]:
    """Where any of three channels is under 0 or over 1."""
    red, green, blue = linear
    lowest = np.minimum(np.minimum(red, green), blue)
    highest = np.maximum(np.maximum(red, green), blue)
    return (lowest < -GAMUT_SLACK) | (highest > 1.0 + GAMUT_SLACK)


def _reduced_chroma(y: Floats, f: Floats, a: Floats, b: Floats, space: RgbSpace) -> list[Floats]:
    """Linear R, G and B (n,) with the largest share of the chroma that fits, found by bisection."""
    low = np.zeros_like(y)
    high = np.ones_like(y)
    best = [y.copy() for _ in range(3)]
    for _ in range(GAMUT_STEPS):
        share = (low + high) * np.float32(0.5)
        linear = _linear(y, f, a * share, b * share, space)
        inside = ~_outside(linear)
        low = np.where(inside, share, low)
        high = np.where(inside, high, share)
        for kept, channel in zip(best, linear, strict=True):
            np.copyto(kept, channel, where=inside)
    return best


def _to_codes(
    y: Floats, f: Floats, linear: list[Floats], depth: int, space: RgbSpace, neutral: NDArray[np.bool_]
) -> Codes:
    """Round to codes of ``depth`` bits so that the rounded colour's luminance is ``y``."""
    decode, encode = (space.decode8, space.encode8) if depth == 8 else (space.decode, space.encode)
    weights = space.to_xyz[1].astype(np.float32)
    red = encode[0][_light_index(linear[0])]
    blue = encode[2][_light_index(linear[2])]
    rest = y - decode[0][red] * weights[0]
    rest -= decode[2][blue] * weights[2]
    green = encode[1][_light_index(rest / weights[1])]
    rest -= decode[1][green] * weights[1]
    coarse = np.abs(rest) > np.float32(SLIGHTEST) * np.maximum(f * f, np.float32(DELTA**2))
    if coarse.any():
        # In dark greens half a code of green is too much: there it is rounded down, and red, whose codes weigh less,
        # takes up what is left.
        down = green[coarse] - (rest[coarse] < 0) * (green[coarse] > 0)
        left = rest[coarse] + (decode[1][green[coarse]] - decode[1][down]) * weights[1]
        green[coarse] = down
        red[coarse] = encode[0][_light_index(decode[0][red[coarse]] + left / weights[0])]
    if neutral.any():
        grey = encode[1][_light_index(y)]
        for channel in (red, green, blue):
            np.copyto(channel, grey, where=neutral)
    return np.asarray(cv2.merge((red, green, blue)), red.dtype).reshape(*y.shape, 3)


def _light_index(light: Floats) -> NDArray[np.uint16]:
    """Place of linear light in 0…1 in the tables of `RgbSpace.encode`."""
    index = np.sqrt(np.clip(light, 0.0, 1.0))
    index *= np.float32(CODES - 1)
    index += np.float32(0.5)
    return index.astype(np.uint16)


def ab_bins(step: int) -> Floats:
    """Centres (bins, 2) of the squares of ``step`` ab units that sRGB colours fall into (Zhang et al., 2016)."""
    axis = np.arange(0, 256, 5, dtype=np.uint8)
    cube = np.stack(np.meshgrid(axis, axis, axis, indexing="ij"), axis=-1).reshape(1, -1, 3)
    ab = rgb_to_lab(cube)[0, :, 1:]
    return (np.unique(np.round(ab / step), axis=0) * step).astype(np.float32)


def colourfulness(pixels: Codes) -> float:
    """Hasler & Süsstrunk, "Measuring colourfulness in natural images", 2003, equation 3, of 8-bit sRGB (h, w, 3)."""
    red, green, blue = (pixels[..., c].astype(np.float32) for c in range(3))
    rg = red - green
    yb = 0.5 * (red + green) - blue
    return float(np.hypot(rg.std(), yb.std()) + 0.3 * np.hypot(rg.mean(), yb.mean()))


def luma(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The 8-bit grey picture (h, w, 1) of sRGB (h, w, 3): Rec. 601 luma, which evaluations start from."""
    red, green, blue = (pixels[..., c].astype(np.float32) for c in range(3))
    return np.asarray(np.round(0.299 * red + 0.587 * green + 0.114 * blue), np.uint8)[..., None]
