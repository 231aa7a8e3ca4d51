"""The record in XMP: found again, merged into what is there, and never a reason to fail."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from core.photo import Record, read_record, xmp
from core.photo.record import SOURCE_TYPE
from tests.core.photo.scans import RECORD

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    f'<rdf:RDF xmlns:rdf="{RDF}"><rdf:Description rdf:about="urn:scan" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6" xmp:CreatorTool="VueScan 9">'
    '<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Alt><rdf:li xml:lang="x-default">Großmutter'
    '</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
).encode()


@given(text=st.text(max_size=40), settings=st.dictionaries(st.text(max_size=9), st.text(max_size=9), max_size=3))
def test_any_text_survives_as_far_as_xml_can_hold_it(text: str, settings: dict[str, str]) -> None:
    record = Record.from_xmp(Record(text, "model", "1", settings).to_xmp())
    assert record is not None
    if text.isprintable():
        assert record.source == text
    assert record.settings == settings


@pytest.mark.parametrize("packet", [None, PACKET, b"", b"<broken", b"\xff\xfe\0", b"<a/>"])
def test_a_record_in_any_packet(packet: bytes | None) -> None:
    once = RECORD.to_xmp(packet)
    assert Record.from_xmp(once) == RECORD
    again = Record("other", "model", "2", {}).to_xmp(once)
    assert Record.from_xmp(again) == Record("other", "model", "2", {})
    assert again.count(SOURCE_TYPE.encode()) == again.count(b"autochrome:model>") // 2 == 1


@pytest.mark.parametrize("settings", ["5", "null", "[1]", '"ab"', "[" * 100_000, '{"a":' * 900 + "1" + "}" * 900, "{"])
def test_settings_that_are_none(settings: str) -> None:
    packet = Record("scan.tif", "model", "1", {}).to_xmp().replace(b">{}<", f">{settings}<".encode())
    assert settings.encode() in packet
    record = Record.from_xmp(packet)
    assert record is not None
    assert (record.source, record.model) == ("scan.tif", "model")
    assert set(record.settings) <= {"a"}


def test_what_was_there_stays() -> None:
    merged = RECORD.to_xmp(PACKET)
    assert "Großmutter".encode() in merged
    assert b"VueScan 9" in merged
    assert b"CreatorTool>" not in merged
    assert b"Autochrome 1.2" in RECORD.to_xmp()
    root = etree.fromstring(merged)
    assert {node.get(f"{{{RDF}}}about") for node in root.iter(f"{{{RDF}}}Description")} == {"urn:scan"}


def test_orientation_in_xmp_becomes_upright() -> None:
    upright_now = {"{http://ns.adobe.com/tiff/1.0/}Orientation": "1"}
    assert b'tiff:Orientation="1"' in xmp.told(PACKET, upright_now)
    upright = PACKET.replace(b'"6"', b'"1"')
    assert xmp.told(upright, upright_now) == upright


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    packet = f'<!DOCTYPE a [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'.encode() + PACKET.replace(b"VueScan 9", b"&e;")
    assert b"secret" not in RECORD.to_xmp(packet)
    assert Record.from_xmp(RECORD.to_xmp(packet)) == RECORD


def test_files_without_a_record(tmp_path: Path) -> None:
    (tmp_path / "text.jpg").write_text("no picture")
    (tmp_path / "empty.tif").touch()
    (tmp_path / "cut.tif").write_bytes(b"II*\0\xff\xff\xff\x00")
    (tmp_path / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR")
    names = ("text.jpg", "empty.tif", "cut.tif", "cut.png", "missing.jpg")
    assert [read_record(tmp_path / name) for name in names] == [None] * 5
    assert read_record(tmp_path) is None
