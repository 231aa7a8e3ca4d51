"""From a trained network to the files of the store, and back."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from pydantic import TypeAdapter, ValidationError
from safetensors.torch import load_file
from torch import Tensor, nn

from core.atomic import atomic_write
from core.errors import AutochromeError
from core.messages import tr
from core.models import system
from core.models.published import network as published
from core.models.store import CARD, GRAPH, WEIGHTS, Between, TrainedModel
from core.models.tasks import Interface, noise_for
from core.onnx_runtime import onnx_runtime
from core.training.checkpoint import save_state
from core.training.recipe import Recipe, under_new_names

_HALF = ".half"  # ends the names of tensors that are stored as float16
_SAME = 0.05  # ab units between two ways of computing the same network
COUNTERS = "num_batches_tracked"  # batch normalisation's step counts, which inference does not need


def write_weights(network: nn.Module, folder: Path, *, half: bool = False) -> None:
    """Write ``weights.safetensors``, beside and renamed.

    Args:
        half: matrices and kernels as float16, in half the space; what normalises stays as it is.
    """
    state = {name: value.contiguous() for name, value in network.state_dict().items() if not name.endswith(COUNTERS)}
    if half:
        state = {name: value.half() if value.dim() > 1 and value.is_floating_point() else value
                 for name, value in state.items()}  # fmt: skip
    save_state(state, folder / WEIGHTS)


def load_network(model: TrainedModel) -> nn.Module:
    """The network with its trained weights, in evaluation mode.

    Raises:
        AutochromeError: the weights are missing, damaged or not this network's.
    """
    try:
        state = load_file(model.weights)
        if isinstance(model, Between):
            state = model.mixed(state, load_file(model.twin.weights))
        network = _without_weights(model, state)
        missing, unexpected = network.load_state_dict(state, strict=False)
    except AutochromeError:
        raise
    except Exception as error:  # safetensors, torch and the file system each raise their own
        raise AutochromeError(
            tr("The weights of {model!r} cannot be read ({weights}): {reason}"),
            model=model.name,
            weights=model.weights,
            reason=error,
        ) from error
    missing = [name for name in missing if not name.endswith(COUNTERS)]
    if missing or unexpected:
        raise AutochromeError(
            tr("The weights in {weights} are not those of {system}."),
            weights=model.weights,
            system=model.card.network or model.card.system,
        )
    return network.eval()


def _without_weights(model: TrainedModel, state: Mapping[str, Tensor]) -> nn.Module:
    """The network that is to have the weights ``state``."""
    if model.is_published:
        return published(model.card.network, state)
    return system(model.card.system).build(recipe_of(model))


def recipe_of(model: TrainedModel) -> Recipe:
    """The recipe that a trained model was made by, without the published weights, which it has outgrown.

    Raises:
        AutochromeError: its card does not fit its system.
    """
    default = system(model.card.system).recipe
    values = {**asdict(default), **under_new_names(model.card.recipe), "pretrained": "none"}
    try:
        return TypeAdapter(type(default)).validate_python(values)
    except ValidationError as error:
        raise AutochromeError(
            tr("{folder} does not describe a {system}: {reason}"),
            folder=model.folder / CARD,
            system=model.card.system,
            reason=error,
        ) from error


def write_graph(network: nn.Module, folder: Path, interface: Interface, like: Path | None = None) -> None:
    """Write ``network.onnx`` next to the weights, with its tensors pointing into ``weights.safetensors``.

    Args:
        like: the graph of a network that should differ in its weights only. It is taken over if, with these weights, it
            gives what the network gives; exporting takes some twenty seconds.
    """
    import onnx

    network = network.cpu().eval().to(memory_format=torch.contiguous_format)
    if like is not None:
        graph = onnx.load(like, load_external_data=False)
        _make_whole(graph)
        _save_graph(graph, folder / GRAPH)
        if agrees(network, folder / GRAPH, interface):
            return
    _save_graph(_exported(network, interface), folder / GRAPH)


def _exported(network: nn.Module, interface: Interface) -> Any:
    """Trace the network into an ONNX graph that takes any size, or its own, with tensors of its own."""
    side = interface.native_size
    examples = {port.name: torch.full((1, port.channels, side, side), port.high / 2) for port in interface.ports}
    free = (0,) if interface.is_fixed else (0, 2, 3)
    return traced(network, examples, [port.name for port in interface.outputs], [free] * len(examples))


def write_traced(
    network: nn.Module,
    examples: Mapping[str, Tensor],
    outputs: Sequence[str],
    free: Sequence[Sequence[int]],
    file: Path,
) -> None:
    """Write the graph of a network that is no model of its own, beside the weights that it points into.

    Args:
        examples: inputs by their names, in their order.
        free: of each, the axes of which any length is taken.
    """
    _save_graph(traced(network.eval(), examples, outputs, free), file)


def traced(
    network: nn.Module, examples: Mapping[str, Tensor], outputs: Sequence[str], free: Sequence[Sequence[int]]
) -> Any:
    """Trace a network into an ONNX graph, as `write_traced` has it."""
    from onnxscript import optimizer

    program = torch.onnx.export(
        network,
        tuple(examples.values()),
        input_names=list(examples),
        output_names=list(outputs),
        dynamic_shapes=tuple(dict.fromkeys(axes, torch.export.Dim.DYNAMIC) for axes in free),
        dynamo=True,
        optimize=False,
        verbose=False,
    )
    assert program is not None
    # Constants are folded, but batch normalisation is left to ONNX Runtime to fold into the convolutions when it loads
    # the graph: folded here, the graph would need convolution weights of its own. So would it of transposed matrices.
    # And slopes that a layer has by channel are to be the file's, so that they can be mixed with a twin's.
    names = {name for name, _ in network.named_parameters()}

    def folds(node: Any) -> bool | None:
        is_shaped = node.op_type in ("Reshape", "Unsqueeze") and node.inputs[0].name in names
        return False if node.op_type == "Transpose" or is_shaped else None

    optimizer.fold_constants(program.model, should_fold=folds)
    optimizer.remove_unused_nodes(program.model)
    graph = program.model_proto
    _strip_notes(graph)
    return graph


def _save_graph(graph: Any, file: Path) -> None:
    import onnx

    _point_into(graph, file.with_name(WEIGHTS))
    with atomic_write(file) as beside:
        onnx.save_model(graph, beside, format="protobuf")


def agrees(network: nn.Module, graph: Path, interface: Interface) -> bool:
    """Whether the graph gives of noise what the network gives, and that is finite."""
    planes = noise_for(interface.ports, interface.native_size)
    try:
        session = onnx_runtime().InferenceSession(str(graph), providers=["CPUExecutionProvider"])
        found = session.run([port.name for port in interface.outputs], planes)
    except Exception:  # noqa: BLE001 -- of ONNX Runtime's own kinds: the tensors are others
        return False
    with torch.no_grad():
        wanted = network(*map(torch.from_numpy, planes.values()))
    several = (wanted,) if isinstance(wanted, torch.Tensor) else wanted
    return all(each.shape == due.shape and bool(np.abs(each - due.numpy()).max() < _SAME)
               for each, due in zip(found, several, strict=True))  # fmt: skip


def _point_into(graph: Any, weights: Path) -> None:
    """Replace each tensor of the ONNX graph that ``weights`` also has by a reference to its place in that file.

    What lies there as float16 is cast back in the graph, once, when ONNX Runtime folds its constants.
    """
    places, halves, first_byte = _layout(weights)
    for tensor in graph.graph.initializer:
        if tensor.name not in places:
            continue
        begin, end = places[tensor.name]
        if tensor.name in halves:
            _cast_back(graph, tensor)
        tensor.ClearField("raw_data")
        tensor.ClearField("float_data")
        del tensor.external_data[:]
        tensor.data_location = 1  # TensorProto.EXTERNAL
        for key, value in (("location", weights.name), ("offset", first_byte + begin), ("length", end - begin)):
            tensor.external_data.add(key=key, value=str(value))


def _cast_back(graph: Any, tensor: Any) -> None:
    """Let ``tensor`` be float16, under another name, and what is cast from it take its place."""
    import onnx

    whole, stored = tensor.name, f"{tensor.name}{_HALF}"
    tensor.name, tensor.data_type = stored, onnx.TensorProto.FLOAT16
    graph.graph.node.insert(0, onnx.helper.make_node("Cast", [stored], [whole], to=onnx.TensorProto.FLOAT))


def _make_whole(graph: Any) -> None:
    """Take back `_cast_back`: what is stored as float16 is a tensor of float32 again."""
    import onnx

    halves = {tensor.name: tensor for tensor in graph.graph.initializer if tensor.name.endswith(_HALF)}
    for node in [node for node in graph.graph.node if node.op_type == "Cast" and node.input[0] in halves]:
        tensor = halves[node.input[0]]
        tensor.name, tensor.data_type = node.output[0], onnx.TensorProto.FLOAT
        graph.graph.node.remove(node)


def _strip_notes(graph: Any) -> None:
    """Drop the exporter's stack traces, which name this machine's paths, and its shape notes."""
    del graph.graph.value_info[:]
    for node in graph.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""


def _layout(weights: Path) -> tuple[dict[str, tuple[int, int]], set[str], int]:
    """Byte ranges of the tensors of a safetensors file by name, which are float16, and where the first begins."""
    with weights.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
    header.pop("__metadata__", None)
    places = {name: tuple(entry["data_offsets"]) for name, entry in header.items()}
    return places, {name for name, entry in header.items() if entry["dtype"] == "F16"}, 8 + length
