"""What the verbs of the command line share: the application, where they print, and options."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from socket import socketpair
from threading import Thread
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from core.errors import AutochromeError, Cancelled
from core.messages import tr
from core.models.catalogue import descriptors
from core.models.store import TrainedModel, default_model, trained_model, trained_models
from core.monitor import Monitor
from core.program import NAME
from core.settings import load_settings

if TYPE_CHECKING:
    from core.engine import interface

app = typer.Typer(
    help="Autochrome brings scanned black-and-white photographs back to colour.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)
errors = Console(stderr=True, highlight=False, markup=False)  # names of files and models are no markup
output = Console(highlight=False, markup=False)
INTERRUPTED = 130  # exit code after Ctrl-C
STOPPED = "Stopped. Nothing half-written is left behind."


class DeviceChoice(StrEnum):
    """What models can be told to run on."""

    auto = "auto"
    cpu = "cpu"
    cuda = "cuda"
    mps = "mps"


ModelName = Annotated[str | None, typer.Option(help=f"A model that `{NAME} models` lists; else the default.")]
Device = Annotated[DeviceChoice | None, typer.Option(help="What to run on; else as in the window's settings.")]


def interrupted(sentence: str = STOPPED) -> typer.Exit:
    """Say goodbye after Ctrl-C; what is returned is to be raised."""
    errors.print(sentence)
    return typer.Exit(INTERRUPTED)


@contextmanager
def bar(label: str) -> Iterator[tuple[Progress, Callable[[float], None]]]:
    """A progress bar with time left on standard error, and the function that moves it (0…1)."""
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    with Progress(*columns, TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(), console=errors) as progress:
        task = progress.add_task(label, total=1.0)
        yield progress, lambda share: progress.update(task, completed=share)


@contextmanager
def watched(label: str, goodbye: str = STOPPED) -> Iterator[tuple[Progress, Monitor]]:
    """A `bar`, and the monitor that moves it and that Ctrl-C cancels, which is said by ``goodbye``.

    Raises:
        typer.Exit: it was cancelled.
    """
    with bar(label) as (progress, move):
        monitor = Monitor(move)
        try:
            with on_interrupt(monitor.cancel):
                yield progress, monitor
        except Cancelled as stopped:
            raise interrupted(goodbye) from stopped


@contextmanager
def on_interrupt(stop: Callable[[], None]) -> Iterator[None]:
    """Ctrl-C calls ``stop``, which ends the work at its next step; a second one ends it at once.

    Python runs its handlers when the library that the main thread is in comes back. A thread of its own hears the
    system's word for it, so that ``stop`` can end such a library too.
    """
    hears, told = socketpair()
    told.setblocking(False)

    def listen() -> None:
        while heard := hears.recv(1):
            if heard[0] == signal.SIGINT:
                stop()
                return

    def obey(_signal: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, before)

    listener = Thread(target=listen, name="Ctrl-C", daemon=True)
    before = signal.signal(signal.SIGINT, obey)
    woken = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    listener.start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(woken)
        signal.signal(signal.SIGINT, before)
        told.close()
        listener.join()
        hears.close()


def run_on(device: DeviceChoice | None) -> interface.Device:
    """The device that was named, or that of the settings."""
    return device.value if device else load_settings().device


def named_model(name: str | None) -> TrainedModel:
    """The trained model of that name, or the default one.

    Raises:
        AutochromeError: there is none; where a system has that name, the message says how to train it.
    """
    if name is None:
        return default_model()
    if name not in {model.name for model in trained_models()}:
        described = descriptors().get(name)
        if described:
            raise AutochromeError(
                tr("{name} has no weights here: train it with {command}"), name=name, command=described.command
            )
    return trained_model(name)
