"""Every registered system, and what ships: sizes, gradients, saving, loading, export, cards."""

import json
import shutil
from importlib import import_module
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from torch import nn

from core.color import luma
from core.colorize import Picture, Tiling, predict_chroma, predict_padded
from core.engine import OnnxEngine
from core.errors import AutochromeError
from core.models import catalogue, store, system, weights
from core.models.catalogue import Descriptor, descriptors
from core.models.store import SHIPPED, TrainedModel, default_model, trained_models
from core.models.tasks import Interface, as_fields
from core.training.recipe import Recipe, differences
from core.training.system import System
from tests.core.models.offline import offline

STUDIES = [model for model in trained_models() if model.card.study and not model.is_own]
SHIPPING = {model.card.system: model for model in trained_models() if not model.is_own}
Chosen = tuple[Descriptor, System, nn.Module, Recipe]


@pytest.fixture(scope="module", params=descriptors().values(), ids=lambda each: each.name)
def chosen(request: pytest.FixtureRequest) -> Chosen:
    """Each system with a network of random weights, in evaluation mode."""
    torch.manual_seed(0)
    described, found = request.param, system(request.param.name)
    recipe = weights.recipe_of(SHIPPING[described.name]) if described.name in SHIPPING else offline(found)
    return described, found, found.build(recipe).eval(), recipe


def test_a_system_maps_lightness_to_ab_and_has_gradients(chosen: Chosen) -> None:
    described, _, network, _ = chosen
    shape = (1, 1, described.size_multiple, 2 * described.size_multiple)
    ab = network(torch.rand(shape) * 100)
    assert ab.shape == (1, 2, *shape[2:])
    assert ab.dtype == torch.float32
    ab.square().mean().backward()
    trained = [parameter for parameter in network.parameters() if parameter.requires_grad]
    gradients = [parameter.grad for parameter in trained if parameter.grad is not None]
    # One of unet-lite0's depthwise filters sees padding alone in so small a picture; its second head only trains.
    assert sum(float(gradient.abs().sum()) > 0 for gradient in gradients) > 0.9 * len(trained)
    assert all(gradient.isfinite().all() for gradient in gradients)
    network.zero_grad(set_to_none=True)


def test_a_system_is_saved_loaded_exported_and_takes_any_size(chosen: Chosen, tmp_path: Path) -> None:
    """Traced anew where nothing of its kind ships; the others' graphs are those that ship."""
    described, family, network, recipe = chosen
    weights.write_weights(network, tmp_path)
    weights.write_graph(
        network, tmp_path, described, SHIPPING[described.name].graph if described.name in SHIPPING else None
    )
    card = store.Card(
        name=described.name, version="1", title="", good_at="", system=described.name, licence="", data="",
        recipe=differences(recipe, family.recipe), **as_fields(described),
    )  # fmt: skip
    model = TrainedModel(card, tmp_path)
    again = weights.load_network(model)
    side = max(16, described.size_multiple)
    lightness = torch.rand(1, 1, 3 * side if side < 256 else side, 2 * side) * 100
    with torch.no_grad():
        expected = network(lightness)
        torch.testing.assert_close(again(lightness), expected)
    engine = OnnxEngine(model)
    np.testing.assert_allclose(engine.predict(lightness.numpy()), expected.numpy(), atol=1e-3)
    for height, width in ((37, 53), (1, 5)):
        ab = predict_padded(np.full((height, width), 50, np.float32), engine)
        assert ab.shape == (height, width, 2)
        assert np.isfinite(ab).all()
    # The graph holds no weights of its own: they stand once, in the safetensors file.
    assert (tmp_path / store.GRAPH).stat().st_size < 0.1 * (tmp_path / store.WEIGHTS).stat().st_size + 20_000


def test_half_the_space_for_the_same_numbers_in_both_engines(tmp_path: Path) -> None:
    shipped = default_model().card
    network = weights.load_network(default_model())
    whole, half = (TrainedModel(shipped, tmp_path / name) for name in ("whole", "half"))
    for model, like in ((whole, default_model().graph), (half, whole.graph)):
        model.folder.mkdir()
        weights.write_weights(network, model.folder, half=model is half)
        weights.write_graph(network, model.folder, shipped, like)
    assert half.weights.stat().st_size < 0.55 * whole.weights.stat().st_size
    lightness = torch.rand(1, 1, 64, 96) * 100
    with torch.no_grad():
        expected = weights.load_network(half)(lightness)
    np.testing.assert_allclose(OnnxEngine(half).predict(lightness.numpy()), expected.numpy(), atol=1e-3)
    np.testing.assert_allclose(OnnxEngine(whole).predict(lightness.numpy()), expected.numpy(), atol=0.5)


