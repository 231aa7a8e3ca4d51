"""``main.py suggest``: which colours a place of a photo is likely to have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from core.cli import developing
from core.cli.app import Device, app, output, run_on
from core.color import hex_color
from core.edit import Edit
from core.engine import EnginePool
from core.hints import HintFiles
from core.models.store import default_model
from core.monitor import Monitor
from core.photo import CLI_LIMIT, open_photo
from core.program import NAME
from core.stages.colour import Colour, ref_to
from core.stages.hints import Hints
from core.suggestions import suggest

COUNT = 9


def _place(said: str) -> tuple[float, float]:
    """Read a place as shares of the photo's width and height."""
    try:
        x, y = map(float, said.split(","))
    except ValueError:
        raise typer.BadParameter(f"“{said}” is no place: say X,Y, as 0.42,0.31.") from None
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise typer.BadParameter(f"“{said}” lies outside of the photo: X and Y are from 0 to 1.")
    return x, y


@app.command("suggest", epilog=f"Example:\n\n  {NAME} suggest grandma.jpg --at 0.42,0.61")
def print_suggestions(
    photo: Annotated[Path, typer.Argument(help="A photo.")],
    at: Annotated[str, typer.Option(help="A place: shares of the photo's width and height, as 0.42,0.31.")],
    hints: developing.HintsGiven = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    device: Device = None,
) -> None:
    """Print the colours that a place of a photo is likely to have, the likeliest first."""
    place = _place(at)
    said = HintFiles(hints)
    said.check([photo])
    scan = open_photo(photo, max_pixels=CLI_LIMIT).scan
    edit = Edit(colour=Colour(ref_to(default_model())), hints=Hints(said.of(photo)))
    found = suggest(scan, edit, {}, place, COUNT, EnginePool(lambda: run_on(device)), Monitor())
    if as_json:
        plain = [
            {"ab": list(each.ab), "color": hex_color(each.lightness, each.ab), "probability": round(each.share, 4)}
            for each in found
        ]
        typer.echo(json.dumps({"suggestions": plain}))
        return
    for each in found:
        a, b = each.ab
        output.print(f"{hex_color(each.lightness, each.ab)}  a {a:6.1f}  b {b:6.1f}  {each.share:6.1%}")
