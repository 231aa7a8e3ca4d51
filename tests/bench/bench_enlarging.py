"""Enlarging four times: seconds, and memory beyond that of the program itself, from TIFF to TIFF.

By a network that makes each pixel sixteen, which shows what all but the network takes, up to 0.8 gigapixels;
and by Real-ESRGAN general with random weights on one megapixel, as neither depends on what its weights are.

    uv run python tests/bench/bench_enlarging.py
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

SIZES = {3: (2000, 1500), 12: (4000, 3000), 48: (8000, 6000)}
SMALL = 1200, 900


def scan_of(size: tuple[int, int], folder: Path) -> Path:
    import cv2
    from PIL import Image
    from skimage import data

    grey = cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2GRAY)
    path = folder / f"{size[0]}.tif"
    Image.fromarray(cv2.resize(grey, size, interpolation=cv2.INTER_CUBIC)).save(path)
    return path


def run(path: Path) -> None:
    """Print what enlarging takes, in a process of its own."""
    from core.edit import Edit
    from core.engine import EnginePool
    from core.enlarging import enlarger
    from core.saving import develop_file
    from core.stages.enlarge import Enlarge

    pool = EnginePool(lambda: "cpu")
    enlarger(0.5, pool)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began, busy = time.perf_counter(), time.process_time()
    develop_file(path, path.with_name("out.tif"), Edit(enlarge=Enlarge(4.0)), pool, max_pixels=10**10, overwrite=True)
    wall, busy = time.perf_counter() - began, time.process_time() - busy
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{wall:.1f} s, {busy:.1f} s of a core, {(most - before) // 1024} MB beside {before // 1024} MB", flush=True)


def get_random() -> None:
    """Real-ESRGAN general and its twin, with random weights."""
    import torch

    from core.models.restorers import restorer
    from core.models.store import Card, user_models, write_card
    from core.models.tasks import as_fields
    from core.models.weights import write_graph, write_weights
    from core.published.catalogue import entry
    from tests.core.test_enlarging import compact_state

    for seed, name in enumerate(("realesr-general-x4v3", "realesr-general-wdn-x4v3")):
        torch.manual_seed(seed)
        known, folder = entry(name), user_models() / name
        folder.mkdir(parents=True)
        built = restorer(compact_state()).network
        write_weights(built, folder)
        write_graph(built, folder, known)
        write_card(folder, Card(name=name, version="0", title=name, good_at="", system="", network=known.network,
                                entry=name, licence="", data="", **as_fields(known)))  # fmt: skip


def get(kind: str) -> None:
    from tests.got import get_enlarger

    get_enlarger() if kind == "sixteen" else get_random()


def apart(*words: object) -> None:
    subprocess.run([sys.executable, __file__, *map(str, words)], check=True)


def main() -> None:
    from common import machine

    print(machine(), f"\nload while measuring: {os.getloadavg()[0]:.1f}")
    for kind, sizes in (("sixteen", SIZES), ("random", {"1.1": SMALL})):
        with tempfile.TemporaryDirectory() as place:
            os.environ["XDG_DATA_HOME"] = place
            apart("--get", kind)
            for megapixels, size in sizes.items():
                print(f"{kind}, {megapixels} MP to {16 * float(megapixels):.0f} MP: ", end="", flush=True)
                apart("--run", scan_of(size, Path(place)))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--get", kind]:
            get(kind)
        case ["--run", path]:
            run(Path(path))
        case _:
            main()
