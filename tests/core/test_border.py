"""Borders and margins that are there are found, those that are not are not, and neither changes the colours inside."""

import cv2
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from skimage import data

from core.border import find_frame
from core.color import lightness, luma
from core.colorize import Picture, Tiling, predict_chroma
from core.degradation import OldPrint, age
from core.engine import Engine
from core.frame import Frame, Lie
from core.geometry import Box, Geometry
from tests.made_scans import KINDS, scan_of

NAMES = ["astronaut", "coffee", "chelsea", "camera", "rocket"]
BARE = [*NAMES, "coins", "moon", "page", "clock", "text", "hubble_deep_field", "horse", "cell", "brick"]


def grey(name: str) -> np.ndarray:
    """A photograph of scikit-image's (h, w), 8 bits."""
    picture = getattr(data, name)()
    if picture.dtype == bool:
        return picture.astype(np.uint8) * 255
    return luma(picture[..., :3])[..., 0] if picture.ndim == 3 else picture


def bordered(picture: np.ndarray, sides: tuple[int, int, int, int], level: float, noise: float = 2.0) -> np.ndarray:
    """The picture inside a border, of left, top, right, bottom pixels, of a noisy ``level``."""
    left, top, right, bottom = sides
    laid = np.pad(picture.astype(float), ((top, bottom), (left, right)), constant_values=level)
    inside = np.pad(np.ones(picture.shape, bool), ((top, bottom), (left, right)))
    laid += np.where(inside, 0, np.random.default_rng(0).normal(0, noise, laid.shape))
    return np.clip(np.round(laid), 0, 255).astype(np.uint8)


def found(picture: np.ndarray) -> np.ndarray:
    """Left, top, right and bottom of the content, as shares."""
    box = find_frame(lightness(picture[..., None])).box
    return np.array([box.left, box.top, box.left + box.width, box.top + box.height])


@pytest.mark.parametrize("name", BARE)
def test_a_photo_without_a_border_is_left_whole(name: str) -> None:
    """Among them a launch at night, the moon, stars, printed pages and a black silhouette on white."""
    picture = grey(name)
    for turned in (picture, picture.T, picture[::-1]):
        assert find_frame(lightness(np.ascontiguousarray(turned)[..., None])) == Frame()


@settings(max_examples=40)
@given(
    name=st.sampled_from(NAMES),
    sides=st.tuples(*[st.integers(6, 70)] * 4),
    level=st.integers(0, 20) | st.integers(228, 255),
    noise=st.floats(0, 4),
)
def test_a_border_is_found_within_one_percent(
    name: str, sides: tuple[int, int, int, int], level: int, noise: float
) -> None:
    assume(name not in ("rocket", "astronaut") or level > 100)  # whose own edges are black in part
    picture = grey(name)
    laid = bordered(picture, sides, level, noise)
    height, width = laid.shape
    left, top, right, bottom = sides
    wanted = np.array([left / width, top / height, 1 - right / width, 1 - bottom / height])
    assert np.abs(found(laid) - wanted).max() <= 0.01


@pytest.mark.parametrize("name", ["coffee", "camera", "chelsea"])
def test_a_print_with_a_white_margin_on_a_black_lid(name: str) -> None:
    print_ = bordered(grey(name), (30, 40, 25, 35), 240)
    laid = bordered(print_, (20, 0, 60, 15), 8)
    height, width = laid.shape
    wanted = np.array([50 / width, 40 / height, 1 - 85 / width, 1 - 50 / height])
    assert np.abs(found(laid) - wanted).max() <= 0.01


@pytest.mark.parametrize("degrees", [-1.5, -0.4, 0.8, 2.0])
@pytest.mark.parametrize("level", [5, 245])
def test_a_border_askew_is_found_and_takes_nothing_of_the_picture(degrees: float, level: int) -> None:
    laid = bordered(grey("coffee"), (50, 60, 70, 50), level).astype(np.float32)
    height, width = laid.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    askew = cv2.warpAffine(laid, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)
    corners = turn @ np.array([[50, width - 70, 50, width - 70], [60, 60, height - 50, height - 50], [1, 1, 1, 1]])
    left, top = corners.min(axis=1) / [width, height]
    right, bottom = corners.max(axis=1) / [width, height]
    box = found(askew.astype(np.uint8))
    assert box[0] > 0
    assert box[3] < 1
    assert np.abs(box - [left, top, right, bottom]).max() <= 0.015


