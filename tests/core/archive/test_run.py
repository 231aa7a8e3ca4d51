"""Runs that are cancelled, killed, doubled, cut off from their share or out of disk: nothing lost, twice or half."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from core.archive import run as running
from core.archive import wishes, work
from core.archive.claims import MOST_TRIES, Claims, host
from core.archive.pace import ENOUGH, Pace, Way
from core.archive.project import Project
from core.archive.records import Made, State, Trouble, Unit
from core.archive.run import run
from core.archive.survey import survey
from core.cores import usable_threads
from core.engine import EnginePool
from core.errors import AutochromeError, Cancelled
from core.monitor import Monitor
from core.photo import fingerprint
from tests.trust.places import HAS_SMALL_DISKS
from tests.trust.tally import at_home

ROOT = Path(__file__).parents[3]
Begin = Callable[..., Project]
ALONE = Pace.fixed(Way(1))


def owners(project: Project) -> int:
    with project.transaction() as db:
        return int(db.execute("SELECT COUNT(*) FROM owners").fetchone()[0])


def check_whole(project: Project, *, may_leave: bool = False) -> None:
    """All scans are done, all results are as they were noted, and nobody has left anything.

    ``may_leave``: a folder of work in progress that went away is removed by the next process, not by its own.
    """
    for entry in project.entries():
        assert entry.state is State.DONE, entry
        assert entry.made is not None
        assert entry.digest == fingerprint(entry.path)
        for result in entry.made.results:
            assert fingerprint(project.output / result.file) == result.digest
    left = [path for path in project.output.rglob("*") if path.name.startswith(".") or path.name.endswith(".part")]
    assert left == [] or may_leave
    assert (owners(project), project.status().under_way) == (0, 0)


def test_two_at_once_never_do_one_scan(begin: Begin, pool: EnginePool) -> None:
    project, worked, together = begin(8), Counter[str](), threading.Barrier(2)

    def work() -> None:
        together.wait()
        run(Project(project.folder), pool, pace=ALONE, tell=lambda unit, _: worked.update([unit.source.name]))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert len(worked) == 8
    assert set(worked.values()) == {1}
    check_whole(project)


def test_a_cancelled_run_leaves_what_is_done_and_frees_the_rest(begin: Begin, pool: EnginePool) -> None:
    project, monitor = begin(6), Monitor()
    with pytest.raises(Cancelled):
        run(project, pool, pace=Pace.fixed(Way(2)), tell=lambda *_: monitor.cancel(), monitor=monitor)
    done = project.status().counts[State.DONE]
    assert 1 <= done < 6
    assert (owners(project), project.status().under_way) == (0, 0)
    worked: list[Unit] = []
    run(project, pool, tell=lambda unit, _: worked.append(unit))
    assert len(worked) == 6 - done
    check_whole(project)


def test_a_paused_run_begins_nothing_more(begin: Begin, pool: EnginePool) -> None:
    project, monitor, paused = begin(5), Monitor(), threading.Event()

    def tell(_unit: Unit, _made: Made) -> None:
        if not paused.is_set():
            monitor.pause()
            paused.set()

    thread = threading.Thread(
        target=run, args=(project, pool), kwargs={"pace": ALONE, "tell": tell, "monitor": monitor}
    )
    thread.start()
    assert paused.wait(60)
    assert project.status().counts[State.DONE] <= 2
    monitor.resume()
    thread.join(60)
    check_whole(project)


def test_runs_are_paused_and_ended_by_way_of_the_project(
    begin: Begin, pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wishes, "_LOOK", 0.01)
    project, monitor, began = begin(8), Monitor(), threading.Event()
    project.pause()

    def tell(_unit: Unit, _made: Made) -> None:
        if not began.is_set():
            began.set()
            project.stop()

    def work() -> None:
        with pytest.raises(Cancelled):
            run(project, pool, pace=ALONE, tell=tell, monitor=monitor)

    thread = threading.Thread(target=work)
    thread.start()
    while not monitor.is_paused:
        thread.join(0.01)
    assert project.status().is_paused
    project.pause(on=False)
    thread.join(60)
    assert began.is_set()
    assert project.status().counts[State.DONE] < 8
    assert not project.status().is_paused
    run(project, pool)
    check_whole(project)


def start(folder: Path, home: Path, *prefix: str) -> subprocess.Popen[str]:
    command = [*prefix, sys.executable, str(ROOT / "main.py"), "batch", "run", str(folder), "--workers", "2"]
    return subprocess.Popen(
        command, env={**os.environ, **at_home(home)}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="kills are Unix's")
def test_a_killed_run_is_taken_over_at_once_on_its_machine(begin: Begin, pool: EnginePool, tmp_path: Path) -> None:
    project = begin(30)
    program = start(project.folder, tmp_path / "home")
    while program.poll() is None and project.status().counts[State.DONE] < 3:
        pass
    program.send_signal(signal.SIGKILL)
    program.communicate(timeout=60)
    before = {entry.path: entry.made for entry in project.entries() if entry.state is State.DONE}
    assert project.status().under_way > 0
    run(project, pool)
    check_whole(project)
    after = {entry.path: entry.made for entry in project.entries()}
    assert {path: after[path] for path in before} == before


def test_what_was_made_but_not_noted_is_taken_over(begin: Begin, pool: EnginePool, tmp_path: Path) -> None:
    """As by a run that was killed between its last result and the project's file."""
    project = begin(3)
    with Claims(project).held():
        run(project, pool)
        times = {path: path.stat().st_mtime_ns for path in project.output.rglob("*") if path.is_file()}
    with project.transaction(to_write=True) as db:
        db.execute("UPDATE scans SET state = 'waiting', is_begun = 1, made = NULL, digest = NULL, key = NULL")
    (tmp_path / "out" / "access" / "1-colorized.jpg").write_bytes(b"half")
    run(project, pool)
    check_whole(project)
    changed = {path.name for path, time in times.items() if path.stat().st_mtime_ns != time}
    assert changed == {"1-colorized.jpg", "1-colorized.tif", "1-colorized.tif.json"}


