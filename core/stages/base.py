"""What a stage is: settings in the Edit, a costly finding if it needs one, a pure function on any part at any size.

After darktable's modules: small parameters, an order, results kept by a digest of all that they hang on, and `apply`
on any region at any scale, so that strip, canvas, thumbnail, comparison and file share it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np

from core.color import Floats
from core.colorize import Raster
from core.engine import EnginePool
from core.frame import Lie
from core.models.tasks import Task
from core.monitor import Monitor
from core.quad import Outline
from core.region import Levels, Region

S = TypeVar("S")

Finding = Levels
"""What a stage found of a scan, as the scan lies; for most one map of the whole, at a size of the stage's own."""


def halved(part: Floats) -> Floats:
    """Give half the size of an even part (h, w, bands), each pixel the mean of four."""
    height, width, bands = part.shape
    return np.asarray(part.reshape(height // 2, 2, width // 2, 2, bands).mean(axis=(1, 3)), np.float32)


class Planes(NamedTuple):
    """A part of a photo on its way through the stages."""

    y: Floats
    """(h, w) relative luminance in 0…1."""
    ab: Floats | None = None
    """(h, w, 2) in CIE Lab units; None where the photo keeps the colours, or the greys, that it was scanned in."""
    damaged: Planes | None = None
    """The same before damage that was found was painted over; None where none was."""
    held: Floats | None = None
    """(h, w) in 0…1: how far a colour is what a person has said it is, so that it is made no livelier."""


class Search(NamedTuple, Generic[S]):
    """What a stage is to find something in, and with."""

    scan: Raster
    """As the stages before have made it."""
    settings: S
    lie: Lie
    """As which the picture in the scan is to be seen."""
    pool: EnginePool
    monitor: Monitor
    known: Finding = ()
    """What is known already, as `Find.holds` says."""
    outline: Outline | None = None
    """Where the scan lies on its page."""
    needed: Any = None
    """The settings of the stage that this one needs, as `Stage.needs` says."""


class Find(NamedTuple, Generic[S]):
    """The costly half of a stage."""

    run: Callable[[Search[S]], Finding]
    """Long work: raises Cancelled and AutochromeError."""
    depends: Callable[[S], object]
    """What of the settings it hangs on, as plain data; what is left out may change without finding anew."""
    holds: Callable[[S, S], int] | None = None
    """How many of the first arrays that were found by some settings hold by others, all else being the same."""
    is_framed: bool = False
    """Whether it hangs on where the picture lies in the scan, too."""


@dataclass(frozen=True)
class Stage(Generic[S]):
    """One step from scan to picture."""

    name: str
    """Of the field of the `core.edit.Edit` that holds its settings; None there: the stage is left out."""
    apply: Callable[[Planes, Region, S, Finding | None], Planes]
    """Pure. Gets the finding of the whole scan, or None where the stage finds nothing."""
    find: Find[S] | None = None
    title: str = ""
    """Marked for translation; heads the controls of its settings, where these have any."""
    needs: str | None = None
    """The stage without whose finding it changes nothing."""
    is_for_shots: bool = False
    """Whether it is for prints that a camera photographed, and changes nothing of a scan."""
    is_restoring: bool = False
    """Whether it mends the scan itself, the colours that it was scanned in too."""
    paints: Callable[[S], bool] = lambda _: False
    """Whether, by settings that are not the usual ones, a network makes parts of the picture."""
    networks: tuple[Task, ...] = ()
    """Tasks of networks that do not ship; it can be used once a model for each is here."""
