"""Our own JSON files: typed, bounded, forgiving; a hostile one harms nothing but itself."""

import json
import logging
import random
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pytest

from core import json_file
from core.engine.pace import Trial
from core.models import store
from core.models.store import Card, default_model, trained_models
from core.settings import Settings, load_settings, save_settings
from tests.trust.hostile_json import as_bytes, mutated
from tests.trust.own_files import own_files
from tests.trust.seeds import SEED
from tests.trust.tally import Tally


@dataclass(frozen=True)
class Shelf:
    name: str = "usual"
    numbers: list[int] = field(default_factory=list)
    boxes: dict[str, float] = field(default_factory=dict)


def test_one_fault_takes_no_other_part_with_it() -> None:
    plain = {"name": 5, "numbers": [1, "x", 3], "boxes": {"a": 1, "b": {}}, "more": 1}
    assert json_file.forgiven(Shelf, plain, Shelf()) == Shelf("usual", [1, 3], {"a": 1.0})


@pytest.mark.parametrize("plain", [None, 5, [], "x", [[]]])
def test_what_is_no_record_is_as_a_new_one(plain: object) -> None:
    assert json_file.forgiven(Shelf, plain, Shelf()) == Shelf()


@pytest.mark.parametrize("text", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"name": ' + b"9" * 5000 + b"}"])
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, caplog: pytest.LogCaptureFixture, text: bytes) -> None:
    path = tmp_path / "shelf.json"
    path.write_bytes(text)
    assert json_file.load(Shelf, path, Shelf()) == Shelf()
    assert (tmp_path / "shelf.json.bad").read_bytes() == text
    assert not path.exists()
    assert "“shelf.json” is damaged" in caplog.text


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_file, "LARGEST", 100)
    (tmp_path / "shelf.json").write_text(json.dumps({"name": "x" * 100}))
    with pytest.raises(ValueError, match="larger than 100 bytes"):
        json_file.parse(tmp_path / "shelf.json")


def test_names_of_files_that_are_no_unicode_come_back(tmp_path: Path) -> None:
    json_file.store(tmp_path / "shelf.json", {"name": "photo \udcff.jpg"})
    assert json_file.load(Shelf, tmp_path / "shelf.json", Shelf()).name == "photo \udcff.jpg"


def test_settings_are_read_again_only_when_they_change(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(Settings(saturation=1.1))
    assert load_settings().saturation == 1.1
    with monkeypatch.context() as patch:
        patch.setattr(json_file, "load", lambda *_: pytest.fail("read again"))
        assert load_settings().saturation == 1.1
    save_settings(Settings(saturation=0.5))
    assert load_settings().saturation == 0.5


def test_hostile_cards_take_out_themselves_only(home: Path, caplog: pytest.LogCaptureFixture) -> None:
    dice = random.Random(SEED)
    shipped = {model.name for model in trained_models()}
    for number in range(60):
        folder = store.user_models() / f"m{number}"
        folder.mkdir(parents=True)
        card = {**asdict(default_model().card), "name": folder.name}
        (folder / store.CARD).write_bytes(as_bytes(mutated(card, dice), dice))
    models = trained_models()
    assert shipped <= {model.name for model in models}
    for model in models:
        assert isinstance(model.title, str)
        assert len(model.title) <= 200
        assert model.card.native_size >= 1
    left_out = [record.getMessage() for record in caplog.records if "is left out" in record.getMessage()]
    assert len(models) - len(shipped) + len(left_out) >= 60 - 1
    assert len(left_out) > 20
    assert all("\n" not in line for line in left_out)


def test_hostile_files_of_each_kind_stop_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    tried = Tally()
    own_files(tried, tmp_path, 60)
    assert tried.faults == []
    assert tried.counts["files of our own"] == 300


def test_what_was_measured_is_measured_again_where_it_makes_no_sense() -> None:
    plain = {
        "a": {"float32": 1.0, "int8": 0.5, "apart": 0.1, "int8 is taken": True},
        "b": asdict(Trial(1, 2, 3, False)),
    }
    assert json_file.forgiven(dict[str, Trial], plain, {}) == {"b": Trial(1, 2, 3, False)}


def test_a_card_of_a_later_version_is_read(home: Path) -> None:
    folder = store.user_models() / "later"
    folder.mkdir(parents=True)
    json_file.store(folder / store.CARD, {**asdict(default_model().card), "name": "later", "smell": "sweet"})
    assert isinstance(store.trained_model("later").card, Card)


def test_a_card_for_an_unknown_task_is_left_out(home: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = store.user_models() / "dancer"
    folder.mkdir(parents=True)
    json_file.store(folder / store.CARD, {**asdict(default_model().card), "name": "dancer", "task": "dance"})
    assert "dancer" not in {model.name for model in store.trained_models()}
    assert "the task 'dance' is unknown here" in caplog.text
