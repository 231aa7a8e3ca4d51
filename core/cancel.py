"""The one way to stop long work: set the token, and the work raises at its next step."""

from __future__ import annotations

from threading import Event

from core.errors import Cancelled


class Cancel:
    """A token that any thread may set and that the work polls."""

    def __init__(self) -> None:
        self._event = Event()

    def set(self) -> None:
        self._event.set()

    def check(self) -> None:
        """
        Raises:
            Cancelled: the token was set.
        """
        if self._event.is_set():
            raise Cancelled
