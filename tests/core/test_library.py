"""The library: scans are known again by their content, and nothing of it is lost or in the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import library
from core.edit import Edit, new_edit, to_json
from core.errors import AutochromeError
from core.findings import Found
from core.geometry import Geometry
from core.library import Kept, Library, Mark
from core.part import Part
from core.photo import fingerprint
from core.settings import Settings, save_settings

TURNED = Edit(geometry=Geometry(1))


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.png"
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (40, 30), np.uint8)).save(path)
    return path


@pytest.fixture
def kept(tmp_path: Path, home: Path) -> Library:
    return Library(tmp_path / "library")


def found(folder: Path, number: float, side: int = 8) -> Found:
    result = Found("key", (np.full((side, side, 2), number, np.float32),))
    result.put_aside(folder / f"{result.name}.npy")
    return result


def test_a_scan_is_known_again_wherever_it_is(kept: Library, scan: Path, tmp_path: Path) -> None:
    kept.keep([Kept(scan, 0, TURNED, tmp_path / "out.png", True, {"colour": found(tmp_path, 3)})])
    moved = tmp_path / "elsewhere" / "renamed.png"
    moved.parent.mkdir()
    shutil.move(scan, moved)
    (again,) = kept.known([moved])[moved]
    assert (again.page, again.edit, again.target, again.is_saved) == (0, TURNED, tmp_path / "out.png", True)
    assert again.findings["colour"].key == "key"
    assert (again.findings["colour"].value[0] == 3).all()


def test_another_scan_under_its_name_is_not_taken_for_it(kept: Library, scan: Path) -> None:
    kept.keep([Kept(scan, 0, TURNED)])
    state = scan.stat()
    data = bytearray(scan.read_bytes())
    data[-20] ^= 1
    scan.write_bytes(data)
    os.utime(scan, ns=(state.st_atime_ns, state.st_mtime_ns + 10**9))
    assert kept.known([scan]) == {scan: []}


def test_new_scans_are_not_read(kept: Library, scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = scan.with_name("other.png")
    other.write_bytes(scan.read_bytes() + b" ")
    kept.keep([Kept(scan, 0, TURNED)])
    monkeypatch.setattr(library, "fingerprint", lambda path: pytest.fail(f"{path} is read"))
    assert kept.known([other]) == {other: []}
    kept.keep([Kept(other, 0, new_edit())])
    assert kept.known([scan])[scan][0].edit == TURNED  # by its size and time


def test_pages_are_apart_and_what_was_taken_back_is_forgotten(kept: Library, scan: Path) -> None:
    kept.keep([Kept(scan, 0, TURNED), Kept(scan, 1, Edit(geometry=Geometry(2)))])
    assert [each.edit.geometry.quarter_turns for each in kept.known([scan])[scan]] == [1, 2]
    kept.keep([Kept(scan, 0, new_edit())])
    assert [each.page for each in kept.known([scan])[scan]] == [1]


def test_prints_on_a_page_are_apart_and_so_is_what_was_found_of_them(kept: Library, scan: Path, tmp_path: Path) -> None:
    parts = [Part(0.3, 0.5, 0.4, 0.3, 1.0), Part(0.7, 0.5, 0.4, 0.3, -2.0, number=2)]
    split = Edit(prints=tuple(parts))
    each_found = [{"colour": found(tmp_path, part.number)} for part in parts]
    first, second = (Kept(scan, 0, Edit(part=part), findings=each_found[part.number - 1]) for part in parts)
    kept.keep([Kept(scan, 0, split), first, second])
    again = {each.piece.number: each for each in kept.known([scan])[scan]}
    assert [again[number].edit for number in range(3)] == [split, first.edit, second.edit]
    assert [float(again[number].findings["colour"].value[0].max()) for number in (1, 2)] == [1, 2]
    kept.keep([Kept(scan, 0, new_edit())])
    assert sorted(each.piece.number for each in kept.known([scan])[scan]) == [1, 2]


def test_a_library_of_the_second_version_is_read_on(tmp_path: Path, scan: Path, home: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    finding, digest = found(folder, 7), fingerprint(scan)
    with closing(sqlite3.connect(folder / "library.sqlite")) as old, old:
        old.executescript(f"""
            CREATE TABLE scans (digest TEXT NOT NULL, page INTEGER NOT NULL, size INTEGER NOT NULL, edit TEXT NOT NULL,
                target TEXT, is_saved INTEGER NOT NULL, stars INTEGER NOT NULL DEFAULT 0,
                pick INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (digest, page));
            CREATE INDEX sizes ON scans (size);
            CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL, digest TEXT);
            CREATE TABLE findings (digest TEXT NOT NULL, page INTEGER NOT NULL, stage TEXT NOT NULL, key TEXT NOT NULL,
                file TEXT NOT NULL, bytes INTEGER NOT NULL, seen INTEGER NOT NULL, PRIMARY KEY (digest, page, stage));
            INSERT INTO scans VALUES ('{digest}', 1, {scan.stat().st_size}, '{to_json(TURNED)}', NULL, 1, 4, 1);
            INSERT INTO findings VALUES ('{digest}', 1, 'colour', 'key', '{finding.file.name}', 99, 1);
            PRAGMA user_version = 2;
        """)
    (again,) = Library(folder).known([scan])[scan]
    assert (again.piece, again.edit, again.is_saved, again.mark) == ((scan, 1, 0), TURNED, True, Mark(4, 1))
    assert float(again.findings["colour"].value[0].max()) == 7


def test_findings_stay_within_their_bound_and_decisions_for_good(kept: Library, tmp_path: Path) -> None:
    save_settings(Settings(library_limit=1))
    scans = []
    for number in range(4):
        path = tmp_path / f"{number}.png"
        Image.fromarray(np.full((9, 9), number, np.uint8)).save(path)
        scans.append(path)
        kept.keep([Kept(path, 0, TURNED, findings={"colour": found(tmp_path, number, side=400)})])  # 0.64 MB
    known = kept.known(scans)
    assert [bool(known[path][0].findings) for path in scans] == [False, False, False, True]
    assert all(known[path][0].edit == TURNED for path in scans)
    assert len(list((tmp_path / "library").glob("*.npy"))) == 1


def test_a_finding_that_is_new_takes_the_place_of_the_old(kept: Library, scan: Path, tmp_path: Path) -> None:
    kept.keep([Kept(scan, 0, TURNED, findings={"colour": found(tmp_path, 1)})])
    newer = Found("other", (np.full((8, 8, 2), 2, np.float32),))
    newer.put_aside(tmp_path / "newer.npy")
    kept.keep([Kept(scan, 0, TURNED, findings={"colour": newer})])
    assert kept.known([scan])[scan][0].findings["colour"].key == "other"
    assert len(list((tmp_path / "library").glob("*.npy"))) == 1


def test_several_windows_at_once_lose_nothing(tmp_path: Path, home: Path) -> None:
    paths = []
    for number in range(40):
        path = tmp_path / f"{number}.png"
        Image.fromarray(np.full((9, 9), number, np.uint8)).save(path)
        paths.append(path)
    with ThreadPoolExecutor(8) as windows:
        list(windows.map(lambda path: Library(tmp_path / "library").keep([Kept(path, 0, TURNED)]), paths))
    assert all(len(each) == 1 for each in Library(tmp_path / "library").known(paths).values())


def test_what_cannot_be_written_is_said_and_what_cannot_be_read_is_new(scan: Path, tmp_path: Path, home: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AutochromeError, match=r"cannot be kept in “.*file”"):
        Library(tmp_path / "file").keep([Kept(scan, 0, TURNED)])
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "library.sqlite").write_bytes(b"no database" * 100)
    Library(broken).keep([Kept(scan, 0, TURNED)])
    assert Library(broken).known([scan])[scan][0].edit == TURNED
    assert (broken / "library.sqlite.bad").exists()


def test_a_failure_leaves_all_as_it_was(kept: Library, scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.keep([Kept(scan, 0, TURNED)])

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(Library, "_trim", fail)
    with pytest.raises(AutochromeError, match="disk I/O error"):
        kept.keep([Kept(scan, 0, Edit(geometry=Geometry(3)))])
    assert kept.known([scan])[scan][0].edit == TURNED
