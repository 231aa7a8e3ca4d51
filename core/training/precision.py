"""float32 or bfloat16, whichever this machine is faster in.

Processors differ tenfold either way: those with matrix units gain, those without emulate. One that has nothing for
bfloat16 is not asked at all; on others both are timed on a real batch, forward and back, before the first step, and
what is chosen is kept for the whole run.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Iterator

import torch

from core.training.objective import Batch, Objective

PROBES = 3  # timed passes of each precision, after one that also compiles kernels


def has_bfloat16(device: torch.device) -> bool:
    """Whether bfloat16 may be faster than float32 there; emulated it takes some 20 times as long.

    oneDNN, which computes on processors, is asked, as it also knows what the environment forbids it.
    """
    return device.type != "cpu" or bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def faster_precision(
    objective: Objective, batch: Batch, device: torch.device, check: Callable[[], None] = lambda: None
) -> str:
    """Time ``float32`` and ``bfloat16`` and name the faster; a probe that has lost ends at once.

    Args:
        objective: is left as it was, and so are the random numbers.
        check: called after each pass; what it raises ends the probe.
    """
    random = torch.get_rng_state()
    try:
        limit = min(_passes(objective, batch, device, "float32", check))
        fastest = min(_until(limit, _passes(objective, batch, device, "bfloat16", check)))
    finally:
        torch.set_rng_state(random)
    return "bfloat16" if fastest < limit else "float32"


def autocast(device: torch.device, precision: str) -> torch.autocast:
    """Around what computes losses. bfloat16 has float32's range, so that gradients need no scaling."""
    return torch.autocast(device.type, torch.bfloat16, enabled=precision == "bfloat16")


def _until(limit: float, times: Iterator[float]) -> Iterator[float]:
    """The times, up to the first that is far over the limit."""
    for seconds in times:
        yield seconds
        if seconds > 2 * limit:
            return


def _passes(
    objective: Objective, batch: Batch, device: torch.device, precision: str, check: Callable[[], None]
) -> Iterator[float]:
    """Seconds of one pass after the other, the first left out."""
    trial = copy.deepcopy(objective).train()  # a pass moves batch normalisation's statistics
    for index in range(PROBES + 1):
        started = time.perf_counter()
        for phase in trial.phases():
            with autocast(device, precision):
                losses = phase.losses(batch)
            torch.stack([loss.float() for loss in losses.values()]).sum().backward()  # type: ignore[no-untyped-call]
            check()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        if index:
            yield time.perf_counter() - started
