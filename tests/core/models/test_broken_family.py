"""A model's file that does not parse, or fails when it is imported, takes itself out and harms nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.models import catalogue

ROOT = Path(__file__).parents[3]
BROKEN = {
    "half.py": "SYSTEMS = (System(name=",
    "computed.py": "SYSTEMS = (System(name='computed', title='A' + str(1), good_at=''),)",
    "nameless.py": "SYSTEMS = (System(title='A', good_at=''),)",
    "latin.py": "# caf\xe9",
}


def test_outlines_of_the_others_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "good.py").write_text("SYSTEMS = (System(name='good', title='Good', good_at='all'),)")
    for name, text in BROKEN.items():
        (tmp_path / name).write_bytes(text.encode("latin-1"))
    monkeypatch.setattr(catalogue, "FAMILIES", tmp_path)
    assert [each.name for each in catalogue.outlines.__wrapped__()] == ["good"]
    assert all(name in caplog.text for name in BROKEN)


def test_systems_of_the_others_are_there(tmp_path: Path) -> None:
    (tmp_path / "broken_family.py").write_text("raise ZeroDivisionError('its author divided by nothing')")
    told = subprocess.run(
        [sys.executable, "-c",
         f"import core.models; core.models.__path__.append({str(tmp_path)!r}); print(*core.models.systems())"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "unet-lite0" in told.stdout.split()
    assert "broken_family.py are left out: its author divided by nothing" in told.stderr
