"""A screen of its own, and hands on the keyboard of whatever program shows its windows there."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from Xlib import XK, X, display
from Xlib.error import BadWindow
from Xlib.ext import damage, xtest

Met = TypeVar("Met")
_PART = 64  # px a side of what is looked at


@contextmanager
def screen(width: int = 1366, height: int = 768) -> Iterator[Screen]:
    """An X server without a window manager, for as long as the block lasts."""
    told, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[tells], stderr=subprocess.DEVNULL)
    os.close(tells)
    try:
        with os.fdopen(told) as answer:
            yield Screen(f":{int(answer.readline())}")
    finally:
        server.terminate()
        server.wait()


class Screen:
    """Waits for what happens on it, never for the clock."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._display = display.Display(name)
        self._root = self._display.screen().root
        self._root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._display.set_error_handler(lambda *_: None)  # of windows that are gone meanwhile
        self._display.damage_query_version()
        self._watched: set[int] = set()
        self._title = self._display.intern_atom("_NET_WM_NAME")

    def titles(self) -> dict[str, int]:
        """The windows that are shown, by their titles."""
        found = {}
        for window in self._root.query_tree().children:
            try:
                self._watch(window)
                value = window.get_full_property(self._title, X.AnyPropertyType)
                if value is not None and window.get_attributes().map_state == X.IsViewable:
                    found[value.value.decode()] = window.id
            except BadWindow:  # gone meanwhile
                continue
        return found

    def _watch(self, window: Any) -> None:
        """Hear of a new title, and of what is drawn."""
        if window.id not in self._watched:
            self._watched.add(window.id)
            window.change_attributes(event_mask=X.PropertyChangeMask)
            window.damage_create(damage.DamageReportRawRectangles)

    def colours(self, window: int) -> int:
        """How many colours there are in the middle of a window."""
        shown = self._display.create_resource_object("window", window)
        size = shown.get_geometry()
        middle = shown.get_image(size.width // 2, size.height // 2, _PART, _PART, X.ZPixmap, 0xFFFFFFFF).data
        return len(set(zip(middle[::4], middle[1::4], middle[2::4], strict=True)))

    def wait(self, condition: Callable[[dict[str, int]], Met | None], program: subprocess.Popen[bytes]) -> Met:
        """What ``condition`` makes of the titles, once it is something; the program must live until then."""
        while True:
            met = condition(self.titles())
            if met:
                return met
            assert program.poll() is None, f"the program has ended with {program.returncode}"
            self._display.next_event()

    def press(self, window: int, *keys: str) -> None:
        """Type into a window: all keys down in their order, and up again."""
        self._display.create_resource_object("window", window).set_input_focus(X.RevertToParent, X.CurrentTime)
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(key)) for key in keys]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()
