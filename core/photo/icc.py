"""ICC profiles of a few tags, written (ICC.1:2022)."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

D50 = np.array([0.9642, 1.0, 0.8249])
SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Numbers of sRGB's parametric curve."""


def written(space: bytes, name: str, tags: Mapping[bytes, bytes]) -> bytes:
    """Give a display profile under D50.

    Args:
        space: four bytes, as ``b"RGB "``.
        name: what the profile is called.
        tags: those beside name, copyright and white.
    """
    said = {b"desc": _text(name), b"cprt": _text("CC0"), b"wtpt": xyz(D50), **tags}
    table, data = b"", b""
    for tag, value in said.items():
        table += struct.pack(">4sII", tag, 132 + 12 * len(said) + len(data), len(value))
        data += value + bytes(-len(value) % 4)
    size = 132 + len(table) + len(data)
    head = struct.pack(">I4sI4s4s4s12s4s", size, bytes(4), 0x04300000, b"mntr", space, b"XYZ ", bytes(12), b"acsp")
    return (head + bytes(28) + _fixed(D50)).ljust(128, b"\0") + struct.pack(">I", len(said)) + table + data


def xyz(values: NDArray[np.float64]) -> bytes:
    """A tag of one colour."""
    return b"XYZ \0\0\0\0" + _fixed(values)


def curve(numbers: Sequence[float]) -> bytes:
    """A tag of a parametric curve: of an exponent, or of the five numbers of one with a line at its toe."""
    return b"para\0\0\0\0" + struct.pack(">HH", 0 if len(numbers) == 1 else 3, 0) + _fixed(np.asarray(numbers))


def _text(said: str) -> bytes:
    encoded = said.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(encoded), 28) + encoded


def _fixed(values: NDArray[np.float64]) -> bytes:
    codes = np.clip(np.round(values * 65536), -(2**31), 2**31 - 1)
    return codes.astype(">i4").tobytes()
