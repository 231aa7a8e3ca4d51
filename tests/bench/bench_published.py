"""Published networks on a photo of 12 megapixels, two threads: seconds and peak memory, as the catalogue has them.

Weights are random: neither depends on them. Each network is converted as its published file would be, and runs in a
process of its own by the way that photos go; the seconds of a processor are given too, as those of the clock suffer
from other programs. Of what sees all of a photo in tiles some are run, and the others are taken to be as quick; a
filler has a hole in each, of which one is said, as one face is. Of graphs that are published whole the detector and
LaMa are rebuilt after their papers, and the others are not here.

    uv run python tests/bench/bench_published.py [NAME ...]
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.color import Floats
    from core.colorize import Picture
    from core.engine import Engine, EnginePool
    from core.published.catalogue import Entry
    from core.restoration import Tile, Work

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

LARGE = 4000, 3000  # px
THREADS = 2
TILES = 2  # of a photo that are run where all of it is seen in tiles
MADE_WHOLE = ("migan", "yunet")  # entries whose graphs nobody but their publishers has


def make(name: str) -> None:
    """Write a model of the network that an entry is of, among the user's; print what converting took, as JSON."""
    import torch

    from core.models.store import Card, user_models, write_card
    from core.models.tasks import as_fields
    from core.published.catalogue import entry
    from core.published.conversion import convert

    torch.manual_seed(0)
    at, folder = entry(name), user_models() / name
    folder.mkdir(parents=True)
    file = _published(at, folder)
    began = time.perf_counter()
    convert(file, at.network, folder)
    seconds, peak = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    file.unlink()
    write_card(folder, Card(name=name, version="0", title=at.title, good_at="", system="", network=at.network,
                            licence="", data="", **as_fields(at)))  # fmt: skip
    print(json.dumps([seconds, peak]))


def _published(at: "Entry", folder: Path) -> Path:
    """The file of an entry as it is published, but for its numbers."""
    import onnx
    import torch
    from published_networks import PublishedLaMa, ScratchNet, restoring

    from core.models.published import is_written, network
    from core.models.weights import traced

    if is_written(at.network) or at.is_restorer:
        file = folder / "published.pth"
        built = network(at.network) if is_written(at.network) else restoring(at.network)
        torch.save({"params": built.state_dict()}, file)
        return file
    side, file = at.native_size, folder / "published.onnx"
    if at.network == "lama":
        given = {"image": torch.zeros(1, 3, side, side), "mask": torch.zeros(1, 1, side, side)}
        graph = traced(PublishedLaMa().eval(), given, ["output"], [(0,), (0,)])
    else:
        graph = traced(ScratchNet().eval(), {"input": torch.zeros(1, 1, side, side)}, ["output"], [(0, 2, 3)])
    onnx.save_model(graph, file)
    return file


def run(name: str) -> None:
    """Print what a photo takes, as JSON; of three runs the fastest, of long ones one."""
    from core.engine import EnginePool, onnx_runtime
    from core.models.store import trained_models
    from core.models.tasks import TASKS

    onnx_runtime.CORES = THREADS
    pool = EnginePool(lambda: "cpu")
    model = next(each for task in TASKS for each in trained_models(task) if each.name == name)
    engine, work = pool.get(model), WAYS[model.card.task]
    times = []
    for _ in range(3):
        began, busy = time.perf_counter(), time.process_time()
        share = work(engine, pool)
        times.append(((time.perf_counter() - began) / share, (time.process_time() - busy) / share))
        if time.perf_counter() - began > 20:
            break
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([min(wall for wall, _ in times), min(busy for _, busy in times), peak, engine.runs_on]))


def _scan() -> "Picture":
    import numpy as np

    from core.colorize import Picture

    return Picture(np.random.default_rng(0).integers(0, 256, (LARGE[1], LARGE[0], 1), np.uint8))


