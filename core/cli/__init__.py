"""The command line over the engine, one file a verb.

Results go to standard output, messages to standard error. Exit codes: 0 all well, 2 something failed, 130 Ctrl-C.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper

from core.addresses import with_paths
from core.cli import activations, batch, colorize, compare, evaluate, merge, models, restore, suggest, train  # noqa: F401 -- each adds its verb to the application
from core.cli.app import app, errors
from core.errors import AutochromeError
from core.program import NAME


def run(arguments: list[str]) -> int:
    """Run a verb and return the exit code; errors that a person can act on become one line."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # names and signs that a terminal's encoding has not
            stream.reconfigure(errors="backslashreplace")
    try:
        app(with_paths(arguments), prog_name=NAME)
    except AutochromeError as error:
        errors.print(f"Error: {error}", soft_wrap=True)
        return 2
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        errors.print(f"Error: {error.strerror or error}{where}.", soft_wrap=True)
        return 2
    except SystemExit as done:
        return int(done.code or 0)
    return 0
