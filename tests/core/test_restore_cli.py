"""``main.py restore`` as a person uses it, on real files with the networks that ship."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from core import cli
from core.color import lightness
from core.photo import CLI_LIMIT, open_photo, read_record
from core.photo.record import ENHANCED, SOURCE_TYPE


def autochrome(*arguments: object) -> int:
    return cli.run([str(argument) for argument in arguments])


def scratched(grey: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A picture (h, w) with white lines, and where they are."""
    mask = np.zeros(grey.shape, np.uint8)
    height, width = grey.shape
    for place in (0.2, 0.45, 0.7):
        cv2.line(mask, (int(place * width), 0), (int((place + 0.1) * width), height), 255, 3)
    return np.where(mask > 0, 250, grey).astype(np.uint8), mask


@pytest.fixture(scope="module")
def grey() -> np.ndarray:
    from skimage import data

    return cv2.cvtColor(cv2.resize(data.astronaut(), (400, 380), interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)


def test_a_grey_scan_stays_grey_and_keeps_depth_and_profile(grey: np.ndarray, tmp_path: Path) -> None:
    for suffix, mode in ((".png", "I;16"), (".tif", "I;16"), (".jpg", "L")):
        deep = grey.astype(np.uint16) * 257 if mode == "I;16" else grey
        scan = tmp_path / f"scan{suffix}"
        Image.fromarray(deep).save(scan, dpi=(300, 300))
        assert autochrome("restore", scan, "-o", tmp_path / "out", "--scratches", "off") == 0
        result = tmp_path / "out" / f"scan-restored{suffix}"
        with Image.open(result) as image:
            assert image.mode == mode
            assert image.size == (400, 380)
            assert round(image.info["dpi"][0]) == 300
        photo = open_photo(result, max_pixels=CLI_LIMIT)
        assert photo.is_grey
        record = read_record(result)
        assert record is not None
        assert (record.model, record.is_coloured) == ("", False)
        assert json.loads(record.edit)["fade"]["fade"] == 1.0
        assert ENHANCED.encode() in result.read_bytes()


def test_where_nothing_is_damaged_nothing_is_said_to_be_painted(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(20, 230, 300).astype(np.uint8), (200, 1))
    Image.fromarray(ramp).save(tmp_path / "ramp.png")
    assert autochrome("restore", tmp_path / "ramp.png", "-o", tmp_path / "out.png") == 0
    made = (tmp_path / "out.png").read_bytes()
    assert ENHANCED.encode() in made
    assert SOURCE_TYPE.encode() not in made
    assert autochrome("restore", tmp_path / "ramp.png", "-o", tmp_path / "out.png") == 0  # which is done already


def test_scratches_are_painted_over_by_themselves(grey: np.ndarray, tmp_path: Path) -> None:
    damaged, mask = scratched(grey)
    Image.fromarray(damaged).save(tmp_path / "scan.png")
    out = tmp_path / "out.png"
    assert autochrome("restore", tmp_path / "scan.png", "-o", out, "--fade", "off") == 0
    result, inside = np.asarray(Image.open(out)).astype(int), mask > 0
    assert np.abs(result - grey)[inside].mean() < 0.6 * np.abs(damaged.astype(int) - grey)[inside].mean()
    assert SOURCE_TYPE.encode() in out.read_bytes()


def test_a_given_mask_is_filled_and_nothing_else_changes(
    grey: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged, mask = scratched(grey)
    Image.fromarray(damaged).save(tmp_path / "scan.png")
    Image.fromarray(mask).save(tmp_path / "scan.mask.png")
    off = ("--fade", "off", "--scratches", "off", "--denoise", "off")
    out, masks = tmp_path / "out.png", tmp_path / "masks"
    said = ("restore", tmp_path / "scan.png", "-o", out, *off, "--mask", tmp_path, "--save-mask", masks)
    assert autochrome(*said) == 0
    with Image.open(masks / "scan.mask.png") as saved:
        assert saved.mode == "L"
        assert np.mean((np.asarray(saved) > 0) == (mask > 0)) > 0.995
    result = np.asarray(Image.open(out)).astype(int)
    beside = cv2.dilate(mask, np.ones((5, 5))) == 0
    np.testing.assert_array_equal(result[beside], grey[beside])
    inside = mask > 0
    assert np.abs(result - grey)[inside].mean() < 0.25 * np.abs(damaged.astype(int) - grey)[inside].mean()
    assert SOURCE_TYPE.encode() in out.read_bytes()
    capsys.readouterr()
    assert autochrome(*said) == 0
    assert capsys.readouterr().out.startswith("0 done, 1 skipped")
    Image.fromarray(255 - mask).save(tmp_path / "scan.mask.png")
    assert autochrome(*said) == 0
    assert "other settings" in capsys.readouterr().err


def test_a_colour_scan_keeps_its_colours(tmp_path: Path) -> None:
    from skimage import data

    truth = cv2.resize(data.astronaut(), (320, 320), interpolation=cv2.INTER_AREA)
    mask = np.zeros(truth.shape[:2], np.uint8)
    cv2.line(mask, (40, 0), (120, 319), 255, 3)
    Image.fromarray(np.where(mask[..., None] > 0, 255, truth)).save(tmp_path / "scan.png")
    Image.fromarray(mask).save(tmp_path / "m.png")
    off = ("--fade", "off", "--scratches", "off", "--denoise", "off")
    out = tmp_path / "out.png"
    assert autochrome("restore", tmp_path / "scan.png", "-o", out, *off, "--mask", tmp_path / "m.png") == 0
    result = np.asarray(Image.open(out)).astype(int)
    assert result.shape == truth.shape
    far = cv2.dilate(mask, np.ones((7, 7))) == 0
    assert np.abs(result - truth)[far].max() <= 1
    assert np.abs(result - truth)[mask > 0].mean() < 25


def test_restored_then_coloured(grey: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faded = np.round(60 + 0.55 * grey).astype(np.uint8)
    Image.fromarray(faded).save(tmp_path / "scan.png")
    assert autochrome("colorize", tmp_path / "scan.png", "-o", tmp_path / "both.png", "--fade", "auto") == 0
    both = np.asarray(Image.open(tmp_path / "both.png"))
    assert np.ptp(both.astype(int), axis=2).mean() > 3
    assert lightness(both).std() > 1.2 * lightness(faded[..., None]).std()
    assert read_record(tmp_path / "both.png").settings["fade"] == "1"
    assert autochrome("restore", tmp_path / "scan.png", "-o", tmp_path / "r.png") == 0
    assert autochrome("colorize", tmp_path / "r.png", "-o", tmp_path / "c.png") == 0
    capsys.readouterr()
    assert autochrome("restore", tmp_path / "r.png", "-o", tmp_path / "again.png") == 0
    assert "was made by Autochrome" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (("--fade", "2"), "2 is not in the range 0…1"),
        (("--fade", "much"), "“much” is not auto, off or a number"),
        (("--mask", "nowhere.png"), "“nowhere.png” cannot be read"),
    ],
)
def test_what_cannot_be_meant(
    said: tuple[str, ...], sentence: str, grey: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.fromarray(grey).save(tmp_path / "scan.png")
    assert autochrome("restore", tmp_path / "scan.png", "-o", tmp_path / "o.png", *said) == 2
    assert sentence in " ".join(capsys.readouterr().err.replace("│", " ").split())
    assert not (tmp_path / "o.png").exists()


def test_a_mask_of_another_size(grey: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.fromarray(grey).save(tmp_path / "scan.png")
    Image.fromarray(grey[:100]).save(tmp_path / "m.png")
    assert autochrome("restore", tmp_path / "scan.png", "-o", tmp_path / "o.png", "--mask", tmp_path / "m.png") == 2
    assert "The mask “m.png” is 400 × 100 pixels large, its photo 400 × 380" in capsys.readouterr().err
    assert not (tmp_path / "o.png").exists()
