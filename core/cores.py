"""How many cores this process may use, which is often less than the machine has."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path

import psutil

_QUOTA = Path("/sys/fs/cgroup/cpu.max")
_QUOTA_V1, _PERIOD_V1 = (Path(f"/sys/fs/cgroup/cpu/cpu.cfs_{name}_us") for name in ("quota", "period"))


@cache
def usable_threads() -> int:
    """Count the system's processors, often two to a core, that affinity and a container's quota leave; at least 1."""
    return max(1, round(min(_allowed(), _quota())))


@cache
def usable_cores() -> int:
    """Count the cores likewise, each with all of its threads."""
    threads = psutil.cpu_count() or 1
    per_core = threads / (psutil.cpu_count(logical=False) or threads)
    return max(1, round(usable_threads() / per_core))


def _allowed() -> int:
    try:
        return len(psutil.Process().cpu_affinity())
    except (AttributeError, psutil.Error):  # macOS has none
        return psutil.cpu_count() or 1


def _quota() -> float:
    """Processors' time that the container has a second; endless where nothing bounds it."""
    try:
        if _QUOTA.exists():
            quota, period = _QUOTA.read_text("ascii").split()
        else:
            quota, period = _QUOTA_V1.read_text("ascii"), _PERIOD_V1.read_text("ascii")
        return math.inf if quota.strip() in ("max", "-1") else int(quota) / int(period)
    except (OSError, ValueError, ZeroDivisionError):
        return math.inf
