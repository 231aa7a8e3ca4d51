"""``main.py train``: a model from a folder of colour photographs."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich import filesize

from core.cli.app import app, bar, errors, interrupted, named_model, on_interrupt, output
from core.errors import AutochromeError, Cancelled
from core.messages import Message, tr
from core.program import NAME, need_torch

if TYPE_CHECKING:
    from core.dataset import FolderScan
    from core.runs.session import Plan
    from core.training.control import Needed, StepReport, Validation


GOES_ON = "Stopped. The same command with --resume goes on from here."
_NAMED = 10  # files of a kind that are named; the others are counted


class Pretrained(StrEnum):
    """What a new network starts from."""

    published = "published"
    none = "none"


@app.command(
    epilog=f"Examples:\n\n  {NAME} train album/ --name family --minutes 30\n\n"
    f"  {NAME} train photos/ --name mine --new unet-lite0 --epochs 20 --set batch=16\n\n"
    f"  {NAME} train album/ --name family --minutes 30 --resume"
)
def train(
    folder: Annotated[Path, typer.Argument(help="Colour photographs, subfolders included.")],
    name: Annotated[str, typer.Option(help="What the new model is called.")],
    start: Annotated[str | None, typer.Option("--from", help="The model to go on from; else the default.")] = None,
    new: Annotated[str | None, typer.Option(help="Train this system anew instead, such as unet-lite0.")] = None,
    minutes: Annotated[float | None, typer.Option(min=0.01, help="How long to train.")] = None,
    epochs: Annotated[float | None, typer.Option(min=0.001, help="How often to go through the folder.")] = None,
    cpu_seconds: Annotated[
        float | None, typer.Option(min=1.0, help="Processor seconds, for comparing systems on equal terms.")
    ] = None,
    resume: Annotated[bool, typer.Option(help="Go on with an interrupted run of that name.")] = False,
    pretrained: Annotated[Pretrained, typer.Option(help="What a new system's backbone starts from.")] = (
        Pretrained.published
    ),
    settings: Annotated[
        list[str] | None, typer.Option("--set", help="KEY=VALUE: change a field of the recipe.")
    ] = None,
) -> None:
    """Train a model on a folder of colour photographs; it then stands among the models.

    Without --minutes and --epochs it goes through the folder as often as the system's recipe says.
    """
    need_torch()
    if [minutes, epochs, cpu_seconds].count(None) < 2:
        raise AutochromeError(tr("Say how long to train in one way: --minutes, --epochs or --cpu-seconds."))
    if start:
        named_model(start)  # whose error says how to train a system that has no weights
    from core.runs.session import plan
    from core.training.run_folder import checkpoints, run_folder
    from core.training.state import Budget

    changes = [*(settings or []), *(["pretrained=none"] if pretrained is Pretrained.none else [])]
    chosen = plan(folder, name, Budget(minutes, epochs, cpu_seconds), start=start, new=new, settings=changes)
    try:
        _train(chosen, resume)
    except Cancelled as stopped:
        raise (interrupted(GOES_ON) if checkpoints(run_folder(name)) else interrupted()) from stopped


def _train(chosen: Plan, resume: bool) -> None:
    from core.runs.session import train_model
    from core.training.control import Callbacks, Command, Control, last_kept
    from core.training.run_folder import run_folder

    control = Control()
    curve: list[Validation] = []
    with bar("Looking through the folder") as (progress, move), on_interrupt(lambda: control.send(Command.LEAVE)):
        task = progress.task_ids[0]

        def show(found: FolderScan) -> None:
            progress.update(task, description=str(found), completed=found.share)
            if found.share >= 1.0:
                _tell_left_out(found)

        def report(report: StepReport) -> None:
            losses = ", ".join(f"{loss} {value:.4f}" for loss, value in report.losses.items())
            pace = f"{report.photos_per_second:.0f} photos/s"
            progress.update(task, description=f"step {report.step}, epoch {report.epoch:.1f}: {losses}, {pace}")
            move(report.share)

        def validated(found: Validation) -> None:
            curve.append(found)
            note = ", kept so far" if found.is_kept else ""
            say(f"epoch {found.epoch:.1f}: validation loss {found.loss:.4f}{note}")

        def say(sentence: Message | str) -> None:
            progress.console.print(str(sentence), soft_wrap=True)

        def take(needed: Needed) -> None:
            memory, disk = filesize.decimal(needed.memory), filesize.decimal(needed.disk)
            say(f"takes about {memory} of memory and {disk} on the disk, in {folder}")

        folder = run_folder(chosen.name)
        callbacks = Callbacks(report=report, validation=validated, message=say, needed=take)
        model = train_model(chosen, resume=resume, scanned=show, callbacks=callbacks, control=control)
    kept = last_kept(curve)
    if kept is not None and kept.step == 0:
        output.print(
            "No epoch was clearly better on the photographs kept aside, so the model is as it was at the start."
        )
    output.print(f"{model.name} is trained: {NAME} colorize PHOTO -o FILE --model {model.name!r}")


def _tell_left_out(found: FolderScan) -> None:
    for kind, paths in found.left_out():
        named = ", ".join(path.name for path in paths[:_NAMED])
        more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
        errors.print(f"left out, {kind}: {named}{more}", soft_wrap=True)
