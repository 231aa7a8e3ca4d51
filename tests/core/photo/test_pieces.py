"""Pictures that are encoded piece by piece: what is joined is what would have been encoded at once."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import pyvips
import tifffile
from PIL import Image
from skimage import data

from core.color import lightness, rgb_to_lab
from core.photo import WRITTEN, Photo, open_photo, usual_suffix
from core.photo.encoders import piece_rows
from tests.core.photo.scans import deep, opened, portrait, save

ROOT = Path(__file__).parents[3]
TALL = (201, 150)  # 13 pieces of 16 rows, the last of them of 9, and more than there are restart markers


def tall(tmp_path: Path, ending: str) -> Photo:
    pixels = portrait(*TALL)
    if ending != ".jpg":
        pixels = np.dstack((pixels, pixels[..., :1]))
    tifffile.imwrite(tmp_path / "scan.tif", deep(pixels) if ending in (".tif", ".png") else pixels)
    return opened(tmp_path / "scan.tif")


@pytest.mark.parametrize("ending", sorted(map(usual_suffix, WRITTEN)))
def test_many_pieces_make_the_picture_that_one_makes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    photo = tall(tmp_path, ending)
    save(photo, tmp_path / f"one{ending}")
    monkeypatch.setattr("core.photo.encoders._PIECE_PIXELS", 1)
    save(photo, tmp_path / f"many{ending}")
    one, many = (opened(tmp_path / f"{name}{ending}").load() for name in ("one", "many"))
    assert np.array_equal(one, many)
    if ending in (".tif", ".png"):
        assert np.array_equal(many, photo.load())


def test_other_decoders_read_the_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.photo.encoders._PIECE_PIXELS", 1)
    photo = tall(tmp_path, ".jpg")
    save(photo, tmp_path / "many.jpg")
    save(photo, tmp_path / "many.tif")
    data_of_jpeg = (tmp_path / "many.jpg").read_bytes()
    assert [data_of_jpeg.count(bytes((0xFF, 0xD0 + number))) for number in range(8)] == [2] * 4 + [1] * 4
    seen = np.asarray(Image.open(io.BytesIO(data_of_jpeg))).astype(int)
    assert seen.shape == (*TALL, 3)
    assert np.abs(seen - photo.load()).mean() < 2
    read = cv2.imdecode(np.frombuffer(data_of_jpeg, np.uint8), cv2.IMREAD_COLOR_RGB)
    assert np.abs(read.astype(int) - seen).mean() < 1
    assert np.array_equal(np.asarray(Image.open(tmp_path / "many.tif")), photo.load())
    assert np.array_equal(tifffile.imread(tmp_path / "many.tif"), photo.load())


@pytest.mark.parametrize("width", [1, 1000, 32_768, 65_500])
def test_pieces_are_whole_blocks_that_jpeg_can_count(width: int) -> None:
    rows = piece_rows(width)
    assert rows % 16 == 0
    assert rows // 8 * -(-width // 8) <= 65_535


def test_smaller_copies_and_masks_are_no_pages(tmp_path: Path) -> None:
    picture = pyvips.Image.new_from_array(portrait(512, 300))
    picture.write_to_file(str(tmp_path / "pyramid.tif"), tile=True, pyramid=True)
    with tifffile.TiffFile(tmp_path / "pyramid.tif") as file:
        assert len(file.pages) > 1
    assert opened(tmp_path / "pyramid.tif").pages == 1
    with tifffile.TiffWriter(tmp_path / "scanner.tif") as writer:
        for kind, size in ((1, 32), (0, 64), (4, 64), (2, 40)):
            pixels = np.full((size, size), kind * 10, np.uint8)
            writer.write(pixels > 0 if kind == 4 else pixels, subfiletype=kind)
    pages = [opened(tmp_path / "scanner.tif", page) for page in range(2)]
    assert [(page.pages, page.width, page.load()[0, 0, 0]) for page in pages] == [(2, 64, 0), (2, 40, 20)]
    tifffile.imwrite(tmp_path / "copy.tif", portrait(), subfiletype=1)
    assert opened(tmp_path / "copy.tif").pages == 1


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_thirty_megapixels_in_bounded_memory(tmp_path: Path) -> None:
    """A wide BigTIFF of tiles, colorized by a process of its own: memory, size, lightness, and no seams."""
    width, height = 20_480, 1536
    grey = pyvips.Image.new_from_array(data.astronaut()[:320, :, 1].astype(np.float32))
    large = grey.resize(width / 512, vscale=height / 320, kernel="linear").cast("uchar")
    large.write_to_file(str(tmp_path / "wide.tif"), tile=True, compression="deflate", level=1, bigtiff=True)
    large.crop(0, 0, 512, 512).write_to_file(str(tmp_path / "small.tif"))
    script = (
        "import sys; from core import cli\n"
        "for name in ('small', 'wide'):\n"
        "    assert cli.run(['colorize', f'{sys.argv[1]}/{name}.tif', '-o', f'{sys.argv[1]}/{name}-out.tif']) == 0\n"
        "    print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, tmp_path], capture_output=True, text=True, check=True, cwd=ROOT
    )
    small, wide = (int(line) for line in done.stdout.splitlines() if line.isdigit())
    assert wide - small < 75_000  # kilobytes; the picture in colour has 94,000
    scan, result = (open_photo(tmp_path / f"{name}.tif", max_pixels=10**9) for name in ("wide", "wide-out"))
    assert (result.width, result.height) == (width, height)
    columns = np.s_[:, 7000:7200]
    before = np.concatenate([strip[columns] for _, strip in scan.strips(256)])
    after = np.concatenate([strip[columns] for _, strip in result.strips(256)])
    assert np.abs(lightness(after) - lightness(before)).max() < 0.5 * 100 / 255
    ab = rgb_to_lab(after, result.space)[..., 1:]
    assert np.linalg.norm(ab, axis=-1).mean() > 3
    steps = np.linalg.norm(np.diff(ab, axis=0), axis=-1).mean(axis=1)
    ends = np.arange(piece_rows(width) - 1, height - 1, piece_rows(width))
    assert steps[ends].mean() < 1.2 * np.delete(steps, ends).mean()
