"""The one door: help, wrong options, and verbs that never load Qt."""

import subprocess
import sys
from pathlib import Path

import main as door

ROOT = Path(__file__).parents[2]


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "importtime", str(ROOT / "main.py"), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def test_help_and_wrong_options() -> None:
    for option, code in (("--help", 0), ("--nonsense", 2)):
        result = start(option)
        assert result.returncode == code
        assert "colorize" in result.stdout


def test_the_command_line_loads_neither_qt_nor_torch() -> None:
    result = start("models", "--device", "cpu")
    assert result.returncode == 0, result.stderr
    imported = {line.rsplit("|", 1)[-1].strip() for line in result.stderr.splitlines()}
    assert "core.cli" in imported
    assert not {"torch", "PySide6", "PySide6.QtCore"} & imported


def test_every_verb_is_known_to_the_door() -> None:
    from core.cli import app

    names = {command.name or command.callback.__name__ for command in app.registered_commands}
    names |= {group.name for group in app.registered_groups}
    assert names == set(door.VERBS)
