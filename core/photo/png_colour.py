"""What a PNG says of its colours, as an ICC profile: cICP before iCCP, that before sRGB, and that before gAMA and cHRM.

PNG, third edition, 4.3 and 11.3.2; code points as in ITU-T H.273.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from core.photo import icc
from core.photo.icc import D50, SRGB_CURVE

_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_D65 = (0.3127, 0.3290)
_SRGB = (0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
_PRIMARIES = {
    1: _SRGB,
    5: (0.64, 0.33, 0.29, 0.60, 0.15, 0.06),
    6: (0.63, 0.34, 0.31, 0.595, 0.155, 0.07),
    9: (0.708, 0.292, 0.170, 0.797, 0.131, 0.046),
    12: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060),
}
"""x and y of red, green and blue under D65, by cICP's number."""
_VIDEO_CURVE = (1 / 0.45, 1 / 1.099, 0.099 / 1.099, 1 / 4.5, 0.081)
_CURVES = {
    **dict.fromkeys((1, 6, 14, 15), _VIDEO_CURVE),
    **{4: (2.2,), 5: (2.8,), 8: (1.0,), 13: SRGB_CURVE},
}
"""Numbers of a parametric curve of ICC, by cICP's."""
_USUAL_GAMMA = 45455  # of nearly all files, which means sRGB
_NEAR = 0.03  # of gamma, within which it is meant
_GAMMAS = 0.1, 10.0


class HdrError(ValueError):
    """A picture is of high dynamic range."""


def profile_of(chunks: Mapping[bytes, bytes], embedded: bytes | None) -> bytes | None:
    """Give the profile of a PNG; None where it is sRGB or says nothing that can be used.

    Args:
        chunks: those of colour by name.
        embedded: the unpacked profile of its iCCP.

    Raises:
        HdrError: its tones are none of a picture on paper or a usual screen.
    """
    said = chunks.get(b"cICP", b"")
    if len(said) == 4 and said[2] == 0:
        if said[1] not in _CURVES:
            raise HdrError("tones for a screen that is brighter than white")
        if said[:2] == b"\1\x0d":
            return None
        return _profile(_PRIMARIES.get(said[0], _SRGB), _D65, _CURVES[said[1]])
    if embedded is not None or b"sRGB" in chunks:
        return embedded
    return _of_gamma(chunks.get(b"gAMA", b""), chunks.get(b"cHRM", b""))


def _of_gamma(gamma: bytes, primaries: bytes) -> bytes | None:
    value = struct.unpack(">I", gamma)[0] if len(gamma) == 4 else _USUAL_GAMMA
    is_usual = abs(value / _USUAL_GAMMA - 1) < _NEAR
    exponent = 100_000 / value if value else 0.0
    if not _GAMMAS[0] <= exponent <= _GAMMAS[1]:
        return None
    white, colours = _D65, _SRGB
    if len(primaries) == 32:
        wx, wy, *rest = (each / 100_000 for each in struct.unpack(">8I", primaries))
        white, colours = (wx, wy), tuple(rest)
    if is_usual and np.allclose((*white, *colours), (*_D65, *_SRGB), atol=2e-3):
        return None
    return _profile(colours, white, SRGB_CURVE if is_usual else (exponent,))


def _profile(primaries: tuple[float, ...], white: tuple[float, float], curve: tuple[float, ...]) -> bytes | None:
    """A profile of colorants and one curve (ICC.1:2022); None where the primaries make no space of colours."""
    if min(white[1], *primaries[1::2]) <= 0:
        return None
    corners = np.stack([_xyz(x, y) for x, y in zip(primaries[0::2], primaries[1::2], strict=True)], axis=1)
    target = _xyz(*white)
    try:
        colorants = corners * np.linalg.solve(corners, target)
        cone = _BRADFORD @ target
        adapt = np.linalg.inv(_BRADFORD) @ np.diag(_BRADFORD @ D50 / cone) @ _BRADFORD
    except np.linalg.LinAlgError:
        return None
    tags = {}
    for letter, colorant in zip(b"rgb", (adapt @ colorants).T, strict=True):
        tags[bytes((letter,)) + b"XYZ"] = icc.xyz(colorant)
        tags[bytes((letter,)) + b"TRC"] = icc.curve(curve)
    return icc.written(b"RGB ", "PNG", tags)


def _xyz(x: float, y: float) -> NDArray[np.float64]:
    return np.array([x / y, 1.0, (1 - x - y) / y])
