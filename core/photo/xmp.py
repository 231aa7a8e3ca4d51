"""XMP packets (ISO 16684-1): parsed within bounds, merged, and told what the picture that carries them is now."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from lxml import etree

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
EMPTY = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{RDF}"/></x:xmpmeta>'.encode()
_PLACES = (
    "{http://ns.adobe.com/exif/1.0/}GPS",
    *(f"{{http://ns.adobe.com/photoshop/1.0/}}{name}" for name in ("City", "State", "Country")),
    *(f"{{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}}{name}" for name in ("Location", "CountryCode")),
    *(f"{{{IPTC_EXTENSION}}}{name}" for name in ("LocationCreated", "LocationShown")),
)
"""How the names of properties begin that say where a photograph was taken or what place it shows."""
_LARGEST_PACKET = 16 * 2**20  # bytes of XMP that are parsed
_MOST_MARKS = 100_000  # elements and attributes in it; those of an edited photo are some thousands
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LANGUAGE, _DEFAULT = "{http://www.w3.org/XML/1998/namespace}lang", "x-default"
_PREFIXES = {
    "rdf": RDF,
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": IPTC_EXTENSION,
}
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'.encode()
_END = b'\n<?xpacket end="w"?>'


def is_readable(packet: bytes) -> bool:
    """Whether a packet is XMP that can be added to."""
    return parsed(packet) is not None


def merged(packet: bytes, beside: bytes) -> bytes:
    """Give a packet with the properties of another, which is newer, in place of its own of these names.

    Both have to be readable.
    """
    rdf, other = parsed(packet), parsed(beside)
    assert rdf is not None
    assert other is not None
    new = {str(name) for each in descriptions(other) for name in (*each.attrib, *(child.tag for child in each))}
    remove(rdf, (new - {f"{{{RDF}}}about"}).__contains__)
    about = next((node.get(f"{{{RDF}}}about", "") for node in descriptions(rdf)), "")
    for each in descriptions(other):
        each.set(f"{{{RDF}}}about", about)
        rdf.append(each)
    return packed(rdf)


Value = str | tuple[str, ...] | None
"""Of a property: a text, a list, or none."""


def told(packet: bytes, values: Mapping[str, Value]) -> bytes:
    """The packet with these properties, where it has them, set to their values; unchanged bytes where all are so."""
    rdf = parsed(packet)
    if rdf is None:
        return packet
    before = etree.tostring(rdf)
    for description in descriptions(rdf):
        for name, value in values.items():
            if isinstance(value, str) and name in description.attrib:
                description.set(name, value)
            elif isinstance(value, str) and (child := description.find(name)) is not None and not len(child):
                child.text = value
            elif name in description.attrib or description.find(name) is not None:
                _replace(description, name, value)
    return packet if etree.tostring(rdf) == before else packed(rdf)


def _replace(description: etree._Element, name: str, value: Value) -> None:
    """Put a value in the place of whatever stands for a property."""
    description.attrib.pop(name, None)
    for child in description.findall(name):
        description.remove(child)
    if value is None:
        return
    element = etree.SubElement(description, name)
    if isinstance(value, str):
        element.text = value
        return
    items = etree.SubElement(element, f"{{{RDF}}}Seq")
    for each in value:
        etree.SubElement(items, f"{{{RDF}}}li").text = each


class Alternatives(str):
    """A text that a property may have in several languages."""


Stated = str | tuple[str, ...] | Alternatives
"""What a property is to say; empty: nothing."""


def stated(packet: bytes | None, values: Mapping[str, Stated]) -> bytes | None:
    """The packet with these properties; begun anew where there is none that can be read, unless nothing is said."""
    rdf = _begun(packet, any(values.values()))
    if rdf is None:
        return packet
    other = {name: _other_languages(rdf, name) for name, value in values.items() if isinstance(value, Alternatives)}
    remove(rdf, values.keys().__contains__)
    description = _described(rdf)
    for name, value in values.items():
        if not value:
            continue
        element = etree.SubElement(description, name)
        if isinstance(value, Alternatives):
            items = etree.SubElement(element, f"{{{RDF}}}Alt")
            item = etree.SubElement(items, f"{{{RDF}}}li")
            item.set(_LANGUAGE, _DEFAULT)
            item.text = printable(value)
            items.extend(other[name])
        elif isinstance(value, str):
            element.text = printable(value)
        else:
            items = etree.SubElement(element, f"{{{RDF}}}Bag")
            for each in value:
                etree.SubElement(items, f"{{{RDF}}}li").text = printable(each)
    remove(rdf, lambda _: False)
    return packed(rdf)


def stated_within(packet: bytes | None, name: str, field: str, value: str) -> bytes | None:
    """The packet with a field of the first structure that a property lists; empty takes the field out."""
    rdf = _begun(packet, bool(value))
    if rdf is None:
        return packet
    place = _first_within(rdf, name)
    if place is None:
        if not value:
            return packet
        items = etree.SubElement(etree.SubElement(_described(rdf), name), f"{{{RDF}}}Bag")
        place = etree.SubElement(items, f"{{{RDF}}}li")
        place.set(f"{{{RDF}}}parseType", "Resource")
    _replace(place, field, printable(value) or None)
    return packed(rdf)


def _begun(packet: bytes | None, is_needed: bool) -> etree._Element | None:
    rdf = parsed(packet) if packet else None
    return parsed(EMPTY) if rdf is None and is_needed else rdf


def _described(rdf: etree._Element) -> etree._Element:
    """A description for more properties, of what the others are about."""
    about = next((node.get(f"{{{RDF}}}about", "") for node in descriptions(rdf)), "")
    description = etree.SubElement(rdf, f"{{{RDF}}}Description", nsmap=_PREFIXES)
    description.set(f"{{{RDF}}}about", about)
    return description


def _other_languages(rdf: etree._Element, name: str) -> list[etree._Element]:
    """The alternatives of a text that are not the one for all, nor the same words once more."""
    items = [item for element in rdf.iterfind(f"*/{name}") for item in element.iter(f"{{{RDF}}}li")]
    usual = next((item.text for item in items if item.get(_LANGUAGE) == _DEFAULT), None)
    return [item for item in items if item.get(_LANGUAGE) not in (None, _DEFAULT) and item.text != usual]


def items_of(rdf: etree._Element, name: str) -> tuple[str, ...]:
    """The texts that a property lists, the one for all languages first, or its one text; none where it is not there."""
    items = [item for element in rdf.iterfind(f"*/{name}") for item in element.iter(f"{{{RDF}}}li")]
    items.sort(key=lambda item: item.get(_LANGUAGE) not in (None, _DEFAULT))
    texts = [(item.text or "").strip() for item in items] or [(value_of(rdf, name) or "").strip()]
    return tuple(filter(None, texts))


def value_within(rdf: etree._Element, name: str, field: str) -> str:
    """A field of the first structure that a property lists; empty where there is none."""
    place = _first_within(rdf, name)
    return "" if place is None else (place.get(field) or place.findtext(field) or "").strip()


def _first_within(rdf: etree._Element, name: str) -> etree._Element | None:
    """What holds the fields of the first structure: the item itself, or a description in it."""
    for element in rdf.iterfind(f"*/{name}"):
        for item in element.iter(f"{{{RDF}}}li"):
            inner = item.find(f"{{{RDF}}}Description")
            return item if inner is None else inner
    return None


def without_places(packet: bytes) -> bytes | None:
    """The packet without GPS position and places by name; None where it cannot be read."""
    rdf = parsed(packet)
    if rdf is None:
        return None
    remove(rdf, lambda name: name.startswith(_PLACES))
    return packed(rdf)


def parsed(packet: bytes) -> etree._Element | None:
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
    return root if root.tag == f"{{{RDF}}}RDF" else root.find(f".//{{{RDF}}}RDF")


def packed(rdf: etree._Element) -> bytes:
    """The packet of an rdf:RDF element."""
    text: bytes = etree.tostring(rdf.getroottree(), encoding="utf-8", xml_declaration=False)
    return _BEGIN + text + _END


def descriptions(rdf: etree._Element) -> list[etree._Element]:
    """The elements that hold properties."""
    return list(rdf.findall(f"{{{RDF}}}Description"))


def value_of(rdf: etree._Element, name: str) -> str | None:
    """A simple property, which RDF lets be an attribute or an element."""
    for description in descriptions(rdf):
        value = description.get(name)
        if value is None:
            value = description.findtext(name)
        if value is not None:
            return str(value)
    return None


def remove(rdf: etree._Element, unwanted: Callable[[str], bool]) -> None:
    """Remove the properties whose names are unwanted, and the descriptions that are empty then."""
    for description in descriptions(rdf):
        for name in filter(unwanted, map(str, description.attrib)):
            del description.attrib[name]
        for child in [child for child in description if unwanted(str(child.tag))]:
            description.remove(child)
        if not len(description) and set(description.attrib) <= {f"{{{RDF}}}about"}:
            rdf.remove(description)


def printable(text: str) -> str:
    """Text without the control characters and lone surrogates that XML cannot hold."""
    return _NOT_IN_XML.sub("\ufffd", text)
