"""What is said to people is data: it can be translated, sent to another process, and compared."""

import ast
import json
import pickle
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from core.errors import AutochromeError
from core.messages import Message, message, tr
from core.training.events import Failed, decode, encode

CORE = Path(__file__).parents[2] / "core"


def unmarked(path: Path) -> Iterator[int]:
    """Lines in which an error or a message is made of a text that was put together before."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            is_sentence = node.func.id in ("AutochromeError", "message")
            if is_sentence and isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
                yield node.lineno
            if is_sentence and isinstance(node.args[0], ast.Constant):
                yield node.lineno


@pytest.mark.parametrize("path", sorted(CORE.rglob("*.py")), ids=lambda path: path.stem)
def test_no_sentence_bypasses_translation(path: Path) -> None:
    assert list(unmarked(path)) == []


INNER = AutochromeError(tr("it has {inputs} inputs"), inputs=2)
OUTER = AutochromeError(tr("“{file}” of {size:,.1f} MB: {reason}"), file=Path("a.onnx"), size=1234.56, reason=INNER)


def test_facts_are_put_into_the_template_and_errors_bring_their_own() -> None:
    assert str(OUTER) == "“a.onnx” of 1,234.6 MB: it has 2 inputs"
    assert str(AutochromeError("as it {stands}")) == "as it {stands}"


def test_a_translation_reaches_what_is_inside() -> None:
    words = {"“{file}” of {size:,.1f} MB: {reason}": "{reason} ({file})", "it has {inputs} inputs": "{inputs} Eingänge"}
    assert OUTER.message.put(lambda text: words[text]) == "2 Eingänge (a.onnx)"


def test_a_message_survives_other_processes() -> None:
    again = pickle.loads(pickle.dumps(OUTER))
    assert again.message == OUTER.message
    assert str(again) == str(OUTER)
    assert Message.of(json.loads(json.dumps(asdict(OUTER.message)))) == OUTER.message
    assert decode(encode(OUTER.message)) == OUTER.message
    assert decode(encode(Failed(OUTER.message, "trace"))) == Failed(OUTER.message, "trace")
    assert len({OUTER.message, again.message, message("another")}) == 2


@pytest.mark.parametrize("plain", [{}, {"template": 1, "facts": []}, {"template": "a", "facts": "b"}])
def test_what_is_no_message_is_refused(plain: dict[str, object]) -> None:
    with pytest.raises(TypeError, match="no message"):
        Message.of(plain)
