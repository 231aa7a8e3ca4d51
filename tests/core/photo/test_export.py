"""Size, colours and packing of what is saved, by reading it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms
from skimage import color, data

from core.color import SRGB, luma
from core.edit import Edit
from core.engine import EnginePool
from core.models.store import default_model
from core.photo import CLI_LIMIT, PROFILES, SaveOptions, Size, measure, open_photo, read_record
from core.photo.shrinking import shrunk
from core.saving import Developed, develop_file, save
from core.stages.adjust import Adjustments
from core.stages.colour import COLOUR, Colour, ref_to


def developed(path: Path, edit: Edit = Edit()) -> Developed:
    return Developed(open_photo(path, max_pixels=CLI_LIMIT).framed(edit.geometry), edit, {})


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A colour photograph (astronaut, NASA, public domain), 400 × 300 px at 200 dpi, with transparency."""
    picture = Image.fromarray(data.astronaut()).resize((400, 300)).convert("RGBA")
    picture.putalpha(Image.linear_gradient("L").resize((400, 300)))
    picture.save(tmp_path / "photo.png", dpi=(200, 200))
    return tmp_path / "photo.png"


@pytest.mark.parametrize(
    ("text", "size", "dpi"),
    [("200px", (200, 150), 100), ("0.03MP", (200, 150), 100), ("999px", (400, 300), 200), ("5 MP", (400, 300), 200),
     ("2.54x5.08cm@100dpi", (133, 100), 100), ("5.08 x 2.54 cm @ 100 dpi", (133, 100), 100),
     ("10x15cm@300dpi", (400, 300), 76)],
)  # fmt: skip
def test_a_picture_is_saved_no_larger_than_was_said(
    photo: Path, tmp_path: Path, text: str, size: tuple[int, int], dpi: int
) -> None:
    options = SaveOptions(size=Size.parse(text))
    save(tmp_path / "saved.png", [developed(photo)], options=options)
    saved = open_photo(tmp_path / "saved.png", max_pixels=CLI_LIMIT)
    assert (saved.width, saved.height) == size
    assert saved.has_alpha
    assert saved.metadata.dpi is not None
    assert saved.metadata.dpi[0] == pytest.approx(dpi, rel=0.01)
    bands = [band.resize(size, Image.Resampling.BOX) for band in Image.open(photo).split()]
    wanted = np.dstack([np.asarray(band) for band in bands]).astype(int)
    assert np.abs(saved.load().astype(int) - wanted)[..., :3].mean() < 3.5
    assert np.abs(saved.load().astype(int) - wanted)[..., 3].mean() < 2.0


@pytest.mark.parametrize("text", ["", "200", "0px", "-3px", "x5cm@300dpi", "10x15cm", "0MP", "10x0cm@300dpi", "9..1MP"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no size|could not convert"):
        Size.parse(text)


@given(st.integers(1, 40), st.integers(1, 60), st.integers(1, 60), st.integers(1, 9))
def test_strips_of_any_height_give_the_mean_of_the_area(width: int, tall: int, height: int, rows: int) -> None:
    height = min(height, tall)
    pixels = np.random.default_rng(width).integers(0, 65536, (tall, width, 3)).astype(np.uint16)
    found = list(shrunk((pixels[top : top + rows] for top in range(0, tall, rows)), (width, tall), (width, height)))
    edges = np.arange(height + 1) * tall / height
    means = [np.mean([pixels[min(int(at), tall - 1)] for at in np.linspace(low, high, 2000, endpoint=False)], axis=0)
             for low, high in pairwise(edges)]  # fmt: skip
    assert np.concatenate(found).shape == (height, width, 3)
    assert np.abs(np.concatenate(found).astype(int) - np.array(means)).max() < 300


@pytest.mark.parametrize("name", PROFILES)
def test_a_picture_is_saved_in_the_colours_that_were_asked_for(photo: Path, tmp_path: Path, name: str) -> None:
    """Measured by LittleCMS, which reads the profile that was written."""
    save(tmp_path / "saved.tif", [developed(photo)], options=SaveOptions(profile=name, depth=16))
    saved = open_photo(tmp_path / "saved.tif", max_pixels=CLI_LIMIT)
    assert saved.icc == PROFILES[name].icc
    space = measure(saved.icc)
    assert space is not None
    assert (space is SRGB) == (name == "srgb")
    eight = Image.fromarray((saved.load()[..., :3] / 257 + 0.5).astype(np.uint8))
    with (tmp_path / "out.icc").open("wb") as file:
        file.write(saved.icc)
    back = ImageCms.profileToProfile(eight, str(tmp_path / "out.icc"), ImageCms.createProfile("sRGB"))
    assert back is not None
    before = color.rgb2lab(np.asarray(Image.open(photo).convert("RGB")))
    after = color.rgb2lab(np.asarray(back))
    assert np.linalg.norm(before - after, axis=2).mean() < 0.6


def test_a_wider_profile_keeps_colours_that_srgb_cannot_hold(tmp_path: Path) -> None:
    grey = luma(data.astronaut())[:64, :64]
    Image.fromarray(grey[..., 0]).save(tmp_path / "grey.png")
    edit = Edit(colour=Colour(ref_to(default_model())), adjustments=Adjustments(saturation=1.0))
    chroma = np.zeros((64, 64, 2), np.float32) + np.array([-70, 60], np.float32)
    photo = open_photo(tmp_path / "grey.png", max_pixels=CLI_LIMIT)
    widths = {}
    for name in PROFILES:
        page = Developed(photo, edit, {COLOUR.name: (chroma,)})
        save(tmp_path / f"{name}.tif", [page], options=SaveOptions(profile=name, depth=16))
        saved = open_photo(tmp_path / f"{name}.tif", max_pixels=CLI_LIMIT)
        space = measure(saved.icc)
        assert space is not None
        light = np.stack([space.decode[channel][saved.load()[..., channel]] for channel in range(3)], axis=2)
        lab = color.xyz2lab(np.clip(light @ space.to_xyz.T, 0, None))
        widths[name] = float(np.hypot(lab[..., 1], lab[..., 2]).mean())
    assert min(widths["adobe-rgb"], widths["display-p3"]) > 1.05 * widths["srgb"]


@pytest.mark.parametrize(("name", "tag"), [("deflate", 8), ("lzw", 5), ("none", 1)])
def test_tiff_is_packed_as_was_said_and_loses_nothing(photo: Path, tmp_path: Path, name: str, tag: int) -> None:
    save(tmp_path / "saved.tif", [developed(photo)], options=SaveOptions(compression=name))  # type: ignore[arg-type]
    with tifffile.TiffFile(tmp_path / "saved.tif") as file:
        assert file.pages[0].compression == tag  # type: ignore[union-attr]
        np.testing.assert_array_equal(file.asarray(), np.asarray(Image.open(photo)))


def test_a_grey_page_stays_grey_whatever_profile_is_asked_for(tmp_path: Path) -> None:
    Image.fromarray(luma(data.astronaut())[:40, :40, 0]).save(tmp_path / "grey.png")
    develop_file(
        tmp_path / "grey.png", tmp_path / "out.tif", Edit(), EnginePool(lambda: "cpu"), max_pixels=CLI_LIMIT,
        options=SaveOptions(profile="adobe-rgb", size=Size(side=20)),
    )  # fmt: skip
    with Image.open(tmp_path / "out.tif") as saved:
        assert saved.mode == "L"
        assert saved.size == (20, 20)
    record = read_record(tmp_path / "out.tif")
    assert record is not None
    assert {"size": "20px", "profile": "adobe-rgb"}.items() <= dict(record.settings).items()
