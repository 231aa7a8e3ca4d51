"""Thousands of damaged files are colorized in processes that are watched: none crashes, hangs, swells or goes wrong."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import tempfile
import time
import warnings
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

import numpy as np
import psutil

from tests.trust.seeds import files, mutant
from tests.trust.tally import Tally

STILL = 10.0  # seconds without progress that are a fault
SWOLLEN = 1_500_000_000  # bytes that one file may add to the process
_PER_TURN = 20  # mutants that a process is given at once


class Found(Tally):
    """What became of the mutants: ``done``, ``refused``, and faults by their kind and the mutant's number."""

    slowest = 0.0
    """Seconds."""
    largest = 0
    """Bytes that a file added."""


def run(numbers: range, processes: int = 2) -> Found:
    """Colorize the mutants of these numbers."""
    found = Found()
    todo = [numbers[start : start + _PER_TURN] for start in range(0, len(numbers), _PER_TURN)][::-1]
    workers = [_Worker() for _ in range(min(processes, len(todo)))]
    try:
        while todo or any(worker.doing for worker in workers):
            for index, worker in enumerate(workers):
                if not worker.doing and todo:
                    worker.give(todo.pop())
                if worker.has_failed(found):
                    todo.append(range(worker.at + 1, worker.doing.stop))
                    worker.end()
                    workers[index] = _Worker()
            for connection in wait([worker.pipe for worker in workers if not worker.is_gone], timeout=0.2):
                next(worker for worker in workers if worker.pipe is connection).hear(found)
    finally:
        for worker in workers:
            worker.end()
    return found


class _Worker:
    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.moved: Synchronized[float] = context.Value("d", time.monotonic())
        self.doing = range(0)
        self.at = -1
        self.is_gone = False
        self._folder = Path(tempfile.mkdtemp(prefix="mutants-"))
        self._process = context.Process(target=_work, args=(theirs, self.moved, self._folder), daemon=True)
        self._process.start()
        theirs.close()
        self.pipe.recv()  # what it needs is loaded
        self._usual = psutil.Process(self._process.pid).memory_info().rss

    def give(self, numbers: range) -> None:
        self.doing, self.at = numbers, numbers.start - 1
        self.moved.value = time.monotonic()
        self.pipe.send(numbers)

    def hear(self, found: Found) -> None:
        try:
            number, outcome, said, seconds = self.pipe.recv()
        except (EOFError, ConnectionError):
            self.is_gone = True
            return
        self.at = number
        found.slowest = max(found.slowest, seconds)
        if outcome in ("done", "refused"):
            found.counts[outcome] += 1
        else:
            found.fault(outcome, f"mutant {number}: {said}")
        if number == self.doing.stop - 1:
            self.doing = range(0)

    def has_failed(self, found: Found) -> bool:
        """Whether the process has to be ended, for what it did with the mutant after the last that was told of."""
        if not self.doing or (not self.is_gone and self.pipe.poll()):
            return False
        fault = self._fault(found)
        if fault:
            self.at += 1
            found.fault(fault, f"mutant {self.at}")
        return bool(fault)

    def _fault(self, found: Found) -> str:
        if self.is_gone or not self._process.is_alive():
            return "crash"
        try:
            swollen = psutil.Process(self._process.pid).memory_info().rss - self._usual
        except psutil.Error:
            return "crash"
        found.largest = max(found.largest, swollen)
        if time.monotonic() - self.moved.value > STILL:
            return "still"
        return "swollen" if swollen > SWOLLEN else ""

    def end(self) -> None:
        self._process.kill()
        self._process.join()
        self.pipe.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _work(pipe: Connection, moved: Synchronized[float], folder: Path) -> None:
    """In a process of its own: mutants of the numbers that come, and what became of each."""
    from core.edit import Edit
    from core.engine import EnginePool
    from core.models.store import default_model
    from core.monitor import Monitor
    from core.stages.colour import Colour, Tiling, ref_to

    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    warnings.simplefilter("error")  # of NumPy's: a number that is none
    seeds = files()
    edit = Edit(colour=Colour(ref_to(default_model()), Tiling(64)))
    engines = EnginePool(lambda: "cpu")
    engines.get(default_model())

    def move(_share: float) -> None:
        moved.value = time.monotonic()

    pipe.send(None)
    while True:
        for number in pipe.recv():
            move(0.0)
            began = time.monotonic()
            outcome, said = _colorized(number, seeds, folder, edit, engines, Monitor(move))
            pipe.send((number, outcome, said, time.monotonic() - began))


def _colorized(number, seeds, folder, edit, engines, monitor) -> tuple[str, str]:  # type: ignore[no-untyped-def]
    """What became of a mutant, and what there is to say."""
    name, content = mutant(seeds, number)
    source, target = folder / name, folder / f"{number}-colorized.tif"
    source.write_bytes(content)
    outcome = _tried(source, target, edit, engines, monitor)
    source.unlink()
    target.unlink(missing_ok=True)
    left = list(folder.iterdir())
    for each in left:
        shutil.rmtree(each, ignore_errors=True)
    return ("left", str(left[0])) if left else outcome


def _tried(source, target, edit, engines, monitor) -> tuple[str, str]:  # type: ignore[no-untyped-def]
    from core.errors import AutochromeError
    from core.photo import CLI_LIMIT
    from core.saving import develop_file

    try:
        develop_file(source, target, edit, engines, max_pixels=CLI_LIMIT, monitor=monitor)
    except AutochromeError as error:
        return ("wrong", f"half a file with “{error}”") if target.exists() else ("refused", str(error))
    except Exception as error:  # noqa: BLE001 -- that is the question
        return "exception", f"{type(error).__name__}: {error}"[:300]
    try:
        wrong = _apart(source, target)
    except AutochromeError as error:
        wrong = str(error)
    return ("wrong", wrong) if wrong else ("done", "")


def _apart(source: Path, target: Path) -> str:
    """What is wrong with a result: it must be whole, of the size of each page, and have the page's lightness."""
    from core.photo import CLI_LIMIT, open_photo

    first = open_photo(target, max_pixels=CLI_LIMIT)
    for page in range(first.pages):
        made, scan = (open_photo(path, page, max_pixels=CLI_LIMIT) for path in (target, source))
        if (made.width, made.height) != (scan.width, scan.height):
            return f"{made.width} × {made.height} of {scan.width} × {scan.height}"
        if made.width * made.height < 10**6:
            light = [_grey(photo.load(), photo.space) for photo in (made, scan)]
            apart = float(np.abs(light[0] - light[1]).mean())
            if apart > 4:
                return f"lightness {apart:.1f} apart"
    return ""


def _grey(pixels: np.ndarray, space: object) -> np.ndarray:
    from core.color import lightness

    bands = pixels.shape[2]
    return lightness(pixels[..., : bands - (bands in (2, 4))], space)  # type: ignore[arg-type]
