"""All that a person decided about a photo, as one record; with what the stages found it makes the picture."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter, ValidationError

from core.frame import AS_SCANNED, Frame
from core.stages.adjust import Adjustments
from core.stages.colour import Colour

VERSION = 2
_MOST_FAULTS = 50  # parts of one record that may be left out before it is given up


@dataclass(frozen=True)
class Edit:
    """Geometry, and the settings of each stage under the stage's name."""

    geometry: Frame = AS_SCANNED
    colour: Colour | None = None
    adjustments: Adjustments = field(default_factory=Adjustments)


_ADAPTER = TypeAdapter(Edit)


def to_plain(edit: Edit) -> dict[str, Any]:
    """Give the one JSON form of an edit, which session, presets, saved pictures and batches share."""
    return {"version": VERSION, **_ADAPTER.dump_python(edit, mode="json")}


def to_json(edit: Edit) -> str:
    """Give the same as text, equal for equal edits."""
    return json.dumps(to_plain(edit), sort_keys=True, ensure_ascii=False)


def from_plain(plain: object) -> Edit:
    """Read an edit forgivingly: what is unknown, missing, of another type or out of range is as in a new one."""
    try:
        return _read(deepcopy(plain))
    except RecursionError:
        return Edit()


def _read(plain: object) -> Edit:
    for _ in range(_MOST_FAULTS):
        try:
            return _ADAPTER.validate_python(plain)
        except ValidationError as error:
            if not _dropped(plain, error.errors()[0]["loc"]):
                break
    return Edit()


def _dropped(plain: object, place: tuple[int | str, ...]) -> bool:
    """Whether there was something at ``place``, or above it, to be taken out."""
    holder, key = None, None
    for part in place:
        if not isinstance(plain, dict) or part not in plain:
            break
        holder, key, plain = plain, part, plain[part]
    if holder is None:
        return False
    del holder[key]
    return True
