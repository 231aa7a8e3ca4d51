"""What a project knows, for people and programs: contact sheets that need no server and no network, CSV and JSON."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

from core.archive.project import Entry, Project
from core.archive.records import Signals
from core.archive.stores import Location, Url
from core.atomic import atomic_write
from core.edit import to_plain
from core.errors import AutochromeError
from core.messages import tr

MOST_DOUBTFUL = 200
_SHEET = Path(__file__).parents[2] / "resources" / "archive" / "report.html"
_COLUMNS = (
    "path", "state", "gone", "digest", "bytes", "pages", "megapixels", "model", "ended", "seconds", "worker", "doubt",
    "looks", "tiles", "faces", "out of gamut", "damage",
    "already in colour", "told", "own edit", "results", "result digests",
)  # fmt: skip


def write_report(project: Project) -> list[Path]:
    """Write all that a project knows of its scans beside its file, and the most doubtful results in a sheet of theirs.

    Returns the files: report.html, doubtful.html, scans.csv and scans.json.

    Raises:
        AutochromeError: the project cannot be read, or a file cannot be written.
    """
    files = [project.folder / name for name in ("report.html", "doubtful.html", "scans.csv", "scans.json")]
    name = project.folder.name
    try:
        _write_sheet(files[0], name, project, project.entries())
        _write_sheet(
            files[1], f"{name}: the most doubtful", project, project.entries(by_doubt=True, most=MOST_DOUBTFUL)
        )
        with atomic_write(files[2]) as beside, _text(beside) as file:
            _write_csv(file, project)
        with atomic_write(files[3]) as beside, _text(beside) as file:
            _write_json(file, project)
    except OSError as error:
        raise AutochromeError(
            tr("“{file}” cannot be written: {reason}."), file=project.folder, reason=error.strerror or error
        ) from error
    return files


def _text(path: Path) -> IO[str]:
    """A text to be written, in which names that are no Unicode stand as their codes."""
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="")


def _write_sheet(target: Path, title: str, project: Project, entries: Iterable[Entry]) -> None:
    before, after = _SHEET.read_text("utf-8").replace("{{title}}", _plain(title)).split("{{scans}}")
    with atomic_write(target) as beside, _text(beside) as file:
        file.write(before)
        _write_list(file, (_card(project, entry) for entry in entries))
        file.write(after)


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _write_list(file: IO[str], items: Iterable[dict[str, Any]]) -> None:
    """A JSON list, one at a time, that may stand within HTML."""
    file.write("[")
    for index, item in enumerate(items):
        file.write(f"{',' if index else ''}\n{json.dumps(item).replace('<', chr(92) + 'u003c')}")
    file.write("\n]")


def _card(project: Project, entry: Entry) -> dict[str, Any]:
    """What a sheet shows of a scan."""
    made = entry.made
    signals = made.signals if made else Signals()
    results = [_address(project, project.output / each.file) for each in made.results] if made else []
    thumbnail = project.thumbnail(entry.id)
    return {
        "number": entry.id,
        "name": entry.path.name,
        "scan": _address(project, entry.path),
        "results": results,
        "thumbnail": thumbnail.relative_to(project.folder).as_posix() if results else "",
        "state": entry.state.value,
        "gone": entry.is_gone,
        "doubt": signals.doubt,
        "looks": signals.looks,
        "tiles": signals.tiles,
        "faces": signals.faces,
        "gamut": signals.out_of_gamut,
        "damage": signals.damage,
        "coloured": signals.is_coloured,
        "seconds": made.seconds if made else 0,
        "megapixels": made.megapixels if made else 0,
        "ended": entry.ended or 0,
        "told": _told(entry),
    }


def _address(project: Project, path: Location) -> str:
    """Where a file lies, as seen from the sheets; empty for what no browser reaches."""
    if isinstance(path, Url):
        return str(path) if str(path).startswith(("http://", "https://")) else ""
    return quote(os.fsencode(os.path.relpath(path, project.folder).replace(os.sep, "/")))


def _told(entry: Entry) -> str:
    return "; ".join(map(str, entry.made.told)) if entry.made else ""


def _write_csv(file: IO[str], project: Project) -> None:
    writer = csv.writer(file)
    writer.writerow(_COLUMNS)
    for entry in project.entries():
        row = _row(entry)
        row |= {name: "\n".join(row[name]) for name in ("results", "result digests")}
        row["own edit"] = json.dumps(row["own edit"]) if row["own edit"] else ""
        writer.writerow([row[name] for name in _COLUMNS])


def _write_json(file: IO[str], project: Project) -> None:
    file.write(f'{{"project": {json.dumps(str(project.folder))},\n"order": {project.order.to_json()},\n"scans": ')
    _write_list(file, map(_row, project.entries()))
    file.write("}\n")


def _row(entry: Entry) -> dict[str, Any]:
    """All that is known of a scan, by `_COLUMNS`."""
    made = entry.made
    signals = made.signals if made else Signals()
    ended = datetime.fromtimestamp(entry.ended, UTC).isoformat(timespec="seconds") if entry.ended else ""
    values = (
        str(entry.path), entry.state.value, entry.is_gone, entry.digest, entry.size,
        *((made.pages, made.megapixels, made.model, ended, made.seconds, made.worker) if made else ("",) * 6),
        signals.doubt, signals.looks, signals.tiles, signals.faces,
        signals.out_of_gamut, signals.damage, signals.is_coloured, _told(entry),
        None if entry.edit is None else to_plain(entry.edit),
        [each.file for each in made.results] if made else [], [each.digest for each in made.results] if made else [],
    )  # fmt: skip
    return dict(zip(_COLUMNS, values, strict=True))
