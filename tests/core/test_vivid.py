"""A brush for colour alone: what it takes away, what it makes livelier, and where it stops."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.color import rgb_to_lab
from core.colorize import Picture
from core.edit import Edit
from core.engine import EnginePool
from core.findings import Findings, find, missing, values
from core.models.store import trained_model
from core.monitor import IDLE
from core.region import Place, Region
from core.render import render
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, ref_to
from core.stages.vivid import Painted, Vivid
from core.strokes import Stroke

POOL = EnginePool(lambda: "cpu")
SIZE = 240
MIDDLE = Stroke.of([(0.3, 0.5), (0.7, 0.5)], 0.3, (SIZE, SIZE), spares=False)


@pytest.fixture(scope="module")
def scan() -> Picture:
    """Light above, dark below, with grain."""
    grey = np.where(np.arange(SIZE)[:, None] < 0.55 * SIZE, 170.0, 80.0) + np.zeros((SIZE, SIZE))
    noise = np.random.default_rng(0).normal(0, 4, grey.shape)
    return Picture((grey + noise).clip(0, 255).round().astype(np.uint8)[..., None])


def edit_of(*painted: Painted) -> Edit:
    colour = Colour(ref_to(trained_model("natural")))
    return Edit(colour=colour, vivid=Vivid(painted), adjustments=Adjustments(saturation=1.0))


def chroma(scan: Picture, edit: Edit, place: Place | None = None, have: Findings | None = None) -> np.ndarray:
    region = Region((SIZE, SIZE), scan=(SIZE, SIZE))
    found = values(find(scan, edit, have or {}, POOL, IDLE))
    pixels = scan.pixels
    if place is not None:
        region, pixels = region.cut(place), scan.part(place)
    return rgb_to_lab(render(pixels, scan.space, region, edit, found, depth=16))[..., 1:]


def test_free_it_changes_all_that_it_covers_by_its_factor(scan: Picture) -> None:
    before = chroma(scan, edit_of())
    for factor in (0.0, 0.5, 1.5):
        after = chroma(scan, edit_of(Painted(MIDDLE, factor, is_free=True)))
        inside = np.s_[100:140, 80:160]
        assert np.abs(after[inside] - factor * before[inside]).max() < 0.6, factor
        assert np.array_equal(after[:70], before[:70])


def test_within_edges_it_stops_at_what_is_of_another_lightness(scan: Picture) -> None:
    before, after = chroma(scan, edit_of()), chroma(scan, edit_of(Painted(MIDDLE, 0.0)))
    above, below = np.s_[100:125, 80:160], np.s_[140:150, 80:160]
    assert np.linalg.norm(after[above], axis=2).mean() < 0.1 * np.linalg.norm(before[above], axis=2).mean()
    assert np.abs(after[below] - before[below]).max() < 0.6


def test_a_part_is_as_in_the_whole(scan: Picture) -> None:
    edit = edit_of(Painted(MIDDLE, 0.2), Painted(replace(MIDDLE, size=0.1), 1.8, is_free=True))
    place = Place(70, 90, 100, 77)
    whole = chroma(scan, edit)[place.top : place.top + place.height, place.left : place.left + place.width]
    assert np.quantile(np.abs(whole - chroma(scan, edit, place)), 0.99) < 0.5


def test_strokes_that_were_there_are_not_looked_at_again(scan: Picture) -> None:
    first = Painted(MIDDLE, 0.2)
    found = find(scan, edit_of(first), {}, POOL, IDLE)
    both = edit_of(first, Painted(replace(MIDDLE, size=0.1), 1.8))
    again = find(scan, both, found, POOL, IDLE)
    assert missing(both, again) == {}
    assert np.array_equal(again["vivid"].value[0], found["vivid"].value[0])
    assert np.array_equal(again["colour"].value[0], found["colour"].value[0])
