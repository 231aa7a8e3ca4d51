"""A finished photograph, grey JPEG to coloured JPEG, by the default model and by others, in turns in one run.

uv run --group bench python tests/bench/bench_side_by_side.py [--megapixels 12] [--runs 3]

(a) is the default network in plain torch over the same tiles, one after the other, averaged as published; (b) MONAI's
`SlidingWindowInferer` (Project-MONAI/MONAI `monai/inferers/inferer.py`) with its defaults on the same network and
tiles. Neither takes our looks at the whole photo. Both are shown at our working size and over the full resolution;
against the latter, ours over the full resolution is shown too. Decoding, Lab and encoding of (a) and (b) are those of
DDColor's pipeline (OpenCV), the quickest of the published ones; (a) also with scikit-image's, as Zhang et al. use.
(c) are the published networks of `references.py`, each inside its own published reading, merging and writing; "inside
our pipeline" is the same network at the same long side, once, with our decoding, merging and encoding.
All run in torch's inference mode, which some of the published programs leave out, and all are warm. Weights of (c) are
random; only time is measured.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import PIL.Image
import torch
import torch.nn.functional as F
from common import Meanwhile, in_turns, machine, spread, write_scan
from monai.inferers import SlidingWindowInferer
from skimage import color
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).parents[2]))

from references import REFERENCES, denormalised, millions, normalised

from core import tiling
from core.colorize import Tiling, at_working_size, predict_padded
from core.edit import Edit
from core.engine import EnginePool
from core.models.store import Card, TrainedModel, default_model
from core.models.weights import load_network
from core.monitor import IDLE, Monitor
from core.photo import CLI_LIMIT, open_photo
from core.saving import Developed, develop_file, save
from core.stages.colour import Colour, ref_to
from core.training.torch_color import lab_to_rgb, rgb_to_lab

PIL.Image.MAX_IMAGE_PIXELS = None
Network = Callable[[Tensor], Tensor]
"""Of lightness (1, 1, H, W) in 0…100 to ab (1, 2, H, W)."""


def colour_by_opencv(source: Path, target: Path, side: int | None, network: Network) -> None:
    """DDColor's pipeline (`ddcolor/pipeline.py`), but that the picture keeps its shape and ``network`` sees lightness.

    ``side`` is the long side that the network sees; None for the full resolution.
    """
    picture = (cv2.imread(str(source)) / 255.0).astype(np.float32)
    height, width = picture.shape[:2]
    lightness = cv2.cvtColor(picture, cv2.COLOR_BGR2Lab)[:, :, :1]
    seen = lightness
    if side is not None:
        scale = side / max(height, width)
        small = cv2.resize(picture, (round(width * scale), round(height * scale)))
        seen = cv2.cvtColor(small, cv2.COLOR_BGR2Lab)[:, :, :1]
    ab = network(torch.from_numpy(np.ascontiguousarray(seen.transpose(2, 0, 1)))[None])
    full = F.interpolate(ab, size=(height, width))[0].float().numpy().transpose(1, 2, 0)
    bgr = cv2.cvtColor(np.concatenate((lightness, full), axis=-1), cv2.COLOR_LAB2BGR)
    cv2.imwrite(str(target), (bgr * 255.0).round().astype(np.uint8))


def colour_by_skimage(source: Path, target: Path, size: tuple[int, int] | int, network: Network) -> None:
    """Zhang et al.'s pipeline (richzhang/colorization `colorizers/util.py`, `demo_release.py`), written as JPEG.

    ``size`` is the height and width that the network sees, or its long side.
    """
    picture = np.asarray(PIL.Image.open(source))
    if picture.ndim == 2:
        picture = np.tile(picture[:, :, None], 3)
    if isinstance(size, int):
        scale = size / max(picture.shape)
        size = round(picture.shape[0] * scale), round(picture.shape[1] * scale)
    small = np.asarray(PIL.Image.fromarray(picture).resize(size[::-1], resample=PIL.Image.Resampling.BICUBIC))
    lightness = torch.Tensor(color.rgb2lab(picture)[:, :, 0])[None, None]
    seen = torch.Tensor(color.rgb2lab(small)[:, :, 0])[None, None]
    full = F.interpolate(network(seen), size=lightness.shape[2:], mode="bilinear")
    rgb = color.lab2rgb(torch.cat((lightness, full), dim=1).numpy()[0].transpose(1, 2, 0))
    PIL.Image.fromarray((rgb * 255).astype(np.uint8)).save(target)


def colour_by_deoldify(source: Path, target: Path, side: int, network: nn.Module) -> None:
    """DeOldify's pipeline (jantic/DeOldify `deoldify/visualize.py`, `deoldify/filters.py`)."""
    original = PIL.Image.open(source).convert("RGB")
    square = original.resize((side, side), resample=PIL.Image.Resampling.BILINEAR).convert("LA").convert("RGB")
    seen = torch.from_numpy(np.asarray(square, np.float32).transpose(2, 0, 1).copy()).div_(255)
    rgb = denormalised(network(normalised(seen[None])))[0]
    codes = (rgb * 255).numpy().transpose(1, 2, 0).clip(0, 255).astype(np.uint8)
    colours = PIL.Image.fromarray(codes).resize(original.size, resample=PIL.Image.Resampling.BILINEAR)
    merged = cv2.cvtColor(np.asarray(original), cv2.COLOR_BGR2YUV)
    merged[:, :, 1:3] = cv2.cvtColor(np.asarray(colours), cv2.COLOR_BGR2YUV)[:, :, 1:3]
    PIL.Image.fromarray(cv2.cvtColor(merged, cv2.COLOR_YUV2BGR)).save(target)


