"""What decoding takes of memory is known, and bounded, before anything is decoded."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import pyvips
from PIL import Image

from core.errors import AutochromeError
from core.photo import CLI_LIMIT, open_photo, reading, vips
from tests.core.photo.scans import bmp_of_runs, opened, portrait

HEIC = Path(__file__).parent / "heic"


def leave_free(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    monkeypatch.setattr(reading.psutil, "virtual_memory", lambda: SimpleNamespace(available=free))


@pytest.mark.parametrize(
    ("name", "options", "copies"),
    [
        ("scan.bmp", {}, 5),
        ("scan.webp", {}, 3),
        ("scan.jpg", {"progressive": True}, 3),
        ("scan.jpg", {}, 0),
        ("scan.png", {}, 0),
        ("scan.tif", {}, 0),
    ],
)
def test_what_is_decoded_as_a_whole_must_fit_into_free_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, options: dict[str, bool], copies: int
) -> None:
    Image.fromarray(portrait(400, 300)).save(tmp_path / name, **options)
    enough = 2 * (copies * 400 or 2 * 128) * 300 * 3
    leave_free(monkeypatch, enough)
    assert opened(tmp_path / name).height == 400
    leave_free(monkeypatch, enough - 2)
    with pytest.raises(AutochromeError, match=rf"{name}.*300 × 400.*GB of memory.*Close other programs"):
        opened(tmp_path / name)


def test_heic_and_interlaced_png_are_decoded_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vips.from_array(portrait(400, 300)).write_to_file(str(tmp_path / "scan.png"), interlace=True)
    leave_free(monkeypatch, 2 * 3 * 400 * 300 * 3 - 2)
    with pytest.raises(AutochromeError, match=r"scan\.png.*save it as TIFF"):
        opened(tmp_path / "scan.png")
    leave_free(monkeypatch, 2 * 3 * 32 * 48 * 3 - 2)
    with pytest.raises(AutochromeError, match=r"turned\.heic.*save it as TIFF"):
        opened(HEIC / "turned.heic")


def test_a_tiff_of_one_enormous_tile_must_fit_into_free_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    black = pyvips.Image.black(2048, 2048, bands=3).cast("uchar").copy(interpretation="srgb")
    tile = {"tile": True, "tile_width": 2048, "tile_height": 2048, "compression": "deflate"}
    black.write_to_file(str(tmp_path / "scan.tif"), **tile)
    leave_free(monkeypatch, 2 * 2 * 2048**2 * 3 * 2)
    assert opened(tmp_path / "scan.tif").width == 2048
    leave_free(monkeypatch, 2 * 2 * 2048**2 * 3 * 2 - 2)
    with pytest.raises(AutochromeError, match=r"scan\.tif.*0\.1 GB of memory"):
        opened(tmp_path / "scan.tif")


def test_a_file_that_unpacks_into_gigabytes_is_refused_before_it_does(tmp_path: Path) -> None:
    (tmp_path / "scan.bmp").write_bytes(bmp_of_runs(20_000, 20_000))
    with pytest.raises(AutochromeError, match=r"scan\.bmp.*6\.0 GB of memory, for a file of 0\.001 MB"):
        open_photo(tmp_path / "scan.bmp", max_pixels=CLI_LIMIT)
    (tmp_path / "small.bmp").write_bytes(bmp_of_runs(2_000, 2_000))
    assert opened(tmp_path / "small.bmp").width == 2_000


@pytest.mark.parametrize("name", ["scan.jpg", "scan.webp"])
def test_a_photo_that_is_packed_as_photos_are_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, colour_photo: np.ndarray, name: str
) -> None:
    Image.fromarray(colour_photo).save(tmp_path / name, progressive=True, quality=50)
    monkeypatch.setattr(reading, "_ANY_FILE", 0)
    monkeypatch.setattr(reading, "_TIMES_ITS_SIZE", reading._TIMES_ITS_SIZE // 2)
    assert opened(tmp_path / name).width == 512


def test_a_png_shorter_than_its_pixels_can_be_packed_is_truncated(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(tmp_path / "scan.png")
    content = bytearray((tmp_path / "scan.png").read_bytes())
    content[16:24] = struct.pack(">II", 16_711_776, 64)
    content[29:33] = struct.pack(">I", zlib.crc32(content[12:29]))
    (tmp_path / "scan.png").write_bytes(content)
    with pytest.raises(AutochromeError, match="truncated"):
        open_photo(tmp_path / "scan.png", max_pixels=CLI_LIMIT)
