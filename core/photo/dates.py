"""Dates as families know them: a day, a month, a year, or about a year; and the forms that files have for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?(?:[T ]\d\d:\d\d.*)?")
_DOTTED = re.compile(r"(?:(?:(?P<day>\d{1,2})\.\s*)?(?P<month>\d{1,2})\.\s*)?(?P<year>\d{4})")
_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")


@dataclass(frozen=True)
class Dated:
    """When a photograph was taken, as far as that is known."""

    year: int
    month: int | None = None
    day: int | None = None
    is_about: bool = False
    """Whether the text says more, or less, than the numbers do: "about 1931", "the 1930s", "summer 1931"."""

    @property
    def iso(self) -> str:
        """As ISO 8601 has it, and XMP: "1931", "1931-05" or "1931-05-04"."""
        return "-".join(self._parts("{:02}"))

    def _parts(self, form: str) -> Iterator[str]:
        yield f"{self.year:04}"
        yield from (form.format(each) for each in (self.month, self.day) if each is not None)

    @property
    def exif(self) -> str:
        """As EXIF has it; what is not known are blanks (CIPA DC-008, Exif 2.32, 4.6.5), but midnight of a known day."""
        month, day = ("  " if each is None else f"{each:02}" for each in (self.month, self.day))
        return f"{self.year:04}:{month}:{day} " + ("  :  :  " if self.day is None else "00:00:00")


UNKNOWN = "    :  :     :  :  "
"""A date that is not known, in EXIF."""


def parsed(text: str) -> Dated | None:
    """Read "1931-05-04", "4.5.1931", "1931-05", "1931", or the one year in any other text; None where none is sure."""
    for form in (_ISO, _DOTTED):
        found = form.fullmatch(text.strip())
        if found is not None:
            return _of(found)
    years = set(_YEAR.findall(text))
    return Dated(int(years.pop()), is_about=True) if len(years) == 1 else None


def _of(found: re.Match[str]) -> Dated | None:
    year, (month, day) = int(found["year"]), (int(found[name]) if found[name] else None for name in ("month", "day"))
    with suppress(ValueError):
        date(year, month or 1, day or 1)
        return Dated(year, month, day)
    return None
