"""Several prints on one scan: found, straightened, and each a result that knows where on the scan it lay."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from skimage import data

from core import cli
from core.color import SRGB, lightness
from core.edit import Edit, from_plain, to_plain
from core.findings import keys
from core.part import Part
from core.photo import open_photo, read_record
from core.prints import find_prints, prints_of
from core.stages.repair import Repair
from tests.made_flatbeds import HEIGHT, WIDTH, flatbed, two_prints

SHARES = st.floats(0.05, 0.95)


@pytest.fixture(scope="module")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """scikit-image's astronaut (NASA, public domain) and coffee (Rachel Michetti, CC0)."""
    folder = tmp_path_factory.mktemp("photographs")
    for name in ("astronaut", "coffee"):
        Image.fromarray(getattr(data, name)()).save(folder / f"{name}.jpg", quality=95)
    return sorted(folder.iterdir())


@given(SHARES, SHARES, SHARES, SHARES, st.floats(-44.9, 44.9), st.sampled_from([(1700, 2338), (900, 400)]))
def test_a_part_is_known_again_by_its_corners(
    x: float, y: float, across: float, down: float, angle: float, size: tuple[int, int]
) -> None:
    part = Part(x, y, across, down, angle)
    again = Part.of_corners(part.corners(*size), *size)
    assert again is not None
    assert np.allclose(again.corners(*size), part.corners(*size), atol=1.5)
    assert from_plain(json.loads(json.dumps(to_plain(Edit(part=part))))).part == part


def test_a_part_beyond_the_scan_is_none() -> None:
    part = {"x": 0.5, "y": 0.5, "width": 0.4, "height": 0.3, "angle": 2.0, "number": 3}
    assert from_plain({"part": part}).part == Part(**part)
    for name, value in (("x", -0.1), ("width", 1e9), ("height", 0), ("angle", 46), ("number", 0), ("y", float("nan"))):
        assert from_plain({"part": {**part, name: value}}) == Edit()
        assert from_plain({"prints": [{**part, name: value}, part]}).prints == (Part(**part),)


TOUCHING = {
    "nearly of one width": [
        [(337, 544), (893, 504), (924, 932), (368, 972)],
        [(318, 147), (899, 112), (922, 499), (341, 534)],
        [(231, 973), (849, 981), (843, 1407), (225, 1399)],
    ],
    "of which one could be two": [
        [(537, 1519), (386, 1235), (764, 1034), (915, 1318)],
        [(398, 758), (831, 729), (851, 1027), (418, 1057)],
        [(360, 268), (705, 269), (704, 734), (358, 733)],
        [(709, 132), (1105, 136), (1101, 602), (705, 598)],
        [(71, 1001), (369, 983), (396, 1429), (98, 1447)],
    ],
    "in a ring": [
        [(298, 472), (648, 628), (425, 1129), (76, 974)],
        [(939, 662), (927, 1063), (626, 1053), (639, 653)],
        [(481, 1050), (821, 1064), (800, 1554), (460, 1540)],
        [(555, 117), (1090, 124), (1085, 497), (550, 490)],
        [(52, 1143), (348, 1096), (412, 1491), (115, 1539)],
    ],
}
"""Corners of prints that touch, in px of a scan of 1163 × 1600."""


@pytest.mark.parametrize("name", TOUCHING)
def test_prints_that_touch_are_cut_in_the_way_that_leaves_rectangles(name: str) -> None:
    width, height = 1163, 1600
    scan = np.random.default_rng(0).normal(3, 0.3, (height, width)).astype(np.float32)
    for corners in TOUCHING[name]:
        cv2.fillPoly(scan, [np.array(corners, np.int32)], 55.0)
    found = [part.corners(width, height) for part in find_prints(scan)]
    assert len(found) == len(TOUCHING[name])
    for corners in np.array(TOUCHING[name], float):
        long = max(np.hypot(*(corners[1] - corners[0])), np.hypot(*(corners[2] - corners[1])))
        off = min(np.abs(np.roll(each, turn, axis=0) - corners).max() for each in found for turn in range(4))
        assert off <= 0.01 * long


