"""Which colours a place is likely to have, by what the network knows and what hints say already."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from core import spreading
from core.color import Floats, ab_bins, largest_chroma
from core.colorize import Raster
from core.edit import Edit
from core.engine import EnginePool
from core.findings import Findings, find, missing, seen_by
from core.monitor import Monitor
from core.stages.hints import HINTS, view_of

APART = 12.0
"""ab units from a likely colour, within which all counts for it."""
_STEP = 5.0  # ab units between colours that are tried


class Likely(NamedTuple):
    """A colour that a place is likely to have."""

    ab: tuple[float, float]
    lightness: float
    """Of the place, 0…100."""
    share: float
    """0…1: how likely it is, or one that looks like it."""


def suggest(
    scan: Raster, edit: Edit, have: Findings, at: tuple[float, float], count: int, pool: EnginePool, monitor: Monitor
) -> list[Likely]:
    """Give the likeliest colours of a place, the likeliest first, no two of which look alike.

    Args:
        edit: with a colour; its hints are taken as true.
        at: from the left and from the top, as shares of the scan.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be decoded, or a network is not here.
    """
    found = find(scan, edit, have, pool, monitor, before=HINTS)
    known = have.get(HINTS.name)
    is_known = known is not None and known.edit is not None and not missing(known.edit, have)
    view = view_of(known.value) if known is not None and is_known else None
    if view is None:
        view = spreading.look(seen_by(HINTS, scan, edit, found), edit.lie)
    spread = spreading.spread(view, edit.hints.hints, (scan.width, scan.height), edit.geometry)
    left, top, width, height = view.part.box
    shares = np.clip(((at[0] - left) / width, (at[1] - top) / height), 0, 1 - 1e-6)
    column, row = (int(share * side) for share, side in zip(shares, spread.logits.shape[1::-1], strict=True))
    light = float(view.light[row * spreading.STRIDE, column * spreading.STRIDE, 0])
    return _told_apart(likeliest(spread.logits[row, column], 2 * count), light)[:count]


def _told_apart(found: list[tuple[tuple[float, float], float]], lightness: float) -> list[Likely]:
    """Take colours as sRGB has them at a lightness, of those that look alike then the likeliest."""
    kept: list[Likely] = []
    for ab, share in found:
        most = largest_chroma(lightness, np.array([np.arctan2(ab[1], ab[0])], np.float32))[0]
        a, b = (round(float(each * min(1, most / max(np.hypot(*ab), 1e-6))), 1) for each in ab)
        if all(np.hypot(each.ab[0] - a, each.ab[1] - b) > APART / 2 for each in kept):
            kept.append(Likely((a, b), lightness, share))
    return kept


def likeliest(logits: Floats, count: int) -> list[tuple[tuple[float, float], float]]:
    """Pick colours, ab and how likely each is, by the logits (bins,) of a place."""
    bins = ab_bins(10)
    chance = np.exp(logits - logits.max())
    chance /= chance.sum()
    axis = np.arange(-110, 111, _STEP, dtype=np.float32)
    places = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
    near = np.linalg.norm(places[:, None] - bins, axis=2) < APART
    found = []
    for _ in range(count):
        held = near @ chance
        best = int(held.argmax())
        if held[best] <= 0:
            break
        weights = chance * near[best]
        a, b = (weights @ bins / weights.sum()).tolist()
        found.append(((round(a, 1), round(b, 1)), float(held[best])))
        chance = np.where(near[best], 0, chance)
    return found
