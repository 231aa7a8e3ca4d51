"""What may be doubted in a result, measured on a small picture of it: honest signals, none of which is a verdict."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import Any

import numpy as np

from core.archive.records import Signals
from core.color import Codes, RgbSpace, lab_to_rgb, lightness, luminance, rgb_to_lab
from core.colorize import Picture
from core.geometry import fitted
from core.painted import painted_share
from core.photo.colour_check import SIDE, has_colours
from core.region import Region
from core.render import applied
from core.saving import Developed
from core.stages import Planes
from core.stages.colour import COLOUR, disagreement_of

_LESS = 2.0  # ab units less than what was asked for, from which on colours did not fit
_FACE = 24  # px, of the smallest that is found
_SURE = 8  # places beside each other at which a face has to be found
_looking = Lock()


def signals_of(page: Developed, pixels: Codes) -> Signals:
    """Measure a page.

    Args:
        pixels: of the photo in its geometry, (h, w, bands) of any size.
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
    apart = disagreement_of(findings[COLOUR.name])
    return Signals(
        looks=round(apart.looks, 3),
        tiles=round(apart.tiles, 3),
        faces=faces_in(small, photo.space),
        out_of_gamut=round(float((less > _LESS).mean()), 5),
        damage=damage,
        is_coloured=not photo.is_grey and has_colours(small, photo.space),
    )


def faces_in(pixels: Codes, space: RgbSpace) -> int:
    """Count faces that look at the viewer in a picture (h, w, bands) of some 256 px.

    By a cascade of local binary patterns (Viola and Jones, 2001; Liao et al., 2007), which comes with scikit-image and
    is as strict as it has to be to be right when it says so: of 70 photographs of people it finds faces in 29, of 70 of
    anything in one (`tests/bench/bench_doubts.py`).
    """
    seen = np.ascontiguousarray(np.round(lightness(pixels, space) * 2.55).astype(np.uint8))
    longest = max(seen.shape)
    if min(seen.shape) < _FACE:
        return 0
    with _looking:
        found = _cascade().detect_multi_scale(
            seen, scale_factor=1.2, step_ratio=1, min_size=(_FACE, _FACE), max_size=(longest, longest),
            min_neighbor_number=_SURE,
        )  # fmt: skip
    return len(found)


@cache
def _cascade() -> Any:
    from skimage.data import lbp_frontal_face_cascade_filename
    from skimage.feature import Cascade

    return Cascade(lbp_frontal_face_cascade_filename())
