"""Published networks on a photo of 12 megapixels, two threads: seconds and peak memory, as the catalogue has them.

Weights are random: neither depends on them. Each network is exported as its published file would be, and runs in a
process of its own; the seconds of a processor are given too, as those of the clock suffer from other programs.

    uv run python tests/bench/bench_published.py [NAME ...]
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

LARGE = 4000, 3000  # px
THREADS = 2


def make(name: str, folder: Path) -> None:
    """Write a model of the network that an entry is of."""
    import torch

    from core.models.published import network
    from core.models.store import Card, write_card
    from core.models.tasks import as_fields
    from core.published.catalogue import entry
    from core.published.conversion import _write

    torch.manual_seed(0)
    at = entry(name)
    folder.mkdir()
    _write(network(at.network).eval(), at, folder)
    write_card(folder, Card(name=name, version="0", title=at.title, good_at="", system="", network=at.network,
                            licence="", data="", **as_fields(at)))  # fmt: skip


def run(folder: Path) -> None:
    """Print what colouring the photo takes, as JSON; of three runs the fastest."""
    import numpy as np

    from core import json_file
    from core.colorize import Picture, predict_chroma
    from core.engine import load_engine, onnx_runtime
    from core.models.store import _CARD, TrainedModel

    onnx_runtime.CORES = THREADS
    grain = np.random.default_rng(0).integers(0, 256, (LARGE[1], LARGE[0], 1), np.uint8)
    model = TrainedModel(_CARD.validate_python(json_file.parse(folder / "card.json")), folder)
    engine = load_engine(model, "cpu")
    times = []
    for _ in range(3):
        began, busy = time.perf_counter(), time.process_time()
        predict_chroma(Picture(grain), engine)
        times.append((time.perf_counter() - began, time.process_time() - busy))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([min(wall for wall, _ in times), min(busy for _, busy in times), peak, engine.runs_on]))


def main(names: list[str]) -> None:
    from common import machine

    from core.models.store import SHIPPED
    from core.published.catalogue import entries

    print(machine(), f"\nload while measuring: {os.getloadavg()[0]:.1f}")
    print(f"{'network':20}{'seconds':>9}{'of a core':>11}{'memory':>10}  runs on")
    with tempfile.TemporaryDirectory() as place:
        for name in names or ["natural", *entries()]:
            folder = SHIPPED / name if name == "natural" else Path(place) / name
            for step in ([] if name == "natural" else ["make"]) + ["run"]:
                given = [name, str(folder)] if step == "make" else [str(folder)]
                done = subprocess.run(
                    [sys.executable, __file__, f"--{step}", *given], stdout=subprocess.PIPE, check=True
                )
            seconds, busy, peak, runs_on = json.loads(done.stdout.decode().strip().rpartition("\n")[2])
            print(f"{name:20}{seconds:9.2f}{busy:11.2f}{peak:7.0f} MB  {runs_on}", flush=True)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--make", name, folder]:
            make(name, Path(folder))
        case ["--run", folder]:
            run(Path(folder))
        case names:
            main(names)
