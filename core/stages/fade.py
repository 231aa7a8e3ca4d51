"""Fade: black, middle and white of a print that has faded are put back where they were."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import numpy as np
from safetensors.numpy import load_file

from core.border import content_box, within
from core.color import Floats, lightness_of, luminance_of
from core.colorize import at_working_size
from core.controls import Control
from core.messages import tr
from core.region import Region
from core.stages.base import Find, Finding, Planes, Search, Stage

WEIGHTS = Path(__file__).parents[2] / "resources" / "fade.safetensors"
QUANTILES = 33
"""Of the tones, by which a fade is judged."""
HIDDEN = 64
SEEN = 256  # px of the long side, at which the tones are counted: specks and grain are gone there
_LEAST_RANGE = 0.2  # of the way from black to white, that a picture is taken to have kept
_SHIFT = 0.25  # that the handles move a point by, at most


@dataclass(frozen=True)
class Fade:
    """How the tones are stretched."""

    fade: Annotated[float, Control(0, 1, tr("Fade"), tr("How much of the fading is undone"), " %", automatic=1.0)] = 0.0
    """0…1: share of what was found."""
    black: Annotated[float, Control(-1, 1, tr("Black"), tr("Darker shadows below 0, lighter above"))] = 0.0
    """−1…1"""
    middle: Annotated[float, Control(-1, 1, tr("Middle"), tr("Darker middle tones below 0, lighter above"))] = 0.0
    """−1…1"""
    white: Annotated[float, Control(-1, 1, tr("White"), tr("Darker highlights below 0, lighter above"))] = 0.0
    """−1…1"""


def unfaded(tones: Any, found: Any, xp: Any = np) -> Any:
    """Undo a fade: tones (n, m) in 0…1, of arrays or tensors of the library ``xp``.

    Args:
        found: for each of n what `judged` gives: where black is, where white is, and the logarithm of the exponent.
    """
    black, white, power = (each[:, None] for each in found)
    span = xp.clip(white + 1 - black, _LEAST_RANGE, None)
    return xp.clip((tones - black) / span, 1e-4, 1.2) ** xp.exp(xp.clip(power, -1.0, 1.0))


def judged(tones: Floats) -> Floats:
    """Judge a fade by ``tones`` in 0…1, of whatever shape: black, white less 1, and the logarithm of the exponent."""
    layers = _weights()
    x = np.quantile(tones, np.linspace(0.002, 0.998, QUANTILES)).astype(np.float32)
    for weight, bias in layers[:-1]:
        x = np.maximum(weight @ x + bias, 0)
    weight, bias = layers[-1]
    return np.asarray(weight @ x + bias, np.float32)


@cache
def _weights() -> list[tuple[Floats, Floats]]:
    tensors = load_file(WEIGHTS)
    return [(tensors[f"{layer}.weight"], tensors[f"{layer}.bias"]) for layer in (0, 2, 4)]


def _find(search: Search[Fade]) -> Finding:
    """What `judged` says of the picture inside its border: (1, 1, 3)."""
    seen = at_working_size(search.scan, SEEN)
    search.monitor.progress(1.0)
    return (judged(seen[within(content_box(seen), seen)] / np.float32(100))[None, None],)


def _apply(planes: Planes, _region: Region, fade: Fade, finding: Finding | None) -> Planes:
    assert finding is not None
    light = lightness_of(planes.y)
    table = _curve(fade, finding[0][0, 0])
    place = np.linspace(0, 100, len(table), dtype=np.float32)
    changed = np.interp(light.ravel(), place, table).astype(np.float32).reshape(light.shape)
    ab = planes.ab
    if ab is not None:  # colours fade with the tones
        ab = ab * (1 + fade.fade * (_slope(table) - 1))
    return planes._replace(y=luminance_of(changed), ab=ab)


def _curve(fade: Fade, found: Floats) -> Floats:
    """L (1001,) in 0…100 that each L in 0…100 becomes."""
    tones = np.linspace(0, 1, 1001, dtype=np.float32)
    restored = unfaded(tones[None], found[:, None])[0]
    shown = tones + np.float32(fade.fade) * (np.minimum(restored, 1) - tones)
    black, white = _SHIFT * fade.black, 1 + _SHIFT * fade.white
    shown = np.clip(black + shown * (white - black), 0, 1)
    return np.asarray(100 * shown ** np.float32(2.0**-fade.middle), np.float32)


def _slope(table: Floats) -> np.float32:
    """How much steeper the curve is than none, between the tones where it neither begins nor ends."""
    used = np.nonzero((table > table[0] + 1) & (table < table[-1] - 1))[0]
    return np.float32((table[used[-1]] - table[used[0]]) / (0.1 * max(1, used[-1] - used[0])) if len(used) > 1 else 1)


FADE = Stage("fade", _apply, Find(_find, lambda _fade: ()), title=tr("Fade"), is_restoring=True)
