"""Fade: black, middle and white of a print that has faded are put back where they were, and its light is evened out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp, log
from typing import Annotated

import cv2
import numpy as np
from numpy.typing import NDArray

from core.border import find_frame
from core.color import CODES, Codes, Floats, RgbSpace, grey_codes, lab_to_rgb, lightness, luminance, rgb_to_lab
from core.controls import Control
from core.fading import SIDE, VERSION, evened, evened_picture, judged, spread, unfaded
from core.frame import Frame, mirrored
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
    evenness: Annotated[
        float, Control(0, 1, tr("Even Out"), tr("How much of light-struck sides and dark corners is undone"), " %")
    ] = 0.0
    """0…1: share of what was found."""


@dataclass(frozen=True)
class _Found:
    """A finding, taken apart."""

    seen: Floats
    """(3, 3): levels of the picture as it is seen, as `core.fading.Fading` says."""
    evened: Floats
    """(3, 3): levels of what is left to undo once its field has been."""
    field: Floats
    box: Floats
    """(4,): of the picture inside its border, as shares of the scan: left, top, width, height."""
    is_coloured: bool

    def packed(self) -> Finding:
        """Give it as one array (1, 1, n)."""
        parts = (self.seen, self.evened, self.field, self.box, np.array([self.is_coloured], np.float32))
        return (np.concatenate([part.ravel() for part in parts])[None, None],)

    @classmethod
    def of(cls, finding: Finding | None) -> _Found:
        """Take a finding apart; None: nothing has faded."""
        numbers = np.zeros(35, np.float32) if finding is None else finding[0][0, 0].astype(np.float32)
        parts = np.split(numbers, np.cumsum([9, 9, 12, 4]))
        seen, evened_, field, box, is_coloured = parts
        return cls(seen.reshape(3, 3), evened_.reshape(3, 3), field.reshape(2, -1), box, bool(is_coloured[0]))

    def levels(self, fade: Fade) -> Floats:
        """Give the levels (3, channels) that are undone by settings."""
        found = self.seen + np.float32(fade.evenness) * (self.evened - self.seen)
        found = found if self.is_coloured else found.mean(axis=1, keepdims=True)
        own = np.array([[-_SHIFT * fade.black], [-_SHIFT * fade.white], [-log(2) * fade.middle]], np.float32)
        return np.asarray(np.float32(fade.fade) * found + own, np.float32)

    def fields(self, fade: Fade, region: Region) -> Floats | None:
        """Give veil and light (2, h, w) over a region; None where they are not to be undone."""
        if not fade.evenness:
            return None
        width, height = region.size
        across = region.to_map(1, 1)
        x, y = np.meshgrid(np.arange(width, dtype=np.float32) + 0.5, np.arange(height, dtype=np.float32) + 0.5)
        left, top, wide, high = self.box
        places = (
            ((row[0] * x + row[1] * y + row[2] - first) * 2 / side - 1).astype(np.float32).clip(-1, 1)
            for row, first, side in zip(across, (left, top), (wide, high), strict=True)
        )
        return np.float32(fade.evenness) * spread(self.field, *places)


def _find(search: Search[Fade]) -> Finding:
    """How the picture inside its border has faded, and whether it is in colour, as `_Found` says."""
    scan = search.scan
    shrink = min(1.0, SEEN / max(scan.width, scan.height))
    small = scan.shrunk(max(1, round(scan.width * shrink)), max(1, round(scan.height * shrink)))
    frame = search.lie.frame or find_frame(lightness(small, scan.space))
    is_coloured = has_colours(small, scan.space)
    picture = small[frame.part(*small.shape[:2])]
    codes = _codes(luminance(picture, scan.space), _chroma(picture, scan.space) if is_coloured else None)
    tones = _squeezed(codes, frame)
    seen = judged(tones)
    left = judged(evened_picture(tones, seen.field))
    search.monitor.progress(1.0)
    return _Found(seen.levels, left.levels, seen.field, np.array(frame.box, np.float32), is_coloured).packed()


def _squeezed(codes: Codes16, frame: Frame) -> Floats:
    """Tones (3, SIDE, SIDE) of codes (h, w, 1 or 3) of the picture in a frame."""
    small = cv2.resize(codes.astype(np.float32), (SIDE, SIDE), interpolation=cv2.INTER_AREA).reshape(SIDE, SIDE, -1)
    tones = small.transpose(2, 0, 1) / np.float32(CODES - 1)
    tones = np.stack([mirrored(channel) for channel in tones]) if frame.is_oval else tones
    return np.asarray(np.broadcast_to(tones, (3, SIDE, SIDE)), np.float32)


def _chroma(codes: Codes, space: RgbSpace) -> Floats:
    return rgb_to_lab(codes[..., :3], space)[..., 1:]


def _codes(y: Floats, ab: Floats | None) -> Codes16:
    """sRGB's codes (h, w, 1 or 3) of 16 bits."""
    return np.asarray(grey_codes(y)[..., None] if ab is None else lab_to_rgb(y, ab, 16), np.uint16)


