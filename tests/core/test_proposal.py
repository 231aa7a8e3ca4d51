"""Which way up, how straight, without its margin: what is proposed for a scan, and that doubt proposes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from skimage import data
from sklearn.datasets import load_sample_image

from core.color import SRGB, lightness, luma
from core.engine import EnginePool
from core.film import Film
from core.models.store import model_for
from core.models.tasks import ORIENT
from core.photo import open_photo
from core.proposal import Proposal, proposed, proposed_for
from core.skew import LEAST, skew
from core.upright import likelihoods, told

POOL = EnginePool(lambda: "cpu")


def grey(name: str) -> np.ndarray:
    """Grey codes (h, w, 1): scikit-image's camera (CC0), astronaut and rocket (public domain), scikit-learn's china."""
    picture = load_sample_image("china.jpg") if name == "china" else getattr(data, name)()
    return luma(np.dstack([picture] * 3) if picture.ndim == 2 else picture)


@pytest.mark.parametrize("name", ["camera", "astronaut", "china", "rocket"])
@pytest.mark.parametrize("turns", range(4))
def test_a_photograph_is_told_to_lie_as_it_was_turned(name: str, turns: int) -> None:
    assert told(lightness(np.rot90(grey(name), -turns)), POOL) == turns


FLAT, TINY = np.full((60, 90, 1), 128, np.uint8), np.zeros((1, 1, 1), np.uint8)


@pytest.mark.parametrize("picture", [FLAT, TINY, data.moon()[..., None], data.grass()[..., None]])
def test_what_has_no_up_is_left_as_it_lies(picture: np.ndarray) -> None:
    assert told(lightness(picture), POOL) is None


def test_a_turned_picture_gets_the_same_likelihoods_turned() -> None:
    seen = lightness(grey("china"))
    upright = likelihoods(seen, POOL)
    np.testing.assert_allclose(likelihoods(np.rot90(seen, -1), POOL), np.roll(upright, 1), atol=0.02)


def test_what_ships_is_right_about_photographs_of_people_and_places() -> None:
    """As its card says, measured by ``core.runs.train_upright --check`` on photographs that it has not learned from."""
    figures = json.loads((model_for(ORIENT).folder / "card.json").read_text("utf-8"))["figures"]
    assert set(figures) == {"val", "val-people", "val-more"}
    decided = sum(each["photos"] * each["decided"] for each in figures.values())
    right = sum(each["photos"] * each["decided"] * each["right"] for each in figures.values())
    assert right / decided >= 0.98
    assert min(each["right"] for each in figures.values()) >= 0.97
    assert figures["val-people"]["decided"] > 0.9


@pytest.mark.torch
def test_the_graph_tells_what_the_network_of_its_weights_tells() -> None:
    from safetensors.torch import load_file

    from core.models.efficientnet_lite import LiteEncoder
    from core.models.orientation import Orientation
    from core.models.weights import COUNTERS, agrees

    model, network = model_for(ORIENT), Orientation(LiteEncoder())
    weights = {name: value.float() for name, value in load_file(model.weights).items()}
    missing, unexpected = network.load_state_dict(weights, strict=False)
    assert not unexpected
    assert all(name.endswith(COUNTERS) for name in missing)
    assert agrees(network.eval(), model.graph, model.card)


def street(angle: float, noise: float = 2.0) -> np.ndarray:
    """Lightness (400, 600) of walls and eaves that lean by ``angle`` degrees, clockwise."""
    picture = np.full((800, 1200), 70, np.float32)
    for x in range(80, 1200, 120):
        cv2.rectangle(picture, (x, 150), (x + 60, 650), 30.0, -1)
    cv2.rectangle(picture, (0, 700), (1200, 800), 45.0, -1)
    matrix = cv2.getRotationMatrix2D((600, 400), -angle, 1.0)
    turned = cv2.warpAffine(picture, matrix, (1200, 800), borderMode=cv2.BORDER_REFLECT)[200:600, 300:900]
    return turned + noise * np.random.default_rng(0).standard_normal(turned.shape, np.float32)


@pytest.mark.parametrize("angle", [-4.5, -2.0, 1.0, 3.3])
def test_lines_that_agree_say_how_far_a_picture_leans(angle: float) -> None:
    assert skew(street(angle)) == pytest.approx(angle, abs=0.3)


@pytest.mark.parametrize("angle", [0.0, LEAST / 3, 20.0])
def test_what_is_level_or_a_slope_is_left(angle: float) -> None:
    assert not skew(street(angle))


@pytest.mark.parametrize("name", ["astronaut", "cat", "coins"])
def test_a_picture_without_such_lines_is_left(name: str) -> None:
    assert not skew(lightness(grey(name)))


def lying(tmp_path: Path) -> Path:
    """A scan of china on its side, a little askew on a black lid, within a white margin."""
    picture = cv2.copyMakeBorder(grey("china")[..., 0], 30, 30, 30, 30, cv2.BORDER_CONSTANT, value=245)
    lid = cv2.copyMakeBorder(picture, 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=8)
    height, width = lid.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -2.0, 1.0)
    turned = cv2.warpAffine(lid, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    Image.fromarray(np.rot90(turned)).resize((height * 2, width * 2)).save(tmp_path / "scan.png")
    return tmp_path / "scan.png"


def test_a_scan_on_its_side_askew_and_with_a_margin_is_put_right(tmp_path: Path) -> None:
    photo = open_photo(lying(tmp_path), max_pixels=10**8)
    found = proposed_for(photo, Film.NONE, POOL).geometry
    assert found.quarter_turns == 1
    assert found.angle == pytest.approx(-2.0, abs=0.3)
    assert found.crop is not None
    seen = photo.framed(found).shrunk(320, 214)[..., 0].astype(int)
    border = np.concatenate([seen[0], seen[-1], seen[:, 0], seen[:, -1]])
    assert (border < 12).mean() < 0.04  # nothing of the lid
    assert (border > 240).mean() < 0.4
    wanted = cv2.resize(grey("china")[..., 0], (320, 214), interpolation=cv2.INTER_AREA).astype(int)
    assert np.corrcoef(seen.ravel(), wanted.ravel())[0, 1] > 0.85


def test_a_scan_that_lies_as_it_should_is_left() -> None:
    assert proposed(grey("astronaut"), SRGB, Film.NONE, POOL) == Proposal()
