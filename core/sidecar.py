"""What was decided about a scan, in a file beside it, for those who want it to travel with the scan.

It is JSON: the scan's digest, and of each page its Edit as everywhere else, stars and pick. It is only asked where the
library does not know the scan, and only believed of the scan that it was written for.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import Any

from core import json_file
from core.atomic import atomic_write
from core.edit import from_plain, to_plain
from core.library import MOST_STARS, Kept, Mark
from core.photo import fingerprint

SUFFIX = ".autochrome.json"
VERSION = 1


def sidecar_of(scan: Path) -> Path:
    """Say where the sidecar of a scan lies."""
    return scan.with_name(scan.name + SUFFIX)


def read(scan: Path) -> list[Kept]:
    """Read what a sidecar says of each page of a scan; nothing where there is none, or it is of another scan."""
    return [
        Kept(scan, page, from_plain(said.get("edit")), mark=_mark(said.get("mark")))
        for page, said in _pages(scan).items()
    ]


def keep(scans: Iterable[Kept]) -> list[Path]:
    """Write what was decided about scans beside them; a sidecar in which nothing is left goes.

    Returns the scans beside which nothing can be written: they, or their folders, are read-only, or the disk is full.
    """
    refused = []
    for scan, pages in groupby(sorted(scans, key=lambda each: (str(each.path), each.page)), lambda each: each.path):
        try:
            _keep(scan, list(pages))
        except OSError:
            refused.append(scan)
    return refused


def _keep(scan: Path, pages: list[Kept]) -> None:
    if not scan.exists():
        return  # its drive is gone, or it is
    before = _pages(scan)
    after = {page: said for page, said in before.items() if page not in {each.page for each in pages}}
    after |= {each.page: {"edit": to_plain(each.edit), "mark": asdict(each.mark)} for each in pages if not each.is_new}
    if after == before:
        return
    if not all(place.stat().st_mode & stat.S_IWUSR for place in (scan, scan.parent)):
        raise PermissionError(scan)
    place = sidecar_of(scan)
    if not after:
        place.unlink(missing_ok=True)
        return
    whole = {"version": VERSION, "digest": fingerprint(scan), "pages": after}
    with atomic_write(place) as beside:
        beside.write_text(json.dumps(whole, indent=1, sort_keys=True, ensure_ascii=False), "utf-8")


def _mark(plain: object) -> Mark:
    said = json_file.forgiven(Mark, plain, Mark())
    return Mark(min(max(said.stars, 0), MOST_STARS), min(max(said.pick, -1), 1))


def _pages(scan: Path) -> dict[int, dict[str, Any]]:
    """What the sidecar says of pages, by their numbers, as plain data that nobody has looked at."""
    with suppress(OSError, ValueError, TypeError, AttributeError, KeyError):
        plain = json_file.parse(sidecar_of(scan))
        if plain["digest"] == fingerprint(scan):
            return {int(page): said for page, said in plain["pages"].items() if isinstance(said, dict)}
    return {}
