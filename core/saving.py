"""From chroma to a file: the pages of a photo, each with its own look, and the record of how they came by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from core.color import Codes, Floats
from core.colorize import Tiling, predict_chroma
from core.coloured import is_coloured
from core.engine import Blended, Engine
from core.finish import Adjustments, finished, untouched
from core.frame import AS_SCANNED, Frame
from core.models.store import Blend, Model
from core.monitor import IDLE, Monitor
from core.photo import Page, Photo, Record, SaveOptions, open_photo, saved_depth, write_photo

_PREDICTING = 0.8  # share of the time that finding colours takes of a page


class Colorized(NamedTuple):
    """A page, its chroma, and how it came by it."""

    photo: Photo
    """As it is to be saved: with its frame."""
    chroma: Floats | None
    """(h, w, 2) of the whole scan; None for a page that stays as it was scanned."""
    adjustments: Adjustments
    model: Model | None
    """What found the chroma."""
    settings: Tiling | None


def record(
    source: Path,
    model: Model,
    settings: Tiling,
    adjustments: Adjustments,
    frame: Frame = AS_SCANNED,
    options: SaveOptions = SaveOptions(),
) -> Record:
    """What a saved picture says of itself, and what a later run compares to see whether it is done.

    What came later than the first five settings is said only where it is not the default. Of a blend both models are
    named, and the share of the second is among the settings.
    """
    said = {
        "saturation": f"{adjustments.saturation:g}",
        "working size": str(settings.working_size),
        "tile": str(settings.tile),
        "overlap": str(settings.overlap),
        "window": "feather" if settings.feather else "uniform",
    }
    usual = (Adjustments(), AS_SCANNED, SaveOptions())
    for given, default in zip((adjustments, frame, options), usual, strict=True):
        said |= {
            name.replace("_", " "): _said(value)
            for name, value in vars(given).items()
            if name != "saturation" and value != getattr(default, name)
        }
    if not settings.anchored:
        said["merge"] = "average"
    if isinstance(model, Blend):
        said["share"] = f"{model.share:g}"
    return Record(source=source.name, model=model.name, version=model.version, settings=said)


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(f"{share:g}" for share in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def save(
    target: Path,
    pages: Sequence[Colorized],
    *,
    options: SaveOptions = SaveOptions(),
    mark: bool = True,
    overwrite: bool = False,
    monitor: Monitor = IDLE,
) -> tuple[str, ...]:
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

    def strips(index: int, page: Colorized) -> Iterator[Codes]:
        depth = saved_depth(target, page.photo, options)
        part = monitor.part(index / len(pages), (index + 1) / len(pages))
        if page.chroma is None:
            return untouched(page.photo, depth, part)
        return finished(page.photo, page.chroma, page.adjustments, depth, part)

    written = [
        Page(page.photo, strips(index, page), note or first)
        for index, (page, note) in enumerate(zip(pages, notes, strict=True))
    ]
    return write_photo(target, written, options=options, overwrite=overwrite)


def _note(page: Colorized, options: SaveOptions) -> Record | None:
    if page.chroma is None or page.model is None or page.settings is None:
        return None
    return record(page.photo.path, page.model, page.settings, page.adjustments, page.photo.frame, options)


def colorize_file(
    source: Path,
    target: Path,
    engine: Engine | Blended,
    settings: Tiling,
    adjustments: Adjustments,
    frame: Frame = AS_SCANNED,
    *,
    max_pixels: int,
    options: SaveOptions = SaveOptions(),
    mark: bool = True,
    overwrite: bool = False,
    monitor: Monitor = IDLE,
) -> tuple[str, ...]:
    """Colorize all pages of ``source`` into ``target``, one page in memory at a time. Returns warnings.

    Args:
        mark: as in `save`.

    Raises:
        Cancelled: the monitor was cancelled; nothing is left behind.
        AutochromeError: either file cannot be read or written, or a page has more than ``max_pixels``.
    """
    first = open_photo(source, max_pixels=max_pixels)
    others = (open_photo(source, page, max_pixels=max_pixels) for page in range(1, first.pages))
    photos = [photo.framed(frame) for photo in (first, *others)]
    warnings = [warning for photo in photos for warning in photo.warnings]

    def strips(index: int, photo: Photo) -> Iterator[Codes]:
        part = monitor.part(index / len(photos), (index + 1) / len(photos))
        if is_coloured(photo.scan):
            warnings.append("is already in colour; its colours are replaced")
        chroma = predict_chroma(photo.scan, engine, settings, part.part(0, _PREDICTING), frame)
        depth = saved_depth(target, photo, options)
        yield from finished(photo, chroma, adjustments, depth, part.part(_PREDICTING, 1))

    note = record(source, engine.model, settings, adjustments, frame, options) if mark else None
    pages = [Page(photo, strips(index, photo), note) for index, photo in enumerate(photos)]
    written = write_photo(target, pages, options=options, overwrite=overwrite)
    return tuple(dict.fromkeys((*warnings, *written)))
