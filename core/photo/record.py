"""The mark in a saved picture that says what was made by which model, and its place in the picture's XMP packet.

The IPTC digital source type is the one for "composite with trained algorithmic media": a real photograph with parts
that a model made. https://cv.iptc.org/newscodes/digitalsourcetype/
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from pathlib import Path

from lxml import etree

from core.photo import xmp
from core.photo.faults import BROKEN
from core.photo.formats import sniff
from core.photo.kinds import HEAD

AUTOCHROME = "https://autochrome.app/ns/1.0/"
SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
ENHANCED = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"
"""Of a picture in which no network painted."""
_XMP = "http://ns.adobe.com/xap/1.0/"
_NOTE = "http://ns.adobe.com/xmp/note/"
_PREFIXES = {"rdf": xmp.RDF, "xmp": _XMP, "Iptc4xmpExt": xmp.IPTC_EXTENSION, "autochrome": AUTOCHROME}


_NAMES = ("source", "model", "version", "settings", "edit", "content", "light")


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
    light: str = field(default="", compare=False)
    """What told how the light fell that was evened: “paper”, “ground” or “none”; empty where it was not to be."""
    is_painted: bool = field(default=True, compare=False)
    """Whether a network painted any of it; one that was to may have found nothing to paint."""

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
        rdf = xmp.parsed(packet) if packet else None
        if rdf is None:
            rdf = xmp.parsed(xmp.EMPTY)
            assert rdf is not None
        ours = {f"{{{AUTOCHROME}}}{name}" for name in _NAMES}
        xmp.remove(
            rdf, (ours | {f"{{{xmp.IPTC_EXTENSION}}}DigitalSourceType", f"{{{_NOTE}}}HasExtendedXMP"}).__contains__
        )
        about = next((node.get(f"{{{xmp.RDF}}}about", "") for node in xmp.descriptions(rdf)), "")
        values = {
            f"{{{AUTOCHROME}}}source": self.source,
            f"{{{AUTOCHROME}}}model": self.model,
            f"{{{AUTOCHROME}}}version": self.version,
            f"{{{AUTOCHROME}}}settings": json.dumps(dict(self.settings), sort_keys=True),
            f"{{{AUTOCHROME}}}edit": self.edit,
            f"{{{AUTOCHROME}}}content": self.content,
            f"{{{xmp.IPTC_EXTENSION}}}DigitalSourceType": SOURCE_TYPE if self.model and self.is_painted else ENHANCED,
        }
        if self.light:
            values[f"{{{AUTOCHROME}}}light"] = self.light
        if xmp.value_of(rdf, f"{{{_XMP}}}CreatorTool") is None:
            values[f"{{{_XMP}}}CreatorTool"] = f"Autochrome {self.version}"
        description = etree.SubElement(rdf, f"{{{xmp.RDF}}}Description", nsmap=_PREFIXES)
        description.set(f"{{{xmp.RDF}}}about", about)
        for name, value in values.items():
            etree.SubElement(description, name).text = xmp.printable(value)
        return xmp.packed(rdf)

    @classmethod
    def from_xmp(cls, packet: bytes | None) -> Record | None:
        """The record in an XMP packet; None where there is none."""
        rdf = xmp.parsed(packet) if packet and AUTOCHROME.encode() in packet else None
        if rdf is None:
            return None
        source, model, version, settings, edit, content, light = (
            xmp.value_of(rdf, f"{{{AUTOCHROME}}}{name}") for name in _NAMES
        )
        if source is None or version is None:
            return None
        return cls(source, model or "", version, _settings(settings or "{}"), edit or "", content or "", light or "")

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
            form = sniff(file.read(HEAD))
            carried = form.read_xmp(file) if form and form.read_xmp else None
    except BROKEN:
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
