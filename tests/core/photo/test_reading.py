"""Every format, depth and mode that scans come in, and what is wrong with files that cannot be read."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
import pyvips
from PIL import Image, ImageCms

from core.color import SRGB
from core.errors import AutochromeError
from core.photo import PHOTO_SUFFIXES, ifd, open_photo, window_limit
from tests.core.photo.scans import deep, exif, opened, portrait

MODES = {  # by Pillow's mode: bands, kind and depth of what is handed out
    "L": (1, np.uint8, 8), "LA": (2, np.uint8, 8), "RGB": (3, np.uint8, 8), "RGBA": (4, np.uint8, 8),
    "P": (3, np.uint8, 8), "1": (1, np.uint8, 8), "I;16": (1, np.uint16, 16), "CMYK": (3, np.uint16, 8),
    "LAB": (3, np.uint16, 8),
}  # fmt: skip
WRITTEN = [
    *[("jpg", mode) for mode in ("L", "RGB", "CMYK")],
    *[("png", mode) for mode in ("L", "LA", "RGB", "RGBA", "P", "1", "I;16")],
    *[("tif", mode) for mode in MODES],
    *[("webp", mode) for mode in ("RGB", "RGBA")],
    *[("bmp", mode) for mode in ("L", "RGB", "P", "1")],
]


def scan(mode: str) -> Image.Image:
    picture = Image.fromarray(portrait())
    if mode == "I;16":
        return Image.fromarray(deep(portrait()[..., 0]))
    if mode in ("LA", "RGBA"):
        picture = picture.convert(mode)
        picture.putalpha(Image.fromarray(np.arange(64 * 96, dtype=np.uint32).reshape(64, 96).astype(np.uint8)))
        return picture
    return picture.convert(mode)


@pytest.mark.parametrize(("ending", "mode"), WRITTEN)
def test_every_mode_of_every_format(tmp_path: Path, ending: str, mode: str) -> None:
    path = tmp_path / f"scan.{ending}"
    scan(mode).save(path, **({"lossless": True, "exact": True} if ending == "webp" else {}))
    photo = opened(path)
    bands, dtype, depth = MODES[mode]
    pixels = photo.load()
    assert (photo.width, photo.height, photo.depth, photo.page, photo.pages) == (96, 64, depth, 0, 1)
    assert (pixels.shape, pixels.dtype, photo.warnings) == ((64, 96, bands), dtype, ())
    assert photo.has_alpha == (bands in (2, 4))
    assert np.array_equal(np.concatenate([strip for _, strip in photo.strips(13)]), pixels)
    if ending != "jpg" and mode not in ("CMYK", "LAB"):
        expected = np.asarray(scan(mode).convert("RGB") if mode == "P" else scan(mode))
        expected = expected.astype(np.uint8) * 255 if mode == "1" else expected
        assert np.array_equal(pixels, expected.reshape(pixels.shape))


@pytest.mark.parametrize("bands", [1, 2, 3, 4])
@pytest.mark.parametrize("ending", ["png", "tif"])
def test_sixteen_bits_are_kept_to_the_last(tmp_path: Path, bands: int, ending: str) -> None:
    pixels = deep(np.dstack([portrait(), portrait()[..., :1]])[..., :bands])
    image = pyvips.Image.new_from_array(pixels).copy(interpretation="grey16" if bands < 3 else "rgb16")
    image.write_to_file(str(tmp_path / f"scan.{ending}"))
    photo = opened(tmp_path / f"scan.{ending}")
    assert (photo.depth, photo.load().dtype) == (16, np.uint16)
    assert np.array_equal(photo.load(), pixels)


def test_lab_and_cmyk_look_as_they_should(tmp_path: Path) -> None:
    for mode, largest in (("LAB", 2.5), ("CMYK", 60.0)):  # a press cannot print all that a screen shows
        scan(mode).save(tmp_path / "scan.tif")
        seen = opened(tmp_path / "scan.tif").load() / 257
        assert np.abs(seen - portrait()).mean() < largest / 2
    image = pyvips.Image.new_from_array(np.full((4, 4, 3), [50, 0, 0], np.float32)).copy(interpretation="lab")
    image.colourspace("labs").write_to_file(str(tmp_path / "deep.tif"))
    photo = opened(tmp_path / "deep.tif")
    assert photo.depth == 16
    assert np.abs(photo.load() / 257 - 118.9).max() < 0.3


def test_a_file_is_what_it_contains(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(tmp_path / "really.jpg")
    (tmp_path / "really.jpg").rename(tmp_path / "scan.png")
    assert opened(tmp_path / "scan.png").format == "jpeg"


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "webp"])
def test_orientation_is_applied_once(tmp_path: Path, orientation: int, ending: str) -> None:
    path = tmp_path / f"scan.{ending}"
    picture = Image.fromarray(portrait())
    if ending == "tif":
        picture.save(path, tiffinfo={274: orientation})
    else:
        block = b"Exif\0\0" * (ending == "jpg") + exif(orientation)
        picture.save(path, exif=block, **({"lossless": True} if ending == "webp" else {}))
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }  # fmt: skip
    plain = Image.open(path).convert("RGB") if ending == "jpg" else picture
    expected = np.asarray(plain.transpose(turns[orientation]) if orientation > 1 else plain)
    photo = opened(path)
    seen = np.concatenate([strip for _, strip in photo.strips(10)])
    assert seen.shape == (photo.height, photo.width, 3) == expected.shape
    assert np.abs(seen.astype(int) - expected).max() <= (3 if ending == "jpg" else 0)


def test_alpha_turns_with_the_picture(tmp_path: Path) -> None:
    picture = scan("RGBA")
    picture.save(tmp_path / "scan.png", exif=exif(6))
    expected = np.asarray(picture.transpose(Image.Transpose.ROTATE_270))
    assert np.array_equal(opened(tmp_path / "scan.png").load(), expected)


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (96, 64), (500, 400), (33, 64)])
@pytest.mark.parametrize("depth", [8, 16])
def test_shrunk_is_the_mean_of_areas(tmp_path: Path, size: tuple[int, int], depth: int) -> None:
    pixels = portrait() if depth == 8 else deep(portrait())
    pyvips.Image.new_from_array(pixels).copy(interpretation="srgb" if depth == 8 else "rgb16").write_to_file(
        str(tmp_path / "scan.png")
    )
    width, height = min(size[0], 96), min(size[1], 64)
    expected = cv2.resize(pixels.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    seen = opened(tmp_path / "scan.png").shrunk(*size)
    assert seen.dtype == pixels.dtype
    assert np.abs(seen - expected.reshape(height, width, 3)).max() <= 0.6 * (1 if depth == 8 else 2)


def test_a_narrow_picture_takes_no_longer_than_its_pixels(tmp_path: Path) -> None:
    pyvips.Image.black(1, 60_000).write_to_file(str(tmp_path / "scan.png"))
    photo = opened(tmp_path / "scan.png")
    began = time.process_time()
    assert photo.shrunk(1, 20_000).shape == (20_000, 1, 1)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(("width", "height", "largest"), [(2400, 1600, 0.4), (2403, 1601, 0.7)])
def test_a_large_jpeg_is_shrunk_while_decoding(tmp_path: Path, width: int, height: int, largest: float) -> None:
    large = cv2.resize(portrait(200, 300), (width, height), interpolation=cv2.INTER_CUBIC)
    Image.fromarray(large).save(tmp_path / "scan.jpg", quality=95, subsampling=0)
    expected = cv2.resize(large, (150, 100), interpolation=cv2.INTER_AREA).astype(int)
    assert np.abs(opened(tmp_path / "scan.jpg").shrunk(150, 100) - expected).mean() < largest


def test_pages_of_a_tiff(tmp_path: Path) -> None:
    pages = [Image.fromarray(portrait()), Image.fromarray(deep(portrait(32, 48)[..., 0]))]
    pages[0].save(tmp_path / "album.tif", save_all=True, append_images=pages[1:])
    first, second = opened(tmp_path / "album.tif"), opened(tmp_path / "album.tif", 1)
    assert [(p.page, p.pages, p.width, p.depth) for p in (first, second)] == [(0, 2, 96, 8), (1, 2, 48, 16)]
    assert np.array_equal(second.load()[..., 0], np.asarray(pages[1]))
    with pytest.raises(AutochromeError, match="no such page"):
        opened(tmp_path / "album.tif", 2)


def table(order: str = "<", height: int = 8, start: int = 8) -> bytes:
    """The directory of a page of grey bytes, 8 across, that lie at ``start``, up to where the next one is named."""
    tags = {256: 8, 257: height, 258: 8, 259: 1, 262: 1, 273: start, 277: 1, 278: height, 279: 8 * height}
    entries = [struct.pack(order + "HHIHH", tag, 3, 1, value, 0) for tag, value in tags.items()]
    return struct.pack(order + "H", len(entries)) + b"".join(entries)


def chain(path: Path, tables: list[bytes], order: str = "<") -> Path:
    """A TIFF of pages that share their pixels, 0…255."""
    data = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8 + 256) + bytes(range(256))
    for each in tables[:-1]:
        data += each + struct.pack(order + "I", len(data) + len(each) + 4)
    path.write_bytes(data + tables[-1] + b"\0" * 4)
    return path


@pytest.mark.parametrize("order", ["<", ">"])
def test_each_page_is_the_one_asked_for(tmp_path: Path, order: str) -> None:
    path = chain(tmp_path / "album.tif", [table(order, 1 + page, 8 + page) for page in range(5)], order)
    for page in range(5):
        photo = opened(path, page)
        assert (photo.pages, photo.height) == (5, 1 + page)
        assert np.array_equal(photo.load().ravel(), np.arange(page, page + 8 * (1 + page)))


def test_an_unfinished_tiff_is_named_as_such(tmp_path: Path) -> None:
    """Where its strips lie was to be written last; libvips would take the header for pixels."""
    with pytest.raises(AutochromeError, match=r"scan\.tif.*not written to its end"):
        opened(chain(tmp_path / "scan.tif", [table(start=0)]))


def test_a_thousand_pages_open_in_time(tmp_path: Path) -> None:
    path = chain(tmp_path / "album.tif", [table()] * 1000)
    began = time.process_time()
    pages = [opened(path, page) for page in range(1000)]
    assert time.process_time() - began < 3
    assert {page.pages for page in pages} == {1000}


def test_lab_of_bytes_is_read_in_strips_whatever_its_size(tmp_path: Path) -> None:
    """Of 180 million pixels, which Pillow takes for an attack; all strips are one, packed, with room for more."""
    width, height, rows = 10_000, 18_000, 100
    strip = zlib.compress(np.tile(np.array([128, 5, 251], np.uint8), width * rows).tobytes())
    tags = {256: width, 257: height, 259: 8, 262: 8, 277: 3, 278: rows}
    directory: ifd.Directory = {tag: ifd.Entry(ifd.LONG, value.to_bytes(4, "little")) for tag, value in tags.items()}
    directory |= {262: ifd.Entry(ifd.SHORT, b"\x08\0"), 258: ifd.Entry(ifd.SHORT, b"\x08\0" * 3)}
    for tag, value in ((273, 8), (279, len(strip))):
        directory[tag] = ifd.Entry(ifd.LONG, value.to_bytes(4, "little") * (height // rows))
    file = io.BytesIO(b"II*\0\0\0\0\0" + strip)
    ifd.append_page(file, directory, big=False, link=4)
    (tmp_path / "scan.tif").write_bytes(file.getvalue() + bytes(2**20))
    photo = open_photo(tmp_path / "scan.tif", max_pixels=10**9)
    assert (photo.width, photo.height, photo.depth) == (width, height, 8)
    _, first = next(photo.strips(16))
    assert first.shape == (16, width, 3)
    assert len(np.unique(first.reshape(-1, 3), axis=0)) == 1


HEIC = Path(__file__).parent / "heic"  # gradients made for this test with pillow-heif


def test_heic() -> None:
    turned, alpha, ten_bits = (opened(HEIC / f"{name}.heic") for name in ("turned", "alpha", "ten_bits"))
    assert (turned.width, turned.height, turned.format) == (32, 48, "heic")
    corners = turned.load()[[0, 0, -1], [0, -1, -1]].astype(int)
    assert np.abs(corners - [[0, 217, 90], [0, 0, 90], [235, 0, 90]]).max() <= 2
    assert turned.metadata.xmp
    assert b"1931:05:17" in (turned.metadata.exif or b"")
    assert np.array_equal(alpha.load()[7, :, 3], np.arange(48) * 5)
    assert (ten_bits.depth, ten_bits.load().dtype) == (16, np.uint16)
    assert np.abs(ten_bits.load()[-1, -1] / 257 - [235, 217, 90]).max() < 1.5


def test_a_photo_without_a_profile_is_srgb(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(tmp_path / "scan.png")
    photo = opened(tmp_path / "scan.png")
    assert photo.space is SRGB
    assert "sRGB" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(photo.icc)))


def _cut(path: Path, share: float) -> None:
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "webp", "bmp", "heic"])
@pytest.mark.parametrize("share", [0.03, 0.6, 0.95])
def test_truncated_files_are_errors(tmp_path: Path, ending: str, share: float) -> None:
    path = tmp_path / f"scan.{ending}"
    if ending == "heic":
        path.write_bytes((HEIC / "turned.heic").read_bytes())
    else:
        Image.fromarray(portrait(300, 300)).save(path)
    _cut(path, share)
    with pytest.raises(AutochromeError, match="scan"):
        opened(path).load()
    with pytest.raises(AutochromeError, match="scan"):
        list(opened(path).strips(50))


def test_what_is_no_photo(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "text.png").write_text("not a picture at all, but longer than its magic bytes")
    (tmp_path / "vector.tif").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (tmp_path / "folder.jpg").mkdir()
    for name, reason in {
        "empty.jpg": "0 bytes", "text.png": "not a photo", "vector.tif": "not a photo", "folder.jpg": "folder",
        "missing.jpg": "not found",
    }.items():  # fmt: skip
        with pytest.raises(AutochromeError, match=reason) as caught:
            opened(tmp_path / name)
        assert name in str(caught.value)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(tmp_path / "scan.png")
    (tmp_path / "scan.png").chmod(0)
    with pytest.raises(AutochromeError, match="permissions"):
        opened(tmp_path / "scan.png")


def test_size_is_judged_by_the_header(tmp_path: Path) -> None:
    pyvips.Image.black(60_000, 500).write_to_file(str(tmp_path / "bomb.png"))
    bomb = bytearray((tmp_path / "bomb.png").read_bytes())
    bomb[20:24] = (50_000).to_bytes(4, "big")
    bomb[29:33] = zlib.crc32(bomb[12:29]).to_bytes(4, "big")
    (tmp_path / "bomb.png").write_bytes(bomb)
    with pytest.raises(AutochromeError, match="60,000 × 50,000"):
        open_photo(tmp_path / "bomb.png", max_pixels=500_000_000)
    assert 0 < window_limit() <= 500_000_000


@pytest.mark.parametrize("name", ["a[b].jpg", "Großmutter 祖母 जून.jpg", " a  b .jpg", "x" * 251 + ".jpg", "%s{}.jpg"])
def test_strange_names(tmp_path: Path, name: str) -> None:
    Image.fromarray(portrait()).save(tmp_path / name)
    assert opened(tmp_path / name).load().shape == (64, 96, 3)
    assert Path(name).suffix in PHOTO_SUFFIXES


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_strips_of_a_large_jpeg_take_little_memory(tmp_path: Path) -> None:
    pyvips.Image.black(10_000, 6_000, bands=3).write_to_file(str(tmp_path / "large.jpg"))
    script = (
        "import resource, sys; from pathlib import Path; from core.photo import open_photo\n"
        "photo = open_photo(Path(sys.argv[1]), max_pixels=10**9)\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "rows = sum(len(strip) for _, strip in photo.strips(64))\n"
        "assert rows == 6000\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "large.jpg"], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 40_000  # kilobytes, of a picture of 180,000
    assert done.stderr == ""
