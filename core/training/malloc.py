"""Memory that a step frees is what the next one needs."""

from __future__ import annotations

import ctypes
import platform

_TRIM_THRESHOLD, _TOP_PAD, _MMAP_MAX = -1, -2, -4  # names in glibc's malloc.h


def keep_freed_memory() -> None:
    """Ask glibc to hand nothing back to the system: a step's page faults fall from tens of thousands to none.

    For processes that train and do little else; elsewhere than on Linux with glibc it does nothing.
    """
    if platform.libc_ver()[0] != "glibc":
        return
    libc = ctypes.CDLL(None)
    for option, value in ((_MMAP_MAX, 0), (_TRIM_THRESHOLD, 2**31 - 1), (_TOP_PAD, 2**28)):
        libc.mallopt(option, value)
