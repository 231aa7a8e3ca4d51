"""Files with wrong bytes in them: they open or they are one kind of error, and nothing is printed."""

from __future__ import annotations

import io
import struct
import time
import zlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from core.errors import AutochromeError
from core.photo import Metadata, ifd, read_record, tiff, vips
from core.photo.profile import SRGB_ICC
from tests.core.photo.scans import RECORD, exif, opened, portrait, save

ROUNDS = 40


@pytest.fixture
def healthy(tmp_path: Path) -> Path:
    """A folder of one file a format, with all the metadata that it holds."""
    Image.fromarray(portrait()).save(
        tmp_path / "scan.jpg", exif=b"Exif\0\0" + exif(6), icc_profile=SRGB_ICC, dpi=(300, 300)
    )
    for ending in ("png", "tif", "webp"):
        save(opened(tmp_path / "scan.jpg"), tmp_path / f"scan.{ending}", record=RECORD)
    Image.fromarray(portrait()).save(tmp_path / "scan.bmp")
    (tmp_path / "scan.heic").write_bytes((Path(__file__).parent / "heic" / "turned.heic").read_bytes())
    return tmp_path


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "webp", "bmp", "heic"])
def test_files_that_end_anywhere(healthy: Path, ending: str) -> None:
    data = (healthy / f"scan.{ending}").read_bytes()
    cut = healthy / f"cut.{ending}"
    for end in (*range(1, min(len(data), 1400), 3), *range(1, len(data), 101)):
        cut.write_bytes(data[:end])
        read_record(cut)
        with suppress(AutochromeError):
            opened(cut)


def test_a_png_cut_inside_its_resolution(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(tmp_path / "scan.png", dpi=(300, 300))
    data = (tmp_path / "scan.png").read_bytes()
    for length in range(9):
        (tmp_path / "cut.png").write_bytes(data[: data.index(b"pHYs") + 4 + length])
        assert read_record(tmp_path / "cut.png") is None
        with pytest.raises(AutochromeError, match=r"cut\.png.*damaged"):
            opened(tmp_path / "cut.png")


@pytest.mark.parametrize("offset", [2**62, 2**63, 2**64 - 1])
def test_a_directory_where_no_file_reaches(tmp_path: Path, offset: int) -> None:
    (tmp_path / "far.tif").write_bytes(b"II+\0\x08\0\0\0" + offset.to_bytes(8, "little"))
    assert read_record(tmp_path / "far.tif") is None
    with pytest.raises(AutochromeError, match=r"far\.tif.*damaged"):
        opened(tmp_path / "far.tif")


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "webp", "bmp", "heic"])
def test_wrong_bytes(healthy: Path, ending: str, capfd: pytest.CaptureFixture[str]) -> None:
    random = np.random.default_rng(7)
    data = (healthy / f"scan.{ending}").read_bytes()
    damaged = healthy / f"damaged.{ending}"
    for number in range(ROUNDS):
        wrong = bytearray(data)
        reach = len(wrong) if number % 2 else min(len(wrong), 600)  # headers lie in front, those of TIFF behind
        for place in random.integers(4, reach, random.integers(1, 9)):
            wrong[-place if ending == "tif" else place] = random.integers(0, 256)
        damaged.write_bytes(wrong)
        read_record(damaged)
        with suppress(AutochromeError):
            photo = opened(damaged)
            photo.load()
            save(photo, healthy / f"saved-{number}.tif")
    assert capfd.readouterr() == ("", "")


def test_tags_that_share_their_bytes(tmp_path: Path) -> None:
    """They would be the file many times over."""
    count, value = 300, bytes(4000)
    entries = b"".join(struct.pack("<HHII", 50_000 + number, 7, len(value), 10) for number in range(count))
    data = struct.pack("<2sHIH", b"II", 42, 10 + len(value), 0) + value + struct.pack("<H", count) + entries + bytes(4)
    with pytest.raises(ValueError, match="share"):
        ifd.exif_directory(data)
    (tmp_path / "scan.tif").write_bytes(data)
    with pytest.raises(AutochromeError, match=r"scan\.tif.*damaged"):
        opened(tmp_path / "scan.tif")
    Image.fromarray(portrait()).save(tmp_path / "scan.png", exif=data)
    assert opened(tmp_path / "scan.png").metadata.exif is None


