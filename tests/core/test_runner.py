"""A batch in processes of its own: the same pictures, byte for byte, and an end when it is cancelled."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from core.batch import BatchSettings, Job, Outcome, Summary, run
from core.colorize import Tiling
from core.edit import Edit
from core.engine import EnginePool
from core.errors import Cancelled
from core.models.store import default_model
from core.monitor import Monitor
from core.runner import Processes, Runner, Threads
from core.stages.colour import Colour, ref_to

ROOT = Path(__file__).parents[2]
ORDER = BatchSettings(Edit(colour=Colour(ref_to(default_model()), Tiling(working_size=128))))


@pytest.fixture
def scans(scan: Path, tmp_path: Path) -> list[Path]:
    """Two photos, and one that is none."""
    places = [tmp_path / f"{name}.jpg" for name in ("a", "b", "c")]
    for place in places:
        shutil.copy(scan, place)
    places[1].write_bytes(b"no picture")
    return places


def ran(scans: list[Path], folder: Path, runner: Runner, monitor: Monitor | None = None) -> tuple[Summary, list[str]]:
    jobs, said = [Job(scan, folder / scan.name) for scan in scans], list[str]()
    summary = run(
        jobs, ORDER, EnginePool(lambda: "cpu"), runner=runner, tell=lambda *told: said.append(told[2]), monitor=monitor
    )
    return summary, said


def test_processes_make_what_threads_make(scans: list[Path], tmp_path: Path) -> None:
    summary, said = ran(scans, tmp_path / "processes", Processes(2))
    assert (summary.counts[Outcome.DONE], summary.counts[Outcome.FAILED]) == (2, 1)
    assert (summary, said) == ran(scans, tmp_path / "threads", Threads(2))
    for name in ("a.jpg", "c.jpg"):
        assert (tmp_path / "processes" / name).read_bytes() == (tmp_path / "threads" / name).read_bytes()


def test_a_batch_in_processes_is_cancelled(scans: list[Path], tmp_path: Path) -> None:
    def stop(_share: float) -> None:
        monitor.cancel()

    monitor, folder = Monitor(stop), tmp_path / "out"
    with pytest.raises(Cancelled):
        ran([scans[0], *scans * 20], folder, Processes(2), monitor)
    assert len([path for path in folder.iterdir() if path.suffix == ".jpg"]) < 40
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


def until_held(place: Path, monitor: Monitor) -> bool:
    """Work that lasts until it is paused, which it says by a file, and then goes on; whether it was held up."""
    while not monitor.is_paused:
        time.sleep(0.001)
    place.touch()
    monitor.check()
    return monitor.paused_for > 0


def test_pause_reaches_processes(tmp_path: Path) -> None:
    monitor = Monitor()
    with Processes(2) as runner, runner.heeding(monitor):
        held = [runner.submit(until_held, tmp_path / f"{number}", monitor) for number in range(2)]
        monitor.pause()
        deadline = time.monotonic() + 60
        while len(list(tmp_path.iterdir())) < 2:
            assert time.monotonic() < deadline
        assert not any(each.done() for each in held)
        monitor.resume()
        assert [each.result(60) for each in held] == [True, True]


KILLED = """
import os, signal, time
from core.monitor import IDLE
from core.runner import Processes

def wait(_unit, _monitor):
    print(os.getpid(), flush=True)
    time.sleep(600)

if __name__ == "__main__":
    with Processes(1) as runner:
        runner.submit(wait, 1, IDLE)
        time.sleep(600)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills are Unix's")
def test_workers_do_not_outlive_a_program_that_was_killed(tmp_path: Path) -> None:
    (tmp_path / "killed.py").write_text(KILLED)
    program = subprocess.Popen([sys.executable, tmp_path / "killed.py"], env={**os.environ, "PYTHONPATH": str(ROOT)},
                               stdout=subprocess.PIPE, text=True)  # fmt: skip
    assert program.stdout is not None
    worker = psutil.Process(int(program.stdout.readline()))
    program.kill()
    program.communicate(timeout=60)  # its output ends with the last that holds it
    worker.wait(60)