def test_an_owner_that_stands_still_is_taken_for_dead(begin: Begin, pool: EnginePool) -> None:
    """One of another machine: no clock but one's own tells, and what it then brings is not noted."""
    project = begin(2)
    lost = Claims(project, beat=3600)
    with lost.held():
        (unit,) = lost.exchange([], 1)
        with project.transaction(to_write=True) as db:
            db.execute("UPDATE owners SET host = 'elsewhere'")
        run(project, pool, pace=ALONE, claims=Claims(project, lease=0.5))
        before = list(project.entries())
        lost.exchange([Made(unit.id, State.FAILED, key=unit.key)], 0)
        assert list(project.entries()) == before
    check_whole(project)


def test_a_scan_that_ends_every_run_is_given_up(begin: Begin, pool: EnginePool) -> None:
    project = begin(2)
    for _ in range(MOST_TRIES):
        with project.transaction(to_write=True) as db:  # a process of this machine that is no more
            dead = db.execute("INSERT INTO owners (host, pid, begun, beat) VALUES (?, ?, 0, 0)", (host(), 2**22 + 1))
            db.execute("UPDATE scans SET owner = ? WHERE name = '1'", (dead.lastrowid,))
        with Claims(project).held():
            Claims(project).exchange([], 0)
    run(project, pool)
    states = {entry.name: (entry.state, entry.made) for entry in project.entries()}
    assert states["more/0"][0] is State.DONE
    state, made = states["1"]
    assert state is State.FAILED
    assert made is not None
    assert "10 times" in str(made.told[0])


