"""What is done is this photo, whoever did it; names never meet, and are no longer than the file system takes."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import cli, names
from core.batch import BatchSettings, Outcome, plan, run
from core.colorize import Tiling
from core.edit import Edit
from core.engine import EnginePool
from core.models.store import default_model
from core.names import longest_name, result_name
from core.patterns import Picture, named
from core.photo import read_record
from core.saving import develop_file
from core.stages.colour import Colour, ref_to

ORDER = BatchSettings(Edit(colour=Colour(ref_to(default_model()), Tiling(working_size=64, tile=64))))


def photo(path: Path, seed: int = 0) -> Path:
    """A grey picture that looks different for each seed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(seed).normal(128, 60, (8, 10)).clip(0, 255).astype(np.uint8)
    Image.fromarray(noise).resize((80, 64)).save(path, quality=95)
    return path


def colorized(source: Path, out: Path, *options: str) -> tuple[int, list[str]]:
    code = cli.run(["colorize", str(source), "-o", str(out), "--working-size", "64", "--tile", "64", *options])
    return code, sorted(path.name for path in out.iterdir()) if out.is_dir() else []


@pytest.fixture
def boxes(tmp_path: Path) -> list[Path]:
    return [photo(tmp_path / f"box{number}" / "scan0001.jpg", number) for number in (1, 2)]


def test_two_scans_of_one_name_have_two_results(boxes: list[Path], tmp_path: Path) -> None:
    """One run after the other, and again in either order."""
    out, both = tmp_path / "out", ["scan0001-2-colorized.jpg", "scan0001-colorized.jpg"]
    for box in (*boxes, *reversed(boxes)):
        assert colorized(box.parent, out)[0] == 0
    assert colorized(boxes[0], out)[1] == both
    first, second = (read_record(out / name) for name in reversed(both))
    assert first is not None
    assert first.is_of(boxes[0])
    assert not first.is_of(boxes[1])
    assert second is not None
    assert second.is_of(boxes[1])
    before = (out / both[1]).read_bytes()
    assert colorized(boxes[1], out, "--saturation", "0.5", "--overwrite")[1] == both
    assert (out / both[1]).read_bytes() == before, "another photo's result is not replaced"


def test_a_rescan_under_its_old_name_is_not_done(boxes: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    colorized(boxes[0], out)
    photo(boxes[0], 7)
    assert colorized(boxes[0], out)[1] == ["scan0001-2-colorized.jpg", "scan0001-colorized.jpg"]


def test_a_file_that_holds_another_photo_is_said(
    boxes: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.jpg"
    colorized(boxes[0], target)
    before = target.read_bytes()
    assert colorized(boxes[1], target)[0] == 2
    assert "“out.jpg” holds the picture of another photo" in " ".join(capsys.readouterr().err.split())
    assert target.read_bytes() == before
    assert colorized(boxes[1], target, "--overwrite")[0] == 0


def test_what_has_no_mark_is_known_by_its_picture(
    boxes: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    said = []
    for box in (boxes[0], boxes[0], boxes[1]):
        assert colorized(box, out, "--no-mark")[0] == 0
        said.append(" ".join(capsys.readouterr().err.split()))
    assert ["is done" in each for each in said] == [False, True, False]
    assert "does not say how it was made" in said[2]


def test_what_another_run_has_done_meanwhile_is_done(
    boxes: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same photo is done; another one under the same name gets a name of its own."""
    out = tmp_path / "out"

    def raced(source: Path) -> dict[Outcome, int]:
        raced = threading.Event()

        def late(*given: object, **named: object) -> object:
            if not raced.is_set():
                raced.set()
                develop_file(boxes[0], out / "scan0001-colorized.jpg", *given[2:], **named)
            return develop_file(*given, **named)

        monkeypatch.setattr("core.batch.develop_file", late)
        return run(plan([source], out, None), ORDER, EnginePool(lambda: "cpu")).counts

    assert raced(boxes[0])[Outcome.SKIPPED] == 1
    (out / "scan0001-colorized.jpg").unlink()
    assert raced(boxes[1])[Outcome.DONE] == 1
    assert sorted(path.name for path in out.iterdir()) == ["scan0001-2-colorized.jpg", "scan0001-colorized.jpg"]


@pytest.mark.parametrize("stem", ["x" * 251, "ä" * 124 + "a", "x" * 237])
def test_long_names_are_shortened_and_stay_unique(stem: str, tmp_path: Path) -> None:
    ends = (stem[:-1] + "1.jpg", stem[:-1] + "2.jpg")
    sources = [photo(tmp_path / name, seed) for seed, name in enumerate(ends)]
    jobs = [*plan(sources, tmp_path / "out", None), *plan([sources[0]], tmp_path / "alone", "webp")]
    assert len({job.target.name for job in jobs}) == 3
    suggested = result_name(sources[0], tmp_path, ".jpg")
    assert all(len(name.encode()) <= longest_name(tmp_path) for name in (*(j.target.name for j in jobs), suggested))
    assert next(named([Picture(sources[0], "colorized", ".jpg")], tmp_path / "out")).name == jobs[0].target.name
    assert run(jobs, ORDER, EnginePool(lambda: "cpu")).counts[Outcome.DONE] == 3
    assert run(jobs, ORDER, EnginePool(lambda: "cpu")).counts[Outcome.SKIPPED] == 3


def test_a_short_name_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert result_name(Path("p.jpg"), tmp_path, ".png") == "p-colorized.png"
    monkeypatch.setattr(names, "longest_name", lambda _: 143)
    assert result_name(Path("p" * 130), tmp_path, ".png").startswith("p" * 60)
    assert len(result_name(Path("p" * 130), tmp_path, ".png")) <= 143
