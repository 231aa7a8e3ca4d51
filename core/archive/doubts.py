"""What may be doubted in a result, measured on a small picture of it: honest signals, none of which is a verdict."""

from __future__ import annotations

import numpy as np

from core.archive.records import Signals
from core.color import Codes, lab_to_rgb, lightness_of, luminance, rgb_to_lab
from core.colorize import Picture, predict_padded
from core.engine import EnginePool
from core.geometry import fitted
from core.painted import painted_share
from core.photo.colour_check import SIDE, has_colours
from core.region import Region
from core.render import applied
from core.saving import Developed
from core.stages import Planes
from core.stages.colour import COLOUR

_LESS = 2.0  # ab units less than what was asked for, from which on colours did not fit


def signals_of(page: Developed, pixels: Codes, engines: EnginePool) -> Signals:
    """Measure a page.

    Args:
        pixels: of the photo in its geometry, (h, w, bands) of any size.

    Raises:
        AutochromeError: the model fails.
    """
    photo, edit, findings = page
    damage = round(painted_share((photo.scan.width, photo.scan.height), edit, findings), 5)
    if not page.is_coloured:
        return Signals(damage=damage)
    size = fitted(photo.width, photo.height, SIDE)
    small = Picture(pixels).shrunk(*(min(*each) for each in zip(size, pixels.shape[1::-1], strict=True)))
    region = Region(small.shape[1::-1], geometry=photo.geometry, scan=(photo.scan.width, photo.scan.height))
    own = None if small.shape[2] < 3 else rgb_to_lab(small[..., :3], photo.space)[..., 1:]
    scanned = Planes(luminance(small, photo.space), own)
    planes = applied(scanned, region, edit, findings)
    assert planes.ab is not None
    fits = rgb_to_lab(lab_to_rgb(planes.y, planes.ab, 16, photo.space), photo.space)[..., 1:]
    less = np.linalg.norm(planes.ab, axis=2) - np.linalg.norm(fits, axis=2)
    return Signals(
        disagreement=round(_disagreement(page, region, scanned, engines), 3),
        out_of_gamut=round(float((less > _LESS).mean()), 5),
        damage=damage,
        is_coloured=not photo.is_grey and has_colours(small, photo.space),
    )


def _disagreement(page: Developed, region: Region, scanned: Planes, engines: EnginePool) -> float:
    """Mean distance in ab units of the colours that were found and those of one look at the picture in a mirror."""
    _, edit, findings = page
    assert edit.colour is not None
    engine = engines.get(edit.colour.model.parts[0].resolve())
    seen = lightness_of(applied(scanned, region, edit, findings, before=COLOUR).y)
    mirrored = predict_padded(np.ascontiguousarray(seen[:, ::-1]), engine)[:, ::-1]
    found = region.sample_planes(findings[COLOUR.name][0])
    inside = found.any(axis=2)
    return float(np.linalg.norm(mirrored - found, axis=2)[inside].mean()) if inside.any() else 0.0
