"""Hints: what a person says of the colour of a place, and the files that say it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
from annotated_types import Ge, Gt, Le, Len
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from core import json_file
from core.color import Floats, rgb_to_lab
from core.errors import AutochromeError
from core.messages import Message, message, tr
from core.names import shortened

SUFFIX = ".hints.json"
RADIUS = 0.01
DOTS = 24  # of a stroke, at most

Share = Annotated[float, Ge(0), Le(1)]
Chroma = Annotated[float, Ge(-128), Le(128)]
Radius = Annotated[float, Gt(0), Le(0.5)]


@dataclass(frozen=True)
class Hint:
    """A dot, or a stroke, and the colour of what it lies on."""

    points: Annotated[tuple[tuple[Share, Share], ...], Len(1, 1000)]
    """From the left and from the top, as shares of the scan."""
    ab: tuple[Chroma, Chroma] | None
    """In CIE Lab units; None: what was found there is right."""
    radius: Radius = RADIUS
    """As a share of the scan's long side."""
    strength: Share = 1.0
    """How far what was found gives way to it."""
    is_on: bool = True

    def dots(self, scan: tuple[int, int]) -> Floats:
        """Give the places (n, 2) of the dots that make it, as shares of a scan of that width and height."""
        points = np.array(self.points, np.float32)
        steps = np.linalg.norm(np.diff(points * scan, axis=0), axis=1) / (2 * self.radius * max(scan))
        way = np.concatenate(([0.0], np.cumsum(steps)))
        at = np.linspace(0, way[-1], int(min(DOTS, way[-1] + 1)))
        return np.stack([np.interp(at, way, points[:, axis]) for axis in (0, 1)], axis=1).astype(np.float32)


@dataclass(frozen=True)
class HintFiles:
    """Where hints are read from: a file, or a folder of ``PHOTO.hints.json``."""

    given: Path | None = None

    def of(self, source: Path) -> tuple[Hint, ...]:
        """Read the hints of a photo.

        Raises:
            AutochromeError: they cannot be read.
        """
        if self.given is None:
            return ()
        if not self.given.is_dir():
            return read(self.given)
        file = self.given / f"{shortened(source.name, SUFFIX, self.given)}{SUFFIX}"
        return read(file) if file.exists() else ()

    def check(self, sources: list[Path]) -> None:
        """Read all of them before anything is begun.

        Raises:
            AutochromeError: one cannot be read, or belongs to no photo, or to several.
        """
        if self.given is None:
            return
        if not self.given.is_dir():
            if len(sources) > 1:
                raise AutochromeError(
                    tr("“{file}” has the hints of one photo, and there are {count}: name a folder of hints."),
                    file=self.given,
                    count=len(sources),
                )
            read(self.given)
            return
        names = {f"{shortened(source.name, SUFFIX, self.given)}{SUFFIX}" for source in sources}
        for file in sorted(self.given.glob(f"*{SUFFIX}")):
            if file.name not in names:
                raise AutochromeError(tr("“{file}” has hints of a photo that is not among these."), file=file)
            read(file)


class _Said(BaseModel):
    """A hint in a file."""

    model_config = ConfigDict(extra="forbid", strict=False, allow_inf_nan=False)

    x: Share
    y: Share
    radius: Radius = RADIUS
    ab: tuple[Chroma, Chroma] | None = None
    color: str | None = None
    strength: Share = 1.0

    def hint(self) -> Hint:
        """Give it as the program keeps it.

        Raises:
            ValueError: it says no colour, or two.
        """
        if (self.ab is None) == (self.color is None):
            raise ValueError("it needs ab or color, and not both")
        ab = self.ab or ab_of(self.color or "")
        return Hint(((self.x, self.y),), ab, self.radius, self.strength)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    hints: Annotated[list[object], Len(0, 1000)]


def ab_of(color: str) -> tuple[float, float]:
    """Give the chroma of a colour like ``#a0522d``.

    Raises:
        ValueError: it is none.
    """
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", color):
        raise ValueError(f"{color!r} is no colour like #a0522d")
    codes = np.frombuffer(bytes.fromhex(color[1:]), np.uint8).reshape(1, 1, 3)
    a, b = rgb_to_lab(codes)[0, 0, 1:].tolist()
    return round(a, 2), round(b, 2)


def read(file: Path) -> tuple[Hint, ...]:
    """Read a file of hints.

    Raises:
        AutochromeError: it cannot be read, or one of its hints makes no sense.
    """
    try:
        said = TypeAdapter(_File).validate_python(json_file.parse(file)).hints
    except OSError as error:
        raise AutochromeError(
            tr("“{file}” cannot be read: {reason}."), file=file, reason=error.strerror or error
        ) from error
    except ValueError as error:
        raise AutochromeError(tr("“{file}” is no file of hints ({reason})."), file=file, reason=_why(error)) from error
    hints = []
    for number, each in enumerate(said, 1):
        try:
            hints.append(_Said.model_validate(each).hint())
        except ValueError as error:
            raise AutochromeError(
                tr("“{file}”, hint {number}: {reason}."), file=file, number=number, reason=_why(error)
            ) from error
    return tuple(hints)


def _why(error: ValueError) -> Message | str:
    if not isinstance(error, ValidationError):
        return str(error)
    fault = error.errors(include_url=False)[0]
    place = ".".join(map(str, fault["loc"]))
    return f"{place}: {fault['msg'].lower()}" if place else message(tr("it is not what was expected"))
