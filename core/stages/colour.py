"""Colour: chroma that a model, or a mixture of two, finds in the lightness of the whole photo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Annotated

import numpy as np
from pydantic import Field

from core.color import Floats
from core.colorize import Disagreement, Tiling, blended, predict_chroma
from core.models.store import Blend, Model, ModelRef
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


RASTERISERS: Mapping[str, Callable[[Colour, int, int], Floats]] = {}
"""Draw what the settings say at a height and width of the whole scan: a plane (channels, height, width) by its port."""


def _find(search: Search[Colour]) -> Finding:
    scan, colour, lie, pool, monitor, _ = search
    models = [part.resolve() for part in colour.model.parts]
    apart = [Disagreement() for _ in models]

    def rasterise(plane: str, height: int, width: int) -> Floats:
        return RASTERISERS[plane](colour, height, width)

    def found(index: int) -> Floats:
        part = monitor.part(index / len(models), (index + 1) / len(models))
        return predict_chroma(scan, pool.get(models[index]), colour.tiling, part, lie, rasterise, apart[index])

    chroma = colour.model.mixed([found(index) for index in range(len(models))])
    most = [[max(each.looks for each in apart), max(each.tiles for each in apart)]]
    return chroma, np.array(most, np.float32)


def disagreement_of(finding: Finding) -> Disagreement:
    """Say how far looks and tiles disagreed; 0 where that was not kept."""
    return Disagreement(*map(float, finding[1].flat)) if len(finding) > 1 else Disagreement()


def _apply(planes: Planes, region: Region, _colour: Colour, chroma: Finding | None) -> Planes:
    assert chroma is not None
    return planes._replace(ab=region.sample_planes(chroma[0]))


COLOUR = Stage("colour", _apply, Find(_find, asdict, is_framed=True), paints=lambda _: True)
