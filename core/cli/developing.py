"""What ``restore`` and ``colorize`` share: options of files, and the run over all photos."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import typer

from core import batch, splitting
from core.cli.app import Device, errors, output, run_on, watched
from core.edit import Edit
from core.engine import EnginePool
from core.errors import AutochromeError
from core.film import Film
from core.geometry import Geometry
from core.hints import HintFiles
from core.messages import Message, tr
from core.names import Job
from core.photo import PROFILES, WRITTEN, Kept, SaveOptions, Size
from core.photo.folder import left_out
from core.photo.formats import written_named, written_titles
from core.saving import check_networks
from core.settings import load_settings
from core.stages import repair
from core.stages.negative import Negative


class Rotation(StrEnum):
    """Degrees clockwise."""

    none = "0"
    right = "90"
    half = "180"
    left = "270"


class Packing(StrEnum):
    """Compressions of TIFF."""

    deflate = "deflate"
    lzw = "lzw"
    none = "none"


class Depth(StrEnum):
    """Bits per sample."""

    eight = "8"
    sixteen = "16"


_DEEP, _LOSSY = (str(written_titles(wanted)) for wanted in (lambda can: can.is_deep, lambda can: can.has_quality))


def _checked(form: str | None) -> str | None:
    if form is None or (found := written_named(form)) is not None:
        return found if form else None
    raise typer.BadParameter(f"“{form}” is not one of {', '.join(WRITTEN)}.")


def _named(profile: str) -> str:
    if profile and profile not in PROFILES:
        raise typer.BadParameter(f"“{profile}” is not one of {', '.join(PROFILES)}.")
    return profile


def _sized(text: str) -> Size:
    try:
        return Size.parse(text)
    except ValueError:
        raise typer.BadParameter(f"“{text}” is no size: write 2048px, 4MP or 10x15cm@300dpi.") from None


Photos = Annotated[list[Path], typer.Argument(help="Photos, and folders that are searched for photos.")]
Target = Annotated[Path, typer.Option("-o", "--output", help="A file for one photo, else a folder.")]
Masks = Annotated[
    Path | None,
    typer.Option(
        "--mask",
        help="A picture as large as the scan, white where it is damaged, or a folder with a STEM.mask.png of each.",
    ),
]
SavedMasks = Annotated[
    Path | None,
    typer.Option("--save-mask", help="A folder for a STEM.mask.png of each photo: white where it is damaged."),
]
HintsGiven = Annotated[
    Path | None,
    typer.Option(
        "--hints",
        help="Colours of places: a JSON file for one photo, or a folder with a PHOTO.hints.json of each.",
    ),
]
Rotate = Annotated[Rotation, typer.Option(help="Degrees clockwise to turn the photos by.")]
FilmOf = Annotated[Film, typer.Option("--negative", help="Of what film the scans are, to invert them.")]
Form = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar=f"<{'|'.join(WRITTEN)}>",
        callback=_checked,
        help="Format of the results; else as in the settings.",
    ),
]
Bits = Annotated[Depth | None, typer.Option(help=f"Bits per sample of {_DEEP}; else those of the scan.")]
Sized = Annotated[
    Size | None,
    typer.Option(
        "--size",
        metavar="<N px|N MP|W x H cm @ N dpi>",
        parser=_sized,
        help="Largest size, as 2048px, 4MP or 10x15cm@300dpi; enlarges nothing by itself. Else that of the scan.",
    ),
]
Colours = Annotated[
    str,
    typer.Option(
        "--profile",
        metavar=f"<{'|'.join(PROFILES)}>",
        callback=_named,
        help="Colour profile of the results; else that of the scan.",
    ),
]
Compressed = Annotated[Packing, typer.Option("--compression", help="Of TIFF; none of them loses anything.")]
Quality = Annotated[int, typer.Option(min=1, max=100, help=f"Of {_LOSSY}.")]
KeptMetadata = Annotated[Kept, typer.Option(help="What becomes of the scan's metadata.")]
Overwrite = Annotated[bool, typer.Option(help="Replace results that are there already.")]
Damaged = Annotated[
    bool, typer.Option("--damaged", help="Read damaged photos as far as they go, and say so; else they are refused.")
]
Split = Annotated[
    bool,
    typer.Option(
        "--split",
        help="Make a straightened picture of each print, where a scan has several, or a phone photographed one.",
    ),
]
Mark = Annotated[bool | None, typer.Option(help="Write what was done into the metadata; else as in the window.")]


def options(
    depth: Depth | None, quality: int, metadata: Kept, size: Size | None, profile: str, compression: Packing
) -> SaveOptions:
    """Say how results are saved."""
    bits: Literal[8, 16] | None = None if depth is None else 8 if depth is Depth.eight else 16
    return SaveOptions(bits, quality, metadata, size, profile, compression.value)


def as_scanned(edit: Edit, rotate: Rotation, film: Film) -> Edit:
    """Say how scans lie, and what they are of."""
    return replace(edit, geometry=Geometry(quarter_turns=int(rotate) // 90), negative=Negative(film))


def develop(
    photos: list[Path],
    target: Path,
    edit: Edit,
    *,
    label: str,
    made: str,
    form: str | None,
    rotate: Rotation,
    film: Film,
    device: Device,
    saved: SaveOptions,
    overwrite: bool,
    damaged: bool,
    mark: bool | None,
    masks: repair.Masks,
    split: bool = False,
    hints: HintFiles = HintFiles(),
) -> None:
    """Develop all photos, show how far it is and say what became of them.

    Raises:
        AutochromeError: there are no photos, hints that make no sense, or a network that is asked for is not here.
        typer.Exit: some failed, or the run was interrupted.
    """
    check_networks(edit)
    usual = load_settings()
    jobs = batch.plan(photos, target, form or usual.format, made=made)
    unread = left_out(photos)
    if not jobs:
        if unread:
            errors.print(str(unread), soft_wrap=True)
        raise AutochromeError(tr("There are no photos in {names}."), names=", ".join(f"“{path}”" for path in photos))
    hints.check([job.source for job in jobs])
    if split:
        jobs = _split(jobs, target, damaged, places=(hints.given, masks.given, masks.saved))
    order = batch.BatchSettings(
        as_scanned(edit, rotate, film),
        overwrite,
        damaged,
        usual.mark if mark is None else mark,
        saved,
        masks,
        hints,
    )
    with watched(label) as (progress, monitor):

        def tell(job: Job, _outcome: batch.Outcome, message: Message | str) -> None:
            if message:
                progress.console.print(f"{job.source}: {message}", soft_wrap=True)

        summary = batch.run(jobs, order, EnginePool(lambda: run_on(device)), tell=tell, monitor=monitor)
    if unread:
        errors.print(str(unread), soft_wrap=True)
    output.print(str(summary))
    if summary.counts[batch.Outcome.FAILED]:
        raise typer.Exit(2)


def _split(jobs: list[Job], target: Path, damaged: bool, places: tuple[Path | None, ...]) -> list[Job]:
    """A job for each print.

    Raises:
        AutochromeError: they have no folder to go into, or are to have masks or hints, whose places are on whole scans.
    """
    if any(place is not None for place in places):
        raise AutochromeError(tr("Masks and hints are of whole scans: give them without --split."))
    if any(job.first is None for job in jobs):
        raise AutochromeError(
            tr("“{output}” is one file, but there may be several results: name a folder with -o."), output=target
        )
    with watched("Looking for prints") as (_, monitor):
        return splitting.split(jobs, monitor, damaged=damaged)
