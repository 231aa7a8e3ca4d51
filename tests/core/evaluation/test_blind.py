"""The blind test: its plan, its file, and what is made of the answers."""

from __future__ import annotations

import csv
from collections import Counter
from math import isnan
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from skimage import data

from core.color import luma
from core.engine import load_engine
from core.errors import AutochromeError, Cancelled
from core.evaluation import blind
from core.evaluation.blind import REAL, Said, Test, Trial, mean, plan, results, share
from core.models.store import default_model
from core.monitor import Monitor
from tests.second_model import second_model


@pytest.fixture
def folder(tmp_path: Path, colour_photos: dict[str, np.ndarray]) -> Path:
    """Four photographs in colour, a grey one and a broken one."""
    place = tmp_path / "photographs"
    place.mkdir()
    for name, picture in colour_photos.items():
        Image.fromarray(picture).save(place / f"{name}.jpg", quality=90)
    Image.fromarray(data.camera()).save(place / "grey.png")
    (place / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no photo")
    return place


def test_a_plan_shows_as_many_by_each_model_as_real_ones(home: Path, folder: Path) -> None:
    models = [default_model(), second_model()]
    test = plan(folder, models, " Ada ", photos=3, seed=7)
    assert test.grader == "Ada"
    assert Counter(trial.shown for trial in test.trials) == {REAL: 3, "natural": 3, "family": 3}
    assert {trial.photo.stem for trial in test.trials} <= {"astronaut", "cat", "coffee", "rocket"}
    for shown in (REAL, "natural", "family"):
        photos = [trial.photo for trial in test.trials if trial.shown == shown]
        assert len(set(photos)) == len(photos)
    assert plan(folder, models, "Ada", photos=3, seed=7) == test
    assert plan(folder, models, "Bo", photos=3, seed=7).key == test.key
    assert plan(folder, models, "Ada", photos=3, seed=8).key != test.key
    assert len(plan(folder, models, "Ada").trials) == 12  # each way all four that there are


def test_photographs_are_shown_once_where_there_are_enough(home: Path, folder: Path) -> None:
    test = plan(folder, [default_model()], "Ada", photos=2)
    assert len({trial.photo for trial in test.trials}) == 4


def test_what_cannot_be_planned_is_said(home: Path, folder: Path, tmp_path: Path) -> None:
    for models, grader, place, word in (
        ([], "Ada", folder, "model"),
        ([default_model()], "  ", folder, "name"),
        ([default_model()], "Ada", tmp_path / "nowhere", "nowhere"),
    ):
        with pytest.raises(AutochromeError, match=word):
            plan(place, models, grader)
    only_grey = tmp_path / "only grey"
    only_grey.mkdir()
    Image.fromarray(data.camera()).save(only_grey / "grey.png")
    with pytest.raises(AutochromeError, match="in colour"):
        plan(only_grey, [default_model()], "Ada")
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        plan(folder, [default_model()], "Ada", monitor=monitor)


def test_the_file_holds_all_that_is_needed_to_go_on(home: Path, folder: Path) -> None:
    test = plan(folder, [default_model()], "Ada/Lovelace ü", photos=2)
    file = blind.new_file(test)
    blind.save(test, file)
    assert blind.new_file(test) != file
    answered = test.answered(0, Said.REAL, 4).answered(1, Said.LEFT_OUT)
    blind.save(answered, file)
    assert blind.load(file) == answered
    assert (answered.done, answered.next, test.next) == (2, 2, 0)
    assert answered.answered(0, Said.NOTHING).next == 0
    assert [path.name for path in blind.tests_folder().iterdir()] == [file.name]
    rows = list(csv.DictReader(file.open(encoding="utf-8", newline="")))
    assert (rows[0]["grader"], rows[0]["said"], rows[0]["rating"]) == ("Ada/Lovelace ü", "real", "4")
    assert not list(home.rglob("*.png")) + list(home.rglob("*.jpg"))


def test_files_that_are_none_are_passed_over(home: Path, folder: Path, tmp_path: Path) -> None:
    test = plan(folder, [default_model()], "Ada", photos=1)
    blind.save(test, blind.new_file(test))
    (blind.tests_folder() / "empty.csv").write_text("")
    (blind.tests_folder() / "other.csv").write_text("a,b\n1,2\n")
    assert [saved for _, saved in blind.saved_tests()] == [test]
    with pytest.raises(AutochromeError, match=r"other\.csv"):
        blind.load(blind.tests_folder() / "other.csv")
    with pytest.raises(AutochromeError, match=r"gone\.csv"):
        blind.load(tmp_path / "gone.csv")


def test_pictures_are_the_photograph_or_the_model_s_colours_on_its_lightness(home: Path, folder: Path) -> None:
    model = default_model()
    engine = load_engine(model, "cpu")
    photo = folder / "astronaut.jpg"
    real = blind.picture(Trial(photo, REAL, ""), lambda _: engine)
    np.testing.assert_array_equal(real, np.asarray(Image.open(photo)))
    made = blind.picture(Trial(photo, "natural", model.version), lambda _: engine)
    assert np.abs(luma(made).astype(int) - luma(real)).mean() < 3
    assert np.abs(made.astype(int) - real).mean() > 5
    with pytest.raises(AutochromeError, match=r"gone\.jpg"):
        blind.picture(Trial(folder / "gone.jpg", "natural", model.version), lambda _: engine)
    with pytest.raises(AutochromeError, match="not the one"):
        blind.picture(Trial(photo, "natural", "0.0"), lambda _: engine)


def answered(grader: str, *said: tuple[str, Said, int]) -> Test:
    trials = tuple(
        Trial(Path(f"{number}.jpg"), shown, "", what, rating) for number, (shown, what, rating) in enumerate(said)
    )
    return Test(grader, 1, trials)


def test_results_are_by_model_and_by_grader_with_the_real_ones_last() -> None:
    real, made = Said.REAL, Said.COLORIZED
    ada = answered("Ada", (REAL, real, 5), ("zinc", made, 2), ("zinc", real, 3), ("alum", made, 1), (REAL, real, 4))
    bo = answered("Bo", (REAL, made, 3), ("zinc", made, 1), ("zinc", Said.LEFT_OUT, 0), ("alum", Said.NOTHING, 0))
    found = {(each.grader, each.shown): each for each in results([ada, bo])}
    assert list(found) == [
        ("", "alum"), ("", "zinc"), ("", REAL), ("Ada", "alum"), ("Ada", "zinc"), ("Ada", REAL),
        ("Bo", "zinc"), ("Bo", REAL),
    ]  # fmt: skip
    assert found["", "zinc"].photos == 3
    assert found["", "zinc"].taken_for_real.value == pytest.approx(1 / 3)
    assert found["", REAL].rating.value == pytest.approx(4.0)
    assert [each.grader for each in results([ada])] == ["Ada"] * 3


def test_of_a_grader_who_did_it_twice_the_newest_counts(home: Path, folder: Path) -> None:
    test = plan(folder, [default_model()], "Ada", photos=1)
    first, second = test.answered(0, Said.REAL, 1), test.answered(0, Said.REAL, 5)
    other = plan(folder, [default_model()], "Bo", photos=1).answered(0, Said.COLORIZED, 3)
    for each in (first, second, other):
        blind.save(each, blind.new_file(each))
    assert sorted(blind.like(test), key=lambda each: each.grader) == [second, other]


def test_intervals_are_those_of_the_books() -> None:
    wilson = share(81, 263)  # Newcombe 1998, table I: method 3
    assert (wilson.low, wilson.high) == (pytest.approx(0.2553, abs=5e-5), pytest.approx(0.3662, abs=5e-5))
    none = share(0, 20)
    assert (none.low, none.high) == (pytest.approx(0.0), pytest.approx(0.1611, abs=5e-5))
    student = mean([1, 2, 3, 4, 5])  # t(4) = 2.776
    assert (student.low, student.high) == (pytest.approx(3 - 2.7764 * 0.7071, abs=1e-3), pytest.approx(4.963, abs=1e-3))
    assert mean([4, 4, 4]) == blind.Estimate(4.0, 4.0, 4.0)
    assert isinstance(mean([4]).value, float)
    assert isnan(mean([4]).low)
    assert isnan(share(0, 0).value)


@given(trials=st.integers(1, 300), data=st.data())
def test_a_share_lies_in_its_interval(trials: int, data: st.DataObject) -> None:
    found = share(data.draw(st.integers(0, trials)), trials)
    assert 0 <= found.low <= found.value + 1e-12
    assert found.value - 1e-12 <= found.high <= 1


def test_results_are_written_as_a_table(tmp_path: Path) -> None:
    found = results([answered("Ada", (REAL, Said.REAL, 5), ("natural", Said.COLORIZED, 2))])
    blind.save_results(found, tmp_path / "results.csv")
    rows = list(csv.DictReader((tmp_path / "results.csv").open(newline="")))
    assert [row["shown"] for row in rows] == ["natural", REAL]
    assert rows[1]["taken for real"] == "1.0000"
    assert rows[1]["rating low"] == ""
