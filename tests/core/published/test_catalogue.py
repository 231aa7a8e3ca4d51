"""What is published: every entry says all that it has to, and what is not offered says why."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import ValidationError

from core import json_file
from core.errors import AutochromeError
from core.models.tasks import TASKS
from core.published import catalogue, graphs, terms
from core.published.catalogue import FOLDER, TASK_TITLES, by_digest, entries, entry, refused


def test_each_file_is_an_entry_that_differs_from_all_others() -> None:
    assert set(entries()) == {path.stem for path in FOLDER.glob("*.toml")} - {"not-offered"}
    for what in ("sha256", "file", "title", "place"):
        said = [getattr(each, what) for each in entries().values()]
        assert len(set(said)) == len(said), what


def test_files_are_known_by_a_whole_digest_that_two_projects_confirm() -> None:
    for each in entries().values():
        assert re.fullmatch("[0-9a-f]{64}", each.sha256)
        assert len(set(each.confirmed_by)) >= 2
        assert by_digest(each.sha256) is each
    assert by_digest("0" * 64) is None


def test_what_stands_around_a_published_graph_is_known_and_what_is_needed_is_there() -> None:
    assert {each.network for each in entries().values() if each.is_graph} == {*graphs._ENDS, graphs.FACES}
    assert {need.name for each in entries().values() for need in each.needed} <= set(entries())


def test_licences_come_with_them_and_each_is_one_of_an_entry() -> None:
    for each in entries().values():
        name = each.code_licence.partition("-")[0]
        assert name in each.licence_text.replace("Apache License", "Apache")
        assert each.code_licence in each.licence
    assert {path.name for path in (FOLDER / "licences").iterdir()} == {each.licence_file for each in entries().values()}


def test_an_entry_whose_digest_one_project_alone_gives_is_none() -> None:
    said = tomllib.loads((FOLDER / "ddcolor.toml").read_text("utf-8"))
    for wrong in ({"confirmed_by": ["one"]}, {"sha256": said["sha256"][:-1]}, {"addresses": ["http://a.b/c.pth"]},
                  {"file": "../c.pth"}, {"file": "c.exe"}, {"task": "smell"}):  # fmt: skip
        with pytest.raises(ValidationError):
            json_file.adapter(catalogue.Entry).validate_python({"name": "ddcolor", **said, **wrong})


def test_what_is_not_offered_says_why_and_what_is_unknown_says_what_there_is() -> None:
    assert {each.task for each in refused()} <= {*TASKS, "faces", "enlarge"}
    assert {each.task for each in entries().values()} == set(TASK_TITLES)
    with pytest.raises(AutochromeError, match=r"CodeFormer is not offered: its licence .* forbids all commercial use"):
        entry("codeformer")
    with pytest.raises(AutochromeError, match="Nothing is published under the name 'natural'; there are: ddcolor, "):
        entry("natural")


def test_terms_are_accepted_by_one_who_has_kept_nothing_yet(home: Path) -> None:
    restricted = replace(entry("ddcolor"), restriction="Nobody may earn money with it.")
    terms.accept(restricted)
    assert terms.is_accepted(restricted)
