"""The errors a person can act on: the window shows them in a dialog, the command line prints them and exits with 2."""

from __future__ import annotations

from pathlib import Path

from core.messages import message, tr


class AutochromeError(Exception):
    """Something went wrong that the message explains: which file, what happened and what to do."""

    def __init__(self, template: str, **facts: object) -> None:
        """Take an English sentence, marked with `core.messages.tr`, and the facts that it names."""
        super().__init__(template)
        self.message = message(template, **facts)

    def __str__(self) -> str:
        return str(self.message)


def unwritable(folder: Path, error: OSError) -> AutochromeError:
    """Give the error of a folder that cannot be written."""
    return AutochromeError(tr("“{folder}” cannot be written: {reason}."), folder=folder, reason=error.strerror or error)


class Cancelled(Exception):  # noqa: N818 -- a decision of the user's, not an error
    """Raised out of long work after its monitor was cancelled."""
