"""Networks of others in the place of those that ship: chosen, run, recorded, and missing."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import cli, restoration
from core.archive.cluster import models_of
from core.color import lightness
from core.colorize import Picture
from core.controls import choices_of
from core.edit import Edit, chosen, chosen_models, from_plain, restored, to_json, to_plain, turned
from core.engine import EnginePool
from core.errors import AutochromeError
from core.findings import find, keys, stale, values
from core.models.store import ModelRef, model_for
from core.models.tasks import DENOISE, FILL
from core.monitor import IDLE
from core.photo import read_record
from core.region import Region
from core.render import changes, render
from core.stages.detail import DETAIL, Detail
from core.stages.heal import Heal
from core.stages.repair import REPAIR, Repair
from core.strokes import Stroke
from tests.core.published.stand_ins import PAINTED, install

DARK = np.tile(np.linspace(40, 90, 300).astype(np.uint8), (220, 1))
LINES = np.zeros(DARK.shape, bool)
LINES[:, 100:104] = LINES[60:64, :] = True
SCAN = np.where(LINES, 250, DARK).astype(np.uint8)
LAMA = ModelRef("lama", "1faef530")


@pytest.fixture
def pool() -> EnginePool:
    return EnginePool(lambda: "cpu")


def made(scan: np.ndarray, edit: Edit, pool: EnginePool) -> np.ndarray:
    picture = Picture(scan[..., None])
    found = values(find(picture, edit, {}, pool, IDLE))
    return render(scan[..., None], picture.space, Region(scan.shape[::-1]), edit, found)[..., 0]


def autochrome(*arguments: object) -> int:
    return cli.run([str(argument) for argument in arguments])


def test_a_detector_and_a_filler_are_chosen_run_and_recorded(home: Path, tmp_path: Path) -> None:
    for name in ("scratches", "lama"):
        install(name, tmp_path)
    Image.fromarray(SCAN).save(tmp_path / "scan.png")
    out = tmp_path / "out.png"
    chosen_ones = "--detector", "scratches", "--filler", "lama", "--denoise", "off", "--fade", "off"
    assert autochrome("restore", tmp_path / "scan.png", "-o", out, *chosen_ones) == 0
    result = np.asarray(Image.open(out))
    painted = round(255 * PAINTED)
    assert abs(np.median(result[LINES].astype(int)) - painted) <= 1
    far = ~np.pad(LINES, 3, mode="edge")[:, :-6][:-6] & ~np.pad(LINES, 3, mode="edge")[6:, 6:]
    np.testing.assert_array_equal(result[far & (np.abs(result.astype(int) - painted) > 1)],
                                  DARK[far & (np.abs(result.astype(int) - painted) > 1)])  # fmt: skip
    record = read_record(out)
    assert record is not None
    repair = json.loads(record.edit)["repair"]
    assert (repair["detector"]["name"], repair["filler"]) == ("scratches", {"name": "lama", "version": "1faef530"})
    assert record.settings["filler"] == "lama 1faef530"


def test_a_denoiser_is_chosen_and_its_share_is_the_sliders(home: Path, tmp_path: Path, pool: EnginePool) -> None:
    install("scunet", tmp_path)  # whose stand-in gives black
    edit = Edit(detail=Detail(denoise=0.5, denoiser=ModelRef("scunet")))
    light = lightness(DARK[..., None])
    np.testing.assert_allclose(lightness(made(DARK, edit, pool)[..., None]), light / 2, atol=0.5)


def test_a_stroke_is_filled_by_the_chosen_one_with_our_detail(home: Path, tmp_path: Path, pool: EnginePool) -> None:
    install("migan", tmp_path)
    stroke = Stroke.of([(0.3, 0.5), (0.6, 0.5)], 0.05, DARK.shape[::-1], spares=False)
    edit = Edit(heal=Heal((stroke,), ModelRef("migan")))
    picture = Picture(DARK[..., None])
    found = find(picture, edit, {}, pool, IDLE)
    assert abs(int(made(DARK, edit, pool)[110, 135]) - 128) <= 2
    own = find(picture, Edit(heal=Heal((stroke,))), found, pool, IDLE)
    assert not np.array_equal(own["heal"].value[0], found["heal"].value[0])  # none is taken over from another filler


def test_holes_too_large_for_a_look_are_seen_in_the_small_by_it_and_in_detail_by_ours(
    home: Path, tmp_path: Path, pool: EnginePool
) -> None:
    filler, ours = pool.get(install("lama", tmp_path)), pool.get(model_for(FILL))
    seen = np.full((900, 700), 20, np.float32)
    hole = np.zeros(seen.shape, bool)
    hole[300:500, 200:400] = True
    filled = restoration.filled_in_detail(seen, hole, filler, ours, IDLE)
    assert abs(filled[380:420, 280:320].mean() - lightness(np.full((1, 1, 1), 128, np.uint8)).item()) < 6
    np.testing.assert_array_equal(filled[~hole], 20)


def test_keys_name_the_model_and_are_as_before_without_one() -> None:
    usual = Edit(repair=Repair(0.4), heal=Heal(), detail=Detail(0.5))
    assert '"filler"' not in to_json(usual)
    assert "denoiser" not in to_json(usual)
    other = replace(usual, **chosen(usual, "filler", LAMA))
    assert other.heal.filler == other.repair.filler == LAMA
    before, after = keys(usual), keys(other)
    assert before["repair"] != after["repair"]
    assert keys(replace(usual, **chosen(usual, "filler", ModelRef("lama", "2"))))["repair"] != after["repair"]
    denoised = replace(usual, detail=Detail(0.5, denoiser=LAMA))
    assert keys(denoised)["repair"] == before["repair"]
    assert keys(denoised)["detail"] != before["detail"]
    assert from_plain(to_plain(other)) == other
    assert chosen(other, "filler", None)["repair"] == usual.repair


def test_a_choice_alone_changes_nothing_and_goes_with_presets() -> None:
    edit = Edit(**chosen(Edit(), "detector", LAMA), detail=Detail(denoiser=LAMA))
    assert not changes(edit, REPAIR)
    assert not changes(edit, DETAIL)
    assert keys(edit) == {}
    mended = restored(edit)  # a choice made before does not keep Restore from doing what suits most photos
    assert (mended.repair.scratches, mended.repair.detector, mended.detail.denoise) == (0.4, LAMA, 0.5)
    assert turned(edit)["repair"].detector == LAMA
    assert set(choices_of(Repair)) == {"detector", "filler"}


def test_what_was_found_by_one_is_stale_by_another(home: Path, tmp_path: Path, pool: EnginePool) -> None:
    install("scunet", tmp_path)
    edit = Edit(detail=Detail(denoise=0.5))
    found = find(Picture(DARK[..., None]), edit, {}, pool, IDLE)
    assert stale(edit, found) == set()
    assert stale(replace(edit, **chosen(edit, "denoiser", ModelRef("scunet", "1"))), found) == {"detail"}


def test_one_that_is_not_here_is_said(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.fromarray(SCAN).save(tmp_path / "scan.png")
    assert autochrome("restore", tmp_path / "scan.png", "-o", tmp_path / "out.png", "--denoiser", "scunet") == 2
    assert "There is no model 'scunet' for this; there are: grain." in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / "out.png").exists()
    with pytest.raises(AutochromeError, match="There is no model 'gone' for this"):
        chosen_models(Edit(detail=Detail(denoiser=ModelRef("gone"))))


def test_what_ships_stays_the_usual_one_and_what_is_chosen_is_sent_along(home: Path, tmp_path: Path) -> None:
    install("scunet", tmp_path)
    install("lama", tmp_path)
    assert model_for(DENOISE).name == "grain"
    edit = Edit(detail=Detail(0.5, denoiser=ModelRef("scunet")), **chosen(Edit(), "filler", LAMA))
    assert [model.name for model in chosen_models(edit)] == ["lama", "scunet"]

    class Order:
        pass

    order = Order()
    order.edit = edit  # type: ignore[attr-defined]
    assert {"lama", "scunet", "grain", "damage"} <= {model.name for model in models_of(order)}  # type: ignore[arg-type]


def test_damage_is_looked_for_at_the_sizes_of_its_network(home: Path, tmp_path: Path) -> None:
    model = install("scratches", tmp_path)
    assert restoration._sides(4000, model) == [704, 1760]
    assert restoration._sides(1000, model) == [704, 1000]
    assert restoration._sides(300, model) == [300]
