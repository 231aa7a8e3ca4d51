"""What colours are called, for those who hear them, or see them otherwise than most."""

from __future__ import annotations

import math

from core.messages import tr
from desktop.widgets.words import translated

_GREYISH = 8.0  # ab units from the middle
_DARK, _LIGHT = 25.0, 88.0  # of L
_BROWN = 62.0  # of L, under which orange is brown
_ORANGE = tr("orange")
_HUES = (
    (18.0, tr("pink")), (45.0, tr("red")), (75.0, _ORANGE), (105.0, tr("yellow")), (165.0, tr("green")),
    (220.0, tr("turquoise")), (290.0, tr("blue")), (325.0, tr("violet")), (360.0, tr("pink")),
)  # fmt: skip
"""Degrees of hue in CIE Lab up to which colours are called so."""


def colour_word(lightness: float, ab: tuple[float, float]) -> str:
    """Name a colour of CIE Lab in the language of the window."""
    if math.hypot(*ab) < _GREYISH:
        shade = tr("black") if lightness < _DARK else tr("white") if lightness > _LIGHT else tr("grey")
        return translated(shade)
    hue = math.degrees(math.atan2(ab[1], ab[0])) % 360
    word = next(word for end, word in _HUES if hue <= end)
    return translated(tr("brown") if word == _ORANGE and lightness < _BROWN else word)
