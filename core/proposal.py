"""What should be done with a scan first: a negative inverted, then which way up, how straight, without its margin.

What is not sure is left as it was scanned.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from core.border import find_frame
from core.color import Codes, Floats, RgbSpace, lightness
from core.colorize import Picture
from core.edit import Edit
from core.engine import EnginePool
from core.film import Film, known
from core.findings import find, values
from core.frame import Frame
from core.geometry import AS_SCANNED, WHOLE, Box, Geometry
from core.monitor import IDLE, Monitor
from core.photo import Photo
from core.region import Region
from core.render import render
from core.skew import skew
from core.stages.negative import Negative
from core.upright import told

SIDE = 640  # px of the long side, at which a scan is looked at


class Proposal(NamedTuple):
    """What is proposed for a scan; nothing, as it stands here."""

    film: Film = Film.NONE
    """What it is of."""
    geometry: Geometry = AS_SCANNED
    """How it should lie."""


def proposed_for(photo: Photo, film: Film, pool: EnginePool, monitor: Monitor = IDLE) -> Proposal:
    """Propose for a photo, as `proposed`.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the photo cannot be decoded, or the network fails.
    """
    scan = photo.scan
    scale = min(1.0, SIDE / max(scan.width, scan.height))
    pixels = scan.shrunk(max(1, round(scan.width * scale)), max(1, round(scan.height * scale)))
    return proposed(pixels, scan.space, film, pool, monitor)


def proposed(pixels: Codes, space: RgbSpace, film: Film, pool: EnginePool, monitor: Monitor = IDLE) -> Proposal:
    """Propose for a scan by its pixels (h, w, bands), which may be shrunk.

    Args:
        film: what somebody has said that it is of; `Film.NONE`: nobody has.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the network is not here, or fails.
    """
    film = known(pixels, space, pool, monitor) if film is Film.NONE else film
    positive = pixels if film is Film.NONE else _inverted(pixels, space, film, pool, monitor)
    return Proposal(film, _lying(lightness(positive, space), pool, monitor))


def _inverted(pixels: Codes, space: RgbSpace, film: Film, pool: EnginePool, monitor: Monitor) -> Codes:
    scan, edit = Picture(pixels, space), Edit(negative=Negative(film))
    size = scan.width, scan.height
    return render(pixels, space, Region(size, scan=size), edit, values(find(scan, edit, {}, pool, monitor)))


def _lying(light: Floats, pool: EnginePool, monitor: Monitor) -> Geometry:
    """How a picture of that lightness (h, w) should lie."""
    frame = find_frame(light)
    turns = told(light[frame.part(*light.shape)], pool, monitor) or 0
    monitor.check()
    geometry = Geometry(quarter_turns=-turns % 4, angle=-round(skew(light) or 0.0, 1) or 0.0)
    if frame.box == WHOLE or frame.is_oval:
        return geometry
    height, width = light.shape
    crop = content(frame, geometry, width, height)
    return Geometry(geometry.quarter_turns, angle=geometry.angle, crop=crop)


def content(frame: Frame, geometry: Geometry, width: int, height: int) -> Box:
    """Give the part of a turned and straightened scan of that size that is picture, without its margin."""
    found, uncropped = frame.box, Geometry(geometry.quarter_turns, geometry.flipped, geometry.angle)
    corners = np.array(
        [
            (x * width, y * height, 1.0)
            for x in (found.left, found.left + found.width)
            for y in (found.top, found.top + found.height)
        ]
    )
    points = corners @ uncropped.from_scan(width, height).T / uncropped.size(width, height)
    # Straightening tips the box: its outermost corners would let a wedge of the border in, its inner ones do not.
    (left, top), (right, bottom) = np.sort(points.clip(0.0, 1.0), axis=0)[[1, 2]]
    if min(right - left, bottom - top) <= 0:
        return WHOLE
    return Box(float(left), float(top), float(right - left), float(bottom - top))
