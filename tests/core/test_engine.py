"""Both engines run the shipped weights alike; what runs is read back; broken results and memory errors are noticed.

``pytest --device cuda`` runs them on a card.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core import engine as engines
from core.engine import Device, DeviceMemoryError, OnnxEngine, TorchEngine, in_batches, load_engine, pace
from core.engine.onnx_runtime import MANY_TILES
from core.errors import AutochromeError
from core.models.store import TrainedModel, default_model
from core.monitor import Monitor
from core.tiling import Tile, tiles

LIGHTNESS = np.random.default_rng(0).uniform(0, 100, (2, 1, 64, 96)).astype(np.float32)


NAMES = {"cpu": "CPU", "cuda": "CUDA", "mps": "Apple GPU"}


@pytest.mark.torch
def test_both_engines_say_the_same(device: str) -> None:
    onnx = OnnxEngine(default_model(), cuda=device == "cuda", precision="float32")
    torch = TorchEngine(default_model(), device, "float32")
    first, second = onnx.predict(LIGHTNESS), torch.predict(LIGHTNESS)
    assert first.shape == (2, 2, 64, 96)
    np.testing.assert_allclose(first, second, atol=0.01)
    np.testing.assert_allclose(first, OnnxEngine(default_model()).predict(LIGHTNESS), atol=0.01)
    assert onnx.runs_on == f"ONNX Runtime · {'CUDA' if device == 'cuda' else 'CPU'} · float32"
    assert torch.runs_on == f"torch · {NAMES[device]} · float32"


@pytest.mark.torch
def test_what_is_chosen_by_itself_stays_close_to_float32(device: Device) -> None:
    """TF32 and float16 where there is a GPU, bytes where they are faster: nothing that an eye could see.

    On a processor without VNNI sums of bytes may overflow, here in one of a thousand pixels, by 1.3 ab units.
    """
    exact = OnnxEngine(default_model()).predict(LIGHTNESS)
    for engine in (load_engine(default_model(), device), TorchEngine(default_model(), device, "auto")):
        apart = np.linalg.norm(engine.predict(LIGHTNESS) - exact, axis=1)
        assert apart.mean() < 0.5
        assert apart.max() < pace.SAME
        assert NAMES[device] in engine.runs_on


@pytest.mark.torch
def test_tiles_are_seen_one_by_one_on_a_processor_and_many_at_once_on_a_card(device: str) -> None:
    engine = TorchEngine(default_model(), device, "auto")
    engine.predict(LIGHTNESS)
    if device == "cpu":
        assert engine.at_once(64) == engine.at_once(256) == 1
    else:
        assert engine.at_once(64) > engine.at_once(256) > 1
    assert engine.at_once(8192) == 1


def test_each_core_sees_tiles_of_its_own_and_all_together_what_is_large() -> None:
    """However the work is spread over the cores, each sample comes out as it does alone, in its place."""
    engine = OnnxEngine(default_model())
    stack = np.random.default_rng(1).uniform(0, 100, (5, 1, 32, 64)).astype(np.float32)
    together = engine.predict(stack)
    for index, sample in enumerate(stack):
        np.testing.assert_array_equal(together[index], engine.predict(sample[None])[0])
    assert list(engine.map(lambda side: engine.predict(stack[:1, :, :side]).shape[2], (32, 32))) == [32, 32]
    assert engine.at_once(256) > 1
    assert engine.at_once(4096) == 1  # the memory of such a window is not to be had once a core
    large = np.tile(stack[:1], (1, 1, 20, 8))
    one_thread = engine._session.run(["ab"], {"lightness": large})[0]
    np.testing.assert_allclose(engine.predict(large), one_thread, atol=0.01)


def test_a_batch_is_halved_until_it_fits_and_no_tile_is_lost_or_seen_twice() -> None:
    laid, seen, shares = tiles(100, 100, 20, 0), [], []

    def add(batch: list[Tile]) -> None:
        if len(batch) > 3:
            raise DeviceMemoryError
        seen.extend(batch)

    in_batches(laid, 16, add, Monitor(shares.append))
    assert seen == laid
    assert shares == sorted(shares)
    assert shares[-1] == 1

    def never(_batch: list[Tile]) -> None:
        raise DeviceMemoryError

    with pytest.raises(DeviceMemoryError):
        in_batches(laid, 16, never, Monitor(shares.append))


FINDS = """
import ctypes, sys, {first}
from pathlib import Path
import onnxruntime
onnxruntime.preload_dlls()
try:
    ctypes.CDLL(str(Path(onnxruntime.__file__).parent / "capi" / "libonnxruntime_providers_cuda.so"))
except OSError as error:
    print("missing:", error)
import torch
for line in Path("/proc/self/maps").read_text().splitlines():
    print(line.split()[-1])
"""


@pytest.mark.torch
@pytest.mark.skipif(sys.platform != "linux", reason="libraries are looked up in /proc")
@pytest.mark.parametrize("first", ["torch", "onnxruntime"])
def test_both_engines_find_the_same_cuda_libraries_in_one_install(first: str) -> None:
    """Whichever is imported first. Only the driver's own library may be missing, where there is no card."""
    import onnxruntime

    if "CUDAExecutionProvider" not in onnxruntime.get_available_providers():
        pytest.skip("this ONNX Runtime is built without CUDA")
    command = [sys.executable, "-c", FINDS.format(first=first)]
    lines = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout.splitlines()
    assert all("libcuda.so.1" in line for line in lines if line.startswith(("missing", "Failed"))), lines[:3]
    found = {Path(line) for line in lines if ".so" in line and "/nvidia/" in line}
    names = [path.name for path in found]
    assert {name.split(".")[0] for name in names} > {"libcublas", "libcublasLt", "libcudart", "libcudnn", "libcurand"}
    assert len(names) == len(set(names)), "one library, loaded from two places"


