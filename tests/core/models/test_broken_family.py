"""A file that describes a family and does not parse, or a family that fails when it is imported, harms nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.models import catalogue

ROOT = Path(__file__).parents[3]
GOOD = """[good]
title = "Good"
good_at = "all"
paper = ""
licence = "Apache-2.0"
native_size = 64
size_multiple = 8
"""
BROKEN = {
    "half.toml": GOOD + "[another",
    "untitled.toml": GOOD.replace('title = "Good"', ""),
    "small.toml": GOOD.replace("64", "0"),
    "planes.toml": GOOD + 'inputs = ["smell", "lightness"]',
    "latin.toml": GOOD + "# caf\xe9",
    "flat.toml": 'good = "all"',
}


def test_descriptors_of_the_others_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "good.toml").write_text(GOOD)
    for name, text in BROKEN.items():
        (tmp_path / name).write_bytes(text.encode("latin-1"))
    monkeypatch.setattr(catalogue, "FAMILIES", tmp_path)
    assert list(catalogue.descriptors.__wrapped__()) == ["good"]
    assert all(name in caplog.text for name in BROKEN)


@pytest.mark.torch
def test_systems_of_the_others_are_there(tmp_path: Path) -> None:
    for file in catalogue.FAMILIES.glob("*.toml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "broken_family.toml").write_text(GOOD)
    (tmp_path / "broken_family.py").write_text("raise ZeroDivisionError('its author divided by nothing')")
    told = subprocess.run(
        [sys.executable, "-c", f"""
from pathlib import Path
from core import models
from core.errors import AutochromeError
from core.models import catalogue
catalogue.FAMILIES = Path({str(tmp_path)!r})
models.__path__.append({str(tmp_path)!r})
print(type(models.system("unet-lite0")).__name__)
try:
    models.system("good")
except AutochromeError as error:
    print(error)
"""],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stdout.splitlines() == [
        "System",
        "The system 'good' cannot be built: core.models.broken_family does not work (its author divided by nothing).",
    ]
