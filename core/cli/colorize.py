"""``main.py colorize``: photos and folders of photos into new files."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated

import typer

from core.cli import developing
from core.cli.app import Device, ModelName, app, named_model
from core.cli.controls import with_controls
from core.colorize import Tiling
from core.edit import Edit
from core.errors import AutochromeError
from core.film import Film
from core.hints import HintFiles
from core.messages import tr
from core.models.store import Blend, Model
from core.names import COLORIZED
from core.photo import Kept
from core.program import NAME
from core.stages.colour import Colour, ref_to
from core.stages.repair import Masks


class Merge(StrEnum):
    """How tiles become one picture."""

    anchored = "anchored"
    average = "average"


@app.command(
    epilog=f"Examples:\n\n  {NAME} colorize grandma.jpg -o grandma-in-colour.jpg\n\n"
    f"  {NAME} colorize scans/ -o coloured/ --saturation 1.2 --format tiff\n\n"
    f"  {NAME} colorize grandma.jpg -o green-coat.jpg --hints grandma.jpg.hints.json\n\n"
    f"  {NAME} colorize scans/ -o coloured/ --model natural --blend family --share 0.3\n\n"
    f"  {NAME} colorize a.tif -o b.tif --working-size 5120 --tile 4096 --stride 32 --merge average"
)
@with_controls
def colorize(
    photos: developing.Photos,
    target: developing.Target,
    model: ModelName = None,
    blend: Annotated[str | None, typer.Option(help="A second model, whose colours are mixed in.")] = None,
    share: Annotated[float, typer.Option(min=0.0, max=1.0, help="Of the second model's colours in the mixture.")] = 0.5,
    edit: Edit = Edit(),
    rotate: developing.Rotate = developing.Rotation.none,
    film: developing.FilmOf = Film.NONE,
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
    form: developing.Form = None,
    depth: developing.Bits = None,
    quality: developing.Quality = 95,
    metadata: developing.KeptMetadata = Kept.ALL,
    size: developing.Sized = None,
    profile: developing.Colours = "",
    compression: developing.Compressed = developing.Packing.deflate,
    overwrite: developing.Overwrite = False,
    damaged: developing.Damaged = False,
    mark: developing.Mark = None,
    split: developing.Split = False,
    mask: developing.Masks = None,
    save_mask: developing.SavedMasks = None,
    hints: developing.HintsGiven = None,
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
    anchored = merge is Merge.anchored
    overlap = tile // 4 if stride is None else tile - stride
    settings = Tiling(working_size, tile, overlap, feather=anchored, anchored=anchored)
    developing.develop(
        photos,
        target,
        replace(edit, colour=Colour(ref_to(chosen), settings)),
        label="Colorizing",
        made=COLORIZED,
        form=form,
        rotate=rotate,
        film=film,
        device=device,
        saved=developing.options(depth, quality, metadata, size, profile, compression),
        overwrite=overwrite,
        damaged=damaged,
        mark=mark,
        masks=Masks(mask, save_mask),
        split=split,
        hints=HintFiles(hints),
    )
