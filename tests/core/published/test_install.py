"""The whole way of published weights: fetched, checked, made an ordinary model, used, removed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from core import cli
from core.cli import models as models_cli
from core.colorize import Picture, predict_chroma, predict_padded
from core.engine import load_engine
from core.errors import AutochromeError, Cancelled
from core.models.store import trained_model, trained_models, user_models
from core.models.tasks import time_of
from core.monitor import Monitor
from core.published import catalogue, conversion, install
from core.published.catalogue import Entry, entries
from core.settings import cache_folder
from tests.publisher import Publisher, publishing

SIDE = 512


def graph(**wrong: Any) -> bytes:
    """As the tiny DDColor is published: a square of grey RGB to ab."""
    kernel = np.zeros((wrong.get("channels", 2), 3, 1, 1), np.float32)
    kernel[0, 0], kernel[1, 2] = wrong.get("weight", 30), -20
    node = helper.make_node("Conv", ["input", "kernel"], ["output"], domain=wrong.get("domain", ""))
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, channels, SIDE, SIDE])
            for name, channels in (("input", 3), ("output", wrong.get("channels", 2)))]  # fmt: skip
    whole = helper.make_graph([node], "g", ends[:1], ends[1:], [numpy_helper.from_array(kernel, "kernel")])
    model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return model.SerializeToString()


@pytest.fixture
def server(home: Path) -> Iterator[Publisher]:
    with publishing(graph()) as running:
        yield running


def publish(server: Publisher, name: str, content: bytes, monkeypatch: pytest.MonkeyPatch) -> Entry:
    """Let an entry be what the server has."""
    server.others[name] = content
    at = replace(entries()[name], addresses=(server.url(name),), bytes=len(content), sha256=sha256(content).hexdigest())
    there = {**entries(), name: at}
    for module in (catalogue, install, models_cli):
        monkeypatch.setattr(module, "entries", lambda: there)
    return at


@pytest.fixture
def tiny(server: Publisher, monkeypatch: pytest.MonkeyPatch) -> Entry:
    return publish(server, "ddcolor-tiny", graph(), monkeypatch)


def left_in_cache() -> list[str]:
    return [path.name for path in (cache_folder() / "downloads").glob("*") if path.suffix != ".lock"]


def test_a_graph_is_fetched_used_checked_and_removed(
    tiny: Entry, scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["models", "get", "ddcolor-tiny"]) == 0
    model = trained_model("ddcolor-tiny")
    assert model.is_own
    assert (model.card.tiling, model.card.squared, model.card.half, model.card.system) == ("whole", True, False, "")
    assert model.card.figures["seconds"] > 0
    assert {path.name for path in model.folder.iterdir()} == {"card.json", "network.onnx"}
    assert left_in_cache() == []
    lightness = np.linspace(0, 100, SIDE * SIDE, dtype=np.float32).reshape(1, 1, SIDE, SIDE)
    y = np.where(lightness > 8, ((lightness + 16) / 116) ** 3, lightness / 903.2963)
    code = np.where(y <= 0.0031308, 12.92 * y, 1.055 * y ** (1 / 2.4) - 0.055)
    engine = load_engine(model, "cpu")
    ab = engine.predict(lightness)
    np.testing.assert_allclose(ab, np.concatenate([30 * code, -20 * code], axis=1), atol=1e-3)
    wide = Picture(np.full((90, 160, 1), 128, np.uint8))  # which is seen as a square, and comes back in its own shape
    np.testing.assert_allclose(predict_chroma(wide, engine), np.full((90, 160, 2), (15.06, -10.04)), atol=0.05)
    assert predict_padded(np.full((70, 50), 40, np.float32), engine).shape == (70, 50, 2)

    assert cli.run(["colorize", str(scan), "-o", str(tmp_path / "out.png"), "--model", "ddcolor-tiny"]) == 0
    assert np.ptp(np.asarray(Image.open(tmp_path / "out.png").convert("RGB")), axis=2).max() > 20
    assert cli.run(["models", "check"]) == 0
    assert cli.run(["models", "available"]) == 0
    assert "installed, " in " ".join(capsys.readouterr().out.split())
    model.graph.write_bytes(model.graph.read_bytes() + b" ")
    assert cli.run(["models", "check"]) == 2
    assert "Damaged: ddcolor-tiny. Remove each and get it again." in capsys.readouterr().err
    assert cli.run(["models", "remove", "ddcolor-tiny"]) == 0
    assert [each.name for each in trained_models() if each.is_own] == []
    assert cli.run(["models", "remove", "ddcolor-tiny"]) == 2


@pytest.mark.torch
def test_weights_are_converted_in_a_process_of_its_own_and_their_pickle_is_deleted(
    server: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    from core.models.published import folded
    from tests.core.published.small import Small, published_state

    torch.save({"params": published_state()}, tmp_path / "weights.pth")
    content = (tmp_path / "weights.pth").read_bytes()
    zhang = publish(server, "eccv16", content, monkeypatch)
    monkeypatch.setattr(conversion, "PROCESS", "tests.core.published.small")
    model = install.get(zhang)
    assert {path.name for path in model.folder.iterdir()} == {"card.json", "network.onnx", "weights.safetensors"}
    assert left_in_cache() == []
    assert install.check(model)
    assert trained_model("eccv16") == model
    network = Small().eval()
    network.load_state_dict(folded(published_state()), strict=False)
    lightness = np.random.default_rng(0).uniform(0, 100, (1, 1, 256, 256)).astype(np.float32)
    with torch.inference_mode():
        due = network(torch.from_numpy(lightness)).numpy()
    np.testing.assert_allclose(load_engine(model, "cpu").predict(lightness), due, atol=1e-3)
    assert install.get(zhang) == model
    assert len(server.asked) == 1


def test_stopping_keeps_what_has_come_and_the_next_get_goes_on(tiny: Entry, server: Publisher) -> None:
    monitor = Monitor(lambda share: monitor.cancel() if share > 0 else None)
    with pytest.raises(Cancelled):
        install.get(tiny, monitor)
    assert trained_models()[-1].is_own is False
    assert tiny.download.file.exists() or tiny.download.come
    assert install.get(tiny).name == "ddcolor-tiny"
    assert [path.name for path in user_models().iterdir()] == ["ddcolor-tiny"]


@pytest.mark.parametrize("wrong", [{"domain": "evil"}, {"channels": 3}, {"weight": np.nan}], ids=str)
def test_a_graph_that_is_none_leaves_nothing(
    wrong: dict[str, Any], server: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = publish(server, "ddcolor-tiny", graph(**wrong), monkeypatch)
    with pytest.raises(AutochromeError, match=r"“ddcolor-tiny-fp16\.onnx” is no model for Autochrome"):
        install.get(at)
    assert list(user_models().iterdir()) == []


def test_a_file_fetched_elsewhere_is_known_by_its_digest_and_stays(tiny: Entry, tmp_path: Path) -> None:
    file = tmp_path / "download (3).onnx"
    file.write_bytes(graph())
    assert cli.run(["models", "import", str(file)]) == 0
    model = trained_model("ddcolor-tiny")
    assert model.card.entry == "ddcolor-tiny"
    assert model.card.licence == "Apache-2.0"
    assert file.exists()
    assert install.take(file) == model


@pytest.mark.torch
def test_a_file_that_nobody_knows_is_known_by_its_weights_and_named_after_its_file(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from safetensors.torch import save_file

    from tests.core.published.small import Small, published_state

    file = tmp_path / "mine.safetensors"
    save_file(published_state(), file)
    monkeypatch.setattr(conversion, "PROCESS", "tests.core.published.small")
    monkeypatch.setattr("core.models.weights.published", lambda *_: Small())
    monkeypatch.setenv("NO_GRAPH", "1")
    model = install.take(file)
    assert {path.name for path in model.folder.iterdir()} == {"card.json", "weights.safetensors"}
    assert load_engine(model, "cpu").runs_on == "torch · CPU · float32"  # where a network does not export
    assert (model.name, model.title, model.card.entry, model.card.licence) == ("mine", "mine", "", "unknown")
    assert model.card.network == next(iter(entries().values())).network  # the first that fits, each time
    assert file.exists()


def test_without_torch_what_needs_it_says_so_before_anything_is_fetched(
    server: Publisher, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(server, "ddcolor", b"weights", monkeypatch)
    monkeypatch.setattr("core.program.has_torch", lambda: False)
    assert cli.run(["models", "get", "ddcolor"]) == 2
    assert "This needs PyTorch" in capsys.readouterr().err
    assert server.asked == []


def test_what_is_not_offered_says_why(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["models", "get", "CodeFormer"]) == 2
    assert "CodeFormer is not offered: its licence" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ddcolor-tiny", "1.3 s a photo"),
        ("scunet", "13 min a photo"),
        ("lama", "5.3 s a hole"),
        ("gfpgan", "4.7 s a face"),
    ],
)
def test_what_a_model_takes_is_said_of_what_it_works_on(name: str, said: str) -> None:
    at = entries()[name]
    assert str(time_of(at.task, at.seconds)) == said


def test_the_time_of_a_face_is_not_taken_for_a_photo_full_of_them() -> None:
    for name, squares in (("gfpgan", 1), ("ddcolor-tiny", 1), ("lama", 1), ("scunet", 12e6 / 256**2)):
        at = replace(entries()[name], native_size=256, size_multiple=256 if name != "scunet" else 64)
        assert install._seen(at) / 256**2 == pytest.approx(squares)
