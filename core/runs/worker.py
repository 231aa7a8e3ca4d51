"""The process that trains: ``python -m core.runs.worker``, started by `core.runs.supervisor`.

The first line on standard input is the `TrainRequest`, each further one a `Command`; events go to standard output. When
standard input ends, whoever started this is gone: the run is left with a checkpoint, if that takes a few seconds only.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from core.dataset import FolderScan, PhotoKind
from core.errors import AutochromeError, Cancelled
from core.messages import message, tr
from core.models.store import trained_model
from core.training.control import Callbacks, Command, Control, Doing
from core.training.events import Event, Failed, Finished, Left, Planned, Scanned, TrainRequest, encode

if TYPE_CHECKING:
    from core.runs.session import Plan

GRACE = 3.0  # seconds for a last checkpoint, once the parent is gone
SCAN_STEP = 0.02  # of the folder, between two events
NICENESS = 5  # the window goes first


def main() -> None:
    """Train by the order on standard input, and tell on standard output what happens."""
    with os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8") as events:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever a library prints is no event
        if hasattr(os, "nice"):
            os.nice(NICENESS)
        order = TrainRequest(**json.loads(sys.stdin.readline()))
        control = Control()
        threading.Thread(target=_listen, args=(control,), name="commands", daemon=True).start()
        tell = _teller(events)
        tell(Doing(message(tr("Starting up"))))  # torch takes its time
        try:
            tell(_train(order, control, tell))
        except Cancelled:
            tell(Left())
        except AutochromeError as error:
            tell(Failed(error.message))
        except Exception as error:  # noqa: BLE001 -- whatever it is, the parent must hear of it
            tell(Failed(message(tr("The training failed: {reason}"), reason=error), traceback.format_exc()))


def _teller(events: TextIO) -> Callable[[Event], None]:
    def tell(event: Event) -> None:
        try:
            events.write(encode(event) + "\n")
            events.flush()
        except BrokenPipeError:  # nobody listens any more; the end of standard input ends the run
            return

    return tell


def _listen(control: Control) -> None:
    for line in sys.stdin:
        control.send(Command(line.strip()))
    control.send(Command.LEAVE)
    threading.Timer(GRACE, os._exit, [1]).start()


def _train(order: TrainRequest, control: Control, tell: Callable[[Event], None]) -> Event:
    from core.runs.session import planned, probe, train_model

    chosen = planned(order.name) if order.resume else _plan(order)
    if chosen.start:
        title = trained_model(chosen.start).title
        tell(Doing(message(tr("Getting the model “{model}” ready"), model=title)))
    found = _found(order)
    callbacks = Callbacks(tell, tell, tell, tell, tell)
    if order.probe:
        tell(Planned(asdict(chosen.recipe)))
        tell(probe(chosen, callbacks, control, found))
        return Left()
    told = [0.0]

    def scanned(found: FolderScan) -> None:
        if found.share >= min(1.0, told[0] + SCAN_STEP):
            told[0] = found.share
            tell(Scanned(found.share, {kind.value: len(paths) for kind, paths in found.paths.items()}))

    model = train_model(
        chosen,
        found=found,
        resume=order.resume,
        smaller=order.smaller,
        scanned=scanned,
        callbacks=callbacks,
        control=control,
    )
    return Finished(model.name)


def _plan(order: TrainRequest) -> Plan:
    from core.runs.session import plan
    from core.training.state import Budget

    budget = Budget(order.minutes, order.epochs)
    return plan(Path(order.folder), order.name, budget, start=order.start, new=order.new, settings=order.settings)


def _found(order: TrainRequest) -> FolderScan | None:
    if not order.photos:
        return None
    found = FolderScan(len(order.photos))
    for path, colourfulness in order.photos:
        found.paths[PhotoKind.USABLE].append(Path(path))
        found.colourfulness.append(colourfulness)
    return found


if __name__ == "__main__":
    main()
