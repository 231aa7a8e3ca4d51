"""What can be fetched by name: an entry a file of weights, in ``resources/published``. Imports neither torch nor ONNX.

An entry is data. It says where the file is, how it is known to be the one, on what terms it may be used, and how its
network is run; a file that says less, or whose digest fewer than two projects confirm, is no entry.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from core import json_file
from core.downloads import Download
from core.errors import AutochromeError
from core.messages import tr
from core.models.store import RESTORERS, TrainedModel, trained_models
from core.models.tasks import (
    COLORIZE,
    DENOISE,
    ENLARGE,
    FILL,
    FIND_DAMAGE,
    FIND_FACES,
    RESTORE_FACES,
    TASKS,
    Interface,
    Task,
)
from core.program import NAME

FOLDER = Path(__file__).parents[2] / "resources" / "published"
REFUSED = "not-offered.toml"
TASK_TITLES = {
    COLORIZE.name: tr("Colour"),
    FIND_DAMAGE.name: tr("Finding scratches"),
    FILL.name: tr("Filling holes"),
    DENOISE.name: tr("Grain, noise and JPEG"),
    FIND_FACES.name: tr("Finding faces"),
    RESTORE_FACES.name: tr("Faces"),
    ENLARGE.name: tr("Enlarging"),
}
"""What people call the tasks that entries are for, in the order in which they are shown."""

Text = Annotated[str, Field(min_length=1, max_length=2000)]


@dataclass(frozen=True, kw_only=True)
class Entry(Interface):
    """A file of weights that can be fetched."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]{0,60}$")]
    place: int
    """Of worth for family photographs: where it stands among those of its task."""
    title: Text
    good_at: Text
    paper: Text
    network: Text
    """What its weights are put into: one of `core.published.networks`."""
    file: Annotated[str, Field(pattern=r"^[\w][\w.-]+\.(pth|onnx)$")]
    """What the file is called here; several are published under one name."""
    addresses: Annotated[tuple[Annotated[str, Field(pattern=r"^https://\S+$")], ...], Field(min_length=1)]
    """The publisher's, then mirrors of it."""
    bytes: Annotated[int, Field(gt=0)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    confirmed_by: Annotated[tuple[str, ...], Field(min_length=2)]
    """Independent projects that compute or pin this digest; a number is that of a file in an index of public code."""
    code_licence: Text
    weights_licence: Text
    licence_file: Annotated[str, Field(pattern=r"^[\w.-]+\.txt$")]
    data: Text
    """What the weights were trained on, and on what terms that is given away."""
    needs: tuple[str, ...] = ()
    """Names of entries that it is of no use without, and that are got with it."""
    restriction: Annotated[str, Field(max_length=2000)] = ""
    """What a person has to know and accept before it is fetched, as sentences; empty where nothing is restricted."""
    compared: Annotated[str, Field(max_length=2000)] = ""
    """With which code of its publishers our network was compared, when, and how far apart the two were."""
    memory: Annotated[int, Field(ge=0)] = 0
    """Megabytes that a photo of 12 megapixels takes at most, by ``tests/bench/bench_published.py``."""
    seconds: Annotated[float, Field(ge=0)] = 0.0
    """Half of the seconds of a core that a photo takes, a hole or a face: what two cores need at best."""

    @property
    def download(self) -> Download:
        """Its file, to be fetched."""
        return Download(
            title=self.title,
            url=self.addresses[0],
            mirrors=self.addresses[1:],
            name=self.file,
            bytes=self.bytes,
            sha256=self.sha256,
            licence=self.weights_licence,
            instead=tr("take another model"),
        )

    @property
    def licence_text(self) -> str:
        """The whole licence."""
        return (FOLDER / "licences" / self.licence_file).read_text("utf-8")

    @property
    def licence(self) -> str:
        """The licences of code and weights, in one line."""
        same = self.code_licence == self.weights_licence
        return self.weights_licence if same else f"{self.weights_licence}; code {self.code_licence}"

    @property
    def megabytes(self) -> str:
        """`bytes` for people."""
        size = self.bytes / 1e6
        return f"{size:.0f} MB" if size >= 1 else f"{size:.1f} MB"

    @property
    def is_graph(self) -> bool:
        """Whether the file is ONNX, which runs without torch."""
        return self.file.endswith(".onnx")

    @property
    def is_restorer(self) -> bool:
        """Whether spandrel builds its network."""
        return self.network.startswith(RESTORERS)

    @property
    def needed(self) -> list[Entry]:
        """What is got with it, of `needs`."""
        return [entries()[name] for name in self.needs]

    @property
    def installed(self) -> TrainedModel | None:
        """The model that was made of it here; None where there is none."""
        return next((model for model in trained_models(self.task) if model.card.entry == self.name), None)


@dataclass(frozen=True)
class Refused:
    """A network that people look for and that is not offered."""

    title: str
    task: str
    reason: str


@cache
def entries() -> dict[str, Entry]:
    """All entries by name, the best of each task first.

    Raises:
        ValueError: one does not say what it has to; it ships, so a test finds that out.
    """
    files = (path for path in FOLDER.glob("*.toml") if path.name != REFUSED)
    found = [json_file.adapter(Entry).validate_python({"name": path.stem, **_read(path)}) for path in files]
    places = list(TASKS)
    found.sort(key=lambda each: (places.index(each.task), each.place))
    return {each.name: each for each in found}


@cache
def refused() -> list[Refused]:
    """What is not offered, and why."""
    return [Refused(title, said["task"], said["reason"]) for title, said in _read(FOLDER / REFUSED).items()]


def entry(name: str) -> Entry:
    """The entry of that name.

    Raises:
        AutochromeError: there is none; where it is left out on purpose, the message says why.
    """
    if name in entries():
        return entries()[name]
    for each in refused():
        if each.title.casefold().replace(" ", "-") == name.casefold().replace(" ", "-"):
            raise AutochromeError(tr("{title} is not offered: {reason}."), title=each.title, reason=each.reason)
    raise AutochromeError(
        tr("Nothing is published under the name {name!r}; there are: {entries}."),
        name=name,
        entries=", ".join(entries()),
    )


def got(task: Task) -> list[TrainedModel]:
    """Give the model that was got for a task for which none ships, and then those for the same task that it needs.

    Raises:
        AutochromeError: there is none; the message says what to get.
    """
    models = trained_models(task.name)
    needed = {name for each in entries().values() for name in each.needs if each.task == task.name}
    first = next((model for model in models if model.card.entry not in needed), None)
    if first is None:
        best = next(each for each in entries().values() if each.task == task.name)
        raise AutochromeError(
            tr("This needs “{title}”, which is not here: get it under Models, or with {command}."),
            title=best.title,
            command=f"{NAME} models get {best.name}",
        )
    needs = entries()[first.card.entry].needs if first.card.entry in entries() else ()
    return [first, *(model for model in models if model.card.entry in needs)]


def lacking(tasks: Sequence[Task]) -> list[Entry]:
    """What has to be got before there is a model for each of these tasks; not what comes with the rest of it."""
    missing = [task.name for task in tasks if not trained_models(task.name)]
    best = [next(each for each in entries().values() if each.task == name) for name in missing]
    return [each for each in best if not any(each.name in other.needs for other in best)]


def by_digest(sha256: str) -> Entry | None:
    """The entry whose file has that digest."""
    return next((each for each in entries().values() if each.sha256 == sha256), None)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))
