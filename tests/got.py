"""Small stand-ins of published networks that are got, for tests of what they are used for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

from core.faces import SIDE, TEMPLATE
from core.models.store import GRAPH, Card, user_models, write_card

EYES = 40.0
"""Pixels between the eyes of what the stand-in takes for a face, on a picture that is looked at as it is."""
SPOT = 30.0
"""L by which the stand-in makes the left eye of a face lighter than the rest of it."""


def _keep(name: str, graph: onnx.GraphProto, **card: object) -> Path:
    folder = user_models() / name
    folder.mkdir(parents=True, exist_ok=True)
    opset = [helper.make_opsetid("", 17)]
    onnx.save(helper.make_model(graph, opset_imports=opset, ir_version=8), folder / GRAPH)
    about = {"name": name, "version": "1", "title": name, "good_at": "", "system": "", "licence": "", "data": ""}
    write_card(folder, Card(**{"native_size": 64, "size_multiple": 1, "network": name, **about, **card}))
    return folder


def _plane(name: str, *shape: object) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape)


def get_enlarger() -> None:
    """A network that makes each pixel sixteen."""
    graph = helper.make_graph(
        [helper.make_node("Resize", ["lightness", "", "times"], ["enlarged"], mode="nearest", nearest_mode="floor",
                          coordinate_transformation_mode="asymmetric")],
        "enlarger", [_plane("lightness", "n", 1, "h", "w")], [_plane("enlarged", "n", 1, "H", "W")],
        [numpy_helper.from_array(np.array([1, 1, 4, 4], np.float32), "times")],
    )  # fmt: skip
    _keep("enlarger", graph, task="enlarge", enlarges=4, size_multiple=2, figures={"seconds": 90})


def get_faces() -> None:
    """A network that takes a white square of 8 × 8 pixels, on their grid, for the nose of a face; one that restores."""
    _keep("finder", _finder(), task="find faces", inputs=())
    spot = np.zeros((1, 1, SIDE, SIDE), np.float32)
    x, y = TEMPLATE[1].round().astype(int)
    spot[..., y - 20 : y + 20, x - 20 : x + 20] = SPOT
    graph = helper.make_graph(
        [helper.make_node("Add", ["lightness", "spot"], ["face"])], "restorer",
        [_plane("lightness", "n", 1, SIDE, SIDE)], [_plane("face", "n", 1, SIDE, SIDE)],
        [numpy_helper.from_array(spot, "spot")],
    )  # fmt: skip
    _keep("restorer", graph, task="faces", native_size=SIDE, size_multiple=SIDE)


def _finder() -> onnx.GraphProto:
    """What OpenCV decodes of YuNet: how sure a cell is, and box and points from it, in steps of its stride."""
    nodes, outputs = [], []
    points = (TEMPLATE - TEMPLATE[2]) / np.ptp(TEMPLATE[:2, 0]) * EYES / 8 + 0.5
    constants = {"floor": 200, "span": 50, "least": 0, "most": 1, "none": 0, "whole": [1, -1, 1],
                 "bbox": [[[0.5, 0.5, np.log(12), np.log(12)]]], "kps": points.reshape(1, 1, 10)}  # fmt: skip
    for stride in (8, 16, 32):
        node = helper.make_node
        nodes += [
            node("ReduceMean", ["input"], [f"grey{stride}"], axes=[1], keepdims=1),
            node("AveragePool", [f"grey{stride}"], [f"mean{stride}"], kernel_shape=[stride] * 2, strides=[stride] * 2),
            node("Sub", [f"mean{stride}", "floor"], [f"above{stride}"]),
            node("Div", [f"above{stride}", "span"], [f"share{stride}"]),
            node("Clip", [f"share{stride}", "least", "most"], [f"sure{stride}"]),
            node("Reshape", [f"sure{stride}", "whole"], [f"cls_{stride}"]),
            node("Mul", [f"cls_{stride}", "most"], [f"obj_{stride}"]),
            node("Mul", [f"cls_{stride}", "none"], [f"zero{stride}"]),
            node("Add", [f"zero{stride}", "bbox"], [f"bbox_{stride}"]),
            node("Add", [f"zero{stride}", "kps"], [f"kps_{stride}"]),
        ]
    for kind, width in (("cls", 1), ("obj", 1), ("bbox", 4), ("kps", 10)):
        outputs += [_plane(f"{kind}_{stride}", 1, f"n{stride}", width) for stride in (8, 16, 32)]
    weights = [numpy_helper.from_array(np.array(value, np.int64 if name == "whole" else np.float32), name)
               for name, value in constants.items()]  # fmt: skip
    return helper.make_graph(nodes, "finder", [_plane("input", 1, 3, "h", "w")], outputs, weights)


def with_noses(size: tuple[int, int], *noses: tuple[int, int], grey: int = 90) -> np.ndarray:
    """A grey picture (h, w) of that width and height in which the stand-in finds faces, by their noses' cells."""
    width, height = size
    rng = np.random.default_rng(0)
    picture = rng.normal(grey, 4, (height, width)).clip(0, 180).astype(np.uint8)
    for column, row in noses:
        picture[8 * row : 8 * row + 8, 8 * column : 8 * column + 8] = 255
    return picture
