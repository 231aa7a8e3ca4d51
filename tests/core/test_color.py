"""Lab against scikit-image, and the promise that lightness stays the scan's at any size, depth and profile."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage import color as reference
from skimage import data

from core.color import (
    SRGB,
    RgbSpace,
    ab_bins,
    colourfulness,
    grey_roots,
    hex_color,
    lab_to_rgb,
    largest_chroma,
    lightness,
    lightness_of,
    luma,
    luminance,
    rgb_to_lab,
)

HALF_STEP = 0.5 * 100 / 255  # of L, for 8 bits
# Adobe RGB (1998), D65: other colorants and another curve than sRGB's
ADOBE = RgbSpace(
    np.array([[0.57667, 0.18556, 0.18823], [0.29734, 0.62736, 0.07529], [0.02703, 0.07069, 0.99134]]),
    np.stack([np.linspace(0, 1, 65536, dtype=np.float32) ** np.float32(563 / 256)] * 3),
)
SPACES = {"sRGB": SRGB, "Adobe RGB": ADOBE}


def test_lab_is_that_of_scikit_image() -> None:
    picture = data.coffee()
    np.testing.assert_allclose(rgb_to_lab(picture), reference.rgb2lab(picture), atol=0.01)


def test_colours_survive_the_way_to_lab_and_back() -> None:
    picture = data.coffee()
    ab = np.ascontiguousarray(rgb_to_lab(picture)[..., 1:])
    again = lab_to_rgb(luminance(picture), ab, 8)
    assert np.abs(again.astype(int) - picture).max() <= 1


@settings(max_examples=60)
@given(
    seed=st.integers(0, 2**32 - 1),
    height=st.integers(1, 70),
    width=st.integers(1, 70),
    depth=st.sampled_from([8, 16]),
    bits_in=st.sampled_from([8, 16]),
    reach=st.floats(0, 140),
    source=st.sampled_from(sorted(SPACES)),
    target=st.sampled_from(sorted(SPACES)),
)
def test_lightness_is_kept(
    seed: int, height: int, width: int, depth: int, bits_in: int, reach: float, source: str, target: str
) -> None:
    """The input's L, read through its space, is the output's, read through its own; also for colours out of gamut."""
    random = np.random.default_rng(seed)
    codes = random.integers(0, 2**bits_in, (height, width, 1)).astype(np.uint8 if bits_in == 8 else np.uint16)
    ab = random.uniform(-reach, reach, (height, width, 2)).astype(np.float32)
    result = lab_to_rgb(luminance(codes, SPACES[source]), ab, depth, SPACES[target])
    assert result.shape == (height, width, 3)
    assert result.dtype == (np.uint8 if depth == 8 else np.uint16)
    error = np.abs(lightness(result, SPACES[target]) - lightness(codes, SPACES[source]))
    assert (error <= np.maximum(HALF_STEP, half_grey_step(result, target))).all()


def half_grey_step(result: np.ndarray, space: str) -> np.ndarray:
    """For exact greys, whose three codes go up together: half the way in L to the next 8-bit grey of the space.

    Codes are rounded in the middle between two codes, which is not quite the middle between their L: 1 % more.
    """
    greys = lightness(np.arange(256, dtype=np.uint8).reshape(1, -1, 1), SPACES[space])[0]
    steps = np.append(np.diff(greys), 0)
    steps = np.maximum(steps, np.append(0, steps[:-1]))
    codes = result if result.dtype == np.uint8 else (result // 257).astype(np.uint8)
    neutral = (result[..., 0] == result[..., 1]) & (result[..., 1] == result[..., 2])
    return np.where(neutral, steps[codes[..., 1]] / 2 * 1.01, 0)


def test_lightness_is_kept_on_12_megapixels() -> None:
    random = np.random.default_rng(1)
    for _ in range(3000 // 250):  # in strips, as the program does it
        codes = random.integers(0, 256, (250, 4000, 1)).astype(np.uint8)
        ab = random.uniform(-60, 60, (250, 4000, 2)).astype(np.float32)
        result = lab_to_rgb(luminance(codes), ab, 8)
        error = np.abs(lightness(result) - lightness(codes))
        assert (error <= np.maximum(HALF_STEP, half_grey_step(result, "sRGB"))).all()


@pytest.mark.parametrize("depth", [8, 16])
def test_every_grey_code_comes_back_without_chroma(depth: int) -> None:
    codes = np.arange(2**depth, dtype=np.uint8 if depth == 8 else np.uint16).reshape(16, -1, 1)
    result = lab_to_rgb(luminance(codes), np.zeros((*codes.shape[:2], 2), np.float32), depth)
    assert (result[..., 0] == result[..., 1]).all()
    assert (result[..., 0] == result[..., 2]).all()
    assert np.abs(result[..., :1].astype(int) - codes).max() <= (0 if depth == 8 else 1)


def test_out_of_gamut_colours_keep_their_hue_and_lose_chroma() -> None:
    ab = np.array([[[120.0, 60.0], [-120.0, 20.0], [10.0, -120.0]]], np.float32)
    y = np.full((1, 3), 0.3, np.float32)
    lab = rgb_to_lab(lab_to_rgb(y, ab, 16))
    wanted, got = np.arctan2(ab[..., 1], ab[..., 0]), np.arctan2(lab[..., 2], lab[..., 1])
    np.testing.assert_allclose(got, wanted, atol=0.01)
    assert (np.hypot(lab[..., 1], lab[..., 2]) < np.hypot(ab[..., 0], ab[..., 1])).all()
    np.testing.assert_allclose(lab[..., 0], lightness_of(y), atol=0.02)


def test_a_sepia_scan_is_its_luminance() -> None:
    sepia = np.array([[[112, 66, 20]]], np.uint8)
    np.testing.assert_allclose(lightness(sepia), reference.rgb2lab(sepia)[..., 0], atol=0.01)


def test_alpha_does_not_change_lightness() -> None:
    pixels = np.array([[[80, 0], [80, 255]]], np.uint8)
    assert np.ptp(lightness(pixels)) == 0


def test_luma_and_colourfulness_of_known_colours() -> None:
    red = np.full((4, 4, 3), (255, 0, 0), np.uint8)
    assert luma(red)[0, 0, 0] == 76
    # rg = 255 and yb = 127.5 everywhere: no spread, so 0.3 × their norm
    assert colourfulness(red) == pytest.approx(0.3 * np.hypot(255, 127.5))
    assert colourfulness(np.repeat(luma(red), 3, axis=2)) == 0


def test_bins_cover_the_gamut() -> None:
    bins = ab_bins(10)
    assert len(np.unique(bins, axis=0)) == len(bins)
    ab = rgb_to_lab(data.coffee())[..., 1:].reshape(-1, 2)[::97]
    nearest = np.linalg.norm(ab[:, None] - bins[None], axis=-1).min(axis=1)
    assert nearest.max() <= 5 * np.sqrt(2) + 1e-3


@pytest.mark.parametrize("depth", [8, 16])
def test_roots_by_table_and_planes_in_memory_change_no_colour(depth: int) -> None:
    random = np.random.default_rng(2)
    codes = random.integers(0, 2**depth, (40, 60, 1)).astype(np.uint8 if depth == 8 else np.uint16)
    ab = random.uniform(-50, 50, (40, 60, 2)).astype(np.float32)
    planes = np.ascontiguousarray(ab.transpose(2, 0, 1)).transpose(1, 2, 0)
    y, roots = luminance(codes), grey_roots(codes)
    np.testing.assert_array_equal(lab_to_rgb(y, planes, depth, root=roots), lab_to_rgb(y, ab, depth))
    assert grey_roots(np.repeat(codes, 3, axis=2)) is None


def test_a_colour_is_written_and_reduced_until_it_exists() -> None:
    assert hex_color(*_lab("#a0522d")) == "#a0522d"
    assert hex_color(0, (10, 10)) == "#000000"
    assert hex_color(100, (10, 10)) == "#ffffff"


def test_the_largest_chroma_is_that_of_the_gamuts_own_corners() -> None:
    for corner in ("#ff0000", "#00ff00", "#0000ff"):
        light, (a, b) = _lab(corner)
        hue = np.arctan2(np.float32([b]), np.float32([a]))
        assert largest_chroma(light, hue)[0] == pytest.approx(np.hypot(a, b), abs=1.5)
    assert not largest_chroma(0, np.float32([0, 1])).any()


def _lab(color: str) -> tuple[float, tuple[float, float]]:
    light, a, b = rgb_to_lab(np.frombuffer(bytes.fromhex(color[1:]), np.uint8).reshape(1, 1, 3))[0, 0].tolist()
    return light, (a, b)
