"""Vivid: where a brush makes colours livelier or paler, or takes them away."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated

import cv2
import numpy as np
from annotated_types import Ge, Le

from core.color import Floats, lightness, lightness_of
from core.colorize import Picture, Raster
from core.region import Region
from core.stages.base import Find, Finding, Planes, Search, Stage
from core.strokes import Patch, Stroke, shared, slices

ALIKE, UNLIKE = 8.0, 18.0
"""L by which a pixel differs from what the middle of a stroke goes over: up to the one it is painted, from the other
on it is not."""


@dataclass(frozen=True)
class Painted:
    """A stroke, and what becomes of the colours under it."""

    stroke: Stroke
    factor: Annotated[float, Ge(0), Le(2)]
    """On the chroma: 0 leaves grey."""
    is_free: bool = False
    """Whether it paints all that it covers; else only what is as light as what its middle goes over."""


@dataclass(frozen=True)
class Vivid:
    """What a person has painted."""

    painted: tuple[Painted, ...] = ()
    """In the order in which they were painted."""


def _find(search: Search[Vivid]) -> Finding:
    """How light (h, w, 1) what each stroke goes over is, about it; nothing of one that is free."""
    strokes, found = search.settings.painted, list(search.known)
    for painted in strokes[len(found) :]:
        search.monitor.check()
        found.append(np.zeros((1, 1, 1), np.float32) if painted.is_free else _gone_over(painted.stroke, search.scan))
    return tuple(found)


def _gone_over(stroke: Stroke, scan: Raster) -> Floats:
    """How light what is under the middle of a stroke is, carried on to its borders."""
    patch = Patch(stroke, (scan.width, scan.height))
    light = lightness(Picture(scan.part(patch.window), scan.space).shrunk(*patch.seen.size), scan.space)
    width = stroke.size * max(patch.seen.scan) * patch.seen.size[0] / patch.window.width
    middle = Stroke(stroke.points, stroke.size / 6).drawn(patch.seen) + np.float32(1e-6)
    smooth = cv2.GaussianBlur(light, (0, 0), max(0.5, width / 16))
    total, share = (cv2.GaussianBlur(plane, (0, 0), width / 2) for plane in (smooth * middle, middle))
    return np.asarray(total / share, np.float32)[slices(patch.place)][..., None]


def _apply(planes: Planes, region: Region, vivid: Vivid, finding: Finding | None) -> Planes:
    assert finding is not None
    assert planes.ab is not None, "colour was found"
    factor = np.ones(region.size[::-1], np.float32)
    for each, over in zip(vivid.painted, finding, strict=False):  # one that was just drawn has none yet
        place = each.stroke.place(region)
        if place is None:
            continue
        at, cut = slices(place), region.cut(place)
        alpha = each.stroke.drawn(cut)
        if not each.is_free:
            apart = np.abs(
                lightness_of(planes.y[at]) - cut.sample(over[..., 0], box=Patch(each.stroke, region.scan).box)
            )
            alpha *= ((UNLIKE - apart) / (UNLIKE - ALIKE)).clip(0, 1)
        factor[at] += alpha * (np.float32(each.factor) - factor[at])
    return planes._replace(ab=planes.ab * factor[..., None])


VIVID = Stage("vivid", _apply, Find(_find, asdict, lambda then, now: shared(then.painted, now.painted)), needs="colour")
