"""Shots of one print that have glare at other places become one picture without it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import ExifTags, Image
from skimage import data

from core import cli
from core.aligning import aligned, light_at
from core.color import rgb_to_lab
from core.errors import AutochromeError
from core.glare import HIDDEN, has_glare
from core.merging import merge, merged_name
from core.monitor import Cancelled, Monitor
from core.photo import open_photo
from core.quad import Quad
from core.snapshot import find_snapshot
from tests.made_snapshots import HEIGHT, WIDTH, Snapshot, snapshots

LARGEST = 10**8


@pytest.fixture(scope="module")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """scikit-image's coffee (Rachel Michetti, CC0) and astronaut (public domain)."""
    folder = tmp_path_factory.mktemp("photographs")
    for name in ("coffee", "astronaut"):
        Image.fromarray(getattr(data, name)()).save(folder / f"{name}.jpg", quality=95)
    return sorted(folder.iterdir(), reverse=True)


@pytest.fixture(scope="module")
def three(photographs: list[Path]) -> list[Snapshot]:
    """Of coffee, on a mat."""
    return snapshots(photographs[:1], 8, 3)


@pytest.fixture
def shots(three: list[Snapshot], tmp_path: Path) -> dict[Path, Quad | None]:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "A phone"
    paths = [tmp_path / f"shot{number}.jpg" for number in range(len(three))]
    for path, shot in zip(paths, three, strict=True):
        Image.fromarray(shot.pixels).save(path, quality=95, exif=exif)
    return dict.fromkeys(paths)


def flat(pixels: Any, shot: Snapshot) -> Any:
    """The print without perspective."""
    quad = Quad.of_corners(shot.corners, WIDTH, HEIGHT)
    assert quad is not None
    matrix = np.linalg.inv(quad.to_scan(WIDTH, HEIGHT))
    return cv2.warpPerspective(pixels, matrix, quad.size(WIDTH, HEIGHT))


def lightness(pixels: Any) -> Any:
    return rgb_to_lab(np.ascontiguousarray(cv2.GaussianBlur(pixels, (0, 0), 1.5)))[..., 0]


def test_glare_is_known_from_whites_of_the_picture(three: list[Snapshot]) -> None:
    assert [has_glare(flat(shot.pixels, shot)) for shot in three] == [True] * 3
    assert [has_glare(flat(shot.clean, shot)) for shot in three] == [False] * 3
    assert not any(has_glare(pixels) for pixels in (data.coffee(), data.astronaut(), data.chelsea(), data.rocket()))
    assert not has_glare(data.camera()[..., None])


def test_what_each_shot_hides_another_shows(
    three: list[Snapshot], shots: dict[Path, Quad | None], tmp_path: Path
) -> None:
    first = next(iter(shots))
    target = merged_name(first)
    assert target.name == "shot0-merged.tif"
    assert merge(shots, target, max_pixels=LARGEST) == ()
    assert merged_name(first).name == "shot0-2-merged.tif"
    made = np.asarray(Image.open(target))
    quads = [find_snapshot(open_photo(path, max_pixels=LARGEST).load()) for path in shots]
    sizes = [quad.size(WIDTH, HEIGHT) for quad in quads if quad is not None]
    finest = sizes.index(made.shape[1::-1])
    assert sizes[finest] == max(sizes, key=lambda size: size[0] * size[1])
    clean = tmp_path / "clean.png"
    Image.fromarray(three[finest].clean).save(clean)
    was, truth = (
        open_photo(path, max_pixels=LARGEST).parted(quads[finest]).load() for path in (list(shots)[finest], clean)
    )
    off = np.abs(lightness(was) - lightness(truth))
    there = off > 5
    assert off[there].mean() > 15
    assert np.abs(lightness(made) - lightness(truth))[there].mean() < 3
    assert not has_glare(made)
    assert Image.open(target).getexif()[ExifTags.Base.Make] == "A phone"
    with pytest.raises(AutochromeError, match="exists already"):
        merge(shots, target, max_pixels=LARGEST)


def test_nothing_is_left_of_what_is_cancelled(shots: dict[Path, Quad | None], tmp_path: Path) -> None:
    monitor = Monitor()
    monitor.cancel()
    with pytest.raises(Cancelled):
        merge(shots, tmp_path / "made.tif", max_pixels=LARGEST, monitor=monitor)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["shot0.jpg", "shot1.jpg", "shot2.jpg"]


def test_the_command_line_says_why_it_does_not_merge(
    photographs: list[Path], shots: dict[Path, Quad | None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, two, _ = map(str, shots)
    other, empty = tmp_path / "other.jpg", tmp_path / "empty.jpg"
    Image.fromarray(snapshots(photographs[1:], 8, 1)[0].pixels).save(other, quality=95)
    Image.fromarray(np.full((300, 200, 3), 97, np.uint8)).save(empty)
    for given, said in (
        ([one], "Two to five shots of one print are merged."),
        ([one, two, str(other)], "shows another photo than"),
        ([one, str(empty)], "No print is found in “empty.jpg”."),
    ):
        assert cli.run(["merge", *given, "-o", str(tmp_path / "made.tif")]) == 2
        assert said in capsys.readouterr().err
    assert cli.run(["merge", one, two, "-o", str(tmp_path / "made.png")]) == 0
    made = open_photo(tmp_path / "made.png", max_pixels=LARGEST)
    assert min(made.width, made.height) > 300


def test_the_command_line_says_that_a_reflection_hides_something(
    three: list[Snapshot], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ExposureTime] = 0.02
    for name, pixels in (("glare", three[1].pixels), ("clean", three[1].clean)):
        Image.fromarray(pixels).save(tmp_path / f"{name}.jpg", quality=95, exif=exif)
        assert cli.run(["restore", str(tmp_path / f"{name}.jpg"), "-o", str(tmp_path / "out"), "--split"]) == 0
        said = " ".join("".join(capsys.readouterr()).split())
        assert (HIDDEN in said) == (name == "glare")


@pytest.mark.parametrize("turn", range(4))
def test_shots_are_turned_and_laid_on_each_other_whatever_their_light(turn: int) -> None:
    base = cv2.resize(data.coffee(), (450, 300)).astype(np.float32)
    x, y = np.meshgrid((np.arange(450, dtype=np.float32) + 0.5) / 450, (np.arange(300, dtype=np.float32) + 0.5) / 300)
    shift = np.array([[1, 0, 4], [0, 1, -3]], np.float32)
    seen = cv2.warpAffine(base, shift, (450, 300), borderMode=cv2.BORDER_REFLECT) * (0.7 + 0.3 * x)[..., None]
    found = aligned(base, np.rot90(seen, -turn))
    assert found is not None
    places = np.array([(0.2, 0.3, 1), (0.8, 0.4, 1), (0.5, 0.9, 1)]) @ found.matrix.T
    x_then, y_then = (places[:, :2] / places[:, 2:]).T
    for _ in range(turn):  # to where it was before it was turned, clockwise
        x_then, y_then = y_then, 1 - x_then
    assert np.allclose(x_then, np.array([0.2, 0.8, 0.5]) + 4 / 450, atol=0.003)
    assert np.allclose(y_then, np.array([0.3, 0.4, 0.9]) - 3 / 300, atol=0.003)
    assert np.allclose(light_at(found.light, x, y)[..., 0], 0.7 + 0.3 * x, atol=0.06)


def test_what_shows_something_else_is_not_laid() -> None:
    base, other = (cv2.resize(each, (450, 300)).astype(np.float32) for each in (data.coffee(), data.chelsea()))
    assert aligned(base, other) is None
