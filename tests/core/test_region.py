"""A part of a framed photo at a size."""

import cv2
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.geometry import Box, Geometry
from core.region import Region

SCAN = (300, 200)
shares = st.floats(0, 0.9)
boxes = st.builds(lambda left, top, width, height: Box(left, top, width * (1 - left), height * (1 - top)),
                  shares, shares, st.floats(0.1, 1), st.floats(0.1, 1))  # fmt: skip
geometries = st.builds(Geometry, st.integers(0, 3), st.booleans(), st.floats(-20, 20))
regions = st.builds(Region, st.tuples(st.integers(1, 90), st.integers(1, 90)), boxes, geometries, st.just(SCAN))


def smooth(width: int, height: int) -> np.ndarray:
    noise = np.random.default_rng(0).uniform(0, 100, (height, width, 2)).astype(np.float32)
    return cv2.GaussianBlur(noise, (0, 0), 8)


@settings(max_examples=60)
@given(regions, st.integers(1, 50))
def test_strips_make_up_the_region(region: Region, rows: int) -> None:
    whole = smooth(150, 100)
    parts = list(region.strips(rows))
    assert [row for band, _ in parts for row in range(band.start, band.stop)] == list(range(region.size[1]))
    joined = np.concatenate([part.sample(whole) for _, part in parts])
    assert joined.shape == (*region.size[::-1], 2)
    np.testing.assert_allclose(joined, region.sample(whole), atol=np.ptp(whole) / 20)  # cv2 places to 1/32 pixel


@settings(max_examples=60)
@given(regions)
def test_planes_are_sampled_as_the_whole_is(region: Region) -> None:
    whole = smooth(150, 100)
    np.testing.assert_allclose(region.sample_planes(whole), region.sample(whole), atol=np.ptp(whole) / 20)


@settings(max_examples=60)
@given(regions)
def test_corners_are_where_the_frame_says(region: Region) -> None:
    """A map of the scan's own size has the scan's own points."""
    width, height = region.geometry.size(*SCAN)
    top_left = region.to_map(*SCAN) @ [0, 0, 1]
    bottom_right = region.to_map(*SCAN) @ [*region.size, 1]
    box, to_scan = region.box, region.geometry.to_scan(*SCAN)
    np.testing.assert_allclose(top_left, to_scan @ [box.left * width, box.top * height, 1], atol=1e-6)
    far = [(box.left + box.width) * width, (box.top + box.height) * height, 1]
    np.testing.assert_allclose(bottom_right, to_scan @ far, atol=1e-6)