def test_a_graph_is_taken_over_only_where_it_gives_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From weights that are stored as float16 to ones that are not."""
    base = default_model()
    tuned = TrainedModel(base.card, tmp_path)
    network = weights.load_network(base)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.01 * parameter.abs().mean() * torch.randn_like(parameter))
    weights.write_weights(network, tmp_path)
    exported: list[Interface] = []

    def export(_network: nn.Module, interface: Interface) -> object:
        exported.append(interface)
        return onnx.load(base.graph, load_external_data=False)

    monkeypatch.setattr(weights, "_exported", export)
    weights.write_graph(network, tmp_path, base.card, base.graph)
    assert exported == []
    lightness = torch.rand(1, 1, 64, 96) * 100
    with torch.no_grad():
        expected = network(lightness).numpy()
    np.testing.assert_allclose(OnnxEngine(tuned).predict(lightness.numpy()), expected, atol=1e-3)
    weights.write_graph(network, tmp_path, base.card, store.trained_model("cnn4").graph)
    assert exported == [base.card]


def test_two_systems_of_one_name_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("cnn", "twin"):
        shutil.copy(catalogue.FAMILIES / "cnn.toml", tmp_path / f"{name}.toml")
    monkeypatch.setattr(catalogue, "FAMILIES", tmp_path)
    with pytest.raises(ValueError, match="two systems are named 'cnn"):
        descriptors.__wrapped__()


def test_each_family_builds_what_its_file_describes() -> None:
    for each in descriptors().values():
        assert set(system(each.name).__class__.__dataclass_fields__) == {"build", "objective", "recipe"}
        built = {name for name, other in descriptors().items() if other.family == each.family}
        assert built == set(import_module(f"core.models.{each.family}").SYSTEMS)


def test_an_unknown_name_lists_the_known() -> None:
    with pytest.raises(AutochromeError, match="unet-lite0"):
        system("nothing")


def test_what_ships_has_a_card_and_is_small() -> None:
    model = default_model()
    assert model.folder.parent == SHIPPED
    assert model.bytes < 25e6
    assert model.card.data
    assert model.card.training["command"]
    assert (model.folder / "README.md").exists()
    parameters = sum(parameter.numel() for parameter in weights.load_network(model).parameters())
    assert parameters <= 12e6
    assert str(Path.home()) not in model.graph.read_bytes().decode("latin-1")


@pytest.mark.parametrize("model", STUDIES, ids=lambda model: model.name)
def test_a_study_that_ships_is_whole(model: TrainedModel, colour_photo: np.ndarray) -> None:
    assert model.weights.stat().st_size <= 24e6
    assert {"val", "val-people"} <= set(model.card.figures)
    assert "--cpu-seconds" in model.card.training["command"]
    assert "research use" in model.card.data
    assert str(Path.home()) not in model.graph.read_bytes().decode("latin-1")
    engine, side = OnnxEngine(model), model.card.native_size
    lightness = torch.rand(1, 1, side, side) * 100
    with torch.no_grad():
        expected = weights.load_network(model)(lightness)
    np.testing.assert_allclose(engine.predict(lightness.numpy()), expected.numpy(), atol=1e-3)
    chroma = predict_chroma(Picture(luma(colour_photo)), engine, Tiling(working_size=320))
    assert chroma.shape == (320, 320, 2)
    assert np.linalg.norm(chroma, axis=-1).mean() > 1


def test_studies_take_little_room() -> None:
    assert sum(model.bytes for model in STUDIES) <= 90e6
    assert {model.card.system for model in STUDIES} == {model.name for model in STUDIES}


def test_the_shipped_figures_meet_what_was_asked() -> None:
    figures = default_model().card.figures["val"]
    assert figures["auc_above_grey"] >= 1.2
    assert figures["colourfulness"] >= 0.5


def test_the_users_models_stand_beside_those_that_ship(home: Path) -> None:
    shipped = [model.name for model in trained_models()]
    folder = store.new_folder("mine")
    shutil.copytree(default_model().folder, folder, dirs_exist_ok=True)
    card = json.loads((folder / store.CARD).read_text()) | {"name": "mine"}
    (folder / store.CARD).write_text(json.dumps(card))
    (folder.parent / "half").mkdir()
    (folder.parent / "half" / store.CARD).write_text('{"name": ')
    assert [model.name for model in trained_models()] == ["natural", "mine", *shipped[1:]]


@pytest.mark.parametrize("name", ["natural", "../up", "", "a/b"])
def test_names_that_are_taken_or_no_names_are_refused(name: str, home: Path) -> None:
    with pytest.raises(AutochromeError, match="name"):
        store.new_folder(name)


@pytest.mark.parametrize(
    "page", [SHIPPED.parents[1] / "core" / "README.md", SHIPPED / "README.md"], ids=["all", "models"]
)
def test_the_tables_state_the_figures_of_the_cards(page: Path) -> None:
    lines = page.read_text("utf-8").splitlines()
    for model in trained_models():
        if not model.is_own:
            means = [model.card.figures[folder] for folder in ("val", "val-people")]
            stated = [f"| {each['auc_above_grey']:+.2f} |" for each in means]
            stated += [f"| {each['colourfulness']:.2f}" for each in means]
            rows = [line for line in lines if line.startswith(f"| `{model.name}` |")]
            assert any(all(figure in row for figure in stated) for row in rows), model.name
