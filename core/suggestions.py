"""Which colours a place is likely to have, by what the network knows and what hints say already."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np

from core import spreading
from core.color import Floats, ab_bins, largest_chroma
from core.colorize import Raster
from core.edit import Edit
from core.engine import EnginePool
from core.findings import Findings, find, missing, seen_by
from core.hints import Hint
from core.monitor import Monitor
from core.spreading import View
from core.stages.hints import HINTS, view_of

APART = 12.0
"""ab units from a likely colour, within which all counts for it."""
_STEP = 5.0  # ab units between colours that are tried
_PLACES = 2  # that a way to colour a picture otherwise begins from
_PART, _RADIUS = 9, 0.02  # places that a part has across at least, and how large a hint is in it


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
    view = _view(scan, edit, have, pool, monitor)
    spread = spreading.spread(view, edit.hints.hints, (scan.width, scan.height), edit.geometry)
    left, top, width, height = view.part.box
    shares = np.clip(((at[0] - left) / width, (at[1] - top) / height), 0, 1 - 1e-6)
    column, row = (int(share * side) for share, side in zip(shares, spread.logits.shape[1::-1], strict=True))
    return _likely(spread.logits, view, (row, column), 2 * count)[:count]


def other_colours(
    scan: Raster, edit: Edit, have: Findings, count: int, pool: EnginePool, monitor: Monitor
) -> list[tuple[Hint, ...]]:
    """Give ways to colour the whole picture otherwise, each as hints that are to join those of the edit.

    The place whose colour is least sure takes another of its likely ones, and each that is unlike it the likeliest
    that goes with it; once there is no other left, the next place begins.

    Args:
        edit: with a colour; its hints are taken as true.
        count: of ways, at most.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be decoded, or a network is not here.
    """
    view, size = _view(scan, edit, have, pool, monitor), (scan.width, scan.height)
    logits = spreading.spread(view, edit.hints.hints, size, edit.geometry).logits
    places = _unsure(logits, view)
    begun = [
        (place, colour.ab)
        for place in places
        for colour in _likely(logits, view, place, 2 * count)
        if np.hypot(*np.subtract(colour.ab, view.auto[place])) > APART
    ]
    ways = []
    for first, ab in begun[:count]:
        hints = [_hint(view, first, ab)]
        for place in (each for each in places if each != first):
            monitor.check()
            known = spreading.spread(view, (*edit.hints.hints, *hints), size, edit.geometry).logits
            hints.append(_hint(view, place, _likely(known, view, place, 1)[0].ab))
        ways.append(tuple(hints))
    return ways


def _unsure(logits: Floats, view: View) -> list[tuple[int, int]]:
    """Find places, as rows and columns, of parts that are unlike each other and whose colour is least sure."""
    bins, chance = ab_bins(10), np.exp(logits - logits.max(axis=2, keepdims=True))
    chance /= chance.sum(axis=2, keepdims=True)
    doubt = chance @ (bins**2).sum(axis=1) - ((chance @ bins) ** 2).sum(axis=2)
    doubt = cv2.blur(doubt, (_PART, _PART), borderType=cv2.BORDER_REPLICATE)
    guide = view.guide / np.maximum(np.linalg.norm(view.guide, axis=2, keepdims=True), 1e-6)
    found = []
    for _ in range(_PLACES):
        row, column = divmod(int(doubt.argmax()), doubt.shape[1])
        found.append((row, column))
        doubt = doubt * np.clip(1 - guide @ guide[row, column], 0, 1)
    return found


def _hint(view: View, place: tuple[int, int], ab: tuple[float, float]) -> Hint:
    left, top, width, height = view.part.box
    rows, columns = view.auto.shape[:2]
    at = left + (place[1] + 0.5) / columns * width, top + (place[0] + 0.5) / rows * height
    return Hint((at,), ab, _RADIUS)


def _view(scan: Raster, edit: Edit, have: Findings, pool: EnginePool, monitor: Monitor) -> View:
    """Look at the scan as hints see it, unless that is known."""
    found = find(scan, edit, have, pool, monitor, before=HINTS)
    known = have.get(HINTS.name)
    is_known = known is not None and known.edit is not None and not missing(known.edit, have)
    view = view_of(known.value) if known is not None and is_known else None
    return view or spreading.look(seen_by(HINTS, scan, edit, found), edit.lie)


def _likely(logits: Floats, view: View, place: tuple[int, int], count: int) -> list[Likely]:
    """Give likely colours of a place, by its row and column."""
    row, column = place
    light = float(view.light[row * spreading.STRIDE, column * spreading.STRIDE, 0])
    return _told_apart(likeliest(logits[place], count), light)


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
