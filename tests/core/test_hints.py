"""Hints: what files say, where they lie, and what the picture makes of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from skimage import data

from core import findings
from core.color import luma, rgb_to_lab
from core.colorize import Picture
from core.edit import Edit
from core.engine import EnginePool
from core.errors import AutochromeError
from core.findings import Findings, find, values
from core.frame import Frame
from core.geometry import Box, Geometry
from core.hints import DOTS, Hint, HintFiles, ab_of, read
from core.models.store import trained_model
from core.monitor import IDLE
from core.region import Region
from core.render import render
from core.spreading import discs
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, Mixture, ModelRef, ref_to
from core.stages.hints import Hints
from core.suggestions import APART, likeliest, other_colours, suggest

POOL = EnginePool(lambda: "cpu")
JACKET = Hint(((0.30, 0.85),), (-35.0, 30.0), 0.02)  # of the astronaut, in the scan below


@dataclass(frozen=True)
class Counting(Picture):
    """A picture that counts how often it is looked at."""

    looks: list[int] = field(default_factory=list)

    def shrunk(self, width: int, height: int) -> np.ndarray:
        self.looks.append(width)
        return super().shrunk(width, height)


@pytest.fixture(scope="module")
def scan() -> Picture:
    return Picture(luma(cv2.resize(data.astronaut(), (320, 320), interpolation=cv2.INTER_AREA)))


def edit_of(*hints: Hint, model: ModelRef | Mixture | None = None, **other: object) -> Edit:
    colour = Colour(model or ref_to(trained_model("natural")))
    return replace(Edit(colour=colour, hints=Hints(hints)), **other)


def shown(scan: Picture, edit: Edit, have: Findings = {}) -> np.ndarray:  # noqa: B006 -- nothing is written to it
    """Chroma (h, w, 2) of the picture as it lies in the scan."""
    region = Region((scan.width, scan.height), scan=(scan.width, scan.height))
    found = values(find(scan, edit, have, POOL, IDLE))
    return rgb_to_lab(render(scan.pixels, scan.space, region, replace(edit, geometry=Geometry()), found))[..., 1:]


def at(ab: np.ndarray, hint: Hint) -> np.ndarray:
    height, width = ab.shape[:2]
    ((x, y),) = hint.points
    return ab[int(y * height) - 1 : int(y * height) + 2, int(x * width) - 1 : int(x * width) + 2].mean(axis=(0, 1))


def test_a_hint_gives_its_place_its_colour_whatever_the_saturation(scan: Picture) -> None:
    before = shown(scan, edit_of())
    for saturation in (0.0, 1.0, 1.4):
        ab = at(shown(scan, edit_of(JACKET, adjustments=Adjustments(saturation=saturation))), JACKET)
        assert np.linalg.norm(ab - JACKET.ab) < 0.25 * np.linalg.norm(at(before, JACKET) - JACKET.ab), saturation


def test_what_is_far_and_unlike_stays(scan: Picture) -> None:
    apart = np.linalg.norm(shown(scan, edit_of(JACKET)) - shown(scan, edit_of()), axis=2)
    assert apart[:60, 260:].mean() < 3 < apart[250:290, 70:110].mean()  # a corner of the sky; the jacket


def test_hints_that_are_off_or_keep_what_is_there_change_nothing(scan: Picture) -> None:
    before = shown(scan, edit_of())
    assert np.array_equal(shown(scan, edit_of(replace(JACKET, is_on=False))), before)
    kept = shown(scan, edit_of(replace(JACKET, ab=None), adjustments=Adjustments(saturation=1.0)))
    plain = shown(scan, edit_of(adjustments=Adjustments(saturation=1.0)))
    assert np.linalg.norm(kept - plain, axis=2).mean() < 1.5


def test_strength_is_a_share_of_the_way(scan: Picture) -> None:
    one = Adjustments(saturation=1.0)
    none, half, full = (
        at(shown(scan, edit_of(replace(JACKET, strength=share), adjustments=one)), JACKET) for share in (0.0, 0.5, 1.0)
    )
    assert 0.3 < np.linalg.norm(half - none) / np.linalg.norm(full - none) < 0.7


@pytest.mark.parametrize("model", [ModelRef("cnn4", "1"), Mixture(ModelRef("natural"), ModelRef("cnn4"), 0.5)])
def test_any_model_takes_hints(scan: Picture, model: ModelRef | Mixture) -> None:
    ab = at(shown(scan, edit_of(JACKET, model=model, adjustments=Adjustments(saturation=1.0))), JACKET)
    assert np.linalg.norm(ab - JACKET.ab) < 15


def test_a_turned_photo_takes_hints_where_they_lie_in_the_scan(scan: Picture) -> None:
    turned = Picture(np.ascontiguousarray(np.rot90(scan.pixels)))  # counterclockwise: x, y → y, 1 - x
    ((x, y),) = JACKET.points
    hint = replace(JACKET, points=((y, 1 - x),))
    straight = shown(scan, edit_of(JACKET))
    upright = np.rot90(shown(turned, edit_of(hint, geometry=Geometry(quarter_turns=1))), -1)
    assert np.linalg.norm(straight - upright, axis=2).mean() < 1.0


def test_margins_stay_without_colour(scan: Picture) -> None:
    paper = Picture(np.pad(scan.pixels, ((80, 80), (80, 80), (0, 0)), constant_values=245))
    frame = Frame(Box(80 / 480, 80 / 480, 320 / 480, 320 / 480))
    hint = replace(JACKET, points=(((80 + 0.3 * 320) / 480, (80 + 0.85 * 320) / 480),))
    ab = shown(paper, edit_of(hint, frame=frame))
    assert np.abs(ab[:70]).max() < 1 > np.abs(ab[:, 410:]).max()
    assert np.linalg.norm(at(ab, hint) - JACKET.ab) < 15


def test_the_picture_is_looked_at_once_for_all_hints(scan: Picture) -> None:
    seen = Counting(scan.pixels)
    found = find(seen, edit_of(JACKET), {}, POOL, IDLE)
    looks = len(seen.looks)
    moved = edit_of(replace(JACKET, ab=(20.0, 20.0)), replace(JACKET, points=((0.6, 0.2),)))
    again = find(seen, moved, found, POOL, IDLE)
    assert len(seen.looks) == looks
    assert findings.missing(moved, again) == {}
    fresh = find(seen, moved, {}, POOL, IDLE)
    assert np.allclose(again["hints"].value[-1], fresh["hints"].value[-1], atol=0.3)


def test_nothing_of_hints_is_left_in_an_edit_without_colour(scan: Picture) -> None:
    edit = replace(edit_of(JACKET), colour=None)
    assert find(scan, edit, {}, POOL, IDLE) == {}
    assert np.abs(shown(scan, edit)).max() < 0.5


@given(
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=5),
    st.floats(0.001, 0.5),
    st.integers(1, 5000),
    st.integers(1, 5000),
)
def test_dots_follow_a_stroke(points: list[tuple[float, float]], radius: float, width: int, height: int) -> None:
    dots = Hint(tuple(points), (0.0, 0.0), radius).dots((width, height))
    assert 1 <= len(dots) <= DOTS
    assert np.allclose(dots[0], points[0], atol=1e-6)
    assert dots.min() >= 0
    assert dots.max() <= 1


@given(st.floats(0, 20), st.floats(0, 12), st.floats(0, 8))
def test_discs_cover_at_least_a_part_of_a_pixel(x: float, y: float, radius: float) -> None:
    (disc,) = discs(np.array([[x, y]]), radius, 12, 20)
    assert disc.max() > 0.2
    assert disc.max() <= 1


def test_likely_colours_are_apart_and_their_shares_fall() -> None:
    logits = np.random.default_rng(0).normal(0, 3, 260).astype(np.float32)
    found = likeliest(logits, 9)
    shares = [share for _, share in found]
    assert len(found) == 9
    assert shares == sorted(shares, reverse=True)
    assert 0 < sum(shares) <= 1


def test_suggestions_sharpen_as_hints_are_given(scan: Picture) -> None:
    found = find(scan, edit_of(), {}, POOL, IDLE)
    near = 0.32, 0.87
    before = suggest(scan, edit_of(), found, near, 5, POOL, IDLE)
    after = suggest(scan, edit_of(JACKET), found, near, 5, POOL, IDLE)
    first, second = (np.linalg.norm(np.subtract(likely[0].ab, JACKET.ab)) for likely in (before, after))
    assert second < min(first, 20)


def written(folder: Path, name: str, *hints: object) -> Path:
    file = folder / name
    file.write_text(json.dumps({"hints": list(hints)}), "utf-8")
    return file


def test_a_file_says_hints(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        "a.hints.json",
        {"x": 0.42, "y": 0.31, "radius": 0.02, "ab": [18, 22]},
        {"x": 0, "y": 1, "color": "#a0522d", "strength": 0.5},
    )
    first, second = read(file)
    assert first == Hint(((0.42, 0.31),), (18.0, 22.0), 0.02)
    assert second == Hint(((0.0, 1.0),), ab_of("#a0522d"), strength=0.5)
    assert np.allclose(ab_of("#a0522d"), rgb_to_lab(np.array([[[0xA0, 0x52, 0x2D]]], np.uint8))[0, 0, 1:], atol=0.01)


@pytest.mark.parametrize(
    ("hint", "why"),
    [
        ({"x": 1.2, "y": 0, "ab": [0, 0]}, "hint 1: x"),
        ({"x": 0.5, "y": -0.1, "ab": [0, 0]}, "hint 1: y"),
        ({"x": "left", "y": 0, "ab": [0, 0]}, "hint 1: x"),
        ({"x": float("nan"), "y": 0, "ab": [0, 0]}, "hint 1: x"),
        ({"x": 0.5, "y": 0.5, "ab": [1e9, 0]}, "hint 1: ab"),
        ({"x": 0.5, "y": 0.5}, "ab or color"),
        ({"x": 0.5, "y": 0.5, "ab": [0, 0], "color": "#ffffff"}, "ab or color"),
        ({"x": 0.5, "y": 0.5, "color": "brown"}, "brown"),
        ({"x": 0.5, "y": 0.5, "ab": [0, 0], "radius": 0}, "radius"),
        ({"x": 0.5, "y": 0.5, "ab": [0, 0], "strenght": 1}, "strenght"),
        (7, "hint 1"),
    ],
)
def test_a_hint_that_makes_no_sense_is_named(tmp_path: Path, hint: object, why: str) -> None:
    file = written(tmp_path, "a.hints.json", hint)
    with pytest.raises(AutochromeError, match=why) as error:
        read(file)
    assert str(file) in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"hints": 3}', '{"hints": [], "more": 1}', "[" * 100_000, "\ud800"])
def test_a_file_that_says_no_hints_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.hints.json"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(AutochromeError) as error:
        read(file)
    assert str(file) in str(error.value)


def test_a_folder_has_the_hints_of_each_photo(tmp_path: Path) -> None:
    written(tmp_path, "grandma.jpg.hints.json", {"x": 0.5, "y": 0.5, "ab": [1, 2]})
    files = HintFiles(tmp_path)
    assert files.of(Path("scans/grandma.jpg")) == (Hint(((0.5, 0.5),), (1.0, 2.0)),)
    assert files.of(Path("scans/grandpa.jpg")) == ()
    files.check([Path("scans/grandma.jpg"), Path("scans/grandpa.jpg")])
    with pytest.raises(AutochromeError, match=r"grandma\.jpg\.hints\.json"):
        files.check([Path("scans/grandpa.jpg")])


def test_a_file_has_the_hints_of_one_photo(tmp_path: Path) -> None:
    files = HintFiles(written(tmp_path, "one.json", {"x": 0.5, "y": 0.5, "ab": [1, 2]}))
    files.check([Path("a.jpg")])
    with pytest.raises(AutochromeError, match="folder"):
        files.check([Path("a.jpg"), Path("b.jpg")])
    with pytest.raises(AutochromeError, match="cannot be read"):
        HintFiles(tmp_path / "none.json").check([Path("a.jpg")])


def test_other_colours_of_the_whole_differ_and_are_ones_that_the_network_holds_for_likely(scan: Picture) -> None:
    edit = edit_of()
    before = find(scan, edit, {}, POOL, IDLE)
    ways = other_colours(scan, edit, before, 4, POOL, IDLE)
    assert len(ways) == 4
    first = [way[0] for way in ways]
    assert len({hint.points for hint in first}) < 4  # one place has several colours
    for number, hint in enumerate(first):
        for other in first[:number]:
            assert hint.points != other.points or np.hypot(*np.subtract(hint.ab, other.ab)) > APART / 2
    drawn = [shown(scan, edit_of(*way)) for way in ((), *ways)]
    for number, one in enumerate(drawn):
        for other in drawn[:number]:
            assert np.linalg.norm(one - other, axis=2).mean() > 1.0
