"""Geometry: turning, mirroring, straightening and cropping as parameters."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.geometry import AS_SCANNED, WHOLE, Box, Geometry
from core.region import Region

shares = st.integers(0, 18).map(lambda step: step / 20)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, top = draw(shares), draw(shares)
    return Box(left, top, draw(st.floats(0.05, 1 - left)), draw(st.floats(0.05, 1 - top)))


orientations = st.builds(Geometry, st.integers(0, 3), st.booleans())
croppings = st.builds(Geometry, st.integers(0, 3), st.booleans(), st.just(0.0), st.none() | boxes())
geometries = st.builds(Geometry, st.integers(0, 3), st.booleans(), st.floats(-45, 45), st.none() | boxes())
sides = st.integers(1, 400)


def numbered(width: int, height: int) -> np.ndarray:
    """A picture (h, w, 2) whose pixels say where they are."""
    return np.stack(np.meshgrid(np.arange(width), np.arange(height)), axis=-1).astype(np.float32)


@given(geometries)
def test_turning_and_mirroring_back_gives_what_there_was(geometry: Geometry) -> None:
    assert geometry.turned_right().turned_right().turned_right().turned_right() == geometry
    assert geometry.turned_left().turned_right() == geometry
    assert geometry.flipped_horizontally().flipped_horizontally() == geometry
    assert geometry.flipped_vertically().flipped_vertically() == geometry
    assert geometry.flipped_vertically() == geometry.turned_right().flipped_horizontally().turned_left()


@given(croppings, st.integers(1, 60), st.integers(1, 60))
def test_turns_and_flips_act_on_what_is_seen(geometry: Geometry, width: int, height: int) -> None:
    """Exactly, whatever there was before: turned, mirrored or cropped. Crops may be off by the rounding of a pixel."""
    scan = numbered(width, height)
    seen = geometry.apply(scan)
    for changed, wanted in (
        (geometry.turned_right(), np.rot90(seen, -1)),
        (geometry.turned_left(), np.rot90(seen)),
        (geometry.flipped_horizontally(), seen[:, ::-1]),
        (geometry.flipped_vertically(), seen[::-1]),
    ):
        got = changed.apply(scan)
        if geometry.crop is None:
            np.testing.assert_array_equal(got, wanted)
        else:
            assert np.abs(np.subtract(got.shape, wanted.shape)).max() <= 1
            assert np.abs(got[0, 0] - wanted[0, 0]).max() <= 1


@given(geometries)
def test_turns_and_flips_of_a_straightened_picture(geometry: Geometry) -> None:
    """The points of the picture that is seen move as one sees them move."""
    width, height = 300, 200
    seen = np.array(geometry.size(width, height))
    to_scan = geometry.to_scan(width, height)
    right, mirrored = geometry.turned_right(), geometry.flipped_horizontally()
    assert np.abs(np.array(right.size(width, height)) - seen[::-1]).max() <= 1
    for x, y in np.random.default_rng(0).uniform(0, 1, (5, 2)) * seen:
        there = to_scan @ [x, y, 1]
        turned = right.to_scan(width, height) @ [seen[1] - y, x, 1]
        flipped = mirrored.to_scan(width, height) @ [seen[0] - x, y, 1]
        assert np.linalg.norm(there - turned) < 1.5
        assert np.linalg.norm(there - flipped) < 1.5


@given(orientations, sides, sides)
def test_orientations_lose_nothing_and_are_taken_back(geometry: Geometry, width: int, height: int) -> None:
    scan = numbered(min(width, 50), min(height, 50))
    np.testing.assert_array_equal(geometry.inverse_orientation().apply(geometry.apply(scan)), scan)


@given(geometries, st.integers(1, 3000), st.integers(1, 3000))
def test_points_go_there_and_back(geometry: Geometry, width: int, height: int) -> None:
    points = np.vstack([np.random.default_rng(0).uniform(0, 1000, (2, 6)), np.ones(6)])
    there = np.vstack([geometry.to_scan(width, height) @ points, np.ones(6)])
    np.testing.assert_allclose(geometry.from_scan(width, height) @ there, points[:2], atol=1e-6)


@given(geometries, st.integers(40, 3000), st.integers(40, 3000))
def test_no_corner_is_empty_and_no_rectangle_larger(geometry: Geometry, width: int, height: int) -> None:
    """The corners of what is seen lie in the scan, and without a crop at least two of them on its edges."""
    across, down = geometry.size(width, height)
    corners = geometry.to_scan(width, height) @ np.array([[0, across, 0, across], [0, 0, down, down], [1, 1, 1, 1]])
    slack = 1.5
    assert (corners > -slack).all()
    assert (corners[0] < width + slack).all()
    assert (corners[1] < height + slack).all()
    if geometry.crop is None:
        to_edges = np.minimum(np.abs(corners), np.abs(corners - [[width], [height]])).min(axis=0)
        assert (to_edges < 2).sum() >= 2


@given(croppings, st.integers(20, 60), st.integers(20, 60))
def test_pixels_lie_where_the_map_says(geometry: Geometry, width: int, height: int) -> None:
    seen = geometry.apply(numbered(width, height))
    assert seen.shape[1::-1] == geometry.size(width, height)
    y, x = seen.shape[0] // 2, seen.shape[1] // 3
    np.testing.assert_allclose(geometry.to_scan(width, height) @ [x + 0.5, y + 0.5, 1] - 0.5, seen[y, x], atol=1e-9)


@settings(max_examples=30)
@given(geometries)
def test_levels_of_a_pyramid_agree(geometry: Geometry) -> None:
    """A smooth picture framed is the half of its double framed."""
    large = cv2.GaussianBlur(np.random.default_rng(0).uniform(0, 255, (480, 640, 3)).astype(np.float32), (0, 0), 25)
    small = cv2.resize(large, (320, 240), interpolation=cv2.INTER_AREA)
    framed = geometry.apply(large)
    wanted = cv2.resize(framed, geometry.size(320, 240), interpolation=cv2.INTER_AREA)
    assert np.abs(wanted - geometry.apply(small)).max() < 0.2 * float(np.ptp(large))
    assert np.abs(wanted - geometry.apply(small)).mean() < 0.02 * float(np.ptp(large))


@given(geometries, st.integers(0, 3), st.integers(0, 3))
def test_chroma_follows_the_pixels(geometry: Geometry, column: int, row: int) -> None:
    """Chroma found at a fifth of the size and sampled under a part of the framed photo lies where its pixels lie."""
    scan = (500, 400)
    chroma = numbered(100, 80)
    width, height = geometry.size(*scan)
    part = Box(column / 4, row / 4, 0.25, 0.25)
    size = (max(1, round(width / 4)), max(1, round(height / 4)))
    sample = Region(size, part, geometry, scan).sample_planes(chroma)
    middle = np.array([(part.left + 0.125) * width, (part.top + 0.125) * height, 1])
    wanted = np.clip((geometry.to_scan(*scan) @ middle) / 5 - 0.5, 0, [99, 79])
    got = sample[(size[1] - 1) // 2 : size[1] // 2 + 1, (size[0] - 1) // 2 : size[0] // 2 + 1].mean(axis=(0, 1))
    np.testing.assert_allclose(got, wanted, atol=0.5)


def test_straightened_by_known_angles() -> None:
    assert Geometry(angle=45).size(200, 200) == (141, 141)
    assert Geometry(angle=-30).size(1, 1) == (1, 1)
    assert Geometry(angle=5).size(300, 200) == Geometry(angle=-5).size(300, 200)
    assert Geometry(1, angle=5).size(300, 200) == Geometry(angle=5).size(200, 300)
    # clockwise: what is right of the middle in the scan goes down
    (_, middle), (_, right) = (Geometry(angle=10).from_scan(300, 200) @ [x, 100, 1] for x in (150, 250))
    assert right - middle == pytest.approx(100 * np.sin(np.radians(10)))


def test_a_straightened_edge_is_level() -> None:
    """A horizon that falls by 6 degrees to the right is level once turned back."""
    y, x = np.mgrid[:400, :600]
    falling = ((y - 200) > (x - 300) * np.tan(np.radians(6))).astype(np.uint8)[..., None] * np.uint8(255)
    level = Geometry(angle=-6).apply(falling)
    assert np.ptp((level[..., 0] > 127).argmax(axis=0)) <= 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"quarter_turns": 4},
        {"angle": 46.0},
        {"angle": float("nan")},
        {"crop": Box(0, 0, 0, 1)},
        {"crop": Box(0.6, 0, 0.5, 1)},
        {"crop": Box(-0.1, 0, 0.5, 1)},
    ],
)
def test_frames_that_are_none(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="no "):
        Geometry(**wrong)  # type: ignore[arg-type]


def test_a_frame_of_the_whole_is_no_frame() -> None:
    assert Geometry(crop=WHOLE) == AS_SCANNED
    assert Geometry(crop=[0.1, 0.2, 0.3, 0.4]).crop == Box(0.1, 0.2, 0.3, 0.4)  # type: ignore[arg-type]
