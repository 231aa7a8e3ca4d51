"""`main.py colorize`, or `restore`, on scans of 1 to 256 megapixels: time grows as pixels do, memory does not.

uv run python tests/bench/bench_large.py [--restore] [--gigapixel] [--format tiled|strips|jpeg|png] [--depth 8|16]

Each scan is colorized, or restored, by a process of its own. Seconds are those beyond what a photo of 64 px takes,
which is the start of the program; those of all cores together depend less on what else runs. Memory is the most that
the process held at any time: what it allocated, and in all, with the pages of files that are mapped. A gigapixel needs
some 3 GB in the temporary folder.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import psutil
import pyvips
from common import machine
from skimage import color, data

ROOT = Path(__file__).parents[2]
SIDES = {1: 1024, 4: 2048, 16: 4096, 64: 8192, 256: 16384}
GIGAPIXEL = {1074: 32768}
SAVERS = {
    "tiled": (".tif", {"tile": True, "tile_width": 256, "tile_height": 256, "compression": "deflate", "bigtiff": True}),
    "strips": (".tif", {"compression": "jpeg", "Q": 90, "bigtiff": True}),
    "jpeg": (".jpg", {"Q": 90}),
    "png": (".png", {"compression": 1}),
}


class Run(NamedTuple):
    """What one file took."""

    seconds: float
    cpu: float
    """Seconds of all cores together."""
    allocated: float
    """MB, the most at any time."""
    resident: float
    """MB, with mapped files, the most at any time."""


def scan(path: Path, side: int, depth: int, options: dict[str, object]) -> None:
    """A grey picture, enlarged from a photograph, with grain at the resolution of the scan."""
    grey = np.round(color.rgb2gray(data.astronaut()) * 235 + 8).astype(np.float32)
    grain = np.random.default_rng(0).normal(0, 3, (1024, 1024)).astype(np.float32)
    photo = pyvips.Image.new_from_array(grey).resize(side / 512, kernel="linear")
    tiles = -(-side // 1024)
    noisy = photo + pyvips.Image.new_from_array(grain).replicate(tiles, tiles).crop(0, 0, side, side)
    codes = noisy.cast("uchar") if depth == 8 else (noisy * 257).cast("ushort").copy(interpretation="grey16")
    codes.write_to_file(str(path), **options)


def made(verb: str, source: Path, target: Path) -> Run:
    target.unlink(missing_ok=True)
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, ROOT / "main.py", verb, source, "-o", target, "--device", "cpu"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    watched, cpu, allocated, resident = psutil.Process(process.pid), 0.0, 0, 0
    while process.poll() is None:
        try:
            held, used = watched.memory_info(), watched.cpu_times()
        except psutil.NoSuchProcess:
            break
        cpu = max(cpu, used.user + used.system)
        resident = max(resident, held.rss)
        allocated = max(allocated, held.rss - getattr(held, "shared", 0))
        time.sleep(0.02)
    _, told = process.communicate()
    if process.returncode:
        raise SystemExit(told.decode())
    return Run(time.perf_counter() - started, cpu, allocated / 1e6, resident / 1e6)


def main(asked: argparse.Namespace) -> None:
    suffix, options = SAVERS[asked.format]
    verb = "restore" if asked.restore else "colorize"
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "scan" + suffix), Path(folder, "result" + suffix)
        scan(source, 64, asked.depth, options)
        made(verb, source, target)  # files of the program into the system's cache
        start = made(verb, source, target)
        print(f"{machine()}\n{verb}, {asked.format}, {asked.depth} bits.", end=" ")
        print(f"Start: {start.seconds:.2f} s, {start.resident:.0f} MB")
        print("   MP  scan, MB  result, MB  seconds    s/MP  cores, s/MP  allocated, MB  in all, MB", flush=True)
        for megapixels, side in (SIDES | (GIGAPIXEL if asked.gigapixel else {})).items():
            scan(source, side, asked.depth, options)
            run = made(verb, source, target)
            seconds, cpu = run.seconds - start.seconds, run.cpu - start.cpu
            sizes = [path.stat().st_size / 1e6 for path in (source, target)]
            print(
                f"{megapixels:5} {sizes[0]:9.0f} {sizes[1]:11.0f} {seconds:8.2f} {seconds / side**2 * 1e6:7.3f}"
                f" {cpu / side**2 * 1e6:12.3f} {run.allocated:14.0f} {run.resident:11.0f}",
                flush=True,
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--restore", action="store_true")
    parser.add_argument("--gigapixel", action="store_true")
    parser.add_argument("--format", choices=SAVERS, default="tiled")
    parser.add_argument("--depth", type=int, choices=(8, 16), default=8)
    main(parser.parse_args())
