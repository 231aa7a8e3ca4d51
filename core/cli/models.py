"""``main.py models``: what is installed, and exporting it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from core.cli.app import Device, DeviceChoice, app, named_model, output, run_on
from core.engine import load_engine
from core.errors import AutochromeError
from core.models.catalogue import untrained
from core.models.store import TrainedModel, trained_models
from core.program import NAME

models = typer.Typer(invoke_without_command=True, help="List the models, export or import one.")
app.add_typer(models, name="models")


@models.callback(epilog=f"Examples:\n\n  {NAME} models --device cpu\n\n  {NAME} models export family -o family.onnx")
def show(context: typer.Context, device: Device = None) -> None:
    """List the models, and what each really runs on here."""
    if context.invoked_subcommand is not None:
        return
    table = Table(box=None, pad_edge=False)
    for column in ("name", "good at", "version", "size", "runs on"):
        table.add_column(column)
    there = trained_models()
    for model in there:
        table.add_row(model.name, model.good_at, model.version, model.megabytes, _runs_on(model, device))
    output.print(table)
    systems = untrained(there)
    if systems:
        names = ", ".join(system.name for system in systems)
        output.print("\nwithout weights here:", names, soft_wrap=True)
        output.print(f"train one: {NAME} train FOLDER --name NAME --new SYSTEM", soft_wrap=True)


def _runs_on(model: TrainedModel, device: DeviceChoice | None) -> str:
    try:
        return load_engine(model, run_on(device)).runs_on
    except AutochromeError as error:
        return str(error)


@models.command(epilog=f"Example:\n\n  {NAME} models export family -o family.onnx")
def export(
    name: Annotated[str, typer.Argument(help=f"A model that `{NAME} models` lists.")],
    target: Annotated[Path, typer.Option("-o", "--output", help="A file that ends in .onnx or .safetensors.")],
    overwrite: Annotated[bool, typer.Option(help="Replace the file if it is there already.")] = False,
) -> None:
    """Write a model into one file: ONNX with its weights inside, or the weights alone as safetensors."""
    from core.models.export import export_model

    export_model(named_model(name), target, overwrite=overwrite)
    output.print(f"{name} is in {target}.", soft_wrap=True)


@models.command("import", epilog=f"Example:\n\n  {NAME} models import friend.onnx --name friend")
def take_in(
    file: Annotated[Path, typer.Argument(help="An ONNX file: lightness (N, 1, H, W) to ab (N, 2, H, W).")],
    name: Annotated[str, typer.Option(help="What the model is called here.")],
) -> None:
    """Take in an ONNX model from elsewhere, once it has coloured a small picture in a process of its own."""
    from core.models.onnx_import import import_model

    model = import_model(file, name)
    output.print(f"{model.name} is there: {NAME} colorize PHOTO -o FILE --model {model.name!r}")
