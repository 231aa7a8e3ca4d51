"""The one way to stop or hold up long work: set the token, and the work raises, or waits, at its next step."""

from __future__ import annotations

import time
from threading import Event

from core.errors import Cancelled


class Cancel:
    """A token that any thread may set and that the work polls."""

    def __init__(self) -> None:
        self._event = Event()
        self._going = Event()
        self._going.set()
        self._paused_at = 0.0
        self._paused_for = 0.0

    def set(self) -> None:
        """Stop the work; paused work as well."""
        self._event.set()
        self._going.set()

    def pause(self) -> None:
        """Hold the work up at its next `check`."""
        if not self.is_paused and not self._event.is_set():
            self._paused_at = time.monotonic()
            self._going.clear()

    def resume(self) -> None:
        """Let paused work go on."""
        if self.is_paused:
            self._paused_for += time.monotonic() - self._paused_at
            self._going.set()

    @property
    def is_paused(self) -> bool:
        return not self._going.is_set()

    @property
    def paused_for(self) -> float:
        """Seconds that the token was paused for, up to now."""
        return self._paused_for + (time.monotonic() - self._paused_at if self.is_paused else 0.0)

    def check(self) -> None:
        """Wait while the token is paused.

        Raises:
            Cancelled: the token was set.
        """
        self._going.wait()
        if self._event.is_set():
            raise Cancelled