@pytest.mark.parametrize(("lid", "print_"), [(3, 60), (3, 97), (8, 30), (97, 20), (97, 75), (92, 60)])
@pytest.mark.parametrize("angle", [0.0, 7.0, -31.0])
def test_no_lid_is_left_about_a_print(lid: float, print_: float, angle: float) -> None:
    fine, width, height = 4, 900, 1200  # drawn finer, as a scan is that is looked at smaller
    scan = np.full((fine * height, fine * width), lid, np.float32)
    drawn = [Part(0.5, 0.28, 0.5, 0.3, angle), Part(0.5, 0.72, 0.5, 0.3, angle)]
    for part in drawn:
        cv2.fillPoly(scan, [np.round(part.corners(fine * width, fine * height)).astype(np.int32)], print_)
    scan = cv2.resize(scan, (width, height), interpolation=cv2.INTER_AREA)
    scan += np.random.default_rng(0).normal(0, 0.3, scan.shape).astype(np.float32)
    found = find_prints(scan)
    for part, true in zip(found, drawn, strict=True):
        more = np.array([part.width - true.width, part.height - true.height]) * (width, height)
        assert (np.abs(more) < 1.5).all(), more  # px of both sides together


def test_what_was_found_of_a_print_is_of_no_other() -> None:
    mended = Edit(repair=Repair(True))
    parts = [Part(0.3, 0.4, 0.2, 0.3, 5.0), Part(0.3, 0.4, 0.2, 0.3, 5.1), Part(0.3, 0.4, 0.2, 0.3, 5.0, number=2)]
    found = [keys(replace(mended, part=part))["repair"] for part in (None, *parts)]
    assert len(set(found)) == len(found)
    assert keys(replace(mended, prints=tuple(parts))) == keys(mended)


def test_prints_are_numbered_as_they_are_read(tmp_path: Path) -> None:
    two_prints(tmp_path / "scan.png")
    photo = open_photo(tmp_path / "scan.png", max_pixels=10**7)
    first, second = prints_of(photo)
    assert (first.number, second.number) == (1, 2)
    assert first.x < second.x
    print_ = photo.parted(second)
    assert print_.piece == (tmp_path / "scan.png", 0, 2)
    assert print_.namesake == tmp_path / "scan-print2.png"
    assert (photo.piece.number, photo.namesake) == (0, photo.path)


def test_an_edit_of_a_whole_scan_says_nothing_of_parts() -> None:
    assert "part" not in to_plain(Edit())


@pytest.mark.parametrize("seed", [3, 4])
def test_every_print_is_found(photographs: list[Path], seed: int) -> None:
    scan = flatbed(photographs, seed)
    found = [part.corners(WIDTH, HEIGHT) for part in find_prints(lightness(scan.pixels, SRGB))]
    assert len(found) == len(scan.corners)
    for corners in scan.corners:
        long = max(np.hypot(*(corners[1] - corners[0])), np.hypot(*(corners[2] - corners[1])))
        off = min(np.abs(np.roll(each, turn, axis=0) - corners).max() for each in found for turn in range(4))
        assert off <= 0.01 * long


def test_one_print_is_not_several() -> None:
    assert find_prints(np.full((300, 200), 97, np.float32)) == []
    assert find_prints(lightness(data.astronaut(), SRGB)) == []


def test_a_part_of_a_photo_is_straight(tmp_path: Path) -> None:
    two_prints(tmp_path / "scan.png")
    photo = open_photo(tmp_path / "scan.png", max_pixels=10**7)
    first, second = (photo.parted(part) for part in find_prints(lightness(photo.load(), photo.space)))
    assert abs(first.width - 600) <= 6
    assert abs(first.height - 400) <= 6
    seen = Image.fromarray(first.load()).resize((60, 40), Image.Resampling.BOX)
    wanted = Image.fromarray(data.coffee()).resize((60, 40), Image.Resampling.BOX)
    assert np.abs(np.asarray(seen, float) - np.asarray(wanted, float))[2:-2, 2:-2].mean() < 6
    assert second.shrunk(50, 50).shape == (50, 50, 3)
    strips = np.concatenate([strip for _, strip in first.strips(64)])
    assert np.array_equal(strips, first.load())


def test_the_command_line_splits_a_scan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    two_prints(tmp_path / "scan.png")
    arguments = ["restore", str(tmp_path / "scan.png"), "-o", str(tmp_path / "out"), "--split", "--format", "png"]
    assert cli.run(arguments) == 0
    made = sorted((tmp_path / "out").iterdir())
    assert [path.name for path in made] == ["scan-print1-restored.png", "scan-print2-restored.png"]
    for path in made:
        note = read_record(path)
        assert note is not None
        assert note.source == "scan.png"
        assert json.loads(note.edit)["part"] is not None
        assert open_photo(path, max_pixels=10**7).metadata.dpi == pytest.approx((300, 300), abs=0.02)
    assert cli.run(arguments) == 0
    assert "0 done, 2 skipped" in capsys.readouterr().out
    assert cli.run([*arguments[:3], str(tmp_path / "one.png"), "--split"]) == 2
    assert "name a folder" in " ".join(capsys.readouterr().err.split())
