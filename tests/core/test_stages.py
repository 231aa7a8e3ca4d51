"""Stages in order: keys, what is found anew and what is not, and a stage that is added."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydantic import TypeAdapter

from core import stages
from core.color import lightness, lightness_of, luminance, rgb_to_lab
from core.colorize import Picture, Tiling
from core.edit import Edit
from core.engine import EnginePool
from core.errors import AutochromeError
from core.findings import find, keys, stale
from core.geometry import Box, Geometry
from core.models.store import default_model
from core.monitor import IDLE, Monitor
from core.photo import CLI_LIMIT, open_photo
from core.render import rendered
from core.stages import STAGES, Finding, Search, Stage
from core.stages.adjust import Adjustments
from core.stages.colour import COLOUR, Colour, Mixture, ModelRef, disagreement_of, ref_to

ENGINES = EnginePool(lambda: "cpu")
COLOURED = Edit(colour=Colour(ref_to(default_model()), Tiling(working_size=128)))


@pytest.fixture
def grey(colour_photo: np.ndarray) -> Picture:
    return Picture(colour_photo[::4, ::4, :1].copy())


@dataclass(frozen=True)
class Lighten:
    """The settings of a stage that somebody adds."""

    amount: float = 0.1


@dataclass(frozen=True)
class LongerEdit(Edit):
    lighten: Lighten | None = None


LIGHTEN = Stage("lighten", lambda planes, _region, lighten, _: planes._replace(y=planes.y + lighten.amount))


@pytest.fixture
def lightened(monkeypatch: pytest.MonkeyPatch) -> list[np.ndarray]:
    """A stage is added before the colour; what the colour is then shown, as lightness (h, w)."""
    seen: list[np.ndarray] = []

    def look(search: Search[Colour]) -> Finding:
        scan = search.scan
        seen.append(lightness(scan.shrunk(scan.width, scan.height), scan.space))
        return (np.full((4, 4, 2), 20, np.float32),)

    colour = replace(COLOUR, find=COLOUR.find._replace(run=look))
    monkeypatch.setattr(stages, "STAGES", (LIGHTEN, colour, *STAGES[1:]))
    return seen


def test_a_finding_hangs_on_what_it_hangs_on() -> None:
    key = keys(COLOURED)["colour"]
    same = [
        replace(COLOURED, adjustments=Adjustments(0.3, 0.2, 0.1, 0.4)),
        replace(COLOURED, geometry=Geometry(angle=3.0, crop=Box(0.1, 0.1, 0.5, 0.5))),
    ]
    other = [
        replace(COLOURED, geometry=Geometry(1)),
        replace(COLOURED, colour=Colour(ModelRef("natural", "0"), COLOURED.colour.tiling)),
        replace(COLOURED, colour=replace(COLOURED.colour, tiling=Tiling())),
        replace(COLOURED, colour=Colour(Mixture(COLOURED.colour.model, COLOURED.colour.model), COLOURED.colour.tiling)),
    ]
    assert [keys(edit)["colour"] for edit in same] == [key] * 2
    assert len({key, *(keys(edit)["colour"] for edit in other)}) == 5
    assert keys(Edit()) == {}


def test_what_is_there_is_not_found_anew(grey: Picture) -> None:
    shares: list[float] = []
    first = find(grey, COLOURED, {}, ENGINES, Monitor(shares.append))
    assert shares[-1] == 1
    assert first["colour"].value[0].shape == (128, 128, 2)
    apart = disagreement_of(first["colour"].value)
    assert 0 < apart.looks < 20
    again = find(grey, replace(COLOURED, adjustments=Adjustments(0.1)), first, ENGINES, IDLE)
    assert again["colour"] is first["colour"]
    turned = replace(COLOURED, geometry=Geometry(2))
    assert stale(COLOURED, first) == set()
    assert stale(turned, first) == {"colour"}
    anew = find(grey, turned, first, ENGINES, IDLE)
    assert anew["colour"] is not first["colour"]
    assert stale(turned, anew) == set()
    assert find(grey, Edit(), first, ENGINES, IDLE) == {}


def test_a_model_that_is_not_here_is_named(grey: Picture) -> None:
    with pytest.raises(AutochromeError, match="no model 'gone'"):
        find(grey, Edit(colour=Colour(ModelRef("gone"))), {}, ENGINES, IDLE)


def test_an_added_stage_makes_what_the_next_one_sees(lightened: list[np.ndarray], grey: Picture) -> None:
    plain = LongerEdit(colour=COLOURED.colour)
    lighter = replace(plain, lighten=Lighten(0.1))
    found = {edit: find(grey, edit, {}, ENGINES, IDLE) for edit in (plain, lighter)}
    y = luminance(grey.pixels)
    np.testing.assert_allclose(lightened[0], lightness_of(y), atol=1e-3)
    np.testing.assert_allclose(lightened[1], lightness_of(np.minimum(y + np.float32(0.1), 1)), atol=0.1)
    assert keys(plain)["colour"] != keys(lighter)["colour"] != keys(replace(lighter, lighten=Lighten(0.2)))["colour"]
    assert stale(lighter, found[plain]) == {"colour"}
    again = find(grey, lighter, found[plain], ENGINES, IDLE)
    assert again["colour"] is not found[plain]["colour"]
    assert len(lightened) == 3


@pytest.mark.parametrize("usual", [None, Lighten(0.0)])
def test_a_stage_that_a_later_version_adds_makes_nothing_stale(
    usual: Lighten | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = keys(COLOURED)

    @dataclass(frozen=True)
    class Later(Edit):
        lighten: Lighten | None = usual

    monkeypatch.setattr(stages, "STAGES", (LIGHTEN, *STAGES))
    assert keys(Later(colour=COLOURED.colour)) == today
    assert keys(Later(colour=COLOURED.colour, lighten=Lighten(0.2))) != today


@pytest.mark.parametrize("is_coloured", [False, True])
def test_an_added_stage_is_in_the_picture(
    lightened: list[np.ndarray], tmp_path: Path, colour_photo: np.ndarray, is_coloured: bool
) -> None:
    """On a grey scan and on one in colour, which keeps its own."""
    pixels = colour_photo[::4, ::4] // 2
    Image.fromarray(pixels if is_coloured else pixels[..., 0]).save(tmp_path / "scan.png")
    photo = open_photo(tmp_path / "scan.png", max_pixels=CLI_LIMIT)
    before = photo.load()
    picture = np.concatenate(list(rendered(photo, LongerEdit(lighten=Lighten(0.1)), {}, 8)))
    np.testing.assert_allclose(luminance(picture), luminance(before) + 0.1, atol=0.01)
    np.testing.assert_allclose(
        rgb_to_lab(picture)[..., 1:], rgb_to_lab(before)[..., 1:] if is_coloured else 0, atol=1.5
    )
    plain = np.concatenate(list(rendered(photo, LongerEdit(), {}, 8)))
    np.testing.assert_array_equal(plain, np.broadcast_to(before, plain.shape))


def test_an_added_stage_is_in_the_json() -> None:
    adapter = TypeAdapter(LongerEdit)
    lighter = LongerEdit(lighten=Lighten(0.3))
    assert adapter.validate_json(adapter.dump_json(lighter)) == lighter
