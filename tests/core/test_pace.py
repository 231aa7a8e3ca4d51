"""float32 or int8 on the processor: measured once, remembered, and never at the price of other colours."""

import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from core.color import lightness, luma
from core.engine import OnnxEngine, load_engine, pace
from core.models import system
from core.models.catalogue import descriptors
from core.models.quantize import write_quantized
from core.models.store import Card, TrainedModel, default_model, trained_model
from core.models.weights import write_graph, write_weights
from core.settings import cache_folder


def remembered() -> Path:
    return cache_folder() / "measured" / "pace.json"


def test_it_is_measured_once_and_remembered(home: Path) -> None:
    first = load_engine(default_model(), "cpu")
    (said,) = json.loads(remembered().read_text("utf-8")).values()
    assert said["float32"] > 0
    assert said["int8"] > 0
    assert said["apart"] < pace.SAME
    assert said["takes_int8"] == (said["int8"] < said["float32"])
    for taken in (True, False):
        text = remembered().read_text("utf-8").replace(str(not taken).lower(), str(taken).lower())
        remembered().write_text(text, "utf-8")
        engine = load_engine(default_model(), "cpu")
        assert engine.runs_on == f"ONNX Runtime · CPU · {'int8' if taken else 'float32'}"
        assert remembered().read_text("utf-8") == text
    assert first.runs_on.startswith("ONNX Runtime · CPU")


@pytest.mark.parametrize("text", ["", "[]", "no JSON"])
def test_a_damaged_note_is_written_anew(home: Path, text: str) -> None:
    remembered().parent.mkdir(parents=True)
    remembered().write_text(text, "utf-8")
    load_engine(default_model(), "cpu")
    assert len(json.loads(remembered().read_text("utf-8"))) == 1


def test_a_cache_that_cannot_be_written_is_no_hindrance(home: Path) -> None:
    remembered().parent.parent.mkdir(parents=True, exist_ok=True)
    remembered().parent.write_text("a file where the folder should be", "utf-8")
    assert load_engine(default_model(), "cpu").runs_on.startswith("ONNX Runtime · CPU")


def test_int8_that_gives_other_colours_is_not_taken(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    shutil.copytree(default_model().folder, folder)
    model = TrainedModel(default_model().card, folder)
    graph = onnx.load(model.quantized)
    graph.graph.output[0].name = "turned"
    graph.graph.node.append(onnx.helper.make_node("Neg", ["ab"], ["turned"]))
    for names in (node.output for node in graph.graph.node):
        names[:] = ["plain" if name == "ab" else "ab" if name == "turned" else name for name in names]
    graph.graph.node[-1].input[:] = ["plain"]
    graph.graph.output[0].name = "ab"
    onnx.save_model(graph, model.quantized)
    assert load_engine(model, "cpu").runs_on.endswith("float32")
    (said,) = json.loads(remembered().read_text("utf-8")).values()
    assert said["apart"] >= pace.SAME
    assert not said["takes_int8"]


def test_the_twin_that_ships_gives_the_same_colours(colour_photos: dict[str, np.ndarray]) -> None:
    model = default_model()
    whole, quantized = OnnxEngine(model), OnnxEngine(model, precision="int8")
    views = [lightness(luma(photo[:256, :256]))[None, None] for photo in colour_photos.values()]
    apart = [np.linalg.norm(whole.predict(view) - quantized.predict(view), axis=1).mean() for view in views]
    assert np.mean(apart) < pace.SAME
    assert max(apart) < 1.5


def test_the_twin_that_ships_overflows_on_no_processor() -> None:
    """Two products of a byte and a kernel of 7 bits fit into 16 bits; of 8 bits they do not."""
    graph = onnx.load(default_model().quantized).graph
    tensors = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}
    scaled = [
        tensors[node.input[0]] for node in graph.node if node.op_type == "DequantizeLinear" and node.input[0] in tensors
    ]
    kernels = [tensor for tensor in scaled if tensor.dtype == np.int8]
    assert len(kernels) > 40
    assert max(2 * 255 * np.abs(kernel.astype(int)).max() for kernel in kernels) < 2**15


def test_a_twin_is_made_of_any_graph(tmp_path: Path, colour_photo: np.ndarray) -> None:
    torch.manual_seed(0)
    family = system("cnn4")
    network = family.build(family.recipe).eval()
    write_weights(network, tmp_path)
    card = Card(
        name="cnn4", version="1", title="", good_at="", system="cnn4", licence="", data="", native_size=64,
        size_multiple=descriptors()["cnn4"].size_multiple,
    )  # fmt: skip
    write_graph(network, tmp_path, card, trained_model("cnn4").graph)
    model = TrainedModel(card, tmp_path)
    seen = lightness(luma(colour_photo[:64, :64]))
    write_quantized(model, [seen, seen[::-1].copy()])
    assert {path.name for path in tmp_path.iterdir()} == {"network.onnx", "network-int8.onnx", "weights.safetensors"}
    whole, quantized = (OnnxEngine(model, precision=each).predict(seen[None, None]) for each in ("float32", "int8"))
    assert np.linalg.norm(whole - quantized, axis=1).mean() < 0.1 * np.linalg.norm(whole, axis=1).mean() + 0.5
