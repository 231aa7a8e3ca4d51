"""Which engine runs a model on this machine.

On CUDA it is ONNX Runtime at first, since importing torch takes seconds, and from a cold disk half a minute, where a
photo at its usual working size has a few dozen tiles. float16 is torch's from the start: the graph is in float32.

What a listed provider promises and what then runs are two things: a CUDA provider whose libraries are missing falls
back to the processor without a word. So `Engine.runs_on` is read back from the session, never from the request.
"""

from __future__ import annotations

import ctypes
import sys

from core.engine.interface import Device, Engine, Precision
from core.engine.onnx_runtime import OnnxEngine
from core.engine.pace import fastest
from core.engine.pytorch import TorchEngine, torch_on_cuda
from core.errors import AutochromeError
from core.messages import tr
from core.models.store import TrainedModel
from core.program import has_torch, need_torch


def load_engine(model: TrainedModel, device: Device = "auto", precision: Precision = "auto") -> Engine:
    """The fastest engine that this machine has for ``model``, or the one on ``device``.

    ``auto`` means CUDA, then Apple's GPU, then the processor. Precision ``auto`` means float16 on a torch GPU, TF32 on
    CUDA in ONNX Runtime, and on a processor float32 or int8, whichever is faster there (`core.engine.pace`).

    Raises:
        AutochromeError: the weights cannot be read, or ``device`` is not to be had.
    """
    if device in ("auto", "cuda") and has_nvidia_driver():
        engine = _on_cuda(model, precision)
        if engine is not None:
            return engine
    if device in ("cuda", "mps"):
        need_torch()
    if device == "cuda":
        raise AutochromeError(tr("CUDA was asked for, but nothing here can run on it. Choose the device auto or cpu."))
    if device == "mps" or (device == "auto" and sys.platform == "darwin"):
        apple = _on_apple(model, precision)
        if apple is not None:
            return apple
    if device == "mps":
        raise AutochromeError(tr("Apple's GPU was asked for, but there is none. Choose the device auto or cpu."))
    return _on_processor(model, precision)


def has_nvidia_driver() -> bool:
    """Whether CUDA may be had; only loading a model tells whether it really is."""
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True


def _on_processor(model: TrainedModel, precision: Precision) -> Engine:
    if not model.graph.exists():
        need_torch()
        return TorchEngine(model, "cpu", "float32")
    if precision == "auto" and model.quantized.exists():
        return fastest(model)
    return OnnxEngine(model, precision=precision)


def _on_cuda(model: TrainedModel, precision: Precision) -> Engine | None:
    if model.graph.exists() and precision != "float16":
        engine = OnnxEngine(model, cuda=True, precision=precision)
        if engine.on_cuda:
            return engine
    return torch_on_cuda(model, precision)


def _on_apple(model: TrainedModel, precision: Precision) -> Engine | None:
    if not (model.weights.exists() and has_torch()):
        return None
    import torch

    return TorchEngine(model, "mps", precision) if torch.backends.mps.is_available() else None
