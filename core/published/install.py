"""From an entry, or a file that a person has, to an ordinary model of the store; and whether it is still as it was."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import cv2
import numpy as np

from core.apart import RefusedError
from core.color import lightness
from core.downloads import digest_of, fetch, forget, heard_by, need_room
from core.engine import load_engine
from core.engine.interface import Engine
from core.errors import AutochromeError, unwritable
from core.messages import tr
from core.models.onnx_import import import_model
from core.models.store import (
    CARD,
    GRAPH,
    MEGAPIXELS,
    WEIGHTS,
    Card,
    TrainedModel,
    delete_model,
    new_folder,
    user_models,
    write_card,
)
from core.models.tasks import (
    COLORIZE,
    FIND_DAMAGE,
    FIND_FACES,
    LIGHTNESS,
    Interface,
    as_fields,
    noise_for,
    works_by_piece,
)
from core.monitor import IDLE, Monitor
from core.program import need_spandrel, need_torch
from core.published.catalogue import Entry, by_digest, entries
from core.published.conversion import UNKNOWN, Converted, convert, look
from core.published.terms import need_accepted
from core.sample import sample_grey
from core.scratch import scratch
from core.settings import load_settings

FETCHED = 0.85  # of the time, for the progress bar
WEIGHT_FILES = (".pth", ".pt", ".ckpt", ".bin", ".safetensors")
"""How files of weights end, which may be those of one of the networks."""
_FILES = (WEIGHTS, GRAPH)


def get(entry: Entry, monitor: Monitor = IDLE) -> TrainedModel:
    """Fetch an entry's weights, and those that it needs, and make models of them; what is there is not fetched again.

    What is fetched and not made a model yet is gone on with by the next call.

    Raises:
        AutochromeError: its terms are not accepted, it cannot be fetched, is not the file, or there is no room or no
            torch for it.
        Cancelled: the monitor was cancelled.
    """
    if entry.installed is not None:
        return entry.installed
    need_accepted(entry)
    need_packages(entry)
    for need in entry.needed:
        get(need, monitor.part(0, 0))
    folder = new_folder(entry.name)
    _make_room(entry)
    with heard_by(monitor.part(0, FETCHED)):
        file = fetch(entry.download)
    monitor.progress(FETCHED)
    model = _made(file, entry, folder, monitor)
    forget(entry.download)  # a pickle is not kept
    monitor.progress(1.0)
    return model


def need_packages(entry: Entry) -> None:
    """Go on where all is installed that makes a model of an entry's file.

    Raises:
        AutochromeError: something is not; the message says how it is added.
    """
    if entry.is_restorer:
        need_spandrel()
    elif not entry.is_graph:
        need_torch()


def look_at(file: Path, monitor: Monitor = IDLE) -> Entry | list[str]:
    """Say which published file one from elsewhere is, or else for which tasks it may be, the likeliest first.

    Raises:
        AutochromeError: it is none of the networks', or needs packages that are not here.
        Cancelled: the monitor was cancelled.
    """
    entry = _known(file)
    if entry is not None:
        return entry
    if file.suffix not in WEIGHT_FILES:
        return [COLORIZE.name]
    need_torch()
    with _refusals(file):
        return look(file, monitor).tasks


def _known(file: Path) -> Entry | None:
    """The entry that a file is of, by its digest."""
    try:
        return by_digest(digest_of(file))
    except OSError as error:
        raise AutochromeError(
            tr("“{file}” cannot be read: {reason}."), file=file, reason=error.strerror or error
        ) from error


def take(file: Path, name: str = "", task: str = "", monitor: Monitor = IDLE) -> TrainedModel:
    """Take in a file from elsewhere, which stays where it is.

    Published weights are known by their digest, or else by the names and shapes in them; then nobody can say whose they
    are. Any other file of ONNX is tried as `core.models.onnx_import` does.

    Args:
        name: what the model is called, where the file is not one that the catalogue knows; else the file's name.
        task: what it is for, where the file is not one that the catalogue knows; empty for what is likeliest.

    Raises:
        AutochromeError: the file is none of the networks', or cannot be taken.
        Cancelled: the monitor was cancelled.
    """
    entry = _known(file)
    if entry is not None and entry.installed is not None:
        return entry.installed
    if entry is not None:
        need_accepted(entry)
    if file.suffix not in WEIGHT_FILES or (entry is not None and entry.is_graph):
        return _made(file, entry, new_folder(entry.name), monitor) if entry else import_model(file, name or file.stem)
    if entry is not None:
        need_packages(entry)
    need_torch()
    return _made(file, entry, new_folder(entry.name if entry else name or file.stem), monitor, task)


def check(model: TrainedModel) -> bool:
    """Whether the files of a published model are those that were made of its weights here.

    Raises:
        OSError: one cannot be read.
    """
    known: dict[str, str] = model.card.training.get("sha256", {})
    return bool(known) and all(
        (model.folder / name).exists() and digest_of(model.folder / name) == digest for name, digest in known.items()
    )


def remove(entry: Entry) -> None:
    """Remove what was made of an entry, and what has come of it.

    Raises:
        AutochromeError: it cannot be removed.
    """
    if entry.installed is not None:
        delete_model(entry.installed)
    try:
        forget(entry.download)
    except OSError as error:
        raise AutochromeError(
            tr("{folder} cannot be removed ({reason})."), folder=entry.download.file, reason=error.strerror or error
        ) from error


def _make_room(entry: Entry) -> None:
    """Go on where there is room for the model beside what is fetched of it."""
    home = user_models()
    try:
        home.mkdir(parents=True, exist_ok=True)
        need_room(home, 2 * entry.bytes - entry.download.come, entry.title)
    except OSError as error:
        raise unwritable(home, error) from error


def _made(file: Path, entry: Entry | None, folder: Path, monitor: Monitor, task: str = "") -> TrainedModel:
    """Convert a file, aside, and put the model into its place once all of it is there."""
    home = folder.parent
    try:
        home.mkdir(parents=True, exist_ok=True)
        with _refusals(file), scratch(home) as aside:
            made = convert(file, entry.network if entry else UNKNOWN, aside, monitor, task)
            card = _card(folder.name, file, entry, made, aside)
            write_card(aside, card)
            if card.task != FIND_FACES.name:
                seconds = seconds_of(load_engine(TrainedModel(card, aside), load_settings().device))
                card = replace(card, figures={"seconds": float(f"{seconds:.2g}")})
                write_card(aside, card)
            monitor.check()
            shutil.rmtree(folder, ignore_errors=True)  # what was left of a model without a card
            folder.mkdir()
            for path in sorted(aside.iterdir(), key=lambda path: path.name == CARD):
                path.replace(folder / path.name)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise unwritable(home, error) from error
    return TrainedModel(card, folder)


@contextmanager
def _refusals(file: Path) -> Iterator[None]:
    """Say of a file that the process apart does not take it."""
    try:
        yield
    except RefusedError as error:
        raise AutochromeError(
            tr("“{file}” is no model for Autochrome: {problem}."), file=file.name, problem=error.problem
        ) from error
    except TimeoutError as error:
        raise AutochromeError(tr("“{file}” takes too long to be made a model."), file=file.name) from error


def _card(name: str, file: Path, entry: Entry | None, made: Converted, folder: Path) -> Card:
    known = entry or next((each for each in entries().values() if each.network == made.network), None)
    return Card(
        name=name,
        version=(entry.sha256 if entry else digest_of(file))[:8],
        title=entry.title if entry else name,
        good_at=known.good_at if known else f"what its makers say; imported from {file.name}",
        system="",
        network=made.network,
        entry=entry.name if entry else "",
        **as_fields(made.interface),
        licence=entry.licence if entry else "unknown",
        data=entry.data if entry else "unknown",
        training={
            "imported": file.name,
            "date": date.today().isoformat(),
            "compared": known.compared if known else "",
            "sha256": {each: digest_of(folder / each) for each in _FILES if (folder / each).exists()},
        },
    )


def seconds_of(engine: Engine) -> float:
    """What `time_of` says, here, if all of a photo is worked on; by a part of it, after one that warms up."""
    card = engine.model.card
    side = card.native_size
    grey = np.asarray(cv2.resize(sample_grey(), (side, side), interpolation=cv2.INTER_AREA), np.uint8)
    planes = noise_for(card.ports, side) | {LIGHTNESS.name: lightness(grey[..., None])[None, None]}
    engine.run(planes)
    started = time.perf_counter()
    engine.run(planes)
    return (time.perf_counter() - started) * _seen(card) / side**2


def _seen(card: Interface) -> float:
    """Pixels that a network sees: of colour, a hole or a face a square, of damage some sizes, else all of a photo."""
    if card.task == COLORIZE.name or works_by_piece(card.task):
        return card.native_size**2
    if card.task == FIND_DAMAGE.name:
        return sum((scale * card.native_size) ** 2 for scale in card.scales)
    return 1e6 * MEGAPIXELS
