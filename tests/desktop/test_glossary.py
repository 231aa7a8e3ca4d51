"""One word for each thing: what `desktop/README.md` lists is held against every text of the window."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.settings.fields import FIELDS
from tests.desktop.translation_lint import DESKTOP, MARKERS, ROOT, calls, name_of

README = ROOT / "desktop" / "README.md"
FOR_EXPERTS = {"advanced.py", "plot.py", "numbers.py", "blind", "models_dialog.py", "model_files.py"}
"""Behind *Advanced* and *Details*, in the blind test, and about files of models there are the field's own words."""


def glossary() -> dict[str, list[str]]:
    """The word for a thing, and those that are not used for it."""
    table = README.read_text("utf-8").partition("## One word for each thing")[2]
    rows = re.findall(r"^\| \*(.+?)\* \| .+? \| (.+?) \|$", table, re.MULTILINE)
    return {word: [each.strip() for each in others.split(",")] for word, others in rows}


def texts(path: Path) -> Iterator[str]:
    for call in calls(path):
        if name_of(call) in MARKERS:
            yield from (
                each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)
            )


def shown() -> list[tuple[str, str]]:
    """Names of files of the window, and their texts."""
    files = [path for path in sorted(DESKTOP.rglob("*.py")) if not FOR_EXPERTS & {path.name, path.parent.name}]
    return [(path.name, text) for path in files for text in texts(path)]


def test_the_glossary_is_there() -> None:
    assert len(glossary()) >= 8
    assert len(shown()) > 400


@pytest.mark.parametrize("word", glossary())
def test_no_other_word_is_used(word: str) -> None:
    others = re.compile("|".join(rf"\b{re.escape(each)}\b" for each in glossary()[word]), re.IGNORECASE)
    found = [(file, text) for file, text in shown() if others.search(text)]
    assert not found, f"say “{word}”"


def test_percent_stands_apart_from_its_number_everywhere() -> None:
    assert [(file, text) for file, text in shown() if re.search(r"[\d}]%(?!L)|%}", text)] == []


def test_tips_are_one_short_sentence_without_a_stop() -> None:
    for field in FIELDS:
        assert not field.tip.endswith("."), field.tip
        assert len(field.tip) < 90, field.tip
