"""``main.py batch``: an archive as one project, on one machine or many."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress
from rich.table import Table

from core.archive.order import Access, Order
from core.archive.pace import Pace, Way
from core.archive.project import Project
from core.archive.records import Made, State, Unit
from core.archive.report import write_report
from core.archive.run import Tally, run
from core.archive.stores import located
from core.archive.survey import Survey, survey
from core.archive.watch import watch as watching
from core.cli.app import Device, ModelName, app, errors, interrupted, named_model, on_interrupt, output, run_on, watched
from core.cli.controls import with_controls
from core.cli.developing import Damaged, FilmOf, KeptMetadata, Mark, Rotate, Rotation, as_scanned
from core.edit import Edit
from core.engine import EnginePool
from core.errors import AutochromeError, Cancelled
from core.film import Film
from core.messages import tr
from core.monitor import Monitor
from core.names import COLORIZED, RESTORED
from core.photo import Kept
from core.saving import check_networks
from core.settings import load_settings
from core.stages.colour import Colour, ref_to

batch = typer.Typer(no_args_is_help=True, help="Work through an archive as one project, on one machine or many.")
app.add_typer(batch, name="batch")

Folder = Annotated[Path, typer.Argument(metavar="PROJECT", help="The folder of the project.")]
Coloured = Annotated[bool, typer.Option("--colour/--no-colour", help="Lay colours on, or restore only.")]
Workers = Annotated[
    int | None, typer.Option(min=1, max=1000, help="Scans at once, in threads; else measured on the first ones.")
]


@batch.command(
    epilog="Example:\n\n  main.py batch new 1950s/ /share/scans -o /share/results --scratches auto --fade auto"
)
@with_controls
def new(
    folder: Folder,
    sources: Annotated[list[str], typer.Argument(help="Folders of scans, and scans; or addresses, as s3://….")],
    target: Annotated[str, typer.Option("-o", "--output", help="The folder for the results, or an address.")],
    model: ModelName = None,
    colour: Coloured = True,
    edit: Edit = Edit(),
    rotate: Rotate = Rotation.none,
    film: FilmOf = Film.NONE,
    preservation: Annotated[bool, typer.Option(help="Make a TIFF of 16 bits with all metadata.")] = True,
    access: Annotated[bool, typer.Option(help="Make a JPEG to look at.")] = True,
    side: Annotated[int, typer.Option(min=64, max=65_000, help="Longest side of that JPEG, in pixels.")] = 2048,
    quality: Annotated[int, typer.Option(min=1, max=100, help="Of that JPEG.")] = 85,
    metadata: KeptMetadata = Kept.ALL,
    damaged: Damaged = False,
    mark: Mark = None,
) -> None:
    """Begin a project: which scans, what is done with them, and where results go. Nothing is done yet."""
    if not (preservation or access):
        raise AutochromeError(tr("Nothing would be made: leave out --no-preservation or --no-access."))
    order = Order(
        _decided(edit, model, colour, rotate, film),
        preservation,
        Access(side, quality, metadata) if access else None,
        load_settings().mark if mark is None else mark,
        damaged,
        COLORIZED if colour else RESTORED,
    )
    project = Project.begin(folder, list(map(located, sources)), located(target), order)
    _look(project)


@batch.command(epilog="Example:\n\n  main.py batch edit 1950s/ /share/scans/a.tif --saturation 1.1 --no-colour")
@with_controls
def edit(
    folder: Folder,
    scans: Annotated[list[str] | None, typer.Argument(help="Scans that get an Edit of their own; else all.")] = None,
    model: ModelName = None,
    colour: Coloured = True,
    edit: Edit = Edit(),
    rotate: Rotate = Rotation.none,
    film: FilmOf = Film.NONE,
    as_all: Annotated[bool, typer.Option("--as-all", help="Have the scans done as all others again.")] = False,
) -> None:
    """Change what is done with all scans, or with some. What hangs on it is done again by the next run."""
    project = Project(folder)
    decided = _decided(edit, model, colour, rotate, film)
    if scans:
        count = project.decide_for(list(map(located, scans)), None if as_all else decided)
    else:
        count = project.decide(replace(project.order, edit=decided))
    output.print(f"{count} to be done again")


def _decided(edit: Edit, model: str | None, colour: bool, rotate: Rotation, film: Film) -> Edit:
    check_networks(edit)
    return replace(as_scanned(edit, rotate, film), colour=Colour(ref_to(named_model(model))) if colour else None)


@batch.command("run", epilog="Example:\n\n  main.py batch run 1950s/")
def go(
    folder: Folder,
    device: Device = None,
    workers: Workers = None,
    ray: Annotated[
        str | None, typer.Option(metavar="ADDRESS|local", help="Work on the machines of a Ray cluster.")
    ] = None,
) -> None:
    """Do what is new, has changed or was not done; several machines may run one project."""
    project = Project(folder)
    _look(project)
    with watched("Working") as (progress, monitor):
        runner = None
        if ray is not None:
            from core.archive.cluster import Actors

            runner = Actors(ray, project.order, run_on(device), workers)
        tally = run(
            project,
            EnginePool(lambda: run_on(device)),
            pace=None if workers is None else Pace.fixed(Way(workers)),
            runner=runner,
            tell=partial(_tell, progress),
            monitor=monitor,
        )
    _finish(tally)


def _tell(progress: Progress, unit: Unit, made: Made) -> None:
    if made.told:
        progress.console.print(f"{unit.source}: {'; '.join(map(str, made.told))}", soft_wrap=True)


def _look(project: Project) -> Survey:
    """Look through the sources, and say what was found."""
    with watched("Looking through the sources") as (_, monitor):
        found = survey(project, monitor)
    said = (("new", found.new), ("changed", found.changed), ("moved", found.moved),
            ("gone", found.gone), ("without their results", found.lost))  # fmt: skip
    output.print(", ".join(f"{count} {what}" for what, count in said if count) or "nothing new", soft_wrap=True)
    return found


def _finish(tally: Tally) -> None:
    """Say what became of a run.

    Raises:
        typer.Exit: some scans failed.
    """
    counts = tally.counts
    output.print(f"{counts[State.DONE]} done, {counts[State.SKIPPED]} skipped, {counts[State.FAILED]} failed")
    if tally.working:
        pace = tally.megapixels / max(1e-9, tally.seconds)
        output.print(f"{tally.seconds:.1f} s, {pace:.1f} MP/s, {tally.way}; {tally.bound}", soft_wrap=True)
    if counts[State.FAILED]:
        raise typer.Exit(2)


@batch.command(epilog="Example:\n\n  main.py batch status 1950s/")
def status(folder: Folder) -> None:
    """Say how far a project has come, and who works on it."""
    found = Project(folder).status()
    table = Table(box=None, pad_edge=False, show_header=False)
    rows = [(state.value, f"{count}") for state, count in found.counts.items()]
    rows += [("paused", "yes")] if found.is_paused else []
    for name, value in (*rows, ("under way", f"{found.under_way}"), ("gone", f"{found.gone}")):
        table.add_row(name, value)
    for worker, rate in found.rates.items():
        table.add_row(worker, f"{rate:.1f} scans a minute")
    output.print(table)


@batch.command(epilog="Example:\n\n  main.py batch pause 1950s/")
def pause(folder: Folder) -> None:
    """Hold up all runs of a project, whichever machines they are on, until batch resume."""
    Project(folder).pause()


@batch.command(epilog="Example:\n\n  main.py batch resume 1950s/")
def resume(folder: Folder) -> None:
    """Let the runs of a project go on."""
    Project(folder).pause(on=False)


@batch.command(epilog="Example:\n\n  main.py batch stop 1950s/")
def stop(folder: Folder) -> None:
    """End all runs of a project, whichever machines they are on; what is done stays."""
    Project(folder).stop()


@batch.command(epilog="Example:\n\n  main.py batch report 1950s/")
def report(folder: Folder) -> None:
    """Write contact sheets, CSV and JSON of all that the project knows into its folder."""
    for file in write_report(Project(folder)):
        output.print(file, soft_wrap=True)


@batch.command(epilog="Example:\n\n  main.py batch watch 1950s/")
def watch(folder: Folder, device: Device = None) -> None:
    """Do new scans as the scanner finishes them, until Ctrl-C; why one failed is said under failed/ in the results."""
    project, monitor = Project(folder), Monitor()
    errors.print("Watching. Ctrl-C ends it.")

    def tell(unit: Unit, made: Made) -> None:
        said = "".join(f": {message}" for message in made.told)
        output.print(f"{unit.source}: {made.state.value}{said}", soft_wrap=True)

    try:
        with on_interrupt(monitor.cancel):
            watching(project, EnginePool(lambda: run_on(device)), tell=tell, monitor=monitor)
    except Cancelled as stopped:
        raise interrupted() from stopped


@batch.command(epilog="Example:\n\n  main.py batch retry 1950s/ && main.py batch run 1950s/")
def retry(folder: Folder) -> None:
    """Have scans that failed done again by the next run."""
    output.print(f"{Project(folder).retry()} to be done again")
