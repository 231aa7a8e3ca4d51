"""Colour: chroma that a model, or a mixture of two, finds in the lightness of the whole photo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Annotated, Any

import numpy as np
from pydantic import Field

from core.color import Floats
from core.colorize import Disagreement, Tiling, blended, predict_chroma
from core.models.store import Blend, Model, ModelRef, TrainedModel
from core.region import Region
from core.stages.base import Find, Finding, Planes, Search, Stage


@dataclass(frozen=True)
class Mixture:
    """Two models whose colours are mixed."""

    first: ModelRef
    second: ModelRef
    share: Annotated[float, Field(ge=0, le=1)] = 0.5
    """Of the second one's chroma, 0…1."""

    @property
    def name(self) -> str:
        """Both names."""
        return f"{self.first.name} + {self.second.name}"

    @property
    def version(self) -> str:
        """Both versions."""
        return f"{self.first.version} + {self.second.version}"

    @property
    def parts(self) -> tuple[ModelRef, ...]:
        """The models whose chroma is mixed."""
        return self.first, self.second

    def mixed(self, found: Sequence[Floats]) -> Floats:
        """Give the chroma of the parts as one."""
        return blended(found[0], found[1], self.share)


def ref_to(model: Model) -> ModelRef | Mixture:
    """Refer to a model by name and version."""
    if isinstance(model, Blend):
        first, second = (ModelRef(each.name, each.version) for each in (model.first, model.second))
        return Mixture(first, second, model.share)
    return ModelRef(model.name, model.version)


@dataclass(frozen=True)
class Colour:
    """How the colours of a photo are found."""

    model: ModelRef | Mixture
    tiling: Tiling = field(default_factory=Tiling)


Draw = Callable[[int, int], Floats]
"""Draws a plane (channels, height, width) of the whole scan at that size."""
NO_HINTS: Mapping[str, Draw] = MappingProxyType({})
RASTERISERS: Mapping[str, Callable[[Colour, int, int], Floats]] = {}
"""Draw what the settings say at a height and width of the whole scan: a plane (channels, height, width) by its port."""


def chroma_of(
    search: Search[Any], colour: Colour, models: Sequence[TrainedModel], hints: Mapping[str, Draw] = NO_HINTS
) -> tuple[Floats, list[Disagreement]]:
    """Find chroma (h, w, 2) by the models of ``colour``, and how far each model's looks and tiles disagreed.

    Args:
        hints: draw what a person has said, for the models that take it.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be decoded, or a model fails.
    """
    apart = [Disagreement() for _ in models]

    def rasterise(plane: str, height: int, width: int) -> Floats | None:
        if plane in hints:
            return hints[plane](height, width)
        return RASTERISERS[plane](colour, height, width) if plane in RASTERISERS else None

    def found(index: int) -> Floats:
        part = search.monitor.part(index / len(models), (index + 1) / len(models))
        engine = search.pool.get(models[index])
        return predict_chroma(search.scan, engine, colour.tiling, part, search.lie, rasterise, apart[index])

    return colour.model.mixed([found(index) for index in range(len(models))]), apart


def _find(search: Search[Colour]) -> Finding:
    colour = search.settings
    chroma, apart = chroma_of(search, colour, [part.resolve() for part in colour.model.parts])
    most = [[max(each.looks for each in apart), max(each.tiles for each in apart)]]
    return chroma, np.array(most, np.float32)


def disagreement_of(finding: Finding) -> Disagreement:
    """Say how far looks and tiles disagreed; 0 where that was not kept."""
    return Disagreement(*map(float, finding[1].flat)) if len(finding) > 1 else Disagreement()


def _apply(planes: Planes, region: Region, _colour: Colour, chroma: Finding | None) -> Planes:
    assert chroma is not None
    return planes._replace(ab=region.sample_planes(chroma[0]))


COLOUR = Stage("colour", _apply, Find(_find, asdict, is_framed=True), paints=lambda _: True)
