"""The light set-up, without torch: what needs it says so before it begins, and offers the one command.

Where torch is installed it is hidden; `.ci/run` runs this, and what else needs no torch, where it is not.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from core import program
from core.engine import load_engine
from core.errors import AutochromeError
from core.evaluation import perceptual
from core.models.store import TrainedModel, default_model
from core.program import ROOT, adding_torch, need_torch

COMMAND = "uv sync --no-default-groups --group torch"
HIDDEN = "import sys; sys.modules['torch'] = None; import main; sys.exit(main.main(sys.argv[1:]))"


@pytest.fixture
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """No torch for who asks in this process."""
    monkeypatch.setattr(program, "find_spec", lambda name: None if name == "torch" else object())


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line in a process in which torch cannot be imported."""
    command = [sys.executable, "-c", HIDDEN, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def test_photos_are_restored_and_colorized_without_torch(scan: Path, tmp_path: Path, measured: None) -> None:
    for verb, more in (("restore", ()), ("colorize", ("--fade", "auto", "--device", "cpu"))):
        result = start(verb, str(scan), "-o", str(tmp_path / f"{verb}.jpg"), *more)
        assert result.returncode == 0, result.stderr
        assert (tmp_path / f"{verb}.jpg").stat().st_size > 5000


@pytest.mark.parametrize(
    "arguments",
    [
        ("train", "album", "--name", "mine"),
        ("activations", "a.jpg", "--layer", "1", "-o", "b.png"),
    ],
)
def test_verbs_that_need_torch_say_how_it_is_added(arguments: tuple[str, ...], home: Path) -> None:
    result = start(*arguments)
    assert result.returncode == 2
    assert (
        result.stderr.strip() == f"Error: This needs PyTorch, which the light set-up leaves out. Add it with: {COMMAND}"
    )


def test_the_command_fits_how_the_program_was_set_up(light: None, monkeypatch: pytest.MonkeyPatch) -> None:
    assert adding_torch() == COMMAND.split()
    monkeypatch.setattr(program, "IS_CHECKOUT", False)
    assert adding_torch() == [sys.executable, "-m", "pip", "install", "autochrome[torch]"]
    assert program.typed(adding_torch()).endswith("-m pip install 'autochrome[torch]'")  # brackets are zsh's own
    monkeypatch.setattr(program, "find_spec", lambda _: None)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/uv")
    assert adding_torch() == ["uv", "pip", "install", "--python", sys.executable, "autochrome[torch]"]
    monkeypatch.setattr(program, "IS_APPLICATION", True)
    assert adding_torch() == []
    with pytest.raises(AutochromeError, match="not part of this application"):
        need_torch()


@pytest.mark.parametrize("device", ["cuda", "mps"])
def test_devices_that_only_torch_has_are_refused(device: str, light: None) -> None:
    with pytest.raises(AutochromeError, match="PyTorch"):
        load_engine(default_model(), device)  # type: ignore[arg-type]
    assert load_engine(default_model(), "auto").runs_on.startswith("ONNX Runtime")


def test_weights_without_a_graph_are_refused(light: None, tmp_path: Path) -> None:
    natural = default_model()
    shutil.copy(natural.weights, tmp_path)
    with pytest.raises(AutochromeError, match="PyTorch"):
        load_engine(TrainedModel(natural.card, tmp_path), "cpu")


def test_lpips_is_left_out(light: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(perceptual, "backbone_file", lambda: tmp_path)
    assert perceptual.lpips() is None


def test_nothing_of_torch_is_among_the_light_set_ups_packages() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    for package in ("torch", "torchvision", "torchmetrics", "tensorboard", "nvidia-curand"):
        assert not [line for line in project["project"]["dependencies"] if line.startswith(package)]
    assert {"torch", "published", "dev"} == set(project["tool"]["uv"]["default-groups"])
