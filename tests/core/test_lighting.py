"""The light on a photographed print: measured at paper or ground, taken out alike at every size, and said."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image
from skimage import data

from core import cli
from core.color import SRGB, grey_codes, rgb_to_lab
from core.colorize import Picture
from core.edit import Edit, begun, from_plain, restored, turned
from core.engine import EnginePool
from core.findings import find, keys, values
from core.geometry import Geometry
from core.lighting import UNKNOWN, WHITE, Reference, light_at, lighting_of
from core.monitor import IDLE
from core.part import Part
from core.photo import open_photo, read_record
from core.quad import Quad
from core.region import Place, Region
from core.render import changes, render
from core.saving import Developed, develop_file
from core.stages.fade import Fade
from core.stages.light import LEFT, LIGHT, Light, told_by
from tests.made_snapshots import snapshot

POOL = EnginePool(lambda: "cpu")
WIDTH, HEIGHT = 600, 800
QUAD = Quad.of_corners(np.array([(110.0, 120), (480, 90), (520, 690), (80, 640)]), WIDTH, HEIGHT, bow=0.02)
assert QUAD is not None
SHARES = QUAD.shares_at(np.stack(np.meshgrid(np.arange(WIDTH) + 0.5, np.arange(HEIGHT) + 0.5), axis=-1), WIDTH, HEIGHT)
BORDER = 0.05
GROUND = np.float32([0.2, 0.16, 0.1])
EVEN = np.zeros((6, 3))
X, Y = np.meshgrid(np.linspace(0, 1, 9), np.linspace(0, 1, 9))


def lamp(falls: Sequence[float], cast: Sequence[float]) -> np.ndarray:
    """Terms of a light that falls off so, and is full at the brightest place of a print."""
    terms = np.array([np.zeros(3), *np.outer(falls, np.ones(3))])
    terms[0] = np.log(cast) - np.log(light_at(terms, X, Y).max())
    return terms


LAMP = lamp((0.5, -0.3, 0.1, 0.0, -0.1), (0.9, 0.7, 0.5))
LIGHTS = st.builds(
    lamp,
    st.lists(st.floats(-0.5, 0.5), min_size=5, max_size=5),
    st.tuples(st.floats(0.8, 1.0), st.floats(0.7, 0.9), st.floats(0.4, 0.9)),
)


def photographed(terms: np.ndarray, *, border: float = BORDER, ground: np.ndarray = GROUND) -> np.ndarray:
    """A print of a picture of stripes in a light: codes of 16 bits (h, w, 3)."""
    x, y = np.moveaxis(SHARES, -1, 0)
    stripes = 0.05 + 0.5 * (np.sin(40 * x + 25 * y) > 0) * (0.5 + 0.5 * np.sin(31 * y) * (np.abs(x - 0.4) < 0.35))
    picture = np.stack([stripes, 0.8 * stripes, 0.5 * stripes], axis=-1)
    deep = np.maximum(np.abs(x - 0.5), np.abs(y - 0.5))[..., None]
    reflected = np.where(deep > 0.5, ground, np.where(deep > 0.5 - border, WHITE, picture))
    lit = np.clip(reflected * light_at(terms, x, y), 0, 1).astype(np.float32)
    return np.stack([grey_codes(np.ascontiguousarray(lit[..., at])) for at in range(3)], axis=-1)


def fallen(terms: np.ndarray) -> np.ndarray:
    """How the light fell on places of a print, each channel as bright as the others on average."""
    light = np.log(light_at(terms, X, Y))
    return np.asarray(light - light.mean(axis=(0, 1)))


@settings(max_examples=15)
@given(LIGHTS)
def test_white_paper_tells_how_the_light_fell_and_its_colour(terms: np.ndarray) -> None:
    found = lighting_of(photographed(terms), SRGB, QUAD)
    assert found.reference is Reference.PAPER
    np.testing.assert_allclose(light_at(found.terms, X, Y), light_at(terms, X, Y), rtol=0.03)


@settings(max_examples=15)
@given(LIGHTS)
def test_ground_that_is_alike_all_about_tells_how_it_fell_and_no_colour(terms: np.ndarray) -> None:
    found = lighting_of(photographed(terms, border=0.0), SRGB, QUAD)
    assert found.reference is Reference.GROUND
    assert np.ptp(found.terms, axis=1).max() == 0
    np.testing.assert_allclose(fallen(found.terms), fallen(terms), atol=0.03)
    assert light_at(found.terms, X, Y).max() == pytest.approx(
        1, abs=0.03
    )  # so that nothing becomes brighter than it may


def test_where_neither_tells_nothing_is_known() -> None:
    half = np.where(SHARES[..., :1] > 0.4, GROUND, 4 * GROUND)
    assert lighting_of(photographed(LAMP, border=0.0, ground=half), SRGB, QUAD) is UNKNOWN
    assert lighting_of(photographed(LAMP, ground=half), SRGB, QUAD).reference is Reference.PAPER


def test_a_border_that_is_darker_than_the_picture_is_no_white_paper() -> None:
    pixels = photographed(EVEN)
    pixels[pixels.min(axis=2) == pixels.max()] //= 2
    assert lighting_of(pixels, SRGB, QUAD).reference is not Reference.PAPER


def test_points_of_a_print_are_found_again() -> None:
    points = QUAD.seen_at(SHARES[::40, ::40], WIDTH, HEIGHT)
    columns, rows = np.meshgrid(np.arange(0, WIDTH, 40) + 0.5, np.arange(0, HEIGHT, 40) + 0.5)
    np.testing.assert_allclose(points, np.stack([columns, rows], axis=-1), atol=0.01)
    np.testing.assert_allclose(QUAD.seen_at(np.array([(0.0, 0), (1, 0), (1, 1), (0, 1)]), WIDTH, HEIGHT),
                               QUAD.corners(WIDTH, HEIGHT), atol=0.01)  # fmt: skip


def even(pixels: np.ndarray, region: Region, edit: Edit, terms: np.ndarray = LAMP) -> np.ndarray:
    """A print in even light, by terms that were found: codes of 16 bits."""
    finding = (np.append(np.float32(Reference.PAPER), terms.astype(np.float32))[None, None],)
    return render(pixels, SRGB, region, edit, {LIGHT.name: finding}, 16)


def test_it_is_taken_out_alike_at_every_size_and_in_every_part() -> None:
    pixels, edit, scan = np.full((400, 300, 3), 30000, np.uint16), Edit(part=QUAD, light=Light(1.0)), (300, 400)
    whole = even(pixels, Region(scan, scan=scan), edit)
    small = even(pixels[::4, ::4], Region((75, 100), scan=scan), edit)
    np.testing.assert_allclose(small, whole.reshape(100, 4, 75, 4, 3).mean(axis=(1, 3)), rtol=2e-3)
    part = even(pixels[:60, :100], Region.at(Place(40, 80, 100, 60), scan), edit)
    np.testing.assert_array_equal(part, whole[80:140, 40:140])
    on_its_side = even(np.rot90(pixels, -1).copy(), Region((400, 300), geometry=Geometry(1), scan=scan), edit)
    np.testing.assert_allclose(on_its_side, np.rot90(whole, -1), atol=2)


def test_half_of_it_is_half_of_it_and_none_leaves_every_code() -> None:
    x, y = np.meshgrid((np.arange(40) + 0.5) / 40, (np.arange(60) + 0.5) / 60)
    linear = np.asarray(0.3 * light_at(LAMP, x, y), np.float32)
    pixels = np.stack([grey_codes(np.ascontiguousarray(linear[..., at])) for at in range(3)], axis=-1)
    region = Region((40, 60), scan=(40, 60))
    made = [SRGB.decode[1][even(pixels, region, Edit(part=QUAD, light=Light(share)))] for share in (0.5, 1.0)]
    np.testing.assert_allclose(made[0], np.sqrt(linear * made[1]), rtol=0.02)
    np.testing.assert_allclose(made[1], 0.3, rtol=0.02)
    np.testing.assert_array_equal(even(pixels, region, Edit(part=QUAD)), pixels)
    np.testing.assert_allclose(even(pixels, region, Edit(part=QUAD, light=Light(1.0)), EVEN), pixels, atol=2)


def test_a_grey_shot_stays_grey() -> None:
    grey = photographed(np.repeat(LAMP[:, 1:2], 3, axis=1), ground=np.full(3, 0.2))[..., 1:2]
    assert lighting_of(grey, SRGB, QUAD).reference is Reference.PAPER
    made = even(
        grey[:60, :50],
        Region((50, 60), scan=(50, 60)),
        Edit(part=QUAD, light=Light(1.0)),
        np.repeat(LAMP[:, 1:2], 3, axis=1),
    )
    assert np.ptp(made, axis=2).max() <= 1


def test_it_concerns_photographed_prints_alone() -> None:
    shot, scan = Edit(part=QUAD, light=Light(1.0)), Edit(part=Part(0.5, 0.5, 0.4, 0.4, 0.0), light=Light(1.0))
    assert [changes(edit, LIGHT) for edit in (shot, scan, Edit(light=Light(1.0)))] == [True, False, False]
    assert [restored(replace(edit, light=Light())).light for edit in (shot, scan)] == [Light(1.0), Light()]
    assert [begun(replace(edit, light=Light())).light for edit in (shot, scan)] == [Light(1.0), Light()]
    assert restored(replace(shot, light=Light(0.3))).light == Light(0.3)
    assert keys(replace(scan, fade=Fade(1.0))) == keys(replace(scan, fade=Fade(1.0), light=Light()))
    assert "light" not in turned(Edit())  # a scan says nothing of a shot's light
    assert turned(shot)["light"] == Light(1.0)


def test_what_is_found_hangs_on_where_the_print_lies_and_not_on_how_much_is_wanted() -> None:
    key = keys(Edit(part=QUAD, light=Light(1.0)))[LIGHT.name]
    assert keys(Edit(part=QUAD, light=Light(0.4)))[LIGHT.name] == key
    assert keys(Edit(part=QUAD, light=Light(0.4), fade=Fade(1.0)))[LIGHT.name] == key
    assert keys(Edit(part=replace(QUAD, bow=0.03), light=Light(1.0)))[LIGHT.name] != key
    with_fade = (Edit(part=QUAD, light=Light(share), fade=Fade(1.0)) for share in (0.4, 1.0))
    assert len({keys(edit)["fade"] for edit in with_fade}) == 2  # which sees what it made of the print


def test_the_picture_in_memory_and_the_file_tell_the_same(tmp_path: Path) -> None:
    Image.fromarray((photographed(LAMP) >> 8).astype(np.uint8)).save(tmp_path / "shot.png")
    photo = open_photo(tmp_path / "shot.png", max_pixels=10**7).parted(QUAD)
    edit = Edit(part=QUAD, light=Light(1.0))
    for scan in (photo, Picture(photo.load(), photo.space, photo.whole)):
        finding = values(find(scan, edit, {}, POOL, IDLE))[LIGHT.name]
        assert told_by(finding) is Reference.PAPER
        assert Developed(photo, edit, {LIGHT.name: finding}).light_told_by is Reference.PAPER
        assert Developed(photo, replace(edit, light=Light()), {LIGHT.name: finding}).light_told_by is None
        terms = finding[0][0, 0, 1:].reshape(6, 3)
        np.testing.assert_allclose(light_at(terms, X, Y), light_at(LAMP, X, Y), rtol=0.03)


@pytest.fixture
def shot(tmp_path: Path) -> Path:
    """A print of scikit-image's coffee (Rachel Michetti, CC0) with a white border, on a table, in a lamp's light."""
    coffee = tmp_path / "coffee.jpg"
    Image.fromarray(data.coffee()).save(coffee, quality=95)
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime] = 0.02
    made = next(shot for shot in (snapshot([coffee], seed) for seed in range(0, 500, 5)) if shot.has_border)
    (tmp_path / "shots").mkdir()
    Image.fromarray(made.pixels).save(tmp_path / "shots" / "shot.jpg", quality=95, exif=exif)
    return tmp_path / "shots" / "shot.jpg"


def border_of(path: Path) -> np.ndarray:
    """Lab of the paper beside the picture, four sides (4, 3)."""
    pixels = np.asarray(Image.open(path).convert("RGB"))
    lab = rgb_to_lab(pixels)
    deep, height, width = round(0.015 * max(lab.shape)), *lab.shape[:2]
    sides = (
        lab[deep, width // 4 : -width // 4],
        lab[-deep, width // 4 : -width // 4],
        lab[height // 4 : -height // 4, deep],
        lab[height // 4 : -height // 4, -deep],
    )
    return np.array([np.median(side, axis=0) for side in sides])


def made_by(verb: str, shot: Path, out: Path, *words: str) -> Path:
    off = ("--scratches", "off", "--denoise", "off", "--fade", "off")
    assert cli.run([verb, str(shot), "-o", str(out), "--split", "--format", "png", *off, *words]) == 0
    return next(out.iterdir())


def test_the_command_line_evens_what_it_makes_flat(shot: Path, tmp_path: Path) -> None:
    left, evened = (made_by("restore", shot, tmp_path / name, *words) for name, words in
                    (("left", ("--light", "off")), ("evened", ())))  # fmt: skip
    before, after = border_of(left), border_of(evened)
    assert np.abs(before[:, 1:]).max() > 4
    assert np.abs(after[:, 1:]).max() < 2
    assert np.ptp(after[:, 0]) < min(1.5, np.ptp(before[:, 0]))
    record = read_record(evened)
    assert record is not None
    assert (record.settings["light"], record.light) == ("1", "paper")
    assert from_plain(json.loads(record.edit)).light == Light(1.0)
    made_by("restore", shot, tmp_path / "evened")
    assert len(list((tmp_path / "evened").iterdir())) == 1  # it is known again, and done


def test_a_scan_is_left_and_says_nothing_of_it(tmp_path: Path) -> None:
    scan = tmp_path / "scan.png"
    Image.fromarray(data.coffee()).save(scan)
    made = made_by("restore", scan, tmp_path / "out")
    record = read_record(made)
    assert record is not None
    assert "light" not in record.settings
    assert "light" not in json.loads(record.edit)
    assert record.light == ""


def test_where_the_light_cannot_be_told_it_is_said(tmp_path: Path) -> None:
    half = np.where(SHARES[..., :1] > 0.4, GROUND, 4 * GROUND)
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime] = 0.02
    Image.fromarray((photographed(LAMP, border=0.0, ground=half) >> 8).astype(np.uint8)).save(
        tmp_path / "shot.png", exif=exif
    )
    made = tmp_path / "made.png"
    warnings = develop_file(tmp_path / "shot.png", made, Edit(part=QUAD, light=Light(1.0)), POOL, max_pixels=10**7)
    assert [str(warning) for warning in warnings] == [LEFT]
    record = read_record(made)
    assert record is not None
    assert record.light == "none"
