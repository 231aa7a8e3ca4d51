"""What was decided about a scan, in a file beside it, for those who want it to travel with the scan.

It is JSON: the scan's digest, and of each page, and each print on a page that was split ("0.2"), its Edit as everywhere
else, stars and pick. It is only asked where the library does not know the scan, and only believed of the scan that it
was written for.
"""

from __future__ import annotations

import json
import re
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
_NAME = re.compile("[0-9]{1,9}([.][0-9]{1,9})?")


def sidecar_of(scan: Path) -> Path:
    """Say where the sidecar of a scan lies."""
    return scan.with_name(scan.name + SUFFIX)


def read(scan: Path) -> list[Kept]:
    """Read what a sidecar says of each piece of a scan; nothing where there is none, or it is of another scan."""
    return [
        Kept(scan, int(name.split(".")[0]), from_plain(said.get("edit")), mark=_mark(said.get("mark")))
        for name, said in _pieces(scan).items()
    ]


def keep(scans: Iterable[Kept]) -> list[Path]:
    """Write what was decided about scans beside them; a sidecar in which nothing is left goes.

    Returns the scans beside which nothing can be written: they, or their folders, are read-only, or the disk is full.
    """
    refused = []
    for scan, pieces in groupby(sorted(scans, key=lambda each: each.piece), lambda each: each.path):
        try:
            _keep(scan, list(pieces))
        except OSError:
            refused.append(scan)
    return refused


def _keep(scan: Path, pieces: list[Kept]) -> None:
    if not scan.exists():
        return  # its drive is gone, or it is
    before = _pieces(scan)
    after = {name: said for name, said in before.items() if name not in map(_name, pieces)}
    after |= {_name(each): {"edit": to_plain(each.edit), "mark": asdict(each.mark)} for each in pieces
              if not each.is_new}  # fmt: skip
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


def _name(kept: Kept) -> str:
    """What a piece is called in the file."""
    _, page, number = kept.piece
    return f"{page}.{number}" if number else str(page)


def _pieces(scan: Path) -> dict[str, dict[str, Any]]:
    """What the sidecar says of pieces, by their names, as plain data that nobody has looked at."""
    with suppress(OSError, ValueError, TypeError, AttributeError, KeyError):
        plain = json_file.parse(sidecar_of(scan))
        if plain["digest"] == fingerprint(scan):
            found = {name: said for name, said in plain["pages"].items() if isinstance(said, dict)}
            return {name: said for name, said in found.items() if _NAME.fullmatch(name)}
    return {}
