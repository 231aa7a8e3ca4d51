"""Scanners of software in the place of this machine's: SANE's own `test` backend, and programs that behave badly."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import scanner

needs_sane = pytest.mark.skipif(
    not scanner.is_there(), reason="scanimage is not installed (on Debian: sane-utils and libsane1)"
)


def plug_in(monkeypatch: pytest.MonkeyPatch, folder: Path, devices: int = 1, **options: object) -> None:
    """Have SANE find nothing but its test backend.

    Args:
        devices: that it pretends to be.
        options: how these behave, as its file of settings calls that, with _ for -.
    """
    folder.mkdir(exist_ok=True)
    said = {"test_picture": "Color pattern", **options}
    lines = [
        f"number_of_devices {devices}",
        *(f"{name.replace('_', '-')} {_word(value)}" for name, value in said.items()),
    ]
    (folder / "dll.conf").write_text("test\n", "utf-8")
    (folder / "test.conf").write_text("\n".join(lines) + "\n", "utf-8")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))


def unplug(folder: Path) -> None:
    """Have it found no more; the second of two devices is gone, the first is there for who knows its name."""
    (folder / "dll.conf").write_text("\n", "utf-8")
    (folder / "test.conf").write_text("number_of_devices 1\n", "utf-8")


def program(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Put a shell script in the place of scanimage."""
    folder.mkdir(exist_ok=True)
    file = folder / scanner.PROGRAM
    file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    file.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def _word(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) and " " in value else str(value)
