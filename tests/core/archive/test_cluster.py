"""A real cluster of two nodes on this machine, one of which is really killed; models travel by their digests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from core.archive import cluster
from core.archive.cluster import Actors, digest_of, files_of, install, models_of
from core.archive.project import Project
from core.archive.records import Made, State, Unit
from core.archive.run import run
from core.engine import EnginePool
from core.errors import AutochromeError, Cancelled
from core.models import store
from core.models.store import default_model, trained_model, user_models, write_card
from core.monitor import Monitor
from core.stages.colour import Colour, ref_to
from tests.core.archive.conftest import QUICK
from tests.core.archive.test_run import ROOT, check_whole
from tests.core.test_runner import until_held
from tests.trust.tally import at_home

Begin = Callable[..., Project]


def test_models_are_named_by_digest_and_found_once_sent(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = models_of(QUICK)
    assert needed[0].name == "natural"
    assert {model.card.task for model in needed} >= {"colorize", "find damage", "fill", "denoise"}
    files, digest = files_of(default_model()), digest_of(default_model())
    monkeypatch.setattr(store, "SHIPPED", tmp_path / "nothing ships here")
    monkeypatch.setattr(store, "_sent", [])
    with pytest.raises(AutochromeError):
        trained_model("natural")
    install("natural", digest, files)
    found = trained_model("natural")
    assert digest_of(found) == digest
    assert home in found.folder.parents


def test_without_ray_it_is_said_how_to_set_it_up(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(AutochromeError, match="uv sync --group cluster"):
        Actors("local", QUICK, "cpu")


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait for what happens in another process, for a minute at most."""
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture(scope="module")
def two_nodes() -> Iterator[tuple[Any, Any]]:
    """A cluster whose head does no work, and one of its two nodes of one processor each."""
    pytest.importorskip("ray", reason="the group cluster is not installed")
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    from ray.cluster_utils import Cluster

    small = {"object_store_memory": 100 * 2**20, "include_dashboard": False}
    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 0, **small})
    nodes = [made.add_node(num_cpus=1, object_store_memory=100 * 2**20) for _ in range(2)]
    made.wait_for_nodes()
    yield made, nodes[0]
    made.shutdown()


@pytest.mark.timeout(600)
def test_cancel_reaches_the_actors(two_nodes: tuple[Any, Any], begin: Begin, pool: EnginePool) -> None:
    made, _ = two_nodes
    project, monitor = begin(12), Monitor()
    with pytest.raises(Cancelled):
        run(project, pool, runner=Actors(made.address, QUICK, "cpu"), tell=lambda *_: monitor.cancel(), monitor=monitor)
    assert 1 <= project.status().counts[State.DONE] < 12
    run(project, pool)
    check_whole(project)


@pytest.mark.timeout(600)
def test_pause_reaches_the_actors(two_nodes: tuple[Any, Any], tmp_path: Path) -> None:
    monitor = Monitor()
    with Actors(two_nodes[0].address, QUICK, "cpu") as runner, runner.heeding(monitor):
        held = runner.submit(until_held, tmp_path / "held", monitor)
        monitor.pause()
        wait_until((tmp_path / "held").exists)
        assert not held.done()
        monitor.resume()
        assert held.result(60)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("where", ["a cluster", "local"])
def test_the_verb_works_on_a_cluster_and_a_killed_node_does_not_stop_it(
    where: str, request: pytest.FixtureRequest, begin: Begin, tmp_path: Path
) -> None:
    pytest.importorskip("ray", reason="the group cluster is not installed")
    project, kill = begin(12), None
    address = "local"
    if where == "a cluster":
        made, _ = request.getfixturevalue("two_nodes")
        victim = made.add_node(num_cpus=1, object_store_memory=100 * 2**20)
        made.wait_for_nodes()
        address, kill = made.address, partial(made.remove_node, victim, allow_graceful=False)
    verb = [sys.executable, "main.py", "batch", "run", str(project.folder), "--device", "cpu", "--ray", address]
    env = {**os.environ, **at_home(tmp_path)}
    program = subprocess.Popen(verb, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)
    if kill is not None:
        wait_until(lambda: len(project.status().rates) == 3)
        kill()
    said, _ = program.communicate(timeout=300)
    assert program.returncode == 0, said
    assert "12 done, 0 skipped, 0 failed" in said
    check_whole(project, may_leave=True)
    assert len(project.status().rates) == 3 or kill is None


@pytest.mark.timeout(600)
def test_a_model_that_the_nodes_have_not_is_sent(
    two_nodes: tuple[Any, Any], begin: Begin, home: Path, tmp_path: Path
) -> None:
    """It lies in the home that this process has taken since the nodes began."""
    small, mine = trained_model("cnn4"), user_models() / "mine"
    shutil.copytree(small.folder, mine)
    write_card(mine, replace(small.card, name="mine"))
    order = replace(QUICK, edit=replace(QUICK.edit, colour=Colour(ref_to(trained_model("mine")))))
    project = begin(3, order)
    run(project, EnginePool(lambda: "cpu"), runner=Actors(two_nodes[0].address, order, "cpu"))
    check_whole(project)
    assert {entry.made.model for entry in project.entries() if entry.made} == {f"mine {small.version}"}


@pytest.mark.timeout(600)
def test_workers_that_cannot_begin_end_the_run_with_a_sentence(
    two_nodes: tuple[Any, Any], begin: Begin, pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "digest_of", lambda _: "none that any node has")
    monkeypatch.setattr(cluster, "files_of", lambda _: {"card.json": "no bytes"})
    project = begin(3)
    with pytest.raises(AutochromeError, match="No worker of the cluster can begin"):
        run(project, pool, runner=Actors(two_nodes[0].address, QUICK, "cpu"))
    assert project.status().counts[State.WAITING] == 3
    assert project.status().under_way == 0


@pytest.mark.timeout(600)
def test_a_node_that_is_killed_costs_what_it_had_in_hand(
    two_nodes: tuple[Any, Any], begin: Begin, pool: EnginePool
) -> None:
    made, victim = two_nodes
    project, workers = begin(24), Counter[str]()
    kill = threading.Thread(target=made.remove_node, args=(victim,), kwargs={"allow_graceful": False})

    def tell(_unit: Unit, done: Made) -> None:
        workers[done.worker] += 1
        if len(workers) == 2 and kill.ident is None:
            kill.start()

    runner = Actors(made.address, QUICK, "cpu")
    assert runner.at_once == 2
    tally = run(project, pool, runner=runner, tell=tell)
    kill.join(60)
    assert tally.counts == {State.DONE: 24}
    assert sum(workers.values()) == 24
    check_whole(project, may_leave=True)
    assert set(project.status().rates) == set(workers)
