"""Training in a process of its own: what it tells, what it obeys, and how it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from core.messages import message
from core.models.store import trained_model
from core.runs.supervisor import TrainerProcess
from core.training.control import Command, Doing, Needed, Preview, StepReport, Validation
from core.training.events import Event, Failed, Finished, Left, Planned, Scanned, TrainRequest, decode, encode
from core.training.run_folder import checkpoints, discard, run_folder, unfinished

pytestmark = pytest.mark.torch
ROOT = Path(__file__).parents[3]
SETTINGS = ("crop=32", "batch=2", "precision=float32", "validation=0.25", "pretrained=none")


@pytest.fixture
def process(album: Path, home: Path) -> Iterator[TrainerProcess]:
    started = TrainerProcess(TrainRequest(str(album), "mine", new="cnn4", epochs=400.0, settings=SETTINGS))
    yield started
    started.kill()


def until(events: Iterator[Event], kind: type) -> list[Event]:
    seen = []
    for event in events:
        seen.append(event)
        if isinstance(event, kind):
            return seen
    raise AssertionError(seen[-1])


def test_events_travel_as_lines() -> None:
    pictures = np.random.default_rng(0).integers(0, 256, (2, 8, 8, 3), np.uint8)
    for event in (
        Planned({"batch": 32, "betas": [0.9, 0.999]}),
        Needed(3 * 10**9, 10**8),
        Scanned(0.5, {"usable": 3}),
        StepReport(1, 0.5, 0.1, {"l1": 0.25}, 12.0, 30.0),
        Validation(1, 0.5, {"l1": 0.5}, 0.5, True),
        Failed(message("no"), "details"),
        Doing(message("Looking"), 7, 20),
        Doing(message("Looking"), 7, 20, 3.5),
    ):
        line = encode(event)
        assert "\n" not in line
        assert decode(line) == event
    back = decode(encode(Preview(7, pictures, pictures[::-1], 255 - pictures)))
    assert isinstance(back, Preview)
    np.testing.assert_array_equal(back.coloured, pictures[::-1])
    np.testing.assert_array_equal(back.truth, 255 - pictures)
    for wrong in ("{}", '{"event": "None"}', "no json", '{"event": "Left", "x": 1}'):
        with pytest.raises(ValueError, match=r"."):
            decode(wrong)


def test_a_run_obeys_and_goes_on_after_it_was_left_and_killed(process: TrainerProcess, album: Path) -> None:
    events = process.events()
    kinds = [type(event) for event in until(events, StepReport)]
    assert kinds[:2] == [Doing, Scanned]  # before torch is there, and as soon as it is
    assert kinds.index(Preview) < kinds.index(Validation) < kinds.index(StepReport)
    process.send(Command.SAMPLE)
    shown = until(events, Preview)[-1]
    assert isinstance(shown, Preview)
    assert shown.coloured.shape == (1, 32, 32, 3)
    process.send(Command.LEAVE)
    assert isinstance(until(events, Left)[-1], Left)
    assert list(events) == []
    (left,) = unfinished()
    assert (left.name, left.plan.start, left.step > 0) == ("mine", None, True)
    again = TrainRequest(str(album), "mine", new="cnn4", epochs=400.0, settings=SETTINGS, resume=True)
    second = TrainerProcess(again)
    events = second.events()
    until(events, StepReport)
    assert unfinished() == []
    second.kill()
    (last,) = (event for event in events if isinstance(event, Failed))
    assert "gone on with" in str(last.message)
    third = TrainerProcess(again)
    events = third.events()
    until(events, StepReport)
    third.send(Command.STOP)
    assert until(events, Finished)[-1] == Finished("mine")
    assert list(events) == []
    assert trained_model("mine").graph.exists()
    assert unfinished() == []


def test_errors_are_told(home: Path, tmp_path: Path) -> None:
    *_, event = TrainerProcess(TrainRequest(str(tmp_path / "nowhere"), "mine")).events()
    assert isinstance(event, Failed)
    assert "not a folder" in str(event.message)
    assert not event.details


def test_the_pace_is_measured_and_nothing_kept(album: Path, home: Path) -> None:
    order = TrainRequest(str(album), "mine", new="cnn4", settings=SETTINGS, probe=True)
    events = list(TrainerProcess(order).events())
    assert [event.step for event in events if isinstance(event, StepReport)] == list(range(1, 13))
    (needed,) = [event for event in events if isinstance(event, Needed)]
    weights = (ROOT / "resources" / "models" / "cnn4" / "weights.safetensors").stat().st_size
    assert needed.disk > 4 * 4 * weights  # four checkpoints of the network, its average, and two moments of each weight
    assert needed.memory > 100e6
    assert isinstance(events[-1], Left)
    assert not (home / "Autochrome").exists()


def test_the_trainer_ends_when_its_parent_dies(album: Path, home: Path) -> None:
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "from core.runs.supervisor import TrainerProcess\nfrom core.training.events import TrainRequest\n"
            f"order = TrainRequest({str(album)!r}, 'mine', new='cnn4', epochs=400.0, settings={SETTINGS!r})\n"
            "for event in TrainerProcess(order).events(): print(type(event).__name__, flush=True)",
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    while "Report" not in parent.stdout.readline():
        assert parent.poll() is None
    (child,) = psutil.Process(parent.pid).children()
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    assert psutil.wait_procs([child], timeout=20)[0] == [child]
    assert checkpoints(run_folder("mine"))
    discard("mine")
    assert not run_folder("mine").exists()
