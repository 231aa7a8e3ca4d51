"""``colorize --hints`` and ``suggest`` as a person uses them, on real files with the networks that ship."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from skimage import data

from core import cli
from core.color import rgb_to_lab
from core.photo import read_record

COAT = {"x": 0.3, "y": 0.85, "radius": 0.02, "ab": [-35, 30]}


def autochrome(*arguments: object) -> int:
    return cli.run([str(argument) for argument in arguments])


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    grey = cv2.cvtColor(cv2.resize(data.astronaut(), (320, 320), interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    folder = tmp_path / "scans"
    folder.mkdir()
    for name in ("grandma.png", "grandpa.png"):
        Image.fromarray(grey).save(folder / name)
    return folder


def hints_in(folder: Path, name: str, *hints: object) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(json.dumps({"hints": hints}), "utf-8")
    return file


def ab_of(file: Path) -> np.ndarray:
    with Image.open(file) as image:
        return rgb_to_lab(np.asarray(image.convert("RGB")))[265:275, 90:100, 1:].mean(axis=(0, 1))


def test_hints_of_a_folder_go_to_the_photos_they_belong_to(scans: Path, tmp_path: Path) -> None:
    hints, out = tmp_path / "hints", tmp_path / "out"
    hints_in(hints, "grandma.png.hints.json", COAT)
    assert autochrome("colorize", scans, "-o", out, "--hints", hints) == 0
    told, left = (out / f"{name}-colorized.png" for name in ("grandma", "grandpa"))
    assert np.linalg.norm(ab_of(told) - COAT["ab"]) < 10 < np.linalg.norm(ab_of(left) - COAT["ab"])
    record = read_record(told)
    assert record is not None
    assert record.settings["hints"] == "1"
    assert json.loads(record.edit)["hints"]["hints"][0]["ab"] == COAT["ab"]
    other = read_record(left)
    assert other is not None
    assert "hints" not in json.loads(other.edit)


def test_what_was_made_by_the_same_hints_is_done(
    scans: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    photo, out = scans / "grandma.png", tmp_path / "out"
    hints = hints_in(tmp_path, "coat.json", COAT)
    assert autochrome("colorize", photo, "-o", out, "--hints", hints) == 0
    capfd.readouterr()
    assert autochrome("colorize", photo, "-o", out, "--hints", hints) == 0
    assert "0 done, 1 skipped" in capfd.readouterr().out
    hints_in(tmp_path, "coat.json", {**COAT, "ab": [30, -30]})
    assert autochrome("colorize", photo, "-o", out, "--hints", hints) == 0
    assert "made with other settings" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("name", "hint", "why"),
    [
        ("grandma.png.hints.json", {**COAT, "x": 1.5}, "hint 1"),
        ("grandma.png.hints.json", {**COAT, "ab": "green"}, "hint 1"),
        ("aunt.png.hints.json", COAT, "not among these"),
    ],
)
def test_bad_hints_end_it_before_anything_is_written(
    scans: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str, hint: object, why: str
) -> None:
    hints, out = tmp_path / "hints", tmp_path / "out"
    file = hints_in(hints, name, hint)
    assert autochrome("colorize", scans, "-o", out, "--hints", hints) == 2
    said = " ".join(capfd.readouterr().err.split())
    assert why in said
    assert file.name in said
    assert not out.exists()


def test_suggestions_are_printed_and_follow_hints(
    scans: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    photo, hints = scans / "grandma.png", hints_in(tmp_path, "coat.json", COAT)
    assert autochrome("suggest", photo, "--at", "0.32,0.87", "--hints", hints, "--json") == 0
    found = json.loads(capfd.readouterr().out)["suggestions"]
    assert len(found) == 9
    assert np.linalg.norm(np.subtract(found[0]["ab"], COAT["ab"])) < 20
    shares = [each["probability"] for each in found]
    assert shares == sorted(shares, reverse=True)
    assert 0 < sum(shares) <= 1
    assert all(each["color"].startswith("#") for each in found)
    assert autochrome("suggest", photo, "--at", "0.5,0.2") == 0
    assert len(capfd.readouterr().out.splitlines()) == 9


@pytest.mark.parametrize("place", ["here", "0.5", "0.5,1.2", "nan,0", "1,2,3"])
def test_no_place_is_said(scans: Path, capfd: pytest.CaptureFixture[str], place: str) -> None:
    assert autochrome("suggest", scans / "grandma.png", "--at", place) == 2
    assert place in capfd.readouterr().err


def test_a_photo_that_is_not_there_is_said(scans: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert autochrome("suggest", scans / "aunt.png", "--at", "0.5,0.5") == 2
    assert "aunt.png" in " ".join(capfd.readouterr().err.split())
