"""From chroma to a file: the pages of a photo, each with its own look, and the record of how they came by it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import cv2

from core import restoration, stages
from core.atomic import into_place
from core.color import Codes
from core.edit import Edit, suits, to_json
from core.engine import EnginePool
from core.enlarging import enlarged, enlarger
from core.errors import AutochromeError
from core.findings import find, values
from core.geometry import fitted
from core.glare import HIDDEN, has_glare
from core.glare import SIDE as GLARE_SIDE
from core.lighting import Reference
from core.messages import Message, message, tr
from core.models.store import ModelRef, trained_models
from core.monitor import IDLE, Monitor
from core.painted import has_painted, mask_of, paints
from core.photo import Photo, PhotoWriter, Record, SaveOptions, exported, fingerprint, open_photo, saved_depth
from core.photo.captions import NOTHING_SAID
from core.photo.colour_check import is_coloured
from core.photo.shrinking import shrunk
from core.published.catalogue import got
from core.quad import Quad
from core.render import changes, develops, rendered
from core.scratch import scratch
from core.stages import Finding, Stage
from core.stages.colour import COLOUR, Mixture
from core.stages.light import LEFT, LIGHT, told_by

RESTORATION = "restoration"
"""What a record names as the model of a picture that was restored by networks but not coloured."""
_FINDING = 0.8  # share of the time that finding takes of a page


class Developed(NamedTuple):
    """A page, what was decided about it and what was found."""

    photo: Photo
    """As it is to be saved: in the geometry of the edit."""
    edit: Edit
    findings: Mapping[str, Finding]

    @property
    def is_coloured(self) -> bool:
        """Whether a model gave it colours."""
        return self.edit.colour is not None and COLOUR.name in self.findings

    @property
    def is_developed(self) -> bool:
        """Whether it is more than the scan: coloured or restored."""
        return develops(self.edit, self.findings)

    @property
    def light_told_by(self) -> Reference | None:
        """What told how the light fell that is evened; None where it is not to be."""
        found = self.findings.get(LIGHT.name) if changes(self.edit, LIGHT) else None
        return None if found is None else told_by(found)

    @property
    def stays_grey(self) -> bool:
        """Whether a grey scan has no colours yet."""
        return self.photo.is_grey and not self.is_coloured


def record(source: Path, edit: Edit, options: SaveOptions = SaveOptions()) -> Record:
    """Say what a saved picture says of itself, and what a later run compares to see whether it is done.

    The edit is there whole, and once more in words for whoever reads the file without Autochrome: of those, what came
    later than the first five of colour is said only where it is not the default. Of a blend both models are named. The
    caption is not part of it: it has its own places, which may be left out; nor is where the back of the print lies,
    nor what does nothing as it is for other photos.
    """
    unsuited = {stage.name: getattr(Edit(), stage.name) for stage in stages.STAGES if not suits(stage, edit)}
    edit = replace(edit, caption=NOTHING_SAID, back=None, **unsuited)
    colour = edit.colour
    said = _of_colour(edit) if colour else {}
    restoring = [getattr(edit, stage.name) for stage in stages.STAGES if stage.is_restoring]
    for given in (*restoring, *((edit.hints, edit.vivid, edit.adjustments) if colour else ()), edit.geometry, options):
        said |= {
            name.replace("_", " "): _said(value)
            for name, value in vars(given).items()
            if name != "saturation" and value != getattr(type(given)(), name)
        }
    for stage in _by_got(edit):
        models = [model for task in stage.networks for model in trained_models(task.name)]
        said[f"{stage.name} by"] = ", ".join(f"{model.name} {model.version}" for model in models)
    if colour is None:
        return Record(source.name, RESTORATION if paints(edit) else "", restoration.VERSION, said, to_json(edit))
    if not colour.tiling.anchored:
        said["merge"] = "average"
    if isinstance(colour.model, Mixture):
        said["share"] = f"{colour.model.share:g}"
    return Record(source.name, colour.model.name, colour.model.version, said, to_json(edit), fingerprint(source))


def check_networks(edit: Edit) -> None:
    """Go on where all networks are here that an edit asks for and that do not ship.

    Raises:
        AutochromeError: one is not; the message says how it is got.
    """
    for stage in _by_got(edit):
        for task in stage.networks:
            got(task)


def _by_got(edit: Edit) -> list[Stage[Any]]:
    """The stages that an edit asks for whose networks do not ship."""
    return [stage for stage in stages.STAGES if stage.networks and stage.paints(getattr(edit, stage.name))]


def _of_colour(edit: Edit) -> dict[str, str]:
    """What is always said of how colours were found."""
    assert edit.colour is not None
    tiling = edit.colour.tiling
    return {
        "saturation": f"{edit.adjustments.saturation:g}",
        "working size": str(tiling.working_size),
        "tile": str(tiling.tile),
        "overlap": str(tiling.overlap),
        "window": "feather" if tiling.feather else "uniform",
    }


def _said(value: object) -> str:
    if isinstance(value, ModelRef):
        return f"{value.name} {value.version}".strip()
    if isinstance(value, tuple):
        return " ".join(map(_said, value)) if all(isinstance(part, float) for part in value) else str(len(value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def save(
    target: Path,
    pages: Sequence[Developed],
    *,
    options: SaveOptions = SaveOptions(),
    mark: bool = True,
    overwrite: bool = False,
    engines: EnginePool | None = None,
    monitor: Monitor = IDLE,
) -> tuple[Message, ...]:
    """Write the pages of one photo to ``target``, whose suffix says the format. Returns warnings.

    Args:
        engines: for pages that are enlarged; None where none is.
        mark: write the record of model and settings, and that parts are generated, into the metadata; a page
            that stays as it was scanned carries that of the first one that does not.

    Raises:
        Cancelled: the monitor was cancelled; nothing is left behind.
        AutochromeError: the target exists, is the source, or cannot be written.
    """
    notes = [_note(page, options) if mark else None for page in pages]
    first = next((note for note in notes if note), None)
    photos = [exported(page.photo, options, grey=page.stays_grey, times=page.edit.enlarge.times) for page in pages]
    with PhotoWriter(target, photos, options=options, overwrite=overwrite) as writer:
        for index, (page, note) in enumerate(zip(pages, notes, strict=True)):
            part = monitor.part(index / len(pages), (index + 1) / len(pages))
            writer.begin(note or first, grey=page.stays_grey, caption=page.edit.caption)
            for strip in strips_of(page, photos[index], saved_depth(target, page.photo, options), engines, part):
                writer.write(strip)
    return writer.warnings


def strips_of(
    page: Developed, out: Photo, depth: int, engines: EnginePool | None = None, monitor: Monitor = IDLE
) -> Iterator[Codes]:
    """Make a page in the size and the colours of ``out``, which `exported` gave: (rows, width, 3) from the top.

    Args:
        engines: for what is enlarged; None where nothing is.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the scan cannot be decoded, or nothing here can enlarge it.
    """
    size, enlarge = (page.photo.width, page.photo.height), page.edit.enlarge
    times = enlarge.times if out.width > size[0] else 1  # else it is saved no larger than the scan all the same
    strips = rendered(page.photo, page.edit, page.findings, depth if times == 1 else 16, monitor, out.space)
    if times > 1:
        assert engines is not None
        strips = enlarged(strips, size[0], times, enlarger(enlarge.keep_grain, engines), out.space, depth, monitor)
    return shrunk(strips, (times * size[0], times * size[1]), (out.width, out.height))


def _note(page: Developed, options: SaveOptions) -> Record | None:
    return said_of(page, record(page.photo.path, page.edit, options)) if page.is_developed else None


def said_of(page: Developed, note: Record) -> Record:
    """The record, which says whether a network painted any of the page, and what told how its light fell."""
    told = page.light_told_by.name.lower() if page.light_told_by is not None else ""
    return replace(note, is_painted=page.is_coloured or has_painted(page.edit, page.findings), light=told)


def develop(photo: Photo, edit: Edit, engines: EnginePool, monitor: Monitor) -> Developed:
    """Find all that an edit asks for of a page in its geometry.

    Raises:
        Cancelled: the monitor was cancelled.
        AutochromeError: the page cannot be decoded, or a model fails.
    """
    return Developed(photo, edit, values(find(photo.scan, edit, {}, engines, monitor)))


def back_of(edit: Edit, max_pixels: int) -> Developed | None:
    """Read the back of a print, as a page after its front; None where it was not scanned.

    Raises:
        AutochromeError: it cannot be read, or has more than ``max_pixels``.
    """
    if edit.back is None:
        return None
    photo = open_photo(Path(edit.back.file), edit.back.page, max_pixels=max_pixels)
    return Developed(photo.framed(edit.back.geometry), Edit(geometry=edit.back.geometry), {})


def develop_file(
    source: Path,
    target: Path,
    edit: Edit,
    engines: EnginePool,
    *,
    max_pixels: int,
    options: SaveOptions = SaveOptions(),
    mark: bool = True,
    mask: Path | None = None,
    overwrite: bool = False,
    damaged: bool = False,
    monitor: Monitor = IDLE,
) -> tuple[Message, ...]:
    """Develop all pages of ``source`` into ``target``, one page in memory at a time. Returns warnings.

    Args:
        mark: as in `save`.
        mask: a PNG to write what was painted over to, of the first page.
        damaged: read a damaged source as far as it goes, which is among the warnings then.

    Raises:
        Cancelled: the monitor was cancelled; nothing is left behind.
        AutochromeError: either file cannot be read or written, or a page has more than ``max_pixels``.
    """
    read = partial(open_photo, source, max_pixels=max_pixels, damaged=damaged)
    first = read()
    others = map(read, range(1, first.pages if edit.part is None else 1))
    photos = [photo.parted(edit.part).framed(edit.geometry) for photo in (first, *others)]
    warnings = [warning for photo in photos for warning in photo.warnings]
    note = record(source, edit, options) if mark else None
    grey = [photo.is_grey and edit.colour is None for photo in photos]
    outs = [
        exported(photo, options, grey=each, times=edit.enlarge.times) for photo, each in zip(photos, grey, strict=True)
    ]
    with PhotoWriter(target, outs, options=options, overwrite=overwrite) as writer:
        for index, photo in enumerate(photos):
            part = monitor.part(index / len(photos), (index + 1) / len(photos))
            if edit.colour is not None and is_coloured(photo.scan):
                warnings.append(message(tr("is already in colour; its colours are replaced")))
            if isinstance(edit.part, Quad) and has_glare(photo.shrunk(*fitted(photo.width, photo.height, GLARE_SIDE))):
                warnings.append(message(HIDDEN))
            page = develop(photo, edit, engines, part.part(0, _FINDING))
            if page.light_told_by is Reference.NONE:
                warnings.append(message(LEFT))
            if mask is not None and index == 0:
                _save_mask(page, mask)
            depth = saved_depth(target, photo, options)
            writer.begin(note and said_of(page, note), grey=page.stays_grey, caption=edit.caption)
            for strip in strips_of(page, outs[index], depth, engines, part.part(_FINDING, 1)):
                writer.write(strip)
    return tuple(dict.fromkeys((*warnings, *writer.warnings)))


def _save_mask(page: Developed, target: Path) -> None:
    """Write what was painted over of a page as a grey PNG of the scan's size: 255 where it is damaged.

    Raises:
        AutochromeError: it cannot be written.
    """
    scan = page.photo.scan
    _, png = cv2.imencode(".png", mask_of((scan.width, scan.height), page.edit, page.findings))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with scratch(target.parent) as folder:  # another run may write the same mask at this moment
            finished = folder / "mask"
            finished.write_bytes(png.tobytes())
            into_place(finished, target)
    except OSError as error:
        raise AutochromeError(
            tr("“{file}” cannot be written: {reason}."), file=target, reason=error.strerror or error
        ) from error
