"""ONNX Runtime, which needs no torch and so starts at once.

On the processor each core runs a tile of its own, which gets a tenth more done than all cores at one tile; only what is
much larger than a tile, or a network of others, which takes a gigabyte for one, is run by all of them together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import Any

import numpy as np

from core.color import Floats
from core.cores import usable_cores
from core.engine.interface import Engine, Item, Precision, Result, checked, looks_broken, translated
from core.engine.pytorch import torch_on_cuda
from core.errors import AutochromeError
from core.messages import tr
from core.models.store import Between, TrainedModel
from core.monitor import IDLE, Monitor
from core.onnx_runtime import onnx_runtime
from core.program import has_torch

CUDA = "CUDAExecutionProvider"
CORES = usable_cores()
SMALL = 1 << 18  # pixels that one core is given; ten times a tile's memory a core is fine, and a gigabyte is not
MANY_TILES = 3000  # of one picture: the processor would need longer for them than torch for its import
FULL = 1 << 20  # pixels in a batch on CUDA: it says nothing of its free memory, and keeps what it once took


class OnnxEngine(Engine):
    """ONNX Runtime on CUDA or on the processor.

    On CUDA it hands each tile back to the processor, which needs about a millisecond to anchor and sum it. So a picture
    of very many tiles, in full resolution or at a small stride, is given to torch beside it, which sums them on the
    card.
    """

    beside: Engine | None = None
    """On CUDA: torch, once a picture of many tiles has asked for it."""

    def __init__(self, model: TrainedModel, cuda: bool = False, precision: Precision = "auto") -> None:
        self.model = model
        self._tf32 = cuda and precision == "auto"
        self._graph = model.quantized if precision == "int8" else model.graph
        try:
            if cuda and has_torch():
                onnx_runtime().preload_dlls()  # torch's packages bring CUDA's libraries; ONNX Runtime must be told
            self._session = self._opened(self._providers(cuda), CORES if cuda or model.is_published else 1)
        except Exception as error:  # ONNX Runtime's exceptions share no class of their own
            raise AutochromeError(
                tr("The model {model!r} cannot be loaded ({graph}): {reason}"),
                model=model.name,
                graph=self._graph,
                reason=error,
            ) from error
        self._check_ends()
        self.provider: str = self._session.get_providers()[0]

    def _opened(self, providers: list[Any], threads: int) -> Any:
        """A session that runs each input in so many threads."""
        options = onnx_runtime().SessionOptions()
        options.intra_op_num_threads = threads
        source = _mixed(self.model) if isinstance(self.model, Between) else str(self._graph)
        return onnx_runtime().InferenceSession(source, options, providers=providers)

    def _check_ends(self) -> None:
        """Compare what the graph takes and gives with what the card names.

        Raises:
            AutochromeError: they differ.
        """
        card = self.model.card
        takes = {each.name for each in self._session.get_inputs()}
        gives = {each.name for each in self._session.get_outputs()}
        if takes != set(card.inputs) or not gives >= {port.name for port in card.outputs}:
            raise AutochromeError(
                tr(
                    "The model {model!r} cannot be used: its graph makes {gives} of "
                    "{takes}, and its card says something else ({graph})."
                ),
                model=self.model.name,
                gives=", ".join(sorted(gives)),
                takes=", ".join(sorted(takes)),
                graph=self._graph,
            )

    @cached_property
    def _on_all_cores(self) -> Any:
        return self._opened(self._providers(False), CORES)

    def _providers(self, cuda: bool) -> list[Any]:
        processor = "CPUExecutionProvider"
        if not cuda:
            return [processor]
        # by default every shape of photo would be a new search through cuDNN's algorithms, which takes longer than it
        options = {"use_tf32": str(int(self._tf32)), "cudnn_conv_algo_search": "HEURISTIC"}
        return [(CUDA, options), processor]

    @property
    def on_cuda(self) -> bool:
        """Whether the network really runs on an NVIDIA GPU."""
        return self.provider == CUDA

    @property
    def precision(self) -> Precision:
        """What was asked for, or has proved to be needed."""
        return "auto" if self._tf32 or not self.on_cuda else "float32"

    @property
    def runs_on(self) -> str:
        """Name the device and the numbers, for people."""
        if not self.on_cuda:
            return f"ONNX Runtime · CPU · {'int8' if self._graph == self.model.quantized else 'float32'}"
        here = f"ONNX Runtime · CUDA · {'TF32' if self._tf32 else 'float32'}"
        return here if self.beside is None else f"{here} + {self.beside.runs_on}"

    def at_once(self, side: int) -> int:
        """Count the tiles of ``side`` px that are predicted at once."""
        if self.on_cuda:
            return max(1, FULL // side**2)
        return 2 * CORES if side**2 <= SMALL else 1

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterable[Result]:
        """As `Engine.map`: on the processor, of as many at once as it has cores."""
        if self.on_cuda or self.model.is_published:
            return map(function, items)
        with ThreadPoolExecutor(CORES, thread_name_prefix="predict") as cores:
            return list(cores.map(function, items))

    def for_tiles(self, count: int) -> Engine:
        """On CUDA torch beside it, where they are many."""
        if not self.on_cuda or count < MANY_TILES:
            return self
        if self.beside is None:
            self.beside = torch_on_cuda(self.model, self.precision)
        return self.beside or self

    def run(self, planes: Mapping[str, Floats], monitor: Monitor = IDLE) -> dict[str, Floats]:
        """Run as `core.engine.interface.Engine` says; the monitor can end a run that is under way."""
        found = self._run(planes, monitor)
        if looks_broken(found) and self._tf32:
            self._tf32 = False
            self._session.set_providers(self._providers(True))
            found = self._run(planes, monitor)
        return checked(found, planes, self)

    def _run(self, planes: Mapping[str, Floats], monitor: Monitor) -> dict[str, Floats]:
        count, _, height, width = next(iter(planes.values())).shape
        if count > 1 and not self.on_cuda:
            return self._run_each(planes, count, monitor)
        large = height * width > SMALL and not (self.on_cuda or self.model.is_published)
        session = self._on_all_cores if large else self._session
        options = onnx_runtime().RunOptions()
        names = [port.name for port in self.model.card.outputs]
        try:
            with monitor.ending(lambda: setattr(options, "terminate", True)):
                found = session.run(names, dict(planes), options)
        except Exception as error:  # as above
            monitor.check()
            raise translated(error, self) from error
        return {name: np.asarray(each, np.float32) for name, each in zip(names, found, strict=True)}

    def _run_each(self, planes: Mapping[str, Floats], count: int, monitor: Monitor) -> dict[str, Floats]:
        """Give each of ``count`` inputs to a core of its own."""
        ones = [{name: each[index : index + 1] for name, each in planes.items()} for index in range(count)]
        found = list(self.map(lambda one: self._run(one, monitor), ones))
        return {name: np.concatenate([each[name] for each in found]) for name in found[0]}


def _mixed(model: Between) -> bytes:
    """The graph of a model that lies between two, which were exported alike."""
    import onnx
    from onnx import numpy_helper

    graphs = [onnx.load(each.graph) for each in (model, model.twin)]
    tensors = [{each.name: each for each in graph.graph.initializer if each.data_type == onnx.TensorProto.FLOAT}
               for graph in graphs]  # fmt: skip
    own, others = ({name: numpy_helper.to_array(each) for name, each in some.items()} for some in tensors)
    for name, weight in model.mixed(own, others).items():
        tensors[0][name].CopyFrom(numpy_helper.from_array(np.asarray(weight, np.float32), name))
    return bytes(graphs[0].SerializeToString())
