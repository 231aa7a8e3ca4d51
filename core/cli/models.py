"""``main.py models``: what is installed, what has been published, and moving models in and out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.table import Table

from core.cli.app import Device, DeviceChoice, app, named_model, output, run_on, watched
from core.engine import load_engine
from core.errors import AutochromeError
from core.messages import tr
from core.models.catalogue import untrained
from core.models.store import TrainedModel, trained_models
from core.models.tasks import COLORIZE, DENOISE, FILL, FIND_DAMAGE, time_of
from core.program import NAME, typed
from core.published.catalogue import TASK_TITLES, Entry, entries, entry, refused

TaskName = Literal["denoise", "faces", "enlarge"]
Published = Annotated[str, typer.Argument(help=f"One that `{NAME} models available` lists.")]

models = typer.Typer(
    invoke_without_command=True, help="List the models; get, check and remove published ones; export or import one."
)
app.add_typer(models, name="models")


@models.callback(epilog=f"Examples:\n\n  {NAME} models --device cpu\n\n  {NAME} models export family -o family.onnx")
def show(context: typer.Context, device: Device = None) -> None:
    """List the models, and what each really runs on here."""
    if context.invoked_subcommand is not None:
        return
    table = Table(box=None, pad_edge=False)
    for column in ("name", "for", "good at", "version", "size", "runs on"):
        table.add_column(column)
    for model in _there():
        task = TASK_TITLES[model.card.task]
        table.add_row(model.name, task, model.good_at, model.version, model.megabytes, _runs_on(model, device))
    output.print(table)
    systems = untrained(trained_models())
    if systems:
        names = ", ".join(system.name for system in systems)
        output.print("\nwithout weights here:", names, soft_wrap=True)
        output.print(f"train one: {NAME} train FOLDER --name NAME --new SYSTEM", soft_wrap=True)


def _there() -> list[TrainedModel]:
    return [model for task in TASK_TITLES for model in trained_models(task)]


def _runs_on(model: TrainedModel, device: DeviceChoice | None) -> str:
    if not model.card.outputs:
        return "OpenCV"
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
    file: Annotated[
        Path,
        typer.Argument(help="Published weights; or an ONNX file: lightness (N, 1, H, W) to ab (N, 2, H, W)."),
    ],
    name: Annotated[str, typer.Option(help="What the model is called here, if it is none that is published.")] = "",
    task: Annotated[
        TaskName | None,
        typer.Option("--for", help="What it is for, if it is none that is published; else its weights say."),
    ] = None,
) -> None:
    """Take in a model from elsewhere, once it has coloured a small picture in a process of its own."""
    from core.published.install import take

    model = take(file, name, task or "")
    output.print(f"{model.name} is there{_use(model)}", soft_wrap=True)


def _use(model: TrainedModel) -> str:
    """How it is used, to end a sentence."""
    verb = {COLORIZE.name: "colorize PHOTO -o FILE --model", FIND_DAMAGE.name: "restore PHOTO -o FILE --detector",
            FILL.name: "restore PHOTO -o FILE --filler", DENOISE.name: "restore PHOTO -o FILE --denoiser"}  # fmt: skip
    shown = verb.get(model.card.task)
    return f": {NAME} {shown} {typed([model.name])}" if shown else "."


@models.command(epilog=f"Example:\n\n  {NAME} models available")
def available() -> None:
    """List what others have published and can be fetched by name, on which terms, and what is left out and why."""
    table = Table(box=None, pad_edge=False)
    for column in ("name", "for", "good at", "size", "licence", "here"):
        table.add_column(column, overflow="fold")
    for each in entries().values():
        table.add_row(each.name, TASK_TITLES[each.task], each.good_at, each.megabytes, each.licence, _state(each))
    output.print(table)
    output.print("\nnot offered:", soft_wrap=True)
    for one in refused():
        output.print(f"{one.title}: {one.reason}.", soft_wrap=True)
    output.print(f"\nfetch one: {NAME} models get NAME", soft_wrap=True)


def _state(each: Entry) -> str:
    """Whether it is here, and how fast."""
    model = each.installed
    if model is not None:
        return f"installed, {time_of(each.task, float(model.card.figures.get('seconds', 0)))}"
    come = each.download.come
    return f"{come / each.bytes:.0%} fetched" if come else ""


@models.command(epilog=f"Example:\n\n  {NAME} models get ddcolor-tiny")
def get(
    name: Published,
    accept: Annotated[bool, typer.Option("--accept", help="Accept what its use is restricted to.")] = False,
) -> None:
    """Fetch published weights, check them, and make an ordinary model of them. What was broken off goes on."""
    from core.published import install, terms

    wanted = entry(name)
    if wanted.installed is not None:
        output.print(f"{name} is here already.", soft_wrap=True)
        return
    output.print(f"{wanted.title}: {wanted.megabytes}, {wanted.licence}; trained on {wanted.data}.", soft_wrap=True)
    if wanted.restriction and not terms.is_accepted(wanted):
        output.print(wanted.restriction, soft_wrap=True)
        if not (accept or (sys.stdin.isatty() and typer.confirm("Do you accept that?"))):
            raise AutochromeError(
                tr("{title} is fetched only once its terms are accepted: add --accept."), title=wanted.title
            )
        terms.accept(wanted)
    goodbye = f"Stopped. What has come is kept: {NAME} models get {name} goes on, remove {name} throws it away."
    with watched(wanted.title, goodbye) as (_, monitor):
        model = install.get(wanted, monitor)
    seconds = model.card.figures.get("seconds")
    output.print(
        f"{name} is there{f', {time_of(wanted.task, float(seconds))}' if seconds else ''}{_use(model)}", soft_wrap=True
    )


@models.command(epilog=f"Example:\n\n  {NAME} models remove ddcolor-tiny")
def remove(name: Published) -> None:
    """Remove what was fetched of a published model, all of it or a part."""
    from core.published import install

    wanted = entry(name)
    if wanted.installed is None and not wanted.download.come and not wanted.download.file.exists():
        raise AutochromeError(tr("{name} is not here."), name=name)
    install.remove(wanted)
    output.print(f"{name} is removed.", soft_wrap=True)


@models.command(epilog=f"Example:\n\n  {NAME} models check")
def check() -> None:
    """Say of each published model that is here whether its files are as they were made."""
    from core.published import install

    there = [model for model in _there() if model.is_published]
    damaged = [model.name for model in there if not install.check(model)]
    for model in there:
        output.print(f"{model.name}: {'damaged' if model.name in damaged else 'as it was made'}", soft_wrap=True)
    if damaged:
        raise AutochromeError(tr("Damaged: {models}. Remove each and get it again."), models=", ".join(damaged))
    if not there:
        output.print("No published model is here.", soft_wrap=True)
