"""Fading: the network as it was trained, levels and fields undone, and the points that a histogram shows."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file
from skimage import data

from core.color import lightness, rgb_to_lab
from core.colorize import Picture
from core.edit import Edit
from core.engine import EnginePool
from core.fading import SIDE, TERMS, WEIGHTS, evened, evened_picture, judged, spread, unfaded
from core.findings import find, values
from core.monitor import IDLE
from core.region import Region
from core.render import render
from core.runs.train_fade import Judge
from core.stages.fade import Fade, points, with_point

POOL = EnginePool(lambda: "cpu")
PLACES = np.linspace(-1, 1, 64, dtype=np.float32)


@pytest.fixture(scope="module")
def colour() -> np.ndarray:
    return np.ascontiguousarray(data.astronaut()[::2, ::2])


def found(scan: np.ndarray) -> dict:
    return values(find(Picture(scan), Edit(fade=Fade(1.0)), {}, POOL, IDLE))


def restored(scan: np.ndarray, fade: Fade) -> np.ndarray:
    size = scan.shape[1::-1]
    return render(scan, Picture(scan).space, Region(size, scan=size), Edit(fade=fade), found(scan))


def distance(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.linalg.norm(rgb_to_lab(one) - rgb_to_lab(other), axis=-1).mean())


def test_it_runs_as_it_was_trained() -> None:
    judge = Judge()
    judge.load_state_dict({name: value.float() for name, value in load_file(WEIGHTS).items()})
    tones = np.random.default_rng(0).random((3, SIDE, SIDE), np.float32)
    levels, fields = (each[0].detach().numpy() for each in judge(torch.from_numpy(tones)[None]))
    found = judged(tones)
    np.testing.assert_allclose(found.levels, levels, atol=1e-4)
    np.testing.assert_allclose(found.field[:, :TERMS], fields, atol=1e-4)


@settings(max_examples=50)
@given(black=st.floats(-0.2, 0.3), white=st.floats(-0.3, 0.2), power=st.floats(-0.8, 0.8))
def test_levels_are_undone(black: float, white: float, power: float) -> None:
    tones = np.linspace(0.01, 1, 50)[None]
    faded = black + (white + 1 - black) * tones ** np.exp(-power)
    levels = np.array([[black], [white], [power]])
    np.testing.assert_allclose(unfaded(faded, levels), tones, atol=1e-6)


@settings(max_examples=50)
@given(terms=st.lists(st.floats(-0.1, 0.1), min_size=10, max_size=10))
def test_fields_are_undone(terms: list[float]) -> None:
    field = np.zeros((2, TERMS + 1), np.float32)
    field[:, :TERMS] = np.reshape(terms, (2, TERMS))
    veil, light = spread(field, *np.meshgrid(PLACES, PLACES))
    tones = np.linspace(0, 1, 64 * 64, dtype=np.float32).reshape(64, 64)
    np.testing.assert_allclose(evened(veil + np.exp(light) * tones, veil, light), tones, atol=1e-5)


def test_a_picture_that_is_even_stays_so() -> None:
    tones = np.random.default_rng(0).random((3, SIDE, SIDE), np.float32)
    np.testing.assert_array_equal(evened_picture(tones, np.zeros((2, TERMS + 1), np.float32)), tones)


def test_a_colour_print_gets_its_own_colours_back(colour: np.ndarray) -> None:
    tones = colour / 255
    magenta = np.round(255 * (np.array([0.25, 0.1, 0.2]) + np.array([0.7, 0.6, 0.65]) * tones)).astype(np.uint8)
    mended = restored(magenta, Fade(1.0))
    assert distance(magenta, colour) > 20
    assert distance(mended, colour) < 0.5 * distance(magenta, colour)
    cast = [np.abs(rgb_to_lab(each)[..., 1:].mean(axis=(0, 1)) - rgb_to_lab(colour)[..., 1:].mean(axis=(0, 1))).sum()
            for each in (magenta, mended)]  # fmt: skip
    assert cast[1] < 0.5 * cast[0]


def test_a_light_struck_side_is_evened_out_when_it_is_asked_for() -> None:
    photo = np.ascontiguousarray(data.camera()[::2, ::2])[..., None]
    veil = np.linspace(0.3, 0, photo.shape[1])[None, :, None]
    struck = np.round(255 * (veil + (1 - veil) * photo / 255)).astype(np.uint8)
    off, on = (lightness(restored(struck, Fade(evenness=share))[..., :1]) for share in (0.0, 1.0))
    true = lightness(photo)
    np.testing.assert_array_equal(off, lightness(struck))
    assert np.abs(on - true).mean() < 0.7 * np.abs(off - true).mean()


def test_fields_are_the_same_in_any_part_of_the_picture(colour: np.ndarray) -> None:
    edit, size = Edit(fade=Fade(1.0, evenness=1.0)), colour.shape[1::-1]
    known = found(colour)
    whole = render(colour, Picture(colour).space, Region(size, scan=size), edit, known)
    for rows, region in Region(size, scan=size).strips(50):
        np.testing.assert_array_equal(render(colour[rows], Picture(colour).space, region, edit, known), whole[rows])


@settings(max_examples=60)
@given(
    fade=st.builds(Fade, *(st.sampled_from([0.0, 0.5, 1.0]), *[st.sampled_from([-0.3, 0.0, 0.2])] * 3)),
    name=st.sampled_from(["black", "middle", "white"]),
    way=st.floats(-0.05, 0.05),
)
def test_a_point_goes_where_it_is_dragged(fade: Fade, name: str, way: float) -> None:
    numbers = np.zeros((1, 1, 35), np.float32)
    numbers[..., :18] = np.repeat([0.1, -0.1, 0.1] * 2, 3)
    finding = (numbers,)
    wanted = points(fade, finding)[name] + way
    turned = with_point(fade, finding, name, wanted)
    assert points(turned, finding)[name] == pytest.approx(wanted, abs=0.012)
    assert points(Fade(), None) == pytest.approx({"black": 0, "middle": 0.5, "white": 1})
