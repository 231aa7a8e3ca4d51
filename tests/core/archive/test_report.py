"""What a project knows, written down: sheets that sort in a browser without a server, CSV, JSON; and the verbs."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from PIL import Image
from PySide6.QtQml import QJSEngine

from core import cli
from core.archive.project import Project
from core.archive.report import write_report
from core.archive.run import run
from core.archive.survey import survey
from core.engine import EnginePool
from tests.core.archive.conftest import write_scans

Begin = Callable[..., Project]

DOCUMENT = """
function node(id) {
  return { id, value: id === "key" ? "number" : "", checked: false, textContent: "", children: [], listeners: [],
           append(...more) { this.children.push(...more); }, replaceChildren(...more) { this.children = more; },
           addEventListener(kind, what) { this.listeners.push(what); } };
}
var nodes = {};
const document = { getElementById: id => nodes[id] || (nodes[id] = node(id)), createElement: kind => node(kind) };
document.getElementById("scans").textContent = SCANS;
"""
"""As much of a browser as the sheet uses."""


@pytest.fixture
def reported(begin: Begin, pool: EnginePool, tmp_path: Path) -> Project:
    project = begin(4)
    (tmp_path / "in" / "<b>ad.jpg").write_bytes(b"no picture")
    survey(project)
    run(project, pool)
    assert [path.name for path in write_report(project)] == ["report.html", "doubtful.html", "scans.csv", "scans.json"]
    return project


def scripts(sheet: Path) -> list[str]:
    return re.findall(r"<script[^>]*>(.*?)</script>", sheet.read_text("utf-8"), re.DOTALL)


def test_a_sheet_shows_all_and_sorts_in_a_browser(reported: Project, qapp: object) -> None:
    scans, functions, page = scripts(reported.folder / "report.html")
    engine = QJSEngine()

    def asked(code: str) -> object:
        answer = engine.evaluate(code)
        assert not answer.isError(), answer.toString()
        return answer.toVariant()

    asked("\n".join((f"const SCANS = {json.dumps(scans)};", DOCUMENT, functions, page)))
    names = 'nodes["sheet"].children.map(card => card.children.find(each => each.id === "a").textContent)'
    assert asked(names) == [entry.path.name for entry in reported.entries()]
    asked('nodes["key"].value = "doubt"; nodes["down"].checked = true; nodes["key"].listeners.forEach(run => run())')
    doubts = {entry.path.name: entry.made.signals.doubt for entry in reported.entries() if entry.made}
    assert [doubts[name] for name in asked(names)] == sorted(doubts.values(), reverse=True)  # type: ignore[attr-defined]
    asked('nodes["state"].value = "failed"; nodes["state"].listeners.forEach(run => run())')
    assert asked(names) == ["<b>ad.jpg"]
    assert asked('nodes["where"].textContent') == "1–1 of 1"
    asked('nodes["text"].value = "1.J"; nodes["state"].value = ""; nodes["text"].listeners.forEach(run => run())')
    assert asked(names) == ["1.jpg"]


def test_a_sheet_needs_nothing_from_elsewhere_and_its_addresses_are_files(reported: Project) -> None:
    text = (reported.folder / "report.html").read_text("utf-8")
    assert not re.search(r"https?://", text)
    for scan in json.loads(scripts(reported.folder / "report.html")[0]):
        assert (reported.folder / unquote(scan["scan"])).is_file()
        assert len(scan["results"]) == (0 if scan["state"] == "failed" else 2)
        for address in (*scan["results"], *([scan["thumbnail"]] if scan["thumbnail"] else [])):
            assert (reported.folder / unquote(address)).is_file()
        if scan["thumbnail"]:
            width, height = Image.open(reported.folder / scan["thumbnail"]).size
            assert width > 1.5 * height


def test_csv_and_json_hold_what_the_project_knows(reported: Project) -> None:
    with (reported.folder / "scans.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["path"]: row for row in csv.DictReader(file)}
    plain = json.loads((reported.folder / "scans.json").read_text("utf-8"))
    assert plain["order"]["edit"]["colour"]["model"]["name"] == "natural"
    scans = {scan["path"]: scan for scan in plain["scans"]}
    for entry in reported.entries():
        row, scan = rows[str(entry.path)], scans[str(entry.path)]
        assert row["state"] == scan["state"] == entry.state
        assert row["digest"] == scan["digest"] == entry.digest
        assert entry.made is not None
        assert scan["results"] == row["results"].split() == [each.file for each in entry.made.results]
        assert scan["doubt"] == entry.made.signals.doubt
    assert "not a photo" in next(row["told"] for path, row in rows.items() if path.endswith("<b>ad.jpg"))


def test_the_most_doubtful_come_first_and_failures_are_elsewhere(reported: Project) -> None:
    doubtful = json.loads(scripts(reported.folder / "doubtful.html")[0])
    assert [scan["state"] for scan in doubtful] == ["done"] * 4
    assert [scan["doubt"] for scan in doubtful] == sorted((scan["doubt"] for scan in doubtful), reverse=True)


def test_the_verbs_as_an_archivist_uses_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_scans(tmp_path / "in", 2)
    (tmp_path / "in" / "bad.jpg").write_bytes(b"no picture")

    def batch(*arguments: object) -> tuple[int, str]:
        code = cli.run(["batch", *map(str, arguments)])
        told = capsys.readouterr()
        return code, " ".join(f"{told.out} {told.err}".split())

    project, out = tmp_path / "p", tmp_path / "out"
    assert batch("run", project)[0] == 2
    assert batch("new", project, tmp_path / "none", "-o", out)[0] == 2
    assert batch("new", project, tmp_path / "in", "-o", out, "--no-access", "--no-preservation")[0] == 2
    code, said = batch("new", project, tmp_path / "in", "-o", out, "--side", 64, "--fade", "auto", "--rotate", 90)
    assert (code, said.startswith("3 new")) == (0, True)
    code, said = batch("run", project, "--workers", 1, "--device", "cpu")
    assert code == 2
    assert "bad.jpg” is not a photo" in said
    assert "2 done, 0 skipped, 1 failed" in said
    assert "bounded by" in said
    with Image.open(out / "access" / "1-colorized.jpg") as image:
        assert (image.height, image.width) == (64, 48)
    code, said = batch("status", project)
    assert code == 0
    assert re.search(r"done 2 .*failed 1 .*scans a minute", said)
    assert batch("retry", project) == (0, "1 to be done again")
    assert batch("edit", project, tmp_path / "in" / "1.jpg", "--saturation", 0.5)[1] == "1 to be done again"
    assert batch("edit", project, "--no-colour", "--sharpen", 0.5)[1] == "1 to be done again"
    code, said = batch("run", project)
    assert "2 done, 0 skipped, 1 failed" in said
    assert Image.open(out / "access" / "more" / "0-colorized.jpg").mode == "L"
    assert batch("edit", project, tmp_path / "in" / "1.jpg", "--as-all")[1] == "1 to be done again"
    assert batch("report", project)[0] == 0
    assert (project / "doubtful.html").is_file()
