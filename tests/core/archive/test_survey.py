"""What is new, changed, moved, gone: by content, not by name or date."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.archive.kept import KeptFindings
from core.archive.order import Access
from core.archive.project import Project
from core.archive.records import Made, State
from core.archive.run import run
from core.archive.survey import Survey, survey
from core.colorize import Tiling
from core.engine import EnginePool
from core.errors import AutochromeError
from core.photo import fingerprint
from core.settings import load_settings, save_settings
from core.stages.adjust import Adjustments
from tests.core.archive.conftest import QUICK, write_scans

Begin = Callable[..., Project]


def ran(project: Project, pool: EnginePool) -> list[str]:
    """Names of the scans that a run works on."""
    worked: list[str] = []
    run(project, pool, tell=lambda unit, _: worked.append(unit.source.name))
    return sorted(worked)


def test_only_what_is_new_or_changed_by_content_is_done(begin: Begin, pool: EnginePool, tmp_path: Path) -> None:
    project, scans = begin(4), tmp_path / "in"
    assert ran(project, pool) == ["0.tif", "1.jpg", "2.png", "3.tif"]
    assert (survey(project), ran(project, pool)) == (Survey(), [])
    os.utime(scans / "1.jpg", (1, 1))  # another date, and the content that it had
    (scans / "2.png").rename(scans / "more" / "renamed.png")
    write_scans(tmp_path / "other", 6)
    shutil.copy(tmp_path / "other" / "4.jpg", scans / "new.jpg")
    shutil.copy(tmp_path / "other" / "5.png", scans / "more" / "0.tif")
    assert survey(project) == Survey(new=1, changed=1, moved=1)
    assert ran(project, pool) == ["0.tif", "new.jpg"]
    known = {entry.path: entry for entry in project.entries()}
    assert set(known) == {path for path in scans.rglob("*") if path.is_file()}
    for path, entry in known.items():
        assert (entry.digest, entry.state, entry.is_gone) == (fingerprint(path), State.DONE, False)


def test_what_is_gone_is_kept_and_comes_back(begin: Begin, pool: EnginePool, tmp_path: Path) -> None:
    project, scan = begin(2), tmp_path / "in" / "1.jpg"
    scan.rename(tmp_path / "aside.jpg")
    assert survey(project).gone == 1
    assert ran(project, pool) == ["0.tif"]
    (tmp_path / "aside.jpg").rename(scan)
    assert survey(project) == Survey()
    assert ran(project, pool) == ["1.jpg"]


def test_a_source_that_is_away_makes_nothing_gone(begin: Begin, tmp_path: Path) -> None:
    project = begin(2)
    (tmp_path / "in").rename(tmp_path / "away")
    with pytest.raises(AutochromeError, match="cannot be reached"):
        survey(project)
    assert project.status().gone == 0


def test_a_changed_edit_does_again_what_hangs_on_it(begin: Begin, pool: EnginePool, tmp_path: Path) -> None:
    project, scans = begin(3), tmp_path / "in"
    warm = replace(QUICK.edit, adjustments=Adjustments(warmth=0.5))
    assert project.decide_for([scans / "1.jpg"], warm) == 0  # which was not done yet
    ran(project, pool)
    before = {path.name: path.read_bytes() for path in (tmp_path / "out" / "access").rglob("*.jpg")}
    assert project.decide(replace(QUICK, edit=replace(QUICK.edit, adjustments=Adjustments(saturation=0.5)))) == 2
    assert ran(project, pool) == ["0.tif", "2.png"]
    assert project.decide_for([scans / "1.jpg"], None) == 1
    assert ran(project, pool) == ["1.jpg"]
    after = {path.name: path.read_bytes() for path in (tmp_path / "out" / "access").rglob("*.jpg")}
    assert before.keys() == after.keys()
    assert not set(before.values()) & set(after.values())
    with pytest.raises(AutochromeError, match="no scan of this project"):
        project.decide_for([tmp_path / "strange.jpg"], warm)


def test_a_changed_edit_finds_only_what_hangs_on_it(
    begin: Begin, pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = begin(3)
    run(project, pool)
    livelier = replace(QUICK, edit=replace(QUICK.edit, adjustments=Adjustments(saturation=1.9)))
    assert project.decide(livelier) == 3
    none = EnginePool(lambda: pytest.fail("a network was asked for"))
    before = {entry.id: entry.made for entry in project.entries()}
    assert run(project, none).counts == {State.DONE: 3}
    after = {entry.id: entry.made for entry in project.entries()}
    assert all(after[number].results != made.results for number, made in before.items() if made)
    small = replace(livelier, edit=replace(livelier.edit, colour=replace(livelier.edit.colour, tiling=Tiling(64))))
    project.decide(small)
    assert run(project, pool).counts == {State.DONE: 3}
    files = [path for path in project.findings.rglob("*.npy") if "-colour-" in path.name]
    assert len(files) == 3  # in the place of those before


def test_findings_are_kept_within_their_bound_and_of_scans_that_are_there(begin: Begin, pool: EnginePool) -> None:
    project = begin(2)
    save_settings(replace(load_settings(), library_limit=0))
    run(project, pool)
    assert list(project.findings.rglob("*.npy")) == []
    save_settings(replace(load_settings(), library_limit=100))
    project.decide(replace(QUICK, access=Access(side=90)))
    run(project, pool)
    assert list(project.findings.rglob("*.npy"))
    KeptFindings(project.findings).keep_only(())
    assert list(project.findings.rglob("*.npy")) == []


def test_lost_results_are_made_again_and_others_files_are_left_alone(
    begin: Begin, pool: EnginePool, tmp_path: Path
) -> None:
    project, access = begin(2), tmp_path / "out" / "access"
    (access / "more").mkdir(parents=True)
    strange = access / "more" / "0-colorized.jpg"
    strange.write_text("somebody's")
    told: dict[str, Made] = {}
    run(project, pool, tell=lambda unit, made: told.update({unit.source.name: made}))
    assert "this project has not made it" in str(told["0.tif"].told[0])
    assert strange.read_text() == "somebody's"
    (access / "1-colorized.jpg").unlink()
    assert survey(project).lost == 1
    assert ran(project, pool) == ["1.jpg"]
    strange.unlink()
    assert project.retry() == 1
    assert ran(project, pool) == ["0.tif"]


def test_names_that_are_alike_do_not_meet(tmp_path: Path, pool: EnginePool) -> None:
    first, second = write_scans(tmp_path / "a", 2), write_scans(tmp_path / "b", 2)
    shutil.copy(first[1], tmp_path / "a" / "1.JPEG")
    odd = tmp_path / "a" / os.fsdecode(b"caf\xe9.jpg")  # a name that is no Unicode
    shutil.copy(first[1], odd)
    project = Project.begin(tmp_path / "p", [tmp_path / "a", tmp_path / "b"], tmp_path / "out", QUICK)
    assert survey(project).new == 6
    ran(project, pool)
    assert {entry.state for entry in project.entries()} == {State.DONE}
    assert {entry.path for entry in project.entries()} == {*first, *second, tmp_path / "a" / "1.JPEG", odd}
    assert len({entry.name.casefold() for entry in project.entries()}) == 6


def test_what_is_the_projects_own_is_no_scan(tmp_path: Path, pool: EnginePool) -> None:
    write_scans(tmp_path, 2)
    project = Project.begin(tmp_path / "project", [tmp_path], tmp_path / "out", QUICK)
    assert survey(project).new == 2
    ran(project, pool)
    assert survey(project) == Survey()


def test_a_project_that_moves_with_its_share_is_whole(begin: Begin, pool: EnginePool, tmp_path: Path) -> None:
    begin(2)
    share = tmp_path.with_name("elsewhere")
    tmp_path.rename(share)
    project = Project(share / "project")
    assert survey(project) == Survey()
    assert ran(project, pool) == ["0.tif", "1.jpg"]
    assert (share / "out" / "access" / "1-colorized.jpg").exists()
    share.rename(tmp_path)
