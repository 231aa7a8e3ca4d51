"""What a person says of a photograph: title, caption, people, date and place, and where files have room for it.

What is not said stays as it lies in the file, byte for byte. A date that is no day is in EXIF as far as it is known,
and as text in XMP, in IPTC's "circa date created" of the object that was scanned. Of IPTC-IIM, which newer programs
read only where XMP is silent, what is said otherwise goes. https://www.iptc.org/std/photometadata/specification
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import PurePath

from core.photo import dates, exif_texts, iptc, xmp
from core.photo.metadata import Metadata

_DC = "{http://purl.org/dc/elements/1.1/}"
_TITLE, _CAPTION = f"{_DC}title", f"{_DC}description"
_PEOPLE = f"{{{xmp.IPTC_EXTENSION}}}PersonInImage"
_OBJECT = f"{{{xmp.IPTC_EXTENSION}}}ArtworkOrObject"
_CIRCA = f"{{{xmp.IPTC_EXTENSION}}}AOCircaDateCreated"
_CREATED = "{http://ns.adobe.com/photoshop/1.0/}DateCreated"
_TAKEN = "{http://ns.adobe.com/exif/1.0/}DateTimeOriginal"
_PLACE = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}Location"
_DATED = re.compile(
    r"(?:(?P<about>~|(?:c|ca|circa|about|um|vers|hacia)(?:\.|\b))[\s_]*)?"
    r"(?P<date>(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?P<open>\?|s)?(?!\d)[\s_,.-]*(?P<rest>.*)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:scan|img|image|dsc|dscf|foto|photo|pict|bild|epson|page)?[\s_-]*[\d\s_()-]*", re.IGNORECASE)
"""How scanners and cameras name files, which is no title."""


@dataclass(frozen=True)
class Caption:
    """None: as the scan says; empty: it is not to say it."""

    title: str | None = None
    caption: str | None = None
    people: tuple[str, ...] | None = None
    date: str | None = None
    """Any text; what `dates.parsed` reads of it becomes a date that programs sort by."""
    place: str | None = None


NOTHING_SAID = Caption()


def read(metadata: Metadata) -> Caption:
    """What a file says; empty where it is silent."""
    rdf = xmp.parsed(metadata.xmp) if metadata.xmp else None
    simple = {name: (rdf is not None and xmp.value_of(rdf, name)) or "" for name in (_CREATED, _PLACE)}
    listed = {name: xmp.items_of(rdf, name) if rdf is not None else () for name in (_TITLE, _CAPTION, _PEOPLE)}
    circa = "" if rdf is None else xmp.value_within(rdf, _OBJECT, _CIRCA)
    return Caption(
        "".join(listed[_TITLE][:1]) or iptc.text_of(metadata.iptc, iptc.TITLE),
        "".join(listed[_CAPTION][:1])
        or exif_texts.text_of(metadata.exif, exif_texts.DESCRIPTION)
        or iptc.text_of(metadata.iptc, iptc.CAPTION),
        listed[_PEOPLE],
        circa or simple[_CREATED].strip() or _iso(iptc.text_of(metadata.iptc, iptc.DATE)),
        simple[_PLACE].strip() or iptc.text_of(metadata.iptc, iptc.SUBLOCATION),
    )


def _iso(date: str) -> str:
    """A date of IPTC-IIM, "19310500", as ISO has it."""
    parts = (date[:4], date[4:6], date[6:8])
    return "-".join(part for part in parts if part.strip("0")) if len(date) == 8 and date.isdigit() else ""


def shown(metadata: Metadata, caption: Caption) -> Caption:
    """What a picture with this caption says: the person's words, else the file's."""
    said = {name: value for name, value in vars(caption).items() if value is not None}
    return replace(read(metadata), **said)


def captioned(metadata: Metadata, caption: Caption) -> Metadata:
    """The metadata with what is said in it; blocks of which nothing is said are as they were."""
    if caption == NOTHING_SAID:
        return metadata
    dated = dates.parsed(caption.date) if caption.date else None
    packet = xmp.stated(metadata.xmp, _in_xmp(caption, dated))
    if caption.date is not None:
        circa = caption.date if dated is None or dated.is_about else ""
        packet = xmp.stated_within(packet, _OBJECT, _CIRCA, circa)
    gone = {
        iptc.TITLE: caption.title, iptc.CAPTION: caption.caption, iptc.DATE: caption.date, iptc.TIME: caption.date,
        iptc.SUBLOCATION: caption.place,
    }  # fmt: skip
    numbers = {number for number, said in gone.items() if said is not None}
    return replace(
        metadata,
        xmp=packet,
        exif=_in_exif(metadata.exif, caption, dated),
        iptc=iptc.without(metadata.iptc, numbers) if metadata.iptc and numbers else metadata.iptc,
    )


def _in_xmp(caption: Caption, dated: dates.Dated | None) -> dict[str, xmp.Stated]:
    said: dict[str, xmp.Stated] = {}
    if caption.title is not None:
        said[_TITLE] = xmp.Alternatives(caption.title)
    if caption.caption is not None:
        said[_CAPTION] = xmp.Alternatives(caption.caption)
    if caption.people is not None:
        said[_PEOPLE] = caption.people
    if caption.date is not None:
        said |= {_CREATED: dated.iso if dated else "", _TAKEN: ""}
    if caption.place is not None:
        said[_PLACE] = caption.place
    return said


def _in_exif(exif: bytes | None, caption: Caption, dated: dates.Dated | None) -> bytes | None:
    """EXIF with description and date; as it was where it cannot be read."""
    first: dict[int, str | None] = {}
    own: dict[int, str | None] = {}
    if caption.caption is not None:
        first[exif_texts.DESCRIPTION] = caption.caption or None
    if caption.date is not None:
        taken = dated.exif if dated else (dates.UNKNOWN if caption.date else None)
        own = {exif_texts.TAKEN: taken, exif_texts.SECONDS: None, exif_texts.ZONE: None}
    with suppress(ValueError):
        return exif_texts.with_texts(exif, first, own) if first or own else exif
    return exif


def from_name(path: PurePath) -> Caption:
    """What the name of a file says, "1931-05 Anna.tif" or "about 1931 Anna.tif": a date before the title, or either."""
    stem = path.stem.strip()
    found = _DATED.fullmatch(stem)
    date, rest = None, stem
    if found is not None:
        about = bool(found["about"] or found["open"])
        decade = "s" if (found["open"] or "").lower() == "s" else ""
        date = f"about {found['date']}{decade}" if about else found["date"]
        rest = found["rest"]
    title = re.sub(r"[\s_]+", " ", rest).strip(" -,.")
    return Caption(title=None if _NUMBERED.fullmatch(rest) else title or None, date=date)
