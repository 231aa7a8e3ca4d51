"""Finds what a user may read in the source of the window, and whether it is marked for translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "desktop"
MARKERS = ("tr", "translate", "plural", "QT_TRANSLATE_NOOP")
SHOWN = (
    "QLabel", "QPushButton", "QToolButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu", "QToolBar",
    "QMessageBox", "Section", "Tick", "addMenu", "addAction", "addItem", "addItems", "addTab", "addRow", "addButton",
    "setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setInformativeText",
    "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setLabelText", "setDetailedText",
    "setHorizontalHeaderLabels", "setPrefix", "setSuffix", "showMessage", "show_error", "show_list", "drawText", "say",
)  # fmt: skip
"""Calls whose literals stand on the screen."""
NAMES = {"Autochrome", "px", "dpi", "cm", "MP", "MB", "GB", "Esc", "–", "English", "Deutsch", "Español"}
"""The same in every language."""


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def unmarked(path: Path) -> Iterator[tuple[int, str]]:
    """Line and text of literals that are shown, or read like a sentence, without a mark."""
    tree = ast.parse(path.read_text("utf-8"))
    silent = set(_silent(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in SHOWN:
            for argument in (*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "text")):
                yield from ((each.lineno, each.value) for each in _literals(argument) if _is_word(each.value))
        elif isinstance(node, ast.Constant) and node not in silent and _is_sentence(node.value):
            yield node.lineno, str(node.value)


def _literals(node: ast.expr) -> Iterator[ast.Constant]:
    """Strings that may become the value of an expression; not those inside of calls, which make something of them."""
    match node:
        case ast.Constant(value=str()):
            yield node
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _literals(one)
            yield from _literals(other)


def _is_word(text: object) -> bool:
    return any(word not in NAMES for word in re.findall(r"[^\W\d_]{2,}", str(text)))


def _is_sentence(text: object) -> bool:
    return re.search(r"[A-Z“][\w’'“”]*,? \w+ \w+", str(text)) is not None


def _silent(tree: ast.Module) -> Iterator[ast.AST]:
    """Strings that nobody sees, or that are marked: docstrings, assertions, arguments of markers, style sheets."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.Assert) or (isinstance(node, ast.Call) and name_of(node) in MARKERS):
            yield from ast.walk(node)
