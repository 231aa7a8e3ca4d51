"""Negatives: the curve of film undone, base and mask measured, made negatives back to photographs; known or not."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from safetensors.numpy import load_file
from skimage import data

from core import cli, film, judging
from core.color import SRGB, lightness, luma, rgb_to_lab
from core.colorize import Picture
from core.edit import Edit, from_plain, to_plain, turned
from core.engine import EnginePool
from core.film import Density, known
from core.findings import find, keys, values
from core.frame import Frame
from core.geometry import Box
from core.monitor import IDLE
from core.photo import read_record
from core.region import Place, Region
from core.render import render
from core.stages.negative import Negative
from tests.made_negatives import GREY, PHOTOS, Film, grey_of, negative_of, photograph, without_margin

POOL = EnginePool(lambda: "cpu")
GREY_EDIT, COLOUR_EDIT = Edit(negative=Negative(film.Film.GREY)), Edit(negative=Negative(film.Film.COLOUR))


def inverted(scan: np.ndarray, edit: Edit) -> np.ndarray:
    """The picture (h, w, 3), 8 bits."""
    picture = Picture(scan)
    size = picture.width, picture.height
    found = values(find(picture, edit, {}, POOL, IDLE))
    return render(scan, picture.space, Region(size, scan=size), edit, found)


def told(scan: np.ndarray) -> film.Film:
    """What a scan, codes of sRGB, is taken for."""
    return known(scan, SRGB, POOL)


def distance(one: np.ndarray, other: np.ndarray) -> float:
    """Mean distance in CIE Lab."""
    return float(np.linalg.norm(rgb_to_lab(one) - rgb_to_lab(other), axis=-1).mean())


@settings(max_examples=60)
@given(base=st.floats(0.1, 1), toe=st.floats(0.01, 0.3), gamma=st.floats(0.5, 0.75))
def test_the_curve_of_film_is_undone(base: float, toe: float, gamma: float) -> None:
    """Black and white come back whatever the film; what is between, by its slope."""
    light = np.linspace(0, 1, 40, dtype=np.float32)[None]
    seen = base * (1 + light / toe) ** -gamma
    density = Density(-np.log10(np.array([base], np.float32)), -np.log10(seen[:, -1] / base).astype(np.float32))
    found = film.undone(seen.astype(np.float32), density)
    assert found[0, 0] == pytest.approx(0, abs=1e-4)
    assert found[0, -1] == pytest.approx(1, abs=1e-3)
    assert (np.diff(found[0]) > 0).all()
    bound = 0.002 if gamma == pytest.approx(film.GAMMA) else 0.12
    assert np.abs(found - light).max() < bound


def test_a_film_of_the_usual_slope_comes_back_exactly() -> None:
    light = np.linspace(0, 1, 40, dtype=np.float32)[None]
    seen = 0.4 * (1 + light / 0.05) ** -film.GAMMA
    density = Density(-np.log10(np.float32([0.4])), np.float32([film.GAMMA * np.log10(21)]))
    np.testing.assert_allclose(film.undone(seen.astype(np.float32), density), light, atol=2e-4)


def test_what_a_scanner_has_stretched_is_not_made_dark() -> None:
    """Black to black and white to white spans more than a scene on film does."""
    scan = negative_of(grey_of(photograph("china")), GREY).astype(float)
    stretched = ((scan - scan.min()) / np.ptp(scan) * 65535).astype(np.uint16)
    wanted = lightness(grey_of(photograph("china"))).mean()
    found = lightness(without_margin(inverted(stretched, GREY_EDIT), GREY, photograph("china").shape)).mean()
    assert abs(found - wanted) < 15


@pytest.mark.parametrize("name", PHOTOS)
def test_a_black_and_white_negative_becomes_its_photograph(name: str) -> None:
    photo = grey_of(photograph(name))
    made = inverted(negative_of(photo, GREY), GREY_EDIT)
    assert np.ptp(made.astype(int), axis=2).max() == 0
    seen = without_margin(made, GREY, photo.shape)
    assert np.abs(lightness(seen) - lightness(photo)).mean() < 3


@pytest.mark.parametrize("name", PHOTOS)
@pytest.mark.parametrize(
    "made_on",
    [Film(), Film((0.6, 0.3, 0.15), (0.58, 0.6, 0.63)), Film(toe=(0.04, 0.05, 0.07), grain=0.01)],
    ids=["usual", "dense", "other light"],
)
def test_a_colour_negative_becomes_its_photograph_without_its_mask(name: str, made_on: Film) -> None:
    photo = photograph(name)
    seen = without_margin(inverted(negative_of(photo, made_on), COLOUR_EDIT), made_on, photo.shape)
    assert distance(seen, photo) < {"flower": 13}.get(name, 8)  # in which nothing is white


def test_greys_on_a_colour_negative_are_grey() -> None:
    wedge = np.repeat(np.repeat(np.linspace(0, 255, 240).astype(np.uint8)[None, :, None], 160, 0), 3, 2)
    seen = without_margin(inverted(negative_of(wedge), COLOUR_EDIT), Film(), wedge.shape)
    assert np.abs(rgb_to_lab(seen)[..., 1:]).max() < 2
    assert np.abs(lightness(seen) - lightness(wedge)).max() < 3


def test_a_black_and_white_film_scanned_in_colour_becomes_neutral() -> None:
    photo = np.repeat(grey_of(photograph("cat")), 3, axis=2)
    seen = inverted(negative_of(photo, Film((0.7, 0.66, 0.6))), GREY_EDIT)
    assert np.ptp(seen.astype(int), axis=2).max() == 0


def test_the_base_is_measured_at_the_border() -> None:
    """A photograph without shadows has no clear film in it: its margin says what black is."""
    bright = (128 + photograph("cat") // 2).astype(np.uint8)
    seen = without_margin(inverted(negative_of(bright), COLOUR_EDIT), Film(), bright.shape)
    lone = inverted(negative_of(bright, Film(margin=0)), COLOUR_EDIT)
    assert distance(seen, bright) < 4
    assert distance(lone, bright) > 2 * distance(seen, bright)


def test_the_frame_that_a_person_draws_is_believed() -> None:
    """Beside the film lies the bare glass, which is lighter than any base."""
    photo = photograph("astronaut")
    scan = negative_of(photo)
    glass = np.pad(scan, ((30, 30), (30, 30), (0, 0)), constant_values=65535)
    wide = 30 + round(0.05 * min(photo.shape[:2]))
    height, width = glass.shape[:2]
    box = Box(wide / width, wide / height, photo.shape[1] / width, photo.shape[0] / height)
    framed = replace(COLOUR_EDIT, frame=Frame(box))
    assert distance(inverted(glass, framed)[wide:-wide, wide:-wide], photo) < 6
    assert keys(framed)["negative"] != keys(COLOUR_EDIT)["negative"]


def test_parts_are_those_of_the_whole() -> None:
    scan = negative_of(photograph("coffee"))
    picture = Picture(scan)
    found = values(find(picture, COLOUR_EDIT, {}, POOL, IDLE))
    size, place = (picture.width, picture.height), Place(40, 30, 100, 80)
    part = render(picture.part(place), picture.space, Region.at(place, size), COLOUR_EDIT, found)
    whole = render(scan, picture.space, Region(size, scan=size), COLOUR_EDIT, found)
    np.testing.assert_array_equal(part, whole[30:110, 40:140])


def test_the_edit_is_kept_and_older_ones_are_as_they_were() -> None:
    assert from_plain(to_plain(COLOUR_EDIT)) == COLOUR_EDIT
    assert "negative" not in to_plain(Edit())
    assert from_plain({"negative": {"film": "glass"}}) == Edit()
    assert "negative" not in turned(COLOUR_EDIT)  # what a scan is of suits no other


def test_most_negatives_are_known_and_none_as_the_other_kind() -> None:
    colour = [told(negative_of(photograph(name))) for name in PHOTOS]
    grey = [told(negative_of(grey_of(photograph(name)), GREY)) for name in PHOTOS]
    assert set(colour) <= {film.Film.COLOUR, film.Film.NONE}
    assert set(grey) <= {film.Film.GREY, film.Film.NONE}
    assert len(PHOTOS) - 1 <= colour.count(film.Film.COLOUR)
    assert len(PHOTOS) - 1 <= grey.count(film.Film.GREY)


@pytest.mark.parametrize("name", PHOTOS)
def test_no_photograph_is_taken_for_a_negative(name: str) -> None:
    photo = photograph(name)
    assert told(photo) is film.Film.NONE
    assert told(grey_of(photo)) is film.Film.NONE
    slide = np.pad(photo, ((20, 20), (20, 20), (0, 0)))  # in its mount
    assert told(slide) is film.Film.NONE


@pytest.mark.parametrize("name", ["rocket", "moon"])
def test_a_negative_without_its_margin_is_known_by_what_it_shows(name: str) -> None:
    picture = np.atleast_3d(getattr(data, name)())
    grey = grey_of(picture) if picture.shape[2] == 3 else picture
    assert told(negative_of(grey, GREY._replace(margin=0))) is film.Film.GREY


@pytest.mark.parametrize("name", ["brick", "clock", "page", "text", "coins", "cell"])
def test_what_shows_no_scene_is_not_taken_for_a_negative(name: str) -> None:
    assert told(getattr(data, name)()[..., None]) is film.Film.NONE


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=20)
def test_a_scan_and_its_inversion_are_looked_at_alike(seed: int) -> None:
    light = np.random.default_rng(seed).uniform(0, 100, (40, 60)).astype(np.float32)
    np.testing.assert_allclose(film.both_ways(100 - light), film.both_ways(light)[::-1], atol=1e-3)


@pytest.mark.torch
def test_what_knows_them_runs_as_it_was_trained() -> None:
    import torch

    from core.runs.train_fade import Judge

    weights = {name: value.astype(np.float32) for name, value in load_file(film.WEIGHTS).items()}
    judge = Judge(len(film.Film))
    judge.load_state_dict({name: torch.from_numpy(value) for name, value in weights.items()})
    tones = np.random.default_rng(0).random((3, judging.SIDE, judging.SIDE), np.float32)
    wanted = judge(torch.from_numpy(tones)[None])[0].detach().numpy()
    np.testing.assert_allclose(judging.judged(tones, weights), wanted, atol=1e-4)


def test_the_command_line_inverts_and_colorizes(tmp_path: Path, home: Path) -> None:
    photo = photograph("astronaut")
    for name, scan in (("colour", negative_of(photo)), ("grey", negative_of(grey_of(photo), GREY))):
        Image.fromarray((scan >> 8).astype(np.uint8).squeeze()).save(tmp_path / f"{name}.png")
    off = ["--scratches", "off", "--fade", "off", "--denoise", "off"]
    command = ["restore", tmp_path / "colour.png", "-o", tmp_path / "p.png", "--negative", "colour", *off]
    assert cli.run(list(map(str, command))) == 0
    assert distance(without_margin(np.asarray(Image.open(tmp_path / "p.png")), Film(), photo.shape), photo) < 6
    record = read_record(tmp_path / "p.png")
    assert record is not None
    assert json.loads(record.edit)["negative"] == {"film": "colour"}
    command = ["colorize", tmp_path / "grey.png", "-o", tmp_path / "c.png", "--negative", "grey"]
    assert cli.run([*map(str, command), "--working-size", "128"]) == 0
    made = without_margin(np.asarray(Image.open(tmp_path / "c.png").convert("RGB")), GREY, photo.shape)
    assert np.abs(lightness(made) - lightness(grey_of(photo))).mean() < 4
    assert np.ptp(made.astype(int), axis=2).mean() > 4
    assert np.corrcoef(luma(made).ravel(), luma(photo).ravel())[0, 1] > 0.97