def colour_by_ddcolor(source: Path, target: Path, side: int, network: nn.Module) -> None:
    """DDColor's pipeline (piddnad/DDColor `ddcolor/pipeline.py`, `scripts/infer.py`)."""
    picture = (cv2.imread(str(source)) / 255.0).astype(np.float32)
    height, width = picture.shape[:2]
    lightness = cv2.cvtColor(picture, cv2.COLOR_BGR2Lab)[:, :, :1]
    seen = cv2.cvtColor(cv2.resize(picture, (side, side)), cv2.COLOR_BGR2Lab)[:, :, :1]
    grey = cv2.cvtColor(np.concatenate((seen, np.zeros_like(seen), np.zeros_like(seen)), axis=-1), cv2.COLOR_LAB2RGB)
    ab = network(torch.from_numpy(grey.transpose(2, 0, 1)).float().unsqueeze(0))
    full = F.interpolate(ab, size=(height, width))[0].float().numpy().transpose(1, 2, 0)
    bgr = cv2.cvtColor(np.concatenate((lightness, full), axis=-1), cv2.COLOR_LAB2BGR)
    cv2.imwrite(str(target), (bgr * 255.0).round().astype(np.uint8))


def over_tiles(network: nn.Module, lightness: Tensor, settings: Tiling) -> Tensor:
    """The plain loop: ab (1, 2, H, W) of lightness (1, 1, H, W), tile by tile, overlaps averaged."""
    height, width = lightness.shape[-2:]
    total, count = torch.zeros(1, 2, height, width), torch.zeros(1, 1, height, width)
    for tile in tiling.tiles(height, width, settings.tile, settings.overlap):
        place = (..., *tile.place)
        total[place] += network(lightness[place])
        count[place] += 1
    return total / count


@dataclass(frozen=True)
class AsEngine:
    """A network of lightness to ab in the place of an engine."""

    model: TrainedModel
    network: Network
    runs_on: str = "torch · CPU · float32"
    callers: int = 1

    def run(self, planes: Mapping[str, np.ndarray], monitor: Monitor = IDLE) -> dict[str, np.ndarray]:
        return {"ab": self.network(torch.from_numpy(np.ascontiguousarray(planes["lightness"]))).numpy()}

    def at_once(self, side: int) -> int:
        return 1


def as_engine(name: str, network: nn.Module, side: int) -> AsEngine:
    """A reference network as our pipeline sees networks: of lightness to ab."""

    def by_rgb(lightness: Tensor) -> Tensor:
        grey = lab_to_rgb(torch.cat((lightness, torch.zeros_like(lightness).expand(-1, 2, -1, -1)), dim=1))
        if name.startswith("DDColor"):
            return network(grey)
        return rgb_to_lab(denormalised(network(normalised(grey))))[:, 1:]

    sees_rgb = name.startswith("D")
    card = Card(
        name=name, version="random", title=name, good_at="", system="", licence="", data="",
        native_size=side, size_multiple=32,
    )  # fmt: skip
    return AsEngine(TrainedModel(card, Path()), by_rgb if sees_rgb else network)


def inside_ours(source: Path, target: Path, engine: AsEngine) -> None:
    """Our decoding, merging and encoding round one look of ``engine`` at the photo at its native size."""
    photo = open_photo(source, max_pixels=CLI_LIMIT)
    chroma = predict_padded(at_working_size(photo.scan, engine.model.card.native_size), engine)
    edit = Edit(colour=Colour(ref_to(engine.model)))
    save(target, [Developed(photo, edit, {"colour": (chroma,)})], mark=False, overwrite=True)


def ready(network: nn.Module) -> nn.Module:
    """In evaluation mode, after passes in training mode that let spectral normalisation find its vectors."""
    inputs = 3 if network.__class__.__name__.startswith("D") else 1
    for _ in range(3):
        network.train()(torch.rand(2, inputs, 64, 64))
    return network.eval()


@dataclass(frozen=True)
class Way:
    name: str
    work: Callable[[Path, Path], None]
    size: str
    tiles: str
    runs_on: str
    goal: float | None = None
    than: str = "ours"
    """The name of what it is compared with."""


