"""The least time that a finished photograph can take on this machine, and what it takes at present, part by part.

uv run python tests/bench/bench_floor.py [--megapixels 12] [--runs 5]

What the default model does to a photo is taken from the program itself, by an engine that notes the shape of every
call. Of its network only convolutions and matrix products count: what stands between them could be fused. Three floors:
all operations at the rate of a matrix product in float32, the same in bfloat16, and layer by layer the larger of
operations by their rate and bytes by the rate of copies that stay in the caches, depthwise convolutions at the best
rate that torch reaches in one of their own. The last one is the honest one for float32. Decoding and encoding are
libvips' alone, from file to memory and back; pieces of a picture can be encoded side by side, so the cores share that
work. Merging counts one reading of the grey and one writing of the colours. At present merging and encoding overlap:
encoding is given what the whole takes beyond the other parts.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import pyvips
import torch
import torch.nn.functional as F
from common import Meanwhile, machine, seconds, spread, write_scan
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.colorize import Tiling, at_working_size, predict_chroma
from core.edit import Edit
from core.engine import Engine, EnginePool, load_engine
from core.models.store import default_model
from core.models.weights import load_network
from core.monitor import IDLE, Monitor
from core.photo import CLI_LIMIT, SaveOptions, open_photo
from core.render import rendered
from core.saving import develop_file
from core.stages.colour import Colour, ref_to

MATRIX = 2048  # side of the matrix product
A_WHILE = 0.5  # seconds
MEMORY, CACHED = 2**30, 2**20  # bytes of the copies: beyond a core's caches, and in them


@dataclass
class Noting:
    """An engine that notes the shapes of its calls and when they were under way."""

    engine: Engine
    shapes: Counter[tuple[int, ...]] = field(default_factory=Counter)
    spans: list[tuple[float, float]] = field(default_factory=list)

    def run(self, planes: Mapping[str, np.ndarray], monitor: Monitor = IDLE) -> dict[str, np.ndarray]:
        began = time.perf_counter()
        made = self.engine.run(planes, monitor)
        self.spans.append((began, time.perf_counter()))
        self.shapes[planes["lightness"].shape] += 1
        return made

    @property
    def seconds(self) -> float:
        """While any call was under way; several may be at once."""
        total, last = 0.0, 0.0
        for began, ended in sorted(self.spans):
            total += max(0.0, ended - max(began, last))
            last = max(last, ended)
        return total

    def __getattr__(self, name: str) -> Any:
        return getattr(self.engine, name)


@dataclass(frozen=True)
class Layer:
    """A convolution or a matrix product over all calls: operations, and bytes in float32 with its weights."""

    operations: float
    bytes: float
    depthwise: bool


def best(work: Callable[[], object]) -> float:
    """The least seconds of as many times as fit into a while: a ceiling is what the machine can do at all."""
    work()
    times = [seconds(work) for _ in range(5)]
    while sum(times) < A_WHILE:
        times.append(seconds(work))
    return min(times)


@dataclass(frozen=True)
class Ceilings:
    """What this machine can do: operations a second, and bytes copied a second, counting what is read and written."""

    float32: float
    bfloat16: float
    depthwise: float
    memory: float
    cached: float


def ceilings() -> Ceilings:
    """What is small is timed on one thread and counted for all: caches are each core's own."""
    threads = torch.get_num_threads()

    def product(kind: torch.dtype) -> float:
        a, b = torch.rand(2, MATRIX, MATRIX).to(kind)
        return 2 * MATRIX**3 / best(lambda: a @ b)

    def depthwise(channels: int, kernel: int) -> float:
        x = torch.rand(1, channels, 32, 32).to(memory_format=torch.channels_last)
        weight = torch.rand(channels, 1, kernel, kernel)
        return 2 * x.numel() * kernel**2 / best(lambda: F.conv2d(x, weight, None, 1, kernel // 2, 1, channels))

    def copies(size: int) -> float:
        source, target = torch.zeros(2, size // 4)
        return 2 * size / best(lambda: target.copy_(source))

    with torch.inference_mode():
        large = product(torch.float32), product(torch.bfloat16), copies(MEMORY)
        torch.set_num_threads(1)
        small = (
            max(depthwise(channels, kernel) for channels in (64, 144, 240, 672) for kernel in (3, 5)),
            copies(CACHED),
        )
        torch.set_num_threads(threads)
    return Ceilings(large[0], large[1], small[0] * threads, large[2], small[1] * threads)


def layers_of(network: nn.Module, shapes: Counter[tuple[int, ...]]) -> list[Layer]:
    """The convolutions and matrix products of all calls together, without computing any."""
    network, found = network.to("meta"), []

    def note(module: nn.Module, inputs: tuple[torch.Tensor], output: torch.Tensor) -> None:
        weight = module.weight
        operations = 2.0 * output.numel() * weight[0].numel()
        moved = 4.0 * (inputs[0].numel() + output.numel() + weight.numel())
        depthwise = isinstance(module, nn.Conv2d) and module.groups > 1
        found.append(Layer(operations * count, moved * count, depthwise))

    hooks = [
        module.register_forward_hook(note) for module in network.modules() if isinstance(module, nn.Conv2d | nn.Linear)
    ]
    with torch.inference_mode(), FlopCounterMode(display=False) as counter:
        for shape, count in shapes.items():
            before = counter.get_total_flops(), sum(layer.operations for layer in found)
            network(torch.empty(shape, device="meta"))
            counted = (counter.get_total_flops() - before[0]) * count
            noted = sum(layer.operations for layer in found) - before[1]
            assert 0.98 * counted <= noted <= counted, "layers do not add up to what torch counts"
    for hook in hooks:
        hook.remove()
    return found


ENGINES = EnginePool(lambda: "cpu")


def layered(layers: list[Layer], can: Ceilings) -> float:
    return sum(
        max(layer.operations / (can.depthwise if layer.depthwise else can.float32), layer.bytes / can.cached)
        for layer in layers
    )


def present(source: Path, target: Path, engine: Engine) -> dict[str, float]:
    """Seconds of the parts, by the program's own functions one after the other; what is left is writing."""
    noting = Noting(engine)
    edit = Edit(colour=Colour(ref_to(engine.model)))
    settings, limit = Tiling(), {"max_pixels": CLI_LIMIT}
    whole = seconds(
        lambda: develop_file(source, target, edit, ENGINES, overwrite=True, **limit)  # type: ignore[arg-type]
    )
    shrinking = seconds(lambda: at_working_size(open_photo(source, **limit).scan, settings.working_size))
    photo = open_photo(source, **limit)
    began = time.perf_counter()
    chroma = predict_chroma(photo.scan, noting, settings)
    found = time.perf_counter() - began
    merging = seconds(lambda: [None for _ in rendered(photo, edit, {"colour": (chroma,)}, 8)])
    return {
        "read, shrink": shrinking,
        "network": noting.seconds,
        "tiles, looks, blending": found - shrinking - noting.seconds,
        "read again, merge": merging,
        "encode, write": max(0.0, whole - found - merging),
        "all": whole,
    }


def codec(source: Path, target: Path) -> tuple[float, float, int]:
    """Least seconds that libvips alone takes to decode ``source`` and to encode it in colour, and the bytes of both."""
    decode = best(lambda: pyvips.Image.new_from_file(str(source), access="sequential").write_to_memory())
    width, height = pyvips.Image.new_from_file(str(source)).width, pyvips.Image.new_from_file(str(source)).height
    grey = np.frombuffer(pyvips.Image.new_from_file(str(source)).write_to_memory(), np.uint8).reshape(height, width)
    colours = pyvips.Image.new_from_array(np.repeat(grey[..., None], 3, axis=2)).copy(interpretation="srgb")
    quality = SaveOptions().quality
    encode = best(lambda: colours.jpegsave(str(target), Q=quality, subsample_mode="off"))
    return decode, encode, source.stat().st_size + target.stat().st_size


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--megapixels", type=float, default=12)
    asked.add_argument("--runs", type=int, default=5)
    said = asked.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "scan.jpg"), Path(folder, "result.jpg")
        width, height = write_scan(source, said.megapixels)
        engine = load_engine(default_model(), "cpu")
        present(source, target, engine)  # what is done once only
        with Meanwhile() as others:
            rounds = [present(source, target, engine) for _ in range(said.runs)]
        noting = Noting(engine)
        predict_chroma(open_photo(source, max_pixels=CLI_LIMIT).scan, noting, Tiling())
        decode, encode, coded = codec(source, target)
    can, layers = ceilings(), layers_of(load_network(default_model()), noting.shapes)
    megapixels = width * height / 1e6
    operations, moved = sum(each.operations for each in layers), sum(each.bytes for each in layers)
    deep = sum(each.operations for each in layers if each.depthwise)
    print(
        f"{torch.get_num_threads()} threads. Ceilings: matrix product of {MATRIX} in float32 {can.float32 / 1e9:.0f} "
        f"Gop/s, in bfloat16 {can.bfloat16 / 1e9:.0f}; depthwise convolution in float32 {can.depthwise / 1e9:.0f}; "
        f"copy, read and written, {can.memory / 1e9:.1f} GB/s of 1 GiB, {can.cached / 1e9:.0f} of 1 MiB"
    )
    calls = ", ".join(f"{count} × {'×'.join(map(str, shape))}" for shape, count in sorted(noting.shapes.items()))
    print(
        f"{megapixels:.1f} MP ({width} × {height}), default settings, {engine.runs_on}; the network is called: {calls}"
    )
    print(
        f"Network: {operations / 1e9:.1f} Gop, {deep / 1e9:.2f} of them depthwise, and {moved / 1e9:.2f} GB of "
        f"activations and weights; {operations / 1e9 / megapixels:.2f} Gop and {moved / 1e6 / megapixels:.0f} MB a "
        f"megapixel. Files: {coded / 1e6:.1f} MB; merging: {4 * megapixels:.0f} MB"
    )
    network = {
        "operations at the float32 rate": operations / can.float32,
        "operations at the bfloat16 rate": operations / can.bfloat16,
        "layer by layer in float32": layered(layers, can),
    }
    merge, encode = 4e6 * megapixels / can.memory, encode / torch.get_num_threads()
    parts = {
        "read, shrink": (decode, "libvips alone, the whole picture once"),
        "network": (network["layer by layer in float32"], "layer by layer in float32"),
        "tiles, looks, blending": (0.0, "nothing that must be"),
        "read again, merge": (merge, "grey read and colours written once"),
        "encode, write": (encode, "libvips alone, shared by the cores"),
    }
    print(f"\n{'part':26} {'floor, s':>9} {'present, s':>20} {'ratio':>7}  floor is")
    for part, (floor, why) in parts.items():
        times = [each[part] for each in rounds]
        ratio = f"{median(times) / floor:.1f}" if floor else "–"
        print(f"{part:26} {floor:9.3f} {spread(times, '.3f'):>20} {ratio:>7}  {why}")
    whole = [each["all"] for each in rounds]
    for name, floor in network.items():
        total = decode + floor + max(merge, encode)
        print(
            f"{'all':26} {total:9.3f} {spread(whole, '.3f'):>20} {median(whole) / total:7.1f}  network {floor:.3f} s: "
            f"{name}; merging while encoding (goal: under 2)"
        )
    print(others)


if __name__ == "__main__":
    main()