def _colour(engine: "Engine", _pool: "EnginePool") -> float:
    from core.colorize import predict_chroma

    predict_chroma(_scan(), engine)
    return 1.0


def _damage(engine: "Engine", pool: "EnginePool") -> float:
    from core import restoration
    from core.models.store import ModelRef
    from core.monitor import IDLE

    restoration.find_damage(_scan(), pool, IDLE, ModelRef(engine.model.name))
    return 1.0


def _tiles(engine: "Engine", work: "Work") -> float:
    """Work on some tiles. Returns the share of the photo that they are."""
    from core import restoration

    tiles = next(restoration.rows_of_tiles(_scan().strips(restoration.TILE)))[:TILES]
    for _ in engine.map(work, tiles):
        pass
    return len(tiles) * restoration.TILE**2 / (LARGE[0] * LARGE[1])


def _denoise(engine: "Engine", _pool: "EnginePool") -> float:
    from core import restoration
    from core.color import lightness
    from core.monitor import IDLE

    return _tiles(engine, lambda tile: restoration.denoised(lightness(tile.seen), engine, IDLE)[..., None])


def _fill(engine: "Engine", _pool: "EnginePool") -> float:
    import numpy as np

    from core import restoration
    from core.color import lightness
    from core.monitor import IDLE

    def work(tile: "Tile") -> "Floats":
        seen = lightness(tile.seen)
        hole = np.zeros(seen.shape, bool)
        hole[100:140, 100:140] = True
        return restoration.filled(seen, hole, engine, IDLE)[..., None]

    _tiles(engine, work)
    return TILES


def _face(engine: "Engine", _pool: "EnginePool") -> float:
    from core.models.tasks import noise_for

    engine.run(noise_for(engine.model.card.ports, engine.model.card.native_size))
    return 1.0


def _enlarge(engine: "Engine", _pool: "EnginePool") -> float:
    """Tiles of the native size with a margin of 32 px, as many at once as there are threads."""
    from core.models.tasks import noise_for

    card, count = engine.model.card, 8 * THREADS
    planes = noise_for(card.ports, card.native_size)
    for _ in engine.map(lambda _: engine.run(planes), range(count)):
        pass
    return count * (card.native_size - 64) ** 2 / (LARGE[0] * LARGE[1])


WAYS: "dict[str, Callable[[Engine, EnginePool], float]]" = {
    "colorize": _colour,
    "find damage": _damage,
    "fill": _fill,
    "denoise": _denoise,
    "faces": _face,
    "enlarge": _enlarge,
}
"""By tasks: work on a photo, or on the share of it, the holes or the faces that are given back."""


def main(names: list[str]) -> None:
    from common import machine

    from core.published.catalogue import entries

    print(machine(), f"\nload while measuring: {os.getloadavg()[0]:.1f}")
    print(f"{'network':26}{'converting':>18}{'seconds':>9}{'of a core':>11}{'memory':>10}  runs on")
    with tempfile.TemporaryDirectory() as place:
        home = {**os.environ, "XDG_DATA_HOME": place}
        for name in names or ["natural", *(each for each in entries() if each not in MADE_WHOLE)]:
            converting = ""
            if name in entries():
                took, most = _step("make", name, home)
                converting = f"{took:.0f} s {most:6.0f} MB"
            seconds, busy, peak, runs_on = _step("run", name, home)
            print(f"{name:26}{converting:>18}{seconds:9.2f}{busy:11.2f}{peak:7.0f} MB  {runs_on}", flush=True)


def _step(step: str, name: str, home: dict[str, str]) -> list[Any]:
    """What a process of its own prints last."""
    done = subprocess.run([sys.executable, __file__, f"--{step}", name], stdout=subprocess.PIPE, check=True, env=home)
    said: list[Any] = json.loads(done.stdout.decode().strip().rpartition("\n")[2])
    return said


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--make", name]:
            make(name)
        case ["--run", name]:
            run(name)
        case names:
            main(names)
