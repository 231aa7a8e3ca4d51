"""The shipped model measured on real files: rows, themes, JSON, the sheet and what is left out."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import cli
from core.color import SRGB, luma
from core.colorize import Picture, predict_chroma
from core.engine import Engine
from core.errors import AutochromeError, Cancelled
from core.evaluation.evaluate import Compared, evaluate
from core.evaluation.metrics import auc
from core.evaluation.report import means, themes
from core.evaluation.sheet import draw_sheet
from core.monitor import Monitor
from core.render import with_chroma
from core.stages.adjust import Adjustments


@pytest.fixture
def album(tmp_path: Path, colour_photos: dict[str, np.ndarray]) -> Path:
    """Two photographs of things and one of a person, a broken and a tiny file."""
    folder = tmp_path / "album"
    for name in ("things/thing-cat", "things/thing_coffee", "people/face-1"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        photo = colour_photos["astronaut" if "face" in name else name[-3:].replace("fee", "coffee")]
        Image.fromarray(photo).resize((120, 90)).save(folder / f"{name}.png")
    (folder / "broken.jpg").write_bytes(b"no photo")
    Image.new("RGB", (20, 20)).save(folder / "tiny.png")
    return folder


def autochrome(*arguments: object) -> int:
    return cli.run([str(argument) for argument in arguments])


def test_each_photo_is_compared_in_every_way(album: Path, engine: Engine) -> None:
    found = evaluate(album, {"natural": engine}, kept=9)
    assert [photo.name for photo in found.photos] == [
        "people/face-1.png",
        "things/thing-cat.png",
        "things/thing_coffee.png",
    ]
    assert [path.name for path in found.left_out] == ["broken.jpg", "tiny.png"]
    face = found.photos[0]
    assert list(face.figures) == ["grey", "natural", "truth"]
    truth = np.asarray(Image.open(album / face.name))
    np.testing.assert_array_equal(face.pictures["truth"], truth)
    np.testing.assert_array_equal(face.pictures["grey"], np.repeat(luma(truth), 3, axis=2))
    grey = Picture(luma(truth))
    chroma = predict_chroma(grey, engine)
    ours = with_chroma(grey.pixels, SRGB, chroma, Adjustments(saturation=1.0))
    assert face.figures["natural"].auc == pytest.approx(auc(ours, truth), abs=1e-3)
    np.testing.assert_array_equal(face.pictures["natural"], with_chroma(grey.pixels, SRGB, chroma, Adjustments()))


def test_saturation_changes_the_figures_and_not_the_boosted_colourfulness(album: Path, engine: Engine) -> None:
    plain, none = (evaluate(album, {"natural": engine}, saturation=s).photos[0].figures["natural"] for s in (1.0, 0.0))
    assert 0 < plain.colourfulness < plain.boosted_colourfulness
    assert none.colourfulness == 0
    assert none.boosted_colourfulness == plain.boosted_colourfulness


def test_an_old_print_costs_colour_and_is_aged_alike_each_time(album: Path, engine: Engine) -> None:
    first, again = (evaluate(album, {"natural": engine}, old_print=True, kept=5) for _ in range(2))
    ways = ["grey", "natural", "natural, old print", "truth"]
    for photo, same in zip(first.photos, again.photos, strict=True):
        assert list(photo.figures) == ways
        assert photo.figures["natural, old print"] == same.figures["natural, old print"]
        # over the undamaged grey, so what differs is the colour
        assert photo.figures["natural, old print"] != photo.figures["natural"]
        assert photo.figures["natural, old print"].psnr > photo.figures["grey"].psnr - 3
        assert list(photo.pictures) == ["grey", "natural", "old print", "natural, old print", "truth"]
        assert (photo.pictures["old print"] != photo.pictures["grey"]).any()


def test_means_are_of_the_photos_and_shares_of_the_truth(album: Path, engine: Engine) -> None:
    photos = evaluate(album, {"natural": engine}).photos
    rows = means(photos)
    ours = [photo.figures["natural"] for photo in photos]
    truth = [photo.figures["truth"] for photo in photos]
    assert rows["natural"]["auc"] == pytest.approx(np.mean([f.auc for f in ours]))
    assert rows["natural"]["auc_above_grey"] == pytest.approx(
        np.mean([f.auc for f in ours]) - np.mean([photo.figures["grey"].auc for photo in photos])
    )
    share = sum(f.colourfulness for f in ours) / sum(f.colourfulness for f in truth)
    assert rows["natural"]["colourfulness"] == pytest.approx(share)
    assert rows["truth"]["colourfulness"] == 1
    assert rows["grey"]["colourfulness"] == rows["grey"]["auc_above_grey"] == 0
    assert rows["natural"]["lpips"] is None


def test_themes_are_folders_or_prefixes_or_both() -> None:
    photos = [Compared(name, {}, {}) for name in ("a/x-1.jpg", "a/y_2.jpg", "x-3.jpg", "plain.jpg", "b/c/x.jpg")]

    def named(by_folder: bool, by_prefix: bool) -> dict[str, list[str]]:
        return {key: [p.name for p in found] for key, found in themes(photos, by_folder, by_prefix).items()}

    assert named(True, False) == {
        ".": ["x-3.jpg", "plain.jpg"],
        "a": ["a/x-1.jpg", "a/y_2.jpg"],
        "b/c": ["b/c/x.jpg"],
    }
    assert named(False, True) == {
        "plain": ["plain.jpg"],
        "x": ["a/x-1.jpg", "x-3.jpg", "b/c/x.jpg"],
        "y": ["a/y_2.jpg"],
    }
    assert list(named(True, True)) == ["./plain", "./x", "a/x", "a/y", "b/c/x"]


def test_the_command_line_writes_table_json_and_sheet(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures, sheet = tmp_path / "figures.json", tmp_path / "sheet.png"
    options = ("--by-prefix", "--old-print", "--device", "cpu", "--json", figures, "--sheet", sheet)
    assert autochrome("evaluate", album, "--model", "natural", *options) == 0
    told = capsys.readouterr()
    assert "broken.jpg: left out" in told.err
    assert "LPIPS is left out" in told.err
    written = json.loads(figures.read_text("utf-8"))
    assert written["mean"]["natural"]["photos"] == 3
    assert {"auc", "auc_above_grey", "colourfulness", "hue_spread", "ssim"} < set(written["mean"]["natural"])
    assert set(written["themes"]) == {"face", "thing"}
    assert written["photos"]["people/face-1.png"]["natural"] == written["themes"]["face"]["natural"]
    assert len(written["left_out"]) == 2
    lines = told.out.splitlines()
    mean = written["mean"]["natural"]
    (row,) = [
        line for line in lines[: lines.index(next(li for li in lines if "face:" in li))] if line.startswith("natural ")
    ]
    said = [float(figure) for figure in row.split()[1:]]
    assert said[0] == pytest.approx(mean["auc"], abs=0.0056)  # both are rounded
    assert said[4] == pytest.approx(mean["ssim"], abs=0.0011)
    # five pictures beside each other, and three photographs under each other
    assert Image.open(sheet).size == (5 * 248 + 8, 3 * 210 + 38)
    assert not list(tmp_path.glob("*.part"))


def test_a_sheet_shows_each_picture_in_its_place() -> None:
    red, blue = (np.full((90, 120, 3), colour, np.uint8) for colour in ((250, 0, 0), (0, 0, 250)))
    photos = [Compared(f"{index}.jpg", {}, {"grey": red, "truth": blue}) for index in range(13)]
    pixels = np.asarray(draw_sheet(photos))
    # two blocks of 12 rows, each of two cells of 240 px and gaps of 8
    assert pixels.shape[1] == 2 * (2 * 248 + 8)
    assert tuple(pixels[200, 60]) == (250, 0, 0)
    assert tuple(pixels[200, 60 + 248]) == (0, 0, 250)
    assert tuple(pixels[200, 60 + 504]) == (250, 0, 0)
    assert tuple(pixels[400, 60]) == (250, 0, 0)
    assert tuple(pixels[400, 60 + 504]) == (250, 250, 250)
    with pytest.raises(AutochromeError, match="sheet"):
        draw_sheet([Compared("x.jpg", {}, {})])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["{nowhere}"], "not a folder"),
        (["{empty}"], "no photographs"),
        (["{broken}"], "can be read"),
        (["{broken}", "--model", "nothing"], "nothing"),
        (["{broken}", "--sheet", "sheet.txt"], "sheet is a picture"),
        (["{broken}", "--json", "{nowhere}/f.json"], "no folder"),
    ],
)
def test_bad_requests_are_one_clear_line(
    arguments: list[str], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {name: tmp_path / name for name in ("nowhere", "empty", "broken")}
    places["empty"].mkdir()
    places["broken"].mkdir()
    (places["broken"] / "x.jpg").write_bytes(b"no photo")
    assert autochrome("evaluate", *(argument.format(**places) for argument in arguments)) == 2
    told = capsys.readouterr().err
    (line,) = [line for line in told.splitlines() if line.startswith("Error: ")]
    assert words in line


def test_evaluation_stops_when_asked_and_refuses_a_model_called_grey(album: Path, engine: Engine) -> None:
    monitor = Monitor(lambda share: monitor.cancel() if share > 0.3 else None)
    with pytest.raises(Cancelled):
        evaluate(album, {"natural": engine}, monitor=monitor)
    with pytest.raises(AutochromeError, match="grey"):
        evaluate(album, {"grey": engine})
