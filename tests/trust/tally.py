"""What was tried and what went wrong, and a home of its own for what is tried."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA")


def at_home(place: Path | str) -> dict[str, str]:
    """Environment in which all that a program keeps for its user lies in ``place``, and no window is shown."""
    return {**dict.fromkeys(HOMES, str(place)), "QT_QPA_PLATFORM": "offscreen"}


class Tally:
    """Counts by kind, and the faults among them."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.faults: list[str] = []

    def fault(self, kind: str, said: str) -> None:
        """Count a fault, and keep what is to be told of it."""
        self.counts[kind] += 1
        self.faults.append(f"{kind}: {said}")
