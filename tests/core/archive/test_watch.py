"""A scanner that writes into a folder: nothing is done before it is finished, and what fails is said."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.archive.project import Project
from core.archive.records import Made, State, Unit
from core.archive.survey import Survey
from core.archive.watch import Watch, watch
from core.engine import EnginePool
from core.errors import Cancelled
from core.monitor import Monitor
from tests.core.archive.conftest import write_scans

Begin = Callable[..., Project]


def test_a_file_counts_once_it_is_steady_and_closed(begin: Begin, tmp_path: Path) -> None:
    project = begin(1)
    (whole,) = write_scans(tmp_path / "other", 1)
    content, target = whole.read_bytes(), tmp_path / "in" / "slow.tif"
    seen = Watch(project)
    with target.open("wb") as scanner:
        scanner.write(content[:100])
        scanner.flush()
        assert seen.look() == Survey()
        scanner.write(content[100:])
        scanner.flush()
        looks = [seen.look() for _ in range(4)]  # the size is steady, and the file still open
        assert looks == [Survey()] * 4
    assert [seen.look() for _ in range(3)] == [Survey(new=1), Survey(), Survey()]
    (tmp_path / "in" / "empty.tif").touch()
    assert [seen.look() for _ in range(3)] == [Survey()] * 3


def test_new_scans_are_done_as_they_come_and_errors_are_set_aside(
    begin: Begin, pool: EnginePool, tmp_path: Path
) -> None:
    project, monitor, told = begin(1), Monitor(), dict[str, State]()
    others = write_scans(tmp_path / "other", 3)
    looks: list[Callable[[], object]] = [
        lambda: shutil.copy(others[1], tmp_path / "in" / "new.jpg"),
        lambda: (tmp_path / "in" / "bad.jpg").write_bytes(b"no picture"),
        lambda: (tmp_path / "in").rename(tmp_path / "away"),
        lambda: (tmp_path / "away").rename(tmp_path / "in"),
        *[lambda: None] * 4,
        lambda: shutil.copy(others[1], tmp_path / "in" / "bad.jpg"),  # scanned again
        *[lambda: None] * 4,
        monitor.cancel,
    ]
    reasons: list[str] = []

    def step() -> None:
        looks.pop(0)()

    def tell(unit: Unit, made: Made) -> None:
        told[unit.source.name] = made.state
        if made.state is State.FAILED:
            reasons.append((tmp_path / "out" / "failed" / "bad.txt").read_text())

    with pytest.raises(Cancelled):
        watch(project, pool, pause=step, tell=tell, monitor=monitor)
    assert told == {"0.tif": State.DONE, "new.jpg": State.DONE, "bad.jpg": State.DONE}
    assert len(reasons) == 1
    assert "not a photo" in reasons[0]
    assert not (tmp_path / "out" / "failed" / "bad.txt").exists()
