"""``main.py colorize``: photos and folders of photos into new files."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from core import batch
from core.cli.app import Device, ModelName, app, errors, named_model, output, run_on, watched
from core.cli.controls import with_controls
from core.colorize import Tiling
from core.edit import Edit
from core.engine import EnginePool
from core.errors import AutochromeError
from core.geometry import Geometry
from core.messages import Message, tr
from core.models.store import Blend, Model
from core.names import Job
from core.photo import WRITTEN, Kept, SaveOptions
from core.photo.folder import left_out
from core.photo.formats import written_titles
from core.settings import load_settings
from core.stages.colour import Colour, ref_to


class Rotation(StrEnum):
    """Degrees clockwise."""

    none = "0"
    right = "90"
    half = "180"
    left = "270"


class Depth(StrEnum):
    """Bits per sample."""

    eight = "8"
    sixteen = "16"


class Merge(StrEnum):
    """How tiles become one picture."""

    anchored = "anchored"
    average = "average"


_DEEP, _LOSSY = (str(written_titles(wanted)) for wanted in (lambda can: can.is_deep, lambda can: can.has_quality))


def _checked(form: str | None) -> str | None:
    if form is not None and form not in WRITTEN:
        raise typer.BadParameter(f"“{form}” is not one of {', '.join(WRITTEN)}.")
    return form


@app.command(
    epilog="Examples:\n\n  main.py colorize grandma.jpg -o grandma-in-colour.jpg\n\n"
    "  main.py colorize scans/ -o coloured/ --saturation 1.2 --format tiff\n\n"
    "  main.py colorize scans/ -o coloured/ --model natural --blend family --share 0.3\n\n"
    "  main.py colorize a.tif -o b.tif --working-size 5120 --tile 4096 --stride 32 --merge average"
)
@with_controls
def colorize(
    photos: Annotated[list[Path], typer.Argument(help="Photos, and folders that are searched for photos.")],
    target: Annotated[Path, typer.Option("-o", "--output", help="A file for one photo, else a folder.")],
    model: ModelName = None,
    blend: Annotated[str | None, typer.Option(help="A second model, whose colours are mixed in.")] = None,
    share: Annotated[float, typer.Option(min=0.0, max=1.0, help="Of the second model's colours in the mixture.")] = 0.5,
    edit: Edit = Edit(),
    rotate: Annotated[Rotation, typer.Option(help="Degrees clockwise to turn the photos by.")] = Rotation.none,
    working_size: Annotated[int, typer.Option(min=64, help="Long side in pixels at which colours are found.")] = 1024,
    tile: Annotated[int, typer.Option(min=64, help="Side of a tile in pixels.")] = 256,
    stride: Annotated[
        int | None,
        typer.Option(min=1, help="Pixels from one tile to the next, 3/4 of a tile if not said; smaller is slower."),
    ] = None,
    merge: Annotated[
        Merge, typer.Option(help="Tiles under the colours of the whole photo, or their plain average.")
    ] = Merge.anchored,
    device: Device = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar=f"<{'|'.join(WRITTEN)}>",
            callback=_checked,
            help="Format of the results; else as in the settings.",
        ),
    ] = None,
    depth: Annotated[Depth | None, typer.Option(help=f"Bits per sample of {_DEEP}; else those of the scan.")] = None,
    quality: Annotated[int, typer.Option(min=1, max=100, help=f"Of {_LOSSY}.")] = 95,
    metadata: Annotated[Kept, typer.Option(help="What becomes of the scan's metadata.")] = Kept.ALL,
    overwrite: Annotated[bool, typer.Option(help="Replace results that are there already.")] = False,
    mark: Annotated[
        bool | None, typer.Option(help="Write model and settings into the metadata; else as in the window.")
    ] = None,
) -> None:
    """Colorize photos, and whole folders of them, into new files; what is done already is skipped."""
    if stride is not None and stride > tile:
        raise AutochromeError(
            tr("A stride of {stride} px leaves gaps between tiles of {tile} px: use {tile} or less."),
            stride=stride,
            tile=tile,
        )
    chosen: Model = named_model(model)
    if blend is not None:
        chosen = Blend(named_model(model), named_model(blend), share)
    usual = load_settings()
    jobs = batch.plan(photos, target, form or usual.format)
    unread = left_out(photos)
    if not jobs:
        if unread:
            errors.print(str(unread), soft_wrap=True)
        raise AutochromeError(tr("There are no photos in {names}."), names=", ".join(f"“{path}”" for path in photos))
    anchored = merge is Merge.anchored
    overlap = tile // 4 if stride is None else tile - stride
    settings = Tiling(working_size, tile, overlap, feather=anchored, anchored=anchored)
    marked = usual.mark if mark is None else mark
    order = batch.BatchSettings(
        replace(edit, geometry=Geometry(quarter_turns=int(rotate) // 90), colour=Colour(ref_to(chosen), settings)),
        overwrite,
        marked,
        SaveOptions(None if depth is None else 8 if depth is Depth.eight else 16, quality, metadata),
    )

    engines = EnginePool(lambda: run_on(device))
    with watched("Colorizing") as (progress, monitor):

        def tell(job: Job, _outcome: batch.Outcome, message: Message | str) -> None:
            if message:
                progress.console.print(f"{job.source}: {message}", soft_wrap=True)

        summary = batch.run(jobs, order, engines, tell=tell, monitor=monitor)
    if unread:
        errors.print(str(unread), soft_wrap=True)
    output.print(str(summary))
    if summary.counts[batch.Outcome.FAILED]:
        raise typer.Exit(2)
