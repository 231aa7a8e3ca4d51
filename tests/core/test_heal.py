"""Strokes of a brush: where they lie, what they heal, what they spare, and what is kept from stroke to stroke."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skimage import data

from core.colorize import Picture
from core.edit import Edit, from_plain, to_plain
from core.engine import EnginePool
from core.findings import find, values
from core.geometry import Box, Geometry
from core.monitor import IDLE
from core.painted import mask_of
from core.region import Place, Region
from core.render import render
from core.stages.heal import Heal
from core.stages.repair import Mask, Repair
from core.strokes import Stroke

POOL = EnginePool(lambda: "cpu")
SCRATCH = Stroke.of([(0.3, 0.1), (0.4, 0.5), (0.35, 0.9)], 0.03, (512, 512), spares=False)


@dataclass(frozen=True)
class Counting(Picture):
    """A picture that counts how often a part of it is looked at."""

    looks: list[Place] = field(default_factory=list)

    def part(self, place: Place) -> np.ndarray:
        self.looks.append(place)
        return super().part(place)


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    return np.asarray(data.camera())[..., None]


@pytest.fixture(scope="module")
def scratched(photo: np.ndarray) -> np.ndarray:
    alpha = replace(SCRATCH, size=0.015).drawn(Region((512, 512), scan=(512, 512)))
    return np.round(photo + alpha[..., None] * (255.0 - photo)).astype(np.uint8)


def made(scan: Picture, edit: Edit, region: Region | None = None) -> np.ndarray:
    found = values(find(scan, edit, {}, POOL, IDLE))
    region = region or Region((scan.width, scan.height), scan=(scan.width, scan.height))
    return render(region.sample(scan.pixels, cv2.INTER_AREA), scan.space, region, edit, found)


def error(first: np.ndarray, second: np.ndarray, where: np.ndarray) -> float:
    return float(np.abs(first[..., 0].astype(float) - second[..., 0])[where].mean())


@settings(max_examples=40, deadline=None)
@given(
    quarter_turns=st.integers(0, 3),
    is_mirrored=st.booleans(),
    angle=st.floats(-10, 10),
    left=st.floats(0, 0.4),
    top=st.floats(0, 0.4),
)
def test_a_stroke_stays_where_it_was_drawn(
    quarter_turns: int, is_mirrored: bool, angle: float, left: float, top: float
) -> None:
    scan = 300, 200
    stroke = Stroke.of([(0.2, 0.3), (0.5, 0.4), (0.6, 0.8)], 0.05, scan, spares=False)
    whole = stroke.drawn(Region(scan, scan=scan))
    geometry = Geometry(quarter_turns, is_mirrored, angle, Box(left, top, 0.5, 0.5))
    region = Region(geometry.size(*scan), geometry=geometry, scan=scan)
    drawn, sampled = stroke.drawn(region), region.sample(whole)
    assert np.abs(drawn - sampled).mean() < 0.02
    place = stroke.place(region)
    if place is None:
        assert not drawn.any()
    else:
        inside = drawn[place.top : place.top + place.height, place.left : place.left + place.width]
        assert np.count_nonzero(inside) == np.count_nonzero(drawn)
        np.testing.assert_allclose(stroke.drawn(region.cut(place)), inside, atol=0.26)


def test_few_points_say_as_much() -> None:
    points = [(0.1 + 0.001 * step, 0.5) for step in range(500)]
    assert Stroke.of(points, 0.02, (1000, 800), spares=True) == Stroke(((0.1, 0.5), (0.599, 0.5)), 0.02, True)
    assert Stroke.of([(0.5, 0.5)] * 3, 0.02, (1000, 800), spares=False).points == ((0.5, 0.5),)


def test_what_is_covered_is_healed_and_nothing_else_changes(photo: np.ndarray, scratched: np.ndarray) -> None:
    region = Region((512, 512), scan=(512, 512))
    healed = made(Picture(scratched), Edit(heal=Heal((SCRATCH,))))
    covered = SCRATCH.drawn(region)
    assert error(healed, photo, covered == 1) < 0.25 * error(scratched, photo, covered == 1)
    np.testing.assert_array_equal(healed[covered == 0], np.repeat(scratched, 3, -1)[covered == 0])


def test_it_is_the_same_at_every_size_and_turned(photo: np.ndarray, scratched: np.ndarray) -> None:
    scan, edit = Picture(scratched), Edit(heal=Heal((SCRATCH,)))
    whole = made(scan, edit)
    half = made(scan, edit, Region((256, 256), scan=(512, 512)))
    assert np.abs(half.astype(float) - cv2.resize(whole, (256, 256), interpolation=cv2.INTER_AREA)).mean() < 1
    geometry = Geometry(1, crop=Box(0.1, 0.2, 0.5, 0.5))
    turned = made(scan, replace(edit, geometry=geometry), Region((256, 256), geometry=geometry, scan=(512, 512)))
    np.testing.assert_allclose(turned, geometry.apply(whole), atol=4)


def test_colours_are_healed_too() -> None:
    photo = np.asarray(data.astronaut())
    alpha = replace(SCRATCH, size=0.015).drawn(Region((512, 512), scan=(512, 512)))[..., None]
    scratched = np.round(photo + alpha * ((0, 255, 0) - photo.astype(float))).astype(np.uint8)
    healed = made(Picture(scratched), Edit(heal=Heal((SCRATCH,))))
    before, after = (np.abs(each.astype(float) - photo)[alpha[..., 0] > 0.5].mean() for each in (scratched, healed))
    assert after < 0.4 * before


def test_what_is_spared_is_as_it_was_scanned_and_the_last_stroke_wins(
    photo: np.ndarray, scratched: np.ndarray, tmp_path
) -> None:
    mask = np.zeros((512, 512), np.uint8)
    cv2.line(mask, (0, 256), (511, 256), 255, 5)
    cv2.imwrite(str(tmp_path / "m.png"), mask)
    repair = Repair(mask=Mask.of(tmp_path / "m.png"))
    spare = Stroke.of([(0.6, 0.5)], 0.1, (512, 512), spares=True)
    inside = spare.drawn(Region((512, 512), scan=(512, 512))) == 1
    scan, own = Picture(scratched), np.repeat(scratched, 3, -1)
    assert (made(scan, Edit(repair=repair)) != own)[inside].any()
    np.testing.assert_array_equal(made(scan, Edit(repair=repair, heal=Heal((spare,))))[inside], own[inside])
    again = Heal((SCRATCH, replace(SCRATCH, spares=True, size=0.06)))
    np.testing.assert_array_equal(made(scan, Edit(heal=again)), own)
    healed = made(scan, Edit(heal=Heal((*again.strokes, SCRATCH))))
    assert error(healed, photo, SCRATCH.drawn(Region((512, 512), scan=(512, 512))) == 1) < 25


def test_only_new_strokes_are_looked_at(scratched: np.ndarray) -> None:
    scan = Counting(scratched)
    dots = [Stroke.of([(0.1 * place, 0.5)], 0.02, (512, 512), spares=False) for place in range(1, 6)]
    found = find(scan, Edit(heal=Heal(tuple(dots[:3]))), {}, POOL, IDLE)
    assert len(scan.looks) == 3
    more = find(scan, Edit(heal=Heal(tuple(dots))), found, POOL, IDLE)
    assert len(scan.looks) == 5
    fewer = find(scan, Edit(heal=Heal((dots[0], dots[3]))), more, POOL, IDLE)
    assert len(scan.looks) == 6
    for first, second in zip(fewer["heal"].value, (more["heal"].value[0], more["heal"].value[3]), strict=True):
        np.testing.assert_array_equal(first, second)


def test_a_mask_names_what_was_healed_and_not_what_was_spared(scratched: np.ndarray) -> None:
    edit = Edit(heal=Heal((SCRATCH, replace(SCRATCH, points=((0.35, 0.5), (0.35, 2.0)), size=0.3, spares=True))))
    mask = mask_of((512, 512), edit, values(find(Picture(scratched), edit, {}, POOL, IDLE)))
    drawn = SCRATCH.drawn(Region((512, 512), scan=(512, 512))) > 0.5
    assert not mask[300:].any()
    assert np.mean((mask[:150] > 0) == drawn[:150]) > 0.98


def test_strokes_are_read_back_and_bad_ones_are_left_out() -> None:
    edit = Edit(heal=Heal((SCRATCH,)))
    assert from_plain(to_plain(edit)) == edit
    plain = to_plain(edit)
    for bad in ({"points": []}, {"points": [[float("nan"), 0]]}, {"points": [[0, 1e9]]}, {"size": 0}):
        plain["heal"]["strokes"][0] = {**to_plain(edit)["heal"]["strokes"][0], **bad}
        assert from_plain(plain).heal == Heal()
