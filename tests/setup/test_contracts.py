"""The contracts of pyproject.toml hold, and a deliberate breach of each is caught."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The program's sources and settings, to be spoiled."""
    for folder in ("core", "desktop"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def check(tool: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(BIN / tool[0]), *tool[1:]]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


def contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    return check(["lint-imports", "--no-cache"], folder)


def append(path: Path, line: str) -> None:
    path.write_text(path.read_text("utf-8") + f"\n{line}\n", "utf-8")


def test_the_contracts_hold(copy: Path) -> None:
    result = contracts(copy)
    assert result.returncode == 0, result.stdout
    assert "3 kept, 0 broken" in result.stdout


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("core/tiling.py", "import PySide6.QtCore", "the engine knows neither Qt nor the window"),
        ("core/batch.py", "import desktop.widgets.theme", "the engine knows neither Qt nor the window"),
        ("desktop/widgets/theme.py", "import torch", "nothing that opens the window imports torch"),
        ("desktop/widgets/theme.py", "import core.training.trainer", "nothing that opens the window imports torch"),
        ("core/photo/__init__.py", "import core.render", "no cycles"),
    ],
)
def test_a_breach_is_caught(copy: Path, file: str, line: str, contract: str) -> None:
    append(copy / file, line)
    result = contracts(copy)
    assert result.returncode != 0
    assert f"{contract} BROKEN" in result.stdout


@pytest.mark.parametrize("package", ["torch", "torchvision", "onnxruntime"])
def test_the_linter_keeps_heavy_packages_inside_functions(copy: Path, package: str) -> None:
    append(copy / "desktop" / "widgets" / "theme.py", f"import {package}")
    result = check(["ruff", "check", "--select", "TID253", "desktop"], copy)
    assert result.returncode != 0
    assert package in result.stdout
