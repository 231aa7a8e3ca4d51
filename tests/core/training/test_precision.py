"""float32 or bfloat16: what is asked, timed and left as it was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from core.dataset import ColourPhotos
from core.errors import Cancelled
from core.training.data import make_batch
from core.training.objective import Batch, Direct, Losses
from core.training.precision import faster_precision
from tests.core.training.conftest import TOY, toy

ROOT = Path(__file__).parents[3]


def test_a_processor_without_bfloat16_is_not_asked_for_it() -> None:
    code = "import torch; from core.training.precision import has_bfloat16; print(has_bfloat16(torch.device('cpu')))"
    slow = {"ATEN_CPU_CAPABILITY": "avx2", "ONEDNN_MAX_CPU_ISA": "AVX2"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, **slow}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_a_probe_that_has_lost_ends_at_once(photos: ColourPhotos, monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[bool] = []
    clock = [0.0]
    monkeypatch.setattr("core.training.precision.time.perf_counter", lambda: clock[0])

    def losses(network: nn.Module, batch: Batch) -> Losses:
        """As on a processor that emulates bfloat16."""
        passes.append(torch.is_autocast_enabled("cpu"))
        clock[0] += 0.1 if passes[-1] else 0.01
        return {"l1": network(batch.grey).abs().mean()}

    def left() -> None:
        if passes[-1]:
            raise Cancelled

    objective, batch = Direct(nn.Conv2d(1, 2, 1), losses), make_batch(photos, TOY, 0).in_lab()
    assert faster_precision(objective, batch, torch.device("cpu")) == "float32"
    assert passes.count(True) == 2  # one that warms up, and one that has lost
    passes.clear()
    with pytest.raises(Cancelled):
        faster_precision(objective, batch, torch.device("cpu"), left)
    assert passes.count(True) == 1


def test_timing_the_precisions_leaves_everything_as_it_was(photos: ColourPhotos) -> None:
    objective = toy()
    objective.network.layer = nn.Sequential(nn.Conv2d(1, 2, 1), nn.BatchNorm2d(2))  # type: ignore[assignment]
    before = {name: tensor.clone() for name, tensor in objective.state_dict().items()}
    random = torch.get_rng_state()
    batch = make_batch(photos, TOY, 0).in_lab()
    assert faster_precision(objective, batch, torch.device("cpu")) in ("float32", "bfloat16")
    assert torch.equal(random, torch.get_rng_state())
    assert all(torch.equal(before[name], tensor) for name, tensor in objective.state_dict().items())
