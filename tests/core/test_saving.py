"""Pages with looks of their own in one file, and the record of what was done."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.color import luma
from core.colorize import Tiling, predict_chroma
from core.edit import Edit, from_plain
from core.engine import Engine, EnginePool
from core.errors import AutochromeError
from core.geometry import AS_SCANNED, Box, Geometry
from core.models.store import default_model
from core.monitor import Monitor
from core.photo import CLI_LIMIT, Kept, Photo, SaveOptions, open_photo, read_record
from core.saving import Developed, develop_file, record, save
from core.stages.adjust import Adjustments
from core.stages.colour import Colour, ref_to

TILING = Tiling(working_size=256)
COLOURED = Colour(ref_to(default_model()), TILING)
ENGINES = EnginePool(lambda: "cpu")


def opened(path: Path, page: int = 0) -> Photo:
    return open_photo(path, page, max_pixels=CLI_LIMIT)


@pytest.fixture
def album(tmp_path: Path, colour_photos: dict[str, np.ndarray]) -> Path:
    """A TIFF of three pages: the astronaut and the cat in grey, and the coffee in colour."""
    grey = [Image.fromarray(luma(colour_photos[name])[..., 0]) for name in ("astronaut", "cat")]
    path = tmp_path / "album.tif"
    grey[0].save(path, save_all=True, append_images=[grey[1], Image.fromarray(colour_photos["coffee"])])
    return path


def spread(pixels: np.ndarray) -> float:
    """Mean difference between the largest and the smallest channel: 0 for grey."""
    return float(np.ptp(pixels.astype(int), axis=2).mean())


def test_pages_keep_their_own_looks_in_one_file(
    engine: Engine, album: Path, tmp_path: Path, colour_photos: dict[str, np.ndarray]
) -> None:
    photos = [opened(album, page) for page in range(3)]
    chroma = predict_chroma(photos[1], engine, TILING)
    geometry = Geometry(1, crop=Box(0.25, 0.25, 0.5, 0.5))
    edit = Edit(
        geometry=geometry,
        colour=Colour(ref_to(engine.model), TILING),
        adjustments=Adjustments(2.0, warmth=0.5),
    )
    pages = [
        Developed(photos[0].framed(Geometry(2)), Edit(geometry=Geometry(2)), {}),
        Developed(photos[1].framed(geometry), edit, {"colour": (chroma,)}),
        Developed(photos[2], Edit(), {}),
    ]
    target, before, shares = tmp_path / "saved.tif", album.read_bytes(), list[float]()
    save(target, pages, monitor=Monitor(shares.append))
    saved = [opened(target, page) for page in range(3)]
    assert [page.pages for page in saved] == [3] * 3
    assert [(page.width, page.height) for page in saved] == [(page.photo.width, page.photo.height) for page in pages]
    turned = luma(colour_photos["astronaut"])[::-1, ::-1]
    np.testing.assert_array_equal(saved[0].load(), turned)
    assert spread(saved[1].load()) > 8
    np.testing.assert_array_equal(saved[2].load(), colour_photos["coffee"])
    assert read_record(target) == record(album, edit)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)
    assert album.read_bytes() == before


def test_the_record_says_only_what_is_not_usual(engine: Engine) -> None:
    colour = Colour(ref_to(engine.model))
    old = record(Path("a.jpg"), Edit(colour=colour))
    assert set(old.settings) == {"saturation", "working size", "tile", "overlap", "window"}
    geometry = Geometry(1, True, 2.5, Box(0.1, 0.2, 0.5, 0.25))
    options = SaveOptions(16, 80, Kept.NO_LOCATION)
    edit = Edit(geometry=geometry, colour=colour, adjustments=Adjustments(1.4, 0.5, -0.25, 0.1))
    new = record(Path("a.jpg"), edit, options)
    assert {name: value for name, value in new.settings.items() if name not in old.settings} == {
        "strength": "0.5",
        "warmth": "-0.25",
        "tint": "0.1",
        "quarter turns": "1",
        "flipped": "True",
        "angle": "2.5",
        "crop": "0.1 0.2 0.5 0.25",
        "depth": "16",
        "quality": "80",
        "metadata": "no-location",
    }
    assert replace(new, settings=old.settings, edit=old.edit) == old
    assert from_plain(json.loads(new.edit)) == edit


def test_a_file_is_colorized_in_its_frame(engine: Engine, scan: Path, tmp_path: Path) -> None:
    """Turned by a quarter: the picture that the same scan gives upright, turned."""
    plain, turned, before = tmp_path / "plain.png", tmp_path / "turned.png", scan.read_bytes()
    Image.open(scan).rotate(90, expand=True).save(tmp_path / "lying.png")
    for source, target, geometry in ((scan, plain, AS_SCANNED), (tmp_path / "lying.png", turned, Geometry(1))):
        develop_file(source, target, Edit(geometry=geometry, colour=COLOURED), ENGINES, max_pixels=CLI_LIMIT)
    first, second = np.asarray(Image.open(plain)).astype(int), np.asarray(Image.open(turned))
    assert np.abs(first - second).mean() < 1.5
    assert spread(second) > 8
    assert scan.read_bytes() == before


def test_a_photo_in_colour_is_told_of(
    engine: Engine, scan: Path, tmp_path: Path, colour_photos: dict[str, np.ndarray]
) -> None:
    Image.fromarray(colour_photos["coffee"]).save(tmp_path / "coffee.png")
    said = {
        source.name: develop_file(
            source, tmp_path / f"{source.stem}-new.png", Edit(colour=COLOURED), ENGINES, max_pixels=CLI_LIMIT
        )
        for source in (scan, tmp_path / "coffee.png")
    }
    assert said["scan.jpg"] == ()
    assert [str(warning) for warning in said["coffee.png"]] == ["is already in colour; its colours are replaced"]


@pytest.mark.parametrize("geometry", [AS_SCANNED, Geometry(1), Geometry(angle=3.0)])
def test_an_original_is_never_written(engine: Engine, scan: Path, tmp_path: Path, geometry: Geometry) -> None:
    """By its own name, by another path, by a link, framed or not, overwriting or not."""
    before = scan.read_bytes()
    (tmp_path / "sub").mkdir()
    (tmp_path / "link.jpg").symlink_to(scan)
    (tmp_path / "hard.jpg").hardlink_to(scan)
    photo = opened(scan).framed(geometry)
    page = Developed(photo, Edit(geometry=geometry, colour=COLOURED), {"colour": (np.zeros((8, 8, 2), np.float32),)})
    for target in (scan, tmp_path / "sub" / ".." / "scan.jpg", tmp_path / "link.jpg", tmp_path / "hard.jpg"):
        with pytest.raises(AutochromeError, match="never overwritten"):
            save(target, [page], overwrite=True)
        with pytest.raises(AutochromeError, match="never overwritten"):
            develop_file(scan, target, page.edit, ENGINES, max_pixels=CLI_LIMIT, overwrite=True)
    assert scan.read_bytes() == before


def test_options_reach_the_file(engine: Engine, scan: Path, tmp_path: Path) -> None:
    photo = opened(scan)
    page = Developed(photo, Edit(colour=COLOURED), {"colour": (np.full((8, 8, 2), 9, np.float32),)})
    save(tmp_path / "deep.tif", [page], options=SaveOptions(depth=16))
    deep = opened(tmp_path / "deep.tif")
    assert deep.depth == 16
    assert (deep.load() % 257 != 0).any()  # really found at 16 bits
    save(tmp_path / "small.jpg", [page], options=SaveOptions(quality=10))
    save(tmp_path / "large.jpg", [page])
    assert (tmp_path / "small.jpg").stat().st_size * 3 < (tmp_path / "large.jpg").stat().st_size
    saved = read_record(tmp_path / "small.jpg")
    assert saved is not None
    assert saved.settings["quality"] == "10"


def test_a_mask_that_several_runs_write_at_once_is_written(tmp_path: Path) -> None:
    Image.fromarray(np.zeros((16, 24), np.uint8)).save(tmp_path / "scan.png")
    order = {"max_pixels": CLI_LIMIT, "mask": tmp_path / "masks" / "scan.mask.png"}

    def run(number: int) -> None:
        develop_file(tmp_path / "scan.png", tmp_path / f"out{number}.png", Edit(), ENGINES, **order)

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(run, range(64))) == [None] * 64
    with Image.open(tmp_path / "masks" / "scan.mask.png") as mask:
        assert (mask.size, mask.getextrema()) == ((24, 16), (0, 0))
    assert [path.name for path in (tmp_path / "masks").iterdir()] == ["scan.mask.png"]
