"""Programs are killed at any moment, again and again: no half file has a final name, nothing that was kept is lost."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image
from skimage import data

from tests.trust.seeds import SEED
from tests.trust.tally import Tally, at_home

ROOT = Path(__file__).parents[2]
SMALL = ("crop=32", "batch=2", "precision=float32", "validation=0.25", "warmup=0.0", "schedule=constant")


class Kills(Tally):
    """What became of the programs that were killed."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.dice = np.random.default_rng(SEED)
        folder.mkdir(parents=True, exist_ok=True)
        self._environment = {**os.environ, **at_home(folder / "home")}

    def start(self, *command: object) -> subprocess.Popen[str]:
        """A program, its output to be read."""
        return subprocess.Popen(
            [sys.executable, *map(str, command)],
            cwd=ROOT, env=self._environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    def finish(self, *command: object) -> str:
        """What a program says that is left alone; one that fails is a fault."""
        program = self.start(*command)
        said, _ = program.communicate(timeout=600)
        if program.returncode:
            self.fault("failed", f"{command}: {said[-300:]}")
        return said

    def kill(self, program: subprocess.Popen[str], earliest: float, latest: float) -> str:
        """What a program has said that is killed between so many seconds after its start, unless it ends before."""
        try:
            program.wait(self.dice.uniform(earliest, latest))
            self.counts["ended before"] += 1
        except subprocess.TimeoutExpired:
            program.send_signal(signal.SIGKILL)
            self.counts["killed"] += 1
        said, _ = program.communicate(timeout=60)
        return said

    def check(self, folder: Path, good: dict[str, Sequence[bytes]]) -> None:
        """Every file that has a final name is one of the good ones of that name."""
        for path in folder.iterdir() if folder.exists() else ():
            if not path.name.startswith(".") and path.read_bytes() not in good.get(path.name, ()):
                self.fault("half", str(path))

    def check_left(self, folder: Path, without: Path | None = None) -> None:
        """Nothing hidden or unfinished is left in a folder, ``without`` one of its folders."""
        for path in folder.rglob("*"):
            if without is not None and path.is_relative_to(without):
                continue
            if path.name.startswith(".autochrome") or path.name.endswith(".part"):
                self.fault("left over", str(path))


def photos(folder: Path, count: int) -> None:
    """Grey scans of 120,000 pixels."""
    folder.mkdir(parents=True, exist_ok=True)
    for index, picture in zip(range(count), _pictures(), strict=False):
        grey = Image.fromarray(picture).convert("L").resize((400, 300))
        grey.save(folder / f"{index}{('.jpg', '.png', '.tif')[index % 3]}")


def _pictures() -> Iterable[np.ndarray]:
    while True:
        yield from (data.astronaut(), data.coffee(), data.cat(), data.rocket())


COLORIZE = ("main.py", "colorize", "--working-size", "128")  # small, so that most of the time goes by about files


RESTORE = ("main.py", "restore")


def develop(command: Sequence[str], ways: tuple[Sequence[str], Sequence[str]], kills: Kills, count: int) -> None:
    """Folders that are developed anew, and developed over with other settings: half of the kills each."""
    source, out = kills.folder / "in", kills.folder / "out"
    photos(source, 6)
    good: dict[str, list[bytes]] = {}
    seconds = 0.0
    for way in ways:
        began = time.monotonic()
        kills.finish(*command, source, "-o", out, "--overwrite", *way)
        seconds = time.monotonic() - began
        for path in out.iterdir():
            good.setdefault(path.name, []).append(path.read_bytes())
    for number in range(count):
        way, over = ways[number % 2], number >= count // 2
        if not over:
            shutil.rmtree(out, ignore_errors=True)
        program = kills.start(*command, source, "-o", out, *way, *(["--overwrite"] if over else []))
        kills.kill(program, 0.4, seconds)
        kills.check(out, good)
        if number % 10 == 9:
            kills.finish(*command, source, "-o", out, "--overwrite", *way)
            kills.check(out, {name: [contents[number % 2]] for name, contents in good.items()})
            kills.check_left(out)
            if len(list(out.iterdir())) != len(good):
                kills.fault("lost", f"{sorted(path.name for path in out.iterdir())} after kill {number}")


def train(kills: Kills, count: int) -> None:
    """One training that is killed and gone on with, until it is let end."""
    album = kills.folder / "album"
    album.mkdir(parents=True)
    for index, picture in zip(range(4), _pictures(), strict=False):
        Image.fromarray(picture).save(album / f"{index}.jpg")
    settings = [part for one in SMALL for part in ("--set", one)]
    command = ["main.py", "train", album, "--name", "mine", "--from", "natural",
               "--epochs", "100000", *settings]  # fmt: skip
    runs, models = (kills.folder / "home" / "Autochrome" / name for name in ("runs", "models"))
    reached = 0
    for number in range(count):
        program = kills.start(*command, *(["--resume"] if reached else []))
        if number % 4:  # the others while torch is loaded or the folder looked through
            _wait_for_more(program, runs, reached)
        said = kills.kill(program, 0.0, 2.0 if number % 4 else 8.0)
        if reached and "Error" in said:
            kills.fault("lost", f"kill {number}: {said[-300:]}")
        step = _step(runs)
        if step < reached:
            kills.fault("lost", f"kill {number}: step {step} after {reached}")
        reached = step
        if (models / "mine" / "card.json").exists():
            kills.fault("half", "a model of a run that was not finished")
    kills.counts["steps reached"] = reached
    if reached:
        program = kills.start(*command, "--resume")
        _wait_for_more(program, runs, reached)
        program.send_signal(signal.SIGINT)
        said, _ = program.communicate(timeout=120)
        if program.returncode != 130:
            kills.fault("lost", said[-300:])
    kills.check_left(runs)


def _step(runs: Path) -> int:
    """Of the newest checkpoint; 0 where there is none."""
    return max((int(path.stem.rpartition("-")[2]) for path in runs.glob("mine/checkpoint-*.pt")), default=0)


def _wait_for_more(program: subprocess.Popen[str], runs: Path, step: int) -> None:
    """Until there is a later checkpoint, or the program has ended."""
    while program.poll() is None and _step(runs) <= step:
        time.sleep(0.02)


WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from core.stages.adjust import Adjustments
from desktop import app

application = app.application()
from desktop.documents.session import abandoned
from desktop.window import MainWindow

window = MainWindow()
window.show()
workspace = window.workspace
left = abandoned()
turns = [0]

def say(what, states):
    photos, coloured, saturations = zip(*states) if states else ((), (), (0,))
    print(json.dumps({"what": what, "photos": sorted(photos), "coloured": sum(coloured),
                      "saturation": max(saturations)}), flush=True)

def opened():
    say("opened", [(each.photo.path.name, each.look.is_coloured, each.look.edit.adjustments.saturation)
                   for each in window.album.documents])

def kept():
    saved = json.loads((workspace.autosave.session.folder / "session.json").read_text())["documents"]
    say("kept", [(Path(each["path"]).name, "colour" in each["findings"], each["edit"]["adjustments"]["saturation"])
                 for each in saved])

def work():
    documents = window.album.documents
    if len(documents) < 3:
        return
    if turns[0] == 0:
        opened()
    turns[0] += 1
    most = max(each.look.edit.adjustments.saturation for each in documents)
    documents[turns[0] % 3].adjust({"adjustments": Adjustments(most + 1e-4)}, "Adjust")
    grey = [each for each in documents if not each.look.is_coloured]
    if grey and workspace.is_idle:
        window.album.show(grey[0])
        window.actions_["colorize"].trigger()

workspace.autosave.kept.connect(kept)
if left:
    workspace.restore(left)
else:
    window.open([Path(path) for path in sys.argv[1:]])
timer = QTimer(interval=20)
timer.timeout.connect(work)
timer.start()
application.exec()
"""


def window(kills: Kills, count: int) -> None:
    """A window that is killed over its work, and restores what the one before it had kept."""
    source = kills.folder / "scans"
    photos(source, 3)
    scans = sorted(source.iterdir())
    kept: dict[str, object] = {"photos": [], "coloured": 0, "saturation": 0}
    for number in range(count):
        said = kills.kill(kills.start("-c", WINDOW, *scans), 1.0, 6.0)
        for line in said.splitlines():
            if not line.startswith("{"):
                if "Error" in line:
                    kills.fault("said", line[:300])
                continue
            told = json.loads(line)
            if told["what"] == "opened":
                kills.counts["restored"] += 1
                if any(told[name] < kept[name] for name in ("photos", "coloured", "saturation")):  # type: ignore[operator]
                    kills.fault("lost", f"kill {number}: {told} after {kept}")
            else:
                kept = told
    # What was killed last waits for the next start, which takes over its session and removes the folder; the one before
    # is there as well where that had not come so far.
    places = kills.folder / "home" / "Autochrome" / "sessions"
    sessions = list(places.glob("*/"))
    kills.counts["sessions at the end"] = len(sessions)
    if len(sessions) > 2:
        kills.fault("left over", f"{len(sessions)} sessions")
    kills.check_left(kills.folder / "home", without=places)


PARTS: dict[str, Callable[[Kills, int], None]] = {
    "colorize": partial(develop, COLORIZE, (["--saturation", "1"], ["--saturation", "1.5"])),
    "restore": partial(develop, RESTORE, (["--denoise", "0.2"], ["--denoise", "0.9"])),
    "train": train,
    "window": window,
}
