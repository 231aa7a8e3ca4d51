"""Film negatives: how light becomes density and density becomes light again, and how a negative is known.

A density is −log10 of how much light passes. Camera films answer to light H by D = γ · log10(1 + H / H₀) above their
clear base: a toe, then the straight line of slope γ that Hurter and Driffield drew (1890). The base of a colour film is
orange; as each channel is measured against its own base, that mask is gone.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core import judging
from core.border import find_frame
from core.color import CODES, SRGB, Codes, Floats, RgbSpace, codes_in_srgb, lightness, lightness_of
from core.engine import EnginePool
from core.frame import Frame
from core.models.store import model_for
from core.models.tasks import LIGHTNESS, ORIENT, POSITIVE
from core.monitor import IDLE, Monitor
from core.upright import SIDE, squeezed

WEIGHTS = Path(__file__).parents[1] / "resources" / "negative.safetensors"
VERSION = 1
"""Of what is measured; what another has found is stale."""
GAMMA = 0.6
"""Slope of camera films in their usual developer: 0.55 to 0.7."""
_SCENE = 2.4  # log10 of the lightest over the darkest light of a scene on film; where there is more, its slope is more
_STRETCHED = 2.0  # density, beyond which it was not the film but the scanner, which has set black to the darkest
_LIFT = 0.39  # of sRGB's codes, at which black then was: a density of 0.9, as photographs have
_LEAST = 0.05  # density, of the lightest place over the base, that a picture has
_DARKEST = 1e-4  # of light, that a scan of 16 bits tells from none
_RING = 0.02  # of the long side, about the picture, where the base is measured
_CLEAR = 99.7  # percentile of a picture that is taken for the base where none is about it
_DENSE = 0.3  # percentile that becomes white
_OWN = 0.7  # share of how far the channels' whites are apart that is the film's and the light's, not the photograph's
_INNER = slice(SIDE // 8, -SIDE // 8)  # of what the network sees, that shows no margin
_FLAT = 5.0  # lightness from black to white, below which nothing is stretched any more
SURE = 0.98
"""How likely a scan has to be a negative for being taken for one."""


class Film(StrEnum):
    """What lay on the scanner."""

    NONE = "none"
    """A print or a slide, which is as it should be."""
    GREY = "grey"
    """A black-and-white negative."""
    COLOUR = "colour"
    """A colour negative."""


class Density(NamedTuple):
    """What is measured of a negative, by channels: one of luminance, or three of linear light."""

    base: Floats
    """Of the clear film."""
    white: Floats
    """Of the densest place over its base."""
    lift: float = 0.0
    """Which of sRGB's codes, 0…1, was black before a scanner stretched the scan."""


def light_of(lift: float) -> Floats:
    """Give the light that each of sRGB's codes of 16 bits let through before a scanner stretched the scan: (65536,)."""
    codes = (lift + (1 - lift) * np.linspace(0, 1, CODES)) * (CODES - 1)
    return np.asarray(SRGB.decode[1][np.round(codes).astype(np.uint16)], np.float32)


def measured(codes: NDArray[np.uint16], frame: Frame | None) -> Density:
    """Measure a small scan of a negative, (h, w, 1 or 3) of sRGB's codes: the base at the border, white in the picture.

    Args:
        frame: of the picture; None: it is found.
    """
    found = _measured(light_of(0.0)[codes], frame)
    if found.white.max() <= _STRETCHED:
        return found
    return _measured(light_of(_LIFT)[codes], frame)._replace(lift=_LIFT)


def _measured(light: Floats, frame: Frame | None) -> Density:
    frame = frame or find_frame(lightness_of(np.ascontiguousarray(light.mean(axis=2))))
    picture = light[frame.part(*light.shape[:2])]
    clear = np.percentile(picture, _CLEAR, axis=(0, 1))
    ring = _ring(light, frame)
    if len(ring):
        around = np.median(ring, axis=0)
        clear = around if around.mean() > clear.mean() else clear  # else it is the holder of the film, or a black lid
    base = _density(clear)
    own = _density(np.percentile(picture, _DENSE, axis=(0, 1))) - base
    shrunk = own.mean() + np.float32(_OWN) * (own - own.mean())
    white = shrunk + (own - shrunk).max()  # so that no channel is cut off
    return Density(base, np.maximum(white, np.float32(_LEAST)))


def _ring(light: Floats, frame: Frame) -> Floats:
    """What is close about a picture in its scan (h, w, channels): (n, channels)."""
    height, width = light.shape[:2]
    rows, columns = frame.part(height, width)
    wide = max(1, round(_RING * max(height, width)))
    is_about = np.zeros((height, width), bool)
    is_about[max(0, rows.start - wide) : rows.stop + wide, max(0, columns.start - wide) : columns.stop + wide] = True
    is_about[max(0, rows.start - 1) : rows.stop + 1, max(0, columns.start - 1) : columns.stop + 1] = False
    return light[is_about]


def _density(light: NDArray[np.floating[Any]]) -> Floats:
    return np.asarray(-np.log10(np.maximum(light, _DARKEST)), np.float32)


def undone(light: Floats, density: Density) -> Floats:
    """Give the light (channels, n) that a scene had where a negative lets so much pass, white being 1."""
    above = _density(light) - density.base[:, None]
    white = density.white[:, None]
    gamma = np.maximum(np.float32(GAMMA), white / np.float32(_SCENE))
    return np.asarray(np.clip((10 ** (above / gamma) - 1) / (10 ** (white / gamma) - 1), 0, 1), np.float32)


def known(pixels: Codes, space: RgbSpace, pool: EnginePool, monitor: Monitor = IDLE) -> Film:
    """Tell what film a scan (h, w, bands) is of, which may be shrunk; `Film.NONE` where that is not sure.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the network is not here, or fails.
    """
    likely = likelihoods(pixels, space, pool, monitor)
    return next((film for film, share in zip(Film, likely, strict=True) if share >= SURE), Film.NONE)


def likelihoods(pixels: Codes, space: RgbSpace, pool: EnginePool, monitor: Monitor = IDLE) -> Floats:
    """How likely a scan is of each `Film`, in their order: (3,); as `known`.

    A thumbnail tells by tones, colours and margins. The network that knows which way up the world is tells whether that
    is what the scan shows, or its inversion.
    """
    logits = by_thumbnail(pixels, space)
    views = both_ways(lightness(pixels, space))
    positive = pool.get(model_for(ORIENT)).run({LIGHTNESS.name: views}, monitor)[POSITIVE.name][:, 0, 0, 0]
    logits[0] += positive[0] - positive[1]
    return judging.shares(logits)


def by_thumbnail(pixels: Codes, space: RgbSpace) -> Floats:
    """Logits of each `Film`, in their order, by a thumbnail alone: (3,)."""
    tones = judging.squeezed(codes_in_srgb(pixels, space))
    return judging.judged(np.broadcast_to(tones, (3, judging.SIDE, judging.SIDE)), judging.weights_in(WEIGHTS))


def both_ways(light: Floats) -> Floats:
    """A scan of that lightness (h, w) in 0…100 as it is and inverted, from black to white both: (2, 1, SIDE, SIDE)."""
    small = squeezed(light)
    low, high = np.percentile(small[_INNER, _INNER], (1, 99))
    seen = np.clip((small - low) / max(high - low, _FLAT), 0, 1) * 100
    return np.stack([seen, 100 - seen])[:, None].astype(np.float32)
