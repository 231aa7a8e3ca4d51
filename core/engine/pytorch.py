"""torch, which is imported when the first of its engines is made.

On a GPU it runs in float16, whose ten bits of fraction keep colours closer than bfloat16's seven; a network that leaves
float16's range is noticed and run in float32. On CUDA memory is channels-last, the layout of its matrix units. There is
no torch.compile and no CUDA graph: every shape of photo would be compiled or recorded anew, for seconds, to save
launches that a full batch of tiles hides anyway. cuDNN's search for algorithms stays off for the same reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING

import numpy as np

from core.color import Floats
from core.engine.interface import DeviceMemoryError, Precision, checked, looks_broken, translated
from core.engine.torch_tiles import MEMORY_SHARE, DeviceEngine, chroma_on_device, fits
from core.models.store import TrainedModel
from core.monitor import IDLE, Monitor
from core.program import has_torch
from core.tiling import Mosaic

if TYPE_CHECKING:
    from torch import Tensor

FULL = {"cpu": 1, "mps": 1 << 20, "cuda": 1 << 22}  # pixels in a batch beyond which no device gains; one tile on a CPU


class TorchEngine(DeviceEngine):
    """torch on CUDA, Apple's GPU or the processor."""

    def __init__(self, model: TrainedModel, device: str, precision: Precision) -> None:
        import torch

        from core.models.weights import load_network

        self.model = model
        self._half = device != "cpu" and precision != "float32" and model.card.half
        self._network = load_network(model).to(device)
        if device == "cuda":
            self._network.to(memory_format=torch.channels_last)
        self.device = str(next(self._network.parameters()).device.type)
        self._bytes_per_pixel = 0.0  # that the network needs, as measured when it last ran; 0: not known

    @property
    def runs_on(self) -> str:
        """Name the device and the numbers, for people."""
        names = {"cuda": "CUDA", "mps": "Apple GPU", "cpu": "CPU"}
        return f"torch · {names[self.device]} · {'float16' if self._half else 'float32'}"

    def run(self, planes: Mapping[str, Floats], monitor: Monitor = IDLE) -> dict[str, Floats]:  # noqa: ARG002
        """Run as `core.engine.interface.Engine` says; torch ends no run that is under way."""
        found = self._run(planes)
        if looks_broken(found) and self.fall_back():
            found = self._run(planes)
        return checked(found, planes, self)

    def at_once(self, side: int) -> int:
        """As many as fill the device, as far as its free memory goes."""
        room = MEMORY_SHARE * self.free_bytes() / self._bytes_per_pixel if self._bytes_per_pixel else FULL[self.device]
        return max(1, int(min(room, FULL[self.device])) // side**2)

    def merged(self, laid: Mosaic, monitor: Monitor) -> Floats | None:
        """On a card that has room for the picture beside a batch of its tiles."""
        return chroma_on_device(laid, self, monitor) if self.device != "cpu" and fits(laid, self) else None

    def free_bytes(self) -> float:
        """As `DeviceEngine.free_bytes`."""
        if self.device != "cuda":
            return float("inf")
        from torch import cuda

        return float(cuda.mem_get_info()[0] + cuda.memory_reserved() - cuda.memory_allocated())

    def fall_back(self) -> bool:
        """As `DeviceEngine.fall_back`."""
        half, self._half = self._half, False
        return half

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """As `DeviceEngine.guarded`."""
        import torch

        try:
            with torch.inference_mode():
                yield
        except RuntimeError as error:
            ours = translated(error, self)
            if isinstance(ours, DeviceMemoryError) and self.device == "cuda":
                torch.cuda.empty_cache()  # the pieces that it keeps would be too small for the next trial as well
            raise ours from error

    def infer(self, planes: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """As `DeviceEngine.infer`."""
        import torch

        given = [planes[name] for name in self.model.card.inputs]
        count, _, height, width = given[0].shape
        with self._measured(count * height * width), self._precision():
            if self.device == "cuda":
                given = [each.contiguous(memory_format=torch.channels_last) for each in given]
            found = self._network(*given)
        several = (found,) if isinstance(found, torch.Tensor) else found
        return {port.name: each.float() for port, each in zip(self.model.card.outputs, several, strict=True)}

    def _run(self, planes: Mapping[str, Floats]) -> dict[str, Floats]:
        import torch

        with self.guarded():
            found = self.infer({name: torch.from_numpy(each).to(self.device) for name, each in planes.items()})
            return {name: np.asarray(each.cpu().numpy(), np.float32) for name, each in found.items()}

    def _precision(self) -> AbstractContextManager[object]:
        import torch

        if self._half:
            return torch.autocast(self.device, torch.float16)
        if self.device == "cuda":  # where convolutions are TF32 unless told otherwise
            return torch.backends.cudnn.flags(enabled=True, allow_tf32=False)
        return nullcontext()

    @contextmanager
    def _measured(self, pixels: int) -> Iterator[None]:
        """Note how much of a card's memory the block needs a pixel at the most."""
        if self.device != "cuda":
            yield
            return
        from torch import cuda

        before = cuda.memory_allocated()
        cuda.reset_peak_memory_stats()
        yield
        self._bytes_per_pixel = (cuda.max_memory_allocated() - before) / pixels


def torch_on_cuda(model: TrainedModel, precision: Precision) -> TorchEngine | None:
    """Load a model on an NVIDIA GPU; None without torch or such a GPU, and for a graph that came from elsewhere."""
    if not (model.weights.exists() and has_torch()):
        return None
    import torch

    return TorchEngine(model, "cuda", precision) if torch.cuda.is_available() else None
