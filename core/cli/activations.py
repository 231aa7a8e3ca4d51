"""``main.py activations``: what a layer of a model makes of a photo."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from PIL import Image

from core.atomic import atomic_write
from core.cli.app import ModelName, app, named_model, output
from core.colorize import at_working_size
from core.evaluation.sheet import check_sheet
from core.photo import CLI_LIMIT, open_photo
from core.program import NAME, need_torch


@app.command(
    epilog=f"Examples:\n\n  {NAME} activations grandma.jpg --layer 3 -o sheet.png\n\n"
    f"  {NAME} activations grandma.jpg --layer 0 -o sheet.png   (a number that is none lists the layers)"
)
def activations(
    photo: Annotated[Path, typer.Argument(help="The photo to look at.")],
    layer: Annotated[int, typer.Option(help="Number of the layer, from 1 in the order in which they run.")],
    target: Annotated[Path, typer.Option("-o", "--output", help="The picture to write, such as sheet.png.")],
    model: ModelName = None,
) -> None:
    """Write a sheet of the feature maps that a layer of a model makes of a photo, seen whole at its native size."""
    need_torch()
    check_sheet(target)
    chosen = named_model(model)
    seen = at_working_size(open_photo(photo, max_pixels=CLI_LIMIT), chosen.card.native_size)
    from core.models.activations import draw_maps, feature_maps
    from core.models.weights import load_network

    found = feature_maps(load_network(chosen), seen, layer, chosen.card)
    form = Image.registered_extensions()[target.suffix.lower()]
    with atomic_write(target) as beside:
        draw_maps(found).save(beside, form, quality=92)
    output.print(f"{target}: {len(found.maps)} feature maps of {found.name}", soft_wrap=True)
