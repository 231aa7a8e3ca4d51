"""Colorize and save photos of 2, 12 and 48 megapixels: time once started, and memory above the idle process.

uv run python tests/bench/bench_colorize.py
"""

import sys
import tempfile
import threading
import time
from pathlib import Path

import cv2
import numpy as np
import psutil
from PIL import Image
from skimage import data

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.edit import Edit
from core.engine import EnginePool
from core.models.store import default_model
from core.photo import CLI_LIMIT
from core.saving import develop_file
from core.stages.colour import Colour, ref_to

SIZES = {2: (1632, 1224), 12: (4000, 3000), 48: (8000, 6000)}
RUNS = 3


class Peak:
    """The most memory that this process holds while the block runs, in bytes; mapped files are counted too."""

    def __enter__(self) -> "Peak":
        self.process, self.bytes, self.done = psutil.Process(), 0, threading.Event()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()
        return self

    def watch(self) -> None:
        while not self.done.wait(0.005):
            self.bytes = max(self.bytes, self.process.memory_info().rss)

    def __exit__(self, *_: object) -> None:
        self.done.set()
        self.thread.join()


def main() -> None:
    engines = EnginePool(lambda: "cpu")
    edit = Edit(colour=Colour(ref_to(default_model())))
    grey = cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2GRAY)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "scan.jpg", Path(folder) / "result.jpg"
        Image.fromarray(grey).save(source)
        work = (source, target, edit, engines)
        develop_file(*work, max_pixels=CLI_LIMIT, overwrite=True)  # what is done once only
        idle = psutil.Process().memory_info().rss
        for megapixels, size in SIZES.items():
            random = np.random.default_rng(0)
            scan = cv2.resize(grey, size, interpolation=cv2.INTER_CUBIC).astype(np.int16)
            scan += random.integers(-6, 7, scan.shape, np.int16)  # grain, or the file would be unlike a scan's
            Image.fromarray(np.clip(scan, 0, 255).astype(np.uint8)).save(source, quality=92)
            del scan
            seconds = []
            with Peak() as peak:
                for _ in range(RUNS):
                    started = time.perf_counter()
                    develop_file(*work, max_pixels=CLI_LIMIT, overwrite=True)
                    seconds.append(time.perf_counter() - started)
            above = (peak.bytes - idle) / 1e6
            print(f"colorize {megapixels} MP: {sorted(seconds)[RUNS // 2]:.2f} s, {above:.0f} MB above idle")


if __name__ == "__main__":
    main()
