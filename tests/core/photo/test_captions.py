"""What a person says of a photo is in the picture, by Pillow's and lxml's reading; all else is as it was."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.photo import Kept, Metadata, Photo, PhotoWriter, SaveOptions, captions, exif_texts, iptc, xmp
from core.photo.captions import Caption, captioned, from_name, read, shown
from core.photo.dates import Dated, parsed
from tests.core.photo.scans import DATE, RECORD, as_rgb, exif, opened, portrait, survived

TOLD = Caption("Großmutter", "Am See,\nmit 祖母", ("Anna & Karl", "Rosa"), "about 1931", "Görlitz")
NS = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "ext": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "rdf": xmp.RDF,
}
PACKET = f"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{xmp.RDF}"><rdf:Description rdf:about="uuid:1"
 xmlns:dc="{NS["dc"]}" xmlns:photoshop="{NS["photoshop"]}" xmlns:ext="{NS["ext"]}" photoshop:DateCreated="2019-03-01"
 photoshop:Credit="Archive"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Old</rdf:li><rdf:li xml:lang="fr">Vieux
</rdf:li></rdf:Alt></dc:title><dc:subject><rdf:Bag><rdf:li>lake</rdf:li></rdf:Bag></dc:subject>
<ext:ArtworkOrObject><rdf:Bag><rdf:li rdf:parseType="Resource"><ext:AOCreator>K.</ext:AOCreator></rdf:li></rdf:Bag>
</ext:ArtworkOrObject></rdf:Description></rdf:RDF></x:xmpmeta>""".encode()


def dataset(number: int, text: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, 2, number, len(text)) + text


def written(photo: Photo, target: Path, caption: Caption, options: SaveOptions = SaveOptions()) -> Photo:
    with PhotoWriter(target, [photo], options=options) as writer:
        writer.begin(RECORD, caption=caption)
        for strip in as_rgb(photo, photo.depth):
            writer.write(strip)
    return opened(target)


def taken(block: bytes) -> str:
    found = Image.Exif()
    found.load(block)
    return str(found.get_ifd(34665)[36867])


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp"])
def test_what_is_said_is_in_the_picture_and_read_again(tmp_path: Path, suffix: str) -> None:
    source = tmp_path / "scan.jpg"
    Image.fromarray(portrait()).save(source, exif=b"Exif\0\0" + exif(), xmp=PACKET)
    photo = written(opened(source), tmp_path / f"out{suffix}", TOLD)
    assert read(photo.metadata) == TOLD
    seen = Image.Exif()
    seen.load(photo.metadata.exif or b"")
    assert seen.get_ifd(34665)[36867] == "1931:  :     :  :  "
    assert seen[270].encode("latin-1").decode() == TOLD.caption
    assert (seen[271], seen[272]) == ("Leitz", "Leica II")
    rdf = xmp.parsed(photo.metadata.xmp or b"")
    assert rdf is not None
    titles = [(each.text or "").strip() for each in rdf.iterfind(".//dc:title//rdf:li", NS)]
    assert titles == ["Großmutter", "Vieux"]
    assert xmp.value_of(rdf, f"{{{NS['photoshop']}}}DateCreated") == "1931"
    assert xmp.value_of(rdf, f"{{{NS['photoshop']}}}Credit") == "Archive"
    assert [each.text for each in rdf.iterfind(".//ext:AOCreator", NS)] == ["K."]
    assert [each.text for each in rdf.iterfind(".//ext:AOCircaDateCreated", NS)] == ["about 1931"]
    assert [each.text for each in rdf.iterfind(".//dc:subject//rdf:li", NS)] == ["lake"]


def test_of_what_nothing_is_said_no_byte_changes() -> None:
    metadata = Metadata(exif(), PACKET, dataset(5, b"Old") + dataset(25, b"lake"))
    assert captioned(metadata, captions.NOTHING_SAID) is metadata
    only_place = captioned(metadata, Caption(place="Görlitz"))
    assert (only_place.exif, only_place.iptc) == (metadata.exif, metadata.iptc)
    title = captioned(metadata, Caption(title="New"))
    assert (title.exif, title.iptc) == (metadata.exif, dataset(25, b"lake"))


def test_exif_grows_without_moving_what_is_in_it() -> None:
    before = exif()
    grown = captioned(Metadata(before), Caption(caption="By the lake", date="1931-05-17")).exif
    assert grown is not None
    assert survived(exif_texts.with_texts(grown, {}, {exif_texts.TAKEN: DATE}))
    assert grown.count(DATE.encode()) == 1  # that of the file; the one when it was taken is blanked
    notes = b"notes of the maker, longer than four bytes"
    assert grown.index(notes) == before.index(notes)
    assert (exif_texts.text_of(grown, exif_texts.DESCRIPTION), taken(grown)) == ("By the lake", "1931:05:17 00:00:00")


