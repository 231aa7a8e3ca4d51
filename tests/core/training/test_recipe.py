"""Recipes from text."""

from dataclasses import FrozenInstanceError, replace

import pytest

from core.errors import AutochromeError
from core.training.recipe import RENAMED, Recipe, differences, under_new_names, with_settings
from core.training.state import schedule


def test_settings_change_fields_by_their_type() -> None:
    changed = with_settings(
        Recipe(),
        ["batch=8", "learning_rate=2e-4", "paired=false", "optimiser=rmsprop", "stages=[[0.3, 0.1], [0.65, 1e-5]]"],
    )
    assert changed == Recipe(
        batch=8, learning_rate=2e-4, paired=False, optimiser="rmsprop", stages=((0.3, 0.1), (0.65, 1e-5))
    )
    assert differences(changed, Recipe()).keys() == {"batch", "learning_rate", "paired", "optimiser", "stages"}
    with pytest.raises(FrozenInstanceError):
        changed.batch = 9  # type: ignore[misc]


@pytest.mark.parametrize("setting", ["batch", "batch=many", "optimiser=sgd", "colour=1", "=3", "batch=1.5"])
def test_wrong_settings_are_clear_errors(setting: str) -> None:
    with pytest.raises(AutochromeError, match="--set"):
        with_settings(Recipe(), [setting])


OUT_OF_RANGE = (
    "batch=0", "epochs=0", "validation=2", "degrade_probability=7", "learning_rate=-1", "learning_rate=0", "crop=0",
    "ema=1", "warmup=-0.1", "colourful=0", "interpolate_base=1.5", "clip=-1", "learning_rate=NaN",
)  # fmt: skip


@pytest.mark.parametrize("setting", OUT_OF_RANGE)
def test_settings_out_of_range_are_clear_errors(setting: str) -> None:
    with pytest.raises(AutochromeError, match=f"--set {setting}: input should be"):
        with_settings(Recipe(), [setting])


def test_schedules() -> None:
    cosine = Recipe(warmup=0.1)
    assert schedule(cosine, 0.05) == pytest.approx(0.5)
    assert schedule(cosine, 0.1) == pytest.approx(1.0)
    assert schedule(cosine, 0.55) == pytest.approx(0.5)
    assert schedule(cosine, 1.0) == pytest.approx(0.0)
    stepped = Recipe(schedule="stepped", warmup=0.0, stages=((0.3, 0.1), (0.65, 1e-5)))
    assert [schedule(stepped, share) for share in (0.0, 0.29, 0.3, 0.64, 0.65, 1.0)] == [1, 1, 0.1, 0.1, 1e-5, 1e-5]
    assert schedule(Recipe(schedule="constant", warmup=0.0), 0.7) == 1.0


@pytest.mark.parametrize(("old", "new"), RENAMED.items())
def test_names_of_the_last_version_are_understood(old: str, new: str, caplog: pytest.LogCaptureFixture) -> None:
    value = "last" if new == "keep" else 0.5
    changed = with_settings(Recipe(), [f"{old}={value}"])
    assert changed == replace(Recipe(), **{new: value})
    assert f"--set {old} is called {new} now." in caplog.text
    assert under_new_names({old: value, "seed": 3}) == {new: value, "seed": 3}
