"""Names by a pattern: what is refused, and that no two are alike."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.patterns import USUAL, Picture, fault_of, named


def names(pattern: str, folder: Path, *stems: str) -> list[str]:
    pictures = [Picture(Path("scans") / f"{stem}.tif", "colorized", ".jpg") for stem in stems]
    return [path.name for path in named(pictures, folder, pattern)]


def test_the_fields_are_filled_in(tmp_path: Path) -> None:
    assert names(USUAL, tmp_path, "oma") == ["oma-colorized.jpg"]
    assert names("Album {number} {name}", tmp_path, *"abcdefghijk")[::10] == ["Album 01 a.jpg", "Album 11 k.jpg"]
    assert names("{name} ({made})", tmp_path, "a", "b") == ["a (colorized).jpg", "b (colorized).jpg"]


def test_no_two_are_alike_and_none_is_there(tmp_path: Path) -> None:
    (tmp_path / "album.jpg").touch()
    assert names("album", tmp_path, "a", "b", "c") == ["album-2.jpg", "album-3.jpg", "album-4.jpg"]
    assert names("{name}", tmp_path, "Oma", "oma") == ["Oma.jpg", "oma-2.jpg"]


@pytest.mark.parametrize(
    ("pattern", "said"),
    [("{who}", "“{who}” is not known here. There are: {name}, {made}, {number}."), ("{name:>9}", "not known"),
     ("a/b", "none of these signs"), ("{name}\0", "none of these signs"), ("{name", "none of these signs"),
     ("{}", "not known"), ("{{name}}", "none of these signs"), ("", "Say what"), (" . ", "Say what")],
)  # fmt: skip
def test_what_gives_no_names_is_said(pattern: str, said: str) -> None:
    assert said in str(fault_of(pattern))


@given(st.text(max_size=30), st.lists(st.text("abäß~-. ", min_size=1, max_size=300), min_size=1, max_size=5))
def test_whatever_is_written_is_refused_or_gives_names_that_fit(pattern: str, stems: list[str]) -> None:
    if fault_of(pattern) is None:
        found = names(pattern, Path("/nowhere"), *stems)
        assert len({name.casefold() for name in found}) == len(stems)
        assert all(len(name.encode()) <= 255 and Path(name).name == name for name in found)


def test_scans_of_one_name_from_many_folders_never_meet(tmp_path: Path) -> None:
    """Also 20,000 of them, in time that grows with their number."""
    began = time.process_time()
    pictures = [Picture(tmp_path / str(number) / "p.jpg", "colorized", ".jpg") for number in range(20_000)]
    assert len(set(named(pictures, tmp_path / "out"))) == 20_000
    assert time.process_time() - began < 5
