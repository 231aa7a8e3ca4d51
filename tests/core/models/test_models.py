"""Every registered system, and what ships: sizes, gradients, saving, loading, export, cards."""

import json
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from core.models import store, system, systems, weights
from core.models.store import SHIPPED, TrainedModel, default_model, trained_models

NAMES = sorted(systems())


@pytest.mark.parametrize("name", NAMES)
def test_a_system_maps_lightness_to_ab_at_multiples_of_its_size(name: str) -> None:
    chosen = system(name)
    network = chosen.build(False).eval()
    for height, width in ((1, 1), (2, 3)):
        shape = (2, 1, height * chosen.size_multiple, width * chosen.size_multiple)
        lightness = torch.rand(shape) * 100
        ab = network(lightness)
        assert ab.shape == (2, 2, *shape[2:])
        ab.mean().backward()


@pytest.mark.parametrize("name", NAMES)
def test_a_system_is_saved_loaded_and_exported(name: str, tmp_path: Path) -> None:
    chosen = system(name)
    torch.manual_seed(0)
    network = chosen.build(False).eval()
    weights.write_weights(network, tmp_path)
    weights.write_graph(network, tmp_path, chosen.native_size)
    card = store.Card(name, "1", name, "", name, chosen.native_size, chosen.size_multiple, chosen.licence, "")
    again = weights.load_network(TrainedModel(card, tmp_path))
    lightness = torch.rand(1, 1, 3 * chosen.size_multiple, 2 * chosen.size_multiple) * 100
    with torch.no_grad():
        expected = network(lightness)
        torch.testing.assert_close(again(lightness), expected)
    session = onnxruntime.InferenceSession(str(tmp_path / store.GRAPH), providers=["CPUExecutionProvider"])
    (exported,) = session.run(None, {"lightness": lightness.numpy()})
    np.testing.assert_allclose(exported, expected.numpy(), atol=0.01)
    # The graph holds no weights of its own: they stand once, in the safetensors file.
    assert (tmp_path / store.GRAPH).stat().st_size < 0.1 * (tmp_path / store.WEIGHTS).stat().st_size


def test_an_unknown_name_lists_the_known() -> None:
    with pytest.raises(Exception, match="unet-lite0"):
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


def test_the_shipped_figures_meet_what_was_asked() -> None:
    figures = default_model().card.figures["val"]
    assert figures["auc_above_grey"] >= 1.2
    assert figures["colourfulness"] >= 0.5


def test_the_users_models_stand_beside_those_that_ship(home: Path) -> None:
    assert [model.name for model in trained_models()] == ["natural"]
    folder = store.new_folder("mine")
    shutil.copytree(default_model().folder, folder, dirs_exist_ok=True)
    card = json.loads((folder / store.CARD).read_text()) | {"name": "mine"}
    (folder / store.CARD).write_text(json.dumps(card))
    (folder.parent / "half").mkdir()
    (folder.parent / "half" / store.CARD).write_text('{"name": ')
    assert [model.name for model in trained_models()] == ["natural", "mine"]


@pytest.mark.parametrize("name", ["natural", "../up", "", "a/b"])
def test_names_that_are_taken_or_no_names_are_refused(name: str, home: Path) -> None:
    with pytest.raises(Exception, match="name"):
        store.new_folder(name)
