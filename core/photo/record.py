"""The mark in a saved picture that says what was made by which model, and its place in the picture's XMP packet.

The IPTC digital source type is the one for "composite with trained algorithmic media": a real photograph with parts
that a model made. https://cv.iptc.org/newscodes/digitalsourcetype/
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from pathlib import Path

from lxml import etree

from core.photo.formats import sniff

AUTOCHROME = "https://autochrome.app/ns/1.0/"
SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
ENHANCED = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"
"""Of a picture in which no network painted."""
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XMP = "http://ns.adobe.com/xap/1.0/"
_TIFF = "http://ns.adobe.com/tiff/1.0/"
_IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_PLACES = (
    "{http://ns.adobe.com/exif/1.0/}GPS",
    *(f"{{http://ns.adobe.com/photoshop/1.0/}}{name}" for name in ("City", "State", "Country")),
    *(f"{{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}}{name}" for name in ("Location", "CountryCode")),
    *(f"{{{_IPTC}}}{name}" for name in ("LocationCreated", "LocationShown")),
)
"""How the names of properties begin that say where a photograph was taken or what place it shows."""
_NOTE = "http://ns.adobe.com/xmp/note/"
_PREFIXES = {"rdf": _RDF, "xmp": _XMP, "Iptc4xmpExt": _IPTC, "autochrome": AUTOCHROME}
_EMPTY = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF}"/></x:xmpmeta>'.encode()
_LARGEST_PACKET = 16 * 2**20  # bytes of XMP that are parsed
_MOST_MARKS = 100_000  # elements and attributes in it; those of an edited photo are some thousands
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'.encode()
_END = b'\n<?xpacket end="w"?>'


_NAMES = ("source", "model", "version", "settings", "edit", "content")


@dataclass(frozen=True)
class Record:
    """How a picture was made."""

    source: str
    """Name of the scan."""
    model: str
    """Empty where no network had a part in it."""
    version: str
    settings: Mapping[str, str] = field(default_factory=dict)
    """In words, for people."""
    edit: str = ""
    """All that was decided, as JSON; empty in pictures of earlier versions."""

    content: str = ""
    """The scan's `fingerprint`; empty in pictures of earlier versions."""

    def is_same_as(self, other: Record) -> bool:
        """Whether both pictures were made alike; a picture of an earlier version says it in words alone."""
        edit = self.edit if other.edit else ""
        return replace(self, source=other.source, content=other.content, edit=edit) == replace(
            other, edit=other.edit if self.edit else ""
        )

    def is_of(self, scan: Path) -> bool:
        """Whether it is about this scan, whatever that is called now; an earlier version's knows the name alone."""
        return self.content == fingerprint(scan) if self.content else self.source == scan.name

    def to_xmp(self, packet: bytes | None = None) -> bytes:
        """``packet`` with this record in it; a new packet where there is none or it cannot be read."""
        rdf = _rdf(packet) if packet else None
        if rdf is None:
            rdf = _rdf(_EMPTY)
            assert rdf is not None
        ours = {f"{{{AUTOCHROME}}}{name}" for name in _NAMES}
        _remove(rdf, (ours | {f"{{{_IPTC}}}DigitalSourceType", f"{{{_NOTE}}}HasExtendedXMP"}).__contains__)
        about = next((node.get(f"{{{_RDF}}}about", "") for node in _descriptions(rdf)), "")
        values = {
            f"{{{AUTOCHROME}}}source": self.source,
            f"{{{AUTOCHROME}}}model": self.model,
            f"{{{AUTOCHROME}}}version": self.version,
            f"{{{AUTOCHROME}}}settings": json.dumps(dict(self.settings), sort_keys=True),
            f"{{{AUTOCHROME}}}edit": self.edit,
            f"{{{AUTOCHROME}}}content": self.content,
            f"{{{_IPTC}}}DigitalSourceType": SOURCE_TYPE if self.model else ENHANCED,
        }
        if _property(rdf, f"{{{_XMP}}}CreatorTool") is None:
            values[f"{{{_XMP}}}CreatorTool"] = f"Autochrome {self.version}"
        description = etree.SubElement(rdf, f"{{{_RDF}}}Description", nsmap=_PREFIXES)
        description.set(f"{{{_RDF}}}about", about)
        for name, value in values.items():
            etree.SubElement(description, name).text = _printable(value)
        return _packet(rdf)

    @classmethod
    def from_xmp(cls, packet: bytes | None) -> Record | None:
        """The record in an XMP packet; None where there is none."""
        rdf = _rdf(packet) if packet and AUTOCHROME.encode() in packet else None
        if rdf is None:
            return None
        source, model, version, settings, edit, content = (_property(rdf, f"{{{AUTOCHROME}}}{name}") for name in _NAMES)
        if source is None or version is None:
            return None
        return cls(source, model or "", version, _settings(settings or "{}"), edit or "", content or "")

    @property
    def is_coloured(self) -> bool:
        """Whether a model gave the picture colours; else it was restored only."""
        try:
            edit = json.loads(self.edit or "{}")
            return bool(self.model) and (not self.edit or edit["colour"] is not None)
        except (ValueError, RecursionError, TypeError, KeyError):
            return True


