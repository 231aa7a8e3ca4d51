"""Negative: film is turned into the picture that was taken on it: its mask is removed, its curve undone."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core import film
from core.color import CODES, codes_in_srgb, grey_codes, lab_to_rgb, luminance, mapped, rgb_to_lab
from core.film import Density, Film
from core.geometry import fitted
from core.messages import tr
from core.region import Region
from core.stages.base import Find, Finding, Planes, Search, Stage

SEEN = 256  # px of the long side, at which the film is measured: dust and grain are gone there


@dataclass(frozen=True)
class Negative:
    """What the scan is of."""

    film: Film = Film.NONE


def _find(search: Search[Negative]) -> Finding:
    """The densities of base and white, and the lift: (1, 1, 3), or (1, 1, 7) where each channel has its own."""
    scan = search.scan
    codes = codes_in_srgb(scan.shrunk(*fitted(scan.width, scan.height, SEEN)), scan.space)
    if codes.shape[2] > 1 and search.settings.film is Film.GREY:
        codes = grey_codes(luminance(codes))[..., None]
    base, white, lift = film.measured(codes, search.lie.frame)
    search.monitor.progress(1.0)
    return (np.concatenate((base, white, np.array([lift], np.float32)))[None, None],)


def _apply(planes: Planes, _region: Region, _negative: Negative, finding: Finding | None) -> Planes:
    assert finding is not None
    tables = _tables(tuple(finding[0][0, 0].astype(float).tolist()))
    if len(tables) == 1:
        y = luminance(mapped(grey_codes(planes.y)[..., None], tables))
        return planes._replace(y=y, ab=None if planes.ab is None else np.zeros_like(planes.ab))
    assert planes.ab is not None, "it was measured in colour"
    codes = mapped(np.asarray(lab_to_rgb(planes.y, planes.ab, 16), np.uint16), tables)
    return planes._replace(y=luminance(codes), ab=rgb_to_lab(codes)[..., 1:])


@lru_cache(maxsize=8)
def _tables(numbers: tuple[float, ...]) -> NDArray[np.uint16]:
    """What sRGB's codes of 16 bits of a negative become, by its densities: (1 or 3, 65536)."""
    base, white = np.array(numbers[:-1], np.float32).reshape(2, -1)
    density = Density(base, white, numbers[-1])
    light = np.broadcast_to(film.light_of(density.lift), (len(base), CODES))
    return grey_codes(film.undone(light, density))


NEGATIVE = Stage(
    "negative",
    _apply,
    Find(_find, lambda negative: [film.VERSION, asdict(negative)], is_framed=True),
    title=tr("Film"),
    is_restoring=True,
)
