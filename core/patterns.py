"""What pictures are called by a pattern that a person wrote, such as "{name}-{made}"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from core.messages import Message, message, tr
from core.names import numbered, one_name, shortened

USUAL = "{name}-{made}"
FIELDS = ("name", "made", "number")
"""What a pattern may name: the scan's name without its ending, "colorized" or "restored", and the place in the row."""
_FIELD = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f]')


class Picture(NamedTuple):
    """What is to be named."""

    scan: Path
    made: str
    suffix: str


def fault_of(pattern: str) -> Message | None:
    """Say why names cannot be made by a pattern; None where they can."""
    unknown = [field for field in _FIELD.findall(pattern) if field not in FIELDS]
    rest = _FIELD.sub("", pattern)
    if unknown:
        fields = ", ".join(f"{{{field}}}" for field in FIELDS)
        return message(tr("“{{{field}}}” is not known here. There are: {fields}."), field=unknown[0], fields=fields)
    if _FORBIDDEN.search(rest) or "{" in rest or "}" in rest:
        return message(tr("A name has none of these signs: {signs}"), signs='/ \\ : * ? " < > | { }')
    if not pattern.strip(" ."):
        return message(tr("Say what the pictures are to be called."))
    return None


def named(pictures: Sequence[Picture], folder: Path, pattern: str = USUAL) -> Iterator[Path]:
    """Name pictures in a folder, by a pattern without a fault: no two alike, and none like a file that is there."""
    taken, digits, again = set[str](), len(str(len(pictures))), Counter[str]()
    for number, (scan, made, suffix) in enumerate(pictures, 1):
        filled = partial(pattern.format, made=made, number=f"{number:0{digits}}")
        whole = filled(name=shortened(scan.stem, filled(name="") + suffix, folder)).strip(" .")
        stem = shortened(whole, suffix, folder)
        first = one_name(folder / stem)
        target = folder / f"{stem}{suffix}"
        while one_name(target) in taken or target.exists():
            again[first] += 1
            target = folder / f"{numbered(stem, again[first] + 1)}{suffix}"
        taken.add(one_name(target))
        yield target
