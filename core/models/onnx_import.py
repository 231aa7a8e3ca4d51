"""A model from elsewhere: an ONNX file that is looked at and tried in a process of its own before it is taken in.

Run as ``python -m core.models.onnx_import FILE OUT`` this module is that process. It gets little memory and time;
whatever the file does to it, the program that started it only reads what it says. It imports no torch.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from core.errors import AutochromeError
from core.models.store import GRAPH, Card, TrainedModel, new_folder, write_card

MOST_BYTES = 512 * 2**20
MEMORY_BYTES = 6 * 2**30  # of address space, for a graph, its weights and a small picture
SECONDS = 90
ROWS, COLUMNS = 2, 3  # of the small picture, in multiples of the model's
NATIVE, MULTIPLE = 256, 32  # where the file does not say
LONGEST_TEXT = 200  # characters of a card that came with a file
_ROOT = Path(__file__).parents[2]
_STANDARD = ("", "ai.onnx")  # the names of the standard's own set of operators


def import_model(path: Path, name: str) -> TrainedModel:
    """Take an ONNX file into the user's models. What it computes is only trusted to be a picture's ab.

    The file is one that `core.models.export` wrote, or any with one float input (N, 1, H, W), lightness in 0…100, and
    one float output (N, 2, H, W), ab in CIE Lab units; N, H and W are free. Weights are inside, operators are standard.

    Raises:
        AutochromeError: the name is taken, the file is not such a model or too large, or it does not run.
    """
    folder = new_folder(name)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise AutochromeError(f"“{path}” cannot be read: {error.strerror or error}.") from error
    if size > MOST_BYTES:
        raise AutochromeError(f"“{path.name}” has {size / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB are taken.")
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
            raise AutochromeError(f"“{folder}” cannot be written: {error.strerror or error}.") from error
    return TrainedModel(card, folder)


def _try_apart(path: Path, target: Path) -> dict[str, str]:
    """Have the file tried by a process of its own, which writes the graph as it is to be kept.

    Returns:
        What the file says of itself.
    """
    command = [sys.executable, "-m", "core.models.onnx_import", str(path.absolute()), str(target)]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        ended = subprocess.run(
            command, cwd=_ROOT, capture_output=True, timeout=SECONDS, check=False, creationflags=flags
        )
    except subprocess.TimeoutExpired as error:
        raise AutochromeError(f"“{path.name}” takes longer than {SECONDS} s for a small picture.") from error
    try:
        answer = json.loads(ended.stdout.decode("utf-8", "replace").strip().rpartition("\n")[2])
        problem, said = str(answer["error"]), dict(answer["said"])
    except (ValueError, KeyError, TypeError):
        problem, said = "it ends the process that tries it; it is damaged, or needs too much memory", {}
    if problem:
        raise AutochromeError(f"“{path.name}” is no model for Autochrome: {problem}.")
    return {str(key): str(value)[:LONGEST_TEXT] for key, value in said.items()}


def _card(name: str, path: Path, said: dict[str, str]) -> Card:
    return Card(
        name=name,
        version=(said.get("version") or "1")[:100],
        title=name,
        good_at=said.get("good_at") or f"what its makers say; imported from {path.name}",
        system="",
        native_size=_number(said, "native_size", NATIVE, 2048),
        size_multiple=_number(said, "size_multiple", MULTIPLE, 512),
        licence=said.get("licence") or "unknown",
        data=said.get("data") or "unknown",
        training={"imported": path.name},
    )


def _number(said: dict[str, str], key: str, default: int, most: int) -> int:
    text = said.get(key, "")
    return int(text) if text.isdecimal() and 1 <= int(text) <= most else default


def main() -> None:
    """The process apart: one line of JSON, with the error or with what the file says of itself."""
    source, target = map(Path, sys.argv[1:])
    answer: dict[str, Any] = {"error": "", "said": {}}
    _limit()
    try:
        answer["said"] = _convert(source, target)
        _run(target, answer["said"])
    except AutochromeError as error:
        answer["error"] = str(error)
    except MemoryError:
        answer["error"] = "it needs too much memory"
    except Exception as error:  # noqa: BLE001 -- protobuf, onnx and ONNX Runtime each raise their own
        answer["error"] = f"it cannot be run ({str(error).strip().splitlines()[0][:160] if str(error) else error!r})"
    sys.stdout.write("\n" + json.dumps(answer) + "\n")


def _limit() -> None:
    """Little memory and time, where the system can be asked for it."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def _convert(source: Path, target: Path) -> dict[str, str]:
    """Check the graph, name its ends as ours are, and write it."""
    import onnx

    try:
        model = onnx.load(source, load_external_data=False)
    except Exception as error:
        raise AutochromeError("it is not an ONNX file, or damaged") from error
    if not model.graph.node:
        raise AutochromeError("it is not an ONNX file, or an empty one")
    _check_operators(model)
    _check_ends(model)
    onnx.checker.check_model(model, full_check=True)
    _rename_ends(model)
    said = {each.key: each.value for each in model.metadata_props}
    onnx.save_model(model, target)
    return said


