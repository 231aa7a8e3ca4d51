"""What differs on Windows and macOS, as far as it can be played on this system; neither has been run on yet."""

from __future__ import annotations

import ast
import multiprocessing
import os
import sys
from pathlib import Path
from urllib import request

import psutil
import pytest

from core import addresses, apart, atomic, cores
from core.atomic import atomic_write
from core.engine import loading
from core.program import ROOT
from core.runner import Processes
from desktop import libraries


def on(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Play a system to who asks for it by name."""
    monkeypatch.setattr(sys, "platform", system)


def test_a_target_that_another_program_holds_open_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows renames onto no open file, and opens no folder to sync it."""
    target = tmp_path / "made.jpg"
    target.write_bytes(b"old")

    def refuse(_self: Path, place: Path) -> None:
        raise PermissionError(13, "The process cannot access the file", str(place))

    on("win32", monkeypatch)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError), atomic_write(target) as beside:
        beside.write_bytes(b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_no_folder_is_synced_on_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: os.PathLike[str], *_: object) -> int:
        raise PermissionError(13, "Permission denied", str(path))

    on("win32", monkeypatch)
    monkeypatch.setattr(atomic.os, "open", refuse)
    with atomic_write(tmp_path / "made.jpg") as beside:
        beside.write_bytes(b"new")
    assert (tmp_path / "made.jpg").read_bytes() == b"new"


def test_disks_without_second_names_are_copied_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "a").write_bytes(b"same")
    assert atomic.linked(tmp_path / "a", tmp_path / "b").read_bytes() == b"same"
    atomic.into_place(tmp_path / "b", tmp_path / "c", fresh=True)
    assert (tmp_path / "c").read_bytes() == b"same"


def test_addresses_of_windows_are_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    on("win32", monkeypatch)
    monkeypatch.setattr(request, "url2pathname", lambda place: place.lstrip("/").replace("/", "\\").replace("%20", " "))
    assert str(addresses.local_path("file:///C:/old%20scans/oma.jpg")) == r"C:\old scans\oma.jpg"


def test_cores_are_counted_where_no_affinity_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(psutil.Process, "cpu_affinity")
    assert cores._allowed() == psutil.cpu_count()


@pytest.mark.parametrize(
    "refusal", [ValueError("current limit exceeds maximum limit"), OSError(22, "Invalid argument")]
)
def test_a_model_is_tried_where_address_space_has_no_bound(refusal: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    asked = []

    def refuse(kind: int, most: tuple[int, int]) -> None:
        asked.append(kind)
        if kind == resource.RLIMIT_AS:
            raise refusal

    monkeypatch.setattr(resource, "setrlimit", refuse)
    apart._limit(seconds=60, memory=2**30)
    assert asked == [resource.RLIMIT_CPU, resource.RLIMIT_AS]


def test_a_model_is_tried_where_nothing_can_be_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    apart._limit(seconds=60, memory=2**30)


def test_cuda_is_looked_for_by_the_name_of_its_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(loading.ctypes, "CDLL", asked.append)
    for system in ("win32", "linux"):
        on(system, monkeypatch)
        assert loading.has_nvidia_driver()
    assert asked == ["nvcuda.dll", "libcuda.so.1"]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_no_library_of_x11_is_asked_for(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    on(system, monkeypatch)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(libraries, "loads", lambda _: False)
    assert libraries.obstacle() is None


def test_processes_are_spawned_and_never_forked() -> None:
    with Processes(1) as processes:
        assert isinstance(processes._pool._mp_context, multiprocessing.context.SpawnContext)


def test_only_functions_import_what_unix_alone_has() -> None:
    """Where they can say what to do without it."""
    unix = {"fcntl", "grp", "pwd", "resource", "termios"}
    files = [*(ROOT / "core").rglob("*.py"), *(ROOT / "desktop").rglob("*.py"), ROOT / "main.py"]
    for file in files:
        for line in ast.parse(file.read_text("utf-8")).body:
            names = {alias.name for alias in line.names} if isinstance(line, ast.Import) else set()
            assert not unix & (names | {getattr(line, "module", "")}), file
