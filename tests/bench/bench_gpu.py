"""What a graphics card does with the default model: ceilings, throughput, latency, and the largest photo.

uv run python tests/bench/bench_gpu.py [--device cuda|cpu] [--megapixels 12] [--most 2048]

Without a card it says so and ends; ``--device cpu`` runs all of it in small, to see that it works. The share of the
matrix rate counts the convolutions and matrix products of the network over the time of all that it does. "Host to host"
is from lightness in the processor's memory to chroma there. "First photo" is a process of its own, from its start.
"""

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import numpy as np
import psutil
import torch
from common import machine, seconds, spread
from skimage import data
from torch.utils.flop_counter import FlopCounterMode

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.color import luma
from core.colorize import Picture, Tiling, predict_chroma
from core.engine import DeviceMemoryError, Engine, OnnxEngine, TorchEngine
from core.engine.torch_tiles import chroma_on_device, fits
from core.models.store import default_model
from core.models.weights import load_network
from core.monitor import IDLE
from core.tiling import mosaic

TILE, OVERLAP = Tiling().tile, Tiling().overlap
HOST_BYTES = 40  # a pixel of the largest photo, in the processor's memory
FIRST = """
import sys, time
began = time.perf_counter()
sys.path.insert(0, {root!r})
import numpy as np
from core.colorize import Picture, predict_chroma
from core.engine import OnnxEngine, TorchEngine
from core.models.store import default_model
engine = {engine}
predict_chroma(Picture(np.full(({height}, {width}, 1), 90, np.uint8)), engine)
print(time.perf_counter() - began)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cuda", choices=("cuda", "cpu"))
    parser.add_argument("--megapixels", type=float, default=12)
    parser.add_argument("--most", type=float, default=2048, help="megapixels at which the search for the largest ends")
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    if asked.device == "cuda" and not torch.cuda.is_available():
        print("There is no CUDA card here; --device cpu runs this in small.")
        return
    print(machine())
    for table in (ceilings, throughput, latency, first_photo, largest):
        for name, value in table(asked):
            print(f"{name:<64} {value}", flush=True)


def timed(work: Callable[[], object], asked: argparse.Namespace) -> list[float]:
    """Seconds of each run, after one that does what is done once only."""

    def whole() -> None:
        work()
        if asked.device == "cuda":
            torch.cuda.synchronize()

    whole()
    return [seconds(whole) for _ in range(asked.runs)]


def matrix_rate(dtype: torch.dtype, asked: argparse.Namespace) -> float:
    """Operations a second of a square matrix product, at its best; in float32 without TF32."""
    side = 8192 if asked.device == "cuda" else 512
    a = torch.randn(side, side, device=asked.device, dtype=dtype)
    times = timed(lambda: [a @ a for _ in range(10)], asked)
    return 10 * 2 * side**3 / min(times)


def ceilings(asked: argparse.Namespace) -> Iterator[tuple[str, str]]:
    for dtype in (torch.float16, torch.bfloat16, torch.float32):
        name = str(dtype).removeprefix("torch.")
        yield f"matrix product, {name}", f"{matrix_rate(dtype, asked) / 1e12:.2f} TFLOP/s"
    size = 2**30 if asked.device == "cuda" else 2**24
    here, there = torch.zeros(size, dtype=torch.uint8), torch.zeros(size, dtype=torch.uint8, device=asked.device)
    pinned = here.pin_memory() if asked.device == "cuda" else here
    copies: dict[str, Callable[[], object]] = {
        "copy to the device": lambda: there.copy_(here),
        "copy to the device, pinned": lambda: there.copy_(pinned, non_blocking=True),
        "copy from the device, pinned": lambda: pinned.copy_(there, non_blocking=True),
        "copy on the device (read and written)": there.clone,
    }
    for name, copy in copies.items():
        moved = size * (2 if "on the" in name else 1)
        yield name, f"{moved / min(timed(copy, asked)) / 1e9:.1f} GB/s"


def throughput(asked: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Tiles that are on the device already, by how many are seen at once."""
    tile = torch.full((1, 1, TILE, TILE), 50.0)
    with torch.inference_mode(), FlopCounterMode(display=False) as counted:
        load_network(default_model())(tile)
    operations = counted.get_total_flops() / TILE**2
    yield "operations of the network", f"{operations * 1e6 / 1e9:.1f} GFLOP/MP"
    counts = (1, 4, 16, 32, 64, 128) if asked.device == "cuda" else (1, 4)
    precisions = {"auto": torch.float16, "float32": torch.float32}
    for precision, dtype in precisions.items() if asked.device == "cuda" else [("float32", torch.float32)]:
        engine = TorchEngine(default_model(), asked.device, precision)  # type: ignore[arg-type]
        rate = matrix_rate(dtype, asked)
        for count in counts:
            tiles = tile.repeat(count, 1, 1, 1).to(asked.device)

            def run(engine: TorchEngine = engine, tiles: torch.Tensor = tiles) -> None:
                with engine.guarded():
                    engine.run(tiles)

            rates = [tiles.numel() / each for each in timed(run, asked)]
            share = median(rates) * operations / rate
            name = f"{engine.runs_on}, {count} tiles of {TILE} px at once"
            yield name, f"{spread((each / 1e6 for each in rates), '.2f')} MP/s, {100 * share:.1f} % of the matrix rate"


