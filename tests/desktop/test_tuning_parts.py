"""The curve, the pictures, the words and the lengths of a run, without a run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from core.messages import message
from core.training.control import Doing, Needed, Preview, StepReport, Validation
from core.training.events import Failed, Message
from desktop.tuning import lengths, needs, words
from desktop.tuning.course import MOST_LOOKS, MOST_LOSSES, MOST_MESSAGES, Course, Stage
from desktop.tuning.folder_scan import FolderScanner
from desktop.tuning.lengths import Length
from desktop.tuning.numbers import numbers
from desktop.tuning.plot import Plot
from desktop.tuning.sheet import Sheet
from desktop.tuning.training import Training
from desktop.worker import Workers
from tests.desktop.driver import TIMEOUT_MS


def report(step: int, **changes: object) -> StepReport:
    losses = {"generator": 1.0 / step, "discriminator": 0.5}
    return replace(StepReport(step, step / 10, min(1.0, step / 1000), losses, 20.0, 60.0), **changes)


def validation(step: int, loss: float, best: bool = True) -> Validation:
    return Validation(step, step / 10, {"l1": loss}, loss, best, {"generator": 0.5, "discriminator": 0.5})


def preview(step: int, photos: int = 3) -> Preview:
    pictures = np.random.default_rng(step).integers(0, 256, (photos, 16, 16, 3), np.uint8)
    return Preview(step, pictures, pictures[::-1].copy(), 255 - pictures)


def course(*events: object, epochs: float | None = 100.0) -> Course:
    made = Course("garden", "holidays", epochs)
    for event in events:
        made.take(event)
    return made


def test_a_long_run_stays_small() -> None:
    long = course()
    for step in range(1, 3001):
        long.take(report(step))
        if step % 10 == 0:
            long.take(validation(step, 1.0))
            long.take(preview(step))
            long.take(Message(f"step {step}"))
    assert len(long.losses) <= MOST_LOSSES
    assert long.losses[-1][0] == 300.0
    assert len(long.looks) <= MOST_LOOKS
    assert (long.looks[0].epoch, long.looks[-1].epoch) == (1.0, 300.0)
    assert all(picture.startswith(b"\x89PNG") for picture in long.looks[5].pictures)
    assert len(long.messages) == MOST_MESSAGES
    assert len(long.validations) == 300


def test_a_step_back_takes_back_what_came_after_it() -> None:
    events = [report(10), validation(10, 2.0), preview(10), report(20), validation(20, 1.0), preview(20), report(29)]
    back = course(*events, report(11), report(12))
    assert [epoch for epoch, _ in back.losses] == [1.0, 1.1, 1.2]
    back.take(validation(15, 3.0, False))
    assert [found.step for found in back.validations] == [10, 15]
    back.take(preview(15))
    assert [look.epoch for look in back.looks] == [1.0, 1.5]


def test_a_run_that_goes_on_shows_what_was() -> None:
    again = course(validation(10, 2.0), validation(20, 1.0), report(21))
    assert [epoch for epoch, _ in again.losses] == [1.0, 2.0, 2.1]
    assert again.best == validation(20, 1.0)


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ([], "Getting ready…"),
        ([report(1)], "Learning"),
        ([report(1), validation(0, 2.0), validation(10, 1.0)], "50 % nearer to the true colours"),
        ([report(1), validation(0, 2.0), validation(10, 1.9, False)], "Not clearly better than at the start yet"),
        (
            [report(1), validation(0, 2.0), validation(10, 1.0), validation(20, 1.5, False)],
            "50 % nearer to the true colours, and no nearer for a while",
        ),
        ([report(1), validation(0, 2.0), validation(10, 2.5)], "Learning"),
        ([report(1), Failed(message("The disk has gone."))], "Learning has stopped"),
    ],
)
def test_words_for_how_it_goes(events: list[object], said: str) -> None:
    assert words.headline(course(*events)) == said


def test_words_for_where_it_stands() -> None:
    running = course(report(50), validation(50, 1.0))
    running.memory = 812_000_000
    assert words.details(running) == "each photo seen 5 times · about 1 minute left"
    assert numbers(running) == "epoch 5.0 of 100 · 20 photos/s · 812 MB of memory"
    assert words.details(course(report(4), epochs=None)) == "40 % of the photos seen"
    assert numbers(course(report(50), epochs=None)) == "epoch 5.0 · 20 photos/s"
    assert words.badge(running) == "Learning “garden” · 5 %"
    assert words.details(course(Failed(message("The disk has gone.")))) == "The disk has gone."
    done = course(report(50), validation(0, 2.0), validation(50, 1.5))
    done.stage = Stage.DONE
    assert "25 % nearer" in words.details(done)
    worse = course(report(50), validation(0, 2.0), validation(50, 1.9, False))
    worse.stage = Stage.DONE
    assert "never clearly better" in words.details(worse)
    assert [words.duration(minutes) for minutes in (0.4, 1.2, 7.6, 200)] == [
        "less than a minute", "about 1 minute", "about 8 minutes", "about 3 hours",
    ]  # fmt: skip


def test_words_for_what_is_done_before_the_first_step_and_after_the_last() -> None:
    made = course(Doing(message("Looking at photos that are kept aside"), 7, 20))
    assert words.headline(made) == "Getting ready…"
    assert words.details(made) == "Looking at photos that are kept aside: 7 of 20"
    made.take(report(1))
    assert words.details(made) == "10 % of the photos seen · about 1 minute left"
    made.stage = Stage.ENDING
    for seconds, words_ in ((12.2, "13 seconds left"), (0.4, "1 second left")):
        made.take(Doing(message("Looking at photos that are kept aside"), 7, 20, seconds))
        assert words.details(made) == f"Looking at photos that are kept aside: {words_}"
    made.take(Doing(message("Writing the model")))
    assert words.headline(made) == "Finishing…"
    assert words.details(made) == "Writing the model…"


def test_lengths_fit_the_number_of_photos() -> None:
    for photos in (3, 20, 200, 2_000, 20_000):
        for anew in (False, True):
            quick, thorough = (lengths.epochs(length, photos, anew=anew) for length in (Length.QUICK, Length.THOROUGH))
            assert thorough / quick == pytest.approx(4.0, rel=0.01)
            assert quick >= 1.0
        assert lengths.epochs(Length.QUICK, photos, anew=True) >= 3 * lengths.epochs(Length.QUICK, photos)
    assert lengths.epochs(Length.QUICK, 3) * 3 == pytest.approx(2_000, rel=0.01)
    for photos in (200, 2_000):
        assert lengths.epochs(Length.QUICK, photos) * photos == pytest.approx(12_000, rel=0.01)
        assert 4.0 < lengths.minutes(lengths.epochs(Length.QUICK, photos), photos, 40.0) < 8.0
    assert lengths.epochs(Length.QUICK, 20_000) == 1.0
    assert "schedule=constant" in lengths.settings(Length.ENDLESS, 400, 0.05)
    assert lengths.settings(Length.QUICK, 400, 0.05) == []
    (aside,) = lengths.settings(Length.QUICK, 3, 0.05)
    assert round(float(aside.partition("=")[2]) * 3) == 1


def test_the_pace_leaves_the_slow_first_step_out() -> None:
    """Ten seconds for the first batch of 8, then one a batch."""
    reports = [report(step, photos_per_second=8 * step / (9 + step)) for step in range(1, 13)]
    assert lengths.pace(reports[0], reports[-1]) == pytest.approx(8.0)
    assert lengths.pace(reports[0], reports[0]) is None


def test_the_plot_tells_the_values_under_the_cursor(qtbot: QtBot) -> None:
    plot = Plot()
    qtbot.addWidget(plot)
    plot.resize(500, 300)
    plot.show()
    qtbot.waitExposed(plot)
    assert plot.values == []
    bare = plot.grab().toImage()
    error = [(0.0, 2.0), (1.0, 1.5), (2.0, 1.75)]
    losses = [(0.5 * step, {"generator": 10.0**-step, "d_loss": 3.0}) for step in range(1, 5)]
    plot.show_curves(error, losses, None)
    unringed = plot.grab().toImage()
    assert unringed != bare
    plot.show_curves(error, losses, 1.0)
    assert plot.grab().toImage() != unringed
    assert "1.75" in plot.accessibleDescription()
    area = plot._area()
    qtbot.mouseMove(plot, QPoint(round(area.center().x()), 100))
    qtbot.waitUntil(lambda: plot.values == ["epoch 1.0: error 1.50", "generator 0.01", "d loss 3"])
    qtbot.mouseMove(plot, QPoint(3, 100))
    qtbot.waitUntil(lambda: plot.values == [])
    plot.show_curves([(0.0, 1.0)], [], 0.0)
    plot.grab()
    assert plot._last_epoch() == 1.0


def test_the_plot_names_all_losses_of_an_adversarial_run(qtbot: QtBot) -> None:
    plot = Plot()
    qtbot.addWidget(plot)
    plot.resize(500, 300)
    names = [f"{part}_{side}" for part in ("adversarial", "cycle", "identity", "real", "fake")
             for side in ("grey", "colour")]  # fmt: skip
    plot.show_curves([(0.0, 1.0)], [(0.1 * step, dict.fromkeys(names, 1.0)) for step in (1, 2)], None)
    legend = plot._legend()
    assert [text for _, text, _ in legend[1:]] == [name.replace("_", " ") for name in names]
    assert all(plot.rect().contains(place.toPoint()) for place, _, _ in legend)
    assert plot._area().top() > legend[-1][0].y()


def test_a_message_stands_out_until_the_next_look() -> None:
    made = course(Message("resumed at step 3"), validation(3, 2.0), report(4))
    assert (made.messages, made.notice) == (["resumed at step 3"], "")
    made.take(Message("step 5 cannot be saved"))
    made.take(report(6))
    assert made.notice == "step 5 cannot be saved"
    made.take(validation(10, 1.0))
    assert made.notice == ""
    assert len(made.messages) == 2


def test_a_run_that_goes_on_keeps_its_pictures() -> None:
    before = course(report(10), validation(10, 2.0), preview(10), Message("said"))
    after = course()
    after.goes_on_from(before)
    for event in (validation(10, 2.0), preview(12), report(12)):
        after.take(event)
    assert [look.epoch for look in after.looks] == [1.0]
    assert (after.truth, after.messages) == (before.truth, ["said"])
    sheet = Sheet()
    sheet.show_course(after)
    sheet.show_course(course())
    assert [len(column) for column in sheet.pictures.columns] == [0, 0, 0]
    assert sheet.label.text() == ""


def test_the_slider_follows_the_newest_until_a_hand_moves_it(qtbot: QtBot) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    made = course(report(10), preview(10))
    sheet.show_course(made)
    made.take(report(20))
    made.take(preview(20))
    sheet.show_course(made)
    assert (sheet.slider.value(), sheet.label.text()) == (1, "each photo seen 2 times")
    sheet.slider.setValue(0)
    made.take(report(30))
    made.take(preview(30))
    sheet.show_course(made)
    assert (sheet.slider.value(), sheet.label.text()) == (0, "each photo seen 1 time")
    assert [len(column) for column in sheet.pictures.columns] == [3, 3, 3]
    sheet.resize(300, 300)
    assert not sheet.grab().isNull()


def test_a_training_that_was_never_begun_ends_at_once(qtbot: QtBot) -> None:
    training = Training()
    training.stop()
    training.sample()
    training.close()
    assert not training.is_under_way


def test_what_is_told_of_a_folder_that_was_left_is_not_heard(qtbot: QtBot, album: Path, tmp_path: Path) -> None:
    """Signals of the worker may be on their way when another folder is chosen."""
    workers = Workers()
    gathering = FolderScanner(workers)
    with qtbot.waitSignal(gathering.heard, timeout=TIMEOUT_MS) as late:
        gathering.look_through(album)
    (tmp_path / "none").mkdir()
    with qtbot.waitSignal(gathering.failed, timeout=TIMEOUT_MS):
        gathering.look_through(tmp_path / "none")
        with qtbot.assertNotEmitted(gathering.counted), qtbot.assertNotEmitted(gathering.pictured):
            gathering.heard.emit(*late.args)
    workers.close()


def test_what_is_needed_is_said_and_what_is_wanting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "not" / "there" / "yet"
    fits = needs.said_of(Needed(10**6, 10**6), folder)
    assert fits == "It takes about 1.0 MB of memory and 1.0 MB on the disk."
    assert "close other programs" in needs.said_of(Needed(10**15, 10**6), folder)
    assert "make room" in needs.said_of(Needed(10**6, 10**18), folder)
