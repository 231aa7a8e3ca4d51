"""Colour arithmetic: RGB spaces, CIE Lab, gamut, colourfulness.

Lab is relative to D65, the white of sRGB, as in the literature of colorization; the D50 colorants that ICC profiles
carry are adapted back to it. A pixel's lightness is what the pipeline promises to keep, so rounding to codes happens
here too: red and blue are rounded first and green, which carries some 70 % of the luminance, takes up their error.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

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
        """(3, 65536): code in 0…1 of the square root of linear light, in the middle of each of equal steps from 0 to 1.

        So an index is cut off, not rounded, which saves a pass over the picture.
        """
        light = ((np.arange(CODES) + 0.5) / CODES) ** 2
        codes = np.linspace(0.0, 1.0, CODES)
        return np.stack([np.interp(light, curve, codes) for curve in self.decode])

    @cached_property
    def decode8(self) -> Floats:
        """(3, 256): linear light of each 8-bit code."""
        return np.ascontiguousarray(self.decode[:, ::257])

    @cached_property
    def roots(self) -> Floats:
        """(65536,): CIE Lab's compressed luminance of each 16-bit grey."""
        return _compress(self.decode[1])

    @cached_property
    def luminance(self) -> Floats:
        """(3, 65536): what each 16-bit code of each channel adds to luminance."""
        return np.asarray(self.decode * self.to_xyz[1].astype(np.float32)[:, None])

    @cached_property
    def luminance8(self) -> Floats:
        """(3, 256): what each 8-bit code of each channel adds to luminance."""
        return np.ascontiguousarray(self.luminance[:, ::257])

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
    eight = pixels.dtype == np.uint8
    if pixels.shape[2] < 3:
        return _looked_up(pixels[..., 0], (space.decode8 if eight else space.decode)[1])
    shares = space.luminance8 if eight else space.luminance
    y = _looked_up(pixels[..., 0], shares[0])
    for channel in (1, 2):
        y += _looked_up(pixels[..., channel], shares[channel])
    return y


def grey_codes(y: Floats) -> NDArray[np.uint16]:
    """Give sRGB's codes of 16 bits (h, w) of greys of luminance Y (h, w) in 0…1."""
    return np.asarray(_looked_up(_light_index(y), SRGB.encode[1]), np.uint16)


def codes_in_srgb(pixels: Codes, space: RgbSpace = SRGB) -> NDArray[np.uint16]:
    """Give sRGB's codes of 16 bits, (h, w, 1) or (h, w, 3), of codes (h, w, bands) in ``space``; alpha is left out."""
    y = luminance(pixels, space)
    if pixels.shape[2] < 3:
        return grey_codes(y)[..., None]
    return np.asarray(lab_to_rgb(y, rgb_to_lab(pixels[..., :3], space)[..., 1:], 16), np.uint16)


def as_rgb(pixels: Codes) -> Codes:
    """Give codes (h, w, bands) as (h, w, 3): grey ones three times, alpha left out."""
    codes: Any = pixels[..., :3] if pixels.shape[2] > 2 else np.repeat(pixels[..., :1], 3, axis=2)
    return codes  # type: ignore[no-any-return]


def grey8(pixels: Codes, space: RgbSpace = SRGB) -> NDArray[np.uint8]:
    """Give sRGB's grey codes (h, w) of 8 bits of codes (h, w, bands) in ``space``."""
    return (grey_codes(luminance(pixels, space)) >> 8).astype(np.uint8)


def mapped(codes: NDArray[np.uint16], tables: NDArray[np.uint16]) -> NDArray[np.uint16]:
    """Look each channel of codes (h, w, channels) of 16 bits up in its own of ``tables`` (channels, 65536)."""
    channels = [_looked_up(codes[..., at], table) for at, table in enumerate(tables)]
    return np.stack(channels, axis=-1)


def grey_roots(pixels: Codes, space: RgbSpace = SRGB) -> Floats | None:
    """CIE Lab's compressed luminance (h, w) of neutral codes (h, w, bands), by table; None where they have colour."""
    if pixels.shape[2] > 2:
        return None
    return _looked_up(pixels[..., 0], space.roots if pixels.dtype == np.uint16 else space.roots[::257].copy())


