"""One record of what was decided: hashable, one JSON form, read forgivingly, and the same in all that keeps it."""

import json
from dataclasses import asdict, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.back import Back
from core.colorize import Tiling
from core.controls import controls_of
from core.edit import Edit, from_plain, to_json, to_plain
from core.film import Film
from core.findings import keys
from core.frame import Frame
from core.geometry import Box, Geometry
from core.hints import Hint
from core.part import Part
from core.photo.captions import Caption
from core.quad import Quad
from core.saving import record
from core.stages import STAGES
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, Mixture, ModelRef
from core.stages.detail import Detail
from core.stages.enlarge import Enlarge
from core.stages.faces import Faces
from core.stages.fade import Fade
from core.stages.heal import Heal
from core.stages.hints import Hints
from core.stages.light import Light
from core.stages.negative import Negative
from core.stages.repair import Mask, Repair
from core.stages.vivid import Painted, Vivid
from core.strokes import Stroke

FULL = Edit(
    part=Quad(((0.1, 0.1), (0.8, 0.2), (0.9, 0.9), (0.2, 0.8)), 1.4, 0.02, 2),
    prints=(Part(0.6, 0.7, 0.2, 0.3, 5.0, 3),),
    geometry=Geometry(1, True, 2.5, Box(0.1, 0.2, 0.5, 0.6)),
    frame=Frame(Box(0.1, 0.2, 0.5, 0.6), True),
    colour=Colour(Mixture(ModelRef("natural", "4"), ModelRef("mine", "1"), 0.25), Tiling(512, 128, 32, False, False)),
    light=Light(0.8),
    negative=Negative(Film.GREY),
    repair=Repair(0.6, Mask("mask.png", "digest"), ModelRef("scratches", "1"), ModelRef("lama", "2")),
    heal=Heal((Stroke(((0.1, 0.2), (0.3, 0.4)), 0.02, True),), ModelRef("lama", "2")),
    fade=Fade(0.7, 0.1, -0.2, 0.3),
    detail=Detail(0.5, 0.4, 2.5, ModelRef("scunet", "3")),
    faces=Faces(0.4, ((0.3, 0.4),)),
    hints=Hints((Hint(((0.1, 0.2),), (30.0, -20.0), 0.02, 0.5, False),)),
    vivid=Vivid((Painted(Stroke(((0.1, 0.2),), 0.02), 0.5, True),)),
    adjustments=Adjustments(1.7, 0.9, 0.2, -0.3),
    enlarge=Enlarge(3.0, 0.8),
    caption=Caption("Anna", "By the lake", ("Anna", "Karl"), "about 1931", "Görlitz"),
    back=Back("/scans/back.tif", 1, Geometry(3)),
)
"""An edit in which nothing is as in a new one."""
shares = st.floats(0.1, 0.45)
boxes = st.builds(Box, shares, shares, shares, shares)
points = st.tuples(st.floats(-1, 2), st.floats(-1, 2))
parts = st.builds(Part, *[st.floats(0.1, 0.9)] * 4, st.floats(-45, 45), st.integers(1, 99))
strokes = st.builds(
    Stroke, st.lists(points, min_size=1, max_size=4).map(tuple), st.floats(0, 1, exclude_min=True), st.booleans()
)
hints = st.builds(
    Hint,
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=4).map(tuple),
    st.none() | st.tuples(st.floats(-128, 128), st.floats(-128, 128)),
    st.floats(0, 0.5, exclude_min=True),
    st.floats(0, 1),
    st.booleans(),
)
edits = st.builds(
    Edit,
    geometry=st.builds(Geometry, st.integers(0, 3), st.booleans(), st.floats(-45, 45), st.none() | boxes),
    frame=st.none() | st.builds(Frame, boxes, st.booleans()),
    part=st.none() | parts,
    prints=st.lists(parts, max_size=3).map(tuple),
    light=st.builds(Light, st.floats(0, 1)),
    negative=st.builds(Negative, st.sampled_from(Film)),
    repair=st.builds(Repair, st.floats(0, 1), st.none() | st.builds(Mask, st.text(), st.text())),
    heal=st.builds(Heal, st.lists(strokes, max_size=3).map(tuple)),
    fade=st.builds(Fade, st.floats(0, 1), st.floats(-1, 1), st.floats(-1, 1), st.floats(-1, 1)),
    detail=st.builds(Detail, st.floats(0, 1), st.floats(0, 1), st.floats(0.5, 5)),
    colour=st.none() | st.builds(Colour, st.builds(ModelRef, st.text(), st.text())),
    hints=st.builds(Hints, st.lists(hints, max_size=3).map(tuple)),
    vivid=st.builds(
        Vivid, st.lists(st.builds(Painted, strokes, st.floats(0, 2), st.booleans()), max_size=3).map(tuple)
    ),
    adjustments=st.builds(Adjustments, st.floats(0, 2), st.floats(0, 1), st.floats(-1, 1), st.floats(-1, 1)),
    caption=st.builds(Caption, st.none() | st.text(), people=st.none() | st.lists(st.text()).map(tuple)),
)
jsons = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def leaves(value: object, place: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """The places of all plain values in a record."""
    if not is_dataclass(value):
        return [place]
    return [leaf for field in fields(value) for leaf in leaves(getattr(value, field.name), (*place, field.name))]


def at(plain: Any, place: tuple[str, ...]) -> Any:
    for name in place:
        plain = plain[name]
    return plain


def test_the_full_edit_is_full() -> None:
    for place in leaves(Edit(colour=Colour(ModelRef("")))):
        if place[:2] != ("colour", "model"):
            assert at(asdict(FULL), place) != at(asdict(Edit(colour=Colour(ModelRef("")))), place), place


@given(edits)
def test_json_and_back(edit: Edit) -> None:
    assert from_plain(json.loads(to_json(edit))) == edit
    assert hash(from_plain(to_plain(edit))) == hash(edit)


@pytest.mark.parametrize("place", leaves(FULL), ids=".".join)
@given(wrong=jsons)
def test_one_wrong_value_costs_no_more_than_its_record(place: tuple[str, ...], wrong: object) -> None:
    plain = to_plain(FULL)
    at(plain, place[:-1])[place[-1]] = wrong
    found = from_plain(plain)
    for field in fields(Edit):
        if field.name != place[0]:
            assert getattr(found, field.name) == getattr(FULL, field.name)


@given(jsons)
def test_anything_is_read(plain: object) -> None:
    assert isinstance(from_plain(plain), Edit)
    assert from_plain({"adjustments": plain, "unknown": plain, "version": plain}).colour is None


def test_what_is_out_of_range_is_as_usual() -> None:
    plain = to_plain(FULL)
    plain["adjustments"] |= {"saturation": 1e30, "warmth": float("nan")}
    assert from_plain(plain).adjustments == Adjustments(strength=0.9, tint=-0.3)


def test_every_field_is_in_the_record_of_a_saved_picture() -> None:
    kept = json.loads(record(Path("a.jpg"), FULL).edit)
    assert "caption" not in kept  # which stands where captions stand, and may be left out there
    assert "back" not in kept  # which is a page of the picture, and whose place is nobody's business
    for place in leaves(FULL):
        assert place[0] in ("caption", "back") or at(kept, place) == at(json.loads(json.dumps(asdict(FULL))), place)


def test_every_stage_has_its_field_and_every_number_of_the_adjustments_its_control() -> None:
    names = [field.name for field in fields(Edit)]
    assert names == ["part", "prints", "geometry", "frame", *(stage.name for stage in STAGES), "caption", "back"]
    controls = controls_of(Adjustments)
    assert list(controls) == [field.name for field in fields(Adjustments)]
    for name, control in controls.items():
        assert control.low <= getattr(Adjustments(), name) <= control.high


def test_a_frame_concerns_the_tones_and_what_comes_after_and_is_written_only_where_there_is_one() -> None:
    print_ = replace(FULL, negative=Negative())
    framed = replace(print_, frame=Frame())
    changed = {name for name, key in keys(print_).items() if keys(framed)[name] != key}
    assert changed == {"fade", "detail", "faces", "colour", "hints", "vivid"}
    assert keys(FULL)["negative"] != keys(replace(FULL, frame=Frame()))["negative"]  # as its base is measured about it
    assert "frame" not in to_plain(replace(FULL, frame=None))
    assert from_plain({**to_plain(FULL), "frame": {"box": [0.5, 0.0, 0.9, 1.0]}}).frame is None
