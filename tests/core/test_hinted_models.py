"""Models that take hints themselves: told them in looks and tiles, mixed, and mended by the spreading afterwards."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
from skimage import data

from core import json_file, spreading
from core.color import luma
from core.colorize import Picture, Tiling
from core.edit import Edit
from core.engine import EnginePool
from core.findings import find, values
from core.geometry import Geometry
from core.hints import Hint
from core.models.store import CARD, GRAPH, Card, TrainedModel, trained_model, user_models, write_card
from core.models.tasks import as_fields
from core.monitor import IDLE
from core.published.catalogue import entry
from core.spreading import View
from core.stages.colour import Colour, Mixture, ModelRef, ref_to
from core.stages.hints import Hints

POOL = EnginePool(lambda: "cpu")
JACKET = Hint(((0.30, 0.85),), (-35.0, 30.0), 0.02)
ELSEWHERE = 10.0  # a and b of what nobody said anything of
TOLD = Card(
    name="told", version="1", title="Told", good_at="", system="", licence="", data="", native_size=64, size_multiple=8,
    inputs=("lightness", "hints", "hinted"),
)  # fmt: skip


@pytest.fixture(scope="module")
def scan() -> Picture:
    return Picture(luma(cv2.resize(data.astronaut(), (320, 320), interpolation=cv2.INTER_AREA)))


def obedient(**card: object) -> ModelRef:
    """A model that gives each place the colour that was said of it, and `ELSEWHERE` to the rest."""
    folder, node, value = user_models() / "told", onnx.helper.make_node, onnx.helper.make_tensor_value_info
    bands = {"lightness": 1, "hints": 2, "hinted": 1}
    graph = onnx.helper.make_graph(
        [node("Sub", ["one", "hinted"], ["left"]), node("Mul", ["left", "elsewhere"], ["rest"]),
         node("Mul", ["lightness", "none"], ["nothing"]), node("Add", ["hints", "rest"], ["both"]),
         node("Add", ["both", "nothing"], ["ab"])],
        "told",
        [value(name, onnx.TensorProto.FLOAT, ["n", count, "h", "w"]) for name, count in bands.items()],
        [value("ab", onnx.TensorProto.FLOAT, None)],
        [onnx.numpy_helper.from_array(np.array(number, np.float32), name)
         for name, number in {"one": 1, "elsewhere": ELSEWHERE, "none": 0}.items()],
    )  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(
        onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8), folder / GRAPH
    )
    json_file.store(folder / CARD, asdict(replace(TOLD, **card)))
    return ref_to(trained_model("told"))


def told(
    scan: Picture, hints: tuple[Hint, ...], model: ModelRef | Mixture, tiling: Tiling = Tiling(), **edit: object
) -> tuple:
    """What was found of hints: of a model that takes them the last is its chroma (h, w, 2)."""
    wanted = replace(Edit(colour=Colour(model, tiling), hints=Hints(hints)), **edit)
    return values(find(scan, wanted, {}, POOL, IDLE))["hints"]


def at(ab: np.ndarray, hint: Hint) -> np.ndarray:
    height, width = ab.shape[:2]
    ((x, y),) = hint.points
    return ab[int(y * height), int(x * width)]


@pytest.mark.parametrize(
    ("card", "tiling"),
    [
        ({}, Tiling(tile=128, overlap=32)),
        ({}, Tiling(tile=128, overlap=32, anchored=False)),
        ({"tiling": "plain"}, Tiling(tile=128, overlap=32)),
        ({"tiling": "whole", "squared": True, "scales": (1.0,)}, Tiling()),
    ],
    ids=["anchored", "average", "plain", "whole"],
)
def test_looks_tiles_and_anchoring_see_the_hints(scan: Picture, home: Path, card: dict, tiling: Tiling) -> None:
    *_, chroma = told(scan, (replace(JACKET, radius=0.06),), obedient(**card), tiling)
    assert chroma.shape == (320, 320, 2)
    np.testing.assert_allclose(at(chroma, JACKET), JACKET.ab, atol=3)
    np.testing.assert_allclose(chroma[:100, 200:], ELSEWHERE, atol=0.1)


def test_a_picture_that_lies_on_its_side_is_told_where_hints_lie_in_the_scan(scan: Picture, home: Path) -> None:
    on_its_side = Picture(np.ascontiguousarray(np.rot90(scan.pixels)))
    ((x, y),) = JACKET.points
    hint = replace(JACKET, points=((y, 1 - x),), radius=0.06)
    *_, chroma = told(on_its_side, (hint,), obedient(), geometry=Geometry(quarter_turns=1))
    np.testing.assert_allclose(at(chroma, hint), JACKET.ab, atol=3)


def test_half_a_hint_is_half_of_the_way_from_what_the_model_finds_by_itself(scan: Picture, home: Path) -> None:
    *_, chroma = told(scan, (replace(JACKET, radius=0.06, strength=0.5),), obedient())
    half = (np.array(JACKET.ab) + ELSEWHERE) / 2
    np.testing.assert_allclose(at(chroma, JACKET), half, atol=3)


def test_a_mixture_is_of_the_chroma_that_was_told(scan: Picture, home: Path) -> None:
    large = (replace(JACKET, radius=0.06),)
    natural = ref_to(trained_model("natural"))
    mixed = told(scan, large, Mixture(natural, obedient(), 0.5))[-1]
    alone = values(find(scan, Edit(colour=Colour(natural)), {}, POOL, IDLE))["colour"][0]
    np.testing.assert_allclose(at(mixed, JACKET), (at(alone, JACKET) + JACKET.ab) / 2, atol=3)


@pytest.mark.parametrize("hint", [replace(JACKET, ab=None), replace(JACKET, is_on=False)])
def test_what_says_no_colour_is_told_to_nobody(scan: Picture, home: Path, hint: Hint) -> None:
    assert len(told(scan, (hint,), obedient())) == len(View._fields) + 1


def test_of_a_model_that_takes_no_hints_they_are_spread_as_ever(scan: Picture) -> None:
    *view, spread = told(scan, (JACKET,), ref_to(trained_model("natural")))
    size = scan.width, scan.height
    due = spreading.spread(View(*view), (JACKET,), size, Geometry()).map
    np.testing.assert_allclose(spread, due, atol=0.1)  # of what is kept as float16


def test_a_model_that_is_not_here_any_more_leaves_the_hints_to_the_spreading(scan: Picture, home: Path) -> None:
    edit = Edit(colour=Colour(obedient()))
    found = find(scan, edit, {}, POOL, IDLE)
    (user_models() / "told" / CARD).unlink()
    hinted = replace(edit, hints=Hints((JACKET,)))
    assert len(values(find(scan, hinted, found, POOL, IDLE))["hints"]) == len(View._fields) + 1


def test_hints_are_drawn_as_models_take_them() -> None:
    view = View(
        np.zeros((60, 80, 1), np.float32), np.zeros((240, 320, 1), np.float32), np.zeros((60, 80, 2), np.float32),
        np.array([0, 0, 1, 1, 0], np.float32).reshape(1, 1, 5),
    )  # fmt: skip
    below, above = Hint(((0.5, 0.5),), (20.0, 0.0), 0.1), Hint(((0.55, 0.5),), (0.0, 20.0), 0.1)
    ab, cover = spreading.planes(view, (below, above), (4000, 3000), 300, 400)
    assert cover.max() == 1
    assert cover.sum() == pytest.approx(np.pi * 40**2 * 1.31, rel=0.03)  # two discs, a half of a radius apart
    np.testing.assert_array_equal(ab[:, 150, 220], above.ab)
    np.testing.assert_array_equal(ab[:, 150, 165], below.ab)
    assert not ab[:, cover[0] == 0].any()
    _, tiny = spreading.planes(view, (replace(below, radius=0.0001),), (4000, 3000), 300, 400)
    assert tiny.sum() == pytest.approx(np.pi * (400 / 256) ** 2, rel=0.2)


@pytest.mark.torch
def test_siggraph17_follows_hints_in_torch_and_as_a_graph(scan: Picture, home: Path) -> None:
    """With random weights: what is said of a place changes most there, and both ways agree."""
    import torch

    from core.models.published import network
    from core.models.weights import write_graph, write_weights

    torch.manual_seed(0)
    known, folder = entry("siggraph17"), user_models() / "siggraph17"
    folder.mkdir(parents=True)
    built = network("siggraph17").eval()
    write_weights(built, folder)
    write_card(folder, Card(name="siggraph17", version="0", title="", good_at="", system="", network=known.network,
                            licence="", data="", **as_fields(known)))  # fmt: skip
    model = TrainedModel(trained_model("siggraph17").card, folder)
    found = {}
    for engine in ("torch", "ONNX Runtime"):
        if engine != "torch":
            write_graph(built, folder, known)
        pool, colour = EnginePool(lambda: "cpu"), Colour(ref_to(model))
        edit = Edit(colour=colour, hints=Hints((replace(JACKET, radius=0.04),)))
        found[engine] = values(find(scan, edit, {}, pool, IDLE))
        assert pool.get(model).runs_on.startswith(engine)
    ours = found["torch"]
    changed = np.linalg.norm(ours["hints"][-1] - ours["colour"][0], axis=2)
    assert at(changed[..., None], JACKET)[0] > 5 * changed[:100, 200:].max()
    np.testing.assert_allclose(ours["hints"][-1], found["ONNX Runtime"]["hints"][-1], atol=0.05)
