"""The program itself: its version, how it was set up here, and what is typed to start it or to add to it."""

from __future__ import annotations

import importlib
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from core.errors import AutochromeError
from core.messages import tr

VERSION = "0.1.0"
ROOT = Path(__file__).parents[1]
"""The folder that holds core, desktop and resources: of the sources, of a package, or of the application."""
IS_APPLICATION = bool(getattr(sys, "frozen", False))
"""Whether this is the self-contained application, which brings its Python and takes no packages."""
IS_CHECKOUT = not IS_APPLICATION and (ROOT / "pyproject.toml").is_file()
DOOR = "main.py" if IS_CHECKOUT else "autochrome"
"""What opens the window."""
NAME = "autochrome-cli" if not (IS_CHECKOUT or IS_APPLICATION) else DOOR
"""What the command line is called where it explains itself."""


def has_torch() -> bool:
    """Whether torch is installed; it is not imported for that."""
    importlib.invalidate_caches()  # it may have been added meanwhile
    return find_spec("torch") is not None


def has_spandrel() -> bool:
    """Whether torch is installed, and spandrel, which builds networks that others have published."""
    return has_torch() and find_spec("spandrel") is not None


def adding_torch(*, and_spandrel: bool = False) -> list[str]:
    """Give the command, to be run in `ROOT`, that adds torch to a light set-up; empty where there is none."""
    extra = "published" if and_spandrel else "torch"
    if IS_APPLICATION:
        return []
    if IS_CHECKOUT:
        return ["uv", "sync", "--no-default-groups", "--group", extra]
    if find_spec("pip") is not None:
        return [sys.executable, "-m", "pip", "install", f"autochrome[{extra}]"]
    return ["uv", "pip", "install", "--python", sys.executable, f"autochrome[{extra}]"] if shutil.which("uv") else []


def typed(command: list[str]) -> str:
    """Give a command as it is typed into a terminal."""
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)


def need_torch() -> None:
    """Go on where torch is installed.

    Raises:
        AutochromeError: it is not; the message says how it is added.
    """
    if has_torch():
        return
    command = adding_torch()
    if not command:
        raise AutochromeError(
            tr("This needs PyTorch, which is not part of this application. Set Autochrome up with uv instead.")
        )
    raise AutochromeError(
        tr("This needs PyTorch, which the light set-up leaves out. Add it with: {command}"), command=typed(command)
    )


def need_spandrel() -> None:
    """Go on where torch and spandrel are installed.

    Raises:
        AutochromeError: one is not; the message says how it is added.
    """
    need_torch()
    if has_spandrel():
        return
    command = adding_torch(and_spandrel=True)
    if not command:
        raise AutochromeError(
            tr("This needs spandrel, which is not part of this application. Set Autochrome up with uv instead.")
        )
    raise AutochromeError(
        tr("This needs spandrel, which builds networks that others have published. Add it with: {command}"),
        command=typed(command),
    )
