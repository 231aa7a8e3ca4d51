"""Detail: edges are sharpened, and grain, noise and the blocks of JPEG taken out by a network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import cv2
import numpy as np

from core import restoration
from core.color import Floats, lightness, lightness_of, luminance_of
from core.controls import Choice, Control
from core.messages import tr
from core.models.store import ModelRef
from core.models.tasks import DENOISE
from core.region import Region, allocate, pyramid
from core.restoration import Tile
from core.stages.base import Find, Finding, Planes, Search, Stage, halved

HALO = 4.0  # units of L that sharpening goes beyond what lies around a place, at most
_MOST = 2.0  # times the finest detail that full sharpening adds


@dataclass(frozen=True)
class Detail:
    """How smooth and how sharp."""

    denoise: Annotated[
        float,
        Control(
            0, 1, tr("Grain"), tr("How much of grain, noise and the blocks of JPEG is taken out"), " %", automatic=0.5
        ),
    ] = 0.0
    """0…1: share of what the network takes for grain."""
    sharpen: Annotated[float, Control(0, 1, tr("Sharpness"), tr("How much finer detail is brought out"), " %")] = 0.0
    """0…1"""
    radius: Annotated[
        float, Control(0.5, 5, tr("Radius"), tr("Pixels of the scan over which edges are sharpened"), " px", 10, 1)
    ] = 1.5
    """Standard deviation in pixels of the scan, of what is sharpened."""
    denoiser: Annotated[
        ModelRef | None,
        Choice(DENOISE.name, tr("Taken out by"), tr("The model that takes out grain, noise and the blocks of JPEG")),
    ] = None


def _find(search: Search[Detail]) -> Finding:
    """What denoising and full sharpening change in L: (h, w, 2) of the scan's size, and halvings."""
    scan, detail, monitor = search.scan, search.settings, search.monitor
    engine = restoration.engine_for(DENOISE, search.pool, detail.denoiser) if detail.denoise else None
    out = allocate(scan.height, scan.width, 2)

    def work(tile: Tile) -> Floats:
        seen = lightness(tile.seen, scan.space)
        clean = seen if engine is None else restoration.denoised(seen, engine, monitor)
        return np.stack((clean - seen, _sharper(clean, detail.radius)), axis=-1)

    restoration.over(scan, work, out, monitor, map if engine is None else engine.map)
    return pyramid(out, halved)


def _sharper(clean: Floats, radius: float) -> Floats:
    """What an unsharp mask adds to lightness (h, w), its halos bounded by what lies around."""
    blurred = np.asarray(cv2.GaussianBlur(clean, (0, 0), radius), np.float32)
    near = np.ones((3, 3), np.uint8)
    low, high = (np.asarray(find(clean, near), np.float32) for find in (cv2.erode, cv2.dilate))
    sharp = np.clip(clean + np.float32(_MOST) * (clean - blurred), low - np.float32(HALO), high + np.float32(HALO))
    return np.asarray(sharp - clean, np.float32)


def _apply(planes: Planes, region: Region, detail: Detail, finding: Finding | None) -> Planes:
    assert finding is not None
    level = region.level(finding)
    light = lightness_of(planes.y)
    for band, share in enumerate((detail.denoise, detail.sharpen)):
        if share:
            light += np.float32(share) * region.sample(level[..., band])
    return planes._replace(y=luminance_of(np.clip(light, 0, 100)))


def _depends(detail: Detail) -> object:
    return [detail.radius, restoration.made_by(detail.denoiser) if detail.denoise else None]


DETAIL = Stage(
    "detail",
    _apply,
    Find(_find, _depends),
    title=tr("Detail"),
    is_restoring=True,
)
