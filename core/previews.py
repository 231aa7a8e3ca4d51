"""One photo through several models: small views, to choose by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.color import Codes, Floats, lab_to_rgb, luminance, rgb_to_lab
from core.colorize import Picture, Tiling, predict_chroma
from core.edit import Edit
from core.engine import Engine, EnginePool
from core.errors import AutochromeError
from core.findings import Findings, Found, find, keys, seen_by
from core.frame import Lie
from core.geometry import fitted
from core.hints import Hint
from core.models.store import Model, TrainedModel
from core.monitor import IDLE, Monitor
from core.photo import Photo
from core.region import Region
from core.stages.adjust import Adjustments
from core.stages.colour import COLOUR, Colour, ref_to
from core.stages.hints import Hints
from core.stages.vivid import VIVID
from core.suggestions import other_colours

VIEW = Tiling(working_size=256)
"""Of a small view: the whole photo is looked at, and no tiles."""
SCAN_SIDE = 512  # px: all that the models are shown of the photo, so that a large file is decoded once


@dataclass(frozen=True)
class Draft:
    """A photo made small: what models are shown of it, and what is seen under their colours."""

    scan: Picture
    """The whole scan."""
    grey: Floats
    """Luminance Y (h, w) in 0…1 of the photo in its geometry."""
    lie: Lie
    size: tuple[int, int]
    """Width and height of the scan in its file, in pixels."""

    def picture(self, chroma: Floats | None, adjustments: Adjustments) -> Codes:
        """sRGB (h, w, 3), 8 bits, of the photo in its geometry under ``chroma`` (h', w', 2) of the whole scan."""
        height, width = self.grey.shape
        if chroma is None:
            return lab_to_rgb(self.grey, _none(self.grey), 8)
        part = Region((width, height), geometry=self.lie.geometry, scan=self.size).sample_planes(chroma)
        return lab_to_rgb(self.grey, adjustments.applied(self.grey, part), 8)


def draft(photo: Photo, side: int, lie: Lie = Lie()) -> Draft:
    """A photo made small.

    Args:
        photo: the whole scan.
        side: of the square that the picture in its geometry is to fit into, in pixels; no picture is enlarged.

    Raises:
        AutochromeError: the photo cannot be decoded.
    """
    framed = photo.framed(lie.geometry)
    grey = luminance(framed.shrunk(*fitted(framed.width, framed.height, side)), photo.space)
    scan = Picture(photo.shrunk(*fitted(photo.width, photo.height, SCAN_SIDE)), photo.space)
    return Draft(scan, grey, lie, (photo.width, photo.height))


def compare(
    seen: Draft,
    models: Sequence[TrainedModel],
    engine_of: Callable[[TrainedModel], Engine],
    *,
    settings: Tiling = VIEW,
    tell: Callable[[TrainedModel, Floats | AutochromeError], None],
    monitor: Monitor = IDLE,
) -> None:
    """Find the chroma of a photo with one model after the other.

    Args:
        tell: called after each with its chroma (h, w, 2), or with what is wrong with it.

    Raises:
        Cancelled: the monitor was cancelled.
    """
    for index, model in enumerate(models):
        monitor.check()
        part = monitor.part(index / len(models), (index + 1) / len(models))
        try:
            found = predict_chroma(seen.scan, engine_of(model), settings, part, seen.lie)
        except AutochromeError as error:
            tell(model, error)
        else:
            tell(model, found)
        part.progress(1.0)


@dataclass(frozen=True)
class Otherwise:
    """A way to colour a photo otherwise."""

    hints: tuple[Hint, ...]
    chroma: Floats
    """(h, w, 2) of the whole scan, with them."""


def otherwise(
    seen: Draft, model: Model, chroma: Floats, count: int, pool: EnginePool, monitor: Monitor = IDLE
) -> list[Otherwise]:
    """Colour a photo otherwise, by what else is likely where a model is least sure.

    Args:
        model: what ``chroma`` (h, w, 2) of the whole scan is of.
        count: of ways, at most.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the network of hints is not here.
    """
    edit = _edit(seen.lie, model)
    have: Findings = {COLOUR.name: Found(keys(edit)[COLOUR.name], (chroma,))}
    ways = []
    for hints in other_colours(seen.scan, edit, have, count, pool, monitor):
        hinted = replace(edit, hints=Hints(hints))
        have = find(seen.scan, hinted, have, pool, monitor)
        codes = seen_by(VIVID, seen.scan, hinted, have).shrunk(seen.scan.width, seen.scan.height)
        ways.append(Otherwise(hints, rgb_to_lab(codes, seen.scan.space)[..., 1:]))
    return ways


def _edit(lie: Lie, model: Model) -> Edit:
    """An edit that says how a photo lies and which model colours it, and nothing else."""
    return Edit(geometry=lie.geometry, frame=lie.frame, colour=Colour(ref_to(model)))


def _none(grey: Floats) -> Floats:
    """No chroma (h, w, 2)."""
    return grey[..., None].repeat(2, axis=2) * 0
