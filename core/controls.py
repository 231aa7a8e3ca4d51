"""What a person may turn or choose, said once on the field that holds it: range, unit, label and help.

The slider, the option of the command line and the check of what is read from a file are made from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any, TypeVar, get_type_hints

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


@dataclass(frozen=True)
class Choice:
    """Which model does what a field says, as metadata of one that holds a reference to a model, or None: what ships."""

    task: str
    """What such models are for."""
    label: str
    help: str
    """A sentence without a full stop."""


_Mark = TypeVar("_Mark", Control, Choice)


def controls_of(record: type) -> dict[str, Control]:
    """Find the controls of a dataclass, by the names of its fields."""
    return _marked(record, Control)


def choices_of(record: type) -> dict[str, Choice]:
    """Find the choices of a dataclass, by the names of its fields."""
    return _marked(record, Choice)


@cache
def _marked(record: type, kind: type[_Mark]) -> dict[str, _Mark]:
    found = {}
    for name, hint in get_type_hints(record, include_extras=True).items():
        for mark in getattr(hint, "__metadata__", ()):
            if isinstance(mark, kind):
                found[name] = mark
    return found


def as_shipped(record: Any) -> Any:
    """Give the same record, but that all is done by models that ship."""
    choices = choices_of(type(record))
    return replace(record, **dict.fromkeys(choices)) if choices else record


def plain(record: Any) -> dict[str, Any]:
    """Give a record as plain data, without choices that are the usual ones: as it was before there was a choice."""
    unsaid = [name for name in choices_of(type(record)) if getattr(record, name) is None]
    return {name: value for name, value in asdict(record).items() if name not in unsaid}