def test_what_is_emptied_is_gone_everywhere() -> None:
    metadata = captioned(Metadata(exif(), PACKET, dataset(5, b"Old") + dataset(120, b"Older")), TOLD)
    emptied = captioned(metadata, Caption("", "", (), "", ""))
    assert read(emptied) == Caption("", "", (), "", "")
    for block in (emptied.exif, emptied.xmp):
        assert block is not None
        assert not [
            text for text in ("Am See", "Görlitz", "Rosa", "1931") if text.encode() in block.replace(DATE.encode(), b"")
        ]


def test_nothing_to_say_and_nothing_there_makes_no_block() -> None:
    assert captioned(Metadata(), Caption("", "", (), "", "")) == Metadata()


def test_what_the_file_says_stands_where_nothing_is_said() -> None:
    metadata = Metadata(xmp=PACKET, iptc=dataset(92, "Görlitz".encode("latin-1")) + dataset(120, b"By the lake"))
    assert read(metadata) == Caption("Old", "By the lake", (), "2019-03-01", "Görlitz")
    assert shown(metadata, Caption(title="New", place="")) == Caption("New", "By the lake", (), "2019-03-01", "")


def test_what_is_not_kept_is_not_written(tmp_path: Path) -> None:
    source = tmp_path / "scan.png"
    Image.fromarray(portrait()).save(source)
    nowhere = written(opened(source), tmp_path / "a.jpg", TOLD, SaveOptions(metadata=Kept.NO_LOCATION))
    assert (read(nowhere.metadata).place, read(nowhere.metadata).title) == ("", "Großmutter")
    silent = written(opened(source), tmp_path / "b.jpg", TOLD, SaveOptions(metadata=Kept.NONE))
    assert read(silent.metadata) == Caption("", "", (), "", "")
    assert "Görlitz".encode() not in (tmp_path / "b.jpg").read_bytes()


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("1931-05-17", Dated(1931, 5, 17)),
        ("17.5.1931", Dated(1931, 5, 17)),
        ("05.1931", Dated(1931, 5)),
        ("1931-05", Dated(1931, 5)),
        (" 1931 ", Dated(1931)),
        ("about 1931", Dated(1931, is_about=True)),
        ("Sommer 1931, nach dem Umzug", Dated(1931, is_about=True)),
        ("the 1930s", Dated(1930, is_about=True)),
        ("2019-03-01T10:20:30+01:00", Dated(2019, 3, 1)),
        ("1914-1918", None),
        ("1931-02-30", None),
        ("before the war", None),
    ],
)
def test_dates_are_as_sure_as_they_are(text: str, dated: Dated | None) -> None:
    assert parsed(text) == dated


@pytest.mark.parametrize(
    ("name", "caption"),
    [
        ("1931-05 Anna.tif", Caption("Anna", date="1931-05")),
        ("1931_Anna_und_Karl.jpg", Caption("Anna und Karl", date="1931")),
        ("1931-05-17.tif", Caption(date="1931-05-17")),
        ("ca. 1931 - Anna.tif", Caption("Anna", date="about 1931")),
        ("1930s Lake.tif", Caption("Lake", date="about 1930s")),
        ("1931? Anna.tif", Caption("Anna", date="about 1931")),
        ("Anna am See.tif", Caption("Anna am See")),
        ("scan0012.tif", Caption()),
        ("IMG_20190301.jpg", Caption()),
        ("19311234.tif", Caption()),
    ],
)
def test_names_of_files_say_what_people_put_there(name: str, caption: Caption) -> None:
    assert from_name(Path(name)) == caption


@given(st.builds(Caption, *(st.none() | st.text(max_size=40) for _ in range(2)),
                 st.none() | st.lists(st.text(max_size=9), max_size=3).map(tuple),
                 *(st.none() | st.text(max_size=20) for _ in range(2))), st.binary(max_size=60))  # fmt: skip
def test_no_words_and_no_damage_break_it(caption: Caption, damage: bytes) -> None:
    for metadata in (Metadata(exif(), PACKET, dataset(5, b"Old")), Metadata(b"II*\0" + damage, damage, damage)):
        packet = captioned(metadata, caption).xmp
        assert packet == metadata.xmp or (packet is not None and xmp.is_readable(packet))
        assert read(captioned(metadata, caption)).title is not None


def test_iptc_that_cannot_be_read_counts_as_none() -> None:
    assert iptc.without(b"\x1c\x02\x05\xff\xffAn", {5}) is None
    assert iptc.text_of(b"\x1c\x02\x05\xff\xffAn", 5) == ""
