"""Fading: the network as it was trained, levels undone, and the points that a histogram shows."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file
from skimage import data

from core.color import rgb_to_lab
from core.colorize import Picture
from core.edit import Edit
from core.engine import EnginePool
from core.fading import WEIGHTS, judged, unfaded
from core.findings import find, values
from core.judging import SIDE
from core.monitor import IDLE
from core.region import Region
from core.render import render
from core.runs.train_fade import Judge
from core.stages.fade import Fade, points, with_point

POOL = EnginePool(lambda: "cpu")


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
    levels = judge(torch.from_numpy(tones)[None])[0].detach().numpy().reshape(3, 3)
    np.testing.assert_allclose(judged(tones), levels, atol=1e-4)


@settings(max_examples=50)
@given(black=st.floats(-0.2, 0.3), white=st.floats(-0.3, 0.2), power=st.floats(-0.8, 0.8))
def test_levels_are_undone(black: float, white: float, power: float) -> None:
    tones = np.linspace(0.05, 1, 50)[None]
    faded = black + (white + 1 - black) * tones ** np.exp(-power)
    levels = np.array([[black], [white], [power]])
    np.testing.assert_allclose(unfaded(faded, levels), tones, atol=1e-6)


def test_a_colour_print_gets_its_own_colours_back(colour: np.ndarray) -> None:
    tones = colour / 255
    magenta = np.round(255 * (np.array([0.25, 0.1, 0.2]) + np.array([0.7, 0.6, 0.65]) * tones)).astype(np.uint8)
    mended = restored(magenta, Fade(1.0))
    assert distance(magenta, colour) > 20
    assert distance(mended, colour) < 0.5 * distance(magenta, colour)
    cast = [np.abs(rgb_to_lab(each)[..., 1:].mean(axis=(0, 1)) - rgb_to_lab(colour)[..., 1:].mean(axis=(0, 1))).sum()
            for each in (magenta, mended)]  # fmt: skip
    assert cast[1] < 0.5 * cast[0]


@settings(max_examples=60)
@given(
    fade=st.builds(Fade, *(st.sampled_from([0.0, 0.5, 1.0]), *[st.sampled_from([-0.3, 0.0, 0.2])] * 3)),
    name=st.sampled_from(["black", "middle", "white"]),
    way=st.floats(-0.05, 0.05),
)
def test_a_point_goes_where_it_is_dragged(fade: Fade, name: str, way: float) -> None:
    numbers = np.zeros((1, 1, 10), np.float32)
    numbers[..., :9] = np.repeat([0.1, -0.1, 0.1], 3)
    finding = (numbers,)
    wanted = points(fade, finding)[name] + way
    turned = with_point(fade, finding, name, wanted)
    assert points(turned, finding)[name] == pytest.approx(wanted, abs=0.012)
    assert points(Fade(), None) == pytest.approx({"black": 0, "middle": 0.5, "white": 1})
