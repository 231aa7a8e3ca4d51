"""Adjustments: lightness stays the scan's whatever is turned, and each does what it says."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.color import SRGB, lightness, luma, rgb_to_lab
from core.edit import Edit
from core.geometry import Box, Geometry
from core.photo import CLI_LIMIT, open_photo
from core.render import rendered, with_chroma
from core.stages.adjust import CAST, Adjustments
from core.stages.colour import Colour, ModelRef

HALF_STEP = 0.5 * 100 / 255  # of L, for 8 bits
greys = np.arange(256, dtype=np.uint8).reshape(16, 16, 1)


@settings(max_examples=60)
@given(
    adjustments=st.builds(Adjustments, st.floats(0, 2), st.floats(0, 1), st.floats(-1, 1), st.floats(-1, 1)),
    seed=st.integers(0, 99),
)
def test_lightness_is_kept_whatever_is_turned(adjustments: Adjustments, seed: int) -> None:
    random = np.random.default_rng(seed)
    pixels = random.integers(0, 256, (24, 24, 1)).astype(np.uint8)
    chroma = random.uniform(-60, 60, (24, 24, 2)).astype(np.float32)
    error = np.abs(lightness(with_chroma(pixels, SRGB, chroma, adjustments)) - lightness(pixels))
    assert error.max() <= HALF_STEP


def test_nothing_turned_is_what_the_model_said(colour_photo: np.ndarray) -> None:
    lab = rgb_to_lab(colour_photo)
    ab = np.ascontiguousarray(lab[..., 1:])
    y = np.full(ab.shape[:2], 0.3, np.float32)
    np.testing.assert_array_equal(Adjustments(1.0).applied(y, ab), ab)
    np.testing.assert_array_equal(Adjustments(1.0, 1.0, 0.0, 0.0).applied(y, ab), ab)


def test_strength_goes_from_grey_to_all(colour_photo: np.ndarray) -> None:
    pixels, ab = luma(colour_photo), np.ascontiguousarray(rgb_to_lab(colour_photo)[..., 1:])
    none = with_chroma(pixels, SRGB, ab, Adjustments(1.4, 0.0, 1.0, -1.0))
    np.testing.assert_array_equal(none, np.repeat(pixels, 3, axis=2))
    y = np.full(ab.shape[:2], 0.3, np.float32)
    half, full = (Adjustments(1.4, strength, 0.5, 0.2).applied(y, ab) for strength in (0.5, 1.0))
    np.testing.assert_allclose(half * 2, full, atol=1e-4)


@pytest.mark.parametrize(("name", "channel"), [("warmth", 2), ("tint", 1)])
def test_casts_move_one_axis_and_leave_black_and_white(name: str, channel: int) -> None:
    chroma = np.zeros((16, 16, 2), np.float32)
    moved = {
        way: rgb_to_lab(with_chroma(greys, SRGB, chroma, Adjustments(**{name: way}), 16)) for way in (-1.0, 0.5, 1.0)
    }
    middle = np.abs(lightness(greys) - 50).argmin()
    for way, lab in moved.items():
        assert lab[..., channel].reshape(-1)[middle] == pytest.approx(way * CAST, abs=1.0)
        assert np.abs(lab[..., 3 - channel]).max() < 0.5
        assert np.abs(lab[..., 1:].reshape(-1, 2)[[0, 255]]).max() < 0.1
        assert np.abs(lab[..., 1:].reshape(-1, 2)[[4, 251]]).max() < CAST / 8
    assert np.ptp(moved[-1.0][..., channel]) > CAST / 2


@pytest.mark.parametrize(
    "geometry", [Geometry(), Geometry(1, True), Geometry(2, crop=Box(0.1, 0.3, 0.6, 0.5)), Geometry(angle=8.0)]
)
def test_a_framed_photo_is_finished_under_its_own_chroma(
    tmp_path: Path, colour_photo: np.ndarray, geometry: Geometry
) -> None:
    """The true colours of a photo, framed with it, give back the framed photo."""
    path = tmp_path / "scan.png"
    Image.fromarray(colour_photo).save(path)
    photo = open_photo(path, max_pixels=CLI_LIMIT).framed(geometry)
    chroma = np.ascontiguousarray(rgb_to_lab(colour_photo)[..., 1:])
    edit = Edit(geometry=geometry, colour=Colour(ModelRef("natural")), adjustments=Adjustments(1.0))
    picture = np.concatenate(list(rendered(photo, edit, {"colour": (chroma,)}, 8)))
    wanted = photo.load()
    assert picture.shape == wanted.shape == (*geometry.size(512, 512)[::-1], 3)
    error = np.abs(picture.astype(int) - wanted)
    assert error.mean() < 0.3 if geometry.moves_pixels_only else error.mean() < 2.5


@pytest.mark.parametrize("depth", [8, 16])
def test_untouched_pages_keep_their_own_colours(tmp_path: Path, colour_photo: np.ndarray, depth: int) -> None:
    Image.fromarray(colour_photo).save(tmp_path / "colour.png")
    Image.fromarray(luma(colour_photo)[..., 0]).save(tmp_path / "grey.png")
    for name, wanted in (("colour", colour_photo), ("grey", np.repeat(luma(colour_photo), 3, axis=2))):
        photo = open_photo(tmp_path / f"{name}.png", max_pixels=CLI_LIMIT)
        pixels = np.concatenate(list(rendered(photo, Edit(), {}, depth)))
        np.testing.assert_array_equal(pixels, wanted.astype(int) * (257 if depth == 16 else 1))
