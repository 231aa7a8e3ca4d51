"""This checkout beside another in one run: the same figures, and no more time or memory than before.

uv run python tests/bench/bench_before_after.py OTHER PHOTOS [--runs 5]

OTHER is a checkout of an earlier commit, PHOTOS a folder of colour photographs. Both run in this environment, in turns.
Printed are the tables of `main.py evaluate`, seconds from file to file of a scan of 12 megapixels, seconds until the
window stands, and the memory that a scan of 256 megapixels takes.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil
from common import in_turns, machine, spread, write_scan

ROOT = Path(__file__).parents[2]
MEGAPIXELS, LARGE = 12, 256
WINDOW = """
import sys
sys.path.insert(0, ".")
from desktop import app
application = app.application()
from desktop.window import MainWindow
window = MainWindow()
window.show()
application.processEvents()
import os
os._exit(0)
"""


class Checkout:
    """A program in a home of its own, which has measured already what it measures once."""

    def __init__(self, root: Path, home: Path) -> None:
        self.root, self.home = root, home
        homes = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
        self.environment = {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}

    def start(self, *words: object) -> subprocess.Popen[str]:
        """Start it with these arguments."""
        return subprocess.Popen(
            [sys.executable, *map(str, words)], cwd=self.root, env=self.environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    def run(self, *words: object) -> str:
        """Run it to its end, and give what it said."""
        program = self.start(*words)
        said, _ = program.communicate()
        if program.returncode:
            raise SystemExit(f"{self.root}: {said[-2000:]}")
        return said

    def figures(self, photos: Path) -> str:
        """Give the table of `main.py evaluate`, without its progress and its home."""
        lines = self.run("main.py", "evaluate", photos).splitlines()
        return "\n".join(line for line in lines if "Evaluating" not in line and str(self.home) not in line)

    def colorize(self, source: Path, target: Path) -> None:
        """Colorize a file anew; what is done already would be skipped."""
        target.unlink(missing_ok=True)
        self.run("main.py", "colorize", source, "-o", target)

    def memory(self, source: Path, target: Path) -> float:
        """MB that it held at most while it colorized a file."""
        target.unlink(missing_ok=True)
        program = self.start("main.py", "colorize", source, "-o", target)
        watched, most = psutil.Process(program.pid), 0
        while program.poll() is None:
            try:
                most = max(most, watched.memory_info().rss)
                watched.wait(0.02)
            except (psutil.TimeoutExpired, psutil.NoSuchProcess):
                pass
        return most / 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("other", type=Path)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        ways = {
            name: Checkout(root.resolve(), place / name) for name, root in (("before", asked.other), ("after", ROOT))
        }
        tables = {name: way.figures(asked.photos.resolve()) for name, way in ways.items()}
        print(tables["after"])
        print("the same to the last digit" if tables["before"] == tables["after"] else f"BEFORE\n{tables['before']}")
        scan, large = place / "scan.jpg", place / "large.jpg"
        write_scan(scan, MEGAPIXELS)
        write_scan(large, LARGE)
        works: dict[str, Callable[[Checkout], object]] = {
            f"{MEGAPIXELS} MP, file to file": lambda way: way.colorize(scan, place / "out.jpg"),
            "until the window stands": lambda way: way.run("-c", WINDOW),
        }
        for what, work in works.items():
            found = in_turns({name: partial(work, way) for name, way in ways.items()}, asked.runs)
            share = [after / before for before, after in zip(found["before"], found["after"], strict=True)]
            print(
                f"{what}: {spread(found['before'])} s before, {spread(found['after'])} s after, ratio {spread(share)}"
            )
        for name, way in ways.items():
            print(f"{LARGE} MP, memory {name}: {way.memory(large, place / 'out.jpg'):.0f} MB")


if __name__ == "__main__":
    main()