@pytest.mark.torch
def test_a_cuda_provider_that_falls_back_is_seen_through() -> None:
    """Asking for CUDA on a machine without it: ONNX Runtime obliges silently, and we say what it does."""
    if engines.has_nvidia_driver():
        pytest.skip("this machine has CUDA")
    assert "CPU" in OnnxEngine(default_model(), cuda=True).runs_on
    with pytest.raises(AutochromeError, match="CUDA was asked for"):
        load_engine(default_model(), "cuda")
    assert load_engine(default_model(), "auto").runs_on.startswith("ONNX Runtime · CPU")


class Sessionlike:
    """An ONNX Runtime session on a GPU, which this machine has not got."""

    def __init__(self, answers: list[Any]) -> None:
        self.answers = answers
        self.providers: list[Any] = []

    def set_providers(self, providers: list[Any]) -> None:
        self.providers = providers

    def run(self, _outputs: list[str], _inputs: dict[str, np.ndarray], _options: object) -> list[np.ndarray]:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return [answer]


def gpu(answers: list[Any]) -> OnnxEngine:
    engine = OnnxEngine(default_model())
    engine._session = Sessionlike(answers)
    engine._tf32, engine.provider = True, "CUDAExecutionProvider"
    return engine


@pytest.mark.torch
def test_pictures_of_many_tiles_go_to_torch_where_it_has_the_card(device: str) -> None:
    engine = gpu([])
    assert engine.for_tiles(MANY_TILES - 1) is engine
    many = engine.for_tiles(MANY_TILES)
    if device == "cuda":
        assert isinstance(many, TorchEngine)
        assert engine.for_tiles(MANY_TILES) is many
        assert engine.runs_on == "ONNX Runtime · CUDA · TF32 + torch · CUDA · float16"
    elif not engines.has_nvidia_driver():
        assert many is engine
    processor = OnnxEngine(default_model())
    assert processor.for_tiles(MANY_TILES) is processor


def overflowing(device: str) -> TorchEngine:
    """An engine in float16 whose network leaves float16's range, which ends at 65,504."""
    from torch import nn

    engine = TorchEngine(default_model(), device, "auto")
    up, down = nn.Conv2d(1, 2, 1, bias=False), nn.Conv2d(2, 2, 1, bias=False)
    nn.init.constant_(up.weight, 1e4)
    nn.init.constant_(down.weight, 5e-5)
    engine._half, engine._network = True, nn.Sequential(up, down).to(device)
    return engine


@pytest.mark.torch
def test_torch_runs_again_in_float32_what_float16_cannot_hold(device: str) -> None:
    engine = overflowing(device)
    assert engine.runs_on.endswith("float16")
    ab = engine.predict(np.full((1, 1, 32, 32), 50, np.float32))
    np.testing.assert_allclose(ab, 50, rtol=1e-3)
    assert engine.runs_on.endswith("float32")


@pytest.mark.torch
def test_torch_without_memory_says_so(device: str) -> None:
    """A picture of four petabytes, of which only one number exists."""
    endless = np.lib.stride_tricks.as_strided(np.zeros(1, np.float32), (1, 1, 2**25, 2**25), (0, 0, 0, 0))
    engine = TorchEngine(default_model(), device, "auto")
    with pytest.raises(DeviceMemoryError):
        engine.predict(endless)
    assert engine.predict(LIGHTNESS).shape == (2, 2, 64, 96)


@pytest.mark.parametrize("broken", [np.nan, np.inf, 0.0, 7.0])
def test_a_result_that_is_no_picture_is_run_again_in_float32(broken: float) -> None:
    good = np.full((2, 2, 64, 96), 7, np.float32)
    engine = gpu([np.full_like(good, broken), good])
    assert engine.runs_on.endswith("TF32")
    np.testing.assert_array_equal(engine.predict(LIGHTNESS), good)
    assert engine.runs_on.endswith("float32")
    provider, options = engine._session.providers[0]
    assert provider == "CUDAExecutionProvider"
    assert options["use_tf32"] == "0"


def test_a_model_that_gives_no_numbers_is_an_error() -> None:
    nothing = np.full((2, 2, 64, 96), np.nan, np.float32)
    with pytest.raises(AutochromeError, match="no colours"):
        gpu([nothing, nothing]).predict(LIGHTNESS)


def test_memory_errors_are_told_from_others() -> None:
    with pytest.raises(DeviceMemoryError):
        gpu([RuntimeError("Failed to allocate memory for requested buffer of size 123")]).predict(LIGHTNESS)
    with pytest.raises(AutochromeError, match="shape mismatch"):
        gpu([RuntimeError("shape mismatch")]).predict(LIGHTNESS)


@pytest.mark.parametrize("file", ["network.onnx", pytest.param("weights.safetensors", marks=pytest.mark.torch)])
def test_damaged_model_files_are_a_clear_error(tmp_path: Path, file: str) -> None:
    model = default_model()
    folder = tmp_path / "model"
    shutil.copytree(model.folder, folder)
    (folder / file).write_bytes(b"not a model")
    damaged = TrainedModel(model.card, folder)
    with pytest.raises(AutochromeError, match=model.name):
        OnnxEngine(damaged) if file == "network.onnx" else TorchEngine(damaged, "cpu", "auto")
