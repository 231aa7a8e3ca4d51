"""The stages from scan to picture, in their order. A new one is a file here, a field of the Edit and a line below."""

from __future__ import annotations

from typing import Any

from core.stages.adjust import ADJUST
from core.stages.base import Find, Finding, Planes, Search, Stage
from core.stages.colour import COLOUR
from core.stages.detail import DETAIL
from core.stages.enlarge import ENLARGE
from core.stages.faces import FACES
from core.stages.fade import FADE
from core.stages.heal import HEAL
from core.stages.hints import HINTS
from core.stages.light import LIGHT
from core.stages.negative import NEGATIVE
from core.stages.repair import REPAIR
from core.stages.vivid import VIVID

STAGES: tuple[Stage[Any], ...] = (
    LIGHT,
    NEGATIVE,
    REPAIR,
    HEAL,
    FADE,
    DETAIL,
    FACES,
    COLOUR,
    HINTS,
    VIVID,
    ADJUST,
    ENLARGE,
)

__all__ = ["STAGES", "Find", "Finding", "Planes", "Search", "Stage"]
