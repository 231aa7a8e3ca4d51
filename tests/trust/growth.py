"""Memory and descriptors of one process over thousands of photos: they are at the end what they were early on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.trust.kills import photos
from tests.trust.tally import at_home

ROOT = Path(__file__).parents[2]
PHOTOS = """
import gc, itertools, json, sys
from pathlib import Path
import psutil
from core.edit import Edit
from core.engine import EnginePool
from core.models.store import default_model
from core.photo import CLI_LIMIT
from core.saving import develop_file
from core.stages.colour import Colour, Tiling, ref_to

folder, count = Path(sys.argv[1]), int(sys.argv[2])
edit = Edit(colour=Colour(ref_to(default_model()), Tiling(256)))
engines, own = EnginePool(lambda: "cpu"), psutil.Process()
scans = itertools.cycle(sorted(folder.iterdir()))
for number in range(count):
    source = next(scans)
    develop_file(source, folder.parent / f"out{source.suffix}", edit, engines, max_pixels=CLI_LIMIT, overwrite=True)
    if (number + 1) % max(1, count // 100) == 0:
        gc.collect()
        print(json.dumps([own.memory_full_info().uss, own.num_fds()]), flush=True)
"""
DOCUMENTS = """
import gc, json, sys
from pathlib import Path
import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from desktop import app

application = app.application()
from desktop.window import MainWindow

folder, count = Path(sys.argv[1]), int(sys.argv[2])
scans, own = sorted(folder.iterdir()), psutil.Process()
window = MainWindow()
window.show()
done = [0]

def opened(document):
    if document is not None:
        QTimer.singleShot(0, close)

def close():
    for document in list(window.album.documents):
        window.album.remove(document)
        done[0] += 1
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    print(json.dumps([own.memory_full_info().uss, own.num_fds()]), flush=True)
    if done[0] >= count:
        application.quit()
    else:
        QTimer.singleShot(0, open_)

def open_():
    window.open(scans)

window.workspace.pixels.loaded.connect(opened)
open_()
application.exec()
window.workspace.close()
"""


@dataclass(frozen=True)
class Growth:
    memory: list[int]
    """Bytes that are this process's alone, at each hundredth of the way, between photos."""
    descriptors: list[int]

    def share(self, values: list[int]) -> float:
        """Of the last quarter's least over that of the second quarter, as use goes up and down: 0.02 is 2 % more."""
        quarter = len(values) // 4
        return min(values[-quarter:]) / min(values[quarter : 2 * quarter]) - 1

    def __str__(self) -> str:
        return (
            f"{self.memory[0] / 1e6:.0f} MB at first, {self.memory[-1] / 1e6:.0f} MB at the end, "
            f"{100 * self.share(self.memory):+.1f} % from the second quarter to the last; "
            f"descriptors {self.descriptors[0]} and {self.descriptors[-1]}"
        )


def measure(program: str, count: int) -> Growth:
    """Run `PHOTOS` or `DOCUMENTS` over so many."""
    with tempfile.TemporaryDirectory() as place:
        scans = Path(place) / "scans"
        photos(scans, 6)
        ended = subprocess.run(
            [sys.executable, "-c", program, scans, str(count)],
            cwd=ROOT, env={**os.environ, **at_home(Path(place) / "home")}, check=False, capture_output=True, text=True,
        )  # fmt: skip
    if ended.returncode:
        raise RuntimeError(f"ended with {ended.returncode}: {ended.stderr[-1000:]}")
    told = [json.loads(line) for line in ended.stdout.splitlines() if line.startswith("[")]
    return Growth([memory for memory, _ in told], [descriptors for _, descriptors in told])
