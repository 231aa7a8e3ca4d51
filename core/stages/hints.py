"""Hints: where a person has said what colour something is, the picture follows, whichever model it is of."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache

import numpy as np

from core import spreading
from core.color import Floats, lightness_of
from core.hints import Hint
from core.models import tasks
from core.models.store import trained_models
from core.region import Region
from core.spreading import View
from core.stages.base import Find, Finding, Planes, Search, Stage
from core.stages.colour import chroma_of

_SEEN = len(View._fields)  # arrays of a finding, before those that hang on the hints


@dataclass(frozen=True)
class Hints:
    """What a person has said of colours."""

    hints: tuple[Hint, ...] = ()


def _find(search: Search[Hints]) -> Finding:
    """What was seen, as `core.spreading.View` has it, the map of what the hints do over its frame, and to what.

    A model that takes hints is told them first; then that is the chroma (h, w, 2) which it finds with them. Of other
    models nothing comes after the map, and the automatic colour is meant.
    """
    scan, hints = search.scan, search.settings.hints
    size = scan.width, scan.height
    view = view_of(search.known) or spreading.look(scan, search.lie)
    search.monitor.check()
    told = _told(search, view)
    found = spreading.spread(view, hints, size, search.lie.geometry, told)
    return *view, found.map, *(() if told is None else (told,))


def _told(search: Search[Hints], view: View) -> Floats | None:
    """Chroma (h, w, 2) of the whole scan by the models that gave its colour, told the hints; None: none takes them.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be decoded, or a model fails.
    """
    scan, hints, colour = search.scan, search.settings.hints, search.needed
    known = {model.name: model for model in trained_models()}
    models = [known[part.name] for part in colour.model.parts if part.name in known]  # else it was removed meanwhile
    is_taken = any(tasks.HINTS.name in model.card.inputs for model in models)
    says_anything = any(hint.is_on and hint.ab is not None for hint in hints)
    if not (is_taken and says_anything and len(models) == len(colour.model.parts)):
        return None

    @cache
    def drawn(height: int, width: int) -> tuple[Floats, Floats]:
        return spreading.planes(view, hints, (scan.width, scan.height), height, width)

    draw = {
        tasks.HINTS.name: lambda height, width: drawn(height, width)[0],
        tasks.HINTED.name: lambda height, width: drawn(height, width)[1],
    }
    return chroma_of(search, colour, models, draw)[0]


def view_of(finding: Finding) -> View | None:
    """Give what was seen, of a finding; None of an empty one."""
    return View(*(np.asarray(plane, np.float32) for plane in finding[:_SEEN])) if finding else None


def _apply(planes: Planes, region: Region, hints: Hints, finding: Finding | None) -> Planes:
    assert finding is not None
    assert planes.ab is not None, "colour was found"
    if not any(hint.is_on for hint in hints.hints):
        return planes
    view, told = View(*finding[:_SEEN]), finding[_SEEN + 1 :]
    change = region.sample_planes(finding[_SEEN], view.part.box)
    ab = region.sample_planes(told[0]) if told else planes.ab
    light = lightness_of(planes.y)[..., None]
    return planes._replace(ab=ab + change[..., :2] * light + change[..., 2:4], held=change[..., 4])


HINTS = Stage(
    "hints",
    _apply,
    Find(_find, lambda hints: [spreading.VERSION, asdict(hints)], lambda *_: _SEEN, is_framed=True),
    needs="colour",
)
