"""Light: a print that was photographed is shown in even light, and in white light where its paper is white."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from core.color import SRGB, Floats, grey_codes, lab_to_rgb, luminance, rgb_to_lab
from core.controls import Control
from core.geometry import fitted
from core.lighting import SIDE, VERSION, Reference, light_at, lighting_of
from core.messages import tr
from core.quad import Quad
from core.region import Region
from core.stages.base import Find, Finding, Planes, Search, Stage

LEFT = tr("its light is left as it fell: neither a white border nor the ground about the print shows it for sure")


@dataclass(frozen=True)
class Light:
    """How far a print is shown in even light."""

    light: Annotated[
        float,
        Control(
            0,
            1,
            tr("Even out"),
            tr("How much of the light's fall-off and of the lamp's colour is taken out of a photographed print"),
            " %",
            automatic=1.0,
        ),
    ] = 0.0
    """0…1: share of what was found."""


def _find(search: Search[Light]) -> Finding:
    """What told of the light, and its terms, (1, 1, 19)."""
    assert isinstance(search.outline, Quad), "the stage is for prints that were photographed"
    page = search.scan.whole
    pixels = page.shrunk(*fitted(page.width, page.height, SIDE))
    found = lighting_of(pixels, page.space, search.outline)
    search.monitor.progress(1.0)
    return (np.append(np.float32(found.reference), found.terms.astype(np.float32))[None, None],)


def told_by(finding: Finding) -> Reference:
    """Say what told how the light fell."""
    return Reference(int(finding[0][0, 0, 0]))


def _apply(planes: Planes, region: Region, light: Light, finding: Finding | None) -> Planes:
    assert finding is not None
    if told_by(finding) is Reference.NONE:
        return planes
    assert planes.ab is not None, "what restores is given the colours of the scan"
    codes = np.asarray(lab_to_rgb(planes.y, planes.ab, 16), np.uint16)
    terms = light.light * finding[0][0, 0, 1:].reshape(6, 3)
    fallen = light_at(terms, *_places(region))
    evened = [grey_codes(SRGB.decode[1][codes[..., at]] / fallen[..., at]) for at in range(3)]
    codes = np.stack(evened, axis=-1)
    return planes._replace(y=luminance(codes), ab=rgb_to_lab(codes)[..., 1:])


def _places(region: Region) -> tuple[Floats, Floats]:
    """Where the middles of a region's pixels lie (h, w), as shares of the print's sides."""
    width, height = region.size
    columns, rows = np.arange(width) + 0.5, np.arange(height)[:, None] + 0.5
    x, y = (across * columns + down * rows + start for across, down, start in region.to_map(1, 1))
    return np.asarray(x, np.float32), np.asarray(y, np.float32)


LIGHT = Stage(
    "light",
    _apply,
    Find(_find, lambda _light: VERSION),
    title=tr("Lighting"),
    is_restoring=True,
    is_for_shots=True,
)
