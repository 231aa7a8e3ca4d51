"""Which systems there are, for those who only want to name them: a table each in the file beside a family's own.

``cnn.toml`` describes what ``cnn.py`` builds. Importing that would import torch, which the window does not.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core import json_file
from core.messages import message, tr
from core.models.store import TrainedModel
from core.models.tasks import Interface
from core.program import NAME

log = logging.getLogger(__name__)

FAMILIES = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Descriptor(Interface):
    """What a system is, and how its networks are run."""

    name: str
    family: str
    """The module of `core.models` that builds it."""
    title: str
    good_at: str
    paper: str
    licence: str

    @property
    def command(self) -> str:
        """What trains it, on the command line."""
        return f"{NAME} train FOLDER --name NAME --new {self.name}"


@cache
def descriptors() -> dict[str, Descriptor]:
    """All systems, by name; a file that cannot be read takes its own out, and a warning says so.

    Raises:
        ValueError: two files describe one name.
    """
    found: dict[str, Descriptor] = {}
    for file in sorted(FAMILIES.glob("*.toml")):
        try:
            family = _described(file)
        except (OSError, ValueError, TypeError, RecursionError) as error:
            left_out = tr("The systems in {file} are left out: it cannot be read ({reason}).")
            log.warning(message(left_out, file=file, reason=error))
            continue
        for each in family:
            if each.name in found:
                raise ValueError(f"two systems are named {each.name!r}")
            found[each.name] = each
    return dict(sorted(found.items()))


def untrained(models: Iterable[TrainedModel]) -> list[Descriptor]:
    """The systems that none of ``models`` is of."""
    trained = {model.card.system for model in models}
    return [each for each in descriptors().values() if each.name not in trained]


def _described(file: Path) -> list[Descriptor]:
    tables = tomllib.loads(file.read_text("utf-8"))
    described = [{"name": name, "family": file.stem, **said} for name, said in tables.items()]
    return json_file.adapter(list[Descriptor]).validate_python(described)
