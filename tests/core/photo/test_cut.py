"""A photo that ends early, or has wrong bytes in its pixels: read as far as it goes where a person says so."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from core import cli
from core.photo import open_photo, read_record
from core.photo.faults import DamagedError
from tests.core.photo.mutants import FINE, Reader, healthy, mutants
from tests.core.photo.scans import portrait

ROWS, LIMIT = 240, 10**6
WORD = "it is truncated or damaged, and read as far as it goes"


def cut(path: Path, share: float) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: round(len(data) * share)])


def written(path: Path, way: str) -> Path:
    pixels = portrait(ROWS, 200)
    picture = Image.fromarray(pixels)
    if path.suffix == ".tif":
        options = {"compression": "deflate"} if way == "deflate" else {}
        tifffile.imwrite(path, pixels, photometric="rgb", rowsperstrip=16, **options)
    else:
        picture.save(path, **({"quality": 90, "progressive": way == "progressive"} if path.suffix == ".jpg" else {}))
    return path


@pytest.mark.parametrize("ending", [".jpg", ".jpg progressive", ".png", ".tif", ".tif deflate"])
def test_what_is_left_of_a_photo_is_read_where_a_person_says_so(ending: str, tmp_path: Path) -> None:
    suffix, _, way = ending.partition(" ")
    path = written(tmp_path / f"scan{suffix}", way)
    whole = open_photo(path, max_pixels=LIMIT, damaged=True)
    assert not whole.warnings, "an intact photo is as it is"
    pixels = whole.load().astype(int)
    cut(path, 0.6)
    with pytest.raises(DamagedError, match=r"truncated or damaged.*Copy or scan it again, or .*--damaged") as told:
        open_photo(path, max_pixels=LIMIT, damaged=False).load()
    assert told.value.can_go_on
    with pytest.raises(DamagedError, match=r"Copy or scan it again\.$"):
        open_photo(path, max_pixels=LIMIT).load()
    photo = open_photo(path, max_pixels=LIMIT, damaged=True)
    assert [str(each) for each in photo.warnings] == [WORD]
    left = photo.load()
    assert left.shape == pixels.shape
    exact = way != "progressive"
    reach = ROWS // 3 if exact else ROWS // 8  # what is lost of a progressive one is detail, from above
    assert np.abs(left[:reach] - pixels[:reach]).max() <= (0 if exact else 90)
    assert photo.shrunk(20, 24).shape == (24, 20, 3)


@pytest.mark.parametrize("ending", [".webp", ".bmp"])
def test_a_format_of_which_nothing_is_left_does_not_name_the_way_out(ending: str, tmp_path: Path) -> None:
    path = written(tmp_path / f"scan{ending}", "")
    cut(path, 0.6)
    for damaged in (False, True):
        with pytest.raises(DamagedError, match=r"Copy or scan it again\.$"):
            open_photo(path, max_pixels=LIMIT, damaged=damaged).load()


@pytest.mark.parametrize("verb", ["colorize", "restore"])
def test_the_command_line_reads_what_is_left_if_it_is_told_to(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, target = written(tmp_path / "scan.jpg", ""), tmp_path / "out.png"
    cut(path, 0.6)
    said = []
    for options, code in (([], 2), (["--damaged"], 0)):
        assert cli.run([verb, str(path), "-o", str(target), *options]) == code
        assert target.exists() == (code == 0)
        said.append(" ".join(capsys.readouterr().err.split()))
    assert "--damaged on the command line" in said[0]
    assert WORD in said[1]
    assert read_record(target) is not None


def test_a_page_of_more_pixels_than_its_bytes_can_hold_is_damaged(tmp_path: Path) -> None:
    """At once: its one strip would take minutes, and gigabytes."""
    path = tmp_path / "wide.tif"
    tifffile.imwrite(path, portrait(48, 64), photometric="rgb")
    with tifffile.TiffFile(path, mode="r+b") as file:
        file.pages[0].tags["ImageWidth"].overwrite(14_942_272)
    for damaged in (False, True):
        with pytest.raises(DamagedError, match="damaged"):
            open_photo(path, max_pixels=10**9, damaged=damaged)


@pytest.mark.skipif(sys.platform == "win32", reason="memory is counted otherwise there")
def test_of_a_hundred_damaged_files_all_are_read_or_refused(tmp_path: Path) -> None:
    """Many more: tests/bench/bench_mutants.py."""
    (tmp_path / "healthy").mkdir()
    sources = healthy(tmp_path / "healthy")
    with Reader() as reader:
        assert {reader.became(path) for path in sources} == {"read"}
        for name, content in mutants(sources, 100, 0):
            (tmp_path / name).write_bytes(content)
            assert reader.became(tmp_path / name) in FINE, name