def _apply(planes: Planes, region: Region, fade: Fade, finding: Finding | None) -> Planes:
    assert finding is not None
    found = _Found.of(finding)
    levels, fields = found.levels(fade), found.fields(fade, region)
    ab = planes.ab if found.is_coloured else None
    codes = _undone(_codes(planes.y, ab), levels if ab is not None else levels[:, :1], fields)
    if ab is not None:
        lab = rgb_to_lab(codes)
        return planes._replace(y=luminance(codes), ab=lab[..., 1:])
    y = luminance(codes)
    if planes.ab is None:
        return planes._replace(y=y)
    return planes._replace(y=y, ab=planes.ab * _slope(levels))  # colours fade with the tones


def points(fade: Fade, finding: Finding | None) -> dict[str, float]:
    """Say which tones, as fractions of sRGB's codes, become black, middle grey and white, by the settings' names."""
    black, white, power = _Found.of(finding).levels(fade).mean(axis=1).tolist()
    span = max(0.2, white + 1 - black)
    return {"black": black, "middle": black + span * 0.5 ** exp(-min(max(power, -1), 1)), "white": black + span}


def with_point(fade: Fade, finding: Finding | None, name: str, tone: float) -> Fade:
    """Turn a setting so that a tone becomes what its name says, as far as it goes."""
    now = points(replace(fade, **{name: 0.0}), finding)
    if name == "middle":
        share = (tone - now["black"]) / (now["white"] - now["black"])
        wanted = log(log(0.5) / log(min(max(share, 0.02), 0.98)))
        _, _, power = _Found.of(finding).levels(replace(fade, middle=0.0)).mean(axis=1).tolist()
        turned = (power - wanted) / log(2)
    else:
        turned = (now[name] - tone) / _SHIFT
    return replace(fade, **{name: round(min(max(turned, -1.0), 1.0), 2)})


def _undone(codes: Codes16, levels: Floats, fields: Floats | None) -> Codes16:
    """Undo fields (2, h, w), and levels (3, channels), of codes (h, w, channels) of 16 bits."""
    if fields is not None:
        tones = evened(codes / np.float32(CODES - 1), *fields[..., None])
        codes = np.round(np.clip(tones, 0, 1) * np.float32(CODES - 1)).astype(np.uint16)
    tables = np.clip(unfaded(_TONES[None], levels), 0, 1) * (CODES - 1)
    channels = [cv2.LUT(codes[..., at], np.round(table).astype(np.uint16)) for at, table in enumerate(tables)]
    return np.stack([channel.reshape(codes.shape[:2]) for channel in channels], axis=-1)


def _slope(levels: Floats) -> np.float32:
    """How much farther apart tones are than they were."""
    return 1 / np.float32(max(0.2, 1 + levels[1, 0] - levels[0, 0]))


FADE = Stage("fade", _apply, Find(_find, lambda _fade: VERSION, is_framed=True), title=tr("Fade"), is_restoring=True)