@pytest.mark.parametrize(
    "filling", ["<rdf:Description/>", "<rdf:Description {}/>", "<rdf:Description>x</rdf:Description>"]
)
def test_xmp_far_too_large_is_not_parsed(tmp_path: Path, filling: str) -> None:
    """Of elements, attributes or text; some kilobytes in the file, since they are packed."""
    many = filling.format(" ".join(f'rdf:a{number}=""' for number in range(200_000))).replace("x", "x" * 2**24)
    many = many if len(many) > 100 else many * 200_000
    packet = RECORD.to_xmp().replace(b"</rdf:RDF>", many.encode() + b"</rdf:RDF>")
    text = PngInfo()
    text.add_itxt("XML:com.adobe.xmp", packet.decode(), zip=True)
    Image.fromarray(portrait()).save(tmp_path / "scan.png", pnginfo=text)
    began = time.process_time()
    assert read_record(tmp_path / "scan.png") is None
    assert time.process_time() - began < 1
    photo = opened(tmp_path / "scan.png")
    assert "XMP" in str(save(photo, tmp_path / "saved.png"))
    assert read_record(tmp_path / "saved.png") == RECORD


def test_packed_chunks_are_unpacked_but_once(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(tmp_path / "scan.png")
    data = (tmp_path / "scan.png").read_bytes()
    chunk = b"iTXtXML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(bytes(60 * 2**20))
    (tmp_path / "scan.png").write_bytes(
        data[:33] + (struct.pack(">I", len(chunk) - 4) + chunk + bytes(4)) * 50 + data[33:]
    )
    began = time.process_time()
    assert read_record(tmp_path / "scan.png") is None
    assert time.process_time() - began < 1


def test_exif_of_random_bytes() -> None:
    random = np.random.default_rng(8)
    for length in range(0, 400, 2):
        for block in (exif(3)[:length], exif(3)[:8] + random.bytes(length)):
            try:
                ifd.exif_block(ifd.exif_directory(block))
                ifd.patched_exif(block, {ifd.ORIENTATION: 1, ifd.PIXEL_X: 10}, turned=True)
                assert len(ifd.without_gps(block)) == len(block)
            except ValueError:
                continue


@pytest.mark.parametrize("big", [False, True])
def test_pages_are_appended_in_linear_time(big: bool) -> None:
    file = io.BytesIO()
    book = tiff.Writer(file, big)
    strip = vips.encoded("tiffsave", vips.from_array(portrait(8, 8)))
    began = time.process_time()
    for height in range(1, 4001):
        book.begin(height, Metadata(), SRGB_ICC)
        book.add(strip)
        book.end()
    assert time.process_time() - began < 5
    layout, _ = ifd.read_header(file)
    heights = [ifd.read(file, layout, offset)[257] for offset in ifd.directory_offsets(file)]
    assert heights == [ifd.Entry(ifd.LONG, height.to_bytes(4, "little")) for height in range(1, 4001)]


def test_directories_come_out_as_they_went_in() -> None:
    directory = ifd.exif_directory(exif())
    assert ifd.exif_directory(ifd.exif_block(directory)) == directory


def test_a_chain_that_bites_its_tail(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(tmp_path / "scan.tif")
    data = bytearray((tmp_path / "scan.tif").read_bytes())
    first = int.from_bytes(data[4:8], "little")
    entries = int.from_bytes(data[first : first + 2], "little")
    place = first + 2 + 12 * entries
    data[place : place + 4] = data[4:8]
    (tmp_path / "scan.tif").write_bytes(data)
    with pytest.raises(AutochromeError, match=r"scan\.tif.*damaged"):
        opened(tmp_path / "scan.tif")


def test_fields_of_bigtiff_alone_do_not_make_a_classic_tiff_unreadable(tmp_path: Path) -> None:
    """Some camera's notes of eight bytes a number; libtiff refuses a whole classic picture over them."""
    fields: ifd.Directory = {
        50_000: ifd.Entry(16, struct.pack("<2Q", 7, 2**32 - 1)),
        50_001: ifd.Entry(17, struct.pack("<q", -5)),
        50_002: ifd.Entry(17, struct.pack("<q", 1_022_202_216_448)),
        ifd.GPS: {5: ifd.Entry(18, struct.pack("<Q", 8)), 6: ifd.Entry(16, struct.pack("<Q", 2**40))},
    }
    block = b"II*\0\x08\0\0\0" + ifd.serialise(fields, 8)
    assert ifd.exif_directory(block) == {
        50_000: ifd.Entry(ifd.LONG, struct.pack("<2I", 7, 2**32 - 1)),
        50_001: ifd.Entry(9, struct.pack("<i", -5)),
        ifd.GPS: {5: ifd.Entry(13, struct.pack("<I", 8))},
    }
    Image.fromarray(portrait()).save(tmp_path / "scan.jpg")
    photo = opened(tmp_path / "scan.jpg")
    save(replace(photo, metadata=Metadata(block)), tmp_path / "out.tif")
    assert opened(tmp_path / "out.tif").load().shape == (64, 96, 3)
