"""What files say of their colours, captions and ends is heeded, or said to be left out."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from core.color import lightness
from core.errors import AutochromeError
from core.photo import Metadata, Photo, PhotoWriter, open_photo, read_record
from core.photo.profile import SRGB_ICC
from core.photo.record import Record
from tests.core.photo.test_samples import RAMP, l_of_code, l_of_light

LINEAR, SRGB_GAMMA = struct.pack(">I", 100_000), struct.pack(">I", 45455)
PRIMARIES = struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)


def png(path: Path, *chunks: tuple[bytes, bytes], bands: int = 1) -> Path:
    """A PNG of 16 bits with chunks before its pixels."""
    codes = np.repeat(np.round(RAMP * 65535).astype(">u2")[..., None], bands, axis=2)
    rows = b"".join(b"\0" + row.tobytes() for row in codes)
    head = struct.pack(">IIBBBBB", codes.shape[1], codes.shape[0], 16, 0 if bands == 1 else 2, 0, 0, 0)
    whole = b"\x89PNG\r\n\x1a\n"
    for name, data in ((b"IHDR", head), *chunks, (b"IDAT", zlib.compress(rows)), (b"IEND", b"")):
        whole += struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    path.write_bytes(whole)
    return path


def seen(path: Path) -> np.ndarray:
    photo = open_photo(path, max_pixels=10**6)
    return lightness(photo.load(), photo.space)


@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize(
    ("chunks", "is_linear"),
    [
        ([(b"gAMA", LINEAR)], True),
        ([(b"gAMA", LINEAR), (b"cHRM", PRIMARIES)], True),
        ([(b"gAMA", SRGB_GAMMA), (b"cHRM", PRIMARIES)], False),
        ([(b"gAMA", LINEAR), (b"sRGB", b"\0")], False),
        ([(b"gAMA", LINEAR), (b"iCCP", b"x\0\0" + zlib.compress(SRGB_ICC))], False),
        ([(b"cICP", bytes((1, 8, 0, 1))), (b"sRGB", b"\0")], True),
        ([(b"cICP", bytes((1, 13, 0, 1))), (b"gAMA", LINEAR)], False),
        ([(b"gAMA", bytes(4)), (b"cHRM", bytes(32))], False),
    ],
)
def test_colours_of_png_by_their_precedence(
    chunks: list[tuple[bytes, bytes]], is_linear: bool, bands: int, tmp_path: Path
) -> None:
    wanted = l_of_light(RAMP) if is_linear else l_of_code(RAMP)
    assert np.abs(seen(png(tmp_path / "p.png", *chunks, bands=bands)) - wanted).mean() < 0.2


def test_other_gammas_and_hdr(tmp_path: Path) -> None:
    assert (
        np.abs(seen(png(tmp_path / "p.png", (b"gAMA", struct.pack(">I", 55556)))) - l_of_light(RAMP**1.8)).mean() < 0.2
    )
    with pytest.raises(AutochromeError, match="not of a kind that is read: a PNG of high dynamic range"):
        seen(png(tmp_path / "hdr.png", (b"cICP", bytes((9, 16, 0, 1)))))


def test_texts_and_comments_are_said_and_raw_profiles_read(tmp_path: Path) -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Title", "Village")
    iptc = b"\x1c\x02\x78\0\x04Lake"
    for name, block in (("iptc", iptc), ("exif", b"Exif\0\0MM\0*\0\0\0\x08\0\0")):
        texts.add_text(
            f"Raw profile type {name}", f"\n{name} profile\n{len(block):8}\n{block.hex()}\n", zip=name == "iptc"
        )
    grey = Image.fromarray(np.round(RAMP * 255).astype(np.uint8))
    grey.save(tmp_path / "p.png", pnginfo=texts)
    photo = open_photo(tmp_path / "p.png", max_pixels=10**6)
    assert [str(each) for each in photo.warnings] == ["its texts are left out (Title)"]
    assert photo.metadata.iptc == iptc
    assert photo.metadata.exif is not None
    grey.save(tmp_path / "p.jpg", comment="Village by the lake")
    assert "Village by the lake" in str(open_photo(tmp_path / "p.jpg", max_pixels=10**6).warnings[0])


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_without_its_end_marker_is_read_with_a_word(progressive: bool, tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    noise = np.random.default_rng(0).integers(0, 256, (64, 80), np.uint8)
    Image.fromarray(noise).save(path, quality=90, progressive=progressive)
    whole, pixels = path.read_bytes(), open_photo(path, max_pixels=10**6).load()
    for behind in (b"", b"\0\0\0"):
        path.write_bytes(whole + behind)
        assert not open_photo(path, max_pixels=10**6).warnings
    path.write_bytes(whole[:-2])
    photo = open_photo(path, max_pixels=10**6)
    assert "every pixel is there" in str(photo.warnings[0])
    assert np.array_equal(photo.load(), pixels)
    path.write_bytes(whole[:-60])
    with pytest.raises(AutochromeError, match="truncated or damaged"):
        open_photo(path, max_pixels=10**6).load()


def test_a_jpeg_of_twelve_bits_is_named(tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    Image.fromarray(np.zeros((16, 16), np.uint8)).save(path)
    data = bytearray(path.read_bytes())
    data[data.index(b"\xff\xc0") + 4] = 12
    path.write_bytes(data)
    with pytest.raises(AutochromeError, match="not of a kind that is read: a JPEG of 12 bits"):
        open_photo(path, max_pixels=10**6)


@pytest.mark.parametrize("suffix", [".tif", ".png", ".jpg", ".webp"])
def test_no_resolution_is_invented(suffix: str, tmp_path: Path) -> None:
    source, target = tmp_path / "p.png", tmp_path / f"out{suffix}"
    Image.fromarray(np.zeros((16, 16), np.uint8)).save(source)
    photo = open_photo(source, max_pixels=10**6)
    assert photo.metadata == Metadata()
    with PhotoWriter(target, [photo]) as writer:
        writer.begin()
        writer.write(np.zeros((16, 16, 3), np.uint8))
    assert open_photo(target, max_pixels=10**6).metadata.dpi is None
    if suffix == ".tif":
        with Image.open(target) as made:
            assert not {282, 283} & set(made.tag_v2)


def saved(photo: Photo, target: Path) -> Photo:
    with PhotoWriter(target, [photo]) as writer:
        writer.begin(Record("p", "m", "1"))
        writer.write(np.dstack([photo.load()[..., :1]] * 3))
    return open_photo(target, max_pixels=10**6)


@pytest.mark.parametrize("lossless", [False, True])
def test_lossless_webp_stays_lossless(lossless: bool, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (32, 40), np.uint8)
    Image.fromarray(noise).convert("RGB").save(tmp_path / "p.webp", lossless=lossless)
    photo = open_photo(tmp_path / "p.webp", max_pixels=10**6)
    again = saved(photo, tmp_path / "out.webp")
    assert again.is_lossless == lossless
    assert np.array_equal(again.load(), np.dstack([photo.load()[..., :1]] * 3)) == lossless


def packet(**said: str) -> bytes:
    values = "".join(f"<dc:{name}>{value}</dc:{name}>" for name, value in said.items())
    rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    inner = f'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">{values}</rdf:Description>'
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{rdf}">{inner}</rdf:RDF></x:xmpmeta>'.encode()


@pytest.mark.parametrize("beside", ["p.png.xmp", "p.xmp"])
@pytest.mark.parametrize("has_own", [False, True])
def test_what_lies_beside_a_scan_is_merged(has_own: bool, beside: str, tmp_path: Path) -> None:
    own = PngImagePlugin.PngInfo()
    if has_own:
        own.add_itxt("XML:com.adobe.xmp", packet(creator="Ann", format="old").decode())
    Image.fromarray(np.zeros((16, 16), np.uint8)).save(tmp_path / "p.png", pnginfo=own)
    (tmp_path / beside).write_bytes(packet(description="By the lake", format="new"))
    xmp = saved(open_photo(tmp_path / "p.png", max_pixels=10**6), tmp_path / "out.jpg").metadata.xmp
    assert xmp is not None
    assert b"By the lake" in xmp
    assert b">new<" in xmp
    assert b">old<" not in xmp
    assert (b"Ann" in xmp) == has_own
    assert Record.from_xmp(xmp) is not None
    (tmp_path / beside).write_bytes(b"<x")
    assert beside in str(open_photo(tmp_path / "p.png", max_pixels=10**6).warnings[0])


@pytest.mark.parametrize("marked", [False, True])
def test_xmp_that_is_too_large_for_jpeg_lies_beside_the_result(marked: bool, tmp_path: Path) -> None:
    own = PngImagePlugin.PngInfo()
    own.add_itxt("XML:com.adobe.xmp", packet(description="By the lake " * 9000).decode())
    Image.fromarray(np.zeros((16, 16), np.uint8)).save(tmp_path / "p.png", pnginfo=own)
    photo, target = open_photo(tmp_path / "p.png", max_pixels=10**6), tmp_path / "out.jpg"
    with PhotoWriter(target, [photo]) as writer:
        writer.begin(Record("p", "m", "1") if marked else None)
        writer.write(np.zeros((16, 16, 3), np.uint8))
    assert [str(each) for each in writer.warnings] == [
        "its XMP is too large for JPEG and lies beside it, in “out.jpg.xmp”"
    ]
    assert b"By the lake" in (tmp_path / "out.jpg.xmp").read_bytes()
    found = open_photo(target, max_pixels=10**6).metadata.xmp
    assert found is not None
    assert b"By the lake" in found
    assert (read_record(target) is not None) == (Record.from_xmp(found) is not None) == marked
    with PhotoWriter(tmp_path / "out.png", [photo]) as writer:
        writer.begin()
        writer.write(np.zeros((16, 16, 3), np.uint8))
    assert not writer.warnings
    assert not (tmp_path / "out.png.xmp").exists()
