"""A print photographed with a phone: its corners are found, and perspective and bow are taken out."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image
from skimage import data

from core import cli
from core.edit import Edit, from_plain, to_plain
from core.photo import open_photo
from core.prints import prints_of
from core.quad import Quad, with_bow, without_bow
from core.snapshot import find_snapshot
from tests.made_snapshots import GROUNDS, HEIGHT, WIDTH, Snapshot, snapshot

SHIFT = st.floats(-0.08, 0.08)
SQUARE = np.array([(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)])


@pytest.fixture(scope="module")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """scikit-image's coffee (Rachel Michetti, CC0)."""
    path = tmp_path_factory.mktemp("photographs") / "coffee.jpg"
    Image.fromarray(data.coffee()).save(path, quality=95)
    return [path]


def off(shot: Snapshot, quad: Quad) -> float:
    """How far the worst corner is off, as a share of the longest side."""
    long = max(np.hypot(*(shot.corners[number] - shot.corners[number - 1])) for number in range(4))
    found = quad.corners(WIDTH, HEIGHT)
    return float(min(np.hypot(*(np.roll(found, turn, axis=0) - shot.corners).T).max() for turn in range(4)) / long)


def by_camera(path: Path, shot: Snapshot) -> Path:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime] = 0.02
    Image.fromarray(shot.pixels).save(path, quality=95, exif=exif)
    return path


@pytest.mark.parametrize("seed", range(len(GROUNDS)))
def test_corners_are_found_on_every_ground(photographs: list[Path], seed: int) -> None:
    shot = snapshot(photographs, seed)
    quad = find_snapshot(shot.pixels)
    assert quad is not None
    assert off(shot, quad) <= 0.01
    assert any(ratio == pytest.approx(shot.ratio, rel=0.04) for ratio in (quad.ratio, 1 / quad.ratio))


def test_what_is_no_print_is_none(photographs: list[Path]) -> None:
    assert find_snapshot(np.full((300, 200, 3), 97, np.uint8)) is None
    assert find_snapshot(data.astronaut()) is None


@given(st.lists(SHIFT, min_size=8, max_size=8), st.floats(-0.08, 0.08))
def test_a_quadrangle_is_kept_as_it_is(shifts: list[float], bow: float) -> None:
    quad = Quad.of_corners((SQUARE + np.reshape(shifts, (4, 2))) * [WIDTH, HEIGHT], WIDTH, HEIGHT, bow, 3)
    assert quad is not None
    assert from_plain(json.loads(json.dumps(to_plain(Edit(part=quad, prints=(quad,)))))) == Edit(
        part=quad, prints=(quad,)
    )
    points = quad.corners(WIDTH, HEIGHT)
    assert np.allclose(without_bow(with_bow(points, WIDTH, HEIGHT, bow), WIDTH, HEIGHT, bow), points, atol=0.05)


def test_corners_that_are_no_quadrangle_are_refused() -> None:
    good = to_plain(Edit(part=Quad.of_corners(SQUARE * [WIDTH, HEIGHT], WIDTH, HEIGHT)))["part"]
    assert isinstance(from_plain({"part": good}).part, Quad)
    for name, value in (
        ("places", good["places"][::-1]), ("places", [[0.5, 0.5]] * 4), ("places", [[9, 9], *good["places"][1:]]),
        ("ratio", 0), ("ratio", float("nan")), ("bow", 2), ("number", 0),
    ):  # fmt: skip
        assert from_plain({"part": {**good, name: value}}) == Edit()


def test_a_print_is_flat_and_as_it_was(photographs: list[Path], tmp_path: Path) -> None:
    shot = snapshot(photographs, 5)
    photo = open_photo(by_camera(tmp_path / "shot.jpg", shot), max_pixels=10**8)
    (quad,) = prints_of(photo)
    flat = photo.parted(quad)
    pixels = flat.load()
    assert pixels.shape == (flat.height, flat.width, 3)
    truth = cv2.cvtColor(cv2.imread(str(photographs[0])), cv2.COLOR_BGR2GRAY)
    seen = cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY)
    small = [
        cv2.resize(each, (64, 64), interpolation=cv2.INTER_AREA).astype(float)[6:-6, 6:-6] for each in (seen, truth)
    ]
    alike = max(np.corrcoef(np.rot90(small[0], turn).ravel(), small[1].ravel())[0, 1] for turn in range(4))
    assert alike > 0.9
    assert np.array_equal(np.concatenate([strip for _, strip in flat.strips(64)]), pixels)


def test_a_picture_that_no_camera_took_is_a_scan(photographs: list[Path], tmp_path: Path) -> None:
    Image.fromarray(snapshot(photographs, 5).pixels).save(tmp_path / "scan.jpg", quality=95)
    assert prints_of(open_photo(tmp_path / "scan.jpg", max_pixels=10**8)) == []


def test_the_command_line_makes_it_flat(photographs: list[Path], tmp_path: Path) -> None:
    path = by_camera(tmp_path / "shot.jpg", snapshot(photographs, 5))
    assert cli.run(["restore", str(path), "-o", str(tmp_path / "out"), "--split", "--format", "png"]) == 0
    (made,) = (tmp_path / "out").iterdir()
    assert made.name == "shot-print1-restored.png"
