"""The command line as a person uses it, on real files with the shipped model."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import cli
from core.errors import AutochromeError
from core.photo import CLI_LIMIT, open_photo, read_record
from core.settings import Settings, load_settings, save_settings, settings_file

ROOT = Path(__file__).parents[2]


def autochrome(*arguments: object) -> int:
    return cli.run([str(argument) for argument in arguments])


def grey_file(path: Path, size: tuple[int, int] = (96, 64)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    ramp = np.linspace(30, 220, size[0] * size[1]).astype(np.uint8).reshape(size[1], size[0])
    Image.fromarray(ramp).save(path)
    return path


def test_one_photo_into_one_file(scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "farbig ü 色.png"
    assert autochrome("colorize", scan, "-o", target) == 0
    assert capsys.readouterr().out.strip().endswith("1 done, 0 skipped, 0 failed")
    result = np.asarray(Image.open(target))
    assert result.shape == (512, 512, 3)
    assert np.ptp(result.astype(int), axis=2).mean() > 3
    record = read_record(target)
    assert record is not None
    assert (record.source, record.model) == (scan.name, "natural")
    assert record.settings["saturation"] == "1.4"


def test_a_folder_keeps_its_subfolders_and_passes_over_what_is_no_photo(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "in", tmp_path / "in" / "out"
    grey_file(source / "a.jpg")
    grey_file(source / "a.png")
    grey_file(source / "1950" / "b.bmp")
    grey_file(source / ".hidden" / "c.jpg")
    (source / "notes.txt").write_text("no photo")
    assert autochrome("colorize", source, "-o", out) == 0
    names = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert names == ["1950/b-colorized.png", "a-colorized.jpg", "a-colorized.png"]
    capsys.readouterr()
    assert autochrome("colorize", source, "-o", out) == 0
    assert capsys.readouterr().out.strip().endswith("0 done, 3 skipped, 0 failed")


def test_results_that_would_share_a_name_take_the_extension_in(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    grey_file(source / "a.jpg")
    grey_file(source / "a.png")
    grey_file(source / "b.png")
    assert autochrome("colorize", source, "-o", out, "--format", "webp") == 0
    names = sorted(path.name for path in out.iterdir())
    assert names == ["a-jpg-colorized.webp", "a-png-colorized.webp", "b-colorized.webp"]


def test_two_photos_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    first, second = grey_file(tmp_path / "x" / "p.jpg"), grey_file(tmp_path / "y" / "P.jpg")
    out = tmp_path / "out"
    assert autochrome("colorize", first, second, "-o", out) == 0
    assert len({path.name.casefold() for path in out.iterdir()}) == 2


def test_other_settings_are_told_and_kept_until_overwrite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo, out = grey_file(tmp_path / "p.png"), tmp_path / "out"
    autochrome("colorize", photo, "-o", out)
    before = (out / "p-colorized.png").read_bytes()
    capsys.readouterr()
    assert autochrome("colorize", photo, "-o", out, "--saturation", 0.5) == 0
    told = capsys.readouterr()
    assert "1 skipped (1 made with other settings)" in told.out
    assert "--overwrite" in told.err
    assert (out / "p-colorized.png").read_bytes() == before
    assert autochrome("colorize", photo, "-o", out, "--saturation", 0.5, "--overwrite") == 0
    assert (out / "p-colorized.png").read_bytes() != before


def test_new_options_reach_the_result_and_count_as_other_settings(
    scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    autochrome("colorize", scan, "-o", out, "--format", "tiff")
    told = []
    for options in ([], ["--warmth", "0.4"], ["--rotate", "90"], ["--depth", "16"], ["--metadata", "none"]):
        capsys.readouterr()
        autochrome("colorize", scan, "-o", out, "--format", "tiff", *options)
        told.append("made with other settings" in capsys.readouterr().out)
    assert told == [False, True, True, True, True]
    options = ["--strength", "0.5", "--warmth", "0.4", "--tint", "-0.2", "--rotate", "270", "--depth", "16"]
    assert autochrome("colorize", scan, "-o", tmp_path / "all.tif", *options) == 0
    record = read_record(tmp_path / "all.tif")
    assert record is not None
    named = {name: record.settings[name] for name in ("strength", "warmth", "tint", "quarter turns", "depth")}
    assert named == {"strength": "0.5", "warmth": "0.4", "tint": "-0.2", "quarter turns": "3", "depth": "16"}
    assert open_photo(tmp_path / "all.tif", max_pixels=CLI_LIMIT).depth == 16


def test_stride_and_merge_reach_the_result(scan: Path, tmp_path: Path) -> None:
    said = []
    for name, options in (("usual", []), ("dense", ["--stride", "128"]), ("published", ["--merge", "average"])):
        assert autochrome("colorize", scan, "-o", tmp_path / f"{name}.png", *options) == 0
        record = read_record(tmp_path / f"{name}.png")
        assert record is not None
        said.append(tuple(record.settings.get(key) for key in ("tile", "overlap", "window", "merge")))
    assert said == [
        ("256", "64", "feather", None),
        ("256", "128", "feather", None),
        ("256", "64", "uniform", "average"),
    ]
    names = ("usual", "dense", "published")
    usual, dense, published = (open_photo(tmp_path / f"{name}.png", max_pixels=10**6).load() for name in names)
    assert not np.array_equal(usual, dense)
    assert np.abs(usual.astype(int) - published).mean() > 1


def test_a_photo_in_colour_is_named_and_done(
    colour_photo: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.fromarray(colour_photo).save(tmp_path / "colour.jpg")
    assert autochrome("colorize", tmp_path / "colour.jpg", "-o", tmp_path / "out.jpg") == 0
    told = capsys.readouterr()
    assert "colour.jpg: is already in colour; its colours are replaced" in " ".join(told.err.split())
    assert told.out.strip().endswith("1 done, 0 skipped, 0 failed")


def test_an_original_is_never_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = grey_file(tmp_path / "p.png")
    before = photo.read_bytes()
    assert autochrome("colorize", photo, "-o", photo, "--overwrite") == 2
    assert "p.png" in capsys.readouterr().err
    other = grey_file(tmp_path / "p-colorized.png")
    assert autochrome("colorize", photo, other, "-o", tmp_path, "--overwrite") == 2
    assert photo.read_bytes() == before


def test_own_results_are_not_taken_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = grey_file(tmp_path / "p.png")
    autochrome("colorize", photo, "-o", tmp_path / "p-colorized.png")
    assert autochrome("colorize", tmp_path, "-o", tmp_path / "again") == 0
    assert "1 done, 0 skipped, 0 failed" in capsys.readouterr().out
    assert autochrome("colorize", tmp_path / "p-colorized.png", "-o", tmp_path / "again") == 0
    assert "0 done, 1 skipped, 0 failed" in capsys.readouterr().out
    assert [path.name for path in (tmp_path / "again").iterdir()] == ["p-colorized.png"]


def test_results_beside_the_photos_are_found_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    grey_file(tmp_path / "p.png")
    assert autochrome("colorize", tmp_path, "-o", tmp_path) == 0
    assert autochrome("colorize", tmp_path, "-o", tmp_path) == 0
    assert "0 done, 1 skipped, 0 failed" in capsys.readouterr().out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p-colorized.png", "p.png"]


def test_a_bad_file_does_not_stop_the_rest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    good = grey_file(source / "good.jpg", (400, 300))
    (source / "cut.jpg").write_bytes(good.read_bytes()[:-400])
    (source / "empty.png").touch()
    (source / "text.tif").write_text("this is not a picture")
    assert autochrome("colorize", source, "-o", out) == 2
    told = capsys.readouterr()
    assert told.out.strip().endswith("1 done, 0 skipped, 3 failed")
    for name in ("cut.jpg", "empty.png", "text.tif"):
        assert name in told.err
    assert [path.name for path in out.iterdir()] == ["good-colorized.jpg"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.jpg", "-o", "out.jpg"], "missing.jpg"),
        (["{photo}", "-o", "out.jpg", "--model", "nobody"], "natural"),
        (["{photo}", "-o", "out", "--stride", "300"], "256 or less"),
        (["{photo}", "{photo}", "-o", "out.jpg"], "folder"),
        (["{empty}", "-o", "out"], "no photos"),
        pytest.param(["{photo}", "-o", "out", "--device", "cuda"], "CUDA", marks=pytest.mark.torch),
        (["{photo}", "-o", "out", "--saturation", "7"], "saturation"),
        (["{photo}", "-o", "out", "--strength", "1.5"], "strength"),
        (["{photo}", "-o", "out", "--warmth", "-2"], "warmth"),
        (["{photo}", "-o", "out", "--rotate", "45"], "rotate"),
        (["{photo}", "-o", "out", "--quality", "0"], "quality"),
        (["{photo}", "-o", "out", "--metadata", "some"], "no-location"),
    ],
)
def test_bad_requests_name_what_is_wrong(
    arguments: list[str], words: str, scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    filled = [argument.format(photo=scan, empty=tmp_path / "empty") for argument in arguments]
    assert autochrome("colorize", *filled) == 2
    assert words in " ".join(capsys.readouterr().err.split())


def test_the_mark_is_a_preference(scan: Path, tmp_path: Path, measured: None) -> None:
    marked, plain, wanted = (tmp_path / f"{name}.jpg" for name in ("marked", "plain", "wanted"))
    assert load_settings() == Settings(mark=True)
    autochrome("colorize", scan, "-o", marked)
    save_settings(Settings(mark=False))
    autochrome("colorize", scan, "-o", plain)
    autochrome("colorize", scan, "-o", wanted, "--mark")
    assert b"trainedAlgorithmicMedia".lower() in marked.read_bytes().lower()
    assert read_record(plain) is None
    assert read_record(wanted) is not None
    settings_file().write_text("{")
    assert load_settings() == Settings()


def test_unmarked_results_are_done_when_asked_for_again(
    scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = ("colorize", scan, "-o", tmp_path / "out.jpg", "--no-mark")
    for said in ("1 done, 0 skipped", "0 done, 1 skipped"):
        assert autochrome(*again) == 0
        assert capsys.readouterr().out.startswith(said)
    assert autochrome("colorize", scan, "-o", tmp_path / "out.jpg") == 0
    assert "does not say how it was made" in capsys.readouterr().err


@pytest.mark.torch
def test_what_is_not_said_is_as_in_the_settings(
    scan: Path, tmp_path: Path, measured: None, capsys: pytest.CaptureFixture[str]
) -> None:
    save_settings(Settings(saturation=0.9, format="webp", device="mps" if sys.platform != "darwin" else "cuda"))
    assert autochrome("colorize", scan, "-o", tmp_path) == 2
    assert "Choose the device auto or cpu" in capsys.readouterr().err
    assert autochrome("colorize", scan, "-o", tmp_path, "--device", "cpu") == 0
    record = read_record(tmp_path / "scan-colorized.webp")
    assert record is not None
    assert record.settings["saturation"] == "0.9"
    assert autochrome("colorize", scan, "-o", tmp_path / "own.png", "--device", "cpu", "--saturation", "1.4") == 0
    assert read_record(tmp_path / "own.png").settings["saturation"] == "1.4"


def test_models_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert autochrome("models", "--device", "cpu") == 0
    assert "natural" in capsys.readouterr().out
    for verb in ("colorize", "models", "train", "evaluate"):
        assert autochrome(verb, "--help") == 0
        assert "main.py" in capsys.readouterr().out


def test_evaluate_writes_figures(tmp_path: Path, colour_photos: dict[str, np.ndarray]) -> None:
    for name, picture in colour_photos.items():
        Image.fromarray(picture).save(tmp_path / f"{name}.png")
    figures = tmp_path / "figures.json"
    assert autochrome("evaluate", tmp_path, "--json", figures, "--device", "cpu") == 0
    assert '"photos": 4' in figures.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another thing there")
def test_ctrl_c_leaves_nothing_half_written(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    for index in range(30):
        grey_file(source / f"{index}.png", (900, 700))
    command = [sys.executable, ROOT / "main.py", "colorize", source, "-o", out]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    deadline = time.monotonic() + 60
    while not (out.exists() and any(out.iterdir())) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert all(path.name.endswith("-colorized.png") for path in out.iterdir())
    for path in out.iterdir():
        assert Image.open(path).load() is not None


def test_plan_refuses_a_file_for_a_folder(tmp_path: Path) -> None:
    from core.batch import plan

    with pytest.raises(AutochromeError, match="one file"):
        plan([tmp_path], tmp_path / "x.jpg", None)


def test_a_terminal_of_few_signs_gets_what_it_can_show(measured: None, scan: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    for arguments in (["models"], ["compare", scan, "-o", tmp_path / "sheet.png", "--model", "natural"]):
        ended = subprocess.run(
            [sys.executable, ROOT / "main.py", *arguments], cwd=ROOT, env=environment, capture_output=True, check=False
        )
        assert (ended.returncode, b"Error" in ended.stderr) == (0, False), ended.stderr
        assert ended.stdout.isascii()


@pytest.mark.torch
def test_training_where_nothing_can_be_written_is_one_sentence(
    album: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "file"))
    assert autochrome("train", album, "--name", "mine", "--minutes", "0.1") == 2
    told = capsys.readouterr().err
    assert "Error: Nothing can be written into" in told
    assert "Traceback" not in told
