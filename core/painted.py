"""What a network has painted of a photo: damage that was found or marked, and what a brush has healed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core import stages
from core.color import Floats
from core.edit import Edit
from core.geometry import fitted
from core.region import Region
from core.render import changes
from core.stages import Finding, Stage
from core.stages.heal import HEAL, covered
from core.stages.repair import REPAIR, any_damaged, damaged

ROWS = 1024  # of a mask that are made at once
JUDGED_AT = 256  # px of the long side, at which a share of the picture is counted


def painted(region: Region, edit: Edit, findings: Mapping[str, Finding]) -> Floats:
    """Say how far each pixel (h, w) of a region is painted over, 0…1."""
    found = findings.get(REPAIR.name) if changes(edit, REPAIR) else None
    already = None if found is None else damaged(region, edit.repair, found).astype(np.float32)
    return covered(region, edit.heal.strokes, already)


def mask_of(scan: tuple[int, int], edit: Edit, findings: Mapping[str, Finding]) -> NDArray[np.uint8]:
    """Give the same of a whole scan of that width and height as a picture (h, w): 255 where it is painted over."""
    mask = np.zeros(scan[::-1], np.uint8)
    for rows, region in Region(scan, scan=scan).strips(ROWS):
        mask[rows] = np.where(painted(region, edit, findings) > 0.5, 255, 0)
    cv2.erode(mask, np.ones((3, 3), np.uint8), dst=mask)  # damage was made a pixel broader
    return mask


def painted_share(scan: tuple[int, int], edit: Edit, findings: Mapping[str, Finding]) -> float:
    """Give the share of a scan of that width and height that is painted over, 0…1."""
    if not changes(edit, REPAIR) and not changes(edit, HEAL):
        return 0.0
    return float(painted(Region(fitted(*scan, JUDGED_AT), scan=scan), edit, findings).mean())


def paints(edit: Edit, *, but: Stage[Any] | None = None) -> bool:
    """Whether a network makes a part of the picture, as far as the settings say, ``but`` by that stage."""
    return any(
        changes(edit, stage) and stage.paints(getattr(edit, stage.name)) for stage in stages.STAGES if stage is not but
    )


def has_painted(edit: Edit, findings: Mapping[str, Finding]) -> bool:
    """Whether a network has painted any of a scan; one that looks for damage may find none."""
    found = findings.get(REPAIR.name) if changes(edit, REPAIR) else None
    return paints(edit, but=REPAIR) or (found is not None and any_damaged(edit.repair, found))
