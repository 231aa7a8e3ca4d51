"""A photo seen through a geometry: its pixels, alpha and metadata, and what is saved of it."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.geometry import AS_SCANNED, Box, Geometry
from core.photo import vips
from tests.core.photo.scans import deep, exif, opened, portrait, save, survived

CROP = Box(0.2, 0.1, 0.5, 0.7)
EXACT = [
    Geometry(turns, flipped, crop=crop) for turns in range(4) for flipped in (False, True) for crop in (None, CROP)
]


def scan(folder: Path, orientation: int = 1, ending: str = "jpg") -> Path:
    path = folder / f"scan.{ending}"
    Image.fromarray(portrait(64, 96)).save(path, exif=b"Exif\0\0" + exif(orientation), dpi=(300, 600), quality=95)
    return path


@pytest.mark.parametrize("geometry", EXACT, ids=str)
@pytest.mark.parametrize("orientation", [1, 6])
def test_quarter_turns_flips_and_crops_are_exact(tmp_path: Path, geometry: Geometry, orientation: int) -> None:
    photo = opened(scan(tmp_path, orientation))
    framed = photo.framed(geometry)
    wanted = geometry.apply(photo.load())
    assert (framed.width, framed.height) == wanted.shape[1::-1]
    assert np.array_equal(framed.load(), wanted)
    assert np.array_equal(np.concatenate([strip for _, strip in framed.strips(7)]), wanted)
    small = framed.shrunk(max(1, framed.width // 4), max(1, framed.height // 4))
    assert np.abs(small.mean(axis=(0, 1)) - wanted.mean(axis=(0, 1))).max() < 2


@pytest.mark.parametrize("angle", [-45.0, -3.3, 0.4, 20.0])
@pytest.mark.parametrize("bits", [8, 16])
def test_straightened_pixels_are_those_of_the_array(tmp_path: Path, angle: float, bits: int) -> None:
    """libvips (bicubic) and cv2 (bilinear) put a soft picture in the same place; a shift by a pixel would show."""
    soft = np.asarray(Image.fromarray(portrait(40, 60)).resize((240, 160), Image.Resampling.BICUBIC))
    path = tmp_path / "scan.png"
    photo_of = {8: soft, 16: deep(soft)}[bits]
    if bits == 8:
        Image.fromarray(photo_of).save(path)
    else:
        vips.save("pngsave", vips.from_array(photo_of), path)
    photo = opened(path)
    for geometry in (Geometry(angle=angle), Geometry(1, True, angle, CROP)):
        pixels, wanted = photo.framed(geometry).load(), geometry.apply(photo_of)
        assert pixels.shape == wanted.shape
        assert pixels.dtype == wanted.dtype
        assert np.abs(pixels.astype(float) - wanted).mean() < 2.5 * (257 if bits == 16 else 1)
        shifted = np.abs(pixels[:, 1:].astype(float) - wanted[:, :-1]).mean()
        assert shifted > 1.5 * np.abs(pixels.astype(float) - wanted).mean()


def test_frames_are_of_the_scan_and_do_not_add_up(tmp_path: Path) -> None:
    photo = opened(scan(tmp_path))
    turned = photo.framed(Geometry(1))
    assert turned.framed(Geometry(2)).geometry == Geometry(2)
    assert turned.framed(AS_SCANNED) is photo
    assert turned.scan is photo
    assert turned.framed(Geometry(3)).scan is photo


@pytest.mark.parametrize(
    ("geometry", "dpi"), [(Geometry(1), (600, 300)), (Geometry(2), (300, 600)), (Geometry(3, True), (600, 300))]
)
@pytest.mark.parametrize("ending", ["jpg", "tif", "png", "webp"])
def test_what_is_saved_is_upright_with_its_dpi(
    tmp_path: Path, geometry: Geometry, dpi: tuple[int, int], ending: str
) -> None:
    """A scan that its EXIF turns, turned by hand on top."""
    source = opened(scan(tmp_path, orientation=6))
    photo, target = source.framed(geometry), tmp_path / f"saved.{ending}"
    save(photo, target)
    saved = opened(target)
    assert (saved.width, saved.height) == geometry.size(64, 96)
    assert np.abs(saved.load().astype(int) - photo.load()).mean() < 3
    assert survived(saved.metadata.exif)
    # EXIF's turn has exchanged them once already
    assert saved.metadata.dpi == pytest.approx(dpi[::-1], abs=0.1)
    with Image.open(target) as picture:
        details = picture.getexif().get_ifd(34665)
        assert picture.getexif().get(274, 1) == 1
        assert (details[40962], details[40963]) == picture.size


def test_alpha_goes_along(tmp_path: Path) -> None:
    pixels = np.dstack([portrait(), np.arange(64 * 96, dtype=np.uint16).reshape(64, 96).astype(np.uint8)])
    Image.fromarray(pixels).save(tmp_path / "scan.png")
    geometry = Geometry(1, True, crop=CROP)
    save(opened(tmp_path / "scan.png").framed(geometry), tmp_path / "saved.png")
    assert np.array_equal(opened(tmp_path / "saved.png").load(), geometry.apply(pixels))
