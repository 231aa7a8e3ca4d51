"""``main.py evaluate``: models measured on colour photographs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from core.atomic import atomic_write
from core.cli.app import Device, app, errors, named_model, output, run_on, watched
from core.engine import load_engine
from core.errors import AutochromeError
from core.messages import tr
from core.program import NAME, has_torch

WIDTH = 110  # columns: figures that are cut off at the edge of a narrow terminal are of no use


@app.command(
    epilog=f"Examples:\n\n  {NAME} evaluate photos/val --model natural --json figures.json\n\n"
    f"  {NAME} evaluate photos/val --by-prefix --old-print --sheet sheet.jpg"
)
def evaluate(
    folder: Annotated[Path, typer.Argument(help="Colour photographs to be made grey, colorized and compared.")],
    model: Annotated[list[str] | None, typer.Option(help="Models to compare; else the default.")] = None,
    by_folder: Annotated[bool, typer.Option("--by-folder", help="Also the means of each subfolder.")] = False,
    by_prefix: Annotated[
        bool, typer.Option("--by-prefix", help="Also by the files' names up to the first dash or underscore.")
    ] = False,
    old_print: Annotated[
        bool, typer.Option("--old-print", help="Also on each photograph aged into an old print.")
    ] = False,
    saturation: Annotated[float, typer.Option(min=0.0, max=2.0, help="Factor on the colours; 1 is the model's.")] = 1.0,
    device: Device = None,
    to_json: Annotated[Path | None, typer.Option("--json", help="Also write all figures to this file.")] = None,
    sheet: Annotated[Path | None, typer.Option(help="Also write a contact sheet to this picture.")] = None,
) -> None:
    """Measure models on colour photographs, beside plain grey and the truth."""
    from core.evaluation import evaluate as evaluation
    from core.evaluation import report
    from core.evaluation.perceptual import backbone_file
    from core.evaluation.sheet import MOST_PHOTOS, check_sheet, write_sheet

    if sheet:
        check_sheet(sheet)
    for target in (to_json, sheet):
        if target and not target.parent.is_dir():
            raise AutochromeError(
                tr("There is no folder {parent} to write {file} to."), parent=target.parent, file=target.name
            )
    chosen = [named_model(name) for name in model] if model else [named_model(None)]
    engines = {each.name: load_engine(each, run_on(device)) for each in chosen}
    kept = MOST_PHOTOS if sheet else 0
    with watched("Evaluating") as (_, monitor):
        found = evaluation.evaluate(
            folder, engines, saturation=saturation, old_print=old_print, kept=kept, monitor=monitor
        )
    by_theme = report.themes(found.photos, by_folder, by_prefix) if by_folder or by_prefix else {}
    Console(highlight=False, markup=False, width=max(output.width, WIDTH)).print(report.table(found.photos, by_theme))
    for path in found.left_out:
        errors.print(f"{path}: left out; it cannot be read or is too small", soft_wrap=True)
    if not has_torch():
        errors.print("LPIPS is left out: PyTorch is not installed.", soft_wrap=True)
    elif not backbone_file().is_file():
        errors.print(f"LPIPS is left out: AlexNet's weights are not at {backbone_file()}.", soft_wrap=True)
    if to_json:
        text = json.dumps(report.as_json(found, by_theme), indent=2, ensure_ascii=False)
        with atomic_write(to_json) as beside:
            beside.write_text(text + "\n", "utf-8")
    if sheet:
        write_sheet(found.photos, sheet)
