"""Tiles cover everything, are equal, and average to what was cut out."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.ndimage import gaussian_filter

from core.tiling import (
    ANCHOR_SHARE,
    Overlap,
    Tile,
    anchored,
    feather,
    low_frequencies,
    tiles,
    uniform,
)

geometry = st.tuples(st.integers(1, 400), st.integers(1, 400), st.integers(8, 96), st.integers(0, 40))


@given(geometry)
def test_tiles_cover_the_picture_and_overlap_enough(shape: tuple[int, int, int, int]) -> None:
    height, width, side, overlap = shape
    overlap = min(overlap, side - 1)
    covered = np.zeros((height, width), int)
    found = tiles(height, width, side, overlap)
    for tile in found:
        assert (tile.height, tile.width) == (min(side, height), min(side, width))
        assert 0 <= tile.top <= height - tile.height
        assert 0 <= tile.left <= width - tile.width
        covered[tile.place] += 1
    assert covered.all()
    lefts = sorted({tile.left for tile in found})
    assert all(after - before <= side - overlap for before, after in pairwise(lefts))


@given(geometry, st.booleans())
def test_tiles_cut_from_a_picture_average_to_it(shape: tuple[int, int, int, int], soft: bool) -> None:
    height, width, side, overlap = shape
    overlap = min(overlap, side * 3 // 4)
    picture = np.random.default_rng(0).normal(0, 30, (height, width, 2)).astype(np.float32)
    size = min(side, height), min(side, width)
    summed = Overlap.over(height, width, feather(*size, overlap) if soft else uniform(*size))
    for tile in tiles(height, width, side, overlap):
        summed.add(tile, picture[tile.place])
    np.testing.assert_allclose(summed.mean(), picture, atol=1e-3)
    assert summed.disagreement().max() < 0.5


def test_disagreement_is_the_distance_between_two_tiles() -> None:
    summed = Overlap.over(8, 12, uniform(8, 8))
    first, second = tiles(8, 12, 8, 4)
    summed.add(first, np.full((8, 8, 2), (10.0, 0.0), np.float32))
    summed.add(second, np.full((8, 8, 2), (-10.0, 0.0), np.float32))
    assert summed.mean()[0, 5].tolist() == [0.0, 0.0]
    assert summed.disagreement()[0].tolist() == [0.0] * 4 + [10.0] * 4 + [0.0] * 4


def test_a_gap_and_a_bad_overlap_are_errors() -> None:
    with pytest.raises(ValueError, match="cover"):
        Overlap.over(8, 8, uniform(4, 4)).mean()
    with pytest.raises(ValueError, match="overlap"):
        tiles(100, 100, 32, 32)


@pytest.mark.parametrize("overlap", [16, 32, 60])
def test_a_feather_is_symmetric_and_never_nothing(overlap: int) -> None:
    window = feather(64, 96, overlap)
    np.testing.assert_array_equal(window, window[::-1, ::-1])
    assert window.min() > 0
    assert window[32, 48] > 0.99


def test_the_windows_of_the_literature() -> None:
    """2,048 × 4,096 every 32 pixels over a strip of 2,048 × 5,120."""
    found = tiles(2048, 5120, 4096, 4096 - 32)
    assert found == [Tile(0, left, 2048, 4096) for left in range(0, 1025, 32)]


@pytest.mark.parametrize("size", [(256, 256), (100, 256), (256, 3)])
def test_anchoring_takes_the_low_frequencies_of_the_whole(size: tuple[int, int]) -> None:
    """As a Gaussian blur with reflected margins would."""
    random = np.random.default_rng(0)
    ab, whole = random.normal(0, 20, (2, 2, *size)).astype(np.float32)
    sigma = max(size) * ANCHOR_SHARE
    blurred = gaussian_filter(ab - whole, (0, sigma, sigma), mode="reflect", truncate=6)
    np.testing.assert_allclose(anchored(ab, whole, low_frequencies(*size)), ab - blurred, atol=2e-3)
