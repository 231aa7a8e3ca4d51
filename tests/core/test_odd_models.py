"""Graphs that run for ever, or give what is no colour of the photo: none is waited for, none gets into a file."""

import signal
import subprocess
import sys
import threading
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import onnx
import psutil
import pytest

from core import json_file
from core.engine import OnnxEngine
from core.errors import AutochromeError, Cancelled
from core.models import store
from core.models.store import Card, TrainedModel
from core.monitor import Monitor

ROOT = Path(__file__).parents[2]
LIGHTNESS = np.random.default_rng(0).uniform(0, 100, (2, 1, 64, 96)).astype(np.float32)
ODD = Card(
    name="odd", version="1", title="Odd", good_at="", system="", native_size=64, size_multiple=1, licence="", data=""
)


def made(
    folder: Path, *nodes: onnx.NodeProto, inputs: tuple[str, ...] = ("lightness",), **constants: np.ndarray
) -> OnnxEngine:
    """A model whose graph makes ``ab`` of its inputs by these nodes."""
    shape = ["n", 1, "h", "w"]
    graph = onnx.helper.make_graph(
        list(nodes),
        "made",
        [onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape) for name in inputs],
        [onnx.helper.make_tensor_value_info("ab", onnx.TensorProto.FLOAT, None)],
        [onnx.numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    opset = [onnx.helper.make_opsetid("", 17)]
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(onnx.helper.make_model(graph, opset_imports=opset, ir_version=8), folder / store.GRAPH)
    return OnnxEngine(TrainedModel(ODD, folder))


def endless(folder: Path) -> OnnxEngine:
    """A model that adds up lightness for some three hundred billion years."""
    node, value = onnx.helper.make_node, onnx.helper.make_tensor_value_info
    body = onnx.helper.make_graph(
        [node("Identity", ["going"], ["goes"]), node("Add", ["sum", "lightness"], ["more"])],
        "body",
        [value("turn", onnx.TensorProto.INT64, []), value("going", onnx.TensorProto.BOOL, []),
         value("sum", onnx.TensorProto.FLOAT, None)],
        [value("goes", onnx.TensorProto.BOOL, []), value("more", onnx.TensorProto.FLOAT, None)],
    )  # fmt: skip
    return made(
        folder,
        node("Loop", ["most", "yes", "lightness"], ["summed"], body=body),
        node("Concat", ["summed", "summed"], ["ab"], axis=1),
        most=np.array(np.iinfo(np.int64).max),
        yes=np.array(True),
    )


def test_a_model_that_never_ends_is_ended_by_cancel(tmp_path: Path) -> None:
    engine, monitor, ended = endless(tmp_path), Monitor(), []

    def run() -> None:
        try:
            engine.predict(LIGHTNESS[:1], monitor)
        except Cancelled as error:
            ended.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    own = psutil.Process()
    while not any(each.user_time > 0.5 for each in own.threads() if each.id == thread.native_id):
        thread.join(0.01)
    monitor.cancel()
    thread.join(60)
    assert len(ended) == 1


def test_a_result_a_column_short_is_refused(tmp_path: Path) -> None:
    node = onnx.helper.make_node
    short = made(
        tmp_path,
        node("Slice", ["lightness", "first", "last", "axes"], ["cut"]),
        node("Concat", ["cut", "cut"], ["ab"], axis=1),
        first=np.array([0]), last=np.array([-1]), axes=np.array([3]),
    )  # fmt: skip
    with pytest.raises(AutochromeError, match="would not lie on the photo"):
        short.predict(LIGHTNESS)


def test_what_is_no_colour_is_refused(tmp_path: Path) -> None:
    node = onnx.helper.make_node
    far = made(
        tmp_path,
        node("Mul", ["lightness", "much"], ["up"]),
        node("Concat", ["up", "up"], ["ab"], axis=1),
        much=np.array(1e30, np.float32),
    )
    with pytest.raises(AutochromeError, match="gives no colours"):
        far.predict(LIGHTNESS)


def test_a_graph_that_its_card_does_not_describe_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AutochromeError, match="makes ab of grey, lightness, and its card says something else"):
        made(
            tmp_path,
            onnx.helper.make_node("Concat", ["lightness", "grey"], ["ab"], axis=1),
            inputs=("lightness", "grey"),
        )


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing there")
@pytest.mark.parametrize("verb", ["colorize", "compare"])
def test_ctrl_c_is_heard_inside_a_model_that_never_ends(home: Path, scan: Path, tmp_path: Path, verb: str) -> None:
    folder = store.user_models() / "odd"
    endless(folder)
    json_file.store(folder / store.CARD, asdict(ODD))
    out = tmp_path / "out.png"
    command = [sys.executable, ROOT / "main.py", verb, scan, "-o", out, "--model", "odd"]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    busy = psutil.Process(program.pid)
    while busy.cpu_times().user < 3:  # a start takes some 1 s, on a busy machine 2 s; the rest is the model
        time.sleep(0.05)
    program.send_signal(signal.SIGINT)
    _, told = program.communicate(timeout=60)
    assert program.returncode == 130, told
    assert not out.exists()