def _check_operators(model: Any) -> None:
    if model.functions:
        raise AutochromeError("it brings functions of its own")
    foreign = {each.domain for each in model.opset_import} - set(_STANDARD)
    used = {node.domain for node in _nodes(model.graph)} - set(_STANDARD)
    if used:
        raise AutochromeError(f"it uses operators that are not ONNX's own ({', '.join(sorted(used | foreign))[:80]})")
    for graph in _graphs(model.graph):
        tensors = [*graph.initializer, *(part for each in graph.sparse_initializer
                                         for part in (each.values, each.indices))]  # fmt: skip
        tensors += [tensor for node in graph.node for tensor in _tensors_of(node)]
        if any(tensor.external_data or tensor.data_location for tensor in tensors):
            raise AutochromeError("its weights lie in other files; export it as one file")


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


def _check_ends(model: Any) -> None:
    weights = {tensor.name for tensor in model.graph.initializer}
    inputs = [each for each in model.graph.input if each.name not in weights]
    for ends, what, channels in ((inputs, "input", 1), (model.graph.output, "output", 2)):
        if len(ends) != 1:
            raise AutochromeError(f"it has {len(ends)} {what}s instead of one")
        kind = ends[0].type.tensor_type
        shape = [each.dim_value for each in kind.shape.dim]
        if kind.elem_type != 1:
            raise AutochromeError(f"its {what} is not of 32-bit floats")
        if len(shape) != 4 or shape[1] not in (channels, 0):
            raise AutochromeError(f"its {what} is not (N, {channels}, H, W)")
        if shape[0] or shape[2] or shape[3]:
            raise AutochromeError(f"its {what} has one size only ({shape[2]} × {shape[3]}); sizes must be free")


def _rename_ends(model: Any) -> None:
    """Let the input be ``lightness`` and the output ``ab``, by nodes that hand on what they get."""
    import onnx

    graph = model.graph
    weights = {tensor.name for tensor in graph.initializer}
    (given,) = [each for each in graph.input if each.name not in weights]
    (made,) = graph.output
    if given.name != "lightness":
        graph.node.insert(0, onnx.helper.make_node("Identity", ["lightness"], [given.name]))
        given.name = "lightness"
    if made.name != "ab":
        graph.node.append(onnx.helper.make_node("Identity", [made.name], ["ab"]))
        made.name = "ab"
    onnx.checker.check_model(model)


def _run(graph: Path, said: dict[str, str]) -> None:
    """Colour a small picture, and one of the native size."""
    import numpy as np

    from core.onnx_runtime import onnx_runtime

    options = onnx_runtime().SessionOptions()
    options.intra_op_num_threads = 2
    session = onnx_runtime().InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
    multiple = _number(said, "size_multiple", MULTIPLE, 512)
    native = -(-_number(said, "native_size", NATIVE, 2048) // multiple) * multiple
    for count, height, width in ((2, ROWS * multiple, COLUMNS * multiple), (1, native, native)):
        lightness = np.random.default_rng(0).uniform(0, 100, (count, 1, height, width)).astype(np.float32)
        (ab,) = session.run(["ab"], {"lightness": lightness})
        if ab.shape != (count, 2, height, width):
            raise AutochromeError(f"of {height} × {width} pixels it makes {' × '.join(map(str, ab.shape))} numbers")
        if not np.isfinite(ab).all():
            raise AutochromeError("what it makes are not all numbers")


if __name__ == "__main__":
    main()