def _looked_up(codes: Codes, table: NDArray[Any]) -> NDArray[Any]:
    """``table`` at ``codes`` (h, w) or (n,), some eight times faster than by NumPy's indices."""
    return np.asarray(cv2.LUT(np.ascontiguousarray(codes), table)).reshape(codes.shape)


def lightness_of(y: Floats) -> Floats:
    """CIE L in 0…100 of relative luminance Y in 0…1."""
    light = _compress(y)
    light *= np.float32(116)
    light -= np.float32(16)
    return light


def luminance_of(lightness: Floats) -> Floats:
    """Give relative luminance Y in 0…1 of CIE L in 0…100."""
    return _expand((lightness + np.float32(16)) * np.float32(1 / 116))


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
    if f.min(initial=1.0) >= DELTA:
        return np.asarray(cv2.pow(f, 3), np.float32).reshape(f.shape)
    # the toe's line touches the cube at DELTA, so that the one up to there and the other from there on add up
    toe = np.minimum(f - np.float32(DELTA), np.float32(0))
    cube = np.asarray(cv2.pow(f - toe, 3), np.float32).reshape(f.shape)
    return _plus(toe, 3 * DELTA**2, cube)


def rgb_to_lab(pixels: Codes, space: RgbSpace = SRGB) -> Floats:
    """CIE Lab (h, w, 3) of RGB codes (h, w, 3), 8 or 16 bits."""
    decode = space.decode8 if pixels.dtype == np.uint8 else space.decode
    linear = np.stack([_looked_up(pixels[..., c], decode[c]) for c in range(3)], axis=-1)
    relative = cv2.transform(linear, (space.to_xyz / space.white[:, None]).astype(np.float32))
    f = _compress(np.asarray(relative, np.float32))
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)], axis=-1)


def lab_to_rgb(y: Floats, ab: Floats, depth: int, space: RgbSpace = SRGB, root: Floats | None = None) -> Codes:
    """RGB codes (h, w, 3) of luminance ``y`` (h, w) in 0…1 and chroma ``ab`` (h, w, 2) in CIE Lab units.

    Colours outside the gamut lose chroma at constant hue and lightness until they fit; no channel is clipped.
    Fastest where the planes of ``ab`` lie one behind the other in memory.

    Args:
        root: `grey_roots` of the same pixels, where they are at hand, which saves taking roots.
    """
    f = _compress(y) if root is None else root
    a, b = (np.ascontiguousarray(ab[..., channel]) for channel in range(2))
    linear = _linear(y, f, a, b, space)
    outside = np.flatnonzero(_outside(linear))
    if len(outside):
        reduced = _reduced_chroma(space, *(plane.reshape(-1)[outside] for plane in (y, f, a, b)))
        for channel, values in zip(linear, reduced, strict=True):
            channel.reshape(-1)[outside] = values
    return _to_codes(y, f, linear, depth, space, neutral=_both_zero(a, b))


def _linear(y: Floats, f: Floats, a: Floats, b: Floats, space: RgbSpace) -> list[Floats]:
    """Linear R, G and B, unbounded, of Y, its compressed value f, a and b."""
    x = _expand(_plus(a, 1 / 500, f.copy()))
    z = _expand(_plus(b, -1 / 200, f.copy()))
    scaled = (space.from_xyz * space.white).tolist()  # columns scaled, as x and z are relative to white
    return [_plus(z, of_z, _plus(x, of_x, y * np.float32(of_y))) for of_x, of_y, of_z in scaled]


def _plus(plane: Floats, factor: float, total: Floats) -> Floats:
    """``total``, with ``factor × plane`` added to it in one pass."""
    cv2.scaleAdd(plane, factor, total, dst=total)
    return total


def _outside(linear: list[Floats]) -> NDArray[np.bool_]:
    """Where any of three channels is under 0 or over 1."""
    outside = np.zeros(linear[0].shape, bool)
    for channel in linear:
        if channel.min(initial=0.0) < -GAMUT_SLACK:
            outside |= channel < -GAMUT_SLACK
        if channel.max(initial=0.0) > 1.0 + GAMUT_SLACK:
            outside |= channel > 1.0 + GAMUT_SLACK
    return outside


def _both_zero(a: Floats, b: Floats) -> NDArray[np.bool_]:
    zero = a == 0
    if zero.any():
        zero &= b == 0
    return np.asarray(zero)


