"""As many threads as the system leaves to this process."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import cores

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def counted_anew() -> Iterator[None]:
    for each in (cores.usable_threads, cores.usable_cores):
        each.cache_clear()
    yield
    for each in (cores.usable_threads, cores.usable_cores):
        each.cache_clear()


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no affinity here")
def test_a_process_on_one_processor_uses_one() -> None:
    told = subprocess.run(
        [sys.executable, "-c",
         "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})\n"
         "from core.cores import usable_threads\nfrom core.engine.onnx_runtime import CORES\n"
         "print(CORES, usable_threads())"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert told.split() == ["1", "1"]


@pytest.mark.parametrize(
    ("text", "most"), [("100000 100000", 1), ("max 100000", None), ("50000 100000", 1), ("x", None)]
)
def test_a_quota_bounds_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, most: int | None) -> None:
    monkeypatch.setattr(cores, "_QUOTA", tmp_path / "missing")
    monkeypatch.setattr(cores, "_QUOTA_V1", tmp_path / "missing")
    free = cores.usable_threads()
    (tmp_path / "cpu.max").write_text(text)
    monkeypatch.setattr(cores, "_QUOTA", tmp_path / "cpu.max")
    cores.usable_threads.cache_clear()
    assert cores.usable_threads() == (most or free)
    assert 1 <= cores.usable_cores() <= cores.usable_threads()
