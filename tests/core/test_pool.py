"""Engines are loaded once, and those that were used last are kept."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.engine import Device, EnginePool, pool
from core.models.store import TrainedModel, default_model, trained_model
from tests.second_model import second_model


class Loaded:
    """Stands in for an engine, which takes a while to load."""

    def __init__(self, model: TrainedModel, device: Device) -> None:
        self.model, self.device = model, device
        self.runs_on = f"{model.name} on {device}"


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the models that were loaded."""
    names: list[str] = []

    def load(model: TrainedModel, device: Device) -> Loaded:
        names.append(model.name)
        return Loaded(model, device)

    monkeypatch.setattr(pool, "load_engine", load)
    return names


def test_the_two_that_were_used_last_are_kept(loads: list[str], home: Path) -> None:
    engines = EnginePool(lambda: "cpu", most=2)
    assert engines.runs_on == ""
    first, second, third = default_model(), second_model(), trained_model("cnn4")
    loaded = [engines.get(first), engines.get(second)]
    assert engines.get(first) is loaded[0]
    assert engines.runs_on == "natural on cpu"
    engines.get(third)
    assert engines.get(first) is loaded[0]
    assert engines.get(second) is not loaded[1]
    assert loads == ["natural", "family", "cnn4", "family"]


def test_another_device_is_another_engine(loads: list[str]) -> None:
    devices: list[Device] = ["cpu"]
    engines = EnginePool(lambda: devices[-1])
    engines.get(default_model())
    devices.append("cuda")
    assert engines.get(default_model()).runs_on == "natural on cuda"
    assert loads == ["natural"] * 2


def test_threads_that_ask_at_once_share_one(loads: list[str]) -> None:
    engines = EnginePool(lambda: "cpu")
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: engines.get(default_model()), range(64)))
    assert len(set(map(id, found))) == 1
    assert loads == ["natural"]
