"""Depth, quality and what becomes of metadata, by reading what was saved."""

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from lxml import etree
from PIL import Image, IptcImagePlugin

from core.photo import (
    Kept,
    SaveOptions,
    format_of,
    open_photo,
    read_record,
    saved_depth,
    vips,
    written_suffix,
)
from core.photo.formats import written_named
from core.photo.metadata import Metadata
from core.photo.privacy import kept
from tests.core.photo.scans import DATE, LIMIT, RECORD, Page, as_rgb, deep, exif, opened, portrait, save, write_photo

XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 exif:GPSLatitude="48,51.5N" photoshop:City="Paris" photoshop:Credit="Eva">
<exif:GPSLongitude>2,17.6E</exif:GPSLongitude><dc:creator><rdf:Seq><rdf:li>Eva</rdf:li></rdf:Seq></dc:creator>
<e:LocationCreated><rdf:Bag>
<rdf:li rdf:parseType="Resource"><e:City>Paris</e:City></rdf:li></rdf:Bag></e:LocationCreated>
</rdf:Description></rdf:RDF></x:xmpmeta>"""
IPTC = b"\x1c\x02\x78\x00\x07caption" + b"\x1c\x02\x5a\x00\x05Paris" + b"\x1c\x02\x65\x00\x06France"
ENDINGS = ["jpg", "tif", "png", "webp"]


def scan(folder: Path) -> Path:
    """A TIFF with everything in it."""
    source = folder / "plain.jpg"
    Image.fromarray(portrait()).save(source, exif=b"Exif\0\0" + exif(), xmp=XMP, dpi=(300, 300), quality=95)
    photo = opened(source)
    rich = replace(photo, metadata=replace(photo.metadata, iptc=IPTC))
    save(rich, folder / "scan.tif", record=None)
    return folder / "scan.tif"


@pytest.mark.parametrize("ending", ENDINGS)
def test_places_are_taken_out_and_all_else_stays(tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"saved.{ending}"
    photo = opened(scan(tmp_path))
    assert b"Paris" in (photo.metadata.xmp or b"")
    save(photo, target, options=SaveOptions(metadata=Kept.NO_LOCATION))
    saved = target.read_bytes()
    for trace in (b"Paris", b"GPS", b"France", b"2,17.6E"):
        assert trace not in saved
    assert (48).to_bytes(4, "little") + (1).to_bytes(4, "little") + (51).to_bytes(4, "little") not in saved
    with Image.open(target) as picture:
        found = picture.getexif()
        assert 34853 not in found
        assert not found.get_ifd(34853)
        assert (found[271], found[306]) == ("Leitz", DATE)
        assert found.get_ifd(34665)[36867] == DATE
        assert found.get_ifd(34665)[37500] == b"notes of the maker, longer than four bytes"
        if ending in ("jpg", "tif"):
            assert IptcImagePlugin.getiptcinfo(picture) == {(2, 120): b"caption"}
    xmp = opened(target).metadata.xmp
    assert xmp is not None
    assert b"Eva" in xmp
    assert read_record(target) == RECORD


@pytest.mark.parametrize("order", ["little", "big"])
def test_gps_of_either_byte_order_is_blanked(tmp_path: Path, order: str) -> None:
    block = Image.Exif()
    block.endian = "<" if order == "little" else ">"
    block[271], block[306] = "Leitz", DATE
    block.get_ifd(34853)[29] = "1931:05:17"
    Image.fromarray(portrait()).save(tmp_path / "scan.jpg", exif=block.tobytes())
    assert b"1931:05:17\0" in (tmp_path / "scan.jpg").read_bytes()
    save(opened(tmp_path / "scan.jpg"), tmp_path / "saved.jpg", options=SaveOptions(metadata=Kept.NO_LOCATION))
    assert b"1931:05:17\0" not in (tmp_path / "saved.jpg").read_bytes()
    with Image.open(tmp_path / "saved.jpg") as picture:
        assert (picture.getexif()[271], picture.getexif()[306]) == ("Leitz", DATE)


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_metadata_but_profile_dpi_and_the_record(tmp_path: Path, ending: str) -> None:
    photo = opened(scan(tmp_path))
    options = SaveOptions(metadata=Kept.NONE)
    bare, marked = tmp_path / f"bare.{ending}", tmp_path / f"marked.{ending}"
    save(photo, bare, record=None, options=options)
    save(photo, marked, options=options)
    for target in (bare, marked):
        saved = target.read_bytes()
        for trace in (b"Leitz", b"Eva", b"caption", DATE.encode(), b"Paris"):
            assert trace not in saved
        assert opened(target).metadata.dpi == pytest.approx((300, 300), abs=0.1)
        with Image.open(target) as picture:
            assert picture.info["icc_profile"] == photo.icc
    assert opened(bare).metadata.xmp is None
    assert read_record(marked) == RECORD


def test_broken_blocks_are_dropped_rather_than_kept_with_their_places(tmp_path: Path) -> None:
    broken = Metadata(exif=b"II*\0\xff\0\0\0", xmp=b"<x GPS", iptc=b"\x1c\x02\x5a\x00\xffshort", dpi=(300, 300))
    assert kept(broken, Kept.NO_LOCATION) == Metadata(dpi=(300, 300))
    assert kept(Metadata(), Kept.NO_LOCATION) == Metadata()
    assert etree.fromstring(XMP) is not None


@pytest.mark.parametrize("ending", ["tif", "png"])
@pytest.mark.parametrize(("bits", "wanted"), [(8, 16), (16, 8), (8, None), (16, None)])
def test_depth_is_as_asked(tmp_path: Path, ending: str, bits: int, wanted: int | None) -> None:
    pixels = portrait() if bits == 8 else deep(portrait())
    vips.save("pngsave", vips.from_array(pixels), tmp_path / "scan.png")
    photo, target = opened(tmp_path / "scan.png"), tmp_path / f"saved.{ending}"
    options = SaveOptions(depth=wanted)  # type: ignore[arg-type]
    depth = saved_depth(target, photo, options)
    assert depth == (wanted or bits)
    warnings = write_photo(target, [Page(photo, as_rgb(photo, depth), None)], options=options)
    assert warnings == ()
    saved = opened(target)
    assert saved.depth == depth
    assert np.abs(saved.load() / (2**depth - 1) - pixels / (2**bits - 1)).max() <= 0.5 / 255


def test_depth_8_asked_for_is_no_loss_to_warn_of(tmp_path: Path) -> None:
    vips.save("pngsave", vips.from_array(deep(portrait())), tmp_path / "scan.png")
    photo = opened(tmp_path / "scan.png")
    assert "16 bits" in str(save(photo, tmp_path / "a.jpg")[0])
    assert save(photo, tmp_path / "b.jpg", options=SaveOptions(depth=8)) == ()


@pytest.mark.parametrize("ending", ["jpg", "webp"])
def test_quality_is_as_asked(tmp_path: Path, ending: str) -> None:
    Image.fromarray(portrait(200, 200)).save(tmp_path / "scan.png")
    photo = opened(tmp_path / "scan.png")
    sizes = []
    for quality in (20, 60, 95):
        target = tmp_path / f"{quality}.{ending}"
        save(photo, target, options=SaveOptions(quality=quality))
        sizes.append(target.stat().st_size)
    assert sizes[0] * 1.3 < sizes[1] < sizes[2] / 1.3


@pytest.mark.parametrize(
    ("name", "content", "suffix"),
    [
        ("scan.heic", "jpeg", ".jpg"),
        ("scan.jpg", "tiff", ".tif"),
        ("scan.JPEG", "jpeg", ".JPEG"),
        ("scan.tiff", "tiff", ".tiff"),
        ("scan", "png", ".png"),
        ("scan.png", "bmp", ".png"),
        ("scan.bmp", "bmp", ".png"),
    ],
)
def test_a_suffix_that_lies_is_not_taken_over(tmp_path: Path, name: str, content: str, suffix: str) -> None:
    data = io.BytesIO()
    Image.fromarray(portrait()).save(data, content)
    path = tmp_path / name
    path.write_bytes(data.getvalue())
    assert format_of(path) == content
    photo = open_photo(path, max_pixels=LIMIT)
    assert written_suffix(path, photo.format) == suffix
    target = path.with_name("saved" + suffix)
    save(photo, target)
    assert format_of(target) in ("jpeg", "tiff", "png")


@pytest.mark.parametrize(
    ("said", "form"),
    [("jpg", "jpeg"), ("TIF", "tiff"), (".tiff", "tiff"), ("jp2", "jp2"), ("jpeg", "jpeg"), ("bmp", None)],
)
def test_a_format_goes_by_its_endings_too(said: str, form: str | None) -> None:
    assert written_named(said) == form