def test_deckle_edges() -> None:
    """Edges cut in waves, as of prints of the fifties, on black."""
    print_ = bordered(grey("chelsea"), (25, 25, 25, 25), 235)
    laid = bordered(print_, (40, 40, 40, 40), 10)
    height, width = laid.shape
    y, x = np.mgrid[:height, :width]
    for along, place in ((x, y), (y, x)):
        wave = 3 * np.abs(np.sin(along / 3.0))
        far = (height if place is y else width) - 41
        laid[(place >= 40) & (place < 40 + wave)] = 10
        laid[(place <= far) & (place > far - wave)] = 10
    wanted = np.array([65 / width, 65 / height, 1 - 65 / width, 1 - 65 / height])
    assert np.abs(found(laid) - wanted).max() <= 0.01


@pytest.mark.parametrize("seed", range(24))
def test_old_prints(seed: int) -> None:
    """Faded, grainy, scratched, dusty and sepia, with white, black and deckle borders, or without."""
    random = np.random.default_rng(seed)
    damage = OldPrint.random(random)
    picture = cv2.resize(data.coffee(), (900, 600), interpolation=cv2.INTER_AREA)
    seen = lightness(age(picture, damage, random))
    width = damage.border * 600
    wanted = np.array([width / 900, width / 600, 1 - width / 900, 1 - width / 600])
    frame = find_frame(seen)
    box = frame.box
    assert np.abs([box.left, box.top, box.left + box.width, box.top + box.height] - wanted).max() <= 0.01
    if not damage.border:
        assert frame == Frame()


@pytest.mark.parametrize("kind", KINDS)
def test_the_frame_of_made_scans(kind: str) -> None:
    """Pale skies, writing, stamps, deckle edges, lids, two pictures, ovals: within 1 % of the long side."""
    random = np.random.default_rng(7)
    for first, second in (("coffee", "chelsea"), ("camera", "coffee"), ("chelsea", "camera")):
        scan = scan_of(kind, [grey(first), grey(second)], random)
        frame = find_frame(lightness(scan.grey[..., None]))
        height, width = scan.grey.shape
        left, top, across, down = frame.box
        sides = np.array([left * width, top * height, (left + across) * width, (top + down) * height])
        assert frame.is_oval == scan.is_oval
        assert np.abs(sides - scan.sides).max() <= 0.01 * max(height, width)


def test_a_round_picture_in_black() -> None:
    """The retina, as an eye doctor's camera sees it."""
    frame = find_frame(lightness(grey("retina")[..., None]))
    assert frame.is_oval
    assert np.abs(np.array(frame.box) - [0, 0, 1, 1]).max() <= 0.015


def test_skies_snow_and_vignettes_are_no_borders() -> None:
    height, width = 400, 600
    y, x = np.mgrid[:height, :width].astype(np.float32)
    base = cv2.resize(grey("coffee"), (width, height)).astype(np.float32)
    soft = np.clip((y - 60) / 60, 0, 1)  # a night sky that brightens towards the horizon
    night = base * soft + 6 * (1 - soft)
    hills = np.where(y < 90 + 25 * np.sin(x / 70), 250, np.minimum(base, 150))  # white sky over hills
    horizon = np.where(y < 110, 252, np.minimum(base, 150))  # white sky over the sea, one straight line
    vignette = base * np.exp(-(((x - 300) / 220) ** 4) - ((y - 200) / 150) ** 4)
    for picture in (night, hills, horizon, vignette, 255 - 0 * base, 0 * base):
        assert find_frame(lightness(picture.astype(np.uint8)[..., None])) == Frame()


@pytest.mark.parametrize("size", [(1, 1), (3, 500), (40, 40), (500, 3)])
def test_any_shape(size: tuple[int, int]) -> None:
    assert find_frame(np.full(size, 3, np.float32)) == Frame()


@pytest.mark.parametrize("level", [8, 245])
def test_colours_inside_are_those_without_a_border_and_the_border_is_neutral(engine: Engine, level: int) -> None:
    picture = grey("coffee")
    tiling = Tiling(working_size=400, tile=256)
    plain = predict_chroma(Picture(cv2.resize(picture, (400, 267))[..., None]), engine, tiling)
    laid = bordered(picture, (60, 90, 45, 75), level)
    chroma = predict_chroma(Picture(laid[..., None]), engine, tiling)
    height, width = chroma.shape[:2]
    scale_x, scale_y = width / laid.shape[1], height / laid.shape[0]
    left, top = round(60 * scale_x), round(90 * scale_y)
    right, bottom = round((60 + 600) * scale_x), round((90 + 400) * scale_y)
    assert right - left == pytest.approx(400, abs=4)  # the picture itself, not the scan, has the working size
    inside = cv2.resize(chroma[top:bottom, left:right], (400, 267))[8:-8, 8:-8]
    assert np.abs(inside - plain[8:-8, 8:-8]).mean() < 0.8
    far = 6
    for margin in (chroma[: top - far], chroma[bottom + far :], chroma[:, : left - far], chroma[:, right + far :]):
        assert not margin.any()
    steps = np.abs(np.diff(chroma[:, left - 12 : left + 12], axis=1)).max(axis=(1, 2))
    edge = np.abs(chroma[top + 20 : bottom - 20, left + 8]).max(axis=1)
    assert (steps[top + 20 : bottom - 20] < 0.6 * edge + 2).all()  # fades over some pixels


