"""Heal: what a brush covers is painted in from its surroundings, or left as it was scanned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from core import restoration
from core.color import Floats, lightness, lightness_of, luminance_of, rgb_to_lab
from core.colorize import Picture, Raster
from core.controls import plain
from core.engine import Engine
from core.inpaint import prefilled
from core.models.store import ModelRef
from core.models.tasks import FILL, SMOOTH
from core.monitor import Monitor
from core.region import Region
from core.stages.base import Find, Finding, Planes, Search, Stage
from core.stages.repair import FILLER
from core.strokes import Patch, Stroke, shared, slices


@dataclass(frozen=True)
class Heal:
    """What a person has healed and spared."""

    strokes: tuple[Stroke, ...] = ()
    """In the order in which they were drawn; a later one has the last word."""
    filler: Annotated[ModelRef | None, FILLER] = None


def _find(search: Search[Heal]) -> Finding:
    """A patch (h, w, 1) of L for each stroke, or (h, w, 3) of Lab in a scan in RGB, at the scan's own scale or less."""
    strokes, patches, chosen = search.settings.strokes, list(search.known), search.settings.filler
    engine = restoration.engine_for(FILL, search.pool, chosen)
    takes_guess = SMOOTH.name in engine.model.card.inputs
    finer = engine if takes_guess else restoration.engine_for(FILL, search.pool)
    for index in range(len(patches), len(strokes)):
        search.monitor.check()
        patches.append(_patch(strokes[: index + 1], search.scan, (engine, finer), search.monitor))
        search.monitor.progress((index + 1) / len(strokes))
    return tuple(patches)


def _patch(strokes: tuple[Stroke, ...], scan: Raster, engines: tuple[Engine, Engine], monitor: Monitor) -> Floats:
    """What the last of the ``strokes`` paints."""
    if strokes[-1].spares:
        return np.zeros((1, 1, 1), np.float32)
    patch = Patch(strokes[-1], (scan.width, scan.height))
    width, height = patch.seen.size
    codes = Picture(scan.part(patch.window), scan.space).shrunk(width, height)
    hole = covered(patch.seen, strokes) > 0
    planes = [restoration.filled_in_detail(lightness(codes, scan.space), hole, *engines, monitor)]
    if codes.shape[2] > 2:
        ab = rgb_to_lab(codes[..., :3], scan.space)[..., 1:]
        planes += [prefilled(band, hole) for band in (ab[..., 0], ab[..., 1])]
    return np.stack([plane[slices(patch.place)] for plane in planes], axis=-1)


def covered(region: Region, strokes: tuple[Stroke, ...], already: Floats | None = None) -> Floats:
    """Say how far each pixel of a region is healed, (h, w) in 0…1.

    Args:
        already: what is painted over beside the strokes; None: nothing.
    """
    found = np.zeros(region.size[::-1], np.float32) if already is None else already.copy()
    for stroke in strokes:
        place = stroke.place(region)
        if place is not None:
            part, alpha = found[slices(place)], stroke.drawn(region.cut(place))
            part += alpha * ((0 if stroke.spares else 1) - part)
    return found


def _apply(planes: Planes, region: Region, heal: Heal, finding: Finding | None) -> Planes:
    assert finding is not None
    y, ab, scanned = planes.y.copy(), None if planes.ab is None else planes.ab.copy(), planes.damaged or planes
    for stroke, patch in zip(heal.strokes, finding, strict=False):  # one that was just drawn has none yet
        place = stroke.place(region)
        if place is None:
            continue
        at, cut = slices(place), region.cut(place)
        alpha = stroke.drawn(cut)
        box = Patch(stroke, region.scan).box
        light = lightness_of(scanned.y[at]) if stroke.spares else cut.sample(patch[..., 0], box=box)
        before = lightness_of(y[at])
        y[at] = luminance_of(before + alpha * (light - before))
        if ab is not None and scanned.ab is not None and (stroke.spares or patch.shape[2] > 1):
            colour = scanned.ab[at] if stroke.spares else cut.sample(patch[..., 1:], box=box)
            ab[at] += alpha[..., None] * (colour - ab[at])
    return planes._replace(y=y, ab=ab)


def _held(then: Heal, now: Heal) -> int:
    """How many of the first patches hold."""
    return shared(then.strokes, now.strokes) if then.filler == now.filler else 0


HEAL = Stage(
    "heal",
    _apply,
    Find(_find, plain, _held),
    is_restoring=True,
    paints=lambda heal: any(not stroke.spares for stroke in heal.strokes),
)