def ways(full: int) -> list[Way]:
    """All that is measured; ``full`` is the long side of the photo."""
    engines = EnginePool(lambda: "cpu")
    engine = engines.get(default_model())
    usual, whole = Tiling(), Tiling(working_size=full)
    network = load_network(default_model())
    monai = SlidingWindowInferer(roi_size=usual.tile)
    plain, fp32 = partial(over_tiles, network, settings=usual), "torch float32"
    monai_tiles = f"{usual.tile} / {round(usual.tile * (1 - monai.overlap))}, {monai.sw_batch_size} at once"
    tiles = f"{usual.tile} / {usual.tile - usual.overlap}"

    def ours(settings: Tiling) -> Callable[[Path, Path], None]:
        return lambda source, target: develop_file(
            source,
            target,
            Edit(colour=Colour(ref_to(engine.model), settings)),
            engines,
            max_pixels=CLI_LIMIT,
            overwrite=True,
        )

    def by_opencv(side: int | None, network: Network) -> Callable[[Path, Path], None]:
        return lambda source, target: colour_by_opencv(source, target, side, network)

    side, looks = usual.working_size, "3 looks, then "
    windows = partial(monai, network=network)
    found = [
        Way("ours", ours(usual), str(side), looks + tiles, engine.runs_on),
        Way("ours, full resolution", ours(whole), str(full), looks + tiles, engine.runs_on),
        Way("(a) plain loop", by_opencv(side, plain), str(side), tiles, fp32, 5),
        Way(
            "(a) plain loop, scikit-image's Lab",
            lambda source, target: colour_by_skimage(source, target, side, plain),
            str(side), tiles, fp32, 5,
        ),
        Way("(a) plain loop, full resolution", by_opencv(None, plain), str(full), tiles, fp32, 5),
        Way("(b) MONAI", by_opencv(side, windows), str(side), monai_tiles, fp32, 2),
        Way("(b) MONAI, full resolution", by_opencv(None, windows), str(full), monai_tiles, fp32, 2),
    ]  # fmt: skip
    for name, (build, side, _) in REFERENCES.items():
        published = {"DeOldify artistic": colour_by_deoldify, "DDColor-L": colour_by_ddcolor}
        network = ready(build())
        if name in published:
            work = partial(published[name], side=side, network=network)
        else:
            work = partial(colour_by_skimage, size=(side, side), network=network)
        inner = partial(inside_ours, engine=as_engine(name, network, side))
        found.append(Way(f"(c) {name}", work, f"{side} × {side}", "one look", fp32, 5))
        found.append(Way(f"{name} inside our pipeline", inner, str(side), "one look", fp32))
    return found


def table(found: list[Way], times: dict[str, list[float]]) -> None:
    print(f"{'':36} {'sees, px':>9}  {'tile / stride, px':<23} {'runs on':<30} {'s':<22} {'× ours':<22} goal")
    for way in found:
        ratios = [mine / ours for mine, ours in zip(times[way.name], times["ours"], strict=True)]
        middle = sorted(ratios)[len(ratios) // 2]
        goal = "" if way.goal is None else f"{way.goal:g} {'met' if middle >= way.goal else 'missed'}"
        print(
            f"{way.name:36} {way.size:>9}  {way.tiles:<23} {way.runs_on:<30} "
            f"{spread(times[way.name]):<22} {spread(ratios):<22} {goal}"
        )
    whole = times["ours, full resolution"]
    for way in found:
        if way.name.endswith("full resolution") and way.name.startswith("("):
            ratios = [mine / ours for mine, ours in zip(times[way.name], whole, strict=True)]
            print(f"{way.name}: {spread(ratios)} × ours over the same tiles at full resolution")


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--megapixels", type=float, default=12)
    asked.add_argument("--runs", type=int, default=3)
    said = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder, torch.inference_mode():
        source, target = Path(folder, "scan.jpg"), Path(folder, "result.jpg")
        full = max(write_scan(source, said.megapixels))
        found = ways(full)
        print(machine())
        print(f"{torch.get_num_threads()} threads of torch; ONNX Runtime, OpenCV and libvips as they choose")
        for name, (build, _, published) in REFERENCES.items():
            print(f"{name}: {millions(build()):.1f} M parameters, published {published} M")
        print(f"{said.megapixels:g} MP, grey JPEG to coloured JPEG, {said.runs} runs: median (least–most)\n")
        small = Path(folder, "small.jpg")
        write_scan(small, min(0.5, said.megapixels))
        for way in found:
            way.work(small, target)  # what is done once only
        with Meanwhile() as others:
            times = in_turns({way.name: partial(way.work, source, target) for way in found}, said.runs)
        table(found, times)
        print(others)


if __name__ == "__main__":
    main()
