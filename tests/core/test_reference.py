"""Colours from another photo: found again however it lies, and none where there is nothing in common."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from skimage import data

from core.color import SRGB, luma, rgb_to_lab
from core.colorize import Picture
from core.reference import LOOKED_AT, MOST, propose


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    return np.asarray(data.astronaut())


def moved(photo: np.ndarray, degrees: float, scale: float) -> np.ndarray:
    height, width = photo.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, scale)
    return np.asarray(cv2.warpAffine(photo, turn, (width, height), borderMode=cv2.BORDER_REFLECT), np.uint8)


@pytest.mark.parametrize(("degrees", "scale"), [(0.0, 1.0), (12.0, 1.3), (-90.0, 0.8)])
def test_the_same_things_are_found_again_in_their_colours(photo: np.ndarray, degrees: float, scale: float) -> None:
    found = propose(Picture(luma(photo)), moved(photo, degrees, scale), SRGB)
    assert 8 <= len(found) <= MOST
    ab, (height, width) = rgb_to_lab(photo)[..., 1:], photo.shape[:2]
    blurred = cv2.blur(ab, (9, 9))
    errors = [
        np.linalg.norm(blurred[int(y * height), int(x * width)] - proposal.hint.ab)
        for proposal in found
        for x, y in proposal.hint.points
    ]
    assert np.median(errors) < 6
    assert all(0 < proposal.confidence <= 1 for proposal in found)
    assert [each.confidence for each in found] == sorted((each.confidence for each in found), reverse=True)


def test_a_faded_darker_print_is_known_again(photo: np.ndarray) -> None:
    faded = np.round(60 + luma(photo) * 0.45).astype(np.uint8)
    assert len(propose(Picture(faded), photo, SRGB)) >= 8


@pytest.mark.parametrize("other", [data.coffee, data.chelsea, data.rocket])
def test_photos_with_nothing_in_common_propose_nothing(photo: np.ndarray, other: object) -> None:
    assert propose(Picture(luma(photo)), np.asarray(other()), SRGB) == []  # type: ignore[operator]


@pytest.mark.parametrize("shape", [(1, 1, 3), (5, 400, 3), (64, 64, 3)])
def test_what_has_no_features_proposes_nothing(photo: np.ndarray, shape: tuple[int, int, int]) -> None:
    assert propose(Picture(luma(photo)), np.full(shape, 128, np.uint8), SRGB) == []
    assert propose(Picture(np.full((*shape[:2], 1), 90, np.uint8)), photo, SRGB) == []


def test_large_photos_are_looked_at_smaller(photo: np.ndarray) -> None:
    large = cv2.resize(photo, (3 * LOOKED_AT, 3 * LOOKED_AT))
    assert len(propose(Picture(luma(large)), photo, SRGB)) >= 8
