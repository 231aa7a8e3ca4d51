"""``main.py merge``: shots of one print, each with glare somewhere else, become one picture without it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from core.cli.app import app, errors, output, watched
from core.merging import merge, merged_name
from core.photo import CLI_LIMIT
from core.program import NAME


@app.command("merge", epilog=f"Example:\n\n  {NAME} merge shot1.jpg shot2.jpg shot3.jpg -o grandma.tif")
def merge_shots(
    shots: Annotated[list[Path], typer.Argument(help="Two to five photographs of one print, from several sides.")],
    target: Annotated[
        Path | None, typer.Option("-o", "--output", help="The picture to write; else a TIFF beside the first shot.")
    ] = None,
) -> None:
    """Make one flat picture of a print that was photographed several times, without the reflections on it."""
    path = target or merged_name(shots[0])
    with watched("Merging") as (_, monitor):
        warnings = merge(dict.fromkeys(shots), path, max_pixels=CLI_LIMIT, monitor=monitor)
    for warning in warnings:
        errors.print(f"{path.name}: {warning}", soft_wrap=True)
    output.print(str(path), soft_wrap=True)
