"""What a person may turn, said once on the field that holds it: range, unit, label and help.

The slider, the option of the command line and the check of what is read from a file are made from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_type_hints

from annotated_types import Ge, GroupedMetadata, Le


@dataclass(frozen=True)
class Control(GroupedMetadata):
    """How one number may be turned. As metadata of a field it bounds what pydantic accepts."""

    low: float
    high: float
    label: str
    help: str
    """A sentence without a full stop."""
    unit: str = ""
    """Shown as it stands here after the number of a slider; a factor is shown in %."""
    steps: int = 100
    """Positions of a slider in one unit of the value."""
    decimals: int = 0
    """Of the number beside a slider, which is the position divided by ten to this power."""
    automatic: float | None = None
    """What suits most photos, where the usual value changes nothing."""

    def __iter__(self) -> Iterator[Ge | Le]:
        yield Ge(self.low)
        yield Le(self.high)


def controls_of(record: type) -> dict[str, Control]:
    """Find the controls of a dataclass, by the names of its fields."""
    found = {}
    for name, hint in get_type_hints(record, include_extras=True).items():
        for control in getattr(hint, "__metadata__", ()):
            if isinstance(control, Control):
                found[name] = control
    return found
