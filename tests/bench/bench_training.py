"""What makes training fast: the order of channels in memory, the precision, photographs that stay decoded, and threads
that sleep while they wait, measured beside other programs that keep all cores busy.

uv run python tests/bench/bench_training.py [FOLDER of colour photographs, else scikit-image's]
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

import torch
from PIL import Image
from skimage import data

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.dataset import ColourPhotos, paths_in
from core.models import system
from core.training.data import make_batch
from core.training.objective import Batch
from core.training.state import Budget, TrainState

ROUNDS = 5


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def interleaved(ways: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Median seconds of each way, all tried in turn so that a busy minute hits them alike; a first round warms up."""
    rounds = [{name: seconds(work) for name, work in ways.items()} for _ in range(ROUNDS + 1)]
    return {name: median(each[name] for each in rounds[1:]) for name in ways}


def table(title: str, times: dict[str, float], photos: int) -> None:
    fastest = min(times.values())
    print(title)
    for name, took in times.items():
        print(f"  {name:34} {photos / took:7.1f} photos/s, {took / fastest:.2f} × the fastest")


def beside_others(policy: str) -> float:
    """Seconds of a step in a process of its own, with as many others busy as there are cores."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        said = subprocess.run(
            [sys.executable, __file__, "--one-step"], env={**os.environ, "OMP_WAIT_POLICY": policy},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    finally:
        for process in busy:
            process.kill()
    return float(said.stdout)


def one_step() -> None:
    chosen = system("unet-lite0")
    recipe = replace(chosen.recipe, pretrained="none")
    run = TrainState(chosen.objective(chosen.build(recipe), recipe), recipe, Budget(epochs=1e6), 1, torch.device("cpu"))
    shape = (recipe.batch, 1, recipe.crop, recipe.crop)
    batch = Batch(torch.rand(shape) * 100, torch.rand(shape) * 100, torch.zeros(recipe.batch, 2, *shape[2:]))
    print(median(interleaved({"step": lambda: run.take_step(batch)}).values()))


def main(folder: Path) -> None:
    chosen = system("unet-lite0")
    recipe = replace(chosen.recipe, pretrained="none")
    photos = ColourPhotos(paths_in(folder)[:200])
    batch = make_batch(photos, recipe, 0).in_lab()

    def run(precision: str, layout: torch.memory_format) -> Callable[[], object]:
        made = TrainState(
            chosen.objective(chosen.build(recipe), recipe), recipe, Budget(epochs=1e6), len(photos), torch.device("cpu")
        )
        made.objective.to(memory_format=layout)
        made.precision = precision
        return lambda: made.take_step(batch)

    steps = {
        "channels last, float32": run("float32", torch.channels_last),
        "channels first, float32": run("float32", torch.contiguous_format),
        "channels last, bfloat16": run("bfloat16", torch.channels_last),
    }
    table(f"A step of {recipe.batch} crops of {recipe.crop} px", interleaved(steps), recipe.batch)
    loader = {
        "decoded photographs kept": lambda: make_batch(photos, recipe, 0),
        "decoded each time": lambda: make_batch(ColourPhotos(photos.paths), recipe, 0),
    }
    table("A batch, on one thread beside it", interleaved(loader), recipe.batch)
    waits = {f"threads that wait are {policy}": beside_others(policy) for policy in ("PASSIVE", "ACTIVE")}
    table("A step beside busy programs", waits, recipe.batch)


if __name__ == "__main__":
    if sys.argv[1:] == ["--one-step"]:
        one_step()
    elif len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as place:
            for name in ("astronaut", "cat", "coffee", "rocket"):
                Image.fromarray(getattr(data, name)()).save(Path(place, f"{name}.jpg"))
            main(Path(place))
