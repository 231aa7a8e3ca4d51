"""Saving: nothing is lost that the format can hold, and a save that fails leaves nothing behind."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pyvips
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageCms

from core.errors import AutochromeError, Cancelled
from core.photo import WRITTEN, Photo, SaveOptions, read_record, saved_depth, usual_suffix
from core.photo.profile import SRGB_ICC
from tests.core.photo.scans import (
    DATE,
    RECORD,
    Page,
    as_rgb,
    deep,
    exif,
    opened,
    portrait,
    save,
    survived,
    write_photo,
)

ENDINGS = sorted(map(usual_suffix, WRITTEN))
IPTC = b"\x1c\x02\x78\x00\x0bAuntie Erna"  # 2:120, the caption
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:title="Auntie"/>'
    b"</rdf:RDF></x:xmpmeta>"
)


def scan(path: Path, pixels: NDArray[Any] | None = None, **options: Any) -> Photo:
    """A PNG or TIFF on disk, opened."""
    pixels = portrait() if pixels is None else pixels
    bands = pixels.shape[2]
    space = ("b-w" if bands < 3 else "srgb") if pixels.dtype == np.uint8 else ("grey16" if bands < 3 else "rgb16")
    pyvips.Image.new_from_array(pixels).copy(interpretation=space).write_to_file(str(path), **options)
    return opened(path)


def rich_tiff(path: Path, orientation: int = 1) -> Photo:
    """A JPEG's worth of metadata in a JPEG, saved as TIFF by this program: EXIF, GPS, XMP, IPTC and dpi."""
    resource = b"8BIM\x04\x04\0\0" + len(IPTC).to_bytes(4, "big") + IPTC
    picture = Image.fromarray(portrait())
    picture.save(
        path.with_suffix(".jpeg"),
        quality=95,
        subsampling=0,
        dpi=(600, 600),
        exif=b"Exif\0\0" + exif(orientation),
        xmp=XMP,
    )
    plain = path.with_suffix(".jpeg").read_bytes()
    data = b"Photoshop 3.0\0" + resource + b"\0" * (len(resource) % 2)
    segment = b"\xff\xed" + (len(data) + 2).to_bytes(2, "big") + data
    path.with_suffix(".jpeg").write_bytes(plain[:2] + segment + plain[2:])
    source = opened(path.with_suffix(".jpeg"))
    if path.suffix == ".jpeg":
        return source
    save(source, path, record=None)
    return opened(path)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("origin", ["scan.jpeg", "scan.tif"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_metadata_survives_in_every_format(tmp_path: Path, origin: str, ending: str, orientation: int) -> None:
    photo = rich_tiff(tmp_path / origin, orientation)
    target = tmp_path / f"saved{ending}"
    warnings = save(photo, target)
    again = opened(target)
    assert survived(again.metadata.exif)
    assert again.metadata.dpi == pytest.approx((600, 600), abs=0.02)
    assert b"Auntie" in (again.metadata.xmp or b"")
    assert read_record(target) == RECORD
    assert (again.width, again.height) == ((96, 64) if orientation == 1 else (64, 96))
    if ending in (".jpg", ".tif", ".jp2"):
        assert (again.metadata.iptc, warnings) == (IPTC, ())
    else:
        assert "IPTC" in str(warnings[0])
    by_others = ending not in (".jp2", ".jxl", ".avif")  # of which Pillow reads no EXIF, or none of the orientation
    if by_others and (origin == "scan.jpeg" or ending == ".tif"):
        with Image.open(target) as picture:
            by_pillow = picture.getexif()
            assert (by_pillow[306], by_pillow.get(274, 1)) == (DATE, 1)
            assert by_pillow.get_ifd(34853)[2] == (48.0, 51.0, 30.0)


def test_exif_is_patched_in_place(tmp_path: Path) -> None:
    photo = rich_tiff(tmp_path / "scan.jpeg", 6)
    save(photo, tmp_path / "saved.jpg", record=None)
    before, after = exif(6), opened(tmp_path / "saved.jpg").metadata.exif
    assert after is not None
    assert len(after) == len(before)
    found = Image.Exif()
    found.load(after)
    assert found[274] == 1
    assert (found.get_ifd(34665)[40962], found.get_ifd(34665)[40963]) == (64, 96)


def test_no_record_leaves_no_mark(tmp_path: Path) -> None:
    photo = rich_tiff(tmp_path / "scan.jpeg")
    for ending in ENDINGS:
        save(photo, tmp_path / f"saved{ending}", record=None)
        assert opened(tmp_path / f"saved{ending}").metadata.xmp == XMP
        assert b"utochrome" not in (tmp_path / f"saved{ending}").read_bytes()


@pytest.mark.parametrize("ending", [".tif", ".png", ".jp2", ".jxl"])
@pytest.mark.parametrize("bands", [1, 2, 3, 4])
@pytest.mark.parametrize("depth", [8, 16])
def test_lossless_formats_lose_nothing(tmp_path: Path, ending: str, bands: int, depth: int) -> None:
    four = np.dstack([portrait(), portrait()[::-1, :, :1]])[..., :bands]
    pixels = np.ascontiguousarray(four) if depth == 8 else deep(four)
    photo = scan(tmp_path / "scan.png", pixels)
    target = tmp_path / f"saved{ending}"
    assert saved_depth(target, photo) == depth
    assert save(photo, target, options=SaveOptions(quality=100)) == ()
    again = opened(target)
    assert (again.depth, again.has_alpha) == (depth, bands in (2, 4))
    colour = pixels[..., :3] if bands > 2 else np.repeat(pixels[..., :1], 3, axis=2)
    assert np.array_equal(again.load()[..., :3], colour)
    if again.has_alpha:
        assert np.array_equal(again.load()[..., -1], pixels[..., -1])


def test_alpha_of_sixteen_bits_turns_and_survives(tmp_path: Path) -> None:
    photo = scan(tmp_path / "plain.png", deep(np.dstack([portrait(), portrait()[..., :1]])))
    save(photo, tmp_path / "plain.tif", record=None)
    image = pyvips.Image.new_from_file(str(tmp_path / "plain.tif")).copy()
    image.set_type(pyvips.GValue.gint_type, "orientation", 6)
    image.write_to_file(str(tmp_path / "turned.tif"))
    turned = opened(tmp_path / "turned.tif")
    save(turned, tmp_path / "saved.png")
    assert np.array_equal(opened(tmp_path / "saved.png").load(), np.rot90(photo.load(), -1))


def test_lossy_formats_stay_close_and_say_what_goes(tmp_path: Path) -> None:
    photo = scan(tmp_path / "scan.png", deep(np.dstack([portrait(), np.full((64, 96, 1), 255, np.uint8)])))
    for ending in (".jpg", ".webp", ".avif"):
        warnings = save(photo, tmp_path / f"saved{ending}")
        assert "16 bits became 8" in str(warnings[0])
        assert ("transparency" in str(warnings[-1])) == (ending == ".jpg")
        seen = opened(tmp_path / f"saved{ending}").load()[..., :3]
        assert np.abs(seen - photo.load()[..., :3] / 257).mean() < 3
    with Image.open(tmp_path / "saved.jpg") as jpeg:
        assert all(layer[1:3] == (1, 1) for layer in jpeg.layer)  # 4:4:4
        assert jpeg.quantization[0][0] <= 2


@pytest.mark.parametrize("ending", ENDINGS)
def test_profiles_are_written_back_byte_for_byte(tmp_path: Path, ending: str) -> None:
    p3 = bytes(pyvips.Operation.call("profile_load", "p3"))
    Image.fromarray(portrait()).save(tmp_path / "p3.png", icc_profile=p3)
    save(opened(tmp_path / "p3.png"), tmp_path / f"saved{ending}")
    assert opened(tmp_path / f"saved{ending}").icc == p3
    if ending not in (".jp2", ".jxl"):  # of which Pillow hands out no profile, or which it does not read
        with Image.open(tmp_path / f"saved{ending}") as saved:
            assert saved.info["icc_profile"] == p3
    long = p3 + np.random.default_rng(0).bytes(150_000)  # more than one segment of a JPEG
    Image.fromarray(portrait()).save(tmp_path / "long_profile.png", icc_profile=long)
    save(opened(tmp_path / "long_profile.png"), tmp_path / f"long{ending}")
    assert opened(tmp_path / f"long{ending}").icc == long


@pytest.mark.parametrize("mode", ["L", "CMYK", "LAB", "1"])
def test_what_was_no_rgb_is_saved_as_srgb(tmp_path: Path, mode: str) -> None:
    Image.fromarray(portrait()).convert(mode).save(tmp_path / "scan.tif")
    save(opened(tmp_path / "scan.tif"), tmp_path / "saved.tif")
    with Image.open(tmp_path / "saved.tif") as saved:
        assert (saved.mode, saved.info["icc_profile"]) == ("RGB", SRGB_ICC)
        ImageCms.getOpenProfile(io.BytesIO(saved.info["icc_profile"]))


def test_pages_of_unlike_size_and_depth(tmp_path: Path) -> None:
    pictures = [portrait(), deep(portrait(32, 48)), np.dstack([portrait(20, 30), portrait(20, 30)[..., :1]])]
    photos = [scan(tmp_path / f"{number}.png", pixels) for number, pixels in enumerate(pictures)]
    pages = [Page(photo, as_rgb(photo, photo.depth), RECORD) for photo in photos]
    write_photo(tmp_path / "album.tif", pages)
    for number, pixels in enumerate(pictures):
        page = opened(tmp_path / "album.tif", number)
        assert (page.pages, page.depth, page.has_alpha) == (3, 16 if number == 1 else 8, number == 2)
        assert np.array_equal(page.load(), pixels)
    with Image.open(tmp_path / "album.tif") as album:
        assert getattr(album, "n_frames", 1) == 3
    with pytest.raises(AutochromeError, match="3 pages"):
        write_photo(tmp_path / "album.png", pages)


def test_bigtiff(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.photo.tiff.LARGEST_CLASSIC", 10)
    photo = rich_tiff(tmp_path / "scan.jpeg")
    pages = [Page(photo, as_rgb(photo, 8), RECORD), Page(photo, as_rgb(photo, 8), RECORD)]
    write_photo(tmp_path / "big.tif", pages)
    assert (tmp_path / "big.tif").read_bytes()[:4] == b"II+\0"
    for number in (0, 1):
        page = opened(tmp_path / "big.tif", number)
        assert survived(page.metadata.exif)
        assert np.array_equal(page.load(), photo.load())
    assert read_record(tmp_path / "big.tif") == RECORD


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    height=st.integers(1, 40), width=st.integers(1, 40), depth=st.sampled_from([8, 16]), rows=st.integers(1, 50),
    ending=st.sampled_from([".tif", ".png"]), seed=st.integers(0, 9),
)  # fmt: skip
def test_any_size_and_any_strips(
    tmp_path: Path, height: int, width: int, depth: int, rows: int, ending: str, seed: int
) -> None:
    kind = np.uint8 if depth == 8 else np.uint16
    pixels = np.random.default_rng(seed).integers(0, 2**depth, (height, width, 3)).astype(kind)
    photo = scan(tmp_path / "any.png", pixels)
    target = tmp_path / f"any-saved{ending}"
    write_photo(target, [Page(photo, as_rgb(photo, depth, rows), None)], overwrite=True)
    assert np.array_equal(opened(target).load(), pixels)


def test_broken_metadata_is_a_warning(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(
        tmp_path / "scan.jpg", exif=b"Exif\0\0II*\0\xff\xff\xff\x7fbroken", xmp=b"<not xml"
    )
    photo = opened(tmp_path / "scan.jpg")
    assert "EXIF" in str(photo.warnings[0])
    for ending in ENDINGS:
        assert "XMP" in str(save(photo, tmp_path / f"saved{ending}")[0])
        assert read_record(tmp_path / f"saved{ending}") == RECORD


def test_too_much_metadata_for_jpeg(tmp_path: Path) -> None:
    large = XMP.replace(b"Auntie", b"A" * 70_000)
    Image.fromarray(portrait()).save(tmp_path / "scan.webp", xmp=large)
    assert "too large" in str(save(opened(tmp_path / "scan.webp"), tmp_path / "saved.jpg")[0])
    assert read_record(tmp_path / "saved.jpg") == RECORD
    save(opened(tmp_path / "scan.webp"), tmp_path / "saved.tif")
    assert b"A" * 70_000 in (opened(tmp_path / "saved.tif").metadata.xmp or b"")


def test_never_over_what_must_stay(tmp_path: Path) -> None:
    photo = scan(tmp_path / "scan.png")
    before = (tmp_path / "scan.png").read_bytes()
    for name in ("scan.png", "../" + tmp_path.name + "/scan.png"):
        with pytest.raises(AutochromeError, match="never overwritten"):
            save(photo, tmp_path / name, overwrite=True)
    assert (tmp_path / "scan.png").read_bytes() == before
    (tmp_path / "other.png").write_bytes(b"mine")
    with pytest.raises(AutochromeError, match="exists already"):
        save(photo, tmp_path / "other.png")
    assert (tmp_path / "other.png").read_bytes() == b"mine"
    save(photo, tmp_path / "other.png", overwrite=True)
    assert opened(tmp_path / "other.png").width == 96


@pytest.mark.parametrize("error", [Cancelled(), KeyboardInterrupt(), AutochromeError("device"), MemoryError()])
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_save_that_stops_leaves_nothing(tmp_path: Path, error: BaseException, ending: str) -> None:
    photo = scan(tmp_path / "scan.png")

    def strips() -> Iterator[NDArray[Any]]:
        yield np.zeros((20, 96, 3), np.uint8)
        raise error

    with pytest.raises(type(error)):
        write_photo(tmp_path / f"saved{ending}", [Page(photo, strips(), RECORD)])
    assert [path.name for path in tmp_path.iterdir()] == ["scan.png"]


@pytest.mark.skipif(sys.platform != "linux", reason="limits file sizes as Linux does")
@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("limit", [2_000, 120_100])
def test_a_full_disk(tmp_path: Path, ending: str, limit: int) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (200, 200, 3), np.uint8)
    scan(tmp_path / "scan.png", noise)
    script = (
        "import resource, sys; from pathlib import Path; from core.errors import AutochromeError\n"
        "from tests.core.photo.scans import opened, save\n"
        "photo = opened(Path(sys.argv[1]))\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "try: save(photo, Path(sys.argv[2]))\n"
        "except AutochromeError as error: print(error)"
    )
    if ending in (".jpg", ".webp") and limit == 120_100:
        pytest.skip("these fit: the limit is what the strips take, and more than the encoded picture")
    done = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "scan.png", tmp_path / f"saved{ending}"],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert "cannot be saved" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["scan.png"]


def test_folders_that_take_nothing(tmp_path: Path) -> None:
    photo = scan(tmp_path / "scan.png")
    with pytest.raises(AutochromeError, match="there is no folder"):
        save(photo, tmp_path / "missing" / "saved.png")
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(AutochromeError, match="folder"):
        save(photo, tmp_path / "folder.png", overwrite=True)
    with pytest.raises(AutochromeError, match="end its name"):
        save(photo, tmp_path / "saved.gif")
    if os.name != "nt" and os.geteuid() != 0:
        (tmp_path / "closed").mkdir(mode=0o500)
        with pytest.raises(AutochromeError, match="may not be written"):
            save(photo, tmp_path / "closed" / "saved.png")


def test_sides_that_formats_cannot_hold(tmp_path: Path) -> None:
    photo = scan(tmp_path / "tall.png", np.zeros((66_000, 1, 3), np.uint8))
    for ending, limit in ((".jpg", "65,500"), (".webp", "16,383")):
        with pytest.raises(AutochromeError, match=limit):
            save(photo, tmp_path / f"tall-saved{ending}")
    save(photo, tmp_path / "saved.tif")
    assert opened(tmp_path / "saved.tif").height == 66_000


@pytest.mark.parametrize("name", ["a[b].jpg", "Großmutter 祖母.tif", "x" * 251 + ".png", " sp ace .webp"])
def test_strange_names(tmp_path: Path, name: str) -> None:
    save(scan(tmp_path / "scan.png"), tmp_path / name)
    assert read_record(tmp_path / name) == RECORD
    assert len(list(tmp_path.iterdir())) == 2


def test_strips_that_do_not_fit_are_a_mistake_of_the_caller(tmp_path: Path) -> None:
    photo = scan(tmp_path / "scan.png")
    for strips in ([np.zeros((64, 95, 3), np.uint8)], [np.zeros((63, 96, 3), np.uint8)], []):
        with pytest.raises(ValueError, match="picture"):
            write_photo(tmp_path / "saved.png", [Page(photo, strips, None)])
    assert len(list(tmp_path.iterdir())) == 1
