"""Terms that a person has to know and accept before a model is fetched; what was accepted is remembered."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

from core import json_file
from core.errors import AutochromeError, unwritable
from core.messages import message, tr
from core.published.catalogue import Entry
from core.settings import user_folder


@dataclass(frozen=True)
class _Accepted:
    """When terms were accepted, by their digests: other words, or another licence, are asked about anew."""

    dates: dict[str, str] = field(default_factory=dict)


def is_accepted(entry: Entry) -> bool:
    """Whether an entry has no such terms, or its terms were accepted here."""
    return not entry.restriction or _digest(entry) in _read().dates


def accept(entry: Entry) -> None:
    """Remember that a person has accepted an entry's terms.

    Raises:
        AutochromeError: it cannot be written.
    """
    known = {**_read().dates, _digest(entry): date.today().isoformat()}
    try:
        _place().parent.mkdir(parents=True, exist_ok=True)
        json_file.store(_place(), asdict(_Accepted(known)))
    except OSError as error:
        raise unwritable(_place().parent, error) from error


def need_accepted(entry: Entry) -> None:
    """Go on where an entry's terms are accepted.

    Raises:
        AutochromeError: they are not; the message says them.
    """
    if not is_accepted(entry):
        raise AutochromeError(
            tr("{title} may not be used for everything. {restriction} Accept that first."),
            title=entry.title,
            restriction=message(entry.restriction),
        )


def _digest(entry: Entry) -> str:
    return hashlib.sha256(f"{entry.restriction}\n{entry.licence_text}".encode()).hexdigest()


def _read() -> _Accepted:
    return json_file.load(_Accepted, _place(), _Accepted())


def _place() -> Path:
    return user_folder() / "accepted-terms.json"
