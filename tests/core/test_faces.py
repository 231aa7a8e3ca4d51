"""Faces: found, restored one by one as far as a person wants it, by stand-ins of the networks that are got."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from core import cli
from core.color import lightness, rgb_to_lab
from core.colorize import Picture
from core.edit import Edit, from_plain, restored, to_plain
from core.engine import EnginePool
from core.errors import AutochromeError
from core.faces import GRID
from core.findings import find, keys, values
from core.geometry import Geometry
from core.monitor import IDLE
from core.photo import CLI_LIMIT, open_photo, read_record
from core.region import Region
from core.render import render, rendered
from core.stages.faces import Faces, boxes_of
from tests.got import EYES, SPOT, get_faces, with_noses

POOL = EnginePool(lambda: "cpu")
SIZE = 400, 304
NOSES = (13, 19), (37, 19)
EYE = EYES / 2, -EYES * 74 / 126  # from the nose to the eye that the stand-in makes lighter: the one at the right


@pytest.fixture
def faces(home: Path) -> None:
    get_faces()


def scanned(picture: np.ndarray) -> Picture:
    return Picture(picture if picture.ndim == 3 else picture[..., None])


def changed(scan: Picture, edit: Edit, found: dict | None = None) -> np.ndarray:
    """By how many L the whole scan is changed (h, w)."""
    region = Region((scan.width, scan.height), scan=(scan.width, scan.height))
    found = find(scan, edit, {}, POOL, IDLE) if found is None else found
    before, made = (render(scan.pixels, scan.space, region, each, values(found), 16) for each in (Edit(), edit))
    return lightness(made) - lightness(before)


def near(change: np.ndarray, nose: tuple[int, int], apart: tuple[float, float] = EYE) -> float:
    x, y = 8 * nose[0] + 4 + apart[0], 8 * nose[1] + 4 + apart[1]
    return float(change[round(y) - 2 : round(y) + 3, round(x) - 2 : round(x) + 3].mean())


def test_each_face_is_restored_where_it_lies_and_as_far_as_is_wanted(faces: None) -> None:
    scan = scanned(with_noses(SIZE, *NOSES))
    full, half = (changed(scan, Edit(faces=Faces(share))) for share in (1.0, 0.5))
    for nose in NOSES:
        assert near(full, nose) == pytest.approx(SPOT, abs=4)
        assert near(half, nose) == pytest.approx(SPOT / 2, abs=2)
        assert abs(near(full, nose, (-EYE[0], EYE[1]))) < 3
    assert np.abs(full[:, :8]).max() < 0.5
    assert np.abs(full[:20]).max() < 0.5


def test_no_face_is_touched_unasked(faces: None) -> None:
    scan = scanned(with_noses(SIZE, *NOSES))
    assert restored(Edit()).faces == Faces()
    assert find(scan, Edit(), {}, POOL, IDLE) == {}
    spared = Edit(faces=Faces(0.0, ((0.5, 0.5),)))
    assert np.array_equal(changed(scan, spared), np.zeros(SIZE[::-1], np.float32))


def test_a_face_that_is_spared_stays_to_the_last_code(faces: None) -> None:
    scan = scanned(with_noses(SIZE, *NOSES))
    edit = Edit(faces=Faces(1.0))
    found = find(scan, edit, {}, POOL, IDLE)
    left, right = boxes_of(values(found)["faces"])
    one = replace(edit, faces=edit.faces.turned(left, on=False))
    assert find(scan, one, found, POOL, IDLE)["faces"] is found["faces"]
    change = changed(scan, one, found)
    assert near(change, NOSES[1]) == pytest.approx(SPOT, abs=4)
    made = render(scan.pixels, scan.space, Region(SIZE, scan=SIZE), one, values(found))
    beyond = int(right.left * SIZE[0])
    assert np.array_equal(made[:, :beyond, :1], scan.pixels[:, :beyond])
    assert one.faces.turned(left, on=True) == edit.faces
    assert from_plain(to_plain(one)) == one


@pytest.mark.parametrize("geometry", [Geometry(quarter_turns=turns, flipped=f) for turns in range(4) for f in (0, 1)])
def test_a_face_is_seen_the_way_up_that_people_stand(faces: None, geometry: Geometry) -> None:
    upright = with_noses((400, 400), (20, 25))
    scan = scanned(np.ascontiguousarray(geometry.inverse_orientation().apply(upright[..., None])))
    edit = Edit(faces=Faces(1.0), geometry=geometry.orientation)
    found = values(find(scan, edit, {}, POOL, IDLE))
    whole = Region((400, 400), geometry=edit.geometry, scan=(400, 400))
    change = lightness(render(upright[..., None], scan.space, whole, edit, found, 16)) - lightness(upright[..., None])
    seen = (-EYE[0], EYE[1]) if geometry.flipped else EYE  # the network sees a mirrored scan as it was taken
    assert near(change, (20, 25), seen) == pytest.approx(SPOT, abs=4)


def test_colours_stay(faces: None) -> None:
    grey = with_noses(SIZE, *NOSES)
    rgb = np.stack([grey, (grey * 0.8).astype(np.uint8), (grey * 0.6).astype(np.uint8)], axis=-1)
    rgb[grey == 255] = 255
    scan = Picture(rgb)
    edit = Edit(faces=Faces(1.0))
    found = values(find(scan, edit, {}, POOL, IDLE))
    made = render(rgb, scan.space, Region(SIZE, scan=SIZE), edit, found, 16)
    apart = np.abs(rgb_to_lab(made)[..., 1:] - rgb_to_lab(rgb)[..., 1:])
    assert np.abs(lightness(made) - lightness(rgb)).max() > SPOT / 2
    assert apart.max() < 0.5


def test_what_is_finer_than_the_network_sees_stays(faces: None) -> None:
    """A face of 2,000 pixels: its grain is that of the scan, and its patch is no larger than the network's square."""
    small = with_noses(SIZE, (20, 19))
    grain = np.random.default_rng(1).normal(0, 6, (8 * SIZE[1], 8 * SIZE[0]))
    large = cv2.resize(small, (8 * SIZE[0], 8 * SIZE[1]), interpolation=cv2.INTER_NEAREST).astype(np.float32)
    scan = scanned((large + np.where(large < 200, grain, 0)).clip(0, 255).astype(np.uint8))
    edit = Edit(faces=Faces(1.0))
    found = find(scan, edit, {}, POOL, IDLE)
    assert max(found["faces"].value[1].shape[:2]) < 600
    change = changed(scan, edit, found)
    calm = change[: 8 * 60]
    assert np.abs(calm - cv2.blur(calm, (9, 9))).max() < 1


