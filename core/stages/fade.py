"""Fade: black, middle and white of a print that has faded are put back where they were, each channel's in colour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp, log
from typing import Annotated

import numpy as np
from numpy.typing import NDArray

from core import judging
from core.border import find_frame
from core.color import CODES, Codes, Floats, RgbSpace, grey_codes, lab_to_rgb, lightness, luminance, mapped, rgb_to_lab
from core.controls import Control
from core.fading import LEAST_RANGE, VERSION, judged, unfaded
from core.frame import Frame, mirrored
from core.geometry import fitted
from core.messages import tr
from core.photo.colour_check import has_colours
from core.region import Region
from core.stages.base import Find, Finding, Planes, Search, Stage

SEEN = 256  # px of the long side, at which the border and the colours are looked for
_SHIFT = 0.25  # that the handles move a point by, at most
_TONES = np.linspace(0, 1, CODES, dtype=np.float32)

Codes16 = NDArray[np.uint16]


@dataclass(frozen=True)
class Fade:
    """How the tones are stretched."""

    fade: Annotated[float, Control(0, 1, tr("Fade"), tr("How much of the fading is undone"), " %", automatic=1.0)] = 0.0
    """0…1: share of what was found, of each channel where the print is in colour."""
    black: Annotated[float, Control(-1, 1, tr("Black"), tr("Darker shadows below 0, lighter above"))] = 0.0
    """−1…1"""
    middle: Annotated[float, Control(-1, 1, tr("Middle"), tr("Darker middle tones below 0, lighter above"))] = 0.0
    """−1…1"""
    white: Annotated[float, Control(-1, 1, tr("White"), tr("Darker highlights below 0, lighter above"))] = 0.0
    """−1…1"""


def _levels(fade: Fade, finding: Finding | None) -> Floats:
    """The levels (3, channels) that are undone by settings; three channels where the print is in colour."""
    numbers = np.zeros(10, np.float32) if finding is None else finding[0][0, 0].astype(np.float32)
    found, is_coloured = numbers[:9].reshape(3, 3), bool(numbers[9])
    found = found if is_coloured else found.mean(axis=1, keepdims=True)
    own = np.array([[-_SHIFT * fade.black], [-_SHIFT * fade.white], [-log(2) * fade.middle]], np.float32)
    return np.asarray(np.float32(fade.fade) * found + own, np.float32)


def _find(search: Search[Fade]) -> Finding:
    """What is judged of the picture inside its frame, and whether it is in colour: (1, 1, 10)."""
    scan = search.scan
    small = scan.shrunk(*fitted(scan.width, scan.height, SEEN))
    frame = search.lie.frame or find_frame(lightness(small, scan.space))
    is_coloured = has_colours(small, scan.space)
    picture = small[frame.part(*small.shape[:2])]
    codes = _codes(luminance(picture, scan.space), _chroma(picture, scan.space) if is_coloured else None)
    search.monitor.progress(1.0)
    return (np.append(judged(_squeezed(codes, frame)), np.float32(is_coloured))[None, None],)


def _squeezed(codes: Codes16, frame: Frame) -> Floats:
    """Tones (3, SIDE, SIDE) of codes (h, w, 1 or 3) of the picture in a frame."""
    tones = judging.squeezed(codes)
    tones = np.stack([mirrored(channel) for channel in tones]) if frame.is_oval else tones
    return np.asarray(np.broadcast_to(tones, (3, *tones.shape[1:])), np.float32)


def _chroma(codes: Codes, space: RgbSpace) -> Floats:
    return rgb_to_lab(codes[..., :3], space)[..., 1:]


def _codes(y: Floats, ab: Floats | None) -> Codes16:
    """sRGB's codes (h, w, 1 or 3) of 16 bits."""
    return np.asarray(grey_codes(y)[..., None] if ab is None else lab_to_rgb(y, ab, 16), np.uint16)


def _apply(planes: Planes, _region: Region, fade: Fade, finding: Finding | None) -> Planes:
    assert finding is not None
    levels = _levels(fade, finding)
    ab = planes.ab if levels.shape[1] > 1 else None
    codes = _undone(_codes(planes.y, ab), levels if ab is not None else levels[:, :1])
    if ab is not None:
        lab = rgb_to_lab(codes)
        return planes._replace(y=luminance(codes), ab=lab[..., 1:])
    y = luminance(codes)
    if planes.ab is None:
        return planes._replace(y=y)
    return planes._replace(y=y, ab=planes.ab * _slope(levels))  # colours fade with the tones


def points(fade: Fade, finding: Finding | None) -> dict[str, float]:
    """Say which tones, as fractions of sRGB's codes, become black, middle grey and white, by the settings' names."""
    black, white, power = _levels(fade, finding).mean(axis=1).tolist()
    span = max(LEAST_RANGE, white + 1 - black)
    return {"black": black, "middle": black + span * 0.5 ** exp(-min(max(power, -1), 1)), "white": black + span}


def with_point(fade: Fade, finding: Finding | None, name: str, tone: float) -> Fade:
    """Turn a setting so that a tone becomes what its name says, as far as it goes."""
    now = points(replace(fade, **{name: 0.0}), finding)
    if name == "middle":
        share = (tone - now["black"]) / (now["white"] - now["black"])
        wanted = log(log(0.5) / log(min(max(share, 0.02), 0.98)))
        _, _, power = _levels(replace(fade, middle=0.0), finding).mean(axis=1).tolist()
        turned = (power - wanted) / log(2)
    else:
        turned = (now[name] - tone) / _SHIFT
    return replace(fade, **{name: round(min(max(turned, -1.0), 1.0), 2)})


def _undone(codes: Codes16, levels: Floats) -> Codes16:
    """Undo levels (3, channels) of codes (h, w, channels) of 16 bits."""
    tables = np.clip(unfaded(_TONES[None], levels), 0, 1) * (CODES - 1)
    return mapped(codes, np.round(tables).astype(np.uint16))


def _slope(levels: Floats) -> np.float32:
    """How much farther apart tones are than they were."""
    return 1 / np.float32(max(LEAST_RANGE, 1 + levels[1, 0] - levels[0, 0]))


FADE = Stage("fade", _apply, Find(_find, lambda _fade: VERSION, is_framed=True), title=tr("Fade"), is_restoring=True)
