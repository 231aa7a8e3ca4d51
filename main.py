"""The one door: photos or nothing open the window, a verb is the command line."""

import sys
from pathlib import Path

# In a package this file and its neighbours stand in the folder `autochrome`, and know each other by the same names.
if str(Path(__file__).parent) not in sys.path:
    sys.path.insert(0, str(Path(__file__).parent))

VERBS = ("restore", "colorize", "merge", "suggest", "batch", "compare", "models", "train", "evaluate", "activations")
USAGE = """\
Autochrome brings scanned black-and-white photographs back to colour.

  {door} [PHOTO…]          open the window
  {name} VERB --help       the command line: restore, colorize, merge, suggest, batch, compare, models, train,
                           evaluate, activations
  {name} --version
"""


def main(arguments: list[str]) -> int:
    """Open the window, or do what a verb says; returns the exit code."""
    if arguments and arguments[0] in VERBS:
        from core.cli import run

        return run(arguments)
    if arguments and arguments[0].startswith("-"):
        from core.program import DOOR, NAME, VERSION

        sys.stdout.write(
            f"Autochrome {VERSION}\n" if arguments[0] == "--version" else USAGE.format(door=DOOR, name=NAME)
        )
        return 0 if arguments[0] in ("-h", "--help", "--version") else 2
    from core.addresses import local_path
    from core.errors import AutochromeError

    try:
        photos = [local_path(argument) for argument in arguments]
    except AutochromeError as error:
        sys.stderr.write(f"Error: {error}\n")
        return 2
    from desktop.app import run as open_window

    return open_window(photos)


def window() -> int:
    """What a package installs as ``autochrome``."""
    return main(sys.argv[1:])


def command_line() -> int:
    """What a package installs as ``autochrome-cli``."""
    from core.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
