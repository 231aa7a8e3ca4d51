"""What a person may turn after the colour is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import numpy as np

from core.color import Floats, lightness_of
from core.controls import Control
from core.messages import tr
from core.region import Region
from core.stages.base import Finding, Planes, Stage

CAST = 20.0
"""ab units by which full warmth or tint moves a colour of middle lightness."""


@dataclass(frozen=True)
class Adjustments:
    """What a person may turn after the colour is there."""

    saturation: Annotated[
        float, Control(0, 2, tr("Saturation"), tr("From grey to twice the colour that the model found"), " %")
    ] = 1.4
    """Factor on the chroma, 0…2; 1.4 is the 40 % boost of the literature."""
    strength: Annotated[
        float, Control(0, 1, tr("Strength"), tr("How much of the colour is laid over the grey"), " %")
    ] = 1.0
    """0…1: 0 is the grey scan, whatever else is set."""
    warmth: Annotated[float, Control(-1, 1, tr("Warmth"), tr("Towards blue below 0, towards yellow above"))] = 0.0
    """−1…1: towards blue, or towards yellow, by `CAST` at most."""
    tint: Annotated[float, Control(-1, 1, tr("Tint"), tr("Towards green below 0, towards magenta above"))] = 0.0
    """−1…1: towards green, or towards magenta, by `CAST` at most."""

    def applied(self, y: Floats, chroma: Floats, held: Floats | None = None) -> Floats:
        """Adjust the chroma (h, w, 2) that the model found over luminance ``y`` (h, w) in 0…1.

        Warmth moves b and tint moves a, most at middle lightness and not at all at black and white (a parabola in L),
        so that what has no colour of its own at either end stays neutral.

        Args:
            held: (h, w) in 0…1, how far the saturation leaves a colour alone.
        """
        shown = chroma * np.float32(self.saturation * self.strength)
        if held is not None:
            shown += chroma * (held * np.float32(self.strength * (1 - self.saturation)))[..., None]
        if self.strength and (self.warmth or self.tint):
            light = lightness_of(y)
            light *= np.float32(0.04) - light * np.float32(0.0004)  # 0 at black and white, 1 halfway
            for channel, way in enumerate((self.tint, self.warmth)):
                if way:
                    shown[..., channel] += light * np.float32(CAST * self.strength * way)
        return shown


def _apply(planes: Planes, _region: Region, adjustments: Adjustments, _finding: Finding | None) -> Planes:
    assert planes.ab is not None, "colour was found"
    return planes._replace(ab=adjustments.applied(planes.y, planes.ab, planes.held))


ADJUST = Stage("adjustments", _apply, title=tr("Adjust"), needs="colour")
