"""What goes to a worker and what comes back, as plain data that may travel to another process or machine."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from core.archive.order import Order
from core.archive.stores import Location
from core.edit import Edit
from core.messages import Message


class State(StrEnum):
    """How far a scan has come."""

    WAITING = "waiting"
    DONE = "done"
    SKIPPED = "skipped"
    """It is a result itself."""
    FAILED = "failed"


class Trouble(StrEnum):
    """Why nothing came out though nothing is wrong with the scan."""

    NONE = ""
    AWAY = "away"
    """A folder cannot be reached."""
    FULL = "full"
    """A disk is full."""
    DIED = "died"
    """The process ended that worked on it, or on another."""


@dataclass(frozen=True)
class Unit:
    """One scan to be done."""

    project: str
    """What the project is known by in sidecars."""
    id: int
    source: Location
    root: Location
    """The source that the scan lies in."""
    name: str
    """Path of its results below the folder of each profile, without an ending."""
    output: Location
    thumbnail: Path
    findings: Path
    """The folder of what stages found."""
    order: Order
    edit: Edit
    again: bool
    """Whether somebody may have done it before, and been killed before it was noted."""

    @property
    def key(self) -> str:
        """The digest of what the results hang on, but for the scan."""
        return self.order.key(self.edit)


@dataclass(frozen=True)
class Result:
    """A file that was made."""

    file: str
    """Below the output folder."""
    digest: str
    bytes: int


@dataclass(frozen=True)
class Signals:
    """What may be doubted in a result."""

    looks: float = 0.0
    """Mean spread, in ab units, of the looks at the whole, of which the colours are."""
    tiles: float = 0.0
    """The same of tiles, where they overlap."""
    faces: int = 0
    """Faces seen from the front, where a wrong colour is seen first; some are missed."""
    out_of_gamut: float = 0.0
    """Share of the picture whose colours did not fit."""
    damage: float = 0.0
    """Share of the picture that was painted over."""
    is_coloured: bool = False
    """Whether the scan had colours of its own."""
    warnings: int = 0

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Signals:
        """Take what a version of Autochrome has written, which may have measured something else, too."""
        names = {each.name for each in fields(cls)}
        return cls(**{name: value for name, value in plain.items() if name in names})

    @property
    def doubt(self) -> float:
        """One number to sort by: 1 for each signal that is worth a look, more where it is strong."""
        apart = max(self.looks / 5, self.tiles / 0.8)  # of each, 2 of 100 photographs have 1
        shares = (apart, self.out_of_gamut / 0.1, self.damage / 0.05)
        seen = self.is_coloured + 0.5 * (self.faces > 0) + 0.25 * self.warnings
        return round(sum(min(2.0, share) for share in shares) + seen, 3)


@dataclass(frozen=True)
class Made:
    """What became of a unit."""

    id: int
    state: State
    digest: str = ""
    """Of the scan."""
    size: int = 0
    pages: int = 0
    megapixels: float = 0.0
    key: str = ""
    seconds: float = 0.0
    reading: float = 0.0
    """Seconds of those that went into reading and digests."""
    finding: float = 0.0
    """Seconds that went into finding: networks, above all."""
    told: tuple[Message, ...] = ()
    """Warnings, or why it failed."""
    model: str = ""
    results: tuple[Result, ...] = ()
    signals: Signals = field(default_factory=Signals)
    worker: str = ""
    trouble: Trouble = Trouble.NONE
    thumbnail: bytes = b""
    """The small picture, where the project's folder is not seen from there; it is in no text."""

    def to_json(self) -> str:
        """Give it as text."""
        plain = asdict(self)
        del plain["thumbnail"]
        return json.dumps(plain)

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Made:
        """Take what `to_json` wrote.

        Raises:
            TypeError, ValueError, KeyError: it is something else.
        """
        told = tuple(map(Message.of, plain["told"]))
        results = tuple(Result(**each) for each in plain["results"])
        given = {**plain, "state": State(plain["state"]), "trouble": Trouble(plain["trouble"])}
        return cls(**{**given, "told": told, "results": results, "signals": Signals.of(plain["signals"])})
