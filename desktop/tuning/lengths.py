"""How long to train, as one choice of three, and how long that takes here."""

from __future__ import annotations

from enum import Enum

from core.training.control import StepReport

ENDLESS = 1e6  # epochs: for as long as anybody waits
FEWEST = 3  # photographs, to learn from any
FEW = 20  # photographs, with which one must be told that more do better
MANY = 2_000  # photographs, with fewer than which a network that starts from nothing learns little
THOROUGH = 4  # times as long as quick
_SQUARES = (2_000, 100, 12_000)
"""To look at when going on from a model: at least, for each photograph, at most. Two hundred photographs are at their
best after some 6,000 squares, or 30 epochs; beyond, nothing is gained and, as the best is kept, nothing lost."""
_SQUARES_ANEW = (20_000, 500, 60_000)
"""The same for a network that starts from nothing: the model that ships has seen 120,000."""


class Length(Enum):
    """How long a run takes."""

    QUICK = "quick"
    THOROUGH = "thorough"
    ENDLESS = "endless"


def epochs(length: Length, photos: int, *, anew: bool = False) -> float:
    """How often to go through that many photographs, at least once.

    Args:
        anew: the network starts from nothing, not from a model.
    """
    if length is Length.ENDLESS:
        return ENDLESS
    least, each, most = _SQUARES_ANEW if anew else _SQUARES
    quick = max(1.0, min(most, max(least, each * photos)) / max(1, photos))
    return round(quick * (THOROUGH if length is Length.THOROUGH else 1), 1)


def settings(length: Length, photos: int, share: float) -> list[str]:
    """What of the recipe follows from the length and from how few photographs there are.

    Args:
        share: of the photographs that is kept aside; at least one is.
    """
    found = ["schedule=constant", "warmup=0"] if length is Length.ENDLESS else []
    least = 1.0 / max(1, photos)
    return [*found, f"validation={max(share, least):.4f}"] if round(share * photos) < 1 else found


def pace(first: StepReport, last: StepReport) -> float | None:
    """Squares a second between two reports of a probe, which leaves out the first step, a slow one.

    Each tells the pace since the probe began: of n steps at a pace of p, the time is n / p in batches.
    """
    seconds = last.step / last.photos_per_second - first.step / first.photos_per_second
    return (last.step - first.step) / seconds if last.step > first.step and seconds > 0 else None


def minutes(epochs: float, photos: int, squares_a_second: float) -> float:
    """How long so many epochs take."""
    return epochs * photos / squares_a_second / 60.0
