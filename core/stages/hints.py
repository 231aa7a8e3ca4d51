"""Hints: where a person has said what colour something is, the picture follows, whichever model it is of."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np

from core import spreading
from core.color import lightness_of
from core.hints import Hint
from core.region import Region
from core.spreading import View
from core.stages.base import Find, Finding, Planes, Search, Stage


@dataclass(frozen=True)
class Hints:
    """What a person has said of colours."""

    hints: tuple[Hint, ...] = ()


def _find(search: Search[Hints]) -> Finding:
    """What was seen, as `core.spreading.View` has it, and the map of what the hints do over its frame."""
    view = view_of(search.known) or spreading.look(search.scan, search.lie)
    search.monitor.check()
    found = spreading.spread(view, search.settings.hints, (search.scan.width, search.scan.height), search.lie.geometry)
    return *view, found.map


def view_of(finding: Finding) -> View | None:
    """Give what was seen, of a finding; None of an empty one."""
    return View(*(np.asarray(plane, np.float32) for plane in finding[: len(View._fields)])) if finding else None


def _apply(planes: Planes, region: Region, hints: Hints, finding: Finding | None) -> Planes:
    assert finding is not None
    assert planes.ab is not None, "colour was found"
    if not any(hint.is_on for hint in hints.hints):
        return planes
    found = region.sample_planes(finding[-1], View(*finding[:-1]).part.box)
    light = lightness_of(planes.y)[..., None]
    return planes._replace(ab=planes.ab + found[..., :2] * light + found[..., 2:4], held=found[..., 4])


HINTS = Stage(
    "hints",
    _apply,
    Find(_find, lambda hints: [spreading.VERSION, asdict(hints)], lambda *_: len(View._fields), is_framed=True),
    needs="colour",
)
