"""What the benchmarks share: a grey scan of any size, timing in turns, and what this machine is."""

import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median

import cv2
import numpy as np
import psutil
from PIL import Image
from skimage import data

PACKAGES = (
    "torch", "onnxruntime-gpu", "onnxruntime", "numpy", "opencv-python-headless", "pyvips-binary", "pillow",
    "scikit-image", "timm", "monai",
)  # fmt: skip
FEATURES = ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_bf16", "amx_int8")


def write_scan(path: Path, megapixels: float) -> tuple[int, int]:
    """Write a grey JPEG in the shape 4 : 3 with grain, as scans have it. Returns its width and height."""
    width = round((megapixels * 1e6 * 4 / 3) ** 0.5)
    height = round(width * 3 / 4)
    grey = cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2GRAY)
    scan = cv2.resize(grey, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.int16)
    scan += np.random.default_rng(0).integers(-6, 7, scan.shape, np.int16)
    Image.fromarray(np.clip(scan, 0, 255).astype(np.uint8)).save(path, quality=92)
    return width, height


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def in_turns(ways: dict[str, Callable[[], object]], runs: int) -> dict[str, list[float]]:
    """Seconds of each way in each of ``runs`` rounds; all have their turn in a round, so that drift hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(runs):
        for name, work in ways.items():
            times[name].append(seconds(work))
            print(f"{name}: {times[name][-1]:.2f} s", file=sys.stderr, flush=True)
    return times


def spread(values: Iterable[float], form: str = ".2f") -> str:
    """The median, and the least and the most in brackets."""
    values = sorted(values)
    return f"{median(values):{form}} ({values[0]:{form}}–{values[-1]:{form}})"


def as_a_user_has_it(**variables: str) -> dict[str, str]:
    """The environment of a program that may keep what it compiled: some shells of developers forbid it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | variables


class Meanwhile:
    """What share of the processor other programs took while the block ran: a table says so beside its times."""

    def __enter__(self) -> "Meanwhile":
        self._before, self._began = self._others(), time.perf_counter()
        return self

    @staticmethod
    def _others() -> float:
        """Seconds of all cores that were neither idle nor this process's, nor of children that it waited for."""
        system, own = psutil.cpu_times(), psutil.Process().cpu_times()
        idle = system.idle + getattr(system, "iowait", 0.0)
        twice = getattr(system, "guest", 0.0) + getattr(system, "guest_nice", 0.0)  # within user and nice
        return sum(system) - twice - idle - sum(own[:4])  # user, system, and both of children

    def __exit__(self, *_: object) -> None:
        cores = (time.perf_counter() - self._began) * (os.cpu_count() or 1)
        self.share = max(0.0, (self._others() - self._before) / cores)

    def __str__(self) -> str:
        return f"Other programs took {100 * self.share:.0f} % of the processor meanwhile."


def processor() -> str:
    """The processor's name and cores, and the card's."""
    name, info = platform.processor() or platform.machine(), Path("/proc/cpuinfo")
    if info.exists():
        said = dict(line.split("\t: ", 1) for line in info.read_text().splitlines() if "\t: " in line)
        name = said.get("model name", name)
    return f"{name}, {os.cpu_count()} cores{accelerator()}"


def accelerator() -> str:
    """The name of the first NVIDIA card, after a comma; nothing without one."""
    if not shutil.which("nvidia-smi"):
        return ""
    asked = ["nvidia-smi", "--query-gpu=name", "--format=csv,noheader"]
    names = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.splitlines()
    return f", {names[0].strip()}" if names else ""


def machine() -> str:
    """Processor, what of its instructions matter here, memory, and versions: lines for the head of a table."""
    info = Path("/proc/cpuinfo")
    words = set(info.read_text().split()) if info.exists() else set()
    versions = []
    for package in PACKAGES:
        try:
            versions.append(f"{package} {importlib.metadata.version(package)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    return (
        f"{processor()} ({', '.join(each for each in FEATURES if each in words) or 'no features known'}), "
        f"{psutil.virtual_memory().total / 2**30:.0f} GiB, {platform.system()}\n"
        f"Python {platform.python_version()}, {', '.join(versions)}"
    )
