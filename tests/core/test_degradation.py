"""Each kind of damage does what its parameter says, alone; together they are repeatable and move no pixel."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core.color import lightness, luma, rgb_to_lab
from core.degradation import OldPrint, age, for_evaluation

PICTURES = st.tuples(st.integers(1, 40), st.integers(1, 40)).flatmap(lambda size: arrays(np.uint8, (*size, 3)))
MID = np.full((128, 128, 3), 128, np.uint8)


def aged(colour: np.ndarray, print_: OldPrint, seed: int = 0) -> np.ndarray:
    return age(colour, print_, np.random.default_rng(seed))


def flat(*rgb: int) -> np.ndarray:
    return np.full((4, 4, 3), rgb, np.uint8)


@given(PICTURES)
def test_no_damage_is_the_plain_grey_picture(colour: np.ndarray) -> None:
    np.testing.assert_array_equal(aged(colour, OldPrint()), luma(colour))


@given(PICTURES, st.integers(0, 2**32), st.floats(0, 2), st.booleans())
def test_any_print_has_the_photos_shape_and_comes_out_twice_the_same(
    colour: np.ndarray, seed: int, strength: float, crop: bool
) -> None:
    def once() -> tuple[OldPrint, np.ndarray]:
        random = np.random.default_rng(seed)
        drawn = OldPrint.random(random, strength, crop=crop)
        return drawn, age(colour, drawn, random)

    before = colour.copy()
    drawn, first = once()
    assert first.dtype == np.uint8
    assert first.shape == (*colour.shape[:2], 3 if drawn.sepia else 1)
    assert once()[0] == drawn
    np.testing.assert_array_equal(once()[1], first)
    np.testing.assert_array_equal(colour, before)
    if crop:
        assert (drawn.sepia, drawn.border, drawn.deckle) == (0, 0, False)


@given(st.integers(0, 2**32), st.floats(0, 4))
def test_drawn_parameters_stay_in_their_ranges(seed: int, strength: float) -> None:
    drawn = OldPrint.random(np.random.default_rng(seed), strength)
    assert 0 <= drawn.orthochromatic <= 1
    assert 0 <= drawn.sepia <= 1
    assert 0 <= drawn.black <= 0.4 < 0.6 <= drawn.white <= 1
    assert 0 <= drawn.border <= 0.2
    assert drawn.jpeg is None or 20 <= drawn.jpeg <= 100
    assert min(drawn.blur, drawn.grain, drawn.grain_size, drawn.scratches, drawn.dust) >= 0
    if strength <= 1:
        assert 0.69 <= drawn.gamma <= 1.41
        assert drawn.grain <= 0.04


@given(st.integers(0, 2**32))
def test_a_print_of_no_strength_has_no_damage(seed: int) -> None:
    assert OldPrint.random(np.random.default_rng(seed), 0.0, crop=True) == OldPrint()
    code = OldPrint.random(np.random.default_rng(seed), 0.0).border_code
    assert OldPrint.random(np.random.default_rng(seed), 0.0) == OldPrint(border_code=code)


def test_orthochromatic_film_is_blind_to_red_and_keeps_greys() -> None:
    ortho = OldPrint(orthochromatic=1.0)
    assert aged(flat(255, 0, 0), ortho).max() == 0
    assert aged(flat(0, 0, 255), ortho).min() > luma(flat(0, 0, 255)).min() + 100
    # half of the light of white: sRGB code 188
    assert aged(flat(0, 255, 0), ortho).mean() == pytest.approx(188, abs=1)
    for share in (0.3, 1.0):
        np.testing.assert_array_equal(aged(MID, OldPrint(orthochromatic=share)), luma(MID))
    reds = [aged(flat(200, 40, 30), OldPrint(orthochromatic=share)).mean() for share in (0.0, 0.5, 1.0)]
    assert reds == sorted(reds, reverse=True)


@given(st.floats(0, 0.4), st.floats(0.6, 1))
def test_fade_lifts_black_and_lowers_white(black: float, white: float) -> None:
    faded = OldPrint(black=black, white=white)
    assert aged(flat(0, 0, 0), faded).mean() == pytest.approx(255 * black, abs=0.51)
    assert aged(flat(255, 255, 255), faded).mean() == pytest.approx(255 * white, abs=0.51)


def test_gamma_moves_the_middle_and_neither_end() -> None:
    dark = OldPrint(gamma=1.4)
    assert aged(MID, dark).mean() == pytest.approx(255 * (128 / 255) ** 1.4, abs=0.51)
    assert aged(flat(0, 0, 0), dark).max() == 0
    assert aged(flat(255, 255, 255), dark).min() == 255


@pytest.mark.parametrize("size", [0.0, 1.0, 2.0])
def test_grain_has_the_deviation_that_was_asked_for_at_any_size(size: float) -> None:
    noise = aged(MID, OldPrint(grain=0.05, grain_size=size)).astype(float) - 128
    assert noise.std() == pytest.approx(0.05 * 255, rel=0.1)
    neighbours = np.corrcoef(noise[:, 1:].ravel(), noise[:, :-1].ravel())[0, 1]
    # of white noise seen through a Gaussian of that deviation
    assert neighbours == pytest.approx(np.exp(-1 / (4 * size**2)) if size else 0.0, abs=0.1)


def test_blur_spreads_an_edge_by_its_deviation() -> None:
    edge = np.zeros((32, 64, 3), np.uint8)
    edge[:, 32:] = 255
    profile = np.diff(aged(edge, OldPrint(blur=3.0))[16, :, 0].astype(float))
    places = np.arange(len(profile))
    mean = np.average(places, weights=profile)
    assert np.sqrt(np.average((places - mean) ** 2, weights=profile)) == pytest.approx(3.0, rel=0.05)


def test_scratches_are_long_and_dust_is_small() -> None:
    def marks(print_: OldPrint) -> list[np.ndarray]:
        changed = (aged(MID, print_) != 128)[..., 0].astype(np.uint8)
        count, _, stats, _ = cv2.connectedComponentsWithStats(changed, connectivity=8)
        return [stats[index] for index in range(1, count)]

    (scratch,) = marks(OldPrint(scratches=1))
    assert max(scratch[2:4]) > 25
    assert scratch[cv2.CC_STAT_AREA] < 4 * max(scratch[2:4])
    specks = marks(OldPrint(dust=20))
    assert 14 <= len(specks) <= 20
    assert max(max(speck[2:4]) for speck in specks) <= 8


def test_a_border_covers_the_margin_and_moves_nothing(colour_photo: np.ndarray) -> None:
    plain = luma(colour_photo)
    framed = aged(colour_photo, OldPrint(border=0.1, border_code=240))
    inside = np.s_[52:-52, 52:-52]
    np.testing.assert_array_equal(framed[inside], plain[inside])
    assert (framed[:51] == 240).all()
    assert (framed[:, -51:] == 240).all()
    cut = aged(colour_photo, OldPrint(border=0.1, border_code=240, deckle=True))
    np.testing.assert_array_equal(cut[inside], plain[inside])
    assert (cut[0] == 0).mean() > 0.1
    assert (cut[22:50, 60:-60] == 240).all()


def test_sepia_is_brown_and_keeps_the_lightness(colour_photo: np.ndarray) -> None:
    plain, brown = luma(colour_photo), aged(colour_photo, OldPrint(sepia=1.0))
    assert brown.shape == colour_photo.shape
    assert np.abs(lightness(brown) - lightness(plain)).max() < 0.6
    ab = rgb_to_lab(aged(MID, OldPrint(sepia=0.5)))[0, 0, 1:]
    assert ab == pytest.approx((4.5, 12.0), abs=0.8)


@pytest.mark.parametrize("sepia", [0.0, 1.0])
def test_jpeg_of_less_quality_is_further_off(colour_photo: np.ndarray, sepia: float) -> None:
    clean = OldPrint(sepia=sepia)
    errors = [
        np.abs(aged(colour_photo, replace(clean, jpeg=quality)).astype(int) - aged(colour_photo, clean)).mean()
        for quality in (95, 50, 20)
    ]
    assert 0 < errors[0] < errors[1] < errors[2] < 8


def test_evaluation_ages_a_photo_by_its_name_alone() -> None:
    drawn, random = for_evaluation("beach.jpg")
    again, dice = for_evaluation("beach.jpg")
    assert drawn == again
    assert random.random() == dice.random()
    assert len({for_evaluation(f"{index}.jpg")[0] for index in range(50)}) == 50
