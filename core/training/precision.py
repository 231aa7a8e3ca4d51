"""float32 or bfloat16, whichever this machine is faster in.

Processors differ tenfold either way: those with matrix units gain, those without emulate. So both are timed on a real
batch, forward and back, before the first step, and what is chosen is kept for the whole run.
"""

from __future__ import annotations

import copy
import time
from statistics import median

import torch

from core.training.objective import Batch, Objective

PROBES = 3  # timed passes of each precision, after one that also compiles kernels


def faster_precision(objective: Objective, batch: Batch, device: torch.device) -> str:
    """``float32`` or ``bfloat16``. ``objective`` and the random numbers are left as they were."""
    random = torch.get_rng_state()
    try:
        times = {name: _seconds(objective, batch, device, name) for name in ("float32", "bfloat16")}
    finally:
        torch.set_rng_state(random)
    return min(times, key=lambda name: times[name])


def autocast(device: torch.device, precision: str) -> torch.autocast:
    """Around what computes losses. bfloat16 has float32's range, so that gradients need no scaling."""
    return torch.autocast(device.type, torch.bfloat16, enabled=precision == "bfloat16")


def _seconds(objective: Objective, batch: Batch, device: torch.device, precision: str) -> float:
    trial = copy.deepcopy(objective).train()  # a pass moves batch normalisation's statistics
    times = []
    for _ in range(PROBES + 1):
        started = time.perf_counter()
        for phase in trial.phases():
            with autocast(device, precision):
                losses = phase.losses(batch)
            torch.stack([loss.float() for loss in losses.values()]).sum().backward()  # type: ignore[no-untyped-call]
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        times.append(time.perf_counter() - started)
    return median(times[1:])
