"""Work on files from strangers: in a process of its own, with little memory, little time and no network.

Whatever such a file does to that process, the program that started it only reads what it says.
"""

from __future__ import annotations

import ctypes
import json
import platform
import struct
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.errors import AutochromeError
from core.messages import Message, message, tr
from core.monitor import IDLE, Monitor

_ROOT = Path(__file__).parents[1]
_LONGEST_REASON = 160  # characters of what a library says
_SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # Linux's number for it, by architecture
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06  # instructions of its packet filter (linux/filter.h)
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 13  # linux/seccomp.h, with EACCES
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2  # linux/prctl.h


class RefusedError(Exception):
    """The process has a reason not to take the file."""

    def __init__(self, problem: Message) -> None:
        super().__init__(str(problem))
        self.problem = problem


def run_apart(module: str, *arguments: str, seconds: float, monitor: Monitor = IDLE) -> dict[str, Any]:
    """Run ``python -m module arguments``, which ends with `answer`, and give what it says.

    Raises:
        RefusedError: it cannot do it, or ends unasked.
        TimeoutError: it takes longer than ``seconds``.
        Cancelled: the monitor was cancelled, which ends the process.
    """
    monitor.check()
    process = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=_ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    with process, monitor.ending(process.kill):
        try:
            told, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise TimeoutError from error
        except BaseException:
            process.kill()
            raise
    monitor.check()
    try:
        said = json.loads(told.decode("utf-8", "replace").strip().rpartition("\n")[2])
        problem, result = said["error"] and Message.of(said["error"]), dict(said["result"])
    except (ValueError, KeyError, TypeError):
        ended = message(tr("it ends the process that tries it; it is damaged, or needs too much memory"))
        raise RefusedError(ended) from None
    if problem:
        raise RefusedError(problem)
    return result


def answer(work: Callable[[], Mapping[str, Any]], seconds: int, memory: int) -> None:
    """The process apart: do the work in confinement, and say what comes of it as one line of JSON.

    Args:
        seconds: of a processor.
        memory: bytes of address space.
    """
    said: dict[str, Any] = {"error": None, "result": {}}
    _limit(seconds, memory)
    _cut_off()
    try:
        said["result"] = dict(work())
    except AutochromeError as error:
        said["error"] = asdict(error.message)
    except MemoryError:
        said["error"] = asdict(message(tr("it needs too much memory")))
    except Exception as error:  # noqa: BLE001 -- protobuf, onnx, pickle, torch and ONNX Runtime each raise their own
        reason = str(error).strip().splitlines()[0][:_LONGEST_REASON] if str(error).strip() else repr(error)
        said["error"] = asdict(message(tr("it cannot be run ({reason})"), reason=reason))
    sys.stdout.write("\n" + json.dumps(said) + "\n")


def _limit(seconds: int, memory: int) -> None:
    """Little memory and time, where the system can be asked for it."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for kind, most in ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, memory)):
        with suppress(ValueError, OSError):  # macOS bounds no address space
            resource.setrlimit(kind, (most, most))


def _cut_off() -> None:
    """Take network and other programs from Python, and on Linux sockets from the whole process."""
    sys.addaudithook(_refuse)
    kind = _SOCKET.get(platform.machine())
    if sys.platform != "linux" or kind is None:
        return
    architecture, socket = kind
    steps = [(_LOAD, 0, 0, 4), (_JUMP_IF_EQUAL, 0, 3, architecture), (_LOAD, 0, 0, 0),
             (_JUMP_IF_EQUAL, 1, 0, socket), (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]  # fmt: skip
    program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    head = ctypes.create_string_buffer(struct.pack("HP", len(steps), ctypes.addressof(program)))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0:
        prctl(_SET_SECCOMP, _FILTER, ctypes.byref(head), 0, 0)  # a system without it leaves it at Python's part


def _refuse(event: str, _arguments: tuple[Any, ...]) -> None:
    """An audit hook (PEP 578)."""
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec"):
        raise PermissionError(f"{event} is not for files from elsewhere")
