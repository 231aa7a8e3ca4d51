"""Enlarge: the finished picture is saved larger, by a network that draws what is finer than the scan.

It is the last of all, after geometry and size are known: `core.enlarging` does it as a picture is saved, and what is
seen before is the scan's own size.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from core.controls import Control
from core.messages import tr
from core.models.tasks import ENLARGE as TASK
from core.stages.base import Stage


@dataclass(frozen=True)
class Enlarge:
    """How large, and how smooth."""

    enlarge: Annotated[
        float,
        Control(1, 4, tr("Times"), tr("How many times as long the sides of the saved picture are"), " ×", steps=1),
    ] = 1.0
    """1…4: 1 is as large as the scan."""
    keep_grain: Annotated[
        float, Control(0, 1, tr("Grain kept"), tr("How much of its grain the enlarged picture keeps"), " %")
    ] = 0.5
    """0…1: share of the network that leaves grain as it is, the rest being one that takes it for noise."""

    @property
    def times(self) -> int:
        """How many times as long the sides are made."""
        return round(self.enlarge)


ENLARGE: Stage[Enlarge] = Stage(
    "enlarge",
    lambda planes, _region, _enlarge, _finding: planes,
    title=tr("Enlarge"),
    is_restoring=True,
    paints=lambda enlarge: enlarge.times > 1,
    networks=(TASK,),
)