def _reduced_chroma(space: RgbSpace, y: Floats, f: Floats, a: Floats, b: Floats) -> Floats:
    """Linear R, G and B (3, n) with the largest share of the chroma that fits, found by bisection."""
    towards = np.stack((a * np.float32(1 / 500), b * np.float32(-1 / 200)))
    scaled = space.from_xyz * space.white  # as in `_linear`, but of few pixels: what takes time is the number of calls
    of_y, of_xz = scaled[:, 1:2] * y, np.ascontiguousarray(scaled[:, ::2])

    def linear(share: Floats) -> Floats:
        xz = _expand(np.asarray(f + towards * share, np.float32))
        return np.asarray(of_y + np.einsum("cs,sn->cn", of_xz, xz), np.float32)

    share = np.zeros_like(y)
    for step in np.float32(0.5) ** np.arange(1, GAMUT_STEPS + 1, dtype=np.float32):
        tried = linear(share + step)
        share += step * ((tried.min(axis=0) >= -GAMUT_SLACK) & (tried.max(axis=0) <= 1.0 + GAMUT_SLACK))
    return linear(share)


def _to_codes(
    y: Floats, f: Floats, linear: list[Floats], depth: int, space: RgbSpace, neutral: NDArray[np.bool_]
) -> Codes:
    """Round to codes of ``depth`` bits so that the rounded colour's luminance is ``y``."""
    shares, encode = (space.luminance8, space.encode8) if depth == 8 else (space.luminance, space.encode)
    weights = space.to_xyz[1].tolist()
    red, blue = (_looked_up(_light_index(linear[c]), encode[c]) for c in (0, 2))
    rest = y - _looked_up(red, shares[0])
    rest -= _looked_up(blue, shares[2])
    green = _looked_up(_light_index(rest, 1 / weights[1]), encode[1])
    rest -= _looked_up(green, shares[1])
    coarse = np.flatnonzero(_is_coarse(rest, f))
    if len(coarse):
        # In dark greens half a code of green is too much: there it is rounded down, and red, whose codes weigh less,
        # takes up what is left.
        left, greens, reds = (plane.reshape(-1)[coarse] for plane in (rest, green, red))
        down = greens - (left < 0) * (greens > 0)
        left += shares[1][greens] - shares[1][down]
        green.reshape(-1)[coarse] = down
        red.reshape(-1)[coarse] = encode[0][_light_index(shares[0][reds] + left, 1 / weights[0])]
    if neutral.any():
        grey = _looked_up(_light_index(y), encode[1])
        for channel in (red, green, blue):
            np.copyto(channel, grey, where=neutral)
    return np.asarray(cv2.merge((red, green, blue)), red.dtype).reshape(*y.shape, 3)


def _is_coarse(rest: Floats, f: Floats) -> NDArray[np.bool_]:
    """Where the luminance ``rest`` that rounding has left is more than the eye's and the tests' slightest."""
    allowed = f * f
    np.maximum(allowed, np.float32(DELTA**2), out=allowed)
    allowed *= np.float32(SLIGHTEST)
    return (rest > allowed) | (rest < -allowed)


def _light_index(light: Floats, factor: float = 1.0) -> NDArray[np.uint16]:
    """Place of linear light in 0…1, which is ``factor × light``, in the tables of `RgbSpace.encode`."""
    index = light * np.float32(factor * CODES**2)
    np.clip(index, np.float32(0), np.float32((CODES - 0.5) ** 2), out=index)
    np.sqrt(index, out=index)
    return index.astype(np.uint16)


def hex_color(lightness: float, ab: tuple[float, float]) -> str:
    """Write a colour of CIE Lab in sRGB, like ``#a0522d``; one outside of it loses chroma until it fits."""
    y = luminance_of(np.full((1, 1), lightness, np.float32))
    return "#" + lab_to_rgb(y, np.array(ab, np.float32).reshape(1, 1, 2), 8).tobytes().hex()


def largest_chroma(lightness: float, hues: Floats) -> Floats:
    """Give the chroma (n,) of the most colourful sRGB colours of that CIE L, by hues (n,) in radians."""
    beyond = np.float32(140) * np.stack((np.cos(hues), np.sin(hues)), axis=-1).astype(np.float32)
    y = luminance_of(np.full((1, len(hues)), lightness, np.float32))
    found = rgb_to_lab(lab_to_rgb(y, beyond[None], 16))[0, :, 1:]
    return np.asarray(np.linalg.norm(found, axis=1), np.float32)


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
