"""How long to train, as one choice of three, and how long that takes here."""

from __future__ import annotations

from enum import Enum

from core.training.control import Report

ENDLESS = 1e6  # epochs: for as long as anybody waits
FEWEST = 3  # photographs, to learn from any
FEW = 20  # photographs, with which one must be told that more do better
_SEEN = {"quick": (6_000, 60, 1_600, 1.0), "thorough": (24_000, 240, 6_400, 3.0)}
"""Squares to look at: in all, at most for each photograph, at least for few; and epochs at least for many."""


class Length(Enum):
    QUICK = "quick"
    THOROUGH = "thorough"
    ENDLESS = "endless"


def epochs(length: Length, photos: int) -> float:
    """How often to go through that many photographs."""
    if length is Length.ENDLESS:
        return ENDLESS
    most, each, least, rounds = _SEEN[length.value]
    return round(max(rounds, min(most, max(least, each * photos)) / max(1, photos)), 1)


def settings(length: Length, photos: int, share: float) -> list[str]:
    """What of the recipe follows from the length and from how few photographs there are.

    Args:
        share: of the photographs that is kept aside; at least one is.
    """
    found = ["schedule=constant", "warmup=0"] if length is Length.ENDLESS else []
    least = 1.0 / max(1, photos)
    return [*found, f"validation={max(share, least):.4f}"] if round(share * photos) < 1 else found


def pace(first: Report, last: Report) -> float | None:
    """Squares a second between two reports of a probe, which leaves out the first step, a slow one.

    Each tells the pace since the probe began: of n steps at a pace of p, the time is n / p in batches.
    """
    seconds = last.step / last.photos_per_second - first.step / first.photos_per_second
    return (last.step - first.step) / seconds if last.step > first.step and seconds > 0 else None


def minutes(length: Length, photos: int, squares_a_second: float) -> float | None:
    """How long a run takes; None for one without end."""
    if length is Length.ENDLESS:
        return None
    return epochs(length, photos) * photos / squares_a_second / 60.0
