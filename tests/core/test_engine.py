"""Both engines run the shipped weights alike; what runs is read back; broken results and memory errors are noticed."""

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core import engine as engines
from core.engine import DeviceMemoryError, OnnxEngine, TorchEngine, load_engine
from core.errors import AutochromeError
from core.models.store import TrainedModel, default_model

LIGHTNESS = np.random.default_rng(0).uniform(0, 100, (2, 1, 64, 96)).astype(np.float32)


def test_both_engines_say_the_same() -> None:
    onnx, torch = OnnxEngine(default_model()), TorchEngine(default_model(), "cpu", "auto")
    first, second = onnx.predict(LIGHTNESS), torch.predict(LIGHTNESS)
    assert first.shape == (2, 2, 64, 96)
    np.testing.assert_allclose(first, second, atol=0.01)
    assert onnx.runs_on == "ONNX Runtime · CPU · float32"
    assert torch.runs_on == "torch · CPU · float32"


def test_a_cuda_provider_that_falls_back_is_seen_through() -> None:
    """Asking for CUDA on a machine without it: ONNX Runtime obliges silently, and we say what it does."""
    if engines.has_nvidia_driver():
        pytest.skip("this machine has CUDA")
    assert "CPU" in OnnxEngine(default_model(), cuda=True).runs_on
    with pytest.raises(AutochromeError, match="CUDA was asked for"):
        load_engine(default_model(), "cuda")
    assert load_engine(default_model(), "auto").runs_on == "ONNX Runtime · CPU · float32"


class Sessionlike:
    """An ONNX Runtime session on a GPU, which this machine has not got."""

    def __init__(self, answers: list[Any]) -> None:
        self.answers = answers
        self.providers: list[Any] = []

    def set_providers(self, providers: list[Any]) -> None:
        self.providers = providers

    def run(self, _outputs: list[str], _inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return [answer]


def gpu(answers: list[Any]) -> OnnxEngine:
    engine = OnnxEngine(default_model())
    engine._session = Sessionlike(answers)
    engine._tf32, engine.provider = True, "CUDAExecutionProvider"
    return engine


@pytest.mark.parametrize("broken", [np.nan, np.inf, 0.0])
def test_a_result_that_is_no_picture_is_run_again_in_float32(broken: float) -> None:
    good = np.full((1, 2, 32, 32), 7, np.float32)
    engine = gpu([np.full_like(good, broken), good])
    assert engine.runs_on.endswith("TF32")
    np.testing.assert_array_equal(engine.predict(LIGHTNESS), good)
    assert engine.runs_on.endswith("float32")
    assert engine._session.providers[0] == ("CUDAExecutionProvider", {"use_tf32": "0"})


def test_a_model_that_gives_no_numbers_is_an_error() -> None:
    nothing = np.full((1, 2, 32, 32), np.nan, np.float32)
    with pytest.raises(AutochromeError, match="no numbers"):
        gpu([nothing, nothing]).predict(LIGHTNESS)


def test_memory_errors_are_told_from_others() -> None:
    with pytest.raises(DeviceMemoryError):
        gpu([RuntimeError("Failed to allocate memory for requested buffer of size 123")]).predict(LIGHTNESS)
    with pytest.raises(AutochromeError, match="shape mismatch"):
        gpu([RuntimeError("shape mismatch")]).predict(LIGHTNESS)


@pytest.mark.parametrize("file", ["network.onnx", "weights.safetensors"])
def test_damaged_model_files_are_a_clear_error(tmp_path: Path, file: str) -> None:
    model = default_model()
    folder = tmp_path / "model"
    shutil.copytree(model.folder, folder)
    (folder / file).write_bytes(b"not a model")
    damaged = TrainedModel(model.card, folder)
    with pytest.raises(AutochromeError, match=model.name):
        OnnxEngine(damaged) if file == "network.onnx" else TorchEngine(damaged, "cpu", "auto")
