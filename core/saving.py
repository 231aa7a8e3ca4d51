"""From chroma to a file: the pages of a photo, each with its own look, and the record of how they came by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from core.edit import Edit, to_json
from core.engine import EnginePool
from core.findings import find, values
from core.geometry import AS_SCANNED
from core.messages import Message, message, tr
from core.monitor import IDLE, Monitor
from core.photo import Photo, PhotoWriter, Record, SaveOptions, fingerprint, open_photo, saved_depth
from core.photo.colour_check import is_coloured
from core.render import rendered
from core.stages import Finding
from core.stages.adjust import Adjustments
from core.stages.colour import COLOUR, Mixture

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


def record(source: Path, edit: Edit, options: SaveOptions = SaveOptions()) -> Record:
    """Say what a saved picture says of itself, and what a later run compares to see whether it is done.

    The edit is there whole, and once more in words for whoever reads the file without Autochrome: of those, what came
    later than the first five is said only where it is not the default. Of a blend both models are named.
    """
    colour = edit.colour
    assert colour is not None
    said = {
        "saturation": f"{edit.adjustments.saturation:g}",
        "working size": str(colour.tiling.working_size),
        "tile": str(colour.tiling.tile),
        "overlap": str(colour.tiling.overlap),
        "window": "feather" if colour.tiling.feather else "uniform",
    }
    usual = (Adjustments(), AS_SCANNED, SaveOptions())
    for given, default in zip((edit.adjustments, edit.geometry, options), usual, strict=True):
        said |= {
            name.replace("_", " "): _said(value)
            for name, value in vars(given).items()
            if name != "saturation" and value != getattr(default, name)
        }
    if not colour.tiling.anchored:
        said["merge"] = "average"
    if isinstance(colour.model, Mixture):
        said["share"] = f"{colour.model.share:g}"
    return Record(source.name, colour.model.name, colour.model.version, said, to_json(edit), fingerprint(source))


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(f"{share:g}" for share in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def save(
    target: Path,
    pages: Sequence[Developed],
    *,
    options: SaveOptions = SaveOptions(),
    mark: bool = True,
    overwrite: bool = False,
    monitor: Monitor = IDLE,
) -> tuple[Message, ...]:
    """Write the pages of one photo, in colour, to ``target``, whose suffix says the format. Returns warnings.

    Args:
        mark: write the record of model and settings, and that parts are generated, into the metadata; a page
            that stays as it was scanned carries that of the first one that does not.

    Raises:
        Cancelled: the monitor was cancelled; nothing is left behind.
        AutochromeError: the target exists, is the source, or cannot be written.
    """
    notes = [_note(page, options) if mark else None for page in pages]
    first = next((note for note in notes if note), None)
    with PhotoWriter(target, [page.photo for page in pages], options=options, overwrite=overwrite) as writer:
        for index, (page, note) in enumerate(zip(pages, notes, strict=True)):
            depth = saved_depth(target, page.photo, options)
            part = monitor.part(index / len(pages), (index + 1) / len(pages))
            writer.begin(note or first)
            for strip in rendered(page.photo, page.edit, page.findings, depth, part):
                writer.write(strip)
    return writer.warnings


def _note(page: Developed, options: SaveOptions) -> Record | None:
    return record(page.photo.path, page.edit, options) if page.is_coloured else None


def colorize_file(
    source: Path,
    target: Path,
    edit: Edit,
    engines: EnginePool,
    *,
    max_pixels: int,
    options: SaveOptions = SaveOptions(),
    mark: bool = True,
    overwrite: bool = False,
    monitor: Monitor = IDLE,
) -> tuple[Message, ...]:
    """Develop all pages of ``source`` into ``target``, one page in memory at a time. Returns warnings.

    Args:
        mark: as in `save`.

    Raises:
        Cancelled: the monitor was cancelled; nothing is left behind.
        AutochromeError: either file cannot be read or written, or a page has more than ``max_pixels``.
    """
    first = open_photo(source, max_pixels=max_pixels)
    others = (open_photo(source, page, max_pixels=max_pixels) for page in range(1, first.pages))
    photos = [photo.framed(edit.geometry) for photo in (first, *others)]
    warnings = [warning for photo in photos for warning in photo.warnings]
    note = record(source, edit, options) if mark else None
    with PhotoWriter(target, photos, options=options, overwrite=overwrite) as writer:
        for index, photo in enumerate(photos):
            part = monitor.part(index / len(photos), (index + 1) / len(photos))
            if is_coloured(photo.scan):
                warnings.append(message(tr("is already in colour; its colours are replaced")))
            found = values(find(photo.scan, edit, {}, engines, part.part(0, _FINDING)))
            depth = saved_depth(target, photo, options)
            writer.begin(note)
            for strip in rendered(photo, edit, found, depth, part.part(_FINDING, 1)):
                writer.write(strip)
    return tuple(dict.fromkeys((*warnings, *writer.warnings)))
