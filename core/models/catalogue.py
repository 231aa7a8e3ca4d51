"""Which systems there are, for those who only want to name them: read from the families' files, which are not run.

Running them would import torch, which the window does not. What is read are the literals in each file's ``SYSTEMS``,
so there is no second list to keep; a test holds them against `core.models.systems`.
"""

from __future__ import annotations

import ast
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.models.store import TrainedModel

log = logging.getLogger(__name__)

FAMILIES = Path(__file__).parent


@dataclass(frozen=True)
class Outline:
    """What a `System` says of itself to people."""

    name: str
    title: str
    good_at: str

    @property
    def command(self) -> str:
        """What trains it, on the command line."""
        return f"main.py train FOLDER --name NAME --new {self.name}"


@cache
def outlines() -> tuple[Outline, ...]:
    """All systems, by name; a file that cannot be read takes its own out, and a warning says so."""
    found: list[Outline] = []
    for file in sorted(FAMILIES.glob("*.py")):
        try:
            found += _outlines(file)
        except (OSError, SyntaxError, ValueError, KeyError, RecursionError) as error:
            log.warning("The systems in %s are left out: it cannot be read (%s).", file, error)
    return tuple(sorted(found, key=lambda outline: outline.name))


def untrained(models: Iterable[TrainedModel]) -> list[Outline]:
    """The systems that none of ``models`` is of."""
    trained = {model.card.system for model in models}
    return [outline for outline in outlines() if outline.name not in trained]


def _outlines(file: Path) -> Iterator[Outline]:
    for statement in ast.parse(file.read_text("utf-8")).body:
        if isinstance(statement, ast.Assign) and any(ast.unparse(target) == "SYSTEMS" for target in statement.targets):
            for call in ast.walk(statement.value):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "System":
                    said = {each.arg: each.value for each in call.keywords}
                    yield Outline(*(ast.literal_eval(said[name]) for name in ("name", "title", "good_at")))
