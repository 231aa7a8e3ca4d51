"""Many at once: one that fails stops nobody, a pause holds all up, and no name is used twice."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import batch
from core.batch import Outcome, each, plan
from core.errors import AutochromeError, Cancelled
from core.monitor import Monitor
from core.photo import folder as photo_folder
from core.photo import format_of
from core.runner import Threads


def grey_file(path: Path, form: str | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.full((8, 9), 90, np.uint8)).save(path, form)
    return path


def test_one_that_fails_does_not_stop_the_rest() -> None:
    told: list[tuple[object, Outcome, str]] = []
    shares: list[float] = []

    def do(item: object, monitor: Monitor) -> str | tuple[Outcome, str]:
        monitor.progress(0.5)
        if isinstance(item, BaseException):
            raise item
        return (Outcome.SKIPPED, "is done") if item == "done" else f"warned of {item}"

    items = [1, AutochromeError("“a.jpg” is empty."), "done", MemoryError(), KeyError("x"), OSError(28, "No space"), 2]
    summary = each(items, do, tell=lambda *said: told.append(said), monitor=Monitor(shares.append))
    assert [item for item, _, _ in told] == items
    outcomes = [outcome for _, outcome, _ in told]
    failed, done = Outcome.FAILED, Outcome.DONE
    assert outcomes == [done, failed, Outcome.SKIPPED, failed, failed, failed, done]
    messages = [str(message) for _, _, message in told]
    assert messages[:3] == ["warned of 1", "“a.jpg” is empty.", "is done"]
    assert "memory" in messages[3]
    assert "KeyError" in messages[4]
    assert "No space" in messages[5]
    assert str(summary) == "2 done, 1 skipped, 4 failed"
    assert shares == sorted(shares)
    assert shares[0] == pytest.approx(0.5 / 7)
    assert shares[-1] == 1


def test_cancel_stops_at_once_and_nobody_calls_it_a_failure() -> None:
    monitor, seen = Monitor(), []

    def do(item: int, monitor: Monitor) -> str:
        seen.append(item)
        monitor.cancel()
        monitor.check()
        return ""

    with pytest.raises(Cancelled):
        each([1, 2, 3], do, tell=lambda *said: seen.append(said), monitor=monitor)
    assert seen == [1]


def test_a_pause_waits_before_the_next() -> None:
    asked, seen = threading.Event(), list[int]()

    class Watched(Monitor):
        def check(self) -> None:
            asked.set()
            super().check()

    def do(item: int, _: Monitor) -> str:
        seen.append(item)
        return ""

    monitor = Watched()
    monitor.pause()
    thread = threading.Thread(target=each, args=([1, 2], do), kwargs={"monitor": monitor})
    thread.start()
    assert asked.wait(60)
    assert not seen
    monitor.resume()
    thread.join(60)
    assert seen == [1, 2]


def test_planned_targets_can_be_saved_whatever_the_photo_is_called(tmp_path: Path) -> None:
    """A JPEG that is named like a HEIC, a TIFF like a JPEG, and what is no picture at all."""
    lying = grey_file(tmp_path / "phone.heic", "jpeg")
    pages = grey_file(tmp_path / "fax.jpg", "tiff")
    (tmp_path / "text.bmp").write_text("no picture")
    jobs = plan([tmp_path], tmp_path / "out", None)
    assert {job.source.name: job.target.name for job in jobs} == {
        "phone.heic": "phone-colorized.jpg",
        "fax.jpg": "fax-colorized.tif",
        "text.bmp": "text-colorized.jpg",
    }
    assert [format_of(path) for path in (lying, pages)] == ["jpeg", "tiff"]


def test_a_file_that_breaks_its_reader_fails_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planning must not end at it, and doing tells of it and goes on."""
    grey_file(tmp_path / "a.png"), grey_file(tmp_path / "b.png")

    def broken(read: Callable[[Path], object]) -> Callable[[Path], object]:
        def reader(path: Path) -> object:
            if path.name == "a.png":
                raise IndexError("index out of range")
            return read(path)

        return reader

    for module, name in ((batch, "format_of"), (photo_folder, "read_record")):
        monkeypatch.setattr(module, name, broken(getattr(module, name)))
    jobs = plan([tmp_path], tmp_path / "out", None)
    assert [job.source.name for job in jobs] == ["a.png", "b.png"]
    told: list[tuple[str, Outcome, str]] = []

    def do(job: batch.Job, *_: object) -> str:
        return str(photo_folder.is_result(job.source))

    each(jobs, do, tell=lambda job, outcome, said: told.append((job.source.name, outcome, said)))
    assert [(name, outcome) for name, outcome, _ in told] == [("a.png", Outcome.FAILED), ("b.png", Outcome.DONE)]


def test_forty_thousand_are_planned_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of names that differ and of names that are alike; what reading headers takes is left out."""
    monkeypatch.setattr(batch, "format_of", lambda _: "jpeg")
    sources = [tmp_path / f"{number % 100}" / f"p{number % 20_000}.jpg" for number in range(30_000)]
    sources += [tmp_path / str(number) / "same.jpg" for number in range(10_000)]
    began = time.process_time()
    jobs = list(batch._named([(source, Path()) for source in sources], tmp_path / "out", None, "colorized"))
    assert time.process_time() - began < 5
    assert len({job.target for job in jobs}) == 40_000


def test_progress_of_many_takes_no_longer_each(tmp_path: Path) -> None:
    shares: list[float] = []
    began = time.process_time()
    each(range(40_000), lambda _, monitor: monitor.progress(0.5) or "", monitor=Monitor(shares.append))
    assert time.process_time() - began < 5
    assert shares == sorted(shares)
    assert (len(shares), shares[-1]) == (80_000, 1)


def test_two_are_under_way_and_told_of_in_their_order() -> None:
    """The first waits for the second to begin, so that one after the other would never end."""
    begun, told, shares = threading.Event(), list[int](), list[float]()

    def do(item: int, monitor: Monitor) -> str:
        monitor.progress(0.5)
        if item == 1:
            begun.set()
        assert begun.wait(10)
        return ""

    summary = each(
        [0, 1, 2, 3], do, runner=Threads(2), tell=lambda item, *_: told.append(item), monitor=Monitor(shares.append)
    )
    assert summary.counts[Outcome.DONE] == 4
    assert told == [0, 1, 2, 3]
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_what_is_under_way_beside_a_cancelled_one_is_cancelled_too() -> None:
    monitor, begun, seen = Monitor(), threading.Event(), list[int]()

    def do(item: int, monitor: Monitor) -> str:
        seen.append(item)
        if item == 1:
            begun.set()
            while True:
                monitor.check()
        assert begun.wait(10)
        monitor.cancel()
        monitor.check()
        return ""

    with pytest.raises(Cancelled):
        each([0, 1, 2, 3], do, runner=Threads(2), monitor=monitor)
    assert sorted(seen) == [0, 1]
