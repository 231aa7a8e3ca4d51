"""What chooses the best of a run: how photographs come out, by more than chance."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from core.dataset import ColourPhotos, paths_in
from core.models import system
from core.training.control import Callbacks, Doing
from core.training.data import held_out
from core.training.state import Budget, TrainState
from core.training.trainer import train
from core.training.validation import is_clearly_less, judge
from tests.core.training.conftest import TOY, toy

CPU = torch.device("cpu")
values = st.floats(0.01, 10.0)


def test_each_photograph_is_judged_and_what_cannot_be_read_is_passed_over(album: Path) -> None:
    (album / "broken.jpg").write_bytes(b"no photo")
    paths = paths_in(album)
    photos, objective = ColourPhotos(paths), toy()
    judged = judge(TrainState(objective, TOY, Budget(), len(photos), CPU), objective.network, photos)
    expected = [np.nan if path.name == "broken.jpg" else 0.0 for path in paths]
    for index, batch in enumerate(held_out(photos, TOY)):
        if batch is not None:
            with torch.no_grad():
                expected[index] = float(objective.phases()[0].losses(batch.in_lab())["squared"])
    np.testing.assert_allclose(judged.by_photo, expected, rtol=1e-6)
    assert judged.loss == pytest.approx(judged.losses["squared"]) == pytest.approx(np.nanmean(expected))


def test_a_head_that_the_pipeline_never_sees_has_no_say(photos: ColourPhotos) -> None:
    family = system("unet-lite0")
    recipe = replace(family.recipe, crop=32, pretrained="none")
    objective = family.objective(family.build(recipe), recipe)
    run = TrainState(objective, recipe, Budget(), len(photos), CPU)
    judged = judge(run, objective.network, photos)
    assert judged.losses.keys() == {"euclidean", "paleness", "palette", "cross_entropy"}
    assert judged.loss == pytest.approx(sum(judged.losses[name] for name in ("euclidean", "paleness", "palette")))
    with torch.no_grad():
        objective.network.classify.weight.mul_(10.0)
    again = judge(run, objective.network, photos)
    assert again.losses["cross_entropy"] != judged.losses["cross_entropy"]
    np.testing.assert_array_equal(again.by_photo, judged.by_photo)


def test_each_look_says_how_long_it_goes_on(photos: ColourPhotos, tmp_path: Path) -> None:
    told: list[Doing] = []
    train(toy(), TOY, photos, photos, Budget(epochs=1.0), tmp_path, callbacks=Callbacks(doing=told.append))
    looks = [each for each in told if each.total]
    assert {(each.done, each.seconds_left is None) for each in looks} == {
        (done, done == 0) for done in range(len(photos))
    }
    assert all(each.seconds_left > 0 for each in looks if each.seconds_left is not None)


def test_nothing_to_judge_is_no_loss(tmp_path: Path) -> None:
    objective = toy()
    judged = judge(
        TrainState(objective, TOY, Budget(), 1, CPU), objective.network, ColourPhotos([tmp_path / "gone.jpg"])
    )
    assert judged.losses == {}
    assert np.isnan(judged.by_photo).all()


@given(st.lists(values, min_size=2, max_size=30), st.floats(0.01, 1.0))
def test_less_on_every_photograph_alike_is_clear(start: list[float], gain: float) -> None:
    before = np.array(start)
    assert is_clearly_less(before - gain, before)
    assert not is_clearly_less(before, before)
    assert not is_clearly_less(before + gain, before)


@given(st.lists(st.tuples(values, values), min_size=1, max_size=30))
def test_what_is_clear_does_not_hang_on_what_cannot_be_read(pairs: list[tuple[float, float]]) -> None:
    losses, start = np.array(pairs).T
    said = is_clearly_less(losses, start)
    assert not (said and is_clearly_less(start, losses))
    gone = np.append(losses, [np.nan, 1.0]), np.append(start, [1.0, np.nan])
    assert is_clearly_less(*gone) == said


@pytest.mark.parametrize(
    ("gains", "is_clear"),
    [([0.3, -0.1, 0.1, 0.1], True), ([0.5, -0.3, 0.1, 0.1], False), ([0.1], True), ([-0.1], False), ([], False)],
)
def test_one_lucky_photograph_is_not_enough(gains: list[float], is_clear: bool) -> None:
    start = np.ones(len(gains))
    assert is_clearly_less(start - np.array(gains), start) is is_clear
