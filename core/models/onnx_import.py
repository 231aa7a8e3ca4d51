"""A model from elsewhere: an ONNX file that is looked at and tried in a process of its own before it is taken in.

Run as ``python -m core.models.onnx_import FILE OUT`` this module is that process. It gets little memory and time;
whatever the file does to it, the program that started it only reads what it says. It imports no torch.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pydantic import ValidationError

from core import json_file
from core.apart import RefusedError, answer, run_apart
from core.errors import AutochromeError, unwritable
from core.messages import tr
from core.models.store import GRAPH, Card, TrainedModel, new_folder, write_card
from core.models.tasks import COLORIZE, LIGHTNESS, Interface, as_fields, with_nothing_else

MOST_BYTES = 512 * 2**20
MEMORY_BYTES = 6 * 2**30  # of address space, for a graph, its weights and a small picture
SECONDS = 90
ROWS, COLUMNS = 2, 3  # of the small picture, in multiples of the model's
UNSAID = Interface(native_size=256, size_multiple=32)  # where the file does not say
MOST_SIDE = 2048  # of a picture that it is tried with
LONGEST_TEXT = 200  # characters of a card that came with a file
_STANDARD = ("", "ai.onnx")  # the names of the standard's own set of operators


def import_model(path: Path, name: str) -> TrainedModel:
    """Take an ONNX file into the user's models. What it computes is only trusted to be a picture's ab.

    The file is one that `core.models.export` wrote, or any with one float input (N, 1, H, W), lightness in 0…100, and
    one float output (N, 2, H, W), ab in CIE Lab units; N, H and W are free. Several inputs are named as the task's
    ports are. Weights are inside, operators are standard.

    Raises:
        AutochromeError: the name is taken, the file is not such a model or too large, or it does not run.
    """
    folder = new_folder(name)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise AutochromeError(
            tr("“{file}” cannot be read: {reason}."), file=path, reason=error.strerror or error
        ) from error
    if size > MOST_BYTES:
        raise AutochromeError(
            tr("“{file}” has {size:.0f} MB; at most {most_bytes:.0f} MB are taken."),
            file=path.name,
            size=size / 1e6,
            most_bytes=MOST_BYTES / 1e6,
        )
    with TemporaryDirectory(prefix="autochrome-") as place:
        tried = Path(place) / GRAPH
        said = _try_apart(path, tried)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / GRAPH).write_bytes(tried.read_bytes())
            card = _card(name, path, said)
            write_card(folder, card)
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise unwritable(folder, error) from error
    return TrainedModel(card, folder)


def _try_apart(path: Path, target: Path) -> dict[str, str]:
    """Have the file tried by a process of its own, which writes the graph as it is to be kept.

    Returns:
        What the file says of itself.
    """
    try:
        said = run_apart("core.models.onnx_import", str(path.absolute()), str(target), seconds=SECONDS)
    except TimeoutError as error:
        raise AutochromeError(
            tr("“{file}” takes longer than {seconds} s for a small picture."), file=path.name, seconds=SECONDS
        ) from error
    except RefusedError as error:
        raise AutochromeError(
            tr("“{file}” is no model for Autochrome: {problem}."), file=path.name, problem=error.problem
        ) from error
    return {str(key): str(value)[:LONGEST_TEXT] for key, value in said.items()}


def _card(name: str, path: Path, said: dict[str, str]) -> Card:
    return Card(
        name=name,
        version=(said.get("version") or "1")[:100],
        title=name,
        good_at=said.get("good_at") or f"what its makers say; imported from {path.name}",
        system="",
        **as_fields(_interface(said)),
        licence=said.get("licence") or "unknown",
        data=said.get("data") or "unknown",
        training={"imported": path.name},
    )


def _interface(said: Mapping[str, str]) -> Interface:
    """How the network is run: as the file says, as far as that makes sense here."""
    found = UNSAID
    for name in as_fields(UNSAID).keys() & said.keys():
        with suppress(ValidationError):
            told = json_file.adapter(Interface).validate_python({**as_fields(found), name: _plain(said[name])})
            if told.native_size <= MOST_SIDE and told.size_multiple <= MOST_SIDE:
                found = told
    return found


def _plain(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def main() -> None:
    """The process apart, which says what the file says of itself."""
    source, target = map(Path, sys.argv[1:])

    def work() -> dict[str, str]:
        said = _convert(source, target)
        run_small(target, _interface(said))
        return said

    answer(work, SECONDS, MEMORY_BYTES)


def _convert(source: Path, target: Path) -> dict[str, str]:
    """Check the graph, name its ends as ours are, and write it."""
    import onnx

    try:
        model = onnx.load(source, load_external_data=False)
    except Exception as error:
        raise AutochromeError(tr("it is not an ONNX file, or damaged")) from error
    if not model.graph.node:
        raise AutochromeError(tr("it is not an ONNX file, or an empty one"))
    check_operators(model)
    inputs = _check_ends(model)
    onnx.checker.check_model(model, full_check=True)
    _rename_ends(model)
    said = {each.key: each.value for each in model.metadata_props} | {"inputs": json.dumps(inputs)}
    onnx.save_model(model, target)
    return said


def check_operators(model: Any) -> None:
    """Go on where a graph is made of standard operators and has its weights inside.

    Raises:
        AutochromeError: it is not.
    """
    if model.functions:
        raise AutochromeError(tr("it brings functions of its own"))
    foreign = {each.domain for each in model.opset_import} - set(_STANDARD)
    used = {node.domain for node in _nodes(model.graph)} - set(_STANDARD)
    if used:
        raise AutochromeError(
            tr("it uses operators that are not ONNX's own ({used})"), used=", ".join(sorted(used | foreign))[:80]
        )
    for graph in _graphs(model.graph):
        tensors = [*graph.initializer, *(part for each in graph.sparse_initializer
                                         for part in (each.values, each.indices))]  # fmt: skip
        tensors += [tensor for node in graph.node for tensor in _tensors_of(node)]
        if any(tensor.external_data or tensor.data_location for tensor in tensors):
            raise AutochromeError(tr("its weights lie in other files; export it as one file"))


def _graphs(graph: Any) -> Iterator[Any]:
    """A graph and those inside its nodes."""
    waiting = [graph]
    while waiting:
        each = waiting.pop()
        yield each
        for node in each.node:
            for attribute in node.attribute:
                waiting += [attribute.g] if attribute.HasField("g") else []
                waiting += attribute.graphs


def _nodes(graph: Any) -> Iterator[Any]:
    for each in _graphs(graph):
        yield from each.node


def _tensors_of(node: Any) -> Iterator[Any]:
    for attribute in node.attribute:
        sparse = [*([attribute.sparse_tensor] if attribute.HasField("sparse_tensor") else []),
                  *attribute.sparse_tensors]  # fmt: skip
        yield from (part for each in sparse for part in (each.values, each.indices))
        if attribute.HasField("t"):
            yield attribute.t
        yield from attribute.tensors


def _check_ends(model: Any) -> list[str]:
    """Look at what the graph takes and gives, and name the planes that it takes."""
    inputs = _inputs(model.graph)
    known = {port.name: port for port in COLORIZE.inputs}
    ports = [LIGHTNESS if len(inputs) == 1 else known.get(each.name) for each in inputs]
    if None in ports or len(set(ports)) < len(ports) or LIGHTNESS not in ports:
        raise AutochromeError(
            tr("it has {inputs} inputs instead of one ({names})"),
            inputs=len(inputs),
            names=", ".join(each.name for each in inputs),
        )
    if len(model.graph.output) != len(COLORIZE.outputs):
        raise AutochromeError(tr("it has {output} outputs instead of one"), output=len(model.graph.output))
    named = [port for port in ports if port]
    for ends, what, wanted in ((inputs, "input", named), (model.graph.output, "output", COLORIZE.outputs)):
        for end, port in zip(ends, wanted, strict=True):
            _check_end(end, what, port.channels)
    return [port.name for port in named]


def _inputs(graph: Any) -> list[Any]:
    weights = {tensor.name for tensor in graph.initializer}
    return [each for each in graph.input if each.name not in weights]


def _check_end(end: Any, what: str, channels: int) -> None:
    kind = end.type.tensor_type
    shape = [each.dim_value for each in kind.shape.dim]
    if kind.elem_type != 1:
        raise AutochromeError(tr("its {what} is not of 32-bit floats"), what=what)
    if len(shape) != 4 or shape[1] not in (channels, 0):
        raise AutochromeError(tr("its {what} is not (N, {channels}, H, W)"), what=what, channels=channels)
    if shape[0] or shape[2] or shape[3]:
        raise AutochromeError(
            tr("its {what} has one size only ({shape} × {width}); sizes must be free"),
            what=what,
            shape=shape[2],
            width=shape[3],
        )


def _rename_ends(model: Any) -> None:
    """Let a single input be ``lightness`` and the output ``ab``, by nodes that hand on what they get."""
    import onnx

    graph = model.graph
    inputs, (made,), (ab,) = _inputs(graph), graph.output, COLORIZE.outputs
    if len(inputs) == 1 and inputs[0].name != LIGHTNESS.name:
        graph.node.insert(0, onnx.helper.make_node("Identity", [LIGHTNESS.name], [inputs[0].name]))
        inputs[0].name = LIGHTNESS.name
    if made.name != ab.name:
        graph.node.append(onnx.helper.make_node("Identity", [made.name], [ab.name]))
        made.name = ab.name
    onnx.checker.check_model(model)


def run_small(graph: Path, interface: Interface) -> None:
    """Colour small pictures, and one of the native size, which is the only one that squares are seen in.

    Raises:
        AutochromeError: what comes of it are no colours of that size.
    """
    import numpy as np

    from core.onnx_runtime import onnx_runtime

    options = onnx_runtime().SessionOptions()
    options.intra_op_num_threads = 2
    session = onnx_runtime().InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
    multiple = interface.size_multiple
    native = -(-interface.native_size // multiple) * multiple
    small = [] if interface.squared else [(2, ROWS * multiple, COLUMNS * multiple)]
    for count, height, width in (*small, (1, native, native)):
        lightness = np.random.default_rng(0).uniform(0, 100, (count, 1, height, width)).astype(np.float32)
        made = session.run([port.name for port in interface.outputs], with_nothing_else(lightness, interface.ports))
        for found, port in zip(made, interface.outputs, strict=True):
            if found.shape != (count, port.channels, height, width):
                raise AutochromeError(
                    tr("of {height} × {width} pixels it makes {shape} numbers"),
                    height=height,
                    width=width,
                    shape=" × ".join(map(str, found.shape)),
                )
            if not np.isfinite(found).all():
                raise AutochromeError(tr("what it makes are not all numbers"))


if __name__ == "__main__":
    main()
