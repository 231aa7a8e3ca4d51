"""Kinds of pictures that archives, cameras and other programs keep: their pixels, colours and metadata, as they lie."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from core.errors import AutochromeError
from core.photo import jpegxl, open_photo, vips
from core.photo.profile import SRGB_ICC
from tests.core.photo.others import CMYK, GREY, INDEXED, LAB, RGB, dng, pdf, psd, resource
from tests.core.photo.scans import deep, exif, opened, portrait, survived

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
IPTC = b"\x1c\x02\x78\x00\x0bAuntie Erna"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    height=st.integers(1, 40), width=st.integers(1, 300), is_deep=st.booleans(), bands=st.sampled_from([1, 3, 4, 5]),
    packed=st.booleans(), big=st.booleans(),
)  # fmt: skip
def test_photoshop_is_read_as_it_lies(
    tmp_path: Path, height: int, width: int, is_deep: bool, bands: int, packed: bool, big: bool
) -> None:
    random = np.random.default_rng(height * width)
    pixels = random.integers(0, 2**16 if is_deep else 2**8, (height, width, bands)).astype(
        np.uint16 if is_deep else np.uint8
    )
    path = psd(tmp_path / "scan.psd", pixels, GREY if bands == 1 else RGB, packed=packed, big=big, layers=-1)
    photo = opened(path)
    seen = min(bands, 4)
    assert (photo.format, photo.depth, photo.has_alpha) == ("psd", 16 if is_deep else 8, bands > 3)
    assert np.array_equal(photo.load(), pixels[..., :seen])
    assert np.array_equal(np.concatenate([strip for _, strip in photo.strips(7)]), pixels[..., :seen])
    assert len(photo.warnings) == (bands == 5)


def test_what_photoshop_says_of_a_picture(tmp_path: Path) -> None:
    said = resource(1005, struct.pack(">IHHIHH", 600 << 16, 1, 1, 300 << 16, 1, 1)) + resource(1028, IPTC)
    said += resource(1039, SRGB_ICC) + resource(1058, exif(6)) + resource(1060, XMP)
    photo = opened(psd(tmp_path / "scan.psd", portrait(), resources=said))
    assert (photo.width, photo.height) == (64, 96), "turned by its EXIF"
    assert photo.metadata.dpi == (300, 600)
    assert (photo.metadata.iptc, photo.metadata.xmp) == (IPTC, XMP)
    assert survived(photo.metadata.exif)


def test_colours_of_photoshop(tmp_path: Path) -> None:
    inks = np.asarray(Image.fromarray(portrait()).convert("CMYK"))
    read = opened(psd(tmp_path / "inks.psd", 255 - inks, CMYK)).load()
    Image.fromarray(inks, "CMYK").save(tmp_path / "inks.tif")
    assert np.array_equal(read, opened(tmp_path / "inks.tif").load())
    lab = np.asarray(Image.fromarray(portrait()).convert("LAB")).copy()
    lab[..., 1:] ^= 128  # bytes with a sign in Pillow
    assert np.abs(opened(psd(tmp_path / "lab.psd", lab, LAB)).load() / 257 - portrait()).mean() < 2
    codes = np.arange(96 * 64, dtype=np.uint32).reshape(64, 96, 1).astype(np.uint8)
    palette = np.random.default_rng(0).integers(0, 256, (256, 3)).astype(np.uint8)
    read = opened(psd(tmp_path / "few.psd", codes, INDEXED, palette=palette.T.tobytes())).load()
    assert np.array_equal(read, palette[codes[..., 0]])
    saved = psd(tmp_path / "channel.psd", np.dstack([portrait(), portrait()[..., :1]]))
    assert not opened(saved).has_alpha, "a selection that was kept is no transparency"


@pytest.mark.parametrize(
    ("pixels", "more", "reason"),
    [
        (portrait(), {"resources": resource(1057, b"\0\0\0\1\0" + bytes(20))}, "Maximize Compatibility"),
        (portrait(), {"mode": 7}, "mode 7"),
        (deep(portrait()), {"mode": LAB}, "16 bits"),
    ],
)
def test_what_of_photoshop_is_not_read_is_said(tmp_path: Path, pixels: NDArray[Any], more: Any, reason: str) -> None:
    with pytest.raises(AutochromeError, match=rf"not of a kind that is read: .*{reason}"):
        opened(psd(tmp_path / "scan.psd", pixels, **more))


@pytest.mark.parametrize("bits", [1, 4, 8, 10, 12, 16])
@pytest.mark.parametrize("bands", [1, 3])
def test_jpeg_2000_of_any_depth_fills_its_range(tmp_path: Path, bits: int, bands: int) -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    pixels = np.linspace(0, 2**bits - 1, 64 * 96 * bands).round().reshape(64, 96, bands)
    pixels = pixels.astype(np.uint8 if bits <= 8 else np.uint16)
    for form in ("jp2", "j2k"):
        data = imagecodecs.jpeg2k_encode(np.squeeze(pixels), level=0, codecformat=form, bitspersample=bits)
        (tmp_path / f"scan.{form}").write_bytes(data)
        photo = opened(tmp_path / f"scan.{form}")
        most = 255 if bits <= 8 else 65535
        assert (photo.format, photo.depth) == ("jp2", 8 if bits <= 8 else 16)
        assert np.array_equal(photo.load(), np.round(pixels * (most / (2**bits - 1))).astype(photo.load().dtype))


@pytest.mark.parametrize("mode", ["LA", "RGBA", "CMYK"])
def test_jpeg_2000_of_other_colours(tmp_path: Path, mode: str) -> None:
    picture = Image.fromarray(portrait()).convert(mode)
    picture.save(tmp_path / "scan.jp2")
    picture.save(tmp_path / "scan.tif")
    assert np.array_equal(opened(tmp_path / "scan.jp2").load(), opened(tmp_path / "scan.tif").load())


def test_an_avif_of_twelve_bits_fills_its_range(tmp_path: Path) -> None:
    ends = np.zeros((64, 64, 3), np.uint16)
    ends[:, 32:] = 65535
    image = vips.from_array(ends).copy(interpretation="rgb16")
    vips.save("heifsave", image, tmp_path / "scan.avif", compression="av1", bitdepth=12, lossless=True)
    photo = opened(tmp_path / "scan.avif")
    assert (photo.format, photo.depth) == ("avif", 16)
    assert np.abs(photo.load().astype(int) - ends).max() <= 32


@pytest.mark.parametrize("ending", ["avif", "jxl"])
def test_upright_is_what_the_decoder_makes_of_it(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"scan.{ending}"
    if ending == "avif":
        Image.fromarray(portrait()).save(path, exif=exif(6), quality=90)
        wanted = np.rot90(portrait(), -1)
    else:
        path.write_bytes(jpegxl.encode_jpegxl(portrait(), 95, opened_metadata(tmp_path), SRGB_ICC))
        wanted = portrait()
    photo = opened(path)
    assert np.abs(photo.load()[..., :3].astype(int) - wanted).mean() < 4
    assert b"1931:05:17" in (photo.metadata.exif or b"")


def opened_metadata(folder: Path) -> Any:
    Image.fromarray(portrait()).save(folder / "turned.png", exif=exif(1))
    return opened(folder / "turned.png").metadata


@pytest.mark.parametrize("ending", ["gif", "webp"])
def test_of_an_animation_the_first_picture_is_read(tmp_path: Path, ending: str) -> None:
    pictures = [Image.fromarray(np.full((40, 50, 3), value, np.uint8)) for value in (200, 90, 20)]
    pictures[0].save(tmp_path / f"moving.{ending}", save_all=True, append_images=pictures[1:], lossless=True)
    photo = opened(tmp_path / f"moving.{ending}")
    assert (photo.width, photo.height, photo.pages) == (50, 40, 1)
    assert np.all(photo.load()[..., :3] == 200)
    assert [str(warning) for warning in photo.warnings] == ["only the first of its 3 pictures is read"]


def test_pages_of_a_pdf_at_their_own_resolution(tmp_path: Path) -> None:
    colour, small = Image.fromarray(portrait(301, 203)), Image.fromarray(portrait(64, 96))
    path = pdf(tmp_path / "scans.pdf", [(colour, 600), (small, 150)])
    first, second = (opened(path, page) for page in (0, 1))
    assert (first.pages, first.format, first.metadata.dpi) == (2, "pdf", pytest.approx((600, 600)))
    assert np.array_equal(first.load(), np.asarray(colour))
    assert second.metadata.dpi == pytest.approx((150, 150))
    assert np.array_equal(second.load(), np.asarray(small))
    small.convert("L").save(tmp_path / "grey.pdf", resolution=150, quality=95)
    grey = opened(tmp_path / "grey.pdf")
    assert grey.is_grey
    assert np.abs(grey.load()[..., 0].astype(int) - np.asarray(small.convert("L"))).mean() < 2
    with pytest.raises(AutochromeError, match="no such page"):
        opened(path, 2)


def test_a_printed_page_and_a_turned_one(tmp_path: Path) -> None:
    picture = Image.fromarray(portrait())
    document = pypdfium2.PdfDocument(pdf(tmp_path / "scan.pdf", [(picture, 300)]))
    document[0].set_rotation(90)
    document.new_page(144, 72)
    document.save(tmp_path / "turned.pdf")
    turned, empty = (opened(tmp_path / "turned.pdf", page) for page in (0, 1))
    assert np.array_equal(turned.load(), np.rot90(portrait(), -1))
    assert ((empty.width, empty.height), empty.metadata.dpi) == ((600, 300), (300, 300))
    assert np.all(empty.load() == 255)


def test_a_page_that_claims_too_much_is_refused_before_it_is_drawn(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(14_400, 14_400)
    document.save(tmp_path / "vast.pdf")
    with pytest.raises(AutochromeError, match=r"vast\.pdf.*60,000 × 60,000"):
        open_photo(tmp_path / "vast.pdf", max_pixels=4_000_000_000)


@pytest.mark.parametrize("linear", [False, True])
def test_raw_files_are_developed(tmp_path: Path, linear: bool) -> None:
    light = cv2.resize((portrait() / 255.0) ** 2.2, (192, 128))
    if linear:
        pixels = (light * 60_000).astype(np.uint16)
    else:
        pixels = (light[..., 1] * 60_000).astype(np.uint16)
        pixels[::2, ::2], pixels[1::2, 1::2] = light[::2, ::2, 0] * 60_000, light[1::2, 1::2, 2] * 60_000
    photo = opened(dng(tmp_path / "scan.dng", pixels, linear=linear))
    assert (photo.width, photo.height, photo.format, photo.depth) == (192, 128, "raw", 16)
    found, wanted = photo.load()[..., 1].ravel(), cv2.resize(portrait(), (192, 128))[..., 1].ravel()
    assert np.corrcoef(found, wanted)[0, 1] > 0.9
    assert b"1931:05:17" in (photo.metadata.exif or b"")


def test_a_raw_file_of_an_unknown_kind_is_said(tmp_path: Path) -> None:
    (tmp_path / "scan.raf").write_bytes(b"FUJIFILMCCD-RAW" + bytes(3000))
    with pytest.raises(AutochromeError, match=r"scan\.raf"):
        opened(tmp_path / "scan.raf")
