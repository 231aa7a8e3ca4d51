"""Another model beside the one that ships, for tests that need two."""

import json
import shutil

import onnx
from onnx import helper

from core.models.store import SHIPPED, TrainedModel, trained_model, user_models


def second_model(name: str = "family", **card: object) -> TrainedModel:
    """A model of the user's that finds the opposite colours: the shipped one with its last layers turned about."""
    folder = user_models() / name
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(SHIPPED / "natural", folder, ignore=shutil.ignore_patterns("*int8*"))  # no twin of what it becomes
    graph = onnx.load(folder / "network.onnx", load_external_data=False)
    for node in graph.graph.node:
        node.output[:] = ["found" if output == "ab" else output for output in node.output]
    graph.graph.node.append(helper.make_node("Neg", ["found"], ["ab"]))
    onnx.save(graph, folder / "network.onnx")
    said = json.loads((folder / "card.json").read_text("utf-8")) | {"name": name, "title": name.title(), "version": "7"}
    (folder / "card.json").write_text(json.dumps(said | card), "utf-8")
    return trained_model(name)
