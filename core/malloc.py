"""What glibc is told of memory, which elsewhere than on Linux with glibc does nothing; and how much was held."""

from __future__ import annotations

import ctypes
import platform
import sys
from pathlib import Path

import psutil

_TRIM_THRESHOLD, _TOP_PAD, _MMAP_MAX, _ARENA_MAX = -1, -2, -4, -8  # names in glibc's malloc.h
ARENAS = 2


def share_arenas() -> None:
    """Let all threads share `ARENAS` heaps, where glibc makes eight a processor.

    Each photo has threads of its own for decoding, the network, rendering and encoding. What they free in heaps of
    their own is of no use to others: over 500 documents a process grew by a twelfth, and with shared heaps by a
    hundredth, in the same time (`tests/bench/bench_trust.py growth`).
    """
    _tell((_ARENA_MAX, ARENAS))


def keep_freed_memory() -> None:
    """Ask glibc to hand nothing back to the system: a step's page faults fall from tens of thousands to none.

    For processes that train and do little else.
    """
    _tell((_MMAP_MAX, 0), (_TRIM_THRESHOLD, 2**31 - 1), (_TOP_PAD, 2**28))


def peak_memory() -> int:
    """Give the bytes that this process has held at most."""
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    if sys.platform == "linux":  # whose `ru_maxrss` counts what its parent held before it began
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
        return 1024 * int(next(line.split()[1] for line in lines if line.startswith("VmHWM")))
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _tell(*options: tuple[int, int]) -> None:
    if platform.libc_ver()[0] != "glibc":
        return
    libc = ctypes.CDLL(None)
    for option, value in options:
        libc.mallopt(option, value)
