"""One photo through several models, and blends of two."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import cli
from core.color import luminance
from core.colorize import Tiling, blended
from core.edit import Edit
from core.engine import EnginePool, load_engine
from core.errors import AutochromeError, Cancelled
from core.findings import find
from core.frame import Lie
from core.geometry import Geometry
from core.models.catalogue import untrained
from core.models.store import Blend, Model, TrainedModel, default_model, trained_models
from core.monitor import IDLE, Monitor
from core.photo import CLI_LIMIT, open_photo, read_record
from core.previews import compare, draft
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, ref_to
from tests.second_model import second_model

pytestmark = pytest.mark.usefixtures("measured")
TILING = Tiling(working_size=128)


def test_a_system_is_untrained_as_long_as_no_model_is_of_it(home: Path) -> None:
    names = [each.name for each in untrained(trained_models())]
    assert "lsgan" in names
    assert default_model().card.system not in names
    second_model(system="lsgan")
    assert "lsgan" not in [each.name for each in untrained(trained_models())]


def test_a_blend_is_the_mean_of_what_both_find(home: Path, scan: Path) -> None:
    photo, first, second = open_photo(scan, max_pixels=CLI_LIMIT), default_model(), second_model()
    pool, shares = EnginePool(lambda: "cpu"), list[float]()

    def found(model: Model, monitor: Monitor = IDLE) -> np.ndarray:
        return find(photo, Edit(colour=Colour(ref_to(model), TILING)), {}, pool, monitor)["colour"].value[0]

    mixed, alone, other = found(Blend(first, second, 0.25), Monitor(shares.append)), found(first), found(second)
    np.testing.assert_allclose(mixed, 0.75 * alone + 0.25 * other, atol=0.05)
    assert np.abs(alone).max() > 5
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
    np.testing.assert_array_equal(blended(alone, mixed, 0.0), alone)
    np.testing.assert_allclose(blended(alone, mixed, 1.0), mixed, atol=1e-5)


def test_views_come_one_by_one_and_one_that_fails_stops_no_other(home: Path, scan: Path) -> None:
    seen = draft(open_photo(scan, max_pixels=CLI_LIMIT), 200, Lie(Geometry(quarter_turns=1)))
    broken = second_model("broken")
    (broken.folder / "network.onnx").write_bytes(b"no graph")
    models, told = [default_model(), broken, second_model()], {}
    compare(
        seen,
        models,
        lambda model: load_engine(model, "cpu"),
        tell=lambda model, found: told.update({model.name: found}),
    )
    assert list(told) == ["natural", "broken", "family"]
    assert isinstance(told["broken"], AutochromeError)
    picture = seen.picture(told["natural"], Adjustments())
    assert picture.shape == (200, 200, 3)
    assert np.ptp(picture.astype(int), axis=2).mean() > 5
    np.testing.assert_allclose(luminance(picture), seen.grey, atol=0.02)
    assert not np.ptp(seen.picture(None, Adjustments()).astype(int), axis=2).any()


def test_comparing_stops_between_models(home: Path, scan: Path) -> None:
    seen, monitor, told = draft(open_photo(scan, max_pixels=CLI_LIMIT), 100), Monitor(), []

    def tell(model: TrainedModel, _found: object) -> None:
        told.append(model.name)
        monitor.cancel()

    with pytest.raises(Cancelled):
        compare(
            seen, [default_model(), second_model()], lambda model: load_engine(model, "cpu"), tell=tell, monitor=monitor
        )
    assert told == ["natural"]


def run(*arguments: object) -> int:
    return cli.run([str(argument) for argument in arguments])


def test_a_blend_on_the_command_line_is_recorded_and_found_done(
    home: Path, scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second_model()
    target = tmp_path / "blend.png"
    line = ("colorize", scan, "-o", target, "--model", "natural", "--blend", "family", "--working-size", 128)
    assert run(*line, "--share", 0.3) == 0
    record = read_record(target)
    assert record is not None
    assert record.model == "natural + family"
    assert record.version == f"{default_model().version} + 7"
    assert record.settings["share"] == "0.3"
    capsys.readouterr()
    assert run(*line, "--share", 0.3) == 0
    assert "0 done, 1 skipped" in capsys.readouterr().out
    assert run(*line, "--share", 0.5) == 0
    assert "1 made with other settings" in capsys.readouterr().out
    grey = np.ptp(np.asarray(Image.open(target)).astype(int), axis=2).mean()
    assert run(*line, "--share", 0, "--overwrite") == 0
    assert np.ptp(np.asarray(Image.open(target)).astype(int), axis=2).mean() > grey


def test_the_sheet_has_a_column_for_each_model(
    home: Path, natural_alone: None, scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second_model()
    one, both = tmp_path / "one.png", tmp_path / "both.png"
    assert run("compare", scan, "-o", one, "--model", "natural", "--device", "cpu") == 0
    assert "one model" in capsys.readouterr().err
    assert run("compare", scan, scan, "-o", both, "--device", "cpu") == 0
    assert "one model" not in capsys.readouterr().err
    sizes = Image.open(one).size, Image.open(both).size
    assert sizes[1][0] > sizes[0][0]
    assert sizes[1][1] > sizes[0][1]
    columns = np.asarray(Image.open(both)).astype(int)
    assert np.abs(columns - np.asarray(Image.open(both).convert("L"))[..., None]).max() > 20
    assert run("compare", scan, "-o", tmp_path / "sheet.txt") == 2
    assert run("compare", scan, "-o", both, "--model", "lsgan") == 2
    assert "--new lsgan" in capsys.readouterr().err


def test_models_lists_what_can_be_trained(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "--device", "cpu") == 0
    shown = capsys.readouterr().out
    assert "lsgan" in shown.split("without weights here:")[1]
    assert "unet-lite0" not in shown.split("without weights here:")[1]
    assert "main.py train FOLDER --name NAME --new SYSTEM" in shown


def test_a_blend_names_both_in_words() -> None:
    natural = default_model()
    other = TrainedModel(replace(natural.card, title="Family"), natural.folder)
    assert Blend(natural, other, 0.3).title == "70 % Natural + 30 % Family"