def test_boxes_are_exact_and_only_whether_faces_are_wanted_is_found_anew(faces: None) -> None:
    scan = scanned(with_noses((1000, 600), (29, 37), (90, 31)))
    found = find(scan, Edit(faces=Faces(0.2)), {}, POOL, IDLE)
    for box in boxes_of(values(found)["faces"]):
        assert all((GRID * side).is_integer() for side in box)
    wanted = [keys(Edit(faces=Faces(share)))["faces"] for share in (0.2, 1.0)]
    assert wanted[0] == wanted[1] == keys(Edit(faces=Faces(0.5, ((0.1, 0.1),))))["faces"]
    assert keys(Edit(faces=Faces(0.0, ((0.1, 0.1),))))["faces"] != wanted[0]


def test_where_there_is_no_face_nothing_changes(faces: None) -> None:
    scan = scanned(with_noses(SIZE))
    assert not changed(scan, Edit(faces=Faces(1.0))).any()


def test_a_part_of_the_photo_is_as_the_whole(faces: None, tmp_path: Path) -> None:
    Image.fromarray(with_noses(SIZE, *NOSES)).save(tmp_path / "scan.png")
    photo = open_photo(tmp_path / "scan.png", max_pixels=CLI_LIMIT)
    edit = Edit(faces=Faces(1.0))
    found = values(find(photo, edit, {}, POOL, IDLE))
    whole = render(photo.load(), photo.space, Region(SIZE, scan=SIZE), edit, found)
    strips = np.concatenate(list(rendered(photo, edit, found, 8)))
    assert np.abs(strips.astype(int) - whole).max() <= 1


def test_on_the_command_line(faces: None, tmp_path: Path) -> None:
    Image.fromarray(with_noses(SIZE, *NOSES)).save(tmp_path / "scan.png")
    given = ["restore", str(tmp_path / "scan.png"), "-o", str(tmp_path / "out.png"), "--scratches", "off"]
    assert cli.run([*given, "--fade", "off", "--denoise", "off", "--faces", "0.5"]) == 0
    record = read_record(tmp_path / "out.png")
    assert record is not None
    assert record.settings["faces"] == "0.5"
    assert record.settings["faces by"] == "restorer 1, finder 1"
    assert record.model == "restoration"  # so that it is said to be generated


def test_without_the_network_it_is_said_which_to_get(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    Image.fromarray(with_noses(SIZE)).save(tmp_path / "scan.png")
    given = ["restore", str(tmp_path / "scan.png"), "-o", str(tmp_path / "out.png"), "--faces", "0.5"]
    assert cli.run(given) == 2
    assert "models get gfpgan" in "".join(capsys.readouterr().err.split("\n"))
    assert not (tmp_path / "out.png").exists()
    with pytest.raises(AutochromeError, match="GFPGAN"):
        find(scanned(with_noses(SIZE)), Edit(faces=Faces(0.5)), {}, POOL, IDLE)
