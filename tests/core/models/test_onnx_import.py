"""Models from elsewhere: what is taken in, and what is refused, malicious and damaged files among it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from core import cli
from core.engine import load_engine
from core.errors import AutochromeError
from core.models import onnx_import
from core.models.export import export_model
from core.models.onnx_import import import_model
from core.models.store import default_model, delete_model, rename_model, trained_model, trained_models
from core.models.tasks import Interface, as_fields

Shape = tuple[str | int, ...]


def graph(
    nodes: list[Any] | None = None,
    given: Shape = ("n", 1, "h", "w"),
    made: Shape = ("n", 2, "h", "w"),
    kind: int = TensorProto.FLOAT,
    domain: str | None = None,
    weights: list[Any] | None = None,
) -> onnx.ModelProto:
    """A network of one convolution, whose ends are called x and y."""
    kernel = numpy_helper.from_array(np.full((2, 1, 1, 1), 0.25, np.float32), "kernel")
    return helper.make_model(
        helper.make_graph(
            nodes or [helper.make_node("Conv", ["x", "kernel"], ["y"])],
            "g",
            [helper.make_tensor_value_info("x", kind, given)],
            [helper.make_tensor_value_info("y", kind, made)],
            weights or [kernel],
        ),
        opset_imports=[helper.make_opsetid("", 17), *([helper.make_opsetid(domain, 1)] if domain else [])],
        ir_version=8,
    )


def saved(model: onnx.ModelProto, tmp_path: Path) -> Path:
    path = tmp_path / "from elsewhere.onnx"
    path.write_bytes(model.SerializeToString())
    return path


@pytest.mark.torch
def test_a_model_with_other_names_colours_pictures(home: Path, tmp_path: Path) -> None:
    from core.runs.session import plan
    from core.training.state import Budget

    assert cli.run(["models", "import", str(saved(graph(), tmp_path)), "--name", "elsewhere"]) == 0
    model = trained_model("elsewhere")
    assert model.is_own
    assert {path.name for path in model.folder.iterdir()} == {"card.json", "network.onnx"}
    assert cli.run(["models", "export", "elsewhere", "-o", str(tmp_path / "back.onnx")]) == 0
    with pytest.raises(AutochromeError, match="came as a graph"):
        export_model(model, tmp_path / "back.safetensors")
    with pytest.raises(AutochromeError, match="cannot be trained on"):
        plan(tmp_path, "mine", Budget(), start="elsewhere")
    lightness = np.full((2, 1, 32, 64), 40.0, np.float32)
    ab = load_engine(model, "cpu").predict(lightness)
    np.testing.assert_allclose(ab, np.full((2, 2, 32, 64), 10.0))


def test_what_was_exported_comes_back_the_same(home: Path, tmp_path: Path) -> None:
    natural = default_model()
    export_model(natural, tmp_path / "natural.onnx")
    model = import_model(tmp_path / "natural.onnx", "again")
    assert (model.card.native_size, model.card.size_multiple) == (natural.card.native_size, natural.card.size_multiple)
    assert model.card.good_at == natural.card.good_at
    lightness = np.linspace(0, 100, 64 * 96, dtype=np.float32).reshape(1, 1, 64, 96)
    ours, theirs = (load_engine(each, "cpu", "float32").predict(lightness) for each in (natural, model))
    np.testing.assert_array_equal(ours, theirs)


def test_how_it_is_run_is_taken_from_the_file_as_far_as_it_makes_sense(home: Path, tmp_path: Path) -> None:
    model = graph()
    said = {"native_size": "4096", "size_multiple": "64", "tiling": "plain", "scales": "[1, -1]",
            "float_layers": "many", "task": "smell", "inputs": '["smell"]'}  # fmt: skip
    helper.set_model_props(model, said)
    card = import_model(saved(model, tmp_path), "odd").card
    taken = Interface(native_size=256, size_multiple=64, tiling="plain")
    assert as_fields(card) == as_fields(taken)


def outside() -> onnx.ModelProto:
    model = graph()
    (tensor,) = model.graph.initializer
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="../../../etc/passwd")
    return model


def outside_in_a_branch() -> onnx.ModelProto:
    """The reference hides in a constant inside a branch."""
    hidden = onnx.TensorProto(name="t", data_type=TensorProto.FLOAT, dims=[1])
    hidden.data_location = TensorProto.EXTERNAL
    hidden.external_data.add(key="location", value="secret")
    out = helper.make_tensor_value_info("c", TensorProto.FLOAT, [1])
    branch = helper.make_graph([helper.make_node("Constant", [], ["c"], value=hidden)], "b", [], [out])
    yes = numpy_helper.from_array(np.array(True), "yes")
    kernel = numpy_helper.from_array(np.full((2, 1, 1, 1), 0.25, np.float32), "kernel")
    nodes = [
        helper.make_node("If", ["yes"], ["z"], then_branch=branch, else_branch=branch),
        helper.make_node("Conv", ["x", "kernel"], ["y"]),
    ]
    return graph(nodes, weights=[yes, kernel])


def with_functions() -> onnx.ModelProto:
    model = graph([helper.make_node("Mine", ["x"], ["y"], domain="mine")], domain="mine")
    node = helper.make_node("Identity", ["a"], ["b"])
    model.functions.append(helper.make_function("mine", "Mine", ["a"], ["b"], [node], [helper.make_opsetid("", 17)]))
    return model


def two_inputs() -> onnx.ModelProto:
    model = graph()
    model.graph.input.append(helper.make_tensor_value_info("other", TensorProto.FLOAT, ("n", 1, "h", "w")))
    return model


def greedy() -> onnx.ModelProto:
    """Asks for 4 TB as soon as it runs."""
    size = numpy_helper.from_array(np.array([1_000_000, 1_000_000], np.int64), "size")
    kernel = numpy_helper.from_array(np.full((2, 1, 1, 1), 0.25, np.float32), "kernel")
    nodes = [
        helper.make_node("ConstantOfShape", ["size"], ["huge"]),
        helper.make_node("ReduceMax", ["huge"], ["one"], keepdims=0),
        helper.make_node("Conv", ["x", "kernel"], ["z"]),
        helper.make_node("Add", ["z", "one"], ["y"]),
    ]
    return graph(nodes, weights=[size, kernel])


def endless() -> onnx.ModelProto:
    """Loops for as long as it is let."""
    i64, boolean = TensorProto.INT64, TensorProto.BOOL
    body = helper.make_graph(
        [helper.make_node("Identity", ["go"], ["on"]), helper.make_node("Add", ["v", "v"], ["v2"])],
        "body",
        [helper.make_tensor_value_info("i", i64, []), helper.make_tensor_value_info("go", boolean, []),
         helper.make_tensor_value_info("v", TensorProto.FLOAT, [1])],
        [helper.make_tensor_value_info("on", boolean, []), helper.make_tensor_value_info("v2", TensorProto.FLOAT, [1])],
    )  # fmt: skip
    weights = [
        numpy_helper.from_array(np.array(2**62, np.int64), "times"),
        numpy_helper.from_array(np.array(True), "start"),
        numpy_helper.from_array(np.zeros(1, np.float32), "v0"),
        numpy_helper.from_array(np.full((2, 1, 1, 1), 0.25, np.float32), "kernel"),
    ]
    nodes = [
        helper.make_node("Loop", ["times", "start", "v0"], ["end"], body=body),
        helper.make_node("Conv", ["x", "kernel"], ["z"]),
        helper.make_node("Add", ["z", "end"], ["y"]),
    ]
    return graph(nodes, weights=weights)


def not_numbers() -> onnx.ModelProto:
    return graph([helper.make_node("Conv", ["x", "kernel"], ["z"]), helper.make_node("Log", ["minus"], ["l"]),
                  helper.make_node("Add", ["z", "l"], ["y"])],
                 weights=[numpy_helper.from_array(np.full((2, 1, 1, 1), 0.25, np.float32), "kernel"),
                          numpy_helper.from_array(np.array([-1.0], np.float32), "minus")])  # fmt: skip


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (outside, "other files"),
        (outside_in_a_branch, "other files"),
        (with_functions, "functions of its own"),
        (lambda: graph([helper.make_node("Gelu", ["x"], ["y"], domain="com.microsoft")],
                       domain="com.microsoft"), "not ONNX's own"),
        (two_inputs, "2 inputs"),
        (lambda: graph(given=("n", 3, "h", "w")), "its input is not"),
        (lambda: graph(made=("n", 3, "h", "w")), "its output is not"),
        (lambda: graph(given=("n", 1, 224, 224)), "one size only"),
        (lambda: graph(kind=TensorProto.FLOAT16), "32-bit"),
        (lambda: graph([helper.make_node("Conv", ["x", "nowhere"], ["y"])]), "cannot be run"),
        (lambda: graph([helper.make_node("Conv", ["x", "kernel"], ["y"], pads=[1, 1, 1, 1])]), "it makes"),
        (greedy, "."),
        (not_numbers, "not all numbers"),
    ],
)  # fmt: skip
def test_what_is_no_such_model_is_refused(
    home: Path, tmp_path: Path, make: Callable[[], onnx.ModelProto], words: str
) -> None:
    with pytest.raises(AutochromeError, match=words) as caught:
        import_model(saved(make(), tmp_path), "bad")
    assert "from elsewhere.onnx" in str(caught.value)
    assert not any(model.is_own for model in trained_models())
    assert not list(home.rglob("*.onnx"))


def test_one_that_never_ends_is_given_up(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx_import, "SECONDS", 4)
    with pytest.raises(AutochromeError, match="longer than 4 s"):
        import_model(saved(endless(), tmp_path), "bad")


def test_damaged_and_huge_files_are_refused(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(graph(), tmp_path)
    whole = path.read_bytes()
    for damaged in (b"", b"PK\x03\x04 no model", whole[:-20], bytes(reversed(whole))):
        path.write_bytes(damaged)
        with pytest.raises(AutochromeError, match="no model for Autochrome"):
            import_model(path, "bad")
    with pytest.raises(AutochromeError, match="cannot be read"):
        import_model(tmp_path / "nothing.onnx", "bad")
    with pytest.raises(AutochromeError, match="ships"):
        import_model(path, "natural")
    assert cli.run(["models", "import", str(path), "--name", "bad"]) == 2
    monkeypatch.setattr(onnx_import, "MOST_BYTES", 10)
    path.write_bytes(whole)
    with pytest.raises(AutochromeError, match="at most"):
        import_model(path, "bad")
    assert not list(home.rglob("card.json"))


def test_own_models_are_renamed_and_deleted_and_others_are_not(home: Path, tmp_path: Path) -> None:
    model = import_model(saved(graph(), tmp_path), "one")
    renamed = rename_model(model, "two")
    assert (renamed.name, renamed.title) == ("two", "two")
    assert trained_model("two").folder.name == "two"
    assert not model.folder.exists()
    for name in ("natural", "two", "a/b"):
        with pytest.raises(AutochromeError):
            rename_model(renamed, name)
    natural = default_model()
    for change in (lambda: rename_model(natural, "mine"), lambda: delete_model(natural)):
        with pytest.raises(AutochromeError, match="ships"):
            change()
    delete_model(renamed)
    assert not any(each.is_own for each in trained_models())