@pytest.mark.parametrize("place", ["in", "out", "project"])
def test_a_share_that_goes_away_is_waited_for(
    place: str,
    begin: Begin,
    pool: EnginePool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    project = begin(6)
    away, back = threading.Event(), threading.Event()

    def look(_seconds: float) -> None:
        if away.is_set() and not back.is_set():
            back.set()
            (tmp_path / "away").rename(tmp_path / place)

    def tell(_unit: Unit, _made: Made) -> None:
        if not away.is_set():
            (tmp_path / place).rename(tmp_path / "away")
            away.set()

    monkeypatch.setattr(running.time, "sleep", look)
    tally = run(project, pool, pace=Pace.fixed(Way(2)), tell=tell)
    assert back.is_set()
    assert tally.counts == {State.DONE: 6}
    assert [record.getMessage()[:8] for record in caplog.records if record.name == running.__name__] == ["Waiting:"]
    check_whole(project, may_leave=place == "out")


ON_A_SMALL_DISK = """
cd "$0" && cp out/*.txt . && mount -t tmpfs -o size=300k none out && mv *.txt out && "$@"
code=$?; cp -r out kept; exit $code
"""


@pytest.mark.skipif(not HAS_SMALL_DISKS, reason="no disks of one's own without namespaces")
def test_a_full_disk_ends_the_run_and_costs_nothing(begin: Begin, pool: EnginePool, tmp_path: Path) -> None:
    project = begin(12)
    small = ("unshare", "-r", "-m", "sh", "-c", ON_A_SMALL_DISK, str(tmp_path))
    program = start(project.folder, tmp_path / "home", *small)
    said, _ = program.communicate(timeout=120)
    assert program.returncode == 2, said
    assert "the disk is full" in " ".join(said.split())
    status = project.status()
    assert (status.counts[State.FAILED], status.under_way) == (0, 0)
    assert 0 < status.counts[State.DONE] < 12
    shutil.rmtree(tmp_path / "out")
    (tmp_path / "kept").rename(tmp_path / "out")
    assert survey(project).lost == 0
    run(project, pool)
    check_whole(project)


def test_a_scan_that_takes_its_worker_down_fails_and_no_other(
    begin: Begin, pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = begin(4)
    monkeypatch.setattr(running, "do", ends_at_one)
    tally = run(project, pool, pace=Pace.fixed(Way(2, in_processes=True)))
    assert tally.counts == {State.DONE: 3, State.FAILED: 1}
    failed = [entry for entry in project.entries() if entry.state is State.FAILED]
    assert [entry.name for entry in failed] == ["1"]


def ends_at_one(unit: Unit, _monitor: Monitor, *, engines: EnginePool) -> Made:
    if unit.name == "1":
        os.kill(os.getpid(), signal.SIGKILL)
    return Made(unit.id, State.DONE, key=unit.key)


def test_a_scan_whose_reading_fails_again_and_again_fails_though_its_share_is_there(
    begin: Begin, pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, tried = begin(2), Counter[str]()
    real = running.do

    def faulty(unit: Unit, monitor: Monitor, *, engines: EnginePool) -> Made:
        tried[unit.name] += 1
        made = real(unit, monitor, engines=engines)
        return replace(made, state=State.FAILED, trouble=Trouble.AWAY) if unit.name == "1" else made

    monkeypatch.setattr(running, "do", faulty)
    assert run(project, pool, pace=ALONE).counts == {State.DONE: 1, State.FAILED: 1}
    assert tried == {"more/0": 1, "1": 3}


@pytest.mark.parametrize("place", ["in", "out"])
def test_a_share_that_is_back_before_anybody_looks_is_to_blame_and_no_scan(
    place: str, begin: Begin, pool: EnginePool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, away = begin(2), tmp_path / "away"
    real_do, real_trouble = running.do, work._trouble
    tried = Counter[str]()

    def do(unit: Unit, monitor: Monitor, *, engines: EnginePool) -> Made:
        tried[unit.name] += 1
        if unit.name == "1" and tried["1"] == 1:
            (tmp_path / place).rename(away)
        return real_do(unit, monitor, engines=engines)

    def trouble(unit: Unit, error: BaseException | None) -> Trouble:
        away.rename(tmp_path / place)
        return real_trouble(unit, error)

    monkeypatch.setattr(running, "do", do)
    monkeypatch.setattr(work, "_trouble", trouble)
    assert run(project, pool, pace=ALONE).counts == {State.DONE: 2}
    assert tried == {"more/0": 1, "1": 2}


def test_a_damaged_project_says_so_and_is_left_alone(begin: Begin) -> None:
    project = begin(1)
    project.file.write_bytes(b"no database" * 1000)
    with pytest.raises(AutochromeError, match="cannot be read"):
        Project(project.folder)
    with pytest.raises(AutochromeError, match="holds a project already"):
        Project.begin(project.folder, [project.folder], project.folder / "out", None)  # type: ignore[arg-type]
    with pytest.raises(AutochromeError, match="no project"):
        Project(project.folder.parent)


def test_a_project_of_a_later_version_is_not_touched(begin: Begin) -> None:
    project = begin(1)
    with closing(sqlite3.connect(project.file)) as db:
        db.execute("PRAGMA user_version = 2")
    with pytest.raises(AutochromeError, match="another version"):
        Project(project.folder)


def test_the_pace_is_measured_and_the_fastest_way_kept() -> None:
    cores = usable_threads()
    pace = Pace.for_scans(ENOUGH)
    speeds = {Way(cores): 10.0, Way(cores + max(1, cores // 2)): 10.1, Way(cores, in_processes=True): 12.0}
    tried = []
    while not pace.is_settled:
        assert pace.window is not None
        tried.append(pace.way)
        pace.note(speeds[pace.way], busy=0.5)
    assert (set(tried), len(tried)) == (set(speeds), 3)
    assert pace.way == (Way(cores, in_processes=True) if cores > 1 else Way(cores))
    assert Pace.for_scans(ENOUGH - 1).is_settled
    full = Pace.for_scans(ENOUGH)
    full.note(10.0, busy=1.0)
    full.note(10.1, busy=1.0)
    assert (full.is_settled, full.way) == (True, Way(cores))  # no processes where nothing is left to gain
