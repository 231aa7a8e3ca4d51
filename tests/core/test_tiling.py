"""Tiles cover everything, are equal, and average to what was cut out."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tiling import Overlap, feather, tiles, uniform

geometry = st.tuples(st.integers(1, 400), st.integers(1, 400), st.integers(8, 96), st.integers(0, 40))


@given(geometry)
def test_tiles_cover_the_picture_and_overlap_enough(shape: tuple[int, int, int, int]) -> None:
    height, width, side, overlap = shape
    overlap = min(overlap, side - 1)
    height, width = max(height, side), max(width, side)
    covered = np.zeros((height, width), int)
    found = tiles(height, width, side, overlap)
    for tile in found:
        assert tile.side == side
        assert 0 <= tile.top <= height - side
        assert 0 <= tile.left <= width - side
        covered[tile.top : tile.top + side, tile.left : tile.left + side] += 1
    assert covered.all()
    lefts = sorted({tile.left for tile in found})
    assert all(after - before <= side - overlap for before, after in pairwise(lefts))


@given(geometry, st.booleans())
def test_tiles_cut_from_a_picture_average_to_it(shape: tuple[int, int, int, int], soft: bool) -> None:
    height, width, side, overlap = shape
    overlap = min(overlap, side // 2)
    height, width = max(height, side), max(width, side)
    picture = np.random.default_rng(0).normal(0, 30, (height, width, 2)).astype(np.float32)
    window = feather(side, overlap) if soft else uniform(side)
    summed = Overlap.over(height, width, window)
    for tile in tiles(height, width, side, overlap):
        summed.add(tile, picture[tile.top : tile.top + side, tile.left : tile.left + side])
    np.testing.assert_allclose(summed.mean(), picture, atol=1e-3)
    assert summed.disagreement().max() < 0.2


def test_disagreement_is_the_distance_between_two_tiles() -> None:
    summed = Overlap.over(8, 12, uniform(8))
    first, second = tiles(8, 12, 8, 4)
    summed.add(first, np.full((8, 8, 2), (10.0, 0.0), np.float32))
    summed.add(second, np.full((8, 8, 2), (-10.0, 0.0), np.float32))
    assert summed.mean()[0, 5].tolist() == [0.0, 0.0]
    assert summed.disagreement()[0].tolist() == [0.0] * 4 + [10.0] * 4 + [0.0] * 4


def test_a_gap_and_a_bad_overlap_are_errors() -> None:
    with pytest.raises(ValueError, match="cover"):
        Overlap.over(8, 8, uniform(4)).mean()
    with pytest.raises(ValueError, match="overlap"):
        tiles(100, 100, 32, 32)


@pytest.mark.parametrize("side", [64, 256])
def test_a_feather_is_symmetric_and_never_nothing(side: int) -> None:
    window = feather(side, side // 4)
    np.testing.assert_array_equal(window, window[::-1, ::-1])
    assert window.min() > 0
    assert window[side // 2, side // 2] == 1
