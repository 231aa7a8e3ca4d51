"""A hundredth of `tests/bench/bench_trust.py`: damaged files, kills at any moment, full disks, odd places."""

import sys
from pathlib import Path

import pytest

from tests.trust import growth, kills, models, mutants, places
from tests.trust.batches import batches
from tests.trust.seeds import files, mutant
from tests.trust.tally import HOMES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and small disks are Unix's")


def test_damaged_files_end_well_or_in_a_sentence() -> None:
    found = mutants.run(range(200), processes=1)
    assert found.faults == []
    assert found.counts.total() == 200
    assert found.counts["done"] > 20
    assert found.counts["refused"] > 20


def test_mutants_are_always_the_same_ones() -> None:
    seeds = files()
    assert mutant(seeds, 7) == mutant(seeds, 7)
    assert mutant(seeds, 7)[1] != mutant(seeds, 7 + len(seeds))[1]


def test_damaged_files_stop_no_folder(tmp_path: Path) -> None:
    tried = batches(tmp_path, 1)
    assert tried.faults == []
    assert tried.counts["folders"] == 1


def test_hostile_models_take_out_themselves_only(tmp_path: Path) -> None:
    tried = models.Hostile(tmp_path)
    models.graphs(tried, 5)
    models.cards(tried, 20)
    assert tried.faults == []


@pytest.mark.torch
def test_kills_leave_nothing_half(tmp_path: Path) -> None:
    tried = kills.Kills(tmp_path)
    kills.PARTS["colorize"](tried, 10)
    kills.PARTS["restore"](tried, 4)
    assert tried.faults == []
    assert tried.counts["killed"] >= 5


def test_a_killed_window_comes_back(tmp_path: Path) -> None:
    tried = kills.Kills(tmp_path)
    kills.window(tried, 3)
    assert tried.faults == []


@pytest.mark.skipif(not places.HAS_SMALL_DISKS, reason="no disks of one's own without namespaces")
def test_full_disks_keep_the_old_and_leave_nothing(tmp_path: Path) -> None:
    tried = places.Places(tmp_path)
    places.small_files(tried)
    places.full_disks(tried, 1)
    assert tried.faults == []
    assert tried.counts["full disk"] == len(places.FORMATS)


@pytest.mark.torch
def test_odd_places_get_a_sentence(tmp_path: Path) -> None:
    tried = places.Places(tmp_path)
    places.odd_places(tried)
    assert tried.faults == []


def test_growth_needs_no_screen_and_leaves_the_users_home_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name in HOMES:
        monkeypatch.setenv(name, str(tmp_path))
    found = growth.measure(growth.DOCUMENTS, 6)
    assert len(found.memory) == 1
    assert list(tmp_path.iterdir()) == []