def engines(asked: argparse.Namespace) -> list[Engine]:
    return [
        OnnxEngine(default_model(), cuda=asked.device == "cuda"),
        TorchEngine(default_model(), asked.device, "auto"),
    ]


def size_of(megapixels: float) -> tuple[int, int]:
    """Width and height, 4 : 3."""
    width = round((megapixels * 1e6 * 4 / 3) ** 0.5)
    return width, round(width * 3 / 4)


def grey(megapixels: float) -> np.ndarray:
    """Codes (h, w, 1) of a photograph repeated."""
    width, height = size_of(megapixels)
    photo = luma(data.astronaut())
    return np.tile(photo, (-(-height // 512), -(-width // 512), 1))[:height, :width]


def latency(asked: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """One photo, host to host, with an engine that has seen one of its size; torch sums on the device on a CPU too."""
    photo = Picture(grey(asked.megapixels))
    for engine in engines(asked):
        for name, settings in {
            "default working size": Tiling(),
            "tiles in full resolution": Tiling(working_size=photo.width),
        }.items():
            times = timed(lambda engine=engine, settings=settings: predict_chroma(photo, engine, settings), asked)
            yield f"{asked.megapixels:g} MP, {name}: {engine.runs_on}", f"{spread(times, '.3f')} s host to host"
    engine = TorchEngine(default_model(), asked.device, "auto")
    seen = np.ascontiguousarray(photo.pixels[..., 0], np.float32) / np.float32(2.55)
    laid = mosaic(seen[None], np.zeros((*seen.shape, 2), np.float32), TILE, OVERLAP, True)
    times = timed(lambda: chroma_on_device(laid, engine, IDLE), asked)
    yield (
        f"{asked.megapixels:g} MP, its {len(laid.tiles)} tiles alone: {engine.runs_on}",
        f"{spread(times, '.3f')} s host to host, {seen.size / median(times) / 1e6:.1f} MP/s",
    )


def first_photo(asked: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """What decides between the engines for a single photo."""
    width, height = size_of(asked.megapixels)
    root = str(Path(__file__).parents[2])
    made = {
        "ONNX Runtime, CPU": "OnnxEngine(default_model())",
        "ONNX Runtime": f"OnnxEngine(default_model(), cuda={asked.device == 'cuda'})",
        "torch": f"TorchEngine(default_model(), {asked.device!r}, 'auto')",
    }
    for name, engine in made.items():
        script = FIRST.format(root=root, engine=engine, width=width, height=height)
        runs = [subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
                for _ in range(min(3, asked.runs))]  # fmt: skip
        times = [float(each.split()[-1]) for each in runs]
        yield f"{asked.megapixels:g} MP, first photo: {name}", f"{spread(times)} s"


def largest(asked: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Twice the pixels until the card, or the processor's memory, has no room for the next."""
    engine = TorchEngine(default_model(), asked.device, "auto")
    megapixels = asked.megapixels
    while megapixels <= asked.most:
        if megapixels * 1e6 * HOST_BYTES > psutil.virtual_memory().available:
            yield f"{megapixels:g} MP", "not tried: the processor's memory is too small"
            return
        width, height = size_of(megapixels)
        laid = mosaic(np.full((1, height, width), 50, np.float32), None, TILE, OVERLAP, True)
        if not fits(laid, engine):
            yield f"{megapixels:g} MP", "does not fit on the card: summed by the processor"
            return
        try:
            taken = seconds(lambda laid=laid: chroma_on_device(laid, engine, IDLE))
        except DeviceMemoryError:
            yield f"{megapixels:g} MP", "does not fit on the card"
            return
        peak = f", {torch.cuda.max_memory_reserved() / 2**30:.1f} GiB" if asked.device == "cuda" else ""
        yield f"{megapixels:g} MP, tiles in full resolution", f"{taken:.2f} s{peak}"
        megapixels *= 2


if __name__ == "__main__":
    main()
