"""The command line over the engine: ``main.py colorize``, ``models``, ``train`` and ``evaluate``.

Results go to standard output, messages to standard error. Exit codes: 0 all well, 2 something failed, 130 Ctrl-C.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from core import batch
from core.colorize import Tiling
from core.engine import Engine, load_engine
from core.errors import AutochromeError
from core.finish import Adjustments
from core.models.store import TrainedModel, default_model, trained_model, trained_models
from core.settings import load_settings

app = typer.Typer(
    help="Autochrome brings scanned black-and-white photographs back to colour.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)
INTERRUPTED = 130
errors = Console(stderr=True, highlight=False)
output = Console(highlight=False)


class DeviceChoice(StrEnum):
    auto = "auto"
    cpu = "cpu"
    cuda = "cuda"


class Format(StrEnum):
    tiff = "tiff"
    png = "png"
    jpeg = "jpeg"
    webp = "webp"


ModelName = Annotated[str | None, typer.Option(help="A model that `main.py models` lists; else the default.")]
Device = Annotated[DeviceChoice, typer.Option(help="What to run on.")]


def run(arguments: list[str]) -> int:
    """Run a verb and return the exit code; errors that a person can act on become one line."""
    try:
        app(arguments, prog_name="main.py")
    except AutochromeError as error:
        errors.print(f"Error: {error}", markup=False, soft_wrap=True)
        return 2
    except SystemExit as done:
        code = int(done.code or 0)
        if code == INTERRUPTED:
            errors.print("Stopped. Nothing half-written is left behind.")
        return code
    return 0


@contextmanager
def bar(label: str) -> Iterator[tuple[Progress, Callable[[float], None]]]:
    """A progress bar with time left on standard error, and the function that moves it (0…1)."""
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    with Progress(*columns, TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(), console=errors) as progress:
        task = progress.add_task(label, total=1.0)
        yield progress, lambda share: progress.update(task, completed=share)


@app.command(
    epilog="Examples:\n\n  main.py colorize grandma.jpg -o grandma-in-colour.jpg\n\n"
    "  main.py colorize scans/ -o coloured/ --saturation 1.2 --format tiff"
)
def colorize(
    photos: Annotated[list[Path], typer.Argument(help="Photos, and folders that are searched for photos.")],
    target: Annotated[Path, typer.Option("-o", "--output", help="A file for one photo, else a folder.")],
    model: ModelName = None,
    saturation: Annotated[float, typer.Option(min=0.0, max=2.0, help="Factor on the colours; 1 is the model's.")] = 1.4,
    working_size: Annotated[int, typer.Option(min=64, help="Long side in pixels at which colours are found.")] = 1024,
    tile: Annotated[int, typer.Option(min=64, help="Side of a tile in pixels.")] = 256,
    overlap: Annotated[int, typer.Option(min=0, help="Pixels that neighbouring tiles share.")] = 64,
    device: Device = DeviceChoice.auto,
    form: Annotated[
        Format | None, typer.Option("--format", help="Format of the results; else that of the scan.")
    ] = None,
    overwrite: Annotated[bool, typer.Option(help="Replace results that are there already.")] = False,
    mark: Annotated[
        bool | None, typer.Option(help="Write model and settings into the metadata; else as in the window.")
    ] = None,
) -> None:
    """Colorize photos, and whole folders of them, into new files; what is done already is skipped."""
    if overlap > tile // 2:
        raise AutochromeError(
            f"An overlap of {overlap} px is too much for tiles of {tile} px: use {tile // 2} or less."
        )
    chosen = trained_model(model) if model else default_model()
    jobs = batch.plan(photos, target, form.value if form else None)
    if not jobs:
        raise AutochromeError("There are no photos in " + ", ".join(f"“{path}”" for path in photos) + ".")
    settings = Tiling(working_size=working_size, tile=tile, overlap=overlap)
    marked = load_settings().mark if mark is None else mark
    order = batch.Order(chosen, settings, Adjustments(saturation), overwrite, marked)

    @cache
    def engine() -> Engine:
        return load_engine(chosen, device.value)

    with bar("Colorizing") as (progress, move):

        def tell(job: batch.Job, _outcome: batch.Outcome, message: str) -> None:
            if message:
                progress.console.print(f"{job.source}: {message}", markup=False, soft_wrap=True)

        summary = batch.run(jobs, order, engine, tell=tell, progress=move)
    output.print(str(summary))
    if summary.counts[batch.Outcome.FAILED]:
        raise typer.Exit(2)


@app.command(epilog="Example:\n\n  main.py models --device cpu")
def models(device: Device = DeviceChoice.auto) -> None:
    """List the models, and what each really runs on here."""
    table = Table(box=None, pad_edge=False)
    for column in ("name", "good at", "version", "size", "runs on"):
        table.add_column(column)
    for model in trained_models():
        size = f"{model.bytes / 1e6:.0f} MB"
        table.add_row(model.name, model.good_at, model.version, size, _runs_on(model, device))
    output.print(table)


def _runs_on(model: TrainedModel, device: DeviceChoice) -> str:
    try:
        return load_engine(model, device.value).runs_on
    except AutochromeError as error:
        return str(error)


@app.command(
    epilog="Examples:\n\n  main.py train album/ --name family --minutes 30\n\n"
    "  main.py train photos/ --name mine --new unet-lite0 --epochs 20 --resume"
)
def train(
    folder: Annotated[Path, typer.Argument(help="Colour photographs, subfolders included.")],
    name: Annotated[str, typer.Option(help="What the new model is called.")],
    start: Annotated[str | None, typer.Option("--from", help="The model to go on from; else the default.")] = None,
    new: Annotated[str | None, typer.Option(help="Train this system anew instead, such as unet-lite0.")] = None,
    minutes: Annotated[float | None, typer.Option(min=0.01, help="How long to train.")] = None,
    epochs: Annotated[float | None, typer.Option(min=0.001, help="How often to go through the folder.")] = None,
    resume: Annotated[bool, typer.Option(help="Go on with an interrupted run of that name.")] = False,
) -> None:
    """Train a model on a folder of colour photographs; it then stands among the models."""
    from core.train import train_model
    from core.training.trainer import Budget, Report

    if (minutes is None) == (epochs is None):
        raise AutochromeError("Say how long to train: either --minutes or --epochs.")
    with bar("Training") as (progress, move):

        def report(report: Report) -> None:
            losses = ", ".join(f"{loss} {value:.4f}" for loss, value in report.losses.items())
            progress.update(progress.task_ids[0], description=f"step {report.step}: {losses}")
            move(report.share)

        model = train_model(folder, name, Budget(minutes, epochs), start=start, new=new, resume=resume, report=report)
    output.print(f"{model.name} is trained: main.py colorize PHOTO -o FILE --model {model.name!r}", markup=False)


@app.command(epilog="Example:\n\n  main.py evaluate photos/val --model natural --json figures.json")
def evaluate(
    folder: Annotated[Path, typer.Argument(help="Colour photographs to be made grey, colorized and compared.")],
    model: Annotated[list[str] | None, typer.Option(help="Models to compare; else the default.")] = None,
    device: Device = DeviceChoice.auto,
    to_json: Annotated[Path | None, typer.Option("--json", help="Also write the figures to this file.")] = None,
) -> None:
    """Measure models on colour photographs at saturation 100 %, beside plain grey."""
    from core.evaluation.evaluate import as_json
    from core.evaluation.evaluate import evaluate as measure

    chosen = [trained_model(name) for name in model] if model else [default_model()]
    figures = {}
    for each in chosen:
        with bar(each.name) as (_, move):
            figures[each.name] = measure(folder, load_engine(each, device.value), progress=move)
    table = Table(box=None, pad_edge=False)
    for column in ("model", "photos", "AuC %", "above grey", "colourfulness"):
        table.add_column(column, justify="left" if column == "model" else "right")
    for name, of in figures.items():
        above, colour = f"{of.auc_above_grey:+.2f}", f"{of.colourfulness:.2f}"
        table.add_row(name, str(of.photos), f"{of.auc:.2f}", above, colour)
    output.print(table)
    if to_json:
        text = json.dumps({name: as_json(of) for name, of in figures.items()}, indent=2)
        to_json.write_text(text + "\n", "utf-8")
