"""The wheel: all that the program needs is in it, and it runs from an empty folder, far from the sources."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from core.program import ROOT, VERSION

KINDS = (
    *("core/**/*.py", "core/models/*.toml", "desktop/**/*.py", "resources/icons/*", "resources/welcome/*.jpg"),
    *("resources/*.safetensors", "resources/translations/*.qm", "resources/models/*/card.json"),
    *("resources/help/*/*.md", "resources/help/**/*.webp"),
    *("resources/models/*/*.onnx", "resources/models/*/weights.safetensors"),
)
COMMAND_LINE = "from autochrome.main import command_line; raise SystemExit(command_line())"
DOOR = "from autochrome.main import window; raise SystemExit(window())"
WINDOW = """
from autochrome import main
from desktop import app, languages
shown = app.application()
languages.install(shown, "de")
from desktop.window import MainWindow
window = MainWindow()
window.show()
shown.processEvents()
print(window.actions_["colorize"].text(), window.welcome.isVisible(), shown.windowIcon().isNull(), main.__file__)
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packages that holds the wheel and nothing else."""
    place = tmp_path_factory.mktemp("package")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(place)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = place.glob(f"autochrome-{VERSION}-*.whl")
    with zipfile.ZipFile(wheel) as file:
        file.extractall(place / "packages")
    return place / "packages"


def run(package: Path, folder: Path, code: str, *arguments: str) -> str:
    """What ``code`` prints in a Python that finds the package, and nothing of the sources."""
    environment = {**os.environ, "PYTHONPATH": str(package), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-P", "-c", code, *arguments]
    ended = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_one_folder_holds_all(package: Path) -> None:
    assert {each.name for each in package.iterdir()} == {"autochrome", f"autochrome-{VERSION}.dist-info"}
    inside = package / "autochrome"
    assert {each.name for each in inside.iterdir()} == {"main.py", "core", "desktop", "resources"}
    for kind in KINDS:
        there, wanted = ({each.relative_to(root) for each in root.glob(kind)} for root in (inside, ROOT))
        assert there == wanted
        assert wanted
    assert not [*inside.rglob("make_*.py"), *inside.rglob("*.ts")]


def test_the_command_line_runs_from_an_empty_folder(package: Path, scan: Path, tmp_path: Path, measured: None) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    run(package, empty, COMMAND_LINE, "colorize", str(scan), "-o", str(tmp_path / "made.jpg"))
    assert (tmp_path / "made.jpg").stat().st_size > 5000
    assert "Usage: autochrome-cli colorize" in run(package, empty, COMMAND_LINE, "colorize", "--help")
    said = run(package, empty, DOOR, "--help")
    assert "autochrome [PHOTO…]" in said
    assert "main.py" not in said
    assert run(package, empty, DOOR, "--version") == f"Autochrome {VERSION}\n"
    assert not list(empty.iterdir())


def test_the_window_finds_its_resources(package: Path, tmp_path: Path, home: Path) -> None:
    text, welcome, iconless, file = run(package, tmp_path, WINDOW).split()
    assert (text.replace("&", ""), welcome, iconless) == ("Kolorieren", "True", "False")
    assert Path(file).is_relative_to(package)
