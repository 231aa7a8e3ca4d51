"""Heal: what a brush covers is painted in from its surroundings, or left as it was scanned."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np

from core import restoration
from core.color import Floats, lightness, lightness_of, luminance_of, rgb_to_lab
from core.colorize import Picture, Raster
from core.engine import Engine
from core.geometry import Box
from core.inpaint import prefilled
from core.models.tasks import FILL
from core.monitor import Monitor
from core.region import Place, Region
from core.stages.base import Find, Finding, Planes, Search, Stage
from core.strokes import Stroke

WIDEST = 64  # px of a stroke, at the size at which it is filled; a wider one is seen smaller, and so is
LONGEST = 2048  # px of the long side of a longer one with what lies around it
_AROUND = 1.5  # widths of a stroke that are seen around it, and
_LEAST_AROUND = 0.01  # of the scan's long side


@dataclass(frozen=True)
class Heal:
    """What a person has healed and spared."""

    strokes: tuple[Stroke, ...] = ()
    """In the order in which they were drawn; a later one has the last word."""


class _Patch:
    """Where a stroke's patch lies, and what is seen to make it."""

    def __init__(self, stroke: Stroke, scan: tuple[int, int]) -> None:
        around = _AROUND * stroke.size + _LEAST_AROUND
        self.window = stroke.place(Region(scan, scan=scan), around) or Place(0, 0, 1, 1)
        """In pixels of the scan."""
        shrink = min(1.0, WIDEST / (stroke.size * max(scan)), LONGEST / max(self.window.width, self.window.height))
        size = max(1, round(self.window.width * shrink)), max(1, round(self.window.height * shrink))
        self.seen = Region(size, Region.at(self.window, scan).box, scan=scan)
        """The window, at the size at which it is seen."""
        self.place = stroke.place(self.seen) or Place(0, 0, 1, 1)
        """In pixels of what is seen."""

    @property
    def box(self) -> Box:
        """The part of the scan, as shares."""
        return self.seen.cut(self.place).box


def _find(search: Search[Heal]) -> Finding:
    """A patch (h, w, 1) of L for each stroke, or (h, w, 3) of Lab in a scan in RGB, at the scan's own scale or less."""
    strokes, patches = search.settings.strokes, list(search.known)
    engine = restoration.engine_for(FILL, search.pool)
    for index in range(len(patches), len(strokes)):
        search.monitor.check()
        patches.append(_patch(strokes[: index + 1], search.scan, engine, search.monitor))
        search.monitor.progress((index + 1) / len(strokes))
    return tuple(patches)


def _patch(strokes: tuple[Stroke, ...], scan: Raster, engine: Engine, monitor: Monitor) -> Floats:
    """What the last of the ``strokes`` paints."""
    if strokes[-1].spares:
        return np.zeros((1, 1, 1), np.float32)
    patch = _Patch(strokes[-1], (scan.width, scan.height))
    width, height = patch.seen.size
    codes = Picture(scan.part(patch.window), scan.space).shrunk(width, height)
    hole = covered(patch.seen, strokes) > 0
    planes = [restoration.filled_in_detail(lightness(codes, scan.space), hole, engine, monitor)]
    if codes.shape[2] > 2:
        ab = rgb_to_lab(codes[..., :3], scan.space)[..., 1:]
        planes += [prefilled(band, hole) for band in (ab[..., 0], ab[..., 1])]
    return np.stack([plane[_slices(patch.place)] for plane in planes], axis=-1)


def covered(region: Region, strokes: tuple[Stroke, ...], already: Floats | None = None) -> Floats:
    """Say how far each pixel of a region is healed, (h, w) in 0…1.

    Args:
        already: what is painted over beside the strokes; None: nothing.
    """
    found = np.zeros(region.size[::-1], np.float32) if already is None else already.copy()
    for stroke in strokes:
        place = stroke.place(region)
        if place is not None:
            part, alpha = found[_slices(place)], stroke.drawn(region.cut(place))
            part += alpha * ((0 if stroke.spares else 1) - part)
    return found


def _slices(place: Place) -> tuple[slice, slice]:
    return slice(place.top, place.top + place.height), slice(place.left, place.left + place.width)


def _apply(planes: Planes, region: Region, heal: Heal, finding: Finding | None) -> Planes:
    assert finding is not None
    y, ab, scanned = planes.y.copy(), None if planes.ab is None else planes.ab.copy(), planes.damaged or planes
    for stroke, patch in zip(heal.strokes, finding, strict=False):  # one that was just drawn has none yet
        place = stroke.place(region)
        if place is None:
            continue
        at, cut = _slices(place), region.cut(place)
        alpha = stroke.drawn(cut)
        box = _Patch(stroke, region.scan).box
        light = lightness_of(scanned.y[at]) if stroke.spares else cut.sample(patch[..., 0], box=box)
        before = lightness_of(y[at])
        y[at] = luminance_of(before + alpha * (light - before))
        if ab is not None and scanned.ab is not None and (stroke.spares or patch.shape[2] > 1):
            colour = scanned.ab[at] if stroke.spares else cut.sample(patch[..., 1:], box=box)
            ab[at] += alpha[..., None] * (colour - ab[at])
    return planes._replace(y=y, ab=ab)


def _holds(then: Heal, now: Heal) -> int:
    """How many of the first strokes are the same."""
    pairs = enumerate(zip(then.strokes, now.strokes, strict=False))
    return next((index for index, (old, new) in pairs if old != new), min(len(then.strokes), len(now.strokes)))


HEAL = Stage(
    "heal",
    _apply,
    Find(_find, asdict, _holds),
    is_restoring=True,
    paints=lambda heal: any(not stroke.spares for stroke in heal.strokes),
)
