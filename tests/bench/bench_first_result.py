"""From the program's start to the first photo in colour, as a person has it: one process each time, nothing warm in it.

Of the application that needs no Python, once `installer/build_linux.py` has built it, the window under an X server.

uv run python tests/bench/bench_first_result.py
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from common import as_a_user_has_it, spread, write_scan

from core.program import ROOT
from tests.setup.test_application import BUILT

RUNS, MEGAPIXELS = 5, (2, 12)
HERE = """
import os, sys, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from pathlib import Path
from desktop.app import application, main_window
app = application()
window = main_window(app)
window.show()
app.processEvents()
print("window", time.time(), flush=True)
window.workspace.pixels.loaded.connect(lambda _: (print("photo", time.time(), flush=True), window.commands.colorize()))
def coloured(_):
    window.canvas.painted.connect(lambda _: (print("colour", time.time(), flush=True), os._exit(0)))
window.jobs.colorized.connect(coloured)
window.open([Path(sys.argv[1])])
app.exec()
"""
STEPS = {"window": "window", "photo": "photo opened", "colour": "in colour on the screen"}


def one(scan: Path, home: Path) -> dict[str, float]:
    """Seconds from the start of the process to each step, as a user whose machine's pace is known."""
    variables = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "HOME")
    env = as_a_user_has_it(**dict.fromkeys(variables, str(home)))
    began = time.time()
    said = subprocess.run([sys.executable, "-c", HERE, str(scan)], env=env, capture_output=True, text=True, check=True,
                          cwd=ROOT)  # fmt: skip
    lines = (line.split() for line in said.stdout.splitlines())
    return {name: float(moment) - began for name, moment in lines}


def built(home: Path) -> float:
    """Seconds from the start of the application to its window on a screen."""
    from tests.setup.screen import screen

    with screen() as shown:
        began = time.time()
        env = {"HOME": str(home), "PATH": "", "LANG": "C.UTF-8", "DISPLAY": shown.name}
        with subprocess.Popen([BUILT / "bin" / "autochrome"], env=env) as started:
            shown.wait(lambda titles: "Autochrome" in titles, started)
            seconds = time.time() - began
            started.kill()
    return seconds


def main() -> None:
    if BUILT.exists() and shutil.which("Xvfb"):
        with tempfile.TemporaryDirectory() as folder:
            runs = [built(Path(folder)) for _ in range(RUNS + 1)][1:]
            print(f"the application, start to window: {spread(runs)} s", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for megapixels in MEGAPIXELS:
            scan = home / f"{megapixels}.jpg"
            write_scan(scan, megapixels)
            one(scan, home)  # what is measured once on a machine, and files that are read from a cold disk
            runs = [one(scan, home) for _ in range(RUNS)]
            for name, title in STEPS.items():
                print(f"{megapixels} MP, start to {title}: {spread([run[name] for run in runs])} s", flush=True)


if __name__ == "__main__":
    main()
