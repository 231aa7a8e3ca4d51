"""The pages of the help: Markdown files, cut into sections that are linked to and searched."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale

from desktop.help import keys

FOLDER = Path(__file__).parents[2] / "resources" / "help"
NAMES = ("photo", "shoebox", "choosing", "restoring", "by-hand", "teaching", "archive", "questions")
"""Files of each language, in the order in which they are listed."""
KEYS = "keys"
"""The page that is made of the table of actions, and so is there in every language of the window."""
_HEADING = re.compile(r"^(#{1,2}) (.+?)(?: \{#([a-z-]+)\})?$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[*`#|\\]|(?<!\w)_|_(?!\w)|^-+$", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """What stands under one heading."""

    name: str
    """The same in every language; empty for the beginning of a page."""
    title: str
    text: str
    """What is read, without signs of Markdown."""


@dataclass(frozen=True)
class Page:
    """One page of one language."""

    name: str
    markdown: str
    sections: tuple[Section, ...]
    """At least one: that of the page's own heading."""

    @property
    def title(self) -> str:
        """That of its first heading."""
        return self.sections[0].title

    def heading(self, section: str) -> int:
        """Count the headings before a section's; 0 for one that is not there."""
        return next((number for number, each in enumerate(self.sections) if each.name == section), 0)


def language() -> str:
    """Name the folder of the window's language; English where that has none."""
    spoken = QLocale().name().split("_")[0]
    return spoken if (FOLDER / spoken).is_dir() else "en"


def pages() -> list[Page]:
    """Read all pages, in the language of the window."""
    return [*(read(name, language()) for name in NAMES), parsed(KEYS, keys.markdown())]


def page(name: str) -> Page:
    """Give the page of that name; the first where there is none."""
    every = pages()
    return next((each for each in every if each.name == name), every[0])


@cache
def read(name: str, language: str) -> Page:
    """Read a file of a language."""
    return parsed(name, (FOLDER / language / f"{name}.md").read_text("utf-8"))


def parsed(name: str, source: str) -> Page:
    """Cut a page at its headings. ``## Title {#name}`` gives a section its name."""
    headings = list(_HEADING.finditer(source))
    ends = [*(each.start() for each in headings[1:]), len(source)]
    sections = tuple(
        Section(each[3] or "", _plain(each[2]), _plain(source[each.end() : end]))
        for each, end in zip(headings, ends, strict=True)
    )
    return Page(name, _HEADING.sub(r"\1 \2", source), sections)


def search(wish: str) -> list[tuple[Page, Section]]:
    """Find the sections in which every word stands, those first that have all of them in their title."""
    words = _folded(wish).split()
    found = [
        (page, section)
        for page in pages()
        for section in page.sections
        if words and all(word in _folded(f"{section.title} {section.text}") for word in words)
    ]
    return sorted(found, key=lambda each: not all(word in _folded(each[1].title) for word in words))


def _plain(markdown: str) -> str:
    return " ".join(_SIGNS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", markdown))).split())


def _folded(text: str) -> str:
    """Without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))
