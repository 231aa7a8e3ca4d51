"""System libraries that Qt needs on X11 and that a bare Debian lacks. Without them Qt aborts; here they are named."""

from __future__ import annotations

import ctypes
import os
import sys

from core.program import NAME

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's platform plugin needs, and where Debian has it."""


def obstacle() -> str | None:
    """One line that says why no window can be opened here and what to do; None where nothing stands in the way."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    on_x11 = platform.startswith("xcb") or (not platform and not os.environ.get("WAYLAND_DISPLAY"))
    if not sys.platform.startswith("linux") or not on_x11:
        return None
    missing = [package for library, package in DEBIAN_PACKAGES.items() if not loads(library)]
    if missing:
        names = " ".join(missing)
        return f"Autochrome cannot open its window without {', '.join(missing)}. Install: sudo apt install {names}"
    if not os.environ.get("DISPLAY"):
        needs_none = f"The command line needs none: {NAME} colorize --help"
        return f"Autochrome finds no screen (DISPLAY is not set). {needs_none}"
    return None


def loads(library: str) -> bool:
    """Whether a shared library is there and can be loaded."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