@pytest.mark.parametrize("kind", ["oval mat", "round mat"])
def test_a_mat_is_neutral_and_changes_no_colour_inside(engine: Engine, kind: str) -> None:
    """Whatever the mat is like: the model does not see it."""
    scan = scan_of(kind, [grey("coffee")], np.random.default_rng(1))
    height, width = scan.grey.shape
    frame = find_frame(lightness(scan.grey[..., None]))
    outside = frame.mask(height, width) == 0
    tiling = Tiling(working_size=400, tile=256)
    mask = frame.mask(400, 400)
    far, deep = cv2.blur(mask, (15, 15)) == 0, cv2.erode(mask, np.ones((15, 15))) == 1
    seen = []
    for level in (8, 245):
        laid = np.where(outside, np.uint8(level), scan.grey)
        chroma = predict_chroma(Picture(np.ascontiguousarray(laid[..., None])), engine, tiling)
        seen.append(cv2.resize(np.ascontiguousarray(chroma), (400, 400), interpolation=cv2.INTER_AREA))
        assert not seen[-1][far].any()
    assert np.abs(seen[0][deep] - seen[1][deep]).mean() < 0.8
    assert np.abs(seen[0][deep]).mean() > 1


def test_a_frame_that_was_said_is_taken(engine: Engine) -> None:
    """In place of the one that is found; the whole scan means that there is no margin."""
    scan, tiling = Picture(bordered(grey("coffee"), (60, 60, 60, 60), 245)[..., None]), Tiling(working_size=256)
    said = predict_chroma(scan, engine, tiling, lie=Lie(frame=Frame(Box(0.5, 0.25, 0.25, 0.5))))
    mask = Frame(Box(0.5, 0.25, 0.25, 0.5)).mask(*said.shape[:2])
    assert not said[cv2.blur(mask, (21, 21)) == 0].any()
    assert np.abs(said[mask == 1]).mean() > 1
    assert predict_chroma(scan, engine, tiling, lie=Lie(frame=Frame()))[:4].any()
    assert not predict_chroma(scan, engine, tiling)[:4].any()


def test_upside_down_scans_are_seen_upright(engine: Engine, colour_photo: np.ndarray) -> None:
    """The chroma of a turned scan, told of its geometry, is the turned chroma of the upright one."""
    upright, tiling = luma(colour_photo), Tiling(working_size=256)
    wanted = predict_chroma(Picture(upright), engine, tiling)
    for geometry in (Geometry(2), Geometry(1), Geometry(3, True)):
        lying = np.ascontiguousarray(geometry.inverse_orientation().apply(upright))
        chroma = predict_chroma(Picture(lying), engine, tiling, lie=Lie(Geometry(*_of(geometry), angle=3.0)))
        np.testing.assert_allclose(geometry.apply(chroma), wanted, atol=1.0)
    blind = predict_chroma(Picture(np.ascontiguousarray(Geometry(2).apply(upright))), engine, tiling)
    assert np.abs(Geometry(2).apply(blind) - wanted).mean() > 1.0


def _of(geometry: Geometry) -> tuple[int, bool]:
    return geometry.quarter_turns, geometry.flipped


@pytest.mark.parametrize("turning", [Geometry(turns, flipped) for turns in range(4) for flipped in (False, True)])
def test_a_frame_is_turned_with_its_scan(turning: Geometry) -> None:
    frame = Frame(Box(0.25, 0.125, 0.5, 0.375), True)
    turned = frame.turned(turning)
    mask = turning.apply(frame.mask(160, 240)[..., None])[..., 0]
    np.testing.assert_array_equal(turned.mask(*mask.shape), mask)
    assert turned.turned(turning.inverse_orientation()) == frame


@pytest.mark.parametrize("box", [(0, 0, 1.1, 1), (-0.1, 0, 1, 1), (0, 0.5, 1, 0), (0, 0, 1, float("nan"))])
def test_a_frame_lies_in_its_scan(box: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="no part of a scan"):
        Frame(Box(*box))
