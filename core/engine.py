"""Two inference engines behind one small interface: ONNX Runtime, and torch where ONNX Runtime has nothing faster.

What a listed provider promises and what then runs are two things: a CUDA provider whose libraries are missing falls
back to the processor without a word. So `Engine.runs_on` is read back from the session, never from the request.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import numpy as np

from core.color import Floats
from core.errors import AutochromeError
from core.models.store import Blend, TrainedModel

Device = Literal["auto", "cpu", "cuda", "mps"]
Precision = Literal["auto", "float32", "float16"]
OUT_OF_MEMORY = ("out of memory", "failed to allocate", "bad allocation", "cuda_error_out_of_memory")


class DeviceMemoryError(Exception):
    """The device has not enough memory for this input; a smaller one may fit."""


class Engine(Protocol):
    """A network ready to run."""

    model: TrainedModel

    @property
    def runs_on(self) -> str:
        """What really runs: engine, device and precision, for people."""

    def predict(self, lightness: Floats) -> Floats:
        """ab (N, 2, H, W) of lightness (N, 1, H, W) in 0…100; H and W are multiples of the model's.

        Raises:
            DeviceMemoryError: the input is too large for the device.
            AutochromeError: the network gives no numbers even in float32.
        """


@dataclass(frozen=True)
class Blended:
    """The engines of a blend. Each sees the photo as it sees it best; what is mixed is the chroma that both found."""

    model: Blend
    first: Engine
    second: Engine

    @property
    def runs_on(self) -> str:
        return " + ".join(dict.fromkeys((self.first.runs_on, self.second.runs_on)))


def load_engine(model: TrainedModel, device: Device = "auto", precision: Precision = "auto") -> Engine:
    """The fastest engine that this machine has for ``model``, or the one on ``device``.

    ``auto`` means CUDA, then Apple's GPU, then the processor. Precision ``auto`` means float16 on a torch GPU and
    float32 (TF32 on CUDA) elsewhere; processors run float32, which is the faster one without AMX.

    Raises:
        AutochromeError: the weights cannot be read, or ``device`` is not to be had.
    """
    if device in ("auto", "cuda") and has_nvidia_driver():
        engine = _on_cuda(model, precision)
        if engine is not None:
            return engine
    if device == "cuda":
        raise AutochromeError("CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu.")
    if device == "mps" or (device == "auto" and sys.platform == "darwin"):
        apple = _on_apple(model, precision)
        if apple is not None:
            return apple
    if device == "mps":
        raise AutochromeError("Apple's GPU was asked for, but there is none. Choose the device auto or cpu.")
    return OnnxEngine(model) if model.graph.exists() else TorchEngine(model, "cpu", "float32")


def has_nvidia_driver() -> bool:
    """Whether CUDA may be had; only loading a model tells whether it really is."""
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True


def _on_cuda(model: TrainedModel, precision: Precision) -> Engine | None:
    if model.graph.exists() and precision != "float16":
        engine = OnnxEngine(model, cuda=True, precision=precision)
        if engine.provider == "CUDAExecutionProvider":
            return engine
    if not model.weights.exists():
        return None  # one from elsewhere is a graph and no more
    import torch

    return TorchEngine(model, "cuda", precision) if torch.cuda.is_available() else None


def _on_apple(model: TrainedModel, precision: Precision) -> Engine | None:
    if not model.weights.exists():
        return None
    import torch

    return TorchEngine(model, "mps", precision) if torch.backends.mps.is_available() else None


class OnnxEngine:
    """ONNX Runtime on CUDA or on the processor."""

    def __init__(self, model: TrainedModel, cuda: bool = False, precision: Precision = "auto") -> None:
        import onnxruntime

        onnxruntime.set_default_logger_severity(4)  # a failing CUDA provider would fill the terminal
        self.model = model
        self._tf32 = cuda and precision == "auto"
        try:
            if cuda:
                onnxruntime.preload_dlls()  # torch's packages bring CUDA's libraries; ONNX Runtime must be told
            self._session = onnxruntime.InferenceSession(str(model.graph), providers=self._providers(cuda))
        except Exception as error:  # ONNX Runtime's exceptions share no class of their own
            raise AutochromeError(f"The model {model.name!r} cannot be loaded ({model.graph}): {error}") from error
        self.provider: str = self._session.get_providers()[0]

    def _providers(self, cuda: bool) -> list[Any]:
        processor = "CPUExecutionProvider"
        return [("CUDAExecutionProvider", {"use_tf32": str(int(self._tf32))}), processor] if cuda else [processor]

    @property
    def runs_on(self) -> str:
        if self.provider == "CUDAExecutionProvider":
            return f"ONNX Runtime · CUDA · {'TF32' if self._tf32 else 'float32'}"
        return "ONNX Runtime · CPU · float32"

    def predict(self, lightness: Floats) -> Floats:
        ab = self._run(lightness)
        if looks_broken(ab) and self._tf32:
            self._tf32 = False
            self._session.set_providers(self._providers(True))
            ab = self._run(lightness)
        return checked(ab, self)

    def _run(self, lightness: Floats) -> Floats:
        try:
            (ab,) = self._session.run(["ab"], {"lightness": lightness})
        except Exception as error:  # as above
            raise translated(error, self) from error
        return np.asarray(ab, np.float32)


class TorchEngine:
    """torch on CUDA, Apple's GPU or the processor."""

    def __init__(self, model: TrainedModel, device: str, precision: Precision) -> None:
        from core.models.weights import load_network

        self.model = model
        self._half = device != "cpu" and precision != "float32"
        self._network = load_network(model).to(device)
        self.device = str(next(self._network.parameters()).device.type)

    @property
    def runs_on(self) -> str:
        names = {"cuda": "CUDA", "mps": "Apple GPU", "cpu": "CPU"}
        return f"torch · {names[self.device]} · {'float16' if self._half else 'float32'}"

    def predict(self, lightness: Floats) -> Floats:
        ab = self._run(lightness)
        if looks_broken(ab) and self._half:
            self._half = False
            ab = self._run(lightness)
        return checked(ab, self)

    def _run(self, lightness: Floats) -> Floats:
        import torch

        try:
            with torch.inference_mode(), torch.autocast(self.device, torch.float16, enabled=self._half):
                ab = self._network(torch.from_numpy(lightness).to(self.device))
        except RuntimeError as error:
            raise translated(error, self) from error
        return np.asarray(ab.float().cpu().numpy(), np.float32)


def looks_broken(ab: Floats) -> bool:
    """Whether a result is no picture: not finite, or nothing at all, which is how half precision fails."""
    return not np.isfinite(ab).all() or not ab.any()


def checked(ab: Floats, engine: Engine) -> Floats:
    if not np.isfinite(ab).all():
        raise AutochromeError(
            f"The model {engine.model.name!r} gives no numbers ({engine.runs_on}). Try another model."
        )
    return ab


def translated(error: Exception, engine: Engine) -> Exception:
    """The error of an engine as one of ours."""
    if any(words in str(error).lower() for words in OUT_OF_MEMORY):
        return DeviceMemoryError(str(error))
    return AutochromeError(f"The model {engine.model.name!r} failed ({engine.runs_on}): {error}")
