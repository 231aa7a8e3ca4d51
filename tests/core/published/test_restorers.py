"""Published networks that restore, as spandrel builds them: known by their weights, and run as their publishers do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from spandrel.architectures.Compact import Compact
from spandrel.architectures.ESRGAN import ESRGAN
from spandrel.architectures.FBCNN import FBCNN
from spandrel.architectures.GFPGAN import GFPGAN
from spandrel.architectures.LaMa import LaMa
from spandrel.architectures.SCUNet import SCUNet
from torch import Tensor, nn

from core.color import Floats, lightness
from core.engine import OnnxEngine, TorchEngine
from core.errors import AutochromeError
from core.models.restorers import restorer
from core.models.store import Between, Card, TrainedModel, write_card
from core.models.tasks import LIGHTNESS, as_fields
from core.published import conversion
from core.published.catalogue import Entry, entries
from core.published.conversion import UNKNOWN, Converted, _convert

PUBLISHED: dict[str, tuple[Callable[[], nn.Module], int, int, int, dict[str, tuple[int, ...]]]] = {
    "restorers-SCUNet": (
        SCUNet, 540, 17_946_072, 71_784_288,
        {"m_head.0.weight": (64, 3, 3, 3), "m_down1.0.trans_block.msa.relative_position_params": (1, 15, 15),
         "m_tail.0.weight": (3, 64, 3, 3)},
    ),
    "restorers-FBCNN": (
        FBCNN, 184, 71_921_796, 287_687_184,
        {"m_head.weight": (64, 3, 3, 3), "m_down1.0.res.0.weight": (64, 64, 3, 3),
         "to_gamma_1.0.weight": (64, 512), "to_beta_1.0.bias": (64,)},
    ),
    "restorers-Compact": (
        lambda: Compact(num_feat=64, num_conv=32, upscale=4), 101, 1_213_296, 4_853_184,
        {"body.0.weight": (64, 3, 3, 3), "body.1.weight": (64,), "body.66.weight": (48, 64, 3, 3),
         "body.66.bias": (48,)},
    ),
    "restorers-GFPGAN": (
        GFPGAN, 285, 86_444_252, 348_573_104,
        {"conv_body_first.weight": (32, 3, 1, 1), "condition_shift.6.2.weight": (32, 32, 3, 3)},
    ),
}  # fmt: skip
"""Of published state dicts: the network, entries, parameters, bytes of the tensors, and some shapes."""


SIDE = 128


def small_scunet() -> nn.Module:
    return SCUNet(dim=64, config=[1] * 7)


def small_fbcnn() -> nn.Module:
    return FBCNN(nc=[4, 8, 16, 512], nb=2)


def small_compact() -> nn.Module:
    return Compact(num_feat=8, num_conv=2, upscale=4)


def randomised(make: Callable[[], nn.Module], seed: int = 0) -> nn.Module:
    torch.manual_seed(seed)
    return make().eval()


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_state_dict_of_every_published_key_and_shape_is_known(name: str) -> None:
    make, count, parameters, size, shapes = PUBLISHED[name]
    network = make()
    state = network.state_dict()
    assert len(state) == count
    assert sum(each.numel() for each in network.parameters()) == parameters
    assert sum(each.nbytes for each in state.values()) == size
    assert {key: tuple(state[key].shape) for key in shapes} == shapes
    known = restorer(state)
    assert known.name == name
    entry = next(each for each in entries().values() if each.network == name)
    assert (known.interface.task, known.interface.enlarges) == (entry.task, entry.enlarges)
    assert [key.removeprefix("network.") for key in known.network.state_dict()] == list(state)
    assert restorer(known.network.state_dict()).name == name  # as it is kept


def test_a_face_is_given_and_taken_in_the_range_that_its_network_has() -> None:
    """In -1…1, without the noise that would make each time another face."""

    class Network(nn.Module):
        def forward(self, x: Tensor, return_rgb: bool, randomize_noise: bool) -> tuple[Tensor, list[Tensor]]:
            assert not return_rgb
            assert not randomize_noise
            return x, []

    from core.models.restorers import _RUNS, Restorer

    grey = torch.linspace(0, 100, 512 * 512).reshape(1, 1, 512, 512)
    np.testing.assert_allclose(Restorer(Network(), 3, _RUNS["GFPGAN"])(grey), grey, atol=1e-3)


WAYS: dict[str, tuple[Callable[[], nn.Module], Callable[[Any], Any]]] = {
    "scunet": (small_scunet, lambda state: state),
    "fbcnn": (small_fbcnn, lambda state: state),
    "realesr-general-x4v3": (small_compact, lambda state: {"params": state}),
}
"""Small networks that are as those of entries, and what their publishers put around the weights."""


def converted(file: Path, name: str, folder: Path) -> tuple[Converted, TrainedModel]:
    folder.mkdir()
    made = _convert(file, name, folder)
    card = Card(name=folder.name, version="1", title="", good_at="", system="", network=made.network, licence="",
                data="", **as_fields(made.interface))  # fmt: skip
    write_card(folder, card)
    return made, TrainedModel(card, folder)


def smaller(entry: Entry) -> Entry:
    """The entry, in squares that small networks are quick with."""
    return replace(entry, native_size=SIDE, size_multiple=SIDE if entry.is_fixed else entry.size_multiple)


def theirs(network: nn.Module, grey: Floats) -> Floats:
    """The lightness of what a network makes of the codes of a grey picture, by our own arithmetic of colour."""
    y = np.where(grey > 8, ((grey + 16) / 116) ** 3, grey / 903.2963)
    codes = np.where(y > 0.0031308, 1.055 * y ** (1 / 2.4) - 0.055, 12.92 * y)
    with torch.inference_mode():
        made = network(torch.from_numpy(codes.astype(np.float32)).expand(-1, 3, -1, -1))
    rgb = (made if isinstance(made, Tensor) else made[0]).clamp(0, 1)[0].permute(1, 2, 0).numpy()
    deep = np.round(rgb.astype(np.float64) * 65535).astype(np.uint16)
    return lightness(deep)[None, None]


@pytest.mark.parametrize("name", WAYS)
def test_both_engines_give_what_spandrels_own_network_gives(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, around = WAYS[name]
    network, entry = randomised(make), smaller(entries()[name])
    monkeypatch.setattr(conversion, "interface_of", lambda _: entry)
    torch.save(around(network.state_dict()), tmp_path / entry.file)
    made, model = converted(tmp_path / entry.file, entry.network, tmp_path / "model")
    assert made.interface.native_size == entry.native_size
    assert {path.name for path in model.folder.iterdir()} == {"card.json", "network.onnx", "weights.safetensors"}
    grey = np.random.default_rng(0).uniform(0, 100, (1, 1, SIDE, SIDE)).astype(np.float32)
    due = theirs(network, grey)
    for engine in (OnnxEngine(model), TorchEngine(model, "cpu", "float32")):
        (found,) = engine.run({LIGHTNESS.name: grey}).values()
        np.testing.assert_allclose(found / 100, due / 100, atol=1e-4)


def test_weights_lie_between_two_of_a_kind_in_both_engines_alike(tmp_path: Path) -> None:
    networks = [randomised(small_compact, seed) for seed in (1, 2)]
    models = []
    for number, network in enumerate(networks):
        torch.save(network.state_dict(), tmp_path / f"{number}.pth")
        models.append(converted(tmp_path / f"{number}.pth", "restorers-Compact", tmp_path / f"model {number}")[1])
    first, second = (network.state_dict() for network in networks)
    networks[0].load_state_dict({name: 0.7 * weight + 0.3 * second[name] for name, weight in first.items()})
    grey = np.random.default_rng(0).uniform(0, 100, (1, 1, 64, 64)).astype(np.float32)
    due = theirs(networks[0], grey)
    between = Between(models[0].card, models[0].folder, models[1], 0.3)
    for engine in (OnnxEngine(between), TorchEngine(between, "cpu", "float32")):
        (found,) = engine.run({LIGHTNESS.name: grey}).values()
        np.testing.assert_allclose(found / 100, due / 100, atol=1e-4)


def test_what_nobody_knows_is_known_by_its_weights_and_may_be_for_several_tasks(tmp_path: Path) -> None:
    file = tmp_path / "mine.pth"
    for make, name, tasks in (
        (lambda: ESRGAN(num_filters=8, num_blocks=1, scale=2), "restorers-ESRGAN", ["enlarge"]),
        (lambda: SCUNet(dim=64, config=[1] * 7), "restorers-SCUNet", ["denoise", "faces"]),
    ):
        torch.save(randomised(make).state_dict(), file)
        made = _convert(file, UNKNOWN, None)
        assert (made.network, made.tasks) == (name, tasks)
        assert list(tmp_path.iterdir()) == [file]
    faces = _convert(file, UNKNOWN, None, "faces")
    assert faces.interface.task == "faces"
    with pytest.raises(AutochromeError, match="it is not for that"):
        _convert(file, UNKNOWN, None, "enlarge")


def missing(state: dict[str, Tensor]) -> None:
    del state["body.2.bias"]


def shapes(state: dict[str, Tensor]) -> None:
    state["body.2.bias"] = torch.zeros(9)


def not_numbers(state: dict[str, Tensor]) -> None:
    state["body.2.bias"][0] = torch.inf


def another_network(state: dict[str, Tensor]) -> None:
    state.clear()
    state |= randomised(small_fbcnn).state_dict()


def takes_a_mask(state: dict[str, Tensor]) -> None:
    with torch.device("meta"):
        names = LaMa().state_dict()
    state.clear()
    state |= {name: torch.zeros(1) for name in names}


@pytest.mark.parametrize("change", [missing, shapes, not_numbers, another_network, takes_a_mask])
def test_wrong_weights_leave_nothing_behind(change: Callable[[dict[str, Tensor]], None], tmp_path: Path) -> None:
    state = dict(randomised(small_compact).state_dict())
    change(state)
    torch.save(state, tmp_path / "weights.pth")
    (tmp_path / "model").mkdir()
    with pytest.raises(AutochromeError):
        _convert(tmp_path / "weights.pth", "restorers-Compact", tmp_path / "model")
    assert not list((tmp_path / "model").iterdir())


def test_a_network_that_does_not_export_runs_in_torch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("this network does not export")

    monkeypatch.setattr("core.models.weights.write_graph", fails)
    torch.save(randomised(small_compact).state_dict(), tmp_path / "weights.pth")
    _, model = converted(tmp_path / "weights.pth", "restorers-Compact", tmp_path / "model")
    assert {path.name for path in model.folder.iterdir()} == {"card.json", "weights.safetensors"}
    (found,) = (
        TorchEngine(model, "cpu", "float32").run({LIGHTNESS.name: np.full((1, 1, 32, 32), 50, np.float32)}).values()
    )
    assert found.shape == (1, 1, 128, 128)
    assert conversion.interface_of("restorers-Compact").enlarges == 4