def _settings(text: str) -> dict[str, str]:
    """Settings as they lie in a packet; none where they are no JSON object, or one nested beyond reason."""
    try:
        plain = json.loads(text)
        return {key: str(value) for key, value in plain.items()} if isinstance(plain, dict) else {}
    except (ValueError, RecursionError):
        return {}


def read_record(path: Path) -> Record | None:
    """The record that Autochrome left in a file; None where there is none or the file cannot be read.

    Reads headers only, so that folders of thousands of files can be gone through.
    """
    if not path.is_file():
        return None  # reading from a pipe would wait for ever
    try:
        with path.open("rb") as file:
            form = sniff(file.read(16))
            carried = form.read_xmp(file) if form and form.read_xmp else None
    except (OSError, ValueError):
        return None
    return Record.from_xmp(carried.metadata.xmp) if carried else None


def fingerprint(path: Path) -> str:
    """Give the digest of a file's content, by which a scan is known again; empty where it cannot be read."""
    try:
        state = path.stat()
        return _digest(path, state.st_size, state.st_mtime_ns) if path.is_file() else ""
    except OSError:
        return ""


@lru_cache(maxsize=64)
def _digest(path: Path, _size: int, _changed: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, partial(hashlib.blake2b, digest_size=16)).hexdigest()


def is_readable(packet: bytes) -> bool:
    """Whether a packet is XMP that can be added to."""
    return _rdf(packet) is not None


def upright_xmp(packet: bytes) -> bytes:
    """The packet with tiff:Orientation, where it is there, set to 1; unchanged bytes where nothing had to be."""
    rdf = _rdf(packet) if b"Orientation" in packet else None
    name = f"{{{_TIFF}}}Orientation"
    if rdf is None or _property(rdf, name) in (None, "1"):
        return packet
    for description in _descriptions(rdf):
        if description.get(name) is not None:
            description.set(name, "1")
        for child in description.findall(name):
            child.text = "1"
    return _packet(rdf)


def merged(packet: bytes, beside: bytes) -> bytes:
    """Give a packet with the properties of another, which is newer, in place of its own of these names.

    Both have to be readable.
    """
    rdf, other = _rdf(packet), _rdf(beside)
    assert rdf is not None
    assert other is not None
    new = {str(name) for each in _descriptions(other) for name in (*each.attrib, *(child.tag for child in each))}
    _remove(rdf, (new - {f"{{{_RDF}}}about"}).__contains__)
    about = next((node.get(f"{{{_RDF}}}about", "") for node in _descriptions(rdf)), "")
    for each in _descriptions(other):
        each.set(f"{{{_RDF}}}about", about)
        rdf.append(each)
    return _packet(rdf)


def without_places(packet: bytes) -> bytes | None:
    """The packet without GPS position and places by name; None where it cannot be read."""
    rdf = _rdf(packet)
    if rdf is None:
        return None
    _remove(rdf, lambda name: name.startswith(_PLACES))
    return _packet(rdf)


def _rdf(packet: bytes) -> etree._Element | None:
    """The rdf:RDF element of a packet, None where it cannot be read or is far too large.

    Entities, files and the network are out of its reach.
    """
    if len(packet) > _LARGEST_PACKET or max(packet.count(b"<"), packet.count(b"=")) > _MOST_MARKS:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True)
    try:
        root = etree.fromstring(packet.strip(b"\0 \r\n\t"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root.getroottree().docinfo.doctype:
        return None
    return root if root.tag == f"{{{_RDF}}}RDF" else root.find(f".//{{{_RDF}}}RDF")


def _packet(rdf: etree._Element) -> bytes:
    text: bytes = etree.tostring(rdf.getroottree(), encoding="utf-8", xml_declaration=False)
    return _BEGIN + text + _END


def _descriptions(rdf: etree._Element) -> list[etree._Element]:
    return list(rdf.findall(f"{{{_RDF}}}Description"))


def _property(rdf: etree._Element, name: str) -> str | None:
    """A simple property, which RDF lets be an attribute or an element."""
    for description in _descriptions(rdf):
        value = description.get(name)
        if value is None:
            value = description.findtext(name)
        if value is not None:
            return str(value)
    return None


def _remove(rdf: etree._Element, unwanted: Callable[[str], bool]) -> None:
    """Remove the properties whose names are unwanted, and the descriptions that are empty then."""
    for description in _descriptions(rdf):
        for name in filter(unwanted, map(str, description.attrib)):
            del description.attrib[name]
        for child in [child for child in description if unwanted(str(child.tag))]:
            description.remove(child)
        if not len(description) and set(description.attrib) <= {f"{{{_RDF}}}about"}:
            rdf.remove(description)


def _printable(text: str) -> str:
    """Text without the control characters and lone surrogates that XML cannot hold."""
    return _NOT_IN_XML.sub("\ufffd", text)
