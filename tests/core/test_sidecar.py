"""Sidecars: what was decided goes with a scan, is believed of that scan alone, and harms nothing."""

from __future__ import annotations

import json
import shutil
import stat
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core import sidecar
from core.edit import Edit, new_edit
from core.geometry import Geometry
from core.library import Kept, Mark
from core.part import Part
from core.sidecar import SUFFIX, sidecar_of

TURNED = Edit(geometry=Geometry(1))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def picture(path: Path, seed: int = 0) -> Path:
    Image.fromarray(np.random.default_rng(seed).integers(0, 255, (20, 30), np.uint8)).save(path)
    return path


@pytest.fixture
def scan(tmp_path: Path, home: Path) -> Path:
    return picture(tmp_path / "scan.png")


def test_what_was_decided_goes_with_a_scan_that_is_moved_with_its_sidecar(scan: Path, tmp_path: Path) -> None:
    assert sidecar.keep([Kept(scan, 1, TURNED), Kept(scan, 0, new_edit(), mark=Mark(4, -1))]) == []
    place = tmp_path / "elsewhere"
    place.mkdir()
    for file in (scan, sidecar_of(scan)):
        shutil.move(file, place / file.name)
    known = sidecar.read(place / "scan.png")
    assert [(each.page, each.edit, each.mark) for each in known] == [
        (0, new_edit(), Mark(4, -1)), (1, TURNED, Mark()),
    ]  # fmt: skip
    assert sorted(file.name for file in place.iterdir()) == ["scan.png", "scan.png" + SUFFIX]


def test_prints_are_told_apart_from_the_page_that_they_lie_on(scan: Path) -> None:
    part = Part(0.3, 0.5, 0.4, 0.3, 1.0, number=2)
    sidecar.keep([Kept(scan, 0, Edit(prints=(part,))), Kept(scan, 0, Edit(part=part), mark=Mark(5))])
    sidecar.keep([Kept(scan, 0, TURNED)])
    known = {each.piece.number: each for each in sidecar.read(scan)}
    assert (known[0].edit, known[2].edit, known[2].mark) == (TURNED, Edit(part=part), Mark(5))


def test_pages_are_told_one_by_one_and_what_says_nothing_more_goes(scan: Path) -> None:
    sidecar.keep([Kept(scan, 0, TURNED)])
    sidecar.keep([Kept(scan, 1, TURNED)])
    assert [each.page for each in sidecar.read(scan)] == [0, 1]
    sidecar.keep([Kept(scan, 0, new_edit())])
    assert [each.page for each in sidecar.read(scan)] == [1]
    sidecar.keep([Kept(scan, 1, new_edit())])
    assert not sidecar_of(scan).exists()


def test_nothing_decided_writes_nothing(scan: Path, tmp_path: Path) -> None:
    assert sidecar.keep([Kept(scan, 0, new_edit()), Kept(tmp_path / "gone.png", 0, TURNED)]) == []
    assert list(tmp_path.iterdir()) == [scan]


def test_a_sidecar_of_another_scan_is_not_believed(scan: Path) -> None:
    sidecar.keep([Kept(scan, 0, TURNED)])
    picture(scan, seed=1)
    assert sidecar.read(scan) == []


@pytest.mark.parametrize("is_folder", [False, True])
def test_beside_what_is_read_only_nothing_is_written_and_that_is_said(
    scan: Path, tmp_path: Path, is_folder: bool
) -> None:
    (tmp_path / "more").mkdir()
    other = picture(tmp_path / "more" / "other.png")
    locked = tmp_path if is_folder else scan
    mode = locked.stat().st_mode
    locked.chmod(mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    refused = sidecar.keep([Kept(scan, 0, TURNED), Kept(other, 0, TURNED)])
    locked.chmod(mode)
    assert refused == [scan]
    assert not sidecar_of(scan).exists()
    assert len(sidecar.read(other)) == 1


@given(plain=JSON)
def test_what_a_stranger_wrote_is_read_without_harm(plain: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    scan = picture(tmp_path_factory.mktemp("strange") / "scan.png")
    sidecar.keep([Kept(scan, 0, TURNED)])
    place = sidecar_of(scan)
    digest = json.loads(place.read_text())["digest"]
    for whole in (plain, {"digest": digest, "pages": plain}, {"digest": digest, "pages": {"0": plain}},
                  {"digest": digest, "pages": {"0": {"edit": plain, "mark": plain}}},
                  {"digest": digest, "pages": {"0": {"mark": {"stars": plain, "pick": plain}}}}):  # fmt: skip
        place.write_text(json.dumps(whole))
        for each in sidecar.read(scan):
            assert isinstance(each.edit, Edit)
            assert 0 <= each.mark.stars <= 5
            assert -1 <= each.mark.pick <= 1
